/** InvokeAI: Compel's weights, add-ons with `withLora`. */
import { compel } from '../syntax/compel.ts';
import { Projection } from './projection.ts';
import { emptyReading, type Reading } from './reading.ts';
import { addPieces } from './weighted.ts';

export function invokeai(text: string): Reading {
  const reading = emptyReading();
  const { pieces, loras, swapped } = compel(text);
  for (const { name, weight, start, end } of loras)
    reading.references.push({ kind: 'lora', value: name, weight, span: [start, end] });
  for (const { start, end } of swapped) {
    const value = text.slice(start, end).trim();
    if (value !== '') reading.unread.push({ value, span: [start, end] });
  }
  const base = Projection.of(text);
  for (const piece of pieces) {
    if (piece.start === piece.end) reading.words.part(piece.text);
    else addPieces(reading, base, [piece], '()"\\');
  }
  return reading;
}
