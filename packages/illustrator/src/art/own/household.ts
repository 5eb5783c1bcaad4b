import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, sketch } from './sketch.ts';

export const bottle = sketch(
  'bottle',
  180,
  520,
  [90, 508],
  (d) => {
    const glass = curve(
      '70,60! 110,60! 112,150 122,190 146,226 150,270 148,490! 132,508 48,508 32,490! 30,270 34,226 58,190 68,150',
    );
    d.form(glass, '#3f5a48', { role: 'body', round: 17, shade: 0.5, light: 0.35 });
    d.within(glass, curve('50,230 64,214 60,330 58,480 46,480 44,300'), '#dff0e0', { opacity: 0.35 });
    d.within(glass, box(20, 300, 140, 130), '#e9dfc8');
    d.within(glass, polygon('118,300 160,300 160,430 118,430'), NIGHT, { opacity: 0.18 });
    // The vineyard's mark stands above the room for a name.
    for (const y of [344, 412]) d.within(glass, box(40, y, 100, 3), '#8e3b34', { opacity: 0.8 });
    d.within(glass, curve('90,306 104,321 90,339 76,321'), '#8e3b34', { opacity: 0.75 });
    for (const y of [420, 424]) d.within(glass, box(64, y, 52, 1.4), '#8e3b34', { opacity: 0.5 });
    d.form(box(66, 22, 48, 52), '#7d302a', { round: 7 });
    d.form(box(64, 66, 52, 9), '#6b2a26', { round: 2 });
  },
  'front',
);

export const lamp = sketch(
  'lamp',
  320,
  480,
  [160, 468],
  (d) => {
    d.form(curve('96,468! 100,446 130,436 190,436 220,446 224,468!'), '#7d5a3a', { round: 7 });
    d.form(
      curve('150,240! 170,240! 172,280 196,320 204,366 188,412 170,440! 150,440! 132,412 116,366 124,320 148,280'),
      '#4f7480',
      { role: 'body', round: 14, shade: 0.5, light: 0.35 },
    );
    d.form(box(153, 196, 14, 50), '#b58a3e', { round: 3 });
    const shade = polygon('106,40 214,40 274,222 46,222');
    d.form(shade, '#f0dcae', { role: 'light', round: 24, shade: 0.34 });
    for (let i = 0; i <= 10; i++)
      d.within(shade, limb(`${108 + i * 10.4},40,1.4 ${48 + i * 22.4},222,1.8`, 'flat'), '#a5834f', { opacity: 0.3 });
    d.form(polygon('104,36 216,36 218,46 102,46'), '#c9a86a', { round: 2 });
    d.form(polygon('43,214 277,214 280,228 40,228'), '#c9a86a', { round: 3 });
    d.fill(limb('206,228,2 207,290,2'), '#b58a3e');
    d.fill(ellipse(207, 293, 4), '#b58a3e');
  },
  'front',
);

export const wallet = sketch(
  'wallet',
  420,
  300,
  [210, 288],
  (d) => {
    d.form(curve('46,40! 370,30! 386,44 388,90! 40,96!'), '#6b3f28', { round: 6 });
    for (const [y, c] of [
      [24, '#5f8a94'],
      [34, '#d0a54a'],
    ] as const)
      d.form(box(80, y, 250, 40), c, { round: 4 });
    const leather = polygon(
      '22,78 28,64 42,58 376,55 392,60 399,74 403,180 398,268 392,281 378,286 46,288 30,283 24,270 20,180',
    );
    d.form(leather, '#8a5434', { role: 'body', round: 16, shade: 0.48, light: 0.3 });
    d.strokes(leather, '#3f2416', { count: 60, length: 16, width: 2, angle: 20, stray: 60, opacity: 0.16 });
    for (let i = 0; i < 25; i++) {
      d.fill(limb(`${42 + i * 14},78,2 ${49 + i * 14},78,2`), '#d9b488', { opacity: 0.7 });
      d.fill(limb(`${42 + i * 14},272,2 ${49 + i * 14},272,2`), '#d9b488', { opacity: 0.7 });
    }
    d.form(curve('412,140! 330,140 312,156 308,176 312,196 330,212 412,212!'), '#7a4829', { round: 6 });
    d.form(ellipse(334, 176, 12), '#c9a04a', { round: 3 });
  },
  'front',
);

export const microwave = sketch(
  'microwave',
  560,
  340,
  [280, 328],
  (d) => {
    for (const x of [70, 460]) d.fill(box(x, 312, 34, 16), '#2b2a2e');
    d.form(polygon('24,40 536,40 536,314 24,314'), '#c3c6c6', { role: 'body', round: 9, shade: 0.4 });
    d.form(polygon('24,40 60,18 520,18 536,40'), '#dcdedd', { role: 'body', round: 3 });
    d.form(box(44, 62, 350, 232), '#34383c', { round: 7 });
    const glass = box(72, 90, 294, 176);
    d.fill(glass, '#1f2428');
    d.within(glass, ellipse(219, 250, 120, 16), '#5a6066', { opacity: 0.7 });
    d.within(glass, polygon('72,90 190,90 120,266 72,266'), '#ffffff', { opacity: 0.08 });
    d.form(limb('412,84,12 412,272,12'), '#8d9397', { round: 4 });
    d.fill(box(438, 66, 82, 36), '#1c2a26');
    for (const x of [446, 462, 486, 502]) d.fill(box(x, 74, 10, 20), '#8fd6b0', { role: 'light' });
    for (let r = 0; r < 4; r++)
      for (let c = 0; c < 3; c++) d.form(box(440 + c * 28, 122 + r * 30, 22, 20), '#9aa0a3', { round: 3 });
    d.form(box(440, 250, 78, 30), '#7f878b', { round: 4 });
  },
  'front',
);

