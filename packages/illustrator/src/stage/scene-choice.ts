/** Which scene a Brief is painted in. What was said outranks what was added, a place outranks the sky above it. */

import { drawnAs, isRegion, NAMED_PLACES, type SceneId, sceneOf, weatherOf } from '@atelier/lexicon';
import type { Brief, SettingFact, Subject } from '@atelier/spec';
import { namesFigure } from '../abstract/figure-names.ts';
import { repeatOf } from '../abstract/repeat-words.ts';
import { isNatureMark } from '../design/nature-marks.ts';
import { isBareGround } from '../qualities/said.ts';
import { interiorNamed } from '../scenes/interior/named-interior.ts';
import { isCoastRoad } from '../scenes/overlook.ts';
import { isRoom, roomOf } from '../scenes/room-words.ts';
import { sceneOfSite, siteNamed } from '../scenes/site/site-kinds.ts';
import { vistaOf } from '../scenes/vista.ts';
import { type WaterPlace, waterPlaceOf } from '../scenes/waterside/kinds.ts';
import { worldNamed } from '../scenes/worlds.ts';
import { logoOf } from '../type/logo-of.ts';
import { isChart } from './charts.ts';
import { grounded, isShore } from './grounded.ts';
import { nameOf } from './named.ts';
import { openingsIn } from './openings.ts';
import { patchOf } from './patch.ts';
import { townChoiceOf } from './town-choice.ts';

export interface SceneChoice {
  scene: SceneId;
  /** Fact id of what says so. */
  place: string | undefined;
  /** Its form, where it is a coast or a lake that is known by one. */
  water?: WaterPlace | undefined;
}

/** Places that are made by one thing in them, and places in which such a thing may lie. */
const FEATURES: ReadonlySet<string> = new Set(['river', 'waterfall', 'canyon', 'village']);
const GROUNDS: ReadonlySet<string> = new Set([
  'forest',
  'mountains',
  'hills',
  'meadow',
  'snowfield',
  'plain',
  'garden',
  'desert',
]);

const ROUND_LAKES: ReadonlySet<string> = new Set(['forest', 'mountains']);

/** Where a waterfall falls, and is what one looks at. */
const HOLDS_FALLS: ReadonlySet<string> = new Set(['canyon', 'river', 'lake']);

/** Places that a volcano stands behind. */
const BEFORE_CONES: ReadonlySet<string> = new Set(['beach', 'sea', 'lake', 'village']);

/** What a lake is painted with. */
const BY_LAKES: ReadonlySet<string> = new Set(['mountains', 'meadow', 'hills']);

const WAYS = /\b(?:road|lane|path|pathway|footpath|trail|track|way)$/;

/** What is printed or painted on, and is the picture itself. */
const SHEETS = /\b(?:card|invitation|sign|logo|menu|banner|label|badge|flyer|tattoo(?: design)?)$/;

