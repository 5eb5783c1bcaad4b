import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

export const tumbler = sketch(
  'tumbler',
  240,
  360,
  [120, 348],
  (d) => {
    const glass = polygon('30,20 210,20 188,346 52,346');
    d.fill(glass, '#e6f0ee', { opacity: 0.55 });
    const drink = polygon('38,78 202,78 185,330 55,330');
    d.form(drink, '#f78410', { role: 'body', round: 16, shade: 0.12, light: 0 });
    // Light goes through it and gathers on the far side.
    d.within(drink, curve('120,110 186,96 180,250 166,318 120,326 108,220'), '#ffc65a', { opacity: 0.34 });
    d.within(drink, polygon('66,86 92,86 100,326 80,326'), '#fff2cf', { opacity: 0.3 });
    d.fill(ellipse(120, 78, 82, 15), '#f78410', { role: 'body' });
    d.fill(ellipse(120, 78, 82, 15), '#fff0cc', { opacity: 0.45 });
    d.within(glass, polygon('52,24 76,24 86,340 66,340'), '#ffffff', { opacity: 0.5 });
    d.within(glass, polygon('176,24 190,24 172,340 162,340'), NIGHT, { opacity: 0.1 });
    d.fill(polygon('53,330 187,330 186,347 54,347'), '#dfeae8', { opacity: 0.9 });
    d.fill([ellipse(120, 21, 91, 14), ellipse(120, 21, 85, 10)], '#ffffff', { opacity: 0.8 });
  },
  'front',
);

export const grandfatherClock = sketch(
  'grandfather-clock',
  260,
  720,
  [130, 708],
  (d) => {
    d.form(box(30, 640, 200, 70), '#5d3b24', { role: 'body', round: 8 });
    d.form(box(18, 694, 224, 18), '#6e4a30', { role: 'body', round: 4 });
    d.form(box(56, 270, 148, 380), '#6e4629', { role: 'body', round: 8 });
    d.form(box(80, 300, 100, 320), '#2a1a12', { round: 3 });
    d.form(limb('130,306,5 130,520,5'), '#c9a24a', { round: 2 });
    d.form(ellipse(130, 540, 34, 34), '#d8b455', { round: 8 });
    d.form(box(26, 70, 208, 208), '#7d5232', { role: 'body', round: 8 });
    d.form(curve('18,76! 40,30 90,44 130,8 170,44 220,30 242,76!'), '#6e4629', { role: 'body', round: 7 });
    d.form(ellipse(130, 174, 82, 82), '#c9a24a', { round: 5 });
    d.form(ellipse(130, 174, 72, 72), '#f3ead2', { round: 5, shade: 0.2 });
    for (const [x, y] of [
      [130, 116],
      [188, 174],
      [130, 232],
      [72, 174],
    ] as const)
      d.fill(ellipse(x, y, 5, 5), '#3b2a22');
    d.fill(limb('130,174,6 130,128,3'), '#2a1d18');
    d.fill(limb('130,174,6 164,196,4'), '#2a1d18');
  },
  'front',
);

export const submarine = sketch(
  'submarine',
  640,
  330,
  [320, 318],
  (d) => {
    d.form(limb('330,110,12 330,30,12 372,30,14'), '#8f7a3a', { role: 'body', round: 4 });
    d.form(polygon('86,190 20,120 20,290 86,236'), '#b08a2c', { role: 'body', round: 8 });
    d.form(ellipse(30, 206, 12, 70), '#6b5a3a', { round: 4 });
    d.form(curve('246,150! 262,92 290,80 384,80 410,92 424,150!'), '#d9a92e', { role: 'body', round: 12 });
    d.form(curve('70,212 110,150 200,130 440,130 560,150 616,212 560,282 440,304 200,304 110,280'), '#e6b634', {
      role: 'body',
      round: 34,
      shade: 0.45,
    });
    d.fill(limb('120,250,5 330,268,5 570,246,5'), NIGHT, { opacity: 0.16 });
    for (const x of [240, 340, 440]) {
      d.form(ellipse(x, 206, 36, 36), '#8a6f2a', { round: 6 });
      d.form(ellipse(x, 206, 26, 26), '#9fd0dc', { round: 8, light: 0.5 });
      d.fill(ellipse(x - 9, 197, 8, 5, -30), '#ffffff', { opacity: 0.7 });
    }
    d.form(ellipse(596, 212, 16, 20), '#fff0b4', { role: 'light', round: 3 });
  },
  'right',
);

