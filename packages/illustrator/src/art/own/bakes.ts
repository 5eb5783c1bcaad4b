/** What comes from the oven: pies by their filling, a muffin, a round loaf, a pizza, a layer cake; and soft ice in its cone. */
import { cos, radians, sin } from '../../math.ts';
import { clip } from './clip.ts';
import { box, curve, ellipse, limb, type Outline, polygon } from './outline.ts';
import { NIGHT, type Pen, type Sketch, sketch } from './sketch.ts';

/** A pie in its dish, seen a little from above: what fills it shows, and what lies on that is drawn by `top`. */
const openPie = (name: string, filling: string, top: (d: Pen, inside: Outline) => void): Sketch =>
  sketch(
    name,
    480,
    280,
    [240, 266],
    (d) => {
      d.form(curve('40,118! 84,250 130,264 240,268 350,264 396,250 440,118!'), '#c7b8a4', { round: 16, shade: 0.45 });
      d.form(ellipse(240, 118, 224, 86), '#c98d48', { round: 9, shade: 0.35 });
      // The crimped edge.
      for (let i = 0; i < 36; i++) {
        const a = radians(i * 10);
        d.form(ellipse(240 + 214 * cos(a), 114 + 80 * sin(a), 20, 12, i * 10 + 60), '#dba55e', { round: 4, shade: 0.36 });
      }
      const inside = ellipse(240, 112, 190, 66);
      d.form(inside, filling, { round: 10, shade: 0.35, light: 0.12 });
      top(d, inside);
    },
    'front',
  );

export const pumpkinPie = openPie('pumpkin-pie', '#c8671f', (d, inside) => {
  d.within(inside, curve('90,90 180,60 300,62 330,84 230,92 130,116'), '#e79546', { opacity: 0.5 });
  d.form(curve('182,120 196,96 226,84 250,90 286,92 300,116 282,132 240,138 200,134'), '#fbf6ec', { round: 8, shade: 0.25 });
  d.form(curve('204,110 216,84 240,70 258,84 278,96 272,114 240,120'), '#fffaf1', { round: 7, shade: 0.2 });
  d.form(curve('228,86 236,64 252,58 250,72 258,86 244,94'), '#fffdf6', { round: 4, shade: 0.18 });
});

export const blueberryPie = openPie('blueberry-pie', '#3a2450', (d, inside) => {
  for (let i = 0; i < 90; i++) {
    const [x, y] = [d.chance.between(60, 420), d.chance.between(48, 178)];
    const berry = clip(ellipse(x, y, 15, 12), inside, 'and')[0];
    if (berry) d.form(berry, i % 3 ? '#45407e' : '#2f2a5e', { round: 4, shade: 0.4 });
  }
  // Strips of crust over and under one another.
  for (const k of [-2, -1, 0, 1, 2])
    for (const side of [1, -1]) {
      const [cx, cy] = [240 + k * 74, 112];
      const strip = limb(`${cx - side * 120},${cy - 78},24 ${cx + side * 120},${cy + 78},24`, 'flat');
      for (const part of clip(strip, inside, 'and')) d.form(part, '#dfae68', { round: 5, shade: 0.4 });
    }
});

export const muffin = sketch(
  'muffin',
  360,
  360,
  [180, 348],
  (d) => {
    const cup = polygon('70,180 290,180 258,346 102,346');
    d.form(cup, '#8a5a3a', { role: 'body', round: 14, shade: 0.4 });
    for (let i = 0; i < 12; i++) {
      const [x0, x1] = [74 + i * 19, 104 + i * 13.6];
      d.within(cup, polygon(`${x0},178 ${x0 + 9},178 ${x1 + 6},348 ${x1},348`), NIGHT, { opacity: 0.2 });
    }
    // It has risen over the rim and cracked.
    const head = curve('46,190 36,150 56,104 104,66 180,48 256,66 304,104 324,150 314,190 262,202 180,206 98,202');
    d.form(head, '#c98a4a', { round: 20, shade: 0.42, light: 0.3 });
    d.within(head, curve('84,120 130,84 196,72 250,92 214,104 150,112 110,136'), '#e5b06c', { opacity: 0.6 });
    for (const line of ['96,150,3 134,136,6 170,146,2', '206,112,2 240,120,6 276,148,3', '150,180,2 190,172,5 226,182,2'])
      d.fill(limb(line), '#8d5526', { opacity: 0.5 });
    for (const [x, y, r] of [
      [112, 112, 13],
      [168, 88, 12],
      [226, 94, 13],
      [270, 136, 12],
      [84, 162, 12],
      [196, 138, 14],
      [142, 160, 11],
      [244, 176, 12],
    ] as const)
      d.form(ellipse(x, y, r, r * 0.86, x), '#3f3470', { round: 4, shade: 0.4 });
  },
  'front',
);

/** A round loaf, floured and cut crosswise. */
export const boule = sketch(
  'boule',
  440,
  280,
  [220, 268],
  (d) => {
    const loaf = curve('24,196 34,128 96,62 220,36 344,62 406,128 416,196 396,250 320,268 120,268 44,250');
    d.form(loaf, '#a9672f', { round: 26, shade: 0.48, light: 0.3 });
    d.within(loaf, curve('52,170 90,100 160,62 260,54 340,84 300,110 180,110 110,150 80,210'), '#c98a4c', { opacity: 0.6 });
    d.strokes(loaf, '#f3e6cd', { count: 90, length: 26, width: 3, angle: 8, stray: 40, opacity: 0.32 });
    for (const cut of [
      '120,152,3 160,104,17 220,78,22 290,74,14 332,88,3',
      '156,196,3 200,142,16 256,116,19 318,110,12 356,124,3',
      '100,108,2 126,86,9 160,68,3',
    ]) {
      d.fill(limb(cut), '#7d451d', { opacity: 0.7 });
      d.fill(limb(cut.replace(/,(\d+)(?= |$)/g, (_, w) => `,${Number(w) * 0.62}`)), '#ecd3a2');
    }
    d.strokes(loaf, '#5e3214', { count: 30, length: 14, width: 2, angle: 20, stray: 60, opacity: 0.22 });
  },
  'front',
);

