/** What a piece of a line is taken to mean before its clauses are read: an edit made, a sentence to answer with, or nothing that is known here. */
import { BODY_PARTS, CLOTHES, drawingOf, singular, wordNet } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { toldSubjects } from '../../subjects/told.ts';
import { bareThing } from '../bare-thing.ts';
import { bare, findSubjects, focusOf, lives, livingFocus, livingOnes } from '../find.ts';
import { isThing } from '../never-named.ts';
import type { Outcome } from '../outcome.ts';
import type { Workbench } from '../workbench.ts';

export interface Saying {
  bench: Workbench;
  /** What was said, without what stands around it for politeness. */
  said: string;
  /** It is all of the line. */
  whole: boolean;
  /** Makes the edit that a clause asks for; false, and nothing changed, where it cannot be placed. */
  edit: (clause: string) => boolean;
}
export type Meaning = (saying: Saying) => Outcome;

export const at = (source: string): RegExp => new RegExp(`^${source}$`, 'iu');
export const headOf = (name: string): string => singular(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());
export const isBodyPart = (name: string): boolean => BODY_PARTS.has(headOf(name));
export const own = (bench: Workbench): Subject[] => toldSubjects(bench.brief);
export const one = (bench: Workbench, phrase: string): Subject | undefined =>
  findSubjects(bench, phrase)[0] ?? byKind(bench, phrase);

/** "The bird" of a quail, where one animal is there alone and nobody knows its kind. */
function byKind(bench: Workbench, phrase: string): Subject | undefined {
  const kind = /^the (?<kind>bird|animal|creature|critter|beast|bug|insect|fish|guy|lady|man|woman|person|kid|girl|boy)$/i
    .exec(phrase.trim())
    ?.groups?.kind?.toLowerCase();
  if (!kind) return undefined;
  const person = /^(?:guy|lady|man|woman|person|kid|girl|boy)$/.test(kind);
  const is = (each: Subject): boolean => {
    const { concrete } = wordNet(headOf(each.name)) ?? {};
    return person
      ? concrete === 'person' &&
          !new RegExp(`\\b${kind === 'lady' || kind === 'woman' || kind === 'girl' ? 'man|boy' : 'woman|girl|lady'}$`).test(
            each.name,
          )
      : /^(?:animal|bird|fish)$/.test(drawingOf(each.name)?.category ?? '') || concrete === 'animal' || concrete === 'food';
  };
  const [only, more] = own(bench).filter(is);
  return more ? undefined : only;
}

/** Whose: "her", "the cat's", "its", and where nobody is named who lives there. */
export function ownerOf(bench: Workbench, whose: string): Subject | undefined {
  const word = whose.trim().toLowerCase();
  if (/'s?$/.test(word)) return one(bench, word.replace(/'s?$/, ''));
  if (word === 'his' || word === 'her') {
    const [who] = findSubjects(bench, word === 'his' ? 'him' : 'her');
    return who && lives(who) ? who : livingFocus(bench);
  }
  if (word === 'its') {
    const it = focusOf(bench);
    return it && (lives(it) || livingOnes(bench).length === 0) ? it : (livingFocus(bench) ?? it);
  }
  if (word === 'their') return findSubjects(bench, 'them')[0];
  return livingFocus(bench) ?? livingOnes(bench)[0];
}

/** A part of somebody, named by "his", "the cat's" or "the". */
export function partOf(bench: Workbench, phrase: string): { who: Subject; part: string } | undefined {
  const { whose, part } =
    /^(?<whose>his|her|its|their|the [\p{L} ]+?'s?|the) (?<part>[\p{L}]+(?: [\p{L}]+)?)$/iu.exec(phrase.trim())?.groups ?? {};
  if (!whose || !part || !isBodyPart(part)) return undefined;
  const who = ownerOf(bench, whose);
  return who && { who, part: part.toLowerCase() };
}

/** A thing by that name as a part of `who` or beside it, which comes in where it was not there. */
export function partThing(bench: Workbench, who: Subject, part: string): Subject {
  const name = singular(part);
  const known = who.parts.find((each) => singular(each.name) === name);
  if (known) return known;
  const fresh: Subject = {
    id: bench.freshId(name),
    name,
    ...(name !== part && { count: { min: 2 } }),
    attributes: [],
    actions: [],
    parts: [],
    source: 'edit',
  };
  who.parts.push(fresh);
  return fresh;
}

/** Whether a phrase names something that can be seen, as far as words tell. */
export const canBeSeen = (phrase: string): boolean => {
  const head = headOf(bare(phrase));
  return isBodyPart(head) || CLOTHES.has(head) || isThing(head) || drawingOf(head) !== undefined || lives({ name: head });
};

/** A thing that comes in under that name. */
export function newThing(bench: Workbench, name: string, more: Partial<Subject> = {}): Subject {
  const thing = bareThing(bench, name, more);
  bench.brief.subjects.push(thing);
  bench.focus = thing;
  return thing;
}
