/** Bridges that a town is known by, and whether the words ask for one as a sight across the water. */
import { drawnAs } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { saidFromStart } from './said-from-start.ts';

interface Kind {
  name: 'statues' | 'single' | 'arcade' | 'shops' | 'stone' | 'bascule' | 'cables' | 'steel';
  words: RegExp;
  scene: 'harbour' | 'city';
}

const KINDS: readonly Kind[] = [
  {
    name: 'bascule',
    scene: 'city',
    words: /\b(?:tower bridge|london bridge|bridge (?:in|of|over) london|london (?:\w+ )?bridge)\b/,
  },
  {
    name: 'cables',
    scene: 'city',
    words: /\b(?:brooklyn|manhattan|williamsburg|queensboro|new york|nyc) (?:\w+ )?bridge\b|\bbridge (?:in|of) new york\b/,
  },
  { name: 'steel', scene: 'city', words: /\b(?:sydney )?harbou?r bridge\b/ },
  { name: 'statues', scene: 'harbour', words: /\bcharles bridge\b|\bprague (?:\w+ )?bridge\b|\bbridge (?:in|of) prague\b/ },
  { name: 'single', scene: 'harbour', words: /\bmostar\b.{0,20}\bbridge\b|\bbridge\b.{0,20}\bmostar\b|\bstari most\b/ },
  { name: 'arcade', scene: 'harbour', words: /\brialto\b/ },
  { name: 'shops', scene: 'harbour', words: /\bponte vecchio\b/ },
  {
    name: 'stone',
    scene: 'harbour',
    words:
      /\b(?:amsterdam|venice|bruges|heidelberg|florence|salzburg|porto|utrecht|copenhagen|stockholm|regensburg|ljubljana|budapest)\b.{0,24}\bbridges?\b|\bbridges?\b.{0,16}\b(?:in|of) (?:amsterdam|venice|bruges|heidelberg|florence|salzburg|porto|utrecht|copenhagen|stockholm|regensburg|ljubljana|budapest)\b|\bpont neuf\b/,
  },
];

/** Where one stands on it, looks from it or lies under it, it is no sight across the water. */
const OTHERWISE =
  /\b(?:on|from|under|beneath|crossing|across|along|off) (?:a |an |the |that )?(?:\w+ ){0,2}bridge\b|\b(?:canals?|fog|clouds) .{0,12}\b(?:below|above)\b|\b(?:logo|poster|postcard|toy|lego|model|map)\b/;

/** Said from the start (L1). */
export function townBridgeOf(brief: Brief): Kind | undefined {
  const said = saidFromStart(brief);
  const kind = OTHERWISE.test(said) ? undefined : KINDS.find(({ words }) => words.test(said));
  return kind &&
    !brief.subjects.some(
      (s) =>
        !s.off &&
        s.source === 'user' &&
        /person|vehicle/.test(drawnAs(s.name)?.category ?? '') &&
        !/bi(?:ke|cycle)/.test(s.name),
    )
    ? kind
    : undefined;
}

/** Names of things that are the bridge. */
export const isTownBridge = (name: string, brief: Brief): boolean =>
  /\b(?:bridges?|ponte vecchio|rialto|stari most|pont neuf)$/.test(name) && townBridgeOf(brief) !== undefined;
