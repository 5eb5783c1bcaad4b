/**
 * What is said behind a wish and belongs to it: an afterthought ("three of them", "a smaller one", "someone with a yellow jacket"), or what it is
 * to be like ("like 70", "like from a rooftop").
 */
import { NUMBERS } from '@atelier/lexicon';

export interface Asked {
  text: string;
  /** It only says more of the wish before: where it cannot be placed, nothing is lost. */
  soft: boolean;
}

const NUMBER = `(?:\\d+|${[...NUMBERS.keys()].filter((word) => /^[a-z]+$/.test(word)).join('|')}|a few|several|a couple|lots|many)`;
const OF_THEM = new RegExp(
  `^(?:maybe |like |about |around |say |just |only )*(?<n>${NUMBER}) (?:of (?:them|it|those|these)|in total|altogether|total)$`,
  'i',
);
/** "Three or four", of what was just added. */
const OR_SO = new RegExp(`^(?:maybe |like |about |say )*(?<n>${NUMBER}) or (?:so|${NUMBER})$`, 'i');
const ONE =
  /^(?:maybe |just |preferably |ideally |but )*(?:an?|the) (?<how>(?!second|third|other|different|new|next|last|first)[\p{L}-]+(?:,? (?:and )?[\p{L}-]+)?) ones?(?: (?<more>.+))?$/iu;
const SOMEBODY =
  /^(?:maybe |like |preferably )*(?:someone|somebody|one|a (?:man|woman|person|guy|girl|boy|kid)|ones?|the kind|the type) (?<how>(?:with|in|wearing|holding|who|that) .+)$/iu;
const LIKE =
  /^(?:(?:more|kind of|maybe|sort of|something|say)[, ]+)?(?:like|as if)(?: (?:maybe|about|around|say|at least))? (?<what>.+)$/i;
const AGE =
  /^(?:in (?:his|her|their) )?(?:(?<years>\d{1,3})s?(?: years?(?: old)?| yo)?|(?:an? )?(?<one>\d{1,3})[- ]year[- ]old)$/i;
const AGED = /\b(?:old|older|young|younger|aged?)\b/i;
const VIEW = /^(?:from|in|on|at|under|through|over) /i;
const COUNT = new RegExp(`^(?<n>${NUMBER}) (?<what>[\\p{L} ]+)$`, 'iu');
const STEP =
  /\b(?:bigger|larger|smaller|tinier|taller|shorter|longer|older|younger|fatter|thinner|fluffier|rounder|stronger|huge|tiny|gigantic|enormous|big|small|tall|short|higher|lower|wider|darker|brighter|closer|softer|warmer|cooler|simpler|messier|scarier|happier|cuter|curlier|thicker|fuller|lighter|redder|bluer|greener|more [\p{L}-]+|less [\p{L}-]+)\b/iu;
const ADDING =
  /^(?:(?:and|also|then|please|maybe|oh) )*(?:add|put|place|include|give|have|draw|there should be|with|and|another|an?|some|two|three|four|five|\d+)\b/i;

/** Clauses as wishes, each of those behind another brought to a form of its own. */
export function behind(clauses: readonly string[]): Asked[] {
  const all: Asked[] = [];
  for (const clause of clauses) {
    // "Add the date, 14 June".
    const last = all.at(-1);
    if (
      last &&
      /^(?:add|put|include|write) (?:the |a )?(?:date|name|title|text|caption|quote|year|time|words?|names|place)$/i.test(
        last.text,
      )
    ) {
      last.text = `${last.text} ${clause}`;
      continue;
    }
    // "Add stars, lots of them".
    const many = /^(?<n>lots|loads|tons|plenty|hundreds|thousands|dozens) of (?:them|those|it)$/i.exec(clause)?.groups?.n;
    if (last && many && /^(?:add|put|place|include) (?!an?\b|the\b|some\b|more\b|\d)\p{L}/iu.test(last.text)) {
      last.text = last.text.replace(/^(\p{L}+) /u, `$1 ${many.toLowerCase().replace(/^(?:loads|tons|plenty)$/, 'lots')} of `);
      continue;
    }
    const before = all.findLast(({ soft }) => !soft)?.text;
    const more = before === undefined ? undefined : moreOf(before, clause);
    if (more === undefined) all.push({ text: clause, soft: false });
    else if (more !== '') all.push({ text: more, soft: true });
  }
  return all;
}

