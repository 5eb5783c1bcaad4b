/** A Brief on the bench: a copy that edits change, in which every fact they put has source `edit` (B3) and ids survive (L1). */

import { ATTRIBUTE_KINDS, seasonOf, singular, timeOf, weatherOf, wordNet } from '@atelier/lexicon';
import type { Attribute, Brief, Count, LookFact, Relation, SettingFact, Subject } from '@atelier/spec';
import { everySubject } from '../subjects/every-subject.ts';
import { idOf } from '../write/guard.ts';
import { BY_DAY, BY_NIGHT } from './hours-of-light.ts';
import { lackedBy } from './lacks.ts';

/** One is on them and not in them. */
const OPEN_GROUND = /\b(?:beach|street|road|hill|mountain|moon|island|roof|rooftop|stage|ice|planet|shore|coast)$/i;

const headOf = (place: string): string => singular(place.slice(place.lastIndexOf(' ') + 1).toLowerCase());

const LOOKING = /^(?:looking|staring|gazing|facing|glancing|peering)\b/;
const GENRE = /(?:^| )(?:portrait|still life|caricature)$/;
/** They say no more than that it is made otherwise. */
const WHOLE_MEDIUM = /^(?:painting|photo|photograph|drawing|picture|render|cartoon|comic)$/;
const NO_WORDS = /^(?:no )?(?:text|words?|lettering|letters|title)$/;
const slugOf = (text: string): string => idOf(text) || 'thing';

/** "Morning light", where it is to be night. */
const isOfAnotherHour = (light: string, hour: string): boolean => {
  const own = /^(morning|evening|afternoon|noon|midday|sunset|sunrise|dawn|dusk|twilight|night) light$/i
    .exec(light)?.[1]
    ?.toLowerCase();
  return own !== undefined && !hour.toLowerCase().includes(own);
};

interface Mark {
  brief: Brief;
  replaced: [string, string][];
  reasons: Record<string, string>;
  notes: readonly string[];
  focus: string | undefined;
}

export class Workbench {
  readonly brief: Brief;
  /** New id → id of what it took the place of. */
  readonly replaced = new Map<string, string>();
  /** Why a fact went or came, by id, where it is not the instruction itself. */
  readonly reasons: Record<string, string> = {};
  /** What the answer has to say beside what changed. */
  readonly notes: string[] = [];
  /** What this instruction spoke of last. */
  focus: Subject | undefined;
  readonly #before: string | undefined;

  /** @param before the id of what the instruction before spoke of */
  constructor(brief: Brief, before?: string) {
    this.brief = structuredClone(brief);
    this.#before = before;
  }

  /** All as it is now, to come back to. */
  mark(): Mark {
    return {
      brief: structuredClone(this.brief),
      replaced: [...this.replaced],
      reasons: { ...this.reasons },
      notes: [...this.notes],
      focus: this.focus?.id,
    };
  }

  reset({ brief, replaced, reasons, notes, focus }: Mark): void {
    this.notes.splice(0, this.notes.length, ...notes);
    for (const key of Object.keys(this.brief)) delete (this.brief as unknown as Record<string, unknown>)[key];
    Object.assign(this.brief, brief);
    this.replaced.clear();
    for (const [id, of] of replaced) this.replaced.set(id, of);
    for (const key of Object.keys(this.reasons)) delete this.reasons[key];
    Object.assign(this.reasons, reasons);
    this.focus = this.subjects().find(({ id }) => id === focus);
  }

  /** What was spoken of last, in this instruction or the one before. A light or a reflection is nothing that one stands beside. */
  get about(): Subject | undefined {
    if (this.focus) return this.focus;
    const known = this.#before === undefined ? undefined : this.subjects().find(({ id }) => id === this.#before);
    return known && wordNet(singular(known.name))?.concrete === 'phenomenon' ? undefined : known;
  }

  /** Subjects and their parts, those switched off left out. */
  subjects(): Subject[] {
    const all = (list: readonly Subject[]): Subject[] => list.flatMap((each) => (each.off ? [] : [each, ...all(each.parts)]));
    return all(this.brief.subjects);
  }

  ownerOf(part: Subject): Subject | undefined {
    return this.subjects().find(({ parts }) => parts.includes(part));
  }

