/**
 * Strata: beds of uneven thickness, folded together, thinning out and taken up again; one thin bright seam.
 * Folding by gradient noise, K. Perlin, "An Image Synthesizer", SIGGRAPH 1985 (here value noise).
 */
import { mix, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Artboard, Colour, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { circle } from './shapes.ts';

export function strata({ width, height, unit, palette, traits, r, salt }: Sheet): Artboard {
  const count = 7 + Math.floor(traits.density * 9);
  const { main, ink, accent } = palette;
  // By day pale above, by night dark above; level, or leaning as rock does.
  const night = r.chance(0.3);
  const ground = night ? ink : palette.ground;
  const lean = r.chance(0.45) ? r.between(-0.3, 0.3) * unit : 0;
  const ramp: readonly Colour[] = night ? [ink, ...main, palette.ground] : [ground, ...[...main].reverse(), ink];
  const pieces = 160;
  const fold = unit * mix(0.05, 0.2, traits.energy);
  const tops: Float64Array[] = [];
  const start = height * r.between(0.2, 0.34);
  const thick = Array.from({ length: count }, () => r.between(0.35, 1) * (r.chance(0.25) ? 2.2 : 1));
  const sum = thick.reduce((a, b) => a + b, 0);
  let base = start;
  for (let i = 0; i < count; i++) {
    const line = new Float64Array(pieces + 1);
    for (let s = 0; s <= pieces; s++) {
      const u = (s / pieces) * (width / unit);
      const broad = fractal(u * 1.1 + 3, i * 0.07 + 5, 2, salt) - 0.5;
      const own = fractal(u * 2.6 + i * 9, i * 0.9, 3, salt ^ 77) - 0.5;
      line[s] = base + lean * (s / pieces - 0.5) + broad * fold * 2.4 + own * fold * 0.55;
      const above = tops[i - 1];
      if (above) line[s] = Math.max(line[s]!, above[s]! + unit * 0.003);
    }
    tops.push(line);
    base += (thick[i]! / sum) * (height * 1.04 - start);
  }
  const seam = 2 + r.below(Math.max(1, count - 4));
  const shapes: Shape[] = tops.map((line, i) => {
    const points: number[] = [];
    for (let s = 0; s <= pieces; s++) points.push((width * s) / pieces, line[s]!);
    points.push(width, height + 2, 0, height + 2);
    // Darker with depth, with a lighter bed between now and then.
    const t = smoothstep(0, 1, (i + 0.6) / count) * (ramp.length - 1) + (i % 3 === 1 ? -0.55 : 0.1);
    const k = Math.max(0.15, Math.min(ramp.length - 1.001, t));
    const [a, b] = [ramp[Math.floor(k)]!, ramp[Math.floor(k) + 1]!];
    const f = k - Math.floor(k);
    return { polygons: [Float64Array.from(points)], fill: [mix(a[0], b[0], f), mix(a[1], b[1], f), mix(a[2], b[2], f)] };
  });
  if (r.chance(traits.orb ? 1 : 0.35)) {
    // One round form clear above the beds, or half sunk in the first of them.
    const radius = unit * r.between(0.07, 0.13);
    const x = width * (r.chance(0.5) ? r.between(0.2, 0.38) : r.between(0.62, 0.8));
    const reach = tops[0]!.filter((_, s) => Math.abs((s / pieces) * width - x) <= radius);
    const y = r.chance(0.5) ? Math.min(...reach) - radius * r.between(1.25, 1.7) : tops[0]![Math.round((x / width) * pieces)]!;
    shapes.unshift({ polygons: [circle(x, y, radius)], fill: r.chance(0.6) ? accent : main[main.length - 1]! });
  }
  const line = tops[seam]!;
  const points: number[] = [];
  for (let s = 0; s <= pieces; s++) points.push((width * s) / pieces, line[s]! - unit * 0.001);
  for (let s = pieces; s >= 0; s--)
    points.push((width * s) / pieces, line[s]! + unit * (0.004 + 0.012 * fractal((s / pieces) * 4, 2, 2, salt ^ 3)));
  shapes.splice(shapes.length - tops.length + seam + 1, 0, { polygons: [Float64Array.from(points)], fill: accent });
  return { width, height, ground, shapes };
}
