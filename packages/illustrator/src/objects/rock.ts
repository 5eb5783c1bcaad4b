/** A boulder: a bulging heap of facets, flat below; each facet faces the light its own way, moss sits on some of the upper ones. */
import type { SceneId } from '@atelier/lexicon';
import type { Random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Light } from '../light/light.ts';
import { clamp, cos, PI, pow, sin } from '../math.ts';
import { facingOf } from '../plants/look.ts';
import type { Part } from '../plants/parts.ts';
import { unite } from '../vector/flatten.ts';

export interface RockShape {
  /** Middle of the foot line, pixels. */
  x: number;
  y: number;
  width: number;
  height: number;
}

const STONES: readonly Rgb[] = [
  [0.2, 0.19, 0.18],
  [0.24, 0.215, 0.19],
  [0.17, 0.175, 0.18],
];
const SANDSTONE: Rgb = [0.36, 0.22, 0.125];
const MOSSY: ReadonlySet<SceneId> = new Set<SceneId>(['forest', 'meadow', 'hills', 'lake', 'mountains', 'waterfall', 'river']);
const MOSS: Rgb = [0.09, 0.13, 0.04];
const ACROSS = 9;
const UP = 5;

export function rock({ x, y, width, height }: RockShape, r: Random, light: Light, scene: SceneId): Part[] {
  const stone = scene === 'desert' || scene === 'canyon' ? SANDSTONE : r.pick(STONES);
  const mossy = MOSSY.has(scene) ? r.between(0.1, 0.5) : 0;
  const peak = r.between(-0.45, 0.45);
  const steep = [r.between(1.5, 2.6), r.between(1.5, 2.6)];
  const shoulder = r.between(0.05, 0.16);
  // Height of the outline at t = −1 … 1 from left to right.
  const crown = (t: number): number => {
    const u = t < peak ? (peak - t) / (1 + peak) : (t - peak) / (1 - peak);
    return clamp(1 - pow(u, t < peak ? steep[0]! : steep[1]!), 0.12, 1) - shoulder * sin(u * PI * 2);
  };
  const points = Array.from({ length: (ACROSS + 1) * (UP + 1) }, (_, i) => {
    const t = ((i % (ACROSS + 1)) / ACROSS) * 2 - 1;
    const v = Math.floor(i / (ACROSS + 1)) / UP;
    const edge = v === 0 || v === 1 || t === -1 || t === 1;
    const jitter = edge ? 0.25 : 1;
    const bulge = 1 + 0.06 * sin(PI * v);
    const top = clamp(crown(t) * r.between(0.94, 1.02), 0.1, 1);
    return {
      px: x + t * width * 0.47 * bulge * (1 - 0.1 * v) + r.between(-1, 1) * jitter * width * 0.035,
      py: y - v * top * height + (edge && v === 0 ? 0 : r.between(-1, 1) * jitter * height * 0.05),
      nx: t * (0.7 + 0.3 * v),
      ny: sin(v * PI * 0.5) * 1.1 - 0.15,
      nz: cos(t * PI * 0.5) * cos(v * PI * 0.42) + 0.1,
    };
  });
  const at = (column: number, row: number) => points[row * (ACROSS + 1) + column]!;
  const outline: number[] = [];
  for (let c = 0; c <= ACROSS; c++) outline.push(at(c, 0).px, at(c, 0).py);
  for (let v = 1; v <= UP; v++) outline.push(at(ACROSS, v).px, at(ACROSS, v).py);
  for (let c = ACROSS - 1; c >= 0; c--) outline.push(at(c, UP).px, at(c, UP).py);
  for (let v = UP - 1; v > 0; v--) outline.push(at(0, v).px, at(0, v).py);
  const parts: Part[] = [{ polygons: unite([Float64Array.from(outline)]), albedo: tone(stone, 0.8), facing: 0.4, through: 0 }];
  for (let v = 0; v < UP; v++)
    for (let c = 0; c < ACROSS; c++) {
      const quad = [at(c, v), at(c + 1, v), at(c + 1, v + 1), at(c, v + 1)];
      // Two triangles, cut along either diagonal.
      const cut = r.chance(0.5)
        ? [
            [0, 1, 2],
            [0, 2, 3],
          ]
        : [
            [0, 1, 3],
            [1, 2, 3],
          ];
      for (const corners of cut) {
        const three = corners.map((k) => quad[k]!);
        const mean = (f: (p: (typeof three)[number]) => number): number => three.reduce((sum, p) => sum + f(p), 0) / 3;
        const ny = mean((p) => p.ny) + r.between(-0.18, 0.18);
        const nx = mean((p) => p.nx) + r.between(-0.2, 0.2);
        const nz = mean((p) => p.nz);
        const n = Math.sqrt(nx * nx + ny * ny + nz * nz) || 1;
        const moss = ny / n > 0.55 && r.chance(mossy);
        const low = clamp(0.62 + v * 0.16, 0, 1);
        parts.push({
          polygons: unite([Float64Array.from(three.flatMap((p) => [p.px, p.py]))]),
          albedo: tone(moss ? MOSS : stone, low * r.between(0.9, 1.12)),
          facing: facingOf(light, nx / n, ny / n, nz / n),
          through: 0,
        });
      }
    }
  return parts;
}

const tone = (c: Rgb, k: number): Rgb => [c[0] * k, c[1] * k, c[2] * k];
