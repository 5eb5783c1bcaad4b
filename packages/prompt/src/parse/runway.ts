/** Runway: prose in which `@tag` names a reference picture. */

import { Projection } from './projection.ts';
import { framesOf } from './prose.ts';
import { emptyReading, type Reading } from './reading.ts';

/** A letter first, 3 to 16 characters. An address of a person has a letter before its @. */
const TAG = /(?<![\p{L}\p{N}@])@([A-Za-z][A-Za-z0-9_]{2,15})(?![A-Za-z0-9_])/gu;

export function runway(text: string): Reading {
  const reading = emptyReading();
  // Without the mark, the name is a word like others.
  const gone = framesOf(text);
  for (const { 0: whole, 1: value = '', index } of text.matchAll(TAG)) {
    gone.push({ start: index, end: index + 1 });
    if (!reading.references.some((each) => each.value === value))
      reading.references.push({ kind: 'tag', value, span: [index, index + whole.length] });
  }
  reading.words = Projection.without(
    text,
    gone.sort((a, b) => a.start - b.start),
  );
  return reading;
}
