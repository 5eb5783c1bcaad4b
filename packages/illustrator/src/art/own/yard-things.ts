/** Things of yard and garden, and plants that are kept for their looks. */
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, sketch } from './sketch.ts';
import { wheel } from './wheels.ts';

/** A dish of stone on its foot, with water and a small guest. */
export const birdBath = sketch(
  'bird-bath',
  380,
  440,
  [190, 430],
  (d) => {
    const stone = '#b3ada0';
    d.form(curve('92,412! 120,386 260,386 288,412! 296,430! 84,430!'), stone, { role: 'body', round: 8, shade: 0.45 });
    d.form(curve('150,396! 168,320 158,250 170,150! 210,150! 222,250 212,320 230,396!'), stone, {
      role: 'body',
      round: 14,
      shade: 0.46,
    });
    for (const y of [188, 356])
      d.form(ellipse(190, y, y < 200 ? 38 : 46, 13), '#c0baac', { role: 'body', round: 5, shade: 0.42 });
    d.form(curve('16,98! 44,150 110,172 190,176 270,172 336,150 364,98!'), stone, { role: 'body', round: 15, shade: 0.46 });
    d.form(ellipse(190, 98, 174, 38), '#c9c3b5', { role: 'body', round: 6, shade: 0.3 });
    const water = ellipse(190, 102, 146, 26);
    d.form(water, '#7fb8cc', { round: 8, shade: 0.34, light: 0.1 });
    for (const [x, y, w] of [
      [150, 104, 50],
      [238, 112, 36],
      [180, 92, 30],
    ] as const)
      d.within(water, ellipse(x, y, w, 4), '#e6f4f6', { opacity: 0.7 });
    d.strokes(curve('30,110 190,170 350,110 300,160 190,172 80,160'), '#7d776a', {
      count: 40,
      length: 10,
      width: 4,
      angle: 0,
      stray: 80,
      opacity: 0.3,
    });
    d.form(curve('262,84! 236,60 232,34 250,20 272,26 282,44 306,58 334,78! 296,86'), '#6f5a48', { round: 7, shade: 0.4 });
    d.form(curve('240,50 262,48 284,66 264,84 246,72'), '#c9743c', { round: 6, shade: 0.34 });
    d.form(polygon('234,32 216,38 236,44'), '#d9a23a', { round: 2 });
    d.fill(ellipse(248, 34, 4), '#1c1a22');
  },
  'front',
);

/** On a post, with a round hole. */
export const birdhouse = sketch(
  'birdhouse',
  300,
  420,
  [150, 412],
  (d) => {
    d.form(box(138, 250, 24, 162), '#7c5a3a', { round: 7, shade: 0.45 });
    d.form(polygon('150,54 246,140 238,266 62,266 54,140'), '#c98d4c', { role: 'body', round: 10, shade: 0.38 });
    for (const x of [92, 132, 172, 210])
      d.fill(box(x, 110 + Math.abs(150 - x) * 0.5, 2.4, 262 - 110 - Math.abs(150 - x) * 0.5), NIGHT, { opacity: 0.25 });
    d.strokes(polygon('150,70 236,144 230,260 70,260 64,144'), '#7a4a1e', {
      count: 30,
      length: 50,
      width: 2,
      angle: 90,
      stray: 3,
      opacity: 0.3,
    });
    d.form(ellipse(150, 172, 33), '#a8703a', { role: 'body', round: 5 });
    d.fill(ellipse(150, 172, 26), '#22181a');
    d.form(limb('150,222,11 150,232,11'), '#7c5a3a', { round: 4 });
    d.form(box(48, 262, 204, 14), '#8c5f34', { role: 'body', round: 4 });
    for (const flip of [false, true])
      d.include((p) => p.form(polygon('0,-12 0,18 -118,112 -132,88'), '#8a4436', { round: 7, shade: 0.4 }), {
        x: 150,
        y: 40,
        flip,
      });
    d.form(curve('160,182 176,166 174,150 158,142 142,150 140,166! 146,190'), '#5f8fb8', { round: 6, shade: 0.34 });
    d.form(polygon('140,156 122,160 140,166'), '#d9a23a', { round: 2 });
    d.fill(ellipse(152, 156, 3.6), '#1c1a22');
  },
  'front',
);

