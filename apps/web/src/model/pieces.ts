/** A marked text in pieces of a few words, so that what changes in one of them leaves the others as they are. */
import type { Word } from '../worker/protocol.ts';

export interface Piece {
  text: string;
  /** Where the text stands in the idea. */
  from: number;
  words: readonly Word[];
}

/** Marked words in one piece, at least and at most. */
const LEAST = 8;
const MOST = 40;

/** Where a piece ends hangs on what stands there, so that a word more moves no end but those beside it. */
export function piecesOf(idea: string, words: readonly Word[]): Piece[] {
  const pieces: Piece[] = [];
  let first = 0;
  let from = 0;
  for (const [i, { start, end }] of words.entries()) {
    const many = i + 1 - first;
    const ends = (end - start + idea.charCodeAt(start)) % 8 === 0;
    if (many < MOST && !(ends && many >= LEAST)) continue;
    pieces.push({ text: idea.slice(from, end), from, words: words.slice(first, i + 1) });
    first = i + 1;
    from = end;
  }
  pieces.push({ text: idea.slice(from), from, words: words.slice(first) });
  return pieces;
}

/** Whether they look the same, wherever they stand. */
export function alike(a: Piece, b: Piece): boolean {
  return (
    a.text === b.text &&
    a.words.length === b.words.length &&
    a.words.every((word, i) => {
      const other = b.words[i];
      return (
        other !== undefined &&
        word.role === other.role &&
        word.start - a.from === other.start - b.from &&
        word.end - a.from === other.end - b.from &&
        word.ids.join(' ') === other.ids.join(' ')
      );
    })
  );
}
