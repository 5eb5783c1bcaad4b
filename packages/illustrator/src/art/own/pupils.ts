/** Children on their way to school: a uniform, and a bag on the back. */
import { curve, ellipse, limb, polygon } from './outline.ts';
import type { Pen } from './sketch.ts';
import { BOY, GIRL, small } from './townsfolk.ts';

const bag = (d: Pen): void => d.form(curve('40,112 100,98 160,112 176,196 168,290 32,290 24,196'), '#b8402f', { round: 12 });

/** A white collar and a tie, and the straps of the bag over the shoulders. */
const uniform = (d: Pen): void => {
  d.form(polygon('76,108 100,126 124,108 128,124 100,150 72,124'), '#f6f3ea', { round: 3 });
  d.form(polygon('94,128 106,128 109,186 100,200 91,186'), '#b8402f', { round: 3 });
  for (const s of [-1, 1]) {
    d.fill(limb(`${100 + s * 36},116,13 ${100 + s * 39},180,13 ${100 + s * 45},236,12`), '#8f2f24');
    d.fill(ellipse(100 + s * 39, 176, 8), '#e5b534');
  }
};

export const schoolgirl = small('schoolgirl', {
  ...GIRL,
  top: '#2f4468',
  bottom: '#2f4468',
  shoes: '#26211f',
  back: bag,
  over: [uniform],
});
export const schoolboy = small('schoolboy', {
  ...BOY,
  top: '#2f4468',
  bottom: '#6b6f78',
  shoes: '#26211f',
  back: bag,
  over: [uniform],
});