export function sceneChoiceOf(brief: Brief, scenes: ReadonlySet<string>): SceneChoice {
  // What is repeated on cloth or paper is in no place.
  if (repeatOf(brief) || isChart(brief)) return { scene: 'plain', place: undefined };
  const facts = brief.setting.filter((f) => !f.off);
  // A logo with a mountain or the moon shows its figure, and no sky that would follow from it.
  const logo = logoOf(brief) !== undefined;
  const places = facts.filter((f) => f.kind === 'place' || (f.kind === 'background' && !(logo && f.source === 'inferred')));
  // Stars on a card are its ornament, and no night that it stands in.
  const sheets = brief.subjects.filter((s) => !s.off && s.source === 'user' && SHEETS.test(s.name));
  const printed = sheets.length > 0;
  const mark = brief.look.some((f) => !f.off && f.kind === 'medium' && SHEETS.test(f.value));
  // What a card is for is not where it is; a mountain bike club has a mark, and no mountains in it.
  const isMeant = ({ id, name }: Subject): boolean =>
    (mark && sceneOf(name.split(' ').at(-1)!) === undefined) ||
    (logo && isNatureMark(name)) ||
    brief.relations.some(
      (r) => !r.off && r.to === id && /^(?:to|for)$/.test(r.predicate) && sheets.some((sheet) => sheet.id === r.from),
    );
  const sides = openingsIn(brief);
  const placeable = brief.subjects.filter((s) => {
    if (sides.has(s.id)) return false;
    const own = s.off || isAbstract(s) || isMeant(s) ? undefined : sceneOfSubject(s);
    return own !== undefined && !(printed && isSky(own));
  });
  // "The Milky Way over the mountains" stands over land.
  const land = placeable.filter((s) => !isSky(sceneOfSubject(s)));
  // "Waves on a rocky coast" break on a shore.
  const subjectPlace =
    (land.some((s) => sceneOfSubject(s) === 'sea') ? land.find((s) => isShore(s.name)) : undefined) ??
    (land[0]?.name === 'volcano' ? land.find((s) => BEFORE_CONES.has(sceneOfSubject(s) ?? '')) : undefined) ??
    // A road is in the land that it runs through, not the other way round.
    land.find((s) => !WAYS.test(s.name)) ??
    land[0] ??
    placeable[0];
  const vista = printed || mark || logo ? undefined : vistaOf(brief);
  if (vista) return { scene: 'desert', place: vista.groundFacts[0] ?? vista.bodyFacts[0] };
  const placeFact = placeOf(places, subjectPlace, isHung(brief));
  // Inside of a tent one is in no meadow; a bar on a beach is at one.
  const interior = roomOf(brief) && interiorNamed(brief);
  const within =
    interior &&
    (interior.said ||
      placeFact?.kind !== 'place' ||
      placeFact.source === 'writer' ||
      // The corridor of a space station is no open space, whatever its name has in it.
      interior.facts.includes(placeFact.id));
  const indoors = within || (placeFact?.kind !== 'place' && isRoom(brief));
  const named: SceneId = isSunk(brief)
    ? 'underwater'
    : // A rainy day is not seen from a café's ceiling: a room keeps its walls whatever the weather outside.
      indoors
      ? 'plain'
      : placeFact
        ? (groundOf(placeFact.value) ?? 'plain')
        : subjectPlace
          ? (sceneOfSubject(subjectPlace) ?? 'plain')
          : 'plain';
  // A waterfall in the jungle, a river through a forest: the place says what grows there, the subject what is seen.
  const feature = placeable.find((s) => s.source === 'user' && FEATURES.has(sceneOf(s.name) ?? ''));
  const falls = feature && sceneOf(feature.name) === 'waterfall' && HOLDS_FALLS.has(named);
  // Woods and peaks lie round a lake that is in them; other land holds it as a pond.
  const lake = ROUND_LAKES.has(named) ? placeable.find((s) => s.source === 'user' && sceneOf(s.name) === 'lake') : undefined;
  const featured: SceneId = lake ? 'lake' : feature && (falls || GROUNDS.has(named)) ? (sceneOf(feature.name) ?? named) : named;
  // Along a canal a city is seen from its water.
  const canal = named === 'city' ? placeable.find((s) => s.source === 'user' && /\bcanals?$/.test(s.name)) : undefined;
  const left = places.find((f) => f.scene !== undefined)?.scene;
  const place =
    (within ? interior.facts[0] : undefined) ??
    canal?.id ??
    (featured === named ? undefined : (lake ?? feature)?.id) ??
    placeFact?.id ??
    subjectPlace?.id ??
    places.find((f) => f.kind === 'place')?.id;
  const ground = grounded(brief, canal ? 'harbour' : featured, place);
  // A shop that is seen from the street is seen, and not the street.
  const usual = within ? ground : townChoiceOf(ground, brief);
  // A place that is laid out has its own ground, whatever else was said of where it is.
  const laid = printed || mark || logo || within ? undefined : siteNamed(brief);
  // A coast or a lake that is known by its own form; the stars that come with the night stand over it.
  const open = usual === 'night-sky' && placeFact?.source === 'inferred' ? 'plain' : usual;
  const water = indoors || printed || mark || logo || laid?.kind.scenes[0] === 'garden' ? undefined : waterPlaceOf(brief, open);
  const chosen = left !== undefined && scenes.has(left) ? (left as SceneId) : (water?.scene ?? usual);
  const site = water ? undefined : laid && sceneOfSite(laid, chosen);
  if (site !== undefined) return { scene: site, place: laid!.fact ?? place, water };
  return {
    scene: chosen,
    place: place ?? (water && brief.subjects.find((s) => !s.off && s.source === 'user' && water.own.test(s.name))?.id),
    water,
  };
}

