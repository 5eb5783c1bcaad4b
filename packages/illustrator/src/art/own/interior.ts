/** What furnishes rooms: counters, stoves, boards and benches of a trade, lamps. */
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, sketch } from './sketch.ts';

const OAK = '#8a6242';
const DARK = NIGHT;

/** A bar or shop counter: panelled front, a slab on top, cups and jars on it. */
export const counter = sketch(
  'counter',
  640,
  400,
  [320, 392],
  (d) => {
    d.form(box(30, 150, 580, 242), OAK, { role: 'body', round: 14, shade: 0.4 });
    for (let i = 0; i < 4; i++) {
      d.form(box(52 + i * 138, 182, 122, 176), '#7a5538', { round: 7, shade: 0.45 });
      d.fill(box(66 + i * 138, 198, 94, 144), '#94694a', { opacity: 0.7 });
    }
    d.fill(box(30, 374, 580, 18), DARK, { opacity: 0.35 });
    d.form(polygon('14,124 626,124 634,152 6,152'), '#5d3f2b', { round: 6 });
    d.fill(limb('18,128,4 622,128,4', 'flat'), '#fff0d2', { opacity: 0.22 });
    d.form(box(66, 40, 120, 84), '#9aa3a6', { round: 9 });
    d.fill(box(80, 54, 92, 26), '#3c4247');
    d.form(limb('104,84,10 104,104,8'), '#5b6165', { round: 3 });
    d.form(limb('148,84,10 148,104,8'), '#5b6165', { round: 3 });
    for (const x of [226, 262, 298])
      d.form(curve(`${x - 15},96! ${x + 15},96! ${x + 10},124! ${x - 10},124!`), '#efe8da', { round: 4 });
    for (const [x, c] of [
      [430, '#b5783e'],
      [480, '#6f8f6a'],
      [530, '#b0553f'],
    ] as const) {
      d.form(box(x - 18, 66, 36, 58), '#cfd8d6', { round: 6, opacity: 0.9 });
      d.fill(box(x - 15, 84, 30, 38), c, { opacity: 0.85 });
      d.form(box(x - 19, 56, 38, 13), OAK, { round: 3 });
    }
  },
  'front',
);

export const stove = sketch(
  'stove',
  360,
  440,
  [180, 432],
  (d) => {
    d.form(box(30, 120, 300, 312), '#4c5458', { role: 'body', round: 16, shade: 0.45 });
    d.form(box(62, 206, 236, 168), '#3a4044', { round: 8 });
    d.fill(box(84, 230, 192, 118), '#1f2326');
    d.fill(curve('92,340 128,300 170,322 210,296 268,340'), '#e08a3a', { role: 'light', opacity: 0.55 });
    d.fill(limb('78,196,9 282,196,9'), '#b9bfc0');
    for (const x of [70, 126, 182, 238, 290]) d.form(ellipse(x, 156, 13), '#c9cdcb', { round: 4 });
    d.form(box(18, 108, 324, 22), '#30363a', { round: 5 });
    d.form(curve('80,50! 190,50! 184,108! 86,108!'), '#b0553f', { round: 9 });
    d.form(ellipse(135, 50, 56, 9), '#8a3f30', { round: 3 });
    d.fill(limb('190,66,8 230,60,7'), '#33393c');
    d.form(curve('238,70! 320,70! 314,108! 244,108!'), '#8e9599', { round: 8 });
  },
  'front',
);

export const blackboard = sketch(
  'blackboard',
  560,
  340,
  [280, 330],
  (d) => {
    d.form(box(10, 10, 540, 320), OAK, { round: 10 });
    d.form(box(34, 34, 492, 268), '#2f4a40', { role: 'body', round: 14, shade: 0.4 });
    d.fill(limb('66,84,5 130,72,5 210,88,5 270,76,5'), '#eef0e6', { opacity: 0.75 });
    d.fill(limb('66,132,4 150,124,4 240,136,4'), '#eef0e6', { opacity: 0.6 });
    d.fill(limb('66,178,4 120,170,4 200,182,4'), '#eef0e6', { opacity: 0.6 });
    d.fill([ellipse(400, 130, 62), ellipse(400, 130, 57)], '#eef0e6', { opacity: 0.7 });
    d.fill(limb('338,130,4 462,130,4'), '#eef0e6', { opacity: 0.7 });
    d.fill(limb('400,68,4 400,192,4'), '#eef0e6', { opacity: 0.7 });
    d.strokes(box(34, 34, 492, 268), '#cfd8cf', { count: 30, length: 90, width: 12, angle: 8, opacity: 0.06 });
    d.form(box(60, 302, 440, 16), '#6d4a30', { round: 4 });
    for (const [x, c] of [
      [120, '#f3f0e6'],
      [150, '#e0b64a'],
      [420, '#d98a7a'],
    ] as const)
      d.fill(box(x, 294, 24, 8), c);
  },
  'front',
);

