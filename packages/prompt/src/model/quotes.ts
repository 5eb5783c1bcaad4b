/** Where in the idea quoted words stand: spans come from looking them up, never from a model's own counting (B2). */
import { EXACT_WORDS, emojiName, NUMBERS, QUANTIFIERS } from '@atelier/lexicon';
import type { Count, Span } from '@atelier/spec';
import { keys } from '../read/unread.ts';

const WORD = /\p{Extended_Pictographic}|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export class Quotes {
  readonly #idea: string;
  /** What was found already, so that the second "dog" is found at its own place. */
  readonly #taken = new Map<string, number>();

  constructor(idea: string) {
    this.#idea = idea;
  }

  /** Where these words stand, letters and blanks alike; for the same words of another fact the next place, while there is one. */
  find(words: string): Span | undefined {
    const parts = words.trim().split(/\s+/).filter(Boolean);
    if (parts.length === 0) return undefined;
    const body = parts.map((part) => escaped(part).replace(/['’]/g, "['’]")).join('\\s+');
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, 'giu');
    const loose = new RegExp(body, 'giu');
    const places = [...this.#idea.matchAll(pattern)];
    const all = places.length > 0 ? places : /[^\p{Script=Latin}\s\p{P}]/u.test(words) ? [...this.#idea.matchAll(loose)] : [];
    if (all.length === 0) return undefined;
    const key = parts.join(' ').toLowerCase();
    const turn = this.#taken.get(key) ?? 0;
    this.#taken.set(key, turn + 1);
    const place = all[Math.min(turn, all.length - 1)] as RegExpMatchArray & { index: number };
    return [place.index, place.index + place[0].length];
  }

  /** Of a quotation, the words that say `text` (by their lemmas) and the number before it; empty where none does. */
  saying([start, end]: Span, text: string, count?: Count): Span[] {
    const said = new Set(keys(text));
    const spans: Span[] = [];
    let named = false;
    for (const match of this.#idea.slice(start, end).matchAll(WORD)) {
      const at: Span = [start + match.index, start + match.index + match[0].length];
      const lower = match[0].toLowerCase();
      const says = keys(lower).some((key) => said.has(key)) || emojiName(match[0]) === text;
      named ||= says;
      if (!says && !(count && saysCount(lower, count))) continue;
      const last = spans.at(-1);
      if (last && /^[\s-]*$/.test(this.#idea.slice(last[1], at[0]))) last[1] = at[1];
      else spans.push(at);
    }
    return named ? spans : [];
  }
}

/** What number a word is, where it is one. */
export const numberOf = (word: string): number | undefined =>
  NUMBERS.get(word) ?? EXACT_WORDS.get(word) ?? (/^\d+$/.test(word) ? Number(word) : undefined);

function saysCount(word: string, count: Count): boolean {
  if ('quantifier' in count) return QUANTIFIERS.has(word) || keys(count.quantifier).includes(word);
  const number = numberOf(word);
  return number !== undefined && ('exact' in count ? number === count.exact : number === count.min || number === count.max);
}

export const spanFields = (spans: readonly Span[]): { span?: Span; spans?: Span[] } =>
  spans.length === 1 ? { span: spans[0] as Span } : spans.length > 1 ? { spans: [...spans] } : {};
