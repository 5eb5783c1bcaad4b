/** One building of a street: how tall, of what, with which windows and shops. Metres; z runs away from the viewer. */
import type { Random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { BRICKS, type District, NEON, SHOP_LIGHTS, type Style, TRIMS } from './city-colours.ts';
import type { StreetManner } from './street-manners.ts';

/** What a house of an old street has of its own. */
export interface OldHouse {
  top: StreetManner['top'];
  /** Height of what stands above the eaves: a roof, or a gable. */
  rise: number;
  tile: Rgb;
  /** Distance of its chimney from its near end; none below 0. */
  chimney: number;
  shutter: Rgb | undefined;
  balcony: boolean;
  tiled: boolean;
  timber: boolean;
  /** Share of its windows with flowers. */
  flowers: number;
  arches: boolean;
  arcade: boolean;
  lattice: boolean;
  door: Rgb;
}

export interface Building {
  side: -1 | 1;
  /** Distances of its near and far end. */
  z0: number;
  z1: number;
  /** Distance of its wall from the middle of the street. */
  wall: number;
  height: number;
  albedo: Rgb;
  trim: Rgb;
  style: Style;
  /** Height of the ground floor, of the others, and width of a bay. */
  base: number;
  floor: number;
  bay: number;
  /** Margins of a window in its cell: beside, below, above. */
  window: readonly [number, number, number];
  shops: boolean;
  shopWidth: number;
  shop: Rgb;
  awning: Rgb | undefined;
  /** Colour of strips of light along its corners, in a neon city. */
  rim: Rgb | undefined;
  salt: number;
  /** Height of its ground over that of the viewer, where the street climbs. */
  ground: number;
  /** What a house of an old town has of its own. */
  old?: OldHouse;
}

export function buildingAt(
  side: -1 | 1,
  z0: number,
  z1: number,
  wall: number,
  neon: boolean,
  district: District,
  r: Random,
): Building {
  const style = neon ? r.pick(['glass', 'stone', 'stone'] as const) : r.pick(district.styles);
  const tall = r.next();
  const height =
    (neon ? 16 + 60 * tall * tall : (district.low + (district.high - district.low) * tall) * r.pick([0.78, 1, 1, 1.22])) *
    (1 + z0 / 170);
  const length = z1 - z0;
  // No two neighbours were built or painted in one year.
  const age = r.between(0.82, 1.1);
  const tint = r.between(-0.07, 0.07);
  const wish = style === 'glass' ? r.between(1.5, 2.2) : r.between(2, 3.1);
  const shopWish = r.between(4.2, 7);
  const awning = r.chance(0.55) && !neon ? r.pick(TRIMS.awnings) : undefined;
  return {
    side,
    z0,
    z1,
    wall: wall + (r.chance(0.25) ? r.between(0.2, 0.9) : 0),
    height,
    albedo: neon ? r.pick(TRIMS.dark) : aged(style === 'brick' ? r.pick(BRICKS) : r.pick(district.walls), age, tint),
    trim: neon ? r.pick(TRIMS.dark) : r.pick(TRIMS.stone),
    style,
    base: r.between(3.7, 4.5),
    floor: r.between(3, 3.7),
    bay: length / Math.max(2, Math.floor(length / wish + 0.5)),
    window: style === 'glass' ? [0.035, 0.06, 0.04] : [r.between(0.2, 0.31), r.between(0.2, 0.3), r.between(0.12, 0.22)],
    shops: r.chance(0.72),
    shopWidth: length / Math.max(1, Math.floor(length / shopWish + 0.5)),
    shop: r.pick(neon ? NEON : SHOP_LIGHTS),
    awning,
    rim: neon && r.chance(0.6) ? r.pick(NEON) : undefined,
    salt: r.below(1 << 20),
    ground: 0,
  };
}

const aged = (c: Rgb, age: number, tint: number): Rgb => [c[0] * (age + tint), c[1] * age, c[2] * (age - tint)];
