/** What one sleeps, sits and keeps clothes in, beside the furniture of the parlour. */
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

const WOOD = '#9a6a40';
const DARK = '#7c5230';

/** Grain along a board. */
function grain(d: Pen, x: number, y: number, w: number, h: number, upright = false): void {
  d.strokes(box(x, y, w, h), '#4f2f16', {
    count: Math.max(6, Math.floor((w * h) / 1800)),
    length: upright ? h * 0.5 : w * 0.3,
    width: 1.6,
    angle: upright ? 90 : 0,
    stray: 2,
    opacity: 0.26,
  });
}

function plank(d: Pen, x: number, y: number, w: number, h: number, color = WOOD): void {
  d.form(box(x, y, w, h), color, { role: 'body', round: Math.min(7, Math.min(w, h) * 0.3), shade: 0.4 });
  grain(d, x + 2, y + 2, w - 4, h - 4, h > w);
}

function knob(d: Pen, x: number, y: number): void {
  d.fill(ellipse(x + 2, y + 3, 8, 8), NIGHT, { opacity: 0.25 });
  d.form(ellipse(x, y, 8), '#d6b566', { round: 3 });
}

/** Three rows of drawers with a mirror over them. */
export const dresser = sketch(
  'dresser',
  480,
  600,
  [240, 592],
  (d) => {
    for (const x of [92, 372]) plank(d, x, 150, 16, 150, DARK);
    d.form(curve('108,270! 108,96 150,32 240,14 330,32 372,96 372,270!'), WOOD, { role: 'body', round: 9, shade: 0.4 });
    const pane = curve('128,262! 128,104 164,52 240,36 316,52 352,104 352,262!');
    d.form(pane, '#b9ccd2', { role: 'window', round: 6, shade: 0.2 });
    for (const x of [170, 236])
      d.within(pane, polygon(`${x},20 ${x + 44},20 ${x - 40},280 ${x - 84},280`), '#ffffff', { opacity: 0.34 });
    for (const x of [40, 404]) plank(d, x, 540, 36, 52, DARK);
    plank(d, 24, 300, 432, 256);
    for (const [y, parts] of [
      [318, 2],
      [396, 1],
      [474, 1],
    ] as const)
      for (let i = 0; i < parts; i++) {
        const w = parts === 2 ? 194 : 396;
        const x = 42 + i * 202;
        d.form(box(x, y, w, 68), '#ab7a4c', { role: 'body', round: 5, shade: 0.36 });
        grain(d, x + 4, y + 4, w - 8, 60);
        d.fill(box(x + 8, y + 62, w - 16, 3), NIGHT, { opacity: 0.22 });
        for (const k of parts === 2 ? [0.5] : [0.25, 0.75]) knob(d, x + w * k, y + 34);
      }
    d.form(polygon('26,282 454,282 470,304 10,304'), '#b98553', { role: 'body', round: 5 });
    d.form(ellipse(96, 282, 34, 6), '#e9e3d6', { round: 2 });
    d.form(box(86, 244, 20, 36), '#8fb0c0', { round: 6 });
    d.form(box(90, 232, 12, 14), '#d6b566', { round: 3 });
  },
  'front',
);

/** A cot with its bars, a blanket over the rail. */
export const crib = sketch(
  'crib',
  520,
  400,
  [260, 392],
  (d) => {
    const paint = '#efe9dc';
    d.form(box(52, 118, 416, 150), '#cfc8b9', { role: 'body', round: 6 });
    for (let x = 74; x < 460; x += 32) d.form(box(x, 120, 10, 170), '#d9d2c3', { role: 'body', round: 3 });
    d.form(curve('50,236! 60,214 260,208 460,214 470,236! 470,276! 50,276!'), '#f7f3ea', { round: 8, shade: 0.3 });
    d.form(curve('80,222 96,194 150,190 176,208 170,228 110,232'), '#ffffff', { round: 8, shade: 0.26 });
    d.form(curve('300,212 310,186 326,174 350,176 364,192 368,216! 340,226'), '#b98553', { round: 9, shade: 0.4 });
    for (const x of [316, 356]) d.form(ellipse(x, 176, 11), '#b98553', { round: 4 });
    d.form(ellipse(336, 202, 13, 10), '#dcb788', { round: 4 });
    for (const x of [326, 346]) d.fill(ellipse(x, 190, 3.4), '#2a1c16');
    d.fill(ellipse(336, 198, 5, 3.4), '#2a1c16');
    for (const x of [20, 470]) {
      d.form(box(x, 60, 30, 322), paint, { role: 'body', round: 8, shade: 0.4 });
      d.form(ellipse(x + 15, 54, 19, 19), paint, { role: 'body', round: 7, shade: 0.4 });
      d.form(ellipse(x + 15, 382, 17, 10), '#8f8a80', { round: 4 });
    }
    d.form(box(44, 318, 432, 28), paint, { role: 'body', round: 6, shade: 0.36 });
    for (let x = 62; x < 466; x += 30) d.form(box(x, 150, 12, 172), paint, { role: 'body', round: 4, shade: 0.4 });
    d.form(box(44, 128, 432, 28), paint, { role: 'body', round: 6, shade: 0.36 });
    const cloth = curve('96,122! 216,122! 222,240 212,262 186,254 160,264 132,254 104,262 90,240');
    d.form(cloth, '#9cc0cc', { round: 9, shade: 0.36 });
    for (const [x, y] of [
      [124, 160],
      [184, 170],
      [150, 204],
      [196, 224],
      [112, 226],
    ] as const)
      d.fill(ellipse(x, y, 7), '#f6efdc');
  },
  'front',
);

