/** Runway: prose in which `@tag` names a reference picture. */
import { emptyReading, type Reading } from './reading.ts';

/** A letter first, 3 to 16 characters. An address of a person has a letter before its @. */
const TAG = /(?<![\p{L}\p{N}@])@([A-Za-z][A-Za-z0-9_]{2,15})(?![A-Za-z0-9_])/gu;

export function runway(text: string): Reading {
  const reading = emptyReading();
  let at = 0;
  for (const { 0: whole, 1: value = '', index } of text.matchAll(TAG)) {
    reading.words.keep(text, at, index);
    // Without the mark, the name is a word like others.
    at = index + 1;
    if (!reading.references.some((each) => each.value === value))
      reading.references.push({ kind: 'tag', value, span: [index, index + whole.length] });
  }
  reading.words.keep(text, at, text.length);
  return reading;
}
