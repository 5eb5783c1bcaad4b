/** What must not be there, one thing at a time, in five content words at most. */
import type { Span } from '@atelier/spec';
import { read } from '../read/read.ts';
import type { Denied } from './reading.ts';

const MOST_WORDS = 5;

/** Long items are read as ideas, and each thing in them is absent by itself: "blurry pictures of people with too many fingers". */
export function absences(denied: readonly Denied[]): Denied[] {
  return denied.flatMap((item) => {
    const [lead = ''] = /^\s*(?:no|without|any)\s+/i.exec(item.value) ?? [];
    const value = item.value.slice(lead.length).trim();
    if (value === '') return [];
    const span = item.span && trimmed(item.value, lead.length, item.span);
    const one: Denied = { ...item, value: value.replace(/\s+/g, ' '), ...(span && { span }) };
    return value.split(/\s+/).length <= MOST_WORDS ? [one] : pieces(one);
  });
}

function trimmed(value: string, lead: number, [start, end]: Span): Span {
  // Only where the words stand in the prompt as they are; else the whole stretch is kept.
  if (end - start !== value.length) return [start, end];
  const body = value.slice(lead);
  const from = start + lead + (body.length - body.trimStart().length);
  return [from, from + body.trim().length];
}

function pieces({ value, span, weight }: Denied): Denied[] {
  const brief = read(value);
  const exact = span && span[1] - span[0] === value.length;
  const at = (part: Span | undefined): { span?: Span } =>
    span && part && exact ? { span: [span[0] + part[0], span[0] + part[1]] } : span ? { span } : {};
  const found = [
    ...brief.subjects.map((fact) => ({ value: fact.name, span: fact.span ?? fact.spans?.[0] })),
    ...[...brief.setting, ...brief.look].map((fact) => ({ value: fact.value, span: fact.span ?? fact.spans?.[0] })),
    ...brief.unread,
  ];
  if (found.length === 0) return [{ value: value.split(/\s+/).slice(0, MOST_WORDS).join(' '), ...(span && { span }) }];
  return found.map((each) => ({ value: each.value, ...at(each.span), ...(weight !== undefined && { weight }) }));
}
