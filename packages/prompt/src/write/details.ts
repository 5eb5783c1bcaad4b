/**
 * Concrete things to say beyond what the painter can draw: what the subject itself shows, what stands round it, what is in the air,
 * what the hour, the weather and the medium do. They are for words alone and say so.
 *
 * By liberty (B5): `balanced` has what belongs to a named place, what is behind the subject and in the air; `free` also the subject's
 * own details, things beside it, and what belongs to a place that was invented.
 */
import {
  type Clause,
  contradictedBy,
  type Gleam,
  kindsOf,
  motifKnown,
  type Passage,
  passageKnown,
  portraitById,
  remember,
  singular,
  wordNet,
} from '@atelier/lexicon';
import { hashSeed, type LookFact } from '@atelier/spec';
import { madeThing } from '../subjects/emblems.ts';
import { isAlive } from '../subjects/ground.ts';
import { hasFace } from '../subjects/has-face.ts';
import { mainSubject } from '../subjects/main-subject.ts';
import { portraitOf } from '../subjects/portrait-of.ts';
import { isSeenFromAbove } from '../subjects/seen-from-above.ts';
import { type Addition, type Grounds, look, setting } from './addition.ts';
import { hasShutEyes, isAsleep, isAwake } from './asleep.ts';
import { COMMON } from './content-words.ts';
import type { Context } from './context.ts';
import { acts } from './deeds.ts';
import { type Guard, idOf } from './guard.ts';
import { opposesScene } from './opposed.ts';
import { showsFace, showsFront } from './parts-told.ts';
import { isOnTable, isPlaceSure } from './sure.ts';
import type { Survey } from './survey.ts';
import { isUnpeopled } from './unpeopled.ts';

const SMALL = new Set('of the a an in on and with to from by at its his her their over under for'.split(' '));
/** The content words of a name or a clause, each in its singular; clauses come round again and again. */
const wordsOf = remember((text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}]+/gu) ?? []).filter((word) => word !== 's' && !SMALL.has(word)).map(singular),
);

/** Whether what stands behind such a one is of a place: a room, a wall, a meadow. */
const isFurnished = (topic: Context['topics'][number] | undefined): boolean =>
  topic?.kind.behind.some(({ thing }) => !/background$/.test(thing)) === true;

/** Of whoever has them. */
const ALWAYS_SEEN = new Set(['face', 'hair', 'hand']);

const NOTHING_ALIVE = ['empty', 'deserted', 'desolate', 'lifeless', 'uninhabited', 'barren'];
const NOTHING_AT_ALL = ['minimal', 'minimalist', 'minimalistic', 'minimalism', 'sparse', 'bare', 'plain'];

export function details(known: Survey, context: Context, gate: Guard): Addition[] {
  if (known.liberty === 'faithful') return [];
  return new Details(known, context, gate).all();
}

class Details {
  private readonly named: ReadonlySet<string>;
  private readonly absent: ReadonlySet<string>;
  private readonly contradicted: ReadonlySet<string>;
  private readonly deserted: boolean;
  private readonly used = new Set<string>();
  /** Words of the sentences that describe it. */
  private readonly told = new Set<string>();
  /** Whether there are several of what the picture is of. */
  private many = false;
  /** Whether a sentence has shut the eyes of what the picture is of. */
  /** Whether nobody sees the face of what the picture is of. */
  private unseen = false;
  private eyesShut = false;
  private readonly additions: Addition[] = [];

  private readonly known: Survey;
  private readonly context: Context;
  private readonly gate: Guard;

  constructor(known: Survey, context: Context, gate: Guard) {
    this.known = known;
    this.context = context;
    this.gate = gate;
    const { brief, said } = known;
    this.named = new Set([
      ...brief.subjects.flatMap((subject) => [subject, ...subject.parts]).flatMap(({ name }) => wordsOf(name)),
      ...brief.setting.flatMap(({ kind, value }) => (kind === 'background' ? wordsOf(value) : [])),
    ]);
    this.absent = new Set(brief.absent.filter(({ off }) => !off).flatMap(({ value }) => wordsOf(value)));
    this.contradicted = new Set(
      [...contradictedBy([...said, ...context.skies.map(({ known: { id } }) => id)])].filter((word) => !said.has(word)),
    );
    this.deserted = NOTHING_ALIVE.some((word) => said.has(word));
  }

