/** Water that is ice: it is said to be frozen, or winter is and nothing swims or floats on it. For painter and Stage alike. */
import { drawnAs } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';

const WATER = /\b(?:rivers?|streams?|creeks?|brooks?|canals?|lakes?|ponds?|sea|ocean|bay|lagoon|fjord|harbou?r)$/;
const STILL = /\b(?:lakes?|ponds?)$/;
const FROZEN = /\b(?:frozen(?: over)?|iced[- ]over|ice[- ]covered|icy)\b/;

/** Where snow lies all the year. */
const HIGHEST = /\b(?:everest|k2|annapurna|kangchenjunga|nanga parbat|base camp)\b/;

/** Waters that were named, each with what is said of it. */
const watersOf = ({ subjects, setting }: Brief): { id: string; name: string; said: string; from: string }[] =>
  [
    ...subjects
      .filter((s) => !s.off)
      .map(({ id, name, source, attributes, actions }) => ({
        id,
        name,
        from: source,
        said: [name, ...[...attributes, ...actions].filter((a) => !a.off).map((a) => a.value)].join(' '),
      })),
    ...setting
      .filter((f) => !f.off && (f.kind === 'place' || f.kind === 'background'))
      .map(({ id, value, source }) => ({ id, name: value, said: value, from: source })),
  ].filter(({ name }) => WATER.test(name.toLowerCase()));

/** Facts of the waters that are said to be frozen. */
const frozenWaters = (brief: Brief): ReadonlySet<string> =>
  new Set(
    watersOf(brief)
      .filter(({ said }) => FROZEN.test(said.toLowerCase()))
      .map(({ id }) => id),
  );

/** Said from the start: what an edit freezes brings no winter to the rest (L1). */
export const bringsWinter = (brief: Brief): boolean =>
  [...brief.setting.filter((f) => f.kind === 'place').map((f) => ({ ...f, name: f.value })), ...brief.subjects].some(
    (f) => !f.off && f.source === 'user' && HIGHEST.test(f.name.toLowerCase()),
  ) || watersOf(brief).some(({ said, from }) => from === 'user' && FROZEN.test(said.toLowerCase()));

/** Whether the water of the picture is a sheet of ice. */
export function isFrozen(brief: Brief, season: string | undefined): boolean {
  if (frozenWaters(brief).size > 0) return true;
  // A lake in winter is one where nobody rows or swims in it.
  const waters = watersOf(brief);
  return (
    season === 'winter' &&
    waters.length > 0 &&
    waters.every(({ name }) => STILL.test(name.toLowerCase())) &&
    !brief.subjects.some((s) => !s.off && drawnAs(s.name)?.place === 'water')
  );
}

const UPON = /(?:^|\s)(?:on|upon|across|over|along|atop)$/;

/** Who is said to be on the ice. */
export function ridersOnIce(brief: Brief): ReadonlySet<string> {
  const frozen = frozenWaters(brief);
  return new Set(brief.relations.filter((r) => !r.off && frozen.has(r.to) && UPON.test(r.predicate)).map((r) => r.from));
}
