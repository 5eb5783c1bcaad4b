/** Who stands where and does what to whom, compared between an idea and a prompt: "under" for "on" is an invention. */
import { CLOTHES, singular, wordNet } from '@atelier/lexicon';
import type { Brief, Relation, Span } from '@atelier/spec';
import { everySubject } from '../subjects/every-subject.ts';
import { same } from './words.ts';

const SYNONYMS = [
  'beside|next to|alongside|by|near|close to|adjacent to',
  'on|on top of|atop|upon',
  'in|inside|within|into',
  'under|below|beneath|underneath',
  'over|above|across',
  'with|holding|carrying|has|have|having|wearing',
  'at|in|on',
].map((line) => new Set(line.split('|')));
const alike = (a: string, b: string): boolean =>
  a === b ||
  SYNONYMS.some((set) => set.has(a) && set.has(b)) ||
  a
    .split(' ')
    .some((word) => (word.length > 3 || wordNet(word)?.verb !== undefined) && b.split(' ').some((other) => same(word, other)));

/** More than "with" says. */
const HOLDING = /^(?:hold|carry)/;

/** "In a raincoat", "with a raincoat": of clothes both say that they are worn. */
const isWorn = (a: string, b: string, what: string): boolean =>
  CLOTHES.has(singular(what.slice(what.lastIndexOf(' ') + 1))) &&
  [a, b].every((each) => /^(?:in|with|wearing|has|wears)$/.test(each));

interface RelationFinding {
  value: string;
  span: Span;
  was?: string;
}
interface Sides {
  invented: RelationFinding[];
  dropped: RelationFinding[];
  /** Said in the prompt in another word for the same: "wearing" for "with". */
  kept: RelationFinding[];
  /** The word of the idea for which the prompt has another. */
  met: Span[];
}

interface Told {
  relation: Relation;
  /** The last words of who and of what, in small letters. */
  from: string;
  to: string;
}

/** The relations whose both sides have a name. */
function toldIn({ subjects, setting, relations }: Brief): Told[] {
  const names = new Map(setting.map(({ id, value }) => [id, value]));
  for (const { id, name } of everySubject(subjects)) names.set(id, name);
  const head = (id: string): string => (names.get(id) ?? '').split(' ').at(-1)!.toLowerCase();
  return relations
    .map((relation) => ({ relation, from: head(relation.from), to: head(relation.to) }))
    .filter(({ from, to }) => from !== '' && to !== '');
}
const spanOf = ({ span, spans }: Relation): Span | undefined => span ?? spans?.[0];

/** Only pairs that both texts relate are compared; what stands beside a thing that was invented is invented with it. */
export function compareRelations(idea: Brief, prompt: Brief): Sides {
  const found: Sides = { invented: [], dropped: [], kept: [], met: [] };
  const others = toldIn(prompt);
  for (const { relation: said, from, to } of toldIn(idea)) {
    const counterpart = others.filter((each) => same(each.from, from) && same(each.to, to)).map(({ relation }) => relation);
    if (counterpart.length === 0) continue;
    const kept = counterpart.find(({ predicate }) => alike(predicate, said.predicate) || isWorn(predicate, said.predicate, to));
    if (kept && HOLDING.test(kept.predicate) && !HOLDING.test(said.predicate)) continue;
    if (kept) {
      const [span, mine] = [spanOf(kept), spanOf(said)];
      if (span) found.kept.push({ value: kept.predicate, span, was: said.predicate });
      if (mine) found.met.push(mine);
      continue;
    }
    const wrong = counterpart[0] as Relation;
    const [inPrompt, inIdea] = [spanOf(wrong), spanOf(said)];
    if (inPrompt) found.invented.push({ value: wrong.predicate, span: inPrompt, was: said.predicate });
    if (inIdea) found.dropped.push({ value: said.predicate, span: inIdea });
  }
  return found;
}
