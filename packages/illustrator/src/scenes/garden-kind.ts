/** What kind of garden it is, by what is said of the place and, where nothing is, by chance. */
import { type Brief, random } from '@atelier/spec';
import { wordsOfPlace } from './words-of-place.ts';

export interface GardenKind {
  /** Straight ways belong to gardens that were laid out; others wind. */
  formal: boolean;
  /** Neither clipped nor laid out. */
  wild: boolean;
  /** With the house that it belongs to. */
  cottage: boolean;
  /** Its trees flower. */
  blossoming: boolean;
}

export function gardenKind(brief: Brief, place: string | undefined, seed: number, hedged: boolean): GardenKind {
  const said = wordsOfPlace(brief, place);
  const shown = brief.setting.filter((f) => !f.off).map((f) => f.value.toLowerCase());
  const wild = /\bwild\b|\bzen\b/.test(said);
  const cottage = /\bcottage/.test(said);
  const straight = random(seed, 'garden', 'ways').chance(0.4);
  return {
    wild,
    cottage,
    formal: /\b(?:formal|palace|french|royal|italian|castle|park)\b/.test(said) || (hedged && !wild && !cottage && straight),
    blossoming: /cherry|blossom|sakura/.test([said, ...shown].join(' ')),
  };
}
