/** The baked typefaces: outlines in thousandths of an em with advances and kerning, opened when first used. */
import { boxOf } from '../vector/box-of.ts';
import { flatten, type Polygon } from '../vector/flatten.ts';
import { parsePath } from '../vector/parse-path.ts';
import { transform } from '../vector/path.ts';
import { FACE_DATA } from './faces.generated.ts';

export type FaceName = keyof typeof FACE_DATA;

interface Face {
  capHeight: number;
  xHeight: number;
  ascender: number;
  descender: number;
  /** Character → [advance, outline]. */
  glyphs: Readonly<Record<string, readonly [number, string]>>;
  /** Pair → change of the advance. */
  kerning: Readonly<Record<string, number>>;
}

const opened = new Map<FaceName, Face>();

export function faceOf(name: FaceName): Face {
  let face = opened.get(name);
  if (!face) {
    face = JSON.parse(FACE_DATA[name]) as Face;
    opened.set(name, face);
  }
  return face;
}

export interface SetLine {
  /** Outlines with the pen starting at (0, 0) on the baseline, y downwards, in pixels. */
  polygons: Polygon[];
  /** From the pen's start to its end. */
  width: number;
  /** Height of the capitals. */
  capHeight: number;
  /** Characters the face does not have; a space stands for each. */
  unknown: string[];
}

/** Width of a line in ems. `tracking` is added after every character, in ems. */
export function lineWidth(text: string, face: FaceName, tracking = 0): number {
  const { glyphs, kerning } = faceOf(face);
  const letters = [...text.normalize('NFC')];
  let sum = 0;
  letters.forEach((letter, i) => {
    const next = letters[i + 1];
    sum +=
      (glyphs[letter]?.[0] ?? glyphs[' ']?.[0] ?? 300) +
      (next === undefined ? 0 : (kerning[letter + next] ?? 0) + tracking * 1000);
  });
  return sum / 1000;
}

/** Sets one line at `size` pixels an em. */
export function setLine(text: string, face: FaceName, size: number, tracking = 0): SetLine {
  const { glyphs, kerning, capHeight } = faceOf(face);
  const k = size / 1000;
  const letters = [...text.normalize('NFC')];
  const polygons: Polygon[] = [];
  const unknown: string[] = [];
  let pen = 0;
  letters.forEach((letter, i) => {
    const glyph = glyphs[letter];
    if (!glyph) unknown.push(letter);
    else if (glyph[1] !== '') polygons.push(...flatten(transform(parsePath(glyph[1]), [k, 0, 0, k, pen, 0]), 0.08));
    const next = letters[i + 1];
    const advance = glyph?.[0] ?? glyphs[' ']?.[0] ?? 300;
    pen += (advance + (next === undefined ? 0 : (kerning[letter + next] ?? 0) + tracking * 1000)) * k;
  });
  return { polygons, width: pen, capHeight: capHeight * k, unknown };
}

interface Ink {
  /** How far it stands in from the letter's origin and out beyond its advance, in ems. */
  first: number;
  last: number;
  /** How far it reaches above the baseline and below it, in ems. */
  rise: number;
  depth: number;
}

const inks = new Map<string, Ink>();

function inkOf(letter: string, name: FaceName): Ink {
  const key = `${name}${letter}`;
  let found = inks.get(key);
  if (!found) {
    const glyph = faceOf(name).glyphs[letter];
    const box = glyph && glyph[1] !== '' ? boxOf([Float64Array.from(parsePath(glyph[1]).points)]) : undefined;
    found = box
      ? { first: box.x0 / 1000, last: (box.x1 - glyph![0]) / 1000, rise: -box.y0 / 1000, depth: box.y1 / 1000 }
      : { first: 0, last: 0, rise: 0, depth: 0 };
    inks.set(key, found);
  }
  return found;
}

/** Width of a line's ink in ems: a j or an f stands out beyond its advance. */
export function inkWidth(text: string, face: FaceName, tracking = 0): number {
  const letters = [...text.normalize('NFC')];
  const { first } = inkOf(letters[0] ?? ' ', face);
  const { last } = inkOf(letters[letters.length - 1] ?? ' ', face);
  return lineWidth(text, face, tracking) - first + last;
}

/** How far a line's ink reaches above its baseline and below it, in ems. */
export function inkReach(text: string, face: FaceName): { rise: number; depth: number } {
  const all = [...text.normalize('NFC')].map((letter) => inkOf(letter, face));
  return { rise: Math.max(0, ...all.map((ink) => ink.rise)), depth: Math.max(0, ...all.map((ink) => ink.depth)) };
}
