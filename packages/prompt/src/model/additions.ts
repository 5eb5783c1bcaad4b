/**
 * What a model may add to a Brief (B4, B5): never against, beside or in place of what a person said, no number, no name, no lettering, nothing
 * ruled out, and only as freely as the person allows. What may not stand is left out, and said.
 */
import { conflictsOf, drawingOf, kindsOf, NUMBERS, PEOPLE, singular, wordNet } from '@atelier/lexicon';
import type { Brief, Liberty, LookFact, Relation, SettingFact, Subject, WriteAnswer } from '@atelier/spec';
import { keys } from '../read/unread.ts';
import { everySubject } from '../subjects/every-subject.ts';
import { guard } from '../write/guard.ts';
import { headOf, Names } from './names.ts';

type AddedSetting = WriteAnswer['setting'][number];
type AddedLook = WriteAnswer['look'][number];

/** Of these a picture has one. */
const ONE_OF = new Set([
  'place',
  'time',
  'weather',
  'season',
  'era',
  'medium',
  'lighting',
  'palette',
  'mood',
  'shot',
  'angle',
  'composition',
]);
const FAITHFUL_LOOKS = new Set(['lighting', 'palette', 'shot', 'angle', 'lens', 'composition']);
const BALANCED_SETTINGS = new Set(['weather', 'background', 'time', 'season', 'place']);
const MOST_WORDS = 6;
const IN_FRONT = /\b(?:front|before|over|covering|blocking|foreground|on top)\b/;
/** Metres; what is taller is no small thing of a place. */
const SMALL = 1.2;

export interface Additions {
  brief: Brief;
  /** Each with why: "woman: no people are added at this liberty". */
  left: string[];
  /** How many stand. */
  count: number;
}

/** What all additions to one Brief share. */
class Gate {
  readonly left: string[] = [];
  readonly names: Names;
  readonly #brief: Brief;
  readonly #said: string;
  readonly #absent: ReadonlySet<string>;
  readonly #taken: Set<string>;
  readonly #values: string[];

  constructor(brief: Brief) {
    this.#brief = brief;
    const things = everySubject(brief.subjects);
    this.names = new Names([
      ...things.flatMap(({ id, attributes, actions }) => [
        id,
        ...attributes.map((each) => each.id),
        ...actions.map((each) => each.id),
      ]),
      ...[...brief.setting, ...brief.look, ...brief.text, ...brief.absent].flatMap(({ id }) => (id === undefined ? [] : [id])),
    ]);
    const on = [...brief.setting, ...brief.look].filter(({ off }) => !off);
    this.#said = ` ${brief.idea} ${brief.english ?? ''} `;
    this.#absent = new Set(brief.absent.filter(({ off }) => !off).flatMap(({ value }) => keys(value)));
    this.#taken = new Set(on.filter(({ kind }) => ONE_OF.has(kind)).map(({ kind }) => kind));
    this.#values = on.map(({ value }) => value);
  }

  out(what: string, why: string): false {
    this.left.push(`Left out “${what}”: ${why}.`);
    return false;
  }

