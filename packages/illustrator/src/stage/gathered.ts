/** Events that are shown by the things they consist of: a market by its stalls. */
import { gatheringOf, isGatheredFor } from '@atelier/lexicon';
import type { Box, Brief, StageObject } from '@atelier/spec';

interface GatheringSaid {
  /** Id of the fact that names it. */
  of: string;
  name: string;
  /** Ids of the facts of its things. */
  things: readonly string[];
}

/** Every event that was named and has things in the Brief that follow from it. */
export function gatheringsIn(brief: Brief): GatheringSaid[] {
  const things = brief.subjects.filter((s) => !s.off && s.rule?.startsWith('gathering.'));
  if (things.length === 0) return [];
  const named = [
    ...brief.subjects.map(({ id, name, off }) => ({ of: id, name, off, isPlace: false })),
    ...brief.setting.flatMap(({ id, value, kind, off }) =>
      kind === 'place' || kind === 'event' ? [{ of: id, name: value, off, isPlace: true }] : [],
    ),
  ];
  return named.flatMap(({ of, name, off, isPlace }) => {
    const gathering = off ? undefined : gatheringOf(name, isPlace);
    const own = gathering ? things.filter((s) => isGatheredFor(s.rule, gathering)).map((s) => s.id) : [];
    return own.length > 0 ? [{ of, name, things: own }] : [];
  });
}

/** The object of an event: it reaches over all its things and lies where the nearest of them does. */
export function gatheredObject({ of, name, things }: GatheringSaid, objects: readonly StageObject[]): StageObject | undefined {
  const own = objects.filter((o) => things.includes(o.of));
  if (own.length === 0) return undefined;
  return {
    id: `${of}.1`,
    of,
    name,
    box: around(own.map((o) => o.box)),
    depth: Math.min(...own.map((o) => o.depth)),
    colors: [],
    grounding: { kind: 'generator', name: 'gathering', via: 'direct' },
  };
}

function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(([x]) => x));
  const top = Math.min(...boxes.map(([, y]) => y));
  const right = Math.max(...boxes.map(([x, , w]) => x + w));
  const bottom = Math.max(...boxes.map(([, y, , h]) => y + h));
  return [left, top, right - left, bottom - top];
}
