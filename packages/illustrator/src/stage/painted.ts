import type { Brief } from '@atelier/spec';
import { roomOf } from '../scenes/room-words.ts';
import { piecesOf } from './pieces.ts';

/** The Brief as the painter takes it: without what is for words alone, save the furniture of a room, which it can draw. */
export function painted(brief: Brief): Brief {
  const shown = <T extends { wordsOnly?: boolean | undefined }>(facts: readonly T[]): T[] =>
    facts.filter(({ wordsOnly }) => !wordsOnly);
  const pieces = roomOf(brief) ? piecesOf(brief) : [];
  return pieces.length > 0 || [...brief.setting, ...brief.look].some(({ wordsOnly }) => wordsOnly)
    ? { ...brief, subjects: [...brief.subjects, ...pieces], setting: shown(brief.setting), look: shown(brief.look) }
    : brief;
}
