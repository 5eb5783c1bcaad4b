/** What creeps over a patch on which something grows: broad leaves on short stalks in drifts, and the vines between them. */

import { random } from '@atelier/spec';
import { hex, type Rgb, scaleRgb } from '../colour.ts';
import { lightWith } from '../light/light-with.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, cos, mix, sin } from '../math.ts';
import { fractal } from '../noise.ts';
import { type Part, paintParts } from '../plants/parts.ts';
import { limb } from '../plants/shapes.ts';
import type { Pass } from '../pool/pass.ts';
import { scaleAt } from '../stage/view.ts';
import { type Polygon, unite } from '../vector/flatten.ts';
import { type Land, landRow } from './hills-land.ts';
import { landDepth } from './hills-rows.ts';
import { nearShade } from './near-shade.ts';
import type { SceneContext } from './scene.ts';

const LEAVES: readonly Rgb[] = ['#2f4a22', '#456530', '#5f7f3a', '#7f8f45', '#a08a3e'].map(hex);
const VINE: Rgb = hex('#5d6b33');

export function patchVines(context: SceneContext, land: Land, id: number): Pass {
  const { view, light, seed } = context;
  const sun = sunPlace(view, light);
  const shade = nearShade(view, light, false);
  const near = (view.eye * view.focal) / (view.height * 1.05 - view.horizon);
  const salt = random(seed, 'patch', 'drifts').below(1 << 20);
  const count = 18;
  const bands = Array.from({ length: count }, (_, i) => {
    const z = 1 / mix(1 / (near * 11), 1 / near, (i + 0.5) / count);
    const r = random(seed, 'patch', i);
    const scale = scaleAt(view, z);
    const tones = LEAVES.map((): Polygon[] => []);
    const vines: Polygon[] = [];
    const step = Math.max(view.unit / 110, scale * 0.15);
    for (let x = -step; x < view.width + step; x += step) {
      const own = z * (1 + r.bell() * 0.09);
      const px = x + r.bell() * step;
      const m = (px - view.centre) / scale;
      const grown = fractal(m * 0.45 + 9, own * 0.4 + 3, 2, salt);
      const size = scale * r.between(0.1, 0.19);
      const tone = clamp(Math.floor((0.6 * r.next() + 0.8 * (grown - 0.3)) * LEAVES.length), 0, LEAVES.length - 1);
      const lift = size * r.between(0.4, 1.1);
      const turn = r.between(-0.5, 0.5);
      const creeps = r.next();
      if (grown < 0.47 + 0.1 * r.bell()) continue;
      const y = landRow(land, view, m, own) - lift;
      tones[tone]!.push(lobed(px, y, size, turn));
      if (creeps < 0.22)
        vines.push(
          limb(
            [
              [px - size * 2.2, y + lift],
              [px - size * 0.6, y + lift * 0.5],
              [px + size * 1.1, y + lift * 1.1],
              [px + size * 2.6, y + lift * 0.9],
            ],
            [size * 0.07, size * 0.09, size * 0.07, size * 0.03],
          ),
        );
    }
    const parts: Part[] = [
      { polygons: unite(vines), albedo: VINE, facing: 0.5, through: 0.3 },
      ...tones.map((polygons, k) => ({ polygons: unite(polygons), albedo: LEAVES[k]!, facing: 0.3 + 0.14 * k, through: 0.7 })),
    ].filter((part) => part.polygons.length > 0);
    return { z, parts, light: lightWith(light, { key: scaleRgb(light.key, 1 - shade(z)) }) };
  });
  return {
    name: 'vines',
    run(frame, _k, y0, y1) {
      for (const { z, parts, light: own } of bands)
        paintParts(
          frame,
          parts,
          view,
          own,
          sun,
          { id, depth: landDepth(z), haze: clamp(z * 0.002 + light.mist * z * 0.008) },
          y0,
          y1,
        );
    },
  };
}

/** A leaf with five shallow lobes, seen from above at a low angle. */
function lobed(x: number, y: number, size: number, turn: number): Polygon {
  const points = new Float64Array(28);
  for (let k = 0; k < 14; k++) {
    const a = turn + (k / 14) * 6.283185;
    const reach = size * (k === 10 ? 0.35 : k % 2 === 0 ? 1 : 0.78) * (0.85 + 0.15 * sin(3 * a + turn));
    points[2 * k] = x + cos(a) * reach;
    points[2 * k + 1] = y + sin(a) * reach * 0.5;
  }
  return points;
}
