/** What lies on the table of several. */
import { curve, ellipse, limb, polygon } from '../outline.ts';
import type { Pen } from '../sketch.ts';

export function cup(d: Pen, x: number, y: number, drink: string): void {
  d.form(curve(`${x - 11},${y - 26}! ${x + 11},${y - 26}! ${x + 8},${y} ${x - 8},${y}`), '#e9eef0', { round: 3, shade: 0.2 });
  d.fill(curve(`${x - 10},${y - 18}! ${x + 10},${y - 18}! ${x + 7.6},${y - 2} ${x - 7.6},${y - 2}`), drink, { opacity: 0.85 });
}

function mug(d: Pen, x: number, y: number): void {
  d.form(ellipse(x, y + 2, 21, 6), '#f1ede4', { round: 3 });
  d.fill(limb(`${x + 10},${y - 18},4 ${x + 19},${y - 14},4 ${x + 11},${y - 6},4`), '#e6e0d4');
  d.form(curve(`${x - 12},${y - 24}! ${x + 12},${y - 24}! ${x + 9},${y} ${x - 9},${y}`), '#f6f2ea', { round: 3 });
  d.form(ellipse(x, y - 24, 12, 3.6), '#5a3a26', { round: 1 });
}

function plate(d: Pen, x: number, y: number, i: number): void {
  d.form(ellipse(x, y, 40, 11), '#e4e8ea', { round: 3 });
  d.form(ellipse(x, y - 1, 29, 7), '#f7f8f6', { round: 2 });
  const food = ['#c98a4a', '#8aa552', '#d9b25a', '#b5553f'][i % 4]!;
  d.form(curve(`${x - 20},${y - 1}! ${x - 12},${y - 13} ${x + 4},${y - 14} ${x + 18},${y - 2}!`), food, { round: 3 });
  d.form(ellipse(x + 8, y - 5, 8, 5), ['#7f9a4a', '#c9553f', '#8aa552', '#e0c070'][i % 4]!, { round: 2 });
}

/** A plate or a cup before each, and what all share in the middle. */
export function laid(d: Pen, places: readonly number[], y: number, meal: 'dinner' | 'cafe' | 'talk'): void {
  places.forEach((x, i) => {
    if (meal === 'dinner') {
      plate(d, x, y + (i % 2 ? 2 : 6), i);
      cup(d, x + 46, y - 6, i % 2 ? '#a83a4a' : '#d9b050');
    } else mug(d, x + (places.length < 3 ? 0 : 8), y + 2);
  });
  if (meal !== 'dinner') {
    if (places.length > 2) {
      d.form(ellipse(0, y + 4, 26, 7), '#eef0ee', { round: 2 });
      d.form(curve(`-18,${y + 2}! -10,${y - 14} 8,${y - 14} 18,${y + 2}!`), '#c98f4a', { round: 4 });
    }
    return;
  }
  for (const x of [-22, 22]) {
    d.form(limb(`${x},${y - 6},7 ${x},${y - 52},7`), '#f5efe2', { round: 2 });
    d.form(curve(`${x},${y - 74} ${x + 6},${y - 60} ${x},${y - 54} ${x - 6},${y - 60}`), '#f6b93c', {
      role: 'light',
      round: 2,
    });
  }
  d.form(ellipse(0, y + 2, 44, 10), '#d8cdb8', { round: 3 });
  d.form(curve(`-36,${y}! -30,${y - 26} -4,${y - 34} 26,${y - 28} 38,${y}!`), '#b06a35', { round: 8 });
}

/** A fan of cards in a hand. */
export function card(d: Pen, x: number, y: number): void {
  for (const [i, turn] of [-24, -8, 8, 24].entries()) {
    const [dx, dy] = [turn * 0.9, -30 + Math.abs(turn) * 0.4];
    const w = 12;
    d.form(
      polygon(`${x - w * 0.4},${y} ${x + w * 0.4},${y} ${x + dx + w},${y + dy} ${x + dx - w},${y + dy - turn * 0.14}`),
      i % 2 ? '#c0463c' : '#b03a34',
      { round: 2, light: 0.4 },
    );
  }
}

export function papers(d: Pen, places: readonly number[], y: number): void {
  const inks = ['#d8503f', '#3f7fb5', '#6f9a4a', '#e0a83a', '#8a5aa0'];
  places.forEach((x, i) => {
    d.form(polygon(`${x - 30},${y - 14} ${x + 28},${y - 16} ${x + 36},${y + 10} ${x - 34},${y + 12}`), '#fbf8f0', { round: 2 });
    d.fill(limb(`${x - 18},${y + 2},3 ${x - 6},${y - 6},3 ${x + 8},${y + 1},3 ${x + 20},${y - 7},3`), inks[i % 5]!);
    d.fill(ellipse(x + 14, y + 3, 6, 3), inks[(i + 2) % 5]!);
    d.form(limb(`${x + 38},${y - 4},5 ${x + 54},${y - 9},5`), inks[(i + 1) % 5]!, { round: 1 });
  });
  for (const [i, x] of [-14, 0, 14].entries()) d.form(limb(`${x},${y - 18},5 ${x + 5},${y - 34},5`), inks[i]!, { round: 1 });
}

export function chessBoard(d: Pen, x: number, y: number): void {
  const [w, h] = [62, 17];
  d.form(polygon(`${x - w + 8},${y - h} ${x + w - 8},${y - h} ${x + w},${y + h} ${x - w},${y + h}`), '#4a3122', { round: 3 });
  for (let row = 0; row < 4; row++)
    for (let column = 0; column < 8; column++) {
      if ((row + column) % 2) continue;
      const [a, b] = [row / 4, (row + 1) / 4];
      const at = (k: number, t: number): string => `${x + (k / 4 - 1) * (w - 12 + 7 * t)},${y - h + 2 + t * (2 * h - 4)}`;
      d.fill(polygon(`${at(column, a)} ${at(column + 1, a)} ${at(column + 1, b)} ${at(column, b)}`), '#e9d9b5');
    }
  for (const [px, py, color, tall] of [
    [-44, -10, '#f3ead2', 17],
    [-38, 6, '#f3ead2', 22],
    [-22, -4, '#f3ead2', 15],
    [-26, 10, '#f3ead2', 15],
    [-8, 4, '#f3ead2', 15],
    [46, -8, '#33241b', 17],
    [40, 8, '#33241b', 22],
    [24, -6, '#33241b', 15],
    [26, 9, '#33241b', 15],
    [8, -7, '#33241b', 19],
  ] as const) {
    const [bx, by] = [x + px, y + py];
    d.form(
      curve(`${bx - 5.5},${by}! ${bx - 2.4},${by - tall * 0.6} ${bx + 2.4},${by - tall * 0.6} ${bx + 5.5},${by}!`),
      color,
      { round: 2 },
    );
    d.form(ellipse(bx, by - tall * 0.74, 3.8, 4.4), color, { round: 1.4, light: 0.4 });
  }
}
