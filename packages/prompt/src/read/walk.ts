/**
 * Where the reading of a sentence stands, word by word: `subjects` are those the clause speaks of, `last` the phrase just read,
 * `pending` a predicate that waits for its object.
 */
import type { LookFact, TextFact } from '@atelier/spec';
import type { Clause, Pending } from './attach.ts';
import type { Draft, Ref } from './draft.ts';
import type { Item } from './items.ts';
import { PARTICLES } from './verb-words.ts';
import { wording } from './wording.ts';
import type { Word } from './words.ts';

interface Lettered {
  content: string;
  /** With its quotes. */
  outer: [number, number];
}
export interface SentenceContext {
  letterings: readonly Lettered[];
  /** The idea has one noun phrase only. */
  onlyNoun: boolean;
}

export class Walk implements Clause {
  readonly draft: Draft;
  readonly items: readonly Item[];
  readonly context: SentenceContext;
  /** What was read ahead is not read again. */
  resume = 0;
  /** How many were spoken of before the clause. */
  clauseStart: number;
  subjects: Ref[] = [];
  last: Ref[] = [];
  pending: Pending | undefined;
  /** The predicate whose object was read last, for the members of an enumeration. */
  role: Pending | undefined;
  /** The role before "of": "with a cup of coffee and a spoon". */
  outer: Pending | undefined;
  joined: 'and' | 'comma' | undefined;
  verbSeen = false;
  negated: Word | undefined;
  /** The negation of the noun before, for "no cars and people". */
  denied: Word | undefined;
  /** "carefully" before "stepping". */
  adverbs: Word[] = [];
  /** The last subject has had its own place said: "a chair on the left and a cup on the right". */
  told = false;
  /** What those spoken of act upon: they are where it is done. */
  objects: Ref[] = [];
  /** What has what was named after "with": "a towel with a cat on it". */
  holder: Ref | undefined;
  /** Who has what was named, for what else they have: "a parrot on his shoulder and a book in his hand". */
  having: { role: Pending; what: Ref } | undefined;
  actsNext = false;
  placedNext = false;
  relative = false;
  /** "A house where …": in what somebody sees what follows. */
  where: Ref | undefined;
  /** "We can see …", "there are …": what the clause brings up is only named. */
  presented = false;
  mediumOf = false;
  /** "Seen" before "from above", "shot on" before a film. */
  viewed: Word[] | undefined;
  /** Lettering whose bearer is the next thing named. */
  unborne: TextFact | undefined;
  /** A number that the next thing named bears: "a number 30 candle". */
  numbered: TextFact | undefined;
  /** "On the wall hangs …": how what is named next is there. */
  inverted: Word | undefined;
  /** "with sunlight through the window": light that was just named, and may be told more of. */
  lit: LookFact | undefined;
  /** "In the background, …": said of every thing the clause then brings up. */
  fronted: { predicate: string; words: Word[]; to: Ref | undefined; position: string | undefined } | undefined;

  constructor(draft: Draft, items: readonly Item[], context: SentenceContext) {
    this.draft = draft;
    this.clauseStart = draft.refs.length;
    this.items = items;
    this.context = context;
  }

  newClause(): void {
    this.clauseStart = this.draft.refs.length;
    this.lit = undefined;
    this.holder = undefined;
    this.having = undefined;
    this.inverted = undefined;
    this.objects = [];
    this.subjects = [];
    this.last = [];
    this.role = undefined;
    this.outer = undefined;
    this.joined = undefined;
    this.verbSeen = false;
    this.relative = false;
    this.presented = false;
    this.where = undefined;
    this.mediumOf = false;
  }

  /** A predicate that found no object is an action of its subject, a lone preposition a place: "mountains rising above". */
  settle(): void {
    const pending = this.pending;
    this.pending = undefined;
    if (!pending) return;
    if (pending.verb) {
      const words =
        pending.preposition && PARTICLES.has(pending.preposition) ? [...pending.verb, ...pending.words] : pending.verb;
      for (const ref of pending.from) this.draft.addAction(ref, wording(words), words);
    } else if (this.isWithin(pending)) {
      for (const ref of pending.from) this.draft.relate(ref, pending.predicate, this.role!.from[0]!, pending.words);
    } else if (pending.preposition && !/^(?:of|with|by|for|from|to|in|at|on|as|like|than)$/.test(pending.preposition)) {
      for (const ref of pending.from)
        if (ref.kind === 'subject') this.draft.addAttribute(ref, pending.predicate, pending.words, 'position');
      this.told = true;
    }
  }

  /** "a snow globe with a village inside": inside the globe. */
  isWithin({ preposition, from }: Pick<Pending, 'preposition' | 'from'>): boolean {
    const role = this.role;
    return (
      /^(?:inside|within|underneath|beneath|on top)$/.test(preposition ?? '') &&
      role?.preposition === 'with' &&
      role.from.length === 1 &&
      role.from[0]?.kind === 'subject' &&
      !from.includes(role.from[0])
    );
  }

  /** The verb of a predicate, kept as what its sources do. */
  act(pending: Pending): void {
    if (pending.verb) for (const ref of pending.from) this.draft.addAction(ref, wording(pending.verb), pending.verb);
  }

  front(ref: Ref): void {
    const fronted = this.fronted;
    if (!fronted || fronted.to === ref) return;
    // "The view from my desk, rainy day": an hour stands nowhere.
    if (ref.kind === 'setting' && !/^(?:place|background)$/.test(ref.fact.kind)) return;
    if (fronted.to) this.draft.relate(ref, fronted.predicate, fronted.to, fronted.words);
    else if (fronted.position && ref.kind === 'subject')
      this.draft.addAttribute(ref, fronted.position, fronted.words, 'position');
  }
}
