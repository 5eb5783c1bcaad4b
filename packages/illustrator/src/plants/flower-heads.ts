/** Flower heads as outlines, one for each kind: rays, bowls, cups and spikes; where they are only specks, specks. */
import type { BloomShape } from '@atelier/lexicon';
import { cos, PI, sin } from '../math.ts';
import type { Polygon } from '../vector/flatten.ts';
import { pointsFrom } from '../vector/points.ts';

export type BloomKind = BloomShape;

export interface Heads {
  petals: Polygon[];
  /** What of the petals lies in their own shade. */
  shade: Polygon[];
  hearts: Polygon[];
  /** The middle of a heart that is seen large. */
  cores?: Polygon[];
}

/** Below this radius in pixels nobody sees petals. */
const SPECK = 1.7;

/** Stems that carry flowers far down: by so many radii. */
const LONG: Partial<Record<BloomKind, number>> = { bells: 3, spire: 4.5 };

/** Adds a head with its middle at (x, y); `size` is its radius in pixels, `turn` a number 0–1 of its own. */
export function addHead(kind: BloomKind, x: number, y: number, size: number, turn: number, into: Heads): void {
  if (size < SPECK) {
    const long = LONG[kind] ?? 0;
    into.petals.push(
      ring(x, y + long * size * 0.8, 6, (a) => [cos(a) * size, sin(a) * size * (kind === 'spike' ? 2 : 0.75 + long)]),
    );
    return;
  }
  SHAPES[kind](x, y, size, turn, into);
}

type Shape = (x: number, y: number, size: number, turn: number, into: Heads) => void;

const rays =
  (count: number, depth: number, heart: number): Shape =>
  (x, y, size, turn, { petals, shade, hearts }) => {
    // Heads nod: each is seen a little from the side, and its lower rays lie in shade.
    const squash = 0.62 + 0.3 * turn;
    const start = turn * 6;
    const reach = (a: number): number => 1 - depth + depth * cos(count * (a - start));
    const steps = size > 6 ? count * 4 : count * 2;
    petals.push(ring(x, y, steps, (a) => [cos(a) * size * reach(a), sin(a) * size * reach(a) * squash]));
    if (size > 3)
      shade.push(
        ring(x + size * 0.12, y + size * squash * 0.42, 10, (a) => [cos(a) * size * 0.62, sin(a) * size * 0.3 * squash]),
      );
    hearts.push(ring(x, y - size * 0.05, 9, (a) => [cos(a) * size * heart, sin(a) * size * heart * squash]));
  };

/** A disc in a fringe of pointed rays, seen from in front, from one side, or hanging ripe: a field of them looks one way, but none is like the next. */
function sunflower(x: number, y: number, size: number, turn: number, { petals, shade, hearts, cores }: Heads): void {
  const side = (turn * 7) % 1;
  const ripe = turn > 0.72;
  const wide = 1 - 0.42 * side * side;
  const high = ripe ? 0.58 : 0.94 - 0.14 * side;
  // The disc is a bowl: from the side it moves towards the rays on the far edge.
  const [hx, hy] = [size * 0.26 * side, size * (ripe ? 0.24 : -0.03)];
  const count = 13 + Math.floor(turn * 6);
  const reach = (a: number, k: number): number => (k % 2 === 0 ? 1 - 0.16 * (1 + sin(a * 3 + turn * 20)) * 0.5 : 0.74);
  const steps = count * 2;
  const outline = (scale: number, from: number): Polygon => {
    const points: number[] = [];
    for (let k = 0; k < steps; k++) {
      const a = (k / steps) * 2 * PI + from;
      const r = size * scale * reach(a, k);
      points.push(x + cos(a) * r * wide, y + sin(a) * r * high);
    }
    return pointsFrom(points);
  };
  petals.push(outline(1, turn * 6));
  if (size > 3) {
    // Rays between the rays, where they can be told apart, and the lower ones in the shade of the disc.
    if (size > 7) petals.push(outline(0.9, turn * 6 + PI / count));
    shade.push(ring(x + hx * 0.7, y + size * high * 0.44, 10, (a) => [cos(a) * size * 0.58 * wide, sin(a) * size * 0.24]));
  }
  const disc = size > 9 ? 28 : 10;
  // Seen large, the rays have their creases about the disc, and the disc has a paler middle.
  if (size > 9) shade.push(outline(0.63, turn * 6 + PI / count));
  hearts.push(ring(x + hx, y + hy, disc, (a) => [cos(a) * size * 0.45 * wide, sin(a) * size * 0.45 * high]));
  if (size > 6)
    cores?.push(
      ring(x + hx * 1.06, y + hy - size * 0.03, disc, (a) => [
        cos(a) * size * 0.27 * wide,
        sin(a) * size * 0.27 * high * (1 + 0.06 * cos(7 * a)),
      ]),
    );
}

