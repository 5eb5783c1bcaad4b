/** What a Brief has to say, before lots decide how, and the parts that a text is chosen from. */
import type { Brief, LookFact, Subject } from '@atelier/spec';
import { type Piece, rankOf } from '../dialect.ts';
import type { Cluster } from './cluster.ts';
import type { OwnWords } from './own-words.ts';
import type { Said } from './passages.ts';
import { sentence } from './words.ts';

/** What a Brief has to say, before lots decide how. */
export interface Material {
  brief: Brief;
  /** Its names and values: what the lots are drawn from. */
  fingerprint: readonly string[];
  /** What it is a picture of, and whether that is a person or an animal. */
  main: Subject | undefined;
  living: boolean;
  /** Needed only where the facts have to be put into words. */
  clusters: () => readonly Cluster[];
  /** How it is made and seen. */
  look: Looks;
  passages: readonly Said[];
  /** What the picture's first subject wears or is marked by; told at every length. */
  looks: readonly Said[];
  /** Whether the Brief is told in passages at all, at whatever length. */
  described: boolean;
  /** What the person said of the background. */
  backgrounds: readonly string[];
  /** The idea as it was worded, where that still holds. */
  own: OwnWords | undefined;
}

export interface Part extends Piece {
  /** Lower comes in first. */
  worth: number;
  /** The id of what it speaks of. */
  about?: string | undefined;
  /** Whether the pronoun means nobody else in the picture. */
  clear?: boolean | undefined;
  /** Whether its words are those of a passage, which no lot changes. */
  told?: boolean | undefined;
  /** With a pronoun for that. */
  short?: (() => string | undefined) | undefined;
  /** Without the name that it begins with: "stands on one leg". */
  tail?: string | undefined;
  /** Whether it was chosen for the text, and whether it would be whatever other lots say. */
  kept: boolean;
  always: boolean;
}

/** What is said of how a picture is made and seen, each list in the order of the facts. */
export type Looks = Readonly<Record<LookList, readonly LookFact[]>>;
type LookList = 'media' | 'styles' | 'artists' | 'lights' | 'palettes' | 'moods' | 'views' | 'compositions' | 'finishes';

const LISTS: Readonly<Record<LookFact['kind'], LookList>> = {
  medium: 'media',
  style: 'styles',
  artist: 'artists',
  lighting: 'lights',
  palette: 'palettes',
  mood: 'moods',
  shot: 'views',
  angle: 'views',
  lens: 'views',
  composition: 'compositions',
  texture: 'finishes',
  detail: 'finishes',
};

export function looksIn(facts: readonly LookFact[]): Looks {
  const lists: Record<LookList, LookFact[]> = {
    media: [],
    styles: [],
    artists: [],
    lights: [],
    palettes: [],
    moods: [],
    views: [],
    compositions: [],
    finishes: [],
  };
  for (const fact of facts) lists[LISTS[fact.kind]].push(fact);
  return lists;
}

/** Every part has all its fields, so that engines meet one shape of them. */
export const partOf = (text: string, rank: Piece['rank'], worth: number, more: Partial<Part> = NOTHING_MORE): Part => ({
  text,
  rank,
  bare: more.bare,
  worth,
  about: more.about,
  clear: more.clear,
  told: more.told,
  short: more.short,
  tail: more.tail,
  kept: false,
  always: false,
});
const NOTHING_MORE: Partial<Part> = {};

/** A sentence as said by the most certain of its facts; none where there are no words. */
export function partFrom(text: string | undefined, facts: readonly { source: string }[], worth: number): Part[] {
  if (text === undefined || text === '') return [];
  let rank: Piece['rank'] = 2;
  for (const { source } of facts) rank = Math.min(rank, rankOf(source)) as Piece['rank'];
  return [partOf(sentence(text), rank, worth)];
}

/** Words of a text, by its spaces. */
export function count(text: string): number {
  let words = 1;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 32) words++;
  return words;
}
