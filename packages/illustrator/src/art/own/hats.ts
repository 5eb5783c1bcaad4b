import { curve, ellipse, limb, polygon } from './outline.ts';
import type { Pen } from './sketch.ts';

/** Brimmed hats, caps and crowns for the head of head.ts. */
export const HATS = {
  straw: (d: Pen): void => {
    d.form(curve('40,40 70,26 100,24 130,26 160,40 140,50 100,44 60,50'), '#d9b565', { round: 6 });
    d.form(curve('68,32! 72,4 100,-6 128,4 132,32! 100,38'), '#e0bf74', { round: 8 });
    d.fill(limb('68,30,7 100,36,7 132,30,7', 'flat'), '#8a4a34');
  },
  chef: (d: Pen): void => {
    d.form(curve('66,34! 64,8 44,-8 58,-36 84,-36 100,-48 116,-36 142,-36 156,-8 136,8 134,34! 100,40'), '#f3f0e8', {
      round: 12,
      shade: 0.3,
    });
    d.form(curve('65,38! 66,14 100,20 134,14 135,38! 100,44'), '#ece8de', { round: 5, shade: 0.3 });
  },
  beret: (d: Pen): void => d.form(curve('58,34 66,6 106,-8 150,6 146,30 118,32 84,36'), '#9a3b34', { role: 'hat', round: 9 }),
  cap: (d: Pen): void => {
    d.form(curve('64,36! 66,6 100,-4 134,6 136,36! 100,42'), '#39506b', { round: 8 });
    d.form(curve('66,38! 100,30 134,38! 126,52 100,48 74,52'), '#2c3f56', { round: 5 });
  },
  souwester: (d: Pen): void => {
    d.form(curve('44,54! 62,26 100,20 138,26 156,54! 128,44 100,42 72,44'), '#e0b23a', { round: 6 });
    d.form(curve('66,32! 70,2 100,-6 130,2 134,32! 100,38'), '#ecc04a', { round: 8 });
  },
  pointed:
    (color: string) =>
    (d: Pen): void => {
      d.form(curve('36,42 70,28 100,26 130,28 164,42 140,54 100,48 60,54'), color, { role: 'body', round: 6 });
      d.form(curve('68,34! 84,-30 112,-96 134,-110 124,-70 128,-20 134,34! 100,42'), color, {
        role: 'body',
        round: 12,
        shade: 0.45,
      });
      d.fill(limb('68,30,9 100,38,9 133,30,9', 'flat'), '#d7b04c');
    },
  crown: (d: Pen): void => {
    d.form(polygon('66,30 60,-14 82,8 100,-22 118,8 140,-14 134,30'), '#e0b64a', { round: 6 });
    for (const [x, y] of [
      [82, 18],
      [100, 16],
      [118, 18],
    ] as const)
      d.fill(ellipse(x, y, 4.5, 5.5), '#a8323a');
  },
  tricorne: (d: Pen): void => {
    d.form(curve('38,34! 66,-6 100,-22 134,-6 162,34! 126,18 100,26 74,18'), '#2b2724', { round: 9 });
    d.fill(limb('42,32,3 74,17,3 100,24,3 126,17,3 158,32,3'), '#d7b04c', { opacity: 0.9 });
  },
};
