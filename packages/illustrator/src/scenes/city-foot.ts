/** What lies before a city that is seen from a height: the parapet of a roof, the roofs below with their tanks and masts, or the crowns of a park. */
import { type Random, random } from '@atelier/spec';
import type { Frame } from '../kernels/frame.ts';
import { clamp, mix, smoothstep } from '../math.ts';
import { noise } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import type { View } from '../stage/view.ts';
import { type Avenue, avenueAt } from './city-avenue.ts';
import { WINDOW_LIGHTS } from './city-colours.ts';
import { TERRACE } from './city-words.ts';
import { roll } from './facade-parts.ts';
import type { SceneContext } from './scene.ts';

const ROOF = /\broof|\bterrace|\bbalcon|\bparapet/i;

/** What is on a roof stands behind its parapet; where nothing stands a parapet would be an empty front, and the seed says what lies below. */
export function footPass(context: SceneContext, avenue?: Avenue): Pass {
  const { brief, stage, seed, light } = context;
  const stands = stage.objects.some(({ grounding, box }) => !grounding.name.startsWith('scene.') && box[1] + box[3] > 0.8);
  if (stands || ROOF.test(brief.idea)) return terracePass(context);
  // By night crowns of trees are black blobs before the lights.
  const lies = light.night ? [roofsPass] : [roofsPass, roofsPass, parkPass];
  return random(seed, 'city view', 'foot').pick(lies)(context, avenue);
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

/**
 * A dark shape along the foot of the picture, with an edge that takes the light of the sky: tops of its columns, in rows from above, and
 * how light each column is.
 */
function massPass(
  context: SceneContext,
  tops: Float32Array,
  tint: readonly [number, number, number],
  rough: number,
  shades?: Float32Array,
): Pass {
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
          const shade = shades ? shades[x]! : 1;
          const grain =
            0.8 + rough * (noise(u * 70, v * 70, salt) + 1.6 * (clump - 0.5) + 0.5 * (noise(u * 170, v * 170, salt ^ 7) - 0.5));
          const rim = 1 - smoothstep(0, edge, down);
          const p = y * width + x;
          for (let c = 0; c < 3; c++) {
            // By night the haze over the streets lights what stands before it from behind, and from above.
            const lit =
              light.fill[c]! * (light.night ? 1.3 : 0.6) + light.key[c]! * 0.3 * rim + (light.night ? light.haze[c]! * 0.5 : 0);
            color[p * 4 + c] = mix(
              color[p * 4 + c]!,
              tint[c]! * shade * grain * lit * (0.55 + (light.night ? 0.25 : 0.6) * rim),
              a,
            );
          }
          if (a > 0.5) {
            ids[p] = id;
            depth[p] = 0.3;
          }
        }
    },
  };
}

/** Roofs of different heights below the viewer, in two rows, with stair heads, water tanks on legs, boxes of machines, and masts. */
function roofsPass(context: SceneContext, avenue?: Avenue): Pass {
  const { view, seed } = context;
  const [middle, half] = avenue ? avenueAt(avenue, view, view.height) : [0, 0];
  const gap: Gap = avenue && [middle - half, middle + half];
  const r = random(seed, 'city view', 'roofs');
  const behind = roofRow(view, r, [0.1, 0.2], [0.09, 0.19], gap);
  const before = roofRow(view, r, [0.1, 0.24], [0.015, 0.09], gap);
  const night = context.light.night;
  const rows = [behind, before].map((row, i) => ({
    ...row,
    mass: massPass(context, row.tops, i === 0 ? [0.34, 0.33, 0.37] : [0.2, 0.2, 0.22], 0.12, row.shades),
    salt: random(seed, 'city view', 'panes', i).below(1 << 20),
  }));
  return {
    name: 'foreground',
    run(frame, k, y0, y1) {
      for (const { mass, walls, salt } of rows) {
        mass.run(frame, k, y0, y1);
        if (night) for (const [i, wall] of walls.entries()) lightPanes(frame, view, wall, salt ^ (i * 977), y0, y1);
      }
    },
  };
}

/** Columns that a street leaves free. */
type Gap = readonly [from: number, to: number] | undefined;

