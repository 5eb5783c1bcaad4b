/** Words that follow from an idea and are no invention: what its scene, hour and weather consist of, and their own light. */
import { SCENES, type SceneId, seasonOf, TIMES, WEATHERS } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { survey } from '../write/survey.ts';
import { write } from '../write/write.ts';
import { key } from './words.ts';

/** Other names of what a scene is made of. */
const OF_SCENE: Partial<Record<SceneId, string>> = {
  beach: 'shore shoreline seashore coast coastline seaside sandy water ocean horizon',
  sea: 'water ocean horizon',
  lake: 'water shore lakeshore peak',
  mountains: 'peak range ridge',
  forest: 'wood woods woodland',
  city: 'building street urban',
  'night-sky': 'dark',
  snowfield: 'snow snowy white',
  underwater: 'water ocean sea',
  desert: 'sand sandy dune',
  meadow: 'grass field',
  hills: 'hill grass',
};
const OF_TIME: Readonly<Record<string, string>> = {
  dawn: 'sun horizon sky morning sunrise light glow soft',
  day: 'sun daylight light',
  'golden-hour': 'sun sky light golden glow warm',
  sunset: 'sun horizon sky setting evening light glow warm',
  dusk: 'sky dark evening light',
  night: 'sky dark darkness nighttime',
};
const OF_WEATHER: Readonly<Record<string, string>> = {
  clear: 'sun sky blue',
  cloudy: 'sky cloud grey',
  misty: 'haze hazy air',
  snow: 'snowflake white cold snowfall',
  rain: 'wet raindrop puddle cloud',
  stormy: 'storm cloud dark thunder lightning',
};
const OF_SEASON: Readonly<Record<string, string>> = { winter: 'snow snowy cold', autumn: 'fall', spring: '', summer: '' };

/** Word → why it is no invention; what is rightly left out as `no word`. */
export function followsFrom(idea: Brief): Map<string, string> {
  const words = new Map<string, string>();
  const say = (text: string | undefined, because: string) => {
    for (const word of text?.toLowerCase().match(/[\p{L}']+/gu) ?? []) if (!words.has(word)) words.set(word, because);
  };
  const written = write(idea, { liberty: 'faithful' });
  const known = survey(idea, 'faithful', 0);
  for (const fact of [...written.setting, ...written.look, ...written.subjects])
    if (fact.source === 'inferred') say('name' in fact ? fact.name : fact.value, fact.reason ?? 'follows');
  for (const { source, value, reason } of written.absent)
    if (source === 'inferred')
      for (const word of value.toLowerCase().split(' ')) words.set(`no ${key(word)}`, reason ?? 'follows');
  for (const text of written.text)
    if (text.source === 'inferred') words.set(`“${text.content.toLowerCase()}”`, text.reason ?? 'follows');
  for (const { id, word } of known.scenes) {
    say(SCENES[id].implies.map(({ value }) => value).join(' '), `because you said ${word}`);
    say(OF_SCENE[id], `because you said ${word}`);
  }
  if (known.timeFact) {
    say(OF_TIME[known.timeFact.id], `because you said ${known.timeFact.word}`);
    say(TIMES[known.timeFact.id].light, `because you said ${known.timeFact.word}`);
  }
  if (known.weatherFact) {
    say(OF_WEATHER[known.weatherFact.id], `because you said ${known.weatherFact.word}`);
    say(WEATHERS[known.weatherFact.id].light, `because you said ${known.weatherFact.word}`);
  }
  for (const { kind, value } of idea.setting)
    if (kind === 'season') say(OF_SEASON[seasonOf(value) ?? ''], `because you said ${value}`);
  return words;
}
