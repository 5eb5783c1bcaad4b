/**
 * A model's reading, held against the idea (B1–B4): what it quotes must stand there, what it names must be said by the quotation, numbers are
 * those of the words, lettering is letter for letter, and no word that the built-in reader understood may be lost.
 */
import type { Attribute, Brief, Count, ReadAnswer, Span, Subject } from '@atelier/spec';
import { same } from '../check/words.ts';
import { read } from '../read/read.ts';
import { findUnread, keys } from '../read/unread.ts';
import { everySubject } from '../subjects/every-subject.ts';
import { spansOf } from '../subjects/spans-of.ts';
import { idOf } from '../write/guard.ts';
import { isForeign } from './is-foreign.ts';
import { headOf, Names } from './names.ts';
import { numberOf, Quotes, spanFields } from './quotes.ts';
import type { Judgement } from './rounds.ts';

type AnswerSubject = ReadAnswer['subjects'][number];

/** What all facts of a reading need: the idea, whether it is in another language, and what was mended. */
class Reading {
  readonly quotes: Quotes;
  readonly names = new Names();
  readonly mended: string[] = [];
  readonly idea: string;
  readonly foreign: boolean;
  readonly #frames: readonly Span[];

  constructor(idea: string, foreign: boolean, frames: readonly Span[]) {
    this.idea = idea;
    this.foreign = foreign;
    this.quotes = new Quotes(idea);
    this.#frames = frames;
  }

  /** Spans of a fact that is really said; undefined, and noted, where it is not. */
  spans(words: string, says: string, count?: Count): { span?: Span; spans?: Span[]; said?: string } | undefined {
    const place = this.quotes.find(words);
    if (!place) return this.#out(says, 'the idea does not say it');
    if (this.#frames.some(([s, e]) => s <= place[0] && place[1] <= e)) return this.#out(says, 'it belongs to the request');
    // Between languages lemmas do not meet: the quotation is kept beside the English.
    if (this.foreign) return { span: place, said: this.idea.slice(...place) };
    const spans = this.quotes.saying(place, says, count);
    return spans.length > 0 ? spanFields(spans) : this.#out(says, `“${words}” does not say it`);
  }

  #out(what: string, why: string): undefined {
    this.mended.push(`Taken out “${what}”: ${why}.`);
    return undefined;
  }
}

export function judgeReading(idea: string, builtIn: Brief, answer: ReadAnswer): Judgement<Brief> {
  const foreign = answer.language !== null && isForeign(idea, builtIn);
  const english = foreign && answer.english?.trim() ? answer.english.trim() : undefined;
  /** What the words say by the built-in reader: the measure for numbers and for what is lost. */
  const measure = english === undefined ? builtIn : read(english);
  const frames = spansOf(builtIn.request);
  const reading = new Reading(idea, foreign, frames);
  const ids = new Map<string, string>();
  const subjects = subjectsOf(answer, reading, measure, ids);
  const setting = answer.setting.flatMap(({ key, kind, value, words }) => {
    const spans = reading.spans(words, value);
    if (!spans) return [];
    const id = reading.names.free(value);
    if (!ids.has(key)) ids.set(key, id);
    return [{ id, kind, value, source: 'user' as const, ...spans }];
  });
  const look = answer.look.flatMap(({ kind, value, words }) => {
    const spans = reading.spans(words, value);
    return spans ? [{ id: reading.names.free(value), kind, value, source: 'user' as const, ...spans }] : [];
  });
  const relations = answer.relations.flatMap(({ from, predicate, to, words }) => {
    const [a, b] = [ids.get(from), ids.get(to)];
    if (!a || !b || a === b) return [];
    const spans = reading.spans(words, predicate);
    return spans ? [{ from: a, predicate, to: b, source: 'user' as const, ...spans }] : [];
  });
  const absent = answer.absent.flatMap(({ value, words }) => {
    const spans = reading.spans(words, value);
    return spans ? [{ id: reading.names.free(`no ${value}`), value, source: 'user' as const, ...spans }] : [];
  });
  const brief: Brief = {
    v: 1,
    idea,
    ...(foreign && { language: answer.language ?? builtIn.language ?? 'und' }),
    ...(english !== undefined && { english }),
    ...(builtIn.request && { request: builtIn.request }),
    subjects,
    relations,
    setting,
    look,
    text: lettering(answer, builtIn, ids, reading),
    absent,
    format: builtIn.format,
    references: [],
    unread: [],
  };
  const problems = lost(brief, builtIn, measure, frames);
  if (foreign && english === undefined) problems.push('“english” is missing: the idea is in another language.');
  brief.unread = english === undefined ? unreadIn(brief, frames) : unsaid(measure, brief).map((value) => ({ value }));
  return { result: brief, mended: reading.mended, problems };
}

