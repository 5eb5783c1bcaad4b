/** The words of an idea as whoever looks for what was not read takes them: letters with their hyphens and apostrophes, numbers, pictographs. */
import { isAscii, isDigit, isLetter, matchesOf, pattern } from './pattern.ts';

const wordIn = pattern(String.raw`[\p{Extended_Pictographic}]|[\p{L}][\p{L}\p{M}'’-]*|[\p{N}]+`, 'g');
/** Where words are run together by elision: "d'automne". */
const elidedWordIn = pattern(String.raw`[\p{Extended_Pictographic}]|[\p{L}][\p{L}\p{M}-]*|[\p{N}]+`, 'g');

/** Where each word begins and ends, in turn. `elided`: where words are run together by elision, an apostrophe parts them. */
export function wordBounds(idea: string, elided: boolean): number[] {
  if (!elided && isAscii(idea)) return plainBounds(idea);
  const bounds: number[] = [];
  for (const { index, 0: word } of matchesOf((elided ? elidedWordIn : wordIn)(idea), idea))
    bounds.push(index, index + word.length);
  return bounds;
}

/** The same for ASCII, letter by letter. */
function plainBounds(idea: string): number[] {
  const bounds: number[] = [];
  for (let at = 0; at < idea.length; ) {
    const start = at;
    const code = idea.charCodeAt(at++);
    if (isLetter(code)) {
      while (at < idea.length && (isLetter(idea.charCodeAt(at)) || isJoint(idea.charCodeAt(at)))) at++;
      bounds.push(start, at);
    } else if (isDigit(code)) {
      while (at < idea.length && isDigit(idea.charCodeAt(at))) at++;
      bounds.push(start, at);
    }
  }
  return bounds;
}
/** An apostrophe or a hyphen. */
const isJoint = (code: number): boolean => code === 39 || code === 45;