/** What is asked of the same thing; empty where it is only what it is to be like. */
function moreOf(before: string, clause: string): string | undefined {
  // "Take the cup away and just keep the saucer": that it stays.
  if (/^(?:take|remove|delete|drop|lose|get rid|erase|no)\b/i.test(before) && /^(?:just|only) (?:keep|leave)\b/i.test(clause))
    return '';
  if (/^(?:like )?(?:the|those) [\p{L} ]{2,24} ones$/iu.test(clause)) return '';
  if (
    /^(?:much |way |a (?:bit|little) |even )?(?:bigger|smaller|larger|taller|shorter|longer|older|younger|thinner|thicker|fluffier|brighter|darker)$/i.test(
      clause,
    ) &&
    /^(?:add|put|place|bring|give|swap|replace|turn)\b/i.test(before)
  )
    return /["“”]/.test(before) && /^(?:add|put|place)\b/i.test(before) && /small|larg|big/i.test(clause)
      ? `make the text ${/small/i.test(clause) ? 'smaller' : 'bigger'}`
      : `make it ${clause}`;
  const number = OF_THEM.exec(clause)?.groups?.n ?? (ADDING.test(before) ? OR_SO.exec(clause)?.groups?.n : undefined);
  if (number) return `make them ${number.toLowerCase()}`;
  const like = LIKE.exec(clause)?.groups?.what;
  if (like !== undefined) {
    const { years, one } = AGE.exec(like)?.groups ?? {};
    if (years && /^in /i.test(like)) return like;
    const age = years ?? one;
    if (age && AGED.test(before)) return `${whoOf(before)} should be ${age} years old`;
    // "Like for a bakery ad": what it is used for.
    if (
      /^(?:for|in) (?:an?|the|my|some) [\p{L}'’ ]*(?:ads?|advert|advertisement|commercial|magazine|catalog(?:ue)?|menu|brochure|website|flyer|leaflet)$/iu.test(
        like,
      )
    )
      return '';
    if (VIEW.test(like)) return like;
    if (/^(?:half|a third|he|she|they|it)\b/i.test(like)) return '';
    const { n, what } = COUNT.exec(like)?.groups ?? {};
    if (n && what && !/^(?:times|percent|inch|feet|foot|meters?|years?)/i.test(what)) return `make it ${n} ${what}`;
    // "Darker background, like those old oil paintings": how it is made.
    if (/\b(?:painting|photo|photograph|drawing|poster|comic|print|cartoon|engraving|sketch|illustration)s?$/i.test(like))
      return clause;
    // "Bigger, like a dog": how much bigger.
    if (STEP.test(before)) return '';
    if (/^(?:the|a|an|that) [\p{L} ]{2,20}? ones?$/iu.test(like)) return '';
    return /^(?:make|change|turn|paint|have|let|(?:the|his|her|it|he|she) .*should)\b/i.test(before) &&
      !/\b(?:style|painting|drawing|photo|look)\b/i.test(clause)
      ? clause
      : undefined;
  }
  if (
    /^(?:but )?(?:not too (?!many\b)\p{L}+|just a (?:little|bit|touch|hint)(?: bit)?|only a (?:bit|little|touch)|nothing too \p{L}+|subtl[ey]|slightly|gently|a (?:tiny )?bit|a little|barely visible|not a lot|like a lot|a lot)$/iu.test(
      clause,
    )
  )
    return '';
  // "Add the date, 14 June".
  if (!ADDING.test(before)) return undefined;
  const { how, more } = ONE.exec(clause)?.groups ?? {};
  if (
    how &&
    /^(?:and |also |another|a second|two)|\b(?:a second|another|a third)\b/i.test(before) &&
    /\b(?:a second|another|a third)\b/i.test(before)
  )
    return more ? `make it ${how}` : `make it ${how}`;
  if (how) return `make it ${how}`;
  const person = SOMEBODY.exec(clause)?.groups?.how;
  if (person) {
    const has = /^(?:with|who has|that has|having) (.+)$/i.exec(person)?.[1];
    const wears = /^(?:in|wearing|who wears|who's wearing) (.+)$/i.exec(person)?.[1];
    if (wears) return `it should wear ${wears}`;
    return has ? `give it ${has}` : `it should be ${person.replace(/^(?:who|that)(?: is|'s)? /i, '')}`;
  }
  return undefined;
}

const whoOf = (wish: string): string =>
  /^(?:make |have |let )?(he|she|they|him|her|them|(?:the|his|her|my) [\p{L} ]+?)(?: should| be| a bit| a little| much| look| older| younger|$)/iu
    .exec(wish)?.[1]
    ?.replace(/^him$/i, 'he')
    .replace(/^her$/i, 'she')
    .replace(/^them$/i, 'they') ?? 'it';
