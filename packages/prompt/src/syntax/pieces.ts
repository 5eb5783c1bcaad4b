/** What the weight syntaxes have in common: stretches of a prompt with a weight each. */

export interface Piece {
  /** Without syntax: escapes are resolved. */
  text: string;
  /** In UTF-16 units of the prompt. */
  start: number;
  end: number;
  weight: number;
}

/** `[text, weight]`, as the tools print them. */
export type Run = [text: string, weight: number];
