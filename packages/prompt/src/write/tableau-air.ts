/** Hour, weather and light: what a Brief says of them, and whether the light of a row goes with it. */
import type { Brief } from '@atelier/spec';
import { ideaWords } from '../subjects/idea-words.ts';
import type { Context } from './context.ts';
import { on } from './on.ts';
import type { Survey } from './survey.ts';

/** Hour, weather and season as they stand in the Brief. */
export function airOf({ brief, time, timeFact, weather, season }: Survey, { skies }: Context): Set<string> {
  // An hour that only follows from a place, the night of space, bars no sun.
  const hour =
    timeFact !== undefined && on(brief.setting).some(({ kind, value }) => kind === 'place' && value === timeFact.word);
  // Nor does one that was only chosen for the painter: nobody asked for a sunset.
  const chosen = timeFact?.source === 'writer' && time !== undefined && !NIGHTLY.test(time);
  const tags = new Set<string>(
    skies.flatMap(({ known, word, said }) => (chosen && !said && word === timeFact.word ? [] : [known.id, ...known.tags])),
  );
  for (const each of [hour || chosen ? undefined : time, weather, season]) if (each !== undefined) tags.add(each);
  if (time === 'golden-hour' && !chosen) tags.add('golden');
  // Who builds a snowman stands in the snow.
  if (ideaWords(brief).some(({ text }) => /^snow(?!drop|y owl)/.test(text)))
    for (const each of ['snow', 'winter']) tags.add(each);
  for (const { kind, value } of on(brief.setting))
    if (kind !== 'place' && kind !== 'background' && !(kind === 'time' && chosen))
      for (const word of value.toLowerCase().split(' ')) tags.add(word);
  return tags;
}
/** Clouds that were said to be dark leave no sun. */
export const DARK_SKY = /\b(?:grey|gray|dark|black|storm|stormy|heavy|thunder|leaden) ?(?:clouds?|sk(?:y|ies))\b/i;

/** Whether by what a Brief says of hour and weather no sun is seen. */
export const isSunless = (tags: ReadonlySet<string>): boolean => [...tags].some((tag) => NIGHTLY.test(tag) || GLOOMY.test(tag));
const NIGHTLY = /^(?:night|midnight|nighttime|late-night|evening|dusk|blue-hour)$/;
const GLOOMY = /^(?:rain|rainy|overcast|fog|foggy|mist|misty|snowing|blizzard|storm|stormy|thunderstorm|drizzle|cloudy)$/;

/** Whether a row is lit by the sun. */
export const isSunlit = (text: string): boolean => DAYLIT.test(text);
const DAYLIT = /\b(?:sun|sunlight|sunlit|sunbeams?|daylight)\b/i;

/** Whether an hour, a weather or a light was said that a light for no hour need not suit; `knows` tells what the scene was thought of for. */
export function isLitOtherwise(
  text: string,
  { setting: places, look: looks, idea }: Brief,
  knows: (word: string) => boolean = () => false,
): boolean {
  return (
    on(places).some(
      ({ kind, value, source }) =>
        (kind === 'weather' || kind === 'time') &&
        !value.toLowerCase().split(' ').some(knows) &&
        // An hour that was only chosen for painting asks for no more than that there is daylight.
        (source === 'writer' ? NIGHTLY.test(value.toLowerCase().replaceAll(' ', '-')) : !suitsHour(text, value)),
    ) ||
    LIT_BY.test(idea) ||
    on(looks).some(({ kind, source }) => kind === 'lighting' && (source === 'user' || source === 'edit'))
  );
}
/** What gives all the light that there is. */
const LIT_BY = /\b(?:lit by|(?:by|in) (?:the light of|candle|fire|lamp|moon|torch|lantern)(?:light)?)\b/i;
const DAY = /^(?:day|daytime|daylight|sunny|sunshine|clear)$/i;
/** Words of an hour that a light for it says as well. */
const HOURS: readonly (readonly [RegExp, RegExp])[] = [
  [/morning/i, /\b(?:morning|early)\b/i],
  [/afternoon/i, /\b(?:afternoon|late)\b/i],
  [/noon|midday/i, /\b(?:noon|midday|high|overhead)\b/i],
  [/evening|sunset|golden/i, /\b(?:evening|setting|golden)\b/i],
];
const suitsHour = (text: string, hour: string): boolean =>
  DAY.test(hour) || HOURS.some(([said, told]) => said.test(hour) && told.test(text));
