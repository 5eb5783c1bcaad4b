/** What one stands on, seen from its side: to the left it turns up. */
import { ellipse, limb } from './outline.ts';
import { sketch } from './sketch.ts';

export const skisFlat = sketch(
  'skis-flat',
  1000,
  110,
  [520, 104],
  (d) => {
    d.form(limb('30,20,9 70,62,13 130,76,16 560,78,17 980,76,13', 'flat'), '#a83426', { role: 'piece', round: 4 });
    d.form(limb('10,34,9 52,78,13 112,94,16 540,96,18 960,94,13', 'flat'), '#d8452f', { role: 'body', round: 4, light: 0.4 });
    for (const x of [430, 600]) d.form(limb(`${x - 60},80,13 ${x + 40},80,15`), '#2a2c33', { round: 4 });
    d.fill(limb('180,95,4 380,96,4'), '#f3e6c8', { opacity: 0.9 });
  },
  'left',
);

export const surfboardFlat = sketch(
  'surfboard-flat',
  1000,
  150,
  [500, 128],
  (d) => {
    d.form(limb('8,40,8 90,82,38 300,100,60 640,102,60 900,92,40 992,74,8'), '#f0dfb6', {
      role: 'body',
      round: 12,
      shade: 0.42,
    });
    d.fill(limb('60,70,4 300,98,6 640,100,6 940,86,4'), '#c8503f', { opacity: 0.85 });
    d.fill(limb('760,84,8 850,82,8'), '#3f7fb5', { opacity: 0.8 });
    d.form(ellipse(880, 128, 26, 18, 30), '#3a3d45', { round: 4 });
  },
  'left',
);
