/**
 * Reads tableaux: whole small scenes, each thought out as one picture. Blocks are parted by an empty line: `id | kind | needs | where` and
 * rows `LETTER label = sentence +a,b -a,b`. At first only heads are read, into an index by the words that they ask for; the rows of a block
 * are read when it is taken.
 *
 * Needs are groups parted by ` & `, of which each must be met by one of its words or phrases; `#x` asks what the main thing is, and `that:`
 * or `other:` binds the thing that `$that` or `$other` names. `where` is `@ any` or the places that the scene may be in. Rows: `D` the deed
 * or form at one instant, `O` the thing that is touched, `W` what is worn, `N` what lies near, `B` what is behind, `L` the light, `V` how it
 * is seen, a fragment. A `topic` shows what an idea is about besides its main thing: `N` its things in any place, `W` what one of its people
 * wears, `D` what is drawn of it. A `frame` has `N`, `B`, `L` and `V` alone and stands round a deed that no other tableau tells. A `motif` shows
 * how what was said to be on a sheet or a mark is drawn there: `+mark` and `+sheet` tell which.
 */
import { once } from '../words/once.ts';
import type { Passage, TableauSlot } from './passages.ts';
import { refuse, slug } from './rows.ts';
import { TABLEAUX_TEXTS } from './tableaux/index.ts';

const KINDS = [
  'deed',
  'thing',
  'place',
  'state',
  'mark',
  'sheet',
  'abstract',
  'medium',
  'topic',
  'frame',
  'motif',
  'compound',
] as const;
export type TableauKind = (typeof KINDS)[number];

/** One group of needs: met by any one of its phrases, or by a main thing that has one of its traits. */
export interface Need {
  /** The second or the third thing is bound by it. */
  binds: 'that' | 'other' | undefined;
  phrases: readonly (readonly string[])[];
  /** Each phrase of two words as one: a deck chair is also a deckchair. */
  wholes: readonly (string | undefined)[];
  traits: readonly string[];
}

export interface Tableau {
  id: string;
  kind: TableauKind;
  /** What is bound comes first: the fish that is gutted is no fish that guts. */
  needs: readonly Need[];
  /** Those that only words can meet, the fewest phrases first: most tableaux that a word leads to are ruled out by these. */
  worded: readonly Need[];
  /** Places that it may be in, the one it was imagined in first; none where it speaks of no place. */
  where: readonly string[];
  /** In the order in which the writer takes them. */
  rows: () => readonly Passage[];
}

const SLOTS: Readonly<Record<string, TableauSlot>> = {
  D: 'instant',
  O: 'object',
  W: 'look',
  N: 'telling',
  B: 'behind',
  L: 'lit',
  V: 'viewed',
};
const ROW = /^([DOWNBLV]) (\*?)([^=]+?) = (.+?)((?: [+-][\p{L}\d-]+(?:,[\p{L}\d-]+)*)*)$/u;
const HEAD = /^([a-z][a-z\d-]*) \| ([a-z]+) \| (.+) \| @ (.+)$/;

/** Where a block stands: its text is cut when it is asked for. */
interface Place {
  text: string;
  at: number;
  /** Once it was read. */
  tableau: Tableau | undefined;
}

const wordsOf = (phrase: string): string[] => phrase.toLowerCase().split(/[ -]+/);

interface Index {
  /** By a word of each phrase of one group of needs, or by `#x`. */
  byWord: ReadonlyMap<string, readonly Place[]>;
  byId: ReadonlyMap<string, Place>;
}

function indexOf(texts: readonly string[]): Index {
  const byWord = new Map<string, Place[]>();
  const byId = new Map<string, Place>();
  for (const text of texts) {
    let at = text.charCodeAt(0) === 10 ? 1 : 0;
    while (at < text.length) {
      const place: Place = { text, at, tableau: undefined };
      const idEnd = text.indexOf(' | ', at);
      byId.set(text.slice(at, idEnd), place);
      const from = text.indexOf(' | ', idEnd + 3) + 3;
      for (const key of keysOf(text.slice(from, text.indexOf(' | ', from)))) {
        const known = byWord.get(key);
        if (known === undefined) byWord.set(key, [place]);
        else if (known[known.length - 1] !== place) known.push(place);
      }
      const next = text.indexOf('\n\n', at);
      if (next < 0) break;
      at = next + 2;
    }
  }
  return { byWord, byId };
}

/**
 * What the group that asks for the least is found by, if it can be one of words that are not in every idea: the longest words of its
 * phrases. Groups are told apart by their length alone: all heads are read at once.
 */
function keysOf(needs: string): string[] {
  let best = needs;
  if (needs.includes(' & ')) {
    best = '';
    let rank = 3;
    for (const group of needs.split(' & ')) {
      const own = group.includes('#') ? 2 : group.length < MOST_SMALL && SMALL.test(group) ? 1 : 0;
      if (own > rank || (own === rank && group.length >= best.length)) continue;
      best = group;
      rank = own;
    }
  }
  const keys = (best.startsWith('that: ') || best.startsWith('other: ') ? best.slice(best.indexOf(' ') + 1) : best)
    .toLowerCase()
    .split(', ');
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    if (key.charCodeAt(0) !== HASH && (key.includes(' ') || key.includes('-'))) keys[i] = longestOf(wordsOf(key));
  }
  return keys;
}
const HASH = 35;
/** Words that stand in any idea, in groups of no more than a few of them. */
const SMALL = /(?:^|, )(?:in|on|at|with|of|by|over|under|near|from|to|into|inside|behind|through|old|the)(?:,|$)/;
const MOST_SMALL = 60;
const BINDS = /^(that|other): /;
/** "The snow" is found by snow. */
const longestOf = (words: readonly string[]): string =>
  words.reduce((best, word) => (word.length >= best.length ? word : best));

