/** A canyon of banded rock: seen along its floor, or from its rim down into the depth; cliffs, slopes of scree, temples, a river. */

import { random } from '@atelier/spec';
import { mixRgb, type Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { sample } from '../light/water.ts';
import { clamp, mix, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { type CanyonLook, canyonLook, SCRUB } from './canyon-look.ts';
import { airOver, type CanyonPlan, canyonPlan } from './canyon-plan.ts';
import { bankRocks } from './canyon-rocks.ts';
import { ledgePass, sectionsPass } from './canyon-walls.ts';
import type { SceneContext, ScenePainter } from './scene.ts';
import { skyPasses } from './sky-passes.ts';

export const paintCanyon: ScenePainter = (context) => {
  const { seed, brief, setting } = context;
  const river = context.element('river');
  const plan = canyonPlan(brief, setting, seed, river !== undefined);
  const look = canyonLook(context, plan, river?.id);
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

/** The floor between the walls: sand and scree, scrub, the river. */
function floorPass(context: SceneContext, plan: CanyonPlan, look: CanyonLook): Pass {
  const made = floorLook(context, plan, look);
  return {
    name: 'canyon floor',
    look: made,
    run: (frame, k, y0, y1) => paintFloor(made, frame, k, y0, y1),
  };
}

/** What the rows are painted by, the same for all of them. */
function floorLook({ view, light }: SceneContext, plan: CanyonPlan, look: CanyonLook) {
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
function riverPass(context: SceneContext, plan: CanyonPlan, look: CanyonLook, id: number): Pass {
  const made = canyonRiverLook(context, plan, look, id);
  return {
    name: 'river',
    weight: 0.5,
    look: made,
    run: (frame, k, y0, y1) => paintCanyonRiver(made, frame, k, y0, y1),
  };
}

/** What the rows are painted by, the same for all of them. */
function canyonRiverLook({ view, light, seed }: SceneContext, plan: CanyonPlan, look: CanyonLook, id: number) {
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
