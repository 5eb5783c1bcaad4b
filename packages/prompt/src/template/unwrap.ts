/** Three or more full stops, or a character that stands for them: U+2026, its vertical, diagonal and presentation forms, U+1801. */
const MARK = /[\u1801\u2026\u22ee\u22ef\u22f0\u22f1\ufe19]+|\.{3,}/;

/** The inner text at the first mark of the outer one; behind it where there is no mark. */
export function unwrap(outer: string, inner: string): string {
  const match = MARK.exec(outer);
  if (!match) return outer + inner;
  return outer.slice(0, match.index) + inner + outer.slice(match.index + match[0].length);
}
