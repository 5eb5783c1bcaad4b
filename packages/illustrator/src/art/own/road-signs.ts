/** Signs of the road that are known by their shape and their word. */
import { curve, limb, type Outline, polygon } from './outline.ts';
import { sketch } from './sketch.ts';

/** Eight corners about a middle. */
const octagon = (x: number, y: number, r: number): Outline => {
  const s = 0.414 * r;
  return polygon(
    `${x - s},${y - r} ${x + s},${y - r} ${x + r},${y - s} ${x + r},${y + s} ${x + s},${y + r} ${x - s},${y + r} ${x - r},${y + s} ${x - r},${y - s}`,
  );
};

/** Strokes of a letter in a box of 1 × 2, by hand. */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  S: ['1,0.25 0.72,0.02 0.28,0.02 0.02,0.3 0.1,0.72 0.5,0.98 0.9,1.26 0.98,1.7 0.72,1.98 0.28,1.98 0,1.72'],
  T: ['0,0.06 1,0.06', '0.5,0.06 0.5,2'],
  O: ['0.5,0 0.1,0.26 0,1 0.1,1.74 0.5,2 0.9,1.74 1,1 0.9,0.26 0.5,0'],
  P: ['0.08,0 0.08,2', '0.08,0.06 0.7,0.06 0.98,0.34 0.98,0.8 0.7,1.08 0.08,1.08'],
};

export const stopSign = sketch(
  'stop-sign',
  420,
  860,
  [210, 848],
  (d) => {
    d.form(limb('210,300,11 210,850,12', 'flat'), '#8b9096', { round: 6 });
    for (const y of [430, 520, 610, 700])
      d.fill(curve(`207,${y} 213,${y} 213,${y + 8} 207,${y + 8}`), '#4d5156', { opacity: 0.6 });
    d.form(octagon(210, 206, 196), '#f1ece2', { round: 8, shade: 0.3 });
    d.form(octagon(210, 206, 180), '#b5282a', { role: 'body', round: 12, shade: 0.36 });
    [...'STOP'].forEach((letter, i) => {
      for (const stroke of LETTERS[letter]!) {
        const line = stroke
          .split(' ')
          .map((point) => {
            const [x, y] = point.split(',').map(Number);
            return `${62 + i * 78 + x! * 56},${148 + y! * 58},9`;
          })
          .join(' ');
        d.fill(limb(line), '#f4efe6');
      }
    });
  },
  'front',
);
