/** Frames that say what something would be like or do: "poppies would be sweet", "a lower camera would make her look heroic", "add like 20 years". */
import { isPlural } from '@atelier/lexicon';
import { anchored, baseOf, type Step } from './step.ts';

const LIKED =
  '(?:nice|better|great|good|cool|lovely|perfect|cute|fun|awesome|amazing|beautiful|funny|sweet|neat|moody|cosy|cozy|spooky|romantic|dramatic|magical|dreamy|hilarious|sick|epic|insane|pretty|interesting|wild|adorable|fitting|wonderful|ideal|stunning|brilliant|fab|fabulous|a nice touch|so much fun|helpful|appreciated)';
const COLOUR =
  '(?:(?:light|dark|pale|deep|bright|warm|soft) )?(?:red|blue|green|yellow|orange|purple|pink|black|white|grey|gray|brown|gold|beige|cream|teal|navy|turquoise|lilac)';

export const WOULD: readonly Step[] = [
  // "Underneath instead of round it": where it was is no thing.
  [
    anchored(
      `((?:put|move|place|have) .+?) instead of (?:round|around|on|in|behind|over|under|above|below|next to|beside|inside)(?: (?:it|them|that|the .+))?$`,
    ),
    (what = '') => what,
  ],
  [
    anchored(
      `(?:i think |maybe )?(?!(?:there|it|that|this|he|she|they|you|we|i|what|how)\\b)(.+?) (?:would|might|could) (?:also |really )?(?:be|look|feel) (?:(?:so|really|very|super|pretty|quite|even|much) )*${LIKED}(?: (?:here|there|too|instead|i think|for (?:it|this)))*$`,
    ),
    (what = '') => what,
  ],
  [
    anchored(
      `(?:i think |maybe )?(?!(?:there|it|that|this|he|she|they|you|we|i|what|how)\\b)(.+?) (?:would|might|could|will) (?:also |really )?(?:make|help) (?:it|him|her|them|this|that|the [\\p{L} ]+?|everything)(?: to)? (?:look |feel |seem |more |less |pop|stand|a ).*$`,
    ),
    (what = '') => `add ${what}`,
  ],
  [
    anchored(
      `(?:i think |maybe )?(?:it|that|this|they)(?:'d|'ll| will| would| might| could)(?: also| probably)? (?:be|look|work) (?:(?:so|much|even|a lot|way) )?${LIKED} (?=(?:in|at|with|without|on|from|as)\\b)`,
    ),
    '',
  ],
  [
    anchored(
      `i(?:'d| would) (?:also |maybe |probably |just )?(put|make|add|remove|change|move|use|give|turn|go with|take|swap|replace|drop) (?=\\S)`,
    ),
    (verb = '') => `${verb} `,
  ],
  [
    anchored(
      `(?:add|give (?:him|her|them|it)|take off)(?: like| about| maybe| another)? (?:\\d+|[\\p{L}-]+) years(?: (?:to|on) (?:him|her|it|them))?$`,
    ),
    'make it older',
  ],
  [
    anchored(
      `(make (?:him|her|it|them|the [\\p{L} ]+?)|(?:he|she|it|they|the [\\p{L} ]+?) should be)(?: like| about| maybe| around)* (?:\\d+|ten|twenty|thirty|forty|five|a few|some) years (older|younger)$`,
    ),
    (who = '', how = '') => `${who} ${how}`,
  ],
  [
    anchored(
      `(?:try|how about|what about|maybe|consider|perhaps|what if we tried) (\\p{L}{2,}ing) (?=(?:the|an?|his|her|its|their|it|him|them|some|more|on|off|up|out|down) ?)`,
    ),
    (verb = '') => `${baseOf(verb)} `,
  ],
  [
    anchored(`(?:the |an? |his |her )?([\\p{L} ]{2,30}?) (?:is|are) (?:still |also )?missing$`),
    (what = '') => `add ${isPlural(what) ? '' : 'a '}${what}`,
  ],
  [
    anchored(`(?:add |with |make it )?(${COLOUR}) (?:behind|in the back|at the back)$`),
    (colour = '') => `${colour} background`,
  ],
  [
    anchored(
      `(?:make it |do it )?(?:about |like |maybe )?(?:twice|double|three times|2x|3x) (?:the|its|that) size$|^(?:make it )?(?:twice|double|three times) as (?:big|large)$`,
    ),
    'bigger',
  ],
  [
    anchored(`(?:make it |do it )?(?:about |like |maybe )?half (?:the|its|that) size$|^(?:make it )?half as (?:big|large)$`),
    'smaller',
  ],
  [
    anchored(
      `(?:can you |could you |please )*cut (?:out )?an? (slice|piece|wedge|chunk)(?: out)?(?: of (?:it|the [\\p{L} ]+))?$`,
    ),
    (what = '') => `with a ${what} cut out`,
  ],
  [
    anchored(`(?:we|i) (?:also |do )?have (an? [\\p{L} ]+?|(?:two|three) [\\p{L} ]+?) (?:too|as well|also)$`),
    (what = '') => `add ${what}`,
  ],
  [
    anchored(
      `write (?!(?:an?|the|some|me|my|this|that|it|down|in|something|your)\\b)([^"“”\\uE000]{2,40}?)(?: ((?:at|on|across|above|below|under|underneath|in) (?:the|it) ?[\\p{L} ]*))?$`,
    ),
    (what = '', where = '') =>
      /\p{Lu}|\b(?:in|and) \p{L}/u.test(what)
        ? `write ${what}${where ? ` ${where}` : ''}`
        : `write "${what}"${where ? ` ${where}` : ''}`,
  ],
];
