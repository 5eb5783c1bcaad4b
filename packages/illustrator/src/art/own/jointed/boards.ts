/** What posed figures ride, and what they stand behind. Frame of the picture, the hips at (0, 0). */
import { box, curve, ellipse, limb } from '../outline.ts';
import type { Pen } from '../sketch.ts';
import { drawBicycle } from '../wheels.ts';
import { asHeld } from './mapped-pen.ts';
import { rightHand, type Tool } from './tools.ts';

const DARK = '#2a2b30';

/** Seen from its left side; mirrored, since figures look to the right. */
export const bicycle: Tool = (d) => asHeld(d).include(drawBicycle, { x: 345, y: -50, flip: true });

/** Under the lower foot. */
const under = (d: Parameters<Tool>[0], joints: Parameters<Tool>[1], draw: (p: Pen, y: number, x: number) => void): void => {
  const [a, b] = joints.legs!;
  draw(d, Math.max(a.end[1], b.end[1]) + 18, (a.end[0] + b.end[0]) / 2);
};
export const skateboard: Tool = (d, joints) =>
  under(d, joints, (p, y, x) => {
    for (const k of [-72, 72]) p.form(ellipse(x + k, y + 24, 14), '#e2ddd0', { round: 4 });
    p.form(limb(`${x - 138},${y - 14},10 ${x - 96},${y + 5},13! ${x + 96},${y + 5},13! ${x + 138},${y - 14},10`), '#b5403c', {
      role: 'held',
      round: 4,
    });
  });
export const snowboard: Tool = (d, joints) =>
  under(d, joints, (p, y, x) =>
    p.form(limb(`${x - 170},${y - 16},12 ${x - 120},${y + 6},17! ${x + 120},${y + 6},17! ${x + 170},${y - 16},12`), '#2f7f9a', {
      role: 'held',
      round: 5,
    }),
  );
export const kickScooter: Tool = (d, joints) =>
  under(d, joints, (p, y, x) => {
    const [hx, hy] = rightHand(joints);
    p.form(limb(`${x - 110},${y + 6},13 ${hx + 4},${y + 6},13`), '#3f7f9a', { role: 'held', round: 4 });
    p.form(limb(`${hx + 22},${y + 6},11 ${hx},${hy},10`), '#8d949b', { round: 4 });
    p.form(limb(`${hx - 26},${hy - 2},10 ${hx + 26},${hy + 2},10`), DARK, { round: 3 });
    for (const k of [x - 116, hx + 26]) p.form(ellipse(k, y + 22, 24), DARK, { round: 6 });
  });
export const skis: Tool = (d, joints) => {
  const [a, b] = joints.legs!;
  for (const { end } of [b, a])
    d.form(
      limb(`${end[0] - 150},${end[1] + 22},10 ${end[0] + 130},${end[1] + 22},10! ${end[0] + 176},${end[1] + 2},7`),
      '#c9402f',
      { role: 'held', round: 4 },
    );
  for (const { end } of joints.arms) d.fill(limb(`${end[0] + 8},${end[1] - 26},6 ${end[0] - 96},${end[1] + 190},4`), DARK);
};

/** A counter to work at, from the hips to the floor: what is on it stands at y = −12. */
export const COUNTER = -12;
const counterTop = (d: Pen, color: string, top: string): void => {
  d.form(box(-176, COUNTER, 352, 296), color, { round: 14, shade: 0.4 });
  for (const x of [-116, 0, 116]) d.form(box(x - 50, 40, 100, 220), color, { round: 6, shade: 0.25 });
  d.form(box(-192, COUNTER, 384, 26), top, { round: 6 });
};
export const counter =
  (color: string, top: string, on: (d: Pen) => void = () => {}): Tool =>
  (d) => {
    counterTop(d, color, top);
    on(d);
  };
/** A table with legs: one sees those of who stands behind it. */
export const bench =
  (on: (d: Pen) => void): Tool =>
  (d) => {
    for (const x of [-160, 148]) d.form(box(x, 10, 20, 272), '#6f4c2c', { round: 5 });
    d.form(box(-150, 30, 306, 34), '#7d5734', { round: 6 });
    d.form(box(-186, COUNTER, 372, 28), '#9a6f44', { round: 7 });
    on(d);
  };

