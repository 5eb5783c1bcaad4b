/**
 * Walks the phrases of one sentence from left to right and writes facts into the draft: who does what, what stands where.
 * `subjects` are those the clause speaks of, `last` the phrase just read, `pending` a predicate that waits for its object.
 */
import { BODY_PARTS, COLOURS, DESERTED, LETTERING_NOUNS, LOOKS, MOODS, PLACING, POSITIONS } from '@atelier/lexicon';
import { antecedentOf, ownerFor } from './antecedents.ts';
import { artistOf } from './artists.ts';
import { attachTo, type Clause, doersOf, type Pending } from './attach.ts';
import type { NounContext } from './context.ts';
import { numberOf } from './counts.ts';
import { type Draft, kindOf, type Ref, type SubjectRef } from './draft.ts';
import type { Item, Modifier, NounPhrase } from './items.ts';
import { enumerates, isBoundary, nounAfterComma, PRESENTING, placesThing, presents, startsClause } from './lists.ts';
import { isAnimate } from './living.ts';
import { introduce } from './nouns.ts';
import { predicate } from './predicates.ts';
import { EXCEPTIONS, LINKING, PARTICLES } from './verb-words.ts';
import type { Word } from './words.ts';

interface Lettered {
  content: string;
  /** With its quotes. */
  outer: [number, number];
}
interface SentenceContext {
  letterings: readonly Lettered[];
  /** The idea has one noun phrase only. */
  onlyNoun: boolean;
}

/** In these things happen. */
const DWELLING = new Set(['in', 'inside', 'at', 'on', 'into', 'within', 'in the middle of']);

export class Sentence {
  readonly #draft: Draft;
  readonly #items: readonly Item[];
  readonly #context: SentenceContext;
  #subjects: Ref[] = [];
  #last: Ref[] = [];
  #pending: Pending | undefined;
  /** The predicate whose object was read last, for the members of an enumeration. */
  #role: Pending | undefined;
  #joined: 'and' | 'comma' | undefined;
  #verbSeen = false;
  #negated: Word | undefined;
  /** The negation of the noun before, for "no cars and people". */
  #denied: Word | undefined;
  /** "carefully" before "stepping". */
  #adverbs: Word[] = [];
  /** The last subject has had its own place said: "a chair on the left and a cup on the right". */
  #told = false;
  /** What those spoken of act upon: they are where it is done. */
  #objects: Ref[] = [];
  /** What has what was named after "with": "a towel with a cat on it". */
  #holder: Ref | undefined;
  #actsNext = false;
  #placedNext = false;
  #relative = false;
  #mediumOf = false;
  /** "In the background, …": said of every thing the clause then brings up. */
  #fronted: (Pending & { to: Ref | undefined; position: string | undefined }) | undefined;

  constructor(draft: Draft, items: readonly Item[], context: SentenceContext) {
    this.#draft = draft;
    this.#items = items;
    this.#context = context;
  }

