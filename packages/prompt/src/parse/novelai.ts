/** NovelAI: curly and square brackets, and weights before double colons. */
import { novelai as weights } from '../syntax/novelai.ts';
import { Projection } from './projection.ts';
import { emptyReading, type Reading } from './reading.ts';
import { addPieces } from './weighted.ts';

export function novelai(text: string): Reading {
  const reading = emptyReading();
  addPieces(reading, Projection.of(text), weights(text));
  return reading;
}
