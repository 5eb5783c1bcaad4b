/** A van for loads: one high body with no windows behind the cab. */
import { box, curve, limb, polygon } from './outline.ts';
import { NIGHT, sketch } from './sketch.ts';
import { archedWheel, GLASS, SHEEN, under } from './wheels.ts';

export const van = sketch(
  'van',
  660,
  340,
  [330, 326],
  (d) => {
    under(d, 40, 630, 320);
    const body = curve(
      '18,268! 16,222 26,196 60,182! 112,170! 166,92 190,62 230,50! 600,44! 632,54 640,80! 642,270! 632,286! 40,286! 22,280',
    );
    d.form(body, '#e9e6dc', { role: 'body', round: 16, shade: 0.42, light: 0.2 });
    d.within(body, box(0, 232, 700, 60), NIGHT, { opacity: 0.16 });
    d.within(body, polygon('0,206 700,198 700,214 0,222'), '#3f7a9a');
    const glass = curve('124,170! 172,98 192,76 220,70! 264,70! 264,168!');
    d.fill(glass, GLASS, { role: 'window' });
    d.within(glass, polygon('150,60 196,60 160,180 120,180'), SHEEN, { opacity: 0.45 });
    d.fill(limb('206,72,5 196,168,5', 'flat'), '#e9e6dc');
    for (const x of [280, 452]) d.fill(limb(`${x},64,2 ${x},276,2`, 'flat'), NIGHT, { opacity: 0.4 });
    d.fill(limb('280,118,2 640,112,2', 'flat'), NIGHT, { opacity: 0.2 });
    d.fill(limb('236,190,5 262,190,5'), '#8f959a');
    d.fill(limb('430,188,5 448,188,5'), '#8f959a');
    d.form(curve('112,160! 96,150 104,128 122,132! 128,158!'), '#2b2c30', { round: 4 });
    d.fill(curve('22,206! 44,194 74,190 66,214 26,222!'), '#f7efd8', { role: 'light' });
    d.fill(box(630, 160, 12, 60), '#d8432e', { role: 'light' });
    d.form(limb('10,270,18 96,278,15'), '#4b4e54', { round: 4 });
    d.form(limb('584,280,15 648,272,16'), '#4b4e54', { round: 4 });
    for (const x of [140, 516]) archedWheel(d, [x, 278, 47, 6], [56, 54]);
  },
  'left',
);
