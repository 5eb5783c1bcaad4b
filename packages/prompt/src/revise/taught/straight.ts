/**
 * A wish done as it was marked, where its plain sentence cannot be placed: who or what is meant is found or comes in, and what is said of it is kept
 * in the words it was said in (R74). "At ten to three" of a clock and "jump for it" of a boy need no form of their own.
 */
import { CLOSED, isPlural, NUMBERS, presentParticiple, singular, verbBase, wordNet } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { kindOf } from '../../read/draft.ts';
import { isSomebody } from '../../read/living.ts';
import { read } from '../../read/read.ts';
import { findScene, findSubjects, focusOf, lives } from '../find.ts';
import { hand } from '../hand.ts';
import { isThing } from '../hear/gate.ts';
import { ofGroup } from '../members.ts';
import { nameParts } from '../named-parts.ts';
import { contradicts } from '../postures.ts';
import { isAdjective, isColour } from '../predicate.ts';
import { adopt, positiveOf, setProperty } from '../put.ts';
import { areQualities } from '../qualities.ts';
import { asOneOfPeople, underItsName } from '../spoken-of.ts';
import type { Workbench } from '../workbench.ts';
import type { Wish } from './wishes.ts';
import { ARTICLE, done, EMPTY_VERB, LETTERS, OF_THE_WHOLE, strip, the, WHOLE } from './wordings.ts';

const POINTS = /^(?:it|him|her|them|this|that|these|those|me|us|both|all|one|everyone|everybody)$/i;
const PLACED =
  /^(?:in|on|at|to|by|under|over|behind|beside|between|around|round|near|next|above|below|inside|into|onto|out|up|down|with|without|from|through|across|along|against|off|mid|half)\b/i;
/** They say where it is and not which: nothing is called so. */
const ONES = /\b(?:one|ones|other|others|part|bit|thing|stuff|left|right|top|bottom|middle|side|edge|corner|end)$/i;

/** True where it is done; false leaves the bench as it was. */
export function doneStraight(bench: Workbench, wish: Wish): boolean {
  const before = bench.mark();
  if (carriedOut(bench, wish)) return true;
  bench.reset(before);
  return false;
}

function carriedOut(bench: Workbench, { mark, words, of }: Wish): boolean {
  const said = strip(words);
  if (said === '' || WHOLE.test(of) || OF_THE_WHOLE.test(of) || LETTERS.test(of)) return false;
  switch (mark) {
    case 'be':
    case 'at':
    case 'has':
    case 'do': {
      const meant = meantBy(bench, of);
      if (meant.length === 0) return false;
      if (mark === 'has') return given(bench, meant, said);
      if (mark === 'at') return put(bench, meant, said);
      return mark === 'do' ? treated(bench, meant, said) : told(bench, meant, said);
    }
    case 'less': {
      const meant = of === '' || POINTS.test(of) ? [] : findSubjects(bench, of);
      return meant.length > 0 && areQualities(said) && qualified(bench, meant, `less ${said}`);
    }
    case 'all': {
      const colour = said.toLowerCase();
      if (!isColour(singular(colour))) return false;
      bench.setLook('palette', colour);
      return true;
    }
    default:
      return false;
  }
}

/** Who or what is meant: what is there by that name, part of it or one of it; else it comes in. */
function meantBy(bench: Workbench, of: string): Subject[] {
  if (of === '' || POINTS.test(of)) {
    const found = of === '' ? [] : findSubjects(bench, of.toLowerCase());
    const focus = focusOf(bench);
    return found.length > 0 ? found : focus ? [focus] : [];
  }
  const found = findSubjects(bench, of);
  if (found.length > 0) return found;
  // What is scenery is changed by its own forms.
  if (findScene(bench, of).length > 0) return [];
  const phrase = `make ${the(of)} so`;
  ofGroup(bench, phrase);
  const clause = asOneOfPeople(bench, phrase) ?? underItsName(bench, phrase) ?? phrase;
  const now = findSubjects(bench, clause.replace(/^make | so$/g, ''));
  if (now.length > 0) return now;
  const parts = nameParts(bench, phrase);
  return parts.length > 0 ? parts.slice(-1) : comesIn(bench, of);
}

