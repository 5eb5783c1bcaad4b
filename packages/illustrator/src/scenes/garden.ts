/** A garden or a park: lawn, a path with beds of flowers along it, clipped hedges, trees. */
import { random } from '@atelier/spec';
import { hex, type Rgb, scaleRgb } from '../colour.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, exp, smoothstep } from '../math.ts';
import { bush } from '../plants/bush.ts';
import { flowerBands } from '../plants/grass.ts';
import { paintParts } from '../plants/parts.ts';
import { plantOf } from '../plants/registry.ts';
import type { Pass } from '../pool/pass.ts';
import { scaleAt } from '../stage/view.ts';
import { type Bloom, grownOf, namedBlooms } from './blooms.ts';
import { paintFaces } from './faces.ts';
import { gardenKind } from './garden-kind.ts';
import { landscape } from './hills.ts';
import { besideRiver, type Land, landRow } from './hills-land.ts';
import { landDepth } from './hills-rows.ts';
import type { Built } from './hills-trees.ts';
import { houseOf } from './house-kinds.ts';
import { houseFaces } from './houses.ts';
import { paintMirrorPool } from './mirror-pool.ts';
import { alongPark, isPark } from './park-way.ts';
import { beforeRange, underSky } from './range-behind.ts';
import type { SceneContext, ScenePainter } from './scene.ts';
import { isMirrorPool } from './set-piece-words.ts';

const BEDS: readonly (readonly Rgb[])[] = [
  ['#e2557d', '#f1a9bd', '#f4ecec'].map(hex),
  ['#c23a48', '#f0d9c8', '#e98b6a'].map(hex),
  ['#8f6fc4', '#c7b2e6', '#f0e6f2'].map(hex),
  ['#f0c53c', '#f08f3a', '#f7ead0'].map(hex),
];
const GRAVEL = hex('#ad9878');
/** Snow that people have walked on. */
const TRODDEN = 0.74;
/** Metres: a garden has an end. */
const PATH_ENDS = 75;

export const paintGarden: ScenePainter = (context) => {
  if (isMirrorPool(context)) return paintMirrorPool(context);
  const { seed, light, setting, brief } = context;
  const r = random(seed, 'garden', 'plan');
  const snow = light.weather === 'snow' || setting.season === 'winter';
  const path = context.element('path') ?? (isPark(context) ? context.element('street') : undefined);
  const flowers = snow ? undefined : context.element('flowers');
  const hedges = context.element('hedges');
  const half = r.between(0.55, 0.95);
  const bed = half + r.between(1.2, 2.1);
  const picked = r.pick(BEDS);
  const named = flowers ? namedBlooms(context) : [];
  const colours = named.length > 0 ? named.map(({ color }) => color) : picked;
  const { formal, wild, cottage, blossoming } = gardenKind(brief, setting.place, seed, hedges !== undefined);
  let way: Land | undefined;
  const off = (x: number, z: number): number => Math.abs(x - (way?.path(z) ?? 0));
  const land = landscape(beforeRange(context), false, {
    plan: { level: true, hills: context.element('hills') !== undefined, ...(formal ? { way: 'road' as const } : {}) },
    cover: { woods: 0.7, fields: 9000 },
    ...(flowers ? { colours: { flowers: [...colours] } } : {}),
    paint: {
      ...(path ? { pathHalf: half * 0.7, pathTo: PATH_ENDS } : {}),
      flowerId: 0,
      tint: (m, z, albedo, spot) => {
        const away = off(m, z);
        // Gravel is strewn: it ends nowhere in a line, and is worn along its middle.
        const verge = away + (spot.fine - 0.5) * 0.5 + (spot.stroke - 0.5) * 0.3;
        if (path && verge < half && z < PATH_ENDS) {
          const pebbles = 0.4 + 1.05 * spot.stroke;
          const worn = 0.82 + 0.34 * spot.tuft - 0.22 * smoothstep(half * 0.5, half, away);
          for (let c = 0; c < 3; c++)
            albedo[c] = snow ? albedo[c]! * TRODDEN : GRAVEL[c]! * pebbles * worn * (0.7 + 0.6 * spot.fine);
        } else if (flowers && path && away < bed && z < PATH_ENDS) {
          // Beds from afar: specks of their colours on leaves.
          const speck = smoothstep(0.42, 0.58, spot.stroke * 0.7 + spot.fine * 0.3);
          // At one's feet the heads themselves stand before their leaves.
          const near = smoothstep(2, 11, z);
          // Clumps of one kind each, of no even size.
          const clump = spot.broad * 5 + spot.fine * 2.4 + z * 0.16 + (m > (way?.path(z) ?? 0) ? 1.3 : 0);
          const tone = colours[Math.floor(clump) % colours.length]!;
          for (let c = 0; c < 3; c++)
            albedo[c] = [0.035, 0.075, 0.022][c]! * (1 - speck * near) + tone[c]! * 0.8 * speck * near;
        }
      },
    },
    grove: { groups: [12, 18], from: 16, count: 3, low: true, clear: () => bed + 2.2 },
    built: (made) => {
      way = made;
      return [
        ...(hedges && !wild ? hedgesAlong(context, made, hedges.id, bed + 0.5) : []),
        ...(isPark(context) ? alongPark(context, made, half) : []),
        ...(cottage ? [cottageAt(context, made, bed)] : []),
        ...(blossoming && !snow ? blossomsAlong(context, made, bed) : []),
      ];
    },
    sward: (x, z) => (path !== undefined && off(x, z) < half * 0.85) || (flowers !== undefined && off(x, z) < bed + 0.1),
    after: (made) => (flowers && path ? [bedsPass(context, made, flowers.id, { colours, named }, half, bed)] : []),
  });
  return underSky(context, land);
};

