/** Whether an edit leaves what a picture shows as it was: it sets the hour, the weather or the frame, or puts something beside it. */
import type { Brief, Subject } from '@atelier/spec';
import { mainSubject } from '../subjects/main-subject.ts';
import { lives } from './find.ts';

type Told = Pick<Subject, 'name' | 'attributes' | 'actions' | 'parts' | 'count'>;

const on = <T extends { off?: boolean | undefined }>(facts: readonly T[]): T[] => facts.filter(({ off }) => !off);

/** All that was said of it, in order. */
const said = ({ name, attributes, actions, parts, count }: Told): string =>
  JSON.stringify([
    name,
    on(attributes).map(({ value }) => value),
    on(actions).map(({ value }) => value),
    on(parts).map(said),
    count,
  ]);

const places = ({ setting }: Brief): string =>
  on(setting)
    .filter(({ kind }) => kind === 'place' || kind === 'event')
    .map(({ value }) => value)
    .join();
/** What was ruled out of more than the background. */
const nearby = ({ absent }: Brief): number =>
  on(absent).filter(({ value }) => !/ in the (?:background|distance)$/.test(value)).length;
const made = ({ look }: Brief): string =>
  on(look)
    .filter(({ kind, source }) => (kind === 'medium' || kind === 'style') && source !== 'writer')
    .map(({ value }) => value)
    .join();

/**
 * What was told of a thing still stands where each thing, each relation, the place and the way of making are there as before, and nothing has
 * been ruled out.
 */
export function isUnrelated(before: Brief, after: Brief): boolean {
  const now = new Map(on(after.subjects).map((subject) => [subject.id, said(subject)]));
  const relations = new Set(on(after.relations).map(({ from, predicate, to }) => `${from} ${predicate} ${to}`));
  return (
    on(before.subjects).every((subject) => subject.source === 'writer' || now.get(subject.id) === said(subject)) &&
    on(before.relations).every(({ from, predicate, to }) => relations.has(`${from} ${predicate} ${to}`)) &&
    nearby(after) <= nearby(before) &&
    on(after.text).length === on(before.text).length &&
    places(before) === places(after) &&
    made(before) === made(after)
  );
}

/** What somebody does, and no way to be dressed or placed. */
const DEED = /^(?!wearing$|holding$|carrying$|standing$|facing$)\p{L}+ing\b/u;

/**
 * Whether the scene goes on: the one that it is of is there and does what it did, where it was and made as it was, whatever came beside it. A
 * place where somebody comes in is another picture.
 */
export function goesOn(before: Brief, after: Brief): boolean {
  const main = mainSubject(before);
  if (places(before) !== places(after) || made(before) !== made(after)) return false;
  if (!main) return !on(after.subjects).some((each) => lives(each) && !before.subjects.some(({ id }) => id === each.id));
  const now = on(after.subjects).find(({ id }) => id === main.id);
  const deeds = ({ relations }: Brief) =>
    on(relations).flatMap(({ from, predicate, to }) =>
      from === main.id && DEED.test(predicate) ? [`${predicate} ${to}`] : [],
    );
  const acts = ({ actions }: Subject) =>
    on(actions)
      .map(({ value }) => value)
      .join();
  return (
    now !== undefined && now.name === main.name && acts(now) === acts(main) && deeds(before).join() === deeds(after).join()
  );
}
