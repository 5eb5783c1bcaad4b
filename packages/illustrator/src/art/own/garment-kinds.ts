/** The kinds of clothes a figure can be drawn in, the role of the shapes that take their said colour, and where on the figure they are. */
export const GARMENTS = [
  'dress',
  'robe',
  'coat',
  'raincoat',
  'suit',
  'outfit',
  'top',
  'tee',
  'trousers',
  'jeans',
  'shorts',
  'skirt',
  'shoes',
  'gloves',
  'scarf',
  'tie',
  'necklace',
  'glasses',
  'sunglasses',
  'apron',
  'hat',
  'straw-hat',
  'cap',
  'beret',
  'beanie',
] as const;
export type Garment = (typeof GARMENTS)[number];
export const isGarment = (name: string): name is Garment => (GARMENTS as readonly string[]).includes(name);

/** The role of the shapes that take its said colour; `body` is what covers the chest. */
export const roleOf = (garment: Garment): string =>
  ({
    dress: 'body',
    robe: 'body',
    coat: 'body',
    raincoat: 'body',
    suit: 'body',
    outfit: 'body',
    top: 'body',
    tee: 'body',
    trousers: 'bottom',
    jeans: 'bottom',
    shorts: 'bottom',
    skirt: 'bottom',
    shoes: 'shoes',
    gloves: 'gloves',
    scarf: 'scarf',
    tie: 'tie',
    necklace: 'necklace',
    glasses: 'glasses',
    sunglasses: 'glasses',
    apron: 'apron',
    hat: 'hat',
    'straw-hat': 'hat',
    cap: 'hat',
    beret: 'hat',
    beanie: 'hat',
  })[garment];

/** x, y, width and height as parts of the figure's box. */
export const PARTS: Readonly<Record<string, readonly [number, number, number, number]>> = {
  body: [0, 0.18, 1, 0.5],
  bottom: [0.1, 0.5, 0.8, 0.45],
  shoes: [0.15, 0.92, 0.7, 0.08],
  gloves: [0, 0.45, 1, 0.1],
  scarf: [0.25, 0.16, 0.5, 0.2],
  tie: [0.4, 0.2, 0.2, 0.2],
  necklace: [0.35, 0.18, 0.3, 0.08],
  glasses: [0.3, 0.09, 0.4, 0.05],
  apron: [0.2, 0.28, 0.6, 0.46],
  hat: [0.1, 0, 0.8, 0.1],
};
