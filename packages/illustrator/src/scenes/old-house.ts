/** One house of an old street: its eaves or gable, its openings, and what hangs on them. Metres, as in `city-building.ts`. */
import type { Random } from '@atelier/spec';
import { clamp } from '../math.ts';
import type { Building } from './city-building.ts';
import { SHOP_LIGHTS } from './city-colours.ts';
import type { StreetManner } from './street-manners.ts';

export function oldHouseAt(
  side: -1 | 1,
  z0: number,
  z1: number,
  wall: number,
  manner: StreetManner,
  { slope, flowery }: { slope: number; flowery: boolean },
  r: Random,
): Building {
  const length = z1 - z0;
  const style = r.pick(manner.styles);
  const age = r.between(0.7, 0.88);
  const tint = r.between(-0.04, 0.04);
  const plaster = r.pick(manner.walls);
  const gable = manner.top === 'gables' && r.chance(0.62);
  const top = manner.top === 'gables' && !gable ? 'eaves' : manner.top;
  const eaves = r.between(...manner.tall);
  const rise =
    top === 'parapet'
      ? 0
      : manner.pitch * (top === 'eaves' ? 0.45 : 1) * (gable ? length : Math.min(length, 9)) * r.between(0.85, 1.1);
  const paint = r.pick(manner.paints);
  const bay = length / Math.max(2, Math.floor(length / r.between(1.9, 2.6) + 0.5));
  return {
    side,
    z0,
    z1,
    // A gabled front stands as high as its neighbours with its gable.
    wall: wall + (r.chance(0.3) ? r.between(0.05, 0.35) : 0),
    height: eaves - (gable ? rise * 0.35 : 0),
    albedo: [plaster[0] * (age + tint), plaster[1] * age, plaster[2] * (age - tint)],
    trim: r.pick(manner.trims),
    style,
    base: manner.arcade ? r.between(4.2, 4.8) : manner.floor[0] + r.between(0.1, 0.6),
    floor: r.between(...manner.floor),
    bay,
    window: [r.between(0.26, 0.33), manner.balconies ? 0.08 : r.between(0.22, 0.28), r.between(0.16, 0.22)],
    shops: r.chance(manner.shops),
    shopWidth: length / Math.max(1, Math.floor(length / r.between(3, 4.6) + 0.5)),
    shop: r.pick(SHOP_LIGHTS),
    awning: r.chance(manner.awnings ?? 0) ? paint : undefined,
    rim: undefined,
    salt: r.below(1 << 20),
    ground: slope * (z0 + length * 0.35),
    old: {
      top,
      rise,
      tile: r.pick(manner.tiles),
      chimney: top !== 'parapet' && manner.lattice === undefined && r.chance(0.6) ? length * r.pick([0.16, 0.84]) : -1,
      shutter: r.chance(manner.shutters ?? 0) ? paint : undefined,
      balcony: r.chance(manner.balconies ?? 0),
      tiled: r.chance(manner.tiled ?? 0),
      timber: r.chance(manner.timber ?? 0),
      flowers: r.chance(0.75) ? Math.min(0.9, (manner.flowers ?? 0) + (flowery ? 0.5 : 0)) : 0,
      arches: manner.arches === true,
      arcade: manner.arcade === true,
      lattice: manner.lattice === true,
      door: r.pick(manner.paints),
    },
  };
}

/** Half a chimney's breadth, and its height over the roof there. */
export const FLUE = 0.42;
const STACK = 1.3;

/** Height of the upper edge of a front at a place along it. */
export function topAt(b: Building, across: number): number {
  const { old } = b;
  if (old === undefined) return b.height;
  const length = b.z1 - b.z0;
  const t = clamp(across / length);
  const edge = 1 - Math.abs(2 * t - 1);
  const roof =
    old.top === 'gables'
      ? old.rise * edge
      : old.top === 'steps'
        ? (old.rise * Math.min(5, Math.floor(edge * 6.4))) / 5
        : old.rise * clamp(edge * 6);
  const flue = Math.abs(across - old.chimney) < FLUE && old.top !== 'steps' ? STACK : 0;
  return b.height + roof + flue;
}

/** Of an end wall that faces the viewer: the slope of the roof is seen from its side. */
export const endTop = (b: Building, across: number): number =>
  b.old === undefined ? b.height : b.height + (b.old.top === 'steps' ? 0.6 : 0.9) * b.old.rise * clamp(across / 2.4);