export const wateringCan = sketch(
  'watering-can',
  460,
  350,
  [260, 340],
  (d) => {
    const tin = '#6f9a8a';
    d.form(limb('196,262,34 120,200,24 62,112,20', 'flat'), tin, { role: 'body', round: 8, shade: 0.42 });
    d.form(polygon('22,116 92,74 104,96 44,132'), tin, { role: 'body', round: 6, shade: 0.36 });
    d.form(ellipse(57, 94, 44, 15, -31), '#89b3a3', { role: 'body', round: 4 });
    for (let i = 0; i < 9; i++) d.fill(ellipse(30 + i * 7, 112 - i * 4.4, 2.6), '#2f4a42');
    d.form(limb('112,190,9 200,150,9', 'flat'), '#5d8676', { round: 3 });
    d.fill([ellipse(382, 216, 66, 86), ellipse(382, 216, 48, 68)], '#557d6e', { role: 'body' });
    const can = curve('180,130! 176,240 180,322 196,338! 270,344 350,338! 366,322 372,240 368,130!');
    d.form(can, tin, { role: 'body', round: 24, shade: 0.44, light: 0.3 });
    for (const y of [166, 306])
      d.within(can, curve(`170,${y} 274,${y + 12} 380,${y} 380,${y + 10} 274,${y + 22} 170,${y + 10}`), NIGHT, {
        opacity: 0.18,
      });
    d.form(ellipse(274, 130, 95, 22), '#89b3a3', { role: 'body', round: 5 });
    d.fill(ellipse(274, 132, 80, 15), '#22362f');
    d.fill(curve('180,130! 190,60 274,44 358,60 368,130! 352,130! 340,78 274,62 208,78 196,130!'), '#557d6e', { role: 'body' });
    d.fill(curve('200,190 210,180 216,250 212,310 200,300'), '#ffffff', { opacity: 0.26 });
  },
  'left',
);

export const lawnMower = sketch(
  'lawn-mower',
  560,
  400,
  [220, 388],
  (d) => {
    for (const line of ['300,290,12 420,170,11 508,60,11', '282,282,10 400,164,9 490,52,9'])
      d.form(limb(line), '#35393f', { round: 4 });
    d.form(limb('478,58,18 522,52,18'), '#1f2226', { round: 5 });
    const bag = curve('300,240! 350,196 430,210 450,250 440,320 380,344 310,330!');
    d.form(bag, '#3b4a40', { round: 12, shade: 0.44 });
    d.strokes(bag, '#7fae52', { count: 16, length: 14, width: 3, angle: 20, stray: 60, opacity: 0.5 });
    const deck = curve('54,340! 56,286 96,254 160,240 260,240 326,256 344,300 340,346! 200,356');
    d.form(deck, '#c0392b', { role: 'body', round: 16, shade: 0.44, light: 0.34 });
    d.within(deck, curve('80,290 140,262 240,256 310,268 240,272 140,280'), '#ffffff', { opacity: 0.22 });
    d.form(curve('138,242! 140,190 162,170 220,168 244,190 248,242!'), '#2e3238', { round: 10, shade: 0.4, light: 0.34 });
    for (const y of [192, 206, 220]) d.fill(box(160, y, 70, 5), '#8b9296', { opacity: 0.7 });
    d.form(ellipse(192, 168, 34, 11), '#454b52', { round: 4 });
    d.form(box(180, 148, 22, 16), '#c0392b', { role: 'body', round: 4 });
    wheel(d, 96, 338, 46, 6);
    wheel(d, 316, 330, 54, 6);
    for (let i = 0; i < 30; i++) {
      const x = 40 + i * 12;
      d.fill(limb(`${x},390,4 ${x + d.chance.bell() * 10},${368 + d.chance.between(-8, 12)},1`), i % 2 ? '#5f8f3c' : '#7fae52');
    }
  },
  'left',
);