/** An old sheet that still curls at both ends, where it was rolled up. */
export const treasureMap = sketch(
  'treasure-map',
  620,
  440,
  [310, 432],
  (d) => {
    const sheet = curve(
      '44,56! 180,50 310,58 440,50 576,56! 582,140 574,220 582,300 576,384! 440,390 310,382 180,390 44,384! 50,300 40,220 48,140',
    );
    d.form(sheet, '#e3c88d', { role: 'body', round: 5, shade: 0.22 });
    // Worn: darker towards the edges, with torn notches and two folds.
    d.within(sheet, curve('44,56! 120,54 92,120 104,220 88,320 120,388 44,384! 48,220'), '#8a6430', { opacity: 0.2 });
    d.within(sheet, curve('576,56! 500,54 530,120 516,220 534,320 500,388 576,384! 574,220'), '#8a6430', { opacity: 0.2 });
    d.within(sheet, box(224, 50, 3, 342), '#8a6430', { opacity: 0.35 });
    d.within(sheet, box(402, 50, 3, 342), '#8a6430', { opacity: 0.35 });
    for (const notch of ['232,386! 244,366 254,386!', '420,54! 432,74 446,52!', '150,388! 158,376 168,389!'])
      d.fill(curve(notch), '#6d5430', { opacity: 0.55 });
    // Sea in waves, and the island in it.
    for (const [x, y] of [
      [92, 118],
      [500, 130],
      [96, 320],
      [480, 214],
      [118, 214],
    ] as const)
      for (const dy of [0, 13])
        d.fill(
          limb(`${x},${y + dy},2.4 ${x + 14},${y - 7 + dy},2.6 ${x + 28},${y + dy},2.6 ${x + 42},${y - 7 + dy},2.4`),
          '#5f8a94',
        );
    const island = curve('176,246 168,176 226,116 308,126 374,98 448,136 462,220 428,306 344,338 250,330 196,314');
    d.fill(island, '#7d5f34');
    d.within(
      island,
      curve('182,246 174,180 228,122 308,132 374,105 442,140 455,220 422,301 342,331 252,324 200,309'),
      '#c3ab62',
    );
    for (const [x, y] of [
      [226, 214],
      [262, 196],
      [246, 236],
    ] as const) {
      d.fill(polygon(`${x - 20},${y + 14} ${x},${y - 28} ${x + 20},${y + 14}`), '#6d5430');
      d.fill(polygon(`${x},${y - 28} ${x + 20},${y + 14} ${x + 2},${y + 14}`), '#94784a');
    }
    for (const [x, y] of [
      [330, 158],
      [352, 170],
      [312, 176],
    ] as const) {
      d.fill(limb(`${x},${y},2.6 ${x},${y + 18},2.6`), '#6d5430');
      d.fill(ellipse(x, y - 4, 10, 12), '#6f8a48');
    }
    for (let i = 0; i < 8; i++)
      d.fill(
        limb(`${214 + i * 22},${296 - i * 7 + (i % 2) * 8},4.6 ${227 + i * 22},${292 - i * 7 + (i % 2) * 8},4.6`),
        '#7d2f22',
      );
    d.fill(limb('378,206,9 422,252,9'), '#b4281e');
    d.fill(limb('422,206,9 378,252,9'), '#b4281e');
    d.fill([ellipse(508, 322, 38, 38), ellipse(508, 322, 33, 33)], '#6d5430');
    d.fill(polygon('508,272 518,322 508,372 498,322'), '#6d5430');
    d.fill(polygon('458,322 508,312 558,322 508,332'), '#94784a');
    // The rolls stand up before the sheet and throw a shadow on it.
    for (const [y, under] of [
      [44, 66],
      [394, 370],
    ] as const) {
      d.fill(box(44, Math.min(y, under), 532, Math.abs(under - y) + 8), '#4a3418', { opacity: 0.3 });
      d.form(limb(`26,${y},25 594,${y},25`, 'flat'), '#d2b173', { role: 'body', round: 20, shade: 0.5 });
      for (const x of [30, 590]) {
        d.form(ellipse(x, y, 10, 25), '#b8935a', { round: 4 });
        d.fill([ellipse(x, y, 7, 19), ellipse(x, y, 5, 14)], '#6d5430');
        d.fill(ellipse(x, y, 3, 8), '#6d5430');
      }
    }
  },
  'front',
);

