import { merge } from './clip.ts';
import { box, curve, ellipse, limb, type Outline } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

/** One band of wickerwork round the belly between two rows, its canes going over and under the stakes. */
function weave(d: Pen, wall: Outline, y: number, odd: boolean, tones: readonly [string, string]): void {
  for (let k = -1; k < 10; k++) {
    const x = 40 + k * 48 + (odd ? 24 : 0);
    const sag = 12 - ((x + 24 - 250) / 200) * ((x + 24 - 250) / 200) * 12;
    d.within(wall, curve(`${x},${y + sag} ${x + 24},${y - 9 + sag} ${x + 48},${y + sag} ${x + 24},${y + 20 + sag}`), tones[0]);
    d.within(wall, limb(`${x + 3},${y + 8 + sag},1 ${x + 24},${y + 15 + sag},5 ${x + 45},${y + 8 + sag},1`), tones[1], {
      opacity: 0.55,
    });
  }
}

/** The mouth is the ellipse about (250, 196) with half axes 186 and 38 (see stage/rims.ts). */
export const basket = sketch(
  'basket',
  500,
  420,
  [250, 404],
  (d) => {
    const wood = '#b98a4d';
    // The far half of the hoop, then the inside, then the wall that faces us.
    d.form(limb('66,196,17 70,110,16 130,36,15 250,10,15 370,36,15 430,110,16 434,196,17'), wood, { role: 'body', round: 6 });
    d.fill(limb('70,150,2 92,84,2 160,34,2 250,18,2 340,34,2'), '#ffe6bb', { opacity: 0.5 });
    d.fill(ellipse(250, 196, 186, 38), '#4a3320');
    d.fill(ellipse(250, 204, 170, 29), '#33231a', { opacity: 0.8 });
    const wall = curve(
      '64,196! 150,232 250,236 350,232 436,196! 424,270 396,350 372,396! 320,406 180,406 128,396! 104,350 76,270',
    );
    d.form(wall, '#8d6232', { role: 'body', round: 30, shade: 0.4, light: 0.1 });
    for (let row = 0; row < 6; row++)
      weave(d, wall, 232 + row * 29, row % 2 === 1, row % 2 === 1 ? ['#c79a5a', '#6d4824'] : ['#b88a4c', '#5f3f20']);
    d.glaze(wall, { round: 44, shade: 0.7, light: 0.3 });
    const lip = merge(limb('60,194,22 110,216,22 180,232,22 250,236,22 320,232,22 390,216,22 440,194,22'));
    d.form(lip, '#c99d5e', { role: 'body', round: 8, shade: 0.45, light: 0.4 });
    for (let k = 0; k < 16; k++) {
      const x = 76 + k * 23;
      const y = 200 + 35 * (1 - ((x - 250) / 190) * ((x - 250) / 190));
      d.within(lip, limb(`${x - 7},${y - 12},3 ${x + 7},${y + 12},3`), '#6d4824', { opacity: 0.5 });
    }
  },
  'front',
);

/** The mouth is the ellipse about (230, 96) with half axes 196 and 34. */
export const bowl = sketch(
  'bowl',
  460,
  270,
  [230, 258],
  (d) => {
    const glaze = '#4f7f9c';
    d.form(curve('160,240! 300,240! 308,256 290,262 170,262 152,256'), '#7d6a58', { round: 5 });
    d.form(ellipse(230, 96, 204, 40), glaze, { role: 'body', round: 4, light: 0.35 });
    d.fill(ellipse(230, 98, 190, 32), '#dcd3c0');
    d.fill(curve('40,98 120,68 230,66 340,68 420,98 340,84 230,80 120,84'), NIGHT, { opacity: 0.3 });
    const wall = curve('26,98! 90,132 230,140 370,132 434,98! 428,160 380,216 312,246! 148,246! 80,216 32,160');
    d.form(wall, glaze, { role: 'body', round: 34, shade: 0.55, light: 0.3 });
    d.within(wall, curve('20,150 230,190 440,150 440,166 230,206 20,166'), '#e6dfcd', { opacity: 0.75 });
    d.within(wall, curve('66,140 96,152 110,196 132,226 104,212 76,180'), '#fdf8ea', { opacity: 0.5 });
    d.fill(limb('34,102,2 110,132,3 230,141,3 350,132,3'), '#fff6e2', { opacity: 0.5 });
  },
  'front',
);

