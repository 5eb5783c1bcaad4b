/** A tub that is full of foam, and bubbles that float. */
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

/** Clear, with the colours of its skin along the rim. */
function bubble(d: Pen, x: number, y: number, r: number): void {
  d.fill(ellipse(x, y, r), '#cfe6f4', { opacity: 0.3 });
  const arc = (from: number, colour: string, wide: number, opacity: number): void =>
    d.include(
      (p) =>
        p.fill(
          limb(
            `${r * 0.62},${-r * 0.68},${wide * 0.3} ${r * 0.86},${-r * 0.3},${wide} ${r * 0.9},${r * 0.14},${wide} ${r * 0.7},${r * 0.56},${wide * 0.3}`,
          ),
          colour,
          { opacity },
        ),
      { x, y, turn: from },
    );
  arc(0, '#e58ac4', r * 0.16, 0.75);
  arc(70, '#6fc3d8', r * 0.17, 0.8);
  arc(140, '#8f86dc', r * 0.15, 0.75);
  arc(215, '#7fd0b0', r * 0.13, 0.7);
  arc(290, '#f0c878', r * 0.13, 0.7);
  d.fill([ellipse(x, y, r), ellipse(x, y, r * 0.955)], '#7fa9c4', { opacity: 0.9 });
  d.fill(
    limb(
      `${x - r * 0.62},${y - r * 0.2},${r * 0.06} ${x - r * 0.48},${y - r * 0.5},${r * 0.2} ${x - r * 0.16},${y - r * 0.68},${r * 0.06}`,
    ),
    '#ffffff',
    {
      opacity: 0.95,
    },
  );
  d.fill(ellipse(x + r * 0.4, y + r * 0.46, r * 0.1), '#ffffff', { opacity: 0.8 });
}

export const soapBubble = sketch('soap-bubble', 220, 224, [110, 222], (d) => bubble(d, 110, 112, 104), 'front');

export const soapBubbles = sketch(
  'soap-bubbles',
  760,
  620,
  [380, 614],
  (d) => {
    for (const [x, y, r] of [
      [112, 470, 92],
      [286, 330, 118],
      [250, 544, 52],
      [448, 500, 84],
      [470, 216, 70],
      [146, 214, 62],
      [612, 356, 98],
      [640, 130, 88],
      [352, 104, 54],
      [566, 540, 38],
      [230, 78, 28],
      [690, 524, 54],
      [46, 330, 32],
      [540, 44, 30],
      [404, 596, 18],
    ] as const)
      bubble(d, x, y, r);
  },
  'front',
);

/** On claw feet, its rim rolled, taps at the left end. */
export const bathtub = sketch(
  'bathtub',
  820,
  470,
  [410, 462],
  (d) => {
    for (const [x, s] of [
      [190, -1],
      [630, 1],
    ] as const) {
      d.form(
        curve(
          `${x - 30},392! ${x + 30},392! ${x + s * 26},420 ${x + s * 44},448 ${x + s * 20},462 ${x - s * 22},460 ${x - s * 10},430`,
        ),
        '#c79a3e',
        {
          round: 7,
          light: 0.4,
        },
      );
    }
    // The tap stands behind the rim.
    d.form(limb('106,214,20 106,120,18 122,84,18 160,78,18 182,96,17 184,128,15'), '#b9c1c8', { round: 6, light: 0.5 });
    for (const x of [76, 138]) d.form(box(x - 8, 150, 16, 50), '#b9c1c8', { round: 4 });
    for (const x of [76, 138]) d.form(limb(`${x - 22},146,12 ${x + 22},146,12`), '#d6dce0', { round: 4, light: 0.5 });
    const tub = curve('40,196! 780,196! 768,262 734,336 676,388 590,408! 230,408! 144,388 86,336 52,262');
    d.form(tub, '#f4f3ee', { role: 'body', round: 26, shade: 0.42 });
    d.strokes(tub, '#c9d3da', { count: 50, length: 90, width: 5, angle: 8, opacity: 0.3 });
    // Foam heaps up over the rim and hangs down before it.
    const foam = curve(
      '190,206 200,170 232,158 244,120 290,104 330,124 352,84 404,66 446,88 470,112 512,92 556,108 570,144 612,142 644,168 690,168 712,198! 690,216 662,238 620,226 590,252 546,244 524,220 480,232 440,276 396,262 380,226 330,230 300,252 262,238 240,216',
    );
    d.form(foam, '#eef6fb', { round: 14, shade: 0.28 });
    for (let i = 0; i < 46; i++) {
      const [x, y, r] = [d.chance.between(226, 680), d.chance.between(118, 236), d.chance.between(9, 22)];
      d.within(foam, ellipse(x, y, r), '#b9d8ea', { opacity: 0.45 });
      d.within(foam, ellipse(x - r * 0.16, y - r * 0.18, r * 0.78), '#ffffff', { opacity: 0.85 });
    }
    const rim = limb('26,196,30 794,196,30');
    // The rim shows where no foam hangs over it.
    d.within(rim, box(0, 160, 214, 70), '#fbfaf6', { role: 'body' });
    d.within(rim, box(690, 160, 130, 70), '#fbfaf6', { role: 'body' });
    d.fill(limb('40,210,5 206,210,4'), NIGHT, { opacity: 0.14 });
    d.fill(limb('700,210,4 780,210,5'), NIGHT, { opacity: 0.14 });
    for (const [x, y, r] of [
      [300, 52, 26],
      [520, 40, 18],
      [610, 84, 30],
      [250, 84, 14],
      [450, 24, 12],
    ] as const)
      bubble(d, x, y, r);
    d.fill(polygon('84,286 96,240 110,240 104,300'), '#ffffff', { opacity: 0.7 });
  },
  'front',
);
