/** What tells traffic when to go. */
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, sketch } from './sketch.ts';

export const trafficLight = sketch(
  'traffic-light',
  260,
  940,
  [130, 930],
  (d) => {
    d.form(curve('84,912! 176,912! 186,932! 74,932!'), '#33373c', { round: 4 });
    d.form(limb('130,920,20 130,320,17', 'flat'), '#565c63', { role: 'body', round: 6, shade: 0.45 });
    d.form(curve('40,20! 52,10 208,10 220,20! 220,346! 208,356 52,356 40,346!'), '#23262b', { round: 10, light: 0.3 });
    for (const [y, c, glow] of [
      [72, '#e0392f', '#ff9a8a'],
      [182, '#f0b429', '#ffe29a'],
      [292, '#37b060', '#a8f0bf'],
    ] as const) {
      d.fill(ellipse(130, y, 52), '#111316');
      d.form(ellipse(130, y, 44), c, { role: 'light', round: 8, shade: 0.2 });
      d.fill(ellipse(118, y - 12, 17, 12, -24), glow, { opacity: 0.6 });
      d.form(curve(`70,${y - 14}! 74,${y - 66} 186,${y - 66} 190,${y - 14}! 180,${y - 48} 80,${y - 48}`), '#17191d', {
        round: 3,
      });
    }
    for (const s of [-1, 1]) d.fill(polygon(`${130 + s * 90},60 ${130 + s * 112},78 ${130 + s * 90},120`), '#23262b');
    d.form(box(112, 356, 36, 20), '#33373c', { round: 3 });
    d.fill(box(124, 380, 3, 520), NIGHT, { opacity: 0.14 });
  },
  'front',
);
