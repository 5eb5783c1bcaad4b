/** What was said of weather, water, cloth or food, in whole sentences for words alone, as it shows in a place or in things. It brings nothing in that was not said. */
import { type Passage, placeKnown, stageKnown } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { formOf, isMass } from '../subjects/form-of.ts';
import { mainSubject } from '../subjects/main-subject.ts';
import { classOf } from '../subjects/plain-portrait.ts';
import { isSeenFromAbove } from '../subjects/seen-from-above.ts';
import { isSeenFromOutside } from '../subjects/seen-from-outside.ts';
import { traitsOf } from '../subjects/traits.ts';
import type { Addition } from './addition.ts';
import type { Context } from './context.ts';
import { isBuilt, ROOM } from './fill-of.ts';
import { isScene } from './is-scene.ts';
import { on } from './on.ts';
import { Stage } from './stage.ts';
import type { Survey } from './survey.ts';

/** Words of the idea and of whole sentences up to which a picture is laid out. */
const ENOUGH = 68;
/** Lines of layout in one text: more of them take the room of the thing. */
const MOST = 2;
/** What grows as large as land. */
const GROWN =
  /(?:^| )(?:tree|forest|wood|field|garden|orchard|hedge|bush|vineyard|meadow|grove|oak|pine|willow|palm|beech|cactus)(?:s|es)?$/i;
/** What is built as large as a house, whatever its class. */
const BUILT =
  /(?:^| )(?:bridge|footbridge|viaduct|aqueduct|pier|jetty|tower|crane|causeway|dam|fountain|statue|shelter|station|train|lane|alley|path|gate|steps|mill|pylon|mast|wheel|pool|shelter|scaffold|wall|fence|ruin|well)s?$/i;
/** First words of what is asked of the main thing alone. */
const OF_MAIN = /^(?:soup|juice|bread|sliced|fabric|old)$/;
/** Of these a picture is of the thing, whatever room it belongs to. */
const OPENING = /(?:^| )(?:window|door)s?$/i;
/** What comes over a place and stands nowhere in it. */
const WEATHER = /(?:storm|rain|snow|fog|mist|blizzard|shower|hail|frost)s?$/i;

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
    if (isSeenFromAbove(brief)) this.stageTags.add('above');
    if (main && formOf(main, brief.idea) === 'many') this.stageTags.add('many-pieces');
    const air = new Set(this.context.skies.flatMap(({ word, known: { id: name, tags } }) => [word, name, ...tags]));
    this.lines('frame-any', 1, main, ({ groups }) => groups[0]?.some((word) => air.has(word)) === true);
    this.lines(id, MOST, main);
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

  /** On or in another thing, which is then the nearer of its grounds. */
  private rests(subject: Subject | undefined): boolean {
    return on(this.known.brief.relations).some(
      ({ from, predicate }) => from === subject?.id && /(?:^| )(?:on|in|inside|against|under)$/.test(predicate),
    );
  }
}
