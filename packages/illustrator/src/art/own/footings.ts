/** What is low or slender and has others on it: a stump, a pedestal, a wall, a chimney, a leaf on the water, a floor on posts. */
import { courses } from './masonry.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, sketch } from './sketch.ts';

const STONE = '#a39a8c';
const STONES = ['#8b8377', '#b8ae9e', '#7f786e', '#c2b8a6'] as const;
const BRICK = '#a5583f';
const BRICKS = ['#8d4733', '#b96a4d', '#7d3f2f', '#c27b5c'] as const;
const WOOD = '#8a6242';

export const stump = sketch(
  'stump',
  420,
  330,
  [210, 316],
  (d) => {
    const trunk = curve('96,92! 92,180 70,262 18,318! 90,304 130,324 196,312 262,326 312,302 400,316! 344,250 326,170 322,92!');
    d.form(trunk, '#77553a', { round: 34, shade: 0.5 });
    d.strokes(trunk, '#4c3423', { count: 34, length: 110, width: 5, angle: 92, stray: 10, opacity: 0.5 });
    d.strokes(trunk, '#a07c58', { count: 16, length: 70, width: 4, angle: 90, stray: 8, opacity: 0.4 });
    d.form(ellipse(209, 92, 118, 44), '#c9a676', { round: 8 });
    for (const k of [0.78, 0.56, 0.36, 0.16]) {
      d.fill([ellipse(209, 92, 118 * k, 44 * k), ellipse(209, 92, 118 * k - 5, 44 * k - 3)], '#8d6a43', { opacity: 0.55 });
    }
    d.fill(limb('209,92,2 286,110,3'), '#6d4d30', { opacity: 0.6 });
  },
  'front',
);

export const pedestal = sketch(
  'pedestal',
  380,
  480,
  [190, 466],
  (d) => {
    d.form(box(30, 414, 320, 54), '#a8a196', { round: 12, shade: 0.4 });
    d.form(box(62, 372, 256, 44), '#b3aca0', { round: 10 });
    const shaft = box(88, 104, 204, 270);
    d.form(shaft, '#bab3a6', { round: 34, shade: 0.42 });
    d.fill(box(116, 150, 148, 180), '#8f887c', { opacity: 0.28 });
    d.fill(box(120, 154, 144, 176), '#c5beb1', { opacity: 0.6 });
    d.strokes(shaft, '#857e73', { count: 16, length: 40, width: 3, angle: 80, stray: 30, opacity: 0.3 });
    d.form(box(62, 66, 256, 40), '#b3aca0', { round: 10 });
    d.form(box(38, 22, 304, 46), '#c3bcaf', { round: 10 });
  },
  'front',
);

export const stoneWall = sketch(
  'stone-wall',
  900,
  260,
  [450, 250],
  (d) => {
    const wall = curve('8,250! 12,70! 60,60 200,64 360,56 520,62 700,54 880,64! 892,250!');
    d.form(wall, STONE, { role: 'body', round: 22, shade: 0.4 });
    courses(d, wall, [8, 66, 892, 250], 37, 92, STONES, 0.95);
    for (let x = 4; x < 880; x += 92) {
      const wide = d.chance.between(78, 90);
      const y = d.chance.between(28, 38);
      d.form(
        curve(`${x},70! ${x + 3},${y + 8} ${x + 14},${y} ${x + wide - 14},${y + 2} ${x + wide},${y + 12} ${x + wide + 2},72!`),
        d.chance.pick(STONES),
        {
          role: 'body',
          round: 9,
        },
      );
    }
  },
  'front',
);

export const brickWall = sketch(
  'brick-wall',
  900,
  270,
  [450, 262],
  (d) => {
    const wall = box(14, 44, 872, 218);
    d.form(wall, BRICK, { role: 'body', round: 14, shade: 0.36 });
    courses(d, wall, [14, 44, 886, 262], 27, 76, BRICKS, 0.9);
    for (let y = 44; y < 262; y += 27) d.fill(box(14, y - 2, 872, 3), '#d8c7b4', { opacity: 0.45 });
    d.form(box(2, 20, 896, 30), '#b9b0a2', { round: 9 });
    for (let x = 100; x < 880; x += 112) d.fill(box(x, 20, 3, 30), '#6d665c', { opacity: 0.5 });
  },
  'front',
);

export const chimney = sketch(
  'chimney',
  460,
  520,
  [230, 508],
  (d) => {
    const slope = polygon('10,508 120,300 340,300 450,508');
    d.form(slope, '#7b4a3c', { round: 16 });
    for (let r = 0; r < 6; r++)
      for (let i = 0; i < 9; i++)
        d.within(
          slope,
          ellipse(20 + i * 54 + (r % 2) * 27, 322 + r * 36, 25, 22),
          d.chance.pick(['#8d5646', '#693e32', '#99604e']),
          {
            opacity: 0.6,
          },
        );
    const stack = box(136, 84, 188, 290);
    d.form(stack, BRICK, { round: 22, shade: 0.45 });
    courses(d, stack, [136, 84, 324, 374], 25, 56, BRICKS, 0.9);
    d.form(box(116, 58, 228, 34), '#94503a', { round: 9 });
    d.form(box(124, 34, 212, 26), '#a9a093', { round: 8 });
  },
  'front',
);