const SHAPES: Readonly<Record<BloomKind, Shape>> = {
  daisy: rays(9, 0.2, 0.3),
  star: rays(6, 0.36, 0.24),
  sunflower,
  bells,
  spire,
  umbel,
  rose,
  globe,
  poppy: (x, y, size, turn, { petals, shade, hearts }) => {
    const tilt = (turn - 0.5) * 0.5;
    const lobes = (a: number): number => 1 + 0.12 * cos(4 * a + turn * 6);
    petals.push(ring(x, y, 16, (a) => [cos(a) * size * lobes(a), (sin(a) * 0.78 + tilt * cos(a) * 0.4) * size * lobes(a)]));
    // The near petal stands before the others.
    shade.push(
      ring(x + size * 0.1, y + size * 0.34, 10, (a) => [cos(a) * size * 0.72, (sin(a) * 0.34 + tilt * cos(a) * 0.3) * size]),
    );
    hearts.push(ring(x, y - size * 0.06, 8, (a) => [cos(a) * size * 0.24, sin(a) * size * 0.17]));
  },
  tulip: (x, y, size, turn, { petals, shade }) => {
    const w = size * (0.62 + 0.16 * turn);
    petals.push(
      cup(
        x,
        y,
        [-0.95, -0.2, -0.92, -1.05, -0.5, -0.62, 0, -1.3, 0.5, -0.62, 0.92, -1.05, 0.95, -0.2, 0.6, 0.72, 0, 1, -0.6, 0.72],
        w,
        size,
      ),
    );
    shade.push(cup(x, y, [0, -0.9, 0.34, -0.2, 0.95, -0.2, 0.6, 0.72, 0, 1, 0.14, 0.1], w, size));
  },
  spike: (x, y, size, turn, { petals, shade }) => {
    const lean = (turn - 0.5) * size;
    for (let k = 0; k < 5; k++) {
      const t = k / 4;
      const r = size * (0.62 - 0.34 * t);
      const at = x + lean * t + (k % 2 === 0 ? 0.14 : -0.14) * size;
      petals.push(ring(at, y + size * (0.9 - 2.9 * t), 7, (a) => [cos(a) * r, sin(a) * r * 0.9]));
      if (size > 3) shade.push(ring(at + r * 0.3, y + size * (1.1 - 2.9 * t), 6, (a) => [cos(a) * r * 0.6, sin(a) * r * 0.4]));
    }
  },
};

/** Discs up a stem, buds at its top. */
function spire(x: number, y: number, size: number, turn: number, { petals, shade, hearts }: Heads): void {
  for (let k = 0; k < 9; k++) {
    const t = k / 8;
    const r = size * (0.34 + 0.66 * t);
    const at = x + (k % 2 === 0 ? 0.34 : -0.34) * size * t + (turn - 0.5) * size * 0.5 * (1 - t);
    const down = y + size * (0.2 + 8.6 * t);
    petals.push(ring(at, down, r > 4 ? 11 : 7, (a) => [cos(a) * r * (1 + 0.08 * cos(5 * a)), sin(a) * r * 0.88]));
    if (size > 2.6) shade.push(ring(at + r * 0.12, down + r * 0.4, 7, (a) => [cos(a) * r * 0.7, sin(a) * r * 0.36]));
    if (size > 3.2 && t > 0.3) hearts.push(ring(at, down, 6, (a) => [cos(a) * r * 0.2, sin(a) * r * 0.18]));
  }
}

