/**
 * Patterns over the letters of all scripts. V8 builds the tables behind `\p{…}` when it first meets one, which costs more than
 * reading a short idea; so a pattern is compiled when it is first needed, and for a text in ASCII as its ASCII twin.
 */

const ASCII = /^[\0-\x7f]*$/;
let asked = '';
let answer = true;
/** Whether a text is of ASCII alone. One text is asked about again and again while it is read: the last answer is kept. */
export function isAscii(text: string): boolean {
  if (text !== asked) {
    answer = ASCII.test(text);
    asked = text;
  }
  return answer;
}
/** A letter of ASCII, by its code. */
export const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const TWIN: Readonly<Record<string, string>> = { L: 'a-zA-Z', Lu: 'A-Z', Ll: 'a-z', N: '0-9' };

/** The same pattern over ASCII alone; every `\p{…}` of `source` must stand in a character class. */
export const asciiTwin = (source: string): string => source.replace(/\\p\{(\w+)\}/g, (_, name: string) => TWIN[name] ?? '');

/**
 * A pattern that suits the text it is asked for. `source` is written with `\p{…}` in character classes only.
 *
 * @example pattern(String.raw`[\p{L}]+`, 'g')('a café') // matches "a", "café"
 */
export function pattern(source: string, flags = ''): (text: string) => RegExp {
  let ascii: RegExp | undefined;
  let full: RegExp | undefined;
  return (text) => {
    if (text.length < 40 ? ASCII.test(text) : isAscii(text)) {
      ascii ??= new RegExp(asciiTwin(source), flags);
      return ascii;
    }
    full ??= new RegExp(source, `${flags}u`);
    return full;
  };
}

const capital = pattern(String.raw`^[\p{Lu}]`);
/** "Porsche", "Öland". */
export const isCapital = (text: string): boolean => capital(text).test(text);

/** Every place where a pattern that is marked `g` matches. Unlike `matchAll` it needs no copy of the pattern, which costs more than most searches. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
