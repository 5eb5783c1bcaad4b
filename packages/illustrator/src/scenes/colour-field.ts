/**
 * A field of colour: two to four soft-edged fields, one above another on a ground that shows between them, laid in thin coats.
 * The genre is colour-field painting (Rothko, Newman, Frankenthaler, from 1947); the way it is done here is our own.
 */

import { random } from '@atelier/spec';
import { luminance, mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import { scratch } from '../kernels/scratch.ts';
import { seen } from '../light/tone-curve.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { isColour } from './colour-words.ts';
import type { SceneContext } from './scene.ts';

export interface ColourField {
  colours: readonly Rgb[];
  /** Number of the fact that the picture belongs to. */
  id: number;
}

/** Calm sets for when no colour was named: ground, then fields. */
const SETS = [
  ['#7a3b34', '#c9603c', '#e3a35a', '#3f2a38'],
  ['#2f4858', '#6f93a0', '#d8c9a6', '#1f2f44'],
  ['#5a4a6a', '#a890b0', '#e2c4a4', '#38304e'],
  ['#3f5a4a', '#93a878', '#e0d2a0', '#27403c'],
] as const;

/** Facts that are seen as things: a rose is a colour and a flower. */
export const drawnIn = ({ stage }: Pick<SceneContext, 'stage'>): ReadonlySet<string> =>
  new Set(stage.objects.filter(({ grounding }) => grounding.kind === 'asset').map(({ of }) => of));

/** Whether the Brief gives nothing to paint: no thing and no place, only an idea or a colour. */
export function isEmptyHanded(context: SceneContext): boolean {
  const { brief, setting, stage } = context;
  const drawn = drawnIn(context);
  const things = brief.subjects.filter((s) => !s.off && (drawn.has(s.id) || !isColour(s.name)));
  const places = brief.setting.filter((f) => !f.off && f.kind === 'place');
  const kept = stage.missing.filter((m) => !isColour(m.name));
  return (
    things.length === 0 && places.length === 0 && setting.place === undefined && kept.length === 0 && brief.text.length === 0
  );
}

interface Block {
  /** Rows and columns of its edges. */
  top: number;
  foot: number;
  left: number;
  right: number;
  tone: Rgb;
  salt: number;
}

export function colourFieldPass(context: SceneContext, field: ColourField): Pass {
  const { view, seed } = context;
  const r = random(seed, 'colour field', 'plan');
  const chosen = r.pick(SETS).map(seen);
  const given = field.colours.length > 0 ? family(field.colours, r.between(-1, 1)) : chosen;
  const ground = given[given.length - 1]!;
  const count = view.width > view.height * 1.5 ? 2 + r.below(2) : 2 + r.below(3);
  const margin = view.unit * r.between(0.055, 0.085);
  const gap = view.unit * r.between(0.018, 0.04);
  // Unequal heights: one field carries the picture.
  const weights = Array.from({ length: count }, () => r.between(0.5, 1));
  weights[r.below(count)]! *= 1.9;
  const sum = weights.reduce((a, b) => a + b, 0);
  const room = view.height - 2 * margin - gap * (count - 1);
  const blocks: Block[] = [];
  let at = margin;
  const first = r.below(Math.max(1, given.length - 1));
  for (let i = 0; i < count; i++) {
    const height = (weights[i]! / sum) * room;
    const inset = margin * r.between(0.85, 1.2);
    const tone = given[(first + i) % Math.max(1, given.length - 1)]!;
    blocks.push({ top: at, foot: at + height, left: inset, right: view.width - inset, tone, salt: r.below(1 << 20) });
    at += height + gap;
  }
  const salt = r.below(1 << 20);
  return {
    name: 'colour field',
    weight: 2,
    run(frame, k, y0, y1) {
      const { color, ids, depth, width } = frame;
      const [xs, ys, wash, brush, weave, edge] = scratch(frame, 6);
      const n = xs.length;
      for (let y = y0; y < y1; y++) {
        const v = (y + 0.5) / view.unit;
        const row = (out: Float32Array, fx: number, fy: number, octaves: number, s: number): void => {
          for (let x = 0; x < n; x++) {
            xs[x] = (x / view.unit) * fx + 20;
            ys[x] = v * fy + 20;
          }
          k.fbm(xs, ys, out, n, octaves, s);
        };
        row(wash, 2.2, 3.2, 5, salt);
        row(brush, 7, 46, 4, salt ^ 3);
        row(weave, 400, 400, 1, salt ^ 5);
        row(edge, 5, 5, 2, salt ^ 7);
        for (let x = 0; x < width; x++) {
          const p = y * width + x;
          const cloth = 1 + (weave[x]! - 0.5) * 0.05;
          for (let c = 0; c < 3; c++) color[p * 4 + c] = ground[c]! * (0.82 + 0.36 * wash[x]!) * (1 + (brush[x]! - 0.5) * 0.12);
          for (const b of blocks) {
            if (y < b.top - gap * 2 || y > b.foot + gap * 2) continue;
            // Feathered by the brush: the distance to the edge, unsettled by noise.
            const wander = (edge[x]! - 0.5) * gap * 0.5 + (brush[x]! - 0.5) * gap * 0.35 + (wash[x]! - 0.5) * gap * 0.9;
            const inside = Math.min(y - b.top, b.foot - y, x - b.left, b.right - x) + wander;
            const a = smoothstep(-gap * 0.5, gap * 0.8, inside);
            if (a <= 0) continue;
            // Thin coats: the ground breathes through, more towards the edges.
            const coat = mix(0.68, 0.95, smoothstep(0, view.unit * 0.035, inside)) * (0.93 + 0.14 * brush[x]!);
            const depthOf = 0.84 + 0.3 * wash[x]! + 0.1 * (brush[x]! - 0.5) + 0.1 * exp(-inside / (view.unit * 0.02));
            for (let c = 0; c < 3; c++) {
              const o = p * 4 + c;
              color[o] = mix(color[o]!, b.tone[c]! * depthOf, clamp(a * coat));
            }
          }
          for (let c = 0; c < 3; c++) color[p * 4 + c] = color[p * 4 + c]! * cloth;
          color[p * 4 + 3] = 1;
          ids[p] = field.id;
          depth[p] = 1;
        }
      }
    },
  };
}

/** Enough related tones from the named colours, and last the ground: pale under pale colours, else deep. */
function family(colours: readonly Rgb[], lean: number): Rgb[] {
  const tones: Rgb[] = [...colours.slice(0, 3)];
  const [base, second] = [colours[0]!, colours[1]];
  if (second === undefined) {
    const warm: Rgb = lean > 0 ? [1.35, 0.96, 0.8] : [0.78, 1.02, 1.3];
    tones.push(scaleRgb([base[0] * warm[0], base[1] * warm[1], base[2] * warm[2]], 0.45));
    tones.push(mixRgb(scaleRgb(base, 1.5), [0.5, 0.5, 0.5], 0.25));
  } else if (tones.length < 3) tones.push(scaleRgb(mixRgb(base, second, 0.5), lean > 0 ? 0.6 : 1.3));
  const mean = tones.reduce((sum, t) => sum + luminance(t), 0) / tones.length;
  const middle = mixRgb(tones[tones.length - 1]!, base, 0.5);
  const darkest = Math.min(...tones.map(luminance));
  if (mean > 0.26 && darkest > 0.14) return [...tones, mixRgb(middle, [0.95, 0.92, 0.86], 0.72)];
  return [...tones, scaleRgb(middle, mean > 0.05 ? 0.2 : 2.4)];
}
