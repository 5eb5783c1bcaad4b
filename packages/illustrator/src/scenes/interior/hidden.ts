/**
 * What of a row of the picture is hidden wholly: where a panel that nothing shines through comes later in the plan and lies before all that came
 * earlier, what is behind it need not be painted. Nearness (1/distance) is linear along a row, so finding it costs an addition a pixel.
 */
import { type Camera, type Laid, NEAR, nearnessAt, spanAt, withinAt } from './fill.ts';
import type { Stuff } from './panel.ts';

/** What lies behind these is seen beside or through them. */
const OPEN: ReadonlySet<Stuff> = new Set(['foliage', 'leaf', 'soft', 'shade', 'glow', 'beam', 'flame', 'ring', 'wheel']);

/** A row's panels: four columns each (touched from, to; covered from, to). */
let spans = new Int32Array(0);

/**
 * Finds the columns of all panels in a row, and for each column the number of the last panel that hides all before it, in `last`; −1 where there
 * is none.
 */
export function hiddenAt(
  laid: readonly Laid[],
  camera: Camera,
  { y, width }: { y: number; width: number },
  last: Float32Array,
  nearest: Float32Array,
): Int32Array {
  if (spans.length < laid.length * 4) spans = new Int32Array(laid.length * 4);
  last.fill(-1);
  nearest.fill(0);
  for (let i = 0; i < laid.length; i++) {
    const each = laid[i]!;
    const at = i * 4;
    spans.fill(0, at, at + 4);
    if (y + 1.5 < each.top || y - 0.5 > each.bottom) continue;
    const [x0, x1] = spanAt(each.outline, y, width);
    if (x1 <= x0) continue;
    spans[at] = x0;
    spans[at + 1] = x1;
    const [in0, in1] = each.panel.shape === 'whole' ? withinAt(each.outline, y) : chordAt(each, y);
    spans[at + 2] = in0;
    spans[at + 3] = in1;
    const { stuff } = each.panel.paint;
    // A shadow lies on what is there and hides nothing.
    if (stuff === 'shade') continue;
    const { start, step } = nearnessAt(each, camera, y);
    const from = !OPEN.has(stuff) ? Math.max(x0, in0) : x1;
    const to = Math.min(x1, in1);
    for (let x = x0; x < x1; x++) {
      const w = start + step * (x + 0.5);
      if (w < nearest[x]!) continue;
      nearest[x] = w;
      if (x >= from && x < to && w > 0 && w < 1 / NEAR) last[x] = i;
    }
  }
  return spans;
}

const NOWHERE: readonly [number, number] = [0, 0];

/** Pixels from a round edge inwards, from which on it is not seen. */
const RIM = 2;

/** Columns that lie wholly within a round or an arched panel that is seen straight on. */
function chordAt({ panel, plane, outline, top, bottom, wide, tall }: Laid, y: number): readonly [number, number] {
  if (plane[0] !== 0 || plane[1] !== 0 || panel.across[1] !== 0 || panel.up[0] !== 0 || outline.length !== 4) return NOWHERE;
  const [left, right] = [Math.min(outline[0]![0], outline[1]![0]), Math.max(outline[0]![0], outline[1]![0])];
  const [w, h] = [right - left, bottom - top];
  const round = panel.shape === 'round';
  const across = w / 2 - RIM;
  // The upper part of an arch is half a circle.
  const half = round ? h / 2 : h * Math.min(1, (0.5 * wide) / tall);
  const up = half - RIM;
  if (across < RIM || up < RIM || (round && (w > 2 * h || h > 2 * w)) || y < top + RIM || y + 1 > bottom - RIM) return NOWHERE;
  const off = round ? Math.abs(y + 0.5 - top - half) + 0.5 : Math.max(0, top + half - y);
  const t = off / up;
  if (t >= 1) return NOWHERE;
  const chord = Math.sqrt(1 - t * t) * across;
  const middle = (left + right) / 2;
  return [Math.ceil(middle - chord), Math.floor(middle + chord)];
}