/** One bed over another, with its ladder. */
export const bunkBed = sketch(
  'bunk-bed',
  620,
  520,
  [310, 512],
  (d) => {
    for (const x of [60, 548]) plank(d, x, 40, 20, 440, DARK);
    for (const [y, color] of [
      [150, '#5f8fb8'],
      [376, '#c9564a'],
    ] as const) {
      d.form(box(40, y - 8, 540, 20), '#6a4526', { round: 4 });
      d.form(
        curve(`44,${y - 6}! 50,${y - 32} 310,${y - 36} 570,${y - 32} 576,${y - 6}! 576,${y + 8}! 44,${y + 8}!`),
        '#f4efe4',
        { round: 8, shade: 0.3 },
      );
      d.form(curve(`56,${y - 26} 66,${y - 62} 120,${y - 66} 170,${y - 60} 182,${y - 28} 120,${y - 20}`), '#fbf8f0', {
        round: 10,
        shade: 0.3,
      });
      const quilt = curve(
        `196,${y - 38} 380,${y - 46} 560,${y - 42} 578,${y - 26}! 580,${y + 34}! 400,${y + 40} 200,${y + 34}! 186,${y}`,
      );
      d.form(quilt, color, { round: 10, shade: 0.38, light: 0.3 });
      for (const x of [270, 350, 430, 510])
        d.within(quilt, limb(`${x},${y - 60},3 ${x - 8},${y + 60},3`), NIGHT, { opacity: 0.16 });
      plank(d, 34, y + 12, 552, 34);
    }
    for (const [x, y] of [
      [34, 66],
      [150, 66],
    ] as const)
      plank(d, x, y, 16, 74);
    plank(d, 34, 66, 132, 18);
    for (const x of [20, 570]) {
      plank(d, x, 24, 30, 486);
      d.form(ellipse(x + 15, 22, 18, 13), WOOD, { role: 'body', round: 5 });
    }
    for (const x of [452, 526]) plank(d, x, 84, 16, 424, '#ab7a4c');
    for (let y = 120; y < 500; y += 62) plank(d, 450, y, 94, 15, '#b98553');
  },
  'front',
);

