/** Things of yard, water and road. */
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { type Pen, sketch } from './sketch.ts';

const WOOD = '#9a6b41';
const IRON = '#4a4d53';

const wheel = (d: Pen, x: number, y: number, r: number, color = '#2b2a2c'): void => {
  d.form(ellipse(x, y, r, r), color, { round: r * 0.14 });
  d.fill(ellipse(x, y, r * 0.68, r * 0.68), '#8d8a86');
  for (let i = 0; i < 6; i++) {
    const [c, s] = (
      [
        [1, 0],
        [0.5, 0.87],
        [-0.5, 0.87],
        [-1, 0],
        [-0.5, -0.87],
        [0.5, -0.87],
      ] as const
    )[i]!;
    d.fill(limb(`${x},${y},${r * 0.12} ${x + c * r * 0.7},${y + s * r * 0.7},${r * 0.09}`), '#4a4744');
  }
  d.form(ellipse(x, y, r * 0.2, r * 0.2), '#4a4744', { round: 2 });
};

export const wheelbarrow = sketch('wheelbarrow', 620, 320, [310, 310], (d) => {
  d.form(limb('70,258,16 250,240,15 600,150,14', 'flat'), '#7a5330', { round: 4 });
  d.form(limb('360,230,16 384,306,14', 'flat'), IRON, { round: 4 });
  d.form(limb('450,200,16 440,306,14', 'flat'), IRON, { round: 4 });
  wheel(d, 84, 256, 54);
  d.form(polygon('110,120 480,120 420,236 220,246'), '#5f8f5b', { role: 'body', round: 16, shade: 0.46 });
  d.form(limb('104,120,15 484,120,15', 'flat'), '#4b7648', { round: 4 });
  d.form(limb('120,262,15 300,226,15 600,132,16', 'flat'), WOOD, { round: 4 });
});

export const gate = sketch(
  'gate',
  620,
  420,
  [310, 412],
  (d) => {
    for (const x of [40, 580]) {
      d.form(box(x - 24, 40, 48, 372), '#8b8177', { round: 8, shade: 0.45 });
      for (let y = 70; y < 400; y += 44) d.fill(limb(`${x - 24},${y},2 ${x + 24},${y + 3},2`), '#4f4840', { opacity: 0.5 });
      d.form(curve(`${x - 32},44! ${x - 26},20 ${x},6 ${x + 26},20 ${x + 32},44!`), '#8b8177', { round: 6 });
    }
    for (let i = 0; i < 12; i++) {
      const x = 84 + i * 41;
      const rise = 40 - (i - 5.5) * (i - 5.5) * 1.6;
      d.form(limb(`${x},${120 - rise},9 ${x},396,9`, 'flat'), IRON, { role: 'body', round: 3 });
      d.form(curve(`${x - 9},${120 - rise}! ${x},${92 - rise}! ${x + 9},${120 - rise}!`), IRON, { round: 2 });
    }
    for (const y of [180, 360]) d.form(limb(`66,${y},10 554,${y},10`, 'flat'), IRON, { round: 3 });
    for (const x of [104, 145, 186, 227, 391, 432, 473, 514])
      d.form(limb(`${x},150,6 ${x + 16},164,6 ${x + 4},178,5`), IRON, { round: 2 });
    d.fill(limb('310,110,5 310,396,5', 'flat'), '#23252a', { opacity: 0.7 });
  },
  'front',
);

export const hammock = sketch(
  'hammock',
  720,
  420,
  [360, 412],
  (d) => {
    for (const [x, lean] of [
      [50, -14],
      [670, 14],
    ] as const) {
      d.form(limb(`${x + lean},30,24 ${x},412,30`, 'flat'), WOOD, { round: 8, shade: 0.45 });
      d.fill(limb(`${x + lean - 14},110,6 ${x + lean + 14},114,6`), '#e6dcc0');
    }
    for (const s of [
      '58,112,3 130,190,3',
      '58,112,3 142,210,3',
      '58,112,3 152,232,3',
      '662,112,3 590,190,3',
      '662,112,3 578,210,3',
      '662,112,3 568,232,3',
    ])
      d.fill(limb(s), '#d8cbab');
    const cloth = curve('128,186! 240,262 360,284 480,262 592,186! 570,240 470,322 360,344 250,322 150,240');
    d.form(cloth, '#c9633f', { role: 'body', round: 18, shade: 0.46 });
    for (const x of [210, 290, 370, 450, 520])
      d.within(cloth, limb(`${x},200,13 ${x - 6},280,16 ${x},350,13`), '#f0e3c4', { opacity: 0.7 });
    d.fill(limb('126,184,6 240,262,6 360,284,6 480,262,6 594,184,6'), '#8f3f27');
  },
  'front',
);

