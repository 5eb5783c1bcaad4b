/** A tower that leans this way and that, with a hat for a roof and a light in its windows. */
import { boards, courses } from './masonry.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

const STONE = ['#a9a3b4', '#777186', '#928ca0', '#686276'];

function lit(d: Pen, x: number, y: number, w: number): void {
  d.form(
    curve(
      `${x - w - 5},${y + w * 2}! ${x - w - 5},${y - w * 0.4} ${x},${y - w * 1.9} ${x + w + 5},${y - w * 0.4} ${x + w + 5},${y + w * 2}!`,
    ),
    '#57516a',
    { round: 3 },
  );
  d.fill(
    curve(
      `${x - w},${y + w * 1.8}! ${x - w},${y - w * 0.2} ${x},${y - w * 1.4} ${x + w},${y - w * 0.2} ${x + w},${y + w * 1.8}!`,
    ),
    '#ffd27a',
    { role: 'light' },
  );
  d.fill(limb(`${x},${y - w},3 ${x},${y + w * 1.8},3`, 'flat'), '#57516a');
}

export const wizardTower = sketch(
  'wizard-tower',
  460,
  860,
  [230, 844],
  (d) => {
    const wall = curve('132,844! 150,700 164,560 158,430 170,330! 290,330! 304,440 300,560 312,700 328,844!');
    d.form(wall, '#8b8599', { role: 'body', round: 34, shade: 0.5, light: 0.26 });
    courses(d, wall, [120, 330, 340, 844], 22, 40, STONE, 0.5);
    d.glaze(wall, { round: 34, shade: 0.5 });
    // A turret hangs on its side.
    d.form(curve('296,520! 360,520! 356,610 330,650 300,664!'), '#7d778c', { round: 12, shade: 0.5 });
    d.form(curve('288,526! 308,470 334,410 350,384! 352,420 366,480 372,526!'), '#3f4f8a', { round: 10, shade: 0.5 });
    lit(d, 332, 566, 11);
    // Under the roof the wall widens on corbels.
    const top = curve('142,250! 318,250! 312,330 300,352 160,352 148,330!');
    d.form(top, '#98929f', { role: 'body', round: 22, shade: 0.5 });
    courses(d, top, [140, 250, 320, 352], 20, 36, STONE, 0.5);
    for (let i = 0; i < 7; i++)
      d.fill(curve(`${158 + i * 24 - 8},350! ${158 + i * 24},374 ${158 + i * 24 + 8},350!`), '#57516a');
    const hat = curve(
      '108,262! 150,216 190,130 208,58 250,6 300,4! 272,36 268,80 290,160 316,220 352,262! 300,280 230,284 160,280',
    );
    d.form(hat, '#3f4f8a', { round: 22, shade: 0.5, light: 0.3 });
    for (const [x, y, r] of [
      [212, 196, 13],
      [254, 138, 10],
      [280, 230, 11],
      [170, 244, 9],
      [236, 76, 8],
    ] as const) {
      d.fill(
        polygon(
          `${x},${y - r} ${x + r * 0.3},${y - r * 0.3} ${x + r},${y} ${x + r * 0.3},${y + r * 0.3} ${x},${y + r} ${x - r * 0.3},${y + r * 0.3} ${x - r},${y} ${x - r * 0.3},${y - r * 0.3}`,
        ),
        '#f0d27a',
      );
    }
    d.fill(limb('110,264,9 160,280,9 230,286,9 300,280,9 350,264,9'), '#d9b04a');
    d.form(ellipse(302, 6, 8), '#f0d27a', { round: 2 });
    lit(d, 230, 306, 16);
    lit(d, 210, 444, 12);
    lit(d, 246, 600, 12);
    d.fill(curve('184,844! 184,752 206,724 228,714 250,724 272,752 272,844!'), '#57516a');
    const door = curve('192,844! 192,756 212,732 228,724 246,732 264,756 264,844!');
    d.form(door, '#6b4630', { round: 6 });
    boards(d, door, 192, 264, 13, 724, 844);
    d.fill(ellipse(254, 792, 4), '#d9b04a');
    for (let k = 0; k < 22; k++)
      d.form(ellipse(146 + (k % 4) * 10 + k * 0.6, 836 - k * 15, 11, 9), k % 3 ? '#5f7f50' : '#7a9a62', { round: 3 });
    d.fill(box(120, 838, 220, 8), NIGHT, { opacity: 0.2 });
  },
  'front',
);
