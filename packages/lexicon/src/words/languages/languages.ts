/**
 * Five languages beside English, enough to read what a picture shows: things, settings, qualities, doings, amounts and the small
 * words between them. Every entry gives its English, which the reader then reads as if it had been typed.
 */

import { remember } from '../remember.ts';
import { AMOUNTS } from './amounts.ts';
import { DOINGS } from './doings.ts';
import { basesOf } from './forms.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { INSTRUCTIONS } from './instructions.ts';
import { ITALIAN } from './italian.ts';
import { PORTUGUESE } from './portuguese.ts';
import { QUALITIES } from './qualities.ts';
import { SETTINGS } from './settings.ts';
import { SPANISH } from './spanish.ts';
import { THINGS } from './things.ts';

/** `small` words hold a phrase together; the others name something. */
export type WordPart = 'thing' | 'quality' | 'doing' | 'amount' | 'small';
export interface ForeignEntry {
  /** `~` stands for "in", "on" or "at", whichever suits what follows; empty where English has no word. */
  english: string;
  part: WordPart;
  plural: boolean;
}
export interface Language {
  /** ISO 639-1. */
  id: string;
  /** Adjectives follow their noun. */
  postposed: boolean;
  /** Words of the longest entry. */
  longest: number;
  /** What a stretch of words may mean, all of them; words parted by one space. */
  entries(text: string): readonly ForeignEntry[];
  /** Ways to ask for a picture, ways to be polite, and what people say when they only say hello. */
  requests: ReadonlySet<string>;
  polite: ReadonlySet<string>;
  greetings: ReadonlySet<string>;
  /** Instructions, the narrower first: English and the phrase, `*` for what it speaks of, both without diacritics. */
  instructions: readonly { english: string; phrase: string }[];
}

/** As words are listed: lower case, an elided word apart from the next ("l' été"). */
const key = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[’‘]/g, "'")
    .replace(/'(?=\S)/g, "' ");

/** Without diacritics, as people type in a hurry. */
export const withoutMarks = (text: string): string =>
  /^[\0-\x7f]*$/.test(text)
    ? text
    : text
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/ß/g, 'ss')
        .replace(/œ/g, 'oe');

const phrases = (text: string): string[] =>
  text
    .split(/[/\n]/)
    .map((phrase) => key(phrase.trim()))
    .filter((phrase) => phrase !== '');

interface SmallWords {
  words: string;
  requests: string;
  greetings: string;
  polite: string;
}
const TABLES: readonly [WordPart, string][] = [
  ['amount', AMOUNTS],
  ['thing', THINGS],
  ['thing', SETTINGS],
  ['quality', QUALITIES],
  ['doing', DOINGS],
];

/** What the first half of a German word says of what the second is made: "Holztisch", "Steinmauer". */
const MADE_OF: ReadonlyMap<string, string> = new Map(
  'holz wooden,stein stone,glas glass,metall metal,leder leather,papier paper,ziegel brick,gold golden,silber silver,stroh straw,eis ice,marmor marble,gummi rubber,plastik plastic,samt velvet,seiden silk,woll woolen,kupfer copper,bronze bronze,beton concrete,stahl steel,eisen iron,bambus bamboo,korb wicker,kristall crystal,porzellan porcelain,filz felt,lehm clay,ton clay,blech tin,kork cork,plüsch plush,stoff fabric'
    .split(',')
    .map((pair): [string, string] => [pair.split(' ')[0]!, pair.split(' ')[1]!]),
);

type Entries = ReadonlyMap<string, readonly ForeignEntry[]>;
function entriesOf(column: number, small: SmallWords): Entries {
  const entries = new Map<string, ForeignEntry[]>();
  const add = (text: string, english: string, part: WordPart): void => {
    for (const phrase of phrases(text))
      for (const form of formsOf(phrase)) {
        const known = entries.get(form) ?? [];
        // "è" and "e" are two words: the one without its accent never hides the other.
        if (!known.some((entry) => entry.part === part)) entries.set(form, [...known, { english, part, plural: false }]);
      }
  };
  for (const line of small.words.trim().split('\n')) {
    const [english = '', text = ''] = line.split(' = ');
    add(text, english === '-' ? '' : english, 'small');
  }
  for (const [part, table] of TABLES)
    for (const row of table.trim().split('\n')) {
      const cells = row.split('|');
      add(cells[column] ?? '', cells[0]!.trim(), part);
    }
  return entries;
}

const formsOf = (phrase: string): string[] => {
  const bare = withoutMarks(phrase);
  return bare === phrase ? [phrase] : [phrase, bare];
};

