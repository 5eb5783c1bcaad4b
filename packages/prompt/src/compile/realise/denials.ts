/** Of a sentence that denies things in passing ("a street with no cars and no people"): which stretches can go without harm to it. */
import { singular, wordNet } from '@atelier/lexicon';
import type { AbsentFact, SettingFact, Span } from '@atelier/spec';
import { spansOf } from '../../subjects/spans-of.ts';

export interface Denial {
  /** With what leads to it and where it is said to be: ", and with no cars in sight". */
  span: Span;
  facts: AbsentFact[];
}

/** Between the things of one list, and round them. */
const JOINT = /^(?:[\s,]|\b(?:and|but|or|nor|no|with|without|any|an?|his|her|its|their)\b)*$/i;
/** Where a thing is not, which goes with it. */
const WHERE =
  /^(?:\s+(?:in sight|in view|[io]n it|around(?: it)?|anywhere|visible|at all|to be seen|in (?:the|this) (?:picture|image|scene|frame|shot|photo|background|foreground)))+/i;
/** Such a verb needs what follows it. */
const NEEDS = /\b(?:has|have|had|having|is|are|was|were|be|been|being|do|does|did|left|goes|go)\s*$/i;
/** Not said of the thing that is denied alone: "cannot run without shoes". */
const NEGATION = /\b(?:no|not|never|nobody|nothing|none|neither|nor|without|hardly|cannot|\p{L}+n['’]t)\b/iu;
/** Behind a comma these begin something new; a bare noun may be the next thing denied. */
const ANEW =
  /^,\s*(?:(?:and|but)\s+)?(?:an?|the|this|that|its|his|her|their|it|he|she|they|there|while|as|in|on|at|under|over|behind|beside|near|by|with|seen|shot|\p{L}{3,}ing)\b/iu;

/** The denials of one sentence, things of one list together, in order. `span`: the sentence. */
export function denialsIn(idea: string, [start, end]: Span, facts: readonly AbsentFact[]): Denial[] {
  const inside = ([from, to]: Span) => start <= from && to <= end;
  const each = facts
    .map((fact): { span: Span; facts: AbsentFact[] } => {
      const spans = spansOf(fact).filter(inside);
      return { span: [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0], facts: [fact] };
    })
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  const all: Denial[] = [];
  for (const one of each) {
    const last = all.at(-1);
    if (last && JOINT.test(idea.slice(last.span[1], one.span[0]))) {
      last.span = [last.span[0], Math.max(last.span[1], one.span[1])];
      last.facts.push(...one.facts);
    } else all.push(one);
  }
  for (const denial of all) {
    const lead = /(?:,\s*)?(?:\b(?:and|but)\s+)?(?:\bwith\s+)?$/i.exec(idea.slice(start, denial.span[0]))?.[0] ?? '';
    const where = WHERE.exec(idea.slice(denial.span[1], end))?.[0] ?? '';
    denial.span = [denial.span[0] - lead.length, denial.span[1] + where.length];
  }
  return all;
}

/**
 * Whether the sentence reads as well without them all. In doubt it does not: "it has no tail" would be left without its object, and
 * "without shoes or socks" would ask for the socks.
 */
export function areLoose(
  idea: string,
  [start, end]: Span,
  denials: readonly Denial[],
  setting: readonly SettingFact[],
): boolean {
  let rest = '';
  let at = start;
  for (const { span } of denials) {
    rest += idea.slice(at, span[0]);
    at = span[1];
  }
  rest += idea.slice(at, end);
  return !NEGATION.test(rest) && denials.every((denial) => isLoose(idea, [start, end], denial, setting));
}

function isLoose(idea: string, [start, end]: Span, { span, facts }: Denial, setting: readonly SettingFact[]): boolean {
  const before = idea.slice(start, span[0]);
  const words = idea.slice(...span);
  const after = idea.slice(span[1], end);
  if (!facts.every(isThing) || !isWhole(idea, span, facts) || (before.match(/["“”]/g)?.length ?? 0) % 2 === 1) return false;
  const ends = /^\s*[.;:!?…]/.test(after) || after.trim() === '';
  if (/^[,\s]*(?:(?:and|but)\s+)?(?:with\s+no|without)\b/i.test(words)) {
    if (before.trim() === '') return after.startsWith(',');
    return (
      !NEEDS.test(before) &&
      /[\p{L}\p{N}]\s*$/u.test(before) &&
      (ends || ANEW.test(after) || /^\s+(?:is|are|was|were|has|have)\b/i.test(after) || isPlaced(idea, span[1], after, setting))
    );
  }
  // "A street at night, no people." A list that closes with it would be left without its "and".
  const clause = (before.split(/[.;:]/).at(-1) ?? '').trim();
  const joined = /^,?\s*(?:and|but)\s/i.test(words) && !clause.includes(',');
  return (
    (joined || /^,\s*no\b/i.test(words)) &&
    !NEEDS.test(before) &&
    clause.split(/\s+/).length > 1 &&
    !/^(?:in|on|at|under|over|behind|beside|near|by|with|above|below|beyond|between|from|of)\b/i.test(clause) &&
    (ends || ANEW.test(after))
  );
}

/** "No two alike" is no such. */
const isThing = ({ value }: AbsentFact): boolean =>
  wordNet(singular(value.toLowerCase().split(' ').at(-1) ?? ''))?.concrete !== undefined;

/** Nothing stands in it but what is denied, and the words of a list. */
function isWhole(idea: string, [start, end]: Span, facts: readonly AbsentFact[]): boolean {
  let rest = '';
  let at = start;
  const spans = facts.flatMap(spansOf).filter(([from, to]) => start <= from && to <= end);
  for (const [from, to] of spans.sort((a, b) => a[0] - b[0])) {
    rest += `${idea.slice(at, Math.max(at, from))} `;
    at = Math.max(at, to);
  }
  const tail = idea.slice(at, end);
  return JOINT.test(rest) && (WHERE.exec(tail)?.[0] ?? '').length === tail.length;
}

/** "A street with no people at night" is a street at night; "with no chairs on the terrace" says where there are none. */
function isPlaced(idea: string, at: number, after: string, setting: readonly SettingFact[]): boolean {
  const lead = /^\s+(?:in|at|on|during|by)\s+(?:(an?|the)\s+)?/i.exec(after);
  if (!lead) return false;
  const from = at + lead[0].length;
  return setting.some(
    (fact) =>
      (lead[1]?.toLowerCase() !== 'the' || fact.kind !== 'place') &&
      spansOf(fact).some(([start, end]) => start >= at && start <= from && from < end && idea.length >= end),
  );
}
