/**
 * Cuts one polygon by another (Greiner and Hormann, "Efficient clipping of arbitrary polygons", ACM TOG 17(2), 1998).
 * Shading needs it: a shadow is what is left of a shape when a copy moved towards the light is taken away, and flat
 * pictures have no clip paths. The cutting polygon is moved by a hair, so that no two corners fall together.
 */
import type { Outline, Point } from './outline.ts';

interface Node {
  readonly x: number;
  readonly y: number;
  readonly at: number;
  next: Node;
  previous: Node;
  twin: Node | undefined;
  entry: boolean;
  done: boolean;
}

export function inside([x, y]: Point, outline: Outline): boolean {
  let odd = false;
  let b = outline[outline.length - 1];
  for (let i = 0; b && i < outline.length; i++) {
    const a = outline[i]!;
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) odd = !odd;
    b = a;
  }
  return odd;
}

function node(x: number, y: number, at = 0): Node {
  const made = { x, y, at, twin: undefined, entry: false, done: false } as unknown as Node;
  made.next = made;
  made.previous = made;
  return made;
}

function ring(outline: Outline): Node[] {
  const nodes = outline.map((p) => node(p[0], p[1]));
  let before = nodes[nodes.length - 1]!;
  for (const n of nodes) {
    before.next = n;
    n.previous = before;
    before = n;
  }
  return nodes;
}

function insert(made: Node, from: Node, to: Node): void {
  let after = from;
  while (after.next !== to && after.next.at < made.at && after.next.twin) after = after.next;
  made.next = after.next;
  made.previous = after;
  after.next.previous = made;
  after.next = made;
}

/** Left, right, top and bottom of the edge that begins at each point. */
function reaches(outline: Outline): Float64Array {
  const of = new Float64Array(4 * outline.length);
  let [x0, y0] = outline[0] ?? [0, 0];
  for (let i = 0; i < outline.length; i++) {
    const q = outline[i + 1 < outline.length ? i + 1 : 0]!;
    const x1 = q[0];
    const y1 = q[1];
    of[4 * i] = x0 < x1 ? x0 : x1;
    of[4 * i + 1] = x0 < x1 ? x1 : x0;
    of[4 * i + 2] = y0 < y1 ? y0 : y1;
    of[4 * i + 3] = y0 < y1 ? y1 : y0;
    x0 = x1;
    y0 = y1;
  }
  return of;
}

/** Edges that follow one another lie near one another, so most pairs are told apart a run at a time. */
const RUN = 16;

/** What `edges` reach, `run` of them together. */
function runsOf(edges: Float64Array, run: number): Float64Array {
  const of = new Float64Array(4 * Math.ceil(edges.length / (4 * run)));
  for (let k = 0; k < of.length; k += 4) {
    const from = k * run;
    const to = Math.min(edges.length, from + 4 * run);
    let [x0, x1, y0, y1] = [edges[from]!, edges[from + 1]!, edges[from + 2]!, edges[from + 3]!];
    for (let j = from + 4; j < to; j += 4) {
      if (edges[j]! < x0) x0 = edges[j]!;
      if (edges[j + 1]! > x1) x1 = edges[j + 1]!;
      if (edges[j + 2]! < y0) y0 = edges[j + 2]!;
      if (edges[j + 3]! > y1) y1 = edges[j + 3]!;
    }
    of[k] = x0;
    of[k + 1] = x1;
    of[k + 2] = y0;
    of[k + 3] = y1;
  }
  return of;
}

interface Cutter {
  readonly moved: readonly Point[];
  /** Of each edge, of each run of them, and of all: left, right, top, bottom. */
  readonly edges: Float64Array;
  readonly runs: Float64Array;
  readonly all: Float64Array;
}

/** One mask cuts hundreds of hairs, one after another; most others cut once, and a map of all would be the slowest of it. */
let knife: { outline: Outline; cutter: Cutter } | undefined;

function cutterOf(outline: Outline): Cutter {
  if (knife?.outline === outline) return knife.cutter;
  const moved = outline.map(([x, y], i) => [x + 0.00137 + (i % 7) * 0.00011, y + 0.00091 + (i % 5) * 0.00013] as const);
  const edges = reaches(moved);
  const cutter = { moved, edges, runs: runsOf(edges, RUN), all: runsOf(edges, moved.length) };
  knife = { outline, cutter };
  return cutter;
}

/** One outline is shaded by five copies of itself, one after another. */
let shaded: { outline: Outline; edges: Float64Array } | undefined;

function reachesOf(outline: Outline): Float64Array {
  if (shaded?.outline !== outline) shaded = { outline, edges: reaches(outline) };
  return shaded.edges;
}

