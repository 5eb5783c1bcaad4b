/** "A dramatic sky", "moody clouds": torn dark clouds with gaps that the light comes through, as a storm leaves them. */
import type { Brief } from '@atelier/spec';
import { HEAPED } from '../light/clouds.ts';

const MOODS =
  /^(?:very |really |more )?(?:dramatic|moody|brooding|epic|ominous|threatening|menacing|turbulent|wild|dark|darkening|heavy|gloomy|leaden|angry|black|threatening|sullen)$/;
const SKY = /^(?:sky|skies|clouds?)$/;
const NAMED =
  /\b(?:dramatic|moody|brooding|epic|ominous|threatening|menacing|turbulent|wild|dark|darkening|heavy|gloomy|leaden|angry|sullen) (?:sky|skies|clouds?|cloudscape)\b/;

/** Great clouds are what is looked at: the land lies low under them. */
const hasGreatClouds = ({ subjects, setting }: Brief): boolean =>
  subjects.some(
    (s) =>
      !s.off &&
      s.source === 'user' &&
      /^(?:\w+ )*clouds?$/.test(s.name) &&
      [s.name, ...s.attributes.filter((a) => !a.off).map((a) => a.value)].some((words) => HEAPED.test(words.toLowerCase())),
  ) ||
  setting.some(
    (f) => !f.off && f.source === 'user' && /\bclouds?$/.test(f.value.toLowerCase()) && HEAPED.test(f.value.toLowerCase()),
  );

export const isDramaticSky = ({ subjects, setting, look }: Brief): boolean =>
  subjects.some(
    (s) => !s.off && SKY.test(s.name.toLowerCase()) && s.attributes.some((a) => !a.off && MOODS.test(a.value.toLowerCase())),
  ) || [...setting, ...look].some((f) => !f.off && NAMED.test(f.value.toLowerCase()));

/** Open land, over which great clouds that were said take most of the picture. */
const SKIED: ReadonlySet<string> = new Set(['meadow', 'hills', 'farmland', 'desert', 'beach', 'sea', 'lake', 'snowfield']);

/** Between which parts of the height the horizon lies where such clouds are what one looks at. */
export const horizonUnderClouds = (scene: string, brief: Brief): readonly [number, number] | undefined =>
  SKIED.has(scene) && hasGreatClouds(brief) ? [0.62, 0.72] : undefined;
