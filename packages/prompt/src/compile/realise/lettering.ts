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
      const lines = texts.filter((text) => (text.on ?? '') === on);
      const words = list(lines.map((line) => quoted(line.content) + ownLook(line)));
      const letters = lettersIn(on, brief);
      return `${where} ${saying(on, brief)} ${words}${letters && lines.some(({ look }) => look) ? ', all' : ''}${letters}`;
    }),
  );
}

/** " in small letters underneath", where that was said of one line. */
export const ownLook = ({ look }: Pick<TextFact, 'look'>): string =>
  look ? `${look.startsWith('“') ? ',' : ''} ${look.replace(/, (?!“)/g, ' ')}` : '';

/** Whether it was said how a line or the letters of it look. */
export const isDressed = (brief: Brief): boolean =>
  brief.text.some((text) => !text.off && (text.look !== undefined || lettersIn(text.on, brief) !== ''));

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
    .map((subject) => {
      const behind = subject.attributes.filter(({ off, value }) => !off && BEHIND.test(value)).map(({ value }) => value);
      const others = subject.attributes.filter(({ off, value }) => !off && !BEHIND.test(value));
      const how =
        others.length === 0
          ? ''
          : ` in ${nounPhrase({ ...subject, attributes: others }, idea)}`.replace(
              /^ in (?:the )?(?:lettering|letters|text|title) (?=(?:at|in|on) the )/,
              ' ',
            );
      return [how, ...behind.map((value) => ` ${value}`)].join('');
    })
    .join('');
}

/** Where letters run and what they have round them stands behind them. */
const BEHIND =
  /^(?:(?:right |just |all )?(?:over|under|underneath|below|beneath|above|around|round|across|along|near|inside|beside|next to|between|behind|down|against) \S|outlined in )/;

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