function subjectsOf(answer: ReadAnswer, reading: Reading, measure: Brief, ids: Map<string, string>): Subject[] {
  const taken = new Set<Subject>();
  const made: { subject: Subject; of: string | null }[] = [];
  const byKey = new Map<string, Subject>();
  for (const each of answer.subjects) {
    const twin = twinOf(each, measure, taken);
    const count = countOf(each, twin, reading);
    const spans = reading.spans(each.words, each.name, count);
    if (!spans) continue;
    const id = reading.names.free(each.name);
    const subject: Subject = {
      id,
      name: each.name,
      ...(count && { count }),
      attributes: qualities(each, id, reading),
      actions: each.actions.flatMap(({ value, words }) => {
        const place = reading.spans(words, value);
        return place ? [{ id: reading.names.free(value, id), value, source: 'user' as const, ...place }] : [];
      }),
      parts: [],
      source: 'user',
      ...spans,
    };
    // A key that comes twice means the first.
    if (!byKey.has(each.key)) {
      byKey.set(each.key, subject);
      ids.set(each.key, id);
    }
    made.push({ subject, of: each.partOf });
  }
  const owner = new Map<Subject, Subject>();
  for (const { subject, of } of made) {
    const whole = of === null ? undefined : byKey.get(of);
    let above = whole;
    while (above && above !== subject) above = owner.get(above);
    // Nothing is a part of itself, through however many steps.
    if (whole && above !== subject) owner.set(subject, whole);
  }
  for (const { subject } of made) owner.get(subject)?.parts.push(subject);
  return made.filter(({ subject }) => !owner.has(subject)).map(({ subject }) => subject);
}

function qualities(each: AnswerSubject, id: string, reading: Reading): Attribute[] {
  return each.attributes.flatMap(({ kind, value, words }) => {
    const spans = reading.spans(words, value);
    const known = kind === 'colour' ? 'color' : idOf(kind);
    return spans ? [{ id: reading.names.free(value, id), kind: known, value, source: 'user' as const, ...spans }] : [];
  });
}

function twinOf(each: AnswerSubject, measure: Brief, taken: Set<Subject>): Subject | undefined {
  const found = everySubject(measure.subjects).find(
    (subject) => !taken.has(subject) && same(headOf(subject.name), headOf(each.name)),
  );
  if (found) taken.add(found);
  return found;
}

/** The number is that of the words; a model's own is believed only where it stands among them. */
function countOf(each: AnswerSubject, twin: Subject | undefined, reading: Reading): Count | undefined {
  const claimed: Count | undefined =
    each.quantifier !== null ? { quantifier: each.quantifier } : each.count !== null ? { exact: each.count } : undefined;
  if (twin) {
    const differs = each.count !== null && twin.count !== undefined && 'exact' in twin.count && twin.count.exact !== each.count;
    if (differs) reading.mended.push(`The number of “${each.name}” is as you said it, not ${each.count}.`);
    return twin.count;
  }
  if (claimed === undefined) return undefined;
  const { name } = each;
  const words: readonly string[] = each.words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const said =
    each.quantifier !== null
      ? keys(each.quantifier).some((key) => words.includes(key))
      : words.some((word) => numberOf(word) === each.count || (each.count === 1 && /^(?:an?|the)$/.test(word)));
  if (said) return claimed;
  // "dog" alone is taken for one by many; that is no invention to speak of.
  if (each.quantifier === null && each.count === 1) return undefined;
  reading.mended.push(`Left out a number of “${name}” that the idea does not say.`);
  return undefined;
}

