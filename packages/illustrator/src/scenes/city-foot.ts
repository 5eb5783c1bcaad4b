/** What lies before a city that is seen from a height: the parapet of a roof, the roofs below with their tanks and masts, or the crowns of a park. */
import { type Random, random } from '@atelier/spec';
import { clamp, mix, smoothstep } from '../math.ts';
import { noise } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import type { View } from '../stage/view.ts';
import { TERRACE } from './city-words.ts';
import type { SceneContext } from './scene.ts';

const ROOF = /\broof|\bterrace|\bbalcon|\bparapet/i;

/** What is on a roof stands behind its parapet; where nothing stands, the seed says what lies below. */
export function footPass(context: SceneContext): Pass {
  const { brief, stage, seed } = context;
  const stands = stage.objects.some(({ grounding, box }) => !grounding.name.startsWith('scene.') && box[1] + box[3] > 0.8);
  if (stands || ROOF.test(brief.idea)) return terracePass(context);
  return random(seed, 'city view', 'foot').pick([terracePass, roofsPass, parkPass])(context);
}

/** The edge of the roof that the viewer stands on: a parapet with a coping that takes the light of the sky. */
function terracePass(context: SceneContext): Pass {
  const { view, light, seed } = context;
  const id = context.mass('buildings');
  const salt = random(seed, 'city view', 'terrace').below(1 << 20);
  const top = view.height * TERRACE;
  const coping = view.unit * 0.011;
  return {
    name: 'roof edge',
    run(frame, _k, y0, y1) {
      const { color, ids, depth, width } = frame;
      for (let y = Math.max(y0, Math.floor(top)); y < y1; y++) {
        const a = clamp(y + 1 - top);
        const t = (y - top) / (view.height - top);
        const edge = y - top < coping ? 1 : 0;
        const shade = edge ? (light.night ? 0.8 : 1.2) : y - top < coping * 1.6 ? 0.3 : 0.6 + 0.2 * t;
        for (let x = 0; x < width; x++) {
          const grain =
            0.86 +
            0.18 * noise((x / view.unit) * 9, (y / view.unit) * 30, salt) +
            0.12 * noise((x / view.unit) * 260, (y / view.unit) * 260, salt);
          const p = y * width + x;
          for (let c = 0; c < 3; c++) {
            const lit = light.fill[c]! * (light.night ? 1.1 : 0.6) + light.key[c]! * (edge ? 0.35 : 0.06);
            color[p * 4 + c] = mix(color[p * 4 + c]!, 0.34 * shade * grain * lit, a);
          }
          ids[p] = id;
          depth[p] = 0.12 - 0.1 * t;
        }
      }
    },
  };
}

/** A dark shape along the foot of the picture, with an edge that takes the light of the sky: tops of its columns, in rows from above. */
function massPass(context: SceneContext, tops: Float32Array, tint: readonly [number, number, number], rough: number): Pass {
  const { view, light, seed } = context;
  const id = context.mass('buildings');
  const salt = random(seed, 'city view', 'mass').below(1 << 20);
  const edge = view.unit * 0.012;
  let highest = view.height;
  for (const top of tops) highest = Math.min(highest, top);
  return {
    name: 'foreground',
    run(frame, _k, y0, y1) {
      const { color, ids, depth, width } = frame;
      for (let y = Math.max(y0, Math.floor(highest)); y < y1; y++)
        for (let x = 0; x < width; x++) {
          const a = clamp(y + 1 - tops[x]!);
          if (a === 0) continue;
          const down = y - tops[x]!;
          const [u, v] = [x / view.unit, y / view.unit];
          const clump = noise(u * 26, v * 30, salt ^ 3);
          const grain =
            0.8 + rough * (noise(u * 70, v * 70, salt) + 1.6 * (clump - 0.5) + 0.5 * (noise(u * 170, v * 170, salt ^ 7) - 0.5));
          const rim = 1 - smoothstep(0, edge, down);
          const p = y * width + x;
          for (let c = 0; c < 3; c++) {
            // By night the haze over the streets lights what stands before it from behind, and from above.
            const lit =
              light.fill[c]! * (light.night ? 1.3 : 0.6) + light.key[c]! * 0.3 * rim + (light.night ? light.haze[c]! * 0.5 : 0);
            color[p * 4 + c] = mix(color[p * 4 + c]!, tint[c]! * grain * lit * (0.55 + (light.night ? 0.25 : 0.6) * rim), a);
          }
          if (a > 0.5) {
            ids[p] = id;
            depth[p] = 0.3;
          }
        }
    },
  };
}