/** Bells that hang along a stalk, larger below; its tip nods. */
function bells(x: number, y: number, size: number, turn: number, { petals, shade }: Heads): void {
  const side = turn < 0.5 ? -1 : 1;
  for (let k = 0; k < 7; k++) {
    const t = k / 6;
    const r = size * (0.5 + 0.5 * t);
    const at = x + side * size * (0.9 * (1 - t) * (1 - t)) + (k % 2 === 0 ? 0.55 : -0.55) * size * (0.4 + 0.6 * t);
    const down = y + size * (0.9 * (1 - t) * (1 - t) + 6.2 * t);
    petals.push(
      cup(at, down, [-0.3, -1, 0.3, -1, 0.62, 0.1, 0.95, 0.9, 0.4, 0.66, 0, 0.95, -0.4, 0.66, -0.95, 0.9, -0.62, 0.1], r, r),
    );
    if (size > 2.6) shade.push(cup(at, down, [0, -0.9, 0.3, -0.9, 0.62, 0.1, 0.95, 0.9, 0.4, 0.66, 0.1, 0.4], r, r));
  }
}

/** Small flowers on rays of one height, seen from the side. */
function umbel(x: number, y: number, size: number, turn: number, { petals, shade }: Heads): void {
  const many = size > 6 ? 13 : 7;
  for (let k = 0; k < many; k++) {
    const u = (k / (many - 1)) * 2 - 1;
    const r = size * (many > 7 ? 0.17 : 0.26);
    const at = x + u * size * 0.95;
    const down = y + size * (0.3 * u * u + 0.14 * sin(k * 2.4 + turn * 6));
    petals.push(ring(at, down, 6, (a) => [cos(a) * r, sin(a) * r * 0.75]));
    if (size > 4 && k % 2 === 0) shade.push(ring(at, down + r * 0.6, 5, (a) => [cos(a) * r * 0.7, sin(a) * r * 0.4]));
  }
}

/** A full flower: petals about petals, each ring in its own shade. */
function rose(x: number, y: number, size: number, turn: number, { petals, shade }: Heads): void {
  const edge = (a: number): number => 1 + 0.07 * cos(5 * a + turn * 6) + 0.04 * cos(8 * a + turn * 11);
  petals.push(ring(x, y, 18, (a) => [cos(a) * size * edge(a), sin(a) * size * 0.86 * edge(a)]));
  if (size > 2.4)
    for (const [r, out] of [
      [0.78, 0.6],
      [0.48, 0.3],
    ] as const)
      shade.push(crescent(x, y - size * 0.06, size * r, size * out, turn * 6 + r * 4));
}

/** A thin moon open at one side, which is the shade in a fold of petals. */
function crescent(x: number, y: number, outer: number, inner: number, turn: number): Polygon {
  const points: number[] = [];
  for (let k = 0; k <= 9; k++) {
    const a = turn + (k / 9) * 4.4;
    points.push(x + cos(a) * outer, y + sin(a) * outer * 0.86);
  }
  for (let k = 9; k >= 0; k--) {
    const a = turn + (k / 9) * 4.4;
    const r = inner + (outer - inner) * (0.35 + 0.65 * Math.abs(k / 4.5 - 1));
    points.push(x + cos(a) * r, y + sin(a) * r * 0.86);
  }
  return pointsFrom(points);
}

/** A ball of many small flowers. */
function globe(x: number, y: number, size: number, turn: number, { petals, shade }: Heads): void {
  petals.push(ring(x, y, 16, (a) => [cos(a) * size * (1 + 0.08 * cos(9 * a + turn * 6)), sin(a) * size * 0.94]));
  if (size > 2.6) shade.push(crescent(x, y, size * 0.92, size * 0.4, -0.6));
  if (size > 6)
    for (let k = 0; k < 9; k++) {
      const a = k * 2.4 + turn * 6;
      const d = size * 0.8 * Math.sqrt((k + 0.5) / 9);
      shade.push(ring(x + cos(a) * d, y + sin(a) * d * 0.9, 6, (b) => [cos(b) * size * 0.1, sin(b) * size * 0.08]));
    }
}

function ring(x: number, y: number, steps: number, at: (angle: number) => readonly [number, number]): Polygon {
  const points: number[] = [];
  for (let k = 0; k < steps; k++) {
    const [dx, dy] = at((k / steps) * 2 * PI);
    points.push(x + dx, y + dy);
  }
  return pointsFrom(points);
}

function cup(x: number, y: number, shape: readonly number[], w: number, h: number): Polygon {
  const points: number[] = [];
  for (let i = 0; i < shape.length; i += 2) points.push(x + shape[i]! * w, y + shape[i + 1]! * h);
  return pointsFrom(points);
}
