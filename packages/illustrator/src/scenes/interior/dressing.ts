/**
 * What makes a room one that is lived in: curtains, pictures, shelves, plants, lamps. Each piece stands only where nothing that was named stands,
 * and nowhere in a room that was said to be bare.
 */
import { type Builder, glass, type Paint, paint } from './panel.ts';

const WOODS = ['#8a5f3a', '#7a5230', '#9a6f44', '#6a4630'] as const;
const LEAF = paint('leaf', '#3f7a46', '#8fbf6a');
const LINEN = paint('plain', '#e9e2d2');
export const BRASS = paint('metal', '#b08a48');

export const woodOf = (b: Builder): Paint => paint('boards', b.r.pick(WOODS), '#3a2616', 0.3);
const potOf = (b: Builder): Paint => paint('metal', b.r.pick(['#b5683f', '#d8cfc0', '#5f7a80', '#c99a6a']));

type Span = readonly [number, number];

/** A window in the back wall between its curtains, and what is on its sill. */
export function backWindow(b: Builder, x: number, depth: number, curtain: Paint | undefined): boolean {
  const [wide, low, high] = [0.62, 0.95, 2.15];
  if (!b.claim([x - wide - 0.3, x + wide + 0.3], [low, high], [depth, depth])) return false;
  const z = depth - 0.02;
  b.front(x - wide - 0.06, x + wide + 0.06, low - 0.06, high + 0.06, z, LINEN);
  b.front(x - wide, x + wide, low, high, z - 0.005, glass('#efece2', 2, 2));
  b.box([x - wide - 0.12, x + wide + 0.12], [low - 0.1, low - 0.04], [z - 0.16, z], LINEN);
  if (curtain) {
    for (const at of [-1, 1]) {
      const c = x + at * (wide + 0.08);
      b.front(c - 0.2, c + 0.2, low - 0.5, high + 0.16, z - 0.1, curtain);
    }
    b.front(x - wide - 0.4, x + wide + 0.4, high + 0.14, high + 0.18, z - 0.12, paint('metal', '#6a4a2c'));
  }
  if (!b.bare && b.has('plant', 'potted plant')) b.leafy(x + 0.3, low - 0.04, z - 0.09, 0.42, LEAF, potOf(b));
  return true;
}

/** The window that a person asked for: as broad as the wall has room for, "big" or not, and before whatever else would hang there. */
export function broadWindow(b: Builder, x: number, depth: number, curtain: Paint | undefined): boolean {
  if (b.wanted('window') === undefined) return false;
  const [wide, low, high] = [1.02, 0.72, 2.3];
  if (!b.claim([x - wide, x + wide], [1.2, high], [depth, depth])) return false;
  const z = depth - 0.02;
  b.front(x - wide - 0.06, x + wide + 0.06, low - 0.06, high + 0.06, z, LINEN);
  b.front(x - wide, x + wide, low, high, z - 0.005, glass('#efece2', 3, 2));
  b.box([x - wide - 0.12, x + wide + 0.12], [low - 0.1, low - 0.04], [z - 0.18, z], LINEN);
  if (!curtain || b.modern) return true;
  for (const at of [-1, 1]) {
    const c = x + at * (wide + 0.06);
    b.front(c - 0.2, c + 0.2, 0.08, high + 0.16, z - 0.1, curtain);
  }
  b.front(x - wide - 0.4, x + wide + 0.4, high + 0.14, high + 0.18, z - 0.12, paint('metal', '#6a4a2c'));
  return true;
}

/** What stands at the sides of the room's main piece may be hidden by so much of its edge. */
export const EDGE = 0.7;

/** One picture or a row of them on the back wall, about the height of the eyes. */
export function pictures(b: Builder, x: number, depth: number, foot = 1.45): boolean {
  if (b.bare || !b.has('picture', 'framed picture', 'painting', 'print')) return false;
  const frame = b.r.pick(['#6a4a2c', '#2f2c2a', '#b08a4a', '#e6e0d2']);
  const one = (x0: number, y0: number, w: number, h: number): void => {
    b.front(x0 - 0.015, x0 + w + 0.03, y0 - 0.035, y0 + h - 0.01, depth - 0.012, paint('shade', '#000000'));
    b.front(x0, x0 + w, y0, y0 + h, depth - 0.02, paint('picture', '#8fb0b8', frame));
  };
  const row = b.r.chance(0.55);
  const half = row ? 0.7 : 0.42;
  if (!b.claim([x - half, x + half], [foot, foot + 0.62], [depth, depth])) return false;
  if (row) {
    one(x - 0.6, foot + 0.04, 0.5, 0.5);
    one(x + 0.02, foot + 0.2, 0.34, 0.34);
    one(x + 0.42, foot + 0.06, 0.26, 0.4);
  } else one(x - 0.4, foot, 0.8, 0.6);
  return true;
}

/** A board with books, a vase and a plant that hangs over its edge. */
export function wallShelf(b: Builder, x: number, y: number, depth: number, wide = 1): boolean {
  if (b.bare || !b.has('shelf', 'wall shelf', 'bookshelf', 'bookcase')) return false;
  const half = wide / 2;
  if (!b.claim([x - half, x + half], [y, y + 0.4], [depth, depth])) return false;
  const wood = woodOf(b);
  b.front(x - half, x + half, y - 0.1, y, depth - 0.01, paint('shade', '#000000'));
  b.box([x - half, x + half], [y, y + 0.04], [depth - 0.24, depth], wood);
  spines(b, x - half + 0.06, x + half - 0.44, y + 0.04, depth - 0.2);
  b.front(x + half - 0.38, x + half - 0.24, y + 0.04, y + 0.26, depth - 0.19, potOf(b), 'arch');
  b.leafy(x + half - 0.1, y + 0.04, depth - 0.18, 0.36, LEAF, potOf(b));
  return true;
}

