/** A garden or a park: lawn, a path with beds of flowers along it, clipped hedges, trees. */
import { random } from '@atelier/spec';
import { hex, type Rgb } from '../colour.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, exp, smoothstep } from '../math.ts';
import { bush } from '../plants/bush.ts';
import { flowerBands } from '../plants/grass.ts';
import { paintParts } from '../plants/parts.ts';
import type { Pass } from '../pool/pass.ts';
import { scaleAt } from '../stage/view.ts';
import { landscape } from './hills.ts';
import { type Land, landRow } from './hills-land.ts';
import { landDepth } from './hills-paint.ts';
import type { Built } from './hills-trees.ts';
import type { SceneContext, ScenePainter } from './scene.ts';
import { skyPasses } from './sky-passes.ts';

const BEDS: readonly (readonly Rgb[])[] = [
  ['#e2557d', '#f1a9bd', '#f4ecec'].map(hex),
  ['#c23a48', '#f0d9c8', '#e98b6a'].map(hex),
  ['#8f6fc4', '#c7b2e6', '#f0e6f2'].map(hex),
  ['#f0c53c', '#f08f3a', '#f7ead0'].map(hex),
];
const GRAVEL = hex('#c9b494');

export const paintGarden: ScenePainter = (context) => {
  const { seed, light, setting, brief } = context;
  const words = [...brief.setting.map((f) => f.value), ...brief.subjects.map((s) => s.name)].join(' ').toLowerCase();
  const r = random(seed, 'garden', 'plan');
  const snow = light.weather === 'snow' || setting.season === 'winter';
  const path = context.element('path');
  const flowers = snow ? undefined : context.element('flowers');
  const hedges = context.element('hedges');
  const half = r.between(0.8, 1.3);
  const bed = half + r.between(1.1, 1.8);
  const colours = r.pick(BEDS);
  const formal = hedges !== undefined && !/wild|zen/.test(words);
  let way: Land | undefined;
  const off = (x: number, z: number): number => Math.abs(x - (way?.path(z) ?? 0));
  const land = landscape(context, false, {
    plan: { level: true, hills: context.element('hills') !== undefined, ...(formal ? { way: 'road' as const } : {}) },
    cover: { woods: 0.7, fields: 9000 },
    ...(flowers ? { colours: { flowers: [...colours] } } : {}),
    paint: {
      ...(path ? { pathHalf: half } : {}),
      flowerId: 0,
      tint: (m, z, albedo, spot) => {
        const away = off(m, z);
        if (path && away < half) {
          const rut = 0.8 + 0.4 * spot.stroke;
          for (let c = 0; c < 3; c++) albedo[c] = snow ? albedo[c]! : GRAVEL[c]! * rut * (0.85 + 0.3 * spot.fine);
        } else if (flowers && path && away < bed && z < 130) {
          // Beds from afar: specks of their colours on leaves.
          const speck = smoothstep(0.42, 0.58, spot.stroke * 0.7 + spot.fine * 0.3);
          const tone = colours[Math.floor(z / 3.2 + (m > (way?.path(z) ?? 0) ? 1 : 0)) % colours.length]!;
          for (let c = 0; c < 3; c++) albedo[c] = [0.035, 0.075, 0.022][c]! * (1 - speck) + tone[c]! * 0.8 * speck;
        }
      },
    },
    grove: { groups: [12, 18], from: 16, count: 3, low: true, clear: () => bed + 2.2 },
    built: (made) => {
      way = made;
      return formal ? hedgesAlong(context, made, hedges.id, bed + 0.5) : [];
    },
    sward: (x, z) => (path !== undefined && off(x, z) < half + 0.05) || (flowers !== undefined && off(x, z) < bed + 0.1),
    after: (made) => (flowers && path ? [bedsPass(context, made, flowers.id, colours, half, bed)] : []),
  });
  return { ...land, ground: [...skyPasses(context), ...land.ground] };
};

/** Clipped shrubs in two lines behind the beds. */
function hedgesAlong({ view, light, seed, setting }: SceneContext, land: Land, id: number, from: number): Built[] {
  const sun = sunPlace(view, light);
  const made: Built[] = [];
  for (const side of [-1, 1] as const)
    for (let z = 5; z < 90; z += 1.7) {
      const own = random(seed, 'hedge', side, Math.floor(z * 10));
      const scale = scaleAt(view, z);
      const m = land.path(z) + side * (from + 0.6);
      const height = own.between(0.95, 1.1) * scale;
      const shape = { x: view.centre + m * scale, y: landRow(land, view, m, z) + scale * 0.05, height };
      const parts = bush(shape, own, light, {
        season: setting.season === 'autumn' ? undefined : setting.season,
        far: height < view.unit * 0.1,
      });
      const haze = clamp((1 - exp(-z / 1400)) * 0.9 + light.mist * z * 0.004);
      made.push({
        z,
        paint: (frame, y0, y1) => paintParts(frame, parts, view, light, sun, { id, depth: landDepth(z), haze }, y0, y1),
      });
    }
  return made;
}

/** Flowers that stand up in the beds near the viewer. */
function bedsPass(
  { view, light, seed }: SceneContext,
  land: Land,
  id: number,
  colours: readonly Rgb[],
  half: number,
  bed: number,
): Pass {
  const sun = sunPlace(view, light);
  const near = (view.eye * view.focal) / (view.height * 1.06 - view.horizon);
  const bands = flowerBands(view, seed, {
    near: near * 1.05,
    far: near * 9,
    bands: 20,
    tall: 0.42,
    colors: colours,
    density: 150,
    row: (x, z) => landRow(land, view, x, z),
    clear: (x, z) => {
      const away = Math.abs(x - land.path(z));
      return away < half + 0.12 || away > bed;
    },
  });
  return {
    name: 'beds',
    weight: 2,
    run(frame, _k, y0, y1) {
      for (const band of [...bands].sort((a, b) => b.z - a.z))
        paintParts(
          frame,
          band.parts,
          view,
          light,
          sun,
          { id, depth: clamp(0.02 + band.z / 300), haze: clamp(band.z * 0.002) },
          y0,
          y1,
        );
    },
  };
}
