/** What is cooked and ironed with, and small things of the house. */
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, sketch } from './sketch.ts';
import { wisp } from './steam.ts';

/** A pot with two handles; the lid leans on nothing: soup is seen in it. */
export const soupPot = sketch(
  'soup-pot',
  480,
  420,
  [240, 410],
  (d) => {
    wisp(d, '190,120,4 168,88,9 202,50,8 184,10,1.5', '198,120,4 178,86,8 210,52,7 194,8,1.5', 0.5);
    wisp(d, '282,124,4 304,92,9 270,54,8 290,14,1.5', '290,124,4 310,90,8 280,56,7 298,16,1.5', 0.4);
    for (const s of [-1, 1])
      d.fill(
        [
          curve(`${240 + s * 176},196! ${240 + s * 232},190 ${240 + s * 236},252 ${240 + s * 176},250!`),
          curve(`${240 + s * 176},212! ${240 + s * 214},208 ${240 + s * 216},236 ${240 + s * 176},234!`),
        ],
        '#4a4f57',
      );
    const wall = curve('56,164! 60,340 76,386 116,402 240,410 364,402 404,386 420,340 424,164!');
    d.form(wall, '#9aa4ad', { role: 'body', round: 34, shade: 0.5, light: 0.34 });
    d.within(wall, polygon('110,170 150,176 158,404 128,398'), '#ffffff', { opacity: 0.26 });
    d.within(wall, limb('40,372,10 240,392,10 440,372,10', 'flat'), NIGHT, { opacity: 0.16 });
    d.form(ellipse(240, 164, 186, 44), '#c3ccd3', { role: 'body', round: 6 });
    const soup = ellipse(240, 166, 168, 35);
    d.fill(soup, '#b8642c');
    d.within(soup, ellipse(240, 178, 158, 30), '#d98a3e', { opacity: 0.8 });
    for (const [x, y, c] of [
      [150, 166, '#e8b04a'],
      [196, 182, '#6f8f3e'],
      [252, 164, '#d9593a'],
      [304, 184, '#e8b04a'],
      [340, 162, '#6f8f3e'],
      [218, 152, '#e8d3a0'],
    ] as const)
      d.form(ellipse(x, y, 14, 6), c, { round: 2 });
  },
  'front',
);

export const comb = sketch(
  'comb',
  420,
  130,
  [210, 120],
  (d) => {
    d.form(curve('10,20! 30,8 390,8 410,20! 410,50! 10,50!'), '#b5763c', { role: 'body', round: 6, light: 0.34 });
    for (let i = 0; i < 32; i++)
      d.fill(polygon(`${14 + i * 12.3},46 ${22 + i * 12.3},46 ${20 + i * 12.3},118 ${16 + i * 12.3},118`), '#a86a34', {
        role: 'body',
      });
    d.form(box(10, 44, 14, 76), '#a86a34', { role: 'body', round: 3 });
    d.form(box(396, 44, 14, 76), '#a86a34', { role: 'body', round: 3 });
  },
  'front',
);

export const olives = sketch(
  'olives',
  360,
  240,
  [180, 230],
  (d) => {
    d.form(curve('180,120! 220,40 320,14 344,20! 330,74 250,116'), '#7c9160', { round: 6 });
    d.fill(limb('184,116,2 260,66,3 338,24,1.5'), '#b4c49a', { opacity: 0.8 });
    for (const [x, y, c] of [
      [104, 150, '#6f7f34'],
      [214, 164, '#39323f'],
      [146, 196, '#7d8c3c'],
    ] as const) {
      const fruit = ellipse(x, y, 62, 48, -12);
      d.form(fruit, c, { role: 'body', round: 15, shade: 0.42, light: 0.4 });
      d.fill(ellipse(x + 40, y + 2, 11, 9), '#c8452f');
      d.fill(ellipse(x - 20, y - 20, 18, 8, -24), '#ffffff', { opacity: 0.3 });
    }
  },
  'front',
);

