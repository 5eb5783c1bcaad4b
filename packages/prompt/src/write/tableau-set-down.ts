/** Where the person has set a thing down: on black marble, on a plain pink ground. What a scene has imagined it on gives way. */
import type { Brief, Subject } from '@atelier/spec';
import { contentWords } from './content-words.ts';
import { on } from './on.ts';

/** "It stands on a block of slate": begins with the thing and ends on what carries it. */
const SETS =
  /^(?:\$The|\$It|It|They|The (?:two|pair)) (?:\{?(?:stands?|lies?|sits?|rests?|leans?|hangs?|comes?)\b[^ ]*|(?:has|have) been [a-z]+)(?: [a-z]+){0,3} (?:on|in|upon|against) (?:an?|the|its|one|\w+) /i;
const HELD = /(?:^| )(?:on|in|inside|against|under|on top of|at|by)$/;

/** Whether a sentence sets a thing down elsewhere than the person did. */
export function setsElsewhere(text: string, actor: Subject, { relations, subjects }: Brief): boolean {
  if (!SETS.test(text)) return false;
  const told = new Set(contentWords(text));
  return on(relations).some(
    ({ from, to, predicate }) =>
      from === actor.id &&
      HELD.test(predicate) &&
      on(subjects).some(({ id, name }) => id === to && !told.has(contentWords(name).at(-1) ?? '')),
  );
}

const VESSEL = /^(?:plate|saucer|tray|rack|dish|bowl|basket|box|crate|tin|pan|skillet|jar|cone|slate|board|cup|mug)s?$/;
/** Where things lie or stand in a vessel, no other one carries them: croissants in a basket have no plate. */
export function hasOtherVessel(text: string, actor: Subject, { relations, subjects }: Brief): boolean {
  const said = on(relations).flatMap(({ from, to, predicate }) =>
    from === actor.id && HELD.test(predicate) ? subjects.filter(({ id }) => id === to).map(({ name }) => lastWord(name)) : [],
  );
  if (!said.some((name) => VESSEL.test(name))) return false;
  return contentWords(text).some((word) => VESSEL.test(word) && !said.includes(word));
}
const lastWord = (name: string): string => contentWords(name).at(-1) ?? '';
