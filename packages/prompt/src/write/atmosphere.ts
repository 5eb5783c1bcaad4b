/** Light, colour and mood: the light follows from time and weather, colours and mood are chosen by the seed. */
import {
  abstractIdeaOf,
  fits,
  knownLights,
  knownMoods,
  knownPalettes,
  type Scene,
  TIMES,
  type TimeId,
  WEATHERS,
} from '@atelier/lexicon';
import { type LookFact, random } from '@atelier/spec';
import { madeThing } from '../subjects/emblems.ts';
import { isUnderGround, outOfPlaceIn } from '../subjects/out-of-place.ts';
import { type Addition, type Grounds, look } from './addition.ts';
import { choose } from './choose.ts';
import { coloursOfThings } from './colours-of-things.ts';
import type { Context } from './context.ts';
import { idOf } from './guard.ts';
import type { Survey } from './survey.ts';
import { isUnpeopled } from './unpeopled.ts';

/** Media that have no light of their own. */
const FLAT = /\b(logo|icon|sticker|diagram|line art|line drawing|pattern|blueprint|clip ?art|stencil|emoji)\b/;
const COLOUR_SAID =
  /\b(monochrome|black and white|sepia|pastel|neon|vibrant|colou?rful|gr[ae]yscale|duotone|muted|warm colou?rs?|dark colou?rs?)\b/;

const has = (known: Survey, ...kinds: LookFact['kind'][]): boolean => known.brief.look.some(({ kind }) => kinds.includes(kind));
const lookSays = (known: Survey, pattern: RegExp): boolean =>
  known.brief.look.some(({ value }) => pattern.test(value.toLowerCase())) ||
  known.brief.setting.some(({ kind, value, off }) => kind === 'background' && !off && pattern.test(value.toLowerCase())) ||
  known.subjects.some(({ name }) => pattern.test(name));

/** An idea of no thing and no place ("blue", "love", "asdf") has no light to fall on anything. */
const nothingKnown = ({ scene, timeFact, weatherFact, subjects, brief }: Survey): boolean =>
  scene === undefined &&
  timeFact === undefined &&
  weatherFact === undefined &&
  brief.setting.length === 0 &&
  subjects.every(({ name }) => abstractIdeaOf(name) !== undefined);

/** Light of a photographer’s studio, which no place of its own has. */
const STUDIO = /^(?:strip-box light|soft studio light)$/;
/** Light that comes on after dark. */
const LAMPS = /^(?:warm street light|neon light|cool moonlight|starlight|faint night light|warm bulb light)$/;

/** What stands in a home. */
const AT_HOME = /^(?:lamplight|light from a shaded lamp|a small warm lamp)$/;

/** Of these, what is out of doors: no street lamp lights a room by day. */
const OPEN_LAMPS = /^(?:warm street light|cool moonlight|starlight|faint night light)$/;

const isRoom = ({ tags, place }: Context): boolean => place !== undefined && tags.has('in') && !tags.has('out');

