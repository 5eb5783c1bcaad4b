/** The head of a person seen from in front, a little turned to the light: between y 8 and 115, its middle on x = 100. */
import { backHair, frontHair } from './hair.ts';
import type { Look } from './look.ts';
import { browsOf, mouth } from './moods.ts';
import { curve, ellipse, limb } from './outline.ts';
import type { Pen } from './sketch.ts';
import { NIGHT } from './sketch.ts';

export const SKIN = '#e2af8a';
const INK = NIGHT;
const DARK = '#2b1b17';
const SHADE = '#8a4538';

/** Cuts of women and girls: their faces are finer. */
export const SOFT: ReadonlySet<Look['hairCut']> = new Set([
  'long',
  'curls',
  'bun',
  'bob',
  'tail',
  'braids',
  'pigtails',
  'afro',
  'pixie',
]);

/** How far the face is turned: its features stand by so much to the left of the middle. */
const TURN = -4;

export { backHair };

export function head(d: Pen, look: Look): void {
  const skin = look.skin ?? SKIN;
  const soft = SOFT.has(look.hairCut ?? 'short') && !look.moustache;
  if (look.hairCut !== 'long' && look.hairCut !== 'curls' && look.hairCut !== 'bob' && look.hairCut !== 'afro') {
    d.form(ellipse(134, 71, 6.5, 9.5), skin, { round: 3, shade: 0.5 });
    d.form(ellipse(66, 71, 4.5, 9), skin, { round: 3 });
  }
  const face = soft
    ? curve('100,20 77,25 66,48 66,70 73,92 88,109 97,114 108,111 125,93 133,70 134,48 123,25')
    : curve('100,20 76,25 66,48 66,72 71,94 85,110 98,115 112,111 128,94 134,72 134,48 124,25');
  d.form(face, skin, { round: 9, shade: 0.22, light: 0.1 });
  d.within(face, curve('122,34 138,34 140,92 116,116 124,92 127,66'), SHADE, { opacity: 0.17 });
  const middle = 100 + (look.turned ?? TURN);
  const brow = browsOf(look.mood);
  for (const side of [-1, 1] as const) {
    const x = middle + side * 15.5;
    d.within(face, ellipse(x + side * 7, 88, 10, 7), '#e2664f', { opacity: 0.26 });
    d.fill(
      limb(
        `${x - side * 7.5},${60 + brow.inner},1.6 ${x + side * 0.5},${56.6 + brow.middle},2.6 ${x + side * 8},${59.5 + brow.outer},1`,
      ),
      look.hair[2] ?? look.hair[0] ?? DARK,
      { role: 'hair', opacity: 0.85 },
    );
    eye(d, x, side, look.down === true || look.mood === 'asleep' || look.mood === 'kiss', soft, look.eyes);
    if (look.freckles)
      for (const [dx, y] of FRECKLES) d.fill(ellipse(x + side * dx, y, 1.3), '#9c4a26', { role: 'freckles', opacity: 0.6 });
  }
  const nose = middle;
  d.fill(limb(`${nose - 2},77,0.8 ${nose - 5.5},86.5,2.4 ${nose - 0.5},88.5,2`), SHADE, { opacity: 0.55 });
  mouth(d, nose, look.mood, soft);
  if (look.beard) beard(d, look.beard);
  else if (look.moustache)
    d.fill(
      limb(`${nose - 14},97,1.6 ${nose - 7},93,5.4 ${nose},94.6,3.4 ${nose + 7},93,5.4 ${nose + 14},97,1.6`),
      look.moustache,
      { role: 'beard' },
    );
  frontHair(d, look);
  look.face?.(d);
}

const FRECKLES = [
  [1, 84],
  [6, 86],
  [10, 83],
  [4, 89],
  [9, 90],
  [-5, 84],
] as const;

/** A dark oval with a spark in it, as picture books draw eyes: it still reads when the head is a thumbnail. */
function eye(d: Pen, x: number, side: -1 | 1, down: boolean, soft: boolean, color?: string): void {
  if (down) {
    d.fill(limb(`${x - 7},71.5,1.2 ${x},75.6,2.8 ${x + 7},71.5,1.2`), DARK);
    return;
  }
  d.fill(ellipse(x, 72, 4.4, 5.8), DARK);
  if (color) d.fill(ellipse(x, 73, 3.4, 4.4), color, { role: 'eyes' });
  d.fill(ellipse(x - 1.5, 69.8, 1.5, 1.8), '#fff6e8');
  d.fill(limb(`${x - side * 5.5},68.4,1 ${x},65.4,2.2 ${x + side * 7},${soft ? 65.6 : 67.6},1`), DARK, {
    opacity: soft ? 0.95 : 0.7,
  });
}

function beard(d: Pen, color: string): void {
  const shape = curve('65,68 66,100 78,134 98,154 120,134 133,100 134,68 126,88 112,92 96,89 82,92 73,86');
  // A beard goes with the hair where its colour is said.
  d.form(shape, color, { role: 'hair', round: 8, shade: 0.35 });
  d.fill(limb('92,150,1 97,153,1.4 103,150,1'), color, { role: 'beard', opacity: 0.9 });
  for (const lock of ['76,98,2 84,122,4 94,148,2', '97,110,2 98,130,4 98,150,2', '122,98,2 114,122,4 104,148,2'])
    d.within(shape, limb(lock), INK, { opacity: 0.14 });
  d.fill(limb('84,96,2 90,92.5,6 96,94.5,3 102,92.5,6 109,96,2'), color, { role: 'hair' });
  d.fill(limb('90,101,1.5 96,103,3.4 103,101,1.5'), '#6d3430', { opacity: 0.7 });
}
