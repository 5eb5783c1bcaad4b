/** How the place looks: as the picture itself, or behind what was named. */
import { NAMED_PLACES, type Passage, viewKnown } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { abstractStage } from '../subjects/abstract-stage.ts';
import { isAlive, isGround } from '../subjects/ground.ts';
import type { Meeting } from '../subjects/meetings.ts';
import { type Quality, qualitiesOf } from '../subjects/qualities.ts';
import type { Context } from './context.ts';
import { isScene } from './is-scene.ts';
import { on } from './on.ts';
import { isStill } from './rows-of-meeting.ts';

/** Qualities that furnish a room in a way of their own, so that no other furniture is shown. */
export const FURNISHED =
  /^(?:moroccan|japanese|fifties|sixties|seventies|eighties|twenties|victorian|industrial|medieval|van-kitchen)$/;
/** Places with a name of their own, and what they are known by. */
export const TOLD_BY_NAME = /^(?:city|land|landmark)-/;

interface Told {
  meetings: readonly Meeting[];
  qualities: readonly Quality[];
  /** Whether one of these rows has been taken. */
  has(rows: readonly Passage[]): boolean;
}

/** Whether the place or the thing has a name of its own, with what it is known by. */
export const isToldByName = (brief: Brief): boolean => qualitiesOf(brief).some(({ quality: { id } }) => TOLD_BY_NAME.test(id));

/** Undefined where the place is not known, or what has been told leaves no room for it. */
export function viewOfPlace(
  brief: Brief,
  { place, scenic, tags, topics }: Context,
  { meetings, qualities, has }: Told,
): { rows: readonly Passage[]; reason: string; whole: boolean } | undefined {
  const view = place && viewKnown(place.known.id);
  if (place === undefined || view === undefined || tags.has('logo') || abstractStage(brief) !== undefined) return undefined;
  const furnished = tags.has('in') && qualities.some(({ quality: { id, quality } }) => FURNISHED.test(id) && has(quality));
  const alive = isAlive(brief);
  // What a city or a land is known by is its view; a room in it has walls of its own.
  const told = qualities.some(({ quality: { id, quality } }) => TOLD_BY_NAME.test(id) && has(quality));
  if (
    told &&
    !place.known.tags.includes('in') &&
    (NAMED_PLACES.has(place.word.toLowerCase()) || place.known.tags.includes('urban'))
  )
    return undefined;
  // Nobody stands on the stone that a bottle is shown on.
  const ground = on(brief.setting).some((fact) => isGround(fact, alive)) || (alive && place.known.tags.includes('table'));
  const laid =
    !scenic && meetings.some((each) => each.to.subject?.name === place.word && !isStill(each) && has(each.touch.touch));
  if (furnished || ground || laid) return undefined;
  const whole = isScene(brief, { scenic }) || topics[0]?.kind.tags.includes('sky') === true;
  return {
    rows: whole && view.form.length > 0 ? view.form : view.around,
    reason: place.named ? `because you said ${place.word}` : `belongs to ${place.word}`,
    whole,
  };
}
