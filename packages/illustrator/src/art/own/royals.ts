/** A throne, and those who sit on it. */
import { facing } from './facing.ts';
import { HATS } from './hats.ts';
import type { Look } from './look.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, type Pen, type Sketch, sketch } from './sketch.ts';

const GOLD = '#c99a3c';
const DARK_GOLD = '#94692a';
const INK = NIGHT;

export const throne = sketch(
  'throne',
  400,
  700,
  [200, 688],
  (d) => {
    const back = curve('84,470! 80,160! 96,86 140,56 200,20 260,56 304,86 320,160! 316,470!');
    d.form(back, GOLD, { round: 12, shade: 0.45 });
    const velvet = curve('112,470! 108,176! 126,116 200,84 274,116 292,176! 288,470!');
    d.form(velvet, '#8e2430', { role: 'body', round: 16, shade: 0.5 });
    for (let row = 0; row < 6; row++)
      for (let i = 0; i < 3 + (row % 2); i++) {
        const at = ellipse(200 + (i - 1 - (row % 2) / 2) * 52, 152 + row * 50, 4.5, 4.5);
        d.within(velvet, at, GOLD);
      }
    d.form(ellipse(200, 52, 17, 17), '#b3293a', { round: 6 });
    for (const x of [84, 316]) {
      d.form(limb(`${x},120,24 ${x},470,26`, 'flat'), DARK_GOLD, { round: 8 });
      d.form(ellipse(x, 104, 21, 21), GOLD, { round: 8 });
    }
    for (const x of [76, 324]) d.form(limb(`${x},560,30 ${x},664,24`, 'flat'), DARK_GOLD, { round: 8 });
    d.form(box(60, 534, 280, 46), GOLD, { round: 8, shade: 0.5 });
    d.form(curve('62,534! 70,496 120,484 200,482 280,484 330,496 338,534!'), '#a12c38', { role: 'body', round: 12 });
    for (const x of [52, 348]) {
      d.form(limb(`${x},420,36 ${x},560,34`, 'flat'), DARK_GOLD, { round: 9 });
      d.form(limb(`${x - 6},412,34 ${x + 6},412,34`), GOLD, { round: 9 });
      d.fill(ellipse(x, 412, 8, 8), DARK_GOLD);
    }
    d.form(polygon('20,652 380,652 396,690 4,690'), '#6d2530', { round: 6, shade: 0.4 });
    d.fill(limb('14,662,3 386,662,3', 'flat'), GOLD, { opacity: 0.8 });
  },
  'front',
);

/** Robe, ermine and crown; the hands on the arms of what is sat on. */
const enthroned = (name: string, look: Look, held: (d: Pen) => void): Sketch =>
  sketch(
    name,
    260,
    550,
    [130, 537],
    (d) =>
      d.include((p) => facing(p, { ...look, legs: 'sit', gown: 'robe', hat: HATS.crown, held }), {
        x: 30,
        y: 26,
      }),
    'front',
  );

export const kingSitting = enthroned(
  'king-sitting',
  {
    top: '#8f2f3a',
    bottom: '#8f2f3a',
    hair: ['#b9b4aa', '#cfcabf', '#a09b92'],
    beard: '#c2bcae',
    left: [24, 300],
    leftElbow: [22, 226],
    right: [176, 270],
    rightElbow: [180, 220],
    behind: (d) => {
      d.fill(limb('184,140,7 180,420,7'), '#d7b04c');
      d.form(ellipse(184, 130, 13, 13), '#e0b64a', { round: 4 });
    },
  },
  (d) => {
    d.form(curve('50,124 100,140 150,124 164,150 132,164 100,168 68,164 36,150'), '#efe9dc', { round: 8 });
    for (const x of [58, 80, 104, 128, 146]) d.fill(ellipse(x, 150, 3, 5), '#35302c');
    d.fill(limb('100,170,13 100,280,14 101,378,15', 'flat'), '#efe9dc', { opacity: 0.9 });
    d.fill(limb('101,384,15 100,500,17', 'flat'), '#cfc8ba', { opacity: 0.9 });
  },
);

export const queenSitting = enthroned(
  'queen-sitting',
  {
    top: '#3f5f8f',
    bottom: '#3f5f8f',
    hair: ['#5a3522', '#6d432b', '#452818'],
    hairCut: 'long',
    left: [24, 300],
    leftElbow: [22, 226],
    right: [176, 300],
    rightElbow: [178, 226],
  },
  (d) => {
    d.fill(limb('58,256,9 100,264,10 142,256,9', 'flat'), '#d7b04c');
    d.form(ellipse(100, 142, 9, 11), '#a8323a', { round: 3 });
    d.fill(limb('28,498,8 100,506,8 172,498,8', 'flat'), INK, { opacity: 0.25 });
  },
);
