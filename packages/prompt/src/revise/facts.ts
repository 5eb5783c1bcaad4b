/** A Brief as a flat list of facts, and the difference between two Briefs: what a patch shows. */
import { plural } from '@atelier/lexicon';
import type { Brief, Count, Source, Subject } from '@atelier/spec';
import { amount } from '../compile/realise/amount.ts';
import { everySubject } from '../subjects/every-subject.ts';
import { isMass } from '../subjects/form-of.ts';

export interface PatchFact {
  id: string;
  /** `subject`, `count`, `attribute`, `action`, `relation`, a kind of setting or look, `text`, `absent`, `aspect`. */
  kind: string;
  /** As a person reads it: "red car", "night", "cat on sofa". */
  value: string;
  source: Source;
}

export interface Patch {
  added: PatchFact[];
  removed: PatchFact[];
  /** `id` is that of the fact after the change; what is drawn keeps its id (L1). */
  changed: { id: string; from: string; to: string }[];
  /** Why, by the id of the fact. */
  reasons: Record<string, string>;
}

/** One fact, with the thing it is said of and a key that tells it from all others of its Brief. */
interface Line extends PatchFact {
  key: string;
  of: string;
  /** The other end of a relation. */
  to?: string;
  /** Facts of the same slot replace each other: the colour of one car, the hour of the picture. */
  slot: string;
  reason?: string | undefined;
}

export function countText(count: Count | undefined): string {
  if (count === undefined) return 'some';
  if ('exact' in count) return String(count.exact);
  return 'quantifier' in count ? count.quantifier : `at least ${count.min}`;
}

export const counted = ({ name, count }: Subject): string => {
  if (count === undefined) return name;
  if ('exact' in count) return count.exact === 1 ? name : `${count.exact} ${plural(name)}`;
  const many = isMass(name) ? name : plural(name);
  return 'quantifier' in count ? `${amount(count.quantifier)} ${many}` : many;
};

/** "two red cars on the left", "palm trees" where a writer left the number open. */
function phraseOf(subject: Subject): string {
  const on = <T extends { off?: boolean | undefined }>(facts: readonly T[]) => facts.filter(({ off }) => !off);
  const after = ({ kind, value }: { kind: string; value: string }) =>
    kind === 'position' ||
    /^(?:shaped like|in the shape of|back to|in|on|with|at|of|made|reflected|covered|surrounded|filled|missing|seen|\d+ years?|\p{L}+ years?) /u.test(
      value,
    );
  const group = subject.count && 'quantifier' in subject.count ? subject.count.quantifier : undefined;
  const paired = on(subject.attributes).some(({ kind, value }) => kind === 'arrangement' && value === 'pair');
  const before = on(subject.attributes).filter(
    (fact) => !after(fact) && fact.kind !== 'role' && fact.value !== group && !(paired && fact.value === 'pair'),
  );
  const behind = [...on(subject.actions), ...on(subject.attributes).filter(after)];
  const name = subject.count === undefined && subject.source === 'writer' ? plural(subject.name) : counted(subject);
  const { count } = subject;
  const lead =
    count === undefined || 'min' in count || ('exact' in count && count.exact === 1)
      ? ''
      : `${'exact' in count ? count.exact : amount(count.quantifier)} `;
  // "A pair of gloves" is two of them.
  const pairs = paired && count && 'exact' in count && count.exact % 2 === 0 ? count.exact / 2 : undefined;
  const many = pairs === undefined ? lead : pairs === 1 ? 'pair of ' : `${pairs} pairs of `;
  return [
    many + [...before.map(({ value }) => value), name.slice(lead.length)].join(' '),
    ...behind.map(({ value }) => value),
  ].join(' ');
}

/** What it is called, be it of one or of any number. */
function nameIn({ subjects }: Brief, id: string): string | undefined {
  const thing = everySubject(subjects).find((each) => each.id === id);
  return thing && (thing.count === undefined && thing.source === 'writer' ? plural(thing.name) : thing.name);
}

