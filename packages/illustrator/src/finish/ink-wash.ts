/**
 * Ink and wash: dilutions of one ink laid over each other, and lines of a loaded brush along outlines, swelling and running
 * dry; paper left bare for light and round the sheet, and the faintest tint where a thing has a strong colour of its own.
 * Where a line goes: difference of Gaussians (H. Winnemöller, J. Kyprianidis and S. Olsen, "XDoG", Computers & Graphics 36,
 * 2012); each is then drawn as a mark of the brush along the form, not thresholded.
 */

import { mix32 } from '@atelier/spec';
import { scratch } from '../kernels/scratch.ts';
import { clamp, mix, smoothstep } from '../math.ts';
import { noise } from '../noise.ts';
import { type Finish, type FinishContext, type FinishPass, span } from './finish.ts';
import { type Flow, flowAt, flowPasses, flowPlanes, tensorName } from './flow.ts';
import { noiseRow } from './grain.ts';
import { HALF, halvedPlanes, referencePasses } from './reference.ts';
import { bilinear } from './sample.ts';
import { FINE, finePlane, SOFT, simplifyPasses, simplifyPlanes, softPasses } from './simplify.ts';
import { CANVAS } from './strokes.ts';

const PAPER = [0.957, 0.936, 0.89] as const;
const INK = [0.055, 0.075, 0.125] as const;

export function inkWash(context: FinishContext): Finish {
  return {
    planes: [...halvedPlanes(2), ...simplifyPlanes, finePlane, ...flowPlanes(), { name: CANVAS, scale: 1 }],
    tone: { vignette: 0, grain: 0, exposure: 1.05 },
    passes: [
      ...referencePasses(context, undefined, 'near'),
      ...flowPasses(context, span(context.view, 7)),
      ...simplifyPasses(context, 10, 2),
      ...softPasses(context, 4.5),
      sheetPass(context),
      linePass(context),
      inkPass(context),
    ],
  };
}

/** Darkness of the dilutions, lightest first, and the lightness below which each is laid. */
const WASHES = [
  [0.78, 0.13],
  [0.58, 0.22],
  [0.4, 0.3],
  [0.24, 0.4],
] as const;

/** An empty sheet for the lines: ink in the first lane. */
const sheetPass = ({ view }: FinishContext): FinishPass => ({
  name: 'sheet',
  reach: 0,
  weight: 0.1,
  run: (frame, _k, y0, y1) => {
    frame.plane(CANVAS).data.fill(0, 4 * y0 * view.width, 4 * y1 * view.width);
  },
});

/** Marks along what is darker than its surroundings and along the outlines of things. */
function linePass({ view, seed }: FinishContext): FinishPass {
  const step = span(view, 6);
  const long = span(view, 17);
  const reach = long + step * 2;
  const salt = mix32(seed ^ 0x1a7);
  const columns = Math.ceil(view.width / step) + 1;
  return {
    name: 'line',
    reach: 0,
    weight: 2,
    run(frame, k, y0, y1) {
      const canvas = frame.plane(CANVAS).data;
      const [half, soft] = [frame.plane(HALF), frame.plane(SOFT)];
      const [here, round] = [frame.rows(4), frame.rows(4)];
      const flow: Flow = { dx: 1, dy: 0, sure: 0 };
      const strengthAt = (x: number, y: number): number => {
        bilinear(half, x / 2, y / 2, here, 0);
        bilinear(soft, x / 2, y / 2, round, 0);
        const dark = 0.3 * (round[0]! - here[0]!) + 0.59 * (round[1]! - here[1]!) + 0.11 * (round[2]! - here[2]!);
        return clamp(dark * 4.5) + clamp((here[3]! - round[3]!) * 2.4);
      };
      for (let j = Math.floor((y0 - reach) / step) - 1; j <= Math.ceil((y1 + reach) / step); j++)
        for (let i = -1; i <= columns; i++) {
          // Where in its cell the line is strongest.
          let [best, bx, by] = [0, 0, 0];
          for (let s = 0; s < 9; s++) {
            const x = (i + ((s % 3) + 0.5) / 3) * step;
            const y = (j + (Math.floor(s / 3) + 0.5) / 3) * step;
            const here = strengthAt(x, y);
            if (here > best) [best, bx, by] = [here, x, y];
          }
          if (best < 0.2 || by < y0 - reach || by > y1 + reach) continue;
          const h = mix32(salt ^ Math.imul(i, 0x1b873593) ^ Math.imul(j, 0x27d4eb2d));
          flowAt(frame.plane(tensorName()), 4, bx, by, 0, flow);
          if (flow.sure < 0.15) continue;
          const press = 0.35 + 1.1 * noise((bx / view.unit) * 9, (by / view.unit) * 9, seed ^ 5);
          k.dab(canvas, view.width, y0, y1, {
            x: bx,
            y: by,
            dx: flow.dx,
            dy: flow.dy,
            bend: 0,
            long: long * (0.5 + 0.5 * ((h & 255) / 255)) * (0.5 + 0.5 * flow.sure),
            wide: Math.max(0.6, span(view, 2.3) * press * (0.4 + 0.6 * Math.min(1, best))),
            color: [Math.min(1, 0.35 + 0.7 * best), 0, 0],
            opacity: 0.7 + 0.3 * Math.min(1, best),
            ragged: 0.18,
            dry: 0.16,
            streak: 0.1,
            taper: 0.85,
            sharp: 0.8,
            bristles: 4,
            seed: h | 0,
          });
        }
    },
  };
}

