/** Lianas: stems that hang in slack bows from the crowns of a jungle, with tufts of leaves along them. */
import { random } from '@atelier/spec';
import { mixRgb } from '../colour.ts';
import { clamp, mix } from '../math.ts';
import { type Clump, foliage } from '../plants/leaves.ts';
import type { Part } from '../plants/parts.ts';
import { limb } from '../plants/shapes.ts';
import type { Polygon } from '../vector/flatten.ts';
import type { Wood } from './forest-kind.ts';
import type { SceneContext } from './scene.ts';

/** Parts by distance in metres. */
export function lianas({ view, light, seed }: SceneContext, wood: Wood): { z: number; parts: Part[] }[] {
  const r = random(seed, 'forest', 'lianas');
  const [dark, lit] = wood.leaves;
  const tones = [0.1, 0.35, 0.65, 1].map((t) => mixRgb(dark, lit, t));
  return [14, 9, 6, 3.4].map((z, i) => {
    const stems: Polygon[] = [];
    const clumps: Clump[] = [];
    const scale = clamp(6 / z, 0.4, 1.5) * view.unit;
    for (let n = 0; n < (i === 3 ? 2 : 4); n++) {
      const from = r.between(-0.55, 0.55) * view.width;
      const to = from + r.between(-0.28, 0.28) * view.width;
      const start = r.between(-0.08, 0.05) * view.height;
      const end = r.chance(0.5) ? r.between(-0.05, 0.1) * view.height : r.between(0.3, 0.62) * view.height;
      const sag = r.between(0.08, 0.34) * view.height;
      const points: [number, number][] = [];
      for (let k = 0; k <= 24; k++) {
        const t = k / 24;
        points.push([
          view.centre + mix(from, to, t),
          mix(start, end, t) + sag * 4 * t * (1 - t) + r.bell() * 0.002 * view.unit,
        ]);
        if (r.chance(0.42)) {
          const [x, y] = points[k]!;
          const radius = scale * r.between(0.008, 0.02);
          clumps.push({ x, y: y + radius * 0.6, radius, front: r.between(-1, 1), nx: r.bell(), ny: r.between(-0.5, 0.6) });
        }
      }
      stems.push(
        limb(
          points,
          points.map(() => scale * 0.0045),
        ),
      );
    }
    const { behind, before } = foliage(clumps, { tones, leaf: scale * 0.012, density: 0.55, hang: 0.7 }, light, r);
    return { z, parts: [...behind, { polygons: stems, albedo: wood.bark[0], facing: 0.3, through: 0.1 }, ...before] };
  });
}
