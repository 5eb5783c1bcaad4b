/** A canal between its quays: house fronts on both sides running to the distance, trees along the water, a bridge over it, all mirrored. */
import { random } from '@atelier/spec';
import { hex, type Rgb, scaleRgb } from '../colour.ts';
import { sunPlace } from '../light/sky.ts';
import { paintWater } from '../light/water.ts';
import { clamp, exp, PI } from '../math.ts';
import { paintParts } from '../plants/parts.ts';
import { plantOf } from '../plants/registry.ts';
import type { Pass } from '../pool/pass.ts';
import { pointsFrom } from '../vector/points.ts';
import { type Face, paintFaces } from './faces.ts';
import { pavementPass } from './harbour-quay.ts';
import { saidOfTown, waterfrontCharacter } from './house-character.ts';
import { houseOf } from './house-kinds.ts';
import { houseFaces } from './houses.ts';
import type { SceneContext, ScenePasses } from './scene.ts';
import { skyPasses } from './sky-passes.ts';

/** Half the breadth of the water, the height of the quays over it, and how far the houses go on, in metres. */
const HALF = 6.5;
const WALL = 0.9;
const FAR = 190;

export const isCanal = (context: SceneContext): boolean => /\bcanals?\b/.test(saidOfTown(context));

interface Standing {
  z: number;
  paint: Pass['run'];
}

export function paintCanal(context: SceneContext): ScenePasses {
  const { view, light, seed, setting } = context;
  const kind = waterfrontCharacter(context);
  const quay = kind === 'venetian' ? 1.2 : 4.2;
  const id = context.mass('houses');
  const water = context.mass('sea');
  const haze = (z: number): number => clamp((1 - exp(-z / (light.mist > 0.5 ? 60 : 420))) * 0.8);
  const snow = light.weather === 'snow' || setting.season === 'winter';
  const dusky = light.night || light.time === 'dusk';
  const standing: Standing[] = [];
  for (const side of [-1, 1] as const) {
    let z = 9;
    for (let i = 0; z < FAR; i++) {
      const own = random(seed, 'canal house', side, i);
      const made = houseOf(kind, { x: 0, z, y: WALL, turn: 0 }, own, { lit: dusky ? 0.7 : 0.2, snow });
      const gable = kind === 'harbour' || own.chance(0.3);
      const long = gable ? made.deep : made.long;
      const deep = gable ? made.long : made.deep;
      const middle = z + long / 2;
      const faces = houseFaces(
        {
          ...made,
          x: side * (HALF + quay + deep / 2),
          z: middle,
          turn: gable ? 0 : PI / 2,
          wall: made.wall * own.between(0.9, 1.2),
        },
        { id, windowId: context.element('windows')?.id ?? id, depth: 0.5, haze: haze(middle), shadow: false },
        view,
        light,
        own,
      );
      const depth = clamp(0.2 + middle / 260);
      standing.push({ z: middle, paint: (frame, _k, y0, y1) => paintFaces(frame, faces, depth, y0, y1) });
      z += long;
    }
  }
  standing.push(...treesOf(context, quay, haze));
  const bridge = random(seed, 'canal', 'bridge').between(34, 60);
  standing.push({
    z: bridge,
    paint: (frame, _k, y0, y1) => paintFaces(frame, bridgeFaces(context, bridge, quay, haze(bridge)), 0.4, y0, y1),
  });
  standing.sort((a, b) => b.z - a.z);
  const quays = quayFaces(context, quay);
  const all: Pass['run'] = (frame, k, y0, y1) => {
    paintFaces(frame, quays, 0.3, y0, y1);
    for (const one of standing) one.paint(frame, k, y0, y1);
  };
  const zenith = light.sky[light.sky.length - 1]![1];
  const sea = {
    roughness: random(seed, 'canal', 'water').between(0.14, 0.22),
    stillness: 0.75,
    deep: [zenith[0] * 0.1 + 0.008, zenith[1] * 0.17 + 0.02, zenith[2] * 0.18 + 0.018] as Rgb,
    end: view.height,
    seed: random(seed, 'canal', 'ripples').below(1 << 20),
    mirror: [0.9, 0.5] as const,
  };
  const front = Math.floor(view.horizon);
  return {
    ground: [
      ...skyPasses(context),
      { name: 'houses', weight: 2, run: all },
      { name: 'canal', weight: 3, run: (frame, k, y0, y1) => paintWater(frame, k, view, sea, water, y0, y1) },
      { name: 'quays', weight: 1, run: (frame, k, y0, y1) => all(frame, k, Math.max(y0, front), y1) },
      // Where the viewer stands, and whoever else does.
      pavementPass(context, snow),
    ],
    front: [],
  };
}

