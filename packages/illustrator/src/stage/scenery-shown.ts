/** What of the scene itself the Brief names: its places in the Stage, the colours that were said of them, and what cannot be seen. */
import {
  drawnAs,
  isRegion,
  LIKENESSES,
  LOOKS,
  NAMED_PLACES,
  type SceneId,
  sceneOf,
  singular,
  weatherOf,
  wordNet,
} from '@atelier/lexicon';
import type { Brief, Missing, SettingFact, StageObject, Subject, Warning } from '@atelier/spec';
import { qualitiesMissing } from '../qualities/untold.ts';
import { aerialElement } from '../scenes/aerial-kind.ts';
import { namesCave } from '../scenes/cave-words.ts';
import { isCityView } from '../scenes/city-words.ts';
import { DUST_STORM } from '../scenes/dust-words.ts';
import { saysCharacter } from '../scenes/house-character.ts';
import { interiorNamed } from '../scenes/interior/named-interior.ts';
import { hasPanes } from '../scenes/interior/own-things.ts';
import { namesPier } from '../scenes/pier-plan.ts';
import { pondIn } from '../scenes/pond.ts';
import { roomOf } from '../scenes/room-words.ts';
import { isSaltFlat } from '../scenes/salt-flat.ts';
import { isPlaceOfSite, siteIn } from '../scenes/site/site-kinds.ts';
import { isGround } from '../scenes/still-life.ts';
import { hasTownRiver } from '../scenes/town-river.ts';
import { wayOfScenery } from './likeness.ts';
import { patchOf } from './patch.ts';
import { isSnow } from './phenomena.ts';
import { regionOf, unseenWhy } from './regions.ts';
import { elementNamed, isTerrace } from './scenery-of.ts';
import type { Setting } from './setting.ts';
import { canTint, colourIn, hourInColour, type Tint } from './tints.ts';

interface Shown {
  brief: Brief;
  setting: Setting;
  seed: number;
  /** The scene is painted, and its surfaces can take a colour. */
  tinted: boolean;
  /** The Stage's lists, to which is added. */
  objects: StageObject[];
  warnings: Warning[];
  missing: Missing[];
}

export class SceneryShown {
  readonly tints: Tint[] = [];
  readonly #on: Shown;
  readonly #hour: Tint | undefined;
  readonly #seaWords: string;

  constructor(on: Shown) {
    this.#on = on;
    this.#hour = hourInColour(on.brief);
    this.#seaWords = seaWordsOf(on.brief);
  }

