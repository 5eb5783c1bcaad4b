/** How letters look and where they stand, told in a few words: "in smaller letters", "curved over the top", "all caps, across the top". */
import { isColour } from '../predicate.ts';
import { positiveOf } from '../put.ts';

export interface Manner {
  size?: string;
  weight?: string;
  color?: string;
  /** The typeface, or whose manner it is. */
  face?: string;
  /** How the line runs: curved, straight, in a circle. */
  shape?: string;
  state?: string;
  /** What letters have: "outlined in white". */
  along?: string;
  where?: string;
  /** Capitals, or small letters. */
  upper?: boolean;
}

const LETTERS =
  '(?:letters?|lettering|text|type|typeface|writing|fonts?|script|handwriting|print|ink|paint|capitals|caps|words?|numbers?|figures)';
const FACE =
  /^(?:hand ?-?(?:writing|written|lettered|painted)|cursive|calligraphy|script|joined[- ]up|slab(?:[- ]serif)?|serif|sans[- ]serif|sans|typewriter|chalk|brush|stencil|stencilled|bubble|block|gothic|graffiti|pixel|italics?|old[- ]fashioned|neon|cowboy|western|comic|art deco)$/;
const FACE_AS: Readonly<Record<string, string>> = {
  handwriting: 'handwritten',
  'hand writing': 'handwritten',
  cursive: 'script',
  calligraphy: 'script',
  'joined-up': 'script',
  'joined up': 'script',
  italics: 'italic',
  'old fashioned': 'old-fashioned',
};
const SIZE = /^(?:bigger|larger|big|large|huge|enormous|massive|giant|smaller|small|tiny|little|taller|tall)$/;
const WEIGHT =
  /^(?:bold(?:er)?|thick(?:er)?|heavy|heavier|fat(?:ter)?|chunky|chunkier|thin(?:ner)?|fine|finer|skinny|narrow(?:er)?|wide(?:r)?)$/;
const STATE =
  /^(?:clear(?:er)?|legible|readable|sharp(?:er)?|neat(?:er)?|worn|faded|weathered|cracked|scratched|carved|engraved|glowing|shiny|wobbly|curly|curvy|loopy|swirly|round(?:ed|er)?|bubbly|slanted|plain|plainer|simple|simpler|fancy|fancier|elegant|playful|friendly|friendlier|spaced out|wider spaced|closer together|apart|painted|peeling|chipped|dripping|metallic|gothic|old|retro|spooky|scary|creepy|childish|messy|clean|cleaner|modern|light|lighter|dark|darker|bright|brighter|pale|paler|soft|softer)$/;
const DEGREE =
  /^(?:(?:a (?:bit|little|lot|touch|tad)|much|really|very|way|far|even|slightly|somewhat|super|nice and|more|quite|so|just|also|still|all|look(?:ing)?|extra) )+/;
const LEAD =
  /^(?:(?:should|must|could|can|needs? to|has to|have to|ought to|to|be|is|are|it|them|that|go|goes|run|runs|stand|sit|come|look|make|put|set|have|in|and|but|back|please|again|instead|written|painted|printed|lettered|carved|spelled(?: out)?|spelt(?: out)?|typed|there) )+/;

