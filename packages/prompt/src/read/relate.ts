/** A predicate that has found its object: who is where, what is whose, and what is where it is done (R4). */

import { BODY_PARTS, CLOTHES } from '@atelier/lexicon';
import { type Pending, pendingOf } from './attach.ts';
import type { Ref, SubjectRef } from './draft.ts';
import { isAnimate } from './living.ts';
import type { Walk } from './walk.ts';
import { wording } from './wording.ts';

/** In these things happen. */
export const DWELLING: ReadonlySet<string> = new Set(['in', 'inside', 'at', 'on', 'into', 'within', 'in the middle of']);

/** "A cup of coffee", "a case full of coins". */
export const isHolding = (preposition: string | undefined): boolean => /^(?:of|full of|filled with)$/.test(preposition ?? '');

/** These belong to a body, and to no other part of it. */
const LIMB = /^(?:hand|foot|arm|leg|knee|elbow|head|hip|shoulder)$/;

export function relate(walk: Walk, pending: Pending, to: Ref): void {
  const scene =
    to.kind === 'setting' &&
    (to.fact.kind === 'place'
      ? DWELLING.has(pending.preposition ?? '')
      : to.fact.kind === 'event' && pending.preposition === 'during');
  const doers = walk.subjects.filter(isAnimate);
  const company = !scene
    ? []
    : pending.from.some((ref) => doers.includes(ref))
      ? walk.objects
      : walk.verbSeen || walk.role?.verb
        ? doers
        : [];
  const sources: Ref[] = [];
  for (const refs of [pending.from, company, scene ? met(walk, pending, to) : []])
    for (const ref of refs) if (ref !== to && !sources.includes(ref)) sources.push(ref);
  if (pending.verb && !pending.preposition && to.kind === 'subject') {
    walk.objects.push(to);
    // "In a field, a boy flies a kite": what is done there is there.
    if (walk.fronted?.to?.kind === 'setting' && pending.from.some((ref) => doers.includes(ref))) walk.front(to);
  }
  if (pending.verb && pending.preposition)
    for (const from of pending.from) walk.draft.addAction(from, wording(pending.verb), pending.verb);
  // "Watching the sunset": done, though the hour is none of the things there.
  if (pending.verb && !pending.preposition && to.kind === 'setting' && !/^(?:place|background|event)$/.test(to.fact.kind))
    for (const from of pending.from) walk.draft.addAction(from, wording(pending.verb), pending.verb);
  for (const from of sources) {
    if (to.kind === 'setting' && !/^(?:place|background|event)$/.test(to.fact.kind)) continue;
    // "Winter in the forest": an hour or a season stands nowhere.
    if (from.kind === 'setting' && /^(?:time|season|era)$/.test(from.fact.kind)) continue;
    const part =
      to.kind === 'subject' &&
      BODY_PARTS.has(to.head) &&
      from.kind === 'subject' &&
      // "A beach with palms".
      !(to.head === 'palm' && !isAnimate(from)) &&
      to.owner === undefined &&
      /^(?:with|has|have|having)$/.test(pending.predicate);
    // "The arms relaxed with hands touching": the hands are hers, and not the arms'.
    if (part) walk.draft.own((LIMB.test(to.head) && (from as SubjectRef).owner) || (from as SubjectRef), to as SubjectRef);
    // "The face of a young girl": it is the girl's.
    if (pending.predicate === 'of' && isOfBody(from) && isAnimate(to) && to.kind === 'subject' && to.owner === undefined) {
      walk.draft.own(to, from as SubjectRef);
      if (walk.subjects.includes(from)) walk.subjects = walk.subjects.map((each) => (each === from ? to : each));
    }
    if (pending.predicate === 'as' && to.kind === 'subject' && from.kind === 'subject') walk.draft.asRole(from, to);
    else walk.draft.relate(from, pending.predicate, to, pending.words);
  }
  if (isHolding(pending.preposition)) walk.outer = walk.role;
  walk.role = pendingOf(sources, pending.predicate, pending.words, pending.preposition, pending.verb, pending.told);
  if (pending.preposition === 'with') walk.holder = sources.at(-1);
  if (/^(?:with|has|have|having|holding|carrying)$/.test(pending.predicate)) walk.having = { role: walk.role, what: to };
}

/** What a portrait may be of alone; a tail or a shadow may lie anywhere. */
const isOfBody = (ref: Ref): boolean =>
  ref.kind === 'subject' &&
  ref.owner === undefined &&
  /^(?:face|hand|eye|head|foot|ear|mouth|nose|lip|profile|back)$/.test(ref.head);

/** What the clause has brought up so far: where it all happens holds all of it, but what is worn or of a body goes with who has it. */
const met = ({ draft, clauseStart }: Walk, { preposition }: Pending, { head }: Ref): Ref[] =>
  !/^(?:in|inside|within)$/.test(preposition ?? '') || /ground$/.test(head)
    ? []
    : draft.refs
        .slice(clauseStart)
        .filter((ref) => ref.kind === 'subject' && !ref.owner && !BODY_PARTS.has(ref.head) && !CLOTHES.has(ref.head));
