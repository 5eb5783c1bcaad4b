/** Facts of a Brief, addressed from outside by keys such as `subject:dog` and `attribute:dog.black`, and changed one by one. */
import { read } from '@atelier/prompt';
import type { Brief, Subject } from '@atelier/spec';
import type { Doc, LockedFact } from '../model/doc.ts';
import { keyIn, keyOf } from '../model/keys.ts';

/** Locked facts take their place before anything is written, so that the writer builds around them (B4). */
export function withLocked(brief: Brief, locked: readonly LockedFact[]): Brief {
  let next = brief;
  for (const { key, group, fact } of locked) {
    const facts = next[group] as readonly { locked?: boolean }[];
    const known = facts.some((each) => keyIn(group, each) === key);
    const kept = known
      ? facts.map((each) => (keyIn(group, each) === key ? { ...each, locked: true } : each))
      : [...facts, { ...(fact as object), locked: true }];
    next = { ...next, [group]: kept };
  }
  return next;
}

/** What was switched, reworded and put into another order in the chips. */
export function withChips(brief: Brief, { off, edited, order }: Pick<Doc, 'off' | 'edited' | 'order'>): Brief {
  let next = brief;
  if (Object.keys(edited).length > 0) next = reworded(next, edited);
  if (Object.keys(off).length > 0) next = switched(next, off);
  if (order.length > 0) next = ordered(next, order);
  return next;
}

function switched(brief: Brief, off: Doc['off']): Brief {
  const set = <T extends { off?: boolean | undefined }>(key: string, fact: T): T => {
    const wanted = off[key];
    if (wanted === undefined || wanted === (fact.off ?? false)) return fact;
    const { off: _, ...rest } = fact;
    return (wanted ? { ...rest, off: true } : rest) as T;
  };
  const subject = (each: Subject): Subject =>
    set(keyOf.subject(each), {
      ...each,
      attributes: each.attributes.map((fact) => set(keyOf.attribute(fact), fact)),
      actions: each.actions.map((fact) => set(keyOf.action(fact), fact)),
      parts: each.parts.map(subject),
    });
  return {
    ...brief,
    subjects: brief.subjects.map(subject),
    relations: brief.relations.map((fact) => set(keyOf.relation(fact), fact)),
    setting: brief.setting.map((fact) => set(keyOf.setting(fact), fact)),
    look: brief.look.map((fact) => set(keyOf.look(fact), fact)),
    text: brief.text.map((fact) => set(keyOf.text(fact), fact)),
    absent: brief.absent.map((fact) => set(keyOf.absent(fact), fact)),
  };
}

/** A fact in other words is the person's edit (B3); it keeps its id, so what is drawn stays where it is (L1). */
function reworded(brief: Brief, edited: Doc['edited']): Brief {
  const put = <T extends object>(key: string, fact: T, change: (words: string) => Partial<T>): T => {
    const words = edited[key]?.trim();
    if (!words) return fact;
    const { span: _, spans: __, rule: ___, reason: ____, corrected: _____, ...rest } = fact as T & Record<string, unknown>;
    return { ...rest, ...change(words), source: 'edit' } as unknown as T;
  };
  return {
    ...brief,
    subjects: brief.subjects.map((each) => put(keyOf.subject(each), each, (words) => thingIn(words, each))),
    setting: brief.setting.map((fact) => put(keyOf.setting(fact), fact, (value) => ({ value }))),
    look: brief.look.map((fact) => put(keyOf.look(fact), fact, (value) => ({ value }))),
    text: brief.text.map((fact) =>
      put(keyOf.text(fact), fact, (content) => ({ content: content.replace(/^["“]|["”]$/g, '') })),
    ),
    absent: brief.absent.map((fact) =>
      put(keyOf.absent(fact), fact, (value) => ({ value: value.replace(/^(?:no|without)\s+/i, '') })),
    ),
  };
}

/** "three white dogs" instead of what stood there: read as an idea of its own, under the id of the old thing. */
function thingIn(words: string, before: Subject): Partial<Subject> {
  const [thing] = read(words).subjects;
  if (!thing) return { name: words };
  const bare = ({ span: _, spans: __, ...fact }: Subject['attributes'][number]) => fact;
  const mine = <T extends { id: string }>(fact: T): T => ({
    ...fact,
    id: fact.id.replace(thing.id, before.id),
    source: 'edit' as const,
  });
  return {
    name: thing.name,
    ...(thing.count && { count: thing.count }),
    attributes: thing.attributes.map((fact) => mine(bare(fact))),
    actions: thing.actions.map(({ span: _, spans: __, ...fact }) => mine(fact)),
  };
}

function ordered(brief: Brief, order: Doc['order']): Brief {
  const at = (key: string) => order.indexOf(key);
  const sorted = <T>(facts: readonly T[], key: (fact: T) => string): T[] => {
    // Only facts that were put somewhere move, and only among the places that such facts hold.
    const placed = facts.filter((fact) => at(key(fact)) >= 0).sort((a, b) => at(key(a)) - at(key(b)));
    return facts.map((fact) => (at(key(fact)) >= 0 ? (placed.shift() as T) : fact));
  };
  return {
    ...brief,
    subjects: sorted(brief.subjects, keyOf.subject),
    setting: sorted(brief.setting, keyOf.setting),
    look: sorted(brief.look, keyOf.look),
    text: sorted(brief.text, keyOf.text),
    absent: sorted(brief.absent, keyOf.absent),
  };
}