/** "Abstract waves" are a piece of lines, and no sea; nor are "zen garden lines" a garden. A coast line is one. */
export const isAbstract = ({ name, attributes }: Subject): boolean =>
  sceneOf(name) !== undefined &&
  ((/ lines?$/.test(name) && namesFigure(name)) || attributes.some((a) => !a.off && a.value === 'abstract'));

/** Whoever is on a moon or a planet stands on its ground, and a bus calls in a street. */
const groundOf = (place: string): SceneId | undefined =>
  worldNamed(place.toLowerCase())
    ? 'desert'
    : isCoastRoad(place.toLowerCase())
      ? 'beach'
      : (sceneOf(place) ?? (/\bbus (?:stop|shelter)$/i.test(place) ? 'city' : undefined));

/** All that was asked for hangs on a wall: the clouds of "a rainy window" are no place for it. */
function isHung({ subjects }: Brief): boolean {
  const asked = subjects.filter(({ off, source }) => !off && source === 'user');
  return asked.length > 0 && asked.every(({ name }) => drawnAs(name)?.place === 'hang');
}

/** The fact that names the place. */
function placeOf(places: readonly SettingFact[], subjectPlace: Subject | undefined, hung: boolean): SettingFact | undefined {
  // Dark wood behind a sweet is a table's, and no forest.
  const known = places.filter(
    (f) =>
      !(hung && f.kind === 'background' && isSky(groundOf(f.value))) &&
      groundOf(f.value) !== undefined &&
      !(f.kind === 'background' && /\bwood$/.test(f.value)),
  );
  const said = known.filter((f) => f.kind === 'place');
  // "An alley in a village": the way is the village's.
  const village = said.find((f) => sceneOf(f.value) === 'village');
  if (village && said.every((f) => f === village || (sceneOf(f.value) === 'city' && VILLAGE_WAYS.test(f.value))))
    return village;
  // "A road through the desert": dunes and woods have their own.
  const roaded = said.find((f) => /^(?:desert|forest)$/.test(sceneOf(f.value) ?? ''));
  if (roaded && said.every((f) => f === roaded || ROAD.test(f.value))) return roaded;
  // "The arctic ocean" is a sea.
  const sea = said.find((f) => sceneOf(f.value) === 'sea');
  if (sea && said.every((f) => f === sea || sceneOf(f.value) === 'snowfield')) return sea;
  // A lake has its mountains behind it, and its meadow in front.
  const lake = said.find((f) => sceneOf(f.value) === 'lake');
  if (lake && said.every((f) => f === lake || BY_LAKES.has(sceneOf(f.value) ?? ''))) return lake;
  // Snow lies on a place: "snow in a pine forest" is the forest.
  const lies = said.filter((f) => !(sceneOf(f.value) === 'snowfield' && weatherOf(f.value) === 'snow'));
  // "The Milky Way above a desert road": the land that was said is the place.
  const first = lies.find((f) => !NIGHT_LIGHTS.test(f.value)) ?? lies[0] ?? said[0];
  const place = (first && nearerThan(first, lies)) ?? first;
  // "The Milky Way over a mountain", "a forest under the night sky": the land is the place.
  const over = place && NIGHT_LIGHTS.test(place.value) && subjectPlace?.source === 'user' && !isSky(sceneOf(subjectPlace.name));
  if (place && !over) return place;
  if (over) return undefined;
  // What was only added to a scene says less about it than a thing that is a place itself.
  return known.find(
    (f) => !subjectPlace || ((f.source === 'user' || f.source === 'edit') && !saysLess(f.value, subjectPlace.name)),
  );
}