const MANY = new Set(['background', 'event', 'lens', 'texture', 'detail']);

export function linesOf(brief: Brief): Line[] {
  const names = new Map<string, string>();
  const lines: Line[] = [];
  const push = (fact: { off?: boolean | undefined; reason?: string | undefined }, line: Omit<Line, 'reason'>) => {
    if (!fact.off) lines.push({ ...line, reason: fact.reason });
  };
  const subject = (each: Subject, owner: string | undefined): void => {
    names.set(each.id, each.name);
    const of = each.id;
    push(each, {
      id: of,
      kind: 'subject',
      value: owner ? `${owner}'s ${phraseOf(each)}` : phraseOf(each),
      source: each.source,
      key: `subject ${of}`,
      of,
      slot: `subject ${of}`,
    });
    if (each.off) return;
    push(each, {
      id: of,
      kind: 'count',
      value: each.count === undefined ? '' : counted(each),
      source: each.source,
      key: `count ${of} ${countText(each.count)}`,
      of,
      slot: `count ${of}`,
    });
    for (const [kind, facts] of [
      ['attribute', each.attributes],
      ['action', each.actions],
    ] as const)
      for (const fact of facts) {
        // How many there are says it.
        if (
          'kind' in fact &&
          fact.kind === 'arrangement' &&
          each.count &&
          'quantifier' in each.count &&
          each.count.quantifier === fact.value
        )
          continue;
        const behind = kind === 'action' || ('kind' in fact && fact.kind === 'position');
        push(fact, {
          id: fact.id,
          kind,
          value: behind ? `${each.name} ${fact.value}` : `${fact.value} ${each.name}`,
          source: fact.source,
          key: `${kind} ${of} ${fact.value}`,
          of,
          slot: `${kind} ${of} ${'kind' in fact ? fact.kind : ''}`,
        });
      }
    for (const part of each.parts) subject(part, each.name);
  };
  for (const each of brief.subjects) subject(each, undefined);
  for (const fact of [...brief.setting, ...brief.look]) {
    if (!names.has(fact.id)) names.set(fact.id, fact.value);
    push(fact, {
      id: fact.id,
      kind: fact.kind,
      // Hair that catches the light is no hair: the fact is the light.
      value: fact.rule?.startsWith('gleam.') ? `light on the ${fact.value}` : fact.value,
      source: fact.source,
      key: `${fact.kind} ${fact.id} ${fact.value}`,
      of: '',
      slot: MANY.has(fact.kind) ? `${fact.kind} ${fact.id}` : fact.kind,
    });
  }
  for (const fact of brief.relations)
    push(fact, {
      id: fact.from,
      kind: 'relation',
      value: `${names.get(fact.from) ?? fact.from} ${fact.predicate} ${names.get(fact.to) ?? fact.to}`,
      source: fact.source,
      key: `relation ${fact.from} ${fact.predicate} ${fact.to}`,
      of: fact.from,
      to: fact.to,
      slot: `relation ${fact.from}`,
    });
  for (const fact of brief.text)
    push(fact, {
      id: fact.id ?? fact.content,
      kind: 'text',
      value: `“${fact.content}”${fact.look ? `${fact.look.startsWith('“') ? ',' : ''} ${fact.look}` : ''}`,
      source: fact.source,
      key: `text ${fact.content}${fact.look ? ` ${fact.look}` : ''}`,
      // Words are listed whether their thing came with them or not.
      of: '',
      slot: 'text',
    });
  for (const fact of brief.absent)
    push(fact, {
      id: fact.id ?? `no-${fact.value}`,
      kind: 'absent',
      value: `no ${fact.value}`,
      source: fact.source,
      key: `absent ${fact.value}`,
      of: '',
      slot: `absent ${fact.value}`,
    });
  if (brief.format.aspect)
    lines.push({
      id: 'aspect',
      kind: 'aspect',
      value: brief.format.aspect,
      source: brief.format.source ?? 'user',
      key: `aspect ${brief.format.aspect}`,
      of: '',
      slot: 'aspect',
    });
  return lines;
}