  /** Rules that hold for any words. */
  words(value: string, { numbers = false }: { numbers?: boolean } = {}): boolean {
    const words = value.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
    if (words.length === 0) return this.out(value, 'there is nothing in it');
    if (words.length > MOST_WORDS) return this.out(value, 'that is more than one fact');
    if (/["“”«»]/.test(value)) return this.out(value, 'a writer adds no lettering');
    if (!numbers && words.some((word) => /\d/.test(word) || (NUMBERS.has(word.toLowerCase()) && word.toLowerCase() !== 'one')))
      return this.out(value, 'a writer adds no number');
    const name = words.find((word) => /^\p{Lu}/u.test(word) && !this.#said.includes(word));
    if (name !== undefined && !isCommon(name)) return this.out(value, 'a writer adds no name');
    if (
      words.some(
        (word) =>
          keys(word).some((key) => this.#absent.has(key)) ||
          kindsOf(singular(word.toLowerCase())).some((kind) => this.#absent.has(kind)),
      )
    )
      return this.out(value, 'it was ruled out');
    return true;
  }

  /** One of a kind, and nothing that pulls against what is there. */
  slot(kind: string, value: string): boolean {
    if (this.#taken.has(kind)) return this.out(value, `the ${kind} is settled`);
    if (this.#values.some((known) => known.toLowerCase() === value.toLowerCase()))
      return this.out(value, 'it is there already');
    if (kind === 'place' && this.#brief.setting.some((fact) => fact.kind === 'background' && fact.source === 'user'))
      return this.out(value, 'the place is settled');
    if (conflictsOf([...this.#values, value]).length > conflictsOf(this.#values).length)
      return this.out(value, 'it contradicts what is there');
    if (ONE_OF.has(kind)) this.#taken.add(kind);
    this.#values.push(value);
    return true;
  }
}

/** "Gothic" and "Victorian" are words, "Spielberg" is a name: what WordNet knows in small letters as an adjective is common. */
const isCommon = (word: string): boolean => wordNet(word.toLowerCase())?.adjective !== undefined;

const isLiving = (name: string): boolean => {
  const category = drawingOf(name)?.category;
  const is = (wordNet(name) ?? wordNet(headOf(name)))?.concrete;
  return (
    PEOPLE.has(name) ||
    PEOPLE.has(headOf(name)) ||
    ['person', 'animal', 'bird', 'sea life'].includes(category ?? '') ||
    is === 'person' ||
    is === 'animal'
  );
};
const isPerson = (name: string): boolean =>
  PEOPLE.has(name) ||
  PEOPLE.has(headOf(name)) ||
  drawingOf(name)?.category === 'person' ||
  (wordNet(name) ?? wordNet(headOf(name)))?.concrete === 'person';

/** @param model Named as the rule of each addition: `chat:gpt-5`. */
export function withModelAdditions(
  brief: Brief,
  added: { subjects?: WriteAnswer['subjects']; setting: readonly AddedSetting[]; look: readonly AddedLook[] },
  liberty: Liberty,
  model: string,
): Additions {
  const gate = new Gate(brief);
  const grounds = (why: string) => ({
    source: 'writer' as const,
    rule: `chat:${model}`,
    reason: why.trim() || `as ${model} sees it`,
  });
  const setting: SettingFact[] = [];
  for (const { kind, value, why } of added.setting) {
    if (!mayBeSetting(brief, kind, value, liberty, gate)) continue;
    if (gate.words(value) && gate.slot(kind, value)) setting.push({ id: gate.names.free(value), kind, value, ...grounds(why) });
  }
  const look: LookFact[] = [];
  for (const { kind, value, why } of added.look) {
    if (liberty === 'faithful' && !FAITHFUL_LOOKS.has(kind))
      gate.out(value, 'only light, colour and framing are added at this liberty');
    else if (kind === 'artist') gate.out(value, 'a writer adds no name');
    else if (gate.words(value, { numbers: kind === 'lens' || kind === 'angle' || kind === 'shot' }) && gate.slot(kind, value))
      look.push({ id: gate.names.free(value), kind, value, ...grounds(why) });
  }
  const subjects: Subject[] = [];
  const relations: Relation[] = [];
  const admitted = guard({ ...brief, setting: [...brief.setting, ...setting] });
  for (const each of added.subjects ?? []) {
    const name = singular(each.name.trim().toLowerCase());
    if (!mayBeSubject(brief, name, each.predicate, liberty, gate) || !gate.words(name)) continue;
    const id = gate.names.free(name);
    if (!admitted.admit(id, name, drawingOf(name)?.grounding.name)) {
      gate.out(name, 'it is there already, or was ruled out');
      continue;
    }
    subjects.push({
      id,
      name,
      attributes: each.attributes
        .filter((value) => gate.words(value))
        .map((value) => ({ id: gate.names.free(value, id), kind: 'state', value, ...grounds(each.why) })),
      actions: [],
      parts: [],
      ...grounds(each.why),
    });
    const to = each.to !== null && isThere(brief, each.to) ? each.to : undefined;
    if (to !== undefined && each.predicate && gate.words(each.predicate))
      relations.push({ from: id, predicate: each.predicate, to, ...grounds(each.why) });
  }
  return {
    brief: {
      ...brief,
      subjects: [...brief.subjects, ...subjects],
      relations: [...brief.relations, ...relations],
      setting: [...brief.setting, ...setting],
      look: [...brief.look, ...look],
    },
    left: gate.left,
    count: subjects.length + setting.length + look.length,
  };
}

function mayBeSetting(brief: Brief, kind: string, value: string, liberty: Liberty, gate: Gate): boolean {
  if (liberty === 'faithful') return gate.out(value, 'only light, colour and framing are added at this liberty');
  if (liberty === 'balanced' && !BALANCED_SETTINGS.has(kind)) return gate.out(value, 'that is more than this liberty allows');
  const person =
    kind === 'background' &&
    value
      .split(/\s+/)
      .map((word) => singular(word.toLowerCase()))
      .find(isPerson);
  if (person && liberty !== 'free') return gate.out(value, 'no people are added at this liberty');
  if (kind === 'event' && brief.absent.length > 0 && liberty !== 'free')
    return gate.out(value, 'that is more than this liberty allows');
  return true;
}

function mayBeSubject(brief: Brief, name: string, predicate: string | null, liberty: Liberty, gate: Gate): boolean {
  if (liberty === 'faithful') return gate.out(name, 'only light, colour and framing are added at this liberty');
  if (liberty === 'free') return true;
  if (isPerson(name)) return gate.out(name, 'no people are added at this liberty');
  if (!brief.setting.some(({ kind, off, source }) => kind === 'place' && !off && source !== 'writer'))
    return gate.out(name, 'no place is named that it would belong to');
  if (isLiving(name)) return gate.out(name, 'no animals are added at this liberty');
  const drawing = drawingOf(name);
  if (drawing && drawing.height > SMALL) return gate.out(name, 'it is larger than a small thing of the place');
  if (predicate && IN_FRONT.test(predicate)) return gate.out(name, 'nothing is put in front of what you named');
  return true;
}

const isThere = (brief: Brief, id: string): boolean =>
  everySubject(brief.subjects).some((each) => each.id === id) || brief.setting.some((each) => each.id === id);
