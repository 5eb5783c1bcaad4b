/** "A road lined with palms": two rows along both sides of the way, as large as they are near; "a lake seen through trees" has them at its sides. */
import { random } from '@atelier/spec';
import { streetLines } from '../scenes/city-plan.ts';
import { heightAt, landOf } from '../scenes/hills-land.ts';
import { PAVED } from '../scenes/overlook.ts';
import type { Room } from './arrange.ts';
import { type Item, itemOf } from './boxes.ts';
import type { Thing } from './things.ts';

/** Column, ground row and pixels of a metre at a distance, on one side of the way. */
type Wayside = (z: number, side: -1 | 1, off: number) => { x: number; base: number; metre: number };

/** How many stand on a side. */
const MANY = 6;

function waysideOf({ setting: { view, scene }, brief, seed }: Room): { half: number; at: Wayside } {
  if (scene === 'city') {
    const { road, walls, vanish } = streetLines({ brief, view, seed });
    return {
      half: Math.min(road + 0.7, walls - 0.5),
      at: (z, side, off) => ({
        x: vanish + (side * off * view.focal) / z,
        base: view.horizon + (view.eye * view.focal) / z,
        metre: view.focal / z,
      }),
    };
  }
  const rolling = scene === 'hills' || scene === 'meadow';
  const paved = brief.setting.some((f) => !f.off && f.kind === 'place' && PAVED.test(f.value));
  const land = rolling
    ? landOf({ view, seed }, { hills: true, bold: scene === 'hills', ...(paved && { way: 'road' as const }) })
    : undefined;
  return {
    half: paved ? 3.6 : 2.6,
    at: (z, side, off) => {
      const m = (land?.path(z) ?? 0) + side * off;
      const rise = land ? heightAt(land, m, z) : 0;
      return {
        x: view.centre + (m * view.focal) / z,
        base: view.horizon + ((view.eye - rise) * view.focal) / z,
        metre: view.focal / z,
      };
    },
  };
}

const isLining = ({ brief }: Room, thing: Thing, words: RegExp): boolean =>
  brief.relations.some((r) => !r.off && r.source === 'user' && r.to === thing.fact.id && words.test(r.predicate));

/** The rows, where it was said; undefined for a thing that stands like any other. */
export function linedRows(thing: Thing, room: Room): (() => Item[]) | undefined {
  if (thing.place === 'sky' || thing.place === 'water' || room.space.plain || thing.art === undefined) return undefined;
  if (isLining(room, thing, /^seen (?:through|between|from between|behind)$/) && thing.art.startsWith('tree.'))
    return () => framing(thing, room);
  return isLining(room, thing, /\b(?:lined|flanked|bordered|edged)\b/) ? () => rows(thing, room) : undefined;
}

function rows(thing: Thing, room: Room): Item[] {
  const { view } = room.setting;
  const r = random(room.seed, thing.fact.id, 'rows');
  const { half, at } = waysideOf(room);
  // A lantern by a way stands on a stake.
  const tall = Math.max(0.75, thing.metres);
  const step = Math.max(2.2, tall * 0.85);
  // The nearest are seen from foot to top, or nearly so.
  const first = Math.max(3.4, (tall * view.focal) / (0.85 * view.height)) * r.between(0.95, 1.1);
  const items: Item[] = [];
  for (let k = MANY - 1; k >= 0; k--)
    for (const side of [-1, 1] as const) {
      const { x, base, metre } = at(first + k * step, side, half + 0.4 + 0.12 * tall);
      items.push(itemOf(thing, items.length + 1, x, base, tall * metre * r.between(0.9, 1.1)));
    }
  return items;
}

/** One at each side, cut by the edges of the picture. */
function framing(thing: Thing, room: Room): Item[] {
  const { width: W, height: H } = room.setting.view;
  const r = random(room.seed, thing.fact.id, 'frame');
  return [0, 1].map((right) => {
    const h = H * r.between(0.98, 1.14);
    return itemOf(thing, right + 1, right ? W * r.between(0.92, 1.0) : W * r.between(0, 0.08), H * r.between(0.98, 1.02), h);
  });
}
