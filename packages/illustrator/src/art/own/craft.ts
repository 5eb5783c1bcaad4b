import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

/** Smoke under a rocket: middle and size of each puff. */
const PUFFS = [
  [150, 1010, 46],
  [196, 986, 40],
  [112, 972, 38],
  [170, 940, 34],
  [126, 1040, 40],
  [210, 1036, 34],
] as const;

export const hotAirBalloon = sketch(
  'hot-air-balloon',
  420,
  600,
  [210, 590],
  (d) => {
    const skin = curve('210,14 110,34 40,110 24,200 52,300 120,390 172,440! 248,440! 300,390 368,300 396,200 380,110 310,34');
    d.form(skin, '#b5573c', { role: 'body', round: 34, shade: 0.45, light: 0.2 });
    for (const [left, right, color] of [
      [-1.0, -0.72, '#e3c27a'],
      [-0.4, -0.1, '#efe2c4'],
      [0.2, 0.48, '#e3c27a'],
      [0.76, 0.96, '#c9a862'],
    ] as const)
      d.within(
        skin,
        curve(
          `210,14! ${210 + left * 130},110 ${210 + left * 186},200 ${210 + left * 120},340 ${210 + left * 40},442! ${210 + right * 40},442! ${210 + right * 120},340 ${210 + right * 186},200 ${210 + right * 130},110`,
        ),
        color,
        { opacity: 0.9 },
      );
    d.within(skin, curve('16,214 110,240 210,246 310,240 404,214 398,262 300,286 210,292 120,286 24,262'), '#4f6f7a', {
      opacity: 0.9,
    });
    d.within(skin, curve('310,20 400,120 410,240 300,400 230,450 300,330 340,200 320,100'), NIGHT, { opacity: 0.2 });
    d.within(skin, curve('260,20 420,80 420,300 250,450 330,300 370,180 330,80'), NIGHT, { opacity: 0.14 });
    d.within(skin, curve('130,50 80,110 62,190 84,260 96,190 116,110'), '#fff4dc', { opacity: 0.3 });
    d.form(polygon('170,436 250,436 240,458 180,458'), '#7d3f30', { round: 4 });
    d.fill(curve('210,462 220,480 214,496 206,496 200,480'), '#f6c35e', { role: 'light' });
    for (const [a, b] of [
      ['180,456', '178,520'],
      ['240,456', '242,520'],
      ['200,458', '196,520'],
      ['220,458', '224,520'],
    ])
      d.fill(limb(`${a},2.2 ${b},2.2`, 'flat'), '#4a3c30');
    const basket = curve('166,520! 254,520! 248,588! 172,588!');
    d.form(basket, '#9a7148', { round: 9, shade: 0.5 });
    for (let y = 528; y < 588; y += 10)
      for (let x = 168 + (y % 20); x < 254; x += 20) d.within(basket, box(x, y, 11, 8), '#6d4c2e', { opacity: 0.5 });
    d.form(limb('164,520,9 256,520,9'), '#5d4230', { round: 3 });
  },
  'front',
);

function drawRocket(d: Pen): void {
  for (const s of [-1, 1])
    d.form(
      curve(
        `${160 + s * 52},470! ${160 + s * 100},540 ${160 + s * 128},640 ${160 + s * 132},700! ${160 + s * 96},664 ${160 + s * 50},640!`,
      ),
      '#a8452f',
      { role: 'body', round: 10, shade: 0.5 },
    );
  d.form(polygon('122,650 198,650 212,700 108,700'), '#4a4d52', { round: 7 });
  const hull = curve('160,16! 206,90 234,210 236,400 214,560 200,654! 120,654! 106,560 84,400 86,210 114,90');
  d.form(hull, '#e3ded2', { round: 24, shade: 0.48 });
  d.within(hull, curve('60,140! 160,160 260,140! 260,0! 60,0!'), '#a8452f', { role: 'body' });
  d.within(hull, curve('190,0 250,140 250,200 210,170'), NIGHT, { opacity: 0.25 });
  for (const y of [420, 560]) d.within(hull, limb(`70,${y},12 160,${y + 14},12 250,${y},12`, 'flat'), '#4f6f7a');
  for (const y of [200, 340, 490]) d.within(hull, limb(`70,${y},1.6 160,${y + 12},1.6 250,${y},1.6`), NIGHT, { opacity: 0.3 });
  for (const [y, r] of [
    [262, 32],
    [360, 22],
  ] as const) {
    d.form(ellipse(154, y, r + 8), '#a9aeb2', { round: 5 });
    d.fill(ellipse(154, y, r), '#34495a', { role: 'window' });
    d.fill(limb(`${154 - r * 0.55},${y + 2},2 ${154 - r * 0.4},${y - r * 0.45},7 ${154},${y - r * 0.65},2`), '#cfe0e6', {
      opacity: 0.7,
    });
  }
  d.form(curve('150,480! 170,480! 178,600 174,704! 146,704! 142,600'), '#8e3b2b', { role: 'body', round: 5 });
  d.fill(limb('160,20,4 160,0,2'), '#6d7378');
}

