import { LETTERING_NOUNS } from '@atelier/lexicon';
import type { Brief, TextFact } from '@atelier/spec';
import { everySubject } from '../../subjects/every-subject.ts';
import { nounPhrase } from './noun-phrase.ts';
import { list, quoted } from './words.ts';

/** `the sign reads "OPEN" and the lettering reads "24h"`, quoted letter by letter. */
export function lettering(texts: readonly TextFact[], brief: Brief): string {
  const places = [...new Set(texts.map(({ on }) => on ?? ''))];
  return list(
    places.map((on) => {
      const bearer = bearerOf(on, brief);
      const where = bearer ? `the ${bearer}` : 'the lettering';
      const words = list(texts.filter((text) => (text.on ?? '') === on).map(({ content }) => quoted(content)));
      return `${where} ${saying(on, brief)} ${words}${lettersIn(on, brief)}`;
    }),
  );
}

/** "The book is titled", where the person said so; else it "reads". */
function saying(on: string, { subjects }: Brief): string {
  const bearer = everySubject(subjects).find(({ id }) => id === on);
  const said = bearer?.actions.find(({ off, value }) => !off && TITLED.test(value))?.value;
  return said === undefined ? 'reads' : `is ${said}`;
}
const TITLED = /^(?:titled|captioned|labell?ed|entitled|called|named)$/;

/** `the book titled "The Lost Sea"`, in a list of phrases; undefined where it only bears the words. */
export function titled(on: string | undefined, words: string, brief: Brief): string | undefined {
  const bearer = bearerOf(on, brief);
  const said = on === undefined || bearer === undefined ? 'reads' : saying(on, brief);
  return said === 'reads' ? undefined : `the ${bearer} ${said.replace(/^is /, '')} ${words}`;
}

/** " in red letters", where the person said how the letters look: of the letters that a bearer has, or of the words themselves. */
export function lettersIn(on: string | undefined, { subjects, relations, idea, text }: Brief): string {
  // What is said of the letters is said of all there are, where one thing bears them.
  const all = text.every((each) => each.off || (each.on ?? '') === (on ?? ''));
  const loose = (id: string) => all && relations.every(({ from, to }) => from !== id && to !== id);
  const letters = everySubject(subjects).filter(
    ({ id, name, off, attributes }) =>
      !off &&
      LETTERING_NOUNS.has(name) &&
      attributes.some((each) => !each.off) &&
      (id === on || on === undefined || on === '' || loose(id) || relations.some(({ from, to }) => from === on && to === id)),
  );
  return letters
    .map((subject) =>
      ` in ${nounPhrase(subject, idea)}`.replace(/^ in (?:the )?(?:lettering|letters|text|title) (?=(?:at|in|on) the )/, ' '),
    )
    .join('');
}

/** What bears the lettering, by its name; undefined where it is only said to be words. Of "the word LOVE on a wall" the wall. */
export function bearerOf(on: string | undefined, brief: Brief): string | undefined {
  if (!on) return undefined;
  const name = nameOf(on, brief);
  if (!LETTERING_NOUNS.has(name)) return name;
  const place = brief.relations.find(({ from, predicate, off }) => from === on && !off && ON.test(predicate));
  const under = place && nameOf(place.to, brief);
  return under !== undefined && !LETTERING_NOUNS.has(under) ? under : undefined;
}
const ON = /^(?:on|across|over|above|below|in|painted on|written on|printed on)$/;

const nameOf = (id: string, { subjects, setting }: Brief): string =>
  everySubject(subjects).find((subject) => subject.id === id)?.name ??
  setting.find((fact) => fact.id === id)?.value ??
  id
    .replace(/^(the|an?) /i, '')
    .replace(/~\d+$/, '')
    .replaceAll('-', ' ');
