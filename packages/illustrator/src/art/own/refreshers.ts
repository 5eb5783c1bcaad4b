/** Treats that are sold in the street, and two things that stand about indoors. */
import { cos, radians, sin } from '../../math.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, sketch } from './sketch.ts';

/** Chocolate running over three dishes, with fruit. */
export const chocolateFountain = sketch(
  'chocolate-fountain',
  420,
  520,
  [210, 510],
  (d) => {
    d.form(curve('110,500! 130,470 290,470 310,500! 320,512! 100,512!'), '#9aa2a8', { round: 8, shade: 0.42 });
    d.form(curve('20,420! 50,476 130,492 210,494 290,492 370,476 400,420!'), '#b3bbc0', { round: 13, shade: 0.44, light: 0.4 });
    d.form(ellipse(210, 420, 190, 40), '#c9cfd2', { round: 5 });
    d.form(ellipse(210, 422, 172, 32), '#4f2816', { role: 'body', round: 8, light: 0.3 });
    for (const [y, w, drop] of [
      [300, 124, 118],
      [190, 84, 104],
      [96, 48, 88],
    ] as const) {
      d.form(
        curve(
          `${210 - w},${y}! ${210 - w + 4},${y + drop * 0.6} ${210 - w + 14},${y + drop}! ${210 + w - 14},${y + drop}! ${210 + w - 4},${y + drop * 0.6} ${210 + w},${y}!`,
        ),
        '#5c2f1a',
        { role: 'body', round: 12, shade: 0.44 },
      );
      for (let i = -5; i < 6; i++)
        d.fill(
          limb(
            `${210 + i * w * 0.17},${y + 8},4 ${210 + i * w * 0.16},${y + drop * 0.5},7 ${210 + i * w * 0.15},${y + drop - 4},4`,
          ),
          i % 2 ? '#8a5431' : '#3a1c0f',
          { opacity: 0.6 },
        );
      d.form(ellipse(210, y, w, w * 0.24), '#6a3820', { role: 'body', round: 7, light: 0.4 });
      d.fill(ellipse(210 - w * 0.3, y - w * 0.06, w * 0.4, w * 0.07), '#ffffff', { opacity: 0.3 });
    }
    d.form(curve('194,98 200,50 210,30 220,50 226,98'), '#6a3820', { role: 'body', round: 5, light: 0.4 });
    for (const [x, y, c] of [
      [70, 440, '#c92f2b'],
      [112, 456, '#f2d9a0'],
      [310, 456, '#c92f2b'],
      [352, 440, '#f6f0dc'],
      [334, 462, '#7fae3f'],
      [90, 464, '#c92f2b'],
    ] as const)
      d.form(ellipse(x, y, 21, 19), c, { round: 7, shade: 0.4, light: 0.4 });
  },
  'front',
);

/** Half a coconut with a straw, a slice of orange and its little umbrella. */
export const coconutDrink = sketch(
  'coconut-drink',
  420,
  440,
  [200, 430],
  (d) => {
    d.fill(limb('238,190,6 296,60,5'), '#8a5c34');
    d.form(curve('206,84! 230,40 290,20 350,44 382,100! 336,84 296,70 250,76'), '#e2574a', { round: 8, shade: 0.36 });
    for (const line of ['296,28,3 250,78,3', '296,28,3 298,74,3', '296,28,3 340,86,3'])
      d.fill(limb(line), '#fbf3dc', { opacity: 0.8 });
    d.form(limb('150,200,14 120,70,14 96,30,14', 'flat'), '#f4efe4', { round: 4 });
    for (let i = 0; i < 6; i++) d.fill(limb(`${100 + i * 8},${42 + i * 26},6 ${116 + i * 7},${50 + i * 26},6`), '#3f9ab5');
    d.form(curve('40,180! 20,260 60,370 130,420 200,428 270,420 340,370 380,260 360,180!'), '#6a4526', {
      role: 'body',
      round: 30,
      shade: 0.46,
      light: 0.3,
    });
    d.strokes(curve('44,190 30,260 66,366 200,420 334,366 370,260 356,190 200,240'), '#a8794a', {
      count: 110,
      length: 30,
      width: 3,
      angle: 80,
      stray: 30,
      opacity: 0.5,
    });
    d.form(ellipse(200, 180, 164, 50), '#5c3a20', { round: 6 });
    d.form(ellipse(200, 178, 152, 44), '#fbf8f0', { round: 8, shade: 0.26 });
    d.form(ellipse(200, 184, 120, 30), '#eaf2ee', { round: 7, shade: 0.3 });
    d.fill(limb('150,186,14 142,150,14', 'flat'), '#f4efe4');
    d.form(ellipse(76, 150, 50), '#e8902c', { round: 5 });
    d.form(ellipse(76, 150, 41), '#fbe3b0', { round: 3 });
    for (let i = 0; i < 8; i++)
      d.form(
        polygon(
          `76,150 ${76 + cos(radians(i * 45 + 5)) * 37},${150 + sin(radians(i * 45 + 5)) * 37} ${76 + cos(radians(i * 45 + 40)) * 37},${150 + sin(radians(i * 45 + 40)) * 37}`,
        ),
        '#f2a33c',
        { round: 2 },
      );
    d.fill(limb('238,190,7 246,168,6'), '#8a5c34');
    d.form(curve('300,150 296,120 320,104 344,116 348,146 326,162'), '#e06aa0', { round: 6 });
    d.form(ellipse(322, 134, 10), '#f6d45a', { round: 3 });
  },
  'front',
);

