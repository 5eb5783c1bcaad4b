import { expect, it } from 'vitest';
import { preparePainting, stageOf } from '../painting.ts';
import { paintHere } from '../pool/run.ts';
import { brief } from '../stage/__fixtures__/briefs.ts';
import { factTable } from './context.ts';
import { isPier } from './pier.ts';
import type { SceneContext } from './scene.ts';

/** Share of the lower half of the picture that belongs to the place, in its middle columns and at its sides. */
async function shares(place: string): Promise<{ middle: number; sides: number }> {
  const written = brief({ place, time: 'sunset', background: ['sea', 'sky', 'sun'] });
  const size = { width: 96, height: 96, seed: 3, missing: 'leave' } as const;
  const { ids } = await paintHere({ brief: written, ...size }, preparePainting);
  const id = factTable(written, stageOf(written, size)).numberOf(place);
  const count = { middle: 0, sides: 0 };
  for (let y = 64; y < 96; y++)
    for (let x = 0; x < 96; x++) if (ids[y * 96 + x] === id) count[x > 36 && x < 60 ? 'middle' : 'sides']++;
  return { middle: count.middle / (32 * 23), sides: count.sides / (32 * 73) };
}

it('a pier that is the place runs out from the middle, with water at its sides', async () => {
  const { middle, sides } = await shares('pier');
  expect(middle).toBeGreaterThan(0.7);
  expect(sides).toBeLessThan(0.35);
});

it.each([
  ['wooden pier', true],
  ['jetty', true],
  ['ocean', false],
  ['dockyard', false],
])('%s is a pier: %s', (place, is) => {
  const written = brief({ place });
  expect(isPier({ brief: written, setting: { place: written.setting[0]!.id } } as unknown as SceneContext)).toBe(is);
});
