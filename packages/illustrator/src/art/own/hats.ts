import { curve, ellipse, limb, polygon } from './outline.ts';
import type { Pen } from './sketch.ts';
import { NIGHT } from './sketch.ts';

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
  tiara: (d: Pen): void => {
    d.form(polygon('70,28 76,8 88,18 100,-10 112,18 124,8 130,28 116,22 100,20 84,22'), '#e6c766', { round: 3 });
    for (const [x, y] of [
      [77, 8],
      [100, -10],
      [123, 8],
    ] as const)
      d.form(ellipse(x, y, 4.5, 4.5), '#eef4f6', { round: 2 });
  },
  /** A cap with a peak and a badge, as police and captains wear it. */
  peaked:
    (color: string, band: string) =>
    (d: Pen): void => {
      d.form(curve('52,14! 66,-12 100,-20 134,-12 148,14! 138,28 62,28'), color, { role: 'hat', round: 8 });
      d.form(curve('66,22! 100,28 134,22! 134,40! 100,46 66,40!'), band, { round: 4 });
      d.form(curve('62,40! 100,44 138,40! 132,52 100,56 68,52'), '#1c1d24', { round: 4 });
      d.form(polygon('100,2 107,8 105,20 100,26 95,20 93,8'), '#d9b85a', { round: 2 });
    },
  /** Hard hats and helmets: a dome over a rim. */
  helmet:
    (color: string, rim = 0) =>
    (d: Pen): void => {
      d.form(curve('60,34! 60,4 78,-14 100,-17 122,-14 140,4 140,34! 100,42'), color, { role: 'hat', round: 10, shade: 0.4 });
      d.form(
        curve(`${54 - rim},34! 76,28 100,27 124,28 ${146 + rim},34! ${148 + rim},44 124,44 100,42 76,44 ${52 - rim},44`),
        color,
        {
          role: 'hat',
          round: 4,
        },
      );
      d.fill(limb('92,-16,3 90,10,4 91,28,3'), NIGHT, { opacity: 0.16 });
    },
  nurse: (d: Pen): void => {
    d.form(curve('66,22! 72,-4 100,-10 128,-4 134,22! 100,14'), '#f4f5f3', { round: 6, shade: 0.3 });
    d.fill(limb('92,4,5 108,4,5', 'flat'), '#c8453f');
    d.fill(limb('100,-4,5 100,12,5', 'flat'), '#c8453f');
  },
  cowboy: (d: Pen): void => {
    d.form(curve('30,22! 48,38 76,42 100,40 124,42 152,38 170,22! 160,48 128,54 100,52 72,54 40,48'), '#8a6038', {
      role: 'hat',
      round: 6,
    });
    d.form(curve('66,40! 66,4 80,-18 92,-14 100,-10 108,-14 120,-18 134,4 134,40! 100,46'), '#94683e', {
      role: 'hat',
      round: 9,
    });
    d.fill(limb('66,34,8 100,41,8 134,34,8', 'flat'), '#4a2f1c');
  },
};
