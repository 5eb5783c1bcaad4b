/** The finished entries of an answer that is still arriving, under the same schema as the whole. */
import { fromFirstBrace } from './json-in.ts';
import { partialJson } from './partial-json.ts';

interface Checker {
  safeParse(value: unknown): { success: boolean };
}

/**
 * Lists keep the entries that are valid by themselves, but for the last one, which may still be growing; other values are kept where they are
 * valid. `empty` stands for what has not come yet.
 */
export function partialAnswer<A extends Record<string, unknown>>(
  text: string,
  entries: Readonly<Record<string, Checker>>,
  empty: A,
): A {
  const value = partialJson(fromFirstBrace(text));
  if (typeof value !== 'object' || value === null) return empty;
  const found = value as Record<string, unknown>;
  const names = Object.keys(found);
  const answer: Record<string, unknown> = { ...empty };
  for (const name of Object.keys(empty)) {
    const own = found[name];
    const growing = names.at(-1) === name;
    if (Array.isArray(own)) {
      const whole = growing ? own.slice(0, -1) : own;
      answer[name] = whole.filter((each) => entries[name]?.safeParse(each).success);
    } else if (own !== undefined && !growing && entries[name]?.safeParse(own).success) answer[name] = own;
  }
  return answer as A;
}

/** Looks again only after another sixteenth has come, so that a long answer in small pieces is not read over and over. */
export function paced(look: (text: string) => void): (text: string) => void {
  let next = 24;
  let last = 0;
  return (text) => {
    // Shorter than before: another round begins.
    if (text.length < last) next = 24;
    last = text.length;
    if (text.length < next) return;
    next = text.length + Math.max(24, text.length >> 4);
    look(text);
  };
}
