/** What is said shortly of things, in full: "water more turquoise", "almost like an old master painting", "the red to black", a place and what stands in it. */
import { LOOKS, singular, wordNet } from '@atelier/lexicon';
import { findSubjects } from '../find.ts';
import { isAdjective, isColour } from '../predicate.ts';
import { positiveOf } from '../put.ts';
import type { Way } from './step.ts';

const NOUN = '[\\p{L}-]+(?: [\\p{L}-]+)?';
const at = (source: string): RegExp => new RegExp(`^${source}$`, 'iu');
const OF_PICTURE =
  /^(?:it|this|that|them|picture|image|scene|photo|everything|all|light|lighting|colou?rs?|palette|mood|style|angle|view|shot|camera|background|foreground|contrast|text|letters?|title|words?|font|name|make|a|an|some|no|not|and|one|ones|he|she|they|much|way|bit|look|add|with|less|more|even|i|you|we)$/i;
const isNamed = (word: string): boolean => {
  const is = wordNet(singular(word.toLowerCase()));
  return is?.concrete !== undefined && (is.noun ?? -1) > (is.adjective ?? -1);
};
const ART =
  '(?:painting|drawing|sketch|illustration|photo(?:graph)?|poster|print|comic|film still|movie still|postcard|engraving|woodcut|etching|fresco|mosaic|cartoon|render|watercolou?r|lithograph|linocut|tapestry|stained glass(?: window)?|cover|magazine ad|storybook|picture book)s?';
const MASTERS =
  /^(?:an? )?(?<who>rembrandt|caravaggio|vermeer|van gogh|monet|picasso|turner|klimt|hokusai|hopper|dali|matisse|c[eé]zanne|degas|d[uü]rer|bosch|warhol|banksy|ghibli|pixar|disney)(?: painting| picture| film| movie)?$/iu;

