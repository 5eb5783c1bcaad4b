/** Which flowers stand in a meadow: those that are named in their own colours and shape, or a harmony of wild ones. */
import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { BloomKind } from '../plants/flower-heads.ts';
import type { SceneContext } from './scene.ts';

interface Bloom {
  color: Rgb;
  kind: BloomKind;
}

const WHITE: Bloom = { color: [0.86, 0.84, 0.78], kind: 'daisy' };
const YELLOW: Bloom = { color: [0.87, 0.6, 0.06], kind: 'daisy' };
const RED: Bloom = { color: [0.74, 0.07, 0.04], kind: 'poppy' };
const BLUE: Bloom = { color: [0.2, 0.26, 0.74], kind: 'daisy' };
const VIOLET: Bloom = { color: [0.4, 0.22, 0.68], kind: 'spike' };
const PINK: Bloom = { color: [0.86, 0.36, 0.54], kind: 'daisy' };
const MAGENTA: Bloom = { color: [0.68, 0.1, 0.4], kind: 'daisy' };
const CORAL: Bloom = { color: [0.88, 0.34, 0.14], kind: 'poppy' };

/** One colour leads, one answers it, one is the sparkle between. */
const HARMONIES: readonly (readonly Bloom[])[] = [
  [RED, BLUE, WHITE],
  [PINK, WHITE, MAGENTA],
  [VIOLET, PINK, YELLOW],
  [YELLOW, CORAL, WHITE],
  [BLUE, VIOLET, WHITE],
  [RED, YELLOW, WHITE],
  [WHITE, YELLOW, BLUE],
];

/** Wild flowers that only accompany the grass. */
const QUIET: readonly Bloom[] = [WHITE, YELLOW, RED, { ...VIOLET, kind: 'daisy' }, PINK];

const tones = (kind: BloomKind, ...colors: Rgb[]): Bloom[] => colors.map((color) => ({ color, kind }));

const NAMED: readonly (readonly [RegExp, readonly Bloom[]])[] = [
  [/popp(?:y|ies)/, tones('poppy', [0.74, 0.06, 0.035], [0.84, 0.13, 0.05])],
  [/tulip/, tones('tulip', [0.74, 0.06, 0.08], [0.86, 0.55, 0.06], [0.82, 0.28, 0.42])],
  [/sunflower/, tones('sunflower', [0.88, 0.58, 0.04], [0.88, 0.66, 0.08])],
  [/dandelion|buttercup|marigold|daffodil/, tones('daisy', [0.86, 0.56, 0.05], [0.88, 0.64, 0.08])],
  [/lavender|lupin/, tones('spike', [0.34, 0.22, 0.62], [0.44, 0.3, 0.68])],
  [/dais(?:y|ies)|chamomile|snowdrop/, tones('daisy', [0.88, 0.87, 0.8], [0.84, 0.82, 0.74])],
  [/cornflower|forget-me-not/, tones('daisy', [0.16, 0.24, 0.68], [0.24, 0.3, 0.72])],
  [/bluebell|hyacinth/, tones('spike', [0.2, 0.22, 0.7], [0.3, 0.26, 0.72])],
  [/rose|cosmos|peon(?:y|ies)/, tones('daisy', [0.78, 0.16, 0.28], [0.85, 0.42, 0.52])],
];

export interface Sown {
  blooms: readonly Bloom[];
  /** They were asked for, so the meadow is theirs and not the grass's. */
  lavish: boolean;
}

export function bloomsOf({ brief, seed, element }: SceneContext): Sown {
  const flowers = element('flowers');
  const named = NAMED.find(([words]) => flowers !== undefined && words.test(flowers.name))?.[1];
  const fact = [...brief.subjects, ...brief.setting].find((f) => f.id === flowers?.fact);
  const lavish = flowers !== undefined && fact?.source !== 'writer';
  const r = random(seed, 'flowers', 'colours');
  if (named) return { blooms: named, lavish };
  if (lavish) return { blooms: r.pick(HARMONIES), lavish };
  const start = r.below(QUIET.length);
  return { blooms: [QUIET[start]!, QUIET[(start + 1 + r.below(QUIET.length - 1)) % QUIET.length]!], lavish };
}
