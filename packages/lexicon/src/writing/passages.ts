/**
 * Reads passages: whole sentences about a kind of subject or a place, for texts that describe it. Blocks are parted by an empty line:
 * `id | words` (a place has its words elsewhere) and rows `LETTER label = sentence +a,b -a,b`, read the first time a block is asked for.
 *
 * Of a kind `F` is its form, `P` its pose or how it is set, `M` how several differ and stand together, `S` one small particular; of a
 * place `F` is the place as the picture, `B` what is around or behind the subject. `G` names parts that light is seen on. `*` before a
 * label: the sentence gives the body a colour or a material. `+a,b` after a sentence: only where one of these words or tags is there;
 * `-a,b`: only where none is. `$The $the $It $it $Its $its $He $he $His $his $him` stand for the subject, `{one|several}` for a verb that
 * agrees with it, `$words` for lettering. How two things meet (`T`), what a quality looks
 * like (`Q`) and what stands for a trade or a title (`E`) have blocks of their own, and so has the stage: what is in front (`N`), the sky
 * (`K`), what a thing is set on (`A`), and of a mark how its letters stand (`L`), its colours (`C`) and what it does without (`X`); there
 * each `+` must hold, and `$ink $ground $accent` are the colours of the palette. `W` is no sentence: what is worn and what marks a body
 * (`looks-people.ts`); `D` sets a thing down in its surroundings (`lodged.ts`).
 */
import { once } from '../words/once.ts';
import { isOfHead } from './knowledge.ts';
import { type Condition, type Gleam, gleamsOf, headFinderOf, refuse, slug } from './rows.ts';

type PortraitSlot =
  | 'form'
  | 'pose'
  | 'many'
  | 'small'
  | 'around'
  | 'touch'
  | 'quality'
  | 'emblem'
  | 'fore'
  | 'sky'
  | 'set'
  | 'lockup'
  | 'hue'
  | 'bare'
  | 'look'
  | 'lodged';
/** What a row of a tableau tells: see its letters in `tableaux.ts`. */
export type TableauSlot = 'instant' | 'object' | 'look' | 'telling' | 'behind' | 'lit' | 'viewed';

export interface Passage extends Condition {
  slot: PortraitSlot | TableauSlot;
  /** `portrait-fox.thick-copper-coat` */
  rule: string;
  /** As a fact and a tag say it: "thick copper coat". */
  value: string;
  /** One sentence with its placeholders. */
  text: string;
  /** `any`, group by group: of `+night +snow` both must hold where a stage is set. */
  groups: readonly (readonly string[])[];
  /** Whether it gives the main body a colour or a material. */
  coloured: boolean;
}

export interface Portrait {
  id: string;
  form: readonly Passage[];
  pose: readonly Passage[];
  many: readonly Passage[];
  small: readonly Passage[];
  around: readonly Passage[];
  touch: readonly Passage[];
  quality: readonly Passage[];
  emblem: readonly Passage[];
  fore: readonly Passage[];
  sky: readonly Passage[];
  set: readonly Passage[];
  lockup: readonly Passage[];
  hue: readonly Passage[];
  bare: readonly Passage[];
  look: readonly Passage[];
  lodged: readonly Passage[];
  gleams: readonly Gleam[];
}

const SLOTS: Readonly<Record<string, PortraitSlot>> = {
  F: 'form',
  P: 'pose',
  M: 'many',
  S: 'small',
  B: 'around',
  T: 'touch',
  Q: 'quality',
  E: 'emblem',
  N: 'fore',
  K: 'sky',
  A: 'set',
  L: 'lockup',
  C: 'hue',
  X: 'bare',
  W: 'look',
  D: 'lodged',
};
const ROW = /^([FPMSBTQENKALCXWD]) (\*?)([^=]+?) = (.+?)((?: [+-][\p{L}\d-]+(?:,[\p{L}\d-]+)*)*)$/u;