  read(): void {
    for (let i = 0; i < this.#items.length; i++) this.#item(this.#items[i]!, i);
    this.#settle();
  }

  #item(item: Item, i: number): void {
    switch (item.type) {
      case 'noun':
        this.#noun(item, i);
        break;
      case 'verb':
        this.#verb(item, i);
        break;
      case 'adjectives':
        this.#adjectives(item, i);
        break;
      case 'preposition':
        this.#preposition(item.word, i);
        break;
      case 'have':
        this.#settle();
        this.#verbSeen = true;
        this.#pending = {
          from: this.#relative || this.#subjects.length === 0 ? this.#last : this.#subjects,
          predicate: item.word.lower,
          words: [item.word],
        };
        this.#relative = false;
        break;
      case 'be':
        this.#settle();
        this.#verbSeen = true;
        if (this.#relative && this.#last.length > 0) this.#subjects = this.#last;
        this.#relative = false;
        break;
      case 'relative':
        this.#settle();
        if (/^(?:that|which|who|whose|where)$/.test(item.word.lower)) this.#relative = true;
        else if (this.#items[i + 1]?.type === 'verb') this.#joined = 'and';
        else if (
          item.word.lower !== 'as' ||
          this.#items[i + 1]?.type !== 'noun' ||
          this.#items[i + 2]?.type === 'verb' ||
          this.#items[i + 2]?.type === 'be'
        )
          this.#newClause();
        else
          this.#pending = {
            from: this.#last.length > 0 ? this.#last : this.#subjects,
            predicate: 'as',
            words: [item.word],
            preposition: 'as',
          };
        break;
      case 'pronoun':
        this.#pronoun(item.word, i);
        break;
      case 'and':
        if (!this.#pending?.preposition) this.#settle();
        if (item.word.lower === 'but' || item.word.lower === 'yet') this.#role = undefined;
        this.#joined = 'and';
        break;
      case 'comma':
        this.#settle();
        this.#joined = enumerates(this.#items, i) ? 'and' : 'comma';
        this.#mediumOf = false;
        break;
      case 'stop':
        this.#settle();
        this.#newClause();
        this.#fronted = undefined;
        break;
      case 'not':
        this.#negated = item.word;
        break;
      case 'quote':
        this.#quote(item.word);
        break;
      case 'adverb':
        this.#adverb(item.word, i);
        break;
      default:
        break;
    }
  }

  #clause(): Clause {
    return { items: this.#items, subjects: this.#subjects, last: this.#last, role: this.#role, relative: this.#relative };
  }

  #newClause(): void {
    this.#holder = undefined;
    this.#objects = [];
    this.#subjects = [];
    this.#last = [];
    this.#role = undefined;
    this.#joined = undefined;
    this.#verbSeen = false;
    this.#relative = false;
    this.#mediumOf = false;
  }

