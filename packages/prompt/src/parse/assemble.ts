/** A front end's reading → Brief: the words are read, spans go back to the prompt, weights and absences land on facts. */
import type { AbsentFact, Brief, Format, Span } from '@atelier/spec';
import { read } from '../read/read.ts';
import { everySubject } from '../subjects/every-subject.ts';
import { spansOf } from '../subjects/spans-of.ts';
import { absences } from './absences.ts';
import type { Projection } from './projection.ts';
import type { Reading } from './reading.ts';

interface Fact {
  span?: Span | undefined;
  spans?: Span[] | undefined;
  weight?: number | undefined;
}

export function assemble(text: string, dialect: string, reading: Reading): Brief {
  const brief = read(reading.words.text);
  brief.idea = text;
  if (!reading.words.isAll(text)) for (const fact of spanned(brief)) relocate(fact, reading.words);
  if (reading.weights.length > 0) weigh(brief, text.length, reading);
  addDenied(brief, reading);
  brief.format = formatOf(brief.format, text, dialect, reading);
  if (reading.references.length > 0) brief.references = [...brief.references, ...reading.references];
  if (reading.unread.length > 0)
    brief.unread = [...brief.unread, ...reading.unread].sort((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0));
  return brief;
}

/** Facts that can weigh more or less. */
function weighable(brief: Brief): Fact[] {
  const things = everySubject(brief.subjects);
  return [
    ...things,
    ...things.flatMap(({ attributes, actions }) => [...attributes, ...actions]),
    ...brief.relations,
    ...brief.setting,
    ...brief.look,
    ...brief.text,
    ...brief.absent,
  ];
}

const spanned = (brief: Brief): Fact[] => [
  ...weighable(brief),
  ...brief.unread,
  brief.format,
  ...(brief.request ? [brief.request] : []),
];

function relocate(fact: Fact, words: Projection): void {
  if (fact.span) fact.span = words.span(fact.span);
  if (fact.spans) fact.spans = fact.spans.map((span) => words.span(span));
}

/**
 * A fact weighs what the last unit of its first stretch weighs: of "two (black dogs:1.3)" the dogs, not the two. What belongs to a
 * thing and weighs as much has no weight beside it: "black" is part of what counts more.
 */
function weigh(brief: Brief, length: number, { weights }: Reading): void {
  const at = new Float64Array(length).fill(1);
  for (const { start, end, weight } of weights) at.fill(weight, start, end);
  const weightOf = ({ span, spans }: Fact): number => at[(spans?.[0] ?? span ?? [0, 0])[1] - 1] ?? 1;
  const around = new Map<Fact, number>();
  for (const thing of everySubject(brief.subjects))
    for (const fact of [...thing.attributes, ...thing.actions]) around.set(fact, weightOf(thing));
  for (const fact of weighable(brief)) {
    const weight = weightOf(fact);
    if (weight !== 1 && weight !== around.get(fact)) fact.weight = weight;
  }
}

function addDenied(brief: Brief, { denied }: Reading): void {
  const known = new Map(brief.absent.map((fact) => [fact.value.toLowerCase(), fact]));
  for (const { value, span, weight } of absences(denied)) {
    const key = value.toLowerCase();
    const same = known.get(key);
    if (same) {
      if (weight !== undefined) same.weight = weight;
      if (same.source !== 'user') said(same, span);
      continue;
    }
    const fact: AbsentFact = { id: `no-${key.replace(/[^\p{L}\p{N}]+/gu, '-')}`, value, source: 'user' };
    if (span) fact.span = span;
    if (weight !== undefined) fact.weight = weight;
    known.set(key, fact);
    brief.absent.push(fact);
  }
}

/** What "deserted" lets infer is the person's own where the negative says it too. */
function said(fact: AbsentFact, span: Span | undefined): void {
  fact.source = 'user';
  delete fact.rule;
  delete fact.reason;
  delete fact.spans;
  if (span) fact.span = span;
  else delete fact.span;
}

function formatOf(read: Format, text: string, dialect: string, reading: Reading): Format {
  const format: Format = { ...read, ...reading.format };
  if (Object.keys(reading.parameters).length > 0) format.parameters = reading.parameters;
  if (format.parameters || reading.version !== undefined)
    format.dialect = reading.version === undefined ? dialect : `${dialect}@${reading.version}`;
  if (reading.formatSpans.length === 0) {
    // A field beside the prompt is no word of it.
    if (Object.keys(format).length > 0) format.source ??= 'user';
    return format;
  }
  const spans = [...spansOf(read), ...reading.formatSpans].sort((a, b) => a[0] - b[0]);
  delete format.span;
  delete format.spans;
  if (spans.length === 1) format.span = spans[0]!;
  else format.spans = spans;
  format.value = spans.map(([start, end]) => text.slice(start, end)).join(' ');
  format.source = 'user';
  return format;
}
