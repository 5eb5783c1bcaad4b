/** Geometry of what generators draw, made once for a placed thing: the plan needs its box, the painter its polygons. */
import { random } from '@atelier/spec';
import type { Part } from '../plants/parts.ts';
import { plantOf } from '../plants/registry.ts';
import type { LandKind } from '../stage/land-kinds.ts';
import { landformOf } from '../stage/landform.ts';
import type { Placed } from '../stage/placed.ts';
import type { Setting } from '../stage/setting.ts';
import { unite } from '../vector/flatten.ts';
import { gull } from './gull.ts';
import { landParts } from './land-parts.ts';
import { rock } from './rock.ts';

const MADE = new WeakMap<Placed, Part[]>();

/** Undefined for assets and for what has no drawing. */
export function partsOf(placed: Placed, setting: Setting, seed: number): Part[] | undefined {
  const known = MADE.get(placed);
  if (known) return known;
  const { art } = placed;
  if (art === undefined || art.includes(':')) return undefined;
  const made = make(art, placed, setting, seed);
  const parts = made && placed.islet ? [...made, islet(placed)] : made;
  if (parts) MADE.set(placed, parts);
  return parts;
}

function make(art: string, placed: Placed, setting: Setting, seed: number): Part[] | undefined {
  const { light, season, weather, view, scene } = setting;
  const { x, y, height, width, instance, fact, lean } = placed;
  const r = random(seed, fact.id, 'shape', instance);
  if (placed.crowd !== undefined) return undefined;
  if (art === 'bird.gull') return gull({ x, y, width, height, flying: placed.seat === 'air', flip: placed.flip }, r);
  if (art.startsWith('land.')) {
    const land = landformOf(art.slice(5) as LandKind, fact.id, setting, seed);
    return landParts(land, setting, seed, fact.id);
  }
  if (art === 'rock') return rock({ x, y, width, height }, r, light, scene);
  return plantOf(art)?.({ x, y, height, ...(lean === 0 ? {} : { lean }) }, r, light, {
    season,
    snow: weather === 'snow' || scene === 'snowfield',
    // Decided by the share of the picture, so that a larger picture shows the same plant.
    far: height < view.height * 0.075,
    ...(placed.recolour ? { leaf: placed.recolour } : {}),
  });
}

/** A low bank of land at the waterline; neighbours' banks run together. */
function islet({ x, y, height }: Placed): Part {
  const half = height * 0.62;
  const points: number[] = [];
  for (let i = 0; i <= 12; i++) {
    const u = i / 6 - 1;
    points.push(x + u * half, y + height * 0.012 - height * 0.055 * (1 - u * u));
  }
  return { polygons: unite([Float64Array.from(points)]), albedo: [0.05, 0.05, 0.035], facing: 0.3, through: 0 };
}
