/** What is said to burn has its flames: a house, a car, a ship. */
import type { Drawing } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { BURNING } from '../art/burning.ts';
import { loadAsset } from '../art/load-asset.ts';
import type { Carried } from './carried.ts';

const BURNS = /^(?:(?:brightly|fiercely|wildly) )?(?:burning|blazing|ablaze|flaming|on fire|in flames|aflame)(?: down)?$/;
const FIRE = /^(?:(?:huge|big|wild|raging) )?(?:fire|flames?)$/;
/** What burns by being what it is has its own flame. */
const CATCHES = /^(?:building|vehicle|boat)$/;

export function onFire(brief: Brief, fact: Subject, drawing: Drawing | undefined): { burns: boolean; carries: Carried[] } {
  if (!drawing || !CATCHES.test(drawing.category) || drawing.grounding.kind !== 'asset') return { burns: false, carries: [] };
  const told = [...fact.attributes, ...fact.actions].some((a) => !a.off && BURNS.test(a.value.toLowerCase()));
  const fires = brief.relations.flatMap((r) => {
    const fire = r.off || r.from !== fact.id || !/^(?:on|in)$/.test(r.predicate) ? undefined : r.to;
    return brief.subjects.filter((s) => s.id === fire && !s.off && FIRE.test(s.name));
  });
  return { burns: told || fires.length > 0, carries: fires.map((of): Carried => ({ of, part: [0.1, 0, 0.8, 0.6] })) };
}

/** The same drawing with flames. */
export const inFlames = (art: string | undefined): string | undefined =>
  art?.includes(':') && loadAsset(`${art}${BURNING}`) ? `${art}${BURNING}` : art;
