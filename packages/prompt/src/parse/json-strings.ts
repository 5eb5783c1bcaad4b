/** The strings of a JSON text with their places: a scanner of its own, because `JSON.parse` forgets where things stood. */
import type { Span } from '@atelier/spec';

export interface JsonString {
  /** Keys and indices that lead to it. */
  path: string[];
  /** Each UTF-16 unit of the value and where it is written. */
  units: { text: string; span: Span }[];
}

const DEEPEST = 64;

/** In order; `undefined` where the text is not JSON. */
export function jsonStrings(text: string): JsonString[] | undefined {
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  // It is valid, so brackets, keys and commas can be believed.
  const found: JsonString[] = [];
  const path: { key: string; list: boolean; index: number }[] = [];
  let key: string | undefined;
  for (let at = 0; at < text.length; at++) {
    const c = text[at]!;
    if (c === '{' || c === '[') {
      if (path.length === DEEPEST) return undefined;
      path.push({ key: '', list: c === '[', index: 0 });
    } else if (c === '}' || c === ']') path.pop();
    else if (c === ',') {
      const top = path.at(-1);
      if (top?.list) top.index++;
      key = undefined;
    } else if (c === '"') {
      const { units, end } = stringAt(text, at);
      const top = path.at(-1);
      at = end;
      if (top && !top.list && key === undefined) {
        key = units.map((unit) => unit.text).join('');
        top.key = key;
      } else found.push({ path: path.map((each) => (each.list ? String(each.index) : each.key)), units });
    }
    if (c === '{' || c === '[' || c === '}' || c === ']') key = undefined;
  }
  return found;
}

const SHORT: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

function stringAt(text: string, open: number): { units: JsonString['units']; end: number } {
  const units: JsonString['units'] = [];
  let at = open + 1;
  while (text[at] !== '"') {
    const size = text[at] !== '\\' ? 1 : text[at + 1] === 'u' ? 6 : 2;
    const written = text.slice(at, at + size);
    const unit =
      size === 1
        ? written
        : size === 6
          ? String.fromCharCode(Number.parseInt(written.slice(2), 16))
          : (SHORT[written[1]!] ?? written[1]!);
    units.push({ text: unit, span: [at, at + size] });
    at += size;
  }
  return { units, end: at };
}
