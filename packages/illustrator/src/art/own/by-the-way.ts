/** What stands and goes by old ways: a cart with two wheels, a tank on its legs, a long boat of canals. */
import { cos, radians, sin } from '../../math.ts';
import { box, curve, ellipse, limb } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

function spoked(d: Pen, x: number, y: number, r: number): void {
  d.form(ellipse(x, y, r, r), '#5c3c22', { round: 6, shade: 0.4 });
  d.fill(ellipse(x, y, r - 16, r - 16), '#2c1c10', { opacity: 0.55 });
  for (let i = 0; i < 10; i++) {
    const a = radians(i * 36 + 9);
    d.form(limb(`${x + cos(a) * 14},${y + sin(a) * 14},10 ${x + cos(a) * (r - 10)},${y + sin(a) * (r - 10)},9`), '#8a6238', {
      round: 3,
    });
  }
  d.form(ellipse(x, y, 22, 22), '#6b4626', { round: 6, light: 0.4 });
  d.fill(ellipse(x, y, 8, 8), '#241811');
}

export const cart = sketch(
  'cart',
  900,
  460,
  [420, 448],
  (d) => {
    const wood = '#9a6f42';
    // Shafts to the front, the bed with its boards, and the wheel before it.
    for (const y of [262, 282])
      d.form(limb(`120,${y},16 460,${y - 4},16 700,${y + 26},14 892,${y + 70},11`), '#7a5430', { round: 5 });
    d.form(limb('646,286,12 652,446,12'), '#6b4626', { round: 4 });
    d.form(curve('60,120! 700,120! 660,270! 96,270!'), wood, { role: 'body', round: 10, shade: 0.42 });
    for (const y of [156, 194, 232]) d.fill(limb(`70,${y},5 690,${y},5`), '#5a3c20', { opacity: 0.7 });
    for (const x of [80, 230, 380, 530, 668]) d.form(box(x - 11, 92, 22, 186), '#7f5831', { round: 4 });
    d.fill(curve('60,120! 700,120! 694,134! 66,134!'), '#d0a468', { opacity: 0.6 });
    spoked(d, 360, 324, 122);
    d.fill(limb('96,272,4 660,272,4'), NIGHT, { opacity: 0.25 });
  },
  'right',
);

export const waterTower = sketch(
  'water-tower',
  460,
  820,
  [230, 806],
  (d) => {
    const wood = '#8f6540';
    for (const [a, b] of [
      [96, 70],
      [190, 176],
      [270, 284],
      [364, 390],
    ] as const)
      d.form(limb(`${a},460,18 ${b},806,18`), '#4c4a48', { round: 5 });
    for (const line of ['88,560,9 372,700,9', '372,560,9 88,700,9', '84,610,8 376,610,8', '76,730,8 384,730,8'])
      d.form(limb(line), '#5a5754', { round: 3 });
    d.form(curve('40,448! 420,448! 414,476! 46,476!'), '#3e3a36', { round: 5 });
    const tank = curve('58,190! 402,190! 408,450! 52,450!');
    d.form(tank, wood, { role: 'body', round: 60, shade: 0.55, light: 0.3 });
    for (let x = 74; x < 400; x += 24) d.within(tank, limb(`${x},186,3 ${x - 1},452,3`), '#54361f', { opacity: 0.75 });
    for (const y of [222, 268, 314, 360, 406])
      d.within(tank, limb(`50,${y},5 230,${y + 9},5 410,${y},5`), '#2f2c2a', { opacity: 0.7 });
    const roof = curve('36,196! 230,24! 424,196! 330,212 230,217 130,212');
    d.form(roof, '#5f5a54', { role: 'piece', round: 30, shade: 0.5, light: 0.35 });
    for (const x of [110, 170, 290, 350]) d.within(roof, limb(`230,24,2 ${x},214,3`), '#3a3632', { opacity: 0.6 });
    d.form(ellipse(230, 30, 12, 14), '#7a746c', { round: 4 });
    d.form(limb('300,460,8 304,806,8'), '#3e3a36', { round: 3 });
  },
  'front',
);

export const narrowboat = sketch(
  'narrowboat',
  1500,
  330,
  [750, 306],
  (d) => {
    const hull = curve('20,178! 1440,178! 1488,160! 1462,250 1420,306! 90,306! 40,270');
    d.form(hull, '#25303a', { role: 'body', round: 18, shade: 0.45, light: 0.25 });
    d.within(hull, box(0, 186, 1500, 16), '#c8402f');
    d.within(hull, box(0, 206, 1500, 5), '#e8c860');
    // The long cabin with its painted side and round windows.
    const side = curve('180,62! 1180,62! 1192,180! 168,180!');
    d.form(side, '#2f5a4a', { role: 'piece', round: 10, shade: 0.4 });
    d.form(curve('164,46! 1196,46! 1190,66! 170,66!'), '#a83a2c', { round: 6, light: 0.4 });
    for (const x of [380, 560, 740, 920]) {
      d.form(ellipse(x, 120, 34, 34), '#d8b05a', { round: 5, light: 0.5 });
      d.form(ellipse(x, 120, 24, 24), '#9fbccb', { round: 6, light: 0.5 });
    }
    d.form(box(208, 82, 110, 76), '#c8402f', { round: 4 });
    d.fill(ellipse(263, 120, 26, 26), '#e8c860');
    d.fill(ellipse(263, 120, 15, 15), '#f4ece0');
    d.form(box(1070, 80, 80, 98), '#8a5a34', { round: 5 });
    d.form(box(1082, 92, 56, 36), '#9fbccb', { round: 4 });
    // A pipe, pots of flowers on the roof, the tiller.
    d.form(box(470, 4, 26, 46), '#2b2c30', { round: 6, light: 0.4 });
    d.fill(box(466, 8, 34, 7), '#d8b05a');
    for (const x of [640, 700, 1020]) {
      d.form(box(x - 20, 22, 40, 26), '#b5683f', { round: 4 });
      for (const [at, c] of [
        [-14, '#d8453f'],
        [2, '#f0c040'],
        [16, '#e8708a'],
      ] as const)
        d.fill(ellipse(x + at, 14, 11, 10), c);
    }
    d.form(limb('40,178,9 36,116,9 110,104,8'), '#c8a050', { round: 3, light: 0.5 });
    d.form(limb('1330,178,8 1330,150,8 1440,142,7'), '#5a4a38', { round: 3 });
  },
  'right',
);
