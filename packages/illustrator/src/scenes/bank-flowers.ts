/** Flowers that stand along the viewer's edge of a water: tall and near at the sides, low in the middle, so that the water stays open. */
import { random } from '@atelier/spec';
import { scaleRgb } from '../colour.ts';
import { lightWith } from '../light/light-with.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, mix } from '../math.ts';
import { fractal } from '../noise.ts';
import { addHead, type Heads } from '../plants/flower-heads.ts';
import { headParts } from '../plants/grass.ts';
import { blade } from '../plants/palm.ts';
import { type Part, paintParts } from '../plants/parts.ts';
import type { Pass } from '../pool/pass.ts';
import { type Polygon, unite } from '../vector/flatten.ts';
import { bloomsOf } from './blooms.ts';
import type { SceneContext } from './scene.ts';

const ROWS = 11;
const LEAF = [
  [0.03, 0.075, 0.022],
  [0.075, 0.15, 0.04],
] as const;

/** `top` is the row of the ground's farthest edge at a column. */
export function bankFlowers(context: SceneContext, id: number, top: (x: number) => number): Pass {
  const { view, light, seed } = context;
  const { blooms } = bloomsOf(context);
  const sun = sunPlace(view, light);
  const open = lightWith(light, { fill: scaleRgb(light.fill, light.backlit ? 1.7 : 1.1) });
  const salt = random(seed, 'bank', 'flowers').below(1 << 16);
  const rows: Part[][] = [];
  for (let row = 0; row < ROWS; row++) {
    const r = random(seed, 'bank flowers', row);
    const near = (row + 0.5) / ROWS;
    const heads = blooms.map((): Heads => ({ petals: [], shade: [], hearts: [] }));
    const stems: Polygon[] = [];
    const leaves: Polygon[] = [];
    const count = Math.round((view.width / view.unit) * mix(150, 105, near));
    for (let i = 0; i < count; i++) {
      const u = r.between(-1.04, 1.04);
      const own = r.next();
      const lean = r.bell();
      const drift = fractal(u * 2.4 + 30, near * 2, 2, salt);
      const group = Math.floor(own * 53) % blooms.length;
      const side = Math.abs(u);
      if (drift + 0.3 * side < 0.52) continue;
      const x = view.centre + (u * view.width) / 2;
      const foot = mix(top(x) + view.unit * 0.012, view.height * 1.05, near * near);
      const bloom = blooms[group]!;
      // Perspective: what grows at the lower edge is three times as large as at the water.
      const metre = view.unit * mix(0.06, 0.24, near);
      const tall = clamp(bloom.tall ?? 0.4, 0.28, 1.2) * metre * mix(0.75, 1.2, own) * (0.62 + 0.5 * side);
      const hx = x + lean * tall * 0.12;
      const radius = Math.max(view.unit * 0.0016, Math.max(0.03, bloom.wide ?? 0.03) * metre * mix(0.9, 1.25, own));
      stems.push(blade(x, foot, x, foot - tall * 0.5, hx, foot - tall, Math.max(view.unit * 0.0007, metre * 0.006)));
      for (const turn of [-1, 1])
        leaves.push(
          blade(
            x,
            foot,
            x + turn * tall * 0.12,
            foot - tall * 0.3,
            x + turn * tall * (0.2 + 0.16 * own),
            foot - tall * 0.42,
            metre * 0.014,
          ),
        );
      addHead(bloom.kind, hx, foot - tall, radius, own, heads[group]!);
    }
    rows.push([
      { polygons: unite(leaves), albedo: LEAF[row % 2]!, facing: 0.45, through: 0.7 },
      { polygons: unite(stems), albedo: LEAF[1], facing: 0.5, through: 0.6 },
      ...heads.flatMap((each, k) => headParts(each, blooms[k]!.color, blooms[k]!.kind)),
    ]);
  }
  return {
    name: 'bank flowers',
    run(frame, _k, y0, y1) {
      if (y1 < view.height * 0.6) return;
      for (const [row, parts] of rows.entries())
        paintParts(frame, parts, view, open, sun, { id, depth: 0.03 - row * 0.002, haze: 0 }, y0, y1);
    },
  };
}
