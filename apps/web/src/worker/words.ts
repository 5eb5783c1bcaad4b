/** How each word of the idea was read: stretches for the underlines, none over another. */
import { everySubject, leadsToLettering } from '@atelier/prompt';
import type { Brief, Span, Subject } from '@atelier/spec';
import type { Role, Word } from './protocol.ts';

interface Mark {
  role: Role;
  ids: string[];
  as: string;
  /** The higher wins where two facts stand on one word. */
  rank: number;
}

const spansOf = ({ span, spans }: { span?: Span | undefined; spans?: Span[] | undefined }): Span[] =>
  spans ?? (span ? [span] : []);

export function wordsOf(brief: Brief): Word[] {
  const { idea } = brief;
  const marks: (Mark | undefined)[] = Array.from({ length: idea.length });
  const put = (fact: { span?: Span | undefined; spans?: Span[] | undefined }, mark: Mark): void => {
    for (const [start, end] of spansOf(fact))
      for (let i = start; i < Math.min(end, idea.length); i++) if ((marks[i]?.rank ?? -1) < mark.rank) marks[i] = mark;
  };
  const subject = (each: Subject, owner?: Subject): void => {
    const ids = owner ? [each.id, owner.id] : [each.id];
    put(each, { role: 'subject', ids, as: owner ? `part of ${owner.name}` : 'thing', rank: 4 });
    for (const fact of each.attributes) put(fact, { role: 'subject', ids, as: `${fact.kind} of ${each.name}`, rank: 5 });
    for (const fact of each.actions) put(fact, { role: 'subject', ids, as: `what ${each.name} does`, rank: 5 });
    for (const part of each.parts) subject(part, each);
  };
  for (const each of brief.subjects) subject(each);
  for (const fact of brief.relations)
    put(fact, {
      role: 'link',
      ids: [fact.from, fact.to],
      as: `${nameOf(brief, fact.from)} ${fact.predicate} ${nameOf(brief, fact.to)}`,
      rank: 1,
    });
  for (const fact of brief.setting) put(fact, { role: 'setting', ids: [fact.id], as: fact.kind, rank: 3 });
  for (const fact of brief.look) put(fact, { role: 'look', ids: [fact.id], as: fact.kind, rank: 3 });
  brief.text.forEach((fact, i) => {
    put(fact, { role: 'lettering', ids: [fact.id ?? `text~${i + 1}`], as: 'lettering', rank: 6 });
  });
  for (const fact of brief.absent) put(fact, { role: 'absent', ids: [], as: 'not in the picture', rank: 7 });
  put(brief.format, { role: 'format', ids: [], as: 'shape of the picture', rank: 2 });
  for (const fact of brief.unread) {
    const grammar = leadsToLettering(brief, fact);
    put(fact, { role: grammar ? 'lettering' : 'unread', ids: [], as: grammar ? 'lettering' : 'not understood', rank: 0 });
  }
  return joined(idea, marks);
}

function joined(idea: string, marks: readonly (Mark | undefined)[]): Word[] {
  const words: Word[] = [];
  for (let start = 0; start < idea.length; ) {
    const mark = marks[start];
    let end = start + 1;
    while (end < idea.length && marks[end] === mark) end++;
    if (mark) words.push({ start, end, role: mark.role, ids: mark.ids, as: mark.as });
    start = end;
  }
  return words;
}

/** What an id is called. */
export function nameOf(brief: Brief, id: string): string {
  return (
    everySubject(brief.subjects).find((each) => each.id === id)?.name ??
    [...brief.setting, ...brief.look].find((fact) => fact.id === id)?.value ??
    id
  );
}
