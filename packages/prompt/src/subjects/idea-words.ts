/**
 * The words of an idea that still stand, each with the fact that it belongs to: what was switched off, edited away, ruled out, lettered or
 * only a name is not among them, and what an edit has put in is.
 */
import { COLOURS, lemmas, plural, remember } from '@atelier/lexicon';
import type { Brief, Span, Subject } from '@atelier/spec';
import { everySubject } from './every-subject.ts';
import { spansOf } from './spans-of.ts';

export interface IdeaWord {
  /** As typed or, where a typo was mended, as meant; in lower case. */
  text: string;
  /** The word and its base forms. */
  keys: ReadonlySet<string>;
  /** Counted through the idea; words that stand apart are further apart than any phrase. */
  at: number;
  /** What it was read as. */
  of: Belongs | undefined;
}

interface Belongs {
  part: 'name' | 'state' | 'quality' | 'color' | 'deed' | 'place' | 'look' | 'other';
  /** The id of the subject that it is of; of a predicate the one whose it is. */
  subject: string | undefined;
  /** Whether it is the last word of a name. */
  head: boolean;
}

/** A mountain landscape is of mountains. */
const VIEW = /^ (?:landscape|scenery|scene|panorama|vista|view)s?$/i;

/** Further than a phrase may reach. */
const APART = 20;

const keysOf = remember((word: string): ReadonlySet<string> => {
  const keys = new Set([word]);
  // Eighty years are not the eighties.
  if (/^\d+$/.test(word)) return keys;
  for (const key of lemmas(word)) {
    keys.add(key);
    // Who is leaving has no leaves.
    if (!/ing$/.test(word) || key === word) keys.add(plural(key));
  }
  return keys;
});

export interface IdeaWords {
  words: readonly IdeaWord[];
  /** By each of their forms. */
  byKey: ReadonlyMap<string, readonly IdeaWord[]>;
}

const found = new WeakMap<Brief, IdeaWords>();

export function wordsOfIdea(brief: Brief): IdeaWords {
  let known = found.get(brief);
  if (known === undefined) {
    const words = wordsIn(brief);
    const byKey = new Map<string, IdeaWord[]>();
    for (const word of words)
      for (const key of word.keys) {
        const same = byKey.get(key);
        if (same === undefined) byKey.set(key, [word]);
        else same.push(word);
      }
    known = { words, byKey };
    found.set(brief, known);
  }
  return known;
}

/** What a writer adds is no word of the idea: both Briefs have the same. */
export function carryWords(from: Brief, to: Brief): void {
  const known = found.get(from);
  if (known !== undefined) found.set(to, known);
}

export const ideaWords = (brief: Brief): readonly IdeaWord[] => wordsOfIdea(brief).words;

interface Fact {
  source: string;
  span?: Span | undefined;
  spans?: Span[] | undefined;
  off?: boolean | undefined;
  corrected?: string | undefined;
}
interface Told {
  fact: Fact;
  words: string;
  of: Omit<Belongs, 'head'>;
}

/** Behind what somebody is: "tiefling rogue dnd", "half orc barbarian female". */
const TAIL = /\b(?:dnd|d&d|rpg|oc|5e|male|female|character|portrait)\b/gi;

