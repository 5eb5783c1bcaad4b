/** The colour of somebody's hair, which is neither a thing beside them nor a colour of their clothes. */
import type { Subject } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { paintFor } from './colours.ts';

/** Colours that are said of a person and mean the hair. */
const HAIR = /^(?:(?:light |dark |strawberry )?blonde?|brunette|ginger|auburn|red-?head(?:ed)?)$/;

export const isHairColour = (value: string): boolean => HAIR.test(value);

/** A colour of the hair that is said of a person themselves: "a blonde woman". */
export const hairSaid = (fact: Subject): string | undefined =>
  fact.attributes.find((a) => !a.off && isHairColour(a.value))?.value;

/** The word for it, said of the hair or of the person. */
export function hairWanted(fact: Subject): string | undefined {
  const part = fact.parts.find(
    (p) =>
      !p.off &&
      /\b(?:hair|curls|locks|braids?|plaits?|pigtails?|ponytail|bun|bob|afro|bangs|fringe|beard|moustache|mustache)$/.test(
        p.name,
      ),
  );
  return part?.attributes.find((a) => !a.off && paintFor(a.value))?.value ?? hairSaid(fact);
}

/** "With red hair", "blonde": the paint for it. Red of hair is copper. */
export function hairOf(fact: Subject): Rgb | undefined {
  const said = hairWanted(fact);
  return said === undefined ? undefined : paintFor(/^red\b/.test(said) ? 'ginger' : said);
}