export const schoolDesk = sketch(
  'school-desk',
  420,
  330,
  [210, 322],
  (d) => {
    for (const x of [70, 350]) d.form(limb(`${x},130,16 ${x},314,14`), '#4a5055', { round: 5 });
    d.form(limb('70,236,10 350,236,10', 'flat'), '#4a5055', { round: 4 });
    d.form(box(40, 126, 340, 52), '#9a6f48', { round: 8, shade: 0.45 });
    d.form(polygon('56,84 364,84 396,128 24,128'), '#b5885a', { role: 'body', round: 6 });
    d.form(polygon('150,70 250,66 262,104 142,108'), '#efe9da', { round: 3 });
    d.fill(limb('202,68,2 203,106,2'), DARK, { opacity: 0.3 });
    d.form(box(290, 60, 34, 40), '#5b7f9a', { round: 5 });
    for (const [x, c] of [
      [298, '#d9a52e'],
      [308, '#b5402f'],
      [317, '#4d8a4a'],
    ] as const)
      d.fill(limb(`${x},26,5 ${x},62,5`), c);
  },
  'front',
);

export const easel = sketch(
  'easel',
  380,
  620,
  [190, 612],
  (d) => {
    d.fill(limb('190,30,13 206,300,13 236,600,13'), '#5d4330');
    for (const s of [-1, 1])
      d.form(limb(`${190 + s * 12},20,15 ${190 + s * 70},330,15 ${190 + s * 128},608,15`), OAK, { round: 5 });
    const canvas = box(60, 90, 260, 300);
    d.form(canvas, '#efe9da', { round: 8, shade: 0.25 });
    d.within(canvas, curve('60,90! 320,90! 320,230! 60,250!'), '#9fc3d2');
    d.within(canvas, ellipse(250, 150, 26), '#f0cf7a');
    d.within(canvas, curve('60,262 120,196 190,240 250,190 320,240! 320,300! 60,300!'), '#6f8fa0');
    d.within(canvas, curve('60,290 160,268 320,300! 320,390! 60,390!'), '#7f9a5c');
    d.strokes(canvas, '#fff0d2', { count: 26, length: 40, width: 8, angle: 20, opacity: 0.16 });
    d.form(limb('44,398,18 336,398,18', 'flat'), '#6d4a30', { round: 5 });
  },
  'front',
);

export const workbench = sketch(
  'workbench',
  620,
  380,
  [310, 372],
  (d) => {
    for (const x of [70, 550]) d.form(box(x - 22, 150, 44, 222), '#6f4f36', { round: 8 });
    d.form(box(80, 286, 460, 26), '#6f4f36', { round: 6 });
    d.form(box(210, 160, 190, 76), '#80593b', { round: 7 });
    for (const x of [258, 352]) d.fill(ellipse(x, 198, 8), '#c9b08a');
    d.form(polygon('20,116 600,116 612,156 8,156'), '#9a7048', { role: 'body', round: 7 });
    d.strokes(polygon('20,116 600,116 612,156 8,156'), '#4a3020', { count: 24, length: 70, width: 3, angle: 0, opacity: 0.2 });
    d.form(polygon('60,92 220,84 224,108 62,116'), '#c79a62', { round: 4 });
    d.form(box(430, 62, 74, 54), '#7d868a', { round: 6 });
    d.form(box(420, 52, 94, 16), '#5d6569', { round: 4 });
    d.fill(limb('290,112,11 340,70,8'), '#6a4a30');
    d.form(polygon('322,46 368,66 358,86 312,66'), '#8e979b', { round: 4 });
    d.form(box(250, 268, 84, 20), '#c79a62', { round: 4 });
    d.form(box(360, 246, 96, 42), '#a5503c', { round: 6 });
  },
  'front',
);

