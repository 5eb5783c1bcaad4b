/** What a designed sheet is asked for, and what it is. */
import type { Artboard, Colour } from '../abstract/artboard.ts';
import type { Area } from '../type/layout.ts';
import type { TypeSaid } from '../type/type-said.ts';
import type { Polygon } from '../vector/flatten.ts';
import type { Inks } from './inks.ts';

export type SheetKind = 'card' | 'saying' | 'banner' | 'poster' | 'sign' | 'logo' | 'sticker' | 'plate';

/** How the words are set: in lines of one size, or each line as wide as the block. */
export interface TypeWish {
  mode: 'lines' | 'block';
  align: 'left' | 'centre';
  stand: 'top' | 'middle' | 'bottom';
}

/** What stands on a poster: its box in pixels, and on what such things stand. */
export interface Stander extends Area {
  on: 'land' | 'rail' | 'road' | 'water' | 'floor' | 'air';
}

export interface SheetWish {
  kind: SheetKind;
  /** The idea in lower case: what it is made of. */
  words: string;
  /** Colours a person named for it. */
  said: readonly Colour[];
  /** The colour that was said of its letters. */
  ink?: Colour;
  /** A sign of tubes: the colour of their light. */
  neon?: Colour;
  width: number;
  height: number;
  seed: number;
  occasion: string;
  inks: Inks;
  /** What decorates it: fact ids and names. */
  motifs: readonly { id: string; name: string }[];
  /** Things stand on its lower half. */
  busy: boolean;
  standing?: readonly Stander[];
  /** What was said of the letters' size and place. */
  type?: TypeSaid;
  /** Its pieces of lettering. */
  texts: readonly string[];
}

export interface DesignedSheet {
  artboard: Artboard;
  words: Area;
  type: TypeWish;
  /** Of each motif: where it is seen. */
  motifs: { id: string; name: string; area: Area }[];
  inks: Inks;
  /** What lies on the sheet's plane goes through it: words too. */
  warp?: (polygon: Polygon) => Polygon;
  /** Tubes of light beside the letters' own: lines, and the colour of their light. */
  tubes?: readonly { line: Polygon; closed: boolean; light: Colour }[];
  /** Letters that stand out of the sheet: the colour of their sides, and how far they reach down to the right, pixels. */
  relief?: { colour: Colour; reach: number };
  /** Where the board is seen, where it does not fill the picture. */
  board?: Area;
}
