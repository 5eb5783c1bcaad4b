/** One more of a kind that is there, told apart from it by how it is or what it does: "add a second, smaller owl cuddling up to him". */
import { singular } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { read } from '../read/read.ts';
import { findSubjects, isCalled } from './find.ts';
import type { Form } from './outcome.ts';
import { adopt, setProperty } from './put.ts';
import type { Workbench } from './workbench.ts';

const MORE =
  /^(?:(?:add|put(?: in)?|include|draw|with|have|i want|and|there should be|we need|could there be|can there be|can we have|one more|make|give (?:him|her|it|them|me|us)) )*(?<lead>an?|another|one) (?<said>.+)$/iu;
const ORDINAL = /\b(second|third|fourth|fifth|other)\s+/iu;
const BESIDE =
  /^(?<front>[\p{L} ,'-]+?) (?<how>(?:\p{L}+ing )?(?:(?:up|close|down|over|right|just) )?(?:next to|in front of|on top of|to|with|at|against|beside|behind|near|over|above|below|under|towards?|after|around|on|by)) (?<whom>him|her|it|them|(?:the|its|his|her) (?:first|other|big|bigger|old|older|original)(?: one| \p{L}+)?|the \p{L}+)$/iu;
const DOES = /^(?<front>[\p{L} ,'-]+?) (?<verb>\p{L}+ing)$/iu;

export const another: Form = (bench, clause) => {
  const { lead, said } = MORE.exec(clause)?.groups ?? {};
  if (!lead || !said) return undefined;
  const ordinal = ORDINAL.exec(said)?.[1]?.toLowerCase();
  if (ordinal === undefined && !/^another$/i.test(lead)) return undefined;
  const rest = said.replace(ORDINAL, '');
  const { front = rest, how, whom } = BESIDE.exec(rest)?.groups ?? {};
  const told = read(`a ${front}`);
  const [thing, more] = told.subjects;
  if (!thing || more || told.setting.length + told.look.length + told.relations.length + told.unread.length > 0)
    return undefined;
  const known =
    bench.brief.subjects.find((each) => !each.off && singular(each.name) === singular(thing.name)) ??
    oneCalled(bench, thing.name);
  if (!known) return undefined;
  const marked = thing.attributes.length + thing.actions.length + thing.parts.length > 0 || how !== undefined;
  if (!marked || thing.attributes.some(({ kind }) => kind === 'position')) return undefined;
  const beside =
    whom === undefined ? undefined : (findSubjects(bench, whom.toLowerCase().replace(/ one$/, ` ${known.name}`))[0] ?? known);
  const one = comeIn(bench, thing, known, how !== undefined);
  const deed = DEED.exec(how ?? '')?.groups;
  if (deed?.verb && deed.where) {
    bench.setAction(one, deed.verb.toLowerCase(), () => false);
    if (beside) bench.relate(one.id, deed.where.toLowerCase(), beside.id);
  } else if (how && beside) bench.relate(one.id, how.toLowerCase(), beside.id);
  if (thing.attributes.length === 0 && DOES.exec(front) === null && how === undefined)
    bench.setAttribute(one, 'other', ordinal ?? 'second');
  bench.focus = one;
  return true;
};
/** "Sleeping next to", where the place is said of whoever sleeps. */
const DEED =
  /^(?<verb>(?:sitting|sleeping|standing|lying|napping|dozing|resting|cuddling|kneeling|perched|floating|swimming|playing)) (?<where>.+)$/iu;

const oneCalled = (bench: Workbench, name: string): Subject | undefined => {
  const called = bench.brief.subjects.filter((each) => !each.off && isCalled(each.name, singular(name)));
  return called.length === 1 ? called[0] : undefined;
};

/** It stands where the other does, and has nothing of what that one has. */
function comeIn(bench: Workbench, said: Subject, known: Subject, beside: boolean): Subject {
  const one = adopt(bench, { ...said, attributes: [], count: { exact: 1 } });
  const at = bench.brief.subjects.indexOf(known);
  bench.brief.subjects.splice(at + 1, 0, one);
  const size = known.attributes.find(({ kind, off }) => !off && kind === 'size');
  if (size) one.attributes = said.attributes.some(({ kind }) => kind === 'size') ? [{ ...size, id: `${one.id}.size` }] : [];
  for (const { kind, value } of said.attributes) setProperty(bench, one, kind, value);
  const places = new Set(bench.brief.setting.map(({ id }) => id));
  for (const { from, to, predicate, off } of [...bench.brief.relations])
    if (
      !off &&
      from === known.id &&
      (!beside || places.has(to)) &&
      (places.has(to) || /^(?:on|in|at|under|inside)$/.test(predicate))
    )
      bench.relate(one.id, predicate, to);
  return one;
}
