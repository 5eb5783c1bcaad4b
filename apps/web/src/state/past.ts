/**
 * Pictures of earlier, small, each with the document it was painted from: what the strip under the picture shows, over reloads too.
 * The newest last; what was kept stays when others fall out.
 */
import type { Doc } from '../model/doc.ts';

export interface Past {
  doc: Doc;
  /** As a data URL, a few kilobytes. */
  still: string;
  /** The name under which it lies in the folder. */
  kept?: string;
}

export const MOST_PAST = 24;

const sameDoc = (a: Doc, b: Doc): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Words that were only being typed on to these: the same picture on its way. */
const onTheWay = ({ doc, kept }: Past, now: Doc): boolean =>
  kept === undefined &&
  doc.seed === now.seed &&
  doc.idea !== now.idea &&
  now.idea.startsWith(doc.idea) &&
  doc.given === undefined &&
  JSON.stringify(doc.said) === JSON.stringify(now.said);

/** With one more at the end; a picture that is there already stays in its place, with its newest still. */
export function withPast(all: readonly Past[], doc: Doc, still: string): Past[] {
  if (all.some((past) => sameDoc(past.doc, doc)))
    return all.map((past) => (sameDoc(past.doc, doc) ? { ...past, doc, still } : past));
  const newest = all.at(-1);
  const before = newest && onTheWay(newest, doc) ? all.slice(0, -1) : [...all];
  const next = [...before, { doc, still }];
  while (next.length > MOST_PAST) {
    const oldest = next.findIndex(({ kept }) => kept === undefined);
    next.splice(Math.max(0, oldest), 1);
  }
  return next;
}

/** With what other tabs have put into the store since. */
export const withOthers = (all: readonly Past[], stored: readonly Past[]): Past[] => [
  ...stored.filter((other) => !all.some((past) => sameDoc(past.doc, other.doc))),
  ...all,
];

export const keptAs = (all: readonly Past[], doc: Doc, kept: string): Past[] =>
  all.map((past) => (sameDoc(past.doc, doc) ? { ...past, kept } : past));

/** Which of them is shown now; −1 where none is. */
export const placeOf = (all: readonly Past[], doc: Doc): number => all.findIndex((past) => sameDoc(past.doc, doc));
