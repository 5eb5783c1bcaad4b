/** A space shuttle: white above, black below, delta wings, three engines under its fin. */
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, sketch } from './sketch.ts';

export const spaceShuttle = sketch(
  'space-shuttle',
  820,
  360,
  [410, 346],
  (d) => {
    // The far wing, the fin, the engines.
    d.form(polygon('430,196 700,150 726,164 720,196'), '#b9bec4', { round: 6 });
    d.form(polygon('600,150 690,20 748,14 742,150'), '#e9ebec', { round: 10 });
    d.form(polygon('716,18 748,14 742,150 722,150'), '#3b3e44', { round: 4 });
    for (const [x, y] of [
      [742, 168],
      [752, 204],
      [742, 236],
    ] as const) {
      d.form(polygon(`${x - 16},${y - 12} ${x + 34},${y - 24} ${x + 34},${y + 24} ${x - 16},${y + 12}`), '#6d7378', {
        round: 6,
      });
      d.fill(ellipse(x + 34, y, 8, 22), '#2b2c30');
    }
    d.form(curve('640,150! 680,124 748,126 756,150! 748,172 660,174!'), '#d9dcde', { round: 8 });
    const hull = curve('22,226! 36,196 80,170 140,152 210,144! 700,142! 748,156 752,250! 700,262! 120,262! 50,250');
    d.form(hull, '#f0f1ef', { round: 22, shade: 0.4, light: 0.2 });
    // Tiles below and about the nose.
    d.within(hull, curve('0,226 60,214 160,232 300,240 780,236 780,290 0,290'), '#33353b');
    d.within(hull, curve('0,180 40,190 64,216 50,260 0,270'), '#33353b');
    d.within(hull, polygon('150,148 190,142 204,176 160,184'), '#33353b');
    for (const x of [128, 150, 172])
      d.fill(
        polygon(
          `${x},${176 - (x - 128) * 0.18} ${x + 17},${172 - (x - 128) * 0.18} ${x + 19},${188 - (x - 128) * 0.18} ${x + 2},${192 - (x - 128) * 0.18}`,
        ),
        '#7fa0b4',
        { role: 'window' },
      );
    d.fill(limb('236,150,2 236,232,2', 'flat'), NIGHT, { opacity: 0.35 });
    d.fill(limb('236,168,2 620,164,2', 'flat'), NIGHT, { opacity: 0.3 });
    for (const x of [330, 430, 530, 620]) d.fill(limb(`${x},146,2 ${x},232,2`, 'flat'), NIGHT, { opacity: 0.2 });
    d.fill(box(262, 190, 60, 26), '#2f5b9a');
    for (const y of [194, 202, 210]) d.fill(box(262, y, 60, 4), y === 202 ? '#f0f1ef' : '#b8352c');
    d.fill(box(262, 190, 26, 14), '#2f4f86');
    d.form(curve('60,210! 72,202 92,202 90,214 66,218!'), '#33353b', { round: 3 });
    // The near wing.
    const wing = polygon('330,240 560,238 746,300 750,330 690,338 470,296 360,262');
    d.form(wing, '#e4e6e6', { round: 9 });
    d.within(wing, limb('330,244,8 470,296,12 700,338,14'), '#33353b');
    d.fill(limb('620,266,3 700,300,3 700,334,3'), NIGHT, { opacity: 0.4 });
  },
  'left',
);
