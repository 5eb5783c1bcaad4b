import { boards } from './masonry.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { sketch } from './sketch.ts';

const NIGHT = '#1d1a38';
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

/** A casement with a deep sill: sky, a far line of trees, two curtains of light on the panes. */
export const window = sketch(
  'window',
  420,
  480,
  [210, 470],
  (d) => {
    d.form(box(28, 18, 364, 410), '#d9ccb4', { round: 6 });
    const glass = box(52, 42, 316, 364);
    d.fill(glass, '#a9cfe4');
    d.within(glass, box(52, 150, 316, 256), '#c4dfe8');
    d.within(glass, box(52, 236, 316, 170), '#dcebe4');
    d.within(glass, curve('40,300 96,262 150,284 214,250 276,288 330,262 390,292 390,420! 40,420!'), '#9dbb8e');
    d.within(glass, curve('40,350 110,322 190,346 262,330 390,352 390,420! 40,420!'), '#7ba06f');
    d.within(glass, curve('70,116 104,96 136,104 168,92 196,116 150,126 96,126'), '#f4f6f2', { opacity: 0.85 });
    d.within(glass, polygon('52,42 150,42 52,240'), '#ffffff', { opacity: 0.16 });
    for (const x of [204]) d.form(box(x, 42, 14, 364), '#e6dac3', { round: 3 });
    for (const y of [156, 276]) d.form(box(52, y, 316, 9), '#e6dac3', { round: 2 });
    d.form(polygon('8,424 412,424 420,446 0,446'), '#efe5d0', { round: 4 });
    d.form(box(0, 446, 420, 24), '#cbbd9f', { round: 5 });
  },
  'front',
);
