/** Furniture that belongs together: counted pieces that a plan builds in rows, and a table with the chairs round it. */
import type { Brief, Subject } from '@atelier/spec';
import type { Plan } from './panel.ts';
import { PLANS, type PlanName } from './plans.ts';

/** A table that counted furniture of the plan stands round, or that has it, and nothing else. */
export const isSetTable = (fact: Subject, brief: Brief, plan: Plan): boolean =>
  TABLE.test(fact.name) &&
  isPlain(fact) &&
  (fact.count === undefined || !('exact' in fact.count) || fact.count.exact === 1) &&
  brief.subjects.some(
    (s) =>
      s.id !== fact.id &&
      isCounted(s, plan) &&
      brief.relations.every(
        ({ from, to, off }) => off || ![from, to].includes(fact.id) || (from === s.id ? to === fact.id : to === s.id),
      ),
  );

const TABLE = /^(?:(?:dining|coffee|kitchen|round|wooden) )?table$/;
const CHAIRS = /^(?:dining |wooden )?chairs?$/;
const ARMCHAIRS = /^armchairs?$/;

/** "A table with six chairs": nothing but the set was said, and the room is one that it stands in. */
export function roomOfSet(brief: Brief): PlanName | undefined {
  const asked = brief.subjects.filter((s) => !s.off && s.source === 'user');
  if (asked.length !== 2 || brief.setting.some((f) => !f.off && f.kind === 'place' && f.source !== 'writer')) return undefined;
  if (!asked.some(({ name }) => TABLE.test(name.toLowerCase()))) return undefined;
  const plan = asked.some(({ name }) => CHAIRS.test(name.toLowerCase()))
    ? 'dining'
    : asked.some(({ name }) => ARMCHAIRS.test(name.toLowerCase()))
      ? 'living'
      : undefined;
  return plan && asked.every((s) => isCounted(s, PLANS[plan]) || isSetTable(s, brief, PLANS[plan])) ? plan : undefined;
}

/** Several of what the plan has in rows, as many as it has room for. */
export const isCounted = (fact: Subject, { counts }: Plan): boolean =>
  counts?.[0].test(fact.name.toLowerCase()) === true &&
  isPlain(fact) &&
  fact.count !== undefined &&
  'exact' in fact.count &&
  fact.count.exact > 1 &&
  fact.count.exact <= counts[1];

/** Nothing is said of it that the plan's own does not show. */
const isPlain = ({ attributes }: Subject): boolean =>
  attributes.every(
    ({ off, source, value }) => off || source === 'writer' || /^(?:wooden|long|large|big|old|simple)$/.test(value),
  );
