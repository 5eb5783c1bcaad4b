/** What is brought to the table: tea, water, fruit in a bowl, and what was baked for a feast. */
import { cos, radians, sin } from '../../math.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';
import { wisp } from './steam.ts';

export const teaCup = sketch(
  'tea-cup',
  440,
  360,
  [210, 346],
  (d) => {
    for (const [a, b] of [
      ['176,104,4 158,76,7 186,44,6 172,12,1.5', '182,104,4 166,74,6 192,42,5 180,10,1.5'],
      ['232,106,4 250,78,7 224,48,6 238,16,1.5', '238,106,4 256,80,6 230,50,5 244,18,1.5'],
    ] as const)
      wisp(d, a, b);
    d.form(ellipse(208, 312, 184, 33), '#f3efe6', { role: 'body', round: 9, shade: 0.35 });
    d.form(ellipse(208, 304, 140, 22), '#e2dccf', { round: 5, light: 0.1 });
    d.fill(ellipse(222, 308, 92, 15), NIGHT, { opacity: 0.2 });
    d.form(limb('306,152,16 360,140,17 378,176,16 344,218,15 288,234,14'), '#f3efe6', { role: 'body', round: 5, shade: 0.45 });
    const cup = curve('68,126! 74,190 104,250 150,284 176,310! 240,310! 266,284 312,250 340,190 346,126!');
    d.form(cup, '#f6f2ea', { role: 'body', round: 28, shade: 0.4 });
    for (const [x, y] of [
      [118, 204],
      [206, 226],
      [292, 204],
    ] as const) {
      for (let i = 0; i < 5; i++) {
        const at = radians(i * 72 - 90);
        d.within(cup, ellipse(x + cos(at) * 12, y + sin(at) * 12, 9), '#c9566a', { opacity: 0.85 });
      }
      d.within(cup, ellipse(x, y, 6), '#e5b534');
      d.within(cup, curve(`${x + 16},${y + 12}! ${x + 36},${y + 8} ${x + 46},${y + 22}! ${x + 28},${y + 26}`), '#6f9a5a');
    }
    d.form(ellipse(207, 126, 140, 30), '#fbf8f1', { round: 5 });
    d.fill(ellipse(207, 130, 126, 24), '#8f4a18');
    d.fill(ellipse(207, 133, 118, 20), '#c07a2a');
    d.fill(curve('110,126 170,112 250,114 300,126 250,122 170,120'), '#f0c27a', { opacity: 0.7 });
    d.fill(limb('268,138,2.4 318,126,2.4 336,160,2.4 330,214,2.4', 'flat'), '#efe9dc');
    d.form(polygon('312,212 348,212 348,258 312,258'), '#f3ead0', { round: 4 });
    d.form(curve('330,222! 342,234 330,250! 318,234'), '#6f9a3a', { round: 3 });
  },
  'front',
);

/** Clear water: what shows it is its surface, the thick foot of the glass and the lights in it. */
export const waterGlass = sketch(
  'water-glass',
  240,
  360,
  [120, 348],
  (d) => {
    const glass = polygon('30,20 210,20 188,346 52,346');
    d.fill(glass, '#dcebf0', { opacity: 0.22 });
    const water = polygon('38,96 202,96 186,326 54,326');
    d.fill(water, '#6fb3d2', { role: 'body', opacity: 0.4 });
    d.within(water, curve('150,96! 202,96! 186,326! 120,326! 158,220'), '#2f7fa8', { opacity: 0.28 });
    d.within(water, polygon('62,100 82,100 92,322 76,322'), '#ffffff', { opacity: 0.6 });
    d.within(water, curve('60,326! 100,296 150,298 184,326!'), '#eaf7fb', { opacity: 0.55 });
    d.fill(ellipse(120, 96, 82, 15), '#a9d6e6', { opacity: 0.75 });
    d.fill([ellipse(120, 96, 83, 15), ellipse(120, 98, 77, 11)], '#ffffff', { opacity: 0.75 });
    for (const [x, y, r] of [
      [112, 150, 4],
      [140, 206, 5],
      [104, 248, 3.4],
      [150, 270, 3],
    ] as const)
      d.fill([ellipse(x, y, r), ellipse(x, y, r * 0.6)], '#ffffff', { opacity: 0.8 });
    d.form(polygon('54,326 186,326 188,346 52,346'), '#b9d3dc', { round: 5, light: 0.6 });
    for (const edge of ['31,22,4 53,344,5', '209,22,4 187,344,5']) d.fill(limb(edge, 'flat'), '#7fa5b4', { opacity: 0.75 });
    d.fill(polygon('44,26 58,26 64,90 52,90'), '#ffffff', { opacity: 0.7 });
    d.fill([ellipse(120, 21, 91, 14), ellipse(120, 22, 85, 10)], '#8fb4c2', { opacity: 0.9 });
  },
  'front',
);