function wordsIn(brief: Brief): IdeaWord[] {
  const { idea, language } = brief;
  const told = factsOf(brief);
  const away: (readonly [number, number])[] = [
    ...spansOf(brief.request),
    ...(brief.unsaid ?? []),
    // "Abandoned" says that nobody is there, and is said all the same.
    ...[...brief.text, ...brief.absent.filter(({ source }) => source !== 'inferred')].flatMap((fact) => spansOf(fact)),
    ...told.flatMap(({ fact }) => (fact.off ? spansOf(fact) : [])),
    ...brief.subjects.flatMap(({ attributes }) => attributes.flatMap((each) => (each.kind === 'name' ? spansOf(each) : []))),
  ];
  const placed = told.filter(({ fact }) => !fact.off && (fact.span !== undefined || fact.spans !== undefined));
  const words: IdeaWord[] = [];
  if (language === undefined)
    for (const { 0: word, index } of idea.matchAll(/[\p{L}\p{N}]+(?:['’](?!s\b)\p{L}+)*/gu)) {
      const end = index + word.length;
      if (word === 's' || away.some(([from, to]) => index < to && from < end)) continue;
      const whose = innermost(placed, index, end);
      const text = mended(word.toLowerCase(), whose);
      const head =
        whose !== undefined &&
        spansOf(whose.fact).some(
          ([from, to]) =>
            from <= index &&
            end <= to &&
            !/[\p{L}\p{N}]{2}/u.test(idea.slice(end, to).replace(whose.of.part === 'place' ? VIEW : TAIL, '')),
        );
      // "In blue and grey" is no music.
      const keys = COLOURS.has(text) ? new Set([text]) : keysOf(text);
      words.push({ text, keys, at: words.length, of: whose && { ...whose.of, head } });
    }
  let at = words.length + APART;
  for (const { fact, words: said, of } of told) {
    if (fact.off || !(fact.source === 'edit' || (language !== undefined && fact.source === 'user'))) continue;
    const all = said.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    for (const [i, text] of all.entries())
      words.push({ text, keys: keysOf(text), at: at++, of: { ...of, head: i === all.length - 1 } });
    at += APART;
  }
  return words;
}

/** The fact that was said in the fewest words round a word. */
function innermost(placed: readonly Told[], start: number, end: number): Told | undefined {
  let best: Told | undefined;
  for (const each of placed) {
    const within = spansOf(each.fact).some(([from, to]) => from <= start && end <= to);
    if (within && (best === undefined || lengthOf(each.fact) < lengthOf(best.fact))) best = each;
  }
  return best;
}

const lengthOf = (fact: Fact): number => spansOf(fact).reduce((sum, [from, to]) => sum + to - from, 0);

/** A state is as much as a deed; what something is made of, its size and its age are not. */
const PARTS: Readonly<Record<string, Belongs['part']>> = { color: 'color', state: 'state' };

/** Everything that was read, with what it is of. */
function factsOf(brief: Brief): Told[] {
  const told: Told[] = [];
  const things = everySubject(brief.subjects);
  const name = (id: string) =>
    things.find((each) => each.id === id)?.name ?? brief.setting.find((each) => each.id === id)?.value ?? '';
  const add = (subject: Subject): void => {
    const of = { subject: subject.id };
    told.push({ fact: subject, words: subject.name, of: { part: 'name', ...of } });
    for (const each of subject.attributes)
      told.push({
        fact: each,
        words: `${each.value} ${subject.name}`,
        of: { part: PARTS[each.kind] ?? 'quality', ...of },
      });
    for (const each of subject.actions) told.push({ fact: each, words: each.value, of: { part: 'deed', ...of } });
  };
  things.forEach(add);
  for (const each of brief.relations)
    told.push({ fact: each, words: `${each.predicate} ${name(each.to)}`, of: { part: 'deed', subject: each.from } });
  for (const each of brief.setting)
    told.push({ fact: each, words: each.value, of: { part: each.kind === 'place' ? 'place' : 'other', subject: undefined } });
  for (const each of brief.look) told.push({ fact: each, words: each.value, of: { part: 'look', subject: undefined } });
  return told;
}

/** The word that was meant, where the reader has put a typo right. */
function mended(word: string, told: Told | undefined): string {
  if (told?.fact.corrected === undefined) return word;
  const typed = told.fact.corrected.toLowerCase().split(/\s+/);
  const meant = told.words.toLowerCase().split(/\s+/);
  const at = typed.indexOf(word);
  if (at < 0 || meant.includes(word)) return word;
  return (typed.length === meant.length ? meant[at] : meant.find((each) => each.startsWith(word.slice(0, 2)))) ?? word;
}
