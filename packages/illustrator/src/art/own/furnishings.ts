/** Pieces of a room: a sofa, a writing desk, a pillow, a lampshade, a taper in its holder, a globe on its stand, a dustbin. */
import { clip } from './clip.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, sketch } from './sketch.ts';

export const sofa = sketch(
  'sofa',
  640,
  330,
  [320, 318],
  (d) => {
    for (const x of [76, 564]) d.form(limb(`${x},272,18 ${x + (x < 320 ? -8 : 8)},318,12`, 'flat'), '#5d3f25', { round: 3 });
    d.form(curve('72,236! 70,86 92,48 152,34 320,28 488,34 548,48 570,86 568,236!'), '#3f6f8c', { role: 'body', round: 16 });
    d.form(curve('86,196! 84,96 104,66 160,58 310,56! 312,196!'), '#4a7f9e', { role: 'body', round: 14 });
    d.form(curve('554,196! 556,96 536,66 480,58 330,56! 328,196!'), '#4a7f9e', { role: 'body', round: 14 });
    d.form(curve('92,180! 312,180! 316,206 312,236! 92,236!'), '#568db0', { role: 'body', round: 12 });
    d.form(curve('548,180! 328,180! 324,206 328,236! 548,236!'), '#568db0', { role: 'body', round: 12 });
    d.form(box(70, 232, 500, 50), '#396580', { role: 'body', round: 8 });
    d.form(curve('14,152 34,118 76,116 96,140 100,284! 26,284!'), '#457a98', { role: 'body', round: 16 });
    d.form(curve('626,152 606,118 564,116 544,140 540,284! 614,284!'), '#457a98', { role: 'body', round: 16 });
    // One cushion, askew.
    d.form(curve('120,112 178,98 196,112 204,166 192,182 136,190 118,178 112,130'), '#e3b25c', { round: 9, shade: 0.34 });
  },
  'front',
);

export const desk = sketch(
  'desk',
  560,
  340,
  [280, 330],
  (d) => {
    d.form(box(392, 116, 128, 200), '#8a5c38', { role: 'body', round: 8 });
    for (const x of [44, 380]) d.form(limb(`${x},110,22 ${x},330,16`, 'flat'), '#7a4f2f', { role: 'body', round: 5 });
    d.form(limb('516,110,18 516,330,14', 'flat'), '#7a4f2f', { role: 'body', round: 5 });
    d.form(box(36, 100, 490, 44), '#95663f', { role: 'body', round: 6, shade: 0.4 });
    for (const [x, y, w, h] of [
      [70, 106, 290, 32],
      [402, 152, 106, 46],
      [402, 204, 106, 46],
      [402, 256, 106, 52],
    ] as const) {
      d.form(box(x, y, w, h), '#a3734a', { role: 'body', round: 4, shade: 0.34 });
      d.form(ellipse(x + w / 2, y + h / 2, 6), '#d6b566', { round: 2 });
    }
    d.form(polygon('34,78 526,78 548,102 12,102'), '#b5804f', { role: 'body', round: 5 });
    d.strokes(polygon('34,80 526,80 544,100 16,100'), '#5c3a1e', {
      count: 26,
      length: 90,
      width: 1.5,
      angle: 0,
      stray: 2,
      opacity: 0.28,
    });
    // What it is for: a sheet, a pen, books at its end.
    d.form(polygon('196,80 300,80 312,94 190,94'), '#f6f1e4', { round: 2 });
    d.fill(limb('318,92,4 356,78,3'), NIGHT, { opacity: 0.8 });
    for (const [y, x, w, c] of [
      [66, 420, 96, '#8c3b32'],
      [54, 428, 82, '#3f6a6f'],
      [42, 424, 88, '#c79a4a'],
    ] as const)
      d.form(box(x, y, w, 12), c, { round: 3 });
  },
  'front',
);

export const pillow = sketch(
  'pillow',
  460,
  270,
  [230, 258],
  (d) => {
    const bag = curve(
      '18,34! 110,50 230,42 350,50 442,34! 424,110 424,170 446,246! 340,232 230,254 120,232 14,246! 36,170 36,110',
    );
    d.form(bag, '#f2eee6', { role: 'body', round: 26, shade: 0.34, light: 0.4 });
    d.within(bag, curve('150,96 230,84 312,98 340,146 300,186 226,196 156,182 124,140'), '#ffffff', { opacity: 0.4 });
    for (const line of [
      '26,44,2 70,72,5 112,92,2',
      '434,44,2 392,74,5 346,94,2',
      '24,236,2 66,206,5 118,190,2',
      '438,236,2 392,204,5 344,188,2',
      '180,212,2 226,220,4 280,212,2',
    ])
      d.fill(limb(line), NIGHT, { opacity: 0.13 });
  },
  'front',
);

/** The shade by itself, of cloth over a frame. */
export const lampshade = sketch(
  'lampshade',
  400,
  300,
  [200, 288],
  (d) => {
    const shade = curve('118,28! 282,28! 384,268! 290,284 200,288 110,284 16,268!');
    d.form(shade, '#ecdcb8', { role: 'body', round: 22, shade: 0.4 });
    for (let i = -6; i < 7; i++)
      d.within(shade, limb(`${200 + i * 12},26,2 ${200 + i * 28},290,3`, 'flat'), '#7a5c30', { opacity: 0.18 });
    d.fill(curve('116,22! 284,22! 286,36 200,42 114,36'), '#b98b4a');
    d.fill(curve('20,254! 110,272 200,276 290,272 380,254! 386,270 290,286 200,290 110,286 14,270'), '#b98b4a');
  },
  'front',
);