export function light(known: Survey, context: () => Context, creativity: number): Addition[] {
  if (has(known, 'lighting') || lookSays(known, FLAT)) return [];
  const { timeFact, weatherFact, scene, seed } = known;
  // A sheet on which no place is shown is lit by nothing.
  if (madeThing(known.brief) === 'sheet' && !known.brief.setting.some(({ kind, off }) => !off && kind === 'place')) return [];
  // Paper and thread have no light inside the paint, and what is no thing has none on it.
  if (context().tags.has('abstract') && !PAINTED.test(known.brief.idea)) return [];
  const add = (value: string, grounds: Grounds) => [look('lighting', idOf(value), value, grounds)];
  if (nothingKnown(known)) return [];
  // What was named and shines comes before an hour that only a writer chose.
  const source =
    timeFact === undefined || timeFact.source === 'writer' || /^(?:night|dusk)$/.test(timeFact.id) ? lit(known) : undefined;
  if (source) return add(source.light, { source: 'writer', rule: 'light.source', reason: `because you said ${source.word}` });
  // Weather colours the light of a plain day, and of an hour that only a writer chose.
  const dayOrChosen =
    timeFact === undefined || timeFact.id === 'day' || (timeFact.source === 'writer' && timeFact.id !== 'night');
  if (weatherFact && dayOrChosen) {
    const value = WEATHERS[weatherFact.id].light;
    if (value) return add(value, because(`${weatherFact.id}.light`, weatherFact));
  }
  // After dark a room has lamps of its own.
  const below = isUnderGround(known.brief);
  // The hour is not seen under ground.
  const lamps = below || (timeFact !== undefined && /^(?:night|dusk)$/.test(timeFact.id) && isRoom(context()));
  if (timeFact && scene?.id !== 'underwater' && !lamps) {
    if (timeFact.id === 'night' && scene?.id === 'city')
      return add('warm street light', because('night.street-light', timeFact));
    const value =
      weatherFact && timeFact.id === 'night' && weatherFact.id !== 'clear' ? 'faint night light' : TIMES[timeFact.id].light;
    if (value !== TIMES.day.light || !scene?.dayLight) return add(value, because(`${timeFact.id}.light`, timeFact));
  }
  const outOfPlace = outOfPlaceIn(known.brief);
  const possible = below ? [] : (scene?.dayLight ?? []).filter((value) => !outOfPlace(value));
  if (possible.length > 0) {
    const value = random(seed, 'write', 'light', known.key).pick(possible);
    return add(value, { source: 'writer', rule: 'day.light', reason: 'because no light was said' });
  }
  const { tags, topics, place } = context();
  if (topics[0]?.kind.tags.includes('flat') && tags.has('letter')) return [];
  // Lamps are lit when it is dark, and by day only where they were said.
  const dark = ['night', 'dusk', 'neon', 'lamp', 'lantern', 'dark'].some((word) => tags.has(word));
  const staged = place !== undefined || known.brief.setting.some(({ kind, off }) => kind === 'place' && !off);
  // No floor lamp stands in a hospital.
  const publicRoom = isUnpeopled(known, context()) && tags.has('in') && !tags.has('home') && !tags.has('warm');
  const lights = knownLights().filter(
    ({ value }) =>
      !outOfPlace(value) &&
      (dark || (tags.has('in') && !OPEN_LAMPS.test(value)) || !LAMPS.test(value)) &&
      !(staged && !tags.has('studio') && STUDIO.test(value)) &&
      !(publicRoom && AT_HOME.test(value)),
  );
  const chosen = choose(lights, tags, random(seed, 'write', 'light', known.key), creativity);
  const value = random(seed, 'write', 'light', 'name', known.key).pick(
    chosen?.names ?? (below || outOfPlace('soft daylight') ? ['one low key light'] : ['clear daylight', 'soft daylight']),
  );
  if (chosen === undefined && ['abstract', 'flat', 'logo'].some((tag) => tags.has(tag))) return [];
  const suits = place?.word ?? topics[0]?.kind.id.replaceAll('-', ' ');
  return add(value, {
    source: 'writer',
    rule: 'light.choice',
    reason: chosen && suits ? `suits the ${suits}` : 'because no light was said',
  });
}

const PAINTED = /\b(?:paint\w*|oils?|acrylics?|watercolou?rs?|light|glow\w*|neon|photo\w*|3d|render\w*|sculpture)\b/i;

/** Things that shine, and the light they give. */
const SOURCES: readonly (readonly [RegExp, string])[] = [
  [/(?:^| )(?:fire|campfire|bonfire|fireplace|hearth|embers?|flames?)$/, 'the light of the fire'],
  [/fireworks?$/, 'the light of fireworks'],
  [/candles?$/, 'candlelight'],
  [/(?:lantern|oil lamp)s?$/, 'lantern light'],
  [/(?:streetlamp|street ?light|lamp ?post|street lamp)s?$/, 'the light of a streetlamp'],
  [/(?:^| )(?:lamp|bulb|chandelier)s?$/, 'lamplight'],
  [/(?:^| )(?:laptop|computer|(?:smart|cell)?phone|tv|television|(?:touch)?screen|monitor|tablet)s?$/, 'glow of the screen'],
  [/(?:torch|flash)light$/, 'lamplight'],
  [/(?:fire|candle)light$/, 'the light of the fire'],
  [/(?:torch|torches)$/, 'the light of the fire'],
];

/** A light that was named among the things. */
function lit({ subjects }: Survey): { light: string; word: string } | undefined {
  for (const [pattern, light] of SOURCES) {
    // A lamp that is sold is lit as a lamp is, and not by itself.
    const source = subjects.slice(1).find(({ name, off }) => !off && pattern.test(name));
    if (source) return { light, word: source.name };
  }
  return undefined;
}

/** Open water under a low sun or a night sky shows the sky's colours. */
export function mirror(known: Survey): Addition[] {
  const { timeFact, weather = 'clear', scenes, said } = known;
  const calm =
    (weather === 'clear' || weather === 'cloudy' || weather === 'misty') &&
    !['rough', 'stormy', 'crashing', 'frozen'].some((word) => said.has(word));
  const water = scenes.some(({ id }) => id === 'beach' || id === 'sea' || id === 'lake');
  if (!timeFact || !TIMES[timeFact.id].mirrors || !water || !calm) return [];
  const source = timeFact.source === 'writer' || scenes[0]?.source === 'writer' ? 'writer' : 'inferred';
  const reason = `because you said ${timeFact.word} and there is water`;
  return [
    look('detail', 'water-mirrors-the-sky', 'water mirrors the sky', {
      source,
      rule: `${timeFact.id}.mirror`,
      reason: source === 'writer' ? 'because a low sky shows in water' : reason,
    }),
  ];
}

