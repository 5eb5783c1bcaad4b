/** The houses of a harbour, row behind row up the slope, in the character of their coast. */
import { random } from '@atelier/spec';
import { clamp, PI } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { colourOfElement } from './colour-words.ts';
import { paintFaces } from './faces.ts';
import { slopeOf } from './harbour-slope.ts';
import { waterfrontCharacter } from './house-character.ts';
import { type HouseKindName, houseOf } from './house-kinds.ts';
import { houseFaces } from './houses.ts';
import type { SceneContext } from './scene.ts';

/** Metres to the quay opposite. */
export const ACROSS = 52;

interface Build {
  /** What the walls of the first row are multiplied by. */
  tall: readonly number[];
  /** Metres between houses along the quay, and up the slope. */
  apart: readonly [number, number];
  row: readonly [number, number];
}

const NORTHERN: Build = { tall: [0.72, 0.9, 1.05, 1.3, 1.5], apart: [0, 0.6], row: [1, 9] };
const BUILT: Partial<Record<HouseKindName, Build>> & { harbour: Build } = {
  harbour: NORTHERN,
  riviera: { tall: [0.8, 0.95, 1.1, 1.25, 1.35], apart: [0, 0.2], row: [0.3, 4] },
  venetian: { tall: [0.8, 0.95, 1, 1.15], apart: [0, 0.3], row: [0, 3] },
  cyclades: { tall: [0.9, 1, 1.25], apart: [0, 2], row: [0, 5] },
  oldtown: { tall: [0.75, 0.9, 1, 1.1], apart: [0, 0.4], row: [0.3, 4] },
  medina: { tall: [0.8, 1, 1.2, 1.4], apart: [0, 0.4], row: [0.3, 4] },
  cottages: { tall: [0.95, 1, 1.1], apart: [1.2, 6], row: [3, 14] },
};

/** Rows of houses from the slope down to the quay, so that nearer ones stand before farther ones. */
export function townPass(
  context: SceneContext,
  { hills, shore, snow }: { hills: number | undefined; shore: number; snow: boolean },
): Pass {
  const kind = waterfrontCharacter(context);
  const { tall: storeys, apart, row: spread } = BUILT[kind] ?? BUILT.harbour;
  const { view, light, seed } = context;
  const id = context.mass('houses');
  const said = kind === 'cyclades' ? undefined : colourOfElement(context.element('houses'));
  const dusky = light.night || light.time === 'dusk';
  const r = random(seed, 'harbour', 'town');
  const wide = (view.width / view.focal) * ACROSS * 0.62;
  const rows = hills === undefined || kind === 'venetian' ? 1 : 2 + r.below(3);
  const slope = slopeOf(context, {
    rise: r.between(3.5, 6) * r.between(0.7, 1.3),
    distance: (row) => ACROSS + 5 + row * 11,
    shore,
    id: hills ?? id,
    snow,
  });
  const churchAt = 4 + r.below(3);
  const standing: ReturnType<typeof houseFaces>[][] = [];
  for (let row = 0; row <= rows; row++) {
    const houses: ReturnType<typeof houseFaces>[] = [];
    standing.push(houses);
    let x = -wide * (1 + row * 0.14) - 6;
    const z = ACROSS + 5 + row * 11;
    let i = 0;
    while (x < wide * (1 + row * 0.14)) {
      const own = random(seed, 'harbour house', row, i++);
      const house = houseOf(kind, { x: 0, z, y: 0, turn: 0 }, own, { lit: dusky ? 0.7 : 0.25, snow });
      const gable = own.chance(0.5);
      const breadth = gable ? house.deep : house.long;
      const middle = x + breadth / 2;
      // Its lowest corner is sunk a little; the ground before it belongs to the row in front.
      const y = Math.min(...[x, middle, x + breadth].map((at) => slope.groundAt(row, at))) - (row > 0 ? 0.7 : 0);
      const stands = own.chance(row === 0 ? 0.94 : 0.62 - 0.08 * row);
      // Built one by one over centuries: no two eaves in a row are level.
      const tall = row === 0 ? own.pick(storeys) : 0.8;
      if (said && own.chance(0.85)) house.plaster = said;
      if (stands)
        houses.push(
          houseFaces(
            {
              ...house,
              wall: house.wall * tall,
              x: middle,
              y,
              turn: (gable ? PI / 2 : 0) + own.between(-0.06, 0.06) + (row > 0 ? own.between(-0.35, 0.35) : 0),
              ...(row === 1 && i === churchAt && !house.flat ? { tower: kind === 'cottages' ? 17 : 26 } : {}),
            },
            {
              id,
              windowId: context.element('windows')?.id ?? id,
              depth: 0.75 + row * 0.02,
              haze: clamp(0.05 + row * 0.03 + light.mist * 0.3),
              shadow: false,
            },
            view,
            light,
            own,
          ),
        );
      x += breadth + own.between(...(row === 0 ? apart : spread));
    }
  }
  return {
    name: 'town',
    run(frame, _k, y0, y1) {
      for (let row = rows; row >= 0; row--) {
        if (row > 0) slope.paint(frame, row, y0, y1);
        for (const faces of standing[row]!) paintFaces(frame, faces, clamp(0.62 + (ACROSS + 5 + row * 11) / 600), y0, y1);
      }
    },
  };
}
