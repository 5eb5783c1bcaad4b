/**
 * A linocut of two plates: a colour plate of flat muted inks, and a key plate that is dark where the picture is dark, cleared
 * where it is light, and carved along the forms in between. Gouge marks are marks of a sharp brush that takes ink away; the
 * lighter the tone, the wider they are. V. Ostromoukhov, "Digital Facial Engraving", SIGGRAPH 1999 (tone by the width of cut
 * lines along the form); local contrast as in XDoG (Winnemöller et al. 2012).
 */
import { mix32 } from '@atelier/spec';
import type { Frame } from '../kernels/frame.ts';
import { clamp, mix, smoothstep } from '../math.ts';
import { type Finish, type FinishContext, type FinishPass, span } from './finish.ts';
import { type Flow, flowAt, flowPasses, flowPlanes, tensorName } from './flow.ts';
import { noiseRow } from './grain.ts';
import { HALF, halvedPlanes, referencePasses } from './reference.ts';
import { bilinear } from './sample.ts';
import { SOFT, simplifyPasses, simplifyPlanes, softPasses } from './simplify.ts';
import { CANVAS } from './strokes.ts';

const PAPER = [0.95, 0.925, 0.86] as const;
const KEY = [0.105, 0.11, 0.135] as const;
/** Inks of the colour plate. */
const INKS = [
  [0.76, 0.33, 0.24],
  [0.84, 0.6, 0.28],
  [0.48, 0.55, 0.32],
  [0.32, 0.5, 0.55],
  [0.4, 0.45, 0.62],
  [0.66, 0.6, 0.52],
  [0.62, 0.43, 0.34],
] as const;

export function linocut(context: FinishContext): Finish {
  return {
    planes: [...halvedPlanes(2), ...simplifyPlanes, ...flowPlanes(), { name: CANVAS, scale: 1 }],
    tone: { vignette: 0, grain: 0, exposure: 1.05 },
    passes: [
      ...referencePasses(context),
      ...flowPasses(context, span(context.view, 22)),
      ...simplifyPasses(context, 8),
      ...softPasses(context, 18),
      platePass(context),
      gougePass(context),
      printPass(context),
    ],
  };
}

/** Tone of the key plate: lightness with its local contrast raised; things stand out from what is behind them. */
function toneAt(here: Float32Array, round: Float32Array, dim: number): number {
  const own = 0.3 * here[0]! + 0.59 * here[1]! + 0.11 * here[2]!;
  const about = 0.3 * round[0]! + 0.59 * round[1]! + 0.11 * round[2]!;
  return own + dim + (own - about) * 1.1;
}

/** Eight ways to look round a place. */
const ROUND = [
  [1, 0],
  [0.7, 0.7],
  [0, 1],
  [-0.7, 0.7],
  [-1, 0],
  [-0.7, -0.7],
  [0, -1],
  [0.7, -0.7],
] as const;

/** Whether a place beside a thing is cleared, so that a dark thing stands free of dark ground: the white line of wood engraving. */
function isCleared({ things }: FinishContext, { ids, width, height }: Frame, x: number, y: number, reach: number): boolean {
  if (things[ids[y * width + x]!]) return false;
  for (const [dx, dy] of ROUND) {
    const px = Math.floor(x + dx * reach + 0.5);
    const py = Math.floor(y + dy * reach + 0.5);
    if (px >= 0 && py >= 0 && px < width && py < height && things[ids[py * width + px]!]) return true;
  }
  return false;
}

const dimOf = ({ light }: FinishContext): number => (light.night ? 0.14 : 0.02);

/** Uncut: 1 where the plate keeps its ink. */
function platePass(context: FinishContext): FinishPass {
  const { view, seed } = context;
  return {
    name: 'plate',
    reach: 0,
    run(frame, k, y0, y1) {
      const { width } = view;
      const canvas = frame.plane(CANVAS).data;
      const [half, soft] = [frame.plane(HALF), frame.plane(SOFT)];
      const at = [frame.rows(width), frame.rows(width)] as const;
      const wave = frame.rows(width);
      const [here, round] = [frame.rows(4), frame.rows(4)];
      const dim = dimOf(context);
      const rim = span(view, 4.5);
      for (let y = y0; y < y1; y++) {
        noiseRow(k, view, y, at, wave, 60, 60, 3, seed ^ 21);
        for (let x = 0; x < width; x++) {
          bilinear(half, x / 2, y / 2, here, 0);
          bilinear(soft, x / 2, y / 2, round, 0);
          const tone = toneAt(here, round, dim) + (wave[x]! - 0.5) * 0.06;
          const o = 4 * (y * width + x);
          canvas[o] = isCleared(context, frame, x, y, rim) ? 0 : smoothstep(0.53, 0.5, tone);
          canvas[o + 1] = 0;
          canvas[o + 2] = 0;
          canvas[o + 3] = 0;
        }
      }
    },
  };
}

