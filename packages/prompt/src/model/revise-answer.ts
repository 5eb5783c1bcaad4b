/**
 * A model's edits, put on the bench one by one. A fact of the person's goes or changes only where the instruction speaks of it (B4); what the
 * instruction says is an `edit`, what the model makes up to meet it ("cosier": warm lamplight) is the writer's, and says so (B3).
 */
import { NUMBERS } from '@atelier/lexicon';
import {
  type Brief,
  LOOK_KINDS,
  type LookFact,
  type ModelEdit,
  SETTING_KINDS,
  type SettingFact,
  type Subject,
} from '@atelier/spec';
import { same } from '../check/words.ts';
import { keys } from '../read/unread.ts';
import { isCalled } from '../revise/find.ts';
import { Workbench } from '../revise/workbench.ts';
import { headOf } from './names.ts';

/** Words that speak of everything at once. */
const ALL = /\b(?:everything|all|anything|whole|rest|else|start over|completely|entire(?:ly)?|different|from scratch)\b/i;
const MOST_WORDS = 6;

export class Edits {
  readonly bench: Workbench;
  readonly refused: string[] = [];
  readonly #instruction: string;
  readonly #words: ReadonlySet<string>;
  readonly #rule: string;
  /** A model's name for what it adds → the id it got. */
  readonly #ids = new Map<string, string>();

  constructor(brief: Brief, instruction: string, model: string) {
    this.bench = new Workbench(brief);
    this.#instruction = instruction;
    this.#words = new Set(keys(instruction));
    this.#rule = `chat:${model}`;
  }

  apply(edit: ModelEdit): void {
    const trouble = this.#apply(edit);
    if (trouble !== undefined)
      this.refused.push(`${edit.op}${edit.id ? ` ${edit.id}` : ''}${edit.value ? ` “${edit.value}”` : ''}: ${trouble}.`);
  }

