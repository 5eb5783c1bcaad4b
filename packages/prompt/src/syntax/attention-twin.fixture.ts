/**
 * A1111's weights the slow way, for tests: the prompt is cut into marks by the published pattern, each closing mark looks back for the
 * nearest open one of its kind, and the weight of a stretch is the product of all brackets that stand round it, worked out anew for each.
 * It shares nothing with attention.ts but its rules, and takes quadratic time.
 */
import { SPACE, WORD } from './python.ts';

const MARK = new RegExp(String.raw`\\[()[\]\\]|\\|\(|\[|:[${SPACE}]*([+-]?[.\p{Nd}]+)[${SPACE}]*\)|\)|\]|[^\\()[\]:]+|:`, 'gu');
const BREAK = new RegExp(`[${SPACE}]*(?<![${WORD}])BREAK(?![${WORD}])[${SPACE}]*`, 'u');

type Kind = '(' | '[' | ')' | ']' | 'text';
interface Mark {
  kind: Kind;
  text: string;
  /** What a closing mark multiplies by. */
  factor: number;
  /** Where its partner stands. */
  partner?: number;
}

const OPENS: Partial<Record<Kind, Kind>> = { ')': '(', ']': '[' };

/** Undefined where a weight is no number, so that A1111 itself stops. */
export function slowRuns(prompt: string): [string, number][] | undefined {
  const marks = [...prompt.matchAll(MARK)].map(markOf);
  for (const [at, mark] of marks.entries()) {
    const opening = OPENS[mark.kind];
    if (opening === undefined) continue;
    const open = marks.slice(0, at).findLastIndex((each) => each.kind === opening && each.partner === undefined);
    if (open < 0) {
      marks[at] = { ...mark, kind: 'text' };
      continue;
    }
    if (Number.isNaN(mark.factor)) return undefined;
    mark.partner = open;
    marks[open]!.partner = at;
  }
  const runs: [string, number][] = [];
  for (const [at, { kind, text }] of marks.entries()) {
    if (kind !== 'text') continue;
    for (const [i, part] of text.startsWith('\0') ? [[0, text.slice(1)] as const] : text.split(BREAK).entries()) {
      if (i > 0) runs.push(['BREAK', weigh(marks, at, -1)]);
      runs.push([part, weigh(marks, at, 1)]);
    }
  }
  const merged: [string, number][] = [];
  for (const [text, weight] of runs) {
    const last = merged.at(-1);
    if (last?.[1] === weight) last[0] += text;
    else merged.push([text, weight]);
  }
  return merged.length > 0 ? merged : [['', 1]];
}

function markOf([text, weight]: RegExpExecArray | RegExpMatchArray): Mark {
  const mark = text!;
  // A sign that no prompt of the tests has tells escaped text, which BREAK does not part.
  if (mark.startsWith('\\')) return { kind: 'text', text: `\0${mark.slice(1)}`, factor: 1 };
  if (mark === '(' || mark === '[') return { kind: mark, text: mark, factor: 1 };
  if (weight !== undefined) return { kind: ')', text: mark, factor: numberOf(weight) };
  if (mark === ')') return { kind: mark, text: mark, factor: 1.1 };
  if (mark === ']') return { kind: mark, text: mark, factor: 1 / 1.1 };
  return { kind: 'text', text: mark, factor: 1 };
}

const numberOf = (weight: string): number => (/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(weight) ? Number(weight) : Number.NaN);

/** Innermost first, as the closing marks come; then what is never closed, round before square, to the end of the prompt. */
function weigh(marks: readonly Mark[], at: number, start: number): number {
  let weight = start;
  for (const [close, { partner, factor }] of marks.entries())
    if (partner !== undefined && partner < at && at < close) weight *= factor;
  for (const [kind, factor] of [
    ['(', 1.1],
    ['[', 1 / 1.1],
  ] as const)
    for (const mark of marks.slice(0, at)) if (mark.kind === kind && mark.partner === undefined) weight *= factor;
  return weight;
}
