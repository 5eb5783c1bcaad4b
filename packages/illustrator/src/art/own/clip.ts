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
  for (const a of outline) {
    if (b && a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) odd = !odd;
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
  const nodes = outline.map(([x, y]) => node(x, y));
  nodes.forEach((n, i) => {
    n.next = nodes[(i + 1) % nodes.length] ?? n;
    n.previous = nodes[(i + nodes.length - 1) % nodes.length] ?? n;
  });
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

function cross(a: readonly Node[], b: readonly Node[]): number {
  let count = 0;
  const [left, right] = [Math.min(...b.map((n) => n.x)), Math.max(...b.map((n) => n.x))];
  const [top, bottom] = [Math.min(...b.map((n) => n.y)), Math.max(...b.map((n) => n.y))];
  a.forEach((p, i) => {
    const q = a[(i + 1) % a.length] ?? p;
    if (Math.max(p.x, q.x) < left || Math.min(p.x, q.x) > right || Math.max(p.y, q.y) < top || Math.min(p.y, q.y) > bottom)
      return;
    b.forEach((r, j) => {
      const s = b[(j + 1) % b.length] ?? r;
      if (Math.max(p.x, q.x) < Math.min(r.x, s.x) || Math.min(p.x, q.x) > Math.max(r.x, s.x)) return;
      if (Math.max(p.y, q.y) < Math.min(r.y, s.y) || Math.min(p.y, q.y) > Math.max(r.y, s.y)) return;
      const d = (q.x - p.x) * (s.y - r.y) - (q.y - p.y) * (s.x - r.x);
      if (d === 0) return;
      const t = ((r.x - p.x) * (s.y - r.y) - (r.y - p.y) * (s.x - r.x)) / d;
      const u = ((r.x - p.x) * (q.y - p.y) - (r.y - p.y) * (q.x - p.x)) / d;
      if (t <= 0 || t >= 1 || u <= 0 || u >= 1) return;
      const [x, y] = [p.x + t * (q.x - p.x), p.y + t * (q.y - p.y)];
      const m = node(x, y, t);
      const n = node(x, y, u);
      m.twin = n;
      n.twin = m;
      insert(m, p, q);
      insert(n, r, s);
      count++;
    });
  });
  return count;
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

/** The part of `outline` inside `cutter` (`and`), outside it (`minus`), or both together (`or`), as any number of rings. */
export function clip(outline: Outline, cutter: Outline, keep: 'and' | 'minus' | 'or'): Outline[] {
  const moved = cutter.map(([x, y], i) => [x + 0.00137 + (i % 7) * 0.00011, y + 0.00091 + (i % 5) * 0.00013] as const);
  const a = ring(outline);
  const b = ring(moved);
  const first = outline[0];
  const second = moved[0];
  if (!first || !second) return [];
  if (cross(a, b) === 0) {
    if (inside(first, moved)) return { and: [outline], minus: [], or: [moved] }[keep];
    if (inside(second, outline)) return { and: [moved], minus: [outline, [...moved].reverse()], or: [outline] }[keep];
    return { and: [], minus: [outline], or: [outline, moved] }[keep];
  }
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
