/** What a prompt says of the wrong thing, in the wrong number, or although it was ruled out. */
import type { Brief, Count, Span, Subject } from '@atelier/spec';
import { everySubject } from '../subjects/every-subject.ts';
import { spansOf } from '../subjects/spans-of.ts';
import { type Mark, same } from './words.ts';

interface Misplaced {
  span: Span;
  reason: string;
}

const headOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
const alike = (a: Subject, b: Subject): boolean => same(headOf(a.name), headOf(b.name));
const sharesWord = (a: string, b: string): boolean =>
  a.split(' ').some((word) => b.split(' ').some((other) => same(word, other)));
const says = (subject: Subject, words: string): boolean =>
  [...subject.attributes, ...subject.actions].some(({ value }) => sharesWord(value, words));

/** Said, but of something else ("a white cat and a black dog" for the other way round), or shown though it was ruled out. */
export function wronglySaid(asked: Brief, got: Brief): Misplaced[] {
  const mine = everySubject(asked.subjects);
  const found: Misplaced[] = [];
  for (const subject of everySubject(got.subjects)) {
    const twin = mine.find((each) => alike(each, subject));
    for (const each of twin ? [...subject.attributes, ...subject.actions] : []) {
      if (!each.span || !twin || says(twin, each.value)) continue;
      const other = mine.find((one) => one !== twin && says(one, each.value));
      if (other) found.push({ span: each.span, reason: `you said it of the ${other.name}` });
    }
    const span = spansOf(subject)[0];
    if (span && !twin && asked.absent.some(({ value }) => same(headOf(value), headOf(subject.name))))
      found.push({ span, reason: `you said no ${subject.name}` });
  }
  return found;
}

/** A quality that the prompt gives to another thing is lost for its own. */
export function isUnbound(mark: Mark, asked: Brief, got: Brief): boolean {
  if (!mark.fact.startsWith('attribute ')) return false;
  const owner = everySubject(asked.subjects).find(({ attributes }) =>
    attributes.some(({ id }) => `attribute ${id}` === mark.fact),
  );
  const theirs = everySubject(got.subjects);
  const twin = owner && theirs.find((each) => alike(each, owner));
  return twin !== undefined && !says(twin, mark.lower) && theirs.some((each) => each !== twin && says(each, mark.lower));
}

/** A thing that both have, and how many the idea and the prompt have of it. */
export interface Counted {
  mine: Subject;
  theirs: Subject;
  agrees: boolean;
}

const least = (count: Count | undefined): number | undefined =>
  count === undefined ? undefined : 'exact' in count ? count.exact : 'min' in count ? count.min : 2;

/** Where a name is once in each: with two cats in a text nobody can say which is meant. */
export function counted(asked: Brief, got: Brief): Counted[] {
  const [ours, theirs] = [everySubject(asked.subjects), everySubject(got.subjects)];
  return ours.flatMap((mine) => {
    const twins = theirs.filter((each) => alike(each, mine));
    const twin = twins[0];
    if (!twin || twins.length > 1 || ours.filter((each) => alike(each, mine)).length > 1) return [];
    return [{ mine, theirs: twin, agrees: agree(mine.count, twin.count) }];
  });
}

/** "Birds" are two at least: five of them are more exact, one is another picture. */
function agree(mine: Count | undefined, theirs: Count | undefined): boolean {
  if (mine === undefined || theirs === undefined) return true;
  if ('exact' in mine && 'exact' in theirs) return mine.exact === theirs.exact;
  if ('exact' in mine) return mine.exact >= (least(theirs) ?? 0);
  return !('exact' in theirs) || theirs.exact >= (least(mine) ?? 0);
}
