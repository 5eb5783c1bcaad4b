/** A Brief in short lists for people: what they said, what follows from it, what was added, and what only the prompt says. */
import { plural, propOf, SCENES, TIMES } from '@atelier/lexicon';
import type { Brief, LookFact, SettingFact, Subject } from '@atelier/spec';
import { nominal } from './compile/realise/cluster.ts';
import { clusters } from './compile/realise/clusters.ts';
import { proper } from './compile/realise/proper.ts';
import { quoted, withArticle, withoutArticle } from './compile/realise/words.ts';
import { formOf } from './subjects/form-of.ts';

export interface Summary {
  said: string[];
  follows: string[];
  added: string[];
  /** What was added for the prompt alone and is not drawn: what kind of picture it is, from where it is seen, with what lens. */
  inWords: string[];
}

/** At most this many items a list; the Brief has them all. */
const MOST = 6;

/** What naming a scene or an hour means in itself; it needs no line unless nothing else follows. */
const SELF_EVIDENT = new Set(
  [...Object.values(SCENES), ...Object.values(TIMES)]
    .flatMap(({ implies }) => implies.map(({ value }) => value))
    .filter((value) => value !== 'stars'),
);

/**
 * Short plural nouns in plain English, the most important first; facts that are switched off are left out.
 *
 * @example summary(write(read('a beach sunset'))).said // ['beach', 'sunset']
 */
export function summary(brief: Brief): Summary {
  return {
    said: said(brief).slice(0, MOST),
    follows: follows(brief).slice(0, MOST),
    added: added(brief).slice(0, MOST),
    inWords: inWords(brief).slice(0, MOST),
  };
}

const on = <T extends { off?: boolean | undefined }>(facts: readonly T[]): T[] => facts.filter(({ off }) => !off);
const from = <T extends { off?: boolean | undefined; source: string }>(facts: readonly T[], ...sources: string[]): T[] =>
  on(facts).filter(({ source }) => sources.includes(source));
const shortLook = ({ kind, value }: LookFact): string => (kind === 'mood' && !/ /.test(value) ? `${value} mood` : value);
/** What the painter shows; what is for words alone stands in the prompt. */
const notWords = ({ wordsOnly }: { wordsOnly?: boolean | undefined }): boolean => !wordsOnly;
const notBackground = ({ kind }: SettingFact): boolean => kind !== 'background';

function said(brief: Brief): string[] {
  const people = ['user', 'edit'];
  // What follows from a role, such as a crown, was not said.
  const spoken = { ...brief, relations: from(brief.relations, ...people) };
  const things = clusters(spoken)
    .filter(({ source }) => people.includes(source))
    .map((each) => withoutArticle(nominal(each)).replace(/^the /, ''));
  return distinct([
    ...things,
    ...from(brief.setting, ...people)
      .map(({ value }) => proper(value))
      .filter((value) => !things.some((thing) => ` ${thing} `.includes(` ${value} `))),
    ...from(brief.text, ...people).map(({ content }) => quoted(content)),
    ...from(brief.look, ...people).map(({ value }) => value),
    ...from(brief.absent, ...people).map(({ value }) => `no ${value.replace(/^no /i, '')}`),
    ...((brief.format.count ?? 1) > 1 ? [`${brief.format.count} pictures`] : []),
  ]);
}

function follows(brief: Brief): string[] {
  const masses = from(brief.setting, 'inferred')
    .filter(notWords)
    .map(({ value }) => value);
  const telling = distinct([
    ...from(brief.text, 'inferred').map(({ content }) => quoted(content)),
    ...from(brief.look, 'inferred').filter(notWords).map(shortLook),
    ...from(brief.subjects, 'inferred').map((subject) => name(subject, brief.idea)),
    ...masses.filter((value) => !SELF_EVIDENT.has(value)),
  ]);
  return telling.length > 0 ? telling : distinct(masses);
}

function added(brief: Brief): string[] {
  const invented = from(brief.setting, 'writer').filter(notWords);
  const places = invented.filter(notBackground);
  // What belongs to an invented place or hour goes without saying, as it does for a named one.
  const masses = invented.filter((fact) => !notBackground(fact) && !SELF_EVIDENT.has(fact.value));
  return distinct([
    ...places.map(({ value }) => value),
    ...from(brief.subjects, 'writer').map(
      (subject) => propOf(subject.rule ?? '', subject.name)?.prop.short ?? withArticle(subject.name),
    ),
    ...masses.map(({ rule, value }) => propOf(rule ?? '', value)?.prop.short ?? value),
    ...from(brief.look, 'writer')
      .filter(notWords)
      .sort((a, b) => importance(a) - importance(b))
      .map(shortLook),
  ]);
}

function inWords(brief: Brief): string[] {
  const framed = from(brief.look, 'writer').filter((fact) => !notWords(fact) && fact.rule?.startsWith('framing.'));
  return distinct([...framed].sort((a, b) => Number(b.kind === 'medium') - Number(a.kind === 'medium')).map(shortLook));
}

const IMPORTANCE: readonly LookFact['kind'][] = ['composition', 'lighting', 'palette', 'mood', 'detail', 'shot'];
const importance = ({ kind }: LookFact): number => IMPORTANCE.indexOf(kind);

const name = (subject: Subject, idea: string): string =>
  formOf(subject, idea) === 'many' ? plural(subject.name) : subject.name;
const distinct = (items: string[]): string[] => [...new Set(items)];
