import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, sketch } from './sketch.ts';

export const lantern = sketch(
  'lantern',
  260,
  440,
  [130, 428],
  (d) => {
    d.fill([ellipse(130, 92, 72, 84), ellipse(130, 94, 66, 78)], '#3b3836', { role: 'body' });
    d.form(polygon('96,100 164,100 180,132 80,132'), '#4c4845', { role: 'body', round: 6 });
    d.form(ellipse(130, 92, 22, 16), '#4c4845', { role: 'body', round: 4 });
    d.fill(polygon('78,140 182,140 174,356 86,356'), '#f2bf68', { role: 'light', opacity: 0.9 });
    d.fill(ellipse(130, 270, 36, 76), '#ffe2a0', { role: 'light' });
    d.fill(curve('130,200! 152,258 146,302 130,312 114,302 108,258'), '#fff6d8', { role: 'light' });
    d.form(box(120, 306, 20, 50), '#e9e0cb', { round: 4 });
    d.fill(polygon('86,144 112,144 104,352 90,352'), '#ffffff', { opacity: 0.24 });
    for (const [x, t] of [
      [80, 8],
      [130, 0],
      [180, -8],
    ] as const)
      d.form(limb(`${x},134,8 ${x + t},360,8`, 'flat'), '#3b3836', { role: 'body', round: 2 });
    d.form(box(66, 128, 128, 14), '#4c4845', { role: 'body', round: 4 });
    d.form(box(74, 354, 112, 15), '#4c4845', { role: 'body', round: 4 });
    d.form(curve('60,428! 66,390 80,370 180,370 194,390 200,428!'), '#4c4845', { role: 'body', round: 9, shade: 0.5 });
  },
  'front',
);

export const book = sketch(
  'book',
  440,
  240,
  [220, 228],
  (d) => {
    d.form(polygon('30,190 330,214 420,150 130,132'), '#5c2a26', { round: 6 });
    d.fill(polygon('24,120 332,146 336,220 28,202'), '#e9dfc8');
    for (let i = 0; i < 8; i++) d.fill(limb(`28,${140 + i * 6.4},1 334,${158 + i * 6},1`, 'flat'), '#a99b7c', { opacity: 0.6 });
    d.fill(polygon('332,152 414,96 418,156 336,222'), '#cfc3a6');
    for (let i = 0; i < 7; i++) d.fill(limb(`334,${160 + i * 6},1 414,${103 + i * 6},1`, 'flat'), '#8f8266', { opacity: 0.6 });
    const cover = polygon('26,124 128,72 424,92 334,150');
    d.form(cover, '#8e3b34', { role: 'body', round: 6, shade: 0.4 });
    d.fill([polygon('60,120 132,84 388,101 326,138'), polygon('68,119 134,88 378,103 322,135')], '#c79a45');
    d.form(curve('26,122! 10,150 14,184 32,200! 44,196 30,160 40,128!'), '#7d302a', { role: 'body', round: 5 });
    d.form(polygon('330,148 342,146 344,214 332,216'), '#7d302a', { round: 3 });
    d.fill(polygon('26,196 332,216 336,226 30,206'), '#6b2a26');
    d.fill(polygon('332,216 424,150 424,160 336,226'), '#52201d');
    d.fill(curve('220,98 240,92 262,100 250,120 226,118'), '#c79a45', { opacity: 0.8 });
  },
  'front',
);

