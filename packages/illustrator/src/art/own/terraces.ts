/** Tables before a café, under parasols. */
import { curve, ellipse, limb } from './outline.ts';
import { type Pen, sketch } from './sketch.ts';

const IRON = '#2f3a38';

function bistroChair(d: Pen, x: number, y: number, turn: 1 | -1): void {
  d.fill(limb(`${x - 22 * turn},${y - 96},6 ${x - 26 * turn},${y - 40},6 ${x - 30 * turn},${y},6`), IRON);
  d.fill(limb(`${x + 20 * turn},${y - 42},6 ${x + 26 * turn},${y},6`), IRON);
  d.form(
    curve(`${x - 26 * turn},${y - 100} ${x - 14 * turn},${y - 104} ${x - 14 * turn},${y - 52} ${x - 26 * turn},${y - 50}`),
    '#c9a468',
    {
      round: 4,
    },
  );
  d.form(curve(`${x - 30},${y - 48} ${x},${y - 54} ${x + 30},${y - 48} ${x + 26},${y - 38} ${x - 26},${y - 38}`), '#d3ad70', {
    round: 4,
  });
  for (let i = 0; i < 4; i++)
    d.fill(limb(`${x - 25 * turn},${y - 94 + i * 11},1.6 ${x - 15 * turn},${y - 96 + i * 11},1.6`), '#7a4a2c', {
      opacity: 0.6,
    });
}

function bistroTable(d: Pen, x: number, y: number): void {
  d.fill(limb(`${x},${y - 78},9 ${x},${y - 8},9`), IRON);
  d.fill(limb(`${x - 30},${y},5 ${x},${y - 14},7 ${x + 30},${y},5`), IRON);
  d.form(ellipse(x, y - 82, 54, 13), '#f0ebe0', { round: 5 });
  for (const [dx, w] of [
    [-18, 11],
    [16, 10],
  ] as const) {
    d.form(
      curve(`${x + dx - w},${y - 104} ${x + dx + w},${y - 104} ${x + dx + w * 0.7},${y - 86} ${x + dx - w * 0.7},${y - 86}`),
      '#fbf8f0',
      {
        round: 3,
      },
    );
    d.fill(ellipse(x + dx, y - 104, w, 3), '#5a3420');
  }
}

function parasol(d: Pen, x: number, top: number, foot: number, color: string): void {
  d.fill(limb(`${x},${top},7 ${x},${foot},8`), '#8a6a48');
  const cloth = curve(
    `${x},${top}! ${x + 90},${top + 34} ${x + 158},${top + 96}! ${x + 120},${top + 88} ${x + 80},${top + 104} ${x + 40},${top + 92} ${x},${top + 108} ${x - 40},${top + 92} ${x - 80},${top + 104} ${x - 120},${top + 88} ${x - 158},${top + 96}! ${x - 90},${top + 34}`,
  );
  d.form(cloth, color, { role: 'body', round: 16, shade: 0.42 });
  for (const at of [-1, 1]) {
    d.within(cloth, curve(`${x},${top}! ${x + at * 40},${top + 92} ${x + at * 80},${top + 104}!`), '#f6efe0', {
      opacity: 0.85,
    });
    d.within(cloth, curve(`${x},${top}! ${x + at * 120},${top + 88} ${x + at * 158},${top + 96}!`), '#f6efe0', {
      opacity: 0.85,
    });
  }
}

export const cafeTerrace = sketch(
  'cafe-terrace',
  760,
  470,
  [380, 452],
  (d) => {
    parasol(d, 196, 30, 400, '#b5483c');
    parasol(d, 566, 16, 400, '#b5483c');
    for (const [x, y] of [
      [196, 408],
      [566, 408],
    ] as const) {
      bistroChair(d, x - 86, y, 1);
      bistroTable(d, x, y);
      bistroChair(d, x + 86, y, -1);
    }
    for (const x of [40, 380, 722]) {
      d.form(curve(`${x - 30},388! ${x + 30},388! ${x + 24},450! ${x - 24},450!`), '#9a5a38', { round: 8 });
      for (const [dx, dy, r] of [
        [-18, -14, 22],
        [16, -16, 24],
        [0, -38, 25],
      ] as const)
        d.form(ellipse(x + dx, 384 + dy, r, r * 0.9), '#4f7d46', { round: 8, shade: 0.4 });
      for (const [dx, dy] of [
        [-16, -26],
        [10, -46],
        [20, -14],
        [-4, -8],
      ] as const)
        d.fill(ellipse(x + dx, 384 + dy, 5, 5), '#d8566a');
    }
  },
  'front',
);
