/** A Brief as a flat list of facts with what each stands on. */
import type { Brief, Count, Source, Span, Subject, Unread } from '@atelier/spec';

interface Explained {
  id?: string;
  kind: string;
  value: string;
  source: Source;
  /** In the idea, UTF-16 units. */
  spans: Span[];
  /** The words at the spans. */
  words?: string;
  rule?: string;
  reason?: string;
  off?: true;
  locked?: true;
  /** As it was typed, where a typo was mended. */
  corrected?: string;
}

type Grounds = Pick<Subject, 'source' | 'span' | 'spans' | 'rule' | 'reason' | 'off' | 'locked' | 'corrected'>;

export function explainedFacts(brief: Brief): Explained[] {
  const facts: Explained[] = [];
  const push = (kind: string, value: string, fact: Grounds & { id?: string | undefined }): void => {
    const spans = fact.spans ?? (fact.span ? [fact.span] : []);
    facts.push({
      ...(fact.id !== undefined && { id: fact.id }),
      kind,
      value,
      source: fact.source,
      spans,
      ...(spans.length > 0 && { words: spans.map((span) => brief.idea.slice(...span)).join(' … ') }),
      ...(fact.rule !== undefined && { rule: fact.rule }),
      ...(fact.reason !== undefined && { reason: fact.reason }),
      ...(fact.off && { off: true }),
      ...(fact.locked && { locked: true }),
      ...(fact.corrected !== undefined && { corrected: fact.corrected }),
    });
  };
  const subject = (each: Subject, owner?: Subject): void => {
    const counted = each.count ? `${each.name} (${countInWords(each.count)})` : each.name;
    push(owner ? `part of ${owner.id}` : 'thing', counted, each);
    for (const fact of each.attributes) push(`${fact.kind} of ${each.id}`, fact.value, fact);
    for (const fact of each.actions) push(`action of ${each.id}`, fact.value, fact);
    for (const part of each.parts) subject(part, each);
  };
  for (const each of brief.subjects) subject(each);
  for (const fact of brief.relations) push('relation', `${fact.from} ${fact.predicate} ${fact.to}`, fact);
  for (const fact of [...brief.setting, ...brief.look]) push(fact.kind, fact.value, fact);
  for (const fact of brief.text) push('lettering', `“${fact.content}”`, fact);
  for (const fact of brief.absent) push('absent', fact.value, fact);
  const { aspect, value, source = 'user', span, spans } = brief.format;
  if (aspect !== undefined || value !== undefined) push('format', aspect ?? value ?? '', { source, span, spans });
  return facts;
}

const countInWords = (count: Count): string =>
  'exact' in count ? `${count.exact}` : 'quantifier' in count ? count.quantifier : `at least ${count.min}`;

const GROUPS: readonly [Source, string][] = [
  ['user', 'You said'],
  ['edit', 'You changed'],
  ['inferred', 'Follows'],
  ['writer', 'I added'],
];

/** Grouped by who put the fact there, in columns: value, kind, and what it stands on. */
export function explainLines(idea: string, facts: readonly Explained[], unread: readonly Unread[]): string[] {
  const widest = (of: (fact: Explained) => string) => Math.min(36, Math.max(0, ...facts.map((fact) => of(fact).length)));
  const [valueWidth, kindWidth] = [widest(({ value }) => value), widest(({ kind }) => kind)];
  const lines = [`Idea: ${idea}`];
  for (const [source, heading] of GROUPS) {
    const group = facts.filter((fact) => fact.source === source);
    if (group.length > 0) lines.push('', heading);
    for (const fact of group)
      lines.push(`  ${fact.value.padEnd(valueWidth)}  ${fact.kind.padEnd(kindWidth)}  ${groundsInWords(fact)}`.trimEnd());
  }
  // A mended typo stands with its fact, as it was typed.
  const mended = new Set(facts.map(({ corrected }) => corrected));
  const left = unread.filter(({ value }) => !mended.has(value));
  if (left.length > 0) lines.push('', 'Not read', ...left.map(({ value, span }) => `  ${value}${at(span ? [span] : [])}`));
  return lines;
}

function groundsInWords({ words, spans, rule, reason, off, locked, corrected }: Explained): string {
  return [
    ...(words !== undefined ? [`“${words}”${at(spans)}`] : []),
    ...(corrected !== undefined ? [`typed “${corrected}”`] : []),
    ...(reason !== undefined ? [reason] : []),
    ...(rule !== undefined ? [`rule ${rule}`] : []),
    ...(off ? ['switched off'] : []),
    ...(locked ? ['locked'] : []),
  ].join(' · ');
}

const at = (spans: readonly Span[]): string =>
  spans.length > 0 ? ` at ${spans.map(([start, end]) => `${start}–${end}`).join(', ')}` : '';
