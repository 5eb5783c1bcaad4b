/** What the words of a Brief say about space. */
import type { Brief } from '@atelier/spec';

const SPACE =
  /\b(?:outer|deep) space\b|\bspace\b|galax|nebula|cosmos|cosmic|universe|\borbit|solar system|asteroid|interstellar|\bplanet (?:saturn|jupiter|venus|neptune|uranus)\b|spaceship|starship|spacecraft|astronaut|among the stars|black hole|wormhole|supernova|pulsar|quasar/;
const LAND = /\b(?:hills?|meadow|mountains?|lake|desert|forest|beach|sea|camping|tent|over the|village|milky way)\b/;

/** Whether a picture of the night sky is one of space, where there is no land and no horizon. */
export function isSpace(brief: Brief): boolean {
  const facts = brief.setting.filter((f) => !f.off).map((f) => f.value);
  const subjects = brief.subjects.filter((s) => !s.off && s.source !== 'writer').map((s) => s.name);
  const invented = brief.setting.filter((f) => !f.off && f.source === 'writer').map((f) => f.value);
  const said = facts.filter((v) => !invented.includes(v));
  const words = [...said, ...subjects].join(' ; ').toLowerCase();
  // What a writer adds to a night sky is no land that was said.
  return SPACE.test(words) && !LAND.test(words);
}
