/** The baked typefaces: outlines in thousandths of an em with advances and kerning, opened when first used. */
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

const bearings = new Map<string, readonly [number, number]>();

/** How far the ink of a letter stands in from its origin and out beyond its advance, in ems. */
function bearingOf(letter: string, name: FaceName): readonly [number, number] {
  const key = `${name}${letter}`;
  let found = bearings.get(key);
  if (!found) {
    const glyph = faceOf(name).glyphs[letter];
    const points = glyph && glyph[1] !== '' ? parsePath(glyph[1]).points : [];
    let [x0, x1] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let i = 0; i < points.length; i += 2) {
      x0 = Math.min(x0, points[i]!);
      x1 = Math.max(x1, points[i]!);
    }
    found = x1 > x0 ? [x0 / 1000, (x1 - glyph![0]) / 1000] : [0, 0];
    bearings.set(key, found);
  }
  return found;
}

/** Width of a line's ink in ems: a j or an f stands out beyond its advance. */
export function inkWidth(text: string, face: FaceName, tracking = 0): number {
  const letters = [...text.normalize('NFC')];
  const first = bearingOf(letters[0] ?? ' ', face)[0];
  const last = bearingOf(letters[letters.length - 1] ?? ' ', face)[1];
  return lineWidth(text, face, tracking) - first + last;
}
