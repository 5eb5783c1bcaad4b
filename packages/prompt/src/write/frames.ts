/** Where those look who do something and how near the two are, and where both stand in the picture: one row of each, and none that was told already. */
import { type Passage, passageKnown } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { framesOf, type Meeting } from '../subjects/meetings.ts';

/** A look has one direction, a body one lean, a camera one height. */
const TOLD_ONCE = [
  /\b(?:eyes?|looks?|gaze|watch\w*|face|brows?)\b/i,
  /\b(?:lean\w*|bend\w*|bent|curve|knees?|weight)\b/i,
  /\b(?:as low as|from (?:slightly )?above|below)\b/i,
  /\b(?:fingers?|fingertips?|hands?|thumbs?|paws)\b/i,
  /\b(?:mouth|beak|lips|teeth|cheek)\b/i,
  /\b(?:close|near|between)\b/i,
];
const OF_THE_PICTURE = /\b(?:picture|nearest|nearer|sharp\w*|focus|the eye goes|we see|softer|we are|in view)\b/i;

/** The rows of a meeting that its deed has not told, of the body and of the picture. */
export function framesLeft(meeting: Meeting, brief: Brief, told: string): { ofPicture: boolean; rows: Passage[] }[] {
  const frames = framesOf(meeting, brief).filter(({ text }) => !TOLD_ONCE.some((each) => each.test(text) && each.test(told)));
  return [false, true].map((ofPicture) => ({
    ofPicture,
    rows: frames.filter(({ text }) => OF_THE_PICTURE.test(text) === ofPicture),
  }));
}

/** Whether a rule is of such a row, of the picture or of the body. */
export const isFrame = (rule: string | undefined, ofPicture: boolean): boolean =>
  rule?.startsWith('touch-any-deed.') === true && OF_THE_PICTURE.test(passageKnown(rule)?.text ?? '') === ofPicture;