/** A thing or somebody that was only spoken of. */
function comesIn(bench: Workbench, of: string): Subject[] {
  const said = of.replace(ARTICLE, '');
  if (ONES.test(said) || said.split(' ').length > 3) return [];
  const { subjects, setting, look, unread } = read(`${isPlural(said) ? 'some' : 'a'} ${said}`);
  const [thing, another] = subjects;
  if (!thing || another || setting.length + look.length + unread.length > 0 || !isThing(thing, true)) return [];
  const head = thing.name.slice(thing.name.lastIndexOf(' ') + 1);
  const one = [singular(head), head.replace(/s$/, '')].find((each) => wordNet(each)?.concrete !== undefined);
  // Nobody comes in who was not asked for (R3).
  if (one === undefined || lives(thing) || isSomebody(thing.name)) return [];
  const name = `${thing.name.slice(0, thing.name.lastIndexOf(' ') + 1)}${one}`;
  const subject = adopt(bench, { ...thing, name, ...(head === one ? {} : { count: { min: 2 } }) });
  bench.brief.subjects.push(subject);
  bench.notes.push(`There was no ${name} in what I was told; now there is.`);
  return [subject];
}

/** How one is or what one does. */
function told(bench: Workbench, meant: readonly Subject[], said: string): boolean {
  const plain = said.replace(/^(?:to )?be (?=\S)/i, '');
  const many = NUMBERS.get(
    /^(?<many>\p{L}+|\d+)(?: (?:or|to) (?:\p{L}+|\d+))?$/u.exec(plain.toLowerCase())?.groups?.many ?? '',
  );
  if (many !== undefined && many > 0) {
    for (const each of meant) bench.setCount(each, { exact: many });
    return true;
  }
  const [first = '', ...rest] = plain.split(' ');
  const verb = first.toLowerCase();
  const base = verbBase(verb) ?? verb;
  const { verb: asVerb = -1, noun = -1 } = wordNet(base) ?? {};
  if (/ing$/.test(verb) && verbBase(verb) !== undefined) return acts(bench, meant, plain);
  if (areQualities(plain)) return qualified(bench, meant, plain);
  if (PLACED.test(plain)) return qualified(bench, meant, plain.toLowerCase());
  if (asVerb >= 0 && asVerb >= noun && !CLOSED.has(verb) && !EMPTY_VERB.test(verb) && !isAdjective(verb))
    return acts(bench, meant, [presentParticiple(base), ...rest].join(' '));
  return plain.split(' ').length <= 6 && !/^(?:an?|the|some|what|how|so|that|not|no|more|less)\b/i.test(plain)
    ? qualified(bench, meant, plain)
    : false;
}

function acts(bench: Workbench, meant: readonly Subject[], phrase: string): boolean {
  for (const each of meant) bench.setAction(each, phrase, (other) => contradicts(other, phrase));
  return true;
}

function qualified(bench: Workbench, meant: readonly Subject[], value: string): boolean {
  const last = value.slice(value.lastIndexOf(' ') + 1);
  for (const each of meant)
    if (value === last) setProperty(bench, each, isColour(value) ? 'color' : kindOf(positiveOf(value)), value);
    else bench.setAttribute(each, isColour(value) ? 'color' : 'state', value);
  return true;
}

/** What one has: the thing where it can be read, else the words. */
function given(bench: Workbench, meant: readonly Subject[], said: string): boolean {
  const before = bench.mark();
  const phrase =
    /^(?:an?|the|some|his|her|its|their|two|three|\d+|more|no) /i.test(said) || isPlural(said.split(' ')[0] ?? '')
      ? said
      : `a ${said}`;
  const { subjects, unread } = read(phrase);
  if (subjects.length > 0 && unread.length === 0 && subjects.every((each) => isThing(each, true)) && hand(bench, meant, phrase))
    return true;
  bench.reset(before);
  if (said.split(' ').length > 7) return false;
  for (const each of meant) {
    const one = bench.subjects().find(({ id }) => id === each.id);
    if (one) bench.setAttribute(one, 'state', `with ${phrase}`);
  }
  return true;
}

/** Where it is: as it was said. */
function put(bench: Workbench, meant: readonly Subject[], said: string): boolean {
  if (said.split(' ').length > 8) return false;
  const where =
    PLACED.test(said) || /(?:er|ways?|wards?|away|back|apart|together|here|there)\b/i.test(said) ? said : `on ${the(said)}`;
  for (const each of meant) bench.setAttribute(each, 'position', where.toLowerCase());
  return true;
}

/** What is done with them is nothing that one sees of them. */
const NO_STATE =
  /^(?:fix|redo|repair|correct|improve|undo|check|swap|exchange|replace|flip|mirror|turn|rotate|move|shift|group|double|write|print|label|number|name|zoom|cent(?:er|re)|arrange|finish)$/;
/** What is done to it, as it is then. */
function treated(bench: Workbench, meant: readonly Subject[], said: string): boolean {
  const [verb = '', ...rest] = said.toLowerCase().split(' ');
  if (wordNet(verb)?.verb === undefined || EMPTY_VERB.test(verb) || NO_STATE.test(verb)) return false;
  for (const each of meant) bench.setAttribute(each, 'state', [done(verb), ...rest].join(' '));
  return true;
}
