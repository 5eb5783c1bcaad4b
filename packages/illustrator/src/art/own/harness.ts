import { coach } from './curios.ts';
import { standingHorse } from './horses.ts';
import { limb } from './outline.ts';
import { sketch } from './sketch.ts';

/** A coach with the pair that draws it; the far horse is a little ahead. */
export const horseCarriage = sketch(
  'horse-carriage',
  1130,
  500,
  [500, 488],
  (d) => {
    d.form(limb('520,382,9 700,360,10 900,300,8', 'flat'), '#4a3022', { round: 3 });
    d.include((pen) => standingHorse(pen, '#6d4630', '#4a3022'), { x: 1130, y: 28, flip: true });
    d.include((pen) => coach(pen), { x: 0, y: 60 });
    d.include((pen) => standingHorse(pen), { x: 1080, y: 39, flip: true });
    // Collar, saddle strap, trace and reins.
    d.form(limb('916,168,16 930,214,18 922,262,14'), '#2b201c', { round: 4 });
    d.form(limb('786,206,10 792,260,10 790,306,8'), '#2b201c', { round: 3 });
    d.fill(limb('924,236,7 780,268,6 560,352,6'), '#2b201c');
    d.fill(limb('1000,160,3 900,190,3 700,210,3 550,236,3'), '#2b201c');
  },
  'right',
);
