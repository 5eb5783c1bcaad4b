/** A harbour: painted houses along the quay, more of them up the slope, boats moored before them, all mirrored in the water. */

import { random } from '@atelier/spec';
import { hex, type Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import { paintWater } from '../light/water.ts';
import { clamp, mix, PI, smoothstep } from '../math.ts';
import { noise } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import { type View, viewWith } from '../stage/view.ts';
import { pointsFrom } from '../vector/points.ts';
import { foamLightOf, isRough } from './beach-sea.ts';
import { paintFaces } from './faces.ts';
import { slopeOf } from './harbour-slope.ts';
import { houseOf } from './house-kinds.ts';
import { houseFaces } from './houses.ts';
import { hillPasses } from './lake-hills.ts';
import { quayGearPass } from './quay-gear.ts';
import type { SceneContext, ScenePainter } from './scene.ts';
import { skyPasses } from './sky-passes.ts';

/** Metres to the quay opposite. */
const ACROSS = 52;

export const paintHarbour: ScenePainter = (context) => {
  const { view, light, seed, setting } = context;
  const r = random(seed, 'harbour', 'plan');
  const shore = view.horizon + (view.eye * view.focal) / ACROSS;
  const snow = light.weather === 'snow' || setting.season === 'winter';
  const hills = context.element('hills');
  const ground: Pass[] = [...skyPasses(context)];
  const autumn = setting.season === 'autumn';
  if (hills)
    ground.push(
      ...hillPasses(context, {
        id: hills.id,
        ridges: 3,
        tall: r.between(0.12, 0.22),
        low: snow ? [0.2, 0.23, 0.28] : [0.016, 0.034, 0.016],
        high: snow ? [0.8, 0.83, 0.88] : autumn ? [0.38, 0.18, 0.05] : [0.11, 0.16, 0.05],
        rough: 1,
        haze: light.time === 'day' ? 0.4 : 0.5,
        base: shore + 1,
      }),
    );
  ground.push(townPass(context, { hills: hills?.id, shore, snow }), quayWallPass(context, shore, snow));
  const masts = context.element('masts');
  if (masts) ground.push(boatsPass(context, masts.id, shore));
  const zenith = light.sky[light.sky.length - 1]![1];
  const deep: Rgb = [zenith[0] * 0.1 + 0.006, zenith[1] * 0.17 + 0.014, zenith[2] * 0.2 + 0.018];
  const level: View = viewWith(view, { horizon: shore });
  // Wind gets in over the mole: short, steep water with white on it, which mirrors in pieces.
  const rough = isRough(context);
  const calm = r.between(0.12, 0.24);
  const water = {
    roughness: rough ? 1.15 + calm : calm + (context.element('waves') ? 0.1 : 0),
    stillness: rough ? 0.2 : 0.75,
    deep,
    end: view.height,
    seed: random(seed, 'harbour', 'water').below(1 << 20),
    mirror: rough ? ([0.6, 0.42] as const) : ([0.92, 0.55] as const),
    ...(rough && { caps: { amount: 1, light: foamLightOf(context) } }),
  };
  const id = context.mass('sea');
  ground.push({ name: 'harbour', weight: 3, run: (frame, k, y0, y1) => paintWater(frame, k, level, water, id, y0, y1) });
  const { level: front, slant } = pavementOf(context);
  ground.push(pavementPass(context, snow));
  if (!snow) ground.push(quayGearPass(context, (x) => view.height * (front + slant * (x / view.width - 0.5))));
  return { ground, front: [] };
};

/** Rows of houses from the slope down to the quay, so that nearer ones stand before farther ones. */
function townPass(
  context: SceneContext,
  { hills, shore, snow }: { hills: number | undefined; shore: number; snow: boolean },
): Pass {
  const { view, light, seed } = context;
  const id = context.mass('houses');
  const dusky = light.night || light.time === 'dusk';
  const r = random(seed, 'harbour', 'town');
  const wide = (view.width / view.focal) * ACROSS * 0.62;
  const rows = hills === undefined ? 1 : 2 + r.below(3);
  const slope = slopeOf(context, {
    rise: r.between(3.5, 6) * r.between(0.7, 1.3),
    distance: (row) => ACROSS + 5 + row * 11,
    shore,
    id: hills ?? id,
    snow,
  });
  const churchAt = 4 + r.below(3);
  const standing: ReturnType<typeof houseFaces>[][] = [];
  for (let row = 0; row <= rows; row++) {
    const houses: ReturnType<typeof houseFaces>[] = [];
    standing.push(houses);
    let x = -wide * (1 + row * 0.14) - 6;
    const z = ACROSS + 5 + row * 11;
    let i = 0;
    while (x < wide * (1 + row * 0.14)) {
      const own = random(seed, 'harbour house', row, i++);
      const house = houseOf('harbour', { x: 0, z, y: 0, turn: 0 }, own, { lit: dusky ? 0.7 : 0.25, snow });
      const gable = own.chance(0.5);
      const breadth = gable ? house.deep : house.long;
      const middle = x + breadth / 2;
      // Its lowest corner is sunk a little; the ground before it belongs to the row in front.
      const y = Math.min(...[x, middle, x + breadth].map((at) => slope.groundAt(row, at))) - (row > 0 ? 0.7 : 0);
      const stands = own.chance(row === 0 ? 0.94 : 0.62 - 0.08 * row);
      // Built one by one over centuries: no two eaves in a row are level.
      const tall = row === 0 ? own.pick([0.72, 0.9, 1.05, 1.3, 1.5]) : 0.8;
      if (stands)
        houses.push(
          houseFaces(
            {
              ...house,
              wall: house.wall * tall,
              x: middle,
              y,
              turn: (gable ? PI / 2 : 0) + own.between(-0.06, 0.06) + (row > 0 ? own.between(-0.35, 0.35) : 0),
              ...(row === 1 && i === churchAt ? { tower: 26 } : {}),
            },
            {
              id,
              windowId: context.element('windows')?.id ?? id,
              depth: 0.75 + row * 0.02,
              haze: clamp(0.05 + row * 0.03 + light.mist * 0.3),
              shadow: false,
            },
            view,
            light,
            own,
          ),
        );
      x += breadth + (row === 0 ? own.between(0, 0.6) : own.between(1, 9));
    }
  }
  return {
    name: 'town',
    run(frame, _k, y0, y1) {
      for (let row = rows; row >= 0; row--) {
        if (row > 0) slope.paint(frame, row, y0, y1);
        for (const faces of standing[row]!) paintFaces(frame, faces, clamp(0.62 + (ACROSS + 5 + row * 11) / 600), y0, y1);
      }
    },
  };
}

/** The wall of the quay, wet below. */
function quayWallPass(context: SceneContext, shore: number, snow: boolean): Pass {
  const look = quayLook(context, shore, snow);
  return {
    name: 'quay',
    look,
    run: (frame, _k, y0, y1) => paintQuay(look, frame, y0, y1),
  };
}

/** What the rows are painted by, the same for all of them. */
function quayLook(context: SceneContext, shore: number, snow: boolean) {
  const { view, light, seed } = context;
  const id = context.mass('houses');
  const top = shore - (1.25 * view.focal) / ACROSS;
  const salt = random(seed, 'harbour', 'wall').below(1 << 16);
  return { shore, snow, view, light, id, top, salt };
}

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintQuay(
  { shore, snow, view, light, id, top, salt }: ReturnType<typeof quayLook>,
  frame: Frame,
  y0: number,
  y1: number,
): void {
  const { color, ids, depth, width } = frame;
  for (let y = Math.max(y0, Math.floor(top)); y < Math.min(y1, Math.ceil(shore) + 1); y++)
    for (let x = 0; x < width; x++) {
      const a = clamp(y + 1 - top) * clamp(shore + 1 - y);
      const down = clamp((y - top) / (shore - top));
      const u = (x - view.centre) / view.unit;
      const stone = 0.2 * (0.75 + 0.5 * noise(u * 90, y * 0.9, salt)) * (1 - 0.55 * smoothstep(0.45, 0.8, down));
      const p = y * width + x;
      const lid = snow && down < 0.2 ? 0.7 : stone;
      for (let c = 0; c < 3; c++) {
        const body = lid * [1.05, 1, 0.92][c]! * (light.key[c]! * (light.night ? 0.3 : 0.5) + light.fill[c]! * 0.6);
        color[4 * p + c] = mix(color[4 * p + c]!, mix(body, light.haze[c]!, 0.06 + light.mist * 0.3), a);
      }
      if (a > 0.5) {
        ids[p] = id;
        depth[p] = 0.7;
      }
    }
}

const HULLS = ['#e9e5da', '#b8412f', '#2f5a7d', '#e8c14a', '#3f6a52', '#1f2f3f'].map(hex);

/** Boats along the quay: hull, cabin or furled sail, mast and stay. */
function boatsPass(context: SceneContext, id: number, shore: number): Pass {
  const { view, light, seed } = context;
  const r = random(seed, 'harbour', 'boats');
  const k = view.focal / (ACROSS - 6);
  const faces: Parameters<typeof paintFaces>[1][number][] = [];
  const lit = (c: Rgb, facing: number): Rgb =>
    [0, 1, 2].map((i) => c[i]! * (light.key[i]! * facing * (light.night ? 0.4 : 0.9) + light.fill[i]! * 0.6)) as unknown as Rgb;
  const shape = (points: number[], color: Rgb): void => {
    faces.push({ polygon: pointsFrom(points), color, id });
  };
  const reach = (view.width / 2 / k) * 1.05;
  for (let x = -reach + r.between(0, 8); x < reach; x += r.between(7, 19)) {
    const long = r.between(5, 9);
    const at = view.centre + x * k;
    const y = shore + r.between(0, 0.35) * k;
    const hull = r.pick(HULLS);
    const way = r.chance(0.5) ? 1 : -1;
    const w = (long / 2) * k;
    const deck = y - 0.95 * k;
    const bow = deck - 0.4 * k;
    shape([at - way * w * 0.88, y, at + way * w * 0.72, y, at + way * w * 1.08, bow, at - way * w, deck], lit(hull, 0.55));
    shape(
      [at - way * w, deck, at + way * w * 1.08, bow, at + way * w * 1.05, bow + 0.16 * k, at - way * w, deck + 0.14 * k],
      lit([0.75, 0.73, 0.68], 0.7),
    );
    if (r.chance(0.45)) {
      shape(
        [at - w * 0.4, deck, at - w * 0.4, deck - 1.1 * k, at + w * 0.2, deck - 1.1 * k, at + w * 0.2, deck],
        lit([0.78, 0.76, 0.7], 0.6),
      );
      shape(
        [
          at - w * 0.3,
          deck - 0.45 * k,
          at - w * 0.3,
          deck - 0.9 * k,
          at + w * 0.1,
          deck - 0.9 * k,
          at + w * 0.1,
          deck - 0.45 * k,
        ],
        light.night ? [1.3, 0.8, 0.3] : [0.03, 0.04, 0.05],
      );
    }
    if (r.chance(0.8)) {
      const tall = r.between(6, 11) * k;
      const thick = Math.max(0.5, 0.06 * k);
      const mast = at + way * w * 0.1;
      const wood = lit([0.5, 0.4, 0.28], 0.5);
      shape([mast - thick, deck, mast + thick, deck, mast + thick * 0.6, deck - tall, mast - thick * 0.6, deck - tall], wood);
      const boom = deck - 0.8 * k;
      shape(
        [mast, boom, mast - way * w * 0.8, boom + 0.1 * k, mast - way * w * 0.8, boom + 0.32 * k, mast, boom + 0.34 * k],
        lit([0.72, 0.7, 0.66], 0.6),
      );
      const stay = Math.max(0.3, 0.025 * k);
      shape([mast, deck - tall, at + way * w * 1.05, bow, at + way * w * 1.05 - stay, bow, mast - stay, deck - tall], wood);
    }
  }
  return { name: 'boats', run: (frame, _k, y0, y1) => paintFaces(frame, faces, 0.68, y0, y1) };
}

/** Where the quay at the viewer's feet begins, as a part of the height, and how much it slants. */
function pavementOf({ seed }: SceneContext): { salt: number; slant: number; level: number } {
  const r = random(seed, 'harbour', 'pavement');
  return { salt: r.below(1 << 16), slant: r.between(-0.05, 0.05), level: r.between(0.9, 0.93) };
}

/** The quay at the viewer's feet: slabs in perspective. */
function pavementPass(context: SceneContext, snow: boolean): Pass {
  const { view, light } = context;
  const { salt, slant, level } = pavementOf(context);
  const id = context.mass('houses');
  return {
    name: 'pavement',
    run(frame, k, y0, y1) {
      const { color, ids, depth, width } = frame;
      const xs = frame.rows(width);
      const ys = frame.rows(width);
      const grain = frame.rows(width);
      for (let y = Math.max(y0, Math.floor(view.height * (level - 0.06))); y < y1; y++) {
        const z = (view.eye * view.focal) / (y + 0.5 - view.horizon);
        for (let x = 0; x < xs.length; x++) {
          xs[x] = ((x - view.centre) / view.focal) * z * 6 + 30;
          ys[x] = z * 6;
        }
        k.fbm(xs, ys, grain, xs.length, 4, salt);
        for (let x = 0; x < width; x++) {
          const edge = view.height * (level + slant * (x / width - 0.5));
          const a = clamp(y + 1 - edge);
          if (a <= 0) continue;
          const m = ((x + 0.5 - view.centre) / view.focal) * z;
          const kerb = y - edge < view.unit * 0.012;
          const row = Math.floor(z / 0.7);
          const joint = kerb ? 0.95 : Math.min(fractional(z / 0.7), fractional(m / 1.1 + (row % 2) * 0.5)) < 0.035 ? 0.55 : 1;
          const stone = (kerb ? 0.3 : 0.2) * joint * (0.6 + 0.8 * grain[x]!);
          const p = y * width + x;
          for (let c = 0; c < 3; c++) {
            const albedo = snow ? 0.78 * (0.9 + 0.2 * grain[x]!) : stone * [1.06, 1, 0.9][c]!;
            const body = albedo * (light.key[c]! * (light.backlit ? 0.4 : light.night ? 0.35 : 0.85) + light.fill[c]! * 0.55);
            color[4 * p + c] = mix(color[4 * p + c]!, body, a);
          }
          if (a > 0.5) {
            ids[p] = id;
            depth[p] = 0.08;
          }
        }
      }
    },
  };
}

const fractional = (x: number): number => x - Math.floor(x);
