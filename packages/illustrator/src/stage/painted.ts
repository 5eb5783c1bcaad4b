import type { Brief } from '@atelier/spec';

const PAINTED = new WeakMap<Brief, Brief>();

/** The Brief as the painter takes it: without what is for words alone. The same Brief gives the same object. */
export function painted(brief: Brief): Brief {
  const known = PAINTED.get(brief);
  if (known) return known;
  const shown = <T extends { wordsOnly?: boolean | undefined }>(facts: readonly T[]): T[] => facts.filter(({ wordsOnly }) => !wordsOnly);
  const some = [...brief.setting, ...brief.look].some(({ wordsOnly }) => wordsOnly);
  const made = some ? { ...brief, setting: shown(brief.setting), look: shown(brief.look) } : brief;
  PAINTED.set(brief, made);
  return made;
}
