/**
 * Numbers and compounds whose parts were set apart on the way here: "1 9 2 0 s", "8 - bit", "wind - blown snow"; and inches: `a 39" table`.
 * The facts keep what was typed beside them.
 */
import { CLOSED, verbBase, wordNet } from '@atelier/lexicon';
import { lexemeOf } from './lexeme.ts';
import type { Token } from './tokens.ts';

const isDigit = (token: Token | undefined): token is Token => token?.kind === 'number' && /^\d$/.test(token.lower);
const follows = (token: Token | undefined, before: Token, apart: number): token is Token =>
  token !== undefined && token.start === before.end + apart;

/** Behind a hyphen these end a compound. */
const ENDING =
  /^(?:bit|inch|piece|point|storey|story|foot|legged|headed|eyed|haired|like|style|shaped|inspired|themed|sized|coloured|colored|covered|lit|made|blown|punk)$/;

/** The tokens with such parts put together. */
export function joinSpaced(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token, i) => (token.lower === '-' && i > 0) || token.kind === 'number')) return tokens;
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    const size = digitsAt(tokens, i) || hyphenAt(tokens, i) || inchesAt(tokens, i);
    if (size === 0) {
      out.push(tokens[i++]!);
      continue;
    }
    out.push(joined(tokens.slice(i, i + size)));
    i += size;
  }
  return out;
}

/** "1 9 2 0 s", "6 0 0 mm", "8 0 's": digits one by one, with what they are of. */
function digitsAt(tokens: readonly Token[], i: number): number {
  if (!isDigit(tokens[i]) || isDigit(tokens[i - 1])) return 0;
  let size = 1;
  while (size < 5 && isDigit(tokens[i + size]) && follows(tokens[i + size], tokens[i + size - 1]!, 1)) size++;
  if (size === 1) return 0;
  const last = tokens[i + size - 1]!;
  const unit = tokens[i + size];
  if (follows(unit, last, 1) || follows(unit, last, 0)) {
    if (unit.lower === 's' || unit.lower === 'mm' || unit.lower === "'s") return size + 1;
    if (unit.lower === "'" && tokens[i + size + 1]?.lower === 's') return size + 2;
  }
  // "2 0 1 4": four digits are a year.
  return size === 4 && /^[12]$/.test(tokens[i]!.lower) ? size : 0;
}

/** "8 - bit", "wind - blown", "red - haired". */
function hyphenAt(tokens: readonly Token[], i: number): number {
  const [first, hyphen, last] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
  if (hyphen?.lower !== '-' || !follows(hyphen, first, 1) || !follows(last, hyphen, 1)) return 0;
  if (last.kind !== 'word' || !(first.kind === 'word' || first.kind === 'number') || CLOSED.has(first.lower)) return 0;
  if (!ENDING.test(last.lower)) return 0;
  return first.kind === 'number' || wordNet(first.lower) !== undefined || verbBase(first.lower) !== undefined ? 3 : 0;
}

/** `39" table`: how many inches. */
function inchesAt(tokens: readonly Token[], i: number): number {
  const [number, mark, second] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
  if (number.kind !== 'number' || !follows(mark, number, 0) || !/^["″”]$/.test(mark.lower)) return 0;
  const size = follows(second, mark, 0) && /^["″”]$/.test(second.lower) ? 3 : 2;
  return tokens[i + size]?.kind === 'word' ? size : 0;
}

function joined(parts: readonly Token[]): Token {
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const inches = /^["″”]$/.test(last.lower);
  const lower = inches
    ? `${first.lower} inch`
    : parts.map((part) => part.lower.replace(/^'s$/, 's').replace(/^'$/, '')).join('');
  return {
    ...first,
    text: lower,
    lower,
    lexeme: lexemeOf(lower),
    end: last.end,
    kind: inches || /^\d/.test(lower) ? 'number' : first.kind,
    corrected: parts
      .map(({ text, gap }, k) => (k > 0 && gap >= 0 && parts[k - 1]!.end < parts[k]!.start ? ` ${text}` : text))
      .join(''),
  };
}
