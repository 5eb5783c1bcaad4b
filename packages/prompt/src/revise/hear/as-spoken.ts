/**
 * Manners of speaking that say a wish without its words (R54): "would a vase fit behind the pot?", "there's a hen missing", "the dog is bigger than the
 * robot, swap that", "how many arches has it? I'd like five". Each is put as the clauses know it; the rest of the line stays as it was typed.
 */
import { isPlural, plural, singular, wordNet } from '@atelier/lexicon';
import { findSubjects, isCalled, lives } from '../find.ts';
import { isQualityWord } from '../qualities.ts';
import { namedIn } from '../which-subject.ts';
import type { Workbench } from '../workbench.ts';

/** The other end of a comparison: of a dog bigger than a robot the robot shall be bigger. */
const SWAPPED =
  /(?:^|(?<=[.!?] ))(?:the )?(?<one>\p{L}+(?: \p{L}+)?) (?:is|are|looks?) (?<how>bigger|larger|smaller|taller|shorter|longer|wider|older|younger|darker|brighter) than (?:the )?(?<other>\p{L}+(?: \p{L}+)?)[,.;!]* (?:can you |please |so |and |just )*(?:swap|switch|reverse|invert|flip)(?: (?:that|them|it|this|the sizes?|sizes))?(?: (?:a)?round)?[.!]*$/iu;
const OTHER_WAY =
  /(?:^|(?<=[.!?] ))(?:the )?(?<one>\p{L}+(?: \p{L}+)?) (?:is|are|looks?) (?<how>bigger|larger|smaller|taller|shorter|longer|wider|older|younger|darker|brighter) than (?:the )?(?<other>\p{L}+(?: \p{L}+)?)[,.;!]* (?:it |that |this )?(?:should be|must be|needs to be|has to be)(?: the)? (?:other way (?:a)?round|opposite|reverse)[.!]*$/iu;
const ALIKE =
  /(?:^|(?<=[.!?] ))(?:the )?(?<what>\p{L}+) (?:are|look|have) (?:all )?(?:the same|equal|identical) (?<how>height|size|length|width|colou?r|shape|age|way|direction)\b[^.!?]*[.!?]*$/iu;

const SIDES: Readonly<Record<string, string>> = {
  north: 'at the top',
  south: 'at the bottom',
  east: 'on the right',
  west: 'on the left',
  northeast: 'in the top right corner',
  northwest: 'in the top left corner',
  southeast: 'in the bottom right corner',
  southwest: 'in the bottom left corner',
};
/** Whether there are several of something. */
const several = (bench: Workbench): boolean =>
  bench
    .subjects()
    .some(
      ({ count, source, name }) =>
        source !== 'writer' && (count === undefined ? isPlural(name) : !('exact' in count && count.exact === 1)),
    );

interface Manner {
  pattern: RegExp;
  /** The words in its place; undefined where it does not fit. */
  plain: (bench: Workbench, groups: Record<string, string>, line: string) => string | undefined;
}