/** Nothing of a language is read into tables before someone may have typed it. */
function language(id: string, column: number, postposed: boolean, small: SmallWords): Language {
  const once = <T>(work: () => T): (() => T) => {
    let done: T | undefined;
    return () => {
      done ??= work();
      return done;
    };
  };
  const entries = once(() => entriesOf(column, small));
  const longest = once(() => Math.max(...[...entries().keys()].map((form) => form.split(' ').length)));
  const requests = once((): ReadonlySet<string> => new Set(phrases(small.requests)));
  const instructions = once(() =>
    INSTRUCTIONS.trim()
      .split('\n')
      .flatMap((row) => {
        const cells = row.split('|').map((cell) => cell.trim());
        return (cells[column] ?? '').split('/').map((phrase) => ({ english: cells[0]!, phrase: withoutMarks(phrase.trim()) }));
      }),
  );
  const polite = once((): ReadonlySet<string> => new Set(phrases(small.polite)));
  const greetings = once((): ReadonlySet<string> => new Set(phrases(small.greetings)));
  const inflected = (text: string): readonly ForeignEntry[] => {
    const bare = withoutMarks(text);
    const spoken = [text, bare, ...(id === 'de' && /[aou]e/.test(bare) ? [bare.replace(/([aou])e/g, '$1')] : [])];
    for (const each of spoken) {
      const own = entries().get(each);
      if (own) return own;
    }
    for (const each of spoken.slice(1)) {
      const found = fromBase(each);
      if (found) return found;
    }
    return id === 'de' ? runTogether(bare) : [];
  };
  /** "Strandhaus", "Winterwald": two German things are one word. */
  const runTogether = (word: string): ForeignEntry[] => {
    const thing = (part: string): ForeignEntry | undefined =>
      part.length < 3 ? undefined : (contentOf(part, false) ?? fromBase(part))?.find((entry) => entry.part === 'thing');
    for (let at = word.length - 3; at >= 3; at--) {
      const tail = thing(word.slice(at));
      if (!tail) continue;
      for (const joint of ['', 's', 'n', 'en', 'es']) {
        if (!word.slice(0, at).endsWith(joint)) continue;
        const first = word.slice(0, at - joint.length);
        const head = MADE_OF.get(first) ?? thing(first)?.english;
        if (head !== undefined) return [{ ...tail, english: `${head} ${tail.english}` }];
      }
    }
    return [];
  };
  const fromBase = (form: string): readonly ForeignEntry[] | undefined => {
    const words = form.split(' ');
    if (words.length > 1) {
      // "osos polares", "fuochi": every word of a phrase may carry the ending.
      const first = basesOf(id, words[0]!);
      const last = [{ word: words.at(-1)!, plural: false }, ...basesOf(id, words.at(-1)!)];
      for (const a of first)
        for (const b of last) {
          const own = contentOf([a.word, ...words.slice(1, -1), b.word].join(' '), a.plural);
          if (own) return own;
        }
      return undefined;
    }
    for (const { word, plural } of basesOf(id, form)) {
      const own = contentOf(word, plural);
      if (own) return own;
    }
    return undefined;
  };
  const contentOf = (form: string, plural: boolean): ForeignEntry[] | undefined => {
    const own = entries()
      .get(form)
      ?.filter(({ part }) => part === 'thing' || part === 'quality');
    return own && own.length > 0 ? own.map((entry) => ({ ...entry, plural })) : undefined;
  };
  return {
    id,
    postposed,
    get longest() {
      return longest();
    },
    entries: remember(inflected, 4000),
    get requests() {
      return requests();
    },
    get polite() {
      return polite();
    },
    get instructions() {
      return instructions();
    },
    get greetings() {
      return greetings();
    },
  };
}

const SMALL = [GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE];
let everySmall: Set<string> | undefined;
/** Whether the word is among the small words, amounts or requests of any of the languages: cheap to ask of every English word. */
export function isForeignSmall(word: string): boolean {
  if (!everySmall) {
    everySmall = new Set();
    const text = [
      ...SMALL.flatMap(({ words, requests }) => [words.replace(/^.* = /gm, ''), requests]),
      AMOUNTS.replace(/^[^|]*\|/gm, '').replaceAll('|', '/'),
    ].join('\n');
    for (const phrase of phrases(text)) if (!phrase.includes(' ')) for (const form of formsOf(phrase)) everySmall.add(form);
  }
  return everySmall.has(word);
}

export const LANGUAGES: readonly Language[] = [
  language('de', 1, false, GERMAN),
  language('fr', 2, true, FRENCH),
  language('es', 3, true, SPANISH),
  language('it', 4, true, ITALIAN),
  language('pt', 5, true, PORTUGUESE),
];
