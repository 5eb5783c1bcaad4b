/** A sword, upright on its point. */
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { sketch } from './sketch.ts';

export const sword = sketch(
  'sword',
  240,
  700,
  [120, 692],
  (d) => {
    const blade = polygon('98,176 142,176 138,620 120,692 102,620');
    d.form(blade, '#c3cbd1', { role: 'body', round: 7, shade: 0.35, light: 0.5 });
    d.within(blade, polygon('120,176 142,176 138,620 120,692'), '#8b969e', { role: 'body', opacity: 0.6 });
    d.within(blade, limb('120,180,9 120,520,6 120,560,1', 'flat'), '#76818a', { role: 'body', opacity: 0.7 });
    d.form(box(107, 44, 26, 120), '#5a3522', { round: 7 });
    for (let i = 0; i < 7; i++) d.fill(limb(`107,${60 + i * 15},3 133,${53 + i * 15},3`, 'flat'), '#c9a24a', { opacity: 0.8 });
    d.form(
      curve('22,150! 40,156 90,160 120,158 150,160 200,156 218,150! 222,170 200,182 150,184 90,184 40,182 18,170'),
      '#c9a24a',
      {
        round: 6,
        light: 0.4,
      },
    );
    d.form(ellipse(120, 30, 25), '#c9a24a', { round: 7, light: 0.4 });
    d.form(ellipse(120, 30, 10), '#b3202a', { round: 3 });
  },
  'front',
);
