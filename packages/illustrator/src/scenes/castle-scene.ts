/** A castle on a crag over woods and mist. */
import { random } from '@atelier/spec';
import { mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import { clamp, exp, smoothstep } from '../math.ts';
import { noise } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import { pointsFrom } from '../vector/points.ts';
import { airBelowPass } from './air-below.ts';
import { castleFaces, ROOFS } from './castle-faces.ts';
import { type Face, paintFaces } from './faces.ts';
import { hillPasses } from './lake-hills.ts';
import { saidFromStart } from './said-from-start.ts';
import type { SceneContext, ScenePasses } from './scene.ts';
import { skyPasses } from './sky-passes.ts';

const STONES: readonly Rgb[] = [
  [0.6, 0.56, 0.48],
  [0.66, 0.62, 0.56],
  [0.5, 0.46, 0.42],
];

export const paintCragCastle = (context: SceneContext): ScenePasses => {
  const { view, light, seed, setting } = context;
  const r = random(seed, 'castle', 'plan');
  const id = context.element('castle')?.id ?? context.mass('mountains');
  const woods = context.element('forest')?.id ?? context.mass('mountains');
  const winter = light.weather === 'snow' || setting.season === 'winter';
  const autumn = setting.season === 'autumn';
  const low: Rgb = winter ? [0.2, 0.23, 0.28] : autumn ? [0.07, 0.04, 0.016] : [0.012, 0.028, 0.016];
  const high: Rgb = winter ? [0.72, 0.76, 0.82] : autumn ? [0.42, 0.2, 0.045] : [0.07, 0.12, 0.045];
  const u = view.unit;
  const side = r.chance(0.5) ? 1 : -1;
  const x = view.centre + side * r.between(0.04, 0.17) * u;
  const half = r.between(0.16, 0.21) * u;
  const y = Math.min(view.horizon - 0.1 * u, view.height * r.between(0.5, 0.58));
  const white = /neuschwanstein|fairy|white/.test(saidFromStart(context.brief));
  const castle = castleFaces(
    {
      x,
      y,
      half,
      id,
      haze: clamp(0.05 + 0.34 * light.mist),
      stone: white ? [0.78, 0.75, 0.68] : r.pick(STONES),
      roof: white ? ROOFS[0]! : r.pick(ROOFS),
      lit: light.night || light.time === 'dusk',
    },
    light,
    random(seed, 'castle', 'parts'),
  );
  const ground: Pass[] = [...skyPasses(context), airBelowPass(context)];
  // Ranges behind, each paler; then the rock with its woods; then the wood at the viewer's feet.
  ground.push(
    ...hillPasses(context, {
      id: woods,
      ridges: 3,
      tall: (view.height * 0.97 - view.horizon) / u + r.between(0.14, 0.22),
      low,
      high,
      rough: 0.8,
      haze: 0.85,
      base: view.height * 0.97,
    }),
  );
  ground.push(cragPass(context, { x, y: y + half * 0.12, half, id: woods, low, high }));
  ground.push({ name: 'castle', run: (frame, _k, y0, y1) => paintFaces(frame, castle, 0.6, y0, y1) });
  ground.push(skirtPass(context, { x, y: y + half * 0.2, half, id: woods, low, high }));
  ground.push(mistBand(context, view.horizon + 0.02 * u, 0.1 * u, 0.16 + 0.5 * light.mist));
  ground.push(treeLine(context, { base: view.height * 1.02, top: view.height * 0.84, low, high, id: woods }));
  return { ground, front: [] };
};

interface Rock {
  x: number;
  y: number;
  half: number;
  id: number;
  low: Rgb;
  high: Rgb;
}

/** The rock itself: cliffs below the walls, woods on its shoulders. */
function cragPass(context: SceneContext, { x, y, half, id, low, high }: Rock): Pass {
  const { view, light, seed } = context;
  const salt = random(seed, 'castle', 'rock').below(1 << 16);
  const base = view.height;
  const topOf = (px: number): number => {
    const t = Math.abs(px - x) / half;
    const flat = t < 0.95 ? 0 : (t - 0.95) * 0.42 + 0.35 * smoothstep(0.95, 1.5, t) + 0.1 * (t - 0.95) * (t - 0.95);
    return (
      y +
      half * flat * (0.8 + 0.5 * noise(px * 0.006, 3, salt)) +
      half * 0.05 * (noise((px / half) * 9, 5, salt) - 0.5) +
      half * 0.16 * clamp(t - 0.8) * (noise((px / half) * 3.2, 8, salt) - 0.4)
    );
  };
  return {
    name: 'crag',
    weight: 2,
    run({ color, ids, depth, width }, _k, y0, y1) {
      for (let px = 0; px < width; px++) {
        const top = topOf(px);
        for (let py = Math.max(y0, Math.floor(top)); py < Math.min(y1, base); py++) {
          const a = clamp(py + 1 - top);
          const d = (py - top) / half;
          const u = (px - x) / half;
          const rough = noise(u * 7, d * 4, salt ^ 1);
          const cliff =
            smoothstep(1.25, 0.75, Math.abs(u)) *
            smoothstep(1.1, 0.35, d) *
            smoothstep(0.3, 0.55, rough + 0.25 * smoothstep(0.5, 0.1, d));
          const crowns = 0.35 + 0.9 * noise(u * 26, d * 30, salt ^ 2) * (0.6 + 0.8 * noise(u * 9, d * 9, salt ^ 3));
          const strata = 0.6 + 0.6 * noise(u * 16, d * 3 + u, salt ^ 4);
          const facing = clamp(
            0.5 + (light.azimuth >= 0 ? 0.5 : -0.5) * Math.max(-1, Math.min(1, u * 0.9)) + 0.5 * (rough - 0.5),
          );
          const haze = clamp(0.05 + 0.35 * light.mist + 0.25 * smoothstep(0.4, 1.8, d) * (0.4 + light.mist));
          const p = 4 * (py * width + px);
          for (let c = 0; c < 3; c++) {
            const wood = low[c]! + (high[c]! - low[c]!) * clamp(crowns * crowns * (0.35 + 0.8 * facing));
            const albedo = wood + (0.26 * [1.05, 1, 0.92][c]! * strata - wood) * cliff;
            const lit =
              albedo * (light.key[c]! * facing * (light.night ? 0.35 : 0.9) * (1 - 0.5 * light.cover) + light.fill[c]! * 0.55);
            const body = lit + (light.haze[c]! - lit) * haze;
            color[p + c] = color[p + c]! + (body - color[p + c]!) * a;
          }
          if (a > 0.5) {
            ids[p / 4] = id;
            depth[p / 4] = 0.65;
          }
        }
      }
    },
  };
}

/** Trees at the foot of the walls. */
function skirtPass(context: SceneContext, { x, y, half, id, low, high }: Rock): Pass {
  const r = random(context.seed, 'castle', 'skirt');
  const faces: Face[] = [];
  for (let i = 0; i < 46; i++) {
    const px = x + half * r.between(-1.35, 1.35);
    const t = Math.abs(px - x) / half;
    const foot = y + half * (0.1 + Math.max(0, t - 0.9) * 0.8 + r.between(-0.02, 0.12));
    faces.push(
      ...fir(px, foot, half * r.between(0.14, 0.26), r.between(0, 1), {
        context,
        id,
        low,
        high,
        haze: 0.1 + 0.4 * context.light.mist,
      }),
    );
  }
  return { name: 'firs', run: (frame, _k, y0, y1) => paintFaces(frame, faces, 0.58, y0, y1) };
}

/** What stays green the whole year. */
const FIRS = { low: [0.012, 0.028, 0.016] as Rgb, high: [0.07, 0.12, 0.05] as Rgb };

interface Growth {
  context: SceneContext;
  id: number;
  low: Rgb;
  high: Rgb;
  haze: number;
}

/** A fir of three tiers, or a round crown in autumn. */
function fir(x: number, foot: number, tall: number, shade: number, { context, id, low, high, haze }: Growth): Face[] {
  const { light } = context;
  const tone = (k: number): Rgb =>
    mixRgb(
      [0, 1, 2].map(
        (c) =>
          (low[c]! + (high[c]! - low[c]!) * k) *
          (light.key[c]! * (light.night ? 0.3 : 0.7) * (1 - 0.5 * light.cover) + light.fill[c]! * 0.55),
      ) as unknown as Rgb,
      light.haze,
      haze,
    );
  const side = light.azimuth >= 0 ? 1 : -1;
  const tier = (low0: number, high0: number, w: number, k: number): Face[] => [
    { polygon: pointsFrom([x - w, foot - tall * low0, x + w, foot - tall * low0, x, foot - tall * high0]), color: tone(k), id },
    {
      polygon: pointsFrom([x + side * w * 0.15, foot - tall * low0, x + side * w, foot - tall * low0, x, foot - tall * high0]),
      color: tone(k + 0.3),
      id,
    },
  ];
  const k = 0.1 + 0.35 * shade;
  return [...tier(0, 0.62, tall * 0.27, k), ...tier(0.3, 0.84, tall * 0.21, k + 0.05), ...tier(0.56, 1, tall * 0.14, k + 0.1)];
}

/** Dark firs near the viewer: the foreground. */
function treeLine(
  context: SceneContext,
  { base, top, low, high, id }: { base: number; top: number; low: Rgb; high: Rgb; id: number },
): Pass {
  const { view, seed } = context;
  const winter = context.light.weather === 'snow' || context.setting.season === 'winter';
  const r = random(seed, 'castle', 'trees');
  const faces: Face[] = [];
  const trees = Array.from({ length: 60 }, () => {
    const px = r.between(-0.05, 1.05) * view.width;
    const t = (px - view.centre) / view.width;
    return { px, tall: (base - top) * r.between(0.45, 1) * (0.55 + 2.6 * t * t), shade: r.next() };
  }).sort((a, b) => b.tall - a.tall);
  for (const { px, tall, shade } of trees)
    faces.push(
      ...fir(px, base, tall, shade * 0.6, {
        context,
        id,
        low: scaleRgb(winter ? low : FIRS.low, 0.8),
        high: scaleRgb(winter ? high : FIRS.high, 0.6),
        haze: 0.03 + 0.12 * context.light.mist,
      }),
    );
  return { name: 'near firs', weight: 2, run: (frame, _k, y0, y1) => paintFaces(frame, faces, 0.2, y0, y1) };
}

/** A bank of mist that lies in the valley. */
function mistBand({ view, light, seed }: SceneContext, row: number, half: number, much: number): Pass {
  const salt = random(seed, 'castle', 'mist').below(1 << 16);
  const pale = mixRgb(light.haze, light.fill, 0.25);
  return {
    name: 'valley mist',
    run({ color, width }, _k, y0, y1) {
      for (let y = Math.max(y0, Math.floor(row - 2 * half)); y < Math.min(y1, row + 2.4 * half); y++)
        for (let x = 0; x < width; x++) {
          const wave = noise((x / view.unit) * 4, (y / view.unit) * 12, salt) - 0.5;
          const d = (y - row) / half + wave * 1.1;
          const a = much * exp(-d * d) * (0.55 + 0.9 * noise((x / view.unit) * 2.2, (y / view.unit) * 5, salt ^ 3));
          const p = 4 * (y * width + x);
          for (let c = 0; c < 3; c++) color[p + c] = color[p + c]! + (pale[c]! - color[p + c]!) * clamp(a);
        }
    },
  };
}
