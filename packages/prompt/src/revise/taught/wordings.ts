/** Words of wishes, put as the clauses know them. */
import { isColour } from '../predicate.ts';

/** What is one of the whole: it becomes what is said, and nothing is changed in it. */
export const OF_THE_WHOLE =
  /^(?:(?:the|its|this|overall|whole) )*(?:weather|season|time(?: of (?:day|year))?|hour|style|mood|atmosphere|medium|format|aspect ratio|ratio)$/i;
/** The picture itself. */
export const WHOLE = /^(?:the |this |that |whole |entire |all )*(?:picture|image|pic|photo|scene|thing|everything)$/i;
/** Verbs that say nothing but that something is done. */
export const EMPTY_VERB =
  /^(?:turn|change|make|put|set|get|have|switch|use|do|go|let|try|give|add|bring|move|take|remove|show|see|want|need|draw|paint|keep)$/i;
/** Verbs that ask something of us, and do nothing to a picture. */
const ERRANDS =
  'translate|explain|tell|describe|summari[sz]e|calculate|send|e-?mail|mail|order|buy|book|call|text|remind|google|search|sing|play|help|teach|post|share|save|download|export|upload|publish';
export const ERRAND: RegExp = new RegExp(`^(?:${ERRANDS})$`, 'i');
/** A line that begins with one. */
export const ERRAND_LINE: RegExp = new RegExp(
  `^(?:please |pls |ok |hey |now |can you |could you |would you |will you |i want you to )*(?:${ERRANDS})\\b`,
  'i',
);
/** What deeds make of a thing. */
export const MADE: Readonly<Record<string, string>> = {
  simplify: 'simpler',
  brighten: 'brighter',
  'brighten up': 'brighter',
  'light up': 'brighter',
  darken: 'darker',
  lighten: 'brighter',
  'lighten up': 'brighter',
  soften: 'softer',
  sharpen: 'sharper',
  blur: 'blurry',
  'blur out': 'blurry',
  enlarge: 'bigger',
  'blow up': 'bigger',
  'scale up': 'bigger',
  shrink: 'smaller',
  'scale down': 'smaller',
  thin: 'thinner',
  'thin out': 'thinner',
  thicken: 'thicker',
  shorten: 'shorter',
  lengthen: 'longer',
  widen: 'wider',
  narrow: 'narrower',
  flatten: 'flat',
  smooth: 'smooth',
  smoothen: 'smooth',
  'smooth out': 'smooth',
  fade: 'faded',
  'tone down': 'paler',
  dim: 'dimmer',
  mute: 'muted',
  round: 'rounded',
  'round off': 'rounded',
  curve: 'curved',
  bend: 'bent',
  age: 'old',
  polish: 'shiny',
};
export const LETTERS = /\b(?:letters?|lettering|texts?|words?|titles?|names?|font|writing|headline|slogan|caption)\b/i;
/** What is written on a sheet, and is no lettering by itself. */
export const WRITTEN =
  /^(?:(?:the|a|our|my|his|her) )?(?:dates?|prices?|numbers?|address|phone number|website|time|hours|percent(?:age)?|year)$/i;
export const ARTICLE = /^(?:the|my|his|her|its|their|our|an?|those|these|that|this) /i;
/** Said along with a wish, and none of it. */
const ALONG =
  /\b(?:maybe|perhaps|please|pls|plz|somewhere|somehow|anywhere|lol|tho|though|instead|a tad|(?:just )?(?:a )?(?:tiny|little) bit|a bit|as well|again)\b,?\s*/gi;
/** Shades that are steps of colours. */
const SHADE: Readonly<Record<string, string>> = {
  darker: 'dark',
  lighter: 'light',
  brighter: 'bright',
  deeper: 'deep',
  paler: 'pale',
  softer: 'soft',
  richer: 'deep',
};

export const quoted = (said: string): string => (/^["“].*["”]$/.test(said) ? said : `"${said.replace(/["“”]/g, '')}"`);
/** How much, where it says no more than that. */
const DEGREE =
  /^(?:(?:a (?:good|great) deal|a (?:whole )?lot|far|way|much|considerably|slightly|noticeably|rather|quite|even|really) )+(?=(?:more|less|too|\p{L}+er)\b)/iu;
const OPENING =
  /^(?:The|An?|My|His|Her|Its|Their|Our|That|This|These|Those|Some|No|All|Both|One|Two|Three|Only|More|Fewer|Less|Make|Put)\b/;
