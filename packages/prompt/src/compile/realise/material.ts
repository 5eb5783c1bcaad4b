/** What a Brief has to say, before lots decide how, and the parts that a text is chosen from. */
import type { Brief, LookFact } from '@atelier/spec';
import type { Piece } from '../dialect.ts';
import type { Cluster } from './clusters.ts';
import type { OwnWords } from './own-words.ts';
import type { Said } from './passages.ts';

/** What a Brief has to say, before lots decide how. */
export interface Material {
  brief: Brief;
  fingerprint: string;
  /** Needed only where the facts have to be put into words. */
  clusters: () => readonly Cluster[];
  /** Facts of these kinds, in their order. */
  look(...kinds: LookFact['kind'][]): LookFact[];
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
}

/** Words of a text, by its spaces. */
export function count(text: string): number {
  let words = 1;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 32) words++;
  return words;
}
