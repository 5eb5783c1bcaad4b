/** Where the person has set a thing down: on black marble, on a plain pink ground. What a scene has imagined it on gives way. */
import { singular } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { contentWords } from './content-words.ts';
import { on } from './on.ts';
import { isWorn } from './own-dress.ts';

/** "It stands on a block of slate": begins with the thing and ends on what carries it. */
const SETS =
  /^(?:\$The|\$It|It|They|The (?:two|pair)) (?:\{?(?:stands?|lies?|sits?|rests?|leans?|hangs?|comes?)\b[^ ]*|(?:has|have) been [a-z]+)(?: [a-z]+){0,3} (?:on|in|upon|against) (?:an?|the|its|one|\w+) /i;
const HELD = /(?:^| )(?:on|in|inside|against|under|on top of|at|by)$/;

/** Whether a sentence sets a thing down elsewhere than the person did. */
export function setsElsewhere(text: string, actor: Subject, brief: Brief): boolean {
  const { relations, subjects } = brief;
  if (!SETS.test(text)) return false;
  const told = new Set(contentWords(text));
  return on(relations).some(
    ({ from, to, predicate }) =>
      from === actor.id &&
      HELD.test(predicate) &&
      // A nurse in a uniform stands where she likes.
      on(subjects).some(
        (each) => each.id === to && !isWorn(predicate, each, brief) && !told.has(contentWords(each.name).at(-1) ?? ''),
      ),
  );
}

const VESSEL = /^(?:plate|saucer|tray|rack|dish|bowl|basket|box|crate|tin|pan|skillet|jar|cone|slate|board|cup|mug)s?$/;
/** Where things lie or stand in a vessel, no other one carries them: croissants in a basket have no plate. */
export function hasOtherVessel(text: string, actor: Subject, { relations, subjects }: Brief): boolean {
  const held = on(relations).flatMap(({ from, to, predicate }) =>
    from === actor.id && HELD.test(predicate) ? [to] : to === actor.id && predicate === 'of' ? [from] : [],
  );
  const said = subjects.filter(({ id }) => held.includes(id)).map(({ name }) => lastWord(name));
  if (!said.some((name) => VESSEL.test(name))) return false;
  return contentWords(text).some((word) => VESSEL.test(word) && !said.includes(word));
}
const lastWord = (name: string): string => contentWords(name).at(-1) ?? '';

/** What a sign or a sheet is on. */
const SUPPORT =
  /\b(?:gates?|fences?|posts?|trees?|trunks?|poles?|doors?|windows?|easels?|railings?|barns?|lamp ?posts?|bars of|hedges?|shutters?)\b/gi;
/** Whether a sentence has a sign or a sheet hang or stand on something else than the person said: on a porch, and on no gate. */
export function isOnOtherSupport(text: string, { relations, subjects, setting, idea }: Brief): boolean {
  const [first] = on(subjects);
  if (first === undefined || !SHEETS.test(first.name)) return false;
  const put = on(relations).some(
    ({ from, predicate, source }) => from === first.id && source === 'user' && HELD.test(predicate),
  );
  if (!put && !on(setting).some(({ kind, source }) => kind === 'place' && source === 'user')) return false;
  const low = idea.toLowerCase();
  return [...text.matchAll(SUPPORT)].some(([word]) => !low.includes(singular(word.toLowerCase())));
}
const SHEETS = /(?:^| )(?:sign|signboard|poster|notice|chalkboard|blackboard|billboard|menu|flag|mural)s?$/i;

/** What a body sits, lies or stands in or on, one at a time. */
const SEAT =
  /^(?:arm|rocking |wheel|deck ?|dentist |barber )?(?:chairs?|sofas?|couch(?:es)?|bench(?:es)?|stools?|beds?|hammocks?|swings?|bath(?:tub)?s?|tubs?|blankets?|rugs?|mats?|floor|grass|lawn|steps?|stairs?|deckchairs?|thrones?|saddles?|cribs?|prams?|cots?|cradles?|sand|snow|logs?|rocks?|hay|windowsills?|sills?|desks?|tables?|beams?|ledges?|roofs?|cliffs?|puddles?|ice|pool|lap|arms|planks?|boards?|horses?|boats?)$/i;
const SEATED =
  /\b(?:sits?|seated|sitting|lies|lie|lying|kneels?|kneeling|stands?|perch(?:es|ed)?|curled|slumped|sprawls?|sunk|cross-legged|squats?|crouch(?:es|ed)?)\b(?: \w+){0,4}? (?:in|on|upon|into) (?:an?|the|its|\$his|\$its) ((?:[a-z-]+ ){0,3}[a-z]+)/g;

/** Two words for one. */
const SAME = /^(?:bath(?:tub)? tub|tub bath(?:tub)?|bath bathtub|couch sofa|sofa couch|horse saddle|step stair|stair step)$/;
/** Of these nothing else is within or on. */
const SAID =
  /^(?:(?:arm|wheel)?chairs?|sofas?|couch(?:es)?|bench(?:es)?|stools?|beds?|hammocks?|swings?|bath(?:tub)?s?|tubs?|deckchairs?|thrones?|saddles?|cribs?|prams?|cots?|cradles?|puddles?|pool|horses?|desks?|stairs?|steps?)$/i;

/** Whether a sentence puts a body in or on something else than the person did: who knits in a rocking chair sits in no armchair. */
export function isSeatedElsewhere(text: string, actor: Subject, { relations, subjects, setting }: Brief): boolean {
  const seats = on(relations).flatMap(({ from, to, predicate }) =>
    from === actor.id && /(?:^| )(?:in|on|inside|on top of)$/.test(predicate)
      ? [
          ...subjects.filter(({ id }) => id === to).map(({ name }) => name),
          ...on(setting).flatMap(({ id, value }) => (id === to ? [value] : [])),
        ].filter((name) => SAID.test(lastOf(name)))
      : [],
  );
  if (seats.length === 0) return false;
  const said = seats.map((name) => singular(lastOf(name)));
  const isSaid = (word: string): boolean =>
    said.some((seat) => seat.endsWith(singular(word)) || SAME.test(`${seat} ${singular(word)}`));
  if (
    text
      .toLowerCase()
      .split(/[^a-z]+/)
      .some((word) => word.length > 2 && isSaid(word))
  )
    return false;
  for (const [, run = ''] of text.toLowerCase().replace(/[{}|]/g, ' ').replace(/ +/g, ' ').matchAll(SEATED))
    if (run.split(' ').some((word) => SEAT.test(word))) return true;
  return false;
}
const lastOf = (name: string): string => name.toLowerCase().split(/[ -]/).at(-1) ?? '';
