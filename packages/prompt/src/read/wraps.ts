/**
 * Line breaks that say nothing: a text that a mail or a terminal has broken into lines of one width, and a line that stops in the middle
 * of a phrase. Elsewhere a line break parts what stands on its two sides, as a full stop does.
 */
import { ATTRIBUTE_KINDS, CLOSED } from '@atelier/lexicon';
import type { Token } from './tokens.ts';

const NARROWEST = 30;
const WIDEST = 160;

/** The tokens, with such breaks taken for blanks. */
export function unwrapped(idea: string, tokens: Token[]): Token[] {
  if (!idea.includes('\n')) return tokens;
  const wrapped = wrappedBreaks(idea);
  for (let i = 1; i < tokens.length; i++) {
    const [before, token] = [tokens[i - 1]!, tokens[i]!];
    if (token.gap !== 2 || token.kind === 'mark' || (before.kind === 'mark' && before.lower !== ',')) continue;
    const between = idea.slice(before.end, token.start);
    if (between.trim() !== '' || between.split('\n').length > 2 || !/^\p{Ll}/u.test(token.text)) continue;
    if (wrapped.has(before.end + between.indexOf('\n')) || goesOn(before, token)) token.gap = 0;
  }
  return tokens;
}

/** "A red / fox", "a fox / in the snow": a phrase that nothing ends there. */
const goesOn = (before: Token, { lower }: Token): boolean =>
  CLOSED.has(before.lower) ||
  ATTRIBUTE_KINDS.has(before.lower) ||
  CLOSED.get(lower)?.startsWith('P') === true ||
  lower === 'and';

/** Where paragraphs are filled: no line but the last of one would have had room for the word that begins the next. */
function wrappedBreaks(idea: string): Set<number> {
  const breaks = new Set<number>();
  let paragraph: { text: string; end: number }[] = [];
  const close = (): void => {
    const lines = paragraph;
    paragraph = [];
    if (lines.length < 3) return;
    const width = Math.max(...lines.map(({ text }) => text.length));
    if (width < NARROWEST || width > WIDEST) return;
    const isFull = ({ text }: { text: string }, i: number): boolean =>
      i === lines.length - 1 || text.length + 1 + (/^\S*/.exec(lines[i + 1]!.text)?.[0].length ?? 0) > width;
    if (lines.every(isFull)) for (const { end } of lines.slice(0, -1)) breaks.add(end);
  };
  let at = 0;
  for (const line of idea.split('\n')) {
    const text = line.trim();
    if (text === '') close();
    else paragraph.push({ text, end: at + line.length });
    at += line.length + 1;
  }
  close();
  return breaks;
}
