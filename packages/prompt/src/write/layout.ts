/**
 * How a picture of a place or of things is laid out, in whole sentences for words alone: what weather does to its surfaces, where each named thing stands,
 * and how near and far, sharp and soft, light and shade are shared out. It brings nothing in that was not said.
 */
import { type Passage, placeKnown, stageKnown } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { isElsewhere } from '../subjects/elsewhere.ts';
import { formOf, isMass } from '../subjects/form-of.ts';
import { mainSubject, named } from '../subjects/main-subject.ts';
import { classOf } from '../subjects/plain-portrait.ts';
import { isSeenFromAbove } from '../subjects/seen-from-above.ts';
import { isSeenFromOutside } from '../subjects/seen-from-outside.ts';
import { traitsOf } from '../subjects/traits.ts';
import { isUnsettled } from '../subjects/unsettled.ts';
import type { Addition } from './addition.ts';
import type { Context } from './context.ts';
import { isBuilt, ROOM } from './fill-of.ts';
import { isScene } from './is-scene.ts';
import { on } from './on.ts';
import { Stage } from './stage.ts';
import { OF_ITS_PLACE } from './sure.ts';
import type { Survey } from './survey.ts';

/** Words of the idea and of whole sentences up to which a picture is laid out. */
const ENOUGH = 68;
/** Words without light and camera with which a text still comes near eighty. */
const SHORT = 66;
/** Lines of layout in one text: more of them take the room of the thing. */
const MOST = 2;
const PLAIN = /^(?:black|white|gr[ae]y|brown|beige|cream|dark|light|pale)/;
/** What grows as large as land. */
const GROWN =
  /(?:^| )(?:tree|forest|wood|field|garden|orchard|hedge|bush|vineyard|meadow|grove|oak|pine|willow|palm|beech|cactus)(?:s|es)?$/i;
/** What is built as large as a house, whatever its class. */
const BUILT =
  /(?:^| )(?:bridge|footbridge|viaduct|aqueduct|pier|jetty|tower|crane|causeway|dam|fountain|statue|shelter|station|train|lane|alley|path|gate|steps|mill|pylon|mast|wheel|pool|shelter|scaffold|wall|fence|ruin|well)s?$/i;
/** First words of what is asked of the main thing alone. */
const OF_MAIN = /^(?:soup|juice|bread|sliced|fabric|old)$/;
/** Where it stands, which was not said. */
const OPEN = /^(?:wide|standing)-open$/;
/** Of these a picture is of the thing, whatever room it belongs to. */
const OPENING = /(?:^| )(?:window|door)s?$/i;
/** What comes over a place and stands nowhere in it. */
const WEATHER = /(?:storm|rain|snow|fog|mist|blizzard|shower|hail|frost)s?$/i;
const WIDE = /^(?:land|water|wild|grand)$/;

export const layout = (known: Survey, context: Context): Addition[] =>
  known.liberty === 'free' ? new Layout(known, context).lay() : [];

class Layout extends Stage {
  lay(): Addition[] {
    const { brief } = this.known;
    if (!this.unpeopled) return [];
    const first = mainSubject(brief);
    // Snow and rain have no outline and no place in the frame.
    const main =
      first &&
      (WEATHER.test(first.name) || (isMass(first.name) && !/^(?:food|drink|product)$/.test(classOf(first) ?? ''))
        ? undefined
        : first);
    const of = main && classOf(main);
    const id = this.block(main, of);
    const { place } = this.context;
    if (id === 'frame-open') {
      if (place?.known.tags.some((tag) => WIDE.test(tag))) this.stageTags.add('wide-open');
      if (main && place?.itself !== true && /^(?:vehicle|building)$/.test(of ?? '') && !isUnsettled(main))
        this.stageTags.add('standing-open');
    }
    if (isSeenFromAbove(brief)) this.stageTags.add('above');
    if (main && formOf(main, brief.idea) === 'many') this.stageTags.add('many-pieces');
    const air = new Set(this.context.skies.flatMap(({ word, known: { id: name, tags } }) => [word, name, ...tags]));
    this.lines('frame-any', 1, main, ({ groups }) => groups[0]?.some((word) => air.has(word)) === true);
    const second = named(brief).filter((each) => each !== main || (place?.itself === false && this.isScenic()));
    for (const [at, each] of second
      .filter((one) => this.stands(one))
      .slice(0, 2)
      .entries())
      this.set(each, second, at === 0);
    // What was asked for by what was said, then what says where the named thing stands, and only then the room as a whole.
    this.lines(id, MOST, main, ({ groups }) => groups.some(([word]) => !OPEN.test(word ?? '')));
    this.lines(id, MOST, main, ({ text }) => /\$the\b/i.test(text));
    this.lines(id, MOST, main);
    // A text that would be too short to paste says more of where the thing itself is, and of the room that it is.
    if (this.words < SHORT) this.lines(id, MOST, main, ({ text }) => id === 'frame-room' || /\$the\b/i.test(text), MOST + 2);
    return this.additions;
  }

