/** The idea cut into words, marks and emoji, each with its span in UTF-16 units of the idea. One pass, linear. */
import { emojiName } from '@atelier/lexicon';
import type { Span } from '@atelier/spec';
import { pattern } from './pattern.ts';

export interface Token {
  /** As typed. */
  text: string;
  /** Lower case, with straight apostrophes; for an emoji one word of its name. */
  lower: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'mark' | 'emoji' | 'quote';
  /** Number of line breaks and double spaces before it, for ideas that part their pieces so. */
  gap: number;
  /** As typed, where a typo was mended. */
  corrected?: string;
  /** Index of the lettering that a `quote` token stands for. */
  lettering?: number;
}

const tokenIn = pattern(
  String.raw`(?<emoji>[\p{Extended_Pictographic}](?:\uFE0F|[\p{Emoji_Modifier}]|\u200D[\p{Extended_Pictographic}])*|[\p{Regional_Indicator}]{2})|(?<word>[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}]|['’‘-](?=[\p{L}\p{N}])|\.(?=[\p{L}]\.)|\/(?=[\p{N}])|(?<=(?<![\p{L}\p{N}])[fF]\/?\d{1,2})\.(?=\d))*)|(?<number>[\p{N}]+(?:[.,:/][\p{N}]+)*(?:-?[\p{L}\p{M}][\p{L}\p{M}\p{N}-]*)?)|(?<mark>\.{2,}|--+|::|[^\s])`,
  'g',
);

const KEYCAP = /^[#*0-9©®™]$/;

/** Cuts `idea` into tokens; the stretches of `letterings` become one `quote` token each. */
export function tokenise(idea: string, letterings: readonly Span[] = []): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  let after = 0;
  const skipTo = (at: number): Span | undefined => {
    while (next < letterings.length && letterings[next]![1] <= at) next++;
    return letterings[next];
  };
  const token = tokenIn(idea);
  token.lastIndex = 0;
  for (let match = token.exec(idea); match; match = token.exec(idea)) {
    const start = match.index;
    const lettering = skipTo(start);
    if (lettering && lettering[0] <= start) {
      tokens.push({
        text: idea.slice(...lettering),
        lower: '"',
        start: lettering[0],
        end: lettering[1],
        kind: 'quote',
        gap: gapOf(idea, after, start),
        lettering: next,
      });
      token.lastIndex = after = lettering[1];
      continue;
    }
    const tag = tokens.at(-1)?.lower === '#' && tokens.at(-1)?.end === start;
    push(tokens, match, gapOf(idea, after, start));
    after = token.lastIndex;
    // A hashtag is a piece of its own: what follows does not run on from it.
    if (tag) tokens.push({ text: ',', lower: ',', start: after, end: after, kind: 'mark', gap: 0 });
  }
  // Where all is in capitals, they name nothing.
  if (idea.length > 3 && idea === idea.toUpperCase()) for (const token of tokens) token.text = token.lower;
  return tokens;
}

const gapOf = (idea: string, from: number, to: number): number => {
  const space = idea.slice(from, to);
  return space.includes('\n') ? 2 : space.length > 1 ? 1 : 0;
};

function push(tokens: Token[], match: RegExpExecArray, gap: number): void {
  const text = match[0];
  const start = match.index;
  const end = start + text.length;
  const groups = match.groups ?? {};
  if (groups.emoji !== undefined && !KEYCAP.test(text)) {
    const name = emojiName(text);
    if (!name) tokens.push({ text, lower: text, start, end, kind: 'mark', gap });
    else for (const lower of name.split(' ')) tokens.push({ text, lower, start, end, kind: 'emoji', gap });
    return;
  }
  const lower = text.toLowerCase().replace(/[’‘]/g, "'");
  if (groups.word !== undefined) {
    const possessive = /^(.+)('s)$/.exec(lower);
    if (possessive && lower !== "let's") {
      const cut = end - 2;
      tokens.push({ text: text.slice(0, -2), lower: possessive[1]!, start, end: cut, kind: 'word', gap });
      tokens.push({ text: text.slice(-2), lower: "'s", start: cut, end, kind: 'word', gap: 0 });
    } else tokens.push({ text, lower, start, end, kind: 'word', gap });
  } else if (groups.number !== undefined) {
    // "1girl", "2boys": tags as picture boards write them.
    const counted = /^(\d{1,2})((?:girl|boy|cat|dog)s?|wom[ae]n|m[ae]n)$/.exec(lower);
    const cut = start + (counted?.[1]?.length ?? 0);
    if (counted) {
      tokens.push({ text: counted[1]!, lower: counted[1]!, start, end: cut, kind: 'number', gap });
      tokens.push({ text: counted[2]!, lower: counted[2]!, start: cut, end, kind: 'word', gap: 0 });
    } else tokens.push({ text, lower, start, end, kind: 'number', gap });
  } else tokens.push({ text, lower, start, end, kind: 'mark', gap });
}