/** A cardboard box with its flaps turned out; the mouth is the ellipse about (300, 150) with half axes 216 and 52. */
export const openBox = sketch(
  'open-box',
  600,
  440,
  [300, 426],
  (d) => {
    const card = '#c29a68';
    // The flaps behind and at the sides, then the dark inside, then the wall that faces us with its own flap.
    d.form(curve('96,104! 504,104! 552,40! 50,40!'), '#b48c5c', { role: 'body', round: 4, shade: 0.4 });
    d.form(curve('84,104! 72,198! 4,236! 14,128!'), '#a87f50', { role: 'body', round: 4, shade: 0.5 });
    d.form(curve('516,104! 528,198! 596,236! 586,128!'), '#d2ac78', { role: 'body', round: 4, shade: 0.3 });
    d.fill(curve('84,100! 516,100! 532,202! 68,202!'), '#5c4126');
    d.fill(curve('100,112! 500,112! 512,196! 88,196!'), '#3a2817', { opacity: 0.75 });
    const wall = curve('66,198! 534,198! 518,424! 82,424!');
    d.form(wall, card, { role: 'body', round: 10, shade: 0.42, light: 0.2 });
    d.strokes(wall, '#8a6a40', { count: 60, length: 26, width: 1.4, angle: 90, stray: 2, opacity: 0.25 });
    d.within(wall, box(274, 198, 52, 230), '#e2cda0', { opacity: 0.55 });
    d.fill(limb('66,199,4 300,203,4 534,199,4'), '#e6c896', { opacity: 0.8 });
    for (const [x, y] of [
      [430, 372],
      [466, 372],
    ] as const) {
      d.fill(limb(`${x},${y + 28},4 ${x},${y - 10},4`), '#6d4c2e');
      d.fill(curve(`${x},${y - 26}! ${x + 13},${y - 6}! ${x - 13},${y - 6}!`), '#6d4c2e');
    }
  },
  'front',
);

export const perfume = sketch(
  'perfume',
  300,
  430,
  [150, 418],
  (d) => {
    const glass = curve('52,150! 248,150! 262,164 266,250 262,402! 250,418 50,418 38,402! 34,250 38,164');
    d.form(glass, '#d9a98f', { role: 'body', round: 26, shade: 0.42, light: 0.45 });
    // Thick clear walls round what is in it.
    d.within(glass, box(30, 150, 240, 44), '#f3ece4', { opacity: 0.55 });
    d.within(glass, curve('62,196! 238,196! 238,384 222,396 78,396 62,384'), '#c07b52', { opacity: 0.5 });
    d.within(glass, curve('40,160 58,160 56,410 40,406'), '#ffffff', { opacity: 0.5 });
    d.within(glass, limb('82,206,10 80,300,8 84,376,4'), '#ffffff', { opacity: 0.4 });
    d.within(glass, curve('214,200 234,200 232,390 200,396'), NIGHT, { opacity: 0.16 });
    d.form(box(94, 268, 112, 70), '#f2e7d3', { round: 4 });
    for (const [y, w] of [
      [290, 70],
      [302, 46],
      [314, 58],
    ] as const)
      d.fill(box(150 - w / 2, y, w, 3), '#7b5a3a', { opacity: 0.7 });
    d.form(box(122, 112, 56, 40), '#c3a04f', { round: 6, light: 0.4 });
    for (const y of [120, 130, 140]) d.fill(box(122, y, 56, 2), '#6d5424', { opacity: 0.5 });
    d.form(curve('104,26! 196,26! 204,40 204,104! 196,116 104,116 96,104! 96,40'), '#2f2c33', { round: 14, light: 0.45 });
    d.fill(limb('112,38,7 112,100,5'), '#ffffff', { opacity: 0.35 });
  },
  'front',
);
