/** Whether somebody is known by what they wear: a nurse, an astronaut, a samurai. */
import { kindKnown, looksOf } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { portraitOf } from '../subjects/portrait-of.ts';
import { traitsOf } from '../subjects/traits.ts';
import { on } from './on.ts';

/** Who is dressed by a calling: a nurse, an astronaut. */
export const hasOwnDress = (subject: Subject): boolean => {
  const id = portraitOf(subject)?.id;
  return id !== undefined && !isBeastAtWork(subject) && !ANYBODY.test(id) && looksOf(id).length > 0;
};
const ANYBODY = /^(?:person|man|woman|boy|girl|child|baby|old-man|old-woman|couple|teenager)$/;

/** Whom a word for anybody names: the coat of whoever stands in the rain is no samurai's. */
export const isAnybody = ({ name }: Subject): boolean =>
  /(?:^| )(?:person|people|somebody|someone|m[ae]n|wom[ae]n|boys?|girls?|child(?:ren)?|kids?|lady|ladies|gentlem[ae]n|guys?|couples?|teenagers?|toddlers?|students?|friends?|family|families|grand\p{L}+|mother|father|mom|mum|dad|sisters?|brothers?|sons?|daughters?|figure|stranger|traveller|traveler|tourists?|hikers?|wanderer)$/iu.test(
    name,
  );

/** In a red dress, in golden armour: who wears it is not put into it. */
export const isWorn = (predicate: string, thing: Subject, { idea }: Brief): boolean =>
  predicate === 'in' && (traitsOf(thing, idea).has('clothes') || WORN.test(thing.name));
const WORN =
  /(?:^| )(?:armou?r|plate|mail|costume|outfit|uniform|suit|tuxedo|attire|clothing|clothes|gear|robes?|kimono|goggles|make-?up|jewel(?:le)?ry|jacket|coat|dress|gown|skirt|shirt|blouse|sweater|jumper|hoodie|jeans|trousers|pants|shorts|hat|cap|helmet|boots|shoes|sneakers|trainers|sandals|slippers|socks|gloves|heels|scarf|bikini|swimsuit|lingerie|corset|tutu|leotard|sari|hijab|apron|cloak|cape|pyjamas|pajamas|overalls|scrubs|blazer|vest|glasses|sunglasses|headphones|mask|crown)$/i;
/** What leaves the rest of the dress open. */
const BESIDE =
  /(?:^| )(?:hat|cap|helmet|scarf|glasses|sunglasses|headphones|mask|crown|goggles|boots|shoes|sneakers|trainers|sandals|slippers|socks|heels|gloves|make-?up|jewel(?:le)?ry|earrings|necklace)$/i;

/** Whether it was said what somebody wears, so that nothing else need be thought of. */
export const hasSaidDress = ({ id }: Subject, brief: Brief): boolean =>
  on(brief.relations).some(
    ({ from, to, predicate, source }) =>
      from === id &&
      source === 'user' &&
      /^(?:in|wearing|dressed in|with)$/.test(predicate) &&
      on(brief.subjects).some((each) => each.id === to && isWorn('in', each, brief) && !BESIDE.test(each.name)),
  );

/** A rabbit magician and a frog king have no beard of a man; a lion tamer may. */
export function isBeastAtWork({ name }: Subject): boolean {
  const words = name.toLowerCase().split(' ');
  return ROLE.test(words.at(-1) ?? '') && words.slice(0, -1).some((word) => kindKnown(word)?.tags.includes('animal') === true);
}
const ROLE =
  /^(?:king|queen|prince|princess|magician|professor|teacher|detective|knight|wizard|witch|pirate|captain|astronaut|cowboy|samurai|ninja|warrior|sheriff|butler|gentleman|lady|monk|mascot|superhero|explorer|scientist|pilot|emperor|general|sailor|chef)$/;
