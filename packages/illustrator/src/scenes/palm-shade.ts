/** The shade of a palm that stands beside the viewer, outside the picture: fronds on the sand, dark and cool in front, with the light behind them. */
import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import { clamp, mix } from '../math.ts';
import { palmCrown } from '../plants/palm.ts';
import type { Pass } from '../pool/pass.ts';
import type { View } from '../stage/view.ts';
import { type Bounds, boundsOf, scratchMask } from '../vector/fill-mask.ts';
import type { Polygon } from '../vector/flatten.ts';
import type { SceneContext } from './scene.ts';

/** What the sky alone lights, of what the sun does. */
const SHADE: Rgb = [0.46, 0.5, 0.6];
/** The ground is seen at a slant. */
const FLAT = 0.36;

export function palmShade(context: SceneContext, ground: number): Pass[] {
  const { light, brief, view, seed } = context;
  const palms = brief.subjects.some((s) => !s.off && /palm/.test(s.name));
  if (!palms || light.night || light.time !== 'day' || light.cover >= 0.5) return [];
  // Grown by the one that paints it, as trees are (`partsPass`).
  let made: readonly Polygon[] | undefined;
  const limit = { x0: 0, y0: Math.floor(view.horizon), x1: view.width, y1: view.height };
  return [
    {
      name: 'palm shade',
      weight: 0.3,
      serial: true,
      prepare() {
        made = crownsOf(view, seed, light.azimuth >= 0 ? 1 : -1);
      },
      run(frame, _k, y0, y1) {
        const polygons = made ?? crownsOf(view, seed, light.azimuth >= 0 ? 1 : -1);
        made = undefined;
        paintShade({ polygons, bounds: boundsOf(polygons, limit), ground }, frame, y0, y1);
      },
    },
  ];
}

/** Two crowns flat on the ground, one beside the viewer and one behind. */
function crownsOf(view: View, seed: number, side: number): Polygon[] {
  const r = random(seed, 'palm', 'shade');
  const crowns = [
    [view.centre - side * view.width * r.between(0.26, 0.4), view.height * r.between(0.91, 0.95), r.between(0.3, 0.38)],
    [view.centre + side * view.width * r.between(-0.06, 0.14), view.height * r.between(1.0, 1.04), r.between(0.24, 0.3)],
  ] as const;
  return crowns.flatMap(([x, y, size]) =>
    palmCrown(x, 0, view.unit * size, r).map((p) => p.map((v, i) => (i % 2 === 0 ? v : y + v * FLAT))),
  );
}

function paintShade(
  { polygons, bounds, ground }: { polygons: readonly Polygon[]; bounds: Bounds; ground: number },
  frame: Frame,
  y0: number,
  y1: number,
): void {
  const { color, ids, width } = frame;
  const [top, bottom] = [Math.max(y0, bounds.y0), Math.min(y1, bounds.y1)];
  if (bottom <= top) return;
  const mask = scratchMask(polygons, { ...bounds, y0: top, y1: bottom });
  // The crown is high up: its shade has soft edges.
  const reach = Math.max(1, Math.round(width / 400));
  for (let y = top; y < bottom; y++)
    for (let x = bounds.x0; x < bounds.x1; x++) {
      const p = y * width + x;
      if (ids[p] !== ground) continue;
      let sum = 0;
      for (let d = -reach; d <= reach; d++) {
        const at = x + d - bounds.x0;
        if (at >= 0 && at < mask.width) sum += mask.data[(y - top) * mask.width + at]!;
      }
      const a = clamp(sum / (2 * reach + 1)) * 0.92;
      if (a <= 0) continue;
      for (let c = 0; c < 3; c++) color[4 * p + c] = color[4 * p + c]! * mix(1, SHADE[c]!, a);
    }
}
