/** Houses that are more than a house: an alpine chalet, a shack, a bungalow, a villa. */
import { boards, courses, pane, tiles } from './masonry.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { lowBush } from './shrubs.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

/** A box of flowers under a window or along a balcony. */
function flowers(d: Pen, x: number, y: number, wide: number, tones: readonly string[]): void {
  d.form(box(x, y, wide, 13), '#6b4a30', { round: 3 });
  for (let k = 0; k * 9 < wide; k++) {
    d.form(ellipse(x + 5 + k * 9, y - 2 + (k % 2) * 3, 7, 6), '#5f8a4f', { round: 2 });
    if (k % 2 === 0) d.form(ellipse(x + 5 + k * 9, y - 5, 6, 5), tones[(k / 2) % tones.length] ?? '#d9586a', { round: 2 });
  }
}

export const chalet = sketch(
  'chalet',
  680,
  500,
  [340, 484],
  (d) => {
    const stone = polygon('110,376 570,376 574,484 106,484');
    d.form(stone, '#d9d2c2', { round: 12, shade: 0.3 });
    courses(d, stone, [106, 376, 574, 484], 22, 46, ['#e6e0d2', '#b9b1a0', '#c9c1b0'], 0.5);
    const wood = polygon('124,250 340,120 556,250 556,380 124,380');
    d.form(wood, '#9a6638', { role: 'body', round: 14, shade: 0.4 });
    boards(d, wood, 124, 556, 16, 120, 380);
    for (const x of [180, 292, 424]) {
      pane(d, x + 6, 296, 52, 56, { frame: '#e9dcc4' });
      for (const s of [-1, 1]) d.form(box(x + 32 + s * 47 - 12, 292, 24, 64), '#4f6b4a', { round: 3 });
    }
    pane(d, 318, 196, 44, 44, { frame: '#e9dcc4' });
    d.fill(box(296, 400, 88, 84), '#6b4a30');
    d.form(box(304, 408, 72, 76), '#5c3d26', { round: 5 });
    boards(d, box(304, 408, 72, 76), 304, 376, 14, 408, 484);
    for (const x of [156, 452]) {
      pane(d, x, 410, 58, 42, { frame: '#8a6440' });
      flowers(d, x - 8, 458, 74, ['#d9586a', '#e98a98']);
    }
    // The balcony runs across the front under the windows.
    d.form(box(100, 368, 480, 11), '#6b4526', { round: 3 });
    for (let i = 0; i < 22; i++)
      d.form(
        curve(`${106 + i * 22},370! ${104 + i * 22},348 ${112 + i * 22},338 ${120 + i * 22},348 ${118 + i * 22},370!`),
        '#7d5230',
        { round: 3 },
      );
    d.form(box(98, 328, 484, 12), '#8a5c34', { round: 3 });
    flowers(d, 130, 330, 420, ['#d9586a', '#f0c24a', '#e98a98']);
    // Broad low roof with stones on it, seen under its eaves.
    d.form(polygon('340,70 30,262 34,282 340,106 646,282 650,262'), '#5f4030', { round: 8 });
    d.form(limb('340,78,26 28,266,24', 'flat'), '#7a5236', { round: 7 });
    d.form(limb('340,78,26 652,266,24', 'flat'), '#6a4630', { round: 7 });
    for (const [x, y] of [
      [140, 188],
      [220, 138],
      [460, 138],
      [540, 188],
    ] as const)
      d.form(ellipse(x, y, 15, 10), '#a39a8c', { round: 4 });
    d.form(box(440, 66, 44, 84), '#d9d2c2', { round: 7 });
    d.form(polygon('430,70 462,50 494,70'), '#6d675e', { round: 3 });
    d.fill(polygon('124,262 556,262 556,280 124,280'), NIGHT, { opacity: 0.16 });
  },
  'front',
);