/** Long and thin, in a holder with a ring for the finger. */
export const taper = sketch(
  'taper-candle',
  260,
  560,
  [130, 548],
  (d) => {
    d.fill([ellipse(208, 500, 30, 26), ellipse(208, 500, 19, 16)], '#a87b30');
    d.form(ellipse(124, 524, 106, 24), '#b98a38', { round: 7, shade: 0.45 });
    d.form(ellipse(124, 514, 92, 17), '#d3a54c', { round: 4, shade: 0.2 });
    d.form(polygon('98,452 150,452 158,514 90,514'), '#c2933f', { round: 7, shade: 0.45 });
    d.form(curve('108,150! 106,454! 142,454! 140,150! 132,140 116,142'), '#f4ecda', { role: 'body', round: 8, shade: 0.34 });
    d.form(curve('106,160 104,220 112,236 116,190! 122,176'), '#fbf6ea', { round: 3 });
    d.fill(limb('124,148,4 125,120,4'), '#3a2a20');
    d.fill(curve('124,24! 142,66 146,100 134,124 114,124 102,100 106,66'), '#f6a52c', { role: 'light' });
    d.fill(curve('124,58! 135,86 134,112 124,122 114,112 113,86'), '#fff1b8', { role: 'light' });
  },
  'front',
);

/** The Earth on a stand, for a desk. */
export const globe = sketch(
  'desk-globe',
  380,
  500,
  [190, 490],
  (d) => {
    d.form(curve('96,470! 120,448 170,440 210,440 260,448 284,470! 280,490! 100,490!'), '#7a4f2c', { round: 7, shade: 0.4 });
    d.form(limb('190,400,26 190,444,34', 'flat'), '#8c5c34', { round: 6 });
    d.fill(limb('280,40,11 346,126,12 352,232,12 300,340,12 190,398,13 120,384,10'), '#c09a48');
    const ball = ellipse(190, 206, 152);
    d.form(ball, '#4f93b8', { round: 34, shade: 0.45, light: 0.3 });
    for (const land of [
      '96,120 140,82 186,74 214,92 190,118 206,142 178,158 168,190 140,182 128,156 98,150',
      '168,206 204,204 236,228 228,268 202,306 184,332 172,296 170,252 154,226',
      '256,84 300,108 330,150 338,190 312,196 296,170 272,164 262,130 242,112',
      '282,214 318,208 336,236 322,282 298,300 284,268 272,240',
      '60,214 84,226 92,262 76,276 58,250',
    ])
      for (const part of clip(curve(land), ball, 'and')) d.form(part, '#86a95a', { round: 5, shade: 0.3 });
    for (const [rx, y] of [
      [130, 130],
      [152, 206],
      [128, 284],
    ] as const)
      d.within(ball, limb(`${190 - rx},${y - 16},1.6 190,${y + 12},1.6 ${190 + rx},${y - 16},1.6`), '#f2f6f4', {
        opacity: 0.4,
      });
    d.within(ball, curve('90,130 126,86 180,66 150,100 118,150 104,190'), '#ffffff', { opacity: 0.26 });
    d.form(ellipse(282, 44, 11), '#c09a48', { round: 3 });
  },
  'front',
);

/** Of ribbed metal with its lid on. */
export const dustbin = sketch(
  'trash-can',
  360,
  460,
  [180, 448],
  (d) => {
    const can = polygon('46,116 314,116 290,448 70,448');
    d.form(can, '#8d979d', { role: 'body', round: 30, shade: 0.5 });
    for (let i = 0; i < 9; i++) {
      const [x0, x1] = [66 + i * 28, 88 + i * 23];
      d.within(can, limb(`${x0},150,11 ${x1},430,9`, 'flat'), NIGHT, { opacity: 0.18 });
      d.within(can, limb(`${x0 - 8},150,5 ${x1 - 7},430,4`, 'flat'), '#ffffff', { opacity: 0.2 });
    }
    for (const [y, x0, x1] of [
      [140, 46, 314],
      [430, 66, 294],
    ] as const)
      d.form(limb(`${x0},${y},15 ${x1},${y},15`, 'flat'), '#7c868c', { role: 'body', round: 4 });
    for (const s of [-1, 1]) {
      const x = 180 + s * 134;
      d.fill(limb(`${x},196,9 ${x + s * 32},208,9 ${x + s * 28},252,9 ${x - s * 6},262,9`), '#5f686d');
    }
    d.form(curve('24,112! 40,84 100,60 180,54 260,60 320,84 336,112! 180,124'), '#9aa4aa', {
      role: 'body',
      round: 12,
      shade: 0.42,
    });
    d.form(limb('24,114,15 336,114,15'), '#7c868c', { role: 'body', round: 4 });
    d.fill(limb('140,60,10 142,28,10 180,20,11 218,28,10 220,60,10'), '#5f686d');
  },
  'front',
);