  /** False where it cannot be seen in this picture: a moon by day. */
  add(of: string, name: string, element: string, colour?: string, part = false): boolean {
    const { setting, seed, tinted, objects, warnings } = this.#on;
    const hour = this.#hour;
    const region = regionOf(element, setting, seed, element === 'planet' ? this.#saidOf(of, name) : this.#seaWords);
    if (!region || isDryOf(element, this.#on)) return false;
    if (hour && element === 'sky' && colour === undefined) region.colors = [hour.colour];
    // Foam is white by itself, and the sea under it is not.
    if (element === 'waves' && colour === 'white') colour = undefined;
    if (PAINTED_AS_SAID.has(element) && colour !== undefined) region.colors = [colour];
    if (colour !== undefined && !region.colors.includes(colour)) {
      if (canTint(element, colour) && tinted) {
        region.colors = [colour];
        this.tints.push({ of, element, colour, part });
      } else
        warnings.push({
          code: 'colour-not-applied',
          message: `The ${name} keeps the colours of the light; it could not be made ${colour}.`,
          about: of,
        });
    }
    objects.push({
      id: `${of}.1`,
      of,
      name,
      ...region,
      grounding: { kind: 'generator', name: `scene.${element}`, ...wayOfScenery(name, element) },
    });
    return true;
  }

  /** A name with its attributes, as the painter of the sky reads them. */
  #saidOf(of: string, name: string): string {
    const said = this.#on.brief.subjects.find(({ id }) => id === of)?.attributes.filter(({ off }) => !off) ?? [];
    return [name, ...said.map(({ value }) => value)].join(' ').toLowerCase();
  }

  /** A place that is seen though nothing of it has a name of its own: the room, a ground under a thing, a town that the street stands for. */
  #isThere({ id, value }: SettingFact, room: boolean): boolean {
    const { brief, setting, missing } = this.#on;
    // "The Great Wall of China": it says which wall, and not where.
    if (brief.relations.some((r) => !r.off && r.to === id && r.predicate === 'of')) return true;
    if (BUILT.test(value)) return missing.some(({ of }) => of === id);
    // A court in a town that was named.
    if (NAMED_PLACES.has(value.toLowerCase()) && siteIn(brief, setting.scene)) return true;
    // Snow lies there, and a land is what the rest of the scene is of.
    if (isSnow(value) && (setting.weather === 'snow' || setting.season === 'winter')) return true;
    if (isRegion(value) && setting.scene !== 'plain' && id !== setting.place) return true;
    return (
      (room && (id === setting.place || namesCave(value))) ||
      isGround(value) ||
      sceneOf(value) === setting.scene ||
      // Round a pier all water is water, and round a waterfall in the woods are trees.
      (setting.scene === 'sea' && sceneOf(value) === 'lake' && brief.setting.some((f) => !f.off && namesPier(f.value))) ||
      (setting.scene === 'waterfall' && sceneOf(value) === 'forest') ||
      // A park that is named is its town's.
      (setting.scene === 'garden' &&
        isTown(value) &&
        brief.setting.some((f) => f.id === setting.place && NAMED_PLACES.has(f.value))) ||
      (setting.scene === 'village' && sceneOf(value) === 'hills') ||
      (setting.scene === 'village' && sceneOf(value) === 'city' && /\b(?:alley|lane|street)$/.test(value)) ||
      // A park in a city is seen among its trees.
      (setting.scene === 'forest' && /\bpark$/.test(value)) ||
      // A city is seen from its canal.
      (setting.scene === 'harbour' && sceneOf(value) === 'city') ||
      (setting.scene === 'harbour' && saysCharacter(value)) ||
      // A street of a town that is known for its harbour.
      (setting.scene === 'city' &&
        NAMED_PLACES.has(value.toLowerCase()) &&
        /^(?:harbour|village)$/.test(sceneOf(value) ?? '')) ||
      missing.some(({ of }) => of === id)
    );
  }

  /** Places, backdrops and weather that were said or added, and the hour's colour where the sky has no other. */
  addSettings(abstract: boolean): void {
    const { brief, setting, objects, missing } = this.#on;
    const room = this.#on.setting.scene === 'plain' && roomOf(brief) !== undefined;
    const built = room ? interiorNamed(brief) : undefined;
    const likened = built?.likeness === undefined ? undefined : built;
    for (const fact of brief.setting) {
      if (fact.off || (fact.kind !== 'background' && fact.kind !== 'place' && fact.kind !== 'weather')) continue;
      if (abstract && fact.kind === 'place' && fact.source !== 'writer' && !objects.some((o) => o.of === fact.id))
        missing.push({ name: fact.value, why: 'no scenery for it yet', of: fact.id });
      // What follows from the hour is in the colours of such a piece, and has no place of its own there.
      if (abstract && (fact.source === 'inferred' || fact.source === 'writer')) continue;
      const onPanes = fact.kind !== 'place' && fact.source !== 'writer' && room && hasPanes(brief);
      if (onPanes && fact.kind === 'weather' && /^(?:rain|storm|snow|mist)/.test(weatherOf(fact.value) ?? '')) {
        this.add(fact.id, fact.value, 'panes');
        continue;
      }
      const outdoors = fact.kind !== 'place' && room && OUTDOORS.test(elementNamed(fact.value) ?? '');
      if (outdoors) {
        // Rain is seen on a window's panes, which the Stage has as a thing.
        if (fact.source !== 'writer' && !onPanes && !objects.some((o) => o.grounding.name === 'own:window-rain'))
          missing.push({ name: fact.value, why: 'the weather is not seen from inside this room', of: fact.id });
        continue;
      }
      const said = fact.kind === 'place' ? colourIn(fact.value) : undefined;
      const asked = fact.kind === 'place' && fact.source !== 'writer';
      const element =
        worldOfVista(setting, fact.id) ??
        // Who is on the moon has it under the feet, and not in the sky.
        (fact.id === setting.place && /\bmoon$/i.test(fact.value) ? PLACES[setting.scene] : undefined) ??
        (asked && isPlaceOfSite(fact.value, fact.id, setting.scene, brief) ? 'site' : undefined) ??
        (said && (elementNamed(said.thing.split(' ')[0]!) ?? (WAY.test(said.thing) ? 'path' : undefined))) ??
        (DUST_STORM.test(fact.value) && setting.scene === 'desert' ? 'mist' : undefined) ??
        (setting.aerial && fact.kind === 'place' ? aerialElement(fact.value) : undefined) ??
        (isTerrace(setting.scene, fact.value) ? 'grass' : elementNamed(fact.value)) ??
        (setting.scene === 'sea' && fact.kind === 'place' && namesPier(fact.value) ? 'pier' : undefined) ??
        (fact.kind === 'place' && setting.water?.own.test(fact.value.toLowerCase()) ? 'landform' : undefined) ??
        // "A loch in the highlands" is the lake of that land.
        (asked && sceneOf(fact.value) === 'lake' ? 'lake' : undefined) ??
        (fact.id === setting.place ? (setting.coastRoad ? 'path' : PLACES[setting.scene]) : undefined) ??
        // A room that is built as one akin to it is told of.
        (room && asked && likened?.facts.includes(fact.id) ? 'room' : undefined);
      if (objects.some((o) => o.of === fact.id)) continue;
      if (element === undefined) {
        if (fact.kind === 'weather' && fact.source !== 'writer' && DUST_STORM.test(fact.value))
          missing.push({ name: fact.value, why: 'dust storms are painted over deserts only', of: fact.id });
        if (asked && !this.#isThere(fact, room)) missing.push({ name: fact.value, why: 'no scenery for it yet', of: fact.id });
      } else if (!this.add(fact.id, fact.value, element, said?.colour, true) && asked)
        missing.push({ name: fact.value, why: unseenWhy(element, setting), of: fact.id });
      if (
        element !== undefined &&
        element !== 'site' &&
        asked &&
        setting.scene !== 'plain' &&
        !setting.water?.words.test(fact.value.toLowerCase())
      ) {
        for (const [name, why] of standingIn(fact.value))
          if (!objects.some((o) => o.name === name)) missing.push({ name, why, of: fact.id });
      }
    }
    for (const { off, value, id } of brief.look)
      if (!off && LIKENESSES.has(value)) missing.push({ name: value, why: 'nothing of that work is drawn', of: id });
    if (this.#hour && !this.tints.some((t) => t.element === 'sky')) this.tints.push(this.#hour);
    // The ground of a vista is painted as it was called.
    if (!abstract)
      missing.push(
        ...qualitiesMissing(brief, setting.scene, objects).filter(({ of }) => !setting.vista?.groundFacts.includes(of ?? '')),
      );
  }
}

/** What a fact of a vista is painted as. */
const worldOfVista = ({ vista }: Setting, fact: string): string | undefined =>
  vista?.bodyFacts.includes(fact) ? 'planet' : vista?.groundFacts.includes(fact) ? 'desert' : undefined;

/** Named like lands, and known by what was built there: of that nothing is drawn. */
const BUILT = /^(?:angkor wat|pompeii|tenochtitlan|el dorado|chernobyl)$/i;

const isTown = (name: string): boolean => NAMED_PLACES.has(name) && sceneOf(name) === 'city';

/** Waters that are named and that the painter of this scene has not. */
const isDryOf = (element: string, { brief, setting: { scene, view, aerial, water }, seed }: Shown): boolean =>
  aerial === undefined &&
  // Water that is known by what is on it is the one that was said.
  water?.scene !== scene &&
  (element === 'river' || element === 'lake') &&
  !(
    WATERS[element].has(scene) ||
    (scene === 'city' && isCityView(brief)) ||
    (element === 'river' && hasTownRiver(brief, scene)) ||
    // Round a pier all water is water.
    (element === 'lake' && scene === 'sea' && brief.setting.some((f) => !f.off && namesPier(f.value))) ||
    // The sheet of ice that was said lies on it.
    (element === 'lake' && scene === 'snowfield' && brief.setting.some((f) => !f.off && /\bice\b/.test(f.value))) ||
    (element === 'lake' && pondIn({ brief, scene, view, seed }) !== undefined)
  );

const WATERS: Readonly<Record<'river' | 'lake', ReadonlySet<string>>> = {
  river: new Set(['river', 'canyon', 'waterfall']),
  lake: new Set(['lake', 'waterfall']),
};

/** Have a painter that takes the colour itself. */
const PAINTED_AS_SAID: ReadonlySet<string> = new Set([
  'curtain',
  'wall',
  'tiles',
  'cover',
  'tram',
  'growth',
  'fireworks',
  'site',
  'foliage',
]);

/** "A red earth road": the road is red, and not the land. */
const WAY = /\b(?:road|lane|path|track|trail)$/;

/** Not within four walls. */
const OUTDOORS = /^(?:rain|snow|clouds|mist|sky|stars|horizon|lightning)$/;

/** What a place consists of, where no fact of its own says so. */
const PLACES: Readonly<Record<SceneId, string | undefined>> = {
  beach: 'sand',
  sea: 'sea',
  lake: 'lake',
  mountains: 'mountains',
  meadow: 'grass',
  hills: 'hills',
  forest: 'forest',
  city: 'street',
  'night-sky': 'sky',
  desert: 'desert',
  snowfield: 'snow',
  underwater: 'sea',
  river: 'river',
  waterfall: 'waterfall',
  canyon: 'canyon',
  harbour: 'sea',
  village: 'houses',
  farmland: 'rows',
  garden: 'grass',
  sky: 'clouds',
  plain: undefined,
};

/** "A windmill village", "a jeepney road": what a place is called by, before the last word of its name, and does not consist of. */
function standingIn(value: string): [name: string, why: string][] {
  const words = value.toLowerCase().split(' ');
  if (NAMED_PLACES.has(words.join(' '))) return [];
  // Its house stands where the path leads.
  if (/\bcottage gardens?$/.test(words.join(' '))) return [];
  return words.slice(0, -1).flatMap((word, i): [string, string][] => {
    if (sceneOf(word) !== undefined || NAMED_PLACES.has(word)) return [];
    const drawing = drawnAs(word);
    const category = drawing?.grounding.name.startsWith('scene.') ? undefined : drawing?.category;
    // A cottage garden is painted with its cottage.
    if (word === 'cottage' && words[i + 1] === 'garden') return [];
    // Trains call at a station, and need not stand in it.
    if (words[i + 1] === 'station') return [];
    if (category === 'building' && i === words.length - 2) return [[word, 'no building of that kind is painted in this place']];
    if (category === 'animal' || category === 'vehicle') return [[word, 'none is painted in this place']];
    return isStrange(word) || (MADE_OF.test(word) && !isSaltFlat(value.toLowerCase())) ? [[word, 'no scenery for it yet']] : [];
  });
}

/** What no land consists of but in dreams, and the salt of a shore. */
const MADE_OF = /^(?:salt|candy|chocolate|gingerbread|jelly|lego|bone)$/;

/** A word that no dictionary has, and that is no adjective by its ending. */
const isStrange = (word: string): boolean =>
  /^[a-z]{5,}$/.test(word) &&
  !/(?:[^aeiou]y|ed|ing|ish|ian|ean|ese|ic|al|lit|like|core|punk|less|ful)$/.test(word) &&
  drawnAs(word) === undefined &&
  wordNet(word) === undefined &&
  wordNet(singular(word)) === undefined &&
  !LOOKS.has(word);

/** "A space station window" is no sky. */
const isPartOfBuilding = (name: string): boolean =>
  / (?:window|door|gate|wall|sign|map|poster|statue|tower|house)s?$/.test(name);

/** "A coast line": a subject that has no drawing and is the place is what the scene consists of. */
export const placeItself = ({ id, name }: Pick<Subject, 'id' | 'name'>, { place, scene }: Setting): string | undefined =>
  id === place && !isPartOfBuilding(name) && drawnAs(name) === undefined && patchOf(name) === undefined
    ? PLACES[scene]
    : undefined;

/** What is said of sea and waves. */
const seaWordsOf = ({ subjects }: Brief): string =>
  subjects
    .filter((s) => !s.off && /^(?:sea|waves)$/.test(elementNamed(s.name) ?? ''))
    .flatMap((s) => [s.name, ...[...s.attributes, ...s.actions].filter((a) => !a.off).map((a) => a.value)])
    .join(' ');
