/** Rows that are about bodies, and whose bodies they are about. */
import type { Passage, Tableau } from '@atelier/lexicon';
import { classOf } from '../subjects/plain-portrait.ts';
import type { Met } from '../subjects/tableau-of.ts';
import { lacks } from './bodies.ts';
import { isLiving } from './tableau-suits.ts';

export const isBodily = ({ slot }: Pick<Passage, 'slot'>): boolean => BODILY.test(slot);
const BODILY = /^(?:instant|object|look)$/;

/** What is drawn has no body: hands there are those of the drawing. */
export const isFlat = ({ kind }: Tableau): boolean => FLAT.test(kind);
const FLAT = /^(?:mark|sheet|abstract|medium|motif)$/;

/** Whether the rows were thought of for another body than that of the one who acts. */
export function isOfOtherBody(rows: readonly Passage[], { actor, tableau }: Met): boolean {
  if (actor === undefined || isFlat(tableau)) return false;
  const told = rows.filter(isBodily);
  // A van with a face only loses that row.
  if (isLiving(actor) && told.some(({ text }) => lacks(actor, text))) return true;
  const anybody = tableau.needs.every(({ traits }) => traits.length === 0);
  return anybody && classOf(actor) === 'animal' && told.some(({ text }) => HUMAN.test(text));
}
/** Parts of people. */
const HUMAN =
  /\b(?:arms?|hands?|fingers?|fingertips?|knuckles?|thumbs?|elbows?|palms?|wrists?|sleeves?|trousers|cross-legged|hoods?|they play)\b/i;