  private isScenic(): boolean {
    return this.context.place !== undefined && isScene(this.known.brief, this.context);
  }

  /** Which block lays it out: a room, open land, food or a thing. */
  private block(main: Subject | undefined, of: string | undefined): string {
    const { brief } = this.known;
    const { place, tags, topics } = this.context;
    const inside = place?.known.tags.includes('in') === true;
    // A loft is a room though its name is longer, and chairs in a shop are seen in it.
    const room =
      main !== undefined &&
      of === undefined &&
      place === undefined &&
      !isSeenFromOutside(main, brief) &&
      placeKnown(main.name)?.tags.includes('in') === true;
    const roomed = place?.named === true && !place.itself && inside && !this.rests(main);
    const scenic = this.isScenic();
    const indoors = inside || (tags.has('in') && !tags.has('out'));
    if (main !== undefined && OPENING.test(main.name)) return 'frame-thing';
    const cell = main !== undefined && (ROOM.test(main.name) || /(?:interior|cell)$/.test(main.name));
    if (room || roomed || cell || (scenic && indoors)) return 'frame-room';
    const large =
      /^(?:vehicle|building|land)$/.test(of ?? '') ||
      (main !== undefined && (BUILT.test(main.name) || isBuilt(main.name))) ||
      (of === 'plant' && GROWN.test(main?.name ?? ''));
    if (scenic || (!inside && large) || (!indoors && main === undefined)) return 'frame-open';
    const eaten = topics[0]?.kind.tags.some((tag) => tag === 'food' || tag === 'drink') === true;
    return of === 'food' || of === 'drink' || (eaten && of !== 'product' && of !== 'vehicle') ? 'frame-food' : 'frame-thing';
  }

  private lines(
    id: string,
    most: number,
    subject: Subject | undefined,
    fits: (row: Passage) => boolean = () => true,
    all = MOST,
  ): void {
    const block = stageKnown(id);
    if (block === undefined) return;
    // What is asked of food or cloth is asked of what the picture is of, and not of what stands by it.
    const own = subject && traitsOf(subject, this.known.brief.idea);
    const said = subject && on(subject.attributes).map(({ value }) => value);
    const isOwn = (word: string) => own?.has(word) || said?.includes(word) || subject?.name.split(' ').includes(word);
    const rows = [...block.fore, ...block.small].filter(
      (row) =>
        (subject !== undefined || !/\$the\b/i.test(row.text)) &&
        row.groups.every((group) => !OF_MAIN.test(group[0] ?? '') || group.some(isOwn)) &&
        fits(row),
    );
    for (let left = Math.min(most, all - this.additions.length); left > 0 && this.words < ENOUGH; left--) {
      // Each of them speaks of near and far by its own measure.
      this.zones.clear();
      this.take(rows, 1, subject, 'how it is laid out');
    }
  }

  /** A thing with a place of its own in the frame. */
  private stands(subject: Subject): boolean {
    return (
      /^(?:product|vehicle|plant|food|drink|building)$/.test(classOf(subject) ?? '') &&
      !OF_ITS_PLACE.test(subject.name) &&
      !isMass(subject.name) &&
      !isUnsettled(subject) &&
      !this.bears(subject) &&
      !this.many(subject) &&
      !isElsewhere(subject, this.known.brief)
    );
  }

  /** On or in another thing, which is then the nearer of its grounds. */
  private rests(subject: Subject | undefined): boolean {
    return on(this.known.brief.relations).some(
      ({ from, predicate }) => from === subject?.id && /(?:^| )(?:on|in|inside|against|under)$/.test(predicate),
    );
  }

  /** What another thing stands on or is in, or what is a part of another, has no place of its own. */
  private bears({ id }: Subject): boolean {
    const scenic = this.isScenic();
    return on(this.known.brief.relations).some(
      ({ to, predicate }) => to === id && !(scenic && /^(?:with|and|full of)$/.test(predicate)),
    );
  }

  /** Where it stands. */
  private set(subject: Subject, others: readonly Subject[], near: boolean): void {
    const rows = stageKnown('stood')?.form;
    if (rows === undefined || this.words >= ENOUGH || this.additions.length >= MOST) return;
    const colours = (each: Subject) => on(each.attributes).filter(({ kind, value }) => kind === 'color' && !PLAIN.test(value));
    const bright = colours(subject).length > 0 && others.every((each) => each === subject || colours(each).length === 0);
    for (const [tag, has] of [
      ['near-one', near],
      ['far-one', !near],
      ['bright-colour', bright],
    ] as const)
      if (has) this.stageTags.add(tag);
      else this.stageTags.delete(tag);
    this.take(rows, 1, subject, `where it stands: ${subject.name}`);
  }
}
