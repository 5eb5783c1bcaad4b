/** Small things to eat and drink, as they lie and stand on a table. */
import { cos, radians, sin } from '../../math.ts';
import { curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

export const lemon = sketch(
  'lemon',
  240,
  180,
  [122, 170],
  (d) => {
    const rind = curve(
      '30,98! 44,92 58,60 92,34 132,28 170,42 196,72 206,94 222,104! 208,116 196,138 166,160 124,170 84,160 56,132 44,108',
    );
    d.form(rind, '#efcf3a', { role: 'body', round: 20, shade: 0.36, light: 0.4 });
    d.within(rind, curve('70,152 120,166 170,152 200,118 210,140 160,180 90,178'), '#b9862a', { opacity: 0.34 });
    d.within(rind, ellipse(98, 66, 34, 17, -24), '#fff6c4', { opacity: 0.6 });
    for (let i = 0; i < 46; i++)
      d.within(rind, ellipse(d.chance.between(50, 205), d.chance.between(40, 160), 2.2, 1.8), i % 2 ? '#c99c26' : '#f9e68a', {
        opacity: 0.42,
      });
    d.form(limb('34,98,9 24,94,7'), '#7a6a34', { round: 2 });
    d.form(curve('36,90! 44,58 74,40 104,38! 92,62 66,82'), '#5f8a3c', { round: 5 });
    d.fill(limb('40,86,2 68,60,2.4 98,42,1'), '#3f6429', { opacity: 0.7 });
  },
  'front',
);

/** Seen from its open side: dark sponge and cream in layers, icing over top and back, a curl of chocolate. */
export const chocolateSlice = sketch(
  'chocolate-slice',
  420,
  330,
  [210, 318],
  (d) => {
    d.form(ellipse(210, 276, 196, 38), '#e9e4da', { round: 7, shade: 0.35 });
    d.fill(ellipse(216, 272, 152, 24), NIGHT, { opacity: 0.26 });
    const cut = polygon('66,142 326,128 330,268 76,280');
    d.form(cut, '#5a3422', { role: 'body', round: 10, shade: 0.4 });
    for (let i = 0; i < 90; i++)
      d.within(
        cut,
        ellipse(d.chance.between(66, 334), d.chance.between(124, 284), d.chance.between(2, 5), 2.4),
        i % 3 ? '#3f2417' : '#7a4c34',
        {
          opacity: 0.5,
        },
      );
    for (const [y0, y1] of [
      [184, 172],
      [232, 220],
    ] as const)
      d.within(cut, limb(`60,${y0},15 200,${(y0 + y1) / 2 + 2},14 340,${y1},15`, 'flat'), '#b07c58');
    const back = curve('326,128! 372,100 372,102! 372,240! 352,258 330,268!');
    d.form(back, '#41251a', { round: 8, shade: 0.5 });
    const top = curve(
      '58,144! 84,124 200,92 352,80! 382,90 380,108 352,118! 336,128 322,150 306,132 280,136 262,160 246,138 214,140 196,164 178,144 148,146 130,170 112,150 84,150 66,156',
    );
    d.form(top, '#4a2a1c', { round: 9, shade: 0.4, light: 0.4 });
    d.within(top, limb('110,128,3 210,106,8 340,94,3'), '#a9775a', { opacity: 0.5 });
    for (const [x, y] of [
      [250, 96],
      [292, 90],
      [334, 86],
    ] as const) {
      d.form(ellipse(x, y, 21, 16), '#3b2117', { round: 6, light: 0.35 });
      d.form(ellipse(x + 1, y - 13, 12, 10), '#452719', { round: 4, light: 0.35 });
    }
    d.form(limb('136,118,17 168,98,20 206,96,15'), '#7a4a30', { round: 6 });
    d.fill(limb('140,116,3 168,98,5 200,97,2'), '#3b2117', { opacity: 0.7 });
  },
  'front',
);

/** A wheel of orange with its segments. */
function wheel(d: Pen, x: number, y: number, r: number): void {
  d.form(ellipse(x, y, r, r), '#ef8a1c', { round: 4 });
  d.fill(ellipse(x, y, r * 0.87, r * 0.87), '#fbe6b4');
  for (let i = 0; i < 8; i++) {
    const at = (turn: number, reach: number): string => `${x + cos(radians(turn)) * reach},${y + sin(radians(turn)) * reach}`;
    const a = i * 45 + 4;
    d.fill(
      curve(`${at(a + 18, r * 0.14)}! ${at(a, r * 0.72)} ${at(a + 8, r * 0.8)} ${at(a + 28, r * 0.8)} ${at(a + 37, r * 0.72)}`),
      '#f6a02c',
    );
  }
}

/** Orange juice, cloudy, with a wheel of the fruit on the rim and a straw. */
export const juiceGlass = sketch(
  'juice-glass',
  320,
  430,
  [150, 418],
  (d) => {
    d.form(limb('170,250,12 214,30,12 252,18,11', 'flat'), '#e9f0ea', { round: 4 });
    const glass = polygon('56,90 244,90 226,414 74,414');
    d.fill(glass, '#e6f0ee', { opacity: 0.5 });
    const drink = polygon('62,132 238,132 221,396 79,396');
    d.form(drink, '#ff8c12', { role: 'body', round: 14, shade: 0.12, light: 0 });
    d.within(drink, curve('60,300 240,280 240,410 60,410'), '#e8700a', { opacity: 0.3 });
    d.within(drink, curve('150,170 214,160 210,300 196,380 150,392 138,280'), '#ffa63a', { opacity: 0.5 });
    for (let i = 0; i < 30; i++)
      d.within(drink, ellipse(d.chance.between(76, 224), d.chance.between(160, 380), d.chance.between(2, 5), 2), '#ffb04e', {
        opacity: 0.55,
      });
    d.fill(ellipse(150, 132, 88, 17), '#ff9c28', { role: 'body' });
    d.fill(ellipse(150, 132, 88, 17), '#ffe0a0', { opacity: 0.3 });
    d.within(glass, polygon('80,94 104,94 112,408 92,408'), '#ffffff', { opacity: 0.55 });
    d.within(glass, polygon('208,94 220,94 206,408 196,408'), NIGHT, { opacity: 0.1 });
    d.fill(polygon('77,396 223,396 222,415 78,415'), '#dfeae8', { opacity: 0.9 });
    d.fill([ellipse(150, 91, 94, 16), ellipse(150, 91, 88, 12)], '#ffffff', { opacity: 0.85 });
    wheel(d, 72, 92, 52);
    // The cut in which it sits on the rim: below it the wall of the glass runs on before the fruit.
    d.fill(polygon('58,92 65,92 70,146 63,146'), '#f4faf8', { opacity: 0.95 });
    d.fill(curve('56,91! 80,101 110,106 150,107 150,102 110,100 82,96!'), '#ffffff', { opacity: 0.9 });
  },
  'front',
);
