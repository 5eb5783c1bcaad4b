/** A town that climbs from its quay stands on land: no row of houses hangs in the sky. */
import type { Brief } from '@atelier/spec';
import { expect, it } from 'vitest';
import { preparePainting } from '../painting.ts';
import { paintHere } from '../pool/run.ts';
import { factTable } from './context.ts';

const fact = (kind: string, value: string) => ({ id: value.replace(/ /g, '-'), kind, value, source: 'user' as const });

const HARBOUR = {
  v: 1,
  idea: 'a harbour',
  subjects: [],
  relations: [],
  setting: [
    fact('place', 'harbour'),
    fact('background', 'sky'),
    fact('background', 'waterside houses'),
    fact('background', 'hills behind the houses'),
    fact('background', 'harbour water'),
  ],
  look: [],
  text: [],
  absent: [],
  format: {},
  references: [],
  unread: [],
} as unknown as Brief;

it.each([1, 2, 3, 4, 5, 6, 7, 8])('under every house lies land down to the water (seed %i)', async (seed) => {
  const { ids, width, height } = await paintHere(
    { brief: HARBOUR, width: 160, height: 160, seed, missing: 'leave' },
    preparePainting,
  );
  const { facts } = factTable(HARBOUR);
  const [houses, sky, water] = ['waterside-houses', 'sky', 'harbour-water'].map((f) => facts.indexOf(f));
  let built = 0;
  // Eaves and chimneys overhang by a column or two; what hangs in the air is as wide as a house.
  let hanging = 0;
  for (let x = 0; x < width; x++) {
    const column = Array.from({ length: height }, (_, y) => ids[y * width + x]);
    const shore = column.indexOf(water);
    const top = column.indexOf(houses);
    if (top >= 0 && top < shore) built++;
    hanging = top >= 0 && top < shore && column.slice(top, shore).includes(sky) ? hanging + 1 : 0;
    expect(hanging, `column ${x}`).toBeLessThan(4);
  }
  expect(built).toBeGreaterThan(width / 3);
});
