/** Boxes on the Stage of what the plan gives no place of its own: an idea that is the whole picture, and parts of a drawing. */
import type { StageObject, Subject } from '@atelier/spec';
import type { Area } from '../type/layout.ts';
import type { Thing } from './things.ts';
import type { View } from './view.ts';

/** An idea is the whole piece; each a hair smaller than the one before, since no two boxes are one. */
export function wholePicture(fact: Pick<Subject, 'id' | 'name'>, index: number): StageObject {
  const inset = Math.min(0.2, index * 0.004);
  return {
    id: `${fact.id}.1`,
    of: fact.id,
    name: fact.name,
    box: [inset, inset, 1 - 2 * inset, 1 - 2 * inset],
    depth: 1,
    colors: [],
    heading: 'front',
    grounding: { kind: 'generator', name: 'abstract', via: 'direct' },
  };
}

/** What a drawing shows together with its main thing has a box of its own inside it. */
export function carriedObject(
  carrier: StageObject,
  { of: { id, name }, part, colors }: Thing['carries'][number],
  instance: number,
): StageObject {
  const [x, y, w, h] = carrier.box;
  // The bow of an elf who stands for an archer is a bow.
  const { likeness: _, ...grounding } = carrier.grounding;
  return {
    ...carrier,
    id: `${id}.${instance}`,
    of: id,
    name,
    grounding: carrier.grounding.likeness === undefined ? grounding : { ...grounding, via: 'direct' },
    box: [x + w * part[0], y + h * part[1], w * part[2], h * part[3]],
    ...(colors && { colors }),
  };
}

/** A box of the Stage in pixels. */
export const areaIn = ([x, y, w, h]: StageObject['box'], { width, height }: View): Area => ({
  x: x * width,
  y: y * height,
  width: w * width,
  height: h * height,
});
