/** What lies on a desk, and what buzzes over it. */
import { curve, ellipse, limb } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

function clipOf(d: Pen, x: number, y: number, turn: number, colour: string): void {
  d.include(
    (p) => {
      p.fill(limb('-40,30,7 44,30,7 62,18,7 62,-2,7 44,-14,7 -52,-14,7'), NIGHT, { opacity: 0.16 });
      p.form(
        limb(
          '-44,10,8 30,10,8 44,2,8 44,-8,8 30,-16,8 -50,-16,8 -66,-6,8 -66,18,8 -52,30,8 44,30,8 64,18,8 64,-14,8 50,-28,8 -30,-28,8',
        ),
        colour,
        {
          role: 'body',
          round: 3,
          light: 0.5,
        },
      );
    },
    { x, y, turn },
  );
}

export const paperClips = sketch(
  'paper-clips',
  520,
  300,
  [260, 292],
  (d) => {
    clipOf(d, 110, 216, -18, '#9aa6b1');
    clipOf(d, 290, 246, 8, '#9aa6b1');
    clipOf(d, 420, 190, -52, '#9aa6b1');
    clipOf(d, 230, 130, 34, '#9aa6b1');
    clipOf(d, 380, 82, 4, '#9aa6b1');
  },
  'front',
);

/** From its side, the wings half up. */
export const housefly = sketch(
  'housefly',
  460,
  330,
  [230, 322],
  (d) => {
    for (const line of ['170,210,10 132,256,8 150,314,6', '214,224,10 204,272,8 228,318,6', '258,216,10 300,258,8 316,316,6'])
      d.fill(limb(line), '#2b2d35');
    d.form(curve('220,170! 300,60 396,22 438,50 420,110 330,172'), '#c9dbe6', { opacity: 0.75, round: 5 });
    for (const line of ['226,166,3 330,86,2.4 426,56,1.6', '250,166,2.4 350,118,2 418,104,1.4'])
      d.fill(limb(line), '#7b93a6', { opacity: 0.8 });
    d.form(curve('240,150 330,140 408,178 424,206 380,232 290,236 236,214'), '#44505c', {
      role: 'body',
      round: 12,
      shade: 0.44,
    });
    for (const x of [300, 340, 380]) d.fill(limb(`${x},152,6 ${x + 14},190,7 ${x},232,6`), '#232a33', { opacity: 0.6 });
    d.form(curve('140,160 190,126 250,140 262,186 230,228 164,226 132,198'), '#38424d', { round: 12 });
    d.form(curve('150,150! 190,40 262,6 300,30 290,88 226,160'), '#d8e6ee', { opacity: 0.85, round: 5 });
    for (const line of ['166,144,3 220,66,2.4 286,32,1.6', '186,150,2.4 244,96,2 284,80,1.4'])
      d.fill(limb(line), '#7b93a6', { opacity: 0.8 });
    d.form(ellipse(104, 186, 48, 46), '#3a434e', { round: 9 });
    d.form(ellipse(88, 174, 34, 36), '#b23a2f', { round: 8, light: 0.5 });
    d.fill(ellipse(78, 160, 9), '#f4c9b8', { opacity: 0.9 });
    d.fill(limb('74,222,9 66,250,7'), '#2b2d35');
    for (const line of ['84,142,3 70,112,2', '104,140,3 102,108,2']) d.fill(limb(line), '#2b2d35');
  },
  'left',
);
