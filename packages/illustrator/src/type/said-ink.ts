/** The colour that was said of the letters: "in red letters", "make the text gold". They have it, and their paper gives way where it must. */
import type { Brief, Subject } from '@atelier/spec';
import type { Colour } from '../abstract/artboard.ts';
import { lightness } from '../abstract/tint.ts';
import { coloursIn } from '../scenes/colours-in.ts';

/** What the writing itself is called, as against a thing that carries it. */
const WRITING =
  /^(?:letter|letters|lettering|text|word|words|title|heading|headline|caption|slogan|font|type|typeface|typography|script|cursive|handwriting|calligraphy|writing)$/;

/** A fact that is the lettering of this Brief and no thing beside it; one letter is something to be posted. */
export const isWriting = (brief: Brief, { name, count, off }: Subject): boolean =>
  !off &&
  WRITING.test(name.toLowerCase()) &&
  brief.text.some((text) => !text.off) &&
  !(name === 'letter' && count !== undefined && 'exact' in count && count.exact === 1);

export function saidInk(brief: Brief): Colour | undefined {
  const said = brief.subjects
    .filter((subject) => subject.source !== 'writer' && isWriting(brief, subject))
    .flatMap(({ attributes }) => attributes.filter(({ kind, off }) => kind === 'color' && !off).map(({ value }) => value));
  return coloursIn(said)[0];
}

/** Lightness apart from which letters are read. */
const APART = 0.24;
const DEEP: Colour = [0.12, 0.14, 0.22];
const PALE: Colour = [0.97, 0.94, 0.88];

export const isApart = (ink: Colour, paper: Colour): boolean => Math.abs(lightness(ink) - lightness(paper)) >= APART;

/** A sheet with letters of that colour, and with another paper where its own would swallow them. */
export function withInk<S extends { paper: Colour; ink: Colour }>(sheet: S, ink: Colour | undefined): S {
  if (!ink) return sheet;
  if (isApart(ink, sheet.paper)) return { ...sheet, ink };
  return { ...sheet, ink, paper: lightness(ink) > 0.5 ? DEEP : PALE };
}
