/** What fills a shape: one colour or a gradient. Everything here is sRGB-encoded 0 … 1, because SVG blends in that space. */
import type { Gradient } from '../art/asset.ts';
import type { Matrix } from '../vector/path.ts';

/** Encoded r, g, b and opacity. */
export type Encoded = readonly [number, number, number, number];
/** Writes the colour at the centre of pixel (x, y). */
export type Paint = (x: number, y: number, out: Float32Array) => void;

export function encoded(code: string): Encoded {
  const n = Number.parseInt(code.slice(1), 16);
  return [((n >> 16) & 255) / 255, ((n >> 8) & 255) / 255, (n & 255) / 255, 1];
}

export function solid([r, g, b, a]: Encoded): Paint {
  return (_x, _y, out) => {
    out[0] = r;
    out[1] = g;
    out[2] = b;
    out[3] = a;
  };
}

const STEPS = 256;

/** `toPixels` maps asset units to pixels; `recolour` is applied to each stop. */
export function gradientPaint(gradient: Gradient, toPixels: Matrix, recolour: (color: Encoded) => Encoded): Paint {
  const table = tableOf(gradient, recolour);
  const [a, b, c, d, e, f] = inverse(toPixels, gradient.matrix);
  const look = (t: number, out: Float32Array): void => {
    const i = 4 * (t <= 0 ? 0 : t >= 1 ? STEPS : Math.floor(t * STEPS + 0.5));
    out[0] = table[i]!;
    out[1] = table[i + 1]!;
    out[2] = table[i + 2]!;
    out[3] = table[i + 3]!;
  };
  if (gradient.kind === 'linear') {
    const [x0, y0] = gradient.from;
    const dx = gradient.to[0] - x0;
    const dy = gradient.to[1] - y0;
    const k = 1 / (dx * dx + dy * dy || 1);
    return (x, y, out) => {
      const px = x + 0.5;
      const py = y + 0.5;
      look(((a * px + c * py + e - x0) * dx + (b * px + d * py + f - y0) * dy) * k, out);
    };
  }
  const [cx, cy] = gradient.center;
  const k = 1 / gradient.radius;
  return (x, y, out) => {
    const px = x + 0.5;
    const py = y + 0.5;
    const u = a * px + c * py + e - cx;
    const v = b * px + d * py + f - cy;
    look(Math.sqrt(u * u + v * v) * k, out);
  };
}

function tableOf(gradient: Gradient, recolour: (color: Encoded) => Encoded): Float32Array {
  const table = new Float32Array(4 * (STEPS + 1));
  const stops = gradient.stops.map(([at, color, opacity = 1]) => {
    const [r, g, b] = recolour(encoded(color));
    return { at, color: [r, g, b, opacity] as const };
  });
  for (let i = 0, s = 0; i <= STEPS; i++) {
    const t = i / STEPS;
    while (s < stops.length - 1 && stops[s + 1]!.at <= t) s++;
    const low = stops[s]!;
    const high = stops[Math.min(s + 1, stops.length - 1)]!;
    const share = high.at > low.at ? Math.min(1, Math.max(0, (t - low.at) / (high.at - low.at))) : 0;
    for (let k = 0; k < 4; k++) table[4 * i + k] = low.color[k]! + (high.color[k]! - low.color[k]!) * share;
  }
  return table;
}

/** Pixels → gradient space. */
function inverse(toPixels: Matrix, own: readonly number[] | undefined): Matrix {
  const [g, h, i, j, k, l] = own ?? [1, 0, 0, 1, 0, 0];
  const [a, b, c, d, e, f] = toPixels;
  const m = [
    a * g! + c * h!,
    b * g! + d * h!,
    a * i! + c * j!,
    b * i! + d * j!,
    a * k! + c * l! + e,
    b * k! + d * l! + f,
  ] as const;
  const det = m[0] * m[3] - m[1] * m[2] || 1e-9;
  return [
    m[3] / det,
    -m[1] / det,
    -m[2] / det,
    m[0] / det,
    (m[2] * m[5] - m[3] * m[4]) / det,
    (m[1] * m[4] - m[0] * m[5]) / det,
  ];
}
