/** The content words of a text with what the reader made of them, and when two words say the same. */
import { LETTERING_NOUNS, lemma, NUMBERS, QUANTIFIERS, seasonOf, singular, timeOf, weatherOf } from '@atelier/lexicon';
import type { Brief, Span, Subject } from '@atelier/spec';
import { type Spanned, spansOf } from '../subjects/spans-of.ts';

/** Function words, and words that only say that there is a picture or where in it something is. */
const NEUTRAL = new Set(
  `a an the this that these those of and or to is are was were be been being it its he she they them him his her their there here who which whose as by for from with in on at into onto
  over under up down out off near some any all each both very so too just also then than while where when i me my we us our you your can could would will may might one not no without nothing but
  if such like about around along through across behind beside between above below inside outside next front top side left right middle center centre corner edge background foreground distance
  distant far close far-off against toward towards upon within beyond underneath beneath atop image picture scene view shot moment capture show showing depict depicting depict feature featuring
  see seen seeing create generate draw make include including prompt photo-like setting set place placed use visible appear silhouette hue tone shade colour color colored coloured coloring look
  looking cast casting touch touching stretch stretching reflect reflecting reflective reflection have has having do does during style overall composition against please want say says saying read reads reading except apart aside only hang shape fall fill lie everything must anywhere spelled spell written exactly mood vibe ambience ambiance palette weather manner sense framed frame keep build built alongside across beyond covered`.split(
    /\s+/,
  ),
);

const GROUPS =
  `sofa couch settee|old elderly aged|photo photograph photography|sea ocean|grey gray|small little|big large|man guy|pair two|autumn fall|woman lady|child kid|rabbit bunny|street road|forest woods woodland|car automobile
people person human|dusk twilight|portrait portraiture|holding hold with|deserted empty|happy joyful|watercolor watercolour|cyberpunk cyber-punk|fight battle battling|snow snowy|fog mist misty foggy|rain rainy
dog puppy hound|cat kitten kitty|baby infant|boat vessel|city urban|bike bicycle|plane airplane aircraft|coloured colored|cosy cozy|color colour|neon-lit neon|mountain mountainous|wood wooden|gold golden|logo logotype|red-haired red`
    .split(/[|\n]/)
    .map((line) => line.trim().split(' '));
const GROUP = new Map<string, number>(GROUPS.flatMap((words, i) => words.map((word) => [word, i] as const)));

export const key = (word: string): string => lemma(singular(word));

export interface Mark {
  /** As it stands in the text. */
  text: string;
  lower: string;
  span: Span;
  /** What fact it belongs to; absent where the reader understood nothing. */
  kind: string;
  /** How the reader understood it: a mended typo, the name of an emoji. */
  understood: readonly string[];
  /** Words of one fact share it, so that "palm trees" is one finding. */
  fact: string;
}

/** Ice in one of its forms, which no snow is. */
const ICE = /^(?:ice|icy|icicles?|frost|frosty|frosted|hail|hailstones?)$/;

export const alikeInIce = (a: string, b: string): boolean => ICE.test(a) === ICE.test(b);

/** Whether the one word says what the other says. */
export function same(a: string, b: string): boolean {
  if (a === b || key(a) === key(b)) return true;
  const [ga, gb] = [GROUP.get(a) ?? GROUP.get(key(a)), GROUP.get(b) ?? GROUP.get(key(b))];
  if (ga !== undefined && ga === gb) return true;
  const [na, nb] = [numeral(a), numeral(b)];
  if (na !== undefined && na === nb) return true;
  // One weather brings both, but who sees ice sees no snow.
  if (!alikeInIce(a, b)) return false;
  return [timeOf, weatherOf, seasonOf].some((find) => find(a) !== undefined && find(a) === find(b));
}
/** Whether two marks say the same, by their letters or as the reader understood them. */
export const saysSame = (a: Mark, b: Mark): boolean =>
  same(a.lower, b.lower) ||
  b.understood.some((word) => same(a.lower, word)) ||
  a.understood.some((word) => same(word, b.lower));