/** "Bolivia, a salt flat", "Hong Kong harbour", "New York, Central Park": of a land or a town what was named in it is what one sees. */
function nearerThan({ value }: SettingFact, said: readonly SettingFact[]): SettingFact | undefined {
  const isNamed = (name: string): boolean => NAMED_PLACES.has(name.toLowerCase());
  if (!isNamed(value)) return undefined;
  if (sceneOf(value) === 'city')
    return said.find((f) => sceneOf(f.value) === 'harbour' || (isNamed(f.value) && sceneOf(f.value) === 'garden'));
  return isRegion(value) ? said.find((f) => !isNamed(f.value) && !isSky(sceneOf(f.value))) : undefined;
}
const ROAD = /\b(?:road|highway|route|track|lane)s?$/i;
const VILLAGE_WAYS = /\b(?:alley|lane|street|road|path)$/i;

/** Lights and skies that only the night shows. */
export const NIGHT_LIGHTS = /^(?:the )?(?:milky way|night sky|starry sky|northern lights|aurora(?: borealis)?|stars)$/;

/** The sky alone is under every place, and a sea lies at every shore: a subject that is a place ("a city skyline") says more. */
const saysLess = (value: string, name: string): boolean =>
  value === 'sky' || (isSky(sceneOf(value)) && !isSky(sceneOf(name))) || (sceneOf(value) === 'sea' && isShore(name));

const isSky = (scene: SceneId | undefined): boolean => scene === 'night-sky' || scene === 'sky';

/** A starry sky is the night's, and a flow field is no meadow. */
function sceneOfSubject(subject: Subject): SceneId | undefined {
  const { name, attributes } = subject;
  if (isBareGround(subject)) return 'desert';
  if (FOREST_FLOOR.test(name)) return 'forest';
  if (/^(?:flow|colou?r|vector|force|noise) field$/.test(name)) return undefined;
  // It stands by water, and is no sea.
  if (/^(?:old |ruined |wooden )*water ?(?:mill|wheel|tower|pump|tank|trough)$/.test(name)) return undefined;
  if (patchOf(name)) return 'farmland';
  // An ice cream is no snowfield, and a sand timer no beach.
  const drawing = drawnAs(name);
  if (drawing?.category === 'food' || (drawing?.category === 'object' && drawing.place === 'surface')) return undefined;
  const scene = sceneOf(name);
  return scene === 'sky' && isStarry(attributes.map((a) => a.value)) ? 'night-sky' : scene;
}

const FOREST_FLOOR = /^(?:(?:mossy|dark|old|damp) )*(?:forest|woodland|jungle) floor$/;

/** Words that only a night sky is called by. */
export const isStarry = (words: readonly string[]): boolean =>
  words.some((w) => /\bstarr?y\b|\bstarlit\b|\bmoonlit\b|star[- ](?:filled|studded)|\bnight\b/.test(w));

/** "A whale under water", "a submarine beneath the waves": the place is below the surface. Never by an edit (L1). */
const isSunk = (brief: Brief): boolean =>
  brief.relations.some(
    (r) =>
      !r.off &&
      r.source === 'user' &&
      /^(?:deep |far )?(?:under|underneath|beneath|below)$/.test(r.predicate) &&
      brief.subjects.some((s) => s.id === r.from && drawnAs(s.name)?.place === 'water') &&
      nameOf(brief, r.to).match(/^(?:the )?(?:\w+ )?(?:water|sea|ocean|waves?|surface)$/) !== null,
  );
