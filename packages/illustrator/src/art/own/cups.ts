/** What is drunk from and eaten from: mugs, a tall glass, a paper cup, a kettle, bowls of soup. */
import { curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, type Pen, type Sketch, sketch } from './sketch.ts';
import { wisp } from './steam.ts';

/** Two wisps of steam. */
function steam(d: Pen, x: number, y: number): void {
  for (const [dx, bend] of [
    [-28, -1],
    [28, 1],
  ] as const) {
    const line = (by: number): string =>
      `${x + dx + by},${y},4 ${x + dx - 20 * bend + by},${y - 30},8 ${x + dx + 12 * bend + by},${y - 66},6 ${x + dx - 4 * bend + by},${y - 102},1.5`;
    wisp(d, line(0), line(5), 0.32);
  }
}

/** A straight mug with a handle at the right; `drink` is what stands in it, and `top` is drawn on that. */
const mugOf = (name: string, color: string, drink: string, top?: (d: Pen) => void): Sketch =>
  sketch(
    name,
    400,
    420,
    [180, 406],
    (d) => {
      steam(d, 176, 118);
      d.form(limb('286,176,30 352,182,30 362,256,32 338,318,30 280,330,28'), color, { role: 'body', round: 7, shade: 0.5 });
      const cup = curve('56,140! 66,376! 96,400 176,410 256,400 286,376! 296,140!');
      d.form(cup, color, { role: 'body', round: 28, shade: 0.45 });
      d.within(cup, limb('96,166,14 102,366,12', 'flat'), '#ffffff', { opacity: 0.24 });
      d.form(ellipse(176, 140, 120, 32), color, { role: 'body', round: 5, light: 0.5 });
      d.fill(ellipse(176, 140, 120, 32), '#ffffff', { opacity: 0.35 });
      const inside = ellipse(176, 144, 107, 25);
      d.fill(inside, drink);
      d.within(inside, curve('76,140 130,122 200,124 270,142 220,134 140,132'), NIGHT, { opacity: 0.3 });
      top?.(d);
    },
    'front',
  );

export const mug = mugOf('mug', '#c8563f', '#3f2417', (d) => {
  d.fill(curve('110,150 160,160 230,156 264,148 230,164 150,168'), '#8a5a38', { opacity: 0.7 });
});

/** Marshmallows float in it. */
export const cocoa = mugOf('cocoa-mug', '#e9e0cf', '#5b3320', (d) => {
  for (const [x, y, turn] of [
    [124, 138, -14],
    [170, 128, 8],
    [216, 138, 18],
    [150, 152, 4],
    [194, 152, -10],
  ] as const) {
    d.form(ellipse(x, y + 8, 24, 17, turn), '#f1e3dc', { round: 5, shade: 0.4 });
    d.form(ellipse(x, y, 24, 15, turn), '#fffaf2', { round: 4, shade: 0.2 });
  }
});

export const latte = sketch(
  'latte-glass',
  300,
  460,
  [150, 448],
  (d) => {
    d.form(ellipse(150, 428, 138, 20), '#e8e1d3', { round: 6, shade: 0.4 });
    d.fill(ellipse(158, 428, 78, 11), NIGHT, { opacity: 0.18 });
    const glass = curve('66,60! 70,220 92,360 100,424! 200,424! 208,360 230,220 234,60!');
    d.fill(glass, '#e9f0ef', { opacity: 0.6 });
    const drink = curve('74,84! 78,220 98,360 105,412! 195,412! 202,360 222,220 226,84!');
    d.form(drink, '#b98257', { round: 14, shade: 0.25, light: 0.1 });
    // Milk below, coffee above it, foam on top: they shade into one another.
    d.within(drink, curve('60,300! 150,286 240,300! 240,430! 60,430!'), '#e6cdaa', { opacity: 0.9 });
    d.within(drink, curve('60,262! 150,250 240,262! 240,310! 60,310!'), '#d0a779', { opacity: 0.75 });
    d.within(drink, curve('60,150! 150,140 240,150! 240,210! 60,210!'), '#8f5a35', { opacity: 0.6 });
    d.within(drink, polygon('60,60 240,60 240,150 60,150'), '#f6ecd9', { opacity: 0.96 });
    d.form(curve('72,86 78,58 118,44 150,48 186,42 224,60 228,86 150,98'), '#fbf5e8', { round: 8, shade: 0.28 });
    d.fill(curve('124,66 150,78 178,64 168,78 150,88 132,80'), '#a8703f', { opacity: 0.75 });
    d.within(glass, polygon('80,70 98,70 122,414 108,414'), '#ffffff', { opacity: 0.4 });
    d.within(glass, polygon('204,70 216,70 196,414 188,414'), NIGHT, { opacity: 0.1 });
  },
  'front',
);

