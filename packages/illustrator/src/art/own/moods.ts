/** What a face of head.ts shows of a mood: its brows and its mouth. */
import type { Mood } from './look.ts';
import { curve, ellipse, limb } from './outline.ts';
import type { Pen } from './sketch.ts';

const LIPS = '#7c332f';

/** How far down each part of a brow is drawn. */
export function browsOf(mood: Mood | undefined): { inner: number; middle: number; outer: number } {
  if (mood === 'cross') return { inner: 7, middle: 3, outer: -3 };
  if (mood === 'sad' || mood === 'crying') return { inner: -4, middle: 0, outer: 4 };
  return { inner: 0, middle: mood === 'glad' || mood === 'open' ? -2 : 0, outer: 0 };
}

export function mouth(d: Pen, x: number, mood: Mood | undefined, soft: boolean): void {
  if (mood === 'glad') {
    // Laughing: teeth above, the tongue below.
    d.fill(curve(`${x - 15},93! ${x},96 ${x + 15},92! ${x + 8},107 ${x},110 ${x - 8},107`), LIPS);
    d.fill(curve(`${x - 12},94.5! ${x},97 ${x + 12},93.5! ${x},101`), '#fff6ec');
    return;
  }
  if (mood === 'smile') {
    d.fill(curve(`${x - 12},95! ${x},97.4 ${x + 12},94.4! ${x + 7},102.4 ${x},104 ${x - 7},102.6`), LIPS);
    d.fill(curve(`${x - 9.6},96.2! ${x},98.2 ${x + 9.6},95.8! ${x + 5},100 ${x - 5},100.2`), '#fff6ec');
    return;
  }
  if (mood === 'open' || mood === 'cross') {
    d.fill(ellipse(x, 100, mood === 'cross' ? 10 : 7, mood === 'cross' ? 7 : 8), LIPS);
    if (mood === 'cross') d.fill(curve(`${x - 8},97! ${x + 8},97! ${x},100`), '#fff6ec');
    return;
  }
  if (mood === 'sad' || mood === 'crying') {
    d.fill(limb(`${x - 10},104,1.2 ${x - 3},99.4,2.6 ${x + 4},99.4,2.6 ${x + 10},104,1.2`), LIPS, { opacity: 0.9 });
    if (mood === 'crying')
      for (const side of [-1, 1])
        d.fill(curve(`${x + side * 17},78! ${x + side * 20},92 ${x + side * 17},97 ${x + side * 14},92`), '#8cc4e8', {
          opacity: 0.9,
        });
    return;
  }
  if (mood === 'kiss') {
    d.fill(ellipse(x + 2, 99, 5, 4), '#b8474a');
    return;
  }
  if (soft) d.fill(curve(`${x - 7.5},98! ${x},97.4 ${x + 7.5},98! ${x},105`), '#c2524d', { opacity: 0.8 });
  const smile = mood === 'asleep' ? 98.6 : 99.6;
  d.fill(limb(`${x - 10},97,1.2 ${x - 4},${smile},2.4 ${x + 4},${smile},2.4 ${x + 10},96.6,1.2`), LIPS, { opacity: 0.85 });
}
