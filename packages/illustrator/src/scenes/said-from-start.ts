/** The idea as far as it still holds: what an edit took out of the picture names no scenery any more (R1, L1). */
import type { Brief, Span, Subject } from '@atelier/spec';

interface Said {
  off?: boolean | undefined;
  span?: Span | undefined;
  spans?: Span[] | undefined;
  said?: string | undefined;
  corrected?: string | undefined;
  name?: string | undefined;
  value?: string | undefined;
  predicate?: string | undefined;
}

const KNOWN = new WeakMap<Brief, string>();

/**
 * In small letters and in English: words that were taken back are blank, words of another language or mistyped ones are told as their facts have
 * them, and where no place of the idea is left, the one that an edit put in its stead is told behind it.
 */
export function saidFromStart(brief: Brief): string {
  const known = KNOWN.get(brief);
  if (known !== undefined) return known;
  const said = [understood(brief), ...placesInstead(brief)].join(' ; ').toLowerCase();
  KNOWN.set(brief, said);
  return said;
}

/**
 * The words by which a place was chosen, also those that were taken back since: who leaves it leaves the place what it is (L1). Only where no place
 * of the idea is left does what still holds decide.
 */
export const begunAs = (brief: Brief): string =>
  placesInstead(brief).length > 0 ? saidFromStart(brief) : understood({ ...brief, unsaid: [] }).toLowerCase();

/** Stretches of the idea and what stands for them, none of which overlap. */
function understood({ idea, unsaid = [], ...facts }: Brief): string {
  const blanks = unsaid.map(([start, end]) => ({ start, end, as: ' '.repeat(end - start) }));
  const told = factsOf(facts)
    .filter((f) => !f.off && (f.said ?? f.corrected) !== undefined)
    .flatMap((f) => {
      const [first, ...more] = f.spans ?? (f.span ? [f.span] : []);
      const as = f.value ?? f.predicate ?? f.name ?? '';
      return first ? [{ start: first[0], end: first[1], as }, ...more.map(([start, end]) => ({ start, end, as: '' }))] : [];
    });
  let left = '';
  let at = 0;
  for (const { start, end, as } of [...blanks, ...told].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    left += idea.slice(at, start) + as;
    at = end;
  }
  return left + idea.slice(at);
}

function placesInstead({ setting }: Brief): string[] {
  const places = setting.filter((f) => !f.off && f.kind === 'place');
  return places.some((f) => f.source === 'user') ? [] : places.filter((f) => f.source === 'edit').map((f) => f.value);
}

const factsOf = ({
  subjects,
  relations,
  setting,
  look,
}: Pick<Brief, 'subjects' | 'relations' | 'setting' | 'look'>): Said[] => [
  ...ofThings(subjects),
  ...relations,
  ...setting,
  ...look,
];

const ofThings = (things: readonly Subject[]): Said[] =>
  things.flatMap((thing) => [thing, ...thing.attributes, ...thing.actions, ...ofThings(thing.parts)]);