const WOOD_OF_SHIP = '#6b452a';

/** A dragon ship under sail: carved head at the prow, coiled tail, shields along the rail, oars out. */
export const longship = sketch(
  'longship',
  960,
  640,
  [460, 616],
  (d) => {
    for (const x of [262, 322, 382, 442, 502, 562, 622])
      d.form(limb(`${x},452,3.4 ${x - 46},600,3.4 ${x - 58},634,8`), '#8a6440', { round: 2 });
    d.form(limb('460,34,7 460,440,10'), '#6b4a2d', { round: 4 });
    // Stays from the masthead to both ends, and the pennant.
    for (const to of ['112,262', '806,282', '250,410', '670,410']) d.fill(limb(`460,46,1.4 ${to},1.4`), '#4a3626');
    d.form(curve('462,22! 408,28 352,18! 392,38 360,54! 412,46 462,50!'), '#a8443a', { round: 3 });
    d.form(limb('254,96,7 666,96,7'), '#7d5a38', { round: 3 });
    const sail = curve('264,98! 656,98! 684,214 658,344! 560,372 460,378 360,372 262,344! 242,214');
    d.form(sail, '#e9dfc6', { role: 'body', round: 30, shade: 0.35 });
    for (const x of [306, 414, 522, 630])
      d.within(sail, curve(`${x - 22},92! ${x + 30},92! ${x + 38},220 ${x + 30},384! ${x - 22},384! ${x - 16},220`), '#a8443a');
    for (const y of [170, 254, 320])
      d.within(sail, limb(`240,${y},1.6 460,${y + 12},1.6 690,${y},1.6`), '#8d7a5c', { opacity: 0.55 });
    // Tail and neck rise out of the keel.
    d.form(limb('214,506,22 142,420,18 98,322,15 80,226,13 92,160,11 128,142,9 150,164,7 138,188,5 122,180,3'), WOOD_OF_SHIP, {
      round: 7,
    });
    d.form(limb('706,506,22 772,420,19 812,322,17 832,232,16 830,168,15 812,128,14'), WOOD_OF_SHIP, { round: 7 });
    for (const [x, y] of [
      [792, 120],
      [804, 158],
      [808, 198],
      [806, 238],
      [798, 276],
    ] as const)
      d.form(polygon(`${x + 24},${y - 14} ${x - 10},${y - 8} ${x + 22},${y + 16}`), '#8a5a34', { round: 2 });
    d.form(
      curve(
        '792,124! 786,84! 808,98 822,74 812,48! 838,68 862,72 896,86 934,96 946,108! 936,116 898,112 872,114! 896,128 922,132! 904,146 868,144 846,146 838,170! 808,168',
      ),
      '#7a5030',
      { round: 8 },
    );
    d.fill(ellipse(852, 90, 7, 6), '#e8d9a0');
    d.fill(ellipse(854, 91, 3.2, 3.6), '#20160e');
    d.fill(ellipse(930, 103, 3, 2.4), '#2a1c12');
    for (const x of [884, 900, 916]) d.fill(polygon(`${x},112 ${x + 9},113 ${x + 4},122`), '#eee6d2');
    const hull = curve(
      '104,330! 176,400 292,430 460,438 628,430 740,398 812,330! 776,432 706,524 612,564 460,576 308,564 212,524 142,432',
    );
    d.form(hull, '#7a5030', { round: 20, shade: 0.45 });
    for (const y of [464, 492, 520, 546])
      d.within(hull, limb(`110,${y - 74},2.4 270,${y - 8},2.4 460,${y},2.4 650,${y - 8},2.4 806,${y - 74},2.4`), '#3f2716', {
        opacity: 0.55,
      });
    d.within(hull, limb('104,336,6 176,404,6 292,434,6 460,442,6 628,434,6 740,402,6 812,336,6'), '#a9794a', { opacity: 0.9 });
    const shields = ['#b8493c', '#d9b24a', '#4f6f7a', '#c9bfa6'];
    for (let i = 0; i < 9; i++) {
      const x = 244 + i * 54;
      const off = (x - 460) / 216;
      const y = 442 - 22 * off * off;
      const shield = ellipse(x, y, 25, 26);
      d.form(shield, shields[i % 4]!, { round: 6 });
      if (i % 2 === 0)
        d.within(shield, polygon(`${x},${y} ${x - 30},${y - 30} ${x + 30},${y - 30}`), '#efe6d0', { opacity: 0.7 });
      d.form(ellipse(x, y, 7, 7), '#8f8f8a', { round: 2 });
    }
  },
  'right',
);

