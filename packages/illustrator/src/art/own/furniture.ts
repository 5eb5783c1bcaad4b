import { boards } from './masonry.ts';
import { box, curve, ellipse, limb, type Outline, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

const WOOD = '#93683f';

export const chair = sketch(
  'chair',
  320,
  480,
  [150, 466],
  (d) => {
    d.form(limb('232,40,17 236,250,17 250,450,15', 'flat'), '#6f4c2c', { round: 4 });
    d.form(limb('108,290,15 112,430,13', 'flat'), '#5d3f25', { round: 4 });
    d.form(limb('96,30,18 100,260,18', 'flat'), WOOD, { role: 'body', round: 5 });
    for (const y of [56, 106, 156])
      d.form(limb(`98,${y},28 166,${y - 4},30 234,${y + 6},28`, 'flat'), WOOD, { role: 'body', round: 6 });
    d.form(polygon('62,262 206,248 270,270 120,292'), '#a87a4c', { role: 'body', round: 5 });
    d.form(polygon('62,262 120,292 120,310 62,280'), '#7a5433', { role: 'body', round: 3 });
    d.form(polygon('120,292 270,270 270,288 120,310'), '#8a613a', { role: 'body', round: 3 });
    d.form(limb('70,276,17 64,452,14', 'flat'), WOOD, { role: 'body', round: 4 });
    d.form(limb('128,304,17 126,466,14', 'flat'), WOOD, { role: 'body', round: 4 });
    d.form(limb('260,284,17 264,440,14', 'flat'), '#7a5433', { role: 'body', round: 4 });
    d.form(limb('66,386,9 128,406,9', 'flat'), '#7a5433', { round: 2 });
    d.form(limb('128,400,9 262,376,9', 'flat'), '#8a613a', { round: 2 });
  },
  'left',
);

export const tableSketch = sketch(
  'table',
  620,
  340,
  [310, 326],
  (d) => {
    for (const [x, y] of [
      [130, 284],
      [500, 284],
    ] as const)
      d.form(limb(`${x},110,20 ${x},${y},16`, 'flat'), '#5d3f25', { round: 4 });
    const top = polygon('90,64 530,64 606,112 14,112');
    d.form(top, '#a87a4c', { role: 'body', round: 5 });
    d.strokes(top, '#5d3f25', { count: 46, length: 90, width: 2, angle: 0, stray: 2, opacity: 0.3 });
    d.strokes(top, '#e6c392', { count: 30, length: 90, width: 2, angle: 0, stray: 2, opacity: 0.3 });
    d.form(box(14, 112, 592, 18), '#7a5433', { role: 'body', round: 4 });
    d.form(polygon('44,130 576,130 572,156 48,156'), '#6b4a2d', { round: 4 });
    for (const x of [54, 566]) d.form(limb(`${x},130,28 ${x},326,20`, 'flat'), WOOD, { role: 'body', round: 6 });
  },
  'front',
);

export const bench = sketch(
  'bench',
  560,
  300,
  [280, 288],
  (d) => {
    for (const x of [80, 470]) {
      d.form(limb(`${x + 8},30,13 ${x},150,13 ${x - 12},288,12`, 'flat'), '#3f4246', { round: 3 });
      d.form(limb(`${x + 40},178,12 ${x + 44},288,12`, 'flat'), '#3f4246', { round: 3 });
      d.form(limb(`${x - 2},150,11 ${x + 48},176,11`, 'flat'), '#3f4246', { round: 3 });
    }
    for (const y of [40, 78, 116]) {
      const slat = polygon(`30,${y} 530,${y} 528,${y + 26} 32,${y + 26}`);
      d.form(slat, '#8a613a', { role: 'body', round: 5 });
      d.strokes(slat, '#4a3020', { count: 20, length: 60, width: 1.8, angle: 0, stray: 1, opacity: 0.35 });
    }
    for (const [i, y] of [156, 172, 190].entries()) {
      const slat = polygon(`${34 - i * 6},${y} ${532 + i * 7},${y} ${534 + i * 7},${y + 14} ${32 - i * 6},${y + 14}`);
      d.form(slat, '#9c7045', { role: 'body', round: 4 });
      d.strokes(slat, '#4a3020', { count: 14, length: 60, width: 1.6, angle: 0, stray: 1, opacity: 0.35 });
    }
  },
  'front',
);

export const fence = sketch(
  'fence',
  640,
  220,
  [320, 208],
  (d) => {
    for (const y of [78, 148]) d.form(box(0, y, 640, 16), '#a89c8a', { role: 'body', round: 4 });
    for (let i = 0; i < 11; i++) {
      const x = 14 + i * 58;
      const post = polygon(`${x},34 ${x + 16},${16 + d.chance.between(0, 6)} ${x + 32},34 ${x + 31},208 ${x + 1},208`);
      d.form(post, d.chance.pick(['#b9ad9a', '#c2b7a4', '#aea28f']), { role: 'body', round: 5, shade: 0.4 });
      d.strokes(post, '#6b6152', { count: 9, length: 50, width: 1.6, angle: 90, stray: 2, opacity: 0.4 });
    }
  },
  'front',
);

export const barrel = sketch(
  'barrel',
  300,
  380,
  [150, 368],
  (d) => {
    const staves = curve('60,30! 34,110 28,190 36,280 62,358! 150,370 238,358! 264,280 272,190 266,110 240,30!');
    d.form(staves, '#8a613a', { role: 'body', round: 34, shade: 0.5, light: 0.3 });
    for (const k of [-0.75, -0.5, -0.22, 0.06, 0.34, 0.6, 0.82])
      d.within(staves, limb(`${150 + k * 92},20,1.8 ${150 + k * 122},190,2.2 ${150 + k * 90},370,1.8`), NIGHT, {
        opacity: 0.45,
      });
    d.strokes(staves, '#3f2a1a', { count: 40, length: 60, width: 2, angle: 90, stray: 2, opacity: 0.3 });
    for (const y of [70, 122, 266, 322]) {
      d.within(staves, limb(`20,${y},17 150,${y + 16},17 280,${y},17`, 'flat'), '#5d6267');
      d.within(staves, limb(`20,${y - 6},3 150,${y + 10},3 280,${y - 6},3`, 'flat'), '#a9aeb2', { opacity: 0.6 });
    }
    d.form(ellipse(150, 30, 91, 20), '#a87a4c', { round: 4 });
    boards(d, ellipse(150, 30, 82, 16), 68, 236, 22, 12, 50);
  },
  'front',
);

/** Sky, a far line of trees, two curtains of light on the panes. */
function fairView(d: Pen, glass: Outline): void {
  d.fill(glass, '#a9cfe4');
  d.within(glass, box(52, 150, 316, 256), '#c4dfe8');
  d.within(glass, box(52, 236, 316, 170), '#dcebe4');
  d.within(glass, curve('40,300 96,262 150,284 214,250 276,288 330,262 390,292 390,420! 40,420!'), '#9dbb8e');
  d.within(glass, curve('40,350 110,322 190,346 262,330 390,352 390,420! 40,420!'), '#7ba06f');
  d.within(glass, curve('70,116 104,96 136,104 168,92 196,116 150,126 96,126'), '#f4f6f2', { opacity: 0.85 });
  d.within(glass, polygon('52,42 150,42 52,240'), '#ffffff', { opacity: 0.16 });
}

/** Grey sky, trees lost in it, drops that run down the panes. */
function wetView(d: Pen, glass: Outline): void {
  d.fill(glass, '#8d9ba5');
  d.within(glass, box(52, 210, 316, 196), '#a3adb1');
  d.within(glass, curve('40,300 96,262 150,284 214,250 276,288 330,262 390,292 390,420! 40,420!'), '#7f8c8e');
  d.within(glass, curve('40,350 110,322 190,346 262,330 390,352 390,420! 40,420!'), '#66757a');
  for (let i = 0; i < 46; i++) {
    const [x, y] = [d.chance.between(58, 362), d.chance.between(46, 380)];
    const long = d.chance.chance(0.35) ? d.chance.between(30, 90) : d.chance.between(3, 8);
    d.within(
      glass,
      limb(`${x},${y},1.4 ${x + d.chance.between(-3, 3)},${y + long * 0.6},2.2 ${x},${y + long},4.4`),
      '#e3ecef',
      {
        opacity: 0.62,
      },
    );
  }
}

/** A casement with a deep sill. */
const casement =
  (look: typeof fairView) =>
  (d: Pen): void => {
    d.form(box(28, 18, 364, 410), '#d9ccb4', { role: 'body', round: 6 });
    look(d, box(52, 42, 316, 364));
    for (const x of [204]) d.form(box(x, 42, 14, 364), '#e6dac3', { role: 'body', round: 3 });
    for (const y of [156, 276]) d.form(box(52, y, 316, 9), '#e6dac3', { role: 'body', round: 2 });
    d.form(polygon('8,424 412,424 420,446 0,446'), '#efe5d0', { role: 'body', round: 4 });
    d.form(box(0, 446, 420, 24), '#cbbd9f', { role: 'body', round: 5 });
  };

export const window = sketch('window', 420, 480, [210, 470], casement(fairView), 'front');
export const rainyWindow = sketch('window-rain', 420, 480, [210, 470], casement(wetView), 'front');

export const armchair = sketch(
  'armchair',
  440,
  440,
  [220, 428],
  (d) => {
    for (const x of [96, 344]) d.form(limb(`${x},380,18 ${x + (x < 220 ? -6 : 6)},428,12`, 'flat'), '#5d3f25', { round: 3 });
    d.form(curve('92,250 84,120 110,52 220,34 330,52 356,120 348,250! 330,330! 110,330!'), '#8c4a3f', {
      role: 'body',
      round: 16,
    });
    for (const x of [160, 220, 280]) d.fill(limb(`${x},66,3 ${x},240,3`), NIGHT, { opacity: 0.14 });
    d.form(curve('112,262! 328,262! 340,286 336,318! 104,318! 100,286'), '#a45c4c', { role: 'body', round: 14 });
    d.form(box(96, 310, 248, 74), '#84443a', { role: 'body', round: 8 });
    d.form(curve('36,214 60,190 98,196 112,226 116,392! 44,392!'), '#96503f', { role: 'body', round: 16 });
    d.form(curve('404,214 380,190 342,196 328,226 324,392! 396,392!'), '#96503f', { role: 'body', round: 16 });
  },
  'front',
);

/** Of turned wood: spindles between two posts, arms, and runners that leave the floor before and behind. */
export const rockingChair = sketch(
  'rocking-chair',
  400,
  480,
  [200, 468],
  (d) => {
    // The far runner, then what stands on it.
    d.form(limb('84,430,9 140,452,13 220,456,13 300,444,12 344,420,9'), '#5d3f25', { round: 4 });
    for (const [x, y] of [
      [128, 300],
      [292, 290],
    ] as const)
      d.form(limb(`${x},${y},13 ${x + (x < 200 ? -4 : 4)},452,12`, 'flat'), '#5d3f25', { round: 3 });
    for (let i = 0; i < 5; i++) {
      const x = 142 + i * 29;
      d.form(limb(`${x},76,8 ${x + 1},180,10 ${x},290,8`), i % 2 ? '#7f5932' : '#8a623a', { role: 'body', round: 3 });
    }
    for (const x of [112, 288])
      d.form(limb(`${x},44,15 ${x + (x < 200 ? 4 : -4)},180,17 ${x + (x < 200 ? 8 : -8)},306,15`), '#8a5f36', {
        role: 'body',
        round: 5,
      });
    d.form(curve('104,52 130,40 200,30 270,40 296,52! 292,94! 200,80 108,94!'), '#95683c', { role: 'body', round: 8 });
    d.form(polygon('100,296 300,296 330,330 70,330'), '#a87a4a', { role: 'body', round: 7 });
    d.form(curve('112,290! 288,290! 308,316 300,326! 100,326! 92,316'), '#9a4f42', { role: 'body', round: 9 });
    d.form(polygon('70,330 330,330 328,348 72,348'), '#8a5f36', { role: 'body', round: 4 });
    for (const side of [-1, 1] as const) {
      const at = (dx: number): number => 200 + side * dx;
      d.form(limb(`${at(122)},232,11 ${at(124)},340,13`, 'flat'), '#8a5f36', { role: 'body', round: 4 });
      d.form(limb(`${at(84)},214,15 ${at(116)},222,20 ${at(140)},238,17`), '#a06f40', { role: 'body', round: 7 });
      d.form(limb(`${at(118)},346,16 ${at(126)},448,13`, 'flat'), '#8a5f36', { role: 'body', round: 4 });
    }
    d.form(limb('86,404,8 314,404,8'), '#7a5230', { round: 3 });
    // Runners, seen from before: their ends bend up.
    for (const side of [-1, 1] as const) {
      const at = (dx: number): number => 200 + side * dx;
      d.form(limb(`${at(112)},440,11 ${at(126)},462,17 ${at(146)},462,15 ${at(160)},440,10`), '#6a4626', {
        role: 'body',
        round: 5,
      });
    }
  },
  'front',
);

/** Rungs between two rails that come a little together to the top. */
export const ladder = sketch(
  'ladder',
  190,
  620,
  [95, 608],
  (d) => {
    for (let i = 0; i < 9; i++) {
      const y = 66 + i * 62;
      const inset = 34 - i * 2.2;
      d.form(limb(`${inset + 4},${y},13 ${186 - inset},${y + 1},13`, 'flat'), i % 2 ? '#a87a48' : '#b3854f', {
        role: 'body',
        round: 4,
      });
    }
    d.form(limb('40,14,15 26,320,17 14,608,18', 'flat'), '#8f6238', { role: 'body', round: 5 });
    d.form(limb('150,14,15 164,320,17 176,608,18', 'flat'), '#80552f', { role: 'body', round: 5 });
  },
  'front',
);

export const fireplace = sketch(
  'fireplace',
  520,
  480,
  [260, 470],
  (d) => {
    d.form(box(40, 96, 440, 374), '#b7a58c', { role: 'body', round: 8 });
    d.strokes(box(40, 96, 440, 374), '#7d6b55', { count: 60, length: 40, width: 2, angle: 0, stray: 4, opacity: 0.25 });
    for (let row = 0; row < 8; row++)
      for (let n = 0; n < 6; n++)
        d.fill(box(44 + n * 76 - (row % 2) * 36, 104 + row * 46, 70, 3), '#5c4c3c', { opacity: 0.28 });
    d.form(polygon('14,66 506,66 494,100 26,100'), '#6e4a30', { round: 6 });
    d.form(box(8, 52, 504, 18), '#855b3b', { round: 4 });
    const mouth = curve('116,470! 116,244 148,190 260,176 372,190 404,244 404,470!');
    d.form(mouth, '#1f1713', { round: 4 });
    d.within(mouth, ellipse(260, 470, 170, 120), '#ff8a2c', { opacity: 0.35 });
    d.within(mouth, ellipse(260, 440, 110, 90), '#ffb04a', { opacity: 0.4 });
    d.form(limb('164,450,28 356,440,28'), '#4a2f1e', { round: 6 });
    d.form(limb('188,428,24 342,452,24'), '#5d3b25', { round: 6 });
    // Tongues that lean and curl, each narrower to its tip.
    const tongue = (path: string, color: string): void => d.fill(curve(path), color, { role: 'light' });
    tongue('182,436 174,394 194,362 190,324! 214,352 222,388 214,436!', '#e8702a');
    tongue('318,438 312,392 336,366 340,330! 352,370 348,404 338,438!', '#e8702a');
    tongue('196,440 188,384 222,346 232,296 258,226! 262,282 300,312 318,362 328,396 316,440!', '#f28a30');
    tongue('212,440 210,396 236,368 244,326 256,280! 266,328 292,356 302,394 300,440!', '#ffb444');
    tongue('228,440 230,404 250,384 258,346! 274,382 288,404 284,440!', '#ffd070');
    for (const [x, y, r] of [
      [220, 268, 3],
      [292, 250, 3.4],
      [276, 206, 2.4],
      [238, 214, 2],
    ] as const)
      d.fill(ellipse(x, y, r, r * 1.3), '#ffb444', { role: 'light' });
    d.form(box(20, 458, 480, 18), '#8f8274', { round: 4 });
  },
  'front',
);

export const bookcase = sketch(
  'bookcase',
  400,
  600,
  [200, 592],
  (d) => {
    d.form(box(10, 8, 380, 584), '#6e4a30', { role: 'body', round: 8 });
    const covers = ['#8e3b34', '#3f5f6e', '#b58a3e', '#55704a', '#6a4a70', '#c9b48a', '#2f4a5a', '#a8603c'];
    for (let shelf = 0; shelf < 5; shelf++) {
      const top = 30 + shelf * 110;
      d.fill(box(30, top, 340, 96), '#2a1c14');
      let x = 34;
      while (x < 350) {
        const wide = 13 + Math.floor(d.chance.next() * 15);
        const tall = 56 + Math.floor(d.chance.next() * 32);
        const gap = d.chance.chance(0.12) ? 18 : 0;
        if (x + wide > 366) break;
        const color = covers[Math.floor(d.chance.next() * covers.length)]!;
        d.form(box(x, top + 96 - tall, wide, tall), color, { round: 3 });
        d.fill(box(x + 2, top + 96 - tall + 10, wide - 4, 3), '#e9d9b0', { opacity: 0.6 });
        x += wide + 1 + gap;
      }
      d.form(box(24, top + 96, 352, 14), '#855b3b', { role: 'body', round: 3 });
    }
    d.form(box(2, 2, 396, 18), '#855b3b', { role: 'body', round: 4 });
  },
  'front',
);
