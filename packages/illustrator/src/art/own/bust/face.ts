/** A face seen close, in the frame of head.ts: its features are drawn as they are, where head.ts has dots that still read on a thumbnail. */
import { curve, ellipse, limb, type Outline } from '../outline.ts';
import type { Pen } from '../sketch.ts';
import { eye } from './eye.ts';
import { beardOf, lipsOf, moustacheOf } from './mouth.ts';
import type { Person } from './person.ts';

export const SKIN = '#e4b38f';
const SHADE = '#82402f';
const GLOW = '#ffe9cf';

const outlineOf = ({ soft, child }: Person): Outline =>
  child
    ? curve('100,15 77,20 63,46 63,75 69,95 84,109 100,114 116,109 131,95 137,75 137,46 123,20')
    : soft
      ? curve('100,15 78,20 65,44 65,71 70,91 85,108 95,115 105,115 116,107 130,91 135,71 135,44 122,20')
      : curve('100,15 77,20 65,44 65,72 68,93 79,109 91,117 109,117 121,109 132,93 135,72 135,44 123,20');

export function face(d: Pen, person: Person): void {
  const { look, skin, soft, child, middle } = person;
  const shape = outlineOf(person);
  const shade = (part: Outline, opacity: number): void => d.within(shape, part, SHADE, { opacity });
  for (const side of [1, -1] as const) ear(d, side, person);
  d.form(shape, skin, { round: 8, shade: 0.2, light: 0.1 });
  // The light comes from the upper left: the far side of the brow, the temple and the cheek turn away from it.
  for (const [k, opacity] of [
    [0, 0.1],
    [5, 0.09],
    [10, 0.08],
  ] as const)
    shade(curve(`${119 + k},14 150,20 150,110 ${108 + k * 1.2},122 ${119 + k},102 ${126 + k * 0.6},80 ${122 + k},50`), opacity);
  for (const side of [-1, 1] as const) {
    const x = middle + side * 16;
    // Sockets, and the blush of the cheeks.
    shade(ellipse(x - side * 2, 65, 11.5, 7.5), 0.09);
    shade(ellipse(x - side * 4, 63.5, 8, 5), 0.08);
    for (const r of [12, 9, 6])
      d.within(shape, ellipse(x + side * 6, 88 + (child ? 1.5 : 0), r * 1.1, r * 0.72), '#d9543f', {
        opacity: child ? 0.075 : soft ? 0.085 : 0.05,
      });
  }
  // Light on dark skin is a smaller part of it.
  const lit = look.skin && look.skin < '#b0' ? 0.45 : 1;
  d.within(shape, ellipse(middle - 6, 34, 24, 11, -8), GLOW, { opacity: 0.12 * lit });
  d.within(shape, ellipse(middle - 23, 82, 8, 5.5, -30), GLOW, { opacity: 0.16 * lit });
  if (look.aged) wrinkles(d, shape, person);
  for (const side of [-1, 1] as const) eye(d, shape, person, side);
  nose(d, shape, person);
  lipsOf(d, person);
  shade(ellipse(middle + 1, 110 - (child ? 1.5 : 0), 7, 2.2), 0.12);
  if (look.freckles) freckles(d, shape, middle);
  if (look.beard) beardOf(d, look.beard, person);
  if (look.moustache) moustacheOf(d, look.moustache, middle);
}

function ear(d: Pen, side: -1 | 1, { skin, child, look }: Person): void {
  // The head is a little turned: the ear on its far side is narrower.
  const [x, w] = side > 0 ? [136.5, 6.6] : [63.8, 4.8];
  const shape = curve(
    `${x - side * 3},60! ${x + side * w * 0.8},57 ${x + side * w},66 ${x + side * w * 0.6},77 ${x},86 ${x - side * 4},84!`,
  );
  d.form(shape, skin, { round: 3, shade: 0.4 });
  d.within(shape, limb(`${x + side * 0.5},62,1.2 ${x + side * w * 0.55},66,2.4 ${x + side * 1},76,2 ${x - side},80,1`), SHADE, {
    opacity: child ? 0.24 : 0.34,
  });
  if (look.earrings) {
    d.form(ellipse(x + side * 0.6, 90, 2.6), look.earrings, { role: 'earrings', round: 1 });
    d.form(ellipse(x + side * 0.6, 96, 3.6, 4.4), look.earrings, { role: 'earrings', round: 1.4, light: 0.6 });
  }
}

