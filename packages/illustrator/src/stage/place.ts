/** From a box in pixels to what is painted and what the Stage says of it. */
import type { Box, StageObject } from '@atelier/spec';
import { loadAsset } from '../art/load-asset.ts';
import { hex } from '../colour.ts';
import { clamp } from '../math.ts';
import { outlineBox } from '../objects/outline-box.ts';
import type { Item } from './boxes.ts';
import { colourName } from './colours.ts';
import { keptOf } from './kept-items.ts';
import { wayOf } from './likeness.ts';
import type { Placed, Seat } from './placed.ts';
import type { Setting } from './setting.ts';
import { formOfOne, oneOfSeveral } from './variety.ts';
import { distanceAt } from './view.ts';

export function placedOf(item: Item, { view }: Setting): Placed {
  const { thing } = item;
  const heading = thing.drawing?.heading ?? 'front';
  // Of several that look at the viewer every second is mirrored, or they would be one drawing repeated.
  const mirrored = thing.count > 1 && thing.drawing?.category === 'person' && item.instance % 2 === 0;
  const flip = heading === 'front' ? mirrored : item.facing !== undefined && item.facing !== heading;
  // Nor do they all wear the same.
  const dressed = mirrored || item.instance > 1 ? clothesOf(item) : undefined;
  const art = oneOfSeveral(thing, item.instance);
  const form = formOfOne(art, thing);
  const width = art === thing.art ? item.w : item.h * form.aspect;
  const share = flip ? 1 - form.foot[0] : form.foot[0];
  const foot = item.top + item.h * thing.foot[1];
  const crowd = thing.count > 20 ? thing.count : undefined;
  const seat: Seat = item.seat;
  return {
    object: undefined as unknown as StageObject,
    kept: keptOf(item, view),
    fact: thing.fact,
    drawing: thing.drawing,
    art,
    x: item.x + (share - 0.5) * width,
    y: foot,
    width,
    footShare: [share, thing.foot[1]],
    height: item.h,
    ground: seat === 'ground' || seat === 'water' ? Math.min(foot, item.base) : item.base,
    // A thing that is drawn large is not far, wherever its foot stands.
    z: Math.min(
      distanceAt(view, Math.max(view.horizon + 1, item.base)),
      (1.5 * view.focal * thing.metres) / Math.max(1, item.h),
    ),
    seat,
    flip,
    lean: item.lean,
    ...(item.stalk && { stalk: true }),
    ...(item.inside && { inside: true }),
    submerged: item.submerged,
    dark: thing.dark,
    islet: item.islet === true,
    recolour: dressed ? hex(dressed) : thing.recolour,
    held: thing.held,
    worn: thing.worn,
    hair: thing.hair,
    crowd,
    memberAspect: thing.aspect,
    instance: item.instance,
    colors: dressed ? [colourName(dressed)] : thing.colors,
    near: item.near,
  };
}

/** Who may wear anything: the rest is known by what it wears, doctors by white and monks by orange. */
const GENERAL: ReadonlySet<string> = new Set([
  'man',
  'woman',
  'person',
  'child',
  'girl',
  'old man',
  'old woman',
  'student',
  'teenager',
  'book',
]);
/** Worn by the second of several, the third, and so on. */
const CLOTHES = ['#8a5a4a', '#5f7a5a', '#6a5f8a', '#b08a3e', '#4f7f8a'] as const;

function clothesOf({ thing, instance }: Item): string | undefined {
  const several = thing.count > 1 && thing.count <= 20;
  if (!several || thing.recolour || thing.worn?.body || !GENERAL.has(thing.drawing?.noun ?? '')) return undefined;
  // A said colour is told of where it is not taken; this one nobody asked for.
  if (!thing.art || !loadAsset(thing.art)?.bodyColor) return undefined;
  return CLOTHES[(instance - 2) % CLOTHES.length];
}

/** Nearness along the ground as the scenes write it into the depth map. */
function depthOf(placed: Placed, { view }: Setting): number {
  const near = (placed.ground - view.horizon) / (view.height - view.horizon);
  return clamp(0.88 - near * 0.86 - placed.near * 0.004, 0.01, 0.97);
}

export function stageObjectOf(placed: Placed, setting: Setting, seed: number): StageObject {
  const { view } = setting;
  const { fact, drawing, art, instance } = placed;
  const painted = outlineBox(placed, setting, seed);
  const heading =
    drawing?.heading === undefined || drawing.heading === 'front'
      ? 'front'
      : placed.flip === (drawing.heading === 'left')
        ? 'right'
        : 'left';
  return {
    id: `${fact.id}.${instance}`,
    of: fact.id,
    name: fact.name,
    box: boxIn(painted, view.width, view.height),
    depth: depthOf(placed, setting),
    colors: placed.colors,
    ...(art === undefined ? {} : { heading }),
    ...(placed.crowd === undefined ? {} : { count: placed.crowd }),
    grounding:
      art === undefined
        ? { kind: 'missing', name: fact.name }
        : { kind: art.includes(':') ? 'asset' : 'generator', name: art, ...wayOf(drawing) },
  };
}

const LEAST = 0.02;

/** Clipped to the picture, at least 2 % a side. */
function boxIn({ x0, y0, x1, y1 }: { x0: number; y0: number; x1: number; y1: number }, width: number, height: number): Box {
  const side = (low: number, high: number, size: number): [number, number] => {
    const a = clamp(low / size, 0, 1 - LEAST);
    const b = clamp(high / size, 0, 1);
    return [a, Math.max(LEAST, b - a)];
  };
  const [x, w] = side(x0, x1, width);
  const [y, h] = side(y0, y1, height);
  return [x, y, w, h];
}