export const strip = (words: string): string => {
  const less = words.replace(ALONG, '').replace(/\s+/g, ' ');
  return (/\p{L}|\p{N}/u.test(less) ? less : words)
    .replace(/^[\s,]+|[\s,.!?]+$/g, '')
    .replace(/^(?:and|but) /i, '')
    .replace(DEGREE, '')
    .replace(OPENING, (word) => word.toLowerCase());
};
/** What a move in the history is asked for with, and nothing else is. */
const MOVE_WORDS: ReadonlySet<string> = new Set(
  "can could may shall would we i you us please pls just let's lets lets go going back to the a an see show have get me take one ones it this that before previous prior last latest earlier older old version versions picture image pic try undo redo revert return again once more another new different first 1st original start beginning retry do over make give step steps by with like ok no nope change changes instead use was better forward attempt of how".split(
    ' ',
  ),
);
/** A move in the history in the form that `historyMove` knows, however it is asked for. */
export function moved(said: string): string {
  if (!(said.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []).every((word) => MOVE_WORDS.has(word))) return said;
  if (/\b(?:first|1st|original|start|beginning)\b/i.test(said)) return 'go back to the first';
  if (/\b(?:redo|forward)\b/i.test(said)) return 'redo';
  if (/\b(?:undo|back|before|previous|prior|earlier|older|last|revert|return)\b/i.test(said)) return 'undo';
  return /\b(?:again|another|retry|new|different|try|once more|over|attempt)\b/i.test(said) ? 'another' : said;
}
/** Deeds that the clauses know by themselves. */
export const KNOWN_DEED =
  /^(?:swap|exchange|flip|mirror|turn|rotate|tilt|straighten|cent(?:er|re)|zoom|replace|undo|erase|delete|fix|redo|repair|correct|paint|colou?r|recolou?r|write|print|label|number|name|move|shift|group|align|double|hide|crop|wet|clean|tidy|open|close|shut|cover|fill|wrap|surround|join|merge|split|arrange|stack|scatter|spread|line|frame|outline)\b/i;
/** What something is when that was done to it: "crop" is "cropped". */
export const done = (verb: string): string =>
  IRREGULAR[verb] ??
  (/e$/.test(verb)
    ? `${verb}d`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ied`
      : /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb)
        ? `${verb}${verb.at(-1)}ed`
        : `${verb}ed`);
const IRREGULAR: Readonly<Record<string, string>> = {
  break: 'broken',
  tear: 'torn',
  cut: 'cut',
  split: 'split',
  hang: 'hung',
  light: 'lit',
  freeze: 'frozen',
  melt: 'molten',
  sink: 'sunken',
  hide: 'hidden',
  spread: 'spread',
  wind: 'wound',
  burn: 'burnt',
  weave: 'woven',
};
/** Room is no outer space. */
export const asRoom = (words: string): string =>
  words.replace(
    /\b(?<before>more|less|some|enough|extra|much|little|empty|white|negative|the) space\b|\bspace (?=between|around|above|below|at|for|on)/gi,
    (found, before) => (before ? `${before} room` : found.replace(/space/i, 'room')),
  );
export const headOf = (said: string): string =>
  (/^.*?(?= (?:in|on|at|with|of|over|under|behind|from|to|by|like|that|who)\b)/i.exec(said)?.[0] ?? said)
    .split(' ')
    .at(-1)
    ?.toLowerCase() ?? '';
export const the = (thing: string): string => (ARTICLE.test(thing) ? thing : `the ${thing}`);

/** "A darker red", "more orange": the colour it becomes. */
export function colourIn(said: string): string | undefined {
  const words = said
    .toLowerCase()
    .replace(/^(?:an?|more|much|way|really|very) /, '')
    .replace(/^more of an? /, '')
    .split(' ');
  const colour = words.map((word, i) => (i < words.length - 1 ? (SHADE[word] ?? word) : word)).join(' ');
  return isColour(colour) ? colour : undefined;
}

/** "Some birds, but not too many", "younger, like 60": that belongs to it. */
export const tailOf = (after: string): string =>
  /^,? (?:(?:but )?not too (?:many|much|big|large|small|close|far)|(?:but )?only (?:an? )?(?:few|two|three|one)|(?:like|maybe|say|about|around) \d+(?: and \d+)?)\b/.exec(
    after,
  )?.[0] ?? '';
