/**
 * What the picture is set on, under and in, in whole sentences for words alone: the sky over a place and what lies nearest in it, the shell of
 * a room, the table under food; of a mark its letters and colours, and of a picture of no thing how its field is laid out.
 *
 * By liberty (B5): `balanced` where the place was named, `free` in places and on tables that are invented.
 */
import { BODY_PARTS, lightKnown, type Passage, passageKnown, singular, stageKnown, viewKnown, wordNet } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { coloursIn } from '../subjects/colours-in.ts';
import { isElsewhere } from '../subjects/elsewhere.ts';
import { isLettering, madeThing } from '../subjects/emblems.ts';
import { mainSubject } from '../subjects/main-subject.ts';
import { meetingsOf } from '../subjects/meetings.ts';
import { oneWay } from '../subjects/one-way.ts';
import { anyPortraitOf, classOf } from '../subjects/plain-portrait.ts';
import { qualitiesOf } from '../subjects/qualities.ts';
import { isSeenFromAbove, looksAhead } from '../subjects/seen-from-above.ts';
import { isUnsettled } from '../subjects/unsettled.ts';
import type { Addition } from './addition.ts';
import { isAsleep } from './asleep.ts';
import { COMMON, contentWords } from './content-words.ts';
import type { Context } from './context.ts';
import { fillOf } from './fill-of.ts';
import { isScene } from './is-scene.ts';
import { isOfAnother } from './of-another.ts';
import { on } from './on.ts';
import { posturesIn } from './posture.ts';
import { seenOf } from './seen-of.ts';
import { isInNameOf, seenOfPlace } from './seen-of-place.ts';
import { DEALT, Field, isAbstract } from './stage-field.ts';
import { isActed, isBusy, isDeedAtThing, isNear, isOverhead, roomFor } from './stage-room.ts';
import { DULL, FAIR, FULL, HOURS, LIT_FACES, ONCE, PLAINLY, SEEN_FIRST, SEEN_ROOM, SHORT, SKYLESS } from './stage-words.ts';
import type { Survey } from './survey.ts';
import { FURNISHED, isToldByName, viewOfPlace } from './view-of-place.ts';
import { zoneOf } from './zones.ts';

/** Of a symbol that the letters stand beside. */
const BESIDE_LETTERS =
  /\b(?:symbol|emblem|beneath it|below it|under it|of it|over the top|underneath|below|the drawing|shapes?|letters and|inside it)\b/i;

export function stage(known: Survey, context: Context): Addition[] {
  return known.liberty === 'faithful' ? [] : new Stage(known, context).whole();
}

/** Whether a sentence written before an edit still suits; `known` has no sentence, so that none is measured by itself. */
export function suitsStill(rule: string, known: Survey, context: Context): boolean {
  const passage = passageKnown(rule);
  return passage !== undefined && new Stage(known, context).suits(passage);
}

export class Stage extends Field {
  protected readonly stageTags: Set<string>;
  private readonly hours: ReadonlySet<string>;
  /** The rules of the sentences that are in the Brief already. */
  private readonly before = new Set<string>();
  /** Nothing is drawn that the letters of a mark could stand beside. */
  private readonly lettersAlone: boolean;

  constructor(known: Survey, context: Context) {
    super(known, context);
    const { brief } = known;
    const light = on(brief.look).find(({ kind }) => kind === 'lighting');
    const shown = light && (lightKnown(light.value)?.value ?? light.value);
    this.hours = new Set([
      ...context.skies.flatMap(({ known: { tags } }) => tags),
      ...(known.time === undefined ? [] : [known.time]),
    ]);
    this.stageTags = new Set([
      ...(shown && FAIR.test(shown) ? ['fair'] : []),
      ...(shown && DULL.test(shown) ? ['dull'] : []),
      ...(coloursIn(brief).length > 1 ? ['coloured'] : []),
      ...(coloursIn(brief).length > 2 ? ['three'] : []),
      // Snow that lies is no snow that falls.
      ...(context.skies.some(({ known: { id } }) => id === 'snow' || id === 'blizzard') ? ['snowfall'] : []),
    ]);
    this.words = brief.idea.split(' ').length;
    for (const { rule } of on([...brief.look, ...brief.setting])) {
      const passage = rule === undefined ? undefined : passageKnown(rule);
      if (passage === undefined) continue;
      const text = oneWay(passage.text, brief.idea);
      for (const word of contentWords(text)) this.used.add(word);
      this.words += text.split(' ').length;
      this.before.add(passage.rule);
      const zone = zoneOf(passage);
      if (zone !== undefined) this.zones.add(zone);
    }
    this.lettersAlone = on(brief.text).length > 0 && ![...this.before].some((rule) => /^(?:emblem-|portrait-)/.test(rule));
  }

