/** The things of an answer: what came in beside what, and how what was there is now. */
import { isPlural, NAMED_PLACES, plural } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { capital, list, withArticle } from '../compile/realise/words.ts';
import { everySubject } from '../subjects/every-subject.ts';
import { isMass } from '../subjects/form-of.ts';
import type { Patch, PatchFact } from './facts.ts';
import { isSeveral } from './find.ts';
import { sheetOf } from './on-sheet.ts';
import { SHEET } from './sheet.ts';

const nameOf = (thing: Subject): string => (isSeveral(thing) ? plural(thing.name) : thing.name);

/** "The beard is now long and white", one sentence for each thing; with the facts that it tells. */
export function nowAre(facts: readonly PatchFact[], { subjects }: Brief): { told: Set<PatchFact>; sentences: string[] } {
  const told = new Set<PatchFact>();
  const sentences: string[] = [];
  for (const thing of everySubject(subjects)) {
    const ways = facts.flatMap((fact) => {
      const own = { attribute: thing.attributes, action: thing.actions }[fact.kind]?.find(
        ({ id, off }) => !off && id !== undefined && id === fact.id,
      );
      return own ? [{ fact, value: own.value }] : [];
    });
    if (ways.length === 0) continue;
    for (const { fact } of ways) told.add(fact);
    sentences.push(`the ${nameOf(thing)} ${isSeveral(thing) ? 'are' : 'is'} now ${list(ways.map(({ value }) => value))}`);
  }
  return { told, sentences };
}

/** "girl with an umbrella", "2 kids in front of the lighthouse", "scarf for the fox": what is new, with what places it among the rest. */
export function newThings(facts: readonly PatchFact[], { added }: Patch, after: Brief): string[] {
  const { subjects, setting } = after;
  const relations = after.relations.filter(({ off }) => !off);
  const fresh = new Map(added.filter(({ kind }) => kind === 'subject').map((fact) => [fact.id, fact]));
  const all = everySubject(subjects);
  const of = (id: string) => all.find((each) => each.id === id);
  const there = (id: string): string | undefined => {
    if (fresh.has(id)) return undefined;
    const thing = of(id);
    return thing ? nameOf(thing) : setting.find((each) => each.id === id)?.value;
  };
  const worded = (id: string): string => {
    const value = (fresh.get(id)?.value ?? '').replace(/^.+?'s /, '');
    const { count, name = '' } = of(id) ?? {};
    if (count === undefined) return isMass(name) || isPlural(name) ? value : `the ${value}`;
    return 'exact' in count && count.exact === 1 ? withArticle(value) : value;
  };
  const sheet = sheetOf(after) !== undefined;
  // What is new and hangs on one other new thing is told with it.
  const within = new Map<string, (typeof relations)[number]>();
  for (const relation of relations)
    if (
      fresh.has(relation.from) &&
      fresh.has(relation.to) &&
      !within.has(relation.from) &&
      relations.every((each) => each.to !== relation.to || each === relation)
    )
      within.set(relation.to, relation);
  const phrase = (fact: PatchFact): string => {
    const { id, kind, value } = fact;
    // "the sailor's eye" says whose it is.
    if (kind !== 'subject' || value.includes("'s ")) return value;
    const inner = [...within.values()].filter(({ from }) => from === id);
    const parts = inner.map(({ predicate, to }) => `${predicate} ${worded(to)}`);
    const where = relations.find(({ from, to }) => from === id && there(to) !== undefined);
    if (where) return [value, ...parts, `${where.predicate} the ${there(where.to)}`].join(' ');
    const owners = relations.filter(({ to, from }) => to === id && there(from) !== undefined);
    const names = owners.map(({ from }) => `the ${there(from)}`);
    const [owner] = owners;
    if (owner && !OWNS.test(owner.predicate) && /ing\b/.test(owner.predicate))
      return `${there(owner.from)} ${owner.predicate} ${worded(id)}`;
    // What is on a sheet belongs to nothing that is drawn there.
    if (sheet) return SHEET.test(names[0] ?? '') ? `${value} on ${list(names)}` : [value, ...parts].join(' ');
    const place = owner && setting.find(({ id: at, kind: is }) => at === owner.from && is === 'place');
    if (place)
      return [value, ...parts, `in ${NAMED_PLACES.has(place.value) ? capital(place.value) : `the ${place.value}`}`].join(' ');
    if (owner && OWNS.test(owner.predicate)) return [value, ...parts, `for ${list(names)}`].join(' ');
    return [value, ...parts].join(' ');
  };
  return facts.filter(({ id, kind }) => kind !== 'subject' || !within.has(id)).map(phrase);
}
const OWNS = /^(?:wearing|holding|with|riding)$/;
