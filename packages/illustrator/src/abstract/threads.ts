/**
 * Threads: a ball of yarn that is unwound. Each thread runs level at its own height on one side and is wound up on the other: from its line it passes over into
 * turns about one middle, each on an ellipse of its own slant and size that breathes as it goes round (the spirograph's curves, B. Abakanowicz,
 * "Les intégraphes", 1886, drawn by hand), so that on one side all is knot and on the other all is order.
 */
import { cos, mix, sin, smoothstep, TAU } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Artboard, Colour, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { box, circle, ribbon } from './shapes.ts';
import { blend, lightness, toldApart } from './tint.ts';

export function threads({ width, height, unit, palette, traits, r, salt }: Sheet): Artboard {
  const { ground, main, ink, accent } = palette;
  const tones = toldApart([...main, ink].filter((c) => Math.abs(lightness(c) - lightness(ground)) > 0.15));
  const sorted = [...(tones.length > 1 ? tones : [ink, accent])].sort((a, b) => lightness(a) - lightness(b));
  const upright = height > width * 1.25 || (width < height * 1.25 && r.chance(0.4));
  // Along the threads and across them.
  const [long, tall] = upright ? [height, width] : [width, height];
  const n = Math.round((tall / unit) * mix(34, 54, traits.density));
  const flip = r.chance(0.35);
  const wide = (tall / n) * 0.52;
  const margin = tall * 0.1;
  // Where the tangle lies, and how large it is.
  const [cx, cy, ball] = [long * r.between(0.27, 0.33), tall * r.between(0.44, 0.56), Math.min(tall * 0.36, long * 0.23)];
  const of = (i: number, key: number): number => fractal(i * 1.73 + key, key * 3.1, 1, salt ^ key);
  const bright = Math.floor(n * r.pick([0.38, 0.62]));
  const shapes: Shape[] = [];
  const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => ((a * 7919) % n) - ((b * 7919) % n));
  // The one that keeps its colour lies over all others.
  for (const i of [...order.filter((k) => k !== bright), bright]) {
    const t = i / (n - 1);
    const y0 = margin + (tall - 2 * margin) * t;
    const own = ball * mix(0.34, 1, of(i, 11));
    const [slant, squash, turns] = [of(i, 23) * TAU, mix(0.45, 1, of(i, 31)), mix(1.3, 2.9, of(i, 41))];
    const [c, s] = [cos(slant), sin(slant)];
    // It comes in at the side from which its own height is nearest.
    const from = -TAU / 4 + (t - 0.5) * 2.2 - slant;
    const points = Array.from({ length: 190 }, (_, k): [number, number] => {
      const u = k / 189;
      const wound = smoothstep(0.26, 0.62, u);
      const a = from - (0.62 - u) * turns * 5.2;
      const reach = own * (1 + 0.18 * sin(u * 17 + i));
      const [p, q] = [cos(a) * reach, sin(a) * reach * squash];
      const x = mix(mix(0.94, 0.26, Math.min(1, u * 1.5)) * long, cx + p * c - q * s, wound);
      const y = mix(y0, cy + p * s + q * c, wound);
      return [x, y];
    });
    const at = points.map(([u, v]): [number, number] => {
      const a = flip ? long - u : u;
      return upright ? [v, a] : [a, v];
    });
    const k = Math.min(sorted.length - 1.001, t * (sorted.length - 1));
    const f = Math.floor(k);
    const fill: Colour = i === bright ? accent : blend(sorted[f]!, sorted[f + 1]!, k - f);
    const weight = wide * (i === bright ? 1.5 : mix(0.6, 1.1, fractal(i * 1.3, 7, 1, salt)));
    // A hair of the ground round each tells crossings apart.
    shapes.push({ polygons: [ribbon(at, () => weight + unit * 0.004)], fill: ground, opacity: 0.85 });
    shapes.push({ polygons: [ribbon(at, (s) => weight * (0.35 + 0.65 * smoothstep(1, 0.8, s)))], fill });
    const [ex, ey] = at[at.length - 1]!;
    if (i % 5 === 2 || i === bright)
      shapes.push({ polygons: [circle(ex, ey, weight * (i === bright ? 1.7 : 1.05), 32)], fill });
  }
  const wash = blend(ground, main[main.length - 1]!, 0.16);
  const back: Shape = {
    polygons: [box(width / 2, height / 2, width + 4, height + 4)],
    fill: ground,
    shade: upright
      ? { from: [0, flip ? 0 : height], to: [0, flip ? height : 0], tone: wash }
      : { from: [flip ? 0 : width, 0], to: [flip ? width : 0, 0], tone: wash },
  };
  return { width, height, ground, shapes: [back, ...shapes] };
}