/** `id | words`, or an id alone. */
const HEAD = /^[a-z\d][a-z\d'’ -]*(?: \|.*)?$/;

interface Block {
  id: string;
  words: readonly string[];
  rows: string;
}

/** Splits a text into its blocks; their rows stay text until one is asked for. */
function blocksOf(text: string): Block[] {
  return text
    .trim()
    .split('\n\n')
    .map((part) => {
      const [head = '', ...rows] = part.split('\n');
      if (!HEAD.test(head) || rows.length === 0) refuse(head, 'the head of a block, `id | words`, with rows under it');
      const [id = '', words = ''] = head.split(' | ');
      return { id: id.trim(), words: words.split(',').flatMap((word) => word.trim() || []), rows: rows.join('\n') };
    });
}

/** Blocks of one name are one, whichever table they are in. */
function joined(blocks: readonly Block[]): Block[] {
  const byId = new Map<string, Block>();
  for (const block of blocks) {
    const first = byId.get(block.id);
    byId.set(
      block.id,
      first === undefined
        ? block
        : {
            id: block.id,
            words: [...new Set([...first.words, ...block.words])],
            rows: `${first.rows}\n${block.rows}`,
          },
    );
  }
  return [...byId.values()];
}

function portraitOf({ id, rows }: Block, prefix: string): Portrait {
  const passages: Record<PortraitSlot, Passage[]> = {
    form: [],
    pose: [],
    many: [],
    small: [],
    around: [],
    touch: [],
    quality: [],
    emblem: [],
    fore: [],
    sky: [],
    set: [],
    lockup: [],
    hue: [],
    bare: [],
    look: [],
    lodged: [],
  };
  let gleams: readonly Gleam[] = [];
  for (const line of rows.split('\n')) {
    if (line.startsWith('G ')) {
      gleams = gleamsOf(line.slice(2));
      continue;
    }
    const [, letter = '', star, value = '', text = '', tail = ''] = ROW.exec(line) ?? [];
    const slot =
      SLOTS[letter] ?? refuse(line, `a row of "${id}", \`LETTER label = sentence\`, or an empty line before the next head`);
    const groups = (sign: string) =>
      tail
        .split(' ')
        .filter((part) => part.startsWith(sign))
        .map((part) => part.slice(1).split(','));
    passages[slot].push({
      slot,
      rule: `${prefix}-${slug(id)}.${slug(value)}`,
      value,
      text,
      coloured: star === '*',
      any: groups('+').flat(),
      none: groups('-').flat(),
      groups: groups('+'),
    });
  }
  return { id, ...passages, gleams };
}

/** Every passage of a block. */
export const rowsOf = (portrait: Portrait): Passage[] => Object.values(SLOTS).flatMap((slot) => portrait[slot]);

export interface Passages {
  /** By the name of a subject or a place; the longest phrase that is known decides. */
  known: (name: string) => Portrait | undefined;
  byId: (id: string) => Portrait | undefined;
  /** By one of its words, whole. */
  byWord: (word: string) => Portrait | undefined;
  /** Whether a name is one of the words of a block, from its first word to its last. */
  names: (name: string) => boolean;
  /** The passage behind a fact, by its rule: the very row of its block. */
  byRule: (rule: string) => Passage | undefined;
  all: () => Portrait[];
}

export function passagesOf(
  prefix: 'lodged' | 'portrait' | 'view' | 'touch' | 'quality' | 'emblem' | 'stage' | 'look' | 'seen' | 'place',
  ...texts: readonly string[]
): Passages {
  const blocks = joined(texts.flatMap(blocksOf));
  // Some are asked for by their ids alone.
  const find = once(() => headFinderOf(blocks, isOfHead));
  const byId = new Map(blocks.map((block) => [block.id, block] as const));
  const bySlug = once(() => new Map(blocks.map(({ id }) => [slug(id), id] as const)));
  const byWord = once(() => new Map(blocks.flatMap(({ id, words }) => words.map((word) => [word, id] as const))));
  // Made once and kept, so that a row is the same object wherever it is met.
  const made = new Map<string, Portrait>();
  const portrait = (id: string): Portrait | undefined => {
    const known = made.get(id);
    const block = known ? undefined : byId.get(id);
    if (block === undefined) return known;
    const read = portraitOf(block, prefix);
    made.set(id, read);
    return read;
  };
  return {
    known: (name) => {
      const block = find()(name);
      return block && portrait(block.id);
    },
    byId: portrait,
    byWord: (word) => {
      const id = byWord().get(word);
      return id === undefined ? undefined : portrait(id);
    },
    names: (name) => byWord().has(name),
    byRule: (rule) => {
      const known = portrait(bySlug().get(rule.slice(prefix.length + 1, rule.indexOf('.'))) ?? '');
      return known && rowsOf(known).find((each) => each.rule === rule);
    },
    all: () => [...byId.keys()].flatMap((id) => portrait(id) ?? []),
  };
}
