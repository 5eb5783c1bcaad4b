/** A pool that is swum in, seen from its edge a little from above. */
import { ellipse, limb, polygon } from './outline.ts';
import { sketch } from './sketch.ts';

export const swimmingPool = sketch(
  'swimming-pool',
  1000,
  380,
  [500, 372],
  (d) => {
    const deck = polygon('120,20 880,20 992,372 8,372');
    d.form(deck, '#e3d6c0', { round: 7, shade: 0.3 });
    for (let i = 0; i <= 16; i++) {
      const t = i / 16;
      d.within(deck, limb(`${120 + 760 * t},20,2.4 ${8 + 984 * t},372,2.4`, 'flat'), '#bda988', { opacity: 0.5 });
    }
    for (const y of [44, 72, 340, 358]) d.within(deck, limb(`0,${y},2.4 1000,${y},2.4`, 'flat'), '#bda988', { opacity: 0.5 });
    const edge = polygon('176,58 824,58 912,330 88,330');
    d.form(edge, '#f4f6f5', { round: 6 });
    const wall = polygon('192,68 808,68 890,318 110,318');
    d.fill(wall, '#2f8fc0');
    const water = polygon('186,86 814,86 890,318 110,318');
    d.fill(water, '#3fb2dc', { role: 'body' });
    d.within(water, polygon('110,318 890,318 864,232 136,232'), '#62c8e8', { opacity: 0.5 });
    // Lanes: on the floor, and the ropes over them.
    for (const t of [0.125, 0.375, 0.625, 0.875])
      d.within(water, limb(`${186 + 628 * t},100,7 ${110 + 780 * t},318,13`, 'flat'), '#2a7fae', { opacity: 0.5 });
    for (const t of [0.25, 0.5, 0.75])
      for (let k = 0; k < 22; k++) {
        const s = k / 22;
        const [x, y] = [186 + 628 * t + (110 + 780 * t - 186 - 628 * t) * s, 90 + 226 * s * (0.5 + 0.5 * s)];
        d.fill(ellipse(x, y, 4 + 3 * s, 3 + 2 * s), k % 4 < 2 ? '#e8503f' : '#fdfaf2');
      }
    for (let i = 0; i < 60; i++) {
      const y = d.chance.between(96, 312);
      const s = (y - 86) / 232;
      const x = d.chance.between(200 - 70 * s, 800 + 70 * s);
      const w = (14 + 22 * s) * d.chance.between(0.7, 1.3);
      d.within(water, limb(`${x - w},${y},1 ${x},${y - 3},${3 + 2 * s} ${x + w},${y},1`), '#e6f8fd', { opacity: 0.6 });
    }
    // A ladder at the far right.
    for (const dx of [0, 34])
      d.form(limb(`${792 + dx},132,7 ${792 + dx},84,7 ${802 + dx},62,7 ${822 + dx},62,7 ${830 + dx},84,7`), '#c3ccd2', {
        round: 3,
        light: 0.6,
      });
    d.fill(limb('792,112,5 826,112,5'), '#c3ccd2');
  },
  'front',
);
