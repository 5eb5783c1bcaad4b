/** Lips, moustaches and beards seen close. */
import { curve, ellipse, limb } from '../outline.ts';
import type { Pen } from '../sketch.ts';
import { NIGHT } from '../sketch.ts';
import type { Person } from './person.ts';

const LINE = '#6b2a28';
const SHADE = '#82402f';
const TEETH = '#fbf6ee';

export function lipsOf(d: Pen, { look, soft, child, middle: x }: Person): void {
  const y = child ? 98.5 : 100;
  const [upper, lower] = soft && !child ? ['#b54f4b', '#c9645d'] : ['#a9604f', '#bd7563'];
  const strong = soft && !child ? (look.aged ? 0.6 : 0.88) : 0.6;
  const w = child ? 10 : soft ? 11.4 : 12.6;
  switch (look.mood) {
    case 'glad':
      d.fill(
        curve(
          `${x - 15},${y - 5.4}! ${x - 6},${y - 4.4} ${x + 6},${y - 4.4} ${x + 15},${y - 5.8}! ${x + 10.4},${y + 6} ${x},${y + 10} ${x - 10.4},${y + 6}`,
        ),
        '#6e2226',
      );
      d.fill(curve(`${x - 7.4},${y + 6.6} ${x},${y + 2.6} ${x + 7.4},${y + 6.6} ${x},${y + 9.6}`), '#cf6a68');
      d.fill(
        curve(
          `${x - 13},${y - 4.4}! ${x - 5},${y - 3.8} ${x + 5},${y - 3.8} ${x + 13},${y - 4.8}! ${x + 9},${y + 1.4} ${x},${y + 2.8} ${x - 9},${y + 1.4}`,
        ),
        TEETH,
      );
      rims(d, x, y - 5.6, 15.4);
      return;
    case 'smile':
      d.fill(
        curve(
          `${x - 14},${y - 3.6}! ${x - 5},${y - 2} ${x + 5},${y - 2} ${x + 14},${y - 4}! ${x + 9},${y + 4} ${x},${y + 6.4} ${x - 9},${y + 4}`,
        ),
        upper,
        { opacity: soft ? 0.95 : 0.7 },
      );
      d.fill(
        curve(
          `${x - 12},${y - 2.6}! ${x - 4},${y - 1.2} ${x + 4},${y - 1.2} ${x + 12},${y - 3}! ${x + 8},${y + 2.2} ${x},${y + 3.8} ${x - 8},${y + 2.2}`,
        ),
        TEETH,
      );
      d.fill(limb(`${x - 8},${y + 4.4},0.5 ${x},${y + 5.6},1.6 ${x + 8},${y + 4.2},0.5`), lower, { opacity: 0.8 });
      rims(d, x, y - 3.8, 14.2);
      return;
    case 'open':
    case 'cross': {
      const tall = look.mood === 'cross' ? 5 : 7;
      d.fill(ellipse(x, y + 1, look.mood === 'cross' ? 9.6 : 6.6, tall), '#6e2226');
      if (look.mood === 'cross')
        d.fill(curve(`${x - 7.6},${y - 2}! ${x},${y - 3.4} ${x + 7.6},${y - 2}! ${x},${y + 0.4}`), TEETH);
      d.fill(limb(`${x - 5},${y + tall + 0.6},0.6 ${x},${y + tall + 1.4},1.8 ${x + 5},${y + tall + 0.6},0.6`), lower, {
        opacity: 0.8,
      });
      return;
    }
    case 'kiss':
      d.fill(ellipse(x + 0.6, y, 4.8, 3.8), upper, { opacity: 0.95 });
      d.fill(limb(`${x - 2.6},${y},0.6 ${x + 3.6},${y},0.6`), LINE, { opacity: 0.7 });
      return;
    default: {
      const sad = look.mood === 'sad' || look.mood === 'crying';
      const c = sad ? 2.4 : -1.8;
      d.fill(
        curve(
          `${x - w},${y + c}! ${x - 4.6},${y - 2.4} ${x - 1.8},${y - 3.1} ${x},${y - 2.2} ${x + 1.8},${y - 3.1} ${x + 4.6},${y - 2.4} ${x + w},${y + c}! ${x},${y + 1}`,
        ),
        upper,
        { opacity: strong },
      );
      d.fill(
        curve(
          `${x - w * 0.82},${y + 0.5 + c * 0.5}! ${x},${y + 0.6} ${x + w * 0.82},${y + 0.4 + c * 0.5}! ${x + 5},${y + 5} ${x - 5},${y + 5}`,
        ),
        lower,
        { opacity: strong },
      );
      d.fill(ellipse(x - 1.6, y + 2.8, 3, 0.9), '#ffe6da', { opacity: soft ? 0.4 : 0.22 });
      d.fill(
        limb(
          `${x - w},${y + c},0.7 ${x - w * 0.45},${y + 0.5},1.3 ${x},${y + 0.1},1.1 ${x + w * 0.45},${y + 0.5},1.3 ${x + w},${y + c - 0.3},0.7`,
        ),
        LINE,
        { opacity: 0.85 },
      );
      for (const side of [-1, 1]) d.fill(ellipse(x + side * (w + 0.8), y + c, 1.2, 1.6), SHADE, { opacity: 0.3 });
    }
  }
}

