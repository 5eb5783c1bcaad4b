/** "A pumpkin patch": a piece of ground on which many of a kind grow. */
import { type Drawing, drawnAs } from '@atelier/lexicon';

/** How many are painted. */
export const PATCH = 15;

/** What grows there; undefined where that has no drawing, and for what is no patch. */
export function patchOf(name: string): Drawing | undefined {
  const grown = name.endsWith(' patch') ? drawnAs(name.slice(0, -' patch'.length)) : undefined;
  // The sun and the ice of a patch are scenery, and do not grow.
  const grows = grown && /food|nature/.test(grown.category) && !grown.grounding.name.startsWith('scene.');
  return grows && /^(?:ground|surface)$/.test(grown.place) ? grown : undefined;
}
