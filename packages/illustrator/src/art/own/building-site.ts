/** Where something is being built: the crane over it, and what stands so far. */
import { box, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

const YELLOW = '#e8b02e';

/** Two rails with bars across, from (x0, y) to (x1, y) and `deep` apart. */
function boom(d: Pen, x0: number, x1: number, y: number, deep: number): void {
  const n = Math.max(3, Math.floor(Math.abs(x1 - x0) / 40));
  for (let i = 0; i < n; i++) {
    const [a, b] = [x0 + ((x1 - x0) * i) / n, x0 + ((x1 - x0) * (i + 1)) / n];
    d.fill(limb(`${a},${y + deep},5 ${(a + b) / 2},${y},5 ${b},${y + deep},5`.replaceAll(',5 ', ',5! ')), '#b98516');
  }
  for (const dy of [0, deep]) d.form(limb(`${x0},${y + dy},9 ${x1},${y + dy},9`, 'flat'), YELLOW, { role: 'body', round: 3 });
}

function crane(d: Pen): void {
  d.form(polygon('216,960 404,960 420,992 200,992'), '#a9a59c', { round: 7 });
  for (let y = 250; y < 950; y += 50) {
    d.fill(limb(`276,${y},6 344,${y + 50},6`, 'flat'), '#b98516');
    d.fill(limb(`344,${y},6 276,${y + 50},6`, 'flat'), '#b98516');
    d.fill(limb(`276,${y},5 344,${y},5`, 'flat'), '#b98516');
  }
  for (const x of [276, 344]) d.form(limb(`${x},240,13 ${x},964,13`, 'flat'), YELLOW, { role: 'body', round: 4 });
  // The stays over its top.
  for (const line of ['310,44,4 96,196,4', '310,44,4 620,196,4', '310,44,4 850,200,4']) d.fill(limb(line), '#4d4a48');
  for (const line of ['286,200,11 310,44,9', '334,200,11 310,44,9'])
    d.form(limb(line, 'flat'), YELLOW, { role: 'body', round: 3 });
  boom(d, 60, 290, 204, 26);
  boom(d, 330, 890, 204, 28);
  for (const x of [72, 116]) d.form(box(x, 226, 40, 78), '#8f8c86', { round: 7 });
  d.form(box(262, 196, 96, 50), '#c98f1c', { round: 6 });
  // The cab hangs under it, its window to where the load is.
  d.form(polygon('336,244 420,244 414,326 336,326'), YELLOW, { role: 'body', round: 7 });
  d.fill(polygon('368,256 414,256 409,304 368,304'), '#bfe0ee');
  d.fill(polygon('374,260 392,260 378,300 372,300'), '#ffffff', { opacity: 0.5 });
  // What it lifts.
  d.form(box(648, 232, 60, 16), '#4d4a48', { round: 3 });
  for (const x of [664, 692]) d.fill(limb(`${x},246,3.5 ${678 + (x - 678) * 0.5},520,3.5`), '#3d3a3a');
  d.form(box(662, 512, 32, 30), '#c8382f', { round: 5 });
  d.fill(limb('678,540,6 678,560,6 690,568,6 680,578,5'), '#3d3a3a');
  for (const x of [560, 796]) d.fill(limb(`678,566,4 ${x},662,4`), '#4d4a48');
  d.form(box(516, 660, 324, 14), '#b5533c', { round: 4 });
  d.fill(box(520, 674, 316, 32), '#8c3c2c');
  d.form(box(516, 704, 324, 14), '#b5533c', { round: 4 });
  for (let x = 540; x < 830; x += 56) d.fill(ellipse(x, 690, 4), '#632a1f');
}

export const towerCrane = sketch('tower-crane', 910, 1000, [310, 990], crane, 'right');

/** Storeys of concrete, the upper still open, with a scaffold before half of them. */
export const buildingSite = sketch(
  'building-site',
  900,
  680,
  [450, 672],
  (d) => {
    const grey = '#b4b0a8';
    d.fill(box(130, 250, 640, 400), '#6d6a68', { opacity: 0.55 });
    for (const y of [440, 250]) {
      for (const x of [130, 290, 450, 610, 742]) d.form(box(x, y + 20, 28, 180), grey, { role: 'body', round: 7, shade: 0.36 });
      d.form(box(110, y, 680, 26), '#c6c2ba', { role: 'body', round: 6, shade: 0.34 });
    }
    // Iron that the next storey is tied to.
    for (const x of [134, 294, 454, 614, 746])
      for (const dx of [2, 12, 22]) d.fill(limb(`${x + dx},252,4 ${x + dx},${180 - ((x + dx) % 5) * 4},4`), '#8a4b34');
    d.form(box(318, 160, 104, 92), '#b9653f', { role: 'brick', round: 6 });
    for (let y = 176; y < 250; y += 18) d.fill(limb(`318,${y},3 422,${y},3`, 'flat'), '#e0c4a8', { opacity: 0.8 });
    for (let i = 0; i < 18; i++)
      d.fill(box(330 + (i % 4) * 26 + (i % 8 > 3 ? 12 : 0), 162 + Math.floor(i / 4) * 18, 3, 14), '#e0c4a8', { opacity: 0.7 });
    // A wall that is laid on the ground floor.
    d.form(box(478, 510, 132, 140), '#b9653f', { role: 'brick', round: 7 });
    for (let y = 528; y < 650; y += 20) d.fill(limb(`478,${y},3 610,${y},3`, 'flat'), '#e0c4a8', { opacity: 0.8 });
    // The scaffold.
    for (const x of [96, 200, 304, 408]) d.form(limb(`${x},660,8 ${x},214,8`, 'flat'), '#e0a53a', { round: 3 });
    for (const y of [300, 420, 540]) {
      d.form(box(84, y, 340, 12), '#a87c4c', { round: 3 });
      d.fill(limb(`88,${y - 46},5 420,${y - 46},5`, 'flat'), '#d99a2c');
    }
    for (const line of ['96,540,5 200,420,5', '200,420,5 304,300,5', '304,540,5 408,420,5']) d.fill(limb(line), '#d99a2c');
    // Ground, a heap of sand, planks and a barrier.
    d.form(polygon('20,650 880,650 896,676 6,676'), '#b39a72', { round: 6 });
    d.form(polygon('640,652 700,590 742,562 790,596 850,652'), '#d8b878', { round: 16 });
    for (const y of [636, 624, 612]) d.form(box(520 + (648 - y), y, 110, 10), '#c2935a', { round: 3 });
    for (const x of [46, 150]) d.form(limb(`${x},672,9 ${x},590,9`, 'flat'), '#6a6763', { round: 3 });
    const bar = box(24, 592, 150, 28);
    d.form(bar, '#f2efe8', { round: 4 });
    for (let i = 0; i < 4; i++)
      d.within(bar, polygon(`${24 + i * 42},622 ${46 + i * 42},590 ${66 + i * 42},590 ${44 + i * 42},622`), '#d2452f');
    d.fill(ellipse(450, 672, 430, 5), NIGHT, { opacity: 0.12 });
  },
  'front',
);