/** What a broad smile pushes up: folds at its corners, cheeks beside it. */
function rims(d: Pen, x: number, y: number, w: number): void {
  for (const side of [-1, 1]) {
    d.fill(
      limb(
        `${x + side * (w + 0.6)},${y - 2.4},0.4 ${x + side * (w + 1.8)},${y + 0.6},1.2 ${x + side * (w + 0.6)},${y + 3.4},0.4`,
      ),
      SHADE,
      { opacity: 0.5 },
    );
    d.fill(
      limb(`${x + side * 8.6},${y - 8.6},0.4 ${x + side * (w - 0.6)},${y - 5},1 ${x + side * (w + 2.4)},${y + 0.6},0.4`),
      SHADE,
      { opacity: 0.24 },
    );
  }
}

/** From the temples round the chin, combed down; the mouth is free. */
export function beardOf(d: Pen, color: string, { middle: x, look }: Person): void {
  const whole = curve(
    `63.5,66! 64.5,88 70,112 82,134 98,146 115,135 129,113 136,88 136.5,66! 133,80 127,90 ${x + 17},92 ${x + 9},93.4 ${x},92.6 ${x - 9},93.4 ${x - 17},92 72,90 67,80`,
  );
  d.form(whole, color, { role: 'hair', round: 9, shade: 0.34, light: 0.12 });
  d.fill(limb(`${x - 7},142,0.8 ${x + 1},145,1.2 ${x + 8},142,0.8`), color, { role: 'beard', opacity: 0.9 });
  locks(d, whole, [
    '66,74,1 68,96,2 82,126,1',
    '71,92,1 76,110,2.4 92,138,1',
    '79,94,1 84,114,2.6 97,142,1',
    '132,74,1 131,96,2 117,128,1',
    '127,92,1 121,112,2.4 106,139,1',
    '118,94,1 114,114,2.6 101,142,1',
    '92,106,1 95,122,2.2 98,142,1',
    '106,106,1 103,122,2.2 99,143,1',
  ]);
  lips(d, x, look.mood === 'smile' || look.mood === 'glad');
  moustacheOf(d, color, x, 'hair');
}

/** The gap of a mouth within a beard. */
function lips(d: Pen, x: number, smiles: boolean): void {
  if (smiles) {
    d.fill(curve(`${x - 10},98! ${x},99 ${x + 10},97.6! ${x + 6},104 ${x - 6},104.4`), LINE);
    d.fill(curve(`${x - 8.6},98.6! ${x},99.4 ${x + 8.6},98.2! ${x + 5},101.6 ${x - 5},101.8`), TEETH);
    return;
  }
  d.fill(curve(`${x - 8},100.2! ${x},99.4 ${x + 8},100! ${x + 4},103.6 ${x - 4},103.8`), '#b0705f', { opacity: 0.9 });
  d.fill(limb(`${x - 9},100,0.8 ${x},100.6,1.6 ${x + 9},99.6,0.8`), LINE, { opacity: 0.8 });
}

export function moustacheOf(d: Pen, color: string, x: number, role = 'beard'): void {
  for (const side of [-1, 1]) {
    const half = curve(
      `${x - side * 0.6},93.4! ${x + side * 5},92.6 ${x + side * 12},94.6 ${x + side * 18},100.6! ${x + side * 11},101 ${x + side * 4},99.8 ${x - side * 0.6},98!`,
    );
    d.form(half, color, { role, round: 2.2, shade: 0.34, light: 0.2 });
    locks(d, half, [
      `${x + side},95,0.5 ${x + side * 8},96,1.1 ${x + side * 16},100,0.4`,
      `${x + side},97,0.5 ${x + side * 7},98.4,1.1 ${x + side * 13},100.6,0.4`,
    ]);
  }
}

function locks(d: Pen, mask: ReturnType<typeof curve>, lines: readonly string[]): void {
  lines.forEach((line, i) => {
    d.within(mask, limb(line), i % 3 === 2 ? '#fff6e4' : NIGHT, { opacity: i % 3 === 2 ? 0.2 : 0.12 });
  });
}
