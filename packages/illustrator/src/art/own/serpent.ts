/** A snake: coils on the ground, the neck raised in a bend, the head level, a forked tongue. */
import { curve, ellipse, limb } from './outline.ts';
import { type Pen, sketch } from './sketch.ts';

const SKIN = '#7d8c48';
const BELLY = '#d8cf9a';
const BACK = '#4a5527';

/** One length of the body: round, with its saddles along the back. */
function coil(d: Pen, path: string, saddles: readonly (readonly [x: number, y: number, turn: number])[]): void {
  const body = limb(path);
  d.form(body, SKIN, { role: 'body', round: 15, shade: 0.52, light: 0.3 });
  for (const [x, y, turn] of saddles) {
    d.within(body, ellipse(x, y, 27, 15, turn), BACK, { opacity: 0.85 });
    d.within(body, ellipse(x, y, 17, 8, turn), '#a08a4c', { opacity: 0.75 });
  }
  d.strokes(body, BACK, { count: 40, length: 9, width: 3, angle: 20, stray: 30, opacity: 0.2 });
}

export const snake = sketch(
  'snake',
  640,
  430,
  [330, 410],
  (d) => {
    // The far side of the coils, the near side over it, the tail out to the right.
    coil(d, '120,350,30 140,290,34 240,244,38 380,240,40 490,268,36 520,350,30', [
      [200, 262, -28],
      [290, 246, -4],
      [380, 248, 6],
      [456, 270, 24],
    ]);
    coil(d, '176,384,26 206,312,30 290,282,32 370,286,30 430,322,28 446,384,24', [
      [270, 282, -10],
      [350, 280, 6],
    ]);
    // The neck leaves the coils and lifts the head.
    coil(d, '360,384,32 300,310,31 222,218,28 200,140,24 176,92,22', [
      [268, 282, 44],
      [222, 226, 56],
      [200, 166, 80],
    ]);
    coil(d, '524,330,26 512,362,34 450,380,38 350,388,40 236,386,40 150,368,36 116,334,28', [
      [456, 374, -16],
      [380, 388, -4],
      [290, 390, 2],
      [206, 384, 10],
    ]);
    coil(d, '470,366,26 536,372,20 588,392,12 628,396,3', [[530, 372, 12]]);
    const head = curve('206,84 190,56 152,46 112,58 74,82 62,98 74,112 112,122 160,122 196,112');
    d.form(head, SKIN, { role: 'body', round: 11, shade: 0.46, light: 0.3 });
    d.within(head, curve('62,100 112,108 170,108 204,104 200,124 110,126 66,114'), BELLY, { opacity: 0.85 });
    d.fill(limb('64,101,2.4 112,106,3 166,104,2'), '#3b4320');
    d.within(head, curve('196,62 160,56 128,70 158,78 204,84'), BACK, { opacity: 0.8 });
    d.form(ellipse(128, 78, 12, 11), '#e2b33c', { round: 4 });
    d.fill(ellipse(128, 78, 3.6, 9.5), '#17140c');
    d.fill(ellipse(125, 74, 2.2), '#ffffff');
    d.fill(ellipse(80, 90, 3, 2.4), '#2e3418');
    d.fill(limb('64,103,2.6 36,108,2.2 16,100,1.4'), '#b0302e');
    d.fill(limb('36,108,2.2 18,116,1.4'), '#b0302e');
  },
  'left',
);
