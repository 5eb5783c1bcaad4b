/** Boats of eastern waters: a junk under battened sails, a boat of a floating market laden with fruit. */
import { curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

/** A sail of mats that are stretched by battens: each panel a little out of line with the next, the edge a broken curve. */
function matSail(d: Pen, mast: number, top: number, foot: number, wide: number, lean: number): void {
  d.fill(limb(`${mast},${top - 26},4 ${mast},540,9`, 'flat'), '#4d382a');
  const tall = foot - top;
  const luff = (t: number): number => mast - wide * (0.2 + 0.12 * t) + lean * (1 - t);
  const leech = (t: number): number => mast + wide * (0.3 + 0.62 * t - 0.24 * t * t) + lean * (1 - t) * 0.4;
  const at = (t: number): number => top + tall * t;
  const right = [0, 0.17, 0.34, 0.5, 0.67, 0.84, 1].map((t) => `${leech(t)},${at(t) + 10 * t}!`).join(' ');
  const left = [1, 0.75, 0.5, 0.25, 0].map((t) => `${luff(t)},${at(t)}`).join(' ');
  const sail = curve(`${luff(0)},${at(0) + 8}! ${right} ${left}`);
  d.form(sail, '#b8442f', { role: 'sail', round: 20, shade: 0.36 });
  for (const t of [0.17, 0.34, 0.5, 0.67, 0.84]) {
    d.within(sail, limb(`${luff(t)},${at(t)},3.4 ${leech(t)},${at(t) + 10 * t},3`, 'flat'), '#3a2218', { opacity: 0.75 });
    d.within(sail, limb(`${luff(t)},${at(t) + 8},6 ${leech(t)},${at(t) + 10 * t + 10},6`), NIGHT, { opacity: 0.12 });
  }
  for (const k of [0.3, 0.62])
    d.within(
      sail,
      limb(`${luff(0) + (leech(0) - luff(0)) * k},${top},1.4 ${luff(1) + (leech(1) - luff(1)) * k},${foot},1.4`),
      NIGHT,
      { opacity: 0.16 },
    );
  d.fill(limb(`${luff(1) - 4},${foot + 2},5 ${leech(1) + 4},${foot + 12},5`), '#5a4030');
}

export const junk = sketch(
  'junk',
  720,
  660,
  [350, 626],
  (d) => {
    matSail(d, 520, 150, 452, 150, 22);
    matSail(d, 328, 40, 470, 214, 26);
    matSail(d, 150, 196, 456, 110, 18);
    // The castle at the stern, its windows and rail.
    d.form(polygon('480,470 650,428 664,430 660,560 470,560'), '#7a4c30', { round: 6 });
    for (const x of [528, 566, 604])
      d.fill(polygon(`${x},486 ${x + 20},482 ${x + 20},508 ${x},511`), '#e8b45a', { role: 'window' });
    d.form(limb('470,466,6 660,422,6'), '#a9764a', { round: 2 });
    const hull = curve('40,500! 150,548 330,560 500,540 680,462! 668,540 630,604 580,632! 160,632! 104,604 64,556');
    d.form(hull, '#6b3f28', { role: 'body', round: 22, shade: 0.5 });
    for (const seam of ['54,528,1.6 300,588,2.4 670,510,1.6', '80,566,1.6 300,610,2.4 650,556,1.6'])
      d.within(hull, limb(seam), NIGHT, { opacity: 0.35 });
    d.within(hull, curve('36,494! 150,548 330,560 500,540 684,456! 682,482 500,562 330,582 150,570 46,522!'), '#c98d4e', {
      opacity: 0.9,
    });
    d.fill(ellipse(104, 556, 9, 7), '#f0e6d0');
    d.fill(ellipse(103, 556, 4, 4), '#1c1512');
  },
  'left',
);

const FRUIT = ['#e2922e', '#d0452f', '#e9c93f', '#7aa83c', '#b23a58'];

/** Heaped into baskets from end to end, a seller under a cone of straw among them. */
export const marketBoat = sketch(
  'market-boat',
  640,
  300,
  [320, 268],
  (d) => {
    // The seller: shoulders, head in shade, hat.
    d.form(curve('376,216! 372,150 396,126 424,124 452,126 470,156 470,216!'), '#3f6a8a', { role: 'body', round: 12 });
    d.fill(ellipse(424, 112, 15, 18), '#a8744e');
    d.form(polygon('372,112 424,66 476,112'), '#d9b878', { round: 8, shade: 0.35 });
    d.fill(limb('500,60,4 586,246,5', 'flat'), '#6f5138');
    for (let i = 0; i < 6; i++) {
      const x = 100 + i * 52 + (i > 4 ? 130 : 0);
      const tint = FRUIT[i % FRUIT.length]!;
      for (const [dx, dy] of [
        [-16, 0],
        [0, -4],
        [16, 0],
        [-8, -14],
        [9, -15],
        [0, -26],
      ] as const)
        d.form(ellipse(x + dx, 190 + dy, 10.5, 10), tint, { round: 5, shade: 0.3 });
      d.form(curve(`${x - 30},192! ${x},200 ${x + 30},192! ${x + 24},226! ${x - 24},226!`), '#a97a45', { round: 6 });
      d.fill(limb(`${x - 29},194,3 ${x + 29},194,3`), '#d3a766');
    }
    const hull = curve('14,168! 90,212 200,226 440,226 560,208 628,158! 600,226 548,264 500,270! 140,270! 84,262 40,220');
    d.form(hull, '#7d5234', { round: 18, shade: 0.5 });
    d.within(hull, limb('24,190,1.6 200,246,2.4 440,246,2.4 612,184,1.6'), NIGHT, { opacity: 0.35 });
    d.form(limb('14,168,6 90,212,6 200,226,6 440,226,6 560,208,6 628,158,6'), '#b98a58', { round: 2 });
  },
  'left',
);
