/**
 * Syncopation: voices one below the other, each struck k times in n beats as evenly as whole beats allow and turned against the others
 * (G. Toussaint, "The Euclidean Algorithm Generates Traditional Musical Rhythms", Bridges 2005); every second beat comes late, as swing
 * is played. Long and short, bar and disc, in the manner of R. Miles's record covers (1955–67).
 */
import type { Polygon } from '../vector/flatten.ts';
import type { Artboard, Colour, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { circle } from './shapes.ts';
import { lightness } from './tint.ts';
import { unrepeated } from './unrepeated.ts';

/** k of n, as even as they can be: beat i is struck where i·k mod n < k. */
const struck = (k: number, n: number, turn: number): number[] =>
  Array.from({ length: n }, (_, i) => i).filter((i) => ((i + turn) * k) % n < k);

const RHYTHMS = [
  [3, 8],
  [5, 8],
  [4, 9],
  [5, 12],
  [7, 12],
] as const;
/** How late the second of two beats comes: two to one. */
const SWING = 1 / 3;

export function syncopation({ width, height, unit, palette, traits, r }: Sheet): Artboard {
  const { main, accent, ink, ground } = palette;
  const shapes: Shape[] = [];
  const strong = [...main, ink].filter((c) => Math.abs(lightness(c) - lightness(ground)) > 0.1);
  const next = unrepeated(r, strong);
  const slant = (r.chance(0.5) ? 1 : -1) * r.between(0.08, 0.22);
  const lean = (p: Polygon): Polygon => p.map((v, i) => (i & 1 ? v : v + slant * (height / 2 - p[i + 1]!)));
  const put = (polygon: Polygon, fill: Colour): void => {
    shapes.push({ polygons: [lean(polygon)], fill });
  };
  // One great disc behind, off the middle; the voices cross it.
  const big = unit * r.between(0.27, 0.34);
  const [bx, by] = [width * (slant > 0 ? r.between(0.6, 0.72) : r.between(0.28, 0.4)), height * r.between(0.36, 0.6)];
  shapes.push({ polygons: [circle(bx, by, big)], fill: accent });
  // On what is wide and low fewer have room.
  const voices = Math.max(3, Math.round((3 + 3 * traits.density) * Math.min(1.2, Math.max(0.7, height / width))));
  const weights = Array.from({ length: voices }, () => r.pick([0.7, 1, 1.3, 2]));
  const sum = weights.reduce((a, b) => a + b, 0);
  const overhang = Math.abs(slant) * height;
  const [left, wide] = [-overhang / 2, width + overhang];
  const gap = unit * 0.018;
  let y = 0;
  let last = -1;
  for (const weight of weights) {
    const tall = (weight / sum) * height;
    const [k, n] = r.pick(RHYTHMS);
    const beats = struck(k, n, r.below(n));
    const at = (beat: number): number => left + (wide * (beat + (beat & 1 ? SWING : 0))) / n;
    let kind = r.below(4);
    if (kind === last) kind = (kind + 1) % 4;
    // Discs under blocks would be wheels.
    if (kind === 2 && last === 1) kind = 0;
    last = kind;
    const fill = next();
    const [top, foot] = [y + gap / 2, y + tall - gap / 2];
    const block = (from: number, to: number, a: number, b: number): Polygon =>
      Float64Array.from([from, a, to, a, to, b, from, b]);
    for (const [i, beat] of beats.entries()) {
      const from = at(beat);
      const to = i + 1 < beats.length ? at(beats[i + 1]!) : left + wide + at(beats[0]!) - left;
      const rest = Math.min(gap, (to - from) * 0.3);
      if (kind === 0) put(block(from, from + (wide / n) * 0.5, top, foot), fill);
      else if (kind === 1) put(block(from, to - rest, top, foot), i % 3 === 1 ? next() : fill);
      else if (kind === 2) {
        const radius = Math.min((foot - top) / 2, (to - from) / 2 - gap / 4);
        const [cx, cy] = [from + radius, i % 2 === 0 ? foot - radius : top + radius];
        const cross = cx + slant * (height / 2 - cy);
        shapes.push({ polygons: [circle(cross, cy, radius)], fill: i % 4 === 2 ? ink : fill });
      } else {
        // Struck high and low by turns, and held.
        const [a, b] = i % 2 === 0 ? [top, foot - (foot - top) * 0.3] : [top + (foot - top) * 0.3, foot];
        put(block(from, from + Math.min(to - from - rest, (wide / n) * 1.15), a, b), i % 3 === 2 ? next() : fill);
      }
    }
    y += tall;
  }
  return { width, height, ground, shapes };
}
