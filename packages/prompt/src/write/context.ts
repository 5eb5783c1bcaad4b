/**
 * What an idea is about, in the words of a writer's knowledge: the kind of its first subject, the place it is set in, and every tag
 * that light, colour, mood, framing and details are chosen by.
 */
import {
  deedKnown,
  hourKnown,
  type KindKnown,
  kindKnown,
  mediumKnown,
  NAMED_PLACES,
  type PlaceKnown,
  placeKnown,
  type ShownKnown,
  singular,
  skyKnown,
  verbBase,
} from '@atelier/lexicon';
import type { Brief, LookFact, Subject } from '@atelier/spec';
import { isTwo } from '../subjects/form-of.ts';
import { FORMS } from '../subjects/forms.ts';
import { isAlive, isGround } from '../subjects/ground.ts';
import { isEnclosed } from '../subjects/out-of-place.ts';
import { classOf } from '../subjects/plain-portrait.ts';
import { isCooked, isModel, servedIn } from '../subjects/portrait-of.ts';
import { isSeenFromOutside } from '../subjects/seen-from-outside.ts';
import { traitsOfName } from '../subjects/traits.ts';
import { isUnsettled } from '../subjects/unsettled.ts';
import { on } from './on.ts';
import type { Survey } from './survey.ts';
import { isIndoors } from './whereabouts.ts';

interface Topic {
  subject: Subject | undefined;
  kind: KindKnown;
}

export interface Context {
  tags: ReadonlySet<string>;
  /** The first is what the picture is of. */
  topics: readonly Topic[];
  /** `itself`: no more than a thing was named, and it is a place ("a reading nook", "a castle"). */
  place: { known: PlaceKnown; word: string; named: boolean; itself: boolean } | undefined;
  deeds: readonly { known: ShownKnown; who: string }[];
  media: readonly ShownKnown[];
  /** Hours, weathers and seasons that are in the Brief. */
  skies: readonly { known: ShownKnown; word: string; said: boolean }[];
  /** Whether the place is the picture. */
  scenic: boolean;
  /** Whether a camera may be spoken of. */
  lens: boolean;
}

const HOLDS =
  /^(?:on|in|at|by|inside|beside|along|across|through|under|near|against|crossing|leaving|entering|approaching|reaching|passing|over|standing on|sitting on|sitting in|lying on)$/;
/** Trades that are followed within doors. */
const INDOOR_KINDS = /^(?:doctor|baker|chef|waiter|pianist|cellist|dancer|artist|craftsman|baby|businessman|king|vampire)$/;
/** Tags of rooms and of what a thing stands on. */
const INSIDE = /^(?:in|out|table|product)$/;
const WINTRY = /\b(?:snow\w*|icy|frosty|frosted|frozen)\b/;
const UNDER_WATER = /^(?:reef|deep-sea|underwater-city|space|moon)$/;
const FAR_OFF = /^(?:moon|sky|night-sky|space|desert-planet|cloudscape)$/;
/** Weathers and hours, which a name may have within it. */
const OF_AIR = /^(?:rain|snow|ice|sun|moon|star|storm|wind|night|winter|summer|morning|evening)$/;
const OF_SKY = /(?:sky|street|scene|light|drops?|clouds?|shower|storm|forest|garden|landscape|village|city|town)s?$/i;
const SENSED = /^(?:sound|feeling|idea|memory|taste|smell|dream|sense)$/;
const PICTURE = /\b(?:logo|emblem|icon|badge|sticker|poster|cover|card|invitation|menu|banner|flyer|label)$/;

