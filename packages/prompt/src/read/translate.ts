/**
 * An idea in another language, put into English word by word and in English order, so that the reader has one grammar. Every English
 * word keeps the span of the words it stands for; what the lexicon does not know is left out, and so listed as unread (B2).
 */
import {
  EVERYDAY,
  type ForeignEntry,
  isPlural,
  type Language,
  LOOKS,
  NAMED_PLACES,
  PAINTERS,
  plural,
  type WordPart,
  wordNet,
} from '@atelier/lexicon';
import type { Request, Span } from '@atelier/spec';
import { lexemeOf } from './lexeme.ts';
import { type Token, tokenOf } from './tokens.ts';

export interface Translated {
  tokens: Token[];
  /** The request and its politeness. */
  frames: { kind: Request['kind']; span: Span }[];
  /** Spans of small words, which are never unread. */
  small: Span[];
}

/** A stretch of the idea and its English. */
interface Unit {
  tokens: readonly Token[];
  english: string;
  part: WordPart | 'mark' | 'unknown' | 'name';
  plural: boolean;
}

export function translate(tokens: readonly Token[], language: Language): Translated {
  const split = elided(tokens);
  const { rest, frames } = framed(split, language);
  const units = unitsOf(rest, language);
  const small = units.filter(({ part }) => part === 'small').map(spanOf);
  return { tokens: placed(inOrder(numbered(units), language)).flatMap(english), frames, small };
}

const spanOf = ({ tokens }: { tokens: readonly Token[] }): Span => [tokens[0]!.start, tokens.at(-1)!.end];

/** "d'automne" is two words. */
function elided(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => {
    const at = token.kind === 'word' ? token.lower.indexOf("'") + 1 : 0;
    if (at < 2 || at === token.lower.length || at > 6) return [token];
    const middle = token.start + at;
    return [
      tokenOf(token.text.slice(0, at), lexemeOf(token.lower.slice(0, at)), token.start, middle, token.kind, token.gap),
      tokenOf(token.text.slice(at), lexemeOf(token.lower.slice(at)), middle, token.end, token.kind, 0),
    ];
  });
}

const lowers = (tokens: readonly Token[]): string => tokens.map(({ lower }) => lower).join(' ');

/** Cuts off "zeichne mir ein Bild von", "por favor" and greetings. */
function framed(tokens: Token[], language: Language): { rest: Token[]; frames: Translated['frames'] } {
  const frames: Translated['frames'] = [];
  let rest = tokens;
  const take = (kind: Request['kind'], from: number, to: number): void => {
    frames.push({ kind, span: spanOf({ tokens: rest.slice(from, to) }) });
    rest = [...rest.slice(0, from), ...rest.slice(to)];
  };
  const isMark = (token: Token | undefined): boolean => token?.kind === 'mark';
  for (let again = 0; again < 4; again++) {
    while (isMark(rest[0])) rest = rest.slice(1);
    const size = [6, 5, 4, 3, 2, 1].find((n) => {
      if (n > rest.length) return false;
      const text = lowers(rest.slice(0, n));
      return language.requests.has(text) || language.greetings.has(text) || language.polite.has(text);
    });
    if (size === undefined) break;
    take(language.requests.has(lowers(rest.slice(0, size))) ? 'draw' : 'chat', 0, size);
  }
  const last = rest.findLastIndex((token) => !isMark(token)) + 1;
  const size = [5, 4, 3, 2, 1].find((n) => n < last && language.polite.has(lowers(rest.slice(last - n, last))));
  if (size !== undefined) take('draw', last - size, last);
  return { rest, frames };
}

function unitsOf(tokens: readonly Token[], language: Language): Unit[] {
  const units: Unit[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    if (token.kind !== 'word') {
      units.push({ tokens: [token], english: token.lower, part: 'mark', plural: false });
      i++;
      continue;
    }
    const before = units.at(-1);
    const unit = listed(tokens, i, language, before) ?? named(tokens, i);
    units.push(unit ?? { tokens: [token], english: '', part: 'unknown', plural: false });
    i += unit?.tokens.length ?? 1;
  }
  return units;
}

