/**
 * Low poly: the picture as facets, triangles of one colour each. Corners stand on a lattice that is fixed to the picture, each moved within its
 * cell to where colours meet most sharply, so that facets end where forms do; a facet has the mean colour of what most of it shows, and a
 * little light or shade of its own, as planes that are turned apart have.
 * Few primitives after a picture: D. Gai and H. Wang, "Artistic Low Poly Rendering for Images", The Visual Computer 32, 2016; here the lattice
 * takes the place of a triangulation of feature points, which an edit would lay anew all over (L1).
 */
import { clamp } from '../math.ts';
import { latticeAt } from '../noise.ts';
import type { Finish, FinishContext, FinishPass } from './finish.ts';
import { referencePasses } from './reference.ts';

const BLOCKS = 'finish.blocks';
/** Blocks of the shrunk picture to the side of a cell, and how far a corner moves within it. */
const CELL = 6;
const MOVE = 2;
/** How much lighter or darker than its mean a facet may be. */
const TURNED = 0.045;

/** Side of a block in pixels. */
const blockOf = ({ view }: FinishContext): number => Math.max(2, Math.floor(view.unit / 300 + 0.5));

export function lowPoly(context: FinishContext): Finish {
  return {
    planes: [{ name: BLOCKS, scale: 2 }],
    tone: { vignette: 0, grain: 0, saturation: 1.12 },
    passes: [...referencePasses(context, undefined, 'things', 0), blocksPass(context), facetsPass(context)],
  };
}

/** Mean colour of each block of what it shows most, and the number of that in the fourth lane. */
function blocksPass(context: FinishContext): FinishPass {
  const { view } = context;
  const side = blockOf(context);
  const columns = Math.ceil(view.width / side);
  return {
    name: 'blocks',
    rows: Math.ceil(view.height / side),
    shrinks: side,
    run(frame, _k, y0, y1) {
      const { color, ids } = frame;
      const blocks = frame.plane(BLOCKS).data;
      const counts = new Map<number, number>();
      for (let by = y0; by < y1; by++)
        for (let bx = 0; bx < columns; bx++) {
          const [xb, yb] = [Math.min(view.width, (bx + 1) * side), Math.min(view.height, (by + 1) * side)];
          counts.clear();
          let [owner, most] = [0, 0];
          for (let y = by * side; y < yb; y++)
            for (let x = bx * side; x < xb; x++) {
              const id = ids[y * view.width + x]!;
              const n = (counts.get(id) ?? 0) + 1;
              counts.set(id, n);
              if (n > most) [owner, most] = [id, n];
            }
          const sum = [0, 0, 0];
          for (let y = by * side; y < yb; y++)
            for (let x = bx * side; x < xb; x++) {
              const p = y * view.width + x;
              if (ids[p] !== owner) continue;
              for (let c = 0; c < 3; c++) sum[c] = sum[c]! + color[4 * p + c]!;
            }
          const o = 4 * (by * columns + bx);
          for (let c = 0; c < 3; c++) blocks[o + c] = sum[c]! / most;
          blocks[o + 3] = owner;
        }
    },
  };
}

function facetsPass(context: FinishContext): FinishPass {
  const { view, things, seed } = context;
  const side = blockOf(context);
  const columns = Math.ceil(view.width / side);
  const rows = Math.ceil(view.height / side);
  const [across, down] = [Math.ceil(columns / CELL), Math.ceil(rows / CELL)];
  return {
    name: 'facets',
    reach: 0,
    weight: 2,
    run(frame, _k, y0, y1) {
      const { output } = frame;
      const blocks = frame.plane(BLOCKS).data;
      const at = (x: number, y: number): number =>
        4 * (Math.min(rows - 1, Math.max(0, y)) * columns + Math.min(columns - 1, Math.max(0, x)));
      /** How sharply colours meet about a block. */
      const edge = (x: number, y: number): number => {
        const here = at(x - 1, y - 1);
        let sum = 0;
        for (const there of [at(x, y - 1), at(x - 1, y), at(x, y)]) {
          for (let c = 0; c < 3; c++) sum += Math.abs(blocks[there + c]! - blocks[here + c]!);
          if (things[blocks[there + 3]!] !== things[blocks[here + 3]!]) sum += 0.6;
        }
        return sum;
      };
      const known = new Map<number, readonly [number, number]>();
      /** A corner of the lattice, in blocks. */
      const corner = (i: number, j: number): readonly [number, number] => {
        const key = j * (across + 1) + i;
        const found = known.get(key);
        if (found) return found;
        const [fixedX, fixedY] = [i === 0 || i === across, j === 0 || j === down];
        const [cx, cy] = [i * CELL, j * CELL];
        let best: readonly [number, number] = [cx, cy];
        let most = -1;
        for (let dy = fixedY ? 0 : -MOVE; dy <= (fixedY ? 0 : MOVE); dy++)
          for (let dx = fixedX ? 0 : -MOVE; dx <= (fixedX ? 0 : MOVE); dx++) {
            // Where nothing meets, chance decides.
            const worth = edge(cx + dx, cy + dy) + 0.035 * latticeAt(cx + dx, cy + dy, seed);
            if (worth > most) [best, most] = [[cx + dx, cy + dy], worth];
          }
        const outer = (v: number, fixed: boolean, first: boolean, last: number): number =>
          fixed ? (first ? -1 : last + 1) : v;
        const placed = [outer(best[0], fixedX, i === 0, columns), outer(best[1], fixedY, j === 0, rows)] as const;
        known.set(key, placed);
        return placed;
      };
      const rgb = [0, 0, 0];
      const first = Math.max(0, Math.floor((y0 / side - MOVE) / CELL) - 1);
      const last = Math.min(down - 1, Math.ceil((y1 / side + MOVE) / CELL));
      for (let j = first; j <= last; j++)
        for (let i = 0; i < across; i++) {
          const [a, b, c, d] = [corner(i, j), corner(i + 1, j), corner(i, j + 1), corner(i + 1, j + 1)];
          // The diagonal that is the shorter: facets are no splinters.
          const halves =
            away(a, d) < away(b, c)
              ? [
                  [a, b, d],
                  [a, d, c],
                ]
              : [
                  [a, b, c],
                  [b, d, c],
                ];
          for (const [half, triangle] of halves.entries()) {
            meanOf(blocks, columns, rows, triangle as never, rgb);
            const turned = 1 + TURNED * (2 * latticeAt(2 * i + half, j, seed ^ 71) - 1);
            fill(output, view.width, y0, y1, side, triangle as never, rgb, turned);
          }
        }
    },
  };
}

