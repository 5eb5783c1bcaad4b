/**
 * Small pictures that are there before the painter is: its own, painted from these very words and seeds by scripts/page-stills.js. The
 * first visit shows them while it types by itself, the empty page as a wall to begin from.
 */
import type { Doc } from '../model/doc.ts';
import list from './list.json' with { type: 'json' };

const URLS = import.meta.glob<string>('./*.webp', { eager: true, query: '?url', import: 'default' });

function urlOf(name: string): string {
  const url = URLS[`./${name}.webp`];
  if (url === undefined) throw new Error(`stills: expected ${name}.webp; run scripts/page-stills.js`);
  return url;
}

export interface Tile {
  idea: string;
  seed: number;
  still: string;
  /** What is said to it, and how it then looks. */
  talked?: { line: string; still: string };
}

export const WALL: readonly Tile[] = list.wall.map(({ name, idea, seed, line }) => ({
  idea,
  seed,
  still: urlOf(name),
  ...(line !== undefined && { talked: { line, still: urlOf(`${name}-then`) } }),
}));

/** What the first visit types, step by step. */
export const DEMO = {
  seed: list.demo.seed,
  steps: list.demo.steps.map(({ types }) => types),
} as const;

const steps = list.demo.steps.map(({ name }, i) => ({
  words: DEMO.steps.slice(0, i + 1).join(''),
  still: urlOf(name),
}));

/** The pictures that may stand in until the painter has painted these words, and which of them fits now. */
export function stillsFor({ idea, seed, demo }: Doc): { stills: readonly string[]; now: number } {
  if (demo)
    return {
      stills: steps.map(({ still }) => still),
      now: steps.filter(({ words }) => idea.length >= words.length).length - 1,
    };
  const tile = WALL.find((each) => each.idea === idea && each.seed === seed);
  return tile ? { stills: [tile.still], now: 0 } : { stills: [], now: -1 };
}