export const paperCup = sketch(
  'paper-cup',
  280,
  440,
  [140, 428],
  (d) => {
    const cup = polygon('40,96 240,96 212,428 68,428');
    d.form(cup, '#efe7d8', { role: 'body', round: 22, shade: 0.4 });
    d.within(cup, polygon('20,190 260,190 260,316 20,316'), '#a9764a');
    d.within(cup, polygon('214,60 260,60 260,440 186,440'), NIGHT, { opacity: 0.1 });
    for (let x = 52; x < 232; x += 12) d.within(cup, limb(`${x},192,2 ${x},314,2`, 'flat'), NIGHT, { opacity: 0.12 });
    d.form(curve('24,98! 26,76 40,70! 240,70! 254,76 256,98! 140,106'), '#4a3a33', { round: 7, shade: 0.3 });
    d.form(curve('44,72! 52,44 66,38! 214,38! 228,44 236,72!'), '#56453c', { round: 8, shade: 0.3 });
    d.fill(ellipse(140, 48, 15, 4), NIGHT, { opacity: 0.6 });
  },
  'front',
);

export const kettle = sketch(
  'kettle',
  460,
  440,
  [230, 428],
  (d) => {
    // The spout, then the handle over the lid, then the body.
    d.form(polygon('116,312 28,190 16,180 46,164 62,182 142,252'), '#aab2b8', { role: 'body', round: 10, shade: 0.45 });
    d.form(limb('104,226,20 118,110,20 170,42,22 250,28,22 332,46,22 380,116,20 394,230,20'), '#34302e', { round: 7 });
    const body = curve('60,420! 70,330 100,246 160,196 240,182 320,196 382,246 412,330 420,420!');
    d.form(body, '#b6bec4', { role: 'body', round: 30, shade: 0.5, light: 0.4 });
    d.within(body, curve('112,300 150,224 196,212 164,262 140,340 128,404 108,404'), '#ffffff', { opacity: 0.42 });
    d.within(body, curve('300,210 372,260 404,350 410,424 360,424 350,320'), NIGHT, { opacity: 0.14 });
    d.form(limb('56,414,18 424,414,18', 'flat'), '#8d959b', { role: 'body', round: 5 });
    d.form(curve('172,200! 188,170 240,160 292,170 308,200! 240,210'), '#c5ccd1', { role: 'body', round: 8 });
    d.form(ellipse(240, 150, 22, 18), '#34302e', { round: 6 });
    for (const [x, y] of [
      [104, 222],
      [394, 226],
    ] as const)
      d.form(ellipse(x, y, 15), '#7d858b', { round: 4 });
  },
  'left',
);

/** A deep bowl on its plate, with a spoon in it. */
export const soup = sketch(
  'soup',
  520,
  360,
  [250, 346],
  (d) => {
    steam(d, 236, 104);
    d.form(ellipse(250, 312, 214, 34), '#e4ddcf', { round: 8, shade: 0.4 });
    d.form(ellipse(250, 304, 160, 22), '#d5ccbb', { round: 4, light: 0.1 });
    d.fill(ellipse(270, 306, 120, 16), NIGHT, { opacity: 0.22 });
    d.form(curve('44,148! 60,230 120,296 190,316 310,316 380,296 440,230 456,148!'), '#e9e1d2', {
      role: 'body',
      round: 30,
      shade: 0.42,
    });
    d.form(ellipse(250, 148, 207, 56), '#f6f1e6', { role: 'body', round: 6 });
    const inside = ellipse(250, 152, 186, 46);
    d.form(inside, '#c9502a', { round: 9, shade: 0.3, light: 0.12 });
    d.within(inside, curve('150,150 210,130 290,134 330,152 280,170 190,172'), '#f6e6cf', { opacity: 0.85 });
    d.within(inside, curve('190,150 230,142 280,146 296,154 256,162 212,160'), '#c9502a', { opacity: 0.75 });
    for (const [x, y, turn] of [
      [206, 140, 20],
      [246, 128, -30],
      [276, 148, 12],
      [232, 162, -14],
    ] as const)
      d.form(ellipse(x, y, 12, 6, turn), '#4f8a3f', { round: 2 });
    d.form(limb('332,146,15 420,84,12 500,32,15'), '#b9c0c5', { round: 4 });
  },
  'front',
);