/** Upright it has no side; it is filed under that of its pose, so that one under way is turned towards where it goes. */
export const rocket = sketch('rocket', 320, 720, [160, 706], drawRocket, 'right');

/** Under way: a long flame, white where it leaves, and the smoke that it drives out below. */
export const rocketFlying = sketch(
  'rocket-flying',
  780,
  1040,
  [130, 1020],
  (d) => {
    d.include(
      (p) => {
        for (const [x, y, r] of PUFFS) p.fill(ellipse(x, y, r, r * 0.86), '#e9e4e8', { opacity: 0.4 });
        for (const [x, y, r] of PUFFS)
          p.fill(ellipse(x - r * 0.2, y - r * 0.24, r * 0.66, r * 0.56), '#ffffff', { opacity: 0.3 });
        p.fill(curve('106,690! 214,690! 250,770 226,850 190,920 160,980! 130,920 94,850 70,770'), '#e8622a', {
          role: 'light',
          opacity: 0.75,
        });
        p.fill(curve('116,690! 204,690! 226,760 204,830 160,912! 116,830 94,760'), '#f6a63a', { role: 'light', opacity: 0.9 });
        p.fill(curve('128,690! 192,690! 204,750 188,800 160,846! 132,800 116,750'), '#fff2c0', { role: 'light' });
        drawRocket(p);
      },
      { x: 540, y: 10, turn: 32 },
    );
  },
  'right',
);

export const ufo = sketch(
  'ufo',
  560,
  260,
  [280, 210],
  (d) => {
    d.form(curve('190,112! 200,52 240,20 280,16 320,20 360,52 370,112!'), '#7fa0a8', { round: 16, shade: 0.4 });
    d.fill(curve('212,100! 220,60 246,38 258,40 240,66 234,104!'), '#dcebee', { opacity: 0.6 });
    const disc = curve('20,138 90,108 190,94 280,90 370,94 470,108 540,138 470,168 370,184 280,188 190,184 90,168');
    d.form(disc, '#8f9aa3', { role: 'body', round: 16, shade: 0.5, light: 0.4 });
    d.within(disc, curve('16,140 120,150 280,156 440,150 544,140 470,176 280,196 90,176'), NIGHT, { opacity: 0.3 });
    d.within(disc, limb('60,128,2 180,106,8 280,102,9 380,106,8 500,128,2'), '#eef2f2', { opacity: 0.35 });
    for (let i = 0; i < 9; i++) {
      const x = 72 + i * 52;
      const y = 146 + 14 * (1 - ((i - 4) * (i - 4)) / 16);
      d.form(ellipse(x, y, 11, 8), '#4a4d52', { round: 2 });
      d.fill(ellipse(x, y, 8, 5.6), '#f6dc9a', { role: 'light' });
    }
    d.form(curve('220,186! 280,192 340,186! 326,208 280,214 234,208'), '#5d666e', { round: 6 });
    d.fill(ellipse(280, 206, 28, 6), '#bfe3dc', { role: 'light' });
  },
  'front',
);

