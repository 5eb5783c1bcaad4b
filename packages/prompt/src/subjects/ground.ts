/** Ground that a painter puts under somebody's feet where no place was said: a picture needs some, a text names none. */
import type { Brief, SettingFact } from '@atelier/spec';
import { mainSubject } from './main-subject.ts';
import { traitsOfName } from './traits.ts';

/** Whether a person or an animal is what the picture is of. */
export function isAlive(brief: Brief): boolean {
  const main = mainSubject(brief);
  if (main === undefined) return false;
  const traits = traitsOfName(main.name);
  return ['person', 'animal', 'hands', 'dragon', 'unicorn', 'dinosaur'].some((trait) => traits.has(trait));
}

/** "Hills" round a man who proposes to his girlfriend: nothing asked for them. */
export const isGround = ({ kind, source, rule }: SettingFact, alive: boolean): boolean =>
  alive && kind === 'place' && source === 'writer' && rule === 'home.hills';