/** The print of a dog's or a cat's foot. */
export const pawPrint = sketch(
  'paw-print',
  400,
  380,
  [200, 370],
  (d) => {
    const pad = '#3a2a26';
    d.form(curve('200,180 256,204 306,276 300,332 254,352 200,338 146,352 100,332 94,276 144,204'), pad, {
      role: 'body',
      round: 10,
      light: 0.24,
    });
    for (const [x, y, t] of [
      [62, 190, -24],
      [142, 92, -8],
      [258, 92, 8],
      [338, 190, 24],
    ] as const)
      d.form(ellipse(x, y, 44, 60, t), pad, { role: 'body', round: 8, light: 0.24 });
  },
  'front',
);

export const iron = sketch(
  'iron',
  420,
  280,
  [210, 270],
  (d) => {
    d.form(curve('20,236! 60,150 170,120 360,118! 392,236!'), '#4f86a3', { role: 'body', round: 18, shade: 0.42 });
    d.form(polygon('8,236 404,236 398,266 4,266'), '#c3ccd3', { round: 7, light: 0.4 });
    d.fill([curve('150,128! 168,40 330,30 372,60! 372,122!'), curve('190,122! 200,76 314,66 340,82! 340,120!')], '#3a3d45');
    d.form(ellipse(250, 176, 34, 22), '#e9e1d0', { round: 5 });
    d.fill(limb('372,74,8 404,60,7 414,20,6'), '#3a3d45');
  },
  'left',
);

/** A board on crossed legs with its iron and a shirt. */
export const ironingBoard = sketch(
  'ironing-board',
  640,
  420,
  [320, 410],
  (d) => {
    d.form(limb('170,150,12 470,404,12', 'flat'), '#9aa4ad', { round: 4 });
    d.form(limb('470,150,12 170,404,12', 'flat'), '#b4bcc4', { round: 4 });
    for (const x of [170, 470]) d.form(limb(`${x - 40},404,12 ${x + 40},404,12`), '#4a4f57', { round: 3 });
    d.form(curve('20,138! 60,118 180,112 620,112! 624,154! 180,156 70,156'), '#7fa9bd', {
      role: 'body',
      round: 9,
      shade: 0.36,
    });
    d.form(curve('250,120! 330,108 520,104 600,114! 604,190! 560,198 520,184 470,196 420,150 300,140'), '#f1ece0', {
      round: 9,
      shade: 0.3,
    });
    d.include(
      (p) => {
        p.form(curve('20,236! 60,150 170,120 360,118! 392,236!'), '#c8503f', { round: 18, shade: 0.42 });
        p.form(polygon('8,236 404,236 398,266 4,266'), '#c3ccd3', { round: 7, light: 0.4 });
        p.fill([curve('150,128! 168,40 330,30 372,60! 372,122!'), curve('190,122! 200,76 314,66 340,82! 340,120!')], '#3a3d45');
      },
      { x: 120, y: 10, scale: 0.4 },
    );
  },
  'front',
);

/** On one foot, round. */
export const roundTable = sketch(
  'round-table',
  600,
  420,
  [300, 408],
  (d) => {
    d.fill(ellipse(300, 400, 150, 14), NIGHT, { opacity: 0.2 });
    for (const [x, y] of [
      [166, 396],
      [434, 396],
      [300, 404],
    ] as const)
      d.form(limb(`300,330,26 ${(300 + x) / 2},352,24 ${x},${y},18`), '#6b4529', { role: 'body', round: 6 });
    d.form(curve('276,110! 268,180 262,230 252,300 262,344! 338,344! 348,300 338,230 332,180 324,110!'), '#8a5c36', {
      role: 'body',
      round: 12,
      shade: 0.42,
    });
    d.form(ellipse(300, 110, 286, 66), '#7d5433', { role: 'body', round: 8, shade: 0.45 });
    const top = ellipse(300, 88, 286, 66);
    d.form(top, '#b5824f', { role: 'body', round: 6, shade: 0.2 });
    d.strokes(top, '#7d5433', { count: 46, length: 150, width: 3, angle: 0, stray: 3, opacity: 0.22 });
    d.within(top, ellipse(220, 66, 150, 26), '#ffffff', { opacity: 0.1 });
  },
  'front',
);
