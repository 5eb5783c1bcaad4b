/** Ground that a painter puts under somebody's feet where no place was said: a picture needs some, a text names none. */
import { remember, sceneOf } from '@atelier/lexicon';
import type { Attribute, Brief, SettingFact } from '@atelier/spec';
import { mainSubject } from './main-subject.ts';
import { traitsOfName } from './traits.ts';

/** Whether a person or an animal is what the picture is of. */
export function isAlive(brief: Brief): boolean {
  const main = mainSubject(brief);
  return main !== undefined && isLiving(main.name);
}
const isLiving = remember((name) =>
  ['person', 'animal', 'hands', 'dragon', 'unicorn', 'dinosaur'].some((trait) => traitsOfName(name).has(trait)),
);

/** "Hills" round a man who proposes to his girlfriend: nothing asked for them. */
export const isGround = ({ kind, source, rule }: SettingFact, alive: boolean): boolean =>
  alive && kind === 'place' && source === 'writer' && rule === 'home.hills';

interface Added {
  source: string;
  rule?: string | undefined;
  locked?: boolean | undefined;
  attributes?: readonly Attribute[];
}

/**
 * Whether a fact came with such ground: no pines stand along a shore that the text does not speak of. What a person has since locked or
 * changed is theirs.
 */
export function belongsToGround(brief: Brief): (fact: Added) => boolean {
  const alive = isAlive(brief);
  const ground = brief.setting.find((fact) => !fact.off && isGround(fact, alive));
  const scene = ground && sceneOf(ground.value);
  return ({ source, rule, locked, attributes = [] }) =>
    scene !== undefined &&
    source === 'writer' &&
    locked !== true &&
    rule?.startsWith(`${scene}.`) === true &&
    attributes.every((each) => each.source === 'writer');
}