/** The longest listed phrase. */
function listed(tokens: readonly Token[], i: number, language: Language, before: Unit | undefined): Unit | undefined {
  let most = 1;
  while (most < language.longest && tokens[i + most]?.kind === 'word' && tokens[i + most]!.gap < 2) most++;
  for (let size = most; size > 0; size--) {
    const stretch = tokens.slice(i, i + size);
    const found = language.entries(lowers(stretch));
    if (found.length === 0) continue;
    const next = tokens[i + size];
    const meant = chosen(found, before, next?.kind === 'word' ? language.entries(next.lower) : [], language);
    return { tokens: stretch, english: meant.english, part: meant.part, plural: meant.plural };
  }
  return undefined;
}

const has = (entries: readonly ForeignEntry[], part: WordPart): ForeignEntry | undefined =>
  entries.find((entry) => entry.part === part);

/** "une porte" is a door, "elle porte" is what she does; "una rosa" is a flower, "una silla rosa" a colour. */
function chosen(
  entries: readonly ForeignEntry[],
  before: Unit | undefined,
  next: readonly ForeignEntry[],
  language: Language,
): ForeignEntry {
  if (entries.length === 1) return entries[0]!;
  const [thing, quality, doing] = [has(entries, 'thing'), has(entries, 'quality'), has(entries, 'doing')];
  const afterThing = before?.part === 'thing' || before?.part === 'quality';
  const small = has(entries, 'small') ?? has(entries, 'amount');
  if (small) return small;
  if (doing && (thing || quality))
    return afterThing || before === undefined || before.english === 'that' ? (quality ?? doing) : (thing ?? quality ?? doing);
  if (thing && quality) {
    const described = (language.postposed && before?.part === 'thing') || has(next, 'thing') !== undefined;
    return described ? quality : thing;
  }
  return entries[0]!;
}

/** Names and words that English has too: painters, cities, "cyberpunk". */
function named(tokens: readonly Token[], i: number): Unit | undefined {
  for (let size = 3; size > 0; size--) {
    const stretch = tokens.slice(i, i + size);
    if (stretch.length < size || stretch.some(({ kind }) => kind !== 'word')) continue;
    const text = lowers(stretch);
    if (PAINTERS.has(text) || NAMED_PLACES.has(text))
      return { tokens: stretch, english: stretch.map((token) => token.text).join(' '), part: 'name', plural: false };
    if (LOOKS.has(text)) return { tokens: stretch, english: text, part: 'quality', plural: false };
    if (size === 1 && text.length > 3 && (EVERYDAY.has(text) || wordNet(text)?.concrete !== undefined))
      return { tokens: stretch, english: text, part: 'thing', plural: isPlural(text) };
  }
  return undefined;
}

/** After "zwei" a thing is several, after "einem" it is one, whatever its ending. */
function numbered(units: readonly Unit[]): Unit[] {
  return units.map((unit, i) => {
    if (unit.part !== 'thing') return unit;
    let k = i - 1;
    while (units[k]?.part === 'quality') k--;
    const before = units[k];
    const several =
      before?.english === 'a' || before?.english === '~ a' || before?.english === 'one'
        ? false
        : unit.plural || (before?.part === 'amount' && before.english !== 'one') || /^\d+$/.test(before?.english ?? '');
    return { ...unit, plural: several, english: several && !isPlural(unit.english) ? plural(unit.english) : unit.english };
  });
}

