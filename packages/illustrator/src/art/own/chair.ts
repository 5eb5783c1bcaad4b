import { box, limb } from './outline.ts';
import type { Pen } from './sketch.ts';

/** A plain chair seen from in front, for who sits before it: the seat is on y = 330, the feet of facing.ts on y = 512. */
export const chair = (d: Pen): void => {
  for (const s of [-1, 1]) {
    d.form(limb(`${100 + s * 66},180,12 ${100 + s * 68},330,12`, 'flat'), '#5d3f25', { round: 4 });
    d.form(limb(`${100 + s * 66},336,13 ${100 + s * 72},506,11`, 'flat'), '#6f4c2c', { round: 4 });
  }
  d.form(limb('34,196,26 166,196,26', 'flat'), '#6f4c2c', { round: 6 });
  d.form(box(26, 322, 148, 20), '#7d5734', { round: 5 });
};
