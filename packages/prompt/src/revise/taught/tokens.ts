/** A line of talk as tokens: words, numbers and marks, each with where it stands. */

export interface Token {
  /** As typed. */
  text: string;
  /** Small letters, apostrophes left out, as phones do: "Don’t" is "dont". */
  word: string;
  /** Offset in characters of the line, and behind its last one. */
  from: number;
  to: number;
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}%]*(?:['’.:/&-][\p{L}\p{N}%]+|,\p{N}+)*|[^\s\p{L}\p{N}]/gu;

export function tokensOf(line: string): Token[] {
  return [...line.matchAll(TOKEN)].map(({ 0: text, index }) => ({
    text,
    word: text.toLowerCase().replace(/['’]/g, ''),
    from: index,
    to: index + text.length,
  }));
}