/** Rounds of sausage on cheese. */
export const pepperoniPizza = sketch(
  'pepperoni-pizza',
  560,
  300,
  [280, 286],
  (d) => {
    d.form(ellipse(280, 176, 268, 108), '#c9cdd0', { round: 8, shade: 0.4 });
    d.form(ellipse(280, 160, 258, 106), '#b9742f', { round: 10, shade: 0.4 });
    d.form(ellipse(280, 150, 254, 102), '#d99a4c', { round: 10, shade: 0.34 });
    d.fill(ellipse(280, 148, 220, 82), '#b43a1e');
    const cheese = ellipse(280, 146, 212, 77);
    d.form(cheese, '#f0c765', { round: 6, shade: 0.2 });
    d.strokes(cheese, '#f9e3a0', { count: 60, length: 40, width: 6, angle: 10, stray: 70, opacity: 0.5 });
    d.strokes(cheese, '#d18a35', { count: 36, length: 16, width: 6, angle: 10, stray: 70, opacity: 0.4 });
    for (const [x, y] of [
      [170, 100],
      [250, 88],
      [338, 92],
      [410, 118],
      [120, 146],
      [206, 140],
      [296, 132],
      [376, 156],
      [442, 162],
      [160, 186],
      [246, 184],
      [330, 194],
      [404, 200],
    ] as const) {
      const round = clip(ellipse(x, y, 34, 15), cheese, 'and')[0];
      if (!round) continue;
      d.form(round, '#b3341f', { round: 4, shade: 0.36 });
      d.within(round, ellipse(x - 6, y - 3, 16, 6), '#d9603f', { opacity: 0.6 });
    }
  },
  'front',
);

/** Three layers and their cream, bare at the side, berries on top. */
export const layerCake = sketch(
  'layer-cake',
  440,
  380,
  [220, 368],
  (d) => {
    d.form(ellipse(220, 346, 210, 24), '#dcd5c8', { round: 7, shade: 0.4 });
    for (const [i, y] of [278, 196, 114].entries()) {
      const layer = curve(`62,${y}! 62,${y + 76}! 130,${y + 90} 220,${y + 94} 310,${y + 90} 378,${y + 76}! 378,${y}!`);
      d.form(layer, i === 1 ? '#d9a86a' : '#cf9a5c', { role: 'body', round: 20, shade: 0.38 });
      d.strokes(layer, '#9c6a34', { count: 40, length: 8, width: 2.4, angle: 0, stray: 40, opacity: 0.3 });
      d.form(
        curve(`52,${y - 6}! 56,${y + 14} 130,${y + 30} 220,${y + 34} 310,${y + 30} 384,${y + 14} 388,${y - 6}! 220,${y + 10}`),
        '#fbf4e6',
        { round: 6, shade: 0.3 },
      );
    }
    d.form(ellipse(220, 106, 168, 36), '#fdf8ee', { round: 8, shade: 0.22 });
    for (const [x, y] of [
      [150, 92],
      [196, 84],
      [244, 84],
      [290, 92],
      [172, 110],
      [220, 106],
      [268, 110],
    ] as const) {
      d.form(
        curve(`${x - 20},${y} ${x - 12},${y - 24} ${x},${y - 34} ${x + 12},${y - 24} ${x + 20},${y} ${x},${y + 12}`),
        '#c8322f',
        {
          round: 6,
          shade: 0.4,
        },
      );
      for (const [dx, dy] of [
        [-8, -8],
        [4, -16],
        [8, -2],
      ] as const)
        d.fill(ellipse(x + dx, y + dy, 1.8, 2.6), '#f6d98a');
    }
  },
  'front',
);

/** Soft ice: one long turn upon the other, to a point. */
export const softIce = sketch(
  'soft-ice',
  260,
  500,
  [130, 490],
  (d) => {
    const cone = polygon('54,246 206,246 138,490 122,490');
    d.form(cone, '#d19a52', { round: 10, shade: 0.36 });
    for (let i = -8; i < 9; i++) {
      d.within(cone, limb(`${i * 28},230,3 ${i * 28 + 190},500,3`, 'flat'), '#8f5d26', { opacity: 0.5 });
      d.within(cone, limb(`${260 - i * 28},230,3 ${70 - i * 28},500,3`, 'flat'), '#8f5d26', { opacity: 0.5 });
    }
    d.form(box(42, 220, 176, 34), '#dfae66', { round: 6, shade: 0.34 });
    for (const [y, half, h] of [
      [196, 92, 36],
      [148, 76, 34],
      [104, 57, 31],
      [66, 38, 26],
    ] as const)
      d.form(
        curve(
          `${130 - half},${y} ${130 - half * 0.6},${y - h * 0.8} ${130 + half * 0.5},${y - h} ${130 + half},${y - 12} ${130 + half * 0.9},${y + h * 0.6} ${130},${y + h} ${130 - half * 0.9},${y + h * 0.7}`,
        ),
        '#fbf3e2',
        { role: 'body', round: 11, shade: 0.34 },
      );
    d.form(curve('104,58 116,34 140,10 150,16 146,36 158,52 130,68'), '#fdf7ea', { role: 'body', round: 7, shade: 0.26 });
  },
  'front',
);