const NOUN = "(?:it|them|that|this|(?:the|his|her|its|their|my|our|each|one|an?) [\\p{Ll}][\\p{Ll}' -]{1,38})";
const PLACE = new RegExp(
  `^(?:(?:right|just|all|all the way|straight|directly|down|up|further|written|somewhere) )*(?:(?:at|across|along|near|on|in|under|underneath|below|beneath|above|over|beside|next to|around|round|behind|inside|against|down|between|towards|to|onto|by|from) ${NOUN}|underneath|below|beneath|above|on top|higher(?: up)?|lower(?: down)?|up|down|upwards?|downwards?|further (?:up|down)|upside down|sideways|cent(?:ered|red)|vertically|from top to bottom|(?:on|in) (?:both|two) (?:lines|sides)|on (?:two|three|2|3) lines|over (?:two|three|2|3) lines|on (?:its|their) own line)(?: (?:of|on|in|at) ${NOUN})?$`,
  'u',
);
const RUNS =
  /^(?<shape>(?:in an? (?:circle|ring|arc|arch|curve|wave|half circle|semicircle|spiral)|curv(?:ed|ing)|arch(?:ed|ing)|bent|straight|diagonal(?:ly)?|vertical(?:ly)?|wavy|slanting|tilted|at an angle|on a (?:curve|slant)|(?:sort of |kind of )?circular))(?: (?<rest>.+))?$/u;
const WITH =
  /^with (?:an? |some )?(?<how>[\p{Ll} -]*?) ?(?<what>outlines?|edges?|borders?|shadows?|glow|serifs?|rims?|gradient|swirls?)(?: (?:round|around) (?:it|them))?$/u;
const UPPER =
  /^(?:(?:in|all|only|as|with) )*(?:caps|capitals|capital letters|upper ?-?case(?: letters)?|block (?:letters|capitals))(?: only)?$/;
const LOWER = /^(?:(?:in|all|only|as) )*(?:lower ?-?case(?: letters)?|no capitals|without capitals)(?: only)?$/;
const READ =
  /^(?:(?:so )?(?:you|we|people|one|everybody|everyone|i) can (?:actually )?(?:read|see) (?:it|them)(?: (?:better|properly))?|(?:easier|easy|possible) to (?:read|see)|more (?:readable|legible|visible)|stand out(?: more)?|pop(?: more)?)$/;
const THAN =
  /^(?<size>bigger|larger|smaller|taller|bolder|thinner) than (?<than>(?:the|its|everything|all|his|her|that)(?: [\p{Ll} ]+)?)$/u;
