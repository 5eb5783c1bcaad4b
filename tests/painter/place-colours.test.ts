/** A colour that was said of land, water or sky is painted there, and nowhere else; names of places are no colours. */
import { stageOf } from '@atelier/illustrator';
import type { EngineImage } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { briefOf, paint, SEED } from './paint.ts';

const SIDE = 96;
const OPTIONS = { width: SIDE, height: SIDE, seed: SEED, missing: 'leave' } as const;

type Look = { hue: number; saturation: number; value: number };

/** The mean colour of a part of the picture: hue in degrees, saturation and value in 0 … 1. */
function lookOf({ data }: EngineImage, [x0, y0, x1, y1]: readonly [number, number, number, number]): Look {
  const sum = [0, 0, 0];
  for (let y = Math.floor(y0 * SIDE); y < y1 * SIDE; y++)
    for (let x = Math.floor(x0 * SIDE); x < x1 * SIDE; x++)
      for (let c = 0; c < 3; c++) sum[c]! += data[4 * (y * SIDE + x) + c]!;
  const area = (Math.ceil(y1 * SIDE) - Math.floor(y0 * SIDE)) * (Math.ceil(x1 * SIDE) - Math.floor(x0 * SIDE)) * 255;
  const [r, g, b] = sum.map((v) => v / area) as [number, number, number];
  const high = Math.max(r, g, b);
  const range = high - Math.min(r, g, b);
  const turn = range === 0 ? 0 : high === r ? (g - b) / range : high === g ? 2 + (b - r) / range : 4 + (r - g) / range;
  return { hue: (turn * 60 + 360) % 360, saturation: high === 0 ? 0 : range / high, value: high };
}

const FOOT = [0.35, 0.8, 0.65, 0.95] as const;
const WATER = [0.4, 0.66, 0.6, 0.76] as const;
const TOP = [0.1, 0.02, 0.9, 0.2] as const;
const RED = ({ hue, saturation }: Look): boolean => (hue < 25 || hue > 335) && saturation > 0.3;
const PINK = ({ hue, saturation }: Look): boolean => (hue < 15 || hue > 300) && saturation > 0.15;
const GREEN = ({ hue, saturation }: Look): boolean => hue > 80 && hue < 170 && saturation > 0.1;
const BLUE = ({ hue, saturation }: Look): boolean => hue > 195 && hue < 250 && saturation > 0.25;
const PURPLE = ({ hue }: Look): boolean => hue > 255 && hue < 330;
const BLACK = ({ value }: Look): boolean => value < 0.35;

describe('said of the place, of a part of it, of a thing that is the place, and of the hour', () => {
  it.each([
    ['a red lake at noon', 'a lake at noon', WATER, RED],
    ['a beach with pink sand at noon', 'a beach with sand at noon', FOOT, PINK],
    ['a pink sand beach at noon', 'a sand beach at noon', FOOT, PINK],
    ['a red desert at noon', 'a desert at noon', FOOT, RED],
    ['a field of blue grass', 'a field of grass', FOOT, BLUE],
    ['a green sea at noon', 'a sea at noon', FOOT, GREEN],
    ['a green sky over a desert at noon', 'a sky over a desert at noon', TOP, GREEN],
    ['a black sky over a snowy field at noon', 'a sky over a snowy field at noon', TOP, BLACK],
    ['a purple sunset over the sea', 'an orange sunset over the sea', TOP, PURPLE],
  ] as const)('%s (%s has not)', async (idea, plain, area, has) => {
    const look = lookOf(await paint(briefOf(idea), SIDE), area);
    expect(has(look), JSON.stringify(look)).toBe(true);
    expect(has(lookOf(await paint(briefOf(plain), SIDE), area))).toBe(false);
    expect(stageOf(briefOf(idea), OPTIONS).missing).toEqual([]);
  });
});

it('the mountains are purple and the meadow before them is not', async () => {
  const brief = briefOf('purple mountains');
  const image = await paint(brief, SIDE, SIDE);
  expect(PURPLE(lookOf(image, FOOT))).toBe(false);
  expect(PURPLE(lookOf(image, [0.3, 0.4, 0.7, 0.52]))).toBe(true);
});

it.each([
  ['the black forest in summer', 'black'],
  ['the golden hour over the sea', 'golden'],
  ['the blue hour over a desert', 'blue'],
  ['a fish on a coral reef', 'coral'],
  ['a girl in a rose garden', 'rose'],
  ['an orange grove in the hills', 'orange'],
  ['a chestnut forest', 'chestnut'],
  ['a peach orchard', 'peach'],
])('%s: %s is in a name and colours nothing', async (idea, colour) => {
  const { objects } = stageOf(briefOf(idea), OPTIONS);
  const named = objects.filter(({ name }) => name.includes(colour) || (idea.includes('hour') && name === 'sky'));
  expect(named.flatMap(({ colors }) => colors)).not.toContain(colour);
});