/** Four posts and a cloth over them. */
export const canopyBed = sketch(
  'canopy-bed',
  640,
  560,
  [320, 552],
  (d) => {
    d.form(curve('90,400! 90,216 150,178 240,166 320,140 400,166 490,178 550,216 550,400!'), DARK, {
      role: 'body',
      round: 9,
      shade: 0.4,
    });
    d.form(curve('120,400! 120,232 200,200 320,180 440,200 520,232 520,400!'), WOOD, { role: 'body', round: 6, shade: 0.3 });
    for (const x of [170, 360])
      d.form(curve(`${x - 40},344 ${x - 30},280 ${x + 60},268 ${x + 146},280 ${x + 156},344 ${x + 60},356`), '#fbf8f0', {
        round: 12,
        shade: 0.3,
      });
    d.form(curve('76,352! 120,330 320,322 520,330 564,352! 574,470! 66,470!'), '#f4efe4', { round: 8, shade: 0.26 });
    const quilt = curve('70,384! 200,368 320,364 440,368 570,384! 584,500! 320,508 56,500!');
    d.form(quilt, '#7c5f8f', { round: 14, shade: 0.36, light: 0.26 });
    for (const x of [160, 240, 320, 400, 480])
      d.within(quilt, limb(`${320 + (x - 320) * 0.8},350,3 ${x},520,3`), NIGHT, { opacity: 0.16 });
    d.within(quilt, curve('50,384! 190,368 320,363 450,368 590,384! 590,416! 450,398 320,392 190,398 50,416!'), '#f4efe4', {
      opacity: 0.9,
    });
    plank(d, 60, 486, 520, 34);
    for (const x of [44, 572]) {
      plank(d, x, 60, 24, 490, DARK);
      d.form(ellipse(x + 12, 250, 18, 12), DARK, { role: 'body', round: 5 });
      d.form(ellipse(x + 12, 490, 20, 14), DARK, { role: 'body', round: 5 });
    }
    for (const flip of [false, true])
      d.include(
        (p) => {
          const drape = curve('0,0! 92,0! 96,120 70,200 36,230 40,330 30,452! -6,452! -12,320 -4,200');
          p.form(drape, '#f3e9e0', { round: 14, shade: 0.36 });
          for (const x of [14, 38, 62])
            p.within(drape, limb(`${x},0,4 ${x - 4},140,5 14,230,3 ${x * 0.5},450,4`), NIGHT, { opacity: 0.12 });
          p.fill(limb('-10,226,9 20,236,10 44,222,9'), '#c9a24e');
        },
        flip ? { x: 590, y: 70, flip } : { x: 50, y: 70 },
      );
    const top = curve(
      '24,44! 320,30 616,44! 616,84! 590,108 556,90 520,110 484,90 448,110 412,90 376,110 340,90 304,110 268,90 232,110 196,90 160,110 124,90 88,110 52,92 24,84!',
    );
    d.form(top, '#efe2d6', { round: 8, shade: 0.34 });
    plank(d, 20, 34, 600, 16, DARK);
    for (const x of [56, 584]) d.form(ellipse(x, 24, 14, 16), '#c9a24e', { round: 5 });
  },
  'front',
);

/** A soft bag to sit in. */
export const beanbag = sketch(
  'beanbag',
  460,
  360,
  [230, 350],
  (d) => {
    const bag = curve(
      '30,300 16,236 44,160 92,96 150,44 196,24 240,26 286,52 336,116 396,182 440,250 436,306 400,340 300,350 150,350 66,338',
    );
    d.form(bag, '#6f5a9a', { role: 'body', round: 34, shade: 0.44, light: 0.3 });
    d.within(bag, curve('94,180 150,140 230,132 310,160 360,214 340,262 250,284 150,274 92,236'), NIGHT, { opacity: 0.14 });
    d.within(bag, curve('120,150 170,76 216,50 250,70 214,96 180,150 150,200'), '#ffffff', { opacity: 0.16 });
    for (const seam of [
      '206,28,3 150,110,3 110,210,3 104,346,3',
      '222,28,3 262,120,3 330,210,3 352,346,3',
      '44,164,2 110,210,3 226,232,3 330,210,3 402,196,2',
    ])
      d.fill(limb(seam), NIGHT, { opacity: 0.26 });
    for (const fold of ['60,316,2 120,300,5 190,312,2', '260,330,2 330,312,5 404,322,2', '200,60,2 216,90,4 210,120,2'])
      d.fill(limb(fold), NIGHT, { opacity: 0.16 });
    d.form(curve('188,34 186,14 206,8 236,12 240,34 214,42'), '#5d4a86', { role: 'body', round: 5 });
  },
  'front',
);

/** Tall, for a counter. */
export const barStool = sketch(
  'bar-stool',
  260,
  480,
  [130, 470],
  (d) => {
    for (const line of ['86,80,16 66,280,15 44,466,14', '174,80,16 194,280,15 216,466,14'])
      d.form(limb(line, 'flat'), '#6a4526', { round: 5, shade: 0.4 });
    for (const line of ['104,80,12 96,270,12 90,440,11', '156,80,12 164,270,12 170,440,11'])
      d.form(limb(line, 'flat'), '#553619', { round: 4, shade: 0.4 });
    d.form(limb('60,330,11 200,330,11', 'flat'), '#7c5230', { round: 4 });
    d.form(limb('84,250,9 176,250,9', 'flat'), '#5f3d20', { round: 3 });
    d.form(curve('24,66! 28,96 130,108 232,96 236,66! 130,76'), '#7c5230', { round: 6, shade: 0.4 });
    d.form(curve('20,58 26,28 130,14 234,28 240,58 232,76 130,88 28,76'), '#a34236', {
      role: 'body',
      round: 13,
      shade: 0.4,
      light: 0.34,
    });
    d.fill(curve('52,40 110,26 180,28 130,38 80,50'), '#ffffff', { opacity: 0.22 });
    for (let x = 30; x < 236; x += 16) {
      const out = (x - 130) / 110;
      d.fill(ellipse(x, 72 + 8 * (1 - out * out), 3), '#d6b566');
    }
  },
  'front',
);