/** The house that a cottage garden belongs to, where the path leads. */
function cottageAt(context: SceneContext, land: Land, bed: number): Built {
  const { view, light, seed, setting } = context;
  const r = random(seed, 'garden', 'cottage');
  const z = r.between(19, 25);
  const side = r.chance(0.5) ? 1 : -1;
  const x = land.path(z) + side * (bed + r.between(2.2, 4.4));
  const id = context.mass('houses');
  const lit = light.night || light.time === 'dusk' ? 0.8 : 0;
  const snow = light.weather === 'snow' || setting.season === 'winter';
  const house = houseOf('country', { x, y: -0.1, z, turn: -side * r.between(0.2, 0.55) }, r, { lit, snow });
  const low = { ...house, wall: r.between(2.7, 3.3), long: r.between(8, 10.5), roof: house.deep * 0.5, chimney: true };
  const faces = houseFaces(
    low,
    { id, windowId: id, depth: landDepth(z), haze: clamp(0.03 + light.mist * 0.3), shadow: !light.night && light.cover < 0.5 },
    view,
    light,
    r,
  );
  return { z, paint: (frame, y0, y1) => paintFaces(frame, faces, landDepth(z), y0, y1) };
}

const CHERRY: readonly Rgb[] = ['#f0a9bd', '#f6c9d3', '#eb93ae'].map(hex);

/** Trees in flower along the way, the nearest of them overhanging it. */
function blossomsAlong(context: SceneContext, land: Land, bed: number): Built[] {
  const { view, light, seed } = context;
  const sun = sunPlace(view, light);
  const plant = plantOf('tree.broadleaf');
  const id = context.element('tree.broadleaf')?.id ?? context.element('flowers')?.id ?? context.mass('garden');
  if (!plant) return [];
  const made: Built[] = [];
  for (const side of [-1, 1] as const)
    for (let i = 0; i < 9; i++) {
      const own = random(seed, 'garden blossom', side, i);
      const z = 6.5 + i * i * 0.62 + i * 2.1 + own.between(-0.8, 0.8);
      const scale = scaleAt(view, z);
      const m = land.path(z) + side * (bed + own.between(1.1, 3.4));
      if (besideRiver(land, m, z) < 1.2) continue;
      const height = own.between(4.6, 6.8) * scale;
      const tint = own.pick(CHERRY);
      const leaf = scaleRgb(tint, light.backlit ? 2 : 1.2);
      const shape = { x: view.centre + m * scale, y: landRow(land, view, m, z) + scale * 0.08, height, lean: -side * 0.08 };
      const parts = plant(shape, own, light, { season: 'spring', far: height < view.unit * 0.1, leaf });
      const haze = clamp((1 - exp(-z / 1400)) * 0.9 + light.mist * z * 0.004);
      made.push({
        z,
        paint: (frame, y0, y1) => paintParts(frame, parts, view, light, sun, { id, depth: landDepth(z), haze }, y0, y1),
      });
    }
  return made;
}

/** Clipped shrubs in two lines behind the beds. */
function hedgesAlong({ view, light, seed, setting }: SceneContext, land: Land, id: number, from: number): Built[] {
  const sun = sunPlace(view, light);
  const made: Built[] = [];
  for (const side of [-1, 1] as const)
    for (let z = 5; z < PATH_ENDS; z += 1.7) {
      const own = random(seed, 'hedge', side, Math.floor(z * 10));
      const scale = scaleAt(view, z);
      const m = land.path(z) + side * (from + 0.6);
      if (besideRiver(land, m, z) < 1.2) continue;
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
  { colours, named }: { colours: readonly Rgb[]; named: readonly Bloom[] },
  half: number,
  bed: number,
): Pass {
  const sun = sunPlace(view, light);
  const near = (view.eye * view.focal) / (view.height * 1.06 - view.horizon);
  // What is tall stands at the back of a bed.
  const byHeight = named.map((_, i) => i).sort((a, b) => (named[a]!.tall ?? 0.4) - (named[b]!.tall ?? 0.4));
  const ranked = (x: number, z: number, own: number): number => {
    const back = (Math.abs(x - land.path(z)) - half) / (bed - half);
    return byHeight[Math.floor(clamp(0.78 * back + 0.44 * (own - 0.4), 0, 0.999) * byHeight.length)]!;
  };
  const bands = flowerBands(view, seed, {
    near: near * 1.05,
    far: near * 9,
    bands: 20,
    tall: 0.42,
    colors: colours,
    ...(named.length > 0
      ? { kinds: named.map(({ kind }) => kind), grown: grownOf(named, 0.52, 0.033), lavish: true, groupAt: ranked }
      : {}),
    density: 150,
    row: (x, z) => landRow(land, view, x, z),
    clear: (x, z) => {
      const away = Math.abs(x - land.path(z));
      return away < half + 0.12 || away > bed || besideRiver(land, x, z) < 1.1;
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