function tableauOf({ text, at }: Pick<Place, 'text' | 'at'>): Tableau {
  const end = text.indexOf('\n\n', at);
  const [head = '', ...lines] = text
    .slice(at, end < 0 ? undefined : end)
    .trimEnd()
    .split('\n');
  const [, id = '', kind = '', needs = '', where = ''] =
    HEAD.exec(head) ?? refuse(head, 'the head of a tableau, `id | kind | needs | @ where`');
  if (!isKind(kind)) return refuse(head, `a kind of tableau (${KINDS.join(', ')})`);
  const all = needs
    .split(' & ')
    .map(needOf)
    .sort((a, b) => Number(b.binds !== undefined) - Number(a.binds !== undefined));
  return {
    id,
    kind,
    needs: all,
    worded: all
      .filter((need) => need.binds === undefined && need.traits.length === 0)
      .sort((a, b) => a.phrases.length - b.phrases.length),
    where: where === 'any' ? [] : where.split(', '),
    rows: once(() => ownRules(lines.map((line) => rowOf(line, id)))),
  };
}
const isKind = (kind: string): kind is TableauKind => KINDS.some((each) => each === kind);

function needOf(group: string): Need {
  const binds = BINDS.exec(group)?.[1];
  const words = group.replace(BINDS, '').split(', ');
  const phrases = words.filter((word) => !word.startsWith('#')).map(wordsOf);
  return {
    binds: binds === 'that' || binds === 'other' ? binds : undefined,
    phrases,
    wholes: phrases.map(([first, second, ...more]) =>
      second !== undefined && more.length === 0 ? `${first}${second}` : undefined,
    ),
    traits: words.filter((word) => word.startsWith('#')).map((word) => word.slice(1)),
  };
}

/** A light and a view may go by one label: the rule of the second is told apart. */
function ownRules(rows: readonly Passage[]): Passage[] {
  const met = new Map<string, number>();
  return rows.map((row) => {
    const nth = (met.get(row.rule) ?? 0) + 1;
    met.set(row.rule, nth);
    return nth === 1 ? row : { ...row, rule: `${row.rule}-${nth}` };
  });
}

function rowOf(line: string, id: string): Passage {
  const [, letter = '', star, value = '', text = '', tail = ''] = ROW.exec(line) ?? [];
  const slot =
    SLOTS[letter] ?? refuse(line, `a row of "${id}", \`LETTER label = sentence\`, or an empty line before the next head`);
  const parts = tail.split(' ');
  const groups = (sign: string) => parts.filter((part) => part.startsWith(sign)).map((part) => part.slice(1).split(','));
  return {
    slot,
    rule: `tableau-${id}.${slug(value)}`,
    value,
    text,
    coloured: star === '*',
    any: groups('+').flat(),
    none: groups('-').flat(),
    groups: groups('+'),
  };
}

/** Where tableaux are kept once they were read: a row is the same object wherever it is met. */
class Tableaux {
  private readonly index: Index;

  constructor(texts: readonly string[]) {
    this.index = indexOf(texts);
  }

  byId(id: string): Tableau | undefined {
    const place = this.index.byId.get(id);
    return place && read(place);
  }

  for(words: Iterable<string>): Tableau[] {
    const places = new Set<Place>();
    for (const word of words) for (const place of this.index.byWord.get(word) ?? []) places.add(place);
    return Array.from(places, read);
  }

  all(): Tableau[] {
    return Array.from(this.index.byId.values(), read);
  }
}

function read(place: Place): Tableau {
  place.tableau ??= tableauOf(place);
  return place.tableau;
}

const tableaux = once(() => new Tableaux(TABLEAUX_TEXTS));

/** Those that one of these words, or of these traits with a `#` before them, may lead to; whether all their needs are met is another question. */
export const tableauxFor = (words: Iterable<string>): Tableau[] => tableaux().for(words);
/** The tableau of a rule such as `tableau-work-gut-fish.knife-at-the-belly`. */
export function tableauOfRule(rule: string | undefined): Tableau | undefined {
  return rule?.startsWith(PREFIX) ? tableaux().byId(rule.slice(PREFIX.length, rule.indexOf('.'))) : undefined;
}
const PREFIX = 'tableau-';
/** The row behind a fact, by its rule. */
export const tableauRow = (rule: string): Passage | undefined => {
  const base = ruleOfRow(rule);
  const row = tableauOfRule(base)
    ?.rows()
    .find((each) => each.rule === base);
  return row && base !== rule ? rowInWay(row, rule.charCodeAt(rule.length - 1) - 97) : row;
};
/** A rule without the way that its row is said in: "tableau-x.cup-way-c" is of the row "tableau-x.cup". */
export const ruleOfRow = (rule: string): string => rule.replace(/-way-[a-z]$/, '');

const inWays = new Map<string, Passage>();
/** A row with its `[one/other]` decided: another `way` is another seed's. A row without any is itself. */
export function rowInWay(row: Passage, way: number): Passage {
  if (way === 0 || !row.text.includes('[')) return row;
  const rule = `${row.rule}-way-${String.fromCharCode(97 + way)}`;
  const known = inWays.get(rule);
  if (known) return known;
  const text = row.text.replace(/\[([^\]]*)\]/g, (_, ways: string, at: number) => {
    const all = ways.split('/');
    return all[(at + way) % all.length] as string;
  });
  const said = { ...row, rule, text };
  inWays.set(rule, said);
  return said;
}
/** Every tableau, for tests. */
export const knownTableaux = (): Tableau[] => tableaux().all();
