/** What was said of the lettering as a whole: its face, how large it is, and where it stands. */
import type { Brief } from '@atelier/spec';
import type { FaceName } from './faces.ts';
import type { Area } from './layout.ts';
import { isWriting } from './said-ink.ts';

export interface TypeSaid {
  face?: FaceName;
  /** How much larger than it would be, the side of its room; 1 where nothing was said. */
  grow: number;
  stand?: 'top' | 'bottom';
}

/** A way of writing by its name: "in script", "serif type". */
export const FACES_BY_NAME: readonly (readonly [RegExp, FaceName])[] = [
  [/\b(?:script|cursive|calligraph\w*)\b/, 'script'],
  [/\b(?:handwrit\w*|hand[- ]?lettered|chalk letter\w*|brush letter\w*)\b/, 'hand'],
  [/\b(?:typewriter|monospaced?)\b/, 'mono'],
  [/\bsans(?:[- ]serif)?\b/, 'sans'],
  [/\bslab(?:[- ]serif)?\b/, 'slab'],
  [/\bserifs?\b/, 'serif'],
];

/** Faces that are asked for only of the lettering itself: "narrow" is said of much. */
const OF_LETTERS: typeof FACES_BY_NAME = [
  ...FACES_BY_NAME,
  [/\b(?:narrow|condensed)\b/, 'condensed'],
  [/\b(?:display|ornate|fancy|decorative)\b/, 'display'],
  [/\b(?:bold|bolder|thick|heavy)\b/, 'slab'],
];

const SIZES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:huge|enormous|giant|gigantic|massive|very (?:large|big))\b/, 1.8],
  [/\b(?:tiny|very small)\b/, 0.5],
  [/\b(?:large|larger|big|bigger)\b/, 1.4],
  [/\b(?:small|smaller|little)\b/, 0.72],
];

export function typeSaid(brief: Brief): TypeSaid {
  const said = brief.subjects
    .filter((subject) => subject.source !== 'writer' && isWriting(brief, subject))
    .flatMap(({ attributes }) => attributes.filter(({ off }) => !off))
    .map(({ value }) => value.toLowerCase());
  const found = <T>(rows: readonly (readonly [RegExp, T])[]): T | undefined =>
    said.map((value) => rows.find(([pattern]) => pattern.test(value))?.[1]).findLast((each) => each !== undefined);
  const face = found(OF_LETTERS);
  const stand = found([
    [/\b(?:top|upper)\b/, 'top'],
    [/\b(?:bottom|foot|lower)\b/, 'bottom'],
  ] as const);
  return { grow: found(SIZES) ?? 1, ...(face && { face }), ...(stand && { stand }) };
}

/** An area so much larger about its middle, within what holds it. */
export function grown(area: Area, by: number, within: Area): Area {
  if (by === 1) return area;
  const [width, height] = [Math.min(within.width, area.width * by), Math.min(within.height, area.height * by)];
  const put = (at: number, size: number, low: number, high: number): number =>
    Math.max(low, Math.min(high - size, at - size / 2));
  return {
    x: put(area.x + area.width / 2, width, within.x, within.x + within.width),
    y: put(area.y + area.height / 2, height, within.y, within.y + within.height),
    width,
    height,
  };
}

/** A room of words turned over: what stood below stands above. */
export const turnedOver = <A extends Area>(area: A, { y, height }: Area): A => ({
  ...area,
  y: 2 * y + height - area.y - area.height,
});