export const swing = sketch(
  'swing',
  520,
  520,
  [260, 512],
  (d) => {
    for (const [a, b] of [
      [70, 20],
      [70, 130],
      [450, 390],
      [450, 500],
    ] as const)
      d.form(limb(`${a},40,18 ${b},512,18`, 'flat'), '#b8433a', { role: 'body', round: 5 });
    d.form(limb('50,40,20 470,40,20', 'flat'), '#9a352e', { round: 5 });
    for (const x of [206, 314]) d.fill(limb(`${x},44,5 ${x},392,5`), '#5a5752');
    d.form(box(186, 388, 148, 20), WOOD, { round: 5 });
  },
  'front',
);

export const raft = sketch('raft', 640, 180, [320, 150], (d) => {
  for (let i = 0; i < 6; i++) {
    const y = 60 + i * 17;
    d.form(limb(`${30 + i * 8},${y},26 ${600 - i * 6},${y + 6},26`), i % 2 ? '#8d6238' : '#a1744a', { role: 'body', round: 7 });
    d.form(ellipse(600 - i * 6, y + 6, 9, 13), '#d9b98a', { round: 3 });
  }
  for (const x of [130, 500]) d.form(limb(`${x},44,12 ${x + 14},158,12`), '#d8c79c', { round: 3 });
});

export const gondola = sketch('gondola', 900, 260, [450, 226], (d) => {
  const hull = curve(
    '20,60! 36,130 110,190 260,222 520,230 720,206 840,140 884,30! 872,20 838,110 740,158 520,178 260,170 120,136 60,90 44,50',
  );
  d.form(hull, '#22222a', { role: 'body', round: 16, shade: 0.5 });
  d.fill(limb('60,112,3 260,182,4 520,190,4 740,170,4 850,112,3'), '#c9a24a');
  d.form(curve('12,62! 8,30! 30,8 44,18 34,40 46,58!'), '#b9bdc4', { round: 4 });
  for (const y of [28, 40, 52]) d.fill(limb(`10,${y},4 -6,${y + 2},3`), '#b9bdc4');
  d.form(curve('330,178! 340,132 380,118 450,120 470,180!'), '#9c2f35', { round: 8 });
  d.form(curve('340,180! 352,150 450,150 466,182!'), '#b8434a', { round: 6 });
  d.form(curve('876,34! 872,2 886,-6 896,10 888,40!'), '#22222a', { round: 3 });
});

export const excavator = sketch('excavator', 860, 560, [520, 550], (d) => {
  const yellow = '#e3a92f';
  d.form(curve('360,470 390,440 660,440 700,470 710,520 680,550 380,550 350,520'), '#2f2e31', { round: 10 });
  d.fill(curve('384,486 400,464 650,464 676,486 680,512 656,530 400,530 380,512'), '#55534f');
  for (let i = 0; i < 6; i++) d.form(ellipse(406 + i * 50, 500, 19, 19), '#3d3b39', { round: 4 });
  d.form(box(470, 408, 120, 40), '#3d3b39', { round: 6 });
  d.form(curve('400,300! 410,250 700,250 716,300! 716,410! 400,410!'), yellow, { role: 'body', round: 16, shade: 0.46 });
  d.form(curve('420,130! 540,130! 566,260! 566,400! 420,400!'), yellow, { role: 'body', round: 10 });
  d.fill(curve('434,146! 530,146! 550,260! 550,300! 434,300!'), '#9cc3cf');
  d.within(curve('434,146! 530,146! 550,260! 550,300! 434,300!'), limb('440,290,16 520,150,16'), '#ffffff', { opacity: 0.35 });
  for (let i = 0; i < 4; i++) d.fill(limb(`600,${300 + i * 22},7 690,${300 + i * 22},7`), '#3d3b39', { opacity: 0.7 });
  d.form(limb('420,330,50 300,130,42 190,70,34', 'flat'), yellow, { role: 'body', round: 9 });
  d.form(limb('196,60,34 120,230,28 96,330,24', 'flat'), yellow, { role: 'body', round: 8 });
  d.form(limb('330,210,15 240,90,12'), '#8b8f95', { round: 3 });
  d.form(limb('230,70,14 140,170,12'), '#8b8f95', { round: 3 });
  d.form(curve('60,320! 130,330! 176,400 168,452 110,470! 30,440! 44,380'), '#4a4744', { round: 10 });
  for (let i = 0; i < 4; i++)
    d.fill(polygon(`${30 + i * 24},${438 + i * 9} ${24 + i * 24},${472 + i * 8} ${50 + i * 24},${450 + i * 8}`), '#33312f');
});

