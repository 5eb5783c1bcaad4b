/** What stands along the way of a park: old trees that meet over it, and lamps between them. */
import { type Brief, random } from '@atelier/spec';
import { mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, exp } from '../math.ts';
import { paintParts } from '../plants/parts.ts';
import { plantOf } from '../plants/registry.ts';
import { scaleAt } from '../stage/view.ts';
import { pointsFrom } from '../vector/points.ts';
import { type Face, paintFaces } from './faces.ts';
import { besideRiver, type Land, landRow } from './hills-land.ts';
import { landDepth } from './hills-rows.ts';
import type { Built } from './hills-trees.ts';
import { begunAs } from './said-from-start.ts';
import type { SceneContext } from './scene.ts';

/** Said from the start: an edit lays out no park (L1). */
export const isPark = ({ brief }: { brief: Brief }): boolean =>
  /\b(?:parks?|band ?stand|promenade)\b/.test(begunAs(brief)) &&
  !/\b(?:car|theme|amusement|water|national|skate|parking|trailer|jurassic) ?parks?\b/.test(begunAs(brief));

export function alongPark(context: SceneContext, land: Land, half: number): Built[] {
  return [...treesAlong(context, land, half), ...lampsAlong(context, land, half)];
}

function treesAlong(context: SceneContext, land: Land, half: number): Built[] {
  const { view, light, seed, setting } = context;
  const sun = sunPlace(view, light);
  const plant = plantOf('tree.broadleaf');
  const id = context.element('tree.broadleaf')?.id ?? context.element('forest')?.id ?? context.mass('grass');
  if (!plant) return [];
  const snow = light.weather === 'snow' || setting.season === 'winter';
  const season = snow ? 'winter' : setting.season;
  const made: Built[] = [];
  for (const side of [-1, 1] as const)
    for (let i = 0; i < 9; i++) {
      const own = random(seed, 'park tree', side, i);
      const z = 8 + i * 6.2 + own.between(-1.4, 1.4);
      const scale = scaleAt(view, z);
      const m = land.path(z) + side * (half + own.between(2.6, 4.2) + 0.03 * z);
      if (besideRiver(land, m, z) < 1.4) continue;
      const height = own.between(8, 11.5) * scale;
      const shape = { x: view.centre + m * scale, y: landRow(land, view, m, z) + scale * 0.1, height, lean: -side * 0.05 };
      const parts = plant(shape, own, light, { ...(season ? { season } : {}), far: height < view.unit * 0.14 });
      const haze = clamp((1 - exp(-z / 1400)) * 0.9 + light.mist * z * 0.006);
      made.push({
        z,
        paint: (frame, y0, y1) => paintParts(frame, parts, view, light, sun, { id, depth: landDepth(z), haze }, y0, y1),
      });
    }
  return made;
}

const IRON: Rgb = [0.03, 0.035, 0.034];

function lampsAlong(context: SceneContext, land: Land, half: number): Built[] {
  const { view, light, seed } = context;
  const id = context.element('lamps')?.id ?? context.mass('grass');
  const burning = light.night || light.time === 'dusk' || light.mist > 0.5;
  const first = random(seed, 'park lamps').chance(0.5) ? 1 : -1;
  return Array.from({ length: 6 }, (_, i): Built => {
    const z = 10.5 + i * 7.5;
    const side = i % 2 === 0 ? first : -first;
    const scale = scaleAt(view, z);
    const m = land.path(z) + side * (half + 0.55);
    const [x, y] = [view.centre + m * scale, landRow(land, view, m, z)];
    const haze = clamp(0.02 + light.mist * z * 0.008);
    const iron = mixRgb(
      [0, 1, 2].map((c) => IRON[c]! * (light.key[c]! * 0.5 + light.fill[c]!)) as unknown as Rgb,
      light.haze,
      haze,
    );
    const glass: Rgb = burning ? [1.5, 1.05, 0.5] : mixRgb(scaleRgb(light.fill, 0.75), light.haze, haze);
    const faces: Face[] = [];
    const put = (points: readonly (readonly [number, number])[], color: Rgb): void => {
      faces.push({ polygon: pointsFrom(points.flatMap(([u, v]) => [x + u * scale, y - v * scale])), color, id });
    };
    const bar = (u: number, v0: number, v1: number): void =>
      put(
        [
          [-u, v0],
          [u, v0],
          [u, v1],
          [-u, v1],
        ],
        iron,
      );
    bar(0.12, 0, 0.25);
    bar(0.05, 0.2, 3.1);
    bar(0.16, 3.05, 3.12);
    put(
      [
        [-0.13, 3.12],
        [0.13, 3.12],
        [0.2, 3.6],
        [-0.2, 3.6],
      ],
      glass,
    );
    put(
      [
        [-0.24, 3.58],
        [0.24, 3.58],
        [0.08, 3.82],
        [0, 3.95],
        [-0.08, 3.82],
      ],
      iron,
    );
    return { z, paint: (frame, y0, y1) => paintFaces(frame, faces, landDepth(z), y0, y1) };
  });
}
