/** More than twenty of a kind: one object whose box they fill, far to near. */
import { random } from '@atelier/spec';
import { mix } from '../math.ts';
import { MOST_SEEN } from '../stage/counts.ts';
import type { Placed } from '../stage/placed.ts';
import type { Easel } from './easel.ts';
import { paintPlant } from './plant-object.ts';
import { paintAsset } from './sprite-object.ts';

export function paintCrowd(placed: Placed, easel: Easel): void {
  for (const one of membersOf(placed, easel.seed)) {
    if (one.art?.includes(':')) paintAsset(one, easel);
    else paintPlant(one, easel);
  }
}

/** Its members, far to near; each stays inside the box. */
function membersOf(placed: Placed, seed: number): Placed[] {
  const n = Math.min(MOST_SEEN, placed.crowd ?? 1);
  const r = random(seed, placed.fact.id, 'crowd');
  const air = placed.seat === 'air';
  const rows = Math.max(3, Math.ceil(Math.sqrt(n * 0.55)));
  const left = placed.x - placed.width * placed.footShare[0];
  const top = placed.y - placed.height * placed.footShare[1];
  const one = placed.height * (air ? 0.2 : 0.42);
  const aspect = placed.memberAspect;
  const across = Math.ceil(n / rows);
  return Array.from({ length: n }, (_, i) => {
    const row = Math.floor(i / across);
    const t = rows > 1 ? row / (rows - 1) : 1;
    const inRow = Math.min(across, n - row * across);
    const height = one * mix(0.7, 1, t) * r.between(0.9, 1.05);
    const width = height * aspect;
    const room = Math.max(0, placed.width - width);
    const share = inRow > 1 ? ((i % across) + r.between(0.15, 0.85)) / inRow : r.next();
    const x0 = left + room * Math.min(1, share);
    const bottom = mix(top + placed.height * (air ? 0.25 : 0.62), top + placed.height, t);
    const loose = air ? r.between(0, 0.2) : r.between(0, 0.03);
    const y = Math.max(top + height, bottom - loose * placed.height);
    return {
      ...placed,
      crowd: undefined,
      instance: i + 1,
      width,
      height,
      x: x0 + width * placed.footShare[0],
      y,
      ground: air ? placed.ground : y,
      flip: placed.drawing?.heading === 'front' ? placed.flip : r.chance(0.8) ? placed.flip : !placed.flip,
    };
  });
}
