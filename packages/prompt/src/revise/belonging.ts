/** What a new thing belongs to by the words that were said: "eggs in it" of a bowl, "a red door" of a house, "another dog playing with him". */
import { drawingOf, NAMED_PLACES, singular } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { read } from '../read/read.ts';
import { toldSubjects } from '../subjects/told.ts';
import { focusOf, lives } from './find.ts';
import type { Workbench } from './workbench.ts';

/** What is filled: of anything else "in it" speaks of the picture. */
const VESSEL =
  /(?:^| )(?:bowl|cup|teacup|mug|glass|jar|vase|pot|pan|basket|bag|box|bucket|tray|crate|barrel|tub|bathtub|tank|aquarium|fishbowl|jug|sack|tin|nest|cage|boat|canoe|rowboat|car|van|cart|wheelbarrow|pram|suitcase|drawer|wardrobe|fridge|oven|backpack|pocket|hat|shoe|boot|ramen|soup|stew|salad|sandwich|burger|hammock|bed|armchair|swing|pool|tent|treehouse|igloo|gazebo)$/;

/** "two eggs in the bowl" of "two eggs in it". */
export function intoIt(bench: Workbench, phrase: string): string | undefined {
  const focus = focusOf(bench);
  // Of a fisherman in a boat, "in it" is in the boat.
  const [put] = read(phrase.replace(/ (?:in|into|inside) (?:it|there)$/i, '')).subjects;
  const near =
    focus && (lives(focus) || (put && lives(put)))
      ? bench.brief.subjects.filter(({ off, source }) => !off && source !== 'writer')
      : [];
  // A glass of lemonade is a glass.
  const holds = ({ name, count }: Subject): boolean =>
    VESSEL.test(name) || (count !== undefined && 'quantifier' in count && VESSEL.test(count.quantifier));
  const filled = bench.brief.relations.find(
    ({ from, predicate, to, off }) => !off && predicate === 'of' && to === focus?.id && VESSEL.test(from),
  )?.from;
  const main = bench.brief.subjects.find(({ off, source }) => !off && source === 'user');
  const vessel = [focus, ...near, bench.subjects().find(({ id }) => id === filled), main].find((each) => each && holds(each));
  if (!vessel) return undefined;
  const named = phrase.replace(/ (?:in|into|inside) (?:it|there)$/i, ` in the ${vessel.name}`);
  return named === phrase ? undefined : named;
}

/** "the house with a red door" of a red door, where the picture is of a house. */
export function ofBuilding(bench: Workbench, part: string, how: string): string | undefined {
  const focus = focusOf(bench);
  const is = focus && drawingOf(focus.name)?.category;
  const has =
    is === 'building' ? /^(?:windows?|roofs?|door|walls?)$/ : is === 'vehicle' ? /^(?:windows?|roof|door)$/ : undefined;
  if (!focus || !has?.test(part)) return undefined;
  return `the ${focus.name} with ${part.endsWith('s') ? '' : 'a '}${how} ${part}`;
}

const MATE =
  /^(?<front>.+?) (?<how>beside|next to|near|behind|in front of|opposite|with|watching|following|chasing|hugging|facing) the (?<name>\p{L}+(?: \p{L}+)?)$/iu;

export interface Together {
  /** The new one. */
  thing: Subject;
  how: string;
  /** The one that is there. */
  of: Subject;
}

/** "Another dog playing with the dog": a reader takes the two for one. */
export function together(bench: Workbench, phrase: string): Together | undefined {
  const { front, how, name } = MATE.exec(phrase)?.groups ?? {};
  const of = name === undefined ? undefined : bench.subjects().find((each) => singular(each.name) === singular(name));
  if (!front || !how || !of) return undefined;
  const { subjects, setting, relations } = read(front);
  const [thing, more] = subjects;
  if (!thing || more || setting.length + relations.length > 0 || singular(thing.name) !== singular(of.name)) return undefined;
  return /^(?:the|his|her|its|their) /i.test(front) ? undefined : { thing, how: how.toLowerCase(), of };
}

/** Under them one stands; anything else a place has. */
const OVERHEAD = /^(?:sky|clouds?|stars?|(?:full |new |crescent |half |harvest )?moon|sun|rainbow|northern lights?|aurora)$/;

/** Part of the scenery that was spoken of belongs to the place; under a sky stands what the picture is of. */
export function belongTo(bench: Workbench, thing: Subject): void {
  const places = bench.brief.setting.filter(({ kind, off }) => kind === 'place' && !off);
  const holds = (value: string) =>
    value
      .toLowerCase()
      .split(' ')
      .some((word) => singular(word) === singular(thing.name));
  // A skyline in New York is under the moon.
  const place =
    places.find(({ value }) => holds(value)) ?? places.find(({ value }) => !NAMED_PLACES.has(value.toLowerCase())) ?? places[0];
  const alone = bench.brief.relations.every(({ from, to }) => from !== thing.id && to !== thing.id);
  if (!alone) return;
  if (!OVERHEAD.test(singular(thing.name))) {
    if (place) bench.relate(place.id, 'with', thing.id);
    return;
  }
  const below = toldSubjects(bench.brief).find((each) => each !== thing);
  if (below) bench.relate(below.id, 'under', thing.id);
  else if (place && singular(thing.name) === 'sky') bench.relate(place.id, 'under', thing.id);
  else if (place) bench.relate(thing.id, 'over', place.id);
}
