/** The hour of places that are to frighten, where none was said: the light has gone. */
import { TIMES } from '@atelier/lexicon';
import { random } from '@atelier/spec';
import { type Addition, setting } from './addition.ts';
import { type Guard, idOf } from './guard.ts';

const HAUNTED = /\b(?:haunted|spooky|creepy)\b(?: [\w'-]+){0,2}? (?:house|mansion|manor|castle|hotel|village|forest|woods?)\b/i;

export const isHaunted = (idea: string): boolean => HAUNTED.test(idea);

export function hauntedHour(seed: number, key: string, gate: Guard): Addition[] {
  const { name } = TIMES[random(seed, 'write', 'haunted', key).chance(0.6) ? 'night' : 'dusk'];
  if (!gate.admit(idOf(name), name)) return [];
  return [
    setting('time', idOf(name), name, {
      source: 'writer',
      rule: 'haunted.dark',
      reason: 'because what is to frighten is seen in the dark',
    }),
  ];
}