  protected override has(passages: readonly Passage[]): boolean {
    return super.has(passages) || passages.some(({ rule }) => this.before.has(rule));
  }

  suits(passage: Passage): boolean {
    const { brief } = this.known;
    const owner = on(brief.subjects).find((each) => {
      const own = anyPortraitOf(each);
      return own !== undefined && passage.rule.startsWith(`portrait-${own.id}.`);
    });
    const holds = /^(?:stage|seen|place)-/.test(passage.rule) ? this.holds(passage) : super.holds(passage);
    return holds && !this.clashes(passage, owner ?? mainSubject(brief), []);
  }

  whole(): Addition[] {
    if (this.known.liberty === 'free') {
      this.parts();
      this.placed();
    }
    this.all();
    if (this.known.liberty === 'free' && this.words < FULL) this.fill();
    return this.additions;
  }

  /** What is seen of each thing that was named: its parts, how they meet and what use has done to them. */
  private parts(): void {
    const { brief } = this.known;
    const { tags } = this.context;
    const lettered = tags.has('letter') && !DEALT.test(brief.idea);
    if (madeThing(brief) !== undefined || tags.has('icon') || lettered || isAbstract(brief, tags)) return;
    const main = mainSubject(brief);
    const things = on(brief.subjects).filter(
      (each) =>
        (each.source === 'user' || each.source === 'edit') &&
        !/^(?:person|animal)$/.test(classOf(each) ?? '') &&
        !isElsewhere(each, brief),
    );
    const acted = main !== undefined && /^(?:person|animal)$/.test(classOf(main) ?? '');
    // One row of each, then more of what the picture is of: the first of a list says how the thing is made.
    for (const most of [1, 3])
      for (const thing of things) {
        let left = acted ? 1 : thing === main ? most : Math.min(most, 2);
        for (const row of seenOf(thing)?.form ?? []) {
          if (this.has([row])) left--;
          if (left <= 0 || this.words >= (thing === main && most === 1 ? SEEN_FIRST : SEEN_ROOM)) break;
          // Of a second thing a sentence has to say which it means.
          if (thing !== main && !/\$(?:the|its?)\b/i.test(row.text)) continue;
          const before = this.additions.length;
          this.take([row], 1, thing, `what is seen of it: ${thing.name}`);
          left -= this.additions.length - before;
        }
      }
  }

  /** What is seen in the place that was named: far, in the middle and, where the place is the picture, close by. */
  private placed(): void {
    const { brief } = this.known;
    const seen = seenOfPlace(brief, this.context);
    if (seen === undefined || madeThing(brief) !== undefined || isAbstract(brief, this.context.tags)) return;
    const { rows, name, whole } = seen;
    for (const slot of whole ? [rows.fore, rows.around, rows.sky] : [rows.around, rows.sky])
      if (this.words < (whole ? SEEN_ROOM : roomFor(brief)))
        this.take(slot, 1, undefined, `because you said ${name}`, whole ? [] : on(brief.subjects));
  }

