import { SKIN } from './head.ts';
import { curve, ellipse, limb } from './outline.ts';
import { profileHead } from './profile.ts';
import { NIGHT, sketch } from './sketch.ts';
import { drawBicycle } from './wheels.ts';

/** Seen from the side, one pedal down, the hands on the bars. */
export const cyclist = sketch(
  'cyclist',
  560,
  650,
  [280, 640],
  (d) => {
    d.form(limb('338,336,58 268,376,44 244,432,34 264,486,22', 'flat'), '#363d49', { round: 10, shade: 0.55 });
    d.form(curve('228,498! 232,480 256,474 276,480 278,498!'), '#b8b2a8', { round: 4 });
    d.include(drawBicycle, { y: 290 });
    d.form(limb('344,334,62 286,398,50 262,448,38 284,520,29 300,574,22', 'flat'), '#454f5e', { round: 12, shade: 0.45 });
    d.form(curve('262,598! 266,580 292,566 314,572 316,598!'), '#cfc9bf', { round: 5 });
    const shirt = curve('238,172! 268,158 294,176 318,222 352,290 372,340! 340,364 304,352! 290,290 258,232 240,204');
    d.form(shirt, '#3f7f9a', { role: 'body', round: 16, shade: 0.42 });
    d.within(shirt, limb('286,280,1 320,280,6 350,262,1'), NIGHT, { opacity: 0.16 });
    d.include(profileHead, { x: 52, y: 52 });
    d.form(curve('216,92! 222,60 254,46 288,60 296,94! 256,86'), '#c8523f', { role: 'hat', round: 8 });
    d.fill(limb('240,56,3 236,74,4 232,90,3'), NIGHT, { opacity: 0.3 });
    d.form(limb('262,196,34 208,268,27 140,338,17'), SKIN, { round: 8 });
    d.form(ellipse(134, 342, 12, 11), SKIN, { round: 4 });
    d.form(limb('264,192,38 236,232,34'), '#3f7f9a', { role: 'body', round: 8 });
  },
  'left',
);