function inkPass({ view, seed, light, things }: FinishContext): FinishPass {
  const { width, height } = view;
  const dim = light.night ? 0.16 : light.time === 'dusk' ? 0.08 : 0;
  return {
    name: 'ink',
    // Outlines waver by half of 7.
    reach: Math.ceil(span(view, 3.5)) + 2,
    weight: 3,
    run(frame, k, y0, y1) {
      const { output, ids } = frame;
      const canvas = frame.plane(CANVAS).data;
      const [half, fine] = [frame.plane(HALF), frame.plane(FINE)];
      const at = [frame.rows(width), frame.rows(width)] as const;
      const [wx, wy, flow, grain] = scratch(frame, 4);
      const here = frame.rows(4);
      for (let y = y0; y < y1; y++) {
        noiseRow(k, view, y, at, wx, 22, 22, 4, seed ^ 11);
        noiseRow(k, view, y, at, wy, 22, 22, 4, seed ^ 12);
        noiseRow(k, view, y, at, flow, 6, 6, 4, seed ^ 13);
        noiseRow(k, view, y, at, grain, 260, 260, 2, seed ^ 14);
        for (let x = 0; x < width; x++) {
          const o = 4 * (y * width + x);
          const waver = span(view, 7);
          const px = x + (wx[x]! - 0.5) * waver;
          const py = y + (wy[x]! - 0.5) * waver;
          const thing = things[ids[y * width + x]!]!;
          if (thing) bilinear(fine, px, py, here, 0);
          else bilinear(half, px / 2, py / 2, here, 0);
          const own = 0.3 * here[0]! + 0.59 * here[1]! + 0.11 * here[2]!;
          const rough = grain[x]! - 0.5;
          const value = clamp(own + dim + (flow[x]! - 0.5) * 0.2 + rough * 0.012);
          // Each dilution dries with a darker rim.
          let cover = 0;
          for (const [level, strength] of WASHES) {
            const wet = smoothstep(level + 0.014, level - 0.014, value);
            const rim = smoothstep(0.034, 0, Math.abs(level - 0.022 - value)) * 0.2;
            cover = 1 - (1 - cover) * (1 - wet * strength - rim * wet);
          }
          const line = canvas[o]! * (1 - smoothstep(0.62, 0.7, grain[x]!) * 0.35);
          // Bare paper towards the edges of the sheet, where the brush was lifted.
          const edge = Math.min(x / width, 1 - x / width, (y / height) * 1.1, 1 - y / height) + (flow[x]! - 0.5) * 0.09;
          const sheet = smoothstep(0.012, 0.026, edge);
          const ink = clamp((1 - (1 - cover) * (1 - clamp(line) * 0.9)) * sheet);
          const most = Math.max(here[0]!, here[1]!, here[2]!);
          const chroma = most - Math.min(here[0]!, here[1]!, here[2]!);
          const tint = smoothstep(0.22, 0.6, chroma) * 0.6 * thing * sheet;
          const bare = 1 + rough * 0.035;
          for (let c = 0; c < 3; c++) {
            const paper = PAPER[c]! * bare;
            const tinted = mix(paper, paper * clamp((here[c]! / Math.max(0.05, most)) * 0.9 + 0.1), tint);
            output[o + c] = Math.floor(clamp(mix(tinted, INK[c]! * mix(1, here[c]! + 0.6, tint), ink)) * 255 + 0.5);
          }
          output[o + 3] = 255;
        }
      }
    },
  };
}