const numeral = (word: string): number | undefined => NUMBERS.get(word) ?? (/^\d+$/.test(word) ? Number(word) : undefined);

interface Cover {
  span: Span;
  words: readonly string[];
  kind: string;
  fact: string;
}

interface Named extends Spanned {
  name?: string | undefined;
  value?: string | undefined;
}

function covers(brief: Brief): Cover[] {
  const all: Cover[] = [];
  const push = (fact: Named, kind: string, name: string) => {
    for (const span of spansOf(fact))
      all.push({ span, kind, fact: name, words: (fact.name ?? fact.value ?? '').toLowerCase().split(/[^\p{L}\p{N}']+/u) });
  };
  const subject = (each: Subject): void => {
    push(each, 'thing', `thing ${each.id}`);
    for (const fact of each.attributes) push(fact, fact.kind, `attribute ${fact.id}`);
    for (const fact of each.actions) push(fact, 'action', `action ${fact.id}`);
    each.parts.forEach(subject);
  };
  brief.subjects.forEach(subject);
  for (const fact of [...brief.setting, ...brief.look])
    push(fact, fact.kind === 'background' ? 'state' : fact.kind, `${fact.kind} ${fact.id}`);
  for (const fact of brief.relations) push(fact, 'relation', `relation ${fact.from} ${fact.predicate} ${fact.to}`);
  for (const fact of brief.text) push(fact, 'lettering', `text ${fact.content}`);
  for (const fact of brief.absent) push(fact, 'absence', `absent ${fact.value}`);
  push(brief.format, 'format', 'format');
  return all;
}

const WORD = /\p{Extended_Pictographic}|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;

/** "With the words “OPEN LATE”", "the title: Risen": the noun only says that lettering comes, and asks for no thing. */
const introduces = (between: string): boolean =>
  /^\s*(?:that (?:says?|reads?)|saying|reading|of)?\s*:?\s*["“„«「'‘`]?$/u.test(between) && between !== '';

/** Content words outside request frames and the format, each under the narrowest fact that covers it; lettering is one mark. */
export function marksOf(brief: Brief): Mark[] {
  const { idea } = brief;
  const known = covers(brief).sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]));
  const frames = spansOf(brief.request);
  const skip = [...frames.filter(([s, e]) => !/\bcapture/i.test(idea.slice(s, e))), ...spansOf(brief.format)];
  const marks: Mark[] = brief.text.flatMap((fact) =>
    spansOf(fact).map(
      (span): Mark => ({
        text: fact.content,
        lower: `“${fact.content.toLowerCase()}”`,
        span,
        kind: 'lettering',
        understood: [],
        fact: `text ${fact.content}`,
      }),
    ),
  );
  const lettered = marks.map(({ span }) => span);
  for (const match of idea.matchAll(WORD)) {
    const span: Span = [match.index, match.index + match[0].length];
    const within = ([s, e]: Span) => s <= span[0] && span[1] <= e;
    if (skip.some(within) || lettered.some(within)) continue;
    const lower = match[0].toLowerCase().replace(/’/g, "'").replace(/'s$/, '');
    const cover = known.find((each) => within(each.span));
    // "close to" says where, "close-up" how it is framed.
    const framing = lower === 'close' && cover?.kind === 'shot';
    if (!framing && (NEUTRAL.has(lower) || NEUTRAL.has(key(lower)))) continue;
    if (LETTERING_NOUNS.has(singular(lower)) && lettered.some(([from]) => introduces(idea.slice(span[1], from)))) continue;
    const count = cover?.kind === 'thing' && (NUMBERS.has(lower) || QUANTIFIERS.has(lower) || /^\d+$/.test(lower));
    marks.push({
      text: match[0],
      lower,
      understood: count || cover?.words.some((word) => key(word) === key(lower)) ? [] : (cover?.words ?? []),
      span,
      kind: count ? 'count' : (cover?.kind ?? 'word'),
      fact: count ? `count ${cover?.fact}` : (cover?.fact ?? `word ${span[0]}`),
    });
  }
  return marks.sort((a, b) => a.span[0] - b.span[0]);
}
