import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { sketch } from './sketch.ts';

const NIGHT = '#1d1a38';

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

export const rocket = sketch(
  'rocket',
  320,
  720,
  [160, 706],
  (d) => {
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
    for (const y of [200, 340, 490])
      d.within(hull, limb(`70,${y},1.6 160,${y + 12},1.6 250,${y},1.6`), NIGHT, { opacity: 0.3 });
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
  },
  'front',
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
    d.form(curve('664,140! 720,50 748,20 786,22! 780,80 770,142!'), '#4f6f8a', { role: 'body', round: 9 });
    const hull = curve(
      '24,172 46,146 100,124 180,114 420,112 620,116 740,126 806,142! 780,160 700,184 560,200 300,206 130,202 60,192',
    );
    d.form(hull, '#e9e6dd', { round: 20, shade: 0.46 });
    d.within(hull, limb('10,186,12 140,190,14 420,186,14 640,166,12 810,140,10', 'flat'), '#4f6f8a', { role: 'body' });
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
