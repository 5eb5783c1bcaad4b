/** A time of day for a named scene where none was said, and which hours go with the sky that was said. */
import { TIMES, type TimeId } from '@atelier/lexicon';
import { random } from '@atelier/spec';
import { isAlive } from '../subjects/ground.ts';
import { mainSubject } from '../subjects/main-subject.ts';
import { isEnclosed } from '../subjects/out-of-place.ts';
import { traitsOf } from '../subjects/traits.ts';
import { type Addition, setting } from './addition.ts';
import { type Guard, idOf } from './guard.ts';
import { hauntedHour, isHaunted } from './haunted-hour.ts';
import { on } from './on.ts';
import type { Survey } from './survey.ts';
import { weighted } from './weighted.ts';

export function hour(known: Survey, gate: Guard): Addition[] {
  const { brief, scene, scenes, liberty, seed, timeFact } = known;
  const timed =
    timeFact !== undefined ||
    brief.setting.some(({ kind }) => kind === 'time') ||
    brief.look.some(({ kind }) => kind === 'lighting');
  const nightly = timed
    ? undefined
    : brief.subjects.find(
        (s) =>
          !s.off &&
          (NIGHTLY.test(s.name === 'sky' ? `${s.attributes[0]?.value ?? ''} sky` : s.name) ||
            // "Camping under the stars", as against a star on a card.
            (s.name === 'star' && on(brief.relations).some(({ to, predicate }) => to === s.id && BELOW.test(predicate)))),
      );
  if (nightly !== undefined)
    return gate.admit('night', 'night')
      ? [
          setting('time', 'night', 'night', {
            source: 'inferred',
            rule: 'sky.night',
            reason: `because ${nightly.name} can only be seen by night`,
          }),
        ]
      : [];
  if (liberty === 'faithful' || timed || isEnclosed(brief)) return [];
  if (isHaunted(brief.idea) && !DAY_SKY.test(brief.idea)) return hauntedHour(seed, known.key, gate);
  if (scene === undefined) return [];
  const main = mainSubject(brief);
  const traits = main && traitsOf(main, brief.idea);
  // What is eaten, drunk or sold is looked at by day, and who does something is seen doing it.
  if (traits !== undefined && ['food', 'drink', 'product'].some((trait) => traits.has(trait))) return [];
  const offers = (Object.entries(scene.times) as [TimeId, number][]).filter(
    ([id]) => suitsSky(id, known) && !(id === 'night' && isAlive(brief)),
  );
  if (offers.length < 2) return [];
  const id = weighted(offers, random(seed, 'write', scene.id, 'hour', known.key).next());
  // Plain day is how an unsaid hour looks anyway.
  if (id === undefined || id === 'day') return [];
  const { name } = TIMES[id];
  return gate.admit(idOf(name), name)
    ? [
        setting('time', idOf(name), name, {
          source: 'writer',
          rule: `${scene.id}.${id}`,
          reason: `a good hour for ${scenes[0]?.word ?? scene.name}`,
        }),
      ]
    : [];
}
const BELOW = /^(?:under|beneath|below)$/;
/** Lights in the sky that need the dark. */
const NIGHTLY =
  /^(?:aurora(?: borealis)?|northern lights?|southern lights?|shooting stars?|meteors?|meteor shower|milky way|constellations?|starry sky|fireworks?(?: show| display)?|(?:full |crescent |half |new |blood |harvest |hunter's |rising |blue |super ?)?moon)$/i;

/** No low sun through rain or falling snow, and no neon by day. */
export function suitsSky(id: TimeId, { weather, said, brief }: Survey): boolean {
  // A blue sky and summer clouds are the day's, and so are waters known by their own colour.
  if (DAY_SKY.test(brief.idea)) return id === 'day';
  if (said.has('neon') || said.has('cyberpunk')) return id === 'dusk' || id === 'night';
  const dull =
    FALLS.test(brief.idea) ||
    weather === 'rain' ||
    weather === 'stormy' ||
    weather === 'snow' ||
    weather === 'misty' ||
    weather === 'cloudy';
  return !dull || (id !== 'golden-hour' && id !== 'sunset');
}
/** Said in a sentence of its own: no weather by name. */
const FALLS =
  /\b(?:snow|snowflakes|rain)(?: is| are)?(?: \w+ly)? (?:falling|pouring)\b|\b(?:falling|first|driving) (?:snow|rain)\b|\bblizzard\b/i;
const DAY_SKY =
  /\b(?:blue|bright|clear blue|azure|summer) sk(?:y|ies)\b|\b(?:summer|white|fluffy|puffy|cotton|cotton wool|fair[- ]weather) clouds?\b|\b(?:sunny|sunlit|sun-drenched|sunshine|midday)\b|\b(?:turquoise|aquamarine|azure|crystal[- ]clear)\b(?! (?:dress|scarf|ring|stone|necklace|car|door|wall))|\blagoons?\b|\b(?:white|chalk) cliffs?\b|\bdead sea\b|\b(?:clear|blue) ice\b|\bblack[- ]sand\b|\b(?:low tide|mud ?flats)\b|\bsalt flats?\b/i;
