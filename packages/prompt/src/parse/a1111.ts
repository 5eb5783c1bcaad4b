/** AUTOMATIC1111's web UI and Forge: weights, prompt editing, `AND`, `BREAK`, extra networks. */
import { attention } from '../syntax/attention.ts';
import { composition } from '../syntax/composition.ts';
import { editing, type Item } from '../syntax/editing.ts';
import { networks } from '../syntax/networks.ts';
import type { Piece } from '../syntax/pieces.ts';
import { Projection } from './projection.ts';
import { emptyReading, type Reading } from './reading.ts';
import { addPieces } from './weighted.ts';

export function a1111(text: string): Reading {
  const reading = emptyReading();
  const tags = networks(text);
  for (const { kind, name, weight, start, end } of tags)
    reading.references.push({ kind, value: name, weight, span: [start, end] });
  const prompt = Projection.without(text, tags);
  for (const part of composition(prompt.text)) {
    reading.words.part(', ');
    const before = reading.weights.length;
    addPart(reading, prompt, part);
    if (part.weight === 1) continue;
    for (const each of reading.weights.slice(before)) each.weight *= part.weight;
    const [start, end] = prompt.span([part.start, part.end]);
    // What has no weight of its own weighs what its part weighs.
    reading.weights.splice(before, 0, { start, end, weight: part.weight });
  }
  return reading;
}

function addPart(
  reading: Reading,
  prompt: Projection,
  { text, start, end }: { text: string; start: number; end: number },
): void {
  const items = text.includes('[') ? editing(text) : undefined;
  const base = new Projection();
  if (items)
    settle(
      items,
      (from, to) => base.copy(prompt, start + from, start + to),
      (from, to) => lost(reading, prompt, start + from, start + to),
    );
  else base.copy(prompt, start, end);
  for (const piece of piecesOf(base.text)) {
    if (piece.text === 'BREAK' && piece.weight === -1) reading.words.part(', ');
    else addPieces(reading, base, [piece]);
  }
}

/** A prompt whose weights cannot be read is read without them: a Brief is owed in any case. */
function piecesOf(text: string): Piece[] {
  try {
    return attention(text);
  } catch {
    return [{ text, start: 0, end: text.length, weight: 1 }];
  }
}

type Stretch = (from: number, to: number) => void;

/** Of what changes while it is drawn, what stands at the end counts; everything else is lost. */
function settle(items: readonly Item[], keep: Stretch, lose: Stretch): void {
  for (const item of items) {
    if (!('kind' in item)) {
      keep(item.start, item.end);
      continue;
    }
    const parts = item.kind === 'edited' ? [item.before, item.after] : item.options;
    const chosen = item.kind === 'edited' && item.after.length > 0 ? item.after : parts.find((part) => part.length > 0);
    for (const part of parts) settle(part, part === chosen ? keep : lose, lose);
  }
}

function lost(reading: Reading, prompt: Projection, from: number, to: number): void {
  const value = prompt.text.slice(from, to).trim();
  if (!/[\p{L}\p{N}]/u.test(value)) return;
  const at = prompt.text.indexOf(value, from);
  reading.unread.push({ value, span: prompt.span([at, at + value.length]) });
}