/** Books side by side, the last of them leaning. */
export function spines(b: Builder, from: number, to: number, y: number, z: number): void {
  for (let x = from; x < to - 0.03; ) {
    const wide = b.r.between(0.03, 0.06);
    const tall = b.r.between(0.17, 0.26);
    const colour = b.r.pick(['#7a3a30', '#3f5a70', '#5a7050', '#b8904f', '#6a4a60', '#c9b88f', '#2f4450', '#a8603c']);
    const cover = paint('metal', colour);
    if (x + wide + 0.08 > to) b.panel([x, y, z], [wide, 0.012, 0], [0.07, tall, 0], cover);
    else b.front(x, x + wide, y, y + tall, z, cover);
    x += wide + 0.004;
  }
}

/** A tall case of books that stands with its back to the wall. */
export function bookcase(b: Builder, x: Span, depth: number, tall = 2): boolean {
  if (b.bare || !b.has('bookcase', 'bookshelf', 'bookshelves', 'shelf')) return false;
  if (!b.claim(x, [0, tall], [depth - 0.32, depth])) return false;
  const wood = woodOf(b);
  b.box(x, [0, tall], [depth - 0.32, depth], { ...paint('books', '#7a5230', '#5f3f26'), second: wood.color }, wood);
  b.front(x[0], x[1], tall - 0.05, tall, depth - 0.325, wood);
  b.front(x[0], x[1], 0, 0.08, depth - 0.325, wood);
  return true;
}

/** A plant on the floor. */
export function floorPlant(b: Builder, x: number, z: number, tall = 1.15): boolean {
  if (b.bare || !b.has('plant', 'potted plant')) return false;
  if (!b.claim([x - tall * 0.35, x + tall * 0.35], [0, tall], [z - 0.15, z + 0.15])) return false;
  b.leafy(x, 0, z, tall, LEAF, potOf(b));
  return true;
}

/** A shade of cloth over a lit bulb, and its warm ring of light. */
function shade(b: Builder, x: number, y: number, z: number, size: number, strength: number): void {
  b.panel([x - size * 0.5, y, z], [size, 0, 0], [0, size * 0.8, 0], paint('lamp', '#f2c98a'), 'arch');
  b.front(x - size * 1.6, x + size * 1.6, y - size * 1.2, y + size * 2, z - 0.02, paint('glow', '#ffc978', '#ffc978', 0.3));
  b.lamp(x, y + size * 0.4, z - 0.25, strength);
}

export function floorLamp(b: Builder, x: number, z: number): boolean {
  if (b.bare || !b.has('floor lamp', 'lamp')) return false;
  if (!b.claim([x - 0.2, x + 0.2], [0, 1.6], [z - 0.1, z + 0.1])) return false;
  b.level(0.012, x - 0.16, x + 0.16, z - 0.13, z + 0.13, paint('plain', '#3a2c20'), 'round');
  b.front(x - 0.016, x + 0.016, 0, 1.3, z, BRASS);
  shade(b, x, 1.22, z - 0.01, 0.4, 1.3);
  return true;
}

/** A small lamp on what stands at `y`. */
export function tableLamp(b: Builder, x: number, y: number, z: number): void {
  if (!b.has('lamp', 'table lamp')) return;
  b.front(x - 0.07, x + 0.07, y, y + 0.17, z, paint('metal', b.r.pick(['#5f7a80', '#c99a6a', '#d8cfc0'])), 'arch');
  shade(b, x, y + 0.16, z - 0.01, 0.28, 1);
}

/** A chair that is seen from behind (`toward` −1) or from the front. */
export function chair(b: Builder, x: number, z: number, toward: number, wood: Paint, seat = wood): void {
  const w = 0.21;
  const back = toward > 0 ? z + 0.2 : z - 0.2;
  for (const lx of [x - w, x + w - 0.04]) b.front(lx, lx + 0.04, 0, 0.46, z - 0.2, wood);
  for (const lx of [x - w + 0.02, x + w - 0.06]) b.front(lx, lx + 0.04, 0, 0.46, z + 0.18, wood);
  b.shadow(x - w, x + w, z - 0.2, z + 0.2);
  b.box([x - w, x + w], [0.42, 0.46], [z - 0.2, z + 0.2], seat);
  for (const lx of [x - w, x + w - 0.04]) b.front(lx, lx + 0.04, 0.46, 0.92, back, wood);
  for (const y of [0.62, 0.78]) b.front(x - w, x + w, y, y + 0.09, back - 0.005, wood);
}

/** A carpet with a border. */
export function carpet(b: Builder, x: Span, z: Span, colours: readonly string[]): void {
  if (b.bare || !b.has('rug', 'carpet')) return;
  b.level(0.004, x[0] - 0.05, x[1] + 0.05, z[0] - 0.05, z[1] + 0.05, paint('shade', '#000000'));
  b.level(0.007, x[0], x[1], z[0], z[1], paint('carpet', b.r.pick(colours), '#e6d8ba'));
}
