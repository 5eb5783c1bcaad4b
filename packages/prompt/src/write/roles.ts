/** What a role is known by: a cat as a king wears a crown. It follows from what was said and can be switched off. */
import { type Addition, type Grounds, relation, subject } from './addition.ts';
import { type Guard, idOf } from './guard.ts';
import type { Survey } from './survey.ts';

const REGALIA: Readonly<Record<string, string>> = {
  king: 'crown',
  queen: 'crown',
  prince: 'crown',
  princess: 'crown',
  emperor: 'crown',
  chef: 'chef hat',
};

export function roles({ subjects }: Survey, gate: Guard): Addition[] {
  return subjects.flatMap((who): Addition[] => {
    const role = who.attributes.find((a) => !a.off && a.kind === 'role' && REGALIA[a.value.toLowerCase()] !== undefined);
    const worn = role && REGALIA[role.value.toLowerCase()];
    if (role === undefined || worn === undefined || !gate.admit(idOf(worn), worn)) return [];
    const grounds: Grounds = { source: 'inferred', rule: 'role.regalia', reason: `because you said ${role.value}` };
    return [subject(idOf(worn), worn, grounds), relation(who.id, 'wearing', idOf(worn), grounds)];
  });
}
