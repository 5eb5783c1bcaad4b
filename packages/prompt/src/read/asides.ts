/** What is said to us inside an idea, and is nothing in it: "but make it posh", "except blue", "what a headache feels like". */
import type { Span } from '@atelier/spec';
import { lexemeOf } from './lexeme.ts';
import type { Token } from './tokens.ts';

const HINT = /\b(?:mak(?:e|ing)|but|only|except|feels?|looks?|sounds?|smells?|tastes?|ideas?|concepts?)\b/i;
const ASIDES = [
  // "The last supper, but it's a board game night".
  /(?:,\s*)?\bbut (?:it|they|everything|all)(?:['’]?s|['’]re| is| are)(?=\s+(?!not\b)[a-z])/gi,
  // "Beans on toast but make it posh", "a fox, now make it gothic"; what follows says how.
  /(?:,\s*)?\b(?:(?:but|and|only|now|then|just)\s+){1,4}mak(?:e|ing) (?:it|them|this|that)(?=\s+[a-z])/gi,
  // "Coffee rings except blue", "a panda but purple": so it is, all the same.
  /\s(?:except(?! for)|but|only)(?=\s+(?:(?:it(?:'s| is)|they(?:'re| are)|all|in)\s+)?(?:(?:light|dark|bright|pale|hot|neon|mint|navy|baby)\s+)?(?:red|blue|green|yellow|pink|purple|orange|black|white|grey|gray|brown|gold|golden|silver|teal|turquoise|pastel|monochrome|lilac|lavender|beige|cream|maroon|magenta|cyan|violet)\s*(?:$|[,.;!?]))/gi,
];
/** "What a headache feels like": a headache. */
const LIKENESS =
  /\b(?:what|how)\s(?=((?:an?|the|my|your|our)?\s?[a-z' -]{2,40}?)\s((?:(?:would|might|could|must|really|actually)\s)*(?:feels?|looks?|sounds?|smells?|tastes?)(?:\slike)?)(?=\s*(?:$|[,.;!?]|\s(?:but|in|as|if|made|when|through|with|at|on|under|from|inside|during|after|before|without|by|to)\b)))/gi;

/** "Poster idea: a swallow", "logo ideas for a bakery": the kind of picture is said, and an idea is nothing in it. */
const IDEA =
  /(?<=\b(?:logo|poster|sticker|wallpaper|mural|card|cover|banner|print|pattern|design|drawing|painting|sketch|illustration|photo|photoshoot|costume|icon|avatar|emblem)\s)(?:concept|idea)s?\b(?=\s*[:,-]|\s*$|\s(?:for|of|with)\b)/gi;

/** A stretch of such words, and whether what follows is a piece of its own. */
interface Aside {
  span: Span;
  parts: boolean;
}

export function findAsides(idea: string): Aside[] {
  if (!HINT.test(idea)) return [];
  const found: Aside[] = [];
  for (const pattern of ASIDES)
    for (const { 0: text, index } of idea.matchAll(pattern))
      found.push({ span: [index + text.search(/[^\s,]/), index + text.length], parts: true });
  const likened = /\b(?:what|how)\s/i.test(idea) ? idea.matchAll(LIKENESS) : [];
  for (const { 0: text, 1: what = '', 2: feels = '', index } of likened) {
    const from = index + text.length + what.length + 1;
    const but = /^\s+but\b/i.exec(idea.slice(from + feels.length))?.[0].length ?? 0;
    found.push({ span: [index, index + text.trimEnd().length], parts: false });
    found.push({ span: [from, from + feels.length + but], parts: but > 0 });
  }
  if (/\b(?:idea|concept)s?\b/i.test(idea))
    for (const { 0: text, index } of idea.matchAll(IDEA)) found.push({ span: [index, index + text.length], parts: false });
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

/** The tokens without such words; a comma parts what stood on either side of them. */
export function withoutAsides(tokens: readonly Token[], asides: readonly Aside[]): readonly Token[] {
  if (asides.length === 0) return tokens;
  const kept: Token[] = [];
  for (const token of tokens) {
    const aside = asides.find(({ span: [start, end] }) => start <= token.start && token.end <= end);
    if (!aside) kept.push(token);
    else if (aside.parts && aside.span[0] === token.start && kept.length > 0 && kept.at(-1)!.kind !== 'mark')
      kept.push({ ...token, text: ',', lower: ',', lexeme: lexemeOf(','), kind: 'mark', end: token.start, gap: 0 });
  }
  return kept;
}