export const refrigerator = sketch(
  'refrigerator',
  340,
  680,
  [160, 668],
  (d) => {
    d.form(polygon('270,24 318,36 318,650 270,664'), '#8d9aa0', { role: 'body', round: 6 });
    d.fill(polygon('270,24 318,36 318,650 270,664'), NIGHT, { opacity: 0.16 });
    for (const x of [44, 240]) d.fill(box(x, 656, 26, 12), '#2b2a2e');
    d.form(polygon('28,38 36,25 48,22 250,22 262,25 270,38 270,214 28,214'), '#bcc9cd', {
      role: 'body',
      round: 13,
      shade: 0.4,
      light: 0.35,
    });
    d.form(polygon('28,222 270,222 270,648 262,661 250,664 48,664 36,661 28,648'), '#bcc9cd', {
      role: 'body',
      round: 13,
      shade: 0.4,
      light: 0.35,
    });
    d.fill(box(26, 213, 246, 9), NIGHT, { opacity: 0.5 });
    for (const [a, b] of [
      [110, 190],
      [250, 400],
    ] as const)
      d.form(limb(`54,${a},11 54,${b},11`), '#e6eaea', { round: 4, shade: 0.5 });
    d.form(box(180, 60, 52, 16), '#8d9aa0', { round: 2 });
    d.fill(polygon('90,30 150,28 100,660 60,660'), '#ffffff', { opacity: 0.08 });
  },
  'front',
);

/** A soft bag of cloth: two straps sewn to it, an open mouth, folds where it sags. */
export const bag = sketch(
  'bag',
  360,
  500,
  [180, 488],
  (d) => {
    d.form(limb('128,200,15 128,96,15 150,44,15 196,34,15 236,56,15 250,104,15 250,196,15'), '#b7a37c', { round: 3 });
    d.form(curve('60,190! 120,180 180,184 240,178 300,186! 296,212 180,222 64,214'), '#6f6147', { round: 4 });
    const cloth = curve(
      '56,192! 116,206 180,200 244,208 304,190! 314,270 318,350 332,440! 326,470 298,486! 230,480 180,488 110,482 62,486! 36,472 28,440! 44,350 48,270',
    );
    d.form(cloth, '#d8c8a4', { role: 'body', round: 22, shade: 0.4 });
    d.strokes(cloth, '#8f7d58', { count: 90, length: 16, width: 1.4, angle: 88, stray: 3, opacity: 0.16 });
    d.strokes(cloth, '#8f7d58', { count: 70, length: 16, width: 1.4, angle: 2, stray: 3, opacity: 0.14 });
    for (const fold of [
      '104,226,2 92,330,11 70,470,3',
      '150,236,1 162,340,8 140,478,2',
      '226,230,1 216,350,9 236,480,3',
      '270,224,2 290,330,10 300,470,3',
      '60,400,2 150,430,9 250,410,3',
    ])
      d.within(cloth, limb(fold), NIGHT, { opacity: 0.1 });
    d.within(cloth, limb('124,240,2 126,340,10 108,470,2'), '#ffffff', { opacity: 0.16 });
    d.within(cloth, limb('50,214,2 116,228,2 180,222,2 244,230,2 310,212,2'), '#8f7d58', { opacity: 0.7 });
    d.form(limb('110,262,16 108,196,16 116,110,16 140,62,16 182,50,16 224,66,16 246,114,16 252,196,16 250,264,16'), '#c9b78f', {
      round: 4,
    });
    for (const x of [110, 250])
      for (const t of [-5, 5]) d.fill(limb(`${x + t},214,1.6 ${x - t},258,1.6`), '#8f7d58', { opacity: 0.7 });
  },
  'front',
);

export const piano = sketch(
  'piano',
  560,
  520,
  [280, 508],
  (d) => {
    const wood = '#4a2f24';
    d.form(box(40, 50, 480, 250), wood, { role: 'body', round: 12, shade: 0.45, light: 0.3 });
    d.form(box(28, 34, 504, 22), '#5d3c2d', { role: 'body', round: 4 });
    for (const x of [66, 296]) d.form(box(x, 84, 198, 128), '#56372a', { role: 'body', round: 5 });
    d.form(polygon('150,150 410,150 420,214 140,214'), '#f0e9d8', { round: 3 });
    for (let i = 0; i < 8; i++) d.fill(box(160 + (i > 3 ? 124 : 0), 160 + (i % 4) * 12, 108, 1.6), '#3b3431', { opacity: 0.6 });
    d.form(polygon('20,256 540,256 552,300 8,300'), '#5d3c2d', { role: 'body', round: 4 });
    d.fill(polygon('44,264 516,264 524,290 36,290'), '#f2ecdf');
    for (let i = 0; i < 36; i++) {
      d.fill(limb(`${44 + i * 13.1},264,1 ${37 + i * 13.55},290,1`, 'flat'), '#8d8576');
      if (![2, 6].includes(i % 7)) d.fill(box(51 + i * 13.1, 263, 7, 15), '#1b1a1e');
    }
    d.form(box(8, 298, 544, 20), '#422a20', { role: 'body', round: 4 });
    d.form(box(54, 316, 452, 150), '#3d271e', { role: 'body', round: 8 });
    for (const x of [16, 510]) d.form(box(x, 316, 34, 180), wood, { role: 'body', round: 7 });
    d.form(box(30, 462, 500, 34), '#422a20', { role: 'body', round: 6 });
    for (const x of [256, 292])
      d.form(curve(`${x - 9},470! ${x + 9},470! ${x + 12},496 ${x},502 ${x - 12},496`), '#c9a04a', { round: 3 });
    for (const x of [60, 500]) d.fill(ellipse(x, 502, 9, 7), '#2b2a2e');
  },
  'front',
);
