/**
 * A prompt in whole sentences keeps them on its way to another generator: taken apart into facts and put together again, long prose comes
 * out as a heap of its nouns. What is said beside the words there (the ratio, what must not appear) goes out of them here.
 */
import { singular, wordNet } from '@atelier/lexicon';
import type { AbsentFact, Brief, Span } from '@atelier/spec';
import { spansOf } from '../../subjects/spans-of.ts';
import { capital } from './words.ts';

export interface AsWritten {
  text: string;
  /** What must not appear and was a sentence by itself: that goes where the target wants it. */
  absent: AbsentFact[];
  /** Sentences that deny something in passing, and stand as they were written. */
  denying: string[];
}

/** Two sentences of some words are prose; tags and a single clause are said better by their facts. */
const LEAST_SENTENCES = 2;
const LEAST_WORDS = 4;
/** Marks of a syntax: such words are no prose. */
const SYNTAX = /[<>{}[\]|\\]|::|\([^()]*:\s*[\d.]+\)|(?:^|\s)(?:--|—)[A-Za-z]|\b(?:AND|BREAK)\b|^\s*["[{]\s*"/;
/** What frames an absence, and says nothing by itself. */
const FRAMING =
  /\b(?:there|it|please|must|should|may|do|not|show|include|add|have|be|is|are|and|or|also|any|no|without|with|anywhere|visible|in|the|this|picture|image|scene|frame|at|all)\b/gi;

/** A stop, with the quotes and brackets that close behind it, before the next sentence; a line break. */
const END = /[.!?…]+["”’)]*(?=\s+["“‘(]?[\p{Lu}\p{N}]|\s*$)|\n+/gu;

/** Undefined where the words are no prose: the facts speak then. `apart`: whether absences have a place of their own in the target. */
export function asWritten(brief: Brief, apart: boolean): AsWritten | undefined {
  const { idea } = brief;
  const cuts = [...spansOf(brief.format), ...spansOf(brief.request), ...brief.references.flatMap(spansOf)];
  const body = without(idea, [0, idea.length], cuts);
  if (SYNTAX.test(body)) return undefined;
  const sentences = sentencesOf(idea);
  if (sentences.filter((span) => wordsIn(without(idea, span, cuts)) >= LEAST_WORDS).length < LEAST_SENTENCES) return undefined;
  const denied = brief.absent.filter(({ off, source }) => !off && source !== 'inferred');
  const kept: string[] = [];
  const denying: string[] = [];
  const alone = new Set<AbsentFact>();
  for (const span of sentences) {
    const whole = without(idea, span, cuts);
    // "Wide 16:9." is said by the ratio.
    const framed = spansOf(brief.format).some(([start, end]) => span[0] <= start && end <= span[1]);
    if (wordsIn(whole) <= (framed ? 1 : 0)) continue;
    const here = apart ? denied.filter((fact) => spansOf(fact).some(([start, end]) => span[0] <= start && end <= span[1])) : [];
    const all = here.map((fact) => stretchOf(idea, fact));
    // "There must be no people in the picture."
    if (here.length > 0 && wordsIn(without(idea, span, [...cuts, ...all]).replace(FRAMING, '')) === 0) {
      for (const fact of here) alone.add(fact);
      continue;
    }
    const ends = here.filter((fact) => isLoose(idea, fact)).map((fact) => stretchOf(idea, fact));
    // Of "without cars or dogs" both go.
    const loose = here.filter((fact) =>
      ends.some(([from, to]) => spansOf(fact).every(([start, end]) => from <= start && end <= to)),
    );
    for (const fact of loose) alone.add(fact);
    const text = without(idea, span, [...cuts, ...ends]);
    if (loose.length < here.length) denying.push(text);
    kept.push(text);
  }
  if (kept.length === 0) return undefined;
  // What came in a field beside the prompt has no place in its words.
  return {
    text: kept.join(' '),
    absent: brief.absent.filter((fact) => alone.has(fact) || fact.source === 'inferred' || spansOf(fact).length === 0),
    denying,
  };
}

/** From its "no" on, with the "and with" before that. */
function stretchOf(idea: string, fact: AbsentFact): Span {
  const spans = spansOf(fact);
  const [start, end] = [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
  const lead = /(?:,\s*)?(?:\b(?:and|but|or)\s+)?(?:\bwith\s+)?$/i.exec(idea.slice(0, start));
  return [start - (lead?.[0].length ?? 0), end];
}

/** A thing that is denied at the end of a phrase ("a street with no people, …"): the sentence stands without it. "No two alike" is no such. */
function isLoose(idea: string, fact: AbsentFact): boolean {
  const [start, end] = stretchOf(idea, fact);
  const thing = singular(fact.value.toLowerCase().split(' ').at(-1) ?? '');
  return (
    /^[,\s]*(?:(?:and|but|or|with)\s+)*(?:no|without)\b/i.test(idea.slice(start, end)) &&
    /^\s*(?:[,.;:!?]|$|(?:and|or|in|on|at|near|behind|under|around|anywhere)\b)/i.test(idea.slice(end)) &&
    wordNet(thing)?.concrete !== undefined
  );
}

function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const { index, 0: stop } of text.matchAll(END)) {
    spans.push([from, index + stop.length]);
    from = index + stop.length;
  }
  if (from < text.length) spans.push([from, text.length]);
  return spans;
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;

/** A stretch without what is cut out of it, and without the marks and blanks that would be left over. */
function without(text: string, [start, end]: Span, cuts: readonly Span[]): string {
  let rest = '';
  let at = start;
  for (const [from, to] of [...cuts].sort((a, b) => a[0] - b[0])) {
    if (to <= at || from >= end) continue;
    rest += text.slice(at, Math.max(at, from));
    at = Math.min(to, end);
  }
  rest += text.slice(at, end);
  return capital(
    rest
      .replace(/\s+/g, ' ')
      .replace(/\s+(?=[,.;!?])/g, '')
      .replace(/^[\s,.;:!?]+/, '')
      .replace(/[,;:]+(?=[.!?]|$)/g, '')
      .trim(),
  );
}
