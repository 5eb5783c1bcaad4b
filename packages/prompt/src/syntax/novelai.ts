/**
 * NovelAI (second-hand notes on its documentation, November 2026): `{x}` × 1.05, `[x]` ÷ 1.05, nesting multiplies, round brackets
 * are text; since version 4 `1.3::x, y::` weighs up to the next `::`.
 */
import type { Piece } from './pieces.ts';
import { float } from './python.ts';

const CURLY = 1.05;
const NUMBER = /(?<![\p{L}\p{N}.])-?(?:\d+\.?\d*|\.\d+)::/uy;
const PLAIN = /[^{}[\]:\d.-]+/y;

export function novelai(prompt: string): Piece[] {
  const pieces: Piece[] = [];
  const curly: number[] = [];
  const square: number[] = [];
  /** Of the stretch between two double colons. */
  let numeric = 1;
  const multiply = (from: number, by: number): void => {
    for (let i = from; i < pieces.length; i++) pieces[i]!.weight *= by;
  };
  for (let at = 0; at < prompt.length; ) {
    const c = prompt[at]!;
    NUMBER.lastIndex = at;
    const number = /[\d.-]/.test(c) ? NUMBER.exec(prompt) : null;
    if (number) {
      numeric = float(number[0].slice(0, -2)) ?? 1;
      at += number[0].length;
    } else if (c === ':' && prompt[at + 1] === ':') {
      numeric = 1;
      at += 2;
    } else if (c === '{' || c === '[') {
      (c === '{' ? curly : square).push(pieces.length);
      at++;
    } else if (c === '}' || c === ']') {
      const open = (c === '}' ? curly : square).pop();
      if (open !== undefined) multiply(open, c === '}' ? CURLY : 1 / CURLY);
      at++;
    } else {
      PLAIN.lastIndex = at;
      const end = PLAIN.test(prompt) ? PLAIN.lastIndex : at + 1;
      pieces.push({ text: prompt.slice(at, end), start: at, end, weight: numeric });
      at = end;
    }
  }
  for (const open of curly) multiply(open, CURLY);
  for (const open of square) multiply(open, 1 / CURLY);
  return pieces;
}