export const THINGS: readonly (readonly [RegExp, Way])[] = [
  // "Water more turquoise", "roof redder", "sand whiter".
  [
    at(
      `(?:(?:make|have|turn) )?(?<the>(?:the|his|her|its|their) )?(?<what>${NOUN}) (?:should be |could be |to be )?(?:(?:a (?:bit|little|lot)|much|way|even) )?(?:(?<more>more|less) (?<how>(?:(?:light|dark|pale|deep) )?[\\p{L}-]+)|(?<step>[\\p{L}]+er))`,
    ),
    (_, { the, what = '', more, how = '', step }) => {
      const last = what.split(' ').at(-1) ?? '';
      const plain = step ? positiveOf(step.toLowerCase()) : how.toLowerCase();
      if (OF_PICTURE.test(what.split(' ')[0] ?? '') || OF_PICTURE.test(last) || !isNamed(last)) return undefined;
      if (!isColour(plain) || /^(?:dark|light|bright)$/.test(plain)) return undefined;
      if (/^less$/i.test(more ?? '')) return undefined;
      return [`make ${the ?? 'the '}${what} ${plain}`];
    },
  ],
  // "Almost like an old master painting".
  [
    at(
      `(?:(?:and|maybe|but) )?(?:(?:almost|kind of|sort of|a bit|somewhat|rather|more|something|looking|look|looks|it should look|make it(?: look)?|like) )*(?:like|as|in the (?:style|manner) of) (?:an? |the |one of those |those |these |some )?(?<what>(?:(?!(?:in|of|on|at|from|with|and|the|a)\\b)[\\p{L}\\d'-]+ ){0,3}?${ART})`,
    ),
    (_, { what = '' }) => {
      const low = singular(what.toLowerCase());
      const kind = LOOKS.get(low);
      if (kind || /^(?:photo|photograph|drawing|painting|sketch|cartoon|comic|poster|postcard|cover)s?$/.test(low))
        return undefined;
      return [`in ${low} style`];
    },
  ],
  [
    at(
      '(?:(?:almost|kind of|a bit|somewhat|more|make it(?: look)?|it should look|look|looking|paint it|do it) )*(?:like|as|in the style of) (?<who>(?:an? )?[\\p{L}é]+(?: [\\p{L}é]+)?)',
    ),
    (_, { who = '' }) => {
      const name = MASTERS.exec(who)?.groups?.who;
      return name ? [`in the style of ${name.replace(/(?<=^| )\p{L}/gu, (first) => first.toUpperCase())}`] : undefined;
    },
  ],
  // "Rainbow in the sky and some butterflies".
  [
    at(
      '(?<lead>(?:add|put|include|draw) )?(?<one>(?:(?:an?|some|two|three|more) )?[\\p{L}-]+(?: [\\p{L}-]+)?) (?<where>(?:in|on|over|behind|under|above|next to|beside|around) the [\\p{L}]+),? and (?<other>(?:some|an?|two|three|four|five|a few|many|lots of|more) [\\p{L} -]+)',
    ),
    (bench, { one = '', where = '', other = '' }) => {
      const first = one.toLowerCase().split(' ')[0] ?? '';
      if (/^(?:the|it|he|she|they|make|move|remove|no|take|turn|change|give|his|her|its|is|should)$/.test(first))
        return undefined;
      if (
        !isNamed(one.split(' ').at(-1) ?? '') ||
        / (?:in|on|over|behind|under|above|at|with) /.test(` ${other} `) ||
        findSubjects(bench, one).length > 0
      )
        return undefined;
      return [`add ${one} ${where}`, `add ${other}`];
    },
  ],
  // "The house is from wood".
  [
    at(
      `(?:(?:in|at|from) (?:my|our) [\\p{L} ]+?,? )?(?<what>(?:the|our|my|his|her|its|their) ${NOUN}) (?:is|are|should be|must be|be) (?:made )?(?:from|of|out of|in|with) (?<of>[\\p{L}]+)`,
    ),
    (bench, { what = '', of = '' }) => {
      const [one] = findSubjects(bench, what);
      return one && wordNet(of.toLowerCase())?.concrete === 'substance' && !isColour(of.toLowerCase())
        ? [`make ${what.replace(/^(?:our|my) /i, 'the ')} out of ${of}`]
        : undefined;
    },
  ],
  [
    at('(?:and |but )?not (?:so|that|as) (?:many|much)(?: (?:of (?:them|those)|please))?'),
    (_, _groups, done) => (done.length > 0 ? [] : undefined),
  ],
  // "The people I not want".
  [
    at(`(?<what>(?:the|these|those|this|that) ${NOUN}) (?:i|we) (?:do |really )?(?:not|don't|no) (?:want|like|need)`),
    (_, { what = '' }) => [`remove ${what}`],
  ],
  [
    at('(?:please )?(?:take|leave|cut) (?:them |it )?(?:out|away)'),
    (_, _groups, done) => (/^remove /.test(done.at(-1) ?? '') ? [] : undefined),
  ],
  // "Change the curtains to white ones".
  [
    at(
      `(?:change|make|swap|turn|replace) (?<what>the ${NOUN}) (?:(?:in)?to|for|with|by) (?<how>[\\p{L}]+(?: [\\p{L}]+)?) ones?`,
    ),
    (bench, { what = '', how = '' }) =>
      how.split(' ').every((word) => isColour(word.toLowerCase()) || isAdjective(word.toLowerCase())) &&
      !/^(?:an?|the|other|new|another) /i.test(how)
        ? [
            `make ${findSubjects(bench, what).length > 0 ? what : what.replace(/^the [\p{L}]+ (?=[\p{L}]+s$)/iu, 'the ')} ${how}`,
          ]
        : undefined,
  ],
  // "Wrap the presents in red and gold".
  [
    at(
      `(?:wrap|paint|dress|do|colou?r|decorate|cover) (?<what>(?:the|his|her|its|their) ${NOUN}) (?:up )?(?:in|with) (?<how>[\\p{L}]+(?:,? (?:and )?[\\p{L}]+){0,3})`,
    ),
    (_, { what = '', how = '' }) =>
      how.split(/,? and |, | /).every((each) => isColour(each.toLowerCase())) ? [`make ${what} ${how}`] : undefined,
  ],
];

/** Red, green and gold as one: commas between colours part no wishes. */
export const colourList = (text: string): string =>
  text.replace(
    /\b(in|to|into|with) ([\p{L}]+)((?:, [\p{L}]+)+),? and ([\p{L}]+)/giu,
    (whole, lead: string, first: string, middle: string, last: string) => {
      // "In charcoal, black and white": the last two are one.
      if (/black$/i.test(middle) && /^white$/i.test(last)) return whole;
      const all = [first, ...middle.split(', ').filter(Boolean), last];
      return all.every((each) => isColour(each.toLowerCase())) ? `${lead} ${all.join(' and ')}` : whole;
    },
  );
