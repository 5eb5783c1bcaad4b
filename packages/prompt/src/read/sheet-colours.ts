/**
 * The colours of a sheet as a whole, said at the end: "a pattern of lemons on blue" lies on blue, and one of foxes and mushrooms "in red and cream" is
 * printed in these. They are no colours of what was named last.
 */
import { COLOURS } from '@atelier/lexicon';
import type { Span } from '@atelier/spec';
import { lexemeOf } from './lexeme.ts';
import { isSomebody } from './living.ts';
import type { Token } from './tokens.ts';

interface Said {
  value: string;
  span: Span;
}

export interface SheetColours {
  /** What is read here, and by nothing else. */
  cut: Span[];
  /** In which it is printed. */
  inks: Said[];
  /** What all of it lies on. */
  ground: Said | undefined;
}

const NONE: SheetColours = { cut: [], inks: [], ground: undefined };

/** What is printed all over, and what is printed once. */
const ALL_OVER =
  /^(?:(?:an?|the|my|one)\s)?(?:[\w-]+\s){0,3}?(?:patterns?|wallpapers?|textiles?|fabrics?|wrapping paper|gift wrap)\b(?!\s(?:of|on)\s(?:the|a|my)\swall)/i;
const ONCE = /^(?:(?:an?|the|my|one)\s)?(?:[\w-]+\s){0,2}?(?:posters?|prints?|linocuts?|woodcuts?|flyers?|banners?)\sof\s/i;
const HOW = String.raw`(?:(?:plain|solid|pale|light|dark|deep|soft|bright|pastel|dusty|warm|flat|mint|sage|olive|navy|sky|baby|royal|forest|bottle|lime|lemon|mustard|coral|rose|blush|salmon|brick|cherry|butter|midnight|powder|ice|sea|emerald|teal|charcoal|slate|off)[\s-]){0,2}`;
const ON = new RegExp(String.raw`\son\s(?:an?\s)?(${HOW}[a-z]+)\s*[.!]?$`, 'i');
const IN = new RegExp(
  String.raw`\s(in\s(?:shades\sof\s)?(${HOW}[a-z]+)(?:,\s(${HOW}[a-z]+))?(?:,?\s(?:and|&)\s(${HOW}[a-z]+))?)\s*[.!]?$`,
  'i',
);

/** "On blue" of a sheet is read as "on blue background". */
export function onGround({ ground }: SheetColours, tokens: readonly Token[]): readonly Token[] {
  const at = ground === undefined ? -1 : tokens.findIndex(({ end }) => end === ground.span[1]);
  const last = tokens[at];
  if (last === undefined) return tokens;
  const word = { ...last, text: 'background', lower: 'background', lexeme: lexemeOf('background') };
  return [...tokens.slice(0, at + 1), word, ...tokens.slice(at + 1)];
}

export function findSheetColours(idea: string): SheetColours {
  const allOver = ALL_OVER.test(idea);
  if (!allOver && !ONCE.test(idea)) return NONE;
  const on = allOver ? ON.exec(idea) : null;
  const ground = on?.[1];
  if (on !== null && ground !== undefined && isColour(ground)) {
    const from = on.index + on[0].lastIndexOf(ground);
    const said = { value: ground.toLowerCase(), span: [from, from + ground.length] as Span };
    return { cut: [], inks: [], ground: said };
  }
  const found = IN.exec(idea);
  if (found === null) return NONE;
  const [, run = '', ...named] = found;
  const colours = named.filter((each) => each !== undefined);
  // "A floral pattern in pink" is pink, and what one woman of a poster is in is her dress.
  const before = /(\S+)$/.exec(idea.slice(0, found.index))?.[1]?.toLowerCase() ?? '';
  if (!colours.every(isColour) || (!allOver && (colours.length < 2 || isSomebody(before)))) return NONE;
  if (ALL_OVER_ENDS.test(idea.slice(0, found.index))) return NONE;
  const start = found.index + 1;
  let at = start;
  const inks = colours.map((value): Said => {
    const from = idea.indexOf(value, at);
    at = from + value.length;
    return { value: value.toLowerCase(), span: [from, at] };
  });
  return { cut: [[start, start + run.length]], inks, ground: undefined };
}
const ALL_OVER_ENDS = /\b(?:patterns?|wallpapers?|textiles?|fabrics?|paper|wrap)$/i;
const isColour = (words: string): boolean => COLOURS.has(words.toLowerCase().split(' ').at(-1) as string);
