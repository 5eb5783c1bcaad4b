/** Prose: the words as they are, without the turns of phrase that only frame them. */
import { Projection } from './projection.ts';
import { emptyReading, type Reading } from './reading.ts';

export function prose(text: string): Reading {
  const reading = emptyReading();
  reading.words = Projection.of(text);
  return reading;
}
