/** A fact on its way into a Brief, and how additions are put there. */
import type { Brief, LookFact, Relation, SettingFact, Source, Subject, TextFact } from '@atelier/spec';

export type Addition =
  | { list: 'subjects'; fact: Subject }
  | { list: 'relations'; fact: Relation }
  | { list: 'setting'; fact: SettingFact }
  | { list: 'look'; fact: LookFact }
  | { list: 'text'; fact: TextFact };

/** Who adds a fact and why; every fact of a writer carries all three. */
export interface Grounds {
  source: Exclude<Source, 'user' | 'edit'>;
  rule: string;
  reason: string;
  /** Said in prompts, not looked for by the painter. */
  wordsOnly?: true;
  /** Stays when what a writer added is taken away. */
  locked?: true;
}

/** A subject gets neither a count nor a name of its own (B4). */
export const subject = (id: string, name: string, grounds: Grounds): Addition => ({
  list: 'subjects',
  fact: { id, name, attributes: [], actions: [], parts: [], ...grounds },
});
export const relation = (from: string, predicate: string, to: string, grounds: Grounds): Addition => ({
  list: 'relations',
  fact: { from, predicate, to, ...grounds },
});
export const setting = (kind: SettingFact['kind'], id: string, value: string, grounds: Grounds): Addition => ({
  list: 'setting',
  fact: { id, kind, value, ...grounds },
});
export const look = (kind: LookFact['kind'], id: string, value: string, grounds: Grounds): Addition => ({
  list: 'look',
  fact: { id, kind, value, ...grounds },
});

export function withAdditions(brief: Brief, additions: readonly Addition[]): Brief {
  if (additions.length === 0) return brief;
  const taken = new Set<string>();
  for (const { id, attributes, actions, parts } of brief.subjects)
    for (const each of [id, ...[...attributes, ...actions, ...parts].map((fact) => fact.id)]) taken.add(each);
  for (const { id } of [...brief.setting, ...brief.look]) taken.add(id);
  const free = (id: string): string => {
    if (!taken.has(id)) {
      taken.add(id);
      return id;
    }
    let n = 2;
    while (taken.has(`${id}~${n}`)) n++;
    return free(`${id}~${n}`);
  };
  const of = <L extends Addition['list']>(list: L) =>
    additions.flatMap((each) => {
      if (each.list !== list) return [];
      const fact = each.fact as Extract<Addition, { list: L }>['fact'];
      // Colours, light and mood may share a word with a thing.
      return [list === 'look' || list === 'setting' ? { ...fact, id: free((fact as { id: string }).id) } : fact];
    });
  // A list that gains nothing stays the very same list.
  const more = <T, A extends T>(facts: T[], added: readonly A[]): T[] => (added.length === 0 ? facts : [...facts, ...added]);
  return {
    ...brief,
    subjects: more(brief.subjects, of('subjects')),
    relations: more(brief.relations, of('relations')),
    setting: more(brief.setting, of('setting')),
    look: more(brief.look, of('look')),
    text: more(brief.text, of('text')),
  };
}
