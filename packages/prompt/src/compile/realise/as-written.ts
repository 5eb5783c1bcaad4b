/**
 * A prompt in whole sentences keeps them on its way to another generator: taken apart into facts and put together again, long prose comes
 * out as a heap of its nouns. What is said beside the words there (the ratio, what must not appear) goes out of them here.
 */
import type { AbsentFact, Brief, Span, Unread } from '@atelier/spec';
import { spansOf } from '../../subjects/spans-of.ts';
import type { Written } from '../dialect.ts';
import { areLoose, denialsIn } from './denials.ts';
import { capital } from './words.ts';

export interface AsWritten {
  text: string;
  /** What must not appear and is not said in `text`: that goes where the target wants it. */
  absent: AbsentFact[];
  /** Not understood, and beside the words. */
  unread: Unread[];
  /** Sentences that deny something in passing, and stand as they were written. */
  denying: string[];
}

/** Two sentences of some words are prose; tags and a single clause are said better by their facts. */
const LEAST_SENTENCES = 2;
const LEAST_WORDS = 4;
/** Marks of a syntax: such words are no prose. */
const SYNTAX =
  /[<>{}[\]|\\]|::|\([^()]*:\s*[\d.]+\)|(?:^|\s)(?:--|—)[A-Za-z]|\b(?:AND|BREAK)\b|^\s*["[{]\s*"|^[ \t]*(?:[-*•#]|\d+[.)])[ \t]/m;
/** What frames an absence, and says nothing by itself. */
const FRAMING =
  /\b(?:there|it|please|must|should|may|do|not|show|include|add|have|be|is|are|and|or|nor|also|any|no|without|with|anywhere|visible|in|the|this|picture|image|scene|frame|at|all)\b/gi;

/** A stop, with the quotes and brackets that close behind it, before the next sentence; or line breaks. Each run is tried but once. */
const END = /(?<![.!?…])[.!?…]+["”’)]*(?=\s+["“‘(]?[\p{Lu}\p{N}]|\s*$)|\n\s*/gu;
/** What may begin a sentence. */
const START = /^["“‘(]?[\p{Lu}\p{N}]/u;

/** Undefined where the words are no prose: the facts speak then. `apart`: whether absences have a place of their own in the target. */
export function asWritten(brief: Brief, { body, denied }: Written, apart: boolean): AsWritten | undefined {
  const { idea } = brief;
  const inBody = (span: Span): boolean => isIn(span, body);
  // Without its mark, the name of a picture is a word like others; an address or an add-on is none.
  const named = brief.references.flatMap(spansOf).filter(inBody);
  if (!named.every(([start]) => idea[start] === '@')) return undefined;
  const marks = named.map(([start]): Span => [start, start + 1]);
  const cuts = [...spansOf(brief.format), ...spansOf(brief.request), ...marks];
  if (SYNTAX.test(without(idea, body, cuts))) return undefined;
  const sentences = sentencesOf(idea, body);
  if (sentences.filter((span) => wordsIn(without(idea, span, cuts)) >= LEAST_WORDS).length < LEAST_SENTENCES) return undefined;
  const said = brief.absent.filter(({ off, source }) => !off && source !== 'inferred');
  const kept: string[] = [];
  const denying: string[] = [];
  const gone = new Set<AbsentFact>();
  for (const span of sentences) {
    const whole = without(idea, span, cuts);
    // "Wide 16:9." is said by the ratio.
    const framed = spansOf(brief.format).some((each) => isIn(each, span));
    if (wordsIn(whole) <= (framed ? 1 : 0)) continue;
    const here = apart ? said.filter((fact) => spansOf(fact).some((each) => isIn(each, span))) : [];
    if (here.length === 0) {
      kept.push(whole);
      continue;
    }
    const denials = denialsIn(idea, span, here);
    const rest = without(idea, span, [...cuts, ...denials.map((denial) => denial.span)]);
    // "There must be no people in the picture."
    const alone = wordsIn(rest.replace(FRAMING, '')) === 0;
    if (alone || areLoose(idea, span, denials, brief.setting)) for (const fact of here) gone.add(fact);
    else denying.push(whole);
    if (!alone) kept.push(denying.includes(whole) ? whole : rest);
  }
  if (kept.length === 0) return undefined;
  const values = new Set(denied.map((value) => value.toLowerCase()));
  return {
    text: kept.map((text, i) => (i < kept.length - 1 ? stopped(text) : text)).join(' '),
    absent: brief.absent.filter((fact) => {
      const words = spansOf(fact).some(inBody);
      if (!apart) return !words && fact.source !== 'inferred';
      return gone.has(fact) || fact.source === 'inferred' || !words || values.has(fact.value.toLowerCase());
    }),
    unread: brief.unread.filter(({ span }) => span === undefined || !inBody(span)),
    denying,
  };
}

const isIn = ([start, end]: Span, [from, to]: Span): boolean => from <= start && end <= to;

/** A title in a line of its own has no stop. */
const stopped = (text: string): string => (/[.!?…,;:]["”’)]*$/.test(text) ? text : `${text}.`);

function sentencesOf(idea: string, [start, end]: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const { index, 0: stop } of idea.slice(start, end).matchAll(END)) {
    const to = start + index + stop.length;
    // A line that was only wrapped goes on.
    if (/^\n[^\n]*$/.test(stop) && !START.test(idea.slice(to, to + 2))) continue;
    spans.push([from, to]);
    from = to;
  }
  if (from < end) spans.push([from, end]);
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
      .replace(/(?<![,;:])[,;:]+(?=[.!?]|$)/g, '')
      .trim(),
  );
}
