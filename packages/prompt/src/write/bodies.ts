/** What a body has not: a bird that clasps its prey with its forefeet is no bird. */
import type { Subject } from '@atelier/spec';
import { traitsOfName } from '../subjects/traits.ts';

const FOUR_LEGGED =
  /\b(?:fore(?:foot|feet|paws?|legs?)|paws?|nose|snout|muzzle|whiskers|ho(?:of|oves)|haunches|four feet|all fours?|hind (?:foot|feet|legs?))\b/i;
const LEGGED = /\b(?:feet|foot|legs?|knees?|toes?|ears?|claws?|fur)\b/i;
/** By what it is; what is not here may have anything. */
const WITHOUT: readonly (readonly [RegExp, readonly RegExp[]])[] = [
  [/^bird$/, [FOUR_LEGGED]],
  [/^(?:fish|koi|shark|whale|dolphin|snake|worm|eel|ray|jellyfish|octopus)$/, [FOUR_LEGGED, LEGGED]],
  [/^(?:octopus|squid|jellyfish)$/, [/\b(?:tails?|nose|fur|ears?)\b/i]],
  [
    /^(?:insect|bee|butterfly|ladybug|beetle|moth|dragonfly|snail)$/,
    [/\b(?:paws?|snout|muzzle|whiskers|ho(?:of|oves)|haunches)\b/i],
  ],
];

/** Known together with the snakes, and on legs. */
const ON_LEGS =
  /(?:^| )(?:lizard|iguana|gecko|chameleon|salamander|newt|axolotl|skink|komodo dragon|bearded dragon|crocodile|alligator|turtle|tortoise|frog|toad)$/i;

/** Whether a text gives a subject a part that its kind of body has not. */
export function lacks({ name }: Subject, text: string): boolean {
  const legs = ON_LEGS.test(name);
  const traits = [...traitsOfName(name)]
    .map((trait) => trait.replace(/-kind$/, ''))
    .filter((trait) => !(legs && trait === 'snake'));
  return WITHOUT.some(
    ([body, parts]) => traits.some((trait) => body.test(trait)) && parts.some((part) => part.test(own(text))),
  );
}

/** Without what belongs to the second thing: "the chin of $that", whose knees are its own. */
const own = (text: string): string => text.replace(/\b\w+(?: \w+)? of \$(?:that|other)\b|\$that’s \w+/gi, '');
