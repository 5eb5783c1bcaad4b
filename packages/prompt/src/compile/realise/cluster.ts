/** What is said of one thing in one clause, and the ways to say it: as a noun phrase, as a plain sentence, with "is". */
import { presentParticiple, verbBase } from '@atelier/lexicon';
import type { Source } from '@atelier/spec';
import { thirdPerson } from './participle.ts';

export interface Cluster {
  source: Source;
  /** The id of what the clause speaks of. */
  of: string;
  /** "an old man with a lantern". */
  head: string;
  /** "sitting on a bench", empty where nothing is said of it. */
  predicate: string;
  /** Whether the predicate starts with a verb, so that a sentence can be made of it. */
  verbal: boolean;
  be: 'is' | 'are' | 'has' | 'have' | 'reaches' | 'reach';
  /** How it lies in the leading place, by the person's own word: "in" of "a cabin in the snow". */
  containment?: string;
  /** The same of the last thing that the clause brings up: "a train crossing a bridge in the mountains". */
  within?: string;
  /** Whether its predicate names the leading place, which then needs no phrase of its own: "northern lights over a village". */
  placed?: true;
  /** Whether it speaks of a subject that another cluster introduced. */
  again: boolean;
  /** Whether one verb alone is said of it. */
  single: boolean;
  /** What parts the head from the predicate where no verb stands between: "a mouse wearing a hat and reading". */
  joint: ' ' | ', ' | ' and ';
}

/** "two black dogs running beside a red car", "the wings with golden tips". */
export const nominal = ({ head, predicate, joint, be }: Cluster): string =>
  [head, be === 'has' || be === 'have' ? `with ${predicate}` : predicate].filter(Boolean).join(joint);
/** "two black dogs run beside a red car"; undefined where the predicate has no single verb that is sure. */
export function simple({ head, be, predicate, verbal, single, joint }: Cluster): string | undefined {
  const [first = '', ...rest] = predicate.split(' ');
  const base = first.endsWith('ing') ? verbBase(first) : undefined;
  if (!verbal || !single || joint !== ' ' || base === undefined || presentParticiple(base) !== first) return undefined;
  return [head, be === 'are' ? base : thirdPerson(base), ...rest].join(' ');
}

/** "two black dogs are running beside a red car". */
export const clause = ({ head, be, predicate }: Cluster): string =>
  `${head} ${GONE.test(predicate) ? (be === 'are' ? 'have' : 'has') : be} ${predicate}`;
/** What has come about by itself: "some petals have fallen". */
const GONE = /^(?:fallen|risen|gone|sunk|grown|arrived)\b/;