export function palette(known: Survey, context: () => Context, creativity: number): Addition[] {
  if (nothingKnown(known) || has(known, 'palette') || lookSays(known, COLOUR_SAID) || coloursOfTheSky(known)) return [];
  // Shapes in red, black and cream have their palette.
  if (known.subjects.some(({ attributes }) => attributes.filter(({ kind, off }) => kind === 'color' && !off).length > 1))
    return [];
  const { scene, time, weather, seed } = known;
  const values = palettesFor(scene, time, weather && WEATHERS[weather].palettes, known);
  const roll = random(seed, 'write', 'palette', known.key);
  const chosen = choose(knownPalettes(), context().tags, roll, creativity);
  // The hour gives its colours to everything; by day the things give theirs.
  if (time === undefined || time === 'day') {
    const own = coloursOfThings(known, context().tags, roll);
    if (own !== undefined)
      return [
        look('palette', idOf(own), own, { source: 'writer', rule: 'things.palette', reason: 'the colours of the things' }),
      ];
  }
  // Where a scene is painted its own colours stand beside those that suit the words.
  const painted = scene !== undefined && scene.id !== 'plain' && values.length > 0;
  if (values.length === 0 && chosen === undefined) return [];
  const value = chosen === undefined || (painted && roll.chance(0.4)) ? roll.pick(values) : chosen.value;
  const reason = scene || time ? `suits ${paletteReason(known)}` : 'because no colours were said';
  return [look('palette', idOf(value), value, { source: 'writer', rule: `${time ?? scene?.id ?? 'plain'}.palette`, reason })];
}

function palettesFor(
  scene: Scene | undefined,
  time: TimeId | undefined,
  ofWeather: readonly string[] | undefined,
  known: Survey,
): readonly string[] {
  const ofScene = (scene?.palettes ?? []).filter(({ when }) => fits(when, known)).map(({ value }) => value);
  if (scene?.id === 'underwater' || ['cyberpunk', 'neon'].some((word) => known.said.has(word))) return ofScene;
  if (time !== undefined && time !== 'day') return TIMES[time].palettes;
  if (ofWeather && ofWeather.length > 0) return ofWeather;
  if (ofScene.length > 0) return ofScene;
  return scene === undefined || scene.id === 'plain'
    ? ['warm neutrals', 'soft cream and grey', 'muted blue and sand']
    : TIMES.day.palettes;
}

const paletteReason = (known: Survey): string =>
  known.timeFact?.word ?? known.weatherFact?.word ?? known.scenes[0]?.word ?? 'the scene';

/** "orange and pink hues across the sky" has already said what the colours are. */
function coloursOfTheSky({ brief }: Survey): boolean {
  return brief.subjects.some(
    ({ name, attributes }) =>
      /\b(sky|hue|colou?r|light|sunset|tone)s?$/.test(name) && attributes.some(({ kind }) => kind === 'color'),
  );
}

const FEELING = /^(?:emotion|mood|expression)$/;

/** None where a feeling was said: ours might fight with "a sad robot". */
export function mood(known: Survey, context: () => Context, creativity: number): Addition[] {
  const { scene, time = 'day', weather, seed, subjects, brief } = known;
  if (has(known, 'mood')) return [];
  if (brief.subjects.some(({ attributes }) => attributes.some(({ kind, off }) => !off && FEELING.test(kind)))) return [];
  const { tags, topics, place } = context();
  if (topics.length + (place ? 1 : 0) > 0) {
    const chosen = choose(knownMoods(), tags, random(seed, 'write', 'mood', known.key), creativity);
    if (chosen !== undefined) {
      const suits = place?.word ?? topics[0]?.kind.id.replaceAll('-', ' ');
      return [
        look('mood', idOf(chosen.value), chosen.value, { source: 'writer', rule: 'mood.choice', reason: `suits the ${suits}` }),
      ];
    }
  }
  if (scene === undefined || scene.id === 'plain' || subjects.length > 0) return [];
  const ofWeather = weather === undefined ? [] : WEATHERS[weather].moods;
  const value = random(seed, 'write', 'mood', known.key).pick(ofWeather.length > 0 ? ofWeather : TIMES[time].moods);
  return [
    look('mood', idOf(value), value, {
      source: 'writer',
      rule: `${ofWeather.length > 0 ? weather : time}.mood`,
      reason: `suits ${paletteReason(known)}`,
    }),
  ];
}

const because = (rule: string, { source, word }: { source: 'inferred' | 'writer'; word: string }): Grounds => ({
  source,
  rule,
  reason: source === 'inferred' ? `because you said ${word}` : `suits ${word}`,
});