  /** A predicate that found no object is an action of its subject, a lone preposition a place: "mountains rising above". */
  #settle(): void {
    const pending = this.#pending;
    this.#pending = undefined;
    if (!pending) return;
    if (pending.verb) {
      const words =
        pending.preposition && PARTICLES.has(pending.preposition) ? [...pending.verb, ...pending.words] : pending.verb;
      for (const ref of pending.from) this.#draft.addAction(ref, words.map((w) => w.lower).join(' '), words);
    } else if (pending.preposition && !/^(?:of|with|by|for|from|to|in|at|on|as|like)$/.test(pending.preposition)) {
      for (const ref of pending.from)
        if (ref.kind === 'subject') this.#draft.addAttribute(ref, pending.predicate, pending.words, 'position');
    }
  }

  #noun(np: NounPhrase, i: number): void {
    const before = this.#items[i - 1];
    const after = this.#items[i + 1];
    const alone = isBoundary(before) && isBoundary(after);
    const opensOf =
      (after?.type === 'preposition' && /^(?:of|featuring)$/.test(after.word.lower)) ||
      (after?.type === 'verb' && /^(?:showing|depicting|featuring)$/.test(after.word.lower));
    const pending = this.#pending;
    if (this.#negated && !np.negation) np.negation = this.#negated;
    else if (
      this.#joined === 'and' &&
      this.#denied &&
      !np.determiner &&
      !(this.#verbSeen && startsClause(this.#items, i)) &&
      after?.type !== 'verb' &&
      after?.type !== 'be'
    )
      np.negation = this.#denied;
    this.#negated = undefined;
    this.#denied = np.negation;
    if (pending?.preposition === 'by' && artistOf(this.#draft, np, this.#last)) {
      this.#artist(pending);
      return;
    }
    if (this.#role?.preposition === 'by artist' && this.#joined && artistOf(this.#draft, np, this.#last)) {
      this.#artist(this.#role);
      return;
    }
    if (pending && /^(?:called|named|nicknamed)$/.test(pending.predicate)) {
      this.#name(np, pending);
      return;
    }
    if (pending?.preposition === 'in the style of') {
      this.#style(np, pending);
      return;
    }
    if (this.#position(np, pending, i) || this.#coloured(np, pending)) return;
    const first =
      isBoundary(before) ||
      (before?.type === 'noun' && before.nouns[0]?.kind === 'emoji') ||
      (this.#mediumOf && before?.type === 'preposition') ||
      (before?.type === 'and' && this.#last.every((ref) => ref.kind === 'setting')) ||
      before?.type === 'be' ||
      before?.type === 'pronoun';
    this.#actsNext = after?.type === 'verb' || after?.type === 'be' || after?.type === 'have';
    this.#placedNext = after?.type === 'preposition' && placesThing(after.word.lower, this.#items[i + 2]);
    const inherited = this.#joined === 'and' ? this.#role?.preposition : undefined;
    const ref = introduce(np, this.#nounContext(pending?.preposition ?? inherited, alone, first, opensOf, pending?.predicate));
    if (opensOf && ref === undefined) this.#mediumOf = true;
    if (!ref) {
      if (pending?.verb) this.#last = pending.from;
      this.#settle();
      this.#pending = undefined;
      this.#joined = undefined;
      return;
    }
    this.#place(ref, np, i);
  }

  /** Gives a phrase its role: object of what is pending, member of an enumeration, or subject. */
  #place(ref: Ref, np: NounPhrase, i: number): void {
    const pending = this.#pending;
    const joins = this.#joined === 'and' && !(this.#verbSeen && startsClause(this.#items, i));
    if (
      pending &&
      pending.from.length === 0 &&
      pending.preposition &&
      pending.preposition !== 'with' &&
      this.#subjects.length === 0
    ) {
      this.#fronted = { ...pending, to: ref, position: undefined };
      this.#role = undefined;
      this.#last = [ref];
    } else if (pending && pending.from.length > 0) {
      this.#relate(pending, ref);
      this.#last = [ref];
    } else if (joins && this.#role && !this.#opensAnew(np, i)) {
      this.#relate(this.#role, ref);
      this.#last = [ref];
    } else if (joins && this.#subjects.length > 0 && !this.#verbSeen && !(this.#role && this.#opensAnew(np, i))) {
      this.#subjects = [...this.#subjects, ref];
      this.#front(ref);
      this.#last = this.#told ? [ref] : this.#subjects;
      this.#told = false;
    } else if (this.#items[i - 1]?.type === 'be' && this.#subjects.length > 0 && this.#items[i - 2]?.type !== 'there') {
      for (const from of this.#subjects) this.#draft.relate(from, 'is', ref, []);
      this.#last = [ref];
    } else {
      this.#subjects = [ref];
      this.#last = [ref];
      this.#role = undefined;
      this.#verbSeen = false;
      this.#told = false;
      this.#front(ref);
    }
    if (np.owner && ref.kind === 'subject' && ref.owner && !BODY_PARTS.has(ref.head) && this.#subjects.length === 0)
      this.#subjects = [ref];
    this.#pending = undefined;
    this.#joined = undefined;
  }

  /** "a cat on the sofa and a dog on the floor": after "the sofa", "a dog" with a place of its own is no second place of the cat. */
  #opensAnew(np: NounPhrase, i: number): boolean {
    if (!this.#role?.preposition || this.#last.length === 0) return false;
    const next = this.#items[i + 1];
    if (
      BODY_PARTS.has(np.head) &&
      !np.owner &&
      this.#role.preposition !== 'with' &&
      (next?.type === 'verb' || next?.type === 'adverb' || next?.type === 'adjectives')
    )
      return true;
    const before = this.#items.slice(0, i).findLast((item) => item.type === 'noun');
    const definite =
      before?.type === 'noun' && (before.determiner === undefined || before.determiner.lower === 'the') && !before.count;
    const indefinite = np.count !== undefined || /^(?:a|an|another|some)$/.test(np.determiner?.lower ?? '');
    return definite && indefinite && this.#placedNext && PLACING.has(this.#role.preposition);
  }

  /** "a bakery called Sweet Bun": the name is kept with its bearer, as typed. */
  #name(np: NounPhrase, pending: Pending): void {
    const words = [...pending.words, ...np.modifiers.flatMap((m) => m.words), ...np.nouns];
    for (const ref of pending.from) this.#draft.addAttribute(ref, words.map((w) => w.text).join(' '), words, 'name');
    this.#pending = undefined;
    this.#joined = undefined;
  }

  /** "in the style of Van Gogh", "… of watercolour": an artist where it is a name, else a style. */
  #style(np: NounPhrase, pending: Pending): void {
    if (pending.verb)
      for (const ref of pending.from) this.#draft.addAction(ref, pending.verb.map((w) => w.lower).join(' '), pending.verb);
    if (!artistOf(this.#draft, np, [], pending.words)) {
      const words = [...np.modifiers.flatMap((m) => m.words), ...np.nouns].sort((a, b) => a.start - b.start).slice(-4);
      this.#draft.addLook('style', `${words.map((w) => w.lower).join(' ')} style`, [...pending.words, ...words]);
    }
    this.#pending = undefined;
    this.#joined = undefined;
    this.#mediumOf = false;
  }

  #artist(pending: Pending): void {
    this.#pending = undefined;
    this.#joined = undefined;
    this.#role = { ...pending, from: [], preposition: 'by artist' };
  }

  #front(ref: Ref): void {
    const fronted = this.#fronted;
    if (!fronted || fronted.to === ref) return;
    if (fronted.to) this.#draft.relate(ref, fronted.predicate, fronted.to, fronted.words);
    else if (fronted.position && ref.kind === 'subject')
      this.#draft.addAttribute(ref, fronted.position, fronted.words, 'position');
  }

  /** "in the distance", "at the top": where in the picture, no thing of its own. */
  #position(np: NounPhrase, pending: Pending | undefined, i: number): boolean {
    if (
      !pending?.preposition ||
      !/^(?:in|on|at|to|from|near|toward|towards)$/.test(pending.preposition) ||
      !POSITIONS.has(np.head) ||
      np.owner ||
      np.count ||
      np.nouns.length > 1
    )
      return false;
    const next = this.#items[i + 1];
    if (next?.type === 'preposition' && next.word.lower === 'of' && this.#items[i + 2]?.type === 'noun') return false;
    const words = [...pending.words, ...np.modifiers.flatMap((m) => m.words), ...np.nouns];
    const value = [
      pending.preposition,
      ...(np.determiner ? [np.determiner.lower] : []),
      ...np.modifiers.map((m) => m.value),
      ...np.nouns.map((w) => w.lower),
    ].join(' ');
    if (pending.verb)
      for (const ref of pending.from) this.#draft.addAction(ref, pending.verb.map((w) => w.lower).join(' '), pending.verb);
    if (pending.from.length === 0) this.#fronted = { ...pending, to: undefined, position: value, words };
    for (const ref of pending.from) this.#draft.addAttribute(ref, value, words, 'position');
    this.#told = true;
    this.#pending = undefined;
    this.#joined = undefined;
    return true;
  }

  /** "dressed in white", "a dog in white and brown color": what colour, and no thing. */
  #coloured(np: NounPhrase, pending: Pending | undefined): boolean {
    if (
      !pending ||
      pending.from.length === 0 ||
      !/^(?:in|dressed in|clad in|painted in|all in)$/.test(pending.preposition ?? '') ||
      np.determiner ||
      np.count ||
      np.owner
    )
      return false;
    const said = /^colou?rs?$/.test(np.name);
    if (!said && !(np.nouns.length === 1 && COLOURS.has(np.name))) return false;
    const colours = np.modifiers.map((m) => m.value);
    const value = (said ? colours : [...colours, np.name]).join(colours.length > 1 ? ' and ' : ' ');
    if (said && (colours.length === 0 || colours.some((each) => kindOf(each) !== 'color')) && colours.length > 0) return false;
    const words = [
      ...(pending.predicate.includes(' ') ? pending.words : []),
      ...np.modifiers.flatMap((m) => m.words),
      ...np.nouns,
    ];
    const name = [...words]
      .sort((a, b) => a.start - b.start)
      .map((w) => w.lower)
      .join(' ');
    for (const ref of pending.from) {
      if (ref.kind !== 'subject') continue;
      const known = ref.subject.attributes.at(-1);
      if (value !== '') this.#draft.addAttribute(ref, value, words, 'color', name);
      else if (known?.kind === 'color') this.#draft.saySoToo(known, words);
    }
    if (pending.verb)
      for (const ref of pending.from) this.#draft.addAction(ref, pending.verb.map((w) => w.lower).join(' '), pending.verb);
    this.#pending = undefined;
    this.#joined = undefined;
    return true;
  }

  #relate(pending: Pending, to: Ref): void {
    const scene = to.kind === 'setting' && to.fact.kind === 'place' && DWELLING.has(pending.preposition ?? '');
    const doers = this.#subjects.filter(isAnimate);
    const company = !scene
      ? []
      : pending.from.some(isAnimate)
        ? this.#objects
        : this.#verbSeen || this.#role?.verb
          ? doers
          : [];
    const sources = [...new Set([...pending.from, ...company])].filter((ref) => ref !== to);
    if (pending.verb && !pending.preposition && to.kind === 'subject') this.#objects.push(to);
    if (pending.verb && pending.preposition)
      for (const from of sources) this.#draft.addAction(from, pending.verb.map((w) => w.lower).join(' '), pending.verb);
    for (const from of sources) {
      if (to.kind === 'subject' && LETTERING_NOUNS.has(to.head) && /^(?:with|has|have|having)$/.test(pending.predicate))
        continue;
      if (to.kind === 'setting' && !/^(?:place|background|event)$/.test(to.fact.kind)) continue;
      const part =
        to.kind === 'subject' &&
        BODY_PARTS.has(to.head) &&
        from.kind === 'subject' &&
        to.owner === undefined &&
        /^(?:with|has|have|having)$/.test(pending.predicate);
      if (part) this.#draft.own(from as SubjectRef, to as SubjectRef);
      if (pending.predicate === 'as' && to.kind === 'subject' && from.kind === 'subject') this.#draft.asRole(from, to);
      else this.#draft.relate(from, pending.predicate, to, pending.words);
    }
    this.#role = { ...pending, from: sources };
    if (pending.preposition === 'with') this.#holder = sources.at(-1);
  }

  #verb(item: Extract<Item, { type: 'verb' }>, i: number): void {
    const { word, form } = item;
    const before = this.#items[i - 1];
    this.#settle();
    if (PRESENTING.has(word.lower) && (this.#mediumOf || before?.type === 'pronoun' || this.#subjects.length === 0)) {
      if (before?.type === 'pronoun' || this.#subjects.length === 0) this.#subjects = [];
      this.#joined = undefined;
      return;
    }
    if (form !== 'V' && isBoundary(before) && isBoundary(this.#items[i + 1]) && !this.#verbSeen) {
      this.#tag({ words: [word], value: word.lower });
      return;
    }
    if (form === 'E' && before?.type === 'be' && DESERTED.has(word.lower) && this.#subjects[0]) {
      predicate(this.#draft, this.#subjects[0], { words: [word], value: word.lower });
      return;
    }
    if (
      before?.type === 'pronoun' &&
      before.word.lower === 'it' &&
      /^(?:rains|snows|hails|drizzles|storms)$/.test(word.lower)
    ) {
      this.#draft.addSetting('weather', word.lower, word.lower, [word]);
      return;
    }
    let who = doersOf(this.#clause(), form, i);
    if (PRESENTING.has(word.lower) && who.length > 0 && who.every((ref) => LETTERING_NOUNS.has(ref.head))) {
      this.#newClause();
      return;
    }
    if (
      who.length === 0 &&
      form === 'G' &&
      this.#draft.refs.every((ref) => ref.kind !== 'subject') &&
      !nounAfterComma(this.#items, i)
    )
      who = [this.#draft.implied('')];
    if (form === 'V' || before?.type === 'be') this.#verbSeen = true;
    this.#relative = false;
    this.#joined = undefined;
    if (LINKING.has(word.lower) && this.#items[i + 1]?.type === 'adjectives') {
      this.#subjects = who;
      for (const ref of who) this.#draft.addAction(ref, word.lower, [word]);
      return;
    }
    const how = this.#adverbs;
    this.#adverbs = [];
    this.#pending = {
      from: who,
      predicate: [...how, word].map((w) => w.lower).join(' '),
      words: [...how, word],
      verb: [...how, word],
    };
    if (form === 'V' || this.#subjects.length === 0) this.#subjects = who;
  }

  /** One adjective between commas: of the picture where it is a word for pictures, else of the first thing named. */
  #tag(modifier: Modifier): void {
    const first = this.#draft.refs.find((ref) => ref.kind === 'subject');
    const look = LOOKS.has(modifier.value) || modifier.words.at(-1)!.look !== undefined || MOODS.has(modifier.value);
    predicate(this.#draft, look || !first ? undefined : first, modifier);
    this.#joined = undefined;
  }

  #preposition(word: Word, i: number): void {
    const value = word.lower;
    const pending = this.#pending;
    if (value === 'of' && (this.#mediumOf || (!pending && this.#last.length === 0 && this.#subjects.length === 0))) return;
    if (EXCEPTIONS.has(value)) {
      this.#settle();
      this.#draft.excepted(word);
      this.#subjects = [];
      this.#last = [];
      this.#role = undefined;
      this.#pending = undefined;
      return;
    }
    if (value === 'without') {
      this.#settle();
      this.#negated = word;
      return;
    }
    if (value === 'on' && /^(?:has|have|had|having)$/.test(pending?.predicate ?? '')) {
      this.#pending = { ...pending!, predicate: `${pending!.predicate} on`, words: [...pending!.words, word] };
      return;
    }
    if (pending?.verb && !pending.preposition) {
      const place =
        PLACING.has(value) || value.includes(' ') || ['of', 'for', 'with', 'from', 'by', 'as', 'to'].includes(value);
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
    if (pending?.preposition) {
      // "from above", "up in": the second says where.
      const verb = pending.verb && PARTICLES.has(pending.preposition) ? [...pending.verb, ...pending.words] : pending.verb;
      this.#pending = { ...pending, ...(verb ? { verb } : {}), predicate: value, words: [word], preposition: value };
      return;
    }
    const from = attachTo(this.#clause(), value, i);
    this.#joined = undefined;
    this.#pending = { from, predicate: value, words: [word], preposition: value };
  }

  #adjectives(item: Extract<Item, { type: 'adjectives' }>, i: number): void {
    const before = this.#items[i - 1];
    const tag = isBoundary(before) && isBoundary(this.#items[i + 1]) && !this.#verbSeen;
    const said =
      before?.type === 'be' ||
      before?.type === 'verb' ||
      before?.type === 'adverb' ||
      before?.type === 'and' ||
      before?.type === 'not' ||
      this.#verbSeen;
    const main = this.#subjects.length > 0 ? this.#subjects : this.#last;
    if (item.each && main.length > 0) {
      for (const modifier of item.modifiers) for (const ref of main) predicate(this.#draft, ref, modifier);
      return;
    }
    const aspect = said && main.length === 1 ? this.#draft.aspectOf(main[0]!) : undefined;
    if (aspect) {
      for (const { value, words } of item.modifiers) this.#draft.addAspect(aspect, main[0]!, value, words);
      return;
    }
    if (tag && !this.#pending) {
      for (const modifier of item.modifiers) this.#tag(modifier);
      return;
    }
    const overgrown =
      before?.type === 'comma' &&
      this.#items[i + 1]?.type === 'preposition' &&
      !item.modifiers.some((m) => LOOKS.has(m.value) && m.value !== 'overgrown');
    const part = before?.type === 'noun' && BODY_PARTS.has(before.head);
    const refs = tag
      ? []
      : part
        ? this.#last
        : said || overgrown
          ? main
          : before?.type === 'noun' || before?.type === 'preposition'
            ? this.#last
            : [];
    const pending = this.#pending;
    if (pending?.verb) this.#settle();
    else if (pending?.preposition) {
      this.#pending = undefined;
      if (pending.preposition.startsWith('made') && pending.from.length > 0) {
        const words = [...pending.words, ...item.modifiers.flatMap((m) => m.words)];
        for (const ref of pending.from) this.#draft.addAttribute(ref, words.map((w) => w.lower).join(' '), words, 'material');
        return;
      }
      if (/^(?:in|wearing|dressed in|into|of)$/.test(pending.preposition) && pending.from.length > 0) {
        for (const modifier of item.modifiers) for (const ref of pending.from) predicate(this.#draft, ref, modifier);
        return;
      }
    }
    for (const modifier of item.modifiers) {
      if (refs.length === 0) predicate(this.#draft, DESERTED.has(modifier.value) ? main[0] : undefined, modifier);
      else for (const ref of refs) predicate(this.#draft, ref, modifier);
    }
    this.#joined = undefined;
  }

  #pronoun(word: Word, i: number): void {
    const next = this.#items[i + 1];
    const opens =
      next?.type === 'be' ||
      next?.type === 'have' ||
      next?.type === 'verb' ||
      (next?.type === 'adverb' && this.#items[i + 2]?.type === 'verb');
    if (/^(?:each other|one another)$/.test(word.lower)) {
      const pending = this.#pending;
      if (pending)
        for (const ref of pending.from)
          if (ref.kind === 'subject')
            this.#draft.addAttribute(ref, `${pending.predicate} ${word.lower}`, [...pending.words, word], 'arrangement');
      if (pending?.verb && pending.preposition)
        for (const ref of pending.from) this.#draft.addAction(ref, pending.verb.map((w) => w.lower).join(' '), pending.verb);
      this.#pending = undefined;
      return;
    }
    const count = this.#pending?.preposition === 'of' && numberOf(word) !== undefined ? this.#pending : undefined;
    if (count) {
      for (const from of count.from)
        if (from.kind === 'subject') this.#draft.addAttribute(from, `of ${word.lower}`, [...count.words, word], 'arrangement');
      this.#pending = undefined;
      return;
    }
    const held = this.#pending?.preposition && /^(?:it|them)$/.test(word.lower) && !opens ? this.#holder : undefined;
    const ref = held && !this.#pending!.from.includes(held) ? held : antecedentOf(this.#draft, word.lower, this.#subjects);
    if (this.#pending?.preposition && this.#pending.from.length === 0 && ref && !opens) {
      // "Behind her there are …".
      this.#fronted = { ...this.#pending, to: ref, position: undefined };
      this.#pending = undefined;
      return;
    }
    if (this.#pending && ref && !this.#pending.from.includes(ref) && !opens) {
      this.#relate(this.#pending, ref);
      this.#pending = undefined;
      return;
    }
    this.#settle();
    if (!opens) return;
    this.#subjects = ref ? [ref] : [];
    this.#last = this.#subjects;
    this.#role = undefined;
    this.#verbSeen = false;
    if (
      !ref &&
      /^(?:he|she|they|you|i)$/.test(word.lower) &&
      !(next?.type === 'verb' && PRESENTING.has(next.word.lower)) &&
      !(next?.type === 'be' && presents(this.#items, i + 1))
    ) {
      this.#subjects = [this.#draft.implied(word.lower)];
      this.#last = this.#subjects;
    }
  }

  #adverb(word: Word, i: number): void {
    const pending = this.#pending;
    if (pending?.verb && !pending.preposition && (PARTICLES.has(word.lower) || word.phrase === 'adverb')) {
      pending.verb = [...pending.verb, word];
      pending.predicate = `${pending.predicate} ${word.lower}`;
      pending.words = [...pending.words, word];
      return;
    }
    const next = this.#items[i + 1];
    if (next?.type === 'verb' && (/ly$/.test(word.lower) || word.lower === 'about to')) {
      this.#settle();
      this.#adverbs = [...this.#adverbs, word];
      return;
    }
    if (
      next?.type === 'verb' ||
      !(
        PARTICLES.has(word.lower) ||
        /ly$|^(?:upside-down|outdoors|indoors|far|diagonally|there|close|ashore|upright|underfoot)$/.test(word.lower)
      ) ||
      word.lower === 'there'
    )
      return;
    const limb = this.#items[i - 1];
    const refs =
      limb?.type === 'noun' && BODY_PARTS.has(limb.head)
        ? this.#last
        : pending?.from.length
          ? pending.from
          : this.#verbSeen && this.#subjects.length > 0
            ? this.#subjects
            : this.#last;
    for (const ref of refs)
      if (ref.kind === 'subject')
        this.#draft.addAttribute(ref, word.lower, [word], PARTICLES.has(word.lower) ? 'position' : 'manner');
  }

  #quote(word: Word): void {
    const lettering = this.#context.letterings[word.lettering ?? -1];
    if (!lettering) return;
    const pending = this.#pending;
    if (pending?.verb) this.#settle();
    this.#pending = undefined;
    const near = [...this.#last, ...(pending?.from ?? []), ...this.#subjects].filter((ref) => ref.kind === 'subject');
    const carrier = near.find((ref) => !LETTERING_NOUNS.has(ref.head)) ?? near[0];
    this.#draft.addText(lettering.content, lettering.outer, carrier);
    if (this.#last.length === 0 && carrier) this.#last = [carrier];
  }

  #nounContext(
    preposition: string | undefined,
    alone: boolean,
    first: boolean,
    opensOf: boolean,
    verb: string | undefined,
  ): NounContext {
    return {
      draft: this.#draft,
      introduce,
      preposition,
      alone,
      first,
      only: this.#context.onlyNoun,
      opensOf,
      verb,
      besides: this.#pending?.from ?? [],
      acts: this.#actsNext,
      placed: this.#placedNext,
      antecedent: ownerFor(this.#draft, this.#subjects, this.#last),
    };
  }
}
