/** Keys that name the facts of a Brief from outside: `subject:dog`, `attribute:dog.black`. */
import type { AbsentFact, Brief, LookFact, Relation, SettingFact, Subject, TextFact } from '@atelier/spec';
import type { LockedFact } from './doc.ts';

export const keyOf = {
  subject: ({ id }: Subject) => `subject:${id}`,
  attribute: ({ id }: { id: string }) => `attribute:${id}`,
  action: ({ id }: { id: string }) => `action:${id}`,
  relation: ({ from, predicate, to }: Relation) => `relation:${from}|${predicate}|${to}`,
  setting: ({ id }: SettingFact) => `setting:${id}`,
  look: ({ id }: LookFact) => `look:${id}`,
  text: ({ id, content }: TextFact) => `text:${id ?? content}`,
  absent: ({ id, value }: AbsentFact) => `absent:${id ?? value}`,
} as const;

const GROUPS = ['subjects', 'setting', 'look', 'text', 'absent'] as const;
type Group = (typeof GROUPS)[number];

const KEY_IN: Readonly<Record<Group, (fact: never) => string>> = {
  subjects: keyOf.subject,
  setting: keyOf.setting,
  look: keyOf.look,
  text: keyOf.text,
  absent: keyOf.absent,
};
export const keyIn = (group: Group, fact: unknown): string => KEY_IN[group](fact as never);

/** The fact behind a key, to be locked as it stands. */
export function factToLock(brief: Brief, key: string): LockedFact | undefined {
  for (const group of GROUPS) for (const fact of brief[group]) if (keyIn(group, fact) === key) return { key, group, fact };
  return undefined;
}
