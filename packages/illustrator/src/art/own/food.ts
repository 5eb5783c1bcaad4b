import { curve, ellipse, limb } from './outline.ts';
import { NIGHT, sketch } from './sketch.ts';
import { wisp } from './steam.ts';

export const coffeeCup = sketch(
  'coffee-cup',
  420,
  380,
  [210, 366],
  (d) => {
    wisp(d, '178,118,4 158,88,8 188,52,7 172,14,1.5', '184,118,4 166,86,7 194,50,6 180,12,1.5');
    wisp(d, '232,122,4 250,90,8 222,56,7 238,16,1.5', '238,122,4 256,92,7 230,58,6 244,20,1.5', 0.3);
    d.form(ellipse(206, 330, 180, 34), '#e6ded0', { round: 9, shade: 0.4 });
    d.form(ellipse(206, 322, 150, 25), '#d8cebd', { round: 5, light: 0.1 });
    d.fill(ellipse(226, 326, 104, 17), NIGHT, { opacity: 0.25 });
    d.form(limb('300,176,28 368,176,30 370,250,30 284,270,26'), '#efe8da', { role: 'body', round: 6, shade: 0.5 });
    const cup = curve('86,142! 92,220 122,290 158,326 206,334 254,326 290,290 318,220 324,142!');
    d.form(cup, '#efe8da', { role: 'body', round: 30, shade: 0.45 });
    d.within(cup, limb('70,196,20 206,214,20 340,196,20', 'flat'), '#4f6f7a', { opacity: 0.85 });
    d.within(cup, limb('70,216,3 206,234,3 340,216,3', 'flat'), '#b58a3e', { opacity: 0.9 });
    d.within(cup, curve('250,150 330,150 320,240 260,330 210,336 260,280'), NIGHT, { opacity: 0.14 });
    d.form(ellipse(205, 142, 119, 32), '#f6f1e7', { round: 5 });
    const coffee = ellipse(205, 146, 106, 25);
    d.fill(coffee, '#4a2a1a');
    d.within(coffee, ellipse(205, 156, 98, 20), '#7a4a2c');
    d.within(coffee, curve('150,150 190,140 240,142 262,152 236,162 180,162'), '#b98a5c', { opacity: 0.85 });
    d.within(coffee, limb('120,142,2 160,132,4 220,130,2'), '#c99a6c', { opacity: 0.5 });
    d.form(limb('312,344,8 380,322,7'), '#b9bec2', { round: 3 });
    d.form(ellipse(392, 318, 20, 9, -16), '#c9cdd0', { round: 4 });
  },
  'front',
);

export const bread = sketch(
  'bread',
  480,
  260,
  [240, 246],
  (d) => {
    const loaf = curve('30,190 40,120 100,70 200,44 300,46 400,80 450,140 456,196 420,236 330,246 150,246 60,232');
    d.form(loaf, '#b8793e', { round: 26, shade: 0.5, light: 0.35 });
    d.strokes(loaf, '#f0cf96', { count: 70, length: 26, width: 5, angle: -8, opacity: 0.22 });
    for (const x of [100, 180, 260, 340]) {
      const cut = curve(
        `${x - 10},${150 - (x - 100) * 0.06}! ${x + 10},110 ${x + 46},78 ${x + 70},72! ${x + 62},104 ${x + 34},140 ${x + 6},168`,
      );
      d.within(loaf, cut, '#efd9ae');
      d.within(loaf, limb(`${x - 10},150,2 ${x + 12},112,7 ${x + 70},72,2`), '#7d4a20', { opacity: 0.5 });
      d.strokes(cut, '#c99a5c', { count: 16, length: 14, width: 3, angle: -40, opacity: 0.4 });
    }
    for (let i = 0; i < 60; i++)
      d.within(loaf, ellipse(d.chance.between(50, 440), d.chance.between(60, 230), 2, 1.4), '#fff6e2', { opacity: 0.6 });
  },
  'front',
);

/** For a sign or a logo: a light crust within a line, its cuts drawn as strokes. Of the size of `bread`, which it stands for. */
export const breadMark = sketch(
  'bread-mark',
  480,
  260,
  [240, 246],
  (d) => {
    d.fill(curve('14,178 30,104 100,52 200,24 300,24 404,58 462,116 472,184 458,236 420,250! 60,250! 24,236'), '#2a1710');
    d.fill(curve('31,180 46,118 108,70 203,43 298,43 396,76 445,126 454,184 444,222 416,232! 66,232! 40,222'), '#f6e6c4');
    for (const [x, y] of [
      [96, 172],
      [184, 158],
      [272, 156],
      [360, 168],
    ] as const)
      d.fill(limb(`${x - 24},${y + 8},5 ${x - 4},${y - 34},17 ${x + 34},${y - 78},5`), '#2a1710');
  },
  'front',
);