export const crispBag = sketch(
  'chip-bag',
  320,
  440,
  [160, 430],
  (d) => {
    for (const [x, y, t] of [
      [60, 400, 20],
      [276, 408, -16],
      [230, 420, 8],
    ] as const)
      d.form(ellipse(x, y, 38, 18, t), '#eabf58', { round: 6, shade: 0.36, light: 0.4 });
    const bag = curve('40,24! 280,24! 272,60 288,140 292,260 284,360 276,420! 44,420! 36,360 28,260 32,140 48,60');
    d.form(bag, '#d13f36', { role: 'body', round: 24, shade: 0.44, light: 0.36 });
    d.within(bag, curve('24,180 160,140 300,180 300,310 160,350 24,310'), '#f6d45a');
    d.within(bag, ellipse(160, 246, 92, 62), '#fbf3dc');
    for (const [x, y, t] of [
      [130, 236, -20],
      [190, 252, 24],
      [160, 276, 4],
    ] as const)
      d.form(ellipse(x, y, 42, 25, t), '#eabf58', { round: 7, shade: 0.36, light: 0.4 });
    d.glaze(bag, { round: 26, shade: 0.36, light: 0.2 });
    for (const line of ['60,60,3 76,150,8 64,280,3', '250,80,3 236,200,7 252,330,3'])
      d.within(bag, limb(line), '#ffffff', { opacity: 0.34 });
    d.fill(box(84, 92, 152, 22), '#fbf8f0');
    d.fill(box(110, 126, 100, 9), '#fbf8f0', { opacity: 0.8 });
    for (const y of [18, 410]) {
      d.form(box(36, y, 248, 20), '#b8322a', { role: 'body', round: 3 });
      for (let x = 40; x < 284; x += 9) d.fill(box(x, y, 3, 20), NIGHT, { opacity: 0.2 });
    }
  },
  'front',
);

/** A hand of them, off the stem. */
export const bananas = sketch(
  'banana-bunch',
  460,
  340,
  [230, 330],
  (d) => {
    for (const [i, line] of [
      '300,66,20 380,130,54 410,220,56 390,296,22',
      '284,62,20 330,150,58 330,240,60 290,316,22',
      '268,62,20 270,160,60 230,250,62 160,310,22',
      '252,62,20 214,150,60 140,222,60 50,250,22',
      '240,60,20 170,116,54 92,150,52 20,150,18',
    ].entries()) {
      const one = limb(line);
      d.form(one, i % 2 ? '#efc93a' : '#f5d54e', { role: 'body', round: 15, shade: 0.4, light: 0.34 });
      d.fill(limb(line.replace(/,(\d+)(?= |$)/g, ',3')), '#b88a1c', { opacity: 0.4 });
      const end = line.split(' ').at(-1)!.split(',');
      d.form(ellipse(Number(end[0]), Number(end[1]), 12, 10), '#5c4420', { round: 3 });
    }
    d.form(curve('226,74 232,40 250,14 286,10 300,30 300,66 316,92 272,108 236,98'), '#a89238', { round: 8, shade: 0.42 });
    d.form(ellipse(270, 16, 19, 9), '#6a5426', { round: 3 });
  },
  'front',
);