export const toolBoard = sketch(
  'tool-board',
  520,
  320,
  [260, 312],
  (d) => {
    d.form(box(8, 8, 504, 304), '#b08a5c', { role: 'body', round: 10, shade: 0.35 });
    d.fill(limb('80,60,13 80,200,11'), '#6a4a30');
    d.form(box(46, 44, 70, 32), '#7d868a', { round: 5 });
    d.form(curve('150,56! 266,56! 262,120! 152,84!'), '#aeb6b9', { round: 4 });
    d.form(box(262, 46, 50, 60), '#8a4a34', { round: 6 });
    for (const [x, c] of [
      [350, '#b5402f'],
      [386, '#d9a52e'],
      [422, '#3d6ea0'],
      [458, '#4d8a4a'],
    ] as const) {
      d.form(limb(`${x},56,18 ${x},110,18`), c, { round: 5 });
      d.fill(limb(`${x},116,6 ${x},200,5`), '#8e979b');
    }
    d.fill([ellipse(200, 216, 58), ellipse(200, 216, 44)], '#5d6569');
    d.form(limb('300,180,12 300,286,12'), '#8e979b', { round: 4 });
    d.fill([ellipse(300, 172, 22), ellipse(300, 166, 11)], '#8e979b');
  },
  'front',
);

export const pendantLamp = sketch(
  'pendant-lamp',
  280,
  220,
  [140, 212],
  (d) => {
    d.form(box(128, 4, 24, 40), '#3a3f42', { round: 5 });
    d.form(curve('118,40! 162,40! 214,110 262,176! 18,176! 66,110'), '#38504f', { role: 'body', round: 16, shade: 0.45 });
    d.fill(ellipse(140, 178, 122, 16), '#ffe3a6', { role: 'light' });
    d.fill(ellipse(140, 190, 34, 20), '#fff3c9', { role: 'light' });
  },
  'front',
);

export const floorLamp = sketch(
  'floor-lamp',
  240,
  640,
  [120, 632],
  (d) => {
    d.form(ellipse(120, 618, 66, 14), '#3d3630', { round: 5 });
    d.fill(limb('120,150,10 120,612,11'), '#4a4038');
    d.fill(ellipse(120, 166, 24, 18), '#fff3c9', { role: 'light' });
    d.form(curve('76,20! 164,20! 216,158! 24,158!'), '#e3c992', { role: 'body', round: 18, shade: 0.35 });
    d.fill(curve('90,40! 150,40! 186,150! 54,150!'), '#ffe9b8', { role: 'light', opacity: 0.6 });
  },
  'front',
);

export const wallShelf = sketch(
  'wall-shelf',
  520,
  250,
  [260, 242],
  (d) => {
    for (const x of [80, 440]) d.form(polygon(`${x - 8},196 ${x + 8},196 ${x + 8},242 ${x - 8},242`), '#5d4330', { round: 4 });
    d.form(box(10, 176, 500, 26), OAK, { role: 'body', round: 6 });
    for (const [x, w, h, c] of [
      [40, 48, 96, '#cfd8d6'],
      [104, 44, 78, '#b5783e'],
      [162, 50, 108, '#8fa07a'],
    ] as const) {
      d.form(box(x, 176 - h, w, h), c, { round: 8 });
      d.form(box(x - 3, 166 - h, w + 6, 15), '#6d4a30', { round: 3 });
    }
    for (const [x, r] of [
      [266, 46],
      [318, 46],
      [370, 46],
    ] as const) {
      d.form(ellipse(x, 176 - r, r), '#e9e3d4', { round: 7 });
      d.fill([ellipse(x, 176 - r, r - 12), ellipse(x, 176 - r, r - 16)], '#5b7f9a', { opacity: 0.7 });
    }
    d.form(curve('432,110! 494,110! 486,176! 440,176!'), '#b0603c', { round: 7 });
    d.form(curve('462,112 430,84 420,40 446,66 456,20 470,62 496,34 496,82'), '#5f7f4c', { round: 7 });
  },
  'front',
);

export const housePlant = sketch(
  'house-plant',
  340,
  560,
  [170, 552],
  (d) => {
    const leaf = (x: number, y: number, turn: number, size: number): void => {
      d.include(
        (p) => {
          p.form(curve('0,0 -34,-60 -28,-130 0,-180 28,-130 34,-60'), '#4f7a48', { round: 10, shade: 0.4 });
          p.fill(limb('0,-6,4 0,-90,3 0,-168,1'), '#a9c48a', { opacity: 0.6 });
        },
        { x, y, turn, scale: size },
      );
    };
    for (const [x, y, t, s] of [
      [150, 400, -62, 1],
      [190, 400, 60, 1],
      [150, 380, -34, 1.15],
      [192, 380, 32, 1.15],
      [170, 370, -6, 1.35],
      [180, 390, 80, 0.7],
      [160, 390, -82, 0.7],
    ] as const)
      leaf(x, y, t, s);
    d.form(curve('96,398! 244,398! 224,552! 116,552!'), '#b0603c', { role: 'body', round: 14 });
    d.form(box(86, 386, 168, 28), '#bd6f48', { round: 6 });
  },
  'front',
);
