/** "Add a second owl, a smaller one, cuddling up to him": what stands behind a comma and tells more of what was just named. */
import { NUMBERS, verbBase, wordNet } from '@atelier/lexicon';
import { isAdjective, isColour } from './predicate.ts';

const ADDS =
  /^(?:(?:i'd|i would|add|put|place|include|draw|give (?:me|us|him|her|them|it)|have|with|i want|there should be|there could be|what about|how about|maybe|and) )+|^(?=an? |another |some |two |three )/i;
/** "A smaller one", "a real one with leaves", "the big bulb ones". */
const ONE =
  /^(?:(?:you know|like|i mean|but|maybe|say),? )?(?<lead>an?|the|some|only|just)? ?(?<how>(?:[\p{L}-]+ ){1,3})ones?(?: (?<rest>(?:with|without|made|in|on|that|full|from|covered|lit) ?.*))?$/iu;
/** "Three of them". */
const SO_MANY = /^(?:about |maybe |like |only |just )?(?<many>\p{L}+|\d+) of (?:them|those|these)$/iu;
/** "Someone with a yellow jacket", behind "a person". */
const SOMEONE =
  /^(?:someone|somebody|one|a (?:guy|person|man|woman|girl|boy)) (?:who(?: is|'s| has)? )?(?<rest>(?:with|in|wearing|holding|carrying) .+)$/iu;
const PERSON =
  /\b(?:an?|one|another|the) (?<who>person|someone|somebody|man|woman|girl|boy|kid|child|guy|lady|rider|figure)\b/iu;
const DOING = /^(?:\p{L}+ly )?(?<verb>\p{L}+ing)\b/iu;

/** The clauses, with those that only tell more of the one before taken into it. */
export function inOne(clauses: readonly string[]): string[] {
  const all: string[] = [];
  for (const clause of clauses) {
    const before = all.at(-1);
    const next = before === undefined ? undefined : taken(before, clause);
    if (next === undefined) all.push(clause);
    else all.splice(-1, 1, ...next);
  }
  return all;
}

const OUT =
  /^(?:(?:take|get|leave|throw|cut|pull) (?:it|them|him|her|that|those) (?:out|away|off|down)|(?:remove|delete|lose|drop|erase|ditch|get rid of) (?:it|them|him|her|that|those))$/iu;
const SPOKEN_OF =
  /^(?:i (?:really )?(?:don't|do not|hate|dislike|never)(?: really)?(?: like| love| need| want| wanted)? ?(?<what>(?:the|that|those|these|his|her|its|their|my|any) [\p{L} ]+?)|(?<that>(?:the|that|those|these|his|her|its|their) [\p{L} ]+?) (?:is|are|looks?|seems?|feels?|doesn't|don't|does|do|make|makes|bothers?|annoys?)\b.*)$/iu;

/** "…, not white": what it shall not be. */
const DENIED =
  /^(?:and |but )?(?:not|instead of|rather than) (?!too\b|so\b|that\b|very\b|as\b|really\b|just\b|only\b|many\b|much\b|like\b|in\b|on\b|at\b|the \p{L}+ \p{L}+ )(?<old>(?:an? |the )?[\p{L}' -]{2,30})$/iu;

const SHADES =
  /^(?:sage|mint|forest|olive|navy|sky|baby|royal|rose|blush|mustard|terracotta|emerald|charcoal|cream|lime|moss|bottle|teal|coral|salmon|cherry|brick|lemon|butter|lavender|lilac|plum|chocolate|sand|slate|steel|powder|ice|jade|pistachio|seafoam|racing|army|hunter|neon)$/;
/** What a thing of no life does: a cup steams. */
const OF_THINGS =
  /^(?:steaming|smoking|glowing|burning|dripping|melting|overflowing|sparkling|blinking|flickering|bubbling|sizzling|smouldering)$/i;

function taken(before: string, clause: string): string[] | undefined {
  const denied = DENIED.exec(clause)?.groups?.old;
  if (denied && !/^(?:remove|delete|no|not|without|lose|drop|take)\b/i.test(before)) return [`${before} rather than ${denied}`];
  // "I don't like the lamps, take them out": the lamps.
  const spoken = OUT.test(clause) ? SPOKEN_OF.exec(before)?.groups : undefined;
  const what = spoken?.what ?? spoken?.that;
  if (what) return [`remove ${what}`];
  // "Green cabinets, like sage".
  const shade = /^(?:like|maybe|more like|as in|something like|say|think)(?: an?)? (?<shade>\p{L}+)(?: green| blue| red)?$/iu
    .exec(clause)
    ?.groups?.shade?.toLowerCase();
  const colour = shade && before.split(' ').find((word) => isColour(word.toLowerCase()));
  if (shade && colour && (isColour(shade) || SHADES.test(shade)))
    return [before.replace(colour, isColour(shade) ? shade : `${shade} ${colour}`)];
  // "Older, like 70".
  const years = /^(?:(?:like|about|around|maybe|say|more like) )+(?<n>\d{1,3}|\p{L}+(?:-\p{L}+)?)(?: years old| or so)?$/iu
    .exec(clause)
    ?.groups?.n?.toLowerCase();
  if (years && (/^\d+$/.test(years) || NUMBERS.has(years)) && /\b(?:older|younger|old|young)$/i.test(before))
    return [before.replace(/\b(?:much |a bit |a lot )?(?:older|younger|old|young)$/i, `${years} years old`)];
  // "Higher stack, like 8 pancakes".
  const so = /^(?:(?:like|about|around|maybe|say) )+(?<n>\d{1,4}|\p{L}+) (?<noun>\p{L}+s)$/iu.exec(clause)?.groups;
  if (so?.n && (NUMBERS.has(so.n.toLowerCase()) || /^\d+$/.test(so.n))) return [before, `make the ${so.noun} ${so.n}`];
  // "The title is cut off, make it fit".
  if (
    /^(?:make|let|have) it (?:fit|smaller|bigger|readable|legible|larger)\b/i.test(clause) &&
    /\b(?:the |my )?(?:title|text|name|words|lettering|letters|caption|headline)\b.* (?:is|are|looks?|gets?)\b/i.test(before)
  )
    return [`make the text ${/fit|smaller/i.test(clause) ? 'smaller' : 'bigger'}`];
  const many = SO_MANY.exec(clause)?.groups?.many?.toLowerCase();
  if (many && (NUMBERS.has(many) || /^\d+$/.test(many))) {
    const lead = ADDS.exec(before)?.[0] ?? '';
    const what = before.slice(lead.length).replace(/^(?:some|the|an?) /i, '');
    return /^[\p{L} '-]+s\b/u.test(what) ? [`${lead}${many} ${what}`] : undefined;
  }
  const someone = SOMEONE.exec(clause)?.groups?.rest;
  const who = someone && PERSON.exec(before)?.groups?.who?.toLowerCase();
  if (someone && who && ADDS.test(before)) {
    const name = /^some/.test(who) ? 'person' : who;
    const had = /^(?:with|in|wearing) (?<what>.+)$/iu.exec(someone)?.groups?.what;
    return [
      before.replace(/\b(?:someone|somebody)\b/i, 'a person'),
      had ? `give the ${name} ${had}` : `the ${name} should be ${someone}`,
    ];
  }
  const one = ONE.exec(clause)?.groups;
  if (
    one?.how &&
    (ADDS.test(before) || BARE.test(before)) &&
    !/^(?:no|not|other|same|last|first|second|right|left) /i.test(one.how)
  ) {
    const how = one.how.trim();
    const grown = named(before, how);
    if (grown) return [`${grown}${one.rest ? ` ${one.rest}` : ''}`];
  }
  // "A cup of tea, steaming".
  if (
    OF_THINGS.test(clause) &&
    /^(?:(?:add|put|place|include|with|give (?:him|her|it|them)) )?(?:an?|some|two|three|another) /i.test(before)
  )
    return [article(before.replace(/\b(an?|some|two|three|another) /i, `$1 ${clause.toLowerCase()} `))];
  // "A second glass, half empty".
  if (
    /\b(?:a second|a third|another) [\p{L} -]+$/iu.test(before) &&
    HOW.test(clause) &&
    clause.split(' ').every((word) => /^(?:and|half|very)$/i.test(word) || isAdjective(word.toLowerCase()))
  )
    return named(before, clause.replace(/^half (?=\p{L})/iu, 'half-')) === undefined
      ? undefined
      : [named(before, clause.replace(/^half (?=\p{L})/iu, 'half-')) as string];
  const verb = DOING.exec(clause)?.groups?.verb?.toLowerCase();
  // "…, cuddling up to him": done by the one that comes in.
  if (
    verb &&
    verbBase(verb) !== undefined &&
    wordNet(verb)?.concrete === undefined &&
    ADDED_ONE.test(before) &&
    !/\p{L}{2}ing\b/u.test(before)
  )
    return [`${before} ${clause}`];
  return undefined;
}
const HOW = /^(?:half |very )?\p{L}+(?: and \p{L}+)?$/iu;
const ADDED_ONE = /^(?:(?:add|put|include) )?(?:an?|another|one more) [\p{L} -]+$/iu;

const BARE =
  /^(?!make |turn |change |move |remove |put (?:it|him|her|them) |the )[\p{L} ]+s(?: above| behind| below| around| everywhere)?$/iu;

/** "Add a second owl" with "smaller": its last noun phrase has it in front of its noun. */
function named(before: string, how: string): string | undefined {
  const found =
    /^(?<front>.*\b(?:an?|some|two|three|another|the|few) )(?<marks>(?:second |third |fourth )?)(?<noun>[\p{L}-]+(?: [\p{L}-]+)?)(?<tail>(?: (?:in|on|at|next|beside|behind|under|above|near|by|to|for) .*)?)$/iu.exec(
      before,
    )?.groups;
  if (found?.noun) return article(`${found.front}${how} ${found.marks}${found.noun}${found.tail}`);
  // "String lights above".
  const plain = /^(?<front>(?:(?:add|put|and|with) )?)(?<what>[\p{L} -]+)$/iu.exec(before)?.groups;
  return plain?.what ? `${plain.front}${how} ${plain.what}` : undefined;
}

const article = (text: string): string =>
  text.replace(/\b(an?) (?=(\p{L}))/giu, (_, word: string, first: string) =>
    /[aeiou]/i.test(first) && !/^u/i.test(first) ? (word[0] === 'A' ? 'An ' : 'an ') : word[0] === 'A' ? 'A ' : 'a ',
  );