export const plank = (d: Pen): void => {
  d.form(box(-150, COUNTER - 20, 300, 20), '#cfa066', { role: 'held', round: 5 });
  for (const y of [-26, -20]) d.fill(limb(`-140,${y},1.4 140,${y + 2},1.4`), '#8a6240', { opacity: 0.6 });
};
export const saw: Tool = (d, joints) => {
  const [x, y] = rightHand(joints);
  d.form(curve(`${x - 6},${y - 12}! ${x + 14},${y - 16}! ${x + 16},${y + 16}! ${x - 8},${y + 14}!`), '#8a5a34', { round: 4 });
  d.form(curve(`${x - 6},${y - 4}! ${x - 150},${y + 22}! ${x - 148},${y + 34}! ${x - 4},${y + 22}!`), '#c3cbd1', {
    round: 4,
    light: 0.4,
  });
};
export const suds = (d: Pen): void => {
  d.form(curve('-100,-40! 100,-40! 84,-8! -84,-8!'), '#8fb0c4', { role: 'held', round: 8 });
  for (const [x, y, r] of [
    [-62, -48, 20],
    [-26, -56, 24],
    [18, -50, 21],
    [56, -52, 22],
    [84, -44, 13],
  ] as const)
    d.form(ellipse(x, y, r), '#f2f7fa', { round: 6, shade: 0.2 });
  d.form(ellipse(128, -40, 34, 34), '#f1ede2', { round: 6 });
  d.form(ellipse(128, -40, 22, 22), '#e3ddcf', { round: 4 });
};
export const mixingBowl = (d: Pen): void => {
  d.form(curve('-74,-66! 74,-66! 52,-12! -52,-12!'), '#e6dcc8', { role: 'held', round: 12 });
  d.fill(ellipse(0, -66, 74, 13), '#cdbf9f');
  d.fill(ellipse(0, -64, 62, 9), '#e9c98a');
};
export const pot = (d: Pen): void => {
  d.form(box(-70, -74, 140, 62), '#7f8a92', { role: 'held', round: 14, light: 0.4 });
  d.fill(ellipse(0, -74, 70, 13), '#5b646b');
  d.fill(ellipse(0, -72, 60, 9), '#b0602f');
  for (const x of [-86, 86]) d.form(limb(`${x * 0.8},-54,9 ${x},-54,9`), '#4a5157', { round: 3 });
  for (const [x, y] of [
    [-26, -110],
    [6, -126],
    [32, -108],
  ] as const)
    d.fill(limb(`${x},${y + 24},3 ${x + 9},${y},9 ${x - 4},${y - 34},4`), '#ffffff', { opacity: 0.32 });
};
/** Black, on three feet, with the brew to the brim: its colour is what was said of that. */
export const cauldron: Tool = (d) => {
  for (const x of [-96, 96]) d.form(limb(`${x},200,26 ${x * 1.16},282,18`), '#26252a', { round: 5 });
  for (let i = 0; i < 4; i++) {
    const x = -84 + i * 56;
    d.fill(curve(`${x - 26},282 ${x - 16},244 ${x},214 ${x + 14},250 ${x + 26},282`), '#e8702c', { role: 'light' });
    d.fill(curve(`${x - 12},282 ${x - 4},256 ${x + 2},244 ${x + 12},282`), '#f6d45a', { role: 'light' });
  }
  const body = curve('-146,18! -176,96 -152,184 -84,232 0,240 84,232 152,184 176,96 146,18!');
  d.form(body, '#2e2d33', { round: 30, shade: 0.42, light: 0.4 });
  d.form(ellipse(0, 16, 160, 38), '#3b3a41', { round: 7, light: 0.4 });
  const brew = ellipse(0, 18, 140, 28);
  d.form(brew, '#6fbf3a', { role: 'held', round: 6, shade: 0.2 });
  for (const [x, y, r] of [
    [-84, 16, 15],
    [-34, 28, 11],
    [30, 12, 18],
    [88, 22, 13],
    [-8, 6, 9],
  ] as const) {
    d.fill(ellipse(x, y, r, r * 0.62), '#ffffff', { opacity: 0.32 });
    d.fill(ellipse(x - r * 0.2, y - r * 0.16, r * 0.4, r * 0.24), '#ffffff', { opacity: 0.6 });
  }
  for (const [x, y, r] of [
    [-118, -24, 12],
    [-92, -66, 8],
    [112, -34, 14],
    [138, -78, 8],
  ] as const) {
    d.fill(ellipse(x, y, r), '#8fdc5a', { role: 'held', opacity: 0.7 });
    d.fill(ellipse(x - r * 0.3, y - r * 0.3, r * 0.3), '#ffffff', { opacity: 0.8 });
  }
};
/** Its legs cross; a shirt hangs over its end. */
export const ironingBoard: Tool = (d) => {
  d.form(limb('-110,30,11 120,280,11', 'flat'), '#9aa4ad', { round: 4 });
  d.form(limb('110,30,11 -120,280,11', 'flat'), '#b4bcc4', { round: 4 });
  for (const x of [-120, 120]) d.form(limb(`${x - 30},280,11 ${x + 30},280,11`), '#4a4f57', { round: 3 });
  d.form(curve('-236,8! -200,-8 -120,-14 214,-14! 218,26! -120,28 -200,22'), '#7fa9bd', { round: 8, shade: 0.36 });
  d.form(curve('-150,-16! -60,-26 90,-24 196,-18! 204,70! 168,80 130,62 84,78 40,20 -110,14'), '#f1ece0', {
    role: 'held',
    round: 8,
    shade: 0.3,
  });
};
export const flatIron: Tool = (d, joints) => {
  const [x, y] = rightHand(joints);
  d.form(
    curve(`${x - 66},${y + 40}! ${x - 46},${y + 12} ${x - 6},${y + 2} ${x + 46},${y + 2}! ${x + 54},${y + 40}!`),
    '#c8503f',
    {
      round: 8,
    },
  );
  d.form(box(x - 70, y + 38, 128, 9), '#c3ccd3', { round: 3, light: 0.4 });
  d.fill(limb(`${x - 30},${y + 6},8 ${x - 22},${y - 8},9 ${x + 30},${y - 8},9 ${x + 40},${y + 4},8`), '#3a3d45');
};
export const decks = (d: Pen): void => {
  d.form(box(-160, -34, 320, 22), '#2a2c33', { round: 5 });
  for (const x of [-92, 92]) {
    d.form(ellipse(x, -36, 58, 15), '#17181c', { round: 4 });
    d.fill(ellipse(x, -37, 17, 5), '#c9503a');
  }
  for (const x of [-18, 0, 18]) d.fill(box(x - 3, -46, 6, 14), '#8d949b');
};
export const laptop = (d: Pen): void => {
  d.form(box(-74, -98, 148, 88), '#9aa2a8', { role: 'held', round: 7 });
  d.fill(ellipse(0, -56, 9), '#dfe4e7');
  d.form(box(-88, -18, 176, 8), '#7f878d', { round: 3 });
};
export const board = (d: Pen): void => {
  d.form(box(-92, COUNTER - 12, 184, 12), '#c99a5c', { round: 4 });
};
export const birthdayCake = (d: Pen): void => {
  d.form(box(-78, -78, 156, 66), '#f0d9c8', { role: 'held', round: 12 });
  d.form(curve('-78,-80! 78,-80! 78,-58 52,-50 26,-58 0,-48 -26,-58 -52,-50 -78,-58'), '#c9607a', { round: 6 });
  for (const x of [-52, -26, 0, 26, 52]) {
    d.form(box(x - 4, -112, 8, 32), '#7fa8c9', { round: 2 });
    d.fill(curve(`${x},-134! ${x + 7},-118 ${x},-111 ${x - 7},-118`), '#f5b13a', { role: 'light' });
  }
};
export const chessBoard = (d: Pen): void => {
  d.form(box(-96, COUNTER - 10, 192, 10), '#4a3326', { round: 3 });
  for (let i = -4; i < 5; i++)
    if (i % 3 !== 0) {
      const color = i < 0 ? '#efe6d2' : '#3a2a22';
      d.form(curve(`${i * 19 - 8},-22! ${i * 19 - 3},-40 ${i * 19 + 3},-40 ${i * 19 + 8},-22!`), color, { round: 3 });
      d.form(ellipse(i * 19, -44, 7), color, { round: 2 });
    }
};