  private all(): Addition[] {
    const { brief, liberty } = this.known;
    const { tags, topics, place } = this.context;
    const free = liberty === 'free';
    if (madeThing(brief) === 'mark') {
      this.mark();
      if (free) this.more(['mark-more'], 2, undefined, 'how a mark is drawn');
    } else if (isAbstract(brief, tags)) {
      const made = this.stuff(free ? 2 : 1);
      if (!made) this.abstract();
      if (free) this.laidOut(made ? 5 : 2);
      if (free) this.more(['abstract-more'], made ? 1 : 3, undefined, 'how it is painted');
    } else if (isLettering(brief)) {
      this.lettering();
      if (free && place === undefined && this.words < roomFor(this.known.brief)) this.sheet();
      if (free) this.more(['letters-more'], 2, undefined, 'how the letters are made');
    } else if (tags.has('icon')) return [];
    else if (tags.has('letter') && !DEALT.test(brief.idea)) {
      // What letters stand on is a thing like others.
      const tabled = free && !isActed(this.known.brief, this.context) && this.table();
      if (free && !tabled && place === undefined) this.sheet();
      if (free) this.more(['letters-more'], 2, undefined, 'how the letters are made');
      if (free) this.close();
    } else if (place !== undefined && !isDeedAtThing(brief)) {
      if (!free && !place.named) return [];
      const alive = topics.some(({ kind }) => kind.tags.some((tag) => tag === 'person' || tag === 'animal' || tag === 'bird'));
      const because = place.named ? `because you said ${place.word}` : `belongs to ${place.word}`;
      const indoors = place.known.tags.includes('in') || /\bindoors?\b/i.test(brief.idea);
      const scenic = isScene(brief, this.context);
      // The leaves that hang over any waterfall do not grow in Iceland.
      const ownGround = !indoors && isToldByName(brief);
      // A Japanese bath has no glossy tiles and no brass rail.
      const furnished =
        indoors && qualitiesOf(brief).some(({ quality }) => FURNISHED.test(quality.id) && !PLAINLY.test(quality.id));
      if (scenic && !ownGround && !furnished) this.pick(indoors ? 'room' : 'ground', because, indoors && free ? 3 : 1);
      const bare = indoors || place.known.tags.includes('table') || SKYLESS.test(place.known.id);
      const open = !bare && !isNear(brief) && !isOverhead(brief);
      if ((scenic || (free && !alive)) && open) this.pick('sky', because);
      if (!free) return this.additions;
      // A short text has room for what lies nearer and farther.
      const more = [
        () => this.around(scenic, ownGround || furnished, because),
        () => this.around(scenic, ownGround || furnished, because),
        () => this.face(),
      ];
      for (const step of more) if (this.words < roomFor(this.known.brief)) step();
      const near = ownGround || furnished ? [] : [indoors ? 'near-room' : 'near-land'];
      this.more(near, scenic ? 5 : 2, scenic ? undefined : mainSubject(brief), because);
      if (!scenic) this.close();
    } else if (free) {
      if (!isActed(this.known.brief, this.context)) this.table();
      if (this.words < roomFor(this.known.brief)) this.face();
      this.close();
    }
    return this.additions;
  }

  private fill(): void {
    const { brief } = this.known;
    if (madeThing(brief) === 'sheet') this.sheet();
    const main = mainSubject(brief);
    const id = fillOf(brief, this.context, main);
    const block = id === undefined ? undefined : stageKnown(id);
    if (id === undefined || block === undefined) return;
    const above = isSeenFromAbove(brief);
    const rows = [...block.fore, ...block.small, ...block.around].filter(({ text }) => !(above && looksAhead(text)));
    const add = (all: readonly Passage[], words: number) => {
      for (let left = 6; left > 0 && this.words < words; left--)
        this.take(all, 1, id === 'fill-abstract' ? undefined : main, 'how it fills the picture', []);
    };
    add(
      rows.filter(({ groups }) => groups.length > 0),
      FULL,
    );
    // Of open land nothing holds everywhere.
    if (id !== 'fill-land') add(rows, SHORT);
    // What is true of anybody's clothes is true of who is busy; how they stand is not.
    if (id === 'fill-deed')
      add(
        (stageKnown('fill-person')?.small ?? []).filter(({ text }) => posturesIn(text).length === 0 && !/leaves/.test(text)),
        SHORT,
      );
  }

