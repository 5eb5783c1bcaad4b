/** Haze thickens with distance and leaves what is near alone. */
import { briefSchema } from '@atelier/spec';
import { expect, it } from 'vitest';
import { preparePainting } from '../painting.ts';
import { paintHere } from '../pool/run.ts';

const SIZE = 96;
/** First row of what lies at the feet. */
const NEAR = 66;

async function paint(air?: string): Promise<ArrayLike<number>> {
  const said = { source: 'user' } as const;
  const brief = briefSchema.parse({
    v: 1,
    idea: 'a meadow',
    subjects: [],
    setting: [
      { id: 'place', kind: 'place', value: 'meadow', ...said },
      { id: 'time', kind: 'time', value: 'day', ...said },
      { id: 'sky', kind: 'background', value: 'sky', ...said },
      { id: 'hills', kind: 'background', value: 'distant hills', ...said },
      ...(air ? [{ id: 'air', kind: 'background', value: air, ...said }] : []),
    ],
  });
  const frame = await paintHere({ brief, width: SIZE, height: SIZE, seed: 1, missing: 'leave' as const }, preparePainting);
  return frame.color;
}

/** Numbers that differ between two rows of the picture. */
const changed = (a: ArrayLike<number>, b: ArrayLike<number>, from: number, to: number): number => {
  let n = 0;
  for (let i = from * SIZE * 4; i < to * SIZE * 4; i++) if (Math.abs(a[i]! - b[i]!) > 1e-4) n++;
  return n;
};

it('haze veils the distance and not the grass at the feet', async () => {
  const [clear, haze] = [await paint(), await paint('blue haze')];
  expect(changed(clear, haze, 0, NEAR)).toBeGreaterThan(200);
  expect(changed(clear, haze, NEAR, SIZE)).toBe(0);
});
