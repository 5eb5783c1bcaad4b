/**
 * Watercolour on rough paper: simplified shapes with wavering outlines, pigment gathered at the edges of each wash, turbulent
 * flow and granulation, dry gaps of white beside things, and a margin of bare paper with the brush's own edge.
 * A. Bousseau, M. Kaplan, J. Thollot and F. Sillion, "Interactive Watercolor Rendering with Temporal Coherence and
 * Abstraction", NPAR 2006 (pigment density C − (C − C²)(d − 1), edge darkening from a gradient, paper).
 */
import { scratch } from '../kernels/scratch.ts';
import { clamp, exp, smoothstep } from '../math.ts';
import { type Finish, type FinishContext, type FinishPass, span } from './finish.ts';
import { noiseRow } from './grain.ts';
import { type Grade, HALF, halvedPlanes, referencePasses } from './reference.ts';
import { bilinear } from './sample.ts';
import { FINE, finePlane, SOFT, simplifyPasses, simplifyPlanes, softPasses } from './simplify.ts';

const PAPER = [0.984, 0.972, 0.944] as const;

/** Transparent colour has no black, and its lights are the paper's. */
const diluted: Grade = (rgb, at, thing) => {
  const l = 0.3 * rgb[at]! + 0.59 * rgb[at + 1]! + 0.11 * rgb[at + 2]!;
  const lifted = 0.17 + 0.86 * l + 0.1 * l * (1 - l);
  const pale = smoothstep(0.62, 0.95, l);
  const keep = (thing ? 1.14 : 1.1) * (1 - 0.35 * pale);
  for (let c = 0; c < 3; c++) rgb[at + c] = clamp(lifted + (rgb[at + c]! - l) * keep, 0.04, 1);
};

export function watercolour(context: FinishContext): Finish {
  return {
    planes: [...halvedPlanes(1), ...simplifyPlanes, finePlane],
    tone: { vignette: 0, grain: 0, exposure: 1.02 },
    passes: [
      ...referencePasses(context, diluted, 'things', 1),
      ...simplifyPasses(context, 9, 2),
      ...softPasses(context, 7),
      washPass(context),
    ],
  };
}

function washPass(context: FinishContext): FinishPass {
  const { view, seed } = context;
  const { width, height } = view;
  const margin = span(view, 30);
  return {
    name: 'wash',
    weight: 3,
    // Things waver by half of 3.5.
    reach: Math.ceil(span(view, 1.75)) + 2,
    sees: true,
    run(frame, k, y0, y1) {
      const { output, color } = frame;
      const half = frame.plane(HALF);
      const soft = frame.plane(SOFT);
      const fine = frame.plane(FINE);
      const at = [frame.rows(width), frame.rows(width)] as const;
      const [wx, wy, flow, grain, tooth] = scratch(frame, 5);
      const here = frame.rows(4);
      const round = frame.rows(4);
      for (let y = y0; y < y1; y++) {
        noiseRow(k, view, y, at, wx, 26, 26, 4, seed ^ 1);
        noiseRow(k, view, y, at, wy, 26, 26, 4, seed ^ 2);
        noiseRow(k, view, y, at, flow, 5, 5, 5, seed ^ 3);
        noiseRow(k, view, y, at, grain, 230, 230, 3, seed ^ 4);
        noiseRow(k, view, y, at, tooth, 75, 75, 2, seed ^ 5);
        for (let x = 0; x < width; x++) {
          const o = 4 * (y * width + x);
          const thing = color[o + 3]!;
          // Hands waver less on small things than on hills.
          const waver = span(view, thing ? 3.5 : 11);
          const px = x + (wx[x]! - 0.5) * waver;
          const py = y + (wy[x]! - 0.5) * waver;
          if (thing) bilinear(fine, px, py, here, 0);
          else bilinear(half, px / 2, py / 2, here, 0);
          bilinear(soft, px / 2, py / 2, round, 0);
          const own = 0.3 * here[0]! + 0.59 * here[1]! + 0.11 * here[2]!;
          const about = 0.3 * round[0]! + 0.59 * round[1]! + 0.11 * round[2]!;
          // Pigment dries at the rim of the darker wash.
          const rim = clamp((about - own) * 2.6, -0.12, 0.5);
          const between = here[3]! * (1 - here[3]!) * 4;
          const rough = grain[x]! - 0.5 + (tooth[x]! - 0.5) * 0.6;
          const density = 1 + rim + (flow[x]! - 0.5) * 0.95 + rough * (0.22 + 0.35 * own) + between * 0.25;
          // Bare paper: where the light is strongest, in gaps beside things, and all round.
          const dry = smoothstep(0.62, 0.74, tooth[x]! + rough * 0.3) * between * 0.85;
          const sheet =
            Math.min(x, y, width - 1 - x, height - 1 - y) + (wx[x]! - 0.5) * margin * 1.5 + (grain[x]! - 0.5) * margin * 0.35;
          const inside = smoothstep(margin * 0.92, margin * 1.08, sheet);
          const pool = 0.32 * exp(-((sheet - margin * 1.16) * (sheet - margin * 1.16)) / (margin * margin * 0.02));
          const lay = inside * (1 - dry);
          const shade = 1 + rough * 0.045;
          for (let c = 0; c < 3; c++) {
            const pigment = clamp(here[c]!, 0.02, 1);
            const wash = clamp(pigment - (pigment - pigment * pigment) * (density + pool - 1), 0, 1);
            output[o + c] = Math.floor(clamp(PAPER[c]! * shade * (1 + (wash - 1) * lay)) * 255 + 0.5);
          }
          output[o + 3] = 255;
        }
      }
    },
  };
}
