/** Underlines of the words before, put under the words of now while those are being read: what a key did not touch keeps its line. */
import type { Word } from '../worker/protocol.ts';

export function agreeing(words: readonly Word[], before: string, now: string): Word[] {
  const most = Math.min(before.length, now.length);
  let head = 0;
  while (head < most && before[head] === now[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const further = now.length - before.length;
  const behind = now.length - tail;
  // A word that is being written on, at its end or its beginning, is not what it was.
  const ends = ({ end }: Word) => end < head || (end === head && !isLetter(before[head]) && !isLetter(now[head]));
  const begins = ({ start }: Word) =>
    start + further > behind || (start + further === behind && !isLetter(before[start - 1]) && !isLetter(now[behind - 1]));
  return words.flatMap((word) => {
    if (ends(word)) return [word];
    return begins(word) ? [{ ...word, start: word.start + further, end: word.end + further }] : [];
  });
}

const isLetter = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}_]/u.test(letter);