const fruit = (d: Pen, x: number, y: number, r: number, tone: string): void => {
  d.form(ellipse(x, y, r, r * 0.95), tone, { round: r * 0.3, shade: 0.4 });
  d.fill(ellipse(x - r * 0.32, y - r * 0.38, r * 0.2, r * 0.14, -30), '#ffffff', { opacity: 0.4 });
};

export const fruitBowl = sketch(
  'fruit-bowl',
  460,
  380,
  [230, 368],
  (d) => {
    d.form(curve('292,150! 340,120 372,60 368,26! 384,22! 404,80 386,150 330,190!'), '#ecc63a', { round: 12 });
    d.form(curve('256,150! 306,108 330,50 326,18! 342,14! 366,74 348,140 300,190!'), '#f3d34c', { round: 12 });
    for (const [x, y] of [
      [366, 22],
      [376, 24],
      [334, 16],
    ] as const)
      d.fill(ellipse(x, y, 8, 6), '#6b5228');
    fruit(d, 166, 126, 62, '#e8902a');
    fruit(d, 252, 118, 60, '#c2322a');
    d.form(limb('250,64,5 260,38,6', 'flat'), '#5a4029');
    d.form(curve('258,54! 276,30 304,34! 288,58'), '#5f8a3c', { round: 4 });
    fruit(d, 90, 168, 58, '#9cb83c');
    fruit(d, 336, 176, 58, '#e79a34');
    fruit(d, 208, 178, 60, '#cf4030');
    for (const [x, y] of [
      [278, 170],
      [306, 160],
      [264, 196],
      [294, 190],
      [322, 196],
      [280, 216],
      [308, 218],
    ] as const)
      fruit(d, x, y, 19, '#6a3a78');
    d.form(curve('168,350! 292,350! 302,366 284,372 176,372 158,366'), '#7d6a58', { round: 5 });
    const wall = curve('26,206! 90,240 230,248 370,240 434,206! 428,270 380,326 312,356! 148,356! 80,326 32,270');
    d.form(wall, '#4f7f9c', { role: 'body', round: 34, shade: 0.5, light: 0.3 });
    d.within(wall, curve('20,258 230,298 440,258 440,274 230,314 20,274'), '#e6dfcd', { opacity: 0.75 });
    d.within(wall, curve('66,248 96,260 110,304 132,334 104,320 76,288'), '#fdf8ea', { opacity: 0.45 });
    d.form(limb('30,206,9 110,238,10 230,248,10 350,238,10 430,206,9'), '#5d8fae', { role: 'body', round: 3 });
  },
  'front',
);

/** Three brownies, two of them under the third: dark, with a crackled crust. */
export const brownie = sketch(
  'brownie',
  460,
  330,
  [230, 318],
  (d) => {
    d.form(ellipse(230, 280, 214, 38), '#e9e4da', { round: 7, shade: 0.35 });
    const block = (x: number, y: number, w: number): void => {
      const h = w * 0.38;
      const front = polygon(`${x},${y} ${x + w},${y} ${x + w},${y + h} ${x},${y + h}`);
      d.form(front, '#40241a', { role: 'body', round: 8, shade: 0.35 });
      for (let i = 0; i < 40; i++)
        d.within(
          front,
          ellipse(x + d.chance.between(0, w), y + d.chance.between(0, h), d.chance.between(2, 5), 2.6),
          i % 3 ? '#2c1711' : '#6b4231',
          { opacity: 0.6 },
        );
      d.form(polygon(`${x + w},${y} ${x + w + 46},${y - 40} ${x + w + 46},${y + h - 40} ${x + w},${y + h}`), '#2f1a13', {
        round: 5,
      });
      const top = polygon(`${x},${y} ${x + 46},${y - 40} ${x + w + 46},${y - 40} ${x + w},${y}`);
      d.form(top, '#6b4330', { role: 'body', round: 5, light: 0.4 });
      for (let i = 0; i < 6; i++) {
        const sx = x + 20 + i * w * 0.15;
        d.within(top, limb(`${sx},${y - 4},1 ${sx + 14},${y - 16},3 ${sx + 8},${y - 26},2 ${sx + 34},${y - 38},1`), '#3a2017', {
          opacity: 0.8,
        });
        d.within(top, ellipse(sx + 26, y - 12 - (i % 3) * 9, 8, 4), '#94674c', { opacity: 0.6 });
      }
    };
    block(40, 206, 150);
    block(228, 210, 150);
    block(118, 128, 160);
  },
  'front',
);

