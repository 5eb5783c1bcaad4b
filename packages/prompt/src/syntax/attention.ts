/**
 * Attention weights as AUTOMATIC1111's web UI and Forge read them (`modules/prompt_parser.py` of 1.10, read November 2026):
 * `(x)` × 1.1, `[x]` ÷ 1.1, `(x:w)` × w, nesting multiplies, what is not closed goes to the end, what closes nothing is text,
 * a backslash makes the bracket or backslash behind it text and vanishes before anything else, `BREAK` is a run of its own.
 */
import { AtelierError } from '@atelier/spec';
import type { Piece, Run } from './pieces.ts';
import { lineColumn, placeOf } from './place.ts';
import { float, SPACE, WORD } from './python.ts';

const WEIGHT = new RegExp(`:[${SPACE}]*([+-]?[.\\p{Nd}]+)[${SPACE}]*\\)`, 'uy');
const PLAIN = /[^\\()[\]:]+/y;
const BREAK = new RegExp(`[${SPACE}]*(?<![${WORD}])BREAK(?![${WORD}])[${SPACE}]*`, 'gu');
const ROUND = 1.1;
const SQUARE = 1 / 1.1;
/** Weight of a `BREAK` that no bracket touches; inside brackets it is multiplied, and is a word like others there. */
const BREAK_WEIGHT = -1;

/**
 * Every stretch in order, not yet merged; a `BREAK` is a piece of its own.
 * @throws AtelierError `bad-syntax` where a weight is no number, as in `(a:1.1.1)`: that UI fails there
 */
export function attention(prompt: string): Piece[] {
  const pieces: Piece[] = [];
  const round: number[] = [];
  const square: number[] = [];
  const multiply = (from: number, by: number): void => {
    for (let i = from; i < pieces.length; i++) pieces[i]!.weight *= by;
  };
  const text = (start: number, end: number): void => {
    let from = start;
    if (end - start >= 5) {
      BREAK.lastIndex = 0;
      const part = prompt.slice(start, end);
      for (let match = BREAK.exec(part); match; match = BREAK.exec(part)) {
        pieces.push({ text: prompt.slice(from, start + match.index), start: from, end: start + match.index, weight: 1 });
        from = start + match.index + match[0].length;
        pieces.push({ text: 'BREAK', start: start + match.index, end: from, weight: BREAK_WEIGHT });
      }
    }
    pieces.push({ text: prompt.slice(from, end), start: from, end, weight: 1 });
  };
  for (let at = 0; at < prompt.length; ) {
    const c = prompt[at]!;
    if (c === '\\') {
      // Whatever stands behind it, the backslash goes; only brackets and backslashes lose their meaning.
      const next = prompt[at + 1];
      const escapes = next !== undefined && '()[]\\'.includes(next);
      pieces.push({ text: escapes ? next : '', start: at, end: at + (escapes ? 2 : 1), weight: 1 });
      at += escapes ? 2 : 1;
    } else if (c === '(') {
      round.push(pieces.length);
      at++;
    } else if (c === '[') {
      square.push(pieces.length);
      at++;
    } else if (c === ':') {
      WEIGHT.lastIndex = at;
      const match = WEIGHT.exec(prompt);
      const end = match ? at + match[0].length : at + 1;
      if (match && round.length > 0) multiply(round.pop()!, weightOf(prompt, at, match[1]!));
      else text(at, end);
      at = end;
    } else if (c === ')') {
      const open = round.pop();
      if (open !== undefined) multiply(open, ROUND);
      else text(at, at + 1);
      at++;
    } else if (c === ']') {
      const open = square.pop();
      if (open !== undefined) multiply(open, SQUARE);
      else text(at, at + 1);
      at++;
    } else {
      PLAIN.lastIndex = at;
      PLAIN.exec(prompt);
      text(at, PLAIN.lastIndex);
      at = PLAIN.lastIndex;
    }
  }
  for (const open of round) multiply(open, ROUND);
  for (const open of square) multiply(open, SQUARE);
  return pieces;
}

function weightOf(prompt: string, at: number, text: string): number {
  const weight = float(text);
  if (weight !== undefined) return weight;
  throw new AtelierError(
    'bad-syntax',
    `Expected a number as the weight at ${placeOf(prompt, at + 1)}, such as (word:1.2), got “${text}”. AUTOMATIC1111's web UI stops at this prompt too.`,
    { place: lineColumn(prompt, at + 1) },
  );
}

/** The pieces as that UI hands them on: neighbours of equal weight joined, one empty run for nothing at all. */
export function attentionRuns(prompt: string): Run[] {
  const runs: Run[] = [];
  for (const { text, weight } of attention(prompt)) {
    const last = runs.at(-1);
    if (last && last[1] === weight) last[0] += text;
    else runs.push([text, weight]);
  }
  return runs.length > 0 ? runs : [['', 1]];
}
