/** Words that are typed around the name of a thing and name nothing: "a wheat thing", "some kind of lantern", "a star symbol of sorts". */
import { singular, wordNet } from '@atelier/lexicon';
import { colourList } from './of-things.ts';

const THING =
  /\b(?<det>an? |some |the )?(?<what>(?!some\b|any\b|every\b|no\b|same\b|whole\b|other\b|only\b|first\b|last\b|one\b|best\b|main\b)[\p{L}-]{3,}) (?:thing(?:y|ie|amajig)?|things|thingies|stuff)(?= |$|[,.!?])/giu;
const KIND = /\b(?<det>an?|some|a few|any)? ?(?:kind|sort|type) of (?:an? )?(?:like )?(?<what>[\p{L}-]+)/giu;
const SIGN =
  /\b(?<det>an? |some |the )?(?<what>[\p{L}-]{3,}) (?:symbol|motif|graphic|doodle|clip ?art|emoji)s?(?= |$|[,.!?])/giu;
const ADDING =
  /^(?:(?:and|also|please|maybe|can (?:you|we|u)|could (?:you|we)|i want|i'd like) )*(?:add|put|draw|include|place|give|have|with|i want|there should be|stick|throw in)\b/i;

const isNamed = (word: string): boolean => {
  const is = wordNet(singular(word.toLowerCase()));
  return is?.concrete !== undefined && (is.noun ?? -1) >= (is.adjective ?? -1);
};
const MASS = /^(?:plant|substance|food)$/;
const asThing = (det: string | undefined, word: string): string => {
  const mass = MASS.test(wordNet(word.toLowerCase())?.concrete ?? '') && !/s$/.test(word);
  const many = /[^s]s$/.test(word);
  if (/^the /i.test(det ?? '')) return `the ${word}`;
  return `${many ? 'some ' : mass ? '' : /^[aeiou]/i.test(word) ? 'an ' : 'a '}${word}`;
};

const NAME =
  /^(?:(?:please|also|and|can (?:you|we)|could (?:you|we)) )*(?:add|put|write|include|print) (?:his|her|their|my|our|the|its|a) (?:(?:first|last|full) )?(?:names?|nickname|motto|age|year|date|title|slogan|tag ?line|caption)[,:] ?(?<what>[^,"“”]{1,60}?)(?:,? (?<where>(?:at|on|in|under|above|below) (?:the|it) ?[\p{L} ]*))?[.!]*$/iu;

/** The wish with the thing itself named. */
export function named(typed: string): string {
  const text = colourList(typed).replace(/ (?:please|pls|plz)(?= and )/gi, '');
  const { what, where } = NAME.exec(text)?.groups ?? {};
  if (what) return `add the text "${what}"${where ? ` ${where}` : ''}`;
  if (!ADDING.test(text) || /["“”]/.test(text)) return text;
  return text
    .replace(KIND, (whole, det: string | undefined, what: string) => (isNamed(what) ? asThing(det, what) : whole))
    .replace(THING, (whole, det: string | undefined, what: string) => (isNamed(what) ? asThing(det, what) : whole))
    .replace(SIGN, (whole, det: string | undefined, what: string) => (isNamed(what) ? asThing(det, what) : whole));
}
