/** Short ways to look at a Brief in tests. */
import type { Brief, Subject } from '@atelier/spec';
import { read } from './read.ts';

const every = (subjects: readonly Subject[]): Subject[] => subjects.flatMap((subject) => [subject, ...every(subject.parts)]);

/** One line per fact, without spans: `dog ×2 [black] (running)`, `dog beside car`, `place beach`. */
export function facts(idea: string): string[] {
  const brief = read(idea);
  const count = ({ count: c }: Subject): string =>
    c === undefined
      ? ''
      : 'exact' in c
        ? c.exact === 1
          ? ''
          : ` ×${c.exact}`
        : 'quantifier' in c
          ? ` ×${c.quantifier}`
          : ` ×${c.min}${c.max === undefined ? '+' : `-${c.max}`}`;
  const one = (subject: Subject, owner?: Subject): string =>
    `${owner ? `${owner.name}'s ` : ''}${subject.name}${count(subject)}${subject.attributes.length > 0 ? ` [${subject.attributes.map((a) => a.value).join(', ')}]` : ''}${subject.actions.length > 0 ? ` (${subject.actions.map((a) => a.value).join(', ')})` : ''}`;
  return [
    ...brief.subjects.flatMap((subject) => [one(subject), ...every(subject.parts).map((part) => one(part, subject))]),
    ...brief.relations.map((r) => `${r.from} ${r.predicate} ${r.to}`),
    ...brief.setting.map((f) => `${f.kind} ${f.value}`),
    ...brief.look.map((f) => `${f.kind} ${f.value}`),
    ...brief.text.map((t) => `"${t.content}"${t.on ? ` on ${t.on}` : ''}`),
    ...brief.absent.map((a) => `no ${a.value}`),
    ...(brief.format.aspect ? [`aspect ${brief.format.aspect}`] : []),
    ...(brief.format.count ? [`pictures ${brief.format.count}`] : []),
    ...(brief.request ? [`request ${brief.request.kind}`] : []),
    ...brief.unread.map((u) => `unread ${u.value}`),
  ];
}

/** Every fact that was said, with its spans and the words it says. */
export function said(brief: Brief): { text: string; spans: [number, number][] }[] {
  const list: { text: string; spans: [number, number][] }[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    else if (value !== null && typeof value === 'object') {
      const fact = value as Record<string, unknown>;
      const spans = (fact.spans ?? (fact.span ? [fact.span] : [])) as [number, number][];
      const text = [fact.name, fact.value, fact.predicate, fact.content].filter((part) => typeof part === 'string').join(' ');
      if (spans.length > 0 && fact.source === 'user') list.push({ text, spans });
      for (const key of ['attributes', 'actions', 'parts']) visit(fact[key]);
    }
  };
  for (const key of ['subjects', 'relations', 'setting', 'look', 'text', 'absent'] as const) visit(brief[key]);
  return list;
}
