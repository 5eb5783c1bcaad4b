/** Signs that hang out from a wall on an iron bracket, with a picture of what is sold; and boards on posts. */
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { type Pen, type Sketch, sketch } from './sketch.ts';

const IRON = '#2f2c2b';
const CREAM = '#f1e5c9';

/** A board on its bracket: the emblem in its middle, about (236, 262), and an empty band below it for words. */
const tradeSign = (name: string, color: string, emblem: (d: Pen) => void): Sketch =>
  sketch(
    name,
    440,
    470,
    [24, 300],
    (d) => {
      d.form(box(8, 60, 26, 240), IRON, { round: 5 });
      d.form(limb('20,96,13 420,92,11', 'flat'), IRON, { round: 4 });
      d.fill(ellipse(424, 92, 12), IRON);
      // A scroll carries the arm.
      d.fill(limb('34,240,8 70,170,8 130,140,8 176,112,7 196,100,6'), IRON);
      d.fill(limb('120,142,7 108,172,7 132,186,6 148,168,5'), IRON);
      for (const x of [132, 340]) {
        d.fill([ellipse(x, 108, 8, 12), ellipse(x, 108, 4, 8)], IRON);
        d.fill(limb(`${x},116,4 ${x},146,4`, 'flat'), IRON);
      }
      const board = curve('84,150! 236,130 388,150! 388,430! 236,452 84,430!');
      d.form(board, color, { role: 'body', round: 10, shade: 0.36 });
      d.fill(
        [
          curve('98,162! 236,144 374,162! 374,420! 236,440 98,420!'),
          curve('105,168! 236,151 367,168! 367,414! 236,433 105,414!'),
        ],
        '#d9b25c',
      );
      d.strokes(board, '#000000', { count: 40, length: 60, width: 1.4, angle: 90, stray: 3, opacity: 0.1 });
      emblem(d);
    },
    'front',
  );

/** A full tankard. */
export const pubSign = tradeSign('pub-sign', '#21463a', (d) => {
  d.fill([curve('288,226 338,226 344,300 288,316'), curve('290,246 318,248 322,290 290,294')], CREAM);
  d.form(polygon('182,224 290,224 284,344 188,344'), '#d7922c', { round: 9, shade: 0.34 });
  for (const x of [206, 236, 264]) d.fill(limb(`${x},240,7 ${x},332,7`), '#f4c765', { opacity: 0.6 });
  d.form(
    curve('172,236 168,206 192,190 214,198 238,180 264,194 290,190 304,212 298,238 270,232 250,246 222,234 200,248'),
    '#fdf7e8',
    {
      round: 7,
      shade: 0.24,
    },
  );
});

/** A twisted loaf over ears of corn. */
export const bakerySign = tradeSign('bakery-sign', '#7a3d2a', (d) => {
  for (const [from, to, at] of [
    [236, 150, -1],
    [236, 322, 1],
  ] as const) {
    d.fill(limb(`${from},352,5 ${(from + to) / 2},300,4 ${to},214,3`), '#e2bb62');
    for (let i = 0; i < 6; i++) {
      const [x, y] = [to - at * i * 11, 216 + i * 20];
      for (const s of [-1, 1])
        d.form(ellipse(x + s * 11, y, 13, 6, at * (s > 0 ? 60 : 120) - 90 * at + s * 40), '#e9c878', { round: 2 });
    }
  }
  // A pretzel.
  for (const [w, c] of [
    [30, '#8a4c1e'],
    [24, '#c47a34'],
  ] as const) {
    d.fill(limb(`208,336,${w} 262,286,${w} 296,230,${w} 276,192,${w} 240,208,${w} 236,240,${w}`), c);
    d.fill(limb(`266,336,${w} 210,286,${w} 178,230,${w} 198,192,${w} 232,208,${w} 236,240,${w}`), c);
  }
  for (const [x, y] of [
    [200, 196],
    [184, 226],
    [204, 268],
    [276, 196],
    [290, 226],
    [268, 268],
    [236, 302],
  ] as const)
    d.fill(ellipse(x, y, 3.4), '#fff6e2');
});

/** A steaming cup on its saucer. */
export const cafeSign = tradeSign('cafe-sign', '#3b2a24', (d) => {
  for (const x of [206, 236, 266]) d.fill(limb(`${x},222,3 ${x - 9},204,7 ${x + 7},188,7 ${x},170,2`), CREAM, { opacity: 0.8 });
  d.fill([curve('288,252 326,246 334,280 292,302'), curve('288,264 312,260 316,278 290,288')], CREAM);
  d.form(curve('170,236! 174,290 200,324 236,328 272,324 298,290 302,236!'), '#f6eedb', { round: 10, shade: 0.36 });
  d.fill(ellipse(236, 236, 66, 13), '#d9cdb2');
  d.fill(ellipse(236, 238, 56, 9), '#7a4a2c');
  d.form(ellipse(236, 340, 92, 12), '#f6eedb', { round: 4, shade: 0.4 });
});

