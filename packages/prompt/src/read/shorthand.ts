/** What is typed short for small words: "girl w hat", "thru the woods", "6 yrs old"; the facts keep what was typed beside it. */
import { CLOSED, isPlural } from '@atelier/lexicon';
import { lexemeOf } from './lexeme.ts';
import { SHORTHAND } from './short-words.ts';
import type { Token } from './tokens.ts';
import { traitsOf } from './traits.ts';

const TOUCHES = (a: Token, b: Token | undefined): b is Token => b !== undefined && b.start === a.end;
const isWord = (token: Token | undefined): boolean => token !== undefined && (token.kind === 'word' || token.kind === 'number');

/** Where “w” is a word of its own: “lis w śniegu”. */
const isPolish = (tokens: readonly Token[]): boolean => tokens.some(({ lower }) => /[ąćęłńśźż]/.test(lower));

/** How or where one lies; what is laid has no such word before it. */
const POSED =
  /^(?:down|on|in|by|next|under|beside|beneath|near|flat|there|here|around|across|with|at|asleep|back|over|along|inside|between|out|against|side|facing|together|face|curled|still)$/;

/** "Black lab running", "lab puppy": a dog by its colour or its age; "a black lab bench" is no dog. */
function isDog(tokens: readonly Token[], i: number): boolean {
  const [before, after] = [tokens[i - 1]?.lower ?? '', tokens[i + 1]];
  if (after !== undefined && /^(?:pup|puppy|puppies|pups|mix|retriever|retrievers|dog|dogs|cross)$/.test(after.lower))
    return true;
  const open =
    after === undefined ||
    after.kind === 'mark' ||
    CLOSED.has(after.lower) ||
    /ing$|^(?:asleep|covered|curled)$/.test(after.lower);
  return open && /^(?:black|yellow|chocolate|golden|brown|red|choc)$/.test(before);
}

/** What there is of the season. Its colours are a palette by that name. */
const OF_FALL =
  /^(?:leaf|leaves|foliage|days?|mornings?|afternoons?|evenings?|nights?|trees?|forest|woods|woodland|landscape|scenery|scene|harvest|festival|fair|wedding|decor|decorations?|wreath|garden|park|weather|vibes?|aesthetic|fashion|outfit|clothes|flowers|pumpkins?|street|road|field|sky|sunset|sunrise|picnic|walk|hike|bouquet|theme|themed|background|equinox|walkway|path|countryside|village|mountains|hills|lake|orchard|vineyard)$/;

/** "A park in the fall", "fall foliage", "central park, fall": a season; "snowflakes fall day and night" and "the fall of Rome" are none. */
function isAutumn(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1];
  const before = (back: number): string => tokens[i - back]?.lower ?? '';
  const ends = after === undefined || after.kind === 'mark';
  if (after !== undefined && OF_FALL.test(after.lower))
    return i === 0 || tokens[i - 1]!.kind === 'mark' || CLOSED.has(before(1)) || !isPlural(before(1));
  if (after !== undefined && /^(?:of|from|into|off|down)$/.test(after.lower)) return false;
  if (i === 0 || tokens[i - 1]!.kind === 'mark') return ends || /^(?:in|at|along|by)$/.test(after.lower);
  const word = /^(?:early|late|mid)$/.test(before(1)) ? 2 : 1;
  if (word === 2 && (i === 1 || tokens[i - 2]!.kind === 'mark')) return ends;
  return /^(?:in|during|this|every|last)$/.test(before(word) === 'the' ? before(word + 1) : before(word));
}

/** The tokens with such words spelled out. */
export function spelledOut(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => traitsOf(token).short)) return tokens;
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    const full = token.kind === 'word' ? SHORTHAND.get(token.lower) : undefined;
    if (token.lower === 'fall') {
      const autumn = { ...token, lower: 'autumn', text: 'autumn', lexeme: lexemeOf('autumn'), corrected: token.text };
      out.push(isAutumn(tokens, i) ? autumn : token);
      continue;
    }
    if (full === undefined || token.text !== token.lower) {
      out.push(token);
      continue;
    }
    const write = (lower: string, last: Token): void => {
      const corrected = last === token ? token.text : `${token.text}${last.text}`;
      out.push({ ...token, end: last.end, text: lower, lower, lexeme: lexemeOf(lower), corrected });
    };
    if (token.lower === 'w' && out.at(-1)?.lower === '/' && out.at(-2)?.lower === 'b') {
      // "B/w photo".
      const b = out.splice(-2)[0]!;
      for (const lower of ['black', 'and', 'white'])
        out.push({ ...b, end: token.end, text: lower, lower, lexeme: lexemeOf(lower), corrected: 'b/w' });
    } else if (token.lower === 'w') {
      const slash = TOUCHES(token, next) && next.lower === '/' ? next : undefined;
      const o = slash && tokens[i + 2];
      if (slash && o?.lower === 'o' && TOUCHES(slash, o)) {
        out.push({ ...token, end: o.end, text: 'without', lower: 'without', lexeme: lexemeOf('without'), corrected: 'w/o' });
        i += 2;
      } else if (slash && isWord(tokens[i + 2])) {
        write('with', slash);
        i++;
      } else if (out.length > 0 && isWord(out.at(-1)) && isWord(next) && !isPolish(tokens)) write('with', token);
      else out.push(token);
    } else if (token.lower === 'lab' || token.lower === 'labs') {
      if (isDog(tokens, i)) write(full, token);
      else out.push(token);
    } else if (token.lower === 'solo') {
      const before = tokens[i - 1];
      if (before?.kind === 'mark' && (next === undefined || next.kind === 'mark')) write(full, token);
      else out.push(token);
    } else if (token.lower === 'laying') {
      if (next === undefined || next.kind === 'mark' || POSED.test(next.lower)) write(full, token);
      else out.push(token);
    } else if (/^y/.test(token.lower)) {
      // "6 yr old", "a 6 yo".
      if (tokens[i - 1]?.kind !== 'number') out.push(token);
      else
        for (const lower of full.split(' '))
          out.push({ ...token, text: lower, lower, lexeme: lexemeOf(lower), corrected: token.text });
    } else write(full, token);
  }
  return out;
}
