/** Those whom a wedding is about. */
import { facing } from './facing.ts';
import { shirtFront, tie } from './garments.ts';
import { together } from './jointed/together.ts';
import type { Look } from './look.ts';
import { curve, ellipse, limb } from './outline.ts';
import { type Pen, type Sketch, sketch } from './sketch.ts';
import { calling } from './standing.ts';

const IVORY = '#f3efe6';
const CHESTNUT = ['#5a3522', '#6d432b', '#452818'];
const BROWN = ['#3a271e', '#4a3326', '#2c1d17'];

/** A handful of flowers before the waist. */
const posy = (d: Pen): void => {
  d.fill(limb('92,290,6 97,316,4'), '#4f7a48');
  d.fill(limb('110,290,6 105,318,4'), '#5c8850');
  for (const [x, y, r] of [
    [70, 262, 17],
    [132, 262, 17],
    [86, 284, 16],
    [118, 284, 16],
  ] as const)
    d.form(ellipse(x, y, r, r * 0.72), '#5f8a55', { round: 5 });
  for (const [x, y, color] of [
    [82, 256, '#e9b7bf'],
    [102, 248, '#f6ede4'],
    [120, 258, '#e39aa8'],
    [92, 274, '#f4e0da'],
    [112, 276, '#d98596'],
  ] as const) {
    d.form(ellipse(x, y, 14, 13), color, { round: 5, shade: 0.3 });
    d.fill(limb(`${x - 5},${y},1 ${x},${y - 4},2.4 ${x + 5},${y},1`), '#8e3f52', { opacity: 0.4 });
  }
};

const veil = (d: Pen): void => {
  const lace = curve('72,36! 100,24 130,36! 156,120 176,260 188,420 168,440 100,446 34,440 14,420 26,260 46,120');
  d.fill(lace, '#fbfaf5', { opacity: 0.62 });
  for (const fold of ['60,80,2 40,260,6 30,430,10', '140,80,2 160,260,6 172,430,10'])
    d.within(lace, limb(fold), '#ffffff', { opacity: 0.5 });
};

const blossoms = (d: Pen): void => {
  for (const [x, y] of [
    [72, 26],
    [86, 15],
    [101, 11],
    [116, 15],
    [129, 27],
  ] as const)
    d.form(ellipse(x, y, 7.5, 6.5), '#fbf3ea', { round: 3 });
};

const BRIDE: Look = {
  top: IVORY,
  bottom: IVORY,
  hair: CHESTNUT,
  hairCut: 'bun',
  gown: 'ballgown',
  left: [84, 282],
  right: [118, 282],
  back: veil,
  hat: blossoms,
  held: posy,
};

/** A flower in the buttonhole, and the bow or tie that is worn with a suit. */
const buttonhole = (d: Pen): void => {
  d.form(ellipse(130, 164, 8, 7), '#f2dfd8', { round: 3 });
  d.fill(limb('130,170,3 128,184,2'), '#4f7a48');
};

const GROOM: Look = {
  top: '#33363d',
  bottom: '#33363d',
  hair: BROWN,
  loose: true,
  shoes: '#1f1c1c',
  over: [shirtFront, tie, buttonhole],
};

export const bride = calling('bride', 290, 45, 10, BRIDE);
export const groom = calling('groom', 200, 0, 0, GROOM);
export const bridesmaid = calling('bridesmaid', 240, 20, 10, {
  ...BRIDE,
  top: '#9fb0a0',
  bottom: '#9fb0a0',
  gown: 'dress',
  hairCut: 'long',
  back: () => {},
  shoes: '#c9bfae',
});

const atTheAltar = sketch(
  'wedding-couple',
  430,
  610,
  [215, 598],
  (d) => {
    d.include((p) => facing(p, { ...GROOM, right: [176, 268], rightElbow: [170, 214] }), { y: 10 });
    d.include(
      (p) => facing(p, { ...BRIDE, left: [26, 250], leftElbow: [24, 212], held: (q) => q.include(posy, { x: 22, y: -8 }) }),
      {
        x: 178,
        y: 42,
        scale: 0.945,
      },
    );
  },
  'front',
);
export const weddingCouple: Sketch = {
  ...atTheAltar,
  posed: (pose) => together(atTheAltar.name, [{ look: GROOM }, { look: BRIDE }], pose === 'dancing' ? 'waltzing' : pose),
};