  all(): Addition[] {
    const { liberty, said } = this.known;
    const { topics, place, deeds, media, skies, tags } = this.context;
    const free = liberty === 'free';
    const [topic, second] = topics;
    this.many = topic?.subject?.count !== undefined && !('exact' in topic.subject.count && topic.subject.count.exact === 1);
    const passages = [...this.known.brief.look, ...this.known.brief.setting].flatMap(
      ({ off, rule }) => (!off && rule !== undefined && passageKnown(rule)) || [],
    );
    const described = (...slots: Passage['slot'][]) => passages.some(({ slot }) => slots.includes(slot));
    const drawn = described('form', 'many', 'pose', 'touch') && !passages.every(({ rule }) => rule.startsWith('view-'));
    const flat = tags.has('logo') || tags.has('abstract') || tags.has('letter');
    // An hour that was only chosen shows in the light alone.
    const sheet = madeThing(this.known.brief) === 'sheet' && place === undefined;
    const told = (sheet ? [] : skies).filter(({ said: spoken }) => spoken);
    const lead = topic?.subject;
    this.unseen = lead !== undefined && !hasFace(lead, this.known.brief);
    this.eyesShut = passages.some(({ text }) => hasShutEyes(text));
    for (const { text } of passages)
      for (const word of wordsOf(text.replace(/\$\w+/g, ''))) if (!COMMON.has(word)) this.told.add(word);
    for (const { known, word } of told) this.put('setting', known.shown, 1, 'inferred', `because you said ${word}`);
    for (const { id, shown } of media) this.put('detail', shown, 1, 'inferred', `because you said ${id}`);
    const staged = described('lockup') || passages.some(({ rule }) => rule.startsWith('stage-') && !described('around'));
    if (topic && (free || flat) && !staged) {
      this.put('detail', topic.kind.own, drawn ? 0 : flat ? 3 : 2, 'writer', `typical of ${article(topic.kind.id)}`);
      if (second && !drawn) this.put('detail', second.kind.own, 1, 'writer', `typical of ${article(second.kind.id)}`);
      if (!described('pose'))
        for (const { known } of deeds) this.put('detail', known.shown, 1, 'writer', `shows in ${known.id}`);
      this.motifs();
    }
    // Clauses for a class of place or thing are left to what is known for sure to be one.
    const unpeopled = isUnpeopled(this.known, this.context);
    const unsure = unpeopled && (isOnTable(this.known.brief, this.context) || !isPlaceSure(this.context, this.known.brief));
    const bare =
      NOTHING_AT_ALL.some((word) => said.has(word)) || passages.some(({ rule }) => rule.startsWith('quality-empty.'));
    if (topic && free && !bare && !drawn && !unpeopled)
      this.put('setting', topic.kind.beside, 1, 'writer', `goes with ${article(topic.kind.id)}`);
    const main = mainSubject(this.known.brief);
    // Of what somebody does at a door or before a wall the deed is told, and not what may lie about there.
    const busy =
      main !== undefined &&
      acts(main, this.known.brief) &&
      isAlive(this.known.brief) &&
      !this.known.brief.setting.some(({ kind, off }) => !off && kind === 'place');
    if ((place && described('around')) || (busy && (place || isFurnished(topic))) || unsure) {
      // Described as a whole, or left open, or told as no more than what was said.
    } else if (place && passages.some(({ rule }) => rule.startsWith('view-')))
      this.put('setting', place.known.air, 1, 'writer', `belongs to ${place.word}`);
    else if (place && !flat) {
      const reason = place.named ? `because you said ${place.word}` : `belongs to ${place.word}`;
      if (!bare && (place.named || free)) {
        this.put('setting', place.known.near, 1, 'writer', reason);
        this.put('setting', place.known.middle, tags.has('in') ? 2 : 1, 'writer', reason);
      }
      if (!isSeenFromAbove(this.known.brief)) this.put('setting', place.known.far, 1, 'writer', reason);
      this.put('setting', place.known.air, 1, 'writer', reason);
    } else if (topic && !described('around') && this.known.brief.setting.every(({ kind, off }) => off || kind !== 'place'))
      if (!isSeenFromAbove(this.known.brief))
        this.put('setting', topic.kind.behind, 1, 'writer', `a ground for ${article(topic.kind.id)}`);
    if (!bare || topic !== undefined) this.gleams();
    return this.additions;
  }

