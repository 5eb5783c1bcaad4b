/** Which flowers stand in a meadow: those that are named in their own colours and shape, or a harmony of wild ones. */
import { type Flower, flowerOf } from '@atelier/lexicon';
import { random } from '@atelier/spec';
import { hex, type Rgb } from '../colour.ts';
import { clamp } from '../math.ts';
import type { BloomKind } from '../plants/flower-heads.ts';
import { sceneryOf } from '../stage/scenery-of.ts';
import type { SceneContext } from './scene.ts';

export interface Bloom {
  color: Rgb;
  kind: BloomKind;
  /** Height and radius of a head in metres, of what is named. */
  tall?: number;
  wide?: number;
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

export interface Sown {
  blooms: readonly Bloom[];
  /** They were asked for, so the meadow is theirs and not the grass's. */
  lavish: boolean;
}

export function bloomsOf(context: SceneContext): Sown {
  const { brief, seed, element } = context;
  const flowers = element('flowers');
  const named = namedBlooms(context);
  const fact = [...brief.subjects, ...brief.setting].find((f) => f.id === flowers?.fact);
  const lavish = flowers !== undefined && fact?.source !== 'writer';
  const r = random(seed, 'flowers', 'colours');
  if (named.length > 0) return { blooms: named, lavish };
  if (lavish) return { blooms: r.pick(HARMONIES), lavish };
  const start = r.below(QUIET.length);
  return { blooms: [QUIET[start]!, QUIET[(start + 1 + r.below(QUIET.length - 1)) % QUIET.length]!], lavish };
}

/** Kinds that were named, by turns where there are several, in the colours that were said of them or else their own. */
export function namedBlooms({ brief, setting, element }: SceneContext): Bloom[] {
  const flowers = element('flowers');
  const kinds = brief.subjects.flatMap((s) => {
    const flower = s.off || sceneryOf(s, setting.scene, brief) !== 'flowers' ? undefined : flowerOf(s.name);
    return flower ? [bloomsLike(flower, [s.name, ...s.attributes.filter((a) => !a.off).map((a) => a.value)])] : [];
  });
  if (kinds.length === 0 && flowers) {
    const words = flowers.name.toLowerCase().replace(/^(?:fields?|carpets?|drifts?|beds?) of /, '');
    const flower = flowerOf(words) ?? flowerOf(words.replace(/ (?:field|meadow|bed|carpet)s?$/, ''));
    if (flower) kinds.push(bloomsLike(flower, flowers.attributes));
  }
  // "A rose garden", "a tulip garden": the beds are of what the place is called by.
  const garden = brief.setting.find((f) => !f.off && f.id === setting.place)?.value.toLowerCase() ?? '';
  const called = kinds.length === 0 && flowers ? flowerOf(garden.replace(/ gardens?$/, '')) : undefined;
  if (called && / gardens?$/.test(garden)) kinds.push(bloomsLike(called, []));
  if (kinds.length < 2) return kinds[0] ?? [];
  const most = Math.max(...kinds.map((k) => Math.min(2, k.length)));
  return Array.from({ length: most }, (_, i) => kinds.flatMap((k) => k[i] ?? [])).flat();
}

/** Height and radius of each kind's heads against so many metres, within what a bed or a meadow can show. */
export const grownOf = (blooms: readonly Bloom[], tall: number, wide: number): { tall: number; wide: number }[] =>
  blooms.map((b) => ({
    tall: b.tall === undefined ? 1 : clamp(b.tall / tall, 0.7, 3.4),
    wide: b.wide === undefined ? 1 : clamp(b.wide / wide, 0.7, 3),
  }));

function bloomsLike({ shape, tall, wide, colours }: Flower, said: readonly string[]): Bloom[] {
  const word = said
    .flatMap((words) => words.toLowerCase().split(/[ -]/))
    .map((w) => SAID[w])
    .find((c) => c !== undefined);
  return (word ?? colours).map((code) => ({ color: hex(code), kind: shape, tall, wide }));
}

/** Colours of petals by their words, each with a neighbour. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  red: ['#cf2f2c', '#dc4a3c'],
  pink: ['#e98bab', '#f3b9cc'],
  white: ['#f6f4ee', '#ebe8de'],
  yellow: ['#f2cb2a', '#f6da5c'],
  orange: ['#ee8a2a', '#f3a64c'],
  blue: ['#4f66d2', '#7186e0'],
  purple: ['#7c50bc', '#9670cc'],
  violet: ['#7c50bc', '#9670cc'],
  lilac: ['#b491d6', '#c8ace2'],
};