/** One row of houses: `widths` and `heights` above the foot of the picture, in units of the picture. */
function roofRow(
  view: View,
  r: Random,
  widths: readonly [number, number],
  heights: readonly [number, number],
  gap: Gap,
): { tops: Float32Array; shades: Float32Array; walls: FrontWall[] } {
  const tops = new Float32Array(view.width).fill(view.height);
  const shades = new Float32Array(view.width).fill(1);
  const walls: FrontWall[] = [];
  for (let x = -0.05 * view.unit; x < view.width; ) {
    let wide = view.unit * r.between(...widths);
    if (gap && x < gap[1] && x + wide > gap[0]) {
      wide = gap[0] - x;
      if (wide < view.unit * 0.04) {
        x = gap[1];
        continue;
      }
    }
    const top = view.height - view.unit * r.between(...heights);
    const shade = r.between(0.55, 1.3);
    // A gable now and then; of what is seen from above most is flat.
    const slope = r.chance(0.28) ? Math.min(0.5 * wide, view.unit * 0.05) : 0;
    raise(tops, x, x + wide, (px) => top - slope * (1 - Math.abs((2 * (px - x)) / wide - 1)));
    shades.fill(shade, Math.max(0, Math.round(x)), Math.max(0, Math.round(x + wide)));
    walls.push({ x0: x, x1: x + wide, top, cell: r.between(0.72, 1.1), awake: r.chance(0.3) ? 0.05 : r.between(0.1, 0.34) });
    if (slope > 0) chimney(tops, view, x + wide * r.pick([0.22, 0.74]), top - slope * 0.5);
    else for (let n = Math.round(wide / (view.unit * 0.085)); n > 0; n--) furnish(tops, r, view, x, wide, top);
    x += wide * r.between(0.94, 1.04);
  }
  return { tops, shades, walls };
}

interface FrontWall {
  x0: number;
  x1: number;
  top: number;
  /** How large its windows are, and the share of them that is lit. */
  cell: number;
  awake: number;
}

/** Windows of the nearest houses, under their roofs: a few people are up. */
function lightPanes(
  { color, width }: Frame,
  { unit }: View,
  { x0, x1, top, cell, awake }: FrontWall,
  salt: number,
  y0: number,
  y1: number,
): void {
  const across = unit * 0.021 * cell;
  const down = unit * 0.031 * cell;
  const many = Math.floor((x1 - x0) / across) - 1;
  const left = (x0 + x1 - many * across) / 2;
  const first = top + unit * 0.022;
  for (let y = Math.max(y0, Math.ceil(first)); y < y1; y++) {
    const row = Math.floor((y - first) / down);
    const v = (y - first) / down - row;
    if (v > 0.55) continue;
    for (let i = 0; i < many; i++) {
      if (roll(i, row, salt) > awake) continue;
      const lamp = WINDOW_LIGHTS[Math.floor(roll(row, i, salt ^ 5) * 3)]!;
      const power = 0.16 + 0.7 * roll(i, row, salt ^ 9) * roll(i, row, salt ^ 9);
      const from = Math.max(0, Math.round(left + (i + 0.26) * across));
      const to = Math.min(width, Math.round(left + (i + 0.74) * across));
      for (let x = from; x < to; x++) {
        // A cross of the frame, and a curtain that is drawn at the side.
        const u = (x + 0.5 - from) / (to - from);
        const bar = Math.abs(u - 0.5) < 0.08 || Math.abs(v - 0.2) < 0.035 ? 0.35 : 1;
        const p = 4 * (y * width + x);
        for (let c = 0; c < 3; c++) color[p + c] = lamp[c]! * power * bar * (0.75 + 0.4 * v);
      }
    }
  }
}

function furnish(tops: Float32Array, r: Random, { unit }: View, x: number, wide: number, top: number): void {
  const at = x + wide * r.between(0.1, 0.86);
  const what = r.pick(['tank', 'head', 'mast', 'box', 'box', 'box', 'none'] as const);
  if (what === 'tank') {
    const half = unit * r.between(0.012, 0.021);
    const tall = half * r.between(2, 2.6);
    const legs = half * r.between(0.7, 1.1);
    // Two pairs of legs, the barrel, and a cone for a lid.
    for (const side of [-0.8, -0.25, 0.25, 0.8])
      raise(tops, at + side * half - unit * 0.002, at + side * half + unit * 0.002, () => top - legs);
    const lid = (px: number): number => half * 0.6 * (1 - Math.min(1, Math.abs(px - at) / half));
    raise(tops, at - half, at + half, (px) => top - legs - tall - lid(px));
  } else if (what === 'head') {
    const tall = unit * r.between(0.018, 0.034);
    raise(tops, at, at + unit * r.between(0.03, 0.055), (px) => top - tall - (px - at) * 0.12);
  } else if (what === 'mast') {
    const tall = unit * r.between(0.04, 0.1);
    raise(tops, at - unit * 0.0014, at + unit * 0.0014, () => top - tall);
  } else if (what === 'box') {
    const tall = unit * r.between(0.006, 0.014);
    raise(tops, at, at + unit * r.between(0.012, 0.03), () => top - tall);
  }
}

function chimney(tops: Float32Array, { unit }: View, at: number, foot: number): void {
  raise(tops, at - unit * 0.006, at + unit * 0.006, () => foot - unit * 0.022);
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
