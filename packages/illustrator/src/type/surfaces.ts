/** Drawings that carry words, and where: the corners of the surface as they are drawn, in the drawing's units. */

export interface Surface {
  /** Top left, top right, bottom right, bottom left of the surface as its words are read. */
  quad: readonly (readonly [number, number])[];
  /** The words are pale on a dark surface. */
  pale?: boolean;
  /** Of wood: words are routed into it and painted. */
  routed?: boolean;
}

/** The band below the emblem, the same on every board that hangs from a bracket (`art/own/trade-signs.ts`). */
const TRADE_SIGN: Surface = {
  quad: [
    [112, 358],
    [360, 358],
    [360, 412],
    [112, 412],
  ],
  pale: true,
};
/** All straight mugs are one (`art/own/cups.ts`). */
const SIDE_OF_MUG: Surface['quad'] = [
  [84, 190],
  [268, 190],
  [262, 366],
  [90, 366],
];

const SURFACES: Readonly<Record<string, Surface>> = {
  'own:billboard': {
    quad: [
      [28, 36],
      [602, 66],
      [602, 273],
      [28, 299],
    ],
  },
  'own:signboard': {
    quad: [
      [34, 60],
      [386, 60],
      [386, 176],
      [34, 176],
    ],
    pale: true,
    routed: true,
  },
  'own:shop-sign': {
    quad: [
      [107, 118],
      [409, 123],
      [409, 225],
      [107, 236],
    ],
    pale: true,
  },
  'own:chalkboard': {
    quad: [
      [60, 56],
      [240, 56],
      [247, 330],
      [53, 330],
    ],
    pale: true,
  },
  'own:blackboard': {
    quad: [
      [62, 204],
      [498, 204],
      [498, 292],
      [62, 292],
    ],
    pale: true,
  },
  'own:mug': {
    quad: SIDE_OF_MUG,
    pale: true,
  },
  'own:cocoa-mug': {
    quad: SIDE_OF_MUG,
  },
  'own:paper-cup': {
    quad: [
      [58, 200],
      [222, 200],
      [214, 306],
      [66, 306],
    ],
    pale: true,
  },
  'own:placard': {
    quad: [
      [30, 34],
      [350, 28],
      [352, 250],
      [32, 254],
    ],
  },
  'own:signpost': {
    quad: [
      [72, 66],
      [352, 60],
      [354, 122],
      [72, 122],
    ],
    pale: true,
    routed: true,
  },
  'own:pub-sign': TRADE_SIGN,
  'own:bakery-sign': TRADE_SIGN,
  'own:cafe-sign': TRADE_SIGN,
  'own:bar-sign': TRADE_SIGN,
  'noto:t-shirt': {
    quad: [
      [35, 44],
      [93, 44],
      [93, 72],
      [35, 72],
    ],
  },
  'own:bottle': {
    quad: [
      [36, 346],
      [144, 346],
      [144, 412],
      [36, 412],
    ],
  },
  'own:coffee-cup': {
    quad: [
      [106, 236],
      [302, 236],
      [282, 300],
      [128, 300],
    ],
  },
  'own:book': {
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
