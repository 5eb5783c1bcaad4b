/** What is said shortly of people and animals, in full: one who is missed, one who looks another way than they should, what was left behind a comma. */
import { NUMBERS, verbBase, wordNet } from '@atelier/lexicon';
import { findSubjects, lives, livingFocus } from '../find.ts';
import { isMarks, itemsOf } from '../items.ts';
import { isAdjective, isColour } from '../predicate.ts';
import type { Way } from './step.ts';

const NAME = "[\\p{L}'’-]+(?: [\\p{L}'’-]+){0,2}?";
const THE = `(?:the|his|her|its|their|my|our) ${NAME}`;
const at = (source: string): RegExp => new RegExp(`^${source}$`, 'iu');
const SUBJECT: Readonly<Record<string, string>> = { him: 'he', her: 'she', them: 'they' };
const asSubject = (who: string): string => SUBJECT[who.toLowerCase()] ?? who;

export const SOMEBODY: readonly (readonly [RegExp, Way])[] = [
  // "Knight looks scared", and then "he should look brave".
  [
    at('(?:he|she|it|they) (?:should|must|has to|needs to) (?:be|look|seem|feel) (?<how>.+)'),
    (bench, { how = '' }, done) => {
      const who =
        /^(?:the |my |our )?(?<who>[\p{L} ]{2,30}?) (?:looks?|is|are|seems?|feels?) (?:too |so |a bit |very |kind of )?[\p{L}-]+$/iu.exec(
          done.at(-1) ?? '',
        )?.groups?.who;
      if (!who || findSubjects(bench, who).length === 0) return undefined;
      done.pop();
      return [`make the ${who} ${how}`];
    },
  ],
  // "Longer hair", and then "silver".
  [
    at('(?:maybe |and |but )?(?<how>[\\p{L}-]+(?:,? (?:and )?[\\p{L}-]+){0,2})'),
    (_, { how = '' }, done) => {
      const before = done.at(-1) ?? '';
      if (!isMarks(how) || /^(?:no|remove|take|lose|drop|without|delete|add more)\b/i.test(before)) return undefined;
      const noun = /(?<noun>[\p{L}-]+)$/u.exec(before)?.groups?.noun ?? '';
      const [item, another] = itemsOf(noun) ?? [];
      if (
        !item ||
        another ||
        !itemsOf(before.replace(/^(?:give|make|let|dress|add|with) (?:(?:him|her|it|them|the \p{L}+) )?/iu, ''))
      )
        return undefined;
      done.pop();
      return [before.replace(/[\p{L}-]+$/u, (last) => `${how.replace(/,? and |, /g, ' ')} ${last}`)];
    },
  ],
  // "Show her standing".
  [
    at(`(?:show|draw|paint|have|depict|portray|picture) (?<who>him|her|it|them|${THE}) (?<deed>\\p{L}+ing\\b.*)`),
    (bench, { who = '', deed = '' }) => {
      const [one] = findSubjects(bench, who);
      const verb = deed.split(' ')[0] ?? '';
      return one && lives(one) && verbBase(verb.toLowerCase()) !== undefined
        ? [`${asSubject(who)} should be ${deed}`]
        : undefined;
    },
  ],
  // "Face left", of whoever is there.
  [
    at(
      '(?:face|look|turn) (?<where>left|right|away|us|me|the (?:camera|viewer|front)|forwards?|(?:to )?the (?:left|right)|towards? (?:us|me|the camera))',
    ),
    (bench, { where = '' }) => {
      const who = livingFocus(bench);
      return who ? [`the ${who.name} should face ${where.replace(/^to (?:the )?|^towards? /i, '')}`] : undefined;
    },
  ],
  // "She has curly hair and is 6".
  [
    at(
      `(?<who>he|she|it|they|${THE}) (?<one>(?:has|have|wears?|should have|should wear|is wearing) .+?),? and (?:(?:he|she|it|they) )?(?<other>(?:is|are|should be|looks?|wears?|has|have) .+)`,
    ),
    (_, { who = '', one = '', other = '' }) => [`${who} ${one}`, `${who} ${other}`],
  ],
  // "Make it blue and breathing ice".
  [
    at(
      `(?:make|have|let) (?<who>him|her|it|them|${THE}) (?<how>[\\p{L}-]+),? and (?<deed>\\p{L}+ing\\b.*)|(?<whom>he|she|it|they|${THE}) should be (?<be>[\\p{L}-]+),? and (?<doing>\\p{L}+ing\\b.*)`,
    ),
    (bench, { who, whom, how = '', be = '', deed, doing = '' }) => {
      const mark = (how || be).toLowerCase();
      const said = who ?? whom ?? 'it';
      const verb = (deed ?? doing).split(' ')[0]?.toLowerCase() ?? '';
      if (!(isColour(mark) || isAdjective(mark)) || wordNet(verbBase(verb) ?? '')?.verb === undefined) return undefined;
      const [one] = findSubjects(bench, said);
      return one ? [`make the ${one.name} ${mark}`, `the ${one.name} should be ${deed ?? doing}`] : undefined;
    },
  ],
  // "A cat under the tree looking guilty" is a guilty one there.
  [
    at(
      '(?<lead>(?:add|put|place|include|draw) )?(?<det>an?|some|two|three) (?<what>[\\p{L} -]+?) (?<where>(?:on|in|under|behind|beside|next to|near|at|by|in front of|above) .+?),? (?:that (?:is|looks) |who (?:is|looks) )?looking (?:very |a bit |really |so )?(?<how>[\\p{L}-]+)',
    ),
    (_, { lead = 'add ', det = '', what = '', where = '', how = '' }) =>
      isAdjective(how.toLowerCase())
        ? [`${lead}${det.replace(/^an?$/i, /^[aeiou]/i.test(how) ? 'an' : 'a')} ${how} ${what} ${where}`]
        : undefined,
  ],
  // "Blonde hair and a scar on his cheek".
  [
    at(
      '(?<one>[^,]+?),? and (?<other>(?:(?:an?|some) )?[\\p{L} -]+? (?:on|in|over|across|under|around|behind) (?:his|her|its|their) [\\p{L}]+)',
    ),
    (_, { one = '', other = '' }) => {
      const lead = /^(?:give (?:him|her|it|them|the \p{L}+)|(?:he|she|it) (?:has|should have)) /iu.exec(one)?.[0] ?? '';
      return itemsOf(one.slice(lead.length)) ? [one, `add ${other}`] : undefined;
    },
  ],
  // "Make the kids 3 and 5", said behind how old they are.
  [
    at('(?:(?:like|maybe|say|about|around|more like) )*(?<ages>\\d{1,2}(?:,? (?:and|or) \\d{1,2})+)(?: years? old| or so)?'),
    (_, { ages = '' }, done) => {
      const before = done.at(-1) ?? '';
      if (!/\b(?:older|younger|old|young)$/i.test(before)) return undefined;
      done.pop();
      return [before.replace(/\b(?:much |a bit |a lot |way )*(?:older|younger|old|young)$/i, `${ages} years old`)];
    },
  ],
];