const MANNERS: readonly Manner[] = [
  // "Way to small": too small.
  {
    pattern: /\b(?<much>way|far|much|bit|little) to (?<how>\p{L}+)\b(?! (?:the|a|an)\b)/giu,
    plain: (_, { much = '', how = '' }) => (isQualityWord(how.toLowerCase()) ? `${much} too ${how}` : undefined),
  },
  // "Too small for him to fly": what for is told and not wished.
  {
    pattern: /\btoo (?<how>\p{L}+) for (?:him|her|it|them|me|us|anyone|anybody|the [\p{L}]+) to [\p{L} ]+/giu,
    plain: (_, { how = '' }) => `too ${how}`,
  },
  {
    pattern: /(?<=please),? (?:my )?(?:dear|love|darling|honey|sweetie|mate|sir|madam|buddy|friend|man|bro|guys)\b/giu,
    plain: () => '',
  },
  {
    pattern:
      /(?:^|(?<=[.!?] ))(?:is it|would it be) possible (?:that |if )?(?<one>one|the|his|her|its|two|some) (?<what>[\p{L} ]+?) (?:is|are|was|were|could be) (?<how>[\p{L} -]+)\?/giu,
    plain: (_, { one = '', what = '', how = '' }) =>
      `${/^one$/i.test(one) ? `one of the ${what}` : `${one} ${what}`} should be ${how}.`,
  },
  { pattern: /(?:^|(?<=[.!?] ))(?:is it|would it be) possible (?:to|for you to) (?=\p{L})/giu, plain: () => '' },
  // "Would a vase fit behind the pot?".
  {
    pattern:
      /(?:^|(?<=[.!?] ))(?:would|could|can|might) (?<what>(?:an?|some|two|three) [\p{L} -]+?) (?:fit|go|work|look (?:nice|good|ok|okay)|be (?:nice|good|possible))(?<where> [\p{L} ]+?)?(?: too| as well| there)?\?/giu,
    plain: (_, { what = '', where = '' }) => `add ${what}${where}.`,
  },
  // "There's a hen missing from this farm".
  {
    pattern:
      /(?:^|(?<=[.!?,] ))there(?:'s| is| are) (?<what>(?:an?|some|two|three|no) [\p{L} -]+?) missing(?: (?:from|in|on|here)[^.,;!?]*)?/giu,
    plain: (_, { what = '' }) => `add ${what.replace(/^no /i, 'a ')}`,
  },
  // "Half as tall again": taller.
  {
    pattern:
      /\b(?:i'd have |make |have |with )?(?<what>it|the [\p{L}]+|him|her|them)(?: (?:should|could|must) be)? (?:about |around |roughly )?(?:half|a third|a quarter|twice|two times|three times|double) as (?<how>tall|big|large|long|wide|high|thick|deep)(?: again)?\b/giu,
    plain: (_, { what = '', how = '' }) =>
      `make ${what} ${{ tall: 'taller', big: 'bigger', large: 'bigger', long: 'longer', wide: 'wider', high: 'higher', thick: 'thicker', deep: 'deeper' }[how.toLowerCase()]}`,
  },
  {
    pattern: SWAPPED,
    plain: (bench, { one = '', how = '', other = '' }) =>
      findSubjects(bench, one).length > 0 && findSubjects(bench, other).length > 0
        ? `make the ${other} ${how} than the ${one}`
        : undefined,
  },
  {
    pattern: OTHER_WAY,
    plain: (bench, { one = '', how = '', other = '' }) =>
      findSubjects(bench, one).length > 0 && findSubjects(bench, other).length > 0
        ? `make the ${other} ${how} than the ${one}`
        : undefined,
  },
  {
    pattern: ALIKE,
    plain: (bench, { what = '', how = '' }, line) =>
      isPlural(what) && findSubjects(bench, what).length > 0 && !/\b(?:should|must|make|turn|want|please)\b/i.test(line)
        ? `the ${what} should be ${/^(?:way|direction)$/i.test(how) ? 'looking different ways' : `of different ${how}s`}`
        : undefined,
  },
  // "Hiding behind the rock, he's tiny and scared": what has just come in is.
  {
    pattern:
      /(?:^|(?<=[.!?] ))(?<lead>(?:please |can you |could you |now |and )*(?:add|put|draw|place|include|have)) (?<one>an?|some|two|three) (?<what>[^,.;!?]+)[,;.]+ (?:and )?(?:he|she|it|they)(?:'s|s|'re| is| are|re) (?<how>[\p{L}-]+(?:(?:,| and|, and) [\p{L}-]+)?)(?=[.!]|$)/giu,
    plain: (_, { lead = '', one = '', what = '', how = '' }) => {
      const words = how.split(/,? and |, /);
      if (!words.every((word) => isQualityWord(word.toLowerCase())) || what.split(' ').some((word) => words.includes(word)))
        return undefined;
      return `${lead} ${/^an?$/i.test(one) ? (/^[aeiou]/i.test(how) ? 'an' : 'a') : one} ${words.join(' ')} ${what}`;
    },
  },
  // "How many arches has the bridge got? I'd like five".
  {
    pattern:
      /(?:^|(?<=[.!?] ))how many (?<what>\p{L}+)[^?]*\? (?:because |but |and )?(?:i'd like|i would like|i want|i need|make it|there should be|it should be|please) (?<many>\p{L}+|\d+)(?=[.!]|$)/giu,
    plain: (_, { what = '', many = '' }) => `${many} ${what}`,
  },
  // "Have the heron hold a cup".
  {
    pattern:
      /(?:^|(?<=[.!?,] )|(?<= and ))have (?<who>the [\p{L}]+|him|her|it|them) (?<deed>hold|carry|wear|look|sit|stand|jump|fly|ride|eat|drink|read|play|wave|smile|sleep|swim|hug|kiss|chase|point|lean|dance|sing|run|walk)\b/giu,
    plain: (_, { who = '', deed = '' }) => `make ${who} ${deed}`,
  },
  // "The castle is now behind the plants, I want to see it": the other way.
  {
    pattern:
      /(?:^|(?<=[.!?] ))(?<what>the \p{L}+(?: \p{L}+)?) (?:is|are)(?: now| all| half| completely)* (?:behind|under|hidden (?:by|behind)|covered by) (?<other>(?:the|his|her|its|that) \p{L}+)[,.!?]* (?:and |but |so )?(?:i|we) (?:want|wanted|need|would like|'d like|can't|cannot|can not)(?: to)? see (?:it|him|her|them|the \p{L}+)(?= |[.!]|$)/giu,
    plain: (_, { what = '', other = '' }) => `move ${what} in front of ${other}`,
  },
  {
    pattern:
      /(?:^|(?<=[.!?,] )|(?<=\band ))(?<what>(?:the|his|her|its) \p{L}+(?: \p{L}+)?) belongs? (?<where>(?:in|on|at|to|under|over|behind|beside|next|near|between|above|below|inside) [^,.!?;]+)/giu,
    plain: (_, { what = '', where = '' }) => `move ${what} ${where}`,
  },
  // The points of the compass are sides of a map.
  {
    pattern:
      /\b(?:in|at|to|on) the (?<point>(?:north|south)(?:[- ]?(?:east|west))?|east|west)(?: (?:corner|side|part|end))?\b/giu,
    plain: (bench, { point = '' }) =>
      /\bmap\b/i.test(bench.brief.idea) ? SIDES[point.toLowerCase().replace(/[- ]/g, '')] : undefined,
  },
  {
    pattern:
      /(?<front>(?:^|(?<=[.!?] ))move [^.,!?]+),? and (?<what>(?:the|his|her|its) \p{L}+(?: \p{L}+)?) (?=(?:at|in|on) the (?:top|bottom|left|right|middle|cent(?:er|re)|corner))/giu,
    plain: (_, { front = '', what = '' }) => `${front}, and move ${what} `,
  },
  // "Those are crows" of two birds.
  {
    pattern:
      /(?:^|(?<=[.!?] ))(?:those|these|they|that|this|it|he|she)(?:'s|'re| is| are| should be| must be) (?:meant to be |supposed to be )?(?:an? )?(?<what>\p{L}+)(?=[,.!]|$)/giu,
    plain: (bench, { what = '' }) => {
      const name = singular(what.toLowerCase());
      const kind = bench
        .subjects()
        .filter(({ name: own, source }) => source !== 'writer' && own !== name && isCalled(name, singular(own)));
      return kind.length === 1 && findSubjects(bench, name).length === 0 && wordNet(name)?.concrete !== undefined && kind[0]
        ? `replace the ${isPlural(what) ? plural(kind[0].name) : kind[0].name} with ${isPlural(what) ? '' : 'a '}${what.toLowerCase()}`
        : undefined;
    },
  },
  // "The sky is too pink for me, I'd like it greyer": the sky.
  {
    pattern:
      /^(?<what>(?:the|his|her|its) \p{L}+(?: \p{L}+)?) (?:is|are|looks?) (?:a bit |way |far |much |still )?too \p{L}+(?: for (?:me|us|my taste))?[,.;!]+ (?:and |so |but )?(?:i'd like|i would like|i want|i'd prefer|make|can you make|could you make|please make) (?:it|them) (?<how>[^.!?]+)(?<end>[.!?]*)$/iu,
    plain: (_, { what = '', how = '' }) => `make ${what} ${how.replace(/^to be /i, '')}`,
  },
  // "Why is the plate so plain, give it a blue rim": the question says what is wrong.
  {
    pattern:
      /^why (?:is|are) (?<what>(?:the|his|her|its) \p{L}+(?: \p{L}+)?) (?:so|still|all) \p{L}+[,?]+ (?:please |can you |could you |so )*(?<deed>give|make|add|put|paint|turn) (?:it|them|him|her) (?<rest>.+)$/iu,
    plain: (_, { what = '', deed = '', rest = '' }) => `${deed} ${what} ${rest}`,
  },
  // "It's missing carriages, give it five dark red ones", "the tub has no feet, I'd like brass ones".
  {
    pattern:
      /^(?<who>it|he|she|they|the \p{L}+(?: \p{L}+)?)(?:'s| is| are|'re)? (?:missing|has no|have no|got no|lacks?) (?:any |its |his |her |the )?(?<what>\p{L}+)[,.;!?]+ (?:please |so |and )*(?:give (?:it|him|her|them)|i'd like|i would like|i want|i need|add|put|make them|can (?:it|he|she) have) (?<how>[\p{L} ,-]+?) ones?(?<more>\b.*)$/iu,
    plain: (_, { who = '', what = '', how = '', more = '' }) =>
      `give ${{ he: 'him', she: 'her', they: 'them' }[who.toLowerCase()] ?? who} ${how.replace(/^make them /i, '').replace(/,/g, '')} ${what}${more}`,
  },
  // "More fish, orange and white ones".
  {
    pattern:
      /(?:^|(?<=[.!?] ))(?<many>(?:add |put |i want )?(?:more|some|some more|a few|a few more|two|three|four|five|several)) (?<what>\p{L}+), (?<how>\p{L}+(?:(?:,| and) \p{L}+)?) ones\b/giu,
    plain: (_, { many = '', what = '', how = '' }) =>
      how.split(/,? and |, /).every((word) => isQualityWord(word.toLowerCase())) ? `${many} ${how} ${what}` : undefined,
  },
  // "Six candles, burning": the candles are.
  {
    pattern:
      /(?:^|(?<=[.!?] ))(?:there (?:need|needs|should|must|have|has) to be|there should be|there must be|add|put|i want|i need) (?<what>(?:an?|some|two|three|four|five|six|seven|eight|nine|ten|more|\d+) [\p{L} -]+?), (?<deed>burning|smiling|sleeping|flying|jumping|running|blooming|laughing|crying|shining|falling|waving)(?=[.!]|$)/giu,
    plain: (_, { what = '', deed = '' }) => `add ${what} ${deed}`,
  },
  // "Stop the rain", "a rainbow instead".
  {
    pattern:
      /(?<=^|[,.;] |\band )(?:stop|end) the (?<what>rain|snow|storm|wind|fog|mist|thunder|lightning|rainfall|snowfall)\b/giu,
    plain: (_, { what = '' }) => `no ${what}`,
  },
  {
    pattern:
      /(?<lead>^(?:no|remove|lose|drop|take (?:away|out)|get rid of) .+?(?:,| and|, and) )(?:make|have|put|show|give me|do) (?<what>(?:an?|some|two|three) [\p{L} ]+?) inst?ead(?=[.!]|$)/giu,
    plain: (_, { lead = '', what = '' }) => `${lead}add ${what}`,
  },
  // "A potted cactus, right side".
  {
    pattern:
      /(?<lead>(?:^|[.!?,] |\band )(?:please |can you |could you )*(?:add|put|place|draw|have) (?:an?|some|one|two|three) [\p{L} -]+?), (?:(?:on|at|to) the )?(?<side>left|right|top|bottom)(?: (?:side|corner))?(?=,|[.!]|$)/giu,
    plain: (_, { lead = '', side = '' }) => `${lead} ${/^(?:left|right)$/i.test(side) ? 'on' : 'at'} the ${side.toLowerCase()}`,
  },
  // "Too many people, take out about half of them".
  {
    pattern:
      /^(?:there are |there's )?(?:way |far |a bit )?too many (?<what>\p{L}+)[,.;!]+ (?:please |can you |so |just )*(?:take out|remove|lose|delete|drop|take away|get rid of) (?:about |around |roughly |maybe |at least )?(?:half|some|a few|most|a third)(?: of (?:them|those|the \p{L}+))?[.!]*$/iu,
    plain: (_, { what = '' }) => `fewer ${what}`,
  },
  // "A donkey would be great somewhere on the right".
  {
    pattern:
      /^(?:and |also |maybe |oh |hm+,? )*(?<what>(?:an?|some|two|three|a few) [\p{L} -]+?) would be (?:great|nice|cool|lovely|good|fun|perfect|awesome|amazing|fantastic)(?<where> (?:somewhere )?(?:on|in|at|behind|next to|near|beside|under|above|over|around|between|by) [\p{L} ]+?)?(?: too| as well| somewhere| there)?[.!]*$/iu,
    plain: (_, { what = '', where = '' }) => `add ${what}${where.replace(/^ somewhere/i, '')}`,
  },
  // "Take the shadow off the field".
  {
    pattern:
      /(?<=^|[,.;] |\band )(?:just |please |ok |good )*take (?<what>(?:the|his|her|that|those) [\p{L}' ]+?) off (?:of )?(?:the|his|her|its|that) \p{L}+(?=[,.!]|$| and)/giu,
    plain: (bench, { what = '' }) => (findSubjects(bench, what).some(lives) ? undefined : `remove ${what}`),
  },
  // "We only have room for one" is why.
  {
    pattern:
      /(?<=\p{L})[,;.]+ (?:because |since |as |cos )?(?:we|i|they) (?:only |just )?(?:have|got|need)(?: got)? (?:no |enough |only )?(?:room|space|place|use|time|money) (?:for|to) [^.!?;]+/giu,
    plain: () => '',
  },
  { pattern: /(?<=\blooks? like an? [\p{L} ]{2,30}) in (?:there|here)(?=[,.!]|$)/giu, plain: () => '' },
  // "Give the left one a scarf and the other one a hat": two wishes.
  {
    pattern:
      /(?<lead>(?:^|(?<=[.!?,] ))(?:please |can you |could you )*give (?:the|one|him|her) ?[\p{L} ]*? (?:an?|some|the|two) [\p{L} -]+?),? and (?<other>the other(?: one)?|the \p{L}+ one|the others) (?<what>(?:an?|some|two) [\p{L} -]+)(?=[.!]|$)/giu,
    plain: (_, { lead = '', other = '', what = '' }) => `${lead}. give ${other} ${what}`,
  },
  {
    pattern:
      /\b(?<part>(?:his|her|its|their) (?:wings|arms|legs|tail|ears|eyes|mouth|hands?|petals|sails|fingers|feathers)) (?:should|must|could|needs? to|has to|have to) be (?<how>(?:spread|stretched|folded|held|tucked|curled|raised)(?: (?:out|in|up|down|open|wide|apart|back))?)(?=[,.!]|$)/giu,
    plain: (_, { part = '', how = '' }) => `${part} ${how}`,
  },
  { pattern: / to (?:go with|match) (?:it|them|that)(?=[,.!]|$)/giu, plain: () => '' },
  { pattern: /(?<=^|[,.;] |\band )(?:throw|chuck|pop|slap) in (?=(?:an?|some|two|three|a few) )/giu, plain: () => 'add ' },
  {
    pattern: /(?<=^|[,.;] |\band )hang up (?<what>(?:an?|some|two|three) [\p{L} -]+?)(?=[,.!]|$| and)/giu,
    plain: (_, { what = '' }) => (/ (?:on|from|over|in|at|above) /.test(what) ? undefined : `add ${what} on the wall`),
  },
  // "The snowman hasn't got any arms yet".
  {
    pattern:
      /^(?<who>it|he|she|they|the \p{L}+(?: \p{L}+)?) (?:hasn't|haven't|has not|have not|doesn't have|don't have|does not have)(?: got)? (?:any|an?) (?<what>\p{L}+)(?: yet| at all)?[.!]*$/iu,
    plain: (_, { who = '', what = '' }) =>
      `give ${{ he: 'him', she: 'her', they: 'them' }[who.toLowerCase()] ?? who} ${isPlural(what) ? '' : 'a '}${what}`,
  },
  // "There's nobody here, I want a couple": that is why.
  {
    pattern:
      /^there(?:'s| is) (?:nobody|no one|no-one|nothing)(?: at all)?(?: here| there| in it| in the picture)?[.!,]+ (?=(?:i want|i'd|add|put|can|could|let's|please|how about)\b)/iu,
    plain: () => '',
  },
  {
    pattern:
      /^what(?:'s| is) (?:that|the|this) (?<what>\p{L}+) doing (?:there|here)[?!.,]* (?:please )?(?:get rid(?: of it)?|take it (?:out|away|off)|remove it|away with it|lose it|delete it)[.!]*$/iu,
    plain: (_, { what = '' }) => `remove the ${what}`,
  },
  // "Turn one of them", of several that look the same way.
  {
    pattern:
      /(?<=^|[,.;] |\band )(?:please |can you )*(?:turn|flip|rotate) (?<one>one(?: of (?:them|the \p{L}+))?)(?=[.!?]*$)/giu,
    plain: (bench, { one = '' }) => (several(bench) ? `turn ${/ of /.test(one) ? one : 'one of them'} around` : undefined),
  },
  {
    pattern:
      /(?:^|(?<=[.!?,] )|(?<=\band ))(?<deed>move|shift|put|paint|colou?r|make) one (?=(?:to|on|in|at|behind|next|closer|further|[\p{L}]+$)\b)/giu,
    plain: (bench, { deed = '' }) => (several(bench) ? `${deed} one of them ` : undefined),
  },
  // "Not a stick, a carrot" of a nose.
  {
    pattern: /^(?:it's |it is |that's )?not an? (?<not>\p{L}+),? (?:but |it's )?an? (?<what>\p{L}+)[.!]*$/iu,
    plain: (bench, { not = '', what = '' }) => {
      const part = bench.about;
      const whole =
        part && bench.brief.relations.find(({ to, predicate, off }) => !off && to === part.id && predicate === 'with');
      return part && whole && findSubjects(bench, not).length === 0 && wordNet(what)?.concrete !== undefined
        ? `the ${part.name} should be shaped like a ${what}`
        : undefined;
    },
  },
  {
    pattern:
      /(?:^|(?<=[.!?,] ))undo (?<what>(?:the|that|his|her) \p{L}+)(?:,? (?:because )?(?:it'?s?|it is|they'?re|that'?s) (?:\p{L}+ )?\p{L}+)?(?=[,.!]|$)/giu,
    plain: (bench, { what = '' }) =>
      findSubjects(bench, what).length > 0 ||
      bench
        .subjects()
        .some(({ actions }) => actions.some(({ value }) => value.startsWith(what.split(' ')[1]?.slice(0, 4) ?? ' ')))
        ? `remove ${what}`
        : undefined,
  },
  // "Friendlier, like a smile and round eyes".
  {
    pattern:
      /^(?<lead>(?:please |can you )*make (?<who>it|him|her|them|(?:the|his|her|my) \p{L}+)(?: look| seem)? \p{L}+er),? (?:like|maybe|say|e\.?g\.?|for example|for instance|perhaps) (?:with |give (?:it|him|her) )?(?<what>(?:an? |some |two |big |round |small |long )[\p{L} ]+)[.!]*$/iu,
    plain: (_, { lead = '', who = '', what = '' }) =>
      /^an? (?:real|little|big|bit)/i.test(what) || !/ and /.test(what) ? undefined : `${lead}. give ${who} ${what}`,
  },
  // "It should be a steam engine, this one looks like a tram": what it looks like is what is wrong.
  {
    pattern:
      /(?:,|;|\.| -| because| cause| cos) (?:this one|this|that one|it|he|she|they|the [\p{L}]+) (?:just )?looks? (?:more |a bit |kinda |kind of )?like (?:an? )?[\p{L} ]+?(?: now| here| at the moment)?[.!]*$/giu,
    plain: (_, _groups, line) =>
      /^(?:it |the [\p{L}]+ |he |she |this )?(?:needs? to be|should be|must be|has to be|make|turn|give|add|change|replace)\b/iu.test(
        line,
      )
        ? ''
        : undefined,
  },
];

/** "The curtains look ugly." */
const COMPLAINED =
  /^(?:(?:ok|but|now|and|hm+|so|no|well)[, ]+)*(?:the|those|these) (?<what>\p{L}+) (?:is|are|looks?|seems?|feels?)\b/iu;
/** "Nobody can tell those are muffins. Swap them for cookies": what was just named. */
function withAntecedents(bench: Workbench, line: string): string {
  return line.replace(
    /^(?<before>[^.!?]+[.!]) (?<lead>(?:please |can you |could you |so |just )*(?:swap|replace|exchange|change|remove|delete|make|turn|move|paint|lose|drop|get rid of|take out|take away)) (?<pronoun>them|it)\b/iu,
    (whole, before: string, lead: string, pronoun: string) => {
      const named = namedIn(bench, before)?.word ?? COMPLAINED.exec(before)?.groups?.what?.toLowerCase();
      if (!named || isPlural(named) !== /^them$/i.test(pronoun)) return whole;
      return `${before} ${lead} the ${named}`;
    },
  );
}

/** The line with its manners of speaking put plainly. */
export function asSpoken(bench: Workbench, line: string): string {
  if (/["“”]/.test(line)) return line;
  let said = line;
  for (const { pattern, plain } of MANNERS)
    said = said.replace(pattern, (whole: string, ...rest: unknown[]) => {
      const groups = rest.at(-1);
      return (
        plain(bench, typeof groups === 'object' && groups !== null ? (groups as Record<string, string>) : {}, said) ?? whole
      );
    });
  return (
    withAntecedents(bench, said)
      .replace(/\s{2,}/g, ' ')
      .replace(/^[\s,;.]+/, '')
      .trim() || line
  );
}