export function contextOf({ brief, said, scene, time, season }: Survey): Context {
  const looks = on(brief.look).filter(({ kind, source }) => (kind === 'medium' || kind === 'style') && source !== 'writer');
  const media = looks.flatMap(({ value }) => mediumKnown(value) ?? []);
  const subjects = on(brief.subjects).filter(({ source }) => source !== 'writer' && source !== 'inferred');
  const place = placeIn(brief, subjects);
  const topics = topicsOf(
    brief,
    subjects,
    looks.map(({ value }) => value),
    place?.subject,
  );
  const skies = on(brief.setting).flatMap(({ kind, value, source }) => {
    const known = kind === 'time' ? hourKnown(value) : kind === 'weather' || kind === 'season' ? skyKnown(value) : undefined;
    return known ? [{ known, word: value, said: source !== 'writer' }] : [];
  });
  const deeds = deedsOf(brief, subjects);

  const tags = new Set<string>();
  const give = (...words: readonly string[]) => {
    for (const word of words) tags.add(word);
  };
  // "In" is also a word of the idea, and no tag when it is.
  // A rain barrel is no rain, and a coal fire no coal.
  const within = new Set(subjects.flatMap(({ name }) => (OF_SKY.test(name) ? [] : name.toLowerCase().split(' ').slice(0, -1))));
  for (const word of said)
    if (word !== 'in' && word !== 'out' && !(OF_AIR.test(word) && within.has(word))) give(word, singular(word));
  give(...(topics[0] ? [topics[0].kind.id, ...topics[0].kind.tags] : []), ...topics.slice(1).map(({ kind }) => kind.id));
  if (place) {
    give(place.known.id, ...place.known.tags);
    if (!place.known.tags.some((tag) => INSIDE.test(tag)) && !UNDER_WATER.test(place.known.id)) give('out');
  }
  if (!place && scene) give(scene.id, ...(scene.id === 'underwater' || scene.id === 'plain' ? [] : ['out']));
  // Without a place a wild thing is out of doors and a made one is not.
  if (!place && !scene && topics[0]) {
    const kind = topics[0].kind.tags;
    const has = (...all: string[]) => all.some((tag) => kind.includes(tag));
    if (has('animal', 'bird', 'plant', 'vehicle', 'building', 'land', 'sky') && !has('home', 'toy')) give('out');
    else if (has('product', 'food', 'drink')) give('in');
  }
  // Who does something in no place that was said is lit by no window, unless it is done within doors.
  if (!place && !scene && isAlive(brief) && !tags.has('portrait')) {
    const inside = topics.some(({ kind }) => INDOOR_KINDS.test(kind.id)) || isIndoors(brief);
    if (inside) tags.delete('out');
    give(inside ? 'in' : 'out');
  }
  if (OUTDOORS.some((word) => said.has(word))) {
    give('out');
    tags.delete('in');
  }
  // What is done in the sun or in the wind is done out of doors, unless a room was named.
  if (
    !place &&
    (subjects.some(({ name }) => OUTDOOR_GROUND.test(name)) ||
      ['sun', 'sunshine', 'wind', 'breeze', 'windy', 'sunny'].some((word) => said.has(word)))
  ) {
    give('out');
    tags.delete('in');
  }
  const [lead] = subjects;
  if (lead && !place && (isSeenFromOutside(lead, brief) || goes(brief, lead))) {
    give('out');
    tags.delete('in');
  }
  // Under ground and in rooms without windows no light of the day is chosen.
  if (isEnclosed(brief)) give('in');
  if (isEnclosed(brief)) tags.delete('out');
  for (const { known } of skies) give(known.id, ...known.tags);
  for (const { known } of deeds) give(known.id, ...known.tags, 'doing');
  for (const { tags: all } of media) give(...all.filter((tag) => !tag.startsWith('-')));
  if (time && skies.length === 0 && time !== 'day') give(time === 'golden-hour' ? 'golden' : time);
  if (season) give(season);
  // Snow on a roof or a branch lies on the ground as well.
  if (subjects.some(({ attributes }) => on(attributes).some(({ value }) => WINTRY.test(value)))) give('snow', 'winter');
  // A thing of the night is not therefore seen by night.
  if (
    !skies.some(({ known }) => known.id === 'night') &&
    time !== 'night' &&
    !said.has('night') &&
    topics[0]?.kind.tags.includes('animal')
  )
    tags.delete('night');
  if (on(brief.text).length > 0) give('letters', 'letter');
  if (subjects.some(isTwo)) give('pair');
  if (subjects.some(isUnsettled)) give('aloft');
  return {
    tags,
    topics,
    place: place && { known: place.known, word: place.word, named: place.named, itself: place.itself === true },
    deeds,
    media,
    skies,
    scenic: place !== undefined && (subjects.length === 0 || place.subject === subjects[0] || isRoomOf(brief, subjects[0])),
    lens: madeByCamera(brief, looks) && !tags.has('abstract') && !tags.has('logo'),
  };
}

/** No camera made what is drawn, nor what is in somebody's manner or in a style nothing is known of, unless a photograph was said. */
function madeByCamera({ look }: Brief, looks: readonly LookFact[]): boolean {
  const known = looks.map(({ kind, value }) => ({ kind, drawn: mediumKnown(value)?.tags.includes('-lens') }));
  if (known.some(({ drawn }) => drawn === true)) return false;
  const photographed = known.some(({ kind, drawn }) => kind === 'medium' && drawn === false);
  return (
    photographed ||
    (known.every(({ drawn }) => drawn === false) &&
      !on(look).some(({ kind, source }) => kind === 'artist' && source !== 'writer'))
  );
}

