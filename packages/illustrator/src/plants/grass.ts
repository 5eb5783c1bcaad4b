/** Blades of grass and small flowers in rows from far to near, each row a part of its own so that rows hide each other. */
import { type Random, random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { cos, mix, PI, sin } from '../math.ts';
import { rowAt, scaleAt, type View } from '../stage/view.ts';
import { type Polygon, unite } from '../vector/flatten.ts';
import { blade } from './palm.ts';
import type { Part } from './parts.ts';

export interface GrassBand {
  /** Distance in metres. */
  z: number;
  parts: Part[];
}

/** Bands of grass between two distances; `tall` is the height of blades in metres, `tones` dark to light. */
export function grassBands(
  view: View,
  seed: number,
  options: { near: number; far: number; bands: number; tall: number; tones: readonly Rgb[]; top?: (x: number) => number },
): GrassBand[] {
  const out: GrassBand[] = [];
  for (let i = 0; i < options.bands; i++) {
    const t = (i + 0.5) / options.bands;
    // Evenly spaced on the picture, not on the ground.
    const z = 1 / mix(1 / options.far, 1 / options.near, t);
    const r = random(seed, 'grass', i);
    const scale = scaleAt(view, z);
    const spacing = Math.max(view.unit / 330, scale * 0.02);
    const tones = options.tones.map((): Polygon[] => []);
    for (let x = -spacing; x < view.width + spacing; x += spacing)
      tones[r.below(tones.length)]!.push(oneBlade(view, x + r.bell() * spacing, z, scale, options.tall, r));
    out.push({
      z,
      parts: tones.map((polygons, k) => ({
        polygons: unite(polygons),
        albedo: options.tones[k]!,
        facing: 0.45 + 0.25 * k,
        through: 0.9,
      })),
    });
  }
  return out;
}

function oneBlade(view: View, x: number, z: number, scale: number, tall: number, r: Random): Polygon {
  const y = rowAt(view, z) + scale * 0.05 * r.next();
  const height = scale * tall * r.between(0.45, 1.15);
  const lean = height * (r.bell() * 0.28 + 0.14);
  return blade(x, y, x + lean * 0.15, y - height * 0.62, x + lean, y - height, Math.max(scale * 0.006, view.unit / 1500));
}

/** Flowers standing in a band: heads of five petals over thin stems. */
export function flowerBands(
  view: View,
  seed: number,
  options: { near: number; far: number; bands: number; tall: number; colors: readonly Rgb[]; density: number },
): GrassBand[] {
  const out: GrassBand[] = [];
  for (let i = 0; i < options.bands; i++) {
    const t = (i + 0.5) / options.bands;
    const z = 1 / mix(1 / options.far, 1 / options.near, t);
    const r = random(seed, 'flowers', i);
    const scale = scaleAt(view, z);
    const groups = options.colors.map((): Polygon[] => []);
    const hearts: Polygon[] = [];
    const stems: Polygon[] = [];
    const count = Math.round((view.width / view.unit) * options.density * mix(1.6, 0.7, t));
    for (let k = 0; k < count; k++) {
      const x = r.next() * view.width;
      const y = rowAt(view, z) - scale * options.tall * r.between(0.7, 1.2);
      const size = Math.max(view.unit / 620, scale * r.between(0.018, 0.03));
      stems.push(blade(x + size, rowAt(view, z), x, (y + rowAt(view, z)) / 2, x, y, Math.max(scale * 0.003, view.unit / 2600)));
      groups[r.below(groups.length)]!.push(...petals(x, y, size, r));
      hearts.push(disc(x, y - size * 0.1, size * 0.34));
    }
    out.push({
      z,
      parts: [
        { polygons: unite(stems), albedo: [0.08, 0.15, 0.04], facing: 0.5, through: 0.6 },
        ...groups.map((polygons, g) => ({ polygons: unite(polygons), albedo: options.colors[g]!, facing: 0.95, through: 0.8 })),
        { polygons: unite(hearts), albedo: [0.75, 0.5, 0.08], facing: 1, through: 0.3 },
      ],
    });
  }
  return out;
}

function disc(x: number, y: number, radius: number, squash = 0.8): Polygon {
  const points: number[] = [];
  for (let k = 0; k < 10; k++) points.push(x + cos((k / 5) * PI) * radius, y + sin((k / 5) * PI) * radius * squash);
  return Float64Array.from(points);
}

function petals(x: number, y: number, size: number, r: Random): Polygon[] {
  const turn = r.next() * PI;
  const shapes: Polygon[] = [];
  for (let k = 0; k < 5; k++) {
    const a = turn + (k / 5) * 2 * PI;
    shapes.push(disc(x + cos(a) * size * 0.62, y + sin(a) * size * 0.46, size * 0.52, 0.75));
  }
  return shapes;
}