type Corner = readonly [number, number];
type Triangle = readonly [Corner, Corner, Corner];

const away = ([ax, ay]: Corner, [bx, by]: Corner): number => (ax - bx) * (ax - bx) + (ay - by) * (ay - by);

/** Twice the signed area of a, b and the point. */
const turn = ([ax, ay]: Corner, [bx, by]: Corner, x: number, y: number): number => (bx - ax) * (y - ay) - (x - ax) * (by - ay);

const inside = ([a, b, c]: Triangle, x: number, y: number): boolean => {
  const [u, v, w] = [turn(a, b, x, y), turn(b, c, x, y), turn(c, a, x, y)];
  return (u >= 0 && v >= 0 && w >= 0) || (u <= 0 && v <= 0 && w <= 0);
};

/** Mean colour of the blocks within a triangle that show what most of them do. */
function meanOf(blocks: Float32Array, columns: number, rows: number, triangle: Triangle, out: number[]): void {
  const xs = triangle.map(([x]) => x);
  const ys = triangle.map(([, y]) => y);
  const within: number[] = [];
  for (let y = Math.max(0, Math.min(...ys)); y < Math.min(rows, Math.max(...ys)); y++)
    for (let x = Math.max(0, Math.min(...xs)); x < Math.min(columns, Math.max(...xs)); x++)
      if (inside(triangle, x + 0.5, y + 0.5)) within.push(4 * (y * columns + x));
  if (within.length === 0) {
    const x = clamp(Math.floor((xs[0]! + xs[1]! + xs[2]!) / 3), 0, columns - 1);
    const y = clamp(Math.floor((ys[0]! + ys[1]! + ys[2]!) / 3), 0, rows - 1);
    within.push(4 * (y * columns + x));
  }
  const counts = new Map<number, number>();
  let [owner, most] = [0, 0];
  for (const o of within) {
    const n = (counts.get(blocks[o + 3]!) ?? 0) + 1;
    counts.set(blocks[o + 3]!, n);
    if (n > most) [owner, most] = [blocks[o + 3]!, n];
  }
  for (let c = 0; c < 3; c++) {
    let sum = 0;
    for (const o of within) if (blocks[o + 3] === owner) sum += blocks[o + c]!;
    out[c] = sum / most;
  }
}

/** Fills the rows y0 … y1 of a triangle, whose corners are in blocks. */
function fill(
  output: Uint8Array | Uint8ClampedArray,
  width: number,
  y0: number,
  y1: number,
  side: number,
  triangle: Triangle,
  rgb: readonly number[],
  turned: number,
): void {
  const xs = triangle.map(([x]) => x * side);
  const ys = triangle.map(([, y]) => y * side);
  const bytes = rgb.map((v) => Math.floor(clamp(v * turned) * 255 + 0.5));
  for (let y = Math.max(y0, Math.floor(Math.min(...ys))); y < Math.min(y1, Math.ceil(Math.max(...ys))); y++)
    for (let x = Math.max(0, Math.floor(Math.min(...xs))); x < Math.min(width, Math.ceil(Math.max(...xs))); x++) {
      if (!inside(triangle, (x + 0.5) / side, (y + 0.5) / side)) continue;
      const o = 4 * (y * width + x);
      output[o] = bytes[0]!;
      output[o + 1] = bytes[1]!;
      output[o + 2] = bytes[2]!;
      output[o + 3] = 255;
    }
}
