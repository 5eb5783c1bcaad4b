/** ComfyUI: weights in round brackets, `embedding:name`. */
import { comfyWeights } from '../syntax/comfy.ts';
import { Projection } from './projection.ts';
import { emptyReading, type Reading } from './reading.ts';
import { addPieces } from './weighted.ts';

const EMBEDDING = /\bembedding:([^\s,:()]+)/g;

export function comfyui(text: string): Reading {
  const reading = emptyReading();
  const found = [...text.matchAll(EMBEDDING)].map((match) => ({
    value: match[1]!,
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (const { value, start, end } of found) reading.references.push({ kind: 'embedding', value, span: [start, end] });
  const base = Projection.of(text);
  for (const piece of comfyWeights(text)) {
    let at = piece.start;
    for (const { start, end } of found.filter((each) => piece.start <= each.start && each.end <= piece.end)) {
      addPieces(reading, base, [{ ...piece, start: at, end: start }], '()');
      at = end;
    }
    addPieces(reading, base, [{ ...piece, start: at }], '()');
  }
  return reading;
}