/** A glass with an olive. */
export const barSign = tradeSign('bar-sign', '#27304f', (d) => {
  d.fill(polygon('158,188 314,188 242,280 242,338 230,338 230,280'), '#dfeaf0', { opacity: 0.9 });
  d.fill(polygon('178,206 294,206 238,274 234,274'), '#e2574c');
  d.fill(ellipse(236, 340, 44, 9), '#dfeaf0');
  d.fill(limb('200,246,4 316,166,4'), '#e9d9a6');
  d.form(ellipse(262, 206, 17, 15), '#7f9a3d', { round: 4 });
  d.fill(ellipse(268, 203, 5), '#b23a2c');
  for (const [x, y, r] of [
    [220, 224, 4],
    [240, 240, 3],
    [232, 212, 3],
  ] as const)
    d.fill(ellipse(x, y, r), '#fbe0d6');
});

/** A post with boards that point both ways. */
export const signpost = sketch(
  'signpost',
  420,
  520,
  [210, 510],
  (d) => {
    d.form(polygon('194,30 210,14 226,30 230,510 190,510'), '#7a5434', { round: 8, shade: 0.4 });
    d.strokes(box(192, 30, 36, 470), '#3f2715', { count: 30, length: 70, width: 1.6, angle: 90, stray: 3, opacity: 0.3 });
    for (const [outline, color] of [
      ['60,60 356,52 402,92 358,130 62,126', '#a0713f'],
      ['366,160 70,166 20,204 72,240 364,234', '#936437'],
      ['84,272 326,266 368,300 328,334 84,330', '#a87a48'],
    ] as const) {
      const board = polygon(outline);
      d.form(board, color, { role: 'body', round: 6, shade: 0.34 });
      d.strokes(board, '#3f2715', { count: 22, length: 90, width: 1.4, angle: 0, stray: 3, opacity: 0.28 });
    }
    for (const y of [92, 200, 300]) for (const x of [204, 216]) d.fill(ellipse(x, y, 3.4), '#2f2118');
    for (const line of [
      '96,92,6 190,90,6',
      '236,90,6 330,88,6',
      '96,200,6 190,200,6',
      '236,200,6 330,198,6',
      '112,300,6 190,300,6',
      '236,299,6 304,298,6',
    ])
      d.fill(limb(line), '#3a2717', { opacity: 0.5 });
  },
  'front',
);

/** Cork in a frame, with notes pinned to it. */
export const noticeBoard = sketch(
  'notice-board',
  460,
  340,
  [230, 330],
  (d) => {
    d.form(box(10, 10, 440, 320), '#7d5230', { role: 'body', round: 9, shade: 0.4 });
    const cork = box(30, 30, 400, 280);
    d.form(cork, '#c59863', { round: 5, shade: 0.24 });
    d.strokes(cork, '#8a6136', { count: 130, length: 6, width: 4, angle: 0, stray: 80, opacity: 0.3 });
    for (const [x, y, w, h, tilt, color, pin] of [
      [52, 52, 100, 116, -3, '#fbf6e6', '#c8322f'],
      [176, 46, 92, 76, 4, '#f4dd7c', '#2f6fb0'],
      [292, 56, 112, 92, -2, '#fbf6e6', '#3f8a4a'],
      [60, 196, 120, 88, 3, '#bcd9e6', '#c8322f'],
      [206, 148, 84, 132, -2, '#fbf6e6', '#d08a2a'],
      [312, 172, 96, 104, 4, '#f0b9a6', '#2f6fb0'],
    ] as const) {
      const note = polygon(`${x},${y + tilt} ${x + w},${y - tilt} ${x + w - tilt},${y + h - tilt} ${x - tilt},${y + h + tilt}`);
      d.fill(
        note.map(([px, py]) => [px + 4, py + 5] as const),
        '#3a2412',
        { opacity: 0.3 },
      );
      d.fill(note, color);
      for (let k = 0; k < 5; k++) {
        const ly = y + 22 + k * 15;
        if (ly < y + h - 10)
          d.fill(limb(`${x + 12},${ly},3 ${x + w - 16 - (k % 3) * 12},${ly},3`), '#4c4a52', { opacity: 0.45 });
      }
      d.form(ellipse(x + w / 2, y + 7, 6), pin, { round: 2 });
    }
  },
  'front',
);

/** A blank board on a stick, to be held up. */
export const placard = sketch(
  'placard',
  380,
  520,
  [190, 510],
  (d) => {
    d.form(limb('190,180,17 190,510,17', 'flat'), '#a67c4e', { round: 5, shade: 0.4 });
    d.form(polygon('16,20 364,14 366,262 18,268'), '#f2ead8', { role: 'body', round: 6, shade: 0.24 });
    for (const [x, y] of [
      [184, 44],
      [196, 44],
      [184, 240],
      [196, 240],
    ] as const)
      d.fill(ellipse(x, y, 3.6), '#6a6560');
  },
  'front',
);
