/** Boards that carry words: what is written on them is laid on by `type/carried.ts`, in the perspective they are drawn in. */
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { sketch } from './sketch.ts';

export const billboard = sketch(
  'billboard',
  640,
  520,
  [320, 508],
  (d) => {
    for (const [x, foot] of [
      [150, 508],
      [320, 500],
      [486, 492],
    ] as const) {
      d.form(limb(`${x},250,13 ${x},${foot},15`, 'flat'), '#5a5550', { round: 5 });
      d.fill(ellipse(x, foot, 20, 5), '#3b3836', { opacity: 0.5 });
    }
    d.form(limb('132,330,7 510,318,7', 'flat'), '#4c4845', { round: 2 });
    d.form(polygon('16,22 612,54 612,284 16,312'), '#4c4845', { round: 5, shade: 0.3 });
    d.form(polygon('28,36 602,66 602,273 28,299'), '#f1e8d3', { round: 3, shade: 0.16, light: 0.2 });
    d.form(polygon('10,312 618,284 618,296 10,328'), '#6a645c', { round: 3 });
  },
  'front',
);

export const signboard = sketch(
  'signboard',
  420,
  360,
  [210, 350],
  (d) => {
    for (const x of [74, 340]) d.form(limb(`${x},40,13 ${x},350,15`, 'flat'), '#6b4a30', { round: 5 });
    // One broad board, hewn from a trunk: words that run over the joints of planks look glued on.
    const board = polygon(
      '16,52 60,46 190,50 330,44 402,50 408,84 400,120 406,156 396,184 300,188 180,184 70,190 20,184 24,150 12,116 22,80',
    );
    d.form(board, '#8d6039', { role: 'body', round: 7, shade: 0.3, light: 0.26 });
    d.strokes(box(24, 56, 376, 126), '#3f2715', {
      count: 44,
      length: 130,
      width: 1.3,
      angle: 0,
      stray: 4,
      opacity: 0.26,
    });
    d.strokes(box(24, 56, 376, 60), '#d9a970', { count: 14, length: 120, width: 1.6, angle: 0, stray: 3, opacity: 0.22 });
    // A little roof of two laths keeps the rain off.
    d.form(polygon('2,40 208,18 418,38 420,50 208,32 2,54'), '#6f4a2d', { round: 4, shade: 0.3, light: 0.3 });
    for (const x of [74, 340])
      for (const y of [68, 168]) {
        d.fill(ellipse(x, y, 5, 5), '#33231a');
        d.fill(ellipse(x - 1.5, y - 1.5, 1.8, 1.8), '#c9b79a');
      }
  },
  'front',
);

export const shopSign = sketch(
  'shop-sign',
  430,
  420,
  [60, 408],
  (d) => {
    d.form(limb('60,24,12 60,408,15', 'flat'), '#33302e', { round: 5 });
    d.fill(ellipse(60, 408, 26, 7), '#2a2826');
    d.form(limb('50,60,7 416,72,6', 'flat'), '#33302e', { round: 2 });
    d.form(limb('60,130,5 150,68,5', 'flat'), '#33302e', { round: 2 });
    for (const [x, y] of [
      [120, 64],
      [396, 72],
    ] as const)
      d.form(limb(`${x},${y},3 ${x},${y + 40},3`, 'flat'), '#33302e');
    d.form(polygon('92,102 424,108 424,240 92,252'), '#2c3f37', { role: 'body', round: 6 });
    d.fill(polygon('102,113 414,118 414,230 102,241'), '#efe4c8', { opacity: 0.94 });
    d.fill(polygon('107,118 409,123 409,225 107,236'), '#2c3f37', { role: 'body' });
  },
  'front',
);

export const chalkboard = sketch(
  'chalkboard',
  300,
  440,
  [150, 428],
  (d) => {
    for (const [x0, x1] of [
      [92, 70],
      [208, 232],
    ] as const)
      d.form(limb(`${x0},60,9 ${x1},404,10`, 'flat'), '#5d4128', { round: 3, shade: 0.4 });
    d.form(polygon('44,22 256,22 282,430 262,430 257,376 43,376 38,430 18,430'), '#8a6238', {
      round: 5,
      shade: 0.34,
      light: 0.24,
    });
    const slate = polygon('60,40 240,40 248,358 52,358');
    d.form(slate, '#2b3130', { role: 'body', round: 3, shade: 0.12, light: 0.06 });
    // What was wiped off and never quite went.
    d.within(slate, curve('70,90 150,70 226,96 214,170 140,190 84,160'), '#e8ece6', { opacity: 0.035 });
    d.within(slate, curve('80,250 160,226 230,260 210,330 120,340'), '#e8ece6', { opacity: 0.03 });
    d.form(polygon('66,360 234,360 236,370 64,370'), '#6f4c2a', { round: 2 });
  },
  'front',
);
