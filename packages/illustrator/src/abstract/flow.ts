/**
 * Ribbons that follow a field without sources and keep their distance from each other.
 * Spacing: B. Jobard and W. Lefer, "Creating Evenly-Spaced Streamlines of Arbitrary Density", 1997; field as the curl of a
 * potential: R. Bridson et al., "Curl-Noise for Procedural Fluid Flow", SIGGRAPH 2007.
 */
import { mix, PI, sin } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Artboard, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { circle, ribbon } from './shapes.ts';

export function flow({ width, height, unit, palette, traits, r, salt }: Sheet): Artboard {
  const scale = mix(1.1, 2.2, traits.energy) / unit;
  const potential = (x: number, y: number): number =>
    fractal(x * scale + 7, y * scale + 7, 2, salt) + (y / unit) * mix(0.5, 0.12, traits.energy);
  const h = unit * 0.004;
  const field = (x: number, y: number): [number, number] => {
    const [px, py] = [(potential(x, y + h) - potential(x, y - h)) / h, -(potential(x + h, y) - potential(x - h, y)) / h];
    const n = Math.sqrt(px * px + py * py) || 1;
    return [px / n, py / n];
  };
  // Ribbons of cut paper that run off the sheet, or drawn lines in a field of paper.
  const cut = r.chance(0.5);
  const gap = unit * mix(0.03, 0.014, traits.density) * (cut ? 2.1 : 1);
  const margin = unit * (cut ? -0.08 : 0.07);
  const columns = Math.ceil(width / gap) + 8;
  const cells = new Map<number, [number, number][]>();
  const near = (x: number, y: number, least: number): boolean => {
    const [i, j] = [Math.floor(x / gap), Math.floor(y / gap)];
    for (let dj = -1; dj <= 1; dj++)
      for (let di = -1; di <= 1; di++)
        for (const [px, py] of cells.get((j + dj) * columns + i + di) ?? [])
          if ((px - x) * (px - x) + (py - y) * (py - y) < least * least) return true;
    return false;
  };
  const inside = (x: number, y: number): boolean => x > margin && y > margin && x < width - margin && y < height - margin;
  const shapes: Shape[] = [];
  const step = unit * 0.006;
  const { main, ink, accent, ground } = palette;
  let accents = 0;
  const tries = Math.floor(mix(500, 1500, traits.density));
  for (let n = 0; n < tries; n++) {
    const [sx, sy] = [r.between(margin, width - margin), r.between(margin, height - margin)];
    if (near(sx, sy, gap)) continue;
    const walk = (side: number): [number, number][] => {
      const out: [number, number][] = [];
      let [x, y] = [sx, sy];
      for (let i = 0; i < 230; i++) {
        const [dx, dy] = field(x, y);
        x += dx * step * side;
        y += dy * step * side;
        if (!inside(x, y) || near(x, y, gap * 0.72)) break;
        out.push([x, y]);
      }
      return out;
    };
    const points: [number, number][] = [...walk(-1).reverse(), [sx, sy], ...walk(1)];
    if (points.length < 10) continue;
    for (const [x, y] of points) {
      const key = Math.floor(y / gap) * columns + Math.floor(x / gap);
      const list = cells.get(key);
      if (list) list.push([x, y]);
      else cells.set(key, [[x, y]]);
    }
    // Colour by region, so that the field reads as a few large masses; a single bright ribbon.
    const region = fractal((sx / unit) * 1.3 + 40, (sy / unit) * 1.3 + 9, 2, salt ^ 5);
    const index = Math.min(main.length, Math.max(0, Math.floor((region - 0.25) * 2 * (main.length + 1))));
    const bright = accents < 2 && points.length > 60 && r.chance(0.05);
    if (bright) accents++;
    const fill = bright ? accent : index === main.length ? ink : main[index]!;
    const wide = gap * (cut ? 1.18 : 1) * mix(0.3, 0.78, fractal((sx / unit) * 2, (sy / unit) * 2, 2, salt ^ 9));
    shapes.push({
      polygons: [ribbon(points, (t) => wide * (0.25 + 0.75 * sin(PI * Math.min(1, Math.max(0, t)))))],
      fill,
      ...(cut && { raised: true }),
    });
    if (!cut && r.chance(0.1)) shapes.push({ polygons: [circle(...points[0]!, wide * 0.35, 24)], fill });
  }
  return { width, height, ground, shapes };
}
