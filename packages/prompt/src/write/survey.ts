/** What is known about a Brief before anything is written: its scene, time and weather, who named them, and what is ruled out. */
import {
  type Circumstances,
  drawingOf,
  insideKnown,
  isOfHead,
  isOverTown,
  isPartOf,
  isRegion,
  SCENES,
  type Scene,
  type SceneId,
  sceneNamed,
  sceneOf,
  seasonOf,
  type TimeId,
  timeOf,
  type WeatherId,
  watersideOf,
  weatherOf,
} from '@atelier/lexicon';
import type { Brief, Liberty, Relation, SettingFact, Source, Subject } from '@atelier/spec';
import { bareIdea } from '../compile/dialect.ts';
import { traitsOfName } from '../subjects/traits.ts';

/** Something known, the word it was known by, and whether what follows from it is an inference or an invention. */
export interface Known<Id> {
  id: Id;
  word: string;
  source: 'inferred' | 'writer';
}

export interface Survey extends Circumstances {
  brief: Brief;
  /** The idea without its frame, for streams of chance: ideas differ, and no edit moves any (L1). */
  key: string;
  liberty: Liberty;
  seed: number;
  /** Every scene named, the leading one first. */
  scenes: Known<SceneId>[];
  scene: Scene | undefined;
  timeFact: Known<TimeId> | undefined;
  weatherFact: Known<WeatherId> | undefined;
  /** Subjects the picture is about; scenery such as the sun or the sky is not among them. */
  subjects: Subject[];
  /** What decides over the things of the place: a black beach has no palms, a black dog on it takes none away. */
  ground: Circumstances;
}

const SCENERY_NAMES = new Set([
  'sun',
  'moon',
  'sky',
  'sea',
  'ocean',
  'water',
  'wave',
  'cloud',
  'star',
  'horizon',
  'sand',
  'shore',
  'shoreline',
  'beach',
  'mountain',
  'hill',
  'lake',
  'river',
  'forest',
  'field',
  'meadow',
  'grass',
  'snow',
  'ice',
  'rain',
  'mist',
  'fog',
  'street',
  'road',
  'building',
  'light',
  'reflection',
  'shadow',
  'silhouette',
  'scene',
  'landscape',
  'view',
  'palm tree',
  'tree',
]);

const isEmblem = ({ kind, value, off }: Brief['look'][number]): boolean =>
  kind === 'medium' &&
  !off &&
  /\b(?:logo|emblem|icon|badge|monogram|crest|sticker|decal|patch|(?:t-?shirt|tee|shirt|hoodie) (?:design|print|graphic))$/i.test(
    value,
  );

/** What follows from a person's words is inferred; what follows from an invention is invented too. */
const consequence = (source: Source): 'inferred' | 'writer' => (source === 'writer' ? 'writer' : 'inferred');

export function survey(brief: Brief, liberty: Liberty, seed: number): Survey {
  const active = brief.setting.filter((fact) => !fact.off);
  const of = (kind: SettingFact['kind']) => active.filter((fact) => fact.kind === kind);
  const subjects = brief.subjects.filter(
    (subject) => !subject.off && subject.source !== 'writer' && subject.source !== 'inferred',
  );
  // A mountain in an emblem is no landscape.
  const named = active.length === 0 && brief.look.some(isEmblem) ? [] : scenesOf(of('place'), subjects, brief.relations);
  // A boat on a lake says more than the grass in front of it.
  const water = named[0] && watersideOf(named[0].id, brief);
  const scenes = water ? [{ id: water.scene, word: water.boat, source: 'inferred' as const }, ...named] : named;
  const lead = scenes[0];
  const scene = lead && SCENES[lead.id];
  const timeFact = first(of('time'), timeOf) ?? moonlight(brief) ?? impliedTime(scene, lead);
  const weatherFact = first(of('weather'), weatherOf) ?? first(of('time'), weatherOf);
  const season = first([...of('season'), ...of('time'), ...of('event')], seasonOf)?.id ?? scene?.season;
  // Words alone: a full stop that is left where a frame was cut off is no other idea.
  const keyed = bareIdea(brief)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const sky = { time: timeFact?.id, weather: weatherFact?.id, season };
  return {
    brief,
    key: keyed,
    liberty,
    seed,
    scenes,
    scene,
    timeFact,
    weatherFact,
    subjects: subjects.filter(({ name }) => !SCENERY_NAMES.has(name.toLowerCase())),
    ...sky,
    said: saidWords(brief),
    ground: { ...sky, said: saidWords(brief, (name) => SCENERY_NAMES.has(name) || sceneNamed(name) !== undefined) },
  };
}

/** "Moonlit", "in the moonlight": light that only the night has. */
function moonlight({ look }: Brief): Known<TimeId> | undefined {
  const fact = look.find((f) => !f.off && f.kind === 'lighting' && f.source !== 'writer' && timeOf(f.value) === 'night');
  return fact && { id: 'night', word: fact.value, source: consequence(fact.source) };
}

/** "Japan", "Texas": a land too various to bring one scenery to mind, in which things stand where they do anywhere. */
export const isWholeLand = (value: string): boolean => isRegion(value) && sceneOf(value) === undefined;