export const statue = sketch(
  'statue',
  300,
  640,
  [150, 630],
  (d) => {
    const stone = '#b9b4a9';
    d.form(box(50, 560, 200, 70), '#9a958a', { round: 10, shade: 0.45 });
    d.form(box(66, 470, 168, 96), '#aaa59a', { round: 10, shade: 0.45 });
    d.form(limb('60,472,18 240,472,18', 'flat'), '#9a958a', { round: 4 });
    const robe = curve('150,150 106,166 92,220 100,300 84,460! 220,460! 204,320 212,230 194,166');
    d.form(robe, stone, { role: 'body', round: 22, shade: 0.5 });
    for (const fold of [
      '130,200,2 112,320,10 108,456,12',
      '160,240,2 158,340,9 150,456,12',
      '188,220,2 192,330,9 194,456,11',
      '104,230,2 150,280,10 206,260,2',
    ])
      d.within(robe, limb(fold), '#5b574f', { opacity: 0.34 });
    d.form(limb('196,176,34 232,120,28 236,50,22'), stone, { role: 'body', round: 7 });
    d.form(ellipse(236, 36, 12, 16), stone, { round: 4 });
    d.form(limb('108,180,34 86,250,28 116,300,24'), stone, { role: 'body', round: 7 });
    d.form(limb('150,130,30 150,160,34', 'flat'), stone, { round: 5 });
    d.form(curve('150,44 120,54 112,92 122,124 148,140 174,124 186,92 178,54'), stone, { role: 'body', round: 11 });
    d.form(curve('150,36 114,50 108,90 122,74 150,66 178,74 192,90 186,50'), '#a19c91', { round: 6 });
    for (const s of [-1, 1])
      d.fill(limb(`${147 + s * 8},92,1.5 ${147 + s * 16},90,3 ${147 + s * 22},94,1`), '#5b574f', { opacity: 0.6 });
    d.fill(limb('146,96,1 142,110,3 148,112,2'), '#5b574f', { opacity: 0.5 });
    d.fill(limb('138,122,1 146,124,2.6 156,121,1'), '#5b574f', { opacity: 0.6 });
  },
  'front',
);

export const wagon = sketch('wagon', 720, 420, [340, 410], (d) => {
  d.form(curve('120,210! 130,70 230,16 360,14 490,16 590,70 600,210!'), '#eee6d2', { round: 24, shade: 0.42 });
  for (const x of [220, 340, 470])
    d.fill(limb(`${x},210,5 ${x + (x - 350) * 0.1},100,5 ${x - (x - 350) * 0.1},18,4`), '#a89c7f', { opacity: 0.5 });
  d.form(curve('90,206! 620,206! 590,320! 120,320!'), WOOD, { role: 'body', round: 14, shade: 0.46 });
  for (const y of [240, 278]) d.fill(limb(`100,${y},3 604,${y},3`), '#5a3b21', { opacity: 0.6 });
  d.form(limb('110,330,13 20,366,12 -20,372,10'), '#7a5330', { round: 3 });
  wheel(d, 190, 338, 66, '#5a3b21');
  wheel(d, 520, 330, 78, '#5a3b21');
});
