import type { Word } from './words.ts';

/** What the words say, in lower case. */
export function wording(words: readonly Word[]): string {
  let text = words.length > 0 ? words[0]!.lower : '';
  for (let i = 1; i < words.length; i++) text += ` ${words[i]!.lower}`;
  return text;
}