/** Verbatim, and none of the built-in reader's is lost (B4). */
function lettering(answer: ReadAnswer, builtIn: Brief, ids: ReadonlyMap<string, string>, reading: Reading): Brief['text'] {
  const claimed = answer.text.flatMap(({ content, on }) => {
    const at = reading.idea.indexOf(content);
    if (at < 0) {
      reading.mended.push(`Taken out the lettering “${content}”: the idea does not say it.`);
      return [];
    }
    const carrier = on === null ? undefined : ids.get(on);
    const span: Span = [at, at + content.length];
    return [{ content, ...(carrier && { on: carrier }), source: 'user' as const, span }];
  });
  const names = new Map(everySubject(builtIn.subjects).map(({ id, name }) => [id, name]));
  const kept = builtIn.text
    .filter(({ content }) => !claimed.some((each) => each.content === content))
    .map(({ on, ...text }) => {
      const carrier = on === undefined ? undefined : ids.get(names.get(on) ?? '');
      return { ...text, ...(carrier && { on: carrier }) };
    });
  return [...claimed, ...kept];
}

/** `says` in 'a sign that says "OPEN"' leads the lettering in, and is said with it (R6). */
const unreadIn = (brief: Brief, frames: readonly Span[]): Brief['unread'] =>
  findUnread(brief.idea, brief, [], frames).filter(
    ({ span }) =>
      !span ||
      !brief.text.some(
        (text) => text.span && /^[^\p{L}\p{N}]*$/u.test(brief.idea.slice(span[1], text.span[0])) && span[1] <= text.span[0],
      ),
  );

/** Words of the idea that the built-in reader kept and this reading does not. */
function lost(brief: Brief, builtIn: Brief, measure: Brief, frames: readonly Span[]): string[] {
  const known = new Set(builtIn.unread.flatMap(({ value }) => keys(value)));
  const gone =
    brief.language === undefined
      ? unreadIn(brief, frames).filter(({ value }) => !keys(value).every((key) => known.has(key)))
      : [
          ...(measure === builtIn ? [] : unsaid(measure, brief).map((value) => ({ value }))),
          ...uncovered(builtIn, brief).map((value) => ({ value })),
        ];
  if (gone.length === 0) return [];
  return [`these words are in no fact: ${gone.map(({ value }) => `“${value}”`).join(', ')}.`];
}

/** Facts as a flat list of what they say and where. */
function sayings(brief: Brief): { text: string; spans: Span[] }[] {
  const things = everySubject(brief.subjects);
  return [
    ...things.map((each) => ({ text: each.name, spans: spansOf(each) })),
    ...[
      ...things.flatMap(({ attributes, actions }) => [...attributes, ...actions]),
      ...brief.setting,
      ...brief.look,
      ...brief.absent,
    ].map((each) => ({ text: each.value, spans: spansOf(each) })),
    ...brief.relations.map((each) => ({ text: each.predicate, spans: spansOf(each) })),
    ...brief.text.map((each) => ({ text: each.content, spans: spansOf(each) })),
  ];
}

/** What the one Brief says in words that the other says nowhere; predicates are too free in a translation to be held to. */
function unsaid(measure: Brief, brief: Brief): string[] {
  const said = new Set(sayings(brief).flatMap(({ text }) => keys(text)));
  const predicates = new Set(measure.relations.map(({ predicate }) => predicate));
  return sayings(measure)
    .map(({ text }) => text)
    .filter((text) => !predicates.has(text) && !keys(text).some((key) => said.has(key)))
    .filter((text) => ![...said].some((word) => same(word, headOf(text))));
}

/** What the built-in reader found at places that no fact of this reading touches. */
function uncovered(builtIn: Brief, brief: Brief): string[] {
  const touched = sayings(brief).flatMap(({ spans }) => spans);
  return sayings(builtIn)
    .flatMap(({ spans }) => spans)
    .filter(([s, e]) => !touched.some(([from, to]) => from < e && s < to))
    .map(([s, e]) => builtIn.idea.slice(s, e));
}
