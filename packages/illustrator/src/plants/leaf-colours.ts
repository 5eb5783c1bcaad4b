/** Albedos of leaves by kind and season, dark to light. */
import type { Random } from '@atelier/spec';
import { luminance, mixRgb, type Rgb, scaleRgb } from '../colour.ts';

export type LeafKind = 'broadleaf' | 'birch' | 'bush';

const SUMMER: Readonly<Record<LeafKind, readonly (readonly [Rgb, Rgb])[]>> = {
  broadleaf: [
    [
      [0.022, 0.058, 0.014],
      [0.145, 0.21, 0.055],
    ],
    [
      [0.026, 0.062, 0.02],
      [0.12, 0.2, 0.065],
    ],
    [
      [0.034, 0.06, 0.012],
      [0.19, 0.22, 0.05],
    ],
  ],
  birch: [
    [
      [0.05, 0.1, 0.02],
      [0.24, 0.3, 0.08],
    ],
    [
      [0.06, 0.1, 0.025],
      [0.28, 0.31, 0.085],
    ],
  ],
  bush: [
    [
      [0.024, 0.055, 0.016],
      [0.12, 0.18, 0.05],
    ],
    [
      [0.03, 0.058, 0.026],
      [0.12, 0.165, 0.07],
    ],
  ],
};

const AUTUMN: Readonly<Record<LeafKind, readonly (readonly [Rgb, Rgb])[]>> = {
  broadleaf: [
    [
      [0.15, 0.05, 0.012],
      [0.72, 0.36, 0.05],
    ],
    [
      [0.14, 0.028, 0.014],
      [0.66, 0.17, 0.05],
    ],
    [
      [0.16, 0.085, 0.015],
      [0.75, 0.5, 0.07],
    ],
    [
      [0.1, 0.07, 0.015],
      [0.5, 0.4, 0.08],
    ],
  ],
  birch: [
    [
      [0.24, 0.14, 0.014],
      [0.85, 0.64, 0.08],
    ],
    [
      [0.26, 0.12, 0.014],
      [0.85, 0.55, 0.07],
    ],
  ],
  bush: [
    [
      [0.12, 0.045, 0.015],
      [0.48, 0.22, 0.05],
    ],
    [
      [0.08, 0.07, 0.016],
      [0.4, 0.32, 0.07],
    ],
  ],
};

const TONES = 4;

/** Four tones for one plant, each plant a little different. */
export function leafTones(kind: LeafKind, season: string | undefined, said: Rgb | undefined, r: Random): Rgb[] {
  const table = season === 'autumn' ? AUTUMN : SUMMER;
  const [dark, light] = r.pick(table[kind]);
  const fresh = season === 'spring' ? 1.12 : 1;
  const own = r.between(0.88, 1.12);
  return Array.from({ length: TONES }, (_, i) => {
    const t = i / (TONES - 1);
    // Pale petals shade each other less than leaves do.
    const tone = said
      ? mixRgb(scaleRgb(said, luminance(said) > 0.35 ? 0.62 : 0.22), said, t)
      : mixRgb(dark, light, t * (0.55 + 0.45 * t));
    return [tone[0] * own * fresh, tone[1] * fresh, tone[2]];
  });
}