export const cuttingBoard = sketch(
  'cutting-board',
  560,
  150,
  [280, 140],
  (d) => {
    const top = curve('60,30! 420,22! 470,40 540,36 552,60 540,84 470,84 430,112! 40,116! 24,80');
    d.form(polygon('24,80 40,116 430,112 470,84 470,102 432,132 42,138 24,100'), '#7a5433', { round: 4 });
    d.form(top, '#b5844f', { role: 'body', round: 6 });
    d.strokes(top, '#7a5433', { count: 40, length: 90, width: 2, angle: -1, stray: 2, opacity: 0.35 });
    d.fill(ellipse(516, 60, 10, 6), '#4a3220');
  },
  'front',
);

export const flowerPot = sketch(
  'flower-pot',
  300,
  260,
  [150, 250],
  (d) => {
    d.form(polygon('52,70 248,70 218,250 82,250'), '#b5623f', { role: 'body', round: 22, shade: 0.42 });
    d.form(box(38, 26, 224, 50), '#c4714b', { role: 'body', round: 12 });
    d.fill(ellipse(150, 30, 104, 12), '#4a3020');
  },
  'front',
);

/** A bough that lies across the picture, with leaves at its twigs. */
export const branch = sketch(
  'branch',
  760,
  260,
  [380, 250],
  (d) => {
    d.form(limb('0,196,40 180,176,32 400,160,24 600,150,16 752,128,6'), '#6a4a30', { round: 8 });
    d.strokes(limb('0,196,40 180,176,32 400,160,24'), '#3b281a', {
      count: 40,
      length: 40,
      width: 2,
      angle: -5,
      stray: 8,
      opacity: 0.4,
    });
    d.form(limb('470,158,12 540,90,9 600,60,4'), '#6a4a30', { round: 3 });
    d.form(limb('250,172,13 300,226,8 352,246,4'), '#5d4029', { round: 3 });
    for (const [x, y, turn] of [
      [600, 54, -30],
      [566, 76, 40],
      [632, 76, 10],
      [748, 124, -10],
      [708, 104, -60],
      [352, 240, 20],
      [318, 218, 70],
      [668, 158, 60],
      [540, 96, -80],
    ] as const)
      d.form(ellipse(x, y, 30, 13, turn), turn > 0 ? '#6f8f4a' : '#557a3c', { round: 4 });
  },
  'right',
);

/** As others draw it with horses before it. */
export const coach = (d: Pen): void => {
  d.form(limb('90,330,10 300,352,12 560,330,10 616,300,7'), '#4a3022', { round: 3 });
  d.form(curve('150,120! 460,110! 486,200 466,300 400,336 220,336 160,300 140,200'), '#8e3b34', { role: 'body', round: 22 });
  d.form(polygon('140,104 470,94 480,122 132,132'), '#3b2a26', { round: 5 });
  for (const [x, w] of [
    [184, 84],
    [352, 84],
  ] as const)
    d.form(box(x, 150, w, 82), '#2f3b44', { round: 4 });
  d.form(box(282, 146, 56, 176), '#7d302a', { role: 'body', round: 4 });
  d.form(polygon('466,170 560,180 556,214 470,214'), '#5d3f25', { round: 5 });
  for (const [x, y, radius] of [
    [170, 342, 84],
    [470, 356, 70],
  ] as const) {
    d.fill([ellipse(x, y, radius, radius), ellipse(x, y, radius - 12, radius - 12)], '#c9a24a');
    for (let i = 0; i < 5; i++) {
      const [dx, dy] = [
        [1, 0],
        [0.31, 0.95],
        [-0.81, 0.59],
        [-0.81, -0.59],
        [0.31, -0.95],
      ][i] as [number, number];
      d.fill(
        limb(`${x - dx * radius * 0.9},${y - dy * radius * 0.9},6 ${x + dx * radius * 0.9},${y + dy * radius * 0.9},6`),
        '#c9a24a',
      );
    }
    d.form(ellipse(x, y, 14, 14), '#7d5a38', { round: 3 });
  }
};

export const carriage = sketch('carriage', 620, 440, [310, 428], coach, 'right');