export const croissant = sketch(
  'croissant',
  480,
  260,
  [240, 240],
  (d) => {
    const segments: [string, string][] = [
      ['20,214! 14,180 40,140 84,124 104,160 92,206 50,236', '#a8642c'],
      ['58,150 96,96 150,80 176,130 160,196 100,220 76,196', '#b8743a'],
      ['126,100 180,54 250,44 288,90 280,180 212,206 150,190', '#c98644'],
      ['244,52 310,50 366,84 376,150 330,200 272,184', '#b8743a'],
      ['344,78 396,98 424,140 410,206 366,212 336,176', '#a8642c'],
      ['400,124 446,150 466,190 458,218! 428,236 392,206', '#97581f'],
    ];
    for (const i of [0, 5, 1, 4, 3, 2]) {
      const [text, color] = segments[i] ?? ['', ''];
      const part = curve(text);
      d.form(part, color, { round: 15, shade: 0.5, light: 0.45 });
      d.strokes(part, '#f0c888', { count: 26, length: 40, width: 3, angle: 76 + i * 4 - 8, stray: 8, opacity: 0.3 });
      d.strokes(part, '#6d3a14', { count: 18, length: 40, width: 2.4, angle: 76 + i * 4 - 8, stray: 8, opacity: 0.3 });
    }
  },
  'front',
);

export const apple = sketch(
  'apple',
  320,
  340,
  [160, 328],
  (d) => {
    d.form(limb('160,86,9 166,56,8 184,26,10'), '#5d4230', { round: 3 });
    d.form(curve('172,60! 200,26 250,22 272,36! 250,66 206,76'), '#5f8048', { round: 5 });
    d.fill(limb('176,60,1 220,44,2 268,37,1'), '#a8bf84', { opacity: 0.7 });
    const fruit = curve(
      '160,84 116,66 66,82 38,140 42,220 84,300 130,324 160,314 192,324 238,298 280,220 282,140 254,82 204,66',
    );
    d.form(fruit, '#b03a2c', { role: 'body', round: 28, shade: 0.5, light: 0.3 });
    d.strokes(fruit, '#e8a05a', { count: 60, length: 46, width: 3, angle: 84, stray: 10, opacity: 0.25 });
    d.within(fruit, curve('80,110 100,100 110,130 92,190 74,200 70,150'), '#fff0d8', { opacity: 0.35 });
    d.within(fruit, curve('130,76 160,92 192,76 176,104 146,104'), NIGHT, { opacity: 0.35 });
  },
  'front',
);

export const pumpkin = sketch(
  'pumpkin',
  380,
  320,
  [190, 306],
  (d) => {
    d.form(limb('190,80,22 186,50,19 204,20,22', 'flat'), '#6b7a45', { round: 5 });
    for (const [x, w] of [
      [70, 60],
      [310, 60],
      [110, 72],
      [270, 72],
      [150, 76],
      [230, 76],
      [190, 78],
    ] as const) {
      const rib = ellipse(x, 188, w, 112 - Math.abs(x - 190) * 0.14);
      d.form(rib, x === 190 ? '#d0762c' : '#c46a26', { role: 'body', round: 14, shade: 0.42, light: 0.28 });
    }
    d.fill(ellipse(190, 92, 48, 12), NIGHT, { opacity: 0.25 });
    d.form(limb('190,96,30 188,60,19 206,24,21', 'flat'), '#7d8a52', { round: 5 });
  },
  'front',
);

/** Seen from a chair at the table: what lies on it stands on its middle. A line of glaze runs round the rim, and the well lies lower. */
export const plate = sketch(
  'plate',
  560,
  190,
  [280, 180],
  (d) => {
    d.form(ellipse(280, 138, 150, 40), '#b9b1a2', { round: 6, shade: 0.6 });
    d.form(ellipse(280, 97, 270, 78), '#c4bcad', { role: 'body', round: 8, shade: 0.6 });
    const rim = ellipse(280, 90, 272, 78);
    d.fill(rim, '#f1ece1', { role: 'body' });
    d.fill([ellipse(280, 90, 260, 73), ellipse(280, 90, 249, 68.5)], '#3f6ea3');
    d.fill([ellipse(280, 91, 240, 65), ellipse(280, 91, 236, 63)], '#3f6ea3');
    d.within(rim, ellipse(280, 92, 196, 50), '#5c564c', { opacity: 0.5 });
    const well = ellipse(280, 96, 192, 47);
    d.form(well, '#e9e3d6', { role: 'body', round: 4, shade: 0.12 });
    d.within(well, ellipse(280, 84, 190, 40), '#6b6558', { opacity: 0.14 });
    d.within(well, ellipse(300, 106, 150, 28), '#ffffff', { opacity: 0.3 });
    d.within(rim, limb('40,62,2 130,32,5 250,18,3'), '#ffffff', { opacity: 0.7 });
  },
  'front',
);
