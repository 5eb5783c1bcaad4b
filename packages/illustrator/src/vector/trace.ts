/**
 * Areas of one colour → outlines. Each area is walked round along the cracks between pixels, thinned (D. Douglas and T. Peucker,
 * 1973) and rounded by cutting corners (G. Chaikin, 1974); an area is drawn with a hairline of its own colour, so that
 * neighbours that were smoothed apart show no gap.
 */
import type { Polygon } from './flatten.ts';

export interface Traced {
  /** 0xrrggbb */
  colour: number;
  /** Pixels of the area. */
  size: number;
  outlines: Polygon[];
}

/** Fewest pixels of a colour that makes it one of the picture's own; the rest are mixtures at edges. */
const LEAST_SHARE = 0.0004;

/** Traces an RGBA8 picture of few flat colours, largest areas first. */
export function trace(data: Uint8Array | Uint8ClampedArray, width: number, height: number): Traced[] {
  const labels = labelled(data, width, height);
  const { of, colours } = labels;
  const found: Traced[] = colours.map((colour) => ({ colour, size: 0, outlines: [] }));
  for (const label of of) found[label]!.size++;
  // A crack runs between two pixels; those with the area on their right-hand side are followed, each once.
  const used = new Uint8Array((width + 1) * (height + 1) * 4);
  const at = (x: number, y: number): number => (x < 0 || y < 0 || x >= width || y >= height ? -1 : of[y * width + x]!);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const label = at(x, y);
      if (at(x, y - 1) === label || used[(y * (width + 1) + x) * 4]) continue;
      found[label]!.outlines.push(smooth(walk(x, y, label, at, used, width)));
    }
  return found.filter((f) => f.size > 0).sort((a, b) => b.size - a.size);
}

/** Right, down, left, up. */
const STEP = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

/** Along the top of pixel (x, y) to the right, round the area, back to the start. Corner points only. */
function walk(
  x0: number,
  y0: number,
  label: number,
  at: (x: number, y: number) => number,
  used: Uint8Array,
  width: number,
): number[] {
  const points: number[] = [];
  let [x, y, d] = [x0, y0, 0];
  do {
    if (d === 0) used[(y * (width + 1) + x) * 4] = 1;
    const [dx, dy] = STEP[d]!;
    x += dx;
    y += dy;
    // Pixels ahead: to the right and to the left of the way.
    const right = d === 0 ? at(x, y) : d === 1 ? at(x - 1, y) : d === 2 ? at(x - 1, y - 1) : at(x, y - 1);
    const left = d === 0 ? at(x, y - 1) : d === 1 ? at(x, y) : d === 2 ? at(x - 1, y) : at(x - 1, y - 1);
    const turn = right !== label ? 1 : left === label ? 3 : 0;
    if (turn !== 0) {
      points.push(x, y);
      d = (d + turn) & 3;
    }
  } while (x !== x0 || y !== y0 || d !== 0);
  return points;
}

function smooth(points: readonly number[]): Polygon {
  const n = points.length / 2;
  if (n < 5) return Float64Array.from(points);
  // Middles of the stairs first: a slanting edge is then one line.
  const mids: number[] = [];
  for (let i = 0; i < n; i++) {
    const j = (i + 1) % n;
    mids.push((points[2 * i]! + points[2 * j]!) / 2, (points[2 * i + 1]! + points[2 * j + 1]!) / 2);
  }
  const thin = thinned(mids, 0.62);
  if (thin.length < 8) return Float64Array.from(mids);
  const out: number[] = [];
  const m = thin.length / 2;
  for (let i = 0; i < m; i++) {
    const j = (i + 1) % m;
    const [ax, ay, bx, by] = [thin[2 * i]!, thin[2 * i + 1]!, thin[2 * j]!, thin[2 * j + 1]!];
    out.push(ax * 0.75 + bx * 0.25, ay * 0.75 + by * 0.25, ax * 0.25 + bx * 0.75, ay * 0.25 + by * 0.75);
  }
  return Float64Array.from(out);
}

/** Douglas–Peucker on a closed line, cut at its first point and the one farthest from it. */
function thinned(points: readonly number[], tolerance: number): number[] {
  const n = points.length / 2;
  let [far, most] = [0, -1];
  for (let i = 1; i < n; i++) {
    const [dx, dy] = [points[2 * i]! - points[0]!, points[2 * i + 1]! - points[1]!];
    if (dx * dx + dy * dy > most) [far, most] = [i, dx * dx + dy * dy];
  }
  const keep = new Uint8Array(n);
  keep[0] = 1;
  keep[far] = 1;
  const spans: [number, number][] = [
    [0, far],
    [far, n],
  ];
  while (spans.length > 0) {
    const [a, b] = spans.pop()!;
    const [ax, ay, bx, by] = [points[2 * a]!, points[2 * a + 1]!, points[2 * (b % n)]!, points[2 * (b % n) + 1]!];
    const length = Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay)) || 1;
    let [at, worst] = [-1, tolerance];
    for (let i = a + 1; i < b; i++) {
      const d = Math.abs((bx - ax) * (points[2 * i + 1]! - ay) - (by - ay) * (points[2 * i]! - ax)) / length;
      if (d > worst) [at, worst] = [i, d];
    }
    if (at < 0) continue;
    keep[at] = 1;
    spans.push([a, at], [at, b]);
  }
  const out: number[] = [];
  for (let i = 0; i < n; i++) if (keep[i]) out.push(points[2 * i]!, points[2 * i + 1]!);
  return out;
}

/** Each pixel as one of the picture's own colours. */
function labelled(data: Uint8Array | Uint8ClampedArray, width: number, height: number): { of: Uint16Array; colours: number[] } {
  const counts = new Map<number, number>();
  const pixels = width * height;
  const colourAt = (p: number): number => (data[4 * p]! << 16) | (data[4 * p + 1]! << 8) | data[4 * p + 2]!;
  for (let p = 0; p < pixels; p++) counts.set(colourAt(p), (counts.get(colourAt(p)) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const own = ranked.filter(([, n], i) => i < 2 || n > pixels * LEAST_SHARE).slice(0, 160);
  const colours = own.map(([colour]) => colour);
  const index = new Map(colours.map((colour, i) => [colour, i]));
  const nearest = (colour: number): number => {
    let [best, least] = [0, Number.POSITIVE_INFINITY];
    colours.forEach((c, i) => {
      const [r, g, b] = [(c >> 16) - (colour >> 16), ((c >> 8) & 255) - ((colour >> 8) & 255), (c & 255) - (colour & 255)];
      const d = 3 * r * r + 6 * g * g + b * b;
      if (d < least) [best, least] = [i, d];
    });
    index.set(colour, best);
    return best;
  };
  const of = new Uint16Array(pixels);
  for (let p = 0; p < pixels; p++) {
    const colour = colourAt(p);
    of[p] = index.get(colour) ?? nearest(colour);
  }
  return { of, colours };
}