const isCity = (value: string): boolean => NAMED_PLACES.has(value.toLowerCase());
const OUTDOOR_GROUND =
  /(?:^| )(?:rock|boulder|log|moss|grass|cliff|puddle|stream|meadow|riverbank|driftwood|tree|tree stump|stump)s?$/;
/** What is out of doors whatever stands on it. */
const OUTDOORS = [
  'picnic',
  'pavement',
  'sidewalk',
  'lawn',
  'hammock',
  'balcony',
  'campfire',
  'patio',
  'poolside',
  'roadside',
  'kerb',
];

/** The place that was named or added; where none is, what the first thing stands on or in ("on a quay"). */
function placeIn(
  brief: Brief,
  subjects: readonly Subject[],
): { known: PlaceKnown; word: string; named: boolean; subject?: Subject; itself?: true } | undefined {
  const alive = isAlive(brief);
  // Of "a skyline in New York" the skyline is the place.
  const places = on(brief.setting).filter((fact) => fact.kind === 'place' && !isGround(fact, alive));
  for (const { kind, value, source } of [...places].sort((a, b) => Number(isCity(a.value)) - Number(isCity(b.value))))
    if (kind === 'place') {
      const known = placeKnown(value);
      if (known) return { known, word: value, named: source !== 'writer' };
    }
  for (const { from, to, predicate } of on(brief.relations)) {
    const target = subjects.find(({ id }) => id === to);
    if (!target || from === to || !HOLDS.test(predicate)) continue;
    const known = placeKnown(described(target)) ?? placeKnown(target.name);
    // Who howls at the moon is not on it.
    if (known && FAR_OFF.test(known.id) && !/(?:^| )(?:on|in|inside)$/.test(predicate)) continue;
    // A lion on a rock is in no studio.
    if (known && alive && known.tags.includes('product')) continue;
    if (known) return { known, word: target.name, named: true, subject: target };
  }
  // "A cozy reading nook": the thing is the place.
  const targets = new Set(brief.relations.map(({ to }) => to));
  for (const subject of subjects)
    if (!targets.has(subject.id)) {
      // "A bar of soap" is no place.
      if (
        FORMS.test(subject.name) &&
        on(brief.relations).some(({ from, predicate }) => from === subject.id && predicate === 'of')
      )
        continue;
      // A train that crosses a bridge is seen from outside, and so is a shed in the snow.
      if (goes(brief, subject) || isSeenFromOutside(subject, brief)) continue;
      // "Grandpa's workshop" is a workshop.
      const name = subject.name.replace(/^.*['’]s? /, '').replace(/ interior$/, '');
      const stated = statedPlace(subject, name);
      if (stated)
        return {
          known: stated,
          word: stated.words.find((word) => word.endsWith(` ${name}`)) ?? name,
          named: true,
          subject,
          itself: true,
        };
      const known = placeKnown(name);
      const own = (word: string) =>
        word === name || singular(word) === name || (A_ROOM.test(name) && name.endsWith(` ${word}`));
      if (known?.words.some(own)) return { known, word: subject.name, named: true, subject, itself: true };
    }
  return undefined;
}

/** "Underground" makes another place of a car park. */
const statedPlace = ({ attributes }: Subject, name: string): PlaceKnown | undefined => {
  for (const { value } of on(attributes)) {
    const known = placeKnown(`${value} ${name}`);
    if (known?.words.includes(`${value} ${name}`.toLowerCase())) return known;
  }
  return undefined;
};

/** Rooms by their last word, whatever stands before it: "attic study". */
const A_ROOM =
  / (?:study|kitchen|bedroom|bathroom|office|library|workshop|lounge|nursery|classroom|hallway|corridor|laundry room|living room|dressing room|waiting hall|waiting room|reading room|staircase|shed|terminal|platform|courtyard)$/;

/** Vehicles by their last word, whatever stands before it: "night train". */
const RIDDEN = /(?:^| )(?:train|van|bus|tram|boat|ship|ferry|lorry|truck|bike|bicycle|plane)s?$/i;

/** Whether it is a vehicle that does something or is somewhere. */
const goes = ({ relations }: Brief, { id, name, actions }: Subject): boolean =>
  (traitsOfName(name).has('vehicle') || RIDDEN.test(name)) &&
  (on(actions).length > 0 ||
    on(relations).some(({ from, predicate }) => from === id && !/^(?:with|full of|of)$/.test(predicate)));

/** "A kitchen in a camper van": the kitchen is the picture, the van what it is in. */
export function isRoomOf({ setting, relations }: Brief, subject: Subject | undefined): boolean {
  const place = on(setting).find(({ kind }) => kind === 'place');
  return on(relations).some(
    ({ from, to, predicate }) => from === place?.id && to === subject?.id && /^(?:in|inside|of)$/.test(predicate),
  );
}

/** A shepherd’s pie is no shepherd. */
const kindOfFood = (subject: Subject, kind: KindKnown | undefined): KindKnown | undefined =>
  kind?.tags.includes('person') && classOf({ ...subject, name: subject.name.split(' ').at(-1) ?? '' }) === 'food'
    ? kindKnown('dish')
    : kind;

/** A midwife is a person, whatever else. */
function livingKind({ name }: Subject): KindKnown | undefined {
  const traits = traitsOfName(name);
  return traits.has('person') ? kindKnown('person') : traits.has('animal') ? kindKnown('animal') : undefined;
}

/** "copper pipe", "marble table": with what it is made of. */
const described = ({ name, attributes }: Subject): string =>
  [
    ...on(attributes)
      .filter(({ kind }) => kind === 'material' || kind === 'color')
      .map(({ value }) => value),
    name,
  ].join(' ');

function topicsOf(brief: Brief, subjects: readonly Subject[], looks: readonly string[], stage: Subject | undefined): Topic[] {
  const topics: Topic[] = [];
  const add = (subject: Subject | undefined, kind: KindKnown | undefined) => {
    if (kind && !topics.some((topic) => topic.kind.id === kind.id)) topics.push({ subject, kind });
  };
  const picture = looks.find((value) => PICTURE.test(value));
  if (picture) {
    add(undefined, kindKnown([...subjects.slice(0, 1).map(({ name }) => name), picture].join(' ')));
    if (topics[0]?.kind.tags.includes('logo')) return topics;
  }
  // "Chaos turning into order" is an idea of its own.
  for (const { from, predicate, to } of on(brief.relations)) {
    const [a, b] = [subjects.find(({ id }) => id === from), subjects.find(({ id }) => id === to)];
    const phrase = a && b && [a.name, ...on(a.actions).map(({ value }) => value), predicate, b.name].join(' ').toLowerCase();
    const known = phrase === undefined ? undefined : kindKnown(phrase);
    if (known?.words.includes(phrase as string)) return [{ subject: a, kind: known }];
  }
  for (const subject of subjects) {
    if (subject === stage) continue;
    const whole = on(brief.relations).find(({ to, predicate }) => to === subject.id && predicate === 'of');
    const part = on(brief.relations).find(({ from, predicate }) => from === subject.id && predicate === 'of');
    if (whole && topics.length > 0) continue;
    if (part && SENSED.test(subject.name)) {
      add(subject, kindKnown(subject.name));
      continue;
    }
    const content = part && subjects.find(({ id }) => id === part.to);
    const form = content && FORMS.test(subject.name);
    add(
      subject,
      isModel(subject)
        ? undefined
        : isCooked(subject) && kindKnown(subject.name)?.tags.includes('food') !== true
          ? kindKnown('dish')
          : ((content && kindKnown(form ? content.name : `${subject.name} of ${content.name}`)) ??
            kindOfFood(subject, kindKnown(servedIn(subject.name) ?? described(subject))) ??
            livingKind(subject)),
    );
    for (const attribute of on(subject.attributes)) if (attribute.kind === 'role') add(subject, kindKnown(attribute.value));
  }
  // An idea that is a word alone: "melancholy".
  if (subjects.length === 0 && topics.length === 0 && on(brief.setting).length === 0)
    for (const { kind, value } of on(brief.look)) if (kind === 'mood') add(undefined, kindKnown(value));
  return topics;
}

function deedsOf(brief: Brief, subjects: readonly Subject[]): { known: ShownKnown; who: string }[] {
  const deeds: { known: ShownKnown; who: string }[] = [];
  const say = (phrase: string, who: string) => {
    for (const word of phrase.toLowerCase().split(' ')) {
      const known = deedKnown(verbBase(word) ?? word) ?? deedKnown(word);
      if (known && !deeds.some((deed) => deed.known === known)) deeds.push({ known, who });
    }
  };
  for (const { id, actions, attributes } of subjects) {
    for (const { value } of on(actions)) say(value, id);
    for (const { kind, value } of on(attributes)) if (kind === 'state') say(value, id);
  }
  for (const { from, predicate } of on(brief.relations)) if (/(?:ing|s)\b|knead/.test(predicate)) say(predicate, from);
  return deeds;
}