  /** Up to `most` rows of blocks that are for texts with room. */
  private more(ids: readonly string[], most: number, subject: Subject | undefined, reason: string, pointed = false): void {
    for (const id of ids) {
      const block = stageKnown(id);
      const all = block ? [...block.fore, ...block.around, ...block.bare, ...block.small] : [];
      // Of what flies or floats, and of what is no thing of the ground, only what was written for it is near.
      const grounded =
        subject === undefined ||
        (!isUnsettled(subject) && /^(?:animal|plant|food|drink|product)$/.test(classOf(subject) ?? ''));
      const any = !pointed && (grounded || (subject !== undefined && classOf(subject) === 'person'));
      const rows = any ? all : all.filter(({ groups }) => groups.length > 0);
      for (let left = most; left > 0 && this.words < roomFor(this.known.brief); left--)
        this.take(rows, 1, subject, reason, subject ? [] : on(this.known.brief.subjects));
    }
  }

  /** What lies next to one that stands in no place, and what a look from near shows of it. */
  private close(): void {
    const { brief } = this.known;
    const { topics, place, tags } = this.context;
    const main = mainSubject(brief);
    if (main === undefined) return;
    if (BODY_PARTS.has(singular(main.name))) {
      this.more(['near-part'], 8, main, 'how it looks from near');
      return;
    }
    const kind = topics[0]?.kind.tags ?? [];
    const has = (...all: string[]) => all.some((tag) => kind.includes(tag));
    const reason = `seen beside ${topics[0]?.kind.id.replaceAll('-', ' ') ?? main.name}`;
    const living = classOf(main);
    const alone = on(brief.subjects).filter((each) => /^(?:person|animal)$/.test(classOf(each) ?? '')).length === 1;
    if (alone && !this.many(main) && (living === 'person' || living === 'animal') && !isBusy(main, this.known.brief))
      this.more([living === 'person' ? 'near-body' : 'near-beast'], 2, main, 'how it looks from near');
    if (place !== undefined) return;
    // Who does something and what stands on another thing have only what was written for them about them.
    if (isActed(this.known.brief, this.context)) {
      const alive = living === 'person' || living === 'animal';
      // Dew on a stem is nothing to somebody who winds a clock.
      if (living === 'person') return;
      const near = alive ? 'near-open' : living === 'food' || living === 'drink' ? 'near-food' : 'near-thing';
      this.more([near], 2, main, reason, true);
      return;
    }
    if (has('food', 'drink')) this.more(['near-food'], 4, main, reason);
    else if (has('product', 'toy', 'music', 'clothes') || tags.has('in')) this.more(['near-thing'], 3, main, reason);
    else if (living === 'product' && !has('out')) this.more(['near-thing'], 3, main, reason);
    // What nothing is known of does not stand in grass for that.
    else if (living !== undefined || has('out', 'land', 'animal', 'plant')) this.more(['near-open'], 4, main, reason);
  }

  private table(): boolean {
    const [topic] = this.context.topics;
    const tags = topic?.kind.tags ?? [];
    const id = ['food', 'drink'].some((tag) => tags.includes(tag))
      ? 'table'
      : tags.includes('plant')
        ? 'plant'
        : ['product', 'music', 'toy'].some((tag) => tags.includes(tag))
          ? 'studio'
          : undefined;
    if (id !== undefined && topic) this.pick(id, `a ground for ${topic.kind.id.replaceAll('-', ' ')}`);
    return id !== undefined;
  }

