/** A garden house of the east: a high arched hall open to its pool between two storeys of galleries, tiles about the arch, a flat roof on slim columns. */
import { type Rgb, scaleRgb } from '../colour.ts';
import { PI, sin } from '../math.ts';
import type { Easel } from './far-easel.ts';

const PLASTER: Rgb = [0.66, 0.56, 0.42];
const TILES: Rgb = [0.05, 0.2, 0.3];
const SHADE: Rgb = [0.16, 0.13, 0.11];
const WOOD: Rgb = [0.28, 0.16, 0.08];

/** Metres from the ground to the finial of its lantern. */
export const PAVILION = 17;

export function pavilion({ box, block, tone, put, at, dome }: Easel, z: number, night: boolean): void {
  const lit = (albedo: Rgb, facing: number): Rgb => tone(albedo, facing, z * 0.35);
  const arch = (x: number, half: number, y0: number, y1: number, color: Rgb): void => {
    const side = (k: number): [number, number][] =>
      Array.from({ length: 8 }, (_, i) => {
        const t = i / 7;
        return at(x + k * half * (1 - t * t), y0 + (y1 - y0) * (0.6 + 0.4 * sin((t * PI) / 2)), z);
      });
    put([at(x - half, y0, z), ...side(-1), ...side(1).reverse(), at(x + half, y0, z)], color);
  };
  const dark: Rgb = night ? [1, 0.62, 0.28] : lit(SHADE, 0.4);
  block(-17, 17, 0, 1.1, z, scaleRgb(PLASTER, 0.8));
  block(-14, 14, 1.1, 10.2, z, PLASTER);
  for (const side of [-1, 1])
    for (const k of [6.6, 9.4, 12.2])
      for (const y of [1.5, 6.1]) {
        arch(side * k, 1.12, y, y + 3.7, lit(TILES, 0.6));
        arch(side * k, 0.86, y, y + 3.2, dark);
      }
  box(-14.6, 14.6, 10.2, 10.9, z, lit(scaleRgb(WOOD, 1.3), 0.8));
  box(-14.6, 14.6, 9.85, 10.2, z, lit(TILES, 0.7));
  // The hall stands before the galleries and above them.
  block(-4.9, 4.9, 1.1, 12.4, z, scaleRgb(PLASTER, 1.08));
  box(-4.5, 4.5, 1.1, 12, z, lit(TILES, 0.75));
  box(-3.9, 3.9, 1.1, 11.4, z, lit(PLASTER, 0.85));
  arch(0, 3.5, 1.1, 10.9, lit(TILES, 0.65));
  arch(0, 3.1, 1.1, 10.3, lit(scaleRgb(PLASTER, 0.5), 0.45));
  arch(0, 1.5, 1.1, 5.2, dark);
  for (const x of [-2.2, 2.2]) box(x - 0.14, x + 0.14, 1.1, 8.4, z, lit(PLASTER, 0.9));
  box(-5.2, 5.2, 12.4, 12.9, z, lit(scaleRgb(WOOD, 1.2), 0.8));
  block(-1.9, 1.9, 12.9, 14.2, z, PLASTER);
  dome(0, 14.2, 1.9, z, [0.1, 0.3, 0.36], 0.25);
}
