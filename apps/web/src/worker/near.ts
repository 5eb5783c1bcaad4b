/**
 * Ideas that can be drawn and lie near what cannot: its words in English where they are of another language, the thing itself without what
 * was said of its kind, another animal or dish. Nothing where nothing is near.
 */
import { drawingOf, LANGUAGES, type NounClass, wordNet } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';

/** One drawing for each kind of thing whose things are like one another; of tools, machines and people that is not so. */
const OF_KIND: Readonly<Partial<Record<NounClass, string>>> = {
  animal: 'a red fox in the snow',
  food: 'a birthday cake on a table',
};
/** What lives in the sea is near to nothing that walks. */
const OF_THE_SEA = /^(?:sea|ocean|reef|coral|deep-?sea|marine)\b/;
const IN_THE_SEA = 'a jellyfish in the sea';
const MOST = 3;

/** Unpacks dictionaries: for when it is shown, not for each key. */
export function nearTo(brief: Brief): string[] {
  const undrawn = brief.subjects.filter(({ off, source, name }) => !off && source !== 'writer' && !drawingOf(name));
  const ideas = undrawn.flatMap(({ name }) => {
    const words = name.toLowerCase().split(/\s+/);
    return inEnglish(words, brief.language) ?? itself(words) ?? ofItsKind(words) ?? [];
  });
  return [...new Set(ideas)].slice(0, MOST);
}

const withArticle = (phrase: string): string => `${/^[aeiou]/.test(phrase) ? 'an' : 'a'} ${phrase}`;

/** "a vampire squid" → "a squid", unless the whole is known to be something else. */
function itself(words: readonly string[]): string | undefined {
  const [whole, head] = [words.join(' '), words.at(-1) ?? ''];
  const [meant, thing] = [wordNet(whole)?.concrete, wordNet(head)?.concrete];
  if (words.length < 2 || thing === undefined || meant !== thing || !drawingOf(head)) return undefined;
  return withArticle(head);
}

function ofItsKind(words: readonly string[]): string | undefined {
  const known = wordNet(words.join(' ')) ?? wordNet(words.at(-1) ?? '');
  if (words.length > 1 && OF_THE_SEA.test(words[0] ?? '') && known?.concrete === 'animal') return IN_THE_SEA;
  // What is more often something else is not meant as an animal: a chat, a mouthpiece.
  return known?.nounClass !== undefined && known.nounClass === known.concrete ? OF_KIND[known.nounClass] : undefined;
}

/**
 * "ein roter fuchs" → "a red fox", as far as there is a drawing for what it names. Words that English has too are read so only
 * in that language or beside a word of it that English has not: a chat is no cat, a pain no bread.
 */
function inEnglish(words: readonly string[], language: string | undefined): string | undefined {
  for (const { id, entries } of LANGUAGES) {
    const meant = language === undefined ? words.some((word) => !wordNet(word) && entries(word).length > 0) : id === language;
    if (!meant) continue;
    const found = words.map((word) => entries(word));
    const thing = found.flat().find(({ part, english, plural }) => part === 'thing' && !plural && drawingOf(english));
    if (!thing) continue;
    const qualities = found.flatMap((each) => each.find(({ part }) => part === 'quality')?.english ?? []);
    return withArticle([...qualities, thing.english].join(' '));
  }
  return undefined;
}
