/**
 * What kind of picture it is, where nobody said how it is made: a food photograph, a landscape photograph. For words alone, so that the
 * painter goes on as it does; never beside a medium or a style that was said, and of no mark, sheet or picture of no thing.
 */
import {
  drawingOf,
  kindKnown,
  knownPictures,
  type PictureKnown,
  type PlaceKnown,
  placeKnown,
  singular,
  wordNet,
} from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { abstractStage } from '../subjects/abstract-stage.ts';
import { isLettering, madeThing } from '../subjects/emblems.ts';
import { mainSubject } from '../subjects/main-subject.ts';
import { classOf } from '../subjects/plain-portrait.ts';
import { isModel } from '../subjects/portrait-of.ts';
import { isSeenFromOutside } from '../subjects/seen-from-outside.ts';
import { type Addition, look } from './addition.ts';
import type { Context } from './context.ts';
import { idOf } from './guard.ts';
import { isScene } from './is-scene.ts';
import { on } from './on.ts';
import type { Survey } from './survey.ts';

const NO_PICTURE = ['logo', 'icon', 'flat', 'abstract', 'letter'];

export function pictureKind({ brief, liberty }: Survey, context: Context): Addition[] {
  const kind = liberty === 'faithful' ? undefined : kindOf(brief, context);
  if (kind === undefined) return [];
  const suits = context.place && context.scenic ? context.place.word : context.topics[0]?.kind.id.replaceAll('-', ' ');
  return [
    look('medium', idOf(kind.value), kind.value, {
      source: 'writer',
      rule: 'framing.picture',
      reason: suits === undefined ? 'because no medium was said' : `suits the ${suits}`,
      wordsOnly: true,
    }),
  ];
}

function kindOf(brief: Brief, context: Context): PictureKnown | undefined {
  const { tags } = context;
  const said = on(brief.look).some(({ kind }) => kind === 'medium' || kind === 'style' || kind === 'artist');
  const none = said || madeThing(brief) !== undefined || isLettering(brief) || abstractStage(brief) !== undefined;
  if (none || NO_PICTURE.some((tag) => tags.has(tag))) return undefined;
  const { is, place } = firstThing(brief, context);
  const scenic = isScene(brief, context) || place !== undefined;
  const main = mainSubject(brief);
  const roomed = context.place?.named === true && !context.place.itself && context.place.known.tags.includes('in');
  const outside = main !== undefined && !roomed && isOutside(main, brief);
  const has = (tag: string): boolean =>
    tag === 'in' && outside
      ? false
      : tag === 'scenic'
        ? scenic
        : tag.startsWith('is-')
          ? is.has(tag.slice(3))
          : tags.has(tag) || place?.id === tag || place?.tags.includes(tag) === true;
  return knownPictures().find(({ groups, none: never }) => groups.every((group) => group.some(has)) && !never.some(has));
}

/** What the first thing is, and what place where it is one; what stands beside it says nothing of that ("a nurse with a cup of coffee"). */
function firstThing(brief: Brief, { topics }: Context): { is: Set<string | undefined>; place?: PlaceKnown } {
  const first = mainSubject(brief);
  if (first === undefined) return { is: new Set(topics[0] && [topics[0].kind.id, ...topics[0].kind.tags]) };
  if (isMagnified(first, brief)) return { is: new Set(['magnified']) };
  // A herd is of what it is of.
  const of = on(brief.relations).find(({ from, predicate }) => from === first.id && predicate === 'of');
  const whole = madeOf(first) ?? classOf(first);
  const main = (whole === undefined && of && brief.subjects.find(({ id }) => id === of.to)) || first;
  const model = madeOf(main);
  if (model !== undefined) return { is: new Set([model]) };
  const { name } = main;
  const inside = on(brief.look).some(({ kind, value }) => kind === 'shot' && value === 'interior');
  if (isOutside(main, brief)) return { is: new Set(['building']) };
  const place = inside || kindKnown(name) === undefined ? placeKnown(name) : undefined;
  if (place && classOf(main) !== 'person') return { is: new Set(), place };
  const kind = topics.find(({ subject }) => subject === main)?.kind ?? kindKnown(name);
  return { is: new Set([isOtherThing(name) ? undefined : classOf(main), ...(kind ? [kind.id, ...kind.tags] : [])]) };
}

/** A school that stands in the hills is looked at from there. */
const isOutside = ({ name }: Subject, { setting, look, idea }: Brief): boolean =>
  isSeenFromOutside({ name }, { idea }) ||
  (drawingOf(name)?.category === 'building' &&
    on(setting).some(({ kind }) => kind === 'place') &&
    !on(look).some(({ kind, value }) => kind === 'shot' && value === 'interior'));

/** A toy car is a toy, and a gingerbread house is eaten. */
function madeOf(subject: Subject): string | undefined {
  const { name, attributes } = subject;
  const stuff = [name.split(' ')[0] ?? '', ...on(attributes).map(({ value }) => value)].map((word) => word.toLowerCase());
  if (!isModel(subject) && !stuff.some((word) => SOFT.test(word) && classOf(subject) === 'animal')) return undefined;
  return stuff.some((word) => word !== 'ice' && wordNet(word)?.nounClass === 'food') ? 'food' : 'toy';
}
const SOFT = /^(?:stuffed|plush)$/;

/** A system is an artifact, the solar system is none. */
function isOtherThing(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  if (words.length < 2 || kindKnown(name) !== undefined) return false;
  const whole = wordNet(name.toLowerCase()) ?? wordNet(words.join('-'));
  return whole !== undefined && whole.nounClass !== wordNet(singular(words.at(-1) as string))?.nounClass;
}

const isMagnified = ({ id }: Subject, { relations, subjects }: Brief): boolean =>
  on(relations).some(
    ({ from, predicate, to }) =>
      from === id &&
      predicate === 'under' &&
      subjects.some((each) => each.id === to && /\b(?:microscope|magnifying glass)$/.test(each.name)),
  );