function nose(d: Pen, shape: Outline, { middle: x, soft, child }: Person): void {
  const [tip, wide] = child ? [86, 5.4] : soft ? [88, 5.8] : [90, 7];
  const shade = (part: Outline, opacity: number): void => d.within(shape, part, SHADE, { opacity });
  // The bridge turns from the light on its right.
  if (!child)
    shade(
      curve(
        `${x + 2.4},60! ${x + 5},68 ${x + 4.6},78 ${x + wide + 1.6},${tip - 2} ${x + 4},${tip - 4} ${x + 2},76 ${x + 1.4},66`,
      ),
      0.16,
    );
  shade(
    curve(
      `${x + 1},${tip - 7} ${x + wide + 1.4},${tip - 4} ${x + wide + 1},${tip + 1.6} ${x},${tip + 3.4} ${x - wide},${tip + 1.6} ${x - 2},${tip + 0.6}`,
    ),
    0.15,
  );
  d.fill(limb(`${x - wide - 0.4},${tip - 3},0.6 ${x - wide - 0.8},${tip},1.1 ${x - wide + 1.2},${tip + 1.8},0.8`), SHADE, {
    opacity: 0.36,
  });
  d.fill(limb(`${x + wide + 0.2},${tip - 3},0.6 ${x + wide + 0.8},${tip},1.3 ${x + wide - 1.2},${tip + 1.8},0.9`), SHADE, {
    opacity: 0.5,
  });
  for (const side of [-1, 1])
    d.fill(ellipse(x + side * wide * 0.48, tip + 1.5, 1.6, 0.95, side * -14), '#4a1f18', { opacity: 0.62 });
  shade(ellipse(x + 1, tip + 4.6, wide * 0.8, 1.6), 0.14);
  if (!child) d.within(shape, limb(`${x - 1.4},66,1 ${x - 1.2},76,2.2 ${x - 1.4},${tip - 6},1.4`), GLOW, { opacity: 0.2 });
  d.within(shape, ellipse(x - 1.6, tip - 3.4, 2.4, 1.8), GLOW, { opacity: 0.34 });
}

/** Lines that years have drawn: over the brow, from the corners of the eyes, beside the mouth, bags under the eyes. */
function wrinkles(d: Pen, shape: Outline, { middle: x }: Person): void {
  const line = (text: string, opacity = 0.3): void => d.within(shape, limb(text), SHADE, { opacity });
  line(`${x - 19},40,0.5 ${x - 8},37.4,1.2 ${x + 6},37.8,1.2 ${x + 18},40.4,0.5`);
  line(`${x - 16},46.4,0.5 ${x - 6},44,1.2 ${x + 7},44.4,1.2 ${x + 16},46.8,0.5`);
  for (const side of [-1, 1]) {
    const at = (dx: number, y: number, w: number): string => `${x + side * dx},${y},${w}`;
    line(`${at(26, 67, 1)} ${at(31, 64, 0.4)}`);
    line(`${at(26.4, 70, 1)} ${at(32, 70, 0.4)}`);
    line(`${at(26, 73, 1)} ${at(31, 76, 0.4)}`);
    line(`${at(8.5, 76.5, 0.5)} ${at(15, 79.6, 1.4)} ${at(22.5, 76.6, 0.5)}`, 0.32);
    line(`${at(7.6, 86, 0.8)} ${at(13, 92, 1.8)} ${at(16, 100, 0.9)}`, 0.36);
    line(`${at(14.5, 103, 0.6)} ${at(15.6, 107, 1.2)} ${at(14.6, 111, 0.5)}`, 0.26);
    line(`${at(26, 90, 0.5)} ${at(27, 97, 1.3)} ${at(24, 104, 0.5)}`, 0.2);
  }
}

/** Over the bridge of the nose and both cheeks, where the sun falls. */
const FRECKLES: readonly (readonly [x: number, y: number, r: number])[] = [
  [-3, 80, 0.9],
  [2, 78, 0.7],
  [4, 83, 0.9],
  [-6, 84, 0.7],
  [0, 86, 0.6],
  [-11, 82, 1.1],
  [-15, 85, 1],
  [-19, 82, 0.9],
  [-22, 86, 1.1],
  [-13, 89, 0.9],
  [-18, 90, 1.1],
  [-24, 90, 0.8],
  [-16, 79.5, 0.7],
  [-21, 94, 0.8],
  [-9, 87, 0.7],
  [-27, 84, 0.7],
  [11, 82, 1],
  [15, 86, 1.1],
  [19, 82.5, 0.9],
  [22, 87, 1],
  [13, 90, 0.8],
  [18, 91, 1],
  [25, 89, 0.8],
  [16, 79.5, 0.7],
  [21, 94.5, 0.8],
  [9, 87.5, 0.7],
  [27, 84, 0.7],
  [-8, 45, 0.7],
  [6, 41, 0.6],
  [12, 48, 0.7],
  [-15, 50, 0.6],
];

function freckles(d: Pen, shape: Outline, middle: number): void {
  for (const [x, y, r] of FRECKLES)
    d.within(shape, ellipse(middle + x, y, r * 1.25, r * 1.05), '#9c4a26', { role: 'freckles', opacity: 0.55 });
}
