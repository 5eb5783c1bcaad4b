/**
 * Walks the phrases of one sentence from left to right and writes facts into the draft: who does what, what stands where.
 * `subjects` are those the clause speaks of, `last` the phrase just read, `pending` a predicate that waits for its object.
 */
import { BODY_PARTS, DESERTED, LOOKS, MEDIUM_NOUNS, PLACING, singular } from '@atelier/lexicon';
import type { Draft, Ref, SubjectRef } from './draft.ts';
import { introduce, isAnimate, predicate } from './nouns.ts';
import type { Item, NounPhrase } from './phrases.ts';
import type { Word } from './words.ts';

interface Pending {
  from: Ref[];
  predicate: string;
  words: Word[];
  /** The preposition, where there is one. */
  preposition?: string;
  /** Kept as an action where no object follows. */
  verb?: Word[];
  passive?: boolean;
}
interface Role {
  from: Ref[];
  pending: Pending;
}

/** Verbs of posture and way: the action is one fact, where it happens another. */
const LINKING = new Set(
  'be look looks looking appear appears appearing seem seems feel feels become becomes remain remains stay stays'.split(' '),
);

export interface Lettered {
  content: string;
  span: [number, number];
}

export class Sentence {
  readonly #draft: Draft;
  readonly #items: readonly Item[];
  readonly #letterings: readonly Lettered[];
  readonly #onlyNoun: boolean;
  #subjects: Ref[] = [];
  #last: Ref[] = [];
  #pending: Pending | undefined;
  #role: Role | undefined;
  #joined: 'and' | 'comma' | undefined;
  #verbSeen = false;
  #negated: Word | undefined;
  #relative = false;
  #mediumOf = false;

  constructor(draft: Draft, items: readonly Item[], letterings: readonly Lettered[], onlyNoun: boolean) {
    this.#draft = draft;
    this.#items = items;
    this.#letterings = letterings;
    this.#onlyNoun = onlyNoun;
  }

  read(): void {
    for (let i = 0; i < this.#items.length; i++) this.#item(this.#items[i]!, i);
    this.#settle();
  }

  #item(item: Item, i: number): void {
    switch (item.type) {
      case 'noun':
        return this.#noun(item, i);
      case 'verb':
        return this.#verb(item, i);
      case 'adjectives':
        return this.#adjectives(item, i);
      case 'preposition':
        return this.#preposition(item.word, i);
      case 'have':
        this.#verbSeen = true;
        this.#settle();
        this.#pending = {
          from: this.#subjects.length > 0 ? this.#subjects : this.#last,
          predicate: item.word.lower,
          words: [item.word],
        };
        return;
      case 'be':
        this.#verbSeen = true;
        this.#settle();
        if (this.#relative && this.#last.length > 0) this.#subjects = this.#last;
        this.#relative = false;
        return;
      case 'relative':
        this.#settle();
        if (/^(?:that|which|who|whose|where)$/.test(item.word.lower)) this.#relative = true;
        else this.#clause();
        return;
      case 'pronoun':
        return this.#pronoun(item.word, i);
      case 'and':
        if (!(this.#pending && this.#pending.preposition)) this.#settle();
        if (item.word.lower === 'but') this.#role = undefined;
        this.#joined = 'and';
        return;
      case 'comma':
        this.#settle();
        this.#joined = 'comma';
        this.#mediumOf = false;
        return;
      case 'stop':
        this.#settle();
        this.#clause();
        return;
      case 'not':
        this.#negated = item.word;
        return;
      case 'quote':
        return this.#quote(item.word);
      case 'adverb':
        return this.#adverb(item.word);
      default:
        return;
    }
  }

  #clause(): void {
    this.#subjects = [];
    this.#last = [];
    this.#role = undefined;
    this.#joined = undefined;
    this.#verbSeen = false;
    this.#relative = false;
    this.#mediumOf = false;
  }

  /** A predicate that found no object is an action of its subject. */
  #settle(): void {
    const pending = this.#pending;
    this.#pending = undefined;
    if (!pending?.verb) return;
    for (const ref of pending.from) this.#draft.addAction(ref, pending.verb.map((w) => w.lower).join(' '), pending.verb);
  }