  /** What else is round it in the place: of a place that is the picture, what speaks of nobody in it. */
  private around(scenic: boolean, own: boolean, reason: string): void {
    const { brief } = this.known;
    const { place } = this.context;
    const view = viewOfPlace(brief, this.context, {
      meetings: meetingsOf(brief),
      qualities: qualitiesOf(brief),
      has: (rows) => this.has(rows),
    });
    if (place === undefined) return;
    const stage = own ? undefined : stageKnown(place.known.tags.includes('in') ? 'room' : 'ground');
    const rows = [
      ...(view === undefined ? [] : (viewKnown(place.known.id)?.around ?? [])),
      // Asked for by their place alone: none of them comes before the others.
      ...(stage?.fore ?? []).map((row) => ({ ...row, any: [] })),
    ];
    this.take(
      scenic ? rows.filter(({ text }) => !text.includes('$')) : rows,
      1,
      undefined,
      reason,
      scenic ? [] : on(brief.subjects),
    );
  }

  /** Of one face close to us, how the light shows on it. */
  private face(): void {
    const { brief } = this.known;
    const main = mainSubject(brief);
    const seen =
      main !== undefined &&
      !this.many(main) &&
      on(brief.subjects).length < 3 &&
      !isAsleep(main, brief) &&
      !isBusy(main, this.known.brief);
    const id = seen ? LIT_FACES[classOf(main) ?? ''] : undefined;
    const rows = id === undefined ? undefined : stageKnown(id);
    if (rows) this.take(rows.small, 1, main, 'how light shows on a face');
  }

  private mark(): void {
    const rows = stageKnown('mark');
    if (rows === undefined) return;
    this.take(rows.lockup, 1, undefined, 'how a mark and its letters stand');
    if (this.stageTags.has('coloured')) this.take(rows.hue, 1, undefined, 'the colours of the mark');
    this.take(rows.bare, 1, undefined, 'what a mark does without');
  }

  private lettering(): void {
    const rows = stageKnown('lettering');
    if (rows) for (const slot of [rows.lockup, rows.set, rows.bare]) this.take(slot, 1, undefined, 'how the letters are drawn');
  }

  private pick(id: string, reason: string, most = 1): void {
    const rows = stageKnown(id);
    if (rows) this.take([...rows.fore, ...rows.sky, ...rows.set], most, undefined, reason);
  }

  /** A table repeats nothing of what stands on it. */
  protected override clashes(passage: Passage, subject: Subject | undefined, others: readonly Subject[]): boolean {
    if (
      super.clashes(passage, subject, others) ||
      isOfAnother(passage, subject, this.known.brief, (word) => this.said.has(word) || this.context.tags.has(word))
    )
      return true;
    const shared = contentWords(oneWay(passage.text, this.known.brief.idea)).filter(
      (word) => this.used.has(word) && !this.said.has(word) && !COMMON.has(word),
    );
    // What is there only since there is room for it has nothing in common with what was told.
    if (/^stage-(?:near|letters|mark|abstract)-/.test(passage.rule))
      return shared.length > 1 || shared.some((word) => wordNet(word)?.concrete !== undefined);
    // A room has one floor and a balcony one railing.
    if (
      /^(?:stage-(?:ground|room)\.|place-)/.test(passage.rule) &&
      (shared.length > 1 || shared.some((word) => ONCE.test(word)))
    )
      return true;
    if (!/^stage-(?:table|studio|plant|sky)\./.test(passage.rule)) return false;
    return shared.length > 1;
  }

  protected override holds({ groups, none, rule, text }: Passage): boolean {
    if (
      rule.startsWith('stage-mark') &&
      this.lettersAlone !== rule.startsWith('stage-mark.alone-') &&
      (this.lettersAlone ? BESIDE_LETTERS.test(text) : rule.startsWith('stage-mark.alone-'))
    )
      return false;
    // What lies nearest is the place’s own: a rice terrace has no railing.
    const { place } = this.context;
    if (rule.startsWith('stage-ground.') && !groups[0]?.some((word) => word === place?.known.id)) return false;
    // A lantern is a thing of the night, and the evening over its river is not.
    const has = (word: string) =>
      !isInNameOf(word, place) &&
      (HOURS.has(word) ? this.hours.has(word) : this.context.tags.has(word) || this.said.has(word) || this.stageTags.has(word));
    return groups.every((group) => group.some(has)) && !none.some(has);
  }
}
