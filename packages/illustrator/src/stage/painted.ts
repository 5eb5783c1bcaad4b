import type { Brief } from '@atelier/spec';

/** The Brief as the painter takes it: without what is for words alone. */
export function painted(brief: Brief): Brief {
  const shown = <T extends { wordsOnly?: boolean | undefined }>(facts: readonly T[]): T[] =>
    facts.filter(({ wordsOnly }) => !wordsOnly);
  return [...brief.setting, ...brief.look].some(({ wordsOnly }) => wordsOnly)
    ? { ...brief, setting: shown(brief.setting), look: shown(brief.look) }
    : brief;
}