export const rake = sketch(
  'rake',
  240,
  600,
  [120, 590],
  (d) => {
    d.form(limb('120,20,15 120,240,14 120,450,14'), '#b98553', { round: 5, shade: 0.42 });
    d.form(box(108, 430, 24, 44), '#5a6066', { round: 5 });
    for (let i = -5; i < 6; i++)
      d.fill(
        limb(`120,466,5 ${120 + i * 12},520,6 ${120 + i * 20},574,6 ${120 + i * 21},590,5`),
        i % 2 ? '#4f8f5a' : '#3f7a4a',
        { role: 'body' },
      );
    d.form(limb('48,536,9 120,528,10 192,536,9'), '#4f8f5a', { role: 'body', round: 3 });
  },
  'front',
);

/** Broad slats that lean back, on a lawn or by a lake. */
export const adirondack = sketch(
  'adirondack-chair',
  460,
  480,
  [230, 470],
  (d) => {
    const paint = '#c9743c';
    for (let i = -2; i < 3; i++) {
      const top = 40 + i * i * 14;
      d.form(
        curve(
          `${230 + i * 50 - 22},${300}! ${230 + i * 62 - 26},${top + 26} ${230 + i * 62},${top} ${230 + i * 62 + 26},${top + 26} ${230 + i * 50 + 22},${300}!`,
        ),
        paint,
        { role: 'body', round: 8, shade: 0.38, light: 0.28 },
      );
    }
    d.form(limb('94,196,14 230,186,15 366,196,14'), '#a85c2c', { role: 'body', round: 4 });
    for (let i = 0; i < 5; i++) {
      const [y, half] = [284 + i * 24, 128 + i * 9];
      d.form(
        polygon(`${230 - half},${y} ${230 + half},${y} ${230 + half + 4},${y + 20} ${230 - half - 4},${y + 20}`),
        i % 2 ? '#c06c36' : paint,
        { role: 'body', round: 5, shade: 0.34 },
      );
    }
    for (const s of [-1, 1]) {
      const x = 230 + s * 178;
      d.form(polygon(`${x - 15},270 ${x + 15},270 ${x + 15},470 ${x - 15},470`), paint, {
        role: 'body',
        round: 6,
        shade: 0.42,
      });
      d.form(curve(`${x - 40},282! ${x - s * 30},236 ${x - s * 20},232 ${x + 20},240 ${x + 38},284! ${x},296`), '#d5834a', {
        role: 'body',
        round: 6,
        shade: 0.36,
      });
      d.form(polygon(`${x - s * 26},396 ${x - s * 12},396 ${x - s * 20},470 ${x - s * 42},470`), '#a85c2c', {
        role: 'body',
        round: 4,
      });
    }
  },
  'front',
);

export const fireHydrant = sketch(
  'fire-hydrant',
  280,
  440,
  [140, 430],
  (d) => {
    const red = '#c0392b';
    d.form(box(56, 404, 168, 26), red, { role: 'body', round: 7, shade: 0.46 });
    d.form(box(84, 150, 112, 258), red, { role: 'body', round: 24, shade: 0.48, light: 0.34 });
    for (const y of [142, 372]) d.form(box(66, y, 148, 24), red, { role: 'body', round: 7, shade: 0.45, light: 0.3 });
    d.form(curve('78,144! 84,92 112,62 140,58 168,62 196,92 202,144!'), red, {
      role: 'body',
      round: 18,
      shade: 0.48,
      light: 0.34,
    });
    d.form(box(120, 30, 40, 32), '#a32c20', { role: 'body', round: 7 });
    for (const x of [40, 194]) {
      d.form(box(x, 212, 46, 66), '#a32c20', { role: 'body', round: 9, shade: 0.46 });
      d.form(box(x === 40 ? 26 : 238, 228, 16, 34), '#d9b14c', { round: 5 });
    }
    d.form(ellipse(140, 254, 46), '#a32c20', { role: 'body', round: 7, shade: 0.45 });
    d.form(ellipse(140, 254, 33), '#d9b14c', { round: 6, shade: 0.4 });
    d.form(polygon('130,238 150,238 160,254 150,270 130,270 120,254'), '#b08a34', { round: 4 });
    for (const x of [78, 112, 168, 202]) d.form(ellipse(x, 384, 6), '#d9b14c', { round: 2 });
    d.fill(limb('160,272,3 186,300,3 190,330,3'), '#8b9296');
  },
  'front',
);
