/** A Brief while it is being read: facts are added with the words that say them, repeated mentions join, ids come from content. */
import { ATTRIBUTE_KINDS, COLOURS, DESERTED, type LookKind, remember, type SettingKind } from '@atelier/lexicon';
import type {
  AbsentFact,
  Action,
  Attribute,
  Count,
  LookFact,
  Relation,
  SettingFact,
  Span,
  Subject,
  TextFact,
} from '@atelier/spec';
import { spansOf } from '../subjects/spans-of.ts';
import { pattern } from './pattern.ts';
import { wording } from './wording.ts';
import type { Word } from './words.ts';

export interface SubjectRef {
  kind: 'subject';
  id: string;
  subject: Subject;
  head: string;
  plural: boolean;
  owner: SubjectRef | undefined;
  /** Whether it is somebody or an animal, once that was asked, and the name it was asked of. */
  animate: boolean | undefined;
  askedOf: string;
}
interface SettingRef {
  kind: 'setting';
  id: string;
  fact: SettingFact;
  head: string;
}
export type Ref = SubjectRef | SettingRef;

const noLetters = pattern(String.raw`[^\p{L}\p{N}]+`, 'g');
const slug = remember(
  (text: string): string =>
    text
      .toLowerCase()
      .replace(noLetters(text), '-')
      .replace(/^-+|-+$/g, '') || 'thing',
);

/** The words as they stand in the idea; mostly they come so. */
const inOrder = (words: readonly Word[]): readonly Word[] => {
  for (let i = 1; i < words.length; i++)
    if (words[i]!.start < words[i - 1]!.start) return [...words].sort((a, b) => a.start - b.start);
  return words;
};

const runsOf = (words: readonly Word[]): Span[] => {
  if (words.length === 1) return [[words[0]!.start, words[0]!.end]];
  const spans: Span[] = [];
  for (const { start, end } of inOrder(words)) {
    const last = spans.at(-1);
    if (last && start <= last[1] + 1) last[1] = Math.max(end, last[1]);
    else spans.push([start, end]);
  }
  return spans;
};
interface Spanned {
  corrected?: string | undefined;
  span?: Span | undefined;
  spans?: Span[] | undefined;
}
function addSpans(fact: Spanned, words: readonly Word[]): void {
  if (words.length === 0) return;
  for (const { corrected } of words)
    if (corrected !== undefined) {
      fact.corrected = corrected;
      break;
    }
  const said = runsOf(words);
  if (said.length === 1 && fact.span === undefined && fact.spans === undefined) {
    fact.span = said[0]!;
    return;
  }
  const all = spansOf(fact);
  for (const span of said) {
    const last = all.at(-1);
    // Mentions mostly come in order; only a late one is looked for and sorted in.
    if (last === undefined || span[0] >= last[1]) all.push(span);
    else if (!all.some(([start, end]) => start <= span[0] && span[1] <= end)) {
      all.push(span);
      all.sort((a, b) => a[0] - b[0]);
    }
  }
  if (all.length === 1) fact.span = all[0]!;
  else {
    if (fact.span !== undefined) delete fact.span;
    fact.spans = all;
  }
}

/** "8k" and "1950s" with their letters apart, as they are spoken. */
const digitByLetter = pattern(String.raw`(\d)(?=[\p{L}])|([\p{L}])(?=\d)`, 'g');
const spoken = (value: string): string | undefined => {
  if (!/\d/.test(value)) return undefined;
  const apart = value.replace(digitByLetter(value), '$1$2 ');
  return apart === value ? undefined : apart;
};

export class Draft {
  readonly subjects: Subject[] = [];
  readonly relations: Relation[] = [];
  readonly setting: SettingFact[] = [];
  readonly look: LookFact[] = [];
  readonly text: TextFact[] = [];
  absent: AbsentFact[] = [];
  /** Who is said not to be there anywhere in the idea, singular: of "a king's throne, no king" the throne is read, and nobody whose it is. */
  readonly denied: Set<string> = new Set();
  /** Everything that can be spoken of again, in order of mention. */
  readonly refs: Ref[] = [];
  readonly #ids = new Map<string, number>();

  /** Who was named is there: that the place is empty says that nobody else is. */
  peopled(): void {
    this.absent = this.absent.filter(({ rule }) => rule !== 'deserted');
  }

  /** Nothing to see was read. */
  isEmpty(): boolean {
    return [this.subjects, this.setting, this.look, this.text, this.absent].every((list) => list.length === 0);
  }

  #id(text: string): string {
    const base = slug(text);
    const seen = (this.#ids.get(base) ?? 0) + 1;
    this.#ids.set(base, seen);
    return seen === 1 ? base : `${base}~${seen}`;
  }

