import { merge } from './clip.ts';
import { SKIN } from './head.ts';
import { curve, ellipse, limb } from './outline.ts';
import type { Pen } from './sketch.ts';

/** Head and neck of somebody who looks to the left; the neck ends at (212, 122). */
export function profileHead(d: Pen, hair: 'tail' | 'short' = 'tail'): void {
  d.form(limb('204,80,32 212,122,38', 'flat'), SKIN, { round: 7, shade: 0.5 });
  d.form(curve('196,16 172,24 166,44 158,58 162,64 162,76 170,88 190,94 214,84 224,56 218,28'), SKIN, { round: 9 });
  const cut = curve('168,30 182,8 212,8 232,28 232,58 218,80 210,60 200,48 180,40');
  d.form(hair === 'short' ? cut : merge(cut, curve('224,40 250,50 272,76 244,74 224,62')), '#3a271e', { round: 8 });
  d.form(ellipse(204, 58, 6, 9, 10), SKIN, { round: 3 });
  d.fill(ellipse(172, 54, 3, 4.4), '#2b1b17');
  d.fill(limb('164,43,1 171,40,2.6 180,43,1'), '#2c1d17', { opacity: 0.8 });
  d.fill(limb('163,79,1 168,81,2.2 175,79,1'), '#7c332f', { opacity: 0.8 });
  d.fill(ellipse(183, 68, 9, 6), '#e2664f', { opacity: 0.22 });
}
