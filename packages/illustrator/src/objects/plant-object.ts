/** What generators draw (plants, gulls, rocks): parts lit by the scene, with the same ties to the ground as drawings. */

import { mixRgb, scaleRgb } from '../colour.ts';
import { sunPlace } from '../light/sky.ts';
import { type Part, paintParts, shadePart } from '../plants/parts.ts';
import type { Pass } from '../pool/pass.ts';
import { type Sprite, visibleBox } from '../sprite/sprite.ts';
import type { Placed } from '../stage/placed.ts';
import type { Setting } from '../stage/setting.ts';
import { type Bounds, boundsOf, scratchMask } from '../vector/fill-mask.ts';
import { type Polygon, unite } from '../vector/flatten.ts';
import type { Easel, Room } from './easel.ts';
import { easelIn } from './easel.ts';
import { givenFooting, groundAfter, groundBefore, keepFooting, type Seen, seen, takeFooting } from './ground-marks.ts';
import { hazeBefore, plantLight } from './lighting.ts';
import { partsOf } from './parts-of.ts';

/** `made` as `seenPlant` makes it. */
export function paintPlant(placed: Placed, easel: Easel, made = seenPlant(placed, easel)): void {
  const { frame, setting, id } = easel;
  const look = lookOf(placed, easel);
  if (!look) return;
  const { view } = setting;
  const light = plantLight(setting);
  const { parts, haze } = look;
  if (made) groundBefore(placed, made, easel);
  const footing = takeFooting(placed, easel);
  paintParts(frame, parts, view, light, sunPlace(view, light), { id, depth: placed.object.depth, haze }, 0, frame.height);
  if (footing) groundAfter(placed, footing, easel);
}

/** Polygons from which on it pays to spread a plant over the workers. */
const LARGE = 800;

/** Whether `largePlantPasses` paints it. A crowd is no single plant. */
export function isLargePlant(placed: Placed, setting: Setting, seed: number): boolean {
  if (placed.crowd !== undefined) return false;
  const parts = partsOf(placed, setting, seed);
  return parts !== undefined && parts.reduce((sum, part) => sum + part.polygons.length, 0) >= LARGE;
}

/** The same as `paintPlant`, in three passes; the one between is everybody's. */
export function largePlantPasses(placed: Placed, room: Room): Pass[] {
  const { setting, id } = room;
  const look = lookOf(placed, room);
  if (!look) return [];
  const { view } = setting;
  const light = plantLight(setting);
  const sun = sunPlace(view, light);
  const place = { id, depth: placed.object.depth, haze: look.haze };
  const name = placed.fact.name;
  let made: Seen | undefined;
  return [
    {
      name,
      serial: true,
      weight: 0.2,
      prepare() {
        made = seenPlant(placed, room);
      },
      run(frame) {
        const ready = made ?? seenPlant(placed, room);
        made = undefined;
        const easel = easelIn(room, frame);
        if (ready) groundBefore(placed, ready, easel);
        keepFooting(placed, easel);
      },
    },
    // Higher than usual: a leaf is reckoned in each band that it reaches into.
    {
      name,
      weight: 0.3,
      band: 64,
      run: (frame, _k, y0, y1) => paintParts(frame, look.parts, view, light, sun, place, y0, y1),
    },
    {
      name,
      serial: true,
      weight: 0.1,
      run(frame) {
        const easel = easelIn(room, frame);
        const footing = givenFooting(placed, easel);
        if (footing) groundAfter(placed, footing, easel);
      },
    },
  ];
}

function lookOf(placed: Placed, { setting, seed }: Room): { parts: readonly Part[]; haze: number } | undefined {
  const made = partsOf(placed, setting, seed);
  if (!made) return undefined;
  return {
    parts: placed.dark ? made.map((part) => ({ ...part, albedo: scaleRgb(part.albedo, 0.3), through: 0 })) : made,
    haze: hazeBefore(placed) * (placed.dark ? 0.35 : 1),
  };
}

/** What shadow and mirror image are made of: on dry land a shadow alone, which asks for no colours. */
export function seenPlant(placed: Placed, room: Room): Seen | undefined {
  const look = placed.seat === 'air' ? undefined : lookOf(placed, room);
  if (!look) return undefined;
  const mirrored = placed.seat === 'water' || room.wet > 0 || room.setting.scene === 'beach';
  const parts = look.parts.filter((part) => !part.low);
  return seen(mirrored ? spriteOf(parts, placed, room, look.haze) : outlineOf(parts, placed, room), placed, room);
}

/** The rectangle of a sprite round the parts, with a margin. */
function boundsFor(polygons: readonly Polygon[], { setting }: Room): Bounds {
  const margin = 2;
  const { width, height } = setting.view;
  const limit = { x0: -width, y0: -height, x1: 2 * width, y1: 2 * height };
  const b = boundsOf(polygons, limit);
  return { x0: b.x0 - margin, y0: b.y0 - margin, x1: b.x1 + margin, y1: b.y1 + margin };
}

/** The parts as one black shape. */
function outlineOf(parts: readonly Part[], placed: Placed, room: Room): Sprite {
  const all = unite(parts.flatMap((part) => part.polygons));
  const bounds = boundsFor(all, room);
  const mask = scratchMask(all, bounds);
  const { width, height } = mask;
  const data = new Float32Array(4 * width * height);
  for (let i = 0; i < width * height; i++) data[4 * i + 3] = mask.data[i]!;
  return { width, height, data, box: visibleBox(data, width, height), foot: [placed.x - bounds.x0, placed.y - bounds.y0] };
}

/** The parts as one sprite. */
function spriteOf(parts: readonly Part[], placed: Placed, room: Room, haze: number): Sprite {
  const { setting } = room;
  const all: Polygon[] = parts.flatMap((part) => part.polygons);
  const bounds = boundsFor(all, room);
  const width = bounds.x1 - bounds.x0;
  const height = bounds.y1 - bounds.y0;
  const data = new Float32Array(4 * width * height);
  for (const part of parts) {
    // From the sprite's own left, so that its sums round as they would over the whole; only the rows that the part reaches.
    const own = boundsOf(part.polygons, bounds);
    const mask = scratchMask(part.polygons, { ...own, x0: bounds.x0, x1: Math.min(bounds.x1, own.x1 + 1) });
    const color = mixRgb(shadePart(part, plantLight(setting)), setting.light.haze, haze);
    for (let y = own.y0; y < own.y1; y++)
      for (let x = own.x0; x < own.x1; x++) {
        const a = mask.data[(y - own.y0) * mask.width + x - bounds.x0]!;
        if (a <= 0) continue;
        const i = 4 * ((y - bounds.y0) * width + x - bounds.x0);
        const share = data[i + 3] === 0 ? 1 : a;
        for (let c = 0; c < 3; c++) data[i + c] = data[i + c]! * (1 - share) + color[c]! * share;
        data[i + 3] = data[i + 3]! * (1 - a) + a;
      }
  }
  return { width, height, data, box: visibleBox(data, width, height), foot: [placed.x - bounds.x0, placed.y - bounds.y0] };
}