export const guitar = sketch(
  'guitar',
  300,
  760,
  [150, 748],
  (d) => {
    d.form(polygon('124,18 176,18 182,98 118,98'), '#4a3020', { round: 5 });
    for (let i = 0; i < 3; i++)
      for (const s of [-1, 1]) d.form(ellipse(150 + s * 39, 32 + i * 25, 8, 6), '#d8d2c4', { round: 2 });
    d.form(polygon('132,96 168,96 172,420 128,420'), '#3a271e', { round: 4 });
    for (let i = 0; i < 13; i++) d.fill(box(130, 112 + i * 23, 40, 2.2), '#b9b3a4');
    const body = curve(
      '150,376 100,372 62,404 56,450 74,494 66,530 34,580 30,650 70,722 150,746 230,722 270,650 266,580 234,530 226,494 244,450 238,404 200,372',
    );
    d.form(body, '#b9783c', { role: 'body', round: 22, shade: 0.5, light: 0.35 });
    d.strokes(body, '#7a461f', { count: 60, length: 90, width: 2.4, angle: 90, stray: 2, opacity: 0.22 });
    d.strokes(body, '#f0c58a', { count: 40, length: 90, width: 2.4, angle: 90, stray: 2, opacity: 0.2 });
    d.form(polygon('132,376 168,376 171,500 129,500'), '#3a271e', { round: 4 });
    d.form(ellipse(150, 524, 47), '#5d3a1e', { round: 3 });
    d.fill(ellipse(150, 524, 40), '#1f1512');
    d.form(curve('170,560 214,552 224,590 200,640 178,620'), '#3a241a', { round: 4 });
    d.form(box(98, 640, 104, 18), '#3a271e', { round: 4 });
    for (let i = 0; i < 6; i++)
      d.fill(limb(`${135 + i * 6},30,1 ${133 + i * 6.8},648,1.4`, 'flat'), '#e6e0d2', { opacity: 0.85 });
  },
  'front',
);

export const umbrella = sketch(
  'umbrella',
  520,
  540,
  [262, 528],
  (d) => {
    d.form(limb('260,40,8 260,470,9', 'flat'), '#5d4230', { round: 3 });
    d.form(limb('260,462,11 262,508,12 288,522,12 306,500,11'), '#7a5433', { round: 3 });
    d.fill(curve('20,250! 60,150 260,110 460,150 500,250! 400,268 260,276 120,268'), '#4a2826');
    const canopy = curve(
      '260,44 150,64 60,140 20,250! 76,214 112,216 140,252! 176,214 220,214 260,254! 300,214 344,214 380,252! 408,216 444,214 500,250! 460,140 370,64',
    );
    d.form(canopy, '#8e3b34', { role: 'body', round: 22, shade: 0.5, light: 0.3 });
    d.within(canopy, curve('260,44! 210,110 160,180 140,252! 112,210 70,210 20,250! 60,140 150,64'), '#fff0d2', {
      opacity: 0.12,
    });
    d.within(canopy, curve('260,44! 320,110 366,180 380,252! 410,210 450,210 500,250! 460,140 370,64'), NIGHT, {
      opacity: 0.24,
    });
    for (const rib of ['260,46,2 190,130,2.6 140,252,2', '260,46,2 330,130,2.6 380,252,2', '260,46,2 260,150,2.6 260,254,2'])
      d.within(canopy, limb(rib), NIGHT, { opacity: 0.4 });
    d.form(limb('260,50,9 260,14,4'), '#3b2d24', { round: 2 });
  },
  'front',
);

export const heart = sketch(
  'heart',
  400,
  370,
  [200, 358],
  (d) => {
    const shape = curve(
      '200,92! 170,40 110,18 54,46 26,110 46,190 110,272 200,356! 290,272 354,190 374,110 346,46 290,18 230,40',
    );
    d.form(shape, '#a8323a', { role: 'body', round: 34, shade: 0.45, light: 0.3 });
    d.strokes(shape, '#e0707a', { count: 80, length: 60, width: 9, angle: 128, stray: 16, opacity: 0.14 });
    d.strokes(shape, '#6b1822', { count: 50, length: 60, width: 8, angle: 128, stray: 16, opacity: 0.12 });
    d.within(shape, curve('70,90 96,58 136,50 120,80 92,110 80,150 64,130'), '#ffe0d8', { opacity: 0.35 });
  },
  'front',
);

