/** Whose hands hold something: no row has them in the pockets, unless it is told of what they hold. */
import type { Brief, Subject } from '@atelier/spec';
import { isHandy } from '../subjects/handy.ts';
import { on } from './on.ts';

const IDLE =
  /\b(?:hands? (?:deep )?(?:in|into|thrust|stuffed|sunk|hang\w*|folded|clasped|behind|on the (?:hips|knees)|in the lap|between the knees|resting|loose|empty)|arms (?:crossed|folded|hang\w*|wide|spread|out|stretched)|both (?:hands|arms|palms|fists)|two hands|open palms|empty hands)\b/i;
const HELD = /^(?:holding|carrying|with|clutching|hugging|cradling)$/;

/** What the person has put into its hands. */
function heldBy({ id }: Subject, { relations, subjects }: Brief): Subject[] {
  const held = new Set(on(relations).flatMap(({ from, predicate, to }) => (from === id && HELD.test(predicate) ? [to] : [])));
  return on(subjects).filter((each) => held.has(each.id) && each.source !== 'writer' && isHandy(each.name));
}

/** Whether a sentence has the hands do nothing, or all they can, while they hold what it does not speak of. */
export function needsFreeHands(text: string, actor: Subject, brief: Brief): boolean {
  if (!IDLE.test(text)) return false;
  const held = heldBy(actor, brief);
  return held.length > 0 && !held.some(({ name }) => text.toLowerCase().includes(name.slice(name.lastIndexOf(' ') + 1)));
}
