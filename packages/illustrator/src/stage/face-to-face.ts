/** Two who hug or dance. */
import { poseIn } from '../art/own/index.ts';
import { CLOSE } from '../art/own/jointed/close.ts';
import { type Item, shift } from './boxes.ts';
import { largest, type Rule } from './seat-rule.ts';

/** Face to face, the feet as far apart as arms reach round each other. */
export const close: Rule = (items, anchor, { side }) => {
  const holder = largest(anchor);
  for (const item of items) {
    const unit = Math.max(...[holder, item].map(({ h, thing }) => (h * (thing.stands ?? thing.metres)) / thing.metres)) / 600;
    item.facing = side > 0 ? 'left' : 'right';
    holder.facing = side > 0 ? 'right' : 'left';
    const pose =
      [holder, item].map(({ thing }) => CLOSE[poseIn(thing.art ?? '') ?? 'walking']).find((apart) => apart !== undefined) ??
      120;
    // An animal is held about its shoulders.
    const reach =
      item.thing.drawing?.category === 'animal'
        ? 60 * unit + 0.42 * item.w
        : holder.thing.drawing?.category === 'animal'
          ? 60 * unit + 0.42 * holder.w
          : pose * unit;
    shift([item], footOf(holder) + side * reach - footOf(item), holder.base - item.base);
  }
};

/** Where the feet are, in a drawing that is turned as it looks. */
function footOf({ x, w, thing, facing }: Item): number {
  const flip = thing.drawing?.heading !== 'front' && facing !== undefined && facing !== thing.drawing?.heading;
  return thing.drawing?.category === 'animal' ? x : x + ((flip ? 1 - thing.foot[0] : thing.foot[0]) - 0.5) * w;
}
