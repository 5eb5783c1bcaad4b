/** "A dramatic sky", "moody clouds": torn dark clouds with gaps that the light comes through, as a storm leaves them. */
import type { Brief } from '@atelier/spec';

const MOODS =
  /^(?:very |really |more )?(?:dramatic|moody|brooding|epic|ominous|threatening|menacing|turbulent|wild|dark|darkening|heavy|gloomy|leaden|angry|black|threatening|sullen)$/;
const SKY = /^(?:sky|skies|clouds?)$/;
const NAMED =
  /\b(?:dramatic|moody|brooding|epic|ominous|threatening|menacing|turbulent|wild|dark|darkening|heavy|gloomy|leaden|angry|sullen) (?:sky|skies|clouds?|cloudscape)\b/;

export const isDramaticSky = ({ subjects, setting, look }: Brief): boolean =>
  subjects.some(
    (s) => !s.off && SKY.test(s.name.toLowerCase()) && s.attributes.some((a) => !a.off && MOODS.test(a.value.toLowerCase())),
  ) || [...setting, ...look].some((f) => !f.off && NAMED.test(f.value.toLowerCase()));
