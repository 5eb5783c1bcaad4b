/** A village in rolling country: houses in a loose cluster round a church, or in two rows along a road. */

import { random } from '@atelier/spec';
import { scaleRgb } from '../colour.ts';
import { lightWith } from '../light/light-with.ts';
import { PI } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { paintStreetIn } from './city.ts';
import { contextWith } from './context.ts';
import { landscape } from './hills.ts';
import { besideRiver, heightAt, type Land, landRow } from './hills-land.ts';
import { type Built, isHidden } from './hills-trees.ts';
import type { House } from './house.ts';
import { isWarmLand, saidOfTown, villageCharacter } from './house-character.ts';
import { type HouseKindName, houseOf } from './house-kinds.ts';
import { rangeOf } from './lake.ts';
import type { LandWish } from './land-wish.ts';
import { riverPass, stillWater } from './river-water.ts';
import type { Element, SceneContext, ScenePainter } from './scene.ts';
import { skyPasses } from './sky-passes.ts';
import { mannerOfStreet } from './street-manner.ts';
import { terrainPasses } from './terrain.ts';
import { TERRAIN_PLANES } from './terrain-grid.ts';
import { hasTownRiver, isStreetOfHouses, townPlan } from './town-river.ts';
import { laneFence } from './village-fence.ts';
import { hilltopWish, isOnHilltop } from './village-hill.ts';
import { builtHouse, numbers, snowy } from './village-house.ts';
import { laneLamps } from './village-lamps.ts';

export const paintVillage: ScenePainter = (context) => {
  const { brief, light } = context;
  const words = [...brief.setting.map((f) => f.value), ...brief.subjects.map((s) => s.name)].join(' ');
  const street = isStreetOfHouses(brief);
  const manner = street || EASTERN.test(saidOfTown(context)) ? mannerOfStreet(context) : undefined;
  if (manner) return paintStreetIn(context, manner);
  const kind: HouseKindName = /suburb|neighbou?rhood|residential/.test(words)
    ? 'suburb'
    : (villageCharacter(context) ?? (/alp|swiss|mountain|snow|ski|nordic|norwegian/.test(words) ? 'alpine' : 'country'));
  const mountains = mountainsOf(context);
  const here = isWarmLand(context) ? withoutFirs(context) : context;
  const airy: SceneContext = mountains
    ? contextWith(here, { light: lightWith(light, { haze: scaleRgb(light.haze, light.mist > 0.5 ? 1 : 0.34) }) })
    : here;
  const wish: LandWish = street
    ? streetWish(context, kind)
    : isOnHilltop(context) || kind === 'cyclades' || kind === 'pueblo'
      ? hilltopWish(context, kind)
      : clusterWish(context, kind);
  const land = landscape(airy, !street && !mountains, wish);
  const range: Pass[] = mountains ? terrainPasses('mountains', context, rangeOf(context, TOWERING)) : [];
  return {
    planes: [...(mountains ? TERRAIN_PLANES : []), ...(land.planes ?? [])],
    ground: [...skyPasses(context), ...range, ...land.ground],
    front: land.front,
  };
};

/** Trees that nobody asked for are those of the land. */
const withoutFirs = (context: SceneContext): SceneContext =>
  contextWith(context, {
    element: (name) => (/^(?:tree\.(?:pine|broadleaf|birch)|grove)$/.test(name) ? undefined : context.element(name)),
  });

/** Villages whose houses stand wall to wall along one lane. */
const EASTERN = /\b(?:onsen (?:village|town)|japanese (?:onsen )?village|edo|hanok|chinese village|water town|kasbah|souk)\b/;

const mountainsOf = ({ element }: SceneContext): Element | undefined => element('mountains') ?? element('volcano');

/** A range that a village lies before is no low one. */
const TOWERING = 1.1;

/** Metres to the nearest house. */
const NEAREST = 23;

const TURNS = [0.3, 0.55, -0.45, 0.8, PI / 2 - 0.35, -0.7] as const;
const CORNERWISE = [0.55, 0.8, -0.55, -0.8, PI / 2 - 0.5] as const;

