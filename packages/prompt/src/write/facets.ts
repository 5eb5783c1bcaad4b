/** The facets a writer chooses, each of which a person may lock to a value or forbid. */
import type { Brief } from '@atelier/spec';
import { type Addition, look, setting } from './addition.ts';
import { idOf } from './guard.ts';

export const FACETS = [
  'place',
  'time',
  'lighting',
  'palette',
  'mood',
  'shot',
  'angle',
  'lens',
  'composition',
  /** Props and concrete details. */
  'details',
] as const;
export type Facet = (typeof FACETS)[number];

/** A locked facet stands in the Brief before anything is chosen, so that everything else suits it; what was said comes first (B4). */
export function lockedFacets(brief: Brief, locked: Readonly<Partial<Record<Facet, string>>>): Addition[] {
  return FACETS.flatMap((facet) => {
    const value = locked[facet];
    if (value === undefined || facet === 'details') return [];
    const grounds = { source: 'writer', rule: `locked.${facet}`, reason: `locked to ${value}`, locked: true } as const;
    const taken = [...brief.setting, ...brief.look].some(({ kind, off }) => kind === facet && !off);
    if (taken) return [];
    return [
      facet === 'place' || facet === 'time'
        ? setting(facet, idOf(value), value, grounds)
        : look(facet, idOf(value), value, grounds),
    ];
  });
}
