/**
 * Where a title goes over a scene: into the largest room that nothing standing in the picture reaches into, in the sky rather than at the
 * foot, since a sky is calmer than leaves and waves.
 */
import type { View } from '../stage/view.ts';
import type { Area } from './layout.ts';
import type { TypeSaid } from './type-said.ts';

/** A letter's width with its space, and a line's height, in ems; rough, to compare rooms by. */
const [ADVANCE, LEADING] = [0.62, 1.2];
/** How much larger a title has to be at the foot than in the sky to stand there. */
const SKY = 1.5;
/** Smallest title worth a room of its own, ems as a part of the picture's size. */
const LEAST = 0.05;

/** `things` are the boxes of what stands in the picture, pixels; `most` the part of the height that a title takes. Undefined where all is taken. */
export function titleRoom(
  view: View,
  things: readonly Area[],
  { texts, most, stand }: { texts: readonly string[]; most: number; stand?: TypeSaid['stand'] },
): Area | undefined {
  const { width, height, unit, horizon } = view;
  const [left, right, top] = [width * 0.09, width * 0.91, height * 0.07];
  const gap = unit * 0.025;
  const bands = [most, most * 0.8, most * 0.6, most * 0.45].map((share) => ({
    y: top,
    height: Math.min(height * share, horizon * 0.85 - top),
    worth: SKY,
  }));
  // What begins below the title leaves it the whole width.
  const lower = Math.min(height, ...things.map(({ y }) => y));
  bands.push({ y: top, height: Math.min(height * most, horizon * 0.85 - top, lower - gap - top), worth: SKY });
  bands.push({ y: height * 0.76, height: height * 0.17, worth: 1 });
  let best: { area: Area; score: number } | undefined;
  for (const { worth, ...band } of bands) {
    if (band.height < unit * LEAST) continue;
    if (stand && (stand === 'top') !== band.y < height / 2) continue;
    const inIt = things.filter((b) => b.y - gap < band.y + band.height && b.y + b.height + gap > band.y);
    const [from, to] = widestFree(
      inIt.map((b) => [b.x - gap, b.x + b.width + gap]),
      left,
      right,
    );
    const area = { x: from, width: to - from, ...band };
    const size = sizeIn(area, texts);
    if (size >= unit * LEAST && (!best || size * worth > best.score)) best = { area, score: size * worth };
  }
  return best?.area;
}

/** The widest part of from … to that none of the spans covers. */
function widestFree(spans: readonly (readonly [number, number])[], from: number, to: number): [number, number] {
  let best: [number, number] = [from, from];
  let at = from;
  for (const [a, b] of [...spans, [to, to] as const].sort((one, other) => one[0] - other[0])) {
    const end = Math.min(a, to);
    if (end - at > best[1] - best[0]) best = [at, end];
    at = Math.max(at, b);
  }
  return best;
}

/** About how large the first text stands in an area, in as many lines as serve it best; pixels an em. */
function sizeIn({ width, height }: Area, texts: readonly string[]): number {
  const words = (texts[0] ?? '').split(/\s+/).filter(Boolean);
  const longest = Math.max(1, ...words.map((w) => w.length));
  const all = words.join(' ').length;
  const room = texts.length > 1 ? height * 0.7 : height;
  let best = 0;
  for (let lines = 1; lines <= Math.min(4, words.length || 1); lines++) {
    const widest = lines === 1 ? Math.max(1, all) : Math.max(longest, Math.ceil(all / lines) + 1);
    best = Math.max(best, Math.min(width / (widest * ADVANCE), room / (lines * LEADING)));
  }
  return best;
}