  #boundary(i: number): boolean {
    const item = this.#items[i];
    return item === undefined || item.type === 'comma' || item.type === 'stop' || item.type === 'skip';
  }

  #noun(np: NounPhrase, i: number): void {
    const before = this.#items[i - 1];
    const after = this.#items[i + 1];
    const alone = this.#boundary(i - 1) && this.#boundary(i + 1);
    const opensOf =
      (after?.type === 'preposition' && (after.word.lower === 'of' || after.word.lower === 'featuring')) ||
      (after?.type === 'verb' && /^(?:showing|depicting|featuring)$/.test(after.word.lower));
    const pending = this.#pending;
    if (this.#negated && !np.negation) {
      np.negation = this.#negated;
      this.#negated = undefined;
      this.#pending = undefined;
      introduce(np, this.#context(undefined, alone, false, false));
      return;
    }
    const wasMedium = this.#draft.look.length;
    const ref = introduce(
      np,
      this.#context(
        pending?.preposition ?? (this.#joined && this.#role ? this.#role.pending.preposition : undefined),
        alone,
        this.#boundary(i - 1) || before?.type === 'and' || before?.type === 'there' || before?.type === 'be',
        opensOf === true,
      ),
    );
    if (opensOf && ref === undefined && this.#draft.look.length > wasMedium) this.#mediumOf = true;
    if (!ref) {
      if (pending?.verb) this.#settle();
      this.#pending = undefined;
      this.#joined = undefined;
      return;
    }
    if (pending) this.#relate(pending, ref);
    else if (this.#joined && this.#role && !this.#startsClause(i)) this.#relate(this.#role.pending, ref);
    else if (this.#joined && this.#subjects.length > 0 && !this.#verbSeen && !this.#role)
      this.#subjects = [...this.#subjects, ref];
    else if (this.#copulaNoun(i)) this.#same(ref, np);
    else {
      this.#subjects = [ref];
      this.#role = undefined;
      this.#verbSeen = false;
    }
    this.#pending = undefined;
    this.#last = this.#joined && !pending ? [...this.#last, ref] : [ref];
    this.#joined = undefined;
  }

  /** Whether what follows makes this noun the subject of a clause of its own. */
  #startsClause(i: number): boolean {
    const after = this.#items[i + 1];
    return (
      after?.type === 'be' ||
      after?.type === 'have' ||
      (after?.type === 'verb' && (after.form === 'V' || (this.#verbSeen && this.#joined === 'comma')))
    );
  }

  #copulaNoun(i: number): boolean {
    return this.#items[i - 1]?.type === 'be' && this.#subjects.length > 0 && this.#items[i - 2]?.type !== 'there';
  }

  /** "The bird is a parrot": both are kept, and that they are one. */
  #same(ref: Ref, _np: NounPhrase): void {
    for (const from of this.#subjects) this.#draft.relate(from, 'is', ref, []);
  }

  #relate(pending: Pending, to: Ref): void {
    const sources = pending.from.filter((ref) => ref !== to);
    if (pending.verb && pending.preposition)
      for (const from of sources) this.#draft.addAction(from, pending.verb.map((w) => w.lower).join(' '), pending.verb);
    for (const from of sources) {
      const part =
        to.kind === 'subject' &&
        BODY_PARTS.has(to.head) &&
        from.kind === 'subject' &&
        to.owner === undefined &&
        /^(?:with|has|have|having)$/.test(pending.predicate);
      if (part && this.#draft.subjects.includes(to.subject)) this.#own(from, to);
      this.#draft.relate(from, pending.predicate, to, pending.words);
    }
    this.#role = { from: sources, pending };
  }

  #own(owner: SubjectRef, part: SubjectRef): void {
    const at = this.#draft.subjects.indexOf(part.subject);
    if (at < 0) return;
    this.#draft.subjects.splice(at, 1);
    owner.subject.parts.push(part.subject);
    part.owner = owner;
  }

  #verb(item: Extract<Item, { type: 'verb' }>, i: number): void {
    const { word, form } = item;
    this.#settle();
    const next = this.#items[i + 1];
    if (/^(?:showing|depicting|featuring)$/.test(word.lower) && this.#mediumOf) return;
    const who = this.#doers(form, i);
    if (form === 'V' || this.#items[i - 1]?.type === 'be') this.#verbSeen = true;
    this.#relative = false;
    this.#joined = undefined;
    if (who.length === 0) {
      this.#pending = { from: [], predicate: word.lower, words: [word] };
      return;
    }
    if (next?.type === 'adjectives' && LINKING.has(word.lower)) {
      this.#subjects = who;
      return;
    }
    this.#pending = { from: who, predicate: word.lower, words: [word], verb: [word] };
    if (form === 'V' || this.#subjects.length === 0) this.#subjects = who;
  }

  #doers(form: 'V' | 'G' | 'E', i: number): Ref[] {
    const before = this.#items[i - 1];
    if (this.#relative || this.#subjects.length === 0) return this.#last;
    if (before?.type === 'be' || before?.type === 'and' || before?.type === 'comma' || before?.type === 'pronoun')
      return this.#subjects;
    if (form === 'V') return this.#subjects;
    if (form === 'G' && !this.#last.some(isAnimate) && this.#subjects.some(isAnimate)) return this.#subjects;
    return this.#last.length > 0 ? this.#last : this.#subjects;
  }

  #preposition(word: Word, i: number): void {
    const value = word.lower;
    const pending = this.#pending;
    if (this.#mediumOf && value === 'of') return;
    if (
      value === 'except for' ||
      value === 'except' ||
      value === 'apart from' ||
      value === 'aside from' ||
      value === 'other than'
    ) {
      this.#settle();
      this.#subjects = [];
      this.#role = undefined;
      return;
    }
    if (value === 'without') {
      this.#settle();
      this.#negated = word;
      return;
    }
    if (pending?.verb && !pending.preposition) {
      const place = PLACING.has(value) || value.includes(' ') || ['of', 'for', 'with', 'from'].includes(value);
      this.#pending = place
        ? { from: pending.from, predicate: value, words: [word], preposition: value, verb: pending.verb }
        : {
            from: pending.from,
            predicate: `${pending.predicate} ${value}`,
            words: [...pending.words, word],
            preposition: value,
          };
      return;
    }
    const from = this.#attach(value, i);
    this.#joined = undefined;
    this.#pending = { from, predicate: value, words: [word], preposition: value };
  }

  /** What a prepositional phrase says something about. */
  #attach(value: string, i: number): Ref[] {
    const before = this.#items[i - 1];
    if (before?.type === 'be' || before?.type === 'comma' || before?.type === 'and')
      return this.#subjects.length > 0 ? this.#subjects : this.#last;
    if (value === 'of' || value === 'with') return this.#last.length > 0 ? this.#last : this.#subjects;
    if (this.#role && this.#subjects.length > 0 && this.#last.every((ref) => ref.kind === 'setting')) return this.#subjects;
    return this.#last.length > 0 ? this.#last : this.#subjects;
  }

  #adjectives(item: Extract<Item, { type: 'adjectives' }>, i: number): void {
    const before = this.#items[i - 1];
    const said =
      before?.type === 'be' ||
      before?.type === 'verb' ||
      before?.type === 'adverb' ||
      before?.type === 'and' ||
      before?.type === 'not' ||
      this.#verbSeen;
    const refs = said ? (this.#subjects.length > 0 ? this.#subjects : this.#last) : before?.type === 'noun' ? this.#last : [];
    if (this.#pending && before?.type === 'verb') this.#settle();
    for (const modifier of item.modifiers) {
      if (refs.length === 0) predicate(this.#draft, undefined, modifier);
      else for (const ref of refs) predicate(this.#draft, ref, modifier);
      if (!refs.length && DESERTED.has(modifier.value)) predicate(this.#draft, undefined, modifier);
    }
    this.#joined = undefined;
  }

  #pronoun(word: Word, i: number): void {
    const ref = this.#antecedent(word.lower);
    const pending = this.#pending;
    if (pending && ref && !pending.from.includes(ref)) {
      this.#relate(pending, ref);
      this.#pending = undefined;
      this.#last = [ref];
      return;
    }
    this.#settle();
    const next = this.#items[i + 1];
    if (next?.type === 'be' || next?.type === 'have' || next?.type === 'verb' || next?.type === 'adverb') {
      this.#subjects = ref ? [ref] : [];
      this.#last = this.#subjects;
      this.#role = undefined;
    }
  }

  #adverb(word: Word): void {
    const pending = this.#pending;
    if (
      pending?.verb &&
      !pending.preposition &&
      /^(?:up|down|out|off|away|back|forward|forwards|backward|backwards|together|apart|upward|upwards|downward|downwards|sideways|overhead|nearby|alone|straight|over|around|along|past|inside|outside)$/.test(
        word.lower,
      )
    ) {
      pending.verb = [...pending.verb, word];
      pending.predicate = `${pending.predicate} ${word.lower}`;
      pending.words = [...pending.words, word];
    } else if (
      /ly$|^(?:upside-down|overhead|nearby|outdoors|indoors|outside|inside|alone|together|apart|sideways|forward|backward|backwards|far|straight|diagonally)$/.test(
        word.lower,
      )
    ) {
      const refs = pending?.from ?? (this.#last.length > 0 ? this.#last : this.#subjects);
      for (const ref of refs) if (ref.kind === 'subject') this.#draft.addAttribute(ref, word.lower, [word], 'manner');
    }
  }

  #quote(word: Word): void {
    const lettering = this.#letterings[word.lettering ?? -1];
    if (!lettering) return;
    const pending = this.#pending;
    const on = this.#last.at(-1) ?? this.#subjects.at(-1);
    if (pending?.verb) this.#settle();
    this.#pending = undefined;
    this.#draft.addText(lettering.content, lettering.span, on?.kind === 'subject' ? on : undefined);
  }

  #context(preposition: string | undefined, alone: boolean, first: boolean, opensOf: boolean) {
    return { draft: this.#draft, preposition, alone, first, only: this.#onlyNoun, opensOf, antecedent: this.#owner() };
  }

  #owner(): SubjectRef | undefined {
    const near = [...this.#subjects, ...this.#last].filter((ref): ref is SubjectRef => ref.kind === 'subject');
    return (
      near.find(isAnimate) ??
      near[0] ??
      this.#draft.refs
        .filter((ref): ref is SubjectRef => ref.kind === 'subject' && ref.owner === undefined)
        .findLast(isAnimate) ??
      undefined
    );
  }

  #antecedent(pronoun: string): Ref | undefined {
    const refs = this.#draft.refs.filter((ref): ref is SubjectRef => ref.kind === 'subject' && ref.owner === undefined);
    if (/^(?:he|she|him|her|himself|herself)$/.test(pronoun)) return refs.findLast(isAnimate);
    if (/^(?:they|them|themselves)$/.test(pronoun))
      return refs.findLast((ref) => ref.plural && isAnimate(ref)) ?? refs.findLast((ref) => ref.plural) ?? refs.find(isAnimate);
    if (/^(?:it|itself)$/.test(pronoun))
      return (
        this.#subjects.find((ref) => ref.kind === 'subject' && !ref.plural) ?? refs.find((ref) => !ref.plural) ?? undefined
      );
    return undefined;
  }
}

/** Whether a word names a way of making pictures; alone it is the medium. */
export const isMediumWord = (word: string): boolean => MEDIUM_NOUNS.has(word) || LOOKS.get(singular(word)) === 'medium';
