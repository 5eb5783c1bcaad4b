/** NovelAI: curly and square brackets, and weights before double colons; a weight below nothing takes a thing away. */
import { novelai as weights } from '../syntax/novelai.ts';
import { Projection } from './projection.ts';
import { emptyReading, type Reading } from './reading.ts';
import { addPieces } from './weighted.ts';

export function novelai(text: string): Reading {
  const reading = emptyReading();
  const pieces = weights(text);
  addPieces(
    reading,
    Projection.of(text),
    pieces.filter(({ weight }) => weight >= 0),
  );
  for (const { start, end, weight } of pieces)
    if (weight < 0)
      for (const { 0: item, index } of text.slice(start, end).matchAll(/[^\s,](?:[^,]*[^\s,])?/g))
        reading.denied.push({ value: item, span: [start + index, start + index + item.length] });
  return reading;
}