const LIKE =
  /^(?:(?:something |more |a bit |looking |look )?(?:like|as if|as on|as in) )(?:it (?:was|is|were) )?(?:written (?:by|in|with) |made (?:of|from) |from )?(?:an? |the |some )?(?<what>[\p{Ll}' -]{3,40})$/u;

const put = (into: Manner, more: Manner): true => {
  Object.assign(into, more);
  return true;
};
const sizeOf = (word: string, much: boolean): string =>
  /^(?:huge|enormous|massive|giant)$/.test(word) || (much && /^(?:big|large|tall)/.test(word))
    ? 'huge'
    : /^(?:big|large|tall)/.test(word)
      ? 'large'
      : word === 'tiny' || (much && /^small/.test(word))
        ? 'tiny'
        : 'small';

/** "Red, white and blue". */
const inList = (all: string, word: string): string => `${all.replace(' and ', ', ')} and ${word}`;

/** One word or two that say how letters are. */
function quality(said: string, into: Manner, loose: boolean): boolean {
  const much = /^(?:really|very|super|extra) /.test(said);
  const word = said.replace(DEGREE, '').trim();
  if (SIZE.test(word)) return put(into, { size: sizeOf(word, much) });
  if (WEIGHT.test(word)) return put(into, { weight: positiveOf(word) });
  if (FACE.test(word)) return put(into, { face: FACE_AS[word] ?? word });
  if (isColour(word)) return put(into, { color: into.color && into.color !== word ? inList(into.color, word) : word });
  if (STATE.test(word)) return put(into, { state: word === 'readable' || word === 'legible' ? 'clear' : positiveOf(word) });
  return (
    loose &&
    /^(?!mis|mov|chang|remov|call|nam|swap|need|delet|ad?ded|clos|spell)\p{L}+ed$/u.test(word) &&
    put(into, { state: word })
  );
}

/** "Smaller letters", "fancy white script", "the same font": all words before the noun say how they are. */
function letters(said: string, into: Manner): boolean {
  const how = new RegExp(
    `^(?:an? |some |the )?(?<how>[\\p{Ll} ,-]+?)(?:[ -]style)? ?${LETTERS}(?: on (?<ground>[\\p{Ll} -]+))?$`,
    'u',
  ).exec(said)?.groups;
  if (!how?.how) {
    const [face] =
      /^(?:an? |some )?(?:fancy |nice |neat |elegant |joined[- ]up )?(?:handwriting|script|cursive|calligraphy)$/.exec(said) ??
      [];
    return face !== undefined && quality(face.split(' ').at(-1) ?? '', into, false);
  }
  if (how.ground && !isColour(how.ground)) return false;
  const words = how.how.replace(/,/g, ' ').replace(/ and /g, ' ').split(' ').filter(Boolean);
  const tail = /script|handwriting|cursive|calligraphy/.exec(said.slice(how.how.length))?.[0];
  for (let i = 0; i < words.length; ) {
    const two = words.slice(i, i + 2).join(' ');
    if (i + 1 < words.length && quality(two, into, false)) i += 2;
    else if (quality(words[i] ?? '', into, true) || /^(?:a|the|very|really|more|much|nice|all|hand)$/.test(words[i] ?? '')) i++;
    else return false;
  }
  if (tail) quality(tail, into, false);
  if (how.ground) into.along = `on ${how.ground}`;
  return true;
}

/** One thing that is said of the letters; false where it is none. */
function one(told: string, into: Manner, loose: boolean): boolean {
  const said = told.trim();
  if (said === '' || /^(?:again|instead|please|now|still)$/.test(said)) return true;
  if (UPPER.test(said)) return put(into, { upper: true });
  if (LOWER.test(said)) return put(into, { upper: false });
  if (READ.test(said)) return put(into, { state: 'clear' });
  const { size, than } = THAN.exec(said.replace(DEGREE, ''))?.groups ?? {};
  if (size && than)
    return put(into, /^(?:bolder|thinner)$/.test(size) ? { weight: `${size} than ${than}` } : { size: `${size} than ${than}` });
  if (/^in an? (?:different|other|another) colou?r$|^in another colou?r$/.test(said))
    return put(into, { along: 'in another colour' });
  const ground = /^on (?:an? )?(?<ground>[\p{Ll} -]+?)(?: background)?$/u.exec(said)?.groups?.ground;
  if (ground && isColour(ground)) return put(into, { along: `on ${ground}` });
  const { how, what } = WITH.exec(said)?.groups ?? {};
  if (what)
    return put(into, {
      along:
        /outline|edge|border|rim/.test(what) && how ? `outlined in ${how}` : `with ${[how, what].filter(Boolean).join(' ')}`,
    });
  const run = RUNS.exec(said.replace(DEGREE, '').replace(LEAD, ''))?.groups ?? RUNS.exec(said)?.groups;
  if (run?.shape && (!run.rest || PLACE.test(run.rest)))
    return put(into, {
      shape: run.shape.replace(/^curving$/, 'curved').replace(/ly$/, ''),
      ...(run.rest && { where: run.rest }),
    });
  if (letters(said.replace(/^(?:in|with|use|using) /, ''), into)) return true;
  if (quality(said, into, loose) || quality(said.replace(/^in (?:an? )?/, ''), into, loose)) return true;
  if (PLACE.test(said) && !/^(?:in|with) (?:an?|the) [\p{Ll} ]*(?:font|letters|style|colou?r)\b/u.test(said))
    return put(into, { where: said.replace(/^(?:written|somewhere) /, '') });
  const like = LIKE.exec(said)?.groups?.what;
  if (like) return put(into, { face: FACE_AS[like] ?? (FACE.test(like) ? like : `${like}-style`) });
  const bare = said.replace(LEAD, '');
  return bare !== said && one(bare, into, loose);
}

/** Why, or what they shall no longer be: nothing that they are. */
const BESIDE =
  /,? (?:rather than|instead of|not|so (?:that )?(?:it|they|you|we|people|everyone|the)|because|it(?:'s| is)|otherwise) (?!that$|it$).*$/u;

/** All that is said; undefined where a part of it is nothing that letters can be. */
export function mannerIn(told: string, loose = false): Manner | undefined {
  const said = told
    .trim()
    .replace(/[.!]+$/, '')
    .replace(/^[,:;] */, '');
  if (said === '' || (/\p{Lu}/u.test(said) && !/^\p{Lu}\p{Ll}+(?: \p{Ll}+)*$/u.test(said)) || /["“”]|\d{2}/.test(said))
    return undefined;
  const low = said
    .toLowerCase()
    .replace(
      /^(?:(?:in |be )?(?:an?|some)? ?(?:different|other|another) colou?r,? (?:like |maybe |say |such as )?)(?=\p{L})/u,
      '',
    );
  const into: Manner = {};
  const direct = READ.test(low) || UPPER.test(low) ? low : low.replace(BESIDE, '');
  // "Written across the top in pink": a place, and how they look behind it.
  for (const cut of direct.matchAll(
    / (?=(?:in|at|with|across|along|on|under|underneath|below|over|above|near|around|round|all) )/g,
  )) {
    const before = mannerIn(direct.slice(0, cut.index), loose);
    const after = before && mannerIn(direct.slice(cut.index), loose);
    if (before?.where && after?.where) return { ...before, ...after, where: `${before.where} ${after.where}` };
    if (before && after) return { ...before, ...after };
  }
  if (one(direct, into, loose)) return into;
  const parts = direct.split(/,? (?:and|but) |, ?/).filter(Boolean);
  const all: Manner = {};
  if (parts.length > 1 && parts.every((part) => one(part, all, loose))) return all;
  return undefined;
}

/** What can open a manner behind words that stand in no quotes. */
const OPENS =
  /(?:, ?| )(?=(?:(?:all |really |very |right |just |written |straight |also |slightly |a bit )*(?:in|at|across|along|near|on|under|underneath|below|beneath|above|over|beside|next to|around|round|with|down|vertically|all|big|huge|large|small|tiny|bold|caps|capitals|curved|lower ?case|upper ?case|written|centred|centered|inside)\b))/gu;

/** Words and what is said of them: the words end where all that follows tells of letters. */
export function apart(told: string): { content: string; manner: Manner } {
  const said = told.trim().replace(/(?<=[\p{L}\p{N}])\.$/u, '');
  for (const cut of said.matchAll(OPENS)) {
    const content = said.slice(0, cut.index).replace(/[,\s]+$/, '');
    const rest = said.slice(cut.index);
    if (content === '' || /\p{Lu}/u.test(rest)) continue;
    // "Big in Japan" has its capitals; without a comma a size alone is a word of the title.
    if (
      !/^,/.test(rest) &&
      /^ (?:big|huge|large|small|tiny|bold|all)\b/.test(rest) &&
      !/\b(?:letters|caps|capitals|font)\b/.test(rest) &&
      content !== content.toUpperCase()
    )
      continue;
    const manner = mannerIn(rest);
    if (manner) return { content, manner };
  }
  return { content: said, manner: {} };
}

/** In words, for the line of that content. */
export function inManner(m: Manner): string {
  const looks = [
    m.size?.includes(' ') ? undefined : m.size,
    m.weight?.includes(' ') ? undefined : m.weight,
    m.state,
    m.color,
    m.face,
  ].filter(Boolean);
  return [
    m.size?.includes(' ') ? m.size : undefined,
    m.weight?.includes(' ') ? m.weight : undefined,
    looks.length > 0 ? `in ${looks.join(' ')} letters` : undefined,
    m.along,
    m.shape,
    m.where,
  ]
    .filter(Boolean)
    .join(', ');
}
