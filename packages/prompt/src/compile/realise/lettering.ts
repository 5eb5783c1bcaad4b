import { LETTERING_NOUNS } from '@atelier/lexicon';
import type { Brief, Subject, TextFact } from '@atelier/spec';
import { list, quoted } from './words.ts';

/** `the sign reads "OPEN" and the lettering reads "24h"`, quoted letter by letter. */
export function lettering(texts: readonly TextFact[], brief: Brief): string {
  const places = [...new Set(texts.map(({ on }) => on ?? ''))];
  return list(
    places.map((on) => {
      const bearer = bearerOf(on, brief);
      const where = bearer ? `the ${bearer}` : 'the lettering';
      return `${where} reads ${list(texts.filter((text) => (text.on ?? '') === on).map(({ content }) => quoted(content)))}`;
    }),
  );
}

/** What bears the lettering, by its name; undefined where it is only said to be words. */
export function bearerOf(on: string | undefined, { subjects, setting }: Brief): string | undefined {
  if (!on) return undefined;
  const every = (list: readonly Subject[]): Subject[] => list.flatMap((subject) => [subject, ...every(subject.parts)]);
  const name =
    every(subjects).find(({ id }) => id === on)?.name ??
    setting.find(({ id }) => id === on)?.value ??
    on
      .replace(/^(the|an?) /i, '')
      .replace(/~\d+$/, '')
      .replaceAll('-', ' ');
  return LETTERING_NOUNS.has(name) ? undefined : name;
}
