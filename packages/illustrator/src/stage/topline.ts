/** The outline of a drawing seen from above its roof: how far down its box what stands on it finds something to stand on. */
import { loadAsset } from '../art/load-asset.ts';
import { rasterise } from '../sprite/rasterise.ts';

/** Rows at which an outline is looked at. */
const ROWS = 72;
/** Coverage that carries. */
const SOLID = 0.5;

const KNOWN = new Map<string, Float64Array>();

/** By column of the visible box the highest solid row, as a part of its height; 1 where there is none. */
function toplineOf(art: string): Float64Array | undefined {
  const known = KNOWN.get(art);
  if (known) return known;
  const asset = art.includes(':') ? loadAsset(art) : undefined;
  if (!asset) return undefined;
  const { data, width, box } = rasterise(asset, { height: ROWS });
  const { x0, y0, x1, y1 } = box;
  const line = new Float64Array(Math.max(1, x1 - x0)).fill(1);
  for (let x = x0; x < x1; x++)
    for (let y = y0; y < y1; y++)
      if (data[4 * (y * width + x) + 3]! > SOLID) {
        line[x - x0] = (y - y0) / (y1 - y0);
        break;
      }
  KNOWN.set(art, line);
  return line;
}

export interface Perch {
  /** Parts of the box from its left and top. */
  x: number;
  y: number;
}

/** The highest place that is about level over a foot `wide` (a part of the box's width); of several such the one nearest to the middle. */
export function perchOf(art: string, wide: number, flip: boolean): Perch | undefined {
  const line = toplineOf(art);
  if (!line) return undefined;
  const n = line.length;
  const half = Math.max(1, Math.round((wide * n) / 2));
  let best: (Perch & { cost: number }) | undefined;
  for (let i = half; i < n - half; i++) {
    let [high, low] = [1, 0];
    for (let k = i - half; k <= i + half; k++) {
      high = Math.min(high, line[k]!);
      low = Math.max(low, line[k]!);
    }
    const x = (i + 0.5) / n;
    const cost = 2.2 * (low - high) + high + 0.25 * Math.abs(x - 0.5);
    if (!best || cost < best.cost) best = { x: flip ? 1 - x : x, y: high + 0.55 * (low - high), cost };
  }
  return best;
}

/** How near to the highest row a place counts as the crown, and as the head, as parts of the height. */
const CROWN = 0.03;
const HEAD = 0.1;
/** Between two ears or tufts the outline is no lower than this. */
const BETWEEN = 0.2;

/** The crown of a drawing: its highest place, the middle of all that is about as high beside it, and how wide the head under it is. */
export function crownOf(art: string, flip: boolean): (Perch & { wide: number }) | undefined {
  const line = toplineOf(art);
  if (!line) return undefined;
  const y = Math.min(...line);
  const first = line.indexOf(y);
  const reach = (low: number): [number, number] => {
    let [from, to] = [first, first];
    while (from > 0 && line[from - 1]! <= y + low) from--;
    while (to + 1 < line.length && line[to + 1]! <= y + low) to++;
    return [from, to + 1];
  };
  // From ear to ear; a tail that is held as high is beyond the back.
  const [left, right] = reach(BETWEEN);
  const high = Array.from(line.subarray(left, right), (row, i) => (row <= y + CROWN ? left + i : -1)).filter((at) => at >= 0);
  const [from, to] = [high[0]!, high.at(-1)! + 1];
  const head = reach(HEAD);
  const x = (from + to) / 2 / line.length;
  const wide = Math.max(head[1] - head[0], to - from) / line.length;
  const dip = line[Math.floor((from + to) / 2)]! - y;
  return { x: flip ? 1 - x : x, y: y + 0.6 * dip, wide };
}
