/** A village on the top of a hill: walls and roofs close together over the open land, a tower above them. */
import { type Brief, random } from '@atelier/spec';
import { PI } from '../math.ts';
import { heightAt, type Land, landRow } from './hills-land.ts';
import { type Built, isHidden } from './hills-trees.ts';
import type { House } from './house.ts';
import { isWarmLand } from './house-character.ts';
import { type HouseKindName, houseOf } from './house-kinds.ts';
import type { LandWish } from './land-wish.ts';
import type { SceneContext } from './scene.ts';
import { builtHouse, numbers, snowy } from './village-house.ts';

const HILLTOP = /\b(?:hill ?tops?|hill town|on (?:a|the|its) (?:\w+ )?hill|perched|on top of a hill|crowning a hill)\b/;

/** Said from the start of the village itself. */
export const isOnHilltop = ({ brief }: { brief: Brief }): boolean => HILLTOP.test(brief.idea.toLowerCase());

/** Metres to its middle. */
const FAR = [104, 128] as const;
const MANY = 120;
/** White houses stand wall to wall. */
const CLOSE = { many: 420, apart: 3.9 };

const DRY = [
  [0.2, 0.165, 0.07],
  [0.44, 0.37, 0.17],
] as const;

export function hilltopWish(context: SceneContext, kind: HouseKindName): LandWish {
  const { seed, view } = context;
  const r = random(seed, 'hill village', 'plan');
  const snow = snowy(context);
  const { lit } = numbers(context);
  const z = r.between(...FAR);
  const at = r.between(-0.14, 0.14);
  const warm = isWarmLand(context);
  const white = kind === 'pueblo' || kind === 'cyclades';
  const height = view.eye + (r.between(white ? 0.25 : 0.2, white ? 0.31 : 0.26) * view.height * z) / view.focal;
  return {
    framed: !snow,
    ...(snow && { sward: 'none' as const }),
    plan: { mound: { at, z, height, wide: 0.62, long: 0.5 } },
    cover: { woods: 0.5 },
    ...(warm && !snow && { colours: { grass: DRY } }),
    grove: warm
      ? {
          groups: [40, 52],
          from: 26,
          clear: () => 5,
          count: 4,
          wooded: { id: context.mass('grass'), kinds: ['tree.olive', 'tree.olive', 'tree.cypress'] },
        }
      : { groups: [16, 22], from: 30, clear: () => 5, count: 4, low: true, flank: 16 },
    built: (land: Land) => {
      const made: Built[] = [];
      const taken: { x: number; z: number }[] = [];
      const put = (house: House, salt: number, apart: number): void => {
        if (taken.some((t) => Math.abs(t.x - house.x) < apart && Math.abs(t.z - house.z) < apart * 0.8)) return;
        if (isHidden(view, land, house.x, house.z, landRow(land, view, house.x, house.z))) return;
        taken.push(house);
        made.push(builtHouse(context, house, salt));
      };
      const own = random(seed, 'hill village', 'church');
      const crown = at * z;
      const church = houseOf(
        kind,
        { x: crown, z: z * 0.95, y: heightAt(land, crown, z * 0.95) - 0.5, turn: own.between(-0.4, 0.4) },
        own,
        {
          lit: lit * 0.6,
          snow,
        },
      );
      const { flat, dome, ...ridged } = church;
      if (kind === 'cyclades') put({ ...church, wall: 7, dome: 3.2 }, 999, 6);
      else
        put(
          { ...ridged, long: 17, deep: 9, wall: 8, roof: 4.5, tower: own.between(26, 32), chimney: false, skin: 'plain' },
          999,
          6,
        );
      for (let i = 0; i < (white ? CLOSE.many : MANY); i++) {
        const r2 = random(seed, 'hill house', i);
        // Close together on the top, and in rows along the contour down its sunny side.
        const aside = r2.bell() * (white ? 0.3 : 0.24) * z;
        const nearer = 1 - Math.abs(r2.bell()) * (white ? 0.26 : 0.2);
        const x = crown + aside;
        const depth = z * nearer;
        const low = Math.min(...[-4, 0, 4].map((dx) => heightAt(land, x + dx, depth)));
        put(
          houseOf(kind, { x, z: depth, y: low - 0.5, turn: r2.pick([0.1, 0.4, -0.35, PI / 2 - 0.3, 0.7, -0.6]) }, r2, {
            lit,
            snow,
          }),
          i,
          white ? CLOSE.apart : 5.4,
        );
      }
      return made;
    },
  };
}
