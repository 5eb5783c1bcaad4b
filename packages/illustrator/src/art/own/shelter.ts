/** A bus stop: a glazed shelter with its bench, and the stop's sign on a pole. */
import { box, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, sketch } from './sketch.ts';

export const busStop = sketch(
  'bus-stop',
  760,
  520,
  [380, 508],
  (d) => {
    // Glass walls: what is behind is paler through them.
    d.fill(box(112, 92, 430, 372), '#a9c4cc', { opacity: 0.5 });
    d.fill(polygon('150,92 236,92 112,330 112,170'), '#ffffff', { opacity: 0.2 });
    d.fill(polygon('400,92 470,92 286,464 216,464'), '#ffffff', { opacity: 0.16 });
    // The timetable on the back wall.
    d.form(box(400, 170, 104, 156), '#f1ece0', { round: 4 });
    d.fill(box(400, 170, 104, 24), '#2f5d9a');
    for (let y = 210; y < 316; y += 15) for (const x of [410, 442, 474]) d.fill(box(x, y, 22, 5), '#8c8778', { opacity: 0.8 });
    // Bench.
    d.form(box(150, 360, 222, 16), '#a97c4c', { role: 'body', round: 5 });
    d.form(box(150, 314, 222, 13), '#97693d', { round: 4 });
    d.form(box(150, 334, 222, 13), '#97693d', { round: 4 });
    for (const x of [176, 340]) {
      d.form(limb(`${x},372,6 ${x},492,6`, 'flat'), '#4b5058', { round: 3 });
      d.fill(limb(`${x},314,4 ${x},364,4`, 'flat'), '#4b5058');
    }
    // Frame and roof.
    for (const x of [104, 328, 540]) d.form(box(x, 84, 14, 420), '#535a63', { round: 4 });
    d.form(box(104, 456, 450, 12), '#535a63', { round: 3 });
    d.form(box(70, 54, 520, 36), '#3f6f63', { role: 'body', round: 8, shade: 0.4 });
    d.fill(box(70, 86, 520, 7), NIGHT, { opacity: 0.4 });
    d.fill(box(120, 94, 420, 6), '#ffe9b8', { role: 'window', opacity: 0.6 });
    // The sign.
    d.form(box(660, 40, 13, 464), '#5b626b', { round: 4 });
    d.form(ellipse(666, 74, 62), '#f2efe6', { round: 6 });
    d.form(ellipse(666, 74, 52), '#2f5d9a', { round: 7 });
    d.fill(box(634, 52, 64, 38), '#f6f2e8');
    d.fill(box(640, 58, 52, 15), '#2f5d9a');
    for (const x of [650, 682]) d.fill(ellipse(x, 92, 7), '#f6f2e8');
    d.form(box(628, 156, 76, 104), '#f1ece0', { round: 4 });
    d.fill(box(628, 156, 76, 20), '#c9483a');
    for (let y = 188; y < 250; y += 14) d.fill(box(638, y, 56, 5), '#8c8778', { opacity: 0.8 });
  },
  'front',
);
