/** A flight of steps out of doors, seen from its side. */
import { box, limb, type Outline } from './outline.ts';
import { NIGHT, sketch } from './sketch.ts';

const STEPS = 6;
const [DEEP, RISE] = [78, 50];
const TOP = 400 - STEPS * RISE;

export const stairs = sketch(
  'stairs',
  640,
  410,
  [320, 402],
  (d) => {
    const side: Outline = [
      [20, 402],
      ...Array.from({ length: STEPS }, (_, i) => [
        [20 + i * DEEP, 400 - (i + 1) * RISE] as const,
        [20 + (i + 1) * DEEP, 400 - (i + 1) * RISE] as const,
      ]).flat(),
      [620, TOP],
      [620, 402],
    ];
    d.form(side, '#b8b2a8', { role: 'body', round: 10, shade: 0.36 });
    d.strokes(side, '#8f8a82', { count: 60, length: 60, width: 4, angle: 6, opacity: 0.22 });
    for (let i = 0; i < STEPS; i++) {
      const [x, y] = [20 + i * DEEP, 400 - (i + 1) * RISE];
      // Each tread stands a little out over the one below.
      d.form(box(x - 8, y, (i === STEPS - 1 ? 608 - x : DEEP) + 8, 13), '#d8d3c8', { role: 'piece', round: 4 });
      d.fill(box(x, y + 13, 7, RISE - 13), NIGHT, { opacity: 0.2 });
    }
    const rail = '#4d5560';
    for (let i = 0; i <= STEPS; i += 2) {
      const x = 46 + i * DEEP;
      const y = i < STEPS ? 400 - (i + 1) * RISE : TOP;
      d.form(limb(`${x},${y},9 ${x},${y - 88},9`, 'flat'), rail, { round: 3 });
    }
    d.form(limb(`46,${400 - RISE - 88},12! ${46 + (STEPS - 1) * DEEP},${TOP - 88},12! 600,${TOP - 88},12`), rail, {
      round: 3,
      light: 0.4,
    });
    d.form(limb(`596,${TOP},9 596,${TOP - 84},9`, 'flat'), rail, { round: 3 });
  },
  'left',
);
