/** A sleigh on curled runners, for horses or reindeer to draw. */
import { curve, ellipse, limb } from './outline.ts';
import { sketch } from './sketch.ts';

export const sleigh = sketch(
  'sleigh',
  680,
  400,
  [340, 386],
  (d) => {
    const gold = '#d9b04a';
    for (const x of [190, 330, 470]) {
      d.form(limb(`${x},270,9 ${x - 20},366,8`, 'flat'), gold, { round: 3 });
      d.form(limb(`${x},270,9 ${x + 26},366,8`, 'flat'), gold, { round: 3 });
    }
    d.form(limb('30,250,9 14,280,10 22,322,11 56,350,12 110,366,12 420,370,12 600,370,12 648,362,10'), gold, { round: 4 });
    d.form(limb('30,250,9 50,236,8 64,252,8 56,268,7'), gold, { round: 3 });
    // The seat behind a low dashboard; the back curls over.
    d.form(curve('440,250! 448,150 470,96 520,70! 566,80 590,130 588,250!'), '#5a1f26', { round: 12 });
    const body = curve(
      '86,150! 56,150 40,126 50,104 74,100 88,112! 116,148 152,200 216,214 330,214 400,206 446,180 462,110 486,66 536,40 592,46 622,78 616,108 592,112 578,96! 596,150 600,214 584,262! 540,290 440,300 260,300 160,286 110,240',
    );
    d.form(body, '#a8323a', { role: 'body', round: 20, shade: 0.46, light: 0.32 });
    d.within(body, limb('92,138,6 130,206,8 216,234,8 340,236,8 420,228,8 476,190,8 496,116,8 540,72,7'), gold);
    d.within(body, limb('150,270,7 260,284,7 440,284,7 560,264,7'), gold);
    for (const [x, y] of [
      [230, 260],
      [330, 264],
      [430, 258],
      [520, 226],
    ] as const) {
      d.form(ellipse(x, y, 13), gold, { round: 4 });
      d.fill(ellipse(x, y, 6), '#a8323a');
    }
    d.form(curve('236,214! 250,176 330,168 420,178 452,196! 420,214 330,218'), '#6b3a28', { round: 9 });
    d.form(ellipse(68, 124, 15), gold, { round: 4 });
    d.form(ellipse(592, 90, 15), gold, { round: 4 });
  },
  'left',
);
