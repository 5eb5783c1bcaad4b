/** The idea cut into words, marks and emoji, each with its span in UTF-16 units of the idea. One pass, linear. */
import { emojiName } from '@atelier/lexicon';
import type { Span } from '@atelier/spec';
import { type Lexeme, lexemeOf, lexemeOfText } from './lexeme.ts';
import { isAscii, isDigit, isLetter, pattern } from './pattern.ts';

export interface Token {
  /** As typed. */
  text: string;
  /** Lower case, with straight apostrophes; for an emoji one word of its name. */
  lower: string;
  lexeme: Lexeme;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'mark' | 'emoji' | 'quote';
  /** Number of line breaks and double spaces before it, for ideas that part their pieces so. */
  gap: number;
  /** As typed, where a typo was mended. */
  corrected: string | undefined;
  /** Index of the lettering that a `quote` token stands for. */
  lettering: number | undefined;
}

/** Every token has every field: objects of one shape are read several times quicker than objects of many. */
export const tokenOf = (
  text: string,
  lexeme: Lexeme,
  start: number,
  end: number,
  kind: Token['kind'],
  gap: number,
  lettering?: number,
): Token => ({ text, lower: lexeme.lower, lexeme, start, end, kind, gap, corrected: undefined, lettering });

/** "score_9" of the tags that some models were trained on is one word; in "long_hair" and "source_code" the line stands for a blank (`TRAINED` of the lexicon, which the tests hold against it). */
const tokenIn = pattern(
  String.raw`([\p{Extended_Pictographic}](?:\uFE0F|[\p{Emoji_Modifier}]|\u200D[\p{Extended_Pictographic}])*|[\p{Regional_Indicator}]{2})|((?:score_[1-9](?:_up)?|source_(?:anime|cartoon|furry|pony)|rating_(?:safe|questionable|explicit))(?![\p{L}\p{N}_])|[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}]|['’‘-](?=[\p{L}\p{N}])|['’](?=-[\p{L}])|\.(?=[\p{L}]\.)|\/(?=[\p{N}])|(?<=(?<![\p{L}\p{N}])[fF]\/?\d{1,2})\.(?=\d))*)|([\p{N}]+(?:[.,:/][\p{N}]+)*(?:-?[\p{L}\p{M}][\p{L}\p{M}\p{N}-]*)?)|(?:\.{2,}|--+|::|(?!(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}]))[^\s])`,
  'g',
);

const KEYCAP = /^[#*0-9©®™]$/;

/** Cuts `idea` into tokens; the stretches of `letterings` become one `quote` token each. */
export function tokenise(idea: string, letterings: readonly Span[] = []): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  let at = 0;
  let after = 0;
  const skipTo = (at: number): Span | undefined => {
    while (next < letterings.length && letterings[next]![1] <= at) next++;
    return letterings[next];
  };
  const token = tokenIn(idea);
  const ascii = isAscii(idea);
  for (;;) {
    if (ascii) while (idea.charCodeAt(at) === 32) at++;
    const plain = ascii ? plainEnd(idea, at) : 0;
    token.lastIndex = at;
    const match = plain === 0 ? token.exec(idea) : undefined;
    if (match === null) break;
    const start = match === undefined ? at : match.index;
    const lettering = letterings.length === 0 ? undefined : skipTo(start);
    if (lettering && lettering[0] <= start) {
      tokens.push(tokenOf(idea.slice(...lettering), QUOTED, ...lettering, 'quote', gapOf(idea, after, start), next));
      at = after = lettering[1];
      continue;
    }
    const before = tokens[tokens.length - 1];
    const tag = before !== undefined && before.end === start && before.lower === '#';
    const gap = gapOf(idea, after, start);
    if (match === undefined) {
      const text = idea.slice(start, plain);
      tokens.push(tokenOf(text, lexemeOfText(text), start, plain, isLetter(idea.charCodeAt(start)) ? 'word' : 'mark', gap));
      at = plain;
    } else {
      push(tokens, match, gap);
      at = token.lastIndex;
    }
    // "St. Basil's Cathedral", "Mt. Fuji": the stop belongs to the word, and ends nothing.
    if (idea.charCodeAt(at) === 46 && idea.charCodeAt(at + 1) === 32 && SHORTENED.test(tokens.at(-1)!.lower)) at++;
    after = at;
    // A hashtag is a piece of its own: what follows does not run on from it.
    if (tag) tokens.push(tokenOf(',', COMMA, after, after, 'mark', 0));
  }
  // Where all is in capitals, they name nothing.
  if (idea.length > 3 && idea === idea.toUpperCase()) for (const token of tokens) token.text = token.lower;
  return tokens;
}

