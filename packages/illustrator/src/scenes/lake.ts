/** Mountains and lakes: a seeded range under the sky, and where the Brief has water, a lake that mirrors it. */
import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { paintWater } from '../light/water.ts';
import type { Pass } from '../pool/pass.ts';
import { bankPass } from './bank.ts';
import { groundPass } from './ground.ts';
import { type Massif, rangeHeights, rangeSurface } from './range.ts';
import type { SceneContext, ScenePainter } from './scene.ts';
import { skyPasses } from './sky-passes.ts';
import { TERRAIN_PLANES, type Terrain, terrainPasses } from './terrain.ts';

export const paintLake: ScenePainter = (context) => {
  const { view, light, seed } = context;
  const ground: Pass[] = [...skyPasses(context), ...terrainPasses('mountains', context, rangeOf(context))];
  const zenith = light.sky[light.sky.length - 1]![1];
  const deep: Rgb = [zenith[0] * 0.2 + 0.008, zenith[1] * 0.26 + 0.016, zenith[2] * 0.28 + 0.02];
  const calm = random(seed, 'lake', 'calm').between(0.1, 0.3);
  ground.push({
    name: 'lake',
    weight: 3,
    run: (frame, k, y0, y1) =>
      paintWater(
        frame,
        k,
        view,
        { roughness: calm, deep, end: view.height, seed: random(seed, 'lake', 'water').below(1 << 20), mirror: [0.93, 0.5] },
        context.mass('lake'),
        y0,
        y1,
      ),
  });
  ground.push(bankPass(context, winterIn(context)));
  return { planes: TERRAIN_PLANES, ground, front: [] };
};

export const winterIn = ({ setting }: SceneContext): boolean => setting.weather === 'snow' || setting.season === 'winter';

/** Mountains without water: the range stands behind a meadow, or snow, that runs up to it. */
export const paintMountains: ScenePainter = (context) => {
  const { seed } = context;
  const winter = winterIn(context);
  const salt = random(seed, 'mountains', 'ground').below(1 << 20);
  const id = context.mass('grass') || context.mass('mountains');
  const low: Rgb = winter ? [0.6, 0.64, 0.7] : [0.06, 0.085, 0.03];
  const high: Rgb = winter ? [0.92, 0.93, 0.95] : [0.2, 0.22, 0.075];
  const ground: Pass[] = [...skyPasses(context), ...terrainPasses('mountains', context, rangeOf(context))];
  ground.push(groundPass('meadow', context, { id, low, high, texture: winter ? 'drift' : 'strokes', air: 0.006, salt }));
  return { planes: TERRAIN_PLANES, ground, front: [] };
};

/** A main peak off the middle, a lower shoulder, and flanks that frame the view. */
export function rangeOf(context: SceneContext): Terrain {
  const { seed } = context;
  const r = random(seed, 'mountains', 'shape');
  const side = r.chance(0.5) ? 1 : -1;
  const main = r.between(0.3, 1.7) * side;
  const massifs: Massif[] = [
    { x: main, z: r.between(10.5, 12.5), width: r.between(1.9, 2.5), length: 3, height: r.between(2.7, 4) },
    {
      x: main - side * r.between(4.2, 5.6),
      z: r.between(11, 13),
      width: r.between(1.7, 2.3),
      length: 3,
      height: r.between(1.9, 3.6),
    },
    {
      x: main + side * r.between(4, 5.4),
      z: r.between(10, 12),
      width: r.between(1.6, 2.4),
      length: 2.6,
      height: r.between(1.7, 3.2),
    },
    { x: main - side * r.between(8, 10), z: 10, width: 2.4, length: 3, height: r.between(1.4, 2.4) },
    { x: main + side * r.between(8, 10), z: 10.5, width: 2.4, length: 3, height: r.between(1.4, 2.4) },
  ];
  const winter = winterIn(context);
  const snowy = winter ? 1 : r.between(0.75, 1);
  const mountains = context.mass('mountains');
  const salt = r.below(1 << 20);
  return {
    heights: rangeHeights({
      massifs,
      frequency: 0.42,
      shiftX: r.between(5, 400),
      shiftZ: r.between(5, 400),
      seed: salt,
      foot: 4,
    }),
    surface: rangeSurface({
      snowLine: winter ? -0.2 : r.between(0.7, 1.5),
      snow: snowy,
      rock: [0.125, 0.113, 0.112],
      green: context.setting.season === 'autumn' ? [0.16, 0.1, 0.035] : [0.05, 0.075, 0.03],
      rockId: mountains,
      snowId: context.element('snow')?.id ?? mountains,
    }),
    near: 4,
    far: 20,
    eye: 0.3,
    seed: salt,
    air: 0.035,
    mist: context.element('mist') ? 0.85 : 0.3,
    ceiling: 4.6,
    sun: 2.5,
    below: false,
  };
}
