/** A canyon of banded rock: seen along its floor, or from its rim down into the depth; cliffs, slopes of scree, temples, a river. */

import { random } from '@atelier/spec';
import { hex, mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { sample } from '../light/water.ts';
import { clamp, mix, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import { airOver, type CanyonPlan, canyonPlan, cliffAt } from './canyon-plan.ts';
import { bankRocks } from './canyon-rocks.ts';
import type { SceneContext, ScenePainter } from './scene.ts';
import { skyPasses } from './sky-passes.ts';

/** Beds of rock from the bottom up. */
const BEDS: readonly (readonly Rgb[])[] = [
  ['#6d3a2a', '#8b4f36', '#a2633f', '#8a5136', '#b5774b', '#9c6244', '#c08a60', '#d8b48c'].map(hex),
  ['#6f5038', '#94663f', '#a97a4c', '#8f5f3c', '#bd9462', '#a37548', '#d2b281', '#c29b69'].map(hex),
  ['#6b3a35', '#8c4c3f', '#a5654c', '#85473d', '#b98062', '#9c5a45', '#cfa07c', '#b47a5a'].map(hex),
];
/** Share of the sun that comes back from the rock opposite. */
const BOUNCE = 0.19;
const SCRUB: Rgb = [0.085, 0.1, 0.045];

export const paintCanyon: ScenePainter = (context) => {
  const { seed, brief, setting } = context;
  const river = context.element('river');
  const plan = canyonPlan(brief, setting, seed, river !== undefined);
  const look = lookOf(context, plan, river?.id);
  return {
    ground: [
      ...skyPasses(context),
      floorPass(context, plan, look),
      sectionsPass(context, plan, look),
      ...(look.river === undefined ? [] : [riverPass(context, plan, look, look.river)]),
      ...(plan.rim
        ? []
        : [
            bankRocks(context, plan, mixRgb(look.beds[4]!, look.beds[5]!, 0.5), {
              id: look.walls,
              grown: plan.water > 0 && !look.snow,
            }),
          ]),
      ledgePass(context, plan, look),
    ],
    front: [],
  };
};

interface Look {
  beds: readonly Rgb[];
  walls: number;
  river: number | undefined;
  snow: boolean;
  /** Strength of the sun and of the light from the sky. */
  sun: number;
  ambient: number;
  /** Height up to which the walls opposite keep the sun off, −1 … 0. */
  shade: number;
  /** What distance fades to: bluer than the haze over open land, since the depth lies in shade. */
  air: Rgb;
  thick: number;
  side: number;
}

function lookOf(context: SceneContext, plan: CanyonPlan, river: number | undefined): Look {
  const { light, setting, seed } = context;
  const r = random(seed, 'canyon', 'rock');
  const mist = (context.element('mist') ? 0.014 : 0) + light.mist * 0.08;
  const low = light.time === 'sunset' || light.time === 'dawn' ? -0.52 : light.time === 'golden-hour' ? -0.72 : -1.3;
  return {
    beds: r.pick(BEDS),
    walls: context.mass('canyon'),
    river,
    snow: light.weather === 'snow' || setting.season === 'winter',
    sun: light.night ? 0.6 : light.time === 'dusk' ? 0.4 : light.time === 'day' ? 1.15 : 1.5,
    ambient: light.night ? 0.7 : light.time === 'day' ? 0.52 : 0.6,
    shade: light.night || light.time === 'dusk' || light.cover > 0.5 ? -2 : low + r.between(-0.1, 0.14),
    air: mixRgb(light.haze, scaleRgb(light.fill, light.night ? 0.8 : 1.05), 0.4),
    thick: (plan.rim ? 0.028 : 0.03) + mist,
    side: light.azimuth >= 0 ? 1 : -1,
  };
}

/** The floor between the walls: sand and scree, scrub, the river. */
function floorPass(context: SceneContext, plan: CanyonPlan, look: Look): Pass {
  const made = floorLook(context, plan, look);
  return {
    name: 'canyon floor',
    look: made,
    run: (frame, k, y0, y1) => paintFloor(made, frame, k, y0, y1),
  };
}

/** What the rows are painted by, the same for all of them. */
function floorLook({ view, light }: SceneContext, plan: CanyonPlan, look: Look) {
  const drop = plan.eye + 1;
  return { view, light, plan, look, drop };
}

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintFloor(
  { view, light, plan, look, drop }: ReturnType<typeof floorLook>,
  frame: Frame,
  k: Kernels,
  y0: number,
  y1: number,
): void {
  const { color, ids, depth, width } = frame;
  const [xs, ys, broad, fine, grit] = scratch(frame, 5);
  const n = xs.length;
  for (let y = Math.max(y0, Math.floor(view.horizon)); y < y1; y++) {
    const z = (drop * plan.focal) / Math.max(0.4, y + 0.5 - view.horizon);
    const scale = plan.focal / z;
    const field = (out: Float32Array, fx: number, fz: number, octaves: number, salt: number): void => {
      for (let x = 0; x < n; x++) {
        xs[x] = ((x + 0.5 - view.centre) / scale) * fx + 40;
        ys[x] = z * fz + 20;
      }
      k.fbm(xs, ys, out, n, octaves, salt);
    };
    field(broad, 2.2, 1.6, 4, plan.salt);
    field(fine, 16, 9, 4, plan.salt ^ 1);
    field(grit, 120, 60, 2, plan.salt ^ 2);
    const near = plan.rim ? 0 : smoothstep(1.6, 0.3, z);
    const air = airOver(z, look.thick);
    const axis = plan.axis(z);
    for (let x = 0; x < width; x++) {
      const off = Math.abs((x + 0.5 - view.centre) / scale - axis);
      // The bank runs in and out in bays and spits.
      const ragged = (broad[x]! - 0.5) * 0.2 + (fine[x]! - 0.5) * 0.06;
      const wet = plan.water > 0 ? smoothstep(plan.water * 1.06, plan.water * 0.94, off + ragged) : 0;
      const bank = plan.water > 0 ? smoothstep(plan.water * 2.2, plan.water, off) : 0;
      // Grass keeps to the water; between them lies a strand that it has wetted.
      const side = plan.water > 0 ? smoothstep(plan.water * 1.75, plan.water * 1.12, off + (fine[x]! - 0.5) * 0.06) : 0;
      const strand = plan.water > 0 ? smoothstep(plan.water * 1.16, plan.water, off + ragged) * (1 - wet) : 0;
      const bush =
        smoothstep(0.56, 0.62, fine[x]! * 0.6 + broad[x]! * 0.4 + 0.05 * bank + 0.11 * side) * (1 - wet) * (1 - 0.9 * strand);
      const tone = 0.7 + 0.5 * broad[x]! + (fine[x]! - 0.5) * 0.5 + (grit[x]! - 0.5) * 0.7 * near;
      // Patches of sun lie where the walls let it in.
      const sunny = plan.rim ? 0.2 : look.shade < -1 ? smoothstep(0.4, 0.55, broad[x]!) * 0.7 + 0.3 : 0.12;
      const p = y * width + x;
      for (let c = 0; c < 3; c++) {
        const sand = mix(look.beds[5]![c]!, look.beds[7]![c]!, 0.35) * tone;
        let albedo = mix(sand, SCRUB[c]! * (0.6 + 0.9 * grit[x]!), bush * (plan.rim ? 0.3 : 0.75));
        // From the rim the floor lies in the depth of its shade.
        if (plan.rim) albedo *= 0.6;
        if (look.snow) albedo = mix(albedo, 0.84, smoothstep(0.35, 0.6, broad[x]! + 0.2));
        albedo *= 1 - 0.42 * strand;
        const lit = albedo * (light.key[c]! * look.sun * sunny + light.fill[c]! * look.ambient * 0.75);
        color[p * 4 + c] = mix(lit * (1 - 0.6 * wet), look.air[c]!, air);
      }
      color[p * 4 + 3] = 1;
      ids[p] = wet > 0.5 && look.river !== undefined ? look.river : look.walls;
      depth[p] = clamp(0.06 + 0.88 * (1 - 1 / (1 + z * 0.6)));
    }
  }
}

/** Deep water seen from above, and the green of a river that carries silt. */
const RIVER: Rgb = [0.022, 0.05, 0.046];
const SILT: Rgb = [0.052, 0.083, 0.052];

/** The water, after the walls that it mirrors: over its own pixels of the floor alone. */
function riverPass(context: SceneContext, plan: CanyonPlan, look: Look, id: number): Pass {
  const made = canyonRiverLook(context, plan, look, id);
  return {
    name: 'river',
    weight: 0.5,
    look: made,
    run: (frame, k, y0, y1) => paintCanyonRiver(made, frame, k, y0, y1),
  };
}

/** What the rows are painted by, the same for all of them. */
function canyonRiverLook({ view, light, seed }: SceneContext, plan: CanyonPlan, look: Look, id: number) {
  const salt = random(seed, 'canyon', 'river').below(1 << 20);
  const sky = light.sky[Math.min(1, light.sky.length - 1)]![1];
  return { view, light, plan, look, id, salt, sky };
}

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintCanyonRiver(
  { view, light, plan, look, id, salt, sky }: ReturnType<typeof canyonRiverLook>,
  frame: Frame,
  k: Kernels,
  y0: number,
  y1: number,
): void {
  const { color, ids, width } = frame;
  const [xs, ys, wave, lanes] = scratch(frame, 4);
  const n = xs.length;
  const mirror = new Float32Array(3);
  const drop = plan.eye + 1;
  for (let y = Math.max(y0, Math.floor(view.horizon)); y < y1; y++) {
    const down = y + 0.5 - view.horizon;
    const z = (drop * plan.focal) / Math.max(0.4, down);
    for (let x = 0; x < n; x++) {
      xs[x] = (((x + 0.5 - view.centre) * z) / plan.focal) * 14 + 30;
      ys[x] = z * 40;
    }
    k.fbm(xs, ys, wave, n, 3, salt);
    for (let x = 0; x < n; x++) {
      xs[x] = xs[x]! * 0.16;
      ys[x] = z * 5;
    }
    k.fbm(xs, ys, lanes, n, 3, salt ^ 3);
    // Far water is seen at a low angle and mirrors; near by one looks into it, and it carries silt.
    const low = mix(0.92, 0.4, smoothstep(0.04, 0.75, down / (view.height - view.horizon)));
    const axis = plan.axis(z);
    for (let x = 0; x < width; x++) {
      const p = y * width + x;
      if (ids[p] !== id) continue;
      const off = Math.abs(((x + 0.5 - view.centre) * z) / plan.focal - axis);
      const shallow = smoothstep(plan.water * 0.45, plan.water, off + (lanes[x]! - 0.5) * plan.water * 0.5);
      mirror.fill(0);
      const tilt = (wave[x]! - 0.5) * 0.5;
      // From above the depth shows, from the bank the sky and the walls.
      if (!plan.rim)
        sample(color, width, Math.floor(view.horizon), x + tilt * down * 0.2, view.horizon - down * (1.1 + tilt), mirror, 0);
      const shine = plan.rim ? 0.34 + 0.5 * wave[x]! : 0.12 + 0.3 * wave[x]!;
      const ruffled = smoothstep(0.4, 0.62, lanes[x]!);
      const seen = clamp(low * (1.08 - 0.4 * ruffled - 0.3 * shallow) + (wave[x]! - 0.5) * 0.5);
      for (let c = 0; c < 3; c++) {
        const silt = plan.rim ? RIVER[c]! : mix(SILT[c]!, look.beds[5]![c]! * 0.42, shallow * 0.8);
        const body = silt * (light.fill[c]! + (plan.rim ? 0.4 : 0.55) * light.key[c]!);
        const glance = plan.rim ? sky[c]! * shine * 0.3 : mix(mirror[c]! * 0.85, sky[c]! * 0.8, shine) * seen;
        color[p * 4 + c] = mix(body + glance, color[p * 4 + c]!, airOver(z, 0.02));
      }
    }
  }
}

function sectionsPass(context: SceneContext, plan: CanyonPlan, look: Look): Pass {
  const made = wallsLook(context, plan, look);
  return {
    name: 'canyon walls',
    weight: 4,
    look: made,
    run: (frame, k, y0, y1) => paintWalls(made, frame, k, y0, y1),
  };
}

/** What the rows are painted by, the same for all of them. */
function wallsLook({ view, light }: SceneContext, plan: CanyonPlan, look: Look) {
  return { view, light, plan, look };
}

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintWalls(
  { view, light, plan, look }: ReturnType<typeof wallsLook>,
  frame: Frame,
  k: Kernels,
  y0: number,
  y1: number,
): void {
  const { color, ids, depth, width } = frame;
  const [xs, ys, strata, relief, next, broad] = scratch(frame, 6);
  const cliffs = Float64Array.from({ length: 512 }, (_, i) => cliffAt(i / 511 - 1, plan.beds));
  // Walls in the sun throw warm light on those across.
  const warm = light.key.map((v, c) => v * BOUNCE * look.sun * look.beds[4]![c]! * 2);
  for (const s of plan.sections) {
    const scale = plan.focal / s.z;
    const air = airOver(s.z, look.thick);
    const away = clamp(0.06 + 0.88 * (1 - 1 / (1 + s.z * 0.6)));
    const near = smoothstep(0.12, 0.4, scale / view.unit);
    // Flutes that are finer than the eye would be a pattern of bars.
    const steepness = plan.rim ? mix(2.6, 4.6, smoothstep(0.05, 0.4, scale / view.unit)) : 7;
    // Detail that the eye could not see is left out.
    const octaves = scale > view.unit * 0.6 ? 6 : 4;
    for (let y = Math.max(y0, Math.floor(s.highest)); y < Math.min(y1, Math.ceil(s.base)); y++) {
      let left = 0;
      let right = width;
      while (left < right && s.tops[left]! > y + 1) left++;
      while (right > left && s.tops[right - 1]! > y + 1) right--;
      if (left >= right) continue;
      const from = left & ~3;
      const n = (right - from + 3) & ~3;
      const height = plan.eye - (y + 0.5 - view.horizon) / scale;
      const place = (fx: number, fy: number, dx: number, dy: number, bend = 0): void => {
        for (let i = 0; i < n; i++) {
          const off = bend * (broad[i]! - 0.5);
          xs[i] = ((from + i + 0.5 - view.centre) / scale + dx + off) * fx + 60;
          ys[i] = (height + dy + off) * fy + 60;
        }
      };
      broad.fill(0.5);
      place(1.3, 2.6, 0, 0);
      k.fbm(xs, ys, broad, n, 3, s.salt ^ 4);
      // Beds run level and swell a little.
      for (let i = 0; i < n; i++) {
        xs[i] = xs[i]! * 0.7;
        ys[i] = (height + (broad[i]! - 0.5) * 0.11) * 34 + 60;
      }
      k.fbm(xs, ys, strata, n, 3, plan.salt ^ 5);
      const level = cliffAt(height, plan.beds);
      // Cliffs are fluted from top to bottom, scree is furrowed more finely.
      const fx = mix(9, plan.rim ? 5 : 8, level);
      const fy = mix(7, plan.rim ? 1.5 : 3.4, level);
      // Bent, since what runs straight down over beds that run straight across is a weave.
      const bend = plan.rim ? 0 : 0.42;
      place(fx, fy, 0, 0, bend);
      k.fbm(xs, ys, relief, n, octaves, s.salt);
      place(fx, fy, look.side * 0.02, plan.rim ? 0.012 : 0.03, bend);
      k.fbm(xs, ys, next, n, octaves, s.salt);
      for (let x = left; x < right; x++) {
        const a = clamp(y + 1 - s.tops[x]!) * (plan.rim ? smoothstep(s.base, s.base - 0.09 * scale, y) : 1);
        if (a <= 0) continue;
        const i = x - from;
        const below = (y - s.tops[x]!) / scale;
        // The lip of each bed throws a line of shade on what lies under it.
        const lip = smoothstep(0.012, 0, below);
        // Bays and buttresses are bent as they run down, so that none is ruled.
        const bent = Math.min(width - 1, Math.max(0, Math.round(x + (broad[i]! - 0.5) * 0.2 * scale)));
        const jut = plan.rim ? 0 : clamp((strata[i]! - 0.5) * 2.6, -0.36, 0.36);
        const facing = clamp(
          0.5 - look.side * (0.42 * s.turn[x]! + 0.36 * s.turn[bent]!) + (relief[i]! - next[i]!) * steepness + jut,
        );
        // No ledge runs level for long; broken rock heaps up at the feet.
        const talus = plan.rim || height > -0.7 ? 0 : smoothstep(0.05, -0.03, height + 1 - (broad[i]! - 0.3) * 0.32);
        const cliff =
          cliffs[(clamp(height + 1 + (broad[i]! - 0.5) * 0.12 + (relief[i]! - 0.5) * 0.05) * 511) | 0]! * (1 - talus);
        // Hard beds are split from top to bottom, and parted by seams that lie in the shade.
        const split = clamp(1.3 - Math.abs(relief[i]! - 0.44) * 60) * cliff * near * smoothstep(0.34, 0.5, broad[i]!);
        const seam = clamp(1.25 - Math.abs(strata[i]! - 0.42) * 25) * (0.35 + 0.65 * cliff) * smoothstep(0.6, 0.42, broad[i]!);
        const clear = 1 - 0.6 * Math.max(split, 0.75 * seam);
        const lift = height + (broad[i]! - 0.5) * 0.34 + (relief[i]! - 0.5) * 0.1;
        const open = look.shade < -1.2 ? 1 : smoothstep(look.shade - 0.05, look.shade + 0.05, lift);
        const lit = facing * open * clear;
        const bed = clamp((height + 1) * 0.98 + (broad[i]! - 0.5) * 0.06) * (look.beds.length - 1);
        const b = Math.floor(bed);
        const f = smoothstep(0.72, 0.8, bed - b + (strata[i]! - 0.5) * 0.5);
        const tone =
          (0.66 + 0.62 * smoothstep(0.34, 0.64, strata[i]!)) *
          (plan.rim ? 0.8 + 0.4 * relief[i]! : 0.9 + 0.2 * relief[i]!) *
          (0.5 + 0.5 * clear) *
          (1 - 0.16 * (1 - cliff) * relief[i]!);
        const scree = (1 - cliff) * 0.55;
        const green = (1 - cliff) * smoothstep(0.5, 0.62, relief[i]! * 0.7 + broad[i]! * 0.3) * 0.45;
        const white = look.snow ? (1 - cliff) * smoothstep(0.35, 0.55, broad[i]! + 0.1) + lip * 0.6 : 0;
        const grey = look.beds[b]![1]! * 1.25 * tone;
        const haze = clamp(air + (1 - air) * 0.3 * air * clamp(-height));
        const o = (y * width + x) * 4;
        for (let c = 0; c < 3; c++) {
          const stone = mix(look.beds[b]![c]!, look.beds[Math.min(b + 1, look.beds.length - 1)]![c]!, f);
          const slope = mix(stone, (look.beds[4]![c]! + look.beds[7]![c]!) * 0.42, scree);
          const albedo = mix(mix(slope * tone, SCRUB[c]!, green), 0.84, clamp(white));
          // Shade takes the colour of the sky more than that of the rock.
          const shaded = mix(albedo, grey, 0.2);
          const body =
            albedo * light.key[c]! * lit * look.sun * (1 + 0.3 * lip) +
            shaded * light.fill[c]! * look.ambient * (0.5 + 0.25 * clamp(height + 1) + 0.3 * facing) +
            albedo * warm[c]! * (1 - lit);
          color[o + c] = mix(color[o + c]!, mix(body, look.air[c]!, haze), a);
        }
        color[o + 3] = 1;
        if (a > 0.5) {
          ids[y * width + x] = look.walls;
          depth[y * width + x] = away;
        }
      }
    }
  }
}

/** Level rock at the viewer's feet, in the full light. */
function ledgePass({ view, light }: SceneContext, plan: CanyonPlan, look: Look): Pass {
  const first = plan.ledge.reduce((a, b) => Math.min(a, b), view.height);
  const pale = mixRgb(look.beds[5]!, [0.4, 0.33, 0.27], 0.6);
  return {
    name: 'rim',
    weight: 0.3,
    run(frame, _k, y0, y1) {
      const { color, ids, depth, width } = frame;
      for (let y = Math.max(y0, Math.floor(first)); y < y1; y++) {
        const z = 0.3 / ((y + 0.5 - view.horizon) / view.height);
        for (let x = 0; x < width; x++) {
          const under = y + 1 - plan.ledge[x]!;
          const a = clamp(under);
          if (a <= 0) continue;
          const u = ((x - view.centre) / view.unit) * z;
          const plates = fractal(u * 9 + 8, z * 46, 4, plan.salt ^ 8);
          const grit = fractal(u * 120, z * 150, 2, plan.salt ^ 9);
          const edge = smoothstep(view.unit * 0.007, 0, under);
          const slope = (plan.ledge[Math.min(width - 1, x + 3)]! - plan.ledge[Math.max(0, x - 3)]!) / 6;
          const lit = clamp(0.62 + look.side * slope * 0.3 + (plates - 0.5) * 1.1) * (light.backlit ? 0.6 : 0.95);
          // Plates of rock lie at their own heights, parted by cracks.
          const crack =
            clamp(1.2 - Math.abs(plates - 0.5) * 42) +
            clamp(1 - Math.abs(fractal(u * 30, z * 110, 3, plan.salt ^ 12) - 0.46) * 26);
          const white = look.snow ? smoothstep(0.35, 0.5, plates) : 0;
          const o = (y * width + x) * 4;
          for (let c = 0; c < 3; c++) {
            const albedo = mix(pale[c]! * (0.42 + 0.5 * grit) * (1 - 0.42 * clamp(crack)), 0.84, white);
            const body =
              albedo *
              (light.key[c]! * look.sun * lit * (0.7 + 0.5 * edge) + light.fill[c]! * look.ambient * (0.8 + 0.2 * edge));
            color[o + c] = mix(color[o + c]!, body, a);
          }
          if (a > 0.5) {
            ids[y * width + x] = look.walls;
            depth[y * width + x] = 0.03;
          }
        }
      }
    },
  };
}
