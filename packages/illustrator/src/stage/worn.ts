/** What a person wears, where their drawing wears one like it, and the colour of their hair: neither is a thing beside them. */
import type { Brief, Subject } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { paintFor } from './colours.ts';

/** Clothes that a drawing shows on whom it shows; the part of its box they take. */
const WARDROBE: readonly { art: RegExp; names: RegExp; part: readonly [number, number, number, number] }[] = [
  {
    art: /^own:(?:(?:old-)?woman|girl|dancer)(?!-portrait)\b/,
    names: /\b(?:dress|gown|frock|sundress|skirt)$/,
    part: [0.05, 0.19, 0.9, 0.63],
  },
  {
    art: /^own:(?:man|child)(?!-umbrella)\b/,
    names: /\b(?:shirt|jacket|sweater|jumper|pullover|cardigan|hoodie)$/,
    part: [0.05, 0.18, 0.9, 0.4],
  },
];

const WEARS = /^(?:in|with|wear(?:s|ing)?|dressed in|clad in)$/;

export interface Worn {
  of: Subject;
  part: readonly [number, number, number, number];
}

/** Of the things that `fact` is said to be in or to wear, those that the drawing `art` has on already. */
export function wornBy(brief: Brief, fact: Subject, art: string | undefined): Worn[] {
  if (art === undefined) return [];
  return brief.relations
    .filter((r) => !r.off && r.from === fact.id && WEARS.test(r.predicate))
    .flatMap(({ to }) => {
      const of = brief.subjects.find((s) => s.id === to && !s.off);
      const kind = of && WARDROBE.find((each) => each.art.test(art) && each.names.test(of.name));
      return of && kind ? [{ of, part: kind.part }] : [];
    });
}

/** Colours that are said of a person and mean the hair. */
const HAIR = /^(?:(?:light |dark |strawberry )?blonde?|brunette|ginger|auburn|red-?head(?:ed)?)$/;

export const isHairColour = (value: string): boolean => HAIR.test(value);

/** A colour of the hair that is said of a person themselves: "a blonde woman". */
export const hairSaid = (fact: Subject): string | undefined =>
  fact.attributes.find((a) => !a.off && isHairColour(a.value))?.value;

/** "With red hair", "blonde": the paint for it. Red of hair is copper. */
export function hairOf(fact: Subject): Rgb | undefined {
  const part = fact.parts.find((p) => !p.off && /\b(?:hair|curls|locks|braids?|plaits?)$/.test(p.name));
  const said = part?.attributes.find((a) => !a.off && paintFor(a.value))?.value ?? hairSaid(fact);
  return said === undefined ? undefined : paintFor(/^red\b/.test(said) ? 'ginger' : said);
}
