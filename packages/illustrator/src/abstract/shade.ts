/**
 * Grain: a flat form darkens towards one side in a spray of fine dots, as lithographers and airbrush hands shade a poster. One light for a whole
 * piece, so that its forms belong together; a stripe or a dot stays flat.
 */
import { cos, mix, sin, smoothstep } from '../math.ts';
import type { Polygon } from '../vector/flatten.ts';
import type { Artboard, Colour, Shade, Shape } from './artboard.ts';
import { blend, lightness } from './tint.ts';

export interface Spray {
  unit: number;
  ink: Colour;
  /** Where the shadows fall, radians clockwise from the right. */
  angle: number;
  /** 0 … 1: how far a form goes towards the ink. */
  strength: number;
}

/** The board with every form that is large enough to carry it shaded. */
export function sprayed(board: Artboard, spray: Spray): Artboard {
  return { ...board, shapes: board.shapes.map((shape) => (shape.shade ? shape : { ...shape, ...shadeFor(shape, spray) })) };
}

function shadeFor({ polygons, fill, opacity }: Shape, { unit, ink, angle, strength }: Spray): { shade?: Shade } {
  const [x0, y0, x1, y1] = extent(polygons);
  const [w, h] = [x1 - x0, y1 - y0];
  if (Math.min(w, h) < unit * 0.05 || (opacity ?? 1) < 0.9) return {};
  const [dx, dy] = [cos(angle), sin(angle)];
  const reach = (Math.abs(dx) * w + Math.abs(dy) * h) / 2;
  const [cx, cy] = [(x0 + x1) / 2, (y0 + y1) / 2];
  // A dark form is lit on its far side instead: towards the ink nothing of it would show.
  const dark = lightness(fill) < 0.3;
  const tone = dark
    ? blend(fill, [1, 0.96, 0.9], strength * 0.36)
    : blend(fill, ink, strength * mix(0.75, 0.5, lightness(fill)));
  const [a, b] = dark ? [0.1, -1] : [-0.1, 1];
  return {
    shade: { from: [cx + dx * reach * a, cy + dy * reach * a], to: [cx + dx * reach * b, cy + dy * reach * b], tone },
  };
}

function extent(polygons: readonly Polygon[]): [number, number, number, number] {
  let [x0, y0, x1, y1] = [1e9, 1e9, -1e9, -1e9];
  for (const p of polygons)
    for (let i = 0; i < p.length; i += 2) {
      x0 = Math.min(x0, p[i]!);
      x1 = Math.max(x1, p[i]!);
      y0 = Math.min(y0, p[i + 1]!);
      y1 = Math.max(y1, p[i + 1]!);
    }
  return [x0, y0, x1, y1];
}

/** How much of the tone lies at a point: none at `from`, all at `to`, in dots between by the grain 0 … 1 there. */
export function toneAt({ from, to }: Shade): (x: number, y: number, grain: number) => number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const n = dx * dx + dy * dy || 1;
  return (x, y, grain) => {
    const t = ((x - from[0]) * dx + (y - from[1]) * dy) / n;
    if (t <= 0) return 0;
    const most = Math.min(1, t);
    // Half a wash, half dots: dots alone would be noise, a wash alone a screen's gradient.
    return 0.4 * most + 0.6 * most * smoothstep(-0.16, 0.16, most - 1 + grain);
  };
}