/** Where edges of the two outlines cross: the numbers of both edges, and how far along each. In the order of the outline's edges. */
function crossings(outline: Outline, { moved, edges, runs, all }: Cutter): number[] {
  const mine = reachesOf(outline);
  const found: number[] = [];
  for (let i = 0; i < outline.length; i++) {
    const x0 = mine[4 * i]!;
    const x1 = mine[4 * i + 1]!;
    const y0 = mine[4 * i + 2]!;
    const y1 = mine[4 * i + 3]!;
    if (x1 < all[0]! || x0 > all[1]! || y1 < all[2]! || y0 > all[3]!) continue;
    // Nearly all pairs end here: a furred outline and its shade have some hundred thousand.
    for (let k = 0; k < runs.length; k += 4) {
      if (x1 < runs[k]! || x0 > runs[k + 1]! || y1 < runs[k + 2]! || y0 > runs[k + 3]!) continue;
      const to = Math.min(edges.length, (k + 4) * RUN);
      for (let j = k * RUN; j < to; j += 4) {
        if (x1 < edges[j]! || x0 > edges[j + 1]! || y1 < edges[j + 2]! || y0 > edges[j + 3]!) continue;
        cross(outline, i, moved, j >> 2, found);
      }
    }
  }
  return found;
}

/** Where the edge after corner `i` of one crosses that after corner `j` of the other, if it does. */
function cross(one: Outline, i: number, other: Outline, j: number, found: number[]): void {
  const p = one[i]!;
  const q = one[i + 1 < one.length ? i + 1 : 0]!;
  const r = other[j]!;
  const s = other[j + 1 < other.length ? j + 1 : 0]!;
  const d = (q[0] - p[0]) * (s[1] - r[1]) - (q[1] - p[1]) * (s[0] - r[0]);
  if (d === 0) return;
  const t = ((r[0] - p[0]) * (s[1] - r[1]) - (r[1] - p[1]) * (s[0] - r[0])) / d;
  const u = ((r[0] - p[0]) * (q[1] - p[1]) - (r[1] - p[1]) * (q[0] - p[0])) / d;
  if (t > 0 && t < 1 && u > 0 && u < 1) found.push(i, j, t, u);
}

/** Puts a node into both rings where they cross. */
function join(a: readonly Node[], b: readonly Node[], found: readonly number[]): void {
  for (let k = 0; k < found.length; k += 4) {
    const [i, j, t, u] = [found[k]!, found[k + 1]!, found[k + 2]!, found[k + 3]!];
    const [p, q] = [a[i]!, a[(i + 1) % a.length]!];
    const [x, y] = [p.x + t * (q.x - p.x), p.y + t * (q.y - p.y)];
    const m = node(x, y, t);
    const n = node(x, y, u);
    m.twin = n;
    n.twin = m;
    insert(m, p, q);
    insert(n, b[j]!, b[(j + 1) % b.length]!);
  }
}

function mark(start: Node | undefined, entering: boolean): void {
  if (!start) return;
  let status = entering;
  for (let n = start.next; n !== start; n = n.next)
    if (n.twin) {
      n.entry = status;
      status = !status;
    }
}

/** The part of `outline` inside `cutter` (`and`), outside it (`minus`), or both together (`or`), as rings: none, one or several. */
export function clip(outline: Outline, cutter: Outline, keep: 'and' | 'minus' | 'or'): Outline[] {
  const cutting = cutterOf(cutter);
  const { moved } = cutting;
  const first = outline[0];
  const second = moved[0];
  if (!first || !second) return [];
  const found = crossings(outline, cutting);
  if (found.length === 0) {
    if (inside(first, moved)) return { and: [outline], minus: [], or: [moved] }[keep];
    if (inside(second, outline)) return { and: [moved], minus: [outline, [...moved].reverse()], or: [outline] }[keep];
    return { and: [], minus: [outline], or: [outline, moved] }[keep];
  }
  const a = ring(outline);
  const b = ring(moved);
  join(a, b, found);
  mark(a[0], (keep === 'and') !== inside(first, moved));
  mark(b[0], (keep !== 'or') !== inside(second, outline));
  const rings: Outline[] = [];
  for (let start = a[0]?.next; start && start !== a[0]; start = start.next) {
    if (!start.twin || start.done) continue;
    const points: Point[] = [];
    let n: Node = start;
    do {
      n.done = true;
      if (n.twin) n.twin.done = true;
      const forward = n.entry;
      do {
        points.push([n.x, n.y]);
        n = forward ? n.next : n.previous;
      } while (!n.twin);
      n = n.twin;
    } while (!n.done && points.length < 20000);
    if (points.length > 2) rings.push(points);
  }
  return rings;
}

function area(outline: Outline): number {
  let sum = 0;
  let b = outline[outline.length - 1];
  for (const a of outline) {
    if (b) sum += b[0] * a[1] - a[0] * b[1];
    b = a;
  }
  return Math.abs(sum) / 2;
}

/** One silhouette of several overlapping parts; gaps that close up between them are filled. */
export function merge(first: Outline, ...parts: readonly Outline[]): Outline {
  return parts.reduce((whole, part) => clip(whole, part, 'or').reduce((a, b) => (area(b) > area(a) ? b : a)), first);
}
