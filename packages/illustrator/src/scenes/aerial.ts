/** Country from the air: a map of land and water in perspective, its shallows, reefs and foam, its woods and fields, under one light. */
import { mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { clamp, exp, mix, sin, smoothstep } from '../math.ts';
import { type Field, fieldAt, woodsAt } from './aerial-cover.ts';
import { aerialPlan, type Country, coursesIn } from './aerial-plan.ts';
import { foamLightOf, waterColours } from './beach-sea.ts';
import { paintCrater } from './crater.ts';
import { saidFromStart } from './said-from-start.ts';
import type { SceneContext, ScenePainter, ScenePasses } from './scene.ts';
import { skyPasses } from './sky-passes.ts';

/** The painter of a scene, and from the air the one of all land. */
export const fromAbove =
  (paint: ScenePainter): ScenePainter =>
  (context) => {
    const { aerial } = context.setting;
    if (aerial === undefined) return paint(context);
    return aerial === 'crater' ? paintCrater(context) : paintAerial(context, aerial);
  };

function paintAerial(context: SceneContext, kind: Country): ScenePasses {
  const look = aerialLook(context, kind);
  return {
    ground: [
      ...skyPasses(context),
      { name: 'country', weight: 5, look, run: (frame, k, y0, y1) => paintCountry(look, frame, k, y0, y1) },
    ],
    front: [],
  };
}

const SAND: Rgb = [0.72, 0.63, 0.47];
/** White sand under clear water, by what it gives back of the light. */
const LAGOON: Rgb = [0.06, 0.5, 0.44];
const BLUE: Rgb = [0.005, 0.075, 0.17];
/** Of the light of shallow water, what is lost over the deep and over coral; and what a bar of sand under it gives back. */
const ABYSS: Rgb = [0.85, 0.62, 0.34];
const CORAL: Rgb = [0.3, 0.5, 0.42];
const SHALLOWS: Rgb = [0.62, 0.95, 1.05];
const MUD: Rgb = [0.3, 0.23, 0.14];
const SILT: Rgb = [0.19, 0.165, 0.085];
const CLEAR: Rgb = [0.02, 0.06, 0.055];
const ROCK: Rgb = [0.15, 0.125, 0.11];
const GRASS: Rgb = [0.12, 0.16, 0.045];
const HEDGE: Rgb = [0.03, 0.05, 0.016];
const ROAD: Rgb = [0.42, 0.37, 0.3];

/** What the rows are painted by, the same for all of them. */
function aerialLook(context: SceneContext, kind: Country) {
  const { view, light, seed, setting } = context;
  const plan = aerialPlan(kind, seed);
  const words = [saidFromStart(context.brief), ...context.brief.setting.map((f) => f.value)].join(' ').toLowerCase();
  const tropical = /tropic|palm|lagoon|atoll|coral|maldives|caribbean|bahamas|turquoise|reef/.test(words);
  const winter = setting.season === 'winter' || light.weather === 'snow' || /\bsnow/.test(words);
  const autumn = setting.season === 'autumn';
  const cold = /\bglaci|\bice|\barctic|\bnorw|\bscot|\biceland/.test(words);
  const sea = waterColours(context);
  const woods: [Rgb, Rgb] = autumn
    ? [
        [0.12, 0.075, 0.018],
        [0.4, 0.15, 0.03],
      ]
    : [
        [0.018, 0.045, 0.014],
        [0.075, 0.125, 0.03],
      ];
  const wet = kind === 'delta' || kind === 'river' || kind === 'lake';
  const river = context.element('river')?.id ?? context.mass('river');
  const land = context.element('land')?.id ?? context.mass('grass');
  return {
    view,
    light,
    plan,
    woods,
    winter,
    autumn,
    reef: plan.reef * (cold ? 0 : 1),
    cover: /\bcliffs?\b/.test(words) ? 'cliffs' : 'beach',
    // Water over white sand is brighter than the same over mud.
    shallow:
      tropical && !light.night
        ? mixRgb(sea.shallow, light.key.map((v, c) => v * LAGOON[c]!) as unknown as Rgb, light.time === 'day' ? 1 : 0.7)
        : sea.shallow,
    deep: tropical && !light.night ? mixRgb(sea.deep, light.key.map((v, c) => v * BLUE[c]!) as unknown as Rgb, 0.6) : sea.deep,
    foam: foamLightOf(context),
    side: light.azimuth >= 0 ? 1 : -1,
    sun: light.night ? 0.9 : 1.25 - 0.4 * light.cover,
    ambient: light.night ? 0.9 : 0.75,
    road: /\broads?\b|\bhighway\b/.test(words) && !wet,
    air: light.mist > 0.5 ? 0.3 : light.mist > 0 ? 0.09 : 0.035,
    turn: [0.93, 0.367] as const,
    ids: {
      sea: kind === 'lake' ? context.mass('lake') : context.mass('sea'),
      river,
      sand: context.mass('sand'),
      land,
      woods: context.element('forest')?.id ?? land,
      grass: context.element('grass')?.id ?? land,
      road: context.element('road')?.id ?? context.element('path')?.id ?? land,
    },
  };
}

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintCountry(look: ReturnType<typeof aerialLook>, frame: Frame, k: Kernels, y0: number, y1: number): void {
  const { view, light, plan, ids: own } = look;
  const { color, ids, depth, width } = frame;
  const [xs, ys, broad, fine, lift, ripple, course] = scratch(frame, 7);
  const n = xs.length;
  const albedo = new Float32Array(3);
  const field: Field = { edge: 0, tone: 0 };
  const sky = light.sky[Math.min(1, light.sky.length - 1)]![1];
  const { salt } = plan;
  for (let y = Math.max(y0, Math.floor(view.horizon)); y < y1; y++) {
    const z = view.focal / Math.max(0.4, y + 0.5 - view.horizon);
    const pixel = z / view.focal;
    const tall = pixel * z;
    const left = (0.5 - view.centre) * pixel;
    const noise = (out: Float32Array, f: number, octaves: number, s: number, dx = 0, dz = 0): void => {
      for (let x = 0; x < n; x++) {
        xs[x] = (left + x * pixel + dx) * f + 300;
        ys[x] = (z + dz) * f + 300;
      }
      k.fbm(xs, ys, out, n, octaves, salt ^ s);
    };
    noise(broad, 1.7, 3, 1);
    noise(fine, 7, 5, 2);
    // Slopes towards the light, from the same noise a little aside.
    noise(lift, 7, 5, 2, look.side * 0.03, -0.02);
    for (let x = 0; x < n; x++) {
      xs[x] = (left + x * pixel) * 60 + 90;
      ys[x] = z * 36 + 90;
    }
    k.fbm(xs, ys, ripple, n, 3, salt ^ 5);
    coursesIn(plan, z, left, pixel, course, width);
    const far = smoothstep(0.02, 0.2, tall);
    const air = 1 - exp(-Math.max(0, z - 1) * look.air);
    const low = (plan.kind === 'lake' ? 0.24 : 0.06) + 0.5 * smoothstep(2, 14, z);
    const road = look.road ? 0.1 + 0.22 * sin(z * 1.1 + (salt & 7)) + 0.1 * sin(z * 2.7) : 99;
    for (let x = 0; x < width; x++) {
      const px = left + x * pixel;
      const p = y * width + x;
      const o = p * 4;
      const inside = plan.land(px, z) + (broad[x]! - 0.5) * plan.bays + (fine[x]! - 0.5) * plan.nooks;
      const run = course[x]! + (fine[x]! - 0.5) * 0.3 * (1 - far);
      const slope = (fine[x]! - lift[x]!) * (1 - 0.7 * far);
      let id = own.land;
      if (inside <= 0 || run > 0) {
        const inSea = inside <= 0;
        id = inSea ? own.sea : own.river;
        const out = -inside;
        const reefAt = look.reef > 0 ? look.reef * (1 + 0.9 * (broad[x]! - 0.5)) : 0;
        const near = smoothstep(0.09, 0, out);
        const ringed = plan.lagoon ? smoothstep(-0.02, 0.05, plan.lagoon(px, z)) : 0;
        // Over the sand behind a reef water is bright; past it the floor falls away.
        const floor = look.reef > 0 ? smoothstep(reefAt * 1.5, reefAt * 0.85, out) : smoothstep(0.3, 0, out);
        const shelf = Math.max(floor, ringed * (1 - 0.3 * smoothstep(0.1, 0.5, out)));
        // Out at sea the bottom falls away by steps; within the ring lie bars of sand and dark coral.
        const fall = look.reef > 0 ? smoothstep(reefAt * 0.9, 0.5, out + (broad[x]! - 0.5) * 0.24) * (1 - ringed) : 0;
        const bars = ringed * smoothstep(0.5, 0.64, 0.62 * broad[x]! + 0.38 * fine[x]!);
        const gardens = ringed * smoothstep(0.56, 0.66, 1 - 0.55 * broad[x]! - 0.45 * fine[x]!);
        const heads = look.reef > 0 ? smoothstep(0.55, 0.66, fine[x]!) * smoothstep(0.03, 0.09, out) * floor : 0;
        const plume = run > -3 && inSea ? smoothstep(-3, 0.5, run) * smoothstep(0.34, 0, out) : 0;
        const glint = light.backlit ? smoothstep(0.5, 0.75, ripple[x]!) : 0;
        const shore = clamp(run * 2.2);
        for (let c = 0; c < 3; c++) {
          let body = mix(look.deep[c]!, look.shallow[c]!, shelf * (0.62 + 0.38 * near) * (1 - 0.4 * heads));
          body *= 1 - fall * ABYSS[c]!;
          const lit = light.key[c]! * 0.62 + light.fill[c]! * 0.5;
          body = mix(body * (1 - gardens * CORAL[c]!), SAND[c]! * lit * SHALLOWS[c]!, bars * 0.6);
          if (plan.kind === 'island' || plan.kind === 'atoll' || plan.kind === 'isles' || plan.kind === 'coast')
            body = mix(body, SAND[c]! * lit * 0.85, near * near * 0.55);
          const clear = plan.kind === 'delta' ? SILT[c]! * 0.55 : CLEAR[c]!;
          const silt = mix(clear, MUD[c]! * 0.7, (1 - shore) * 0.7) * lit + sky[c]! * 0.16;
          body = inSea ? mix(body, SILT[c]! * lit, plume * 0.75) : silt;
          const glance = sky[c]! * low * (0.75 + 0.5 * ripple[x]!) + light.key[c]! * glint * 0.12 * low;
          color[o + c] = mix(body * (0.88 + 0.24 * ripple[x]!), glance, low);
        }
        // White water at the shore and on the reef.
        const line = exp(-((out / 0.011) * (out / 0.011))) * smoothstep(0.36, 0.6, ripple[x]! * 0.5 + fine[x]! * 0.5);
        const back = exp(-(((out - 0.026) / 0.006) * ((out - 0.026) / 0.006))) * smoothstep(0.5, 0.62, fine[x]!) * 0.7;
        const crest =
          look.reef > 0
            ? exp(-(((out - reefAt) / 0.014) * ((out - reefAt) / 0.014))) *
              smoothstep(0.46, 0.6, ripple[x]! * 0.6 + broad[x]! * 0.4)
            : 0;
        const white = inSea && plan.kind !== 'lake' ? clamp(line + back + crest) * (1 - far) : 0;
        if (white > 0.01) for (let c = 0; c < 3; c++) color[o + c] = mix(color[o + c]!, look.foam[c]! * 0.95, white * 0.9);
      } else {
        let lit = 0.72 + slope * 3.2 * plan.relief;
        // Woods stop short of the water by a strand, or end at a cliff.
        const bank = plan.courses.length > 0 ? smoothstep(-0.5, -0.02, run) * (0.2 + 1.1 * fine[x]!) * (1 - 0.8 * far) : 0;
        const strand = plan.kind === 'lake' ? 0.012 : look.cover === 'cliffs' ? 0.004 : 0.05;
        const beach = Math.max(smoothstep(strand * 1.5, strand * 0.7, inside + (fine[x]! - 0.5) * 0.05), clamp(bank));
        if (plan.cover === 'fields') {
          fieldAt(px, z, (broad[x]! - 0.5) * 0.2, look.turn, salt, pixel, look.autumn, albedo, field);
          const hedge = smoothstep(0.009, 0.004, field.edge - pixel * 0.4) * smoothstep(0.3, 0.5, fine[x]! + 0.12);
          const grove = smoothstep(0.66, 0.69, broad[x]! + (fine[x]! - 0.5) * 0.3);
          lit = 0.82 + slope * 0.5;
          for (let c = 0; c < 3; c++) albedo[c] = mix(albedo[c]!, HEDGE[c]!, clamp(hedge));
          if (grove > 0.5) lit = woodsAt(px, z, pixel, salt, look.side, look.woods, albedo) * 1.1;
          id = grove > 0.5 || hedge > 0.5 ? own.woods : own.grass;
        } else {
          const open = plan.cover === 'grass' ? smoothstep(0.4, 0.5, broad[x]! + (fine[x]! - 0.5) * 0.4) : 0;
          const crown = woodsAt(px, z, pixel, salt, look.side, look.woods, albedo);
          const bare = plan.relief > 0.4 ? smoothstep(0.3, 0.55, inside) * smoothstep(0.56, 0.68, fine[x]!) * 0.7 : 0;
          const tone = 0.7 + 0.7 * fine[x]!;
          lit = mix(crown * (0.55 + 0.45 * lit) * 1.25, lit, Math.max(open, bare));
          for (let c = 0; c < 3; c++) albedo[c] = mix(albedo[c]!, GRASS[c]! * tone, Math.max(open, bare));
          id = open > 0.5 ? own.grass : own.woods;
        }
        if (Math.abs(px - road) < 0.011 + pixel * 0.4 && beach < 0.5) {
          for (let c = 0; c < 3; c++) albedo[c] = ROAD[c]!;
          lit = 0.85;
          id = own.road;
        }
        if (look.winter) {
          const snow = smoothstep(0.2, 0.5, lit * 0.5 + broad[x]! * 0.4) * 0.85;
          for (let c = 0; c < 3; c++) albedo[c] = mix(albedo[c]!, 0.82, snow);
        }
        const ground = plan.kind === 'delta' ? MUD : look.cover === 'cliffs' ? scaleRgb(ROCK, 1.6) : SAND;
        const damp = smoothstep(0.012, 0.03, inside) * 0.4 + 0.6;
        lit = mix(lit, 0.85, beach);
        for (let c = 0; c < 3; c++) {
          const a = mix(albedo[c]!, ground[c]! * damp * (0.85 + 0.3 * fine[x]!), beach);
          color[o + c] = a * (light.key[c]! * lit * look.sun + light.fill[c]! * look.ambient * (0.6 + 0.4 * lit));
        }
        if (beach > 0.5) id = own.sand || own.land;
      }
      for (let c = 0; c < 3; c++) color[o + c] = mix(color[o + c]!, light.haze[c]!, air);
      color[o + 3] = 1;
      ids[p] = id;
      depth[p] = clamp(1 - 1 / (1 + z * 0.4));
    }
  }
}
