import { mix } from '../../math.ts';
import { box, limb, type Outline, polygon } from './outline.ts';
import type { Pen } from './sketch.ts';
import { NIGHT } from './sketch.ts';

/** A pane with frame and bars; by day dull glass, at night it glows (role `window`), or lit at any time (role `light`). */
export function pane(
  d: Pen,
  x: number,
  y: number,
  w: number,
  h: number,
  { lit = false, frame = '#e9e2d2', bars = true } = {},
): void {
  d.fill(box(x - 4, y - 4, w + 8, h + 8), frame);
  d.fill(box(x, y, w, h), lit ? '#f4c878' : '#4d5b68', { role: lit ? 'light' : 'window' });
  d.fill(polygon(`${x},${y} ${x + w * 0.55},${y} ${x + w * 0.15},${y + h} ${x},${y + h}`), '#ffffff', {
    opacity: lit ? 0.22 : 0.14,
  });
  d.fill(box(x, y, w, h * 0.08), NIGHT, { opacity: 0.35 });
  if (bars) {
    d.fill(box(x + w / 2 - 1.5, y, 3, h), frame);
    d.fill(box(x, y + h * 0.45, w, 3), frame);
  }
  d.fill(box(x - 7, y + h + 4, w + 14, 5), NIGHT, { opacity: 0.3 });
}

/** Courses of stone or brick: single blocks in slightly other tones, never all of them. */
export function courses(
  d: Pen,
  wall: Outline,
  bounds: readonly [number, number, number, number],
  high: number,
  wide: number,
  tones: readonly string[],
  share = 0.5,
): void {
  const [left, top, right, bottom] = bounds;
  let row = 0;
  for (let y = top; y < bottom; y += high, row++)
    for (let x = left - (row % 2) * wide * 0.5; x < right; x += wide)
      if (d.chance.chance(share))
        d.within(wall, box(x + 1, y + 1, wide * d.chance.between(0.7, 0.95), high - 2), d.chance.pick(tones), {
          role: 'piece',
          opacity: d.chance.between(0.25, 0.6),
        });
}

/** Rows of tiles, shingles or thatch on a roof given by its four corners: top left, top right, bottom right, bottom left. */
export function tiles(d: Pen, roof: Outline, rows: number, across: number, tones: readonly string[]): void {
  const [a, b, c, e] = roof;
  if (!a || !b || !c || !e) return;
  for (let r = 0; r < rows; r++) {
    const [t0, t1] = [r / rows, (r + 1.08) / rows];
    const at = (u: number, t: number): string =>
      `${mix(mix(a[0], e[0], t), mix(b[0], c[0], t), u)},${mix(mix(a[1], e[1], t), mix(b[1], c[1], t), u)}`;
    for (let i = -1; i < across; i++) {
      if (d.chance.chance(0.35)) continue;
      const u = Math.max(0, (i + (r % 2) * 0.5) / across);
      const v = Math.min(1, (i + 0.9 + (r % 2) * 0.5) / across);
      if (v <= u) continue;
      d.within(roof, polygon(`${at(u, t0)} ${at(v, t0)} ${at(v, t1)} ${at(u, t1)}`), d.chance.pick(tones), {
        opacity: d.chance.between(0.25, 0.55),
      });
    }
    d.within(roof, limb(`${at(0, t1)},1.6 ${at(1, t1)},1.6`, 'flat'), NIGHT, { opacity: 0.22 });
  }
}

/** Upright or level boards: thin dark joints and a few lighter faces. */
export function boards(
  d: Pen,
  wall: Outline,
  from: number,
  to: number,
  step: number,
  low: number,
  high: number,
  level = false,
): void {
  for (let v = from; v < to; v += step) {
    const joint = level ? box(low, v, high - low, 1.8) : box(v, low, 1.8, high - low);
    d.within(wall, joint, NIGHT, { opacity: 0.32 });
    if (d.chance.chance(0.5)) {
      const face = level ? box(low, v + 2, high - low, step - 3) : box(v + 2, low, step - 3, high - low);
      d.within(wall, face, d.chance.pick(['#fff0d2', NIGHT]), { opacity: d.chance.between(0.04, 0.12) });
    }
  }
}
