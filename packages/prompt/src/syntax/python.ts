/** What Python's `re` and `float` understand, for syntaxes whose reference implementation is written in it. */

/** Inside a character class: `\s` of Python, which has U+001C–001F and U+0085 and lacks U+FEFF. */
export const SPACE = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
/** Inside a character class: `\w` of Python. */
export const WORD = '\\p{L}\\p{N}_';

const ZEROS = /\p{Nd}/gu;
const NUMBER = /^[+-]?(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[+-]?\d+(?:_\d+)*)?$/i;

/** `float(text)` where it gives a finite number. Digits of every script count, as they do there. */
export function float(text: string): number | undefined {
  const plain = text
    .replace(new RegExp(`^[${SPACE}]+|[${SPACE}]+$`, 'g'), '')
    .replace(ZEROS, (digit) => (digit <= '9' ? digit : String(digitOf(digit))));
  if (!NUMBER.test(plain)) return undefined;
  const value = Number(plain.replaceAll('_', ''));
  return Number.isFinite(value) ? value : undefined;
}

/** Decimal digits stand in Unicode in runs of ten; a run begins where the character before it is no digit. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  // The mathematical digits are five runs in a row from U+1D7CE.
  if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return value;
}
