/** The last thing of the picture that a sentence names. */
import { CLOSED } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { findSubjects } from './find.ts';
import type { Workbench } from './workbench.ts';

export function namedIn(bench: Workbench, sentence: string): { word: string; subject: Subject } | undefined {
  const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
  for (const word of words.reverse()) {
    if (word.length < 3 || CLOSED.has(word)) continue;
    const [subject] = findSubjects(bench, word);
    if (subject) return { word, subject };
  }
  return undefined;
}
