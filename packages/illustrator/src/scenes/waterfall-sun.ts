/** Where the sun reaches the rock of a gorge: past the trees of one side, in a broad patch with a ragged edge, and as beams through the damp air. */
import { luminance, mixRgb, type Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { clamp, mix, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import type { SceneContext } from './scene.ts';

/** How the beams slant: picture units across for one down. */
const SLANT = 0.62;

/**
 * 0–1: how much of the sun a spot of the face gets. `across`: picture units from the fall, away from the side of the sun; `up`: above the pool;
 * `ragged`: −0.5 … 0.5, of leaves that it comes through.
 */
export const sunAt = (across: number, up: number, ragged: number): number =>
  smoothstep(0.02, 0.2, up - SLANT * across - 0.1 + ragged * 0.34) * smoothstep(-0.34, -0.04, across - up * 0.3 + ragged * 0.2);

/** How strong the sun is in a gorge, 0–1. */
export const sunIn = ({ light }: SceneContext): number =>
  light.night || light.time === 'dusk' ? 0 : clamp(1 - 1.25 * light.cover) * (1 - light.mist * 0.6);

/** Where the falls come down, and the row of their pool. */
interface Gorge {
  falls: readonly { x: number }[];
  base: number;
  salt: number;
}

/** Beams that slant down before the face. */
export function beamsPass(context: SceneContext, face: Gorge): Pass[] {
  const strength = sunIn(context);
  if (strength <= 0) return [];
  const { view, light } = context;
  const side = light.azimuth >= 0 ? 1 : -1;
  const main = face.falls[0]!;
  const air = luminance(light.glow);
  const colour: Rgb = mixRgb(light.glow, [air * 1.05, air, air * 0.86], 0.6);
  return [
    {
      name: 'beams',
      weight: 0.4,
      run: (frame, k, y0, y1) => paintBeams({ face, side, x: main.x, colour, strength, view }, frame, k, y0, y1),
    },
  ];
}

function paintBeams(
  {
    face,
    side,
    x: middle,
    colour,
    strength,
    view,
  }: {
    face: Gorge;
    side: number;
    x: number;
    colour: Rgb;
    strength: number;
    view: SceneContext['view'];
  },
  frame: Frame,
  k: Kernels,
  y0: number,
  y1: number,
): void {
  const { color, width } = frame;
  const [xs, ys, beam] = scratch(frame, 3);
  for (let y = y0; y < Math.min(y1, Math.ceil(face.base)); y++) {
    const up = (face.base - y) / view.unit;
    for (let x = 0; x < xs.length; x++) {
      const across = -side * ((x + 0.5 - view.centre) / view.unit - middle);
      xs[x] = (across + SLANT * up * 0.55) * 9 + 40;
      ys[x] = up * 0.7 + 20;
    }
    k.fbm(xs, ys, beam, xs.length, 2, face.salt ^ 61);
    const high = smoothstep(0, 0.16, up) * mix(0.45, 1, smoothstep(0.1, 0.5, up));
    for (let x = 0; x < width; x++) {
      const across = -side * ((x + 0.5 - view.centre) / view.unit - middle);
      const a =
        strength *
        high *
        smoothstep(-0.42, 0.05, across - up * 0.2) *
        smoothstep(0.62, 0.1, across) *
        smoothstep(0.44, 0.7, beam[x]!);
      if (a < 0.01) continue;
      const o = (y * width + x) * 4;
      for (let c = 0; c < 3; c++) color[o + c] = color[o + c]! + colour[c]! * a * 0.1;
    }
  }
}