  #apply({ op, id, kind, value, count, predicate, to }: ModelEdit): string | undefined {
    const subject = id === null ? undefined : this.#subject(id);
    if (value !== null && op !== 'lettering' && (value.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) > MOST_WORDS)
      return 'that is more than one fact';
    switch (op) {
      case 'remove':
        return this.#remove(id, subject);
      case 'add':
        return this.#add(id, value, count);
      case 'rename': {
        if (!subject) return `there is no ${id ?? 'such thing'}`;
        if (value === null) return 'there is no new name';
        if (!this.#saysAny(value)) return 'the instruction does not say it';
        if (!this.#speaksOf(subject)) return `you said ${subject.name}, and the instruction does not speak of it`;
        subject.name = value.toLowerCase();
        this.#mark(subject, value);
        return undefined;
      }
      case 'count':
        if (!subject || count === null) return 'there is no such thing or no number';
        if (!this.#saysNumber(count)) return 'the instruction does not say that number';
        this.bench.setCount(subject, { exact: count });
        return undefined;
      case 'attribute':
      case 'action':
        if (!subject || value === null) return `there is no ${id ?? 'such thing'}`;
        if (!this.#saysAny(value) && !this.#speaksOf(subject)) return 'the instruction does not speak of it';
        if (op === 'action') this.bench.setAction(subject, value, () => false);
        else this.bench.setAttribute(subject, kind === 'colour' ? 'color' : (kind ?? 'state'), value);
        this.#mark(
          [...subject.attributes, ...subject.actions].find((each) => each.value === value),
          value,
        );
        return undefined;
      case 'relate': {
        const [from, other] = [this.#id(id), this.#id(to)];
        if (!from || !other || !predicate) return 'one of the two is not there';
        this.bench.relate(from, predicate, other);
        return undefined;
      }
      case 'setting':
        return this.#scene(SETTING_KINDS, kind, value, (known, words) => this.bench.setSetting(known, words));
      case 'look':
        return this.#scene(LOOK_KINDS, kind, value, (known, words) => {
          this.bench.setLook(known, words);
          return this.bench.brief.look.find((fact) => fact.kind === known && fact.value === words);
        });
      case 'lettering': {
        if (value === null || !this.#instruction.includes(value)) return 'the instruction does not say these letters';
        const on = this.#id(to);
        this.bench.brief.text = [
          ...this.bench.brief.text.filter((text) => text.on !== on),
          { content: value, ...(on && { on }), source: 'edit' },
        ];
        return undefined;
      }
      case 'absent':
        if (value === null || !this.#saysAny(value)) return 'the instruction does not say it';
        this.bench.setAbsent(value);
        for (const each of this.bench.subjects()) if (isCalled(each.name, value)) this.bench.removeSubject(each);
        return undefined;
      case 'aspect':
        if (value === null || !/^\d{1,2}:\d{1,2}$/.test(value)) return 'a ratio is written like 16:9';
        this.bench.setAspect(value);
        return undefined;
      default:
        return undefined;
    }
  }

  #add(id: string | null, value: string | null, count: number | null): string | undefined {
    if (value === null) return 'there is no name';
    if (!this.#saysAny(value)) return 'the instruction does not say it';
    if (count !== null && count !== 1 && !this.#saysNumber(count)) return 'the instruction does not say that number';
    const own = this.bench.freshId(value);
    if (id !== null && !this.#ids.has(id)) this.#ids.set(id, own);
    this.bench.brief.subjects.push({
      id: own,
      name: value.toLowerCase(),
      ...(count !== null && { count: { exact: count } }),
      attributes: [],
      actions: [],
      parts: [],
      source: 'edit',
    });
    return undefined;
  }

  #remove(id: string | null, subject: Subject | undefined): string | undefined {
    if (subject) {
      if (!this.#speaksOf(subject)) return `you said ${subject.name}, and the instruction does not speak of it`;
      this.bench.removeSubject(subject);
      return undefined;
    }
    for (const owner of this.bench.subjects()) {
      const fact = [...owner.attributes, ...owner.actions].find((each) => each.id === id);
      if (!fact) continue;
      if (isPersons(fact) && !this.#saysAny(fact.value) && !this.#saysAny(owner.name) && !ALL.test(this.#instruction))
        return `you said ${fact.value}, and the instruction does not speak of it`;
      owner.attributes = owner.attributes.filter((each) => each !== fact);
      owner.actions = owner.actions.filter((each) => each !== fact);
      return undefined;
    }
    const { setting, look, absent, text } = this.bench.brief;
    const fact = [...setting, ...look, ...absent].find((each) => each.id === id);
    if (!fact) return `there is no ${id ?? 'such fact'}`;
    if (isPersons(fact) && !this.#saysAny(fact.value) && !ALL.test(this.#instruction))
      return `you said ${fact.value}, and the instruction does not speak of it`;
    const without = <T>(facts: readonly T[]): T[] => facts.filter((each) => (each as unknown) !== fact);
    Object.assign(this.bench.brief, { setting: without(setting), look: without(look), absent: without(absent), text });
    return undefined;
  }

  #scene<K extends SettingFact['kind'] | LookFact['kind']>(
    kinds: readonly K[],
    kind: string | null,
    value: string | null,
    set: (kind: K, value: string) => SettingFact | LookFact | undefined,
  ): string | undefined {
    const known = kinds.find((each) => each === kind);
    if (!known || value === null) return `there is no kind ${kind ?? ''}`;
    const there = [...this.bench.brief.setting, ...this.bench.brief.look].find((fact) => fact.kind === known && !fact.off);
    if (there && isPersons(there) && !this.#saysAny(value) && !this.#saysAny(there.value) && !ALL.test(this.#instruction))
      return `you said ${there.value}, and the instruction does not speak of it`;
    if (known === 'artist' && !this.#instruction.includes(value)) return 'the instruction names no such person';
    this.#mark(set(known, value), value);
    return undefined;
  }

  /** Who put it there: the person where the instruction says it, else the model. */
  #mark(fact: { source: string; rule?: string | undefined; reason?: string | undefined } | undefined, value: string): void {
    if (fact?.source !== 'edit' || this.#saysAny(value)) return;
    fact.source = 'writer';
    fact.rule = this.#rule;
    fact.reason = `to meet “${this.#instruction.trim().slice(0, 80)}”`;
  }

  #id(id: string | null): string | undefined {
    if (id === null) return undefined;
    const own = this.#ids.get(id) ?? id;
    return this.#subject(own)?.id ?? this.bench.brief.setting.find((each) => each.id === own)?.id;
  }

  #subject(id: string): Subject | undefined {
    const own = this.#ids.get(id) ?? id;
    return this.bench.subjects().find((each) => each.id === own);
  }

  #saysAny(value: string): boolean {
    return keys(value).some((key) => this.#words.has(key)) || [...this.#words].some((word) => same(word, headOf(value)));
  }

  #saysNumber(count: number): boolean {
    return (
      [...this.#words].some((word) => NUMBERS.get(word) === count || Number(word) === count) ||
      (count === 1 && /\b(?:an?|single|just|only)\b/i.test(this.#instruction))
    );
  }

  #speaksOf(subject: Subject): boolean {
    return (
      !isPersons(subject) ||
      this.#saysAny(subject.name) ||
      [...this.#words].some((word) => isCalled(subject.name, word)) ||
      subject.attributes.some(({ value }) => this.#saysAny(value)) ||
      ALL.test(this.#instruction) ||
      (/\b(?:it|him|her|them|they|this|that|one)\b/i.test(this.#instruction) &&
        this.bench.subjects().filter(isPersons).length <= 2)
    );
  }
}

const isPersons = ({ source, locked }: { source: string; locked?: boolean | undefined }): boolean =>
  source === 'user' || source === 'edit' || locked === true;
