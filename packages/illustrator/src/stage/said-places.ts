/**
 * Things whose places were said as boxes (a Stage that a person or a chat model laid out) stand in these boxes. A drawing is not
 * distorted: it stands at the foot of its box, in the middle, as large as fits.
 */
import type { Brief, SubjectPlace, Warning } from '@atelier/spec';
import { outlineBox } from '../objects/outline-box.ts';
import type { Room } from './arrange.ts';
import type { Item, Rect } from './boxes.ts';
import { placedOf } from './place.ts';

/** A drawing that leaves more of its box free is said to. */
const FILLED = 0.8;
/** Plants do not grow in proportion; after so many looks they fit. */
const LOOKS = 4;

/** The place that was said of an instance; an edit that places the thing by words counts for more. */
export function placeSaid({ thing, instance }: Item, { relations }: Brief): SubjectPlace | undefined {
  if (relations.some(({ from, source, off }) => from === thing.fact.id && source === 'edit' && !off)) return undefined;
  const place = thing.fact.places?.[instance - 1];
  return place?.kept ? undefined : place;
}

const rectOf = ({ box: [x, y, w, h] }: SubjectPlace, width: number, height: number): Rect => ({
  x0: x * width,
  y0: y * height,
  x1: (x + w) * width,
  y1: (y + h) * height,
});

/** First: where each stands, what holds it up and which way it looks. */
export function takePlaces(items: readonly Item[], brief: Brief, { setting, space }: Room): void {
  const { view } = setting;
  const said = items.flatMap((item) => {
    const place = placeSaid(item, brief);
    return place ? [{ item, place, rect: rectOf(place, view.width, view.height) }] : [];
  });
  for (const { item, place, rect } of said) {
    item.x = (rect.x0 + rect.x1) / 2;
    if (item.thing.art === undefined || item.thing.count > 20) item.w = rect.x1 - rect.x0;
    else item.w *= (rect.y1 - rect.y0) / item.h;
    item.h = rect.y1 - rect.y0;
    item.top = rect.y0;
    item.facing = place.heading ?? item.facing;
    const foot = item.top + item.h * item.thing.foot[1];
    const far = place.depth === undefined ? 0.5 : place.depth;
    const under = view.horizon + ((0.88 - far) / 0.86) * (view.height - view.horizon);
    const held = said.some(
      ({ rect: other, item: by }) =>
        by !== item &&
        item.x > other.x0 &&
        item.x < other.x1 &&
        rect.y1 > other.y0 &&
        rect.y1 < other.y1 - 0.2 * (other.y1 - other.y0),
    );
    const floats = item.thing.place === 'sky' || (space.submerged && item.thing.place === 'water');
    const aloft = !space.plain && foot < view.horizon - 0.03 * view.height;
    item.seat = floats || aloft ? 'air' : held ? 'on' : 'ground';
    item.base = item.seat === 'air' ? Math.max(foot + 2, Math.min(view.height, under)) : foot;
  }
}

/** Then: as large as fits, from the geometry itself. */
export function fillPlaces(items: readonly Item[], brief: Brief, { setting, seed }: Room): Warning[] {
  const { view } = setting;
  const warnings: Warning[] = [];
  for (const item of items) {
    const place = placeSaid(item, brief);
    if (!place || item.thing.art === undefined || item.thing.count > 20) continue;
    const want = rectOf(place, view.width, view.height);
    for (let look = 0; look < LOOKS; look++) {
      const has = outlineBox(placedOf(item, setting), setting, seed);
      const k = Math.min((want.x1 - want.x0) / (has.x1 - has.x0), (want.y1 - want.y0) / (has.y1 - has.y0));
      item.w *= k;
      item.h *= k;
      const now = outlineBox(placedOf(item, setting), setting, seed);
      item.x += (want.x0 + want.x1 - now.x0 - now.x1) / 2;
      const down = want.y1 - now.y1;
      item.top += down;
      if (item.seat !== 'air') item.base = item.top + item.h * item.thing.foot[1];
      if (Math.abs(k - 1) < 0.002) break;
    }
    const has = outlineBox(placedOf(item, setting), setting, seed);
    const share = ((has.x1 - has.x0) * (has.y1 - has.y0)) / ((want.x1 - want.x0) * (want.y1 - want.y0));
    if (share < FILLED)
      warnings.push({
        code: 'box-not-filled',
        message: `The drawing of ${item.thing.fact.name} has another shape than its box in the Stage; it stands in it and fills ${Math.round(share * 100)} % of it.`,
        about: item.thing.fact.id,
      });
  }
  return warnings;
}