/** Three legs and a round seat. */
export const stool = sketch(
  'stool',
  300,
  320,
  [150, 310],
  (d) => {
    d.form(limb('150,80,20 152,180,18 154,284,16', 'flat'), '#6a4526', { round: 5 });
    d.form(limb('96,210,11 206,210,11', 'flat'), '#7c5230', { round: 4 });
    for (const line of ['96,80,22 72,200,20 50,308,17', '204,80,22 228,200,20 250,308,17'])
      d.form(limb(line, 'flat'), '#8a5c34', { role: 'body', round: 6, shade: 0.42 });
    d.form(curve('18,58! 24,92 150,106 276,92 282,58!'), '#7c5230', { role: 'body', round: 6, shade: 0.42 });
    d.form(ellipse(150, 56, 134, 36), '#a3734a', { role: 'body', round: 7, shade: 0.3 });
    d.strokes(ellipse(150, 56, 128, 32), '#5c3a1e', { count: 26, length: 80, width: 2, angle: 0, stray: 3, opacity: 0.3 });
  },
  'front',
);

/** A tank with weed, gravel and fish. */
export const aquarium = sketch(
  'aquarium',
  620,
  420,
  [310, 410],
  (d) => {
    d.form(box(20, 30, 580, 360), '#4fa6c4', { round: 10, shade: 0.3 });
    d.fill(box(28, 74, 564, 306), '#3f94b8');
    d.fill(polygon('60,74 160,74 100,380 28,380 28,200'), '#bfe6ee', { opacity: 0.2 });
    d.fill(polygon('300,74 360,74 330,380 240,380'), '#bfe6ee', { opacity: 0.16 });
    d.form(curve('28,340 120,326 240,340 360,328 480,342 592,330! 592,382! 28,382!'), '#d9bb86', { round: 5 });
    d.strokes(polygon('30,348 592,344 590,380 30,380'), '#9a7a48', {
      count: 120,
      length: 7,
      width: 5,
      angle: 0,
      stray: 80,
      opacity: 0.6,
    });
    for (const [x, h, c] of [
      [70, 190, '#3f8a4a'],
      [96, 140, '#5fa85a'],
      [124, 210, '#357a42'],
      [500, 160, '#5fa85a'],
      [530, 220, '#3f8a4a'],
      [556, 130, '#357a42'],
    ] as const)
      d.form(limb(`${x},346,16 ${x - 14},${346 - h * 0.4},14 ${x + 12},${346 - h * 0.7},12 ${x - 4},${346 - h},3`), c, {
        round: 4,
      });
    d.form(curve('230,344 240,296 280,276 310,290 330,270 372,288 392,344'), '#8f8a86', { round: 12, shade: 0.44 });
    d.fill(curve('286,344 288,316 306,306 324,316 326,344'), '#2b3a44');
    const fish = (x: number, y: number, k: number, flip: boolean, body: string, band: string): void =>
      d.include(
        (p) => {
          p.form(curve('34,0 64,-30 76,-26 70,0 76,26 64,30'), band, { round: 5 });
          p.form(curve('-10,-22 10,-48 34,-34 40,-14'), band, { round: 4 });
          const shape = curve('-56,4 -34,-26 4,-34 40,-14 44,10 6,32 -32,26');
          p.form(shape, body, { role: 'body', round: 9, shade: 0.38, light: 0.36 });
          for (const bx of [-22, 10]) p.within(shape, limb(`${bx},-50,10 ${bx + 4},0,14 ${bx},50,10`), band);
          p.fill(ellipse(-36, -6, 6), '#ffffff');
          p.fill(ellipse(-37, -6, 3.4), '#1c1a22');
        },
        { x, y, scale: k, flip },
      );
    fish(220, 160, 1, false, '#f08a2c', '#fbf6ea');
    fish(410, 220, 0.86, true, '#f2c93a', '#3f66b5');
    fish(300, 240, 0.62, false, '#d9486a', '#fbf6ea');
    fish(470, 130, 0.6, false, '#6f9ae0', '#f2e06a');
    for (const [x, y, r] of [
      [170, 120, 7],
      [182, 96, 5],
      [164, 88, 4],
      [360, 180, 6],
      [372, 150, 4],
    ] as const)
      d.fill(ellipse(x, y, r), '#eaf8fb', { opacity: 0.7 });
    d.fill(ellipse(310, 76, 282, 7), '#d6f0f4', { opacity: 0.8 });
    d.fill([box(20, 30, 580, 360), box(28, 38, 564, 344)], '#ffffff', { opacity: 0.4 });
    d.fill(polygon('36,44 110,44 60,220 36,220'), '#ffffff', { opacity: 0.3 });
    for (const y of [16, 384]) d.form(box(10, y, 600, 26), '#2b2e33', { role: 'piece', round: 6, light: 0.3 });
  },
  'front',
);
