import { sceneOf } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { isRoom, roomOf } from '../scenes/room-words.ts';
import { isGround } from '../scenes/still-life.ts';
import { piecesOf } from './pieces.ts';

/**
 * The Brief as the painter takes it: without what is for words alone, save what it can paint: the furniture of a room, and what a thing by itself
 * stands on and before.
 */
export function painted(brief: Brief): Brief {
  const alone = !brief.setting.some((f) => !f.off && f.kind === 'place') && !roomOf(brief);
  const shown = <T extends { kind: string; value: string; wordsOnly?: boolean | undefined }>(facts: readonly T[]): T[] =>
    facts.filter(({ kind, value, wordsOnly }) => !wordsOnly || (alone && kind === 'background' && isGround(value)));
  const pieces = roomOf(brief) && !isOutdoors(brief) ? piecesOf(brief) : [];
  return pieces.length > 0 || [...brief.setting, ...brief.look].some(({ wordsOnly }) => wordsOnly)
    ? { ...brief, subjects: [...brief.subjects, ...pieces], setting: shown(brief.setting), look: shown(brief.look) }
    : brief;
}

/** "A village with lit windows": a place out of doors was named, and no lamp of a room stands in its snow. */
const isOutdoors = (brief: Brief): boolean =>
  !isRoom(brief) && brief.setting.some((f) => !f.off && f.kind === 'place' && (sceneOf(f.value) ?? 'plain') !== 'plain');