/** Flat roofs of different heights below the viewer, with stair heads, water tanks on legs, and masts. */
function roofsPass(context: SceneContext): Pass {
  const { view, seed } = context;
  const r = random(seed, 'city view', 'roofs');
  const tops = new Float32Array(view.width).fill(view.height);
  for (let x = -0.05 * view.unit; x < view.width; ) {
    const wide = view.unit * r.between(0.14, 0.34);
    const top = view.height - view.unit * r.between(0.05, 0.17);
    raise(tops, x, x + wide, () => top);
    furnish(tops, r, view, x, wide, top);
    x += wide * r.between(0.9, 1.05);
  }
  return massPass(context, tops, [0.3, 0.29, 0.31], 0.3);
}

function furnish(tops: Float32Array, r: Random, { unit }: View, x: number, wide: number, top: number): void {
  const at = x + wide * r.between(0.2, 0.7);
  const what = r.pick(['tank', 'tank', 'head', 'mast', 'none'] as const);
  if (what === 'tank') {
    const half = unit * r.between(0.022, 0.034);
    const tall = half * r.between(2, 2.6);
    const legs = half * r.between(0.7, 1.1);
    // Two pairs of legs, the barrel, and a cone for a lid.
    for (const side of [-0.8, -0.25, 0.25, 0.8])
      raise(tops, at + side * half - unit * 0.002, at + side * half + unit * 0.002, () => top - legs);
    const lid = (px: number): number => half * 0.6 * (1 - Math.min(1, Math.abs(px - at) / half));
    raise(tops, at - half, at + half, (px) => top - legs - tall - lid(px));
  } else if (what === 'head') {
    const tall = unit * r.between(0.03, 0.05);
    raise(tops, at, at + unit * r.between(0.05, 0.08), (px) => top - tall - (px - at) * 0.12);
  } else if (what === 'mast') {
    const tall = unit * r.between(0.07, 0.14);
    raise(tops, at - unit * 0.0022, at + unit * 0.0022, () => top - tall);
  }
}

/** Lifts the columns from x0 to x1 to a height, where they are lower. */
function raise(tops: Float32Array, x0: number, x1: number, top: (x: number) => number): void {
  const last = Math.min(tops.length, Math.max(Math.round(x1), Math.round(x0) + 1));
  for (let x = Math.max(0, Math.round(x0)); x < last; x++) tops[x] = Math.min(tops[x]!, top(x + 0.5));
}

/** Crowns of trees, large ones nearest, between the viewer and the city. */
function parkPass(context: SceneContext): Pass {
  const { view, seed } = context;
  const r = random(seed, 'city view', 'park');
  const salt = r.below(1 << 20);
  const tops = new Float32Array(view.width).fill(view.height - view.unit * r.between(0.05, 0.09));
  const high = r.between(0.12, 0.2);
  for (let x = -0.1 * view.unit; x < view.width + 0.1 * view.unit; x += view.unit * r.between(0.06, 0.13)) {
    const half = view.unit * r.between(0.06, 0.12);
    const crest = view.height - view.unit * high * r.between(0.45, 1);
    raise(tops, x - half, x + half, (px) => {
      const t = (px - x) / half;
      return crest + half * (1 - Math.sqrt(Math.max(0, 1 - t * t)));
    });
  }
  for (let x = 0; x < view.width; x++)
    tops[x]! +=
      view.unit * (0.02 * noise((x / view.unit) * 60, 1, salt) + 0.008 * noise((x / view.unit) * 190, 2, salt) - 0.014);
  return massPass(context, tops, [0.16, 0.22, 0.14], 0.5);
}