export const shack = sketch(
  'shack',
  560,
  420,
  [280, 404],
  (d) => {
    d.form(limb('420,100,20 424,30,18', 'flat'), '#6d675e', { round: 5 });
    d.form(polygon('408,30 440,34 436,22 412,18'), '#57524a', { round: 3 });
    const wall = polygon('76,180 470,150 484,392 84,400');
    d.form(wall, '#94866f', { role: 'body', round: 12, shade: 0.4 });
    for (let i = 0; i < 17; i++) {
      const x = 80 + i * 24;
      const board = polygon(`${x},150 ${x + 21},148 ${x + 23 + (i % 3)},${396 - (i % 4) * 5} ${x + 2},398`);
      d.within(wall, board, ['#a39680', '#857760', '#9a8b72', '#776a55'][i % 4] ?? '#94866f', { role: 'piece', opacity: 0.85 });
      d.within(wall, limb(`${x + 22},150,3 ${x + 24},400,3`, 'flat'), NIGHT, { opacity: 0.45 });
    }
    d.strokes(wall, '#5c503e', { count: 70, length: 40, width: 3, angle: 89, stray: 4, opacity: 0.3 });
    d.form(polygon('226,226 312,222 318,398 230,400'), '#6b5a45', { round: 5 });
    for (const x of [248, 272, 296]) d.fill(limb(`${x},226,2.6 ${x + 3},398,2.6`, 'flat'), NIGHT, { opacity: 0.4 });
    d.fill(limb('230,262,10 314,256,10', 'flat'), '#57493a');
    d.fill(limb('232,360,10 318,356,10', 'flat'), '#57493a');
    d.fill(limb('234,350,9 314,270,9', 'flat'), '#57493a');
    pane(d, 120, 238, 66, 62, { frame: '#6d604c' });
    d.fill(limb('112,290,12 198,244,12', 'flat'), '#857760');
    pane(d, 366, 232, 58, 54, { frame: '#6d604c' });
    // Corrugated iron, rusty and not quite straight.
    const roof = polygon('40,176 92,84 470,62 528,150 520,170 300,176 48,198');
    d.form(roof, '#8a8f92', { round: 9, shade: 0.42 });
    for (let i = 0; i < 25; i++)
      d.within(roof, limb(`${92 + i * 15.6},60,3 ${44 + i * 19.6},200,4`, 'flat'), NIGHT, { opacity: 0.28 });
    for (const [x, y, r] of [
      [150, 130, 40],
      [330, 110, 52],
      [450, 140, 34],
    ] as const)
      d.within(roof, ellipse(x, y, r, r * 0.42), '#a8582f', { opacity: 0.5 });
    d.form(polygon('216,400 330,398 340,412 206,414'), '#776a55', { round: 3 });
    for (const [x, y] of [
      [60, 398],
      [506, 392],
    ] as const)
      for (let k = 0; k < 7; k++)
        d.fill(limb(`${x + k * 6},${y + 10},4 ${x + k * 8 - 6},${y - 18 - (k % 3) * 8},1`), '#7d8a4f');
  },
  'front',
);

export const bungalow = sketch(
  'bungalow',
  760,
  360,
  [380, 344],
  (d) => {
    d.form(box(560, 40, 46, 90), '#9a5f4a', { round: 7 });
    courses(d, box(560, 40, 46, 90), [560, 40, 606, 130], 11, 17, ['#b37a62', '#7d4a39', '#c18b72']);
    const wall = box(70, 186, 620, 150);
    d.form(wall, '#efe3c8', { role: 'body', round: 10, shade: 0.28 });
    d.form(box(70, 312, 620, 26), '#a8745a', { round: 4 });
    courses(d, box(70, 312, 620, 26), [70, 312, 690, 338], 12, 24, ['#b98a6e', '#8a5a44', '#c39a80']);
    pane(d, 108, 214, 110, 70);
    pane(d, 520, 214, 120, 70);
    for (const x of [145, 181, 560, 600]) d.fill(box(x, 212, 4, 74), '#e9e2d2');
    const roof = polygon('150,80 610,80 736,196 24,196');
    d.form(roof, '#8d5f4a', { round: 12, shade: 0.4 });
    tiles(d, roof, 8, 26, ['#a3745c', '#734a38', '#96664f', '#82543f']);
    d.form(limb('24,196,13 736,196,13', 'flat'), '#f4eddf', { round: 3 });
    // The porch with its own small gable.
    d.form(box(268, 214, 216, 122), '#d9cbae', { round: 8 });
    d.form(box(340, 226, 68, 112), '#3f6b78', { round: 5 });
    for (const y of [238, 288]) for (const x of [350, 378]) d.fill(box(x, y, 20, 38), NIGHT, { opacity: 0.16 });
    d.fill(ellipse(398, 286, 3.6), '#d9b45a');
    pane(d, 284, 232, 38, 56);
    pane(d, 428, 232, 38, 56);
    for (const x of [262, 478]) d.form(box(x, 196, 16, 142), '#f7f1e4', { round: 5 });
    for (let i = 0; i < 4; i++) for (const from of [280, 412]) d.form(box(from + i * 18, 304, 6, 34), '#f7f1e4', { round: 2 });
    for (const from of [278, 408]) d.form(box(from, 298, 72, 7), '#f7f1e4', { round: 2 });
    d.form(polygon('378,112 500,200 256,200'), '#efe3c8', { round: 6 });
    d.form(limb('378,108,15 252,202,14', 'flat'), '#f7f1e4', { round: 4 });
    d.form(limb('378,108,15 504,202,14', 'flat'), '#e4dac6', { round: 4 });
    d.form(polygon('320,338 436,338 448,350 308,350'), '#b9ae9a', { round: 3 });
    for (const place of [
      [64, 330, 28],
      [224, 332, 20],
      [510, 332, 22],
      [700, 328, 30],
    ] as const)
      lowBush(d, place, 0.8, ['#5f7f50', '#8aa870']);
  },
  'front',
);

