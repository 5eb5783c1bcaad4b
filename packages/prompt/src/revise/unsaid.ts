/** Words of the idea that an edit takes back: of what was said and has gone, those that nothing in the picture says any more. */
import { singular } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { everySubject } from '../subjects/every-subject.ts';

type Span = [start: number, end: number];
interface Saying {
  id: string;
  value: string;
  span?: Span | undefined;
  spans?: Span[] | undefined;
}

/** Things with their qualities and deeds, the place, its hour and its weather: the look is asked of the facts, never of the idea. */
const sayings = ({ subjects, setting }: Brief): Saying[] => [
  ...everySubject(subjects)
    .filter(({ off }) => !off)
    .flatMap((s) => [{ ...s, value: s.name }, ...[...s.attributes, ...s.actions].filter(({ off }) => !off)]),
  ...setting.filter(({ off, wordsOnly }) => !off && !wordsOnly),
];

const wordsOf = (text: string): string[] => (text.toLowerCase().match(/[\p{L}\p{N}'-]+/gu) ?? []).map(singular);

/** The Brief after the edit, with what has been taken back of its idea by this edit and those before. */
export function unsaying(before: Brief, after: Brief): Brief {
  const now = sayings(after);
  const kept = new Set(now.map(({ id, value }) => `${id} ${value}`));
  const still = new Set(now.flatMap(({ value }) => wordsOf(value)));
  const gone = sayings(before).filter(({ id, value }) => !kept.has(`${id} ${value}`));
  const spans = gone.flatMap(({ span, spans }) => spans ?? (span ? [span] : []));
  const words = spans.flatMap(([start, end]) =>
    [...after.idea.slice(start, end).matchAll(/[\p{L}\p{N}'-]+/gu)]
      .filter(([word]) => !wordsOf(word).every((each) => still.has(each)))
      .map(({ 0: word, index }): Span => [start + index, start + index + word.length]),
  );
  const known = before.unsaid ?? [];
  const fresh = words.filter(([start]) => !known.some(([from, to]) => start >= from && start < to));
  return fresh.length === 0 ? after : { ...after, unsaid: [...known, ...fresh] };
}
