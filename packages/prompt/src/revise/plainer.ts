/** Ways to say what the forms know in other words, each tried once and in order; what a pronoun stands for decides where it does. */
import { LOOKS, presentParticiple } from '@atelier/lexicon';
import { findSubjects } from './find.ts';
import { isColour } from './predicate.ts';
import type { Workbench } from './workbench.ts';

const NUMBER =
  '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a dozen|half)';
const WHO = "(?:it|him|her|them|(?:the|his|her|its|their|my|both) [\\p{L}'’ -]+?)";
const at = (source: string): RegExp => new RegExp(`^${source}$`, 'iu');

type Way = (groups: Partial<Record<string, string>>, bench: Workbench) => string | undefined;
const WAYS: readonly (readonly [RegExp, string | Way])[] = [
  // "Like 8 pancakes", "add like 20 years", "tone it down like half".
  [new RegExp(`\\b(?:like|about|around|maybe|roughly|approximately) (?=${NUMBER}\\b)`, 'giu'), ''],
  [
    /(?<=^(?:tone|turn|dim|dial|bring|scale) (?:it|this|that|them) (?:down|up|back))(?: by)? (?:half|a lot|\d+ ?%|a bit|a little)$/iu,
    '',
  ],
  // A path that goes to the house.
  [
    /\b(path|road|track|trail|river|stream|fence|bridge|stairs|steps|staircase|lane|alley|wall|walkway|footpath|driveway) (?:going|running|leading|that goes|which goes|that leads)(?= (?:up|down|to|through|across|past|around|along|towards?|into|over)\b)/giu,
    '$1',
  ],
  [/,? (?:obviously|of course|naturally|ideally|hopefully|then|lol|haha|somehow|or so)$/iu, ''],
  [/^(?:obviously|ideally|hopefully) (?=\p{L})/iu, ''],
  [/^((?:the|my|his|her|its) [\p{L} ]+?)'s (?=too |so |not |very |really |way |a bit )/iu, '$1 is '],
  [
    at(
      '(?:add|give (?:him|her|it|them)|make (?<who>him|her|it|them)) (?:a |another )?(?:few|couple of|\\d+|\\p{L}+) (?:more )?years(?: (?<way>older|younger))?(?: to (?:him|her|it|them))?',
    ),
    ({ who, way }, bench) => {
      const [one] = findSubjects(bench, who ?? 'them');
      return one ? `make the ${one.name} ${way ?? 'older'}` : undefined;
    },
  ],
  [at(`make (?<who>${WHO}) (?:\\d+|\\p{L}+(?:-\\p{L}+)?) years (?<way>older|younger)`), 'make $<who> $<way>'],
  // "A lower camera would make her look more heroic": what is to be done is said first.
  [
    at(`(?<what>.+?) (?:would|will|could|might) (?:make|give|help) (?:it|him|her|them|this|that|the [\\p{L} ]+?) .+`),
    '$<what>',
  ],
  [
    at(
      `(?:they|it|he|she|this|that)(?:'d| would| might| could)? look (?:a lot |much |way )?(?:better|nicer|cooler|good|great|nice) (?<how>(?:at|from|in|on|with|without) .+)`,
    ),
    '$<how>',
  ],
  [
    at(
      `(?!it\\b|that\\b|this\\b|he\\b|she\\b|they\\b|which\\b)(?<what>.+?) (?:would|might) (?:be|look) (?:so |very |really |pretty |super )?(?<how>\\p{L}+)`,
    ),
    ({ what = '', how = '' }) =>
      /^(?:sweet|insane|moody|dreamy|magical|hilarious|adorable|epic|amazing|ideal|perfect|useful|handy|helpful|brilliant|sick|dope|iconic|classy|romantic|wonderful|fantastic|gorgeous|stunning|fitting|appropriate|interesting|funny|cosy|cozy|festive|dramatic|nice|lovely)$/i.test(
        how,
      )
        ? what
        : undefined,
  ],
  [/^(?:we|i) (?:also )?have (?=an? \p{L}+(?: too| as well)?$)/iu, 'add '],
  [/^i(?:'d| would) (?=(?:put|make|add|give|change|move|remove|turn|place|swap|use|replace|take) )/iu, ''],
  [
    /^make (?:it|this|that|everything|the (?:picture|image|scene)) (?:like|as if it (?:was|were)) (?=an? |the |some )/iu,
    'make it look like ',
  ],
  [/^make (?:it|this|that|the (?:picture|image)) as (?=an? )/iu, 'make it '],
  [
    at(`make (?<who>${WHO}|this|everything) (?:only|just|all|entirely|completely) (?<how>[\\p{L} ,-]+)`),
    ({ who = '', how = '' }) =>
      how.split(/,? and |, /).every((each) => isColour(each.toLowerCase())) ? `make ${who} ${how}` : undefined,
  ],
  [/^(?:the |an? )?([\p{L} ]+?) (?:is|are) (?:still )?missing$/iu, 'add a $1'],
  [
    at(
      '(?:(?:have|add|with|use|put|try) )?(?<how>\\p{L}+(?: \\p{L}+)?)(?: (?:background|backdrop|wall))? (?:behind|in the back|at the back)(?: (?:it|him|her|them))?',
    ),
    ({ how = '' }) => (isColour(how.toLowerCase()) ? `${how} background` : undefined),
  ],
  [
    at('(?<look>[\\p{L} -]+?) (?:look|effect|feel|vibe|treatment|filter)'),
    ({ look = '' }) => (LOOKS.has(look.toLowerCase()) && LOOKS.get(look.toLowerCase()) !== 'mood' ? look : undefined),
  ],
  // "Twice the size".
  [
    at(
      `(?:make )?(?<who>${WHO} )?(?:to )?(?:be )?(?:at least )?(?:twice|double|three times|2x|3x) (?:the|its|their|his|her|as) (?:size|big|large|tall|high)`,
    ),
    ({ who }) => `make ${who?.trim() ?? 'it'} bigger`,
  ],
  [
    at(`(?:make )?(?<who>${WHO} )?(?:to )?(?:be )?half (?:the|its|their|his|her|as) (?:size|big|large|tall|high)`),
    ({ who }) => `make ${who?.trim() ?? 'it'} smaller`,
  ],
  // "Take out a few bottles", where no bottles are: what there is, is too much.
  [
    at('(?:take out|remove|lose|get rid of|drop) (?:a few|some|a couple of|several)(?: of)?(?: the)? (?<what>\\p{L}+s)'),
    ({ what = '' }, bench) => (findSubjects(bench, what).length > 0 ? `fewer ${what}` : 'less cluttered'),
  ],
  [/^(less|fewer|more) (\p{L}+) (?:around|on|over|in front of|across|near|behind) (?:the|his|her|its|their) .+$/iu, '$1 $2'],
  [/ (?:visible|that you can see|you can see|showing|seen) (?=through |behind |in the )/iu, ' seen '],
  // "The eyes should glow".
  [
    at(
      '(?:(?:can|could|make|have|let|should) )?(?<whose>the|his|her|its|their) (?<part>eyes?|horns?|wings?|tail|mane|antlers?|hair|fur|claws|teeth|scales|hands?) (?:should )?(?:be )?(?<deed>glow|shine|sparkle|glitter|shimmer)(?:ing)?(?: a (?:bit|little)| slightly)?',
    ),
    ({ whose = '', part = '', deed = '' }) =>
      `give ${WHOM[whose.toLowerCase()] ?? 'it'} ${presentParticiple(deed.toLowerCase())} ${part}`,
  ],
  [
    /^(?:the )?(?:lamp|light|lantern)s? (next to|beside|behind|near|above|on|in) (.+?) (?:switched|turned) on$/iu,
    'add a lit lamp $1 $2',
  ],
  // "Mint leaves in it".
  [
    /^(?!(?:add|put|make|turn|move|place|keep|set|zoom|change|remove|take|paint|with|without|no|more|less|fewer|is|are|what|how|not|and|go|write|look|he|she|it|they)\b)(\p{L}+(?: \p{L}+){0,3}) (in|inside|on|on top of) (it|them)$/iu,
    'add $1 $2 $3',
  ],
  [
    /^(?:no one|nobody)(?: (?:is|sitting|standing|being))*(?: (?:inside|in it|around|there|in sight|behind the wheel|visible|else))*$/iu,
    'no people',
  ],
  [/\bback ?ground (?:stuff|things|elements|clutter|objects|details)\b/giu, 'background'],
  [/^make the weather (?<how>[\p{L}]+)(?<rest> with .+)?$/iu, '$<how> weather$<rest>'],
  [/^(?:it|this|that) should look like (?=\p{L})/iu, 'make it look like '],
  [/ a (?:little|bit|tad)(?: more| further)? (?=(?:to|on) the (?:left|right)|up$|down$|closer|further)/giu, ' '],
  [
    /^(make (?:it|this)) (?:wide|tall|wider|taller|big)(?: enough)?,? (?:like )?(?=for (?:an? |my |the )?(?:desktop|phone|laptop|computer|mobile|wallpaper))/iu,
    '$1 ',
  ],
  // "String lights above, the big bulb ones".
  [/^(?:add )?([\p{L} ]+s)( above| around| behind| everywhere)?,? (?:the )?([\p{L}]+(?: [\p{L}]+)?) ones$/iu, 'add $3 $1$2'],
  [/^make (it|this|that|him|her) an? (\p{L}+(?: \p{L}+)?) one (?=with )/iu, 'make $1 $2 '],
  // "Can they have more plants", where nobody is a "they".
  [
    at('(?<who>it|they|he|she) should (?:have|get) (?<what>.+)'),
    ({ who = '', what = '' }, bench) => (findSubjects(bench, who).length === 0 ? `add ${what}` : undefined),
  ],
];

const WHOM: Readonly<Record<string, string>> = { his: 'him', her: 'her', its: 'it', their: 'them' };

export function plainer(bench: Workbench, clause: string): string {
  let said = clause;
  for (const [pattern, way] of WAYS) {
    const next =
      typeof way === 'string'
        ? said.replace(pattern, way)
        : said.replace(pattern, (...found) => {
            const groups = found.at(-1);
            return way(typeof groups === 'object' ? groups : {}, bench) ?? (found[0] as string);
          });
    if (next.trim() !== '') said = next.trim();
  }
  return said;
}