  /** Up to `most` of the clauses, in an order of the seed's own; what is ruled out leaves its place empty (L1). */
  private put(
    list: 'setting' | LookFact['kind'],
    clauses: readonly Clause[],
    most: number,
    source: Grounds['source'],
    reason: string,
  ): void {
    for (const clause of this.order(
      clauses.filter((each) => this.holds(each)),
      ({ rule }) => rule,
    ).slice(0, most)) {
      const { value, rule } = clause;
      const id = idOf(value);
      if (this.clashes(clause) || !this.gate.admit(id, value)) continue;
      for (const word of wordsOf(value)) this.used.add(word);
      const grounds: Grounds = { source, rule, reason, wordsOnly: true };
      this.additions.push(list === 'setting' ? setting('background', id, value, grounds) : look(list, id, value, grounds));
    }
  }

  /** What a title speaks of may be shown under it. */
  private motifs(): void {
    const { brief } = this.known;
    if (!this.context.tags.has('poster') && !this.context.tags.has('cover')) return;
    for (const { content, off } of brief.text)
      if (!off)
        for (const word of content.toLowerCase().match(/[\p{L}]+/gu) ?? []) {
          const motif = motifKnown(word) ?? motifKnown(singular(word));
          if (motif) this.put('detail', motif.shown, 1, 'writer', `because the title says ${word}`);
        }
  }

  /** What the light is seen on. */
  private gleams(): void {
    const { topics, place } = this.context;
    const main = topics[0];
    const of = main && (main.subject ? portraitOf(main.subject) : portraitById(main.kind.id));
    const own = of && of.gleams.length > 0 ? of.gleams : (main?.kind.gleams ?? []);
    const all = own.length > 0 ? own : (place?.known.gleams ?? []);
    // Light falls on what the text has shown: a part that is named nowhere else would come in by it.
    const seen = (word: string) =>
      ALWAYS_SEEN.has(word) || this.told.has(word) || this.known.said.has(word) || this.named.has(word);
    const { brief } = this.known;
    const shut = this.eyesShut || (main?.subject !== undefined && isAsleep(main.subject, brief));
    const fitting = (gleam: Gleam) =>
      this.holds(gleam) &&
      !(this.unseen && showsFace(gleam.text)) &&
      !(shut && isAwake(gleam.text)) &&
      wordsOf(gleam.text).every((word) => COMMON.has(word) || seen(word)) &&
      wordsOf(gleam.text).some((word) => !COMMON.has(word)) &&
      !wordsOf(gleam.text).some((word) => this.absent.has(word) || this.contradicted.has(word));
    for (const { text } of this.order(all.filter(fitting), (gleam) => gleam.text).slice(0, 2)) {
      const value = text.replace(/^the /, '');
      const id = `light-on-${idOf(value)}`;
      const rule = `gleam.${idOf(value).replace(/[^a-z-]+/g, '-')}`;
      if (this.gate.admit(id, id))
        this.additions.push(
          look('texture', id, value, { source: 'writer', rule, reason: 'catches the light', wordsOnly: true }),
        );
    }
  }

  private holds({ any, none }: { any: readonly string[]; none: readonly string[] }): boolean {
    const tags = { has: (word: string) => (word === 'many' ? this.many : this.context.tags.has(word)) };
    return (any.length === 0 || any.some((word) => tags.has(word))) && !none.some((word) => tags.has(word));
  }

  private clashes({ thing, rest, value }: Clause): boolean {
    const words = [...wordsOf(thing), ...wordsOf(rest)];
    if (opposesScene(`${value} ${rest}`, this.known.brief)) return true;
    if (this.unseen && (showsFace(value) || showsFront(value))) return true;
    if (
      words.some(
        (word) =>
          this.contradicted.has(word) || this.absent.has(word) || kindsOf(word).some((kind) => this.absent.has(singular(kind))),
      )
    )
      return true;
    if (this.absent.has('animal') || this.absent.has('bird') || this.deserted)
      if (wordsOf(value).some((word) => wordNet(word)?.concrete === 'animal')) return true;
    if (wordsOf(thing).some((word) => this.told.has(word))) return true;
    return wordsOf(value).some((word) => this.named.has(word) || this.used.has(word));
  }

  private order<T>(items: readonly T[], key: (item: T) => string): T[] {
    const { seed, key: of } = this.known;
    return items
      .map((item) => ({ item, at: hashSeed(seed, 'detail', of, key(item)) }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  }
}

const article = (id: string): string => {
  const name = id.replaceAll('-', ' ');
  return /s$/.test(name) ? name : `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
};
