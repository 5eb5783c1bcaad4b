/** Who stands where and does what to whom, compared between an idea and a prompt: "under" for "on" is an invention. */
import type { Brief, Relation, Span } from '@atelier/spec';
import { everySubject } from '../subjects/every-subject.ts';
import { same } from './words.ts';

const SYNONYMS = [
  'beside|next to|alongside|by|near|close to|adjacent to',
  'on|on top of|atop|upon',
  'in|inside|within|into',
  'under|below|beneath|underneath',
  'over|above',
  'with|holding|carrying|has|have|having|wearing',
  'at|in|on',
].map((line) => new Set(line.split('|')));
const alike = (a: string, b: string): boolean =>
  a === b ||
  SYNONYMS.some((set) => set.has(a) && set.has(b)) ||
  a.split(' ').some((word) => word.length > 3 && b.split(' ').some((other) => same(word, other)));

interface RelationFinding {
  value: string;
  span: Span;
  was?: string;
}
interface Sides {
  invented: RelationFinding[];
  dropped: RelationFinding[];
}

const nameOf = (brief: Brief, id: string): string | undefined => {
  return (
    everySubject(brief.subjects).find((each) => each.id === id)?.name ?? brief.setting.find((each) => each.id === id)?.value
  );
};
const spanOf = ({ span, spans }: Relation): Span | undefined => span ?? spans?.[0];

/** Only pairs that both texts relate are compared; what stands beside a thing that was invented is invented with it. */
export function compareRelations(idea: Brief, prompt: Brief): Sides {
  const found: Sides = { invented: [], dropped: [] };
  for (const said of idea.relations) {
    const [from, to] = [nameOf(idea, said.from), nameOf(idea, said.to)];
    if (!from || !to) continue;
    const head = (name: string) => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
    const counterpart = prompt.relations.filter((each) => {
      const [a, b] = [nameOf(prompt, each.from), nameOf(prompt, each.to)];
      return a && b && same(head(a), head(from)) && same(head(b), head(to));
    });
    if (counterpart.length === 0 || counterpart.some(({ predicate }) => alike(predicate, said.predicate))) continue;
    const wrong = counterpart[0] as Relation;
    const [inPrompt, inIdea] = [spanOf(wrong), spanOf(said)];
    if (inPrompt) found.invented.push({ value: wrong.predicate, span: inPrompt, was: said.predicate });
    if (inIdea) found.dropped.push({ value: said.predicate, span: inIdea });
  }
  return found;
}