/** Cuts along the form, in rows that keep their distance. */
function gougePass(context: FinishContext): FinishPass {
  const { view, seed } = context;
  const step = span(view, 7.5);
  const long = span(view, 26);
  const reach = long + step;
  const salt = mix32(seed ^ 0x11a0);
  const columns = Math.ceil(view.width / (step * 2.4)) + 1;
  return {
    name: 'gouge',
    reach: 0,
    weight: 2,
    run(frame, k, y0, y1) {
      const canvas = frame.plane(CANVAS).data;
      const [half, soft] = [frame.plane(HALF), frame.plane(SOFT)];
      const [here, round] = [frame.rows(4), frame.rows(4)];
      const flow: Flow = { dx: 1, dy: 0, sure: 0 };
      const dim = dimOf(context);
      for (let j = Math.floor((y0 - reach) / step) - 1; j <= Math.ceil((y1 + reach) / step); j++)
        for (let i = -1; i <= columns; i++) {
          const h = mix32(salt ^ Math.imul(i, 0x1b873593) ^ Math.imul(j, 0x27d4eb2d));
          const x = (i + (j & 1) * 0.5 + ((h & 255) / 255 - 0.5) * 0.5) * step * 2.4;
          const y = (j + (((h >>> 8) & 255) / 255 - 0.5) * 0.3) * step;
          if (y < y0 - reach || y > y1 + reach || x < -reach || x > view.width + reach) continue;
          bilinear(half, x / 2, y / 2, here, 0);
          bilinear(soft, x / 2, y / 2, round, 0);
          const tone = toneAt(here, round, dim);
          // Darks stay whole but for a rare cut; lights are cleared already.
          const [px, py] = [Math.floor(x), Math.floor(y)];
          const inside = px >= 0 && py >= 0 && px < view.width && py < view.height;
          const thing = inside && context.things[frame.ids[py * view.width + px]!] === 1;
          // A black thing is carved too, thinly, or it would be a hole.
          const open = Math.max(smoothstep(0.2, 0.52, tone), thing ? 0.2 * smoothstep(0.04, 0.2, tone) : 0);
          if (open <= 0.02) continue;
          flowAt(frame.plane(tensorName()), 4, x, y, 0.12, flow);
          k.dab(canvas, view.width, y0, y1, {
            x,
            y,
            dx: flow.dx,
            dy: flow.dy,
            bend: ((((h >>> 16) & 255) / 255 - 0.5) * 0.12) / long,
            long: long * (0.5 + 0.6 * ((h >>> 24) / 255)),
            wide: Math.max(0.45, step * 0.44 * open),
            color: [0, 0, 0],
            opacity: 1,
            ragged: 0.1,
            dry: 0,
            streak: 0,
            taper: 0.75,
            sharp: 1,
            bristles: 2,
            seed: h | 0,
          });
        }
    },
  };
}

function printPass(context: FinishContext): FinishPass {
  const { view, seed } = context;
  const rim = span(view, 3.4);
  const { width, height } = view;
  const margin = span(view, 44);
  const shift = span(view, 1.8);
  return {
    name: 'print',
    reach: 0,
    weight: 2,
    run(frame, k, y0, y1) {
      const { output } = frame;
      const canvas = frame.plane(CANVAS).data;
      const half = frame.plane(HALF);
      const at = [frame.rows(width), frame.rows(width)] as const;
      const [salt, mottle, wave] = [frame.rows(width), frame.rows(width), frame.rows(width)];
      const here = frame.rows(4);
      for (let y = y0; y < y1; y++) {
        noiseRow(k, view, y, at, salt, 420, 420, 2, seed ^ 22);
        noiseRow(k, view, y, at, mottle, 12, 12, 4, seed ^ 23);
        noiseRow(k, view, y, at, wave, 30, 30, 3, seed ^ 24);
        for (let x = 0; x < width; x++) {
          const o = 4 * (y * width + x);
          // The colour plate lies a little beside the key plate.
          bilinear(half, (x - shift) / 2, (y + shift * 0.6) / 2, here, 0);
          const l = 0.3 * here[0]! + 0.59 * here[1]! + 0.11 * here[2]!;
          const ink = INKS[nearest(here)]!;
          const edge = Math.min(x, y, width - 1 - x, height - 1 - y) - margin + (wave[x]! - 0.5) * span(view, 5);
          const plate = smoothstep(-0.7, 0.7, edge);
          const bare = isCleared(context, frame, x, y, rim) ? 0.25 : smoothstep(0.9, 0.86, l + (wave[x]! - 0.5) * 0.05);
          // Ink from a roller: specks that took none, and a mottle where it was thin.
          const spotted = smoothstep(0.72, 0.8, salt[x]! + (mottle[x]! - 0.5) * 0.35);
          const laid = plate * (1 - spotted * 0.75);
          const key = canvas[o]! * laid;
          const tone = 0.93 + 0.14 * (mottle[x]! - 0.5) + (l > 0.62 ? 0.06 : 0);
          for (let c = 0; c < 3; c++) {
            const paper = PAPER[c]! * (1 + (salt[x]! - 0.5) * 0.02);
            const colour = mix(paper, clamp(ink[c]! * tone + (l > 0.7 ? 0.1 : 0)), bare * plate * (1 - spotted * 0.4));
            output[o + c] = Math.floor(clamp(mix(colour, KEY[c]! * (1 + (mottle[x]! - 0.5) * 0.3), key)) * 255 + 0.5);
          }
          output[o + 3] = 255;
        }
      }
    },
  };
}

/** The ink of the nearest hue. */
function nearest(c: Float32Array): number {
  const l = (c[0]! + c[1]! + c[2]!) / 3;
  let best = 5;
  let least = 9;
  for (let i = 0; i < INKS.length; i++) {
    const ink = INKS[i]!;
    const m = (ink[0] + ink[1] + ink[2]) / 3;
    let d = 0;
    for (let k = 0; k < 3; k++) {
      const e = (c[k]! - l) * 1.4 - (ink[k]! - m);
      d += e * e;
    }
    if (d < least) {
      least = d;
      best = i;
    }
  }
  return best;
}
