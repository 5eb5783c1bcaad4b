import { curve, ellipse, limb } from './outline.ts';
import { NIGHT, sketch } from './sketch.ts';

export const cushion = sketch(
  'cushion',
  520,
  250,
  [260, 236],
  (d) => {
    const cloth = curve(
      '36,70! 120,56 260,40 400,56 484,70! 470,110 476,150 492,206! 400,236 260,242 120,236 28,206! 44,150 50,110',
    );
    d.form(cloth, '#7a2440', { role: 'body', round: 34, shade: 0.6, light: 0.3 });
    // The dip in its middle, and folds that run to the corners.
    d.within(cloth, curve('150,84 260,70 370,84 400,112 260,136 120,112'), NIGHT, { opacity: 0.2 });
    d.within(cloth, curve('140,120 260,144 380,120 420,140 260,176 100,140'), '#ffd9d0', { opacity: 0.16 });
    for (const fold of [
      '44,76,2 90,92,6 140,98,1',
      '476,76,2 430,92,6 380,98,1',
      '36,202,2 84,182,7 134,172,1',
      '484,202,2 436,182,7 386,172,1',
    ])
      d.within(cloth, limb(fold), NIGHT, { opacity: 0.3 });
    d.strokes(cloth, '#f0a8b0', { count: 90, length: 26, width: 3, angle: 8, stray: 30, opacity: 0.1 });
    d.fill(limb('30,206,5 120,237,5 260,243,5 400,237,5 490,206,5'), '#c9a04f', { opacity: 0.85 });
    for (const [x, y, s] of [
      [34, 70, -1],
      [486, 70, 1],
      [28, 208, -1],
      [492, 208, 1],
    ] as const) {
      d.form(ellipse(x, y, 11), '#d3ab57', { round: 4 });
      d.form(curve(`${x},${y + 4} ${x + s * 16},${y + 14} ${x + s * 20},${y + 34}! ${x - s * 2},${y + 36}!`), '#b98d3c', {
        round: 4,
      });
    }
  },
  'front',
);
