/** Great buildings that are known by their form: a ruined temple of columns, a palace, a fortress, the Statue of Liberty. */
import { boards, courses, pane } from './masonry.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

const MARBLE = ['#f0e7d2', '#cfc2a6', '#b9ab8e', '#e2d6bc'];

/** A fluted column that swells, `broken` at that height. */
function column(d: Pen, x: number, top: number, foot: number, half: number, capital = true): void {
  const shaft = polygon(`${x - half},${foot} ${x - half * 0.8},${top} ${x + half * 0.8},${top} ${x + half},${foot}`);
  d.form(shaft, '#e4d8bf', { role: 'body', round: half * 0.7, shade: 0.5 });
  for (const u of [-0.55, -0.2, 0.15, 0.5])
    d.within(shaft, limb(`${x + u * half * 0.85},${top},2 ${x + u * half},${foot},2.6`, 'flat'), NIGHT, { opacity: 0.2 });
  for (let y = foot - 46; y > top + 20; y -= 52)
    d.within(shaft, limb(`${x - half},${y},1.6 ${x + half},${y + 2},1.6`), NIGHT, { opacity: 0.16 });
  if (!capital) return;
  d.form(
    polygon(`${x - half * 0.85},${top} ${x - half * 1.3},${top - 14} ${x + half * 1.3},${top - 14} ${x + half * 0.85},${top}`),
    '#e4d8bf',
    { round: 4 },
  );
  d.form(box(x - half * 1.4, top - 24, half * 2.8, 11), '#efe5d0', { round: 3 });
}

/** Eight columns in front, the beams they bear, and what is left of the gable. */
export const parthenon = sketch(
  'parthenon',
  900,
  440,
  [450, 428],
  (d) => {
    for (const [y, inset] of [
      [412, 10],
      [396, 26],
      [380, 42],
    ] as const)
      d.form(box(inset, y, 900 - inset * 2, 17), '#d9ccb0', { round: 4 });
    // Within it is dark, and the inner row of columns stands in that dark.
    d.fill(box(80, 168, 740, 214), '#6b6258');
    for (let i = 0; i < 7; i++) d.fill(box(140 + i * 100, 172, 30, 208), '#a4977f');
    d.fill(polygon('80,168 820,168 820,380 80,380'), NIGHT, { opacity: 0.28 });
    for (let i = 0; i < 8; i++) column(d, 84 + i * 104.5, 184, 381, 25);
    const beam = polygon('48,112 60,108 610,108 640,116 660,108 846,108 852,160 48,160');
    d.form(beam, '#e4d8bf', { role: 'body', round: 8 });
    courses(d, beam, [48, 108, 852, 160], 26, 92, MARBLE, 0.6);
    d.form(box(44, 134, 812, 8), '#f0e7d2', { round: 2 });
    for (let i = 0; i < 16; i++) {
      const x = 62 + i * 52;
      for (const k of [0, 8, 16]) d.fill(box(x + k, 114, 4, 20), '#9d9078', { opacity: 0.7 });
    }
    // The gable is broken: its corners stand, the middle has fallen.
    const gable = polygon('30,110 40,98 330,38 352,52 366,44 384,64 402,86 470,92 540,84 560,66 580,74 590,58 862,98 872,110');
    d.form(gable, '#dccfb4', { role: 'body', round: 9 });
    courses(d, gable, [30, 34, 872, 110], 20, 70, MARBLE, 0.5);
    d.fill(limb('40,104,9 330,44,9', 'flat'), '#f2e9d6');
    d.fill(limb('592,62,9 862,104,9', 'flat'), '#cbbd9f');
    for (const [x, y, w] of [
      [20, 420, 40],
      [848, 414, 46],
      [800, 424, 28],
    ] as const)
      d.form(polygon(`${x},${y} ${x + 8},${y - 18} ${x + w - 6},${y - 20} ${x + w},${y}`), '#cfc2a6', { round: 5 });
  },
  'front',
);