export const lilyPad = sketch(
  'lily-pad',
  620,
  230,
  [310, 130],
  (d) => {
    // Two leaves lie flat on the water, thin as paper: each a disc with one cut, its rim turned up a little.
    for (const [x, y, k, colour] of [
      [452, 60, 0.5, '#4f8b41'],
      [262, 128, 1, '#5c9a45'],
    ] as const) {
      d.include(
        (leaf) => {
          leaf.fill(curve('-250,6 -180,82 0,108 190,84 256,8 190,20 0,30 -190,18'), '#1d3a33', { opacity: 0.3 });
          const disc = curve(
            '8,4! 246,-34! 226,-62 120,-88 -40,-94 -190,-72 -252,-20 -236,34 -140,76 0,92 150,78 226,44 252,14!',
          );
          leaf.form(disc, colour, { role: 'body', round: 5, shade: 0.3, light: 0.5 });
          for (const [vx, vy] of [
            [-232, -24],
            [-190, 40],
            [-96, 76],
            [16, 84],
            [130, 68],
            [214, 26],
            [-160, -66],
            [-44, -84],
            [100, -78],
            [204, -50],
          ] as const)
            leaf.fill(limb(`8,4,3 ${vx},${vy},1`), '#d8eaa6', { opacity: 0.55 });
          leaf.fill(ellipse(-110, -34, 70, 20), '#ffffff', { opacity: 0.14 });
        },
        { x, y, scale: k },
      );
    }
  },
  'front',
);

export const stilts = sketch(
  'stilts',
  900,
  330,
  [450, 262],
  (d) => {
    for (const x of [110, 330, 560, 780]) d.form(limb(`${x},60,12 ${x + 3},300,13`, 'flat'), '#5b4230', { round: 6 });
    d.fill(limb('110,210,6 330,84,6', 'flat'), '#4c3727');
    d.fill(limb('560,84,6 780,210,6', 'flat'), '#4c3727');
    for (const x of [60, 226, 446, 666, 838]) d.form(limb(`${x},50,15 ${x + 2},318,16`, 'flat'), '#6f5139', { round: 7 });
    d.form(box(18, 22, 864, 44), WOOD, { round: 9, shade: 0.45 });
    for (let x = 60; x < 870; x += 48) d.fill(box(x, 22, 3, 44), '#4f3826', { opacity: 0.5 });
  },
  'front',
);

export const flag = sketch('flag', 420, 620, [60, 606], (d) => {
  d.form(limb('60,24,9 60,610,12', 'flat'), '#8d8578', { round: 6 });
  d.form(ellipse(60, 20, 16, 16), '#d5a945', { round: 5 });
  const cloth = curve('68,48! 150,20 232,70 320,44 376,34 404,40! 396,120 404,220! 330,206 262,258 178,226 120,208 68,236!');
  d.form(cloth, '#c0392b', { role: 'body', round: 16, shade: 0.45 });
  d.fill(curve('150,32! 166,110 158,222! 190,228 196,120 176,40!'), NIGHT, { opacity: 0.16 });
  d.fill(curve('286,58! 300,140 288,242! 322,220 328,130 316,48!'), NIGHT, { opacity: 0.16 });
});

/** Hung between two rocks, over what lies deep between them: who crosses it stands on its planks. */
export const ropeBridge = sketch(
  'rope-bridge',
  1180,
  560,
  [590, 548],
  (d) => {
    const sag = (x: number, end: number, low: number): number => {
      const u = (x - 590) / 450;
      return low - (low - end) * u * u;
    };
    const line = (end: number, low: number, thick: number): string =>
      Array.from({ length: 16 }, (_, i) => {
        const x = 140 + i * 60;
        return `${x},${sag(x, end, low)},${thick}`;
      }).join(' ');
    for (const [k, at] of [
      [1, 0],
      [-1, 1180],
    ] as const) {
      const place = (points: string): string =>
        points.replace(/(\d+),(\d+)/g, (_, x: string, y: string) => `${at + k * Number(x)},${y}`);
      const rock = curve(
        place(
          '10,196! 60,174 150,168 232,182! 250,240 222,290! 262,330 250,410! 300,460 316,548! 160,556 8,548! 22,440 0,330 20,260',
        ),
      );
      d.form(rock, '#857a6d', { role: 'body', round: 26, shade: 0.5 });
      for (const [dark, crack] of [
        [0.34, '222,290! 262,330 250,410! 300,460 316,548! 226,548 214,440 186,360 200,300'],
        [0.26, '96,240 110,330 90,420 130,540 102,540 70,420 84,320'],
        [0.22, '10,370! 70,360 130,376 186,360! 150,396 70,390 14,396'],
      ] as const)
        d.within(rock, curve(place(crack)), NIGHT, { opacity: dark });
      d.within(rock, curve(place('30,262 90,226 190,236 212,262 120,268')), '#ffffff', { opacity: 0.12 });
      d.form(
        curve(
          place('0,200! 20,166 90,150 170,152 246,176! 236,204 214,186 192,214 168,188 140,208 112,188 76,216 48,192 22,214'),
        ),
        '#62813f',
        {
          round: 8,
          shade: 0.4,
        },
      );
    }
    d.fill(limb(line(60, 158, 8)), '#8c7048');
    for (let x = 170; x < 1030; x += 42) {
      d.fill(limb(`${x},${sag(x, 50, 150)},4 ${x},${sag(x, 168, 262)},4`, 'flat'), '#8c7048');
      d.form(
        limb(`${x - 17},${sag(x - 17, 168, 262)},19 ${x + 17},${sag(x + 17, 168, 262)},19`, 'flat'),
        d.chance.pick(['#8a6242', '#775237', '#98704d']),
        {
          round: 5,
        },
      );
    }
    for (const x of [140, 1040]) d.form(limb(`${x},22,17 ${x},196,19`, 'flat'), '#5d432e', { round: 8 });
    d.fill(limb(line(48, 148, 12)), '#a3855a');
    d.fill(limb(line(182, 280, 9)), '#6b5233');
  },
  'front',
);
