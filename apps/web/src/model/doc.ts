/**
 * Everything the person has decided about one picture, as plain data: undo keeps copies, a link carries it, and the worker makes
 * the Brief from it. What the program found out is not in here.
 */
import type { Brief, Liberty } from '@atelier/spec';

export interface Doc {
  /** The words in the box. */
  idea: string;
  /** A Brief that came from a file or a link, and the seed it was written with; it counts for as long as the words are its own. */
  given?: { brief: Brief; seed: number };
  seed: number;
  /** Whether "another one" keeps the seed. */
  seedLocked: boolean;
  liberty: Liberty;
  /** `16:9`, where it was chosen here and not said. */
  aspect?: string;
  /** How it is finished, where that was chosen here and not said: `watercolour`. */
  finish?: string;
  /** What was said under the picture, in order; said again over the words when they change. */
  said: readonly Instruction[];
  /** Facts switched off or on, by key. */
  off: Readonly<Record<string, boolean>>;
  /** Facts that stay, whole, because another seed would not bring them back. */
  locked: readonly LockedFact[];
  /** Facts whose words were changed in their chip. */
  edited: Readonly<Record<string, string>>;
  /** Keys in the order they were put into. */
  order: readonly string[];
  /** `pixels` hash of the picture this one goes back to. */
  parent?: string;
  /** One of the several that the words ask for was chosen, or they were declined: they are not offered again. */
  one?: true;
  /** Typed by the page itself, to show what it does; the first key takes its place. */
  demo?: true;
}

/** A line, and the ratio that was chosen when it was said: "wider" is wider than that. */
interface Instruction {
  line: string;
  aspect?: string;
}

/** `key` names a fact of the Brief from outside: `subject:dog`, `attribute:dog.black`. */
export interface LockedFact {
  key: string;
  group: 'subjects' | 'setting' | 'look' | 'text' | 'absent';
  fact: unknown;
}

export const emptyDoc = (seed: number): Doc => ({
  idea: '',
  seed,
  seedLocked: false,
  liberty: 'balanced',
  said: [],
  off: {},
  locked: [],
  edited: {},
  order: [],
});

/** What a person touches is theirs. The same document where it was theirs already. */
export function ownDoc(doc: Doc): Doc {
  if (!doc.demo) return doc;
  const { demo: _, ...own } = doc;
  return own;
}

/** Five digits, as the command line draws them. */
export const drawSeed = (): number => 10_000 + (crypto.getRandomValues(new Uint32Array(1))[0]! % 90_000);

/** Other words: what was given belonged to the words before, and where none of them is left so did all that was said and done. */
export function withIdea(doc: Doc, idea: string): Doc {
  const { given: _, parent: __, one: ___, ...rest } = doc;
  const blank = idea.trim() === '';
  if (!blank && !isAnother(doc.idea, idea)) return { ...rest, idea };
  const seed = doc.seedLocked || !blank ? doc.seed : drawSeed();
  return { ...rest, idea, seed, said: [], off: {}, edited: {}, order: [] };
}

const wordsIn = (idea: string): string[] => idea.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];

/** Put in place of the whole: by a key over a selection, or pasted over it. */
function isAnother(before: string, now: string): boolean {
  // A letter in place of all, and not the first of them with the others rubbed out.
  if (before.trim().length >= 4 && now.trim().length === 1 && !before.trim().startsWith(now.trim())) return true;
  const [old, words] = [wordsIn(before), wordsIn(now)];
  return old.length >= 2 && words.length >= 1 && !words.some((word) => old.includes(word));
}

/** One line taken back, with the shape it asked for; what was said after it is said again without it. */
export function withoutLine({ aspect, ...rest }: Doc, at: number): Doc {
  const after = at + 1 < rest.said.length ? rest.said[at + 1]?.aspect : aspect;
  const before = aspect === after ? rest.said[at]?.aspect : aspect;
  return { ...rest, said: rest.said.filter((_, i) => i !== at), ...(before && { aspect: before }) };
}

export const isBlank = ({ idea, given }: Doc): boolean => idea.trim() === '' && given === undefined;
