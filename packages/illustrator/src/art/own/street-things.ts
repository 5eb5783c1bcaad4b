/** What stands along a street: a lamp of iron, a pillar box. */
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, sketch } from './sketch.ts';

const IRON = '#2f3a3c';

export const streetLamp = sketch(
  'street-lamp',
  220,
  700,
  [110, 690],
  (d) => {
    d.form(polygon('66,690 74,640 146,640 154,690'), IRON, { role: 'body', round: 8 });
    d.form(curve('80,640! 90,600 94,560 96,520! 124,520! 126,560 130,600 140,640!'), IRON, { role: 'body', round: 8 });
    d.form(limb('110,530,24 110,250,17', 'flat'), IRON, { role: 'body', round: 6, light: 0.4 });
    for (const [y, w] of [
      [522, 40],
      [250, 34],
      [640, 88],
    ] as const)
      d.form(box(110 - w / 2, y - 8, w, 14), '#3d4a4c', { role: 'body', round: 4, light: 0.4 });
    d.form(limb('70,236,9 110,244,9 150,236,9'), IRON, { role: 'body', round: 3 });
    for (const x of [66, 154]) d.form(ellipse(x, 234, 8), '#3d4a4c', { role: 'body', round: 3 });
    // The lantern: four panes that widen upwards, under a roof.
    d.fill(ellipse(110, 150, 104, 100), '#ffd88a', { opacity: 0.16, role: 'light' });
    const glass = polygon('80,222 58,108 162,108 140,222');
    d.form(glass, '#f6dc9a', { role: 'light', round: 6, shade: 0.16 });
    d.fill(ellipse(110, 168, 20, 34), '#fff6da', { role: 'light' });
    for (const line of ['80,222,6 58,108,6', '140,222,6 162,108,6', '100,222,4 92,108,4', '120,222,4 128,108,4'])
      d.fill(limb(line, 'flat'), IRON, { role: 'body' });
    d.form(box(72, 218, 76, 16), IRON, { role: 'body', round: 4 });
    d.form(polygon('44,110 84,58 136,58 176,110'), IRON, { role: 'body', round: 8, light: 0.4 });
    d.form(curve('88,60! 92,38 110,30 128,38 132,60!'), '#3d4a4c', { role: 'body', round: 4 });
    d.form(ellipse(110, 24, 9), '#3d4a4c', { role: 'body', round: 3 });
    d.fill(limb('110,16,5 110,2,2'), IRON);
  },
  'front',
);

export const pillarBox = sketch(
  'pillar-box',
  260,
  560,
  [130, 548],
  (d) => {
    const red = '#c2302b';
    d.form(curve('34,506! 226,506! 230,540 130,552 30,540'), '#26242a', { round: 6 });
    const body = polygon('44,120 216,120 216,512 44,512');
    d.form(body, red, { role: 'body', round: 34, shade: 0.5, light: 0.32 });
    d.within(body, box(62, 120, 16, 400), '#ffffff', { opacity: 0.18 });
    d.form(curve('26,116! 30,70 70,34 130,26 190,34 230,70 234,116! 226,132 34,132'), red, {
      role: 'body',
      round: 16,
      shade: 0.46,
    });
    d.fill(limb('28,114,5 130,122,5 232,114,5'), NIGHT, { opacity: 0.3 });
    d.form(box(38, 488, 184, 16), red, { role: 'body', round: 5 });
    d.form(box(78, 168, 104, 40), red, { round: 5 });
    d.fill(box(88, 182, 84, 13), '#1b1518');
    const door = curve('72,232! 188,232! 188,470! 72,470!');
    d.within(door, box(72, 232, 4, 240), NIGHT, { opacity: 0.35 });
    d.within(door, box(184, 232, 4, 240), NIGHT, { opacity: 0.35 });
    d.within(door, box(72, 232, 116, 4), NIGHT, { opacity: 0.35 });
    d.form(box(98, 252, 64, 78), '#efe6d3', { round: 3 });
    for (const y of [266, 280, 294, 308]) d.fill(box(106, y, 48, 4), '#6d655a', { opacity: 0.7 });
    d.form(ellipse(168, 372, 8), '#e0b64a', { round: 3 });
    d.form(curve('110,400! 118,388 130,398 142,388 150,400! 146,424! 114,424!'), '#d9a92f', { round: 3 });
  },
  'front',
);
