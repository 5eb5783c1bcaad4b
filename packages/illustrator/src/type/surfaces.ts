/** Drawings that carry words, and where: the corners of the surface as they are drawn, in the drawing's units. */

export interface Surface {
  /** Width and height of the drawing. */
  size: readonly [number, number];
  /** Top left, top right, bottom right, bottom left of the surface as its words are read. */
  quad: readonly (readonly [number, number])[];
  /** The words are pale on a dark surface. */
  pale?: boolean;
}

const SURFACES: Readonly<Record<string, Surface>> = {
  'own:billboard': {
    size: [640, 520],
    quad: [
      [28, 36],
      [602, 66],
      [602, 273],
      [28, 299],
    ],
  },
  'own:signboard': {
    size: [420, 360],
    quad: [
      [26, 40],
      [394, 40],
      [394, 182],
      [26, 182],
    ],
    pale: true,
  },
  'own:shop-sign': {
    size: [430, 420],
    quad: [
      [107, 118],
      [409, 123],
      [409, 225],
      [107, 236],
    ],
    pale: true,
  },
  'own:book': {
    size: [440, 240],
    quad: [
      [134, 88],
      [378, 103],
      [322, 135],
      [68, 119],
    ],
    pale: true,
  },
};

export const surfaceOf = (drawing: string | undefined): Surface | undefined =>
  drawing === undefined ? undefined : SURFACES[drawing];
