/** A castle as it is seen from afar, in picture space: a wall with a gate, houses behind it, and towers under steep caps. */
import type { Random } from '@atelier/spec';
import { type Rgb, scaleRgb } from '../colour.ts';
import type { Light } from '../light/light.ts';
import { pointsFrom } from '../vector/points.ts';
import type { Face } from './faces.ts';
import { litFace } from './lit-face.ts';

export const ROOFS: readonly Rgb[] = [
  [0.1, 0.14, 0.24],
  [0.3, 0.1, 0.07],
  [0.13, 0.16, 0.17],
];
const SHARE = { night: 0.4, backlit: 0.4, day: 0.8, sky: 0.62 };

interface CastlePlace {
  /** Middle of its foot, and half its breadth, in pixels. */
  x: number;
  y: number;
  half: number;
  id: number;
  haze: number;
  stone: Rgb;
  roof: Rgb;
  /** Whether its windows are lit. */
  lit: boolean;
}

export function castleFaces({ x: x0, y: y0, half, id, haze, stone, roof, lit }: CastlePlace, light: Light, r: Random): Face[] {
  const faces: Face[] = [];
  const sunny = light.azimuth >= 0 ? 1 : -1;
  const tone = (albedo: Rgb, facing: number): Rgb => litFace(albedo, facing, haze, light, SHARE);
  const put = (points: readonly (readonly [number, number])[], color: Rgb): void => {
    faces.push({ polygon: pointsFrom(points.flatMap(([u, v]) => [x0 + u * half, y0 - v * half])), color, id });
  };
  const box = (u0: number, u1: number, v0: number, v1: number, color: Rgb): void =>
    put(
      [
        [u0, v0],
        [u1, v0],
        [u1, v1],
        [u0, v1],
      ],
      color,
    );
  const glow: Rgb = lit ? [1.35, 0.86, 0.34] : tone([0.05, 0.05, 0.06], 0.3);
  const slit = (u: number, v: number, w = 0.014): void => box(u - w, u + w, v, v + w * 3.2, glow);
  const merlons = (u0: number, u1: number, v: number, size: number): void => {
    for (let u = u0; u < u1 - size * 0.5; u += size * 2) box(u, Math.min(u1, u + size), v, v + size, tone(stone, 0.7));
  };
  const wall = (u0: number, u1: number, v0: number, v1: number): void => {
    box(u0, u1, v0, v1, tone(stone, 0.7));
    // Joints and stains in long thin strokes.
    for (let i = 0; i < 5; i++) {
      const v = v0 + (v1 - v0) * r.between(0.1, 0.9);
      const u = u0 + (u1 - u0) * r.between(0, 0.7);
      box(u, u + (u1 - u0) * r.between(0.1, 0.3), v, v + 0.008, tone(scaleRgb(stone, 0.84), 0.6));
    }
  };
  /** Round, with its shaded flank, its ring of corbels, and its cap. */
  const tower = (u: number, w: number, v0: number, v1: number, cap: number): void => {
    box(u - w, u + w, v0, v1, tone(stone, 0.75));
    box(sunny > 0 ? u - w : u + w * 0.15, sunny > 0 ? u - w * 0.15 : u + w, v0, v1, tone(scaleRgb(stone, 0.7), 0.4));
    box(sunny > 0 ? u - w : u + w * 0.6, sunny > 0 ? u - w * 0.6 : u + w, v0, v1, tone(scaleRgb(stone, 0.56), 0.3));
    box(u - w * 1.18, u + w * 1.18, v1 - 0.035, v1, tone(scaleRgb(stone, 1.06), 0.7));
    box(u - w * 1.18, u + w * 1.18, v1 - 0.05, v1 - 0.035, tone(scaleRgb(stone, 0.5), 0.3));
    const rows = Math.max(1, Math.floor((v1 - v0) / 0.24));
    for (let i = 0; i < rows; i++)
      if (r.chance(0.8)) slit(u + w * r.between(-0.3, 0.3), v0 + (v1 - v0) * ((i + 0.55) / rows), Math.min(0.018, w * 0.22));
    if (cap <= 0) {
      merlons(u - w * 1.18, u + w * 1.18, v1, w * 0.34);
      return;
    }
    put(
      [
        [u - w * 1.3, v1],
        [u + w * 1.3, v1],
        [u, v1 + cap],
      ],
      tone(roof, 0.75),
    );
    put(
      [
        [u - sunny * w * 1.3, v1],
        [u - sunny * w * 0.1, v1],
        [u, v1 + cap],
      ],
      tone(scaleRgb(roof, 0.62), 0.4),
    );
    box(u - 0.004, u + 0.004, v1 + cap, v1 + cap + 0.07, tone([0.2, 0.2, 0.2], 0.4));
    if (r.chance(0.4))
      put(
        [
          [u, v1 + cap + 0.07],
          [u + 0.075, v1 + cap + 0.05],
          [u, v1 + cap + 0.03],
        ],
        tone([0.6, 0.1, 0.08], 0.7),
      );
  };
  const hall = (u0: number, u1: number, v0: number, v1: number, rise: number): void => {
    wall(u0, u1, v0, v1);
    put(
      [
        [u0 - 0.02, v1],
        [u1 + 0.02, v1],
        [u1 - 0.05, v1 + rise],
        [u0 + 0.05, v1 + rise],
      ],
      tone(roof, 0.8),
    );
    for (let u = u0 + 0.07; u < u1 - 0.04; u += 0.1)
      for (let v = v0 + 0.1; v < v1 - 0.07; v += 0.14) if (r.chance(0.85)) slit(u, v, 0.013);
  };
  // Behind: the keep and its slender neighbours; then halls; then the curtain wall with its gate.
  const lean = r.chance(0.5) ? 1 : -1;
  tower(lean * 0.16, 0.13, 0.1, 1.16, 0.44);
  tower(-lean * 0.2, 0.075, 0.1, 0.98, 0.4);
  tower(lean * 0.42, 0.065, 0.1, 0.82, 0.36);
  hall(-0.52, -0.02, 0.05, 0.58, 0.2);
  hall(0.04, 0.6, 0.05, 0.5, 0.2);
  tower(-lean * 0.56, 0.1, 0, 0.74, 0.38);
  tower(lean * 0.66, 0.085, 0, 0.6, 0.32);
  tower(lean * 0.02, 0.05, 0.4, 0.88, 0.3);
  wall(-0.86, 0.86, -0.16, 0.24);
  merlons(-0.86, 0.86, 0.24, 0.035);
  tower(-0.86, 0.1, -0.2, 0.42, r.chance(0.6) ? 0.3 : 0);
  tower(0.86, 0.1, -0.2, 0.4, r.chance(0.6) ? 0.3 : 0);
  tower(-0.15, 0.07, -0.16, 0.36, 0.22);
  tower(0.15, 0.07, -0.16, 0.36, 0.22);
  put(
    [
      [-0.07, -0.16],
      [0.07, -0.16],
      [0.07, 0.02],
      [0.04, 0.075],
      [0, 0.095],
      [-0.04, 0.075],
      [-0.07, 0.02],
    ],
    lit ? [0.6, 0.34, 0.12] : tone([0.05, 0.04, 0.035], 0.4),
  );
  return faces;
}