/** What is printed or painted on, and is the picture itself. */
const PRINTED = /\b(?:card|invitation|sign|logo|menu|banner|label|badge|flyer)$/i;

function scenesOf(places: SettingFact[], subjects: Subject[], relations: readonly Relation[]): Known<SceneId>[] {
  const named = places.flatMap(({ value, source }) => {
    // The ice of an ice cream shop is no land of snow.
    const id = isWithinByName(value) ? undefined : sceneOf(value);
    return id === undefined ? [] : [{ id, word: value, source: consequence(source) }];
  });
  // "The Great Wall of China" is seen where it stands.
  if (named.length > 0 || !places.every(({ value }) => isWholeLand(value))) return named;
  // "a tree on a hill" may have its hill among the subjects.
  // A candle with lavender stands in no field of it.
  const beside = new Set(
    relations.flatMap(({ to, predicate, off }) => (!off && /^(?:with|and|of)$/.test(predicate) ? [to] : [])),
  );
  const held = subjects[0] !== undefined && traitsOfName(subjects[0].name).has('product');
  const sheets = subjects.filter(({ name }) => PRINTED.test(name));
  const printed = sheets.length > 0;
  // "An invitation to a garden party", "a menu for a restaurant": what it is for is not where it is.
  const meant = new Set(
    relations.flatMap(({ from, to, predicate, off }) =>
      !off && /^(?:to|for)$/.test(predicate) && sheets.some(({ id }) => id === from) ? [to] : [],
    ),
  );
  const stands = subjects.some(({ name }) => {
    const drawing = drawingOf(name);
    return drawing?.place === 'ground' && /building|person|animal|vehicle/.test(drawing.category);
  });
  return subjects.flatMap(({ id: self, name, attributes, source }) => {
    if ((held && beside.has(self)) || meant.has(self)) return [];
    // The squares of a tablecloth are no place in a town.
    const wholes = relations.flatMap(({ from, to, predicate, off }) =>
      !off && to === self && predicate === 'with' ? [from] : [],
    );
    if (subjects.some(({ id, name: whole }) => wholes.includes(id) && isPartOf(name, whole) && sceneNamed(whole) === undefined))
      return [];
    // Ice under oysters or in a glass is no land of snow.
    if (/^ice(?: cubes?)?$/.test(name) && (subjects[0]?.id !== self || attributes.some((a) => a.value === 'crushed')))
      return [];
    // "Abstract waves" are a piece of lines, and no sea.
    if (attributes.some((a) => !a.off && a.value === 'abstract')) return [];
    const starry = name === 'sky' && attributes.some((a) => /^(?:starr?y|starlit|moonlit|night)$/.test(a.value));
    // A rock star is no star.
    const own = isOfHead(name.toLowerCase(), name.toLowerCase().split(' ').at(-1) ?? '');
    const found = starry ? 'night-sky' : own && !isWithinByName(name) ? sceneNamed(name) : undefined;
    // What stands on the ground under a sky has its place there, not in the sky.
    const grounded = found === 'sky' && name === 'sky' && stands;
    // Stars on a card or a sign are its ornament.
    const ornament = printed && (found === 'sky' || found === 'night-sky');
    const id = grounded || ornament ? undefined : found;
    return id === undefined ? [] : [{ id, word: name, source: consequence(source) }];
  });
}

/** A place that is within walls wherever its name stands. */
const isWithinByName = (name: string): boolean => {
  const inside = insideKnown(name.toLowerCase());
  return inside !== undefined && inside.within === undefined;
};

function first<Id>(facts: SettingFact[], find: (value: string) => Id | undefined): Known<Id> | undefined {
  for (const { value, source } of facts) {
    const id = find(value);
    if (id !== undefined) return { id, word: value, source: consequence(source) };
  }
  return undefined;
}

function impliedTime(scene: Scene | undefined, lead: Known<SceneId> | undefined): Known<TimeId> | undefined {
  return scene?.time && lead ? { id: scene.time, word: lead.word, source: lead.source } : undefined;
}

/**
 * Words of everything that was said, from the facts alone, so that the frame round an idea changes nothing; with `coloured`, colours
 * count only where they are said of what is called so.
 */
function saidWords(brief: Brief, coloured: (name: string) => boolean = () => true): Set<string> {
  const words = new Set<string>();
  const say = (source: Source, ...values: string[]) => {
    if (source === 'user' || source === 'edit')
      for (const value of values) for (const word of value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) words.add(word);
  };
  const saySubject = (subject: Subject): void => {
    say(subject.source, subject.name);
    for (const { kind, source, value } of subject.attributes)
      if (kind !== 'color' || coloured(subject.name.toLowerCase())) say(source, value);
    for (const { source, value } of subject.actions) say(source, value);
    subject.parts.forEach(saySubject);
  };
  brief.subjects.forEach(saySubject);
  for (const { source, value } of [...brief.setting, ...brief.look]) say(source, value);
  for (const { source, predicate } of brief.relations) say(source, predicate);
  // What flies over a town shows its skyline, whether or not that word fell.
  if (isOverTown(brief)) words.add('skyline');
  return words;
}
