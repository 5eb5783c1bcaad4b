/**
 * Weights as ComfyUI reads them (`comfy/sd1_clip.py`, read November 2026): `(x)` × 1.1 and compounding, but `(x:w)` sets the
 * weight to w whatever stands around it; the weight is what follows the last colon, and where that is no number the text stays
 * whole. Square brackets mean nothing; only `\(` and `\)` are escapes. Runs are not merged.
 */
import type { Piece, Run } from './pieces.ts';
import { float } from './python.ts';

const ROUND = 1.1;
/** Deeper than any prompt is nested; what stands deeper keeps the weight reached there. */
const DEEPEST = 400;

export function comfyWeights(prompt: string): Piece[] {
  const pieces: Piece[] = [];
  weighted(prompt, 0, prompt.length, 1, 0, pieces);
  return pieces;
}

export const comfyRuns = (prompt: string): Run[] => comfyWeights(prompt).map(({ text, weight }): Run => [text, weight]);

/** Whether the bracket at that place is text. */
const escaped = (prompt: string, at: number): boolean => prompt[at - 1] === '\\';

function weighted(prompt: string, start: number, end: number, weight: number, depth: number, pieces: Piece[]): void {
  for (const [from, to] of items(prompt, start, end)) {
    const group = to - from >= 2 && prompt[from] === '(' && prompt[to - 1] === ')' && !escaped(prompt, to - 1);
    if (!group || depth === DEEPEST) {
      pieces.push({ text: unescaped(prompt.slice(from, to)), start: from, end: to, weight });
      continue;
    }
    const colon = prompt.lastIndexOf(':', to - 2);
    const given = colon > from + 1 ? float(unescaped(prompt.slice(colon + 1, to - 1))) : undefined;
    weighted(prompt, from + 1, given === undefined ? to - 1 : colon, given ?? weight * ROUND, depth + 1, pieces);
  }
}

/**
 * Text and groups of the outermost level. A closing bracket that closes nothing counts down all the same, so that the group
 * after it is text: that is how it is done there.
 */
function items(prompt: string, start: number, end: number): [number, number][] {
  const found: [number, number][] = [];
  let level = 0;
  let from = start;
  for (let at = start; at < end; at++) {
    const c = prompt[at];
    if ((c !== '(' && c !== ')') || (at > start && escaped(prompt, at))) continue;
    if (c === '(') {
      if (level === 0) {
        if (at > from) found.push([from, at]);
        from = at;
      }
      level++;
    } else {
      level--;
      if (level === 0) {
        found.push([from, at + 1]);
        from = at + 1;
      }
    }
  }
  if (end > from) found.push([from, end]);
  return found;
}

const unescaped = (text: string): string => text.replace(/\\([()])/g, '$1');
