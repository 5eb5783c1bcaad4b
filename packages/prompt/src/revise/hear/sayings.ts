/** Figures of speech that name a look, a view or a light and no thing: "more sun", "from the other corner", "sepia would fit", "a cap on backwards". */
import { anchored, type Step } from './step.ts';

const WHOM: Readonly<Record<string, string>> = { him: 'he', her: 'she', them: 'they' };
const who = (said: string): string => WHOM[said.toLowerCase()] ?? said;
const ONE = "(him|her|it|them|(?:the|his|her|my) (?!camera|light|picture|image|text|title)[\\p{L}'’ -]{2,30}?)";
const A_BIT = '(?: (?:just |only )?(?:a (?:little|bit|little bit|touch|tad)|slightly|some|somewhat|more|half))*';
/** What a background can be made by degrees, and how it then is. */
const DEGREES: Readonly<Record<string, string>> = {
  darker: 'dark',
  lighter: 'light',
  brighter: 'bright',
  blurrier: 'blurred',
  softer: 'soft',
  plainer: 'plain',
  simpler: 'plain',
};

export const SAYINGS: readonly Step[] = [
  // The sun is one; more of it is the weather.
  [
    anchored(
      `(?:add |give (?:it|us|me) |put )?(?:in )?(?:(?:a (?:little )?(?:bit|little|lot|touch)|some|much|lots|way) )?(?:more |of )+sun(?:shine)?(?: (?:in|on|to) (?:it|the (?:picture|scene|image)))?$`,
    ),
    'make it sunny',
  ],
  [
    anchored(
      `(?:i think |maybe )?(?!(?:there|it|that|this|he|she|they|you|we|i|what|how|who)\\b)(.+?) (?:would|might|could|will) (?:also |really )?(?:fit|suit|match|work|do)(?: (?:it|here|this|that|the (?:mood|picture|scene|image|style)|in|i think|too|better|best|well|nicely|perfectly|so well))*$`,
    ),
    (what = '') => what,
  ],
  [
    anchored(
      `(?:make (?:it|this|that|the (?:picture|image|whole thing)) |turn (?:it|this) |in |go |all )?(?:in |to |into |a )*sepia(?: tones?)?$`,
    ),
    'sepia tone',
  ],
  [
    anchored(
      `(?:(?:make|have|get|turn|paint|keep) )?the background (?:should be |could be |be |can be )?(?:(?:a (?:little )?(?:bit|little|lot|touch)|much|way|even|slightly) )?(${Object.keys(DEGREES).join('|')})$`,
    ),
    (how = '') => `${DEGREES[how.toLowerCase()]} background`,
  ],
  [
    anchored(`(?:turn|rotate|angle|swivel) ${ONE}${A_BIT} (?:to|towards?|on) (?:the|one|his|her|its) (?:other )?side${A_BIT}$`),
    'three-quarter view',
  ],
  [
    anchored(
      `(?:turn|rotate|angle) ${ONE}${A_BIT} (?:to|towards?) (?:the |his |her |its )?(left|right|us|me|camera|viewer)${A_BIT}$`,
    ),
    (one = '', where = '') =>
      /^(?:us|me|camera|viewer)$/i.test(where) ? `${who(one)} should face us` : `${who(one)} should face ${where}`,
  ],
  // "A cap on backwards": the cap is, and not who wears it.
  [
    anchored(
      `(.*?)\\b(an?|his|her|the|their) ((?:\\p{L}+ )?(?:cap|hat|shirt|jacket|jersey|hoodie|sweater|t-shirt|visor|baseball cap))(?: (?:on|worn|turned|put on))? (backwards?|sideways|inside out|back to front)$`,
    ),
    (before = '', the = '', what = '', how = '') =>
      `${before}${/^an$/i.test(the) ? 'a' : the} ${/^back/i.test(how) ? 'backwards' : how.replace(/ /g, '-')} ${what}`,
  ],
  [
    anchored(
      `(?:hang|mount|put|place|add)(?: up)? (an?|some|two|three) ((?:\\p{L}+ )?)pictures? ((?:over|above|on|behind|next to) the (?!picture)\\p{L}.*)`,
    ),
    (the = '', how = '', where = '') =>
      `put ${/^an?$/i.test(the) ? 'a' : the} ${how}${/^an?$/i.test(the) ? 'painting' : 'paintings'} ${where}`,
  ],
  [
    anchored(
      `(?:hang|mount|pin|stick)(?: up)? (?=(?:an?|some|two|three|the|his|her) .+ (?:on|over|above|in|behind|next to|beside) )`,
    ),
    'put ',
  ],
  [
    anchored(
      `(?:get|make|have|move|put|lift|raise|throw|bring) ${ONE}(?: (?:much|a bit|a little|even|way|be|go|jump|fly))* (?:higher|high|up|further up|farther up)(?: up)? (?:in|into) the (air|sky)$`,
    ),
    (one = '', where = '') => `${who(one)} should be in the ${where}`,
  ],
  // Hands that hold something are nobody's whole.
  [
    anchored(
      `(?:add|put|with|have|show)(?: in)? (?:an? |the )?(?:[\\p{L}]+'s |pair of )(hands|fingers|arms) ((?:hold|grip|reach|turn|pour|touch|cut|writ|knead|open|carry)\\p{L}*ing .+)$`,
    ),
    (hands = '', deed = '') => `add ${hands} ${deed}`,
  ],
  // The place itself, seen from elsewhere.
  [
    anchored(
      `(?:(?:show|see|have|take|draw|paint|view|give)(?: (?:me|us))? )?(?:it |this |that |the (?:whole )?(?:room|scene|picture|place|thing|house|street|kitchen|garden|view) )?(?:seen |viewed |shot )?from (?:the |an)?(?:other|opposite|far) (corner|side|end|direction|angle)(?: of (?:it|the \\p{L}+))?$`,
    ),
    (where = '') => `seen from the other ${where}`,
  ],
  [
    anchored(
      `(?:(?:do|make|draw|have|paint|show|turn|render|get) )?(?:it |this |that )?(?:in)?(?:to |as |like )?(an? )?((?:(?!as\\b|like\\b|into\\b)\\p{L}+ )?(?:cartoon|illustration|drawing|watercolou?r|painting|sketch|comic)) (?:style )?(?:for|from|out of|as in) (?:an? )?(?:(?:kid|child|children)(?:'?s)? )?(?:(?:picture|story|bedtime|fairy ?tale) ?)?(?:books?|magazine|storybook)$`,
    ),
    (_ = '', what = '') => `make it ${/^[aeiou]/i.test(what) ? 'an' : 'a'} ${what}`,
  ],
];