/**
 * Where a plain word of ASCII, or a comma or full stop, that begins at `from` ends; 0 where what stands there asks for the pattern. A
 * word is plain where nothing follows that it may go on with.
 */
function plainEnd(idea: string, from: number): number {
  const first = idea.charCodeAt(from);
  if (first === 44) return from + 1;
  if (first === 46) return idea.charCodeAt(from + 1) === 46 ? 0 : from + 1;
  let at = from;
  while (isLetter(idea.charCodeAt(at))) at++;
  if (at === from) return 0;
  const after = idea.charCodeAt(at);
  // A full stop may stand in "U.S.", or in "f.8".
  if (after === 46) return isLetter(idea.charCodeAt(at + 1)) || isDigit(idea.charCodeAt(at + 1)) ? 0 : at;
  return after === 32 || after === 44 || at === idea.length ? at : 0;
}

/** Titles that are written short before a name. */
const SHORTENED = /^(?:st|mt|mr|mrs|ms|dr)$/;

const gapOf = (idea: string, from: number, to: number): number => {
  for (let at = from; at < to; at++) if (idea.charCodeAt(at) === 10) return 2;
  return to - from > 1 ? 1 : 0;
};

const QUOTED = lexemeOf('"');
const COMMA = lexemeOf(',');
const POSSESSIVE = lexemeOf("'s");

function push(tokens: Token[], match: RegExpExecArray, gap: number): void {
  const text = match[0];
  const start = match.index;
  const end = start + text.length;
  const [, emoji, word, number] = match;
  if (emoji !== undefined && !KEYCAP.test(text)) {
    const name = emojiName(text);
    if (!name) tokens.push(tokenOf(text, lexemeOf(text), start, end, 'mark', gap));
    else for (const lower of name.split(' ')) tokens.push(tokenOf(text, lexemeOf(lower), start, end, 'emoji', gap));
    return;
  }
  const lexeme = lexemeOfText(text);
  const { lower } = lexeme;
  if (word !== undefined) {
    if (lower.length > 2 && lower.endsWith("'s") && lower !== "let's") {
      const cut = end - 2;
      tokens.push(tokenOf(text.slice(0, -2), lexemeOf(lower.slice(0, -2)), start, cut, 'word', gap));
      tokens.push(tokenOf(text.slice(-2), POSSESSIVE, cut, end, 'word', 0));
    } else tokens.push(tokenOf(text, lexeme, start, end, 'word', gap));
  } else if (number !== undefined) {
    // "1girl", "2boys": tags as picture boards write them.
    const counted = /^(\d{1,2})((?:girl|boy|cat|dog)s?|wom[ae]n|m[ae]n)$/.exec(lower);
    const cut = start + (counted?.[1]?.length ?? 0);
    if (counted) {
      tokens.push(tokenOf(counted[1]!, lexemeOf(counted[1]!), start, cut, 'number', gap));
      tokens.push(tokenOf(counted[2]!, lexemeOf(counted[2]!), cut, end, 'word', 0));
    } else tokens.push(tokenOf(text, lexeme, start, end, 'number', gap));
  } else tokens.push(tokenOf(text, lexeme, start, end, 'mark', gap));
}