/** "A village on a hillside" climbs a slope that goes on above it. */
const isOnHillside = ({ brief }: SceneContext): boolean =>
  brief.setting.some((s) => !s.off && HILLSIDE.test(s.value)) || brief.subjects.some((s) => !s.off && HILLSIDE.test(s.name));
const HILLSIDE = /\b(?:hill ?side|hill ?slope|slope|mountain ?side)s?$/;

function clusterWish(context: SceneContext, kind: HouseKindName): LandWish {
  const { seed } = context;
  const r = random(seed, 'village', 'plan');
  const snow = snowy(context);
  const { lit } = numbers(context);
  const river = hasTownRiver(context.brief, 'village') ? context.element('river') : undefined;
  // The middle of the village, as a part of the distance to the side.
  const hillside = isOnHillside(context);
  const aside = r.between(-0.22, 0.22);
  const at = hillside ? (aside < 0 ? -0.26 : 0.26) : aside;
  const dark = context.light.night || context.light.time === 'dusk';
  // By night what is far is no more than its lamps: the village is seen from its edge.
  const middle = dark && !hillside ? r.between(40, 66) : r.between(50, 92);
  const many = 19 + r.below(12);
  // Houses that climb a slope are all seen; on the level the nearest two would hide the rest.
  const rise = r.between(0.15, 0.24);
  // What is said to tower over it is seen above its roofs.
  const mound = rise * middle * (hillside ? 1.3 : mountainsOf(context) ? 0.3 : 1);
  return {
    framed: !snow,
    bladesTo: NEAREST - 7,
    ...(snow && { sward: 'none' as const }),
    plan: { ...townPlan(context.brief), mound: { at, z: middle * 1.3, height: mound } },
    ...(river && {
      paint: { riverId: river.id, pathId: 0 },
      sward: (x: number, z: number, land: Land) => besideRiver(land, x, z) < 1.3,
      after: () => [riverPass(context, stillWater(context, river.id, 0.2))],
    }),
    cover: { woods: 0.5 },
    grove: { groups: [14, 20], from: 26, clear: () => 4, count: 3, low: true, flank: 13 },
    built: (land: Land) => {
      const made: Built[] = [];
      const taken: { x: number; z: number; r: number }[] = [];
      const put = (house: House, salt: number): void => {
        const reach = Math.max(house.long, house.deep) * 0.62;
        if (
          taken.some(
            (t) => (t.x - house.x) * (t.x - house.x) + (t.z - house.z) * (t.z - house.z) < (t.r + reach) * (t.r + reach) * 0.5,
          )
        )
          return;
        if (river && [-reach, 0, reach].some((aside) => besideRiver(land, house.x + aside, house.z) < 1.3)) return;
        if (Math.abs(house.x - land.path(house.z)) < reach * 0.8 + 1) return;
        if (isHidden(context.view, land, house.x, house.z, landRow(land, context.view, house.x, house.z))) return;
        taken.push({ x: house.x, z: house.z, r: reach });
        made.push(builtHouse(context, house, salt));
      };
      if (dark || r.chance(0.8)) {
        // Where the lane leads to; on the side of it where the hill is higher.
        const z = middle * 1.25;
        const x = land.path(z) + (at * z > land.path(z) ? 1 : -1) * r.between(12, 17);
        const own = random(seed, 'church');
        const church = houseOf('country', { x, z, y: heightAt(land, x, z) - 0.3, turn: own.between(-0.5, 0.5) }, own, {
          lit: dark ? 1 : lit * 0.6,
          snow,
        });
        put(
          {
            ...church,
            long: 16,
            deep: 9,
            wall: 6.5,
            roof: 5.5,
            plaster: [0.74, 0.7, 0.62],
            tower: own.between(22, 27),
            chimney: false,
            skin: 'plain',
          },
          999,
        );
      }
      for (let i = 0; i < many * 5 && made.length < many; i++) {
        const own = random(seed, 'house', i);
        const z = Math.max(NEAREST, middle * (1 + own.bell() * 0.5));
        // Most stand along the lane, whose nearest ones frame the view; some lie about.
        const side = i % 2 === 0 ? 1 : -1;
        const x = i % 3 < 2 ? land.path(z) + side * (9 + Math.abs(own.bell()) * 26) : at * z + own.bell() * 62;
        // A house of which half lies outside of the picture is a wall at its edge.
        if (z < 60 && Math.abs(x) > (z * context.view.centre) / context.view.focal - 8.5) continue;
        put(
          houseOf(
            kind,
            {
              x,
              z,
              y: heightAt(land, x, z) - 0.25,
              // A near one that shows only its long wall is a box.
              turn: own.pick(z < 60 ? CORNERWISE : TURNS) + own.between(-0.12, 0.12),
            },
            own,
            { lit, snow },
          ),
          i,
        );
      }
      const stands = (x: number, z: number): boolean =>
        taken.some((t) => (t.x - x) * (t.x - x) + (t.z - z) * (t.z - z) < t.r * t.r * 1.2);
      if (snow && !river) made.push(...laneFence(context, land, snow, stands));
      if (dark && !river) made.push(...laneLamps(context, land, snow, stands));
      return made;
    },
  };
}

