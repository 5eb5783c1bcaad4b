/**
 * Biomorph: a few large soft bodies, one with an opening, that touch and overlap on a quiet ground. After H. Arp's concretions and
 * wooden reliefs (1916–65). An outline is a circle whose radius swings by its second to fourth harmonics only, so that it has no corner.
 */
import { cos, TAU } from '../math.ts';
import type { Polygon } from '../vector/flatten.ts';
import type { Artboard, Colour, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { circle } from './shapes.ts';
import { blend, chroma, lightness } from './tint.ts';

export function biomorph({ width, height, unit, palette, traits, r }: Sheet): Artboard {
  const { main, accent, ink, ground } = palette;
  const body = (x: number, y: number, size: number, lively: number): Polygon => {
    const waves = [2, 3, 4].map((n) => ({ n, by: (r.between(0.35, 1) * lively) / (n - 0.6), at: r.next() * TAU }));
    const long = r.between(1, 1.35);
    const turn = r.next() * TAU;
    const out = new Float64Array(2 * 120);
    for (let i = 0; i < 120; i++) {
      const a = (i / 120) * TAU;
      let d = 1;
      for (const { n, by, at } of waves) d += by * cos(n * a + at);
      const [u, v] = [size * d * long * cos(a), (size * d * cos(a - TAU / 4)) / long];
      out[2 * i] = x + u * cos(turn) - v * cos(turn - TAU / 4);
      out[2 * i + 1] = y + u * cos(turn - TAU / 4) + v * cos(turn);
    }
    return out;
  };
  const tones = [...main].sort(
    (a, b) => Math.abs(lightness(b) - lightness(ground)) - Math.abs(lightness(a) - lightness(ground)),
  );
  const lively = 0.16 + 0.16 * traits.energy;
  const left = r.chance(0.5);
  const at = (u: number, v: number): [number, number] => [width * (left ? u : 1 - u), height * v];
  const shapes: Shape[] = [];
  const put = (polygons: readonly Polygon[], fill: Colour): void => {
    shapes.push({ polygons, fill, rule: 'evenodd', raised: true });
  };
  // Far behind a pale one, larger than all.
  const [bx, by] = at(r.between(0.52, 0.66), r.between(0.4, 0.6));
  shapes.push({ polygons: [body(bx, by, unit * 0.36, lively)], fill: blend(ground, tones[tones.length - 1]!, 0.5) });
  const [x, y] = at(r.between(0.36, 0.46), r.between(0.4, 0.58));
  const size = unit * r.between(0.21, 0.26);
  const hole = body(x + size * r.between(-0.2, 0.3), y + size * r.between(-0.35, 0.1), size * 0.32, 0.1);
  put(r.chance(0.6) ? [body(x, y, size, lively), hole] : [body(x, y, size, lively)], tones[0]!);
  const [x2, y2] = at(r.between(0.68, 0.78), r.between(0.62, 0.74));
  put([body(x2, y2, unit * r.between(0.1, 0.14), lively)], tones[1 % tones.length]!);
  const [x3, y3] = at(r.between(0.66, 0.8), r.between(0.2, 0.32));
  put([circle(x3, y3, unit * r.between(0.035, 0.06))], chroma(accent) > 0.12 ? accent : ink);
  if (traits.density > 0.3) {
    const [x4, y4] = at(r.between(0.16, 0.26), r.between(0.76, 0.86));
    put([body(x4, y4, unit * 0.055, 0.12)], ink);
  }
  return { width, height, ground, shapes };
}
