/** A Gothic cathedral from the west: two towers, a rose between them, three deep doors, the nave with its buttresses behind. */
import { arch } from './arches.ts';
import { courses } from './masonry.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

const STONE = '#cfc4ae';
const STONES = ['#b9ad95', '#dbd1bd', '#aea188', '#c4b8a0'] as const;
const SLATE = '#5d6672';
const GLASS = '#46505c';

/** A pinnacle: a thin shaft under its own small spire. */
function pinnacle(d: Pen, x: number, foot: number, tall: number, half: number): void {
  d.form(box(x - half, foot - tall * 0.55, half * 2, tall * 0.55), STONE, { round: half * 0.8 });
  d.form(
    polygon(`${x - half * 1.2},${foot - tall * 0.53} ${x + half * 1.2},${foot - tall * 0.53} ${x},${foot - tall}`),
    '#bdb29b',
    {
      round: half * 0.8,
    },
  );
}

/** A pointed window with its mullion and tracery. */
function window(d: Pen, x: number, top: number, foot: number, half: number): void {
  d.fill(arch(x, top - 7, foot + 3, half + 7), '#a99d86');
  d.fill(arch(x, top, foot, half), GLASS, { role: 'window' });
  d.fill(box(x - 2, top + half * 0.9, 4, foot - top - half * 0.9), '#c9bea8');
  d.fill([ellipse(x, top + half * 0.9, half * 0.36), ellipse(x, top + half * 0.9, half * 0.22)], '#c9bea8');
}

/** A doorway that steps back into the wall under a gable. */
function portal(d: Pen, x: number, top: number, half: number): void {
  d.form(
    polygon(`${x - half * 1.5},${top + half * 0.9} ${x},${top - half * 1.1} ${x + half * 1.5},${top + half * 0.9}`),
    '#d9cfba',
    { round: 5 },
  );
  [0, 1, 2].forEach((step) => {
    d.fill(arch(x, top + step * 7, 930, half - step * 7), ['#b4a890', '#94876f', '#6f6350'][step]!);
  });
  d.fill(arch(x, top + 21, 930, half - 21), '#4f3a2a');
  d.fill(box(x - 1.5, top + 34, 3, 930 - top - 34), '#2f2219');
}

function tower(d: Pen, x: number): void {
  const shaft = box(x - 84, 214, 168, 716);
  d.form(shaft, STONE, { role: 'body', round: 22, shade: 0.42 });
  courses(d, shaft, [x - 84, 214, x + 84, 930], 26, 44, STONES, 0.4);
  for (const side of [-1, 1]) {
    d.form(box(x + side * 78 - 14, 300, 28, 630), '#c3b8a1', { round: 8 });
    pinnacle(d, x + side * 78, 300, 150, 13);
  }
  for (const y of [330, 560, 700]) d.form(box(x - 92, y, 184, 14), '#d8cdb7', { round: 5 });
  for (const s of [-30, 30]) window(d, x + s, 360, 540, 20);
  window(d, x, 590, 686, 26);
  d.form(box(x - 92, 206, 184, 18), '#d8cdb7', { round: 5 });
  d.form(polygon(`${x - 78},208 ${x + 78},208 ${x},4`), SLATE, { round: 20, shade: 0.5 });
  for (const k of [0.3, 0.55, 0.78])
    d.fill(box(x - 78 * (1 - k), 208 - 204 * k, 156 * (1 - k), 3), '#474f5a', { opacity: 0.6 });
  d.fill(limb(`${x},12,3 ${x},-22,2`), '#8d7b4c');
  d.fill(box(x - 9, -14, 18, 3), '#8d7b4c');
}

export const cathedral = sketch(
  'cathedral',
  760,
  960,
  [380, 934],
  (d) => {
    // The nave behind: its steep roof over the front's gable, and the ridge turret over the crossing.
    d.form(polygon('216,420 380,196 544,420'), SLATE, { round: 16, shade: 0.5 });
    d.form(limb('380,214,13 380,120,9', 'flat'), '#6b7480', { round: 5 });
    d.form(polygon('364,128 396,128 380,16'), '#4f5863', { round: 5 });
    const front = box(196, 400, 368, 530);
    d.form(front, '#d4c9b3', { role: 'body', round: 12, shade: 0.3 });
    courses(d, front, [196, 400, 564, 930], 26, 46, STONES, 0.36);
    d.form(polygon('256,420 380,262 504,420'), '#d8cdb7', { round: 9 });
    d.fill(ellipse(380, 366, 20), '#a99d86');
    d.fill(ellipse(380, 366, 14), GLASS, { role: 'window' });
    // The rose.
    d.form(ellipse(380, 520, 96), '#c0b49c', { round: 8 });
    d.fill(ellipse(380, 520, 82), GLASS, { role: 'window' });
    for (let i = 0; i < 12; i++) {
      d.include(
        (rose) => {
          rose.fill(box(-2, -82, 4, 164), '#c9bea8');
          rose.fill([ellipse(0, -58, 15), ellipse(0, -58, 11)], '#c9bea8');
        },
        { x: 380, y: 520, turn: i * 30 },
      );
    }
    d.fill([ellipse(380, 520, 30), ellipse(380, 520, 24)], '#c9bea8');
    d.fill(ellipse(380, 520, 14), '#9a6a58', { role: 'window', opacity: 0.8 });
    // A row of niches under it.
    d.form(box(196, 640, 368, 12), '#d8cdb7', { round: 4 });
    for (let x = 290; x <= 470; x += 36) d.fill(arch(x, 660, 716, 12), NIGHT, { opacity: 0.42 });
    d.form(box(196, 722, 368, 12), '#d8cdb7', { round: 4 });
    tower(d, 152);
    tower(d, 608);
    portal(d, 380, 780, 66);
    portal(d, 152, 810, 50);
    portal(d, 608, 810, 50);
    d.form(curve('40,930! 40,944! 16,944! 16,958! 744,958! 744,944! 720,944! 720,930!'), '#b7ab94', { round: 6 });
    d.strokes(front, NIGHT, { count: 40, length: 70, width: 4, angle: 88, stray: 6, opacity: 0.07 });
  },
  'front',
);