const ASPHALT = [0.075, 0.077, 0.08] as const;

function streetWish(context: SceneContext, kind: HouseKindName): LandWish {
  const { seed } = context;
  const r = random(seed, 'street', 'plan');
  const snow = snowy(context);
  const { lit } = numbers(context);
  const half = kind === 'suburb' ? r.between(2.9, 3.6) : 2.2;
  const back = kind === 'suburb' ? r.between(7.5, 10) : r.between(2.2, 3.6);
  const kerb = half + 1.7;
  // The road of the land, once there is one.
  let way: Land | undefined;
  return {
    plan: { level: true, way: 'road' },
    paint: {
      pathHalf: half,
      tint: (m, z, albedo, spot) => {
        const off = Math.abs(m - roadAt(z));
        if (off < half) {
          const dash = off < 0.08 && z % 6 < 3 && kind === 'suburb' ? 1 : 0;
          for (let c = 0; c < 3; c++)
            albedo[c] = snow
              ? mixed(albedo[c]!, 0.62, 0.5)
              : kind === 'suburb'
                ? mixed(ASPHALT[c]! * (0.8 + 0.4 * spot.fine), 0.6, dash)
                : 0.2 * (0.75 + 0.5 * spot.stroke) * [1.05, 0.98, 0.88][c]!;
        } else if (kind === 'suburb' && off < kerb && !snow) {
          const joint = z % 1.5 < 0.06 || off < half + 0.14 ? 0.7 : 1;
          for (let c = 0; c < 3; c++) albedo[c] = 0.33 * joint * (0.85 + 0.3 * spot.fine);
        }
      },
    },
    grove: { groups: [9, 13], from: 16, along: true, low: true, clear: () => kerb + 1.2, count: 1 },
    cover: { woods: 0.25 },
    sward: (x, z) => Math.abs(x - roadAt(z)) < kerb + 0.2,
    built: (land: Land) => {
      way = land;
      const made: Built[] = [];
      let i = 0;
      for (const side of [-1, 1] as const) {
        let z = r.between(9, 15);
        while (z < 230) {
          const own = random(seed, 'street house', i++);
          const house = houseOf(kind, { x: 0, z: 0, y: 0, turn: side * (PI / 2) + own.between(-0.03, 0.03) }, own, {
            lit,
            snow,
          });
          // Eaves or gable to the street.
          const gable = own.chance(0.45);
          const deep = gable ? house.long : house.deep;
          const x = land.path(z) + side * (half + back + deep / 2);
          const turned = { ...house, x, z, y: heightAt(land, x, z) - 0.15, turn: gable ? 0 : side * (PI / 2) };
          made.push(builtHouse(context, turned, i));
          z += (gable ? house.deep : house.long) + (kind === 'suburb' ? own.between(4, 8) : own.between(0.2, 2));
        }
      }
      return made;
    },
  };
  function roadAt(z: number): number {
    return way?.path(z) ?? 0;
  }
}

const mixed = (a: number, b: number, t: number): number => a + (b - a) * t;