export const spaceship = sketch(
  'spaceship',
  720,
  300,
  [360, 250],
  (d) => {
    for (const y of [112, 176]) {
      d.form(polygon(`600,${y - 22} 676,${y - 26} 676,${y + 26} 600,${y + 22}`), '#4a4d52', { round: 8 });
      d.fill(ellipse(676, y, 9, 25), '#9fd8e6', { role: 'light' });
    }
    d.form(curve('380,120! 540,40 650,14! 660,40 600,120!'), '#6d7881', { role: 'body', round: 8 });
    const hull = curve('20,164! 120,120 250,94 400,88 560,92 630,104! 640,150 628,194! 520,214 340,218 180,204 80,184');
    d.form(hull, '#aab3b8', { role: 'body', round: 22, shade: 0.5, light: 0.4 });
    d.within(hull, curve('20,166 200,180 420,186 640,176 640,230 60,220'), NIGHT, { opacity: 0.24 });
    for (const x of [230, 330, 430, 530, 590])
      d.within(hull, limb(`${x},80,1.8 ${x - 10},150,1.8 ${x},226,1.8`), NIGHT, { opacity: 0.35 });
    for (const s of ['140,140,1.6 400,126,1.6 640,130,1.6', '120,172,1.6 400,172,1.6 640,166,1.6'])
      d.within(hull, limb(s), NIGHT, { opacity: 0.3 });
    for (let i = 0; i < 26; i++)
      d.within(
        hull,
        box(d.chance.between(200, 610), d.chance.between(100, 200), d.chance.between(14, 46), d.chance.between(5, 13)),
        d.chance.pick(['#8f999f', '#c3cacd', '#7b858c']),
        { opacity: 0.6 },
      );
    const glass = curve('130,132! 190,104 250,96 262,118 220,136 160,144!');
    d.fill(glass, '#2b3f4e', { role: 'window' });
    d.within(glass, polygon('170,90 200,90 180,150 150,150'), '#b9d3dc', { opacity: 0.4 });
    d.form(curve('300,176! 440,180 560,236 600,286! 540,290 400,250 290,200!'), '#8a959c', {
      role: 'body',
      round: 10,
      shade: 0.5,
    });
    d.within(hull, limb('300,150,7 600,144,7', 'flat'), '#a8452f');
    for (let i = 0; i < 6; i++) d.fill(box(330 + i * 38, 112, 14, 6), '#f6dc9a', { role: 'light' });
  },
  'left',
);

export const airplane = sketch(
  'airplane',
  820,
  320,
  [410, 250],
  (d) => {
    d.form(curve('380,150! 470,60 520,34 552,36! 520,90 470,150!'), '#a9b0b5', { round: 8 });
    d.form(curve('664,140! 720,50 748,20 786,22! 780,80 770,142!'), '#4f6f8a', { role: 'piece', round: 9 });
    const hull = curve(
      '24,172 46,146 100,124 180,114 420,112 620,116 740,126 806,142! 780,160 700,184 560,200 300,206 130,202 60,192',
    );
    d.form(hull, '#e9e6dd', { role: 'body', round: 20, shade: 0.46 });
    d.within(hull, limb('10,186,12 140,190,14 420,186,14 640,166,12 810,140,10', 'flat'), '#4f6f8a');
    d.within(hull, curve('20,196 200,196 420,192 700,172 700,230 20,230'), NIGHT, { opacity: 0.18 });
    for (let i = 0; i < 22; i++)
      d.fill(
        curve(
          `${172 + i * 22},150 ${177 + i * 22},144 ${182 + i * 22},150 ${182 + i * 22},158 ${177 + i * 22},163 ${172 + i * 22},158`,
        ),
        '#3d4a57',
        { role: 'window' },
      );
    d.fill(curve('54,148! 74,134 100,128 104,142 70,152!'), '#2b3540', { role: 'window' });
    d.fill(limb('140,140,1.4 140,184,1.4'), NIGHT, { opacity: 0.3 });
    d.form(curve('700,152! 770,150 812,168 820,182! 780,182 720,172!'), '#b9bfc3', { round: 6 });
    d.form(curve('306,176! 420,180 470,186! 560,260 600,300! 560,304 430,250 330,204!'), '#c3c8ca', { round: 10, shade: 0.4 });
    d.form(curve('330,222 370,216 420,224 424,244 380,252 334,246'), '#8d969c', { round: 8, shade: 0.5 });
    d.fill(ellipse(336, 234, 7, 13), '#2b2f31');
  },
  'left',
);