  /** A free id made of content: `dog`, `dog~2`. */
  freshId(text: string): string {
    const ids = new Set<string | undefined>([
      ...everySubject(this.brief.subjects).flatMap((s) => [
        s.id,
        ...s.attributes.map(({ id }) => id),
        ...s.actions.map(({ id }) => id),
      ]),
      ...[...this.brief.setting, ...this.brief.look, ...this.brief.text, ...this.brief.absent].map(({ id }) => id),
    ]);
    const base = slugOf(text);
    let id = base;
    for (let n = 2; ids.has(id); n++) id = `${base}~${n}`;
    return id;
  }

  /** What a person has spoken of is theirs: no writer changes it again (B4). */
  claim(subject: Subject): void {
    if (subject.source !== 'user') subject.source = 'edit';
    delete subject.rule;
    delete subject.reason;
    this.focus = subject;
  }

  removeSubject(subject: Subject): void {
    const without = (list: Subject[]): Subject[] =>
      list.filter((each) => each !== subject).map((each) => Object.assign(each, { parts: without(each.parts) }));
    this.brief.subjects = without(this.brief.subjects);
    const gone = new Set(everySubject([subject]).map(({ id }) => id));
    this.brief.relations = this.brief.relations.filter(({ from, to }) => !gone.has(from) && !gone.has(to));
    this.brief.text = this.brief.text.filter(({ on }) => on === undefined || !gone.has(on));
    if (this.focus === subject) this.focus = undefined;
  }

  setCount(subject: Subject, count: Count): void {
    subject.count = count;
    this.claim(subject);
  }

  /** Sets an attribute; of colour, size, age, material, emotion and position a thing has one. */
  setAttribute(subject: Subject, kind: string, value: string): void {
    const one = ['color', 'size', 'age', 'material', 'emotion', 'position', 'shape', 'pattern'].includes(kind);
    const fact: Attribute = { id: `${subject.id}.${slugOf(value)}`, kind, value, source: 'edit' };
    const kept = subject.attributes.filter((each) => each.value !== value && !(one && each.kind === kind));
    // A denim jacket of leather is a leather jacket.
    const [first = '', ...rest] = subject.name.split(' ');
    if (kind === 'material' && rest.length > 0 && first !== value && ATTRIBUTE_KINDS.get(first) === 'material')
      subject.name = rest.join(' ');
    subject.attributes = [...kept, fact];
    for (const thing of lackedBy(this.brief, subject, value)) {
      this.removeSubject(thing);
      this.reasons[thing.id] = `${thing.name} does not go with “${value}”`;
    }
    this.claim(subject);
  }

  setAction(subject: Subject, value: string, instead: (other: string) => boolean): void {
    // Who looks at us looks at the moon no longer.
    if (LOOKING.test(value)) {
      const looked = subject.actions.some((each) => LOOKING.test(each.value));
      subject.actions = subject.actions.filter((each) => !LOOKING.test(each.value));
      this.brief.relations = this.brief.relations.filter(
        ({ from, predicate }) =>
          from !== subject.id ||
          !(
            LOOKING.test(predicate) ||
            (looked && /^(?:at|towards?|into|out of|over at|up at|down at|through|out at)$/.test(predicate))
          ),
      );
    }
    subject.actions = [
      ...subject.actions.filter((each) => each.value !== value && !instead(each.value)),
      { id: `${subject.id}.${slugOf(value)}`, value, source: 'edit' },
    ];
    this.claim(subject);
  }

  relate(from: string, predicate: string, to: string): void {
    const known = this.brief.relations.some((r) => r.from === from && r.to === to && r.predicate === predicate);
    if (!known && from !== to) this.brief.relations.push({ from, predicate, to, source: 'edit' } satisfies Relation);
  }

