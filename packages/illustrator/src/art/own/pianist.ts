/** A grand piano from the side, its lid up, and somebody who plays it. */
import { SKIN } from './head.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { profileHead } from './profile.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

const LACQUER = '#26252c';
const BRASS = '#d1a547';

/** In a frame of 620 × 560: the tail is at the left, the keys at the right, the floor on y = 550. */
function drawGrand(d: Pen): void {
  // The lid stands open on its prop, seen from below: the light lies in it.
  const lid = curve('40,262! 60,180 150,96 280,52 420,26 452,30! 470,60 476,262!');
  d.form(lid, '#3a3842', { role: 'body', round: 10, shade: 0.4, light: 0.4 });
  d.within(lid, curve('60,250 96,170 180,110 300,76 440,50 452,110 300,130 180,170 120,250'), '#66646f', {
    role: 'body',
    opacity: 0.4,
  });
  // The iron frame and strings.
  d.form(polygon('60,262 470,238 520,262 500,276 60,276'), BRASS, { round: 4, shade: 0.5 });
  for (let i = 0; i < 12; i++) d.fill(limb(`${84 + i * 34},274,1.4 ${112 + i * 32},250,1.4`), '#7a5a20', { opacity: 0.7 });
  d.fill(limb('300,262,7 344,80,5'), '#17161b');
  for (const [x, w] of [
    [110, 22],
    [430, 26],
    [520, 26],
  ] as const) {
    d.form(
      curve(
        `${x - w},340! ${x + w},340! ${x + w * 0.6},390 ${x + w * 0.46},470 ${x + w * 0.6},522! ${x - w * 0.6},522! ${x - w * 0.46},470 ${x - w * 0.6},390`,
      ),
      LACQUER,
      { role: 'body', round: 7, light: 0.4 },
    );
    d.form(ellipse(x, 534, 12, 13), BRASS, { round: 4 });
  }
  // The lyre of the pedals.
  d.form(box(452, 346, 14, 160), LACQUER, { role: 'body', round: 4 });
  for (const x of [458, 474, 490])
    d.form(curve(`${x - 8},520! ${x + 26},522 ${x + 30},530 ${x - 8},530!`), BRASS, { round: 2 });
  d.form(box(446, 500, 44, 22), LACQUER, { role: 'body', round: 4 });
  const rim = curve('36,262! 500,262! 560,276 596,284! 600,322! 560,352 500,356 60,352! 34,330');
  d.form(rim, LACQUER, { role: 'body', round: 12, shade: 0.45, light: 0.5 });
  d.within(rim, limb('60,288,5 260,284,11 480,292,4'), '#8b8894', { role: 'body', opacity: 0.4 });
  // Keys, a cheek at their end, the desk with its sheets.
  d.form(polygon('500,284 604,284 610,298 500,298'), '#f4efe2', { round: 3 });
  for (let i = 0; i < 7; i++) d.fill(box(508 + i * 14, 282, 7, 9), '#17161b');
  d.form(polygon('498,300 612,300 612,314 498,314'), '#1d1c22', { role: 'body', round: 3 });
  d.form(polygon('470,268 484,268 506,166 492,166'), '#3a3842', { round: 3 });
  d.form(polygon('486,250 494,254 514,172 506,168'), '#f6f1e4', { round: 2 });
}
export const grandPiano = sketch('grand-piano', 640, 560, [310, 550], drawGrand, 'left');

export const pianist = sketch(
  'pianist',
  840,
  580,
  [400, 570],
  (d) => {
    d.include(drawGrand, { y: 20 });
    // The stool: padded, on turned legs.
    for (const x of [668, 784]) d.form(limb(`${x},440,15 ${x + (x > 700 ? 8 : -8)},568,11`, 'flat'), '#1f1e24', { round: 4 });
    d.form(curve('650,412 660,402 790,402 802,412 802,438 790,446 660,446 650,438'), '#7d2d33', { round: 8 });
    // The far arm and leg.
    d.form(limb('700,196,30 656,262,25 604,288,17'), '#1d2a33', { round: 7, shade: 0.5 });
    d.form(limb('716,392,54 612,392,46 596,450,36 600,536,24', 'flat'), '#1f2028', { round: 10, shade: 0.5 });
    d.form(curve('556,566! 560,552 590,538 614,544 616,566!'), '#141318', { round: 4 });
    d.form(limb('732,388,66 634,396,54 624,456,42 640,534,26', 'flat'), '#2a2c36', { round: 12, shade: 0.45 });
    d.form(curve('590,568! 594,552 628,536 654,544 656,568!'), '#1b191d', { round: 4 });
    const jacket = curve(
      '688,150! 722,146 752,172 772,236 776,320 780,404! 800,440 780,470 756,430! 716,420 692,410! 688,330 678,250 672,186',
    );
    d.form(jacket, '#2b3f4c', { role: 'body', round: 16, shade: 0.45 });
    d.within(jacket, limb('690,336,1 724,352,7 770,340,1'), NIGHT, { opacity: 0.2 });
    d.fill(curve('678,160! 690,154! 686,210! 678,240!'), '#f2efe6');
    d.include((p) => profileHead(p, 'short'), { x: 488, y: 42 });
    d.form(limb('716,196,38 698,280,30'), '#2b3f4c', { role: 'body', round: 8 });
    d.form(limb('698,278,29 652,292,24 612,286,18'), '#2b3f4c', { role: 'body', round: 8 });
    d.fill(limb('618,276,5 616,298,5', 'flat'), '#f2efe6');
    d.form(limb('608,286,16 594,290,13 582,298,8'), SKIN, { round: 4 });
  },
  'left',
);