export const campfire = sketch(
  'campfire',
  440,
  440,
  [220, 420],
  (d) => {
    for (let i = 0; i < 9; i++) {
      const x = 50 + i * 42;
      d.form(ellipse(x, 404 - (i % 2) * 5, 29, 20), d.chance.pick(['#8a857d', '#77726b', '#9a948a']), { round: 8, shade: 0.5 });
    }
    d.form(limb('70,392,34 220,350,34 360,392,32'), '#5d4230', { round: 8 });
    d.strands(
      '130,390,40 90,290,70 150,190,54 170,70,2',
      '310,390,40 350,290,70 280,180,54 250,30,2',
      7,
      ['#d9642a', '#e07a2e', '#cf5426'],
      { role: 'light', stray: 9 },
    );
    d.strands(
      '160,390,34 140,300,54 180,220,40 200,130,2',
      '280,390,34 300,300,54 250,220,40 236,110,2',
      6,
      ['#f0a03c', '#f4b048'],
      { role: 'light', stray: 7 },
    );
    d.strands(
      '186,390,28 180,330,38 200,270,28 212,210,2',
      '256,390,28 262,330,38 236,270,28 226,190,2',
      4,
      ['#fbdc86', '#fff0b8'],
      { role: 'light', stray: 5 },
    );
    for (const [a, tone] of [
      ['60,366,36 200,404,38', '#6f5138'],
      ['380,362,36 240,406,38', '#5d4230'],
      ['130,414,32 310,414,32', '#7d5c40'],
    ] as const) {
      const log = limb(a);
      d.form(log, tone, { round: 8, shade: 0.5 });
      d.strokes(log, '#2b1d15', { count: 16, length: 34, width: 2.4, angle: 10, opacity: 0.45 });
      d.within(log, limb('140,372,16 220,384,20 300,372,16'), '#f08a3a', { opacity: 0.35, role: 'light' });
    }
    for (const [x, y] of [
      [62, 366],
      [378, 362],
      [126, 414],
    ] as const) {
      d.form(ellipse(x, y, 15, 17), '#c9a272', { round: 4 });
      d.fill([ellipse(x, y, 9, 10), ellipse(x, y, 6.5, 7.4)], '#8a6240');
    }
    for (const [x, y, r] of [
      [150, 90, 4],
      [290, 70, 3.4],
      [120, 150, 3],
      [316, 140, 4],
      [206, 24, 3.4],
      [262, 14, 2.6],
    ] as const)
      d.fill(ellipse(x, y, r), '#f4b048', { role: 'light' });
  },
  'front',
);

export const snowman = sketch(
  'snowman',
  380,
  520,
  [190, 508],
  (d) => {
    const snow = '#eef1f4';
    d.form(limb('108,250,8 50,206,6 18,170,4'), '#5d4230', { round: 2 });
    d.form(limb('42,198,4 22,204,2.4'), '#5d4230', { round: 1 });
    d.form(limb('268,250,8 330,214,6 362,176,4'), '#5d4230', { round: 2 });
    d.form(limb('338,206,4 358,214,2.4'), '#5d4230', { round: 1 });
    for (const [y, r] of [
      [404, 112],
      [262, 86],
    ] as const) {
      const ball = ellipse(188, y, r, r * 0.94);
      d.form(ball, snow, { role: 'body', round: r * 0.24, shade: 0.42, light: 0.15 });
      d.strokes(ball, '#b9c6d6', { count: 40, length: 26, width: 4, angle: 30, stray: 30, opacity: 0.3 });
    }
    const head = ellipse(188, 142, 66, 63);
    d.form(head, snow, { role: 'body', round: 15, shade: 0.42, light: 0.15 });
    for (const [x, y] of [
      [186, 246],
      [187, 282],
      [188, 374],
    ] as const)
      d.form(ellipse(x, y, 9, 9), '#2b2a2e', { round: 3 });
    for (const x of [160, 202]) d.fill(ellipse(x, 128, 6.4, 6.8), '#232226');
    d.form(curve('178,140! 120,152 100,162! 124,166 180,158!'), '#cf7434', { round: 4 });
    d.form(limb('128,190,30 188,208,32 248,188,30', 'flat'), '#8e3b34', { role: 'held', round: 7, shade: 0.45 });
    d.form(polygon('222,196 256,188 276,284 238,292'), '#8e3b34', { role: 'held', round: 6, shade: 0.45 });
    for (const y of [216, 240, 264])
      d.fill(limb(`${226 + (y - 216) * 0.22},${y + 8},6 ${262 + (y - 216) * 0.22},${y},6`, 'flat'), '#e6d5b4', {
        opacity: 0.8,
      });
    d.form(curve('92,96! 140,84 236,84 284,96! 240,108 140,108'), '#2f2c30', { round: 4 });
    d.form(polygon('134,18 242,18 236,94 140,94'), '#2f2c30', { round: 10, light: 0.25 });
    d.within(polygon('134,18 242,18 236,94 140,94'), limb('130,80,15 248,80,15', 'flat'), '#8e3b34');
    d.form(curve('80,500! 130,486 250,486 300,500! 280,512 100,512'), snow, { round: 5 });
  },
  'front',
);