/** One wing of the palace: windows in two rows under a balustrade. */
function wing(d: Pen, x: number, wide: number, count: number, top: number): void {
  const wall = box(x, top, wide, 420 - top);
  d.form(wall, '#efe0bd', { role: 'body', round: 12, shade: 0.3 });
  d.form(box(x, 396, wide, 26), '#cfc2a6', { round: 4 });
  d.form(box(x - 4, top - 10, wide + 8, 12), '#f7f0dd', { round: 3 });
  d.form(box(x, 262, wide, 9), '#f7f0dd', { round: 2 });
  for (let i = 0; i < wide / 14 - 1; i++) d.form(box(x + 6 + i * 14, top - 30, 7, 20), '#f2e9d2', { round: 2 });
  d.form(box(x - 2, top - 36, wide + 4, 8), '#f7f0dd', { round: 2 });
  for (let i = 0; i < count; i++) {
    const at = x + ((i + 0.5) * wide) / count - 15;
    d.form(box(at - 12, top + 6, 6, 240), '#f7f0dd', { round: 2 });
    pane(d, at, 186, 30, 60, { frame: '#f7f0dd' });
    d.form(polygon(`${at - 8},180 ${at + 15},164 ${at + 38},180`), '#f7f0dd', { round: 2 });
    pane(d, at, 294, 30, 76, { frame: '#f7f0dd' });
    d.form(curve(`${at - 8},290! ${at + 15},272 ${at + 38},290!`), '#f7f0dd', { round: 2 });
  }
}

export const palace = sketch(
  'palace',
  1000,
  460,
  [500, 440],
  (d) => {
    wing(d, 40, 300, 5, 150);
    wing(d, 660, 300, 5, 150);
    for (const x of [10, 900]) {
      wing(d, x, 90, 1, 140);
      d.form(curve(`${x - 6},104! ${x + 6},62 ${x + 45},44 ${x + 84},62 ${x + 96},104!`), '#5f8a86', { round: 12, shade: 0.5 });
      d.form(ellipse(x + 45, 40, 9), '#d9b45a', { round: 3 });
    }
    // The middle stands forward, with columns and a gable, under a dome.
    d.form(box(424, 60, 152, 70), '#e6d6b0', { round: 8 });
    for (let i = 0; i < 4; i++)
      d.fill(
        curve(`${438 + i * 36},126! ${438 + i * 36},88 ${450 + i * 36},76 ${462 + i * 36},88 ${462 + i * 36},126!`),
        '#4d5b68',
        { role: 'window' },
      );
    d.form(curve('414,62! 424,14 470,-22 500,-28 530,-22 576,14 586,62!'), '#5f8a86', { round: 20, shade: 0.5, light: 0.34 });
    for (const k of [-52, -18, 18, 52])
      d.fill(limb(`500,-28,2 ${500 + k},20,3 ${500 + k * 1.4},60,3`), NIGHT, { opacity: 0.22 });
    d.form(ellipse(500, -34, 12), '#d9b45a', { round: 4 });
    const middle = box(350, 150, 300, 272);
    d.form(middle, '#f3e6c6', { role: 'body', round: 14, shade: 0.3 });
    for (let i = 0; i < 3; i++) {
      pane(d, 400 + i * 84, 196, 34, 72, { frame: '#f7f0dd' });
      d.form(
        curve(`${396 + i * 84},424! ${396 + i * 84},330 ${416 + i * 84},308 ${436 + i * 84},330 ${436 + i * 84},424!`),
        i === 1 ? '#6b4a30' : '#4d5b68',
        { round: 4 },
      );
    }
    for (let i = 0; i < 4; i++) {
      const x = 366 + i * 90;
      d.form(box(x - 11, 168, 22, 252), '#fbf5e6', { round: 7, shade: 0.4 });
      d.form(box(x - 15, 160, 30, 10), '#fbf5e6', { round: 3 });
      d.form(box(x - 15, 412, 30, 10), '#fbf5e6', { round: 3 });
    }
    d.form(box(340, 144, 320, 16), '#fbf5e6', { round: 4 });
    d.form(polygon('334,144 500,80 666,144'), '#f3e6c6', { role: 'body', round: 8 });
    d.fill(limb('336,142,8 500,80,8', 'flat'), '#fffaf0');
    d.fill(limb('500,80,8 664,142,8', 'flat'), '#e4d5b2');
    d.form(ellipse(500, 122, 17), '#d9b45a', { round: 4 });
    for (const [y, w] of [
      [422, 320],
      [432, 370],
      [442, 420],
    ] as const)
      d.form(box(500 - w / 2, y, w, 12), '#d9ccb0', { round: 3 });
  },
  'front',
);

