/** The content words of a text with what the reader made of them, and when two words say the same. */
import {
  kindKnown,
  LANGUAGES,
  LETTERING_NOUNS,
  lemma,
  NUMBERS,
  QUANTIFIERS,
  remember,
  seasonOf,
  singular,
  timeOf,
  weatherOf,
  wordNet,
} from '@atelier/lexicon';
import type { Brief, Span, Subject } from '@atelier/spec';
import { isLiving, isSomebody } from '../read/living.ts';
import { everySubject } from '../subjects/every-subject.ts';
import { type Spanned, spansOf } from '../subjects/spans-of.ts';
import { synonymous } from './synonyms.ts';

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

export const key = remember((word: string): string => lemma(singular(word)));

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

/** What one word says, looked up once: texts of thousands of words are compared word by word. */
const meaningOf = remember((word: string) => ({
  key: key(word),
  number: numeral(word),
  ice: ICE.test(word),
  when: [timeOf, weatherOf, seasonOf].map((find) => find(word)),
}));

/** Whether the one word says what the other says. */
export function same(a: string, b: string): boolean {
  if (a === b) return true;
  const [mine, theirs] = [meaningOf(a), meaningOf(b)];
  if (mine.key === theirs.key || synonymous(a, b)) return true;
  if (mine.number !== undefined && mine.number === theirs.number) return true;
  // One weather brings both, but who sees ice sees no snow.
  return mine.ice === theirs.ice && mine.when.some((each, i) => each !== undefined && each === theirs.when[i]);
}
/**
 * Whether two marks say the same, by their letters or as the reader understood them. Lettering is compared with lettering alone and letter
 * for letter, and what is ruled out with what is ruled out.
 */
export function saysSame(a: Mark, b: Mark): boolean {
  if ((a.kind === 'lettering') !== (b.kind === 'lettering') || (a.kind === 'absence') !== (b.kind === 'absence')) return false;
  if (a.kind === 'lettering') return a.lower === b.lower;
  return (
    same(a.lower, b.lower) ||
    b.understood.some((word) => same(a.lower, word)) ||
    a.understood.some((word) => same(word, b.lower))
  );
}
const numeral = (word: string): number | undefined =>
  NUMBERS.get(word) ?? (word === 'dozen' ? 12 : /^\d+$/.test(word) ? Number(word) : undefined);

interface Cover {
  span: Span;
  words: readonly string[];
  kind: string;
  fact: string;
  /** Who does it lives, so that lying or looking is something they do and not only how a thing stands. */
  done?: boolean;
  /** What it is said of stays where it was built or has grown. */
  still?: boolean;
}

interface Named extends Spanned {
  name?: string | undefined;
  value?: string | undefined;
}

function covers(brief: Brief): Cover[] {
  const all: Cover[] = [];
  const push = (fact: Named, kind: string, name: string, who?: string) => {
    const [done, still] = [who !== undefined && lives(who), who !== undefined && stays(who)];
    for (const span of spansOf(fact))
      all.push({
        span,
        kind,
        fact: name,
        done,
        still,
        words: (fact.name ?? fact.value ?? '').toLowerCase().split(/[^\p{L}\p{N}']+/u),
      });
  };
  const subject = (each: Subject): void => {
    push(each, 'thing', `thing ${each.id}`);
    for (const fact of each.attributes) push(fact, fact.kind, `attribute ${fact.id}`);
    for (const fact of each.actions) push(fact, 'action', `action ${fact.id}`, each.name);
    each.parts.forEach(subject);
  };
  brief.subjects.forEach(subject);
  for (const fact of [...brief.setting, ...brief.look])
    push(fact, fact.kind === 'background' ? 'state' : fact.kind, `${fact.kind} ${fact.id}`);
  const names = new Map(everySubject(brief.subjects).map(({ id, name }) => [id, name]));
  for (const fact of brief.relations)
    push(fact, 'relation', `relation ${fact.from} ${fact.predicate} ${fact.to}`, names.get(fact.from));
  for (const fact of brief.text) push(fact, 'lettering', `text ${fact.content}`);
  for (const fact of brief.absent) push(fact, 'absence', `absent ${fact.value}`);
  push(brief.format, 'format', 'format');
  return all;
}

const lives = (name: string): boolean => isLiving(name) || isSomebody(name) || isLiving(name.split(' ').at(-1) ?? name);

const stays = (name: string): boolean =>
  kindKnown(name)?.tags.some((tag) => /^(?:building|plant|land|furniture)$/.test(tag)) ?? wordNet(name)?.concrete === 'plant';

/** How a thing stands where it is: of a tower nothing, of somebody a posture. */
const STANCE = /^(?:st(?:and|ood)|s[ia]t|rest|locate|situate|loom|tower)(?:s|d|ing|ting)?$/;
/** Deeds among the words that otherwise only say how a picture is made or where in it something is. */
const DEEDS = /^(?:look|read|lie|lying|lies|stretch|touch|fall|hang|reflect|cast|cover|show)(?:s|es|ing|ed)?$/;

const WORD = /\p{Extended_Pictographic}|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;

/** "With the words “OPEN LATE”", "the title: Risen", "“OPEN” in red letters": the noun only says that there is lettering, and asks for no thing. */
function belongsTo(idea: string, [start, end]: Span, [from, to]: Span): boolean {
  if (end <= from) {
    const between = idea.slice(end, from);
    return between !== '' && /^\s*(?:that (?:says?|reads?)|saying|reading|of)?\s*:?\s*["“„«「'‘`]?$/u.test(between);
  }
  return /^["”“»」'’`]?,? (?:written |spelled |set |painted |printed )?in (?:an? )?(?:[\p{L}-]+,? ){0,4}$/u.test(
    idea.slice(to, start),
  );
}

/** Whether a word shows nothing where it stands: a function word, or one that only says where or that something is. */
function isNeutral(lower: string, cover: Cover | undefined): boolean {
  if (STANCE.test(lower) && (cover?.kind === 'action' || cover?.kind === 'relation')) return cover.still === true;
  if (!NEUTRAL.has(lower) && (lower === 'weathered' || !NEUTRAL.has(key(lower)))) return false;
  // "Close to" says where, "close-up" how it is framed; "in fall" says when, "falling" how.
  if (lower === 'close') return cover?.kind !== 'shot';
  if (lower === 'fall') return cover?.kind !== 'season';
  return !(cover?.done && DEEDS.test(lower));
}

/** The small words of the language a text is in, where that is none but English. */
function smallWordsOf(id: string | undefined): ((word: string) => boolean) | undefined {
  const language = LANGUAGES.find((each) => each.id === id);
  return (
    language &&
    ((word) => {
      const found = language.entries(word).concat(language.entries(`${word}'`));
      return found.length > 0 && found.every(({ part, english }) => part === 'small' || english === 'a');
    })
  );
}

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
  const smallIn = smallWordsOf(brief.language);
  for (const match of idea.matchAll(WORD)) {
    const span: Span = [match.index, match.index + match[0].length];
    const within = ([s, e]: Span) => s <= span[0] && span[1] <= e;
    if (skip.some(within) || lettered.some(within)) continue;
    const lower = match[0].toLowerCase().replace(/’/g, "'").replace(/'s$/, '');
    const cover = known.find((each) => within(each.span));
    if (isNeutral(lower, cover) || smallIn?.(lower)) continue;
    if (LETTERING_NOUNS.has(singular(lower)) && lettered.some((each) => belongsTo(idea, span, each))) continue;
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