/** Walls over the water and the pavements behind them. */
function quayFaces({ view, light, mass }: SceneContext, quay: number): Face[] {
  const id = mass('houses');
  const at = (x: number, y: number, z: number): number[] => [
    view.centre + (x * view.focal) / z,
    view.horizon + ((view.eye - y) * view.focal) / z,
  ];
  const lit = (c: Rgb, facing: number): Rgb =>
    [0, 1, 2].map(
      (i) => c[i]! * (light.key[i]! * facing * (light.night ? 0.4 : 0.9) + light.fill[i]! * 0.55),
    ) as unknown as Rgb;
  return ([-1, 1] as const).flatMap((side) => {
    const [a, b] = [side * HALF, side * (HALF + quay + 30)];
    const edge = side * (HALF + 0.35);
    const strip = (points: number[][], color: Rgb): Face => ({ polygon: pointsFrom(points.flat()), color, id });
    return [
      strip([at(a, WALL, 2), at(b, WALL, 2), at(b, WALL, 900), at(a, WALL, 900)], lit([0.3, 0.27, 0.24], 0.5)),
      strip([at(a, 0, 2), at(a, WALL, 2), at(a, WALL, 900), at(a, 0, 900)], lit([0.16, 0.14, 0.12], 0.3)),
      strip([at(a, 0, 2), at(a, 0.25, 2), at(a, 0.25, 900), at(a, 0, 900)], lit([0.05, 0.06, 0.04], 0.3)),
      strip([at(a, WALL, 2), at(edge, WALL, 2), at(edge, WALL, 900), at(a, WALL, 900)], lit([0.46, 0.42, 0.37], 0.6)),
    ];
  });
}

/** One arch of stone with a parapet. */
function bridgeFaces({ view, light, mass, element }: SceneContext, z: number, quay: number, haze: number): Face[] {
  const id = element('bridge')?.id ?? mass('houses');
  const k = view.focal / z;
  const x = (m: number): number => view.centre + m * k;
  const y = (m: number): number => view.horizon + (view.eye - m) * k;
  const tone = (c: Rgb): Rgb =>
    [0, 1, 2].map((i) => {
      const body = c[i]! * (light.key[i]! * (light.night ? 0.25 : 0.5) + light.fill[i]! * 0.6);
      return body + (light.haze[i]! - body) * haze;
    }) as unknown as Rgb;
  const wide = HALF + Math.min(quay, 3);
  const steps = 24;
  const arc = (half: number, foot: number, rise: number): number[][] =>
    Array.from({ length: steps + 1 }, (_, i) => {
      const t = (i / steps) * 2 - 1;
      return [x(t * half), y(foot + rise * Math.sqrt(Math.max(0, 1 - t * t)))];
    });
  const deck = (lift: number): number[][] =>
    Array.from({ length: steps + 1 }, (_, i) => {
      const t = (i / steps) * 2 - 1;
      return [x(t * wide), y(WALL + 1 + lift + 2.1 * (1 - t * t))];
    });
  const under = arc(HALF * 0.86, 0, 3);
  const body = [...deck(0.9), [x(wide), y(0)], ...[...under].reverse(), [x(-wide), y(0)]];
  const coping = [...deck(1.05), ...[...deck(0.85)].reverse()];
  const ring = [...arc(HALF * 0.92, 0, 3.28), ...[...under].reverse()];
  return [
    { polygon: pointsFrom(body.flat()), color: tone([0.34, 0.29, 0.24]), id },
    { polygon: pointsFrom(ring.flat()), color: tone([0.46, 0.41, 0.35]), id },
    { polygon: pointsFrom(coping.flat()), color: tone([0.5, 0.46, 0.4]), id },
  ];
}

const BLOSSOM: readonly Rgb[] = ['#f0a9bd', '#f6c9d3', '#f3b6c6'].map(hex);

/** Along the quays where there is room, in flower where blossom was named. */
function treesOf(context: SceneContext, quay: number, haze: (z: number) => number): Standing[] {
  const { view, light, seed, setting } = context;
  const blossom = context.element('blossom');
  const plant = plantOf('tree.broadleaf');
  if (!plant || quay < 2) return [];
  const trees: Standing[] = [];
  const id = context.element('grove')?.id ?? context.element('forest')?.id ?? context.mass('houses');
  const sun = sunPlace(view, light);
  for (const side of [-1, 1] as const)
    for (let i = 0; i < 9; i++) {
      const own = random(seed, 'canal tree', side, i);
      const z = 13 + i * 13 + own.between(-2, 2);
      const scale = view.focal / z;
      const tall = own.between(6, 8) * scale;
      const shape = {
        x: view.centre + side * (HALF + 1.4) * scale,
        y: view.horizon + (view.eye - WALL) * scale,
        height: tall,
        lean: -side * 0.05,
      };
      const far = tall < view.unit * 0.1;
      // Petals let the light through, from whichever side it comes.
      const flower = blossom && { leaf: scaleRgb(own.pick(BLOSSOM), light.backlit ? 2 : 1.2), airy: true };
      const parts = plant(shape, own, light, { season: flower ? 'spring' : setting.season, far, ...flower });
      const place = { id: blossom?.id ?? id, depth: clamp(0.2 + z / 260), haze: haze(z) };
      trees.push({ z, paint: (frame, _k, y0, y1) => paintParts(frame, parts, view, light, sun, place, y0, y1) });
    }
  return trees;
}