  addSubject(
    name: string,
    head: string,
    plural: boolean,
    words: readonly Word[],
    options: { count?: Count | undefined; owner?: SubjectRef | undefined } = {},
  ): SubjectRef {
    const subject: Subject = { id: this.#id(name), name, attributes: [], actions: [], parts: [], source: 'user' };
    if (options.count) subject.count = options.count;
    addSpans(subject, words);
    const ref: SubjectRef = {
      kind: 'subject',
      id: subject.id,
      subject,
      head,
      plural,
      owner: options.owner,
      animate: undefined,
      askedOf: name,
    };
    if (options.owner) options.owner.subject.parts.push(subject);
    else this.subjects.push(subject);
    this.refs.push(ref);
    return ref;
  }

  mention(ref: Ref, words: readonly Word[]): void {
    addSpans(ref.kind === 'subject' ? ref.subject : ref.fact, words);
  }

  addSetting(kind: SettingKind, value: string, head: string, words: readonly Word[], base = head): SettingRef {
    const known = this.refs.find(
      (ref): ref is SettingRef => ref.kind === 'setting' && ref.fact.kind === kind && ref.fact.value === value,
    );
    if (known) {
      addSpans(known.fact, words);
      return known;
    }
    // "sunset 🌅": the picture of an hour beside its word says nothing new.
    const same = words[0]?.kind === 'emoji' && /^(?:time|weather|season)$/.test(kind);
    const drawn = this.refs.find((ref): ref is SettingRef => same && ref.kind === 'setting' && ref.fact.kind === kind);
    if (drawn) {
      addSpans(drawn.fact, words);
      return drawn;
    }
    const fact: SettingFact = { id: this.#id(base), kind, value, source: 'user' };
    const name = spoken(value);
    if (name !== undefined) fact.name = name;
    addSpans(fact, words);
    this.setting.push(fact);
    const ref: SettingRef = { kind: 'setting', id: fact.id, fact, head };
    this.refs.push(ref);
    return ref;
  }

  addLook(kind: LookKind, value: string, words: readonly Word[], name = spoken(value)): void {
    const known = this.look.find((fact) => fact.kind === kind && fact.value === value);
    if (known) {
      addSpans(known, words);
      return;
    }
    const fact: LookFact = { id: this.#id(value), kind, value, source: 'user' };
    if (name !== undefined) fact.name = name;
    addSpans(fact, words);
    this.look.push(fact);
  }

  /** "Seen from above", "shot on film": what was just read of the view or the camera was said with those words. */
  tellOfView(words: readonly Word[]): void {
    const fact = this.look.at(-1);
    if (fact === undefined || !/^(?:angle|shot|lens|medium)$/.test(fact.kind)) return;
    fact.name = `${wording(words)} ${fact.name ?? fact.value}`;
    addSpans(fact, words);
  }

  /** "The morning" becomes "the morning after a party". */
  tellOfHour({ fact }: SettingRef, words: readonly Word[]): void {
    fact.value = [fact.value, ...words.map(({ lower }) => lower)].join(' ');
    addSpans(fact, words);
  }

  /** "sunlight" becomes "sunlight through the window". */
  tellOfLight(fact: LookFact, words: readonly Word[]): void {
    fact.value = [fact.value, ...words.map(({ lower }) => lower)].join(' ');
    addSpans(fact, words);
  }

  addAttribute(ref: Ref, value: string, words: readonly Word[], kind = kindOf(value), name?: string): void {
    if (ref.kind === 'setting') {
      this.addSetting('background', value, value, words, `${ref.id} ${value}`);
      return;
    }
    const known = ref.subject.attributes.find((attribute) => attribute.value === value);
    if (known) {
      addSpans(known, words);
      return;
    }
    const attribute: Attribute = { id: `${ref.id}.${slug(value)}`, kind, value, source: 'user' };
    const said = name ?? spoken(value);
    if (said !== undefined && said !== value) attribute.name = said;
    addSpans(attribute, words);
    ref.subject.attributes.push(attribute);
  }

  /** "white … in color": the same, said with more words. */
  saySoToo(attribute: Attribute, words: readonly Word[]): void {
    attribute.name = [attribute.name ?? attribute.value, ...words.map((word) => word.lower)].join(' ');
    addSpans(attribute, words);
  }

  /** "the color of the car": the car. */
  aspectOf(ref: Ref): Ref | undefined {
    if (!/^(?:colou?r|shape|size|material|texture|pattern)$/.test(ref.head)) return undefined;
    const of = this.relations.find(({ from, predicate }) => from === ref.id && predicate === 'of');
    return of && this.refs.find(({ id, kind }) => id === of.to && kind === 'subject');
  }

  /** "The color of the car is red": the car is red, and the color is no thing beside it. */
  addAspect(owner: Ref, aspect: Ref, value: string, words: readonly Word[]): void {
    if (owner.kind !== 'subject' || aspect.kind !== 'subject') return;
    this.addAttribute(owner, value, words, kindOf(value), `${aspect.head} ${value}`);
    const attribute = owner.subject.attributes.find((each) => each.value === value)!;
    const all = [...spansOf(aspect.subject), ...spansOf(attribute)];
    delete attribute.span;
    attribute.spans = all;
    this.withdraw(aspect);
  }

  /** It is no thing after all. */
  withdraw(ref: SubjectRef): void {
    const at = this.subjects.indexOf(ref.subject);
    if (at >= 0) this.subjects.splice(at, 1);
    this.refs.splice(this.refs.indexOf(ref), 1);
    this.#drop(ref.id);
  }

  #drop(id: string): void {
    for (let i = this.relations.length - 1; i >= 0; i--)
      if (this.relations[i]!.from === id || this.relations[i]!.to === id) this.relations.splice(i, 1);
  }

  addAction(ref: Ref, value: string, words: readonly Word[]): void {
    if (ref.kind === 'setting') {
      this.addSetting('background', value, value, words, `${ref.id} ${value}`);
      return;
    }
    const posed = postureIn(value);
    const known = ref.subject.actions.find((action) => action.value === posed);
    if (known) {
      addSpans(known, words);
      return;
    }
    const action: Action = { id: `${ref.id}.${slug(posed)}`, value: posed, source: 'user' };
    addSpans(action, words);
    ref.subject.actions.push(action);
  }

  relate(from: Ref, predicate: string, to: Ref, words: readonly Word[]): void {
    if (from === to) return;
    const known = this.relations.find((r) => r.from === from.id && r.to === to.id && r.predicate === predicate);
    if (known) {
      addSpans(known, words);
      return;
    }
    const relation: Relation = { from: from.id, predicate, to: to.id, source: 'user' };
    addSpans(relation, words);
    this.relations.push(relation);
  }

  /** Makes a subject a part of another: "a dog with a long tail". */
  own(owner: SubjectRef, part: SubjectRef): void {
    const at = this.subjects.indexOf(part.subject);
    if (at < 0 || owner === part) return;
    this.subjects.splice(at, 1);
    owner.subject.parts.push(part.subject);
    part.owner = owner;
  }

  /** "my cat as a king": the second is what the first plays, and no thing beside it. */
  asRole(from: SubjectRef, role: SubjectRef): void {
    const at = this.subjects.indexOf(role.subject);
    if (at < 0 || role.subject.parts.length > 0) return;
    this.subjects.splice(at, 1);
    this.refs.splice(this.refs.indexOf(role), 1);
    const { name, attributes, span, spans } = role.subject;
    const fact: Attribute = { id: `${from.id}.${slug(name)}`, kind: 'role', value: name, source: 'user' };
    if (span) fact.span = span;
    if (spans) fact.spans = spans;
    from.subject.attributes.push(fact, ...attributes.map((a) => ({ ...a, id: `${from.id}.${slug(a.value)}` })));
  }

  /** "deserted except for …": the exception is said with the emptiness. */
  excepted(word: Word): void {
    const empty = this.setting.findLast((fact) => DESERTED.has(fact.value));
    if (!empty) return;
    empty.name = `${empty.value} ${word.lower}`;
    addSpans(empty, [word]);
  }

  /** Someone whom only a pronoun or a posture speaks of. */
  implied(pronoun: string): SubjectRef {
    const name = pronoun === 'he' ? 'man' : pronoun === 'she' ? 'woman' : 'person';
    const ref = this.addSubject(name, name, false, []);
    ref.subject.source = 'inferred';
    ref.subject.rule = 'someone';
    ref.subject.reason = pronoun ? `because you said ${pronoun}` : 'because someone does it';
    return ref;
  }

  addText(content: string, span: Span, on: Ref | undefined): void {
    const fact: TextFact = { id: this.#id(`text ${content.slice(0, 24)}`), content, source: 'user', span };
    if (on) fact.on = on.id;
    this.text.push(fact);
  }

  /** "nobody there", "no one else around": no people, or no others. */
  addNobody(said: string, span: Span, somebody: boolean): void {
    const value = somebody ? 'other people' : 'people';
    this.absent = this.absent.filter(({ rule }) => rule !== 'deserted');
    this.absent.push({ id: this.#id(`no ${value}`), value, said, source: 'user', span });
  }

  addAbsent(value: string, words: readonly Word[], why?: { rule: string; reason: string }): void {
    const fact: AbsentFact = { id: this.#id(`no ${value}`), value, source: why ? 'inferred' : 'user' };
    addSpans(fact, words);
    if (why) Object.assign(fact, why);
    this.absent.push(fact);
  }
}

/** "A goat stood on a roof", "two ladies sat on a bench": they are standing and sitting there. */
const postureIn = (value: string): string => value.replace(/^stood\b/, 'standing').replace(/^sat\b/, 'sitting');

/** The kind of an attribute by its last telling word: "light blue" is a colour, "very tall" a size. */
export const kindOf = remember(findKind);
function findKind(value: string): string {
  if (value.includes('-') && value.split('-').every((part) => part === 'and' || COLOURS.has(part))) return 'color';
  const parts = value.split(' ');
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i]!;
    if (COLOURS.has(part)) return 'color';
    const kind = ATTRIBUTE_KINDS.get(part);
    if (kind) return kind;
    if (/-colou?red$/.test(part)) return 'color';
  }
  return 'state';
}