const COUNTED = `(?:an?|one|some|${[...NUMBERS.keys()].filter((word) => /^[a-z]+$/.test(word)).join('|')}|\\d+)`;
const MISSED =
  /^(?:(?:but|and|so|hey|hm+|um+|wait|oh|no|ok),? )*where(?:'s| is| are|s|'re| did)(?: (?:is|are))? (?:the|my|our|his|her|their) (?<what>[\p{L} -]+?)(?: go(?:ne)?| at)?\s*[?!,.]+\s*(?<why>[^?]*)$/iu;
const HAVING = new RegExp(
  `^(?:(?:but|and|because|cause|cuz) )?(?:we|i|they|he|she|my (?:kids?|family|daughter|son|wife|husband|mom|dad)) (?:do |also |actually |really |always )?(?:have|has|own|got|had|'ve got|need|want|said|asked for|told you) (?<one>${COUNTED} [^,.;!?]+?|one|him|her|it|them)(?: too| as well| also| remember| you know)*[.!]*$`,
  'iu',
);
const LACKING =
  /^(?:(?:but|and|oh|hey|wait|hm+),? )*(?:the|my|our|his|her) (?<what>[\p{L} -]+?) (?:is|are|'s)(?: (?:still|totally|completely))? (?:missing|not (?:there|here|in (?:it|the picture))|nowhere)[.!?]*$/iu;
const ABSENT =
  /^(?:(?:but|and|oh|hey|wait|hm+),? )*(?:there(?:'s| is| are) no|i (?:don't|can't|cannot|do not) see (?:the|any|a|my|our)|you (?:left out|forgot|missed)(?: about)?(?: (?:the|my|our))?) (?<what>[\p{L} -]+?)[,.!?;]+\s*(?<why>.+)$/iu;
/** A family's animals and people: who has a kitchen says so for another reason. */
const isAlive = (phrase: string): boolean => {
  const words = phrase.toLowerCase().split(' ');
  return lives({ name: words.slice(-2).join(' ') }) || lives({ name: words.at(-1) ?? '' });
};

/** "Where's the dog?? we have a brown dog", "the dog is missing": who is missed comes in. */
export function missedFrom(text: string, there: (phrase: string) => boolean): string {
  const gone = LACKING.exec(text)?.groups?.what;
  if (gone && !there(gone)) return `add ${isPluralName(gone) ? '' : /^[aeiou]/i.test(gone) ? 'an ' : 'a '}${gone}`;
  const { what, why } = MISSED.exec(text)?.groups ?? ABSENT.exec(text)?.groups ?? {};
  const one = HAVING.exec(why ?? text)?.groups?.one;
  if (!one) return text;
  if (/^(?:one|him|her|it|them)$/i.test(one) && what) return there(what) ? text : `add a ${what}`;
  const named = what ? one.replace(/ ones?$/i, ` ${what}`) : one;
  const name = named.replace(/^\S+ /, '').replace(/ (?:called|named|who|that|with|and) .*$/i, '');
  if (what === undefined && !isAlive(name)) return text;
  // "We have a brown dog", where a dog is: that one is brown.
  const noun = name.split(' ').at(-1) ?? name;
  if (there(noun)) {
    const how = name.split(' ').slice(0, -1);
    return how.length > 0 && how.every((word) => isColour(word.toLowerCase()) || isAdjective(word.toLowerCase()))
      ? `make the ${noun} ${how.join(' ')}`
      : text;
  }
  return `add ${named}`;
}
const isPluralName = (name: string): boolean => /[^s]s$/i.test(name);
