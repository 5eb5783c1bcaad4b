/** What was said of the things of an idea that a sentence about one of them must not leave out: "yellow" of a tram, "thatched" of a roof. */
import { plural, remember, singular } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { synonymsOf } from '../../subjects/synonyms.ts';
import { toldSubjects } from '../../subjects/told.ts';
import { perBrief } from '../per-brief.ts';
import { type Adjective, type Kind, kindOf } from './adjective-place.ts';
import { list } from './words.ts';

/** A thing and what was said of it. */
export interface Carried {
  /** The id of the subject; of a place, none. */
  id: string | undefined;
  /** It and its plain synonyms, in both numbers, and where they stand. */
  words: readonly string[];
  nouns: RegExp;
  adjectives: readonly Adjective[];
  /** Whether there is but one, so that several are others. */
  one: boolean;
  /** Whether it was said without an article: sand, hair. */
  bare: boolean;
}

/** What is carried, the rest of what was said being told by rows of its own or by none. */
const CARRIED: ReadonlySet<string> = new Set<Kind>(['color', 'material', 'pattern', 'texture', 'age', 'state']);
const MOST = 2;
/** Says how colours are and not which. */
const MANNER = /(?:colou?rs?|tones?|hues?|shades?|colou?rful|colou?red|gradient|neutrals?)$/i;

/** Of a Brief, found out once. */
export const carriedOf: (brief: Brief) => readonly Carried[] = perBrief((brief) => {
  const subjects = toldSubjects(brief);
  const all = [
    ...subjects.flatMap((each) => [ofSubject(each, brief), ...ofParts(each)]),
    ...brief.setting.map((each) =>
      each.kind === 'place' && each.source === 'user' && !each.off ? ofPlace(each.value) : undefined,
    ),
  ].filter((each) => each !== undefined);
  // Of a red door and a blue one a sentence about a door may be about either.
  return all.filter((each) => each.adjectives.length > 0 && !all.some((other) => other !== each && other.head === each.head));
});

interface Named extends Carried {
  head: string;
}

function ofSubject(subject: Subject, brief: Brief): Named | undefined {
  const words = subject.name.toLowerCase().split(' ');
  const head = words.at(-1) as string;
  const own = subject.attributes.filter(
    ({ off, source, kind, value, span }) =>
      !off &&
      (source === 'user' || source === 'edit') &&
      CARRIED.has(kind) &&
      PLAIN.test(value) &&
      !MANNER.test(value) &&
      (kind !== 'state' || SEEN.test(value)) &&
      // "Covered in moss" and "open" behind the name say how it is: no adjectives that stand before it.
      (kind === 'color' || kind === 'material' || kind === 'pattern' || (span?.[0] ?? 0) < (subject.span?.[0] ?? 1)),
  );
  const count = subject.count;
  return namedBy(
    subject.id,
    head,
    [
      ...(inName(words.slice(0, -1)) ?? []),
      ...own.map(({ kind, value }) => ({ kind: kind as Kind, value: value.toLowerCase() })),
    ],
    count !== undefined && 'exact' in count && count.exact === 1,
    count === undefined && singular(head) === head && !/\b(?:an?|one|the) $/i.test(beforeOf(subject, brief)),
  );
}
/** A state that is seen on the thing: a mood or a manner of drawing is none. */
const SEEN =
  /^(?!(?:cozy|cosy|abstract|charming|beautiful|lovely|majestic|mysterious)$)(?:[\p{L}-]+(?:ed|en|ing|rn)|wet|dry|lit|cut|bare|empty|full|dark|bright|dirty|clean|dead|ripe|raw)$/iu;
const PLAIN = /^[\p{L}-]+(?: (?:and )?[\p{L}-]+)?$/u;
const beforeOf = ({ span }: Subject, { idea }: Brief): string => (span ? idea.slice(0, span[0]) : 'the ');

/** "Straw" of a straw hat. */
const inName = (words: readonly string[]): Adjective[] =>
  words.flatMap((word) => {
    const kind = kindOf(word);
    return kind === 'color' || kind === 'material' || kind === 'pattern' ? [{ kind, value: word }] : [];
  });

/** A silver tail of a mermaid. */
const ofParts = ({ id, parts }: Subject): (Named | undefined)[] =>
  parts
    .filter(({ off }) => !off)
    .map(({ name, attributes }) =>
      namedBy(
        id,
        name.toLowerCase().split(' ').at(-1) as string,
        attributes.flatMap(({ off, source, kind, value }) =>
          !off && source === 'user' && CARRIED.has(kind) && PLAIN.test(value) && !MANNER.test(value)
            ? [{ kind: kind as Kind, value: value.toLowerCase() }]
            : [],
        ),
        false,
        false,
      ),
    );

/** "Narrow" of a narrow street. */
function ofPlace(value: string): Named | undefined {
  const words = value.toLowerCase().split(' ');
  const adjectives = words.slice(0, -1).flatMap((word) => {
    const kind = kindOf(word);
    return kind !== undefined && kind !== 'origin' && kind !== 'shape' ? [{ kind, value: word }] : [];
  });
  // "A wooden pier", and not "big city": of the words before a place only those that are its own.
  return namedBy(undefined, words.at(-1) as string, adjectives, true, false);
}

function namedBy(
  id: string | undefined,
  head: string,
  all: readonly Adjective[],
  one: boolean,
  bare: boolean,
): Named | undefined {
  const colours = all.filter(({ kind }) => kind === 'color').map(({ value }) => value);
  const rest = all.filter(({ kind }) => kind !== 'color');
  const adjectives = [
    ...(colours.length > 0 && colours.length < 4 ? [{ kind: 'color' as const, value: list([...new Set(colours)]) }] : []),
    ...[...rest].sort((a, b) => WORTH.indexOf(a.kind) - WORTH.indexOf(b.kind)),
  ].slice(0, MOST);
  if (adjectives.length === 0) return undefined;
  const own = singular(head);
  const words = new Set([own, ...synonymsOf(own)]);
  const forms = [...new Set([...words].flatMap((word) => [word, plural(word)]))];
  return {
    id,
    head: own,
    words: forms,
    nouns: wordsOf(forms.join('|')),
    adjectives,
    one,
    bare,
  };
}
/** The letters of English: a text is asked for many words. */
const wordsOf = remember((forms: string) => new RegExp(`\\b(?:${forms})\\b`, 'gi'));
/** Which says most of what is seen. */
const WORTH: readonly Kind[] = ['material', 'pattern', 'texture', 'state', 'age', 'size'];