  /** The hour, the place, the season, the weather: one of each; what stood in relation to the old place stands in the new. */
  setSetting(kind: SettingFact['kind'], value: string, predicate?: string): SettingFact {
    // An hour that is asked for later takes a light of another hour with it: daytime after "make it moonlit".
    const hour = kind === 'time' ? timeOf(value) : undefined;
    if (hour)
      this.brief.look = this.brief.look.filter(
        ({ kind: of, value: light, locked }) =>
          of !== 'lighting' ||
          locked ||
          !(hour === 'night'
            ? BY_DAY.test(light) || isOfAnotherHour(light, value)
            : (hour === 'day' && BY_NIGHT.test(light)) || isOfAnotherHour(light, value)),
      );
    // Summer melts the snow that was said of a forest.
    if (kind === 'season' && seasonOf(value) !== 'winter')
      this.brief.setting = this.brief.setting.filter(
        ({ kind: of, value: weather, locked }) => of !== 'weather' || locked || weatherOf(weather) !== 'snow',
      );
    const all = this.brief.setting.filter((fact) => fact.kind === kind && !fact.off);
    // A green lake is the lake there was; the mountains about it stay.
    // Of a pier on a lake, another pier is the pier only.
    const closer =
      kind === 'place'
        ? (all.find((fact) => value.toLowerCase().endsWith(` ${fact.value.toLowerCase()}`)) ??
          (all.length > 1 ? all.find((fact) => headOf(fact.value) === headOf(value)) : undefined))
        : undefined;
    const old = closer ? [closer] : all;
    // Lightning belongs to the storm and takes nothing from it.
    if (kind === 'weather' && old.length > 0 && /^(?:lightning|thunder|rainbow)$/.test(value)) {
      const beside: SettingFact = { id: this.freshId(value), kind: 'background', value, source: 'edit' };
      this.brief.setting.push(beside);
      return beside;
    }
    const same = old.find((fact) => fact.value.toLowerCase() === value.toLowerCase());
    const fact: SettingFact = same
      ? { id: same.id, kind, value, source: same.source === 'user' ? 'user' : 'edit' }
      : { id: closer?.id ?? this.freshId(value), kind, value, source: 'edit' };
    const setting: SettingFact[] = same?.source === 'user' ? [same] : [fact];
    const [now] = setting as [SettingFact];
    const gone = new Set(old.filter((each) => each !== same).map(({ id }) => id));
    const at = this.brief.setting.findIndex((each) => old.includes(each));
    const others = this.brief.setting.filter((each) => !old.includes(each));
    this.brief.setting = [...others.slice(0, Math.max(0, at)), now, ...others.slice(Math.max(0, at))];
    for (const relation of this.brief.relations) {
      // Books of an old library are those of the abandoned one.
      if (gone.has(relation.from)) relation.from = now.id;
      if (gone.has(relation.to)) {
        relation.to = now.id;
        if (predicate || /^(?:in|on|at)$/.test(relation.predicate))
          relation.predicate = predicate ?? (OPEN_GROUND.test(value) ? 'on' : 'in');
        relation.source = 'edit';
        delete relation.span;
        delete relation.spans;
      }
    }
    return now;
  }

  /** One look fact of each kind but lens and detail, which add up. */
  setLook(kind: LookFact['kind'], value: string): void {
    const addsUp = kind === 'lens' || kind === 'detail' || kind === 'texture';
    // A portrait in charcoal is a portrait still.
    const genre = (said: string): boolean => kind === 'medium' && GENRE.test(said);
    const kept = this.brief.look.filter(
      (fact) =>
        fact.off ||
        fact.kind !== kind ||
        (genre(fact.value) && !genre(value) && !WHOLE_MEDIUM.test(value) && fact.source !== 'writer') ||
        (addsUp && (fact.source !== 'writer' || fact.wordsOnly) && fact.value !== value),
    );
    const old = this.brief.look.find((fact) => fact.kind === kind && fact.value === value);
    this.brief.look = [
      ...kept,
      old?.source === 'user' ? old : { id: old?.id ?? this.freshId(value), kind, value, source: 'edit' },
    ];
  }

  /** A further line of lettering, on the thing with that id where one is named. */
  addText(content: string, on?: string): void {
    // Where there are words, none are ruled out any more.
    this.brief.absent = this.brief.absent.filter(({ value }) => !NO_WORDS.test(value));
    this.brief.text.push({
      id: this.freshId(`text ${content.slice(0, 24)}`),
      content,
      ...(on === undefined ? {} : { on }),
      source: 'edit',
    });
  }

  setAbsent(value: string): void {
    // What is ruled out is not there: the lightning of a storm.
    this.brief.setting = this.brief.setting.filter(
      (fact) => fact.locked || fact.value !== value || (fact.kind !== 'background' && fact.kind !== 'weather'),
    );
    for (const thing of this.brief.subjects.filter(
      ({ name, source, locked }) => !locked && source === 'edit' && name === value,
    ))
      this.removeSubject(thing);
    if (!this.brief.absent.some((fact) => !fact.off && fact.value === value))
      this.brief.absent.push({ id: this.freshId(`no ${value}`), value, source: 'edit' });
  }

  setAspect(aspect: string): void {
    const { width: _w, height: _h, value: _v, span: _s, spans: _ss, ...rest } = this.brief.format;
    this.brief.format = { ...rest, aspect, source: 'edit' };
  }
}