/** A round cake in tiers of half widths, from the lowest. */
function tiers(d: Pen, widths: readonly number[], high: number, cake: string, icing: string): number {
  let y = 424;
  for (const rx of widths) {
    const ry = rx * 0.16;
    const side = curve(
      `${220 - rx},${y - high}! ${220 - rx},${y} ${220 - rx * 0.6},${y + ry * 0.8} 220,${y + ry} ${220 + rx * 0.6},${y + ry * 0.8} ${220 + rx},${y} ${220 + rx},${y - high}!`,
    );
    d.form(side, cake, { role: 'body', round: rx * 0.2, shade: 0.4 });
    for (let i = 0; i < 13; i++) {
      const u = (i - 6) / 6;
      d.form(ellipse(220 + u * (rx - 4), y + ry * (1 - u * u) - 4, 12, 10), icing, { round: 3 });
    }
    d.form(ellipse(220, y - high, rx + 2, ry + 2), icing, { round: 4, light: 0.3 });
    y -= high;
  }
  return y;
}

export const weddingCake = sketch(
  'wedding-cake',
  440,
  500,
  [220, 488],
  (d) => {
    d.form(ellipse(220, 452, 200, 30), '#d9d4c9', { round: 8, shade: 0.4 });
    const top = tiers(d, [160, 114, 70], 108, '#f3efe6', '#fffdf6');
    for (const [x, y, r] of [
      [196, top, 22],
      [242, top, 22],
      [220, top - 18, 24],
      [118, 314, 20],
      [142, 326, 16],
      [314, 212, 18],
      [296, 222, 15],
    ] as const) {
      d.form(ellipse(x, y, r), '#e4a0a4', { round: 6 });
      d.fill([ellipse(x, y, r * 0.62), ellipse(x + 2, y + 1, r * 0.44)], '#c2707a', { opacity: 0.7 });
      d.form(
        curve(`${x + r * 0.6},${y + r * 0.5}! ${x + r * 1.5},${y + r * 0.3} ${x + r * 1.6},${y + r}! ${x + r},${y + r * 1.1}`),
        '#7d9a62',
        { round: 3 },
      );
    }
  },
  'front',
);

export const chocolateCake = sketch(
  'chocolate-cake',
  440,
  360,
  [220, 348],
  (d) => {
    d.include(
      (p) => {
        p.form(ellipse(220, 456, 206, 32), '#e2ddd2', { round: 8, shade: 0.4 });
        const top = tiers(p, [170], 136, '#4a2a1c', '#5f3826');
        p.fill(ellipse(210, top - 3, 150, 20), '#7a4c34', { opacity: 0.5 });
        for (let i = 0; i < 7; i++) {
          const u = (i - 3) / 3;
          const y = top + 12 - u * u * 10;
          p.form(ellipse(220 + u * 138, y - 4, 22, 14), '#f0e3d0', { round: 4 });
          p.form(ellipse(220 + u * 138, y - 18, 13), '#b3202a', { round: 4 });
        }
      },
      { x: 0, y: -128 },
    );
  },
  'front',
);

/** An egg painted in bands of colour. */
export const easterEgg = sketch(
  'easter-egg',
  260,
  340,
  [130, 330],
  (d) => {
    const egg = curve('130,12 190,52 236,140 244,214 214,290 130,330 46,290 16,214 24,140 70,52');
    d.form(egg, '#e27a94', { role: 'body', round: 26, shade: 0.3 });
    for (const [y, tone] of [
      [86, '#f2d34c'],
      [258, '#6fb3a0'],
    ] as const)
      d.within(egg, box(0, y, 260, 40), tone);
    d.within(egg, box(0, 150, 260, 82), '#f6f1e4');
    for (let i = 0; i < 8; i++) d.within(egg, ellipse(18 + i * 32, 106, 9), '#e27a94');
    d.within(
      egg,
      limb([...Array(9).keys()].map((i) => `${i * 32},${i % 2 ? 166 : 216}!,12`.replace('!', '')).join(' '), 'flat'),
      '#5d7fc0',
    );
    for (let i = 0; i < 8; i++) d.within(egg, ellipse(18 + i * 32, 278, 9), '#f6f1e4');
    d.glaze(egg, { round: 28, shade: 0.4, light: 0.5 });
    d.fill(ellipse(84, 96, 16, 34, 24), '#ffffff', { opacity: 0.4 });
  },
  'front',
);