/** From the side, under way: the blades of both rotors are seen as discs. */
export const helicopter = sketch(
  'helicopter',
  900,
  400,
  [420, 380],
  (d) => {
    const paint = '#c8452f';
    // Tail boom with fin, then the small rotor at its end.
    d.form(curve('470,150! 620,158 760,150 846,138! 852,160! 760,184 640,206 520,230!'), paint, {
      role: 'body',
      round: 12,
      shade: 0.5,
    });
    d.form(curve('800,150! 838,70 866,58! 880,64! 862,150 846,166!'), paint, { role: 'body', round: 6, shade: 0.45 });
    d.form(polygon('730,176 804,170 800,184 734,190'), '#8f3426', { role: 'body', round: 3 });
    d.fill(ellipse(858, 116, 52, 52), '#e8ecef', { opacity: 0.3 });
    d.fill(limb('858,66,5 858,166,5'), '#3b3e44', { opacity: 0.75 });
    d.fill(ellipse(858, 116, 8), '#3b3e44');
    // Skids on their struts.
    for (const [a, b] of [
      ['270,282', '248,352'],
      ['440,282', '462,352'],
    ])
      d.fill(limb(`${a},8 ${b},7`, 'flat'), '#4a4d52');
    d.form(limb('150,330,7 186,352,9 360,356,9 560,352,9'), '#3b3e44', { round: 2 });
    const hull = curve('96,226! 104,176 160,116 260,92 380,88 470,108 548,148 560,196 520,240 440,276 300,290 170,280 112,258');
    d.form(hull, paint, { role: 'body', round: 30, shade: 0.5, light: 0.34 });
    d.within(hull, curve('90,240 240,262 420,256 570,190 570,300 90,300'), '#f1e9d8');
    d.within(hull, limb('90,236,9 240,258,9 420,252,9 570,186,9'), '#27303a', { opacity: 0.55 });
    d.glaze(hull, { round: 30, shade: 0.5, light: 0.2 });
    // Glass: the nose, a door and a window behind it.
    const nose = curve('100,222! 110,176 164,124 226,110! 232,170 210,228! 150,238');
    d.fill(nose, '#3d5568');
    d.within(nose, curve('118,190 170,132 214,118 160,168 128,214'), '#dcebf0', { opacity: 0.6 });
    for (const [x0, x1, top] of [
      [250, 336, 110],
      [356, 430, 112],
    ] as const) {
      const glass = curve(`${x0},${top + 4}! ${(x0 + x1) / 2},${top - 4} ${x1},${top + 6}! ${x1 + 2},198! ${x0},204!`);
      d.fill(glass, '#3d5568');
      d.within(glass, polygon(`${x0},${top} ${x0 + 34},${top} ${x0 + 8},210 ${x0 - 6},210`), '#dcebf0', { opacity: 0.5 });
    }
    for (const x of [242, 344]) d.fill(limb(`${x},112,2 ${x - 2},262,2`, 'flat'), NIGHT, { opacity: 0.4 });
    d.fill(limb('318,226,5 334,226,5'), '#e9e2d2');
    d.fill(ellipse(120, 252, 8, 6), '#f6dc9a', { role: 'light' });
    // Engine and mast.
    d.form(curve('270,96! 300,66 400,62 470,84 506,118! 420,98'), '#8f3426', { role: 'body', round: 9, shade: 0.5 });
    d.fill(ellipse(470, 96, 16, 9, 24), '#27303a');
    d.form(polygon('344,34 366,34 374,70 336,70'), '#4a4d52', { round: 4 });
    d.fill(ellipse(355, 30, 340, 15), '#e8ecef', { opacity: 0.26 });
    d.fill(limb('16,36,5 190,29,9 355,30,10', 'flat'), '#3b3e44', { opacity: 0.85 });
    d.fill(limb('355,30,10 520,27,9 694,20,5', 'flat'), '#3b3e44', { opacity: 0.85 });
    d.form(ellipse(355, 28, 18, 9), '#4a4d52', { round: 3 });
  },
  'left',
);