/** The torch raised, the tablet in the other arm, a crown of rays, on its pedestal. */
export const liberty = sketch(
  'liberty',
  420,
  1000,
  [210, 990],
  (d) => {
    const green = '#7fae9c';
    const dark = '#4f7f72';
    d.form(polygon('60,990 96,900 324,900 360,990'), '#a89a84', { round: 12 });
    d.form(polygon('104,900 120,676 300,676 316,900'), '#c4b59a', { round: 14, shade: 0.42 });
    courses(
      d,
      polygon('104,900 120,676 300,676 316,900'),
      [100, 676, 320, 900],
      22,
      44,
      ['#d4c7ae', '#a3957b', '#b8a98e'],
      0.5,
    );
    d.form(box(108, 664, 204, 20), '#d4c7ae', { round: 4 });
    d.form(box(100, 884, 220, 20), '#d4c7ae', { round: 4 });
    for (const x of [150, 198, 246]) d.fill(box(x, 730, 24, 80), '#6d604c', { role: 'window' });
    // The robe, with folds that fall from shoulder and hip.
    const robe = curve('150,300! 132,380 126,480 116,580 112,668! 312,668! 306,560 296,450 286,370 276,302! 214,284');
    d.form(robe, green, { role: 'body', round: 22, shade: 0.5 });
    for (const fold of [
      '176,310,3 160,460,7 140,664,9',
      '212,330,3 196,480,7 182,664,9',
      '250,330,3 240,470,7 228,664,9',
      '276,380,3 276,500,7 274,664,9',
      '264,318,4 214,420,8 160,520,6 128,560,4',
    ])
      d.within(robe, limb(fold), dark, { opacity: 0.55 });
    // The arm that holds the torch up, and its sleeve.
    d.form(curve('160,306! 134,250 122,180 116,120! 146,116! 156,180 178,244 206,288!'), green, { round: 9, shade: 0.42 });
    d.form(curve('150,314! 132,270 126,228 128,206! 158,212! 172,250 196,292!'), green, { round: 8, shade: 0.5 });
    d.form(limb('128,124,16 126,86,20', 'flat'), dark, { round: 4 });
    d.form(polygon('100,92 152,92 146,76 106,76'), dark, { round: 4 });
    d.form(curve('104,76! 98,50 116,36 122,6 140,34 154,54 148,76!'), '#e9b24a', { role: 'light', round: 6 });
    // The tablet.
    d.form(curve('262,330! 292,356 316,404 308,430 280,432 258,400!'), green, { round: 8 });
    d.form(polygon('268,366 322,350 336,462 286,476'), '#6d9d8c', { round: 6 });
    for (const y of [388, 408, 428]) d.fill(limb(`282,${y},3 324,${y - 12},3`), dark, { opacity: 0.7 });
    // Head and crown.
    d.form(limb('214,304,46 214,262,42', 'flat'), green, { round: 8 });
    d.form(curve('176,226! 172,196 186,170 214,162 242,170 256,196 252,226! 244,262 228,278 214,280 200,278 184,262'), green, {
      round: 11,
      shade: 0.46,
    });
    d.form(
      curve('170,250! 166,190 190,152 214,150 238,152 262,190 258,250! 246,240 250,200 236,180 192,180 178,200 182,240'),
      dark,
      { round: 6 },
    );
    for (let i = 0; i < 7; i++) {
      const a = (i - 3) * 0.42;
      const [ux, uy] = [a * (1 - a * a * 0.14), -1 + a * a * 0.42];
      d.form(
        polygon(
          `${214 + ux * 40 - 6},${186 + uy * 30} ${214 + ux * 98},${186 + uy * 96} ${214 + ux * 40 + 7},${188 + uy * 30}`,
        ),
        green,
        { round: 3 },
      );
    }
    d.form(curve('166,192! 190,166 238,166 262,192! 254,202! 236,182 192,182 174,202!'), green, { round: 5 });
    for (const x of [198, 230]) {
      d.fill(ellipse(x, 220, 6, 3.4), '#2f4f48');
      d.fill(limb(`${x - 10},211,2.4 ${x},207,3 ${x + 10},211,2.4`), dark);
    }
    d.fill(limb('214,216,3 211,238,4 217,241,3'), dark, { opacity: 0.8 });
    d.fill(limb('203,256,3 214,259,3.6 225,256,3'), '#2f4f48', { opacity: 0.8 });
  },
  'front',
);

