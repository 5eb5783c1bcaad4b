/** Places that outlive an edit: from the planner's boxes to parts of the picture, and back. */
import type { KeptPlace } from '@atelier/spec';
import type { Item } from './boxes.ts';
import type { Thing } from './things.ts';

/** Ratios of sides that are one: sizes are whole pixels. */
export const SAME_RATIO = 0.01;

export interface Size {
  width: number;
  height: number;
}

/** What the planner settled, as parts of the picture. */
export function keptOf(item: Item, { width, height }: Size): KeptPlace {
  const { x, top, w, h, base, near, seat, submerged, lean, islet, stalk, inside, facing } = item;
  return {
    ...{ x: x / width, top: top / height, w: w / width, h: h / height, base: base / height, ratio: width / height },
    ...{ near, seat, submerged, lean },
    ...(islet && { islet }),
    ...(stalk && { stalk }),
    ...(inside && { inside }),
    ...(facing && { facing }),
  };
}

/** The same again for a picture of the same ratio; undefined where nothing was kept, or not as many. */
export function keptItems(thing: Thing, { width, height }: Size): Item[] | undefined {
  const places = thing.fact.places;
  const many = thing.count > 20 ? 1 : thing.count;
  if (!places || places.length !== many) return undefined;
  const items: Item[] = [];
  for (const [i, { kept }] of places.entries()) {
    if (!kept || Math.abs(kept.ratio - width / height) > SAME_RATIO) return undefined;
    const { ratio: _, islet, stalk, inside, facing, ...rest } = kept;
    items.push({
      ...rest,
      ...{ x: kept.x * width, top: kept.top * height, w: kept.w * width, h: kept.h * height, base: kept.base * height },
      ...(islet && { islet }),
      ...(stalk && { stalk }),
      ...(inside && { inside }),
      facing,
      thing,
      instance: i + 1,
      settled: true,
    });
  }
  return items;
}