/**
 * What an edit came to. `replaced` pairs ids of things that took another's place ("replace the dog with a cat"); facts of one slot
 * (the colour of a car, the hour) pair by themselves.
 */
export function difference(before: Brief, after: Brief, replaced: ReadonlyMap<string, string>): Omit<Patch, 'reasons'> {
  const was = linesOf(before);
  const is = linesOf(after);
  const wasKeys = new Set(was.map(({ key }) => key));
  const isKeys = new Set(is.map(({ key }) => key));
  const gone = was.filter(({ key }) => !isKeys.has(key));
  const come = is.filter(({ key }) => !wasKeys.has(key));
  const changed: Patch['changed'] = [];
  const taken = new Set<Line>();
  const pair = (from: Line, to: Line) => {
    taken.add(from).add(to);
    const one = to.key === `count ${to.of} 1`;
    changed.push({
      id: to.kind === 'attribute' || to.kind === 'action' ? to.of : to.id,
      from: from.value,
      to: one ? `one ${to.value}` : to.value,
    });
  };
  // Green eyes that come where freckles go take no place of theirs.
  const ends = (some: readonly Line[]) => new Set(some.filter(({ kind }) => kind === 'subject').map(({ id }) => id));
  const [leaving, arriving] = [ends(gone), ends(come)];
  const apart = (from: Line, to: Line) =>
    from.kind === 'relation' &&
    leaving.has(from.to ?? '') &&
    arriving.has(to.to ?? '') &&
    replaced.get(to.to ?? '') !== from.to;
  for (const to of come) {
    const old = replaced.get(to.id);
    const from =
      to.kind === 'subject'
        ? gone.find((line) => (line.kind === 'subject' || line.kind === 'background') && line.id === old)
        : to.source === 'edit' || to.kind === 'count' || old !== undefined
          ? gone.find((line) => !taken.has(line) && line.slot === to.slot && !apart(line, to))
          : undefined;
    if (from) pair(from, to);
  }
  // Of what stands in the mountains now and stood in the woods, the mountains are the news.
  const placeOf = (brief: Brief, id: string | undefined) =>
    brief.setting.some((fact) => fact.id === id && fact.kind === 'place');
  const moved = (line: Line, brief: Brief) => line.kind === 'relation' && placeOf(brief, line.to);
  const same = ({ id }: Patch['changed'][number]) =>
    come.some(
      (to) =>
        taken.has(to) && to.id === id && moved(to, after) && gone.some((from) => from.of === to.of && moved(from, before)),
    );
  const news = changed.filter((each) => !same(each) || changed.every(({ from }) => from === each.from));
  changed.splice(0, changed.length, ...news);
  const subjectsGone = new Set(gone.filter(({ kind }) => kind === 'subject').map(({ id }) => id));
  const subjectsCome = new Set(come.filter(({ kind }) => kind === 'subject').map(({ id }) => id));
  // What is said of a thing goes and comes with it; a count is a change of its thing.
  const own = (line: Line, moved: ReadonlySet<string>) =>
    line.kind === 'count' || (line.kind !== 'subject' && (moved.has(line.of) || moved.has(line.to ?? '')));
  const plain = ({ id, kind, value, source }: Line): PatchFact => ({ id, kind, value, source });
  for (const to of come)
    if (to.kind === 'count' && !taken.has(to) && !subjectsCome.has(to.of) && to.value !== '')
      changed.push({ id: to.of, from: nameIn(before, to.of) ?? 'some', to: to.value });
  return {
    added: come.filter((line) => !taken.has(line) && !own(line, subjectsCome)).map(plain),
    removed: gone.filter((line) => !taken.has(line) && !own(line, subjectsGone)).map(plain),
    changed: changed.map((each) => (each.from === '' ? { ...each, from: nameIn(before, each.id) ?? 'some' } : each)),
  };
}
