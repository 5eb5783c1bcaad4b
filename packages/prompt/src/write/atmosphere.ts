/** Light, colour and mood: the light follows from time and weather, colours and mood are chosen by the seed. */
import { abstractIdeaOf, fits, type Scene, TIMES, type TimeId, WEATHERS } from '@atelier/lexicon';
import { type LookFact, random } from '@atelier/spec';
import { type Addition, type Grounds, look } from './addition.ts';
import { idOf } from './guard.ts';
import type { Survey } from './survey.ts';

/** Media that have no light of their own. */
const FLAT = /\b(logo|icon|sticker|diagram|line art|line drawing|pattern|blueprint|clip ?art|stencil|emoji)\b/;
const COLOUR_SAID =
  /\b(monochrome|black and white|sepia|pastel|neon|vibrant|colou?rful|gr[ae]yscale|duotone|muted|warm colou?rs?|dark colou?rs?)\b/;

const has = (known: Survey, ...kinds: LookFact['kind'][]): boolean => known.brief.look.some(({ kind }) => kinds.includes(kind));
const lookSays = (known: Survey, pattern: RegExp): boolean =>
  known.brief.look.some(({ value }) => pattern.test(value.toLowerCase())) ||
  known.subjects.some(({ name }) => pattern.test(name));

/** An idea of no thing and no place ("blue", "love", "asdf") has no light to fall on anything. */
const nothingKnown = ({ scene, timeFact, weatherFact, subjects, brief }: Survey): boolean =>
  scene === undefined &&
  timeFact === undefined &&
  weatherFact === undefined &&
  brief.setting.length === 0 &&
  subjects.every(({ name }) => abstractIdeaOf(name) !== undefined);

export function light(known: Survey): Addition[] {
  if (has(known, 'lighting') || lookSays(known, FLAT)) return [];
  const { timeFact, weatherFact, scene, seed } = known;
  const add = (value: string, grounds: Grounds) => [look('lighting', idOf(value), value, grounds)];
  if (nothingKnown(known)) return [];
  // Weather colours the light of a plain day, and of an hour that only a writer chose.
  const dayOrChosen =
    timeFact === undefined || timeFact.id === 'day' || (timeFact.source === 'writer' && timeFact.id !== 'night');
  if (weatherFact && dayOrChosen) {
    const value = WEATHERS[weatherFact.id].light;
    if (value) return add(value, because(`${weatherFact.id}.light`, weatherFact));
  }
  if (timeFact && scene?.id !== 'underwater') {
    if (timeFact.id === 'night' && scene?.id === 'city')
      return add('warm street light', because('night.street-light', timeFact));
    const value =
      weatherFact && timeFact.id === 'night' && weatherFact.id !== 'clear' ? 'faint night light' : TIMES[timeFact.id].light;
    if (value !== TIMES.day.light || !scene?.dayLight) return add(value, because(`${timeFact.id}.light`, timeFact));
  }
  const values = scene?.dayLight ?? ['clear daylight', 'soft daylight'];
  const value = random(seed, 'write', 'light').pick(values);
  return add(value, { source: 'writer', rule: 'day.light', reason: 'because no light was said' });
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

export function palette(known: Survey): Addition[] {
  if (nothingKnown(known) || has(known, 'palette') || lookSays(known, COLOUR_SAID) || coloursOfTheSky(known)) return [];
  const { scene, time, weather, seed } = known;
  const values = palettesFor(scene, time, weather && WEATHERS[weather].palettes, known);
  if (values.length === 0) return [];
  const value = random(seed, 'write', 'palette').pick(values);
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

/** Only where the scenery is the picture: a mood of ours might fight with "a sad robot". */
export function mood(known: Survey): Addition[] {
  const { scene, time = 'day', weather, seed, subjects } = known;
  if (has(known, 'mood') || scene === undefined || scene.id === 'plain' || subjects.length > 0) return [];
  const ofWeather = weather === undefined ? [] : WEATHERS[weather].moods;
  const value = random(seed, 'write', 'mood').pick(ofWeather.length > 0 ? ofWeather : TIMES[time].moods);
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
