/** A part of something that is named alone: the roof of the truck that is there. */
import { drawingOf } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { findSubjects, focusOf } from './find.ts';
import type { Workbench } from './workbench.ts';

/** "A dog on the roof", "a woman at the wheel": of the car that is there, where no roof was named. */
export function onPart(bench: Workbench, phrase: string): string {
  const { part } = PART.exec(phrase)?.groups ?? {};
  if (!part || WEATHER.test(phrase) || findSubjects(bench, part).length > 0) return phrase;
  const can = (each: Subject): boolean => (HAVE[part.toLowerCase()] ?? NONE).test(drawingOf(each.name)?.category ?? '');
  const focus = focusOf(bench);
  const all = bench.subjects().filter((each) => each.source !== 'writer' && each.source !== 'inferred' && can(each));
  const of = focus && can(focus) ? focus : (all.find(({ source }) => source === 'user') ?? all[0]);
  return of ? phrase.replace(PART, (whole) => whole.replace(/ the /i, ` the ${of.name}'s `)) : phrase;
}
const PART =
  /\b(?:on|at|behind|above|over) the (?<part>roof|bonnet|hood|wheel|bumper|chimney|doorstep|balcony|porch|windowsill)$/iu;
const NONE = /^$/;
/** Snow lies on whatever roofs there are. */
const WEATHER = /^(?:some |more |a lot of )?(?:\p{L}+ )?(?:snow|ice|frost|rain)\b/iu;
const HAVE: Readonly<Record<string, RegExp>> = {
  roof: /^(?:vehicle|building)$/,
  bonnet: /^vehicle$/,
  hood: /^vehicle$/,
  wheel: /^(?:vehicle|boat)$/,
  bumper: /^vehicle$/,
  chimney: /^building$/,
  doorstep: /^building$/,
  balcony: /^building$/,
  porch: /^building$/,
  windowsill: /^building$/,
};