/** Adjectives before their noun, the verb of a relative clause right after whom it speaks of. */
function inOrder(units: readonly Unit[], language: Language): Unit[] {
  const ordered: Unit[] = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    if (unit.part === 'thing') {
      const described: Unit[] = [];
      for (;;) {
        const next = units[i + 1];
        const beyond = units[i + 2];
        if (next?.part === 'quality' && (language.postposed || next.tokens.length > 1)) {
          described.push(next);
          i++;
        } else if (next?.english === 'and' && described.length > 0 && beyond?.part === 'quality') {
          described.push(next, beyond);
          i += 2;
        } else break;
      }
      ordered.push(...described, unit);
    } else if (unit.part !== 'unknown') {
      const verb = language.id === 'de' && unit.english === 'the' && isComma(units[i - 1]) ? clauseVerb(units, i) : -1;
      if (unit.english === 'that' && units[i + 1]?.part === 'doing') continue;
      if (verb < 0) ordered.push(unit);
      else {
        // "ein Hund, der auf einer Wiese läuft": a dog running on a meadow.
        ordered.pop();
        ordered.push(units[verb]!, ...inOrder(units.slice(i + 1, verb), language));
        i = verb;
      }
    } else if (ordered.at(-1)?.part === 'small' && /^(?:~ )?(?:a|the)$/.test(ordered.at(-1)!.english)) ordered.pop();
  }
  return ordered;
}

const isComma = (unit: Unit | undefined): boolean => unit?.english === ',';

/** Where the clause ends in a verb. */
function clauseVerb(units: readonly Unit[], from: number): number {
  let end = from + 1;
  while (end < units.length && units[end]!.part !== 'mark') end++;
  return units[end - 1]?.part === 'doing' && end - 1 > from ? end - 1 : -1;
}

/** Where English stands on a thing, is at an hour, and else in a place. */
const ON =
  /\b(?:beach|chair|armchair|table|coast|island|street|road|path|bench|roof|hill|grass|bridge|boat|ship|sofa|bed|carpet|wall|mountain|planet|mars|moon|horse|bicycle|background|ground|desk|pier|sand|ice|shelf|skateboard|head|leaf|cliff|rock|branch|plate|motorcycle)s?$/;
const AT = /\b(?:sunset|sunrise|dawn|dusk|night|midnight|noon|party|wedding|hour|airport)$/;
const ALOFT = /^(?:flying|jumping|(?:full |crescent )?moon|sun|stars?|birds?|clouds?|rainbow)$/;
/** "eine Tasse Kaffee": what holds something, with what it holds right after it. */
const HOLDS = /^(?:cup|glass|bottle|bowl|plate|basket|bucket|bouquet|jar)s?$/;
const WATER = /\b(?:sea|ocean|lake|river|water)$/;
const BOAT = /(?:boat|ship|canoe)s?$/;

function placed(units: readonly Unit[]): Unit[] {
  return units.map((unit, i) => {
    if (unit.part === 'thing' && HOLDS.test(units[i - 1]?.english ?? '')) return { ...unit, english: `of ${unit.english}` };
    // "volando sobre": what flies is not on it.
    if (unit.english === 'on' && ALOFT.test(units[i - 1]?.english ?? '')) return { ...unit, english: 'over' };
    if (!unit.english.startsWith('~')) return unit;
    let k = i + 1;
    while (units[k] && units[k]!.part !== 'thing' && units[k]!.part !== 'mark') k++;
    const thing = units[k]?.english ?? '';
    const afloat = WATER.test(thing) && BOAT.test(units[i - 1]?.english ?? '');
    // "ein Haus am Meer".
    const shore = WATER.test(thing) && !afloat && /^(?:am|an|ans)$/.test(unit.tokens[0]!.lower);
    if (shore) return { ...unit, english: unit.english.replace('~', 'by') };
    const word = !/mountains$/.test(thing) && (afloat || ON.test(thing)) ? 'on' : AT.test(thing) ? 'at' : 'in';
    return { ...unit, english: unit.english.replace('~', word) };
  });
}

function english(unit: Unit): Token[] {
  if (unit.part === 'mark') return [...unit.tokens];
  const [start, end] = spanOf(unit);
  const name = NAMED_PLACES.has(unit.english);
  return unit.english
    .split(' ')
    .filter((word) => word !== '')
    .map((word) =>
      tokenOf(
        name ? word.charAt(0).toUpperCase() + word.slice(1) : word,
        lexemeOf(word),
        start,
        end,
        'word',
        unit.tokens[0]!.gap,
      ),
    );
}