/** A wooden fortress is a fence; this one is of stone: low, broad, with battlements and no spires. */
export const fortress = sketch(
  'fortress',
  900,
  400,
  [450, 388],
  (d) => {
    const stone = ['#cfc4b0', '#9c9180', '#b3a792', '#8b8172'];
    const block = (x: number, top: number, wide: number, foot: number, deep: number): void => {
      const wall = polygon(`${x},${top} ${x + wide},${top} ${x + wide + deep},${foot} ${x - deep},${foot}`);
      d.form(wall, '#b0a591', { role: 'body', round: 18, shade: 0.42 });
      courses(d, wall, [x - deep, top, x + wide + deep, foot], 18, 40, stone, 0.5);
      const teeth = Math.round(wide / 34);
      for (let i = 0; i < teeth; i++)
        d.form(box(x + (i + 0.18) * (wide / teeth), top - 26, (wide / teeth) * 0.62, 28), '#b0a591', {
          role: 'body',
          round: 5,
        });
      d.form(box(x - 7, top - 4, wide + 14, 14), '#c4b9a5', { round: 4 });
    };
    block(320, 92, 260, 330, 4);
    for (const x of [370, 440, 510])
      d.fill(curve(`${x - 7},190! ${x - 7},158 ${x},148 ${x + 7},158 ${x + 7},190!`), '#2b2d36', { role: 'window' });
    d.fill(limb('450,66,5 450,6,4', 'flat'), '#5d4633');
    d.form(curve('452,8! 490,2 520,16 556,8! 556,44 520,52 490,38 452,44!'), '#a8452f', { round: 5 });
    block(90, 200, 720, 386, 6);
    block(20, 150, 130, 388, 16);
    block(750, 150, 130, 388, 16);
    for (const x of [85, 815])
      for (const y of [210, 280])
        d.fill(curve(`${x - 6},${y + 30}! ${x - 6},${y} ${x},${y - 9} ${x + 6},${y} ${x + 6},${y + 30}!`), '#2b2d36', {
          role: 'window',
        });
    for (const x of [210, 290, 610, 690])
      d.fill(curve(`${x - 6},290! ${x - 6},262 ${x},253 ${x + 6},262 ${x + 6},290!`), '#2b2d36', { role: 'window' });
    block(380, 176, 140, 388, 10);
    d.form(curve('398,388! 398,292 420,262 450,252 480,262 502,292 502,388!'), '#c4b9a5', { round: 4 });
    const door = curve('408,388! 408,298 426,272 450,264 474,272 492,298 492,388!');
    d.form(door, '#5c412b', { round: 6 });
    boards(d, door, 408, 492, 14, 262, 388);
    for (const y of [310, 350]) d.within(door, box(400, y, 100, 7), '#2b2523');
  },
  'front',
);
