/** Ideas that can be drawn and lie near what cannot: its words in English where they are of another language, or a thing of its kind. */
import { drawingOf, LANGUAGES, type NounClass, wordNet } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';

/** One drawing for each kind of thing that a dictionary knows. */
const OF_KIND: Readonly<Partial<Record<NounClass, string>>> = {
  animal: 'a red fox in the snow',
  person: 'an astronaut on the moon',
  plant: 'sunflowers in a meadow',
  food: 'a birthday cake on a table',
  artifact: 'an old boat on a lake',
};
const MOST = 3;

export function nearTo(brief: Brief): string[] {
  const undrawn = brief.subjects.filter(({ off, source, name }) => !off && source !== 'writer' && !drawingOf(name));
  const ideas = undrawn.flatMap(({ name }) => {
    const words = name.toLowerCase().split(/\s+/);
    const meant = inEnglish(words);
    if (meant) return [meant];
    const kind = words.map((word) => wordNet(word)?.concrete).find((each) => each && OF_KIND[each]);
    const other = kind && OF_KIND[kind];
    return other ? [other] : [];
  });
  return [...new Set(ideas)].slice(0, MOST);
}

/** "ein roter fuchs" → "a red fox", as far as there is a drawing for what it names. */
function inEnglish(words: readonly string[]): string | undefined {
  for (const { entries } of LANGUAGES) {
    const found = words.map((word) => entries(word));
    const thing = found.flat().find(({ part, english, plural }) => part === 'thing' && !plural && drawingOf(english));
    if (!thing) continue;
    const qualities = found.flatMap((each) => each.find(({ part }) => part === 'quality')?.english ?? []);
    const phrase = [...qualities, thing.english].join(' ');
    return `${/^[aeiou]/.test(phrase) ? 'an' : 'a'} ${phrase}`;
  }
  return undefined;
}