export const villa = sketch(
  'villa',
  860,
  460,
  [430, 444],
  (d) => {
    const cypress = (x: number, top: number): void => {
      const tree = curve(
        `${x},${top} ${x + 26},${top + 110} ${x + 30},300 ${x + 18},424 ${x - 18},424 ${x - 30},300 ${x - 26},${top + 110}`,
      );
      d.form(tree, '#3f5f42', { round: 12, shade: 0.5 });
      d.strokes(tree, '#6a8a5a', { count: 40, length: 26, width: 5, angle: 88, stray: 10, opacity: 0.5 });
    };
    cypress(54, 60);
    cypress(812, 90);
    const low = (x: number, wide: number, top: number): void => {
      d.form(box(x, top, wide, 430 - top), '#f0ddb8', { role: 'body', round: 12, shade: 0.3 });
      const roof = polygon(
        `${x + 26},${top - 50} ${x + wide - 26},${top - 50} ${x + wide + 22},${top + 8} ${x - 22},${top + 8}`,
      );
      d.form(roof, '#b8623f', { round: 8, shade: 0.4 });
      tiles(d, roof, 5, Math.round(wide / 22), ['#cf7a52', '#964a30', '#c26c48', '#a85638']);
    };
    low(90, 250, 230);
    low(520, 250, 230);
    low(310, 240, 130);
    for (const x of [356, 414, 472]) {
      pane(d, x, 170, 32, 62, { frame: '#fbf5e6' });
      for (const s of [-1, 1]) d.form(box(x + 16 + s * 26 - 7, 168, 14, 66), '#5f8a86', { round: 2 });
    }
    d.form(box(330, 252, 200, 10), '#fbf5e6', { round: 3 });
    // A loggia of arches below, with dark within.
    for (let i = 0; i < 3; i++) {
      const x = 330 + i * 68;
      d.fill(curve(`${x},430! ${x},320 ${x + 14},286 ${x + 30},276 ${x + 46},286 ${x + 60},320 ${x + 60},430!`), '#6b5544');
      d.fill(curve(`${x + 8},430! ${x + 8},326 ${x + 30},300 ${x + 52},326 ${x + 52},430!`), '#4d5b68', {
        role: 'window',
        opacity: 0.7,
      });
    }
    d.form(curve('410,430! 410,330 430,312 450,330 450,430!'), '#7a5232', { round: 4 });
    for (const x of [124, 200, 276, 556, 632, 708]) {
      const y = 286;
      d.fill(curve(`${x},${y + 76}! ${x},${y + 8} ${x + 17},${y - 8} ${x + 34},${y + 8} ${x + 34},${y + 76}!`), '#fbf5e6');
      d.fill(
        curve(`${x + 5},${y + 72}! ${x + 5},${y + 10} ${x + 17},${y} ${x + 29},${y + 10} ${x + 29},${y + 72}!`),
        '#4d5b68',
        { role: 'window' },
      );
      d.fill(box(x + 15, y, 4, 74), '#fbf5e6');
    }
    d.form(box(70, 424, 720, 14), '#d9ccb0', { round: 4 });
    for (const x of [110, 230, 640, 760]) {
      d.form(polygon(`${x - 16},404 ${x + 16},404 ${x + 12},430 ${x - 12},430`), '#b56a48', { round: 4 });
      d.form(ellipse(x, 392, 22, 18), '#6f9a5a', { round: 6 });
    }
    d.form(polygon('360,438 500,438 520,450 340,450'), '#cbbd9f', { round: 3 });
  },
  'front',
);
