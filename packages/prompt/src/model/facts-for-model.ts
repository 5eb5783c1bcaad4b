import type { Brief, Subject } from '@atelier/spec';

/** A Brief as a model gets to see it: the facts with their ids, without spans and grounds. */
export function factsForModel({ subjects, relations, setting, look, text, absent, format }: Brief): Record<string, unknown> {
  const on = <T extends { off?: boolean | undefined }>(facts: readonly T[]): T[] => facts.filter(({ off }) => !off);
  const thing = (each: Subject): Record<string, unknown> => ({
    id: each.id,
    name: each.name,
    ...(each.count && { count: each.count }),
    by: each.source,
    attributes: on(each.attributes).map(({ id, kind, value }) => ({ id, kind, value })),
    actions: on(each.actions).map(({ id, value }) => ({ id, value })),
    parts: on(each.parts).map(thing),
  });
  return {
    subjects: on(subjects).map(thing),
    relations: on(relations).map(({ from, predicate, to }) => ({ from, predicate, to })),
    setting: on(setting).map(({ id, kind, value, source }) => ({ id, kind, value, by: source })),
    look: on(look).map(({ id, kind, value, source }) => ({ id, kind, value, by: source })),
    lettering: on(text).map(({ content, on: carrier }) => ({ content, ...(carrier && { on: carrier }) })),
    absent: on(absent).map(({ id, value }) => ({ ...(id && { id }), value })),
    ...(format.aspect && { aspect: format.aspect }),
  };
}
