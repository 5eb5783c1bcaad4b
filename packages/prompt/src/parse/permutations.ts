/** Midjourney's permutations `{red, green}`: the first of each is read, the others are listed. */
import type { Unread } from '@atelier/spec';
import { Projection } from './projection.ts';

/** `undefined` where there is none. Escapes `\{`, `\}` and `\,` are resolved either way. */
export function firstPermutation(text: string): { first: Projection; others: Unread[] } {
  const first = new Projection();
  const others: Unread[] = [];
  if (!/[{\\]/.test(text)) return { first: Projection.of(text), others };
  /** For each open brace: which option stands there now, and where it began. */
  const open: { option: number; from: number }[] = [];
  const kept = (): boolean => open.every(({ option }) => option === 0);
  const end = (at: number): void => {
    const { option, from } = open.at(-1)!;
    const value = text.slice(from, at).trim();
    if (option > 0 && value !== '' && open.slice(0, -1).every((each) => each.option === 0)) {
      const start = text.indexOf(value, from);
      others.push({ value, span: [start, start + value.length] });
    }
  };
  for (let at = 0; at < text.length; at++) {
    const c = text[at]!;
    if (c === '\\' && /[{},]/.test(text[at + 1] ?? '')) {
      if (kept()) first.put(text[at + 1]!, [at, at + 2]);
      at++;
    } else if (c === '{' && closes(text, at)) open.push({ option: 0, from: at + 1 });
    else if (open.length > 0 && (c === ',' || c === '}')) {
      end(at);
      if (c === '}') open.pop();
      else {
        const top = open.at(-1)!;
        top.option++;
        top.from = at + 1;
      }
    } else if (kept()) first.keep(text, at, at + 1);
  }
  return { first, others };
}

/** A brace that is never closed is a brace. */
function closes(text: string, from: number): boolean {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return true;
  }
  return false;
}
