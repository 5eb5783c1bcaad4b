/**
 * A waterfall: a rock face with trees along its edge, one fall or several steps of it, spray at its foot, and a pool that mirrors
 * it all, closed in front by a bank with stones. The face is painted flat, its relief read from noise lit from the side.
 */
import { random } from '@atelier/spec';
import { luminance, mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import { sunPlace } from '../light/sky.ts';
import { paintWater } from '../light/water.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import { rock } from '../objects/rock.ts';
import { bush } from '../plants/bush.ts';
import { fern } from '../plants/fern.ts';
import { type Clump, foliage } from '../plants/leaves.ts';
import { type Part, paintParts } from '../plants/parts.ts';
import { plantain } from '../plants/plantain.ts';
import { plantOf } from '../plants/registry.ts';
import type { Pass } from '../pool/pass.ts';
import { bankOf, bankPass } from './bank.ts';
import { type RockCell, rockCell } from './rock-cells.ts';
import { type SceneContext, type ScenePainter, scratch } from './scene.ts';
import { skyPasses } from './sky-passes.ts';

interface Fall {
  /** Middle in picture units from the centre, half width, and rows of lip and foot. */
  x: number;
  half: number;
  lip: number;
  foot: number;
  lean: number;
}

interface Face {
  /** Row of the cliff's edge over a column. */
  top(x: number): number;
  base: number;
  falls: Fall[];
  rock: readonly [Rgb, Rgb];
  green: number;
  lush: boolean;
  winter: boolean;
  salt: number;
}

const LUSH = /jungle|tropical|rain ?forest|hawaii|bali|amazon/;

const wordsOf = ({ brief }: SceneContext): string =>
  [...brief.setting.map((f) => f.value), ...brief.subjects.map((s) => s.name)].join(' ').toLowerCase();

/** In a gorge the light of a low sun comes by way of leaves and sky, and is paler. */
function shaded(given: SceneContext): SceneContext {
  const { light } = given;
  if (light.night) return given;
  const grey = luminance(light.key);
  const key = mixRgb(light.key, [grey * 1.02, grey, grey * 0.93], light.time === 'day' ? 0 : 0.62);
  const air = luminance(light.haze);
  const haze = mixRgb(light.haze, [air * 0.62, air * 0.66, air * 0.66], light.time === 'day' ? 0 : 0.82);
  return { ...given, light: { ...light, key, haze } };
}

export const paintWaterfall: ScenePainter = (given) => {
  const context = shaded(given);
  const { view, light, seed, setting } = context;
  const winter = light.weather === 'snow' || setting.season === 'winter';
  const face = faceOf(context, winter);
  const ground: Pass[] = [...skyPasses(context), ...edgeTrees(context, face), facePass(context, face)];
  const greenery =
    context.element('greenery') ??
    context.element('plant.fern') ??
    context.element('plant.bush') ??
    (face.lush ? context.element('forest') : undefined);
  if (greenery && !winter) ground.push(partsPass(context, 'ledges', hangingGreen(context, face), greenery.id, 0.6));
  ground.push(fallsPass(context, face));
  const zenith = light.sky[light.sky.length - 1]![1];
  const deep: Rgb = [zenith[0] * 0.06 + 0.008, zenith[1] * 0.16 + 0.026, zenith[2] * 0.14 + 0.028];
  const level = { ...view, horizon: face.base };
  const water = {
    roughness: 0.3,
    stillness: 0.15,
    deep,
    end: view.height,
    seed: random(seed, 'waterfall', 'pool').below(1 << 20),
    mirror: [0.8, 0.5] as const,
  };
  const pool = context.mass('pool');
  ground.push({ name: 'pool', weight: 3, run: (frame, k, y0, y1) => paintWater(frame, k, level, water, pool, y0, y1) });
  ground.push(foamPass(context, face));
  const spray = context.element('spray');
  ground.push(sprayPass(context, face, spray?.id ?? 0, spray ? 1 : 0.45));
  const stones = context.element('stones');
  if (stones) ground.push(partsPass(context, 'rocks', poolRocks(context, face), stones.id, 0.3));
  ground.push(bankPass(context, winter));
  const front =
    greenery && !winter
      ? [
          partsPass(context, 'ferns', nearGreen(context), greenery.id, 0.05),
          ...(face.lush ? [partsPass(shady(context), 'jungle', jungleFrame(context), greenery.id, 0.02, 0)] : []),
        ]
      : [];
  return { ground: [...ground, ...front], front: [] };
};

function faceOf(context: SceneContext, winter: boolean): Face {
  const { view, seed, light } = context;
  const r = random(seed, 'waterfall', 'face');
  const lush = LUSH.test(wordsOf(context));
  const salt = r.below(1 << 16);
  const base = view.horizon;
  const edge = base - view.height * r.between(0.36, 0.5);
  const tilt = r.between(-0.12, 0.12);
  const notch = r.between(-0.2, 0.2) * Math.min(1, view.width / view.height);
  const shoulders = r.between(0.08, 0.2);
  const top = (x: number): number => {
    const u = (x - view.centre) / view.unit;
    const away = Math.abs(u - notch);
    const rough = (fractal(u * 5 + 7, 1, 4, salt) - 0.5) * 0.1 + (fractal(u * 22, 2, 3, salt) - 0.5) * 0.03;
    return (
      edge +
      view.unit *
        (tilt * (u - notch) -
          shoulders * smoothstep(0.12, 0.55, away) +
          rough * smoothstep(0.02, 0.12, away) +
          0.025 * smoothstep(0.1, 0.02, away))
    );
  };
  const half = r.between(0.028, 0.07) * (r.chance(0.25) ? 1.7 : 1);
  const lip = top(view.centre + notch * view.unit);
  const falls: Fall[] = [];
  const steps = r.chance(0.45) ? 2 : 1;
  if (steps === 1) falls.push({ x: notch, half, lip, foot: base, lean: r.between(-0.02, 0.02) });
  else {
    const ledge = mix(lip, base, r.between(0.42, 0.62));
    const shift = r.between(0.012, 0.04) * (r.chance(0.5) ? 1 : -1);
    falls.push({ x: notch, half: half * 0.7, lip, foot: ledge, lean: shift * 0.3 });
    falls.push({ x: notch + shift, half: half * 1.15, lip: ledge, foot: base, lean: shift * 0.2 });
  }
  // Thin side streams.
  const streams = r.below(3);
  for (let i = 0; i < streams; i++) {
    const x = notch + r.between(0.14, 0.34) * (r.chance(0.5) ? 1 : -1);
    falls.push({ x, half: r.between(0.004, 0.009), lip: top(view.centre + x * view.unit), foot: base, lean: 0 });
  }
  const warm = r.chance(0.3) && !lush;
  return {
    top,
    base,
    falls,
    rock: warm
      ? [
          [0.042, 0.037, 0.032],
          [0.21, 0.185, 0.155],
        ]
      : [
          [0.035, 0.037, 0.04],
          [0.2, 0.205, 0.21],
        ],
    green: winter ? 0 : lush ? 1.5 : light.weather === 'snow' ? 0 : r.between(0.55, 1),
    lush: lush && !winter,
    winter,
    salt,
  };
}

/** Trees stand along the edge, denser away from the water. */
function edgeTrees(context: SceneContext, face: Face): Pass[] {
  const { view, light, seed, setting } = context;
  const forest = context.element('forest');
  if (!forest) return [];
  const words = wordsOf(context);
  const r = random(seed, 'waterfall', 'trees');
  const kinds = face.lush
    ? ['tree.broadleaf', 'tree.palm', 'tree.broadleaf']
    : /pine|mountain|alpine|nordic|norway/.test(words)
      ? ['tree.pine']
      : r.pick([['tree.broadleaf'], ['tree.pine'], ['tree.broadleaf', 'tree.pine'], ['tree.broadleaf', 'tree.birch']]);
  const parts: Part[] = [];
  for (let row = 0; row < 2; row++)
    for (let x = -0.05 * view.width; x < view.width * 1.05; x += view.unit * r.between(0.028, 0.06)) {
      const own = random(seed, 'edge tree', row, Math.round((x / view.unit) * 1000));
      const near = Math.min(...face.falls.slice(0, 1).map((f) => Math.abs((x - view.centre) / view.unit - f.x) - f.half));
      if (near < 0.012 + 0.02 * row || own.chance(0.16)) continue;
      const height = view.unit * own.between(0.09, 0.2) * (row === 0 ? 0.8 : 1);
      const plant = plantOf(own.pick(kinds));
      if (plant)
        parts.push(
          ...plant(
            { x, y: face.top(x) + view.unit * (0.012 + 0.012 * row), height, lean: own.between(-0.06, 0.06) },
            own,
            light,
            { season: setting.season, snow: face.winter, far: false },
          ),
        );
    }
  return [partsPass(context, 'edge trees', parts, forest.id, 0.85, 0.1)];
}

function partsPass(
  { view, light }: SceneContext,
  name: string,
  parts: readonly Part[],
  id: number,
  depth: number,
  haze = 0.03,
): Pass {
  const sun = sunPlace(view, light);
  return {
    name,
    run(frame, _k, y0, y1) {
      paintParts(frame, parts, view, light, sun, { id, depth, haze: clamp(haze + light.mist * 0.25) }, y0, y1);
    },
  };
}

function facePass(context: SceneContext, face: Face): Pass {
  const { view, light } = context;
  const id = context.mass('cliff');
  const tops = Float32Array.from({ length: view.width }, (_, x) => face.top(x + 0.5));
  const highest = tops.reduce((a, b) => Math.min(a, b), view.height);
  const side = light.azimuth >= 0 ? 1 : -1;
  const direct = light.night ? 0.4 : light.backlit ? 0.5 : 1 - light.cover * 0.5;
  const moss: readonly [Rgb, Rgb] = [
    [0.02, 0.045, 0.012],
    [0.12, 0.2, 0.045],
  ];
  const main = face.falls[0]!;
  return {
    name: 'rock face',
    weight: 3,
    run(frame, k, y0, y1) {
      const { color, ids, depth, width } = frame;
      const [xs, ys, big, next, bed, fine] = scratch(frame, 6) as [
        Float32Array,
        Float32Array,
        Float32Array,
        Float32Array,
        Float32Array,
        Float32Array,
      ];
      const n = xs.length;
      const large: RockCell = { tone: 0, right: 0, up: 0, edge: 0 };
      const small: RockCell = { tone: 0, right: 0, up: 0, edge: 0 };
      for (let y = Math.max(y0, Math.floor(highest)); y < Math.min(y1, Math.ceil(face.base) + 1); y++) {
        const v = (y - face.base) / view.unit;
        const field = (out: Float32Array, fx: number, fy: number, octaves: number, salt: number, dx = 0, dy = 0): void => {
          for (let x = 0; x < n; x++) {
            xs[x] = ((x + 0.5 - view.centre) / view.unit) * fx + 60 + dx;
            ys[x] = v * fy + 60 + dy;
          }
          k.fbm(xs, ys, out, n, octaves, salt);
        };
        field(big, 9, 6, 6, face.salt);
        field(next, 9, 6, 6, face.salt, side * 0.1, -0.08);
        field(bed, 5, 38, 3, face.salt ^ 5);
        field(fine, 60, 60, 3, face.salt ^ 7);
        const down = clamp((face.base - y) / (face.base - highest));
        for (let x = 0; x < width; x++) {
          const a = clamp(y + 1 - tops[x]!);
          if (a <= 0) continue;
          const u = (x + 0.5 - view.centre) / view.unit;
          // Facets of two sizes, drawn out downwards as joints run; bent by the broad noise so that none stands straight.
          rockCell(u * 11 + 50 + (big[x]! - 0.5) * 1.6, v * 6.5 + 50 + (bed[x]! - 0.5) * 0.8, face.salt, large);
          rockCell(u * 36 + 90 + (big[x]! - 0.5) * 3, v * 24 + 90 + (bed[x]! - 0.5) * 1.6, face.salt ^ 11, small);
          const turned = (c: RockCell): number => side * c.right * 0.62 + c.up * 0.5;
          const crack = 0.24 * smoothstep(0.09, 0, large.edge) + 0.13 * smoothstep(0.16, 0, small.edge);
          const relief =
            turned(large) * 0.34 + turned(small) * 0.13 + (big[x]! - next[x]!) * 2.4 - crack + (fine[x]! - 0.5) * 0.3;
          // Sides lie in the shade of the trees, and the foot in the depth of the gorge.
          const open = mix(0.4, 1.12, smoothstep(0, 0.85, down)) * mix(1, 0.55, smoothstep(0.16, 0.6, Math.abs(u - main.x)));
          const lit = clamp(0.5 + relief) * (0.62 + 0.7 * clamp(big[x]! * 1.8 - 0.4)) * open;
          // The rock stands back behind the water, and lies in its own shade there.
          const recess = exp(-Math.max(0, Math.abs(u - main.x) - main.half) * 14);
          const near = smoothstep(0.2, 0.75, Math.abs(u - main.x));
          const below = (y - tops[x]!) / view.unit;
          const ledge = smoothstep(
            0.5,
            0.74,
            small.up * 0.2 + large.up * 0.16 + bed[x]! * 0.5 + big[x]! * 0.32 + (fine[x]! - 0.5) * 0.4,
          );
          const growth =
            face.green *
            clamp(
              ledge * 1.2 + smoothstep(0.045, 0, below + (fine[x]! - 0.5) * 0.03) + near * 0.3 * smoothstep(0.45, 0.6, big[x]!),
            ) *
            (1 - 0.6 * recess);
          const wet = clamp(recess * 1.2 + smoothstep(0.22, 0, down) * 0.6);
          const snow = face.winter
            ? smoothstep(0.5, 0.62, bed[x]! * 0.5 + big[x]! * 0.3 + 0.14) + smoothstep(0.02, 0, below)
            : 0;
          const p = y * width + x;
          for (let c = 0; c < 3; c++) {
            const stone =
              mix(
                face.rock[0][c]!,
                face.rock[1][c]!,
                clamp(0.1 + 0.45 * large.tone * small.tone + 0.6 * fine[x]! * (0.5 + bed[x]!)),
              ) *
              (1 - 0.45 * wet);
            const green = mix(moss[0][c]!, moss[1][c]!, clamp(lit * 0.6 + fine[x]! * 0.6));
            const albedo = mix(mix(stone, green, clamp(growth)), 0.82, clamp(snow));
            const body =
              albedo * (light.key[c]! * lit * direct * (1.25 - 0.75 * recess) + light.fill[c]! * (0.42 - 0.18 * recess));
            color[4 * p + c] = mix(color[4 * p + c]!, mix(body, light.haze[c]!, 0.08 + light.mist * 0.3), a);
          }
          if (a > 0.5) {
            ids[p] = id;
            depth[p] = 0.7;
          }
        }
      }
    },
  };
}

/** Falling water: threads that hang and part, whiter where they strike, dissolving at their edges. */
function fallsPass(context: SceneContext, face: Face): Pass {
  const { view, light } = context;
  const id = context.mass('waterfall');
  const white: Rgb = [0, 1, 2].map(
    (c) => 0.86 * (light.key[c]! * (light.night ? 0.42 : light.backlit ? 0.5 : 0.66) + light.fill[c]! * 0.62),
  ) as unknown as Rgb;
  const blue = mixRgb(white, [light.fill[0]! * 0.3, light.fill[1]! * 0.4, light.fill[2]! * 0.46], 0.62);
  return {
    name: 'falls',
    run(frame, k, y0, y1) {
      const { color, ids, depth, width } = frame;
      const [xs, ys, thread, veil] = scratch(frame, 4) as [Float32Array, Float32Array, Float32Array, Float32Array];
      const n = xs.length;
      for (const [f, fall] of face.falls.entries()) {
        const lipRow = fall.lip - view.unit * 0.004;
        for (let y = Math.max(y0, Math.floor(lipRow)); y < Math.min(y1, Math.ceil(fall.foot)); y++) {
          const t = clamp((y - fall.lip) / Math.max(1, fall.foot - fall.lip));
          // Water falls faster the farther it fell: threads are drawn out.
          const v = Math.sqrt(0.04 + t) * ((fall.foot - fall.lip) / view.unit);
          for (let x = 0; x < n; x++) {
            const u = (x + 0.5 - view.centre) / view.unit - fall.x;
            xs[x] = u * (150 - 60 * t) + 90 + f * 17;
            ys[x] = v * 9;
          }
          k.fbm(xs, ys, thread, n, 4, face.salt ^ 21);
          for (let x = 0; x < n; x++) {
            xs[x] = xs[x]! * 0.28;
            ys[x] = ys[x]! * 1.7;
          }
          k.fbm(xs, ys, veil, n, 3, face.salt ^ 23);
          const half = fall.half * (0.82 + 0.4 * t);
          const middle = fall.x + fall.lean * t;
          for (let x = 0; x < width; x++) {
            const u = (x + 0.5 - view.centre) / view.unit - middle;
            const inside = 1 - Math.abs(u) / half + (veil[x]! - 0.5) * 1.5 + (thread[x]! - 0.5) * 0.8;
            let a =
              smoothstep(0.02, 0.42, inside) *
              smoothstep(0, 0.02, t + 0.012) *
              (0.62 + 0.38 * smoothstep(0.3, 0.6, thread[x]! + 0.25 * t));
            if (a <= 0.01) continue;
            // Thin streams break into drops and veils.
            if (fall.half < 0.012) a *= 0.75 * smoothstep(0.3, 0.62, veil[x]! + 0.2 * (1 - t));
            const bright = clamp(0.2 + 1.15 * thread[x]! + 0.25 * t - 0.25 * smoothstep(0.5, 0, Math.abs(u) / half) * (1 - t));
            const p = y * width + x;
            for (let c = 0; c < 3; c++) color[4 * p + c] = mix(color[4 * p + c]!, mix(blue[c]!, white[c]!, bright), a);
            if (a > 0.5) {
              ids[p] = id;
              depth[p] = 0.68;
            }
          }
        }
      }
    },
  };
}

/** White water where the falls strike the pool, thinning out in rings towards the viewer. */
function foamPass(context: SceneContext, face: Face): Pass {
  const { view, light } = context;
  const white: Rgb = [0, 1, 2].map(
    (c) => 0.8 * (light.key[c]! * (light.night ? 0.35 : 0.55) + light.fill[c]! * 0.6),
  ) as unknown as Rgb;
  return {
    name: 'foam',
    run(frame, k, y0, y1) {
      const { color, width } = frame;
      const [xs, ys, wave] = scratch(frame, 3) as [Float32Array, Float32Array, Float32Array];
      const end = face.base + view.unit * 0.16;
      for (let y = Math.max(y0, Math.floor(face.base)); y < Math.min(y1, Math.ceil(end)); y++) {
        const d = (y - face.base) / view.unit;
        for (let x = 0; x < xs.length; x++) {
          xs[x] = (((x - view.centre) / view.unit) * 26) / (1 + d * 6) + 40;
          ys[x] = 9 / (d + 0.05);
        }
        k.fbm(xs, ys, wave, xs.length, 4, face.salt ^ 31);
        for (let x = 0; x < width; x++) {
          const u = (x + 0.5 - view.centre) / view.unit;
          let strength = 0;
          for (const fall of face.falls)
            if (fall.foot === face.base)
              strength = Math.max(
                strength,
                smoothstep(fall.half * 2.4 + d * 1.2, fall.half * 0.5, Math.abs(u - fall.x)) * Math.min(1, fall.half * 40),
              );
          const a = strength * smoothstep(0.15, 0.0, d) * smoothstep(0.34 + d * 2, 0.62 + d * 1.4, wave[x]! + 0.16);
          const p = y * width + x;
          for (let c = 0; c < 3; c++) color[4 * p + c] = mix(color[4 * p + c]!, white[c]!, clamp(a));
        }
      }
    },
  };
}

/** Spray rises at the foot of each fall and drifts. */
function sprayPass(context: SceneContext, face: Face, id: number, amount: number): Pass {
  const { view, light } = context;
  const white: Rgb = [0, 1, 2].map(
    (c) => 0.72 * (light.key[c]! * (light.night ? 0.3 : 0.5) + light.fill[c]! * 0.62),
  ) as unknown as Rgb;
  return {
    name: 'spray',
    run(frame, k, y0, y1) {
      const { color, ids, width } = frame;
      const [xs, ys, puff] = scratch(frame, 3) as [Float32Array, Float32Array, Float32Array];
      const from = Math.min(...face.falls.map((f) => f.foot)) - view.unit * 0.24;
      const to = face.base + view.unit * 0.07;
      for (let y = Math.max(y0, Math.floor(from)); y < Math.min(y1, Math.ceil(to)); y++) {
        for (let x = 0; x < xs.length; x++) {
          xs[x] = ((x - view.centre) / view.unit) * 11 + 30;
          ys[x] = ((y - face.base) / view.unit) * 14 + 30;
        }
        k.fbm(xs, ys, puff, xs.length, 4, face.salt ^ 41);
        for (let x = 0; x < width; x++) {
          const u = (x + 0.5 - view.centre) / view.unit;
          let dense = 0;
          for (const fall of face.falls) {
            const wide = fall.half * 1.5 + 0.02;
            const dx = (u - fall.x) / wide;
            const dy =
              (y - (fall.foot - view.unit * 0.012)) / (view.unit * (0.035 + fall.half * 0.5) * (y < fall.foot ? 1.5 : 0.6));
            dense += exp(-dx * dx * 0.8 - dy * dy) * Math.min(1, fall.half * 26);
          }
          const a = clamp(dense * amount * (0.25 + 1.2 * puff[x]!)) * 0.85;
          if (a < 0.01) continue;
          const p = y * width + x;
          for (let c = 0; c < 3; c++) color[4 * p + c] = mix(color[4 * p + c]!, white[c]!, a);
          if (a > 0.6 && id > 0) ids[p] = id;
        }
      }
    },
  };
}

/** Bushes and ferns on ledges of the face, more of them towards the sides. */
function hangingGreen({ view, light, seed, setting }: SceneContext, face: Face): Part[] {
  const parts: { y: number; parts: Part[] }[] = [];
  const main = face.falls[0]!;
  for (let i = 0; i < (face.lush ? 230 : 90); i++) {
    const r = random(seed, 'ledge', i);
    const x = r.next() * view.width;
    const u = (x - view.centre) / view.unit;
    const away = Math.abs(u - main.x) - main.half;
    const top = face.top(x);
    const y = mix(top, face.base, r.next() * 0.98 + 0.02);
    const height = view.unit * r.between(0.012, 0.034) * (0.6 + clamp(away * 2.4)) * (face.lush ? 1.5 : 1);
    if (away < (face.lush ? 0.025 : 0.05) || r.next() > face.green * clamp(0.25 + away * 2)) continue;
    const shape = { x, y, height };
    const look = { season: setting.season, far: true };
    parts.push({ y, parts: r.chance(0.6) ? bush(shape, r, light, look) : fern(shape, r, light, { ...look, far: false }) });
  }
  return parts.sort((a, b) => a.y - b.y).flatMap((p) => p.parts);
}

function poolRocks({ view, light, seed }: SceneContext, face: Face): Part[] {
  const r = random(seed, 'waterfall', 'rocks');
  const made: { y: number; parts: Part[] }[] = [];
  const count = 9 + r.below(8);
  for (let i = 0; i < count; i++) {
    const own = random(seed, 'pool rock', i);
    const t = own.next();
    const y = mix(face.base + view.unit * 0.006, view.height * 0.95, t * t);
    const x = view.width * own.next();
    const u = (x - view.centre) / view.unit;
    const size = view.unit * (0.014 + 0.06 * t) * own.between(0.6, 1.4);
    // The water strikes free, and the middle of the pool stays open.
    if (t < 0.25 && face.falls.some((f) => Math.abs(u - f.x) < f.half * 1.4)) continue;
    if (t > 0.25 && Math.abs(u) < 0.16) continue;
    made.push({ y, parts: rock({ x, y, width: size * 1.6, height: size }, own, light, 'waterfall') });
  }
  return made.sort((a, b) => a.y - b.y).flatMap((p) => p.parts);
}

/** Leaves next to the viewer stand in the shade of their own wood. */
const shady = (context: SceneContext): SceneContext => ({
  ...context,
  light: { ...context.light, key: scaleRgb(context.light.key, 0.3), fill: scaleRgb(context.light.fill, 0.6) },
});

/** Great leaves from below and hanging boughs from above, thick at the sides, with the fall between them. */
function jungleFrame({ view, light, seed }: SceneContext): Part[] {
  const parts: Part[] = [];
  const look = { season: undefined, far: false };
  const lead = random(seed, 'jungle', 'side').chance(0.5) ? 0 : 1;
  for (const side of [0, 1]) {
    const strong = side === lead ? 1 : 0.68;
    for (let i = 0; i < 5; i++) {
      const own = random(seed, 'jungle leaf', side, i);
      const u = own.next() * 0.2 * strong;
      const x = (side === 0 ? u : 1 - u) * view.width;
      const height = view.unit * own.between(0.16, 0.3) * strong;
      parts.push(
        ...plantain(
          { x, y: view.height * (1.02 + 0.05 * own.next()), height, lean: side === 0 ? 0.25 : -0.25 },
          own,
          light,
          look,
        ),
      );
    }
    const own = random(seed, 'jungle bough', side);
    const clumps: Clump[] = [];
    for (let i = 0; i < 46; i++) {
      const a = own.next() * own.next();
      const b = own.next();
      const reach = view.unit * 0.34 * strong;
      const x = side === 0 ? a * reach : view.width - a * reach;
      const drop = view.unit * 0.4 * strong * (1 - a) * (1 - a) * b;
      clumps.push({
        x,
        y: drop,
        radius: view.unit * own.between(0.018, 0.034),
        front: own.between(-1, 1),
        nx: own.bell(),
        ny: own.between(-0.6, 0.5),
      });
    }
    const tones = [0.1, 0.4, 0.7, 1].map((t) => mixRgb([0.012, 0.04, 0.012], [0.09, 0.19, 0.04], t));
    const { behind, before } = foliage(clumps, { tones, leaf: view.unit * 0.013, density: 0.8, hang: 0.8 }, light, own);
    parts.push(...behind, ...before);
  }
  return parts;
}

/** Ferns and bushes that frame the picture from below. */
function nearGreen({ view, light, seed, setting }: SceneContext): Part[] {
  const r = random(seed, 'waterfall', 'near');
  const bank = bankOf({ view, seed });
  const parts: Part[] = [];
  for (const side of [0, 1])
    for (let i = 0; i < 5 + r.below(4); i++) {
      const own = random(seed, 'near fern', side, i);
      const u = own.next() * own.next() * 0.34;
      const x = (side === 0 ? u : 1 - u) * view.width;
      const height = view.unit * own.between(0.06, 0.13) * (1.15 - u * 1.6);
      const shape = { x, y: Math.max(bank(x) + view.unit * 0.02, view.height * (1.03 - own.next() * 0.08)), height };
      parts.push(
        ...(own.chance(0.72)
          ? fern(shape, own, light, { season: setting.season, far: false })
          : bush(shape, own, light, { season: setting.season, far: false })),
      );
    }
  return parts;
}