/** Low, before a sofa, with a few things on it. */
export const coffeeTable = sketch(
  'coffee-table',
  600,
  260,
  [300, 250],
  (d) => {
    for (const x of [116, 460]) d.form(limb(`${x},80,18 ${x + (x < 300 ? -6 : 6)},206,13`, 'flat'), '#63401f', { round: 5 });
    plank(d, 70, 176, 460, 14, DARK);
    for (const [x, c] of [
      [150, '#b9503e'],
      [160, '#3f6a6f'],
    ] as const)
      d.form(box(x, c === '#b9503e' ? 164 : 154, 120, 11), c, { round: 3 });
    for (const x of [48, 552])
      d.form(limb(`${x},80,22 ${x + (x < 300 ? -10 : 10)},248,15`, 'flat'), WOOD, { role: 'body', round: 6, shade: 0.4 });
    d.form(polygon('20,84 580,84 580,104 20,104'), DARK, { role: 'body', round: 5, shade: 0.4 });
    const top = polygon('66,44 534,44 586,86 14,86');
    d.form(top, '#ab7a4c', { role: 'body', round: 5, shade: 0.26 });
    d.strokes(top, '#5c3a1e', { count: 40, length: 120, width: 1.6, angle: 0, stray: 1.5, opacity: 0.26 });
  },
  'front',
);

/** For a small child, with its tray. */
export const highChair = sketch(
  'high-chair',
  340,
  520,
  [170, 510],
  (d) => {
    for (const line of ['116,250,14 96,400,13 80,490,12', '224,250,14 244,400,13 260,490,12'])
      d.form(limb(line, 'flat'), DARK, { role: 'body', round: 4 });
    d.form(curve('92,236! 88,90 110,34 170,20 230,34 252,90 248,236!'), WOOD, { role: 'body', round: 9, shade: 0.4 });
    d.form(curve('108,232! 106,100 124,54 170,44 216,54 234,100 232,232!'), '#e8b85c', { round: 12, shade: 0.36 });
    for (const [x, y] of [
      [140, 90],
      [198, 100],
      [166, 140],
      [130, 172],
      [206, 168],
    ] as const)
      d.fill(ellipse(x, y, 7), '#fdf3d8');
    d.form(curve('78,244! 262,244! 276,276! 64,276!'), '#d9a548', { round: 8 });
    plank(d, 62, 272, 216, 22);
    for (const line of ['76,290,17 52,400,16 30,506,14', '264,290,17 288,400,16 310,506,14'])
      d.form(limb(line, 'flat'), WOOD, { role: 'body', round: 5, shade: 0.4 });
    plank(d, 56, 380, 228, 24, '#ab7a4c');
    for (const x of [52, 272]) plank(d, x, 196, 16, 80, DARK);
    d.form(curve('22,206! 40,176 170,168 300,176 318,206! 316,222! 24,222!'), '#f4efe4', { round: 7, shade: 0.32 });
    d.fill(ellipse(170, 194, 120, 12), NIGHT, { opacity: 0.08 });
    d.form(curve('122,182! 126,196 150,200 170,196 176,182!'), '#7fa7b8', { round: 5 });
    d.form(ellipse(149, 182, 27, 6), '#f2d9a0', { round: 2 });
    d.fill(limb('200,188,4 244,182,4'), '#a9b1b6');
    d.form(ellipse(252, 182, 10, 5), '#c3cace', { round: 2 });
  },
  'front',
);

/** A tall cupboard with two doors. */
export const wardrobe = sketch(
  'wardrobe',
  400,
  600,
  [200, 592],
  (d) => {
    for (const x of [44, 318]) plank(d, x, 556, 38, 36, DARK);
    plank(d, 30, 60, 340, 504);
    d.form(curve('14,64! 18,44 60,36 130,26 200,12 270,26 340,36 382,44 386,64!'), DARK, {
      role: 'body',
      round: 7,
      shade: 0.4,
    });
    d.form(box(22, 546, 356, 22), DARK, { role: 'body', round: 6 });
    for (const x of [46, 204]) {
      d.form(box(x, 80, 150, 458), '#ab7a4c', { role: 'body', round: 6, shade: 0.34 });
      grain(d, x + 4, 84, 142, 450, true);
      for (const [y, h] of [
        [102, 240],
        [364, 152],
      ] as const) {
        d.fill(box(x + 20, y, 110, h), NIGHT, { opacity: 0.2 });
        d.form(box(x + 26, y + 6, 98, h - 12), WOOD, { role: 'body', round: 5, shade: 0.36 });
      }
    }
    d.fill(box(197, 80, 6, 458), NIGHT, { opacity: 0.45 });
    for (const x of [184, 216]) knob(d, x, 340);
  },
  'front',
);
