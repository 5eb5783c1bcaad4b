/** Tiered towers and halls of temples in East Asia: swept roofs over plastered walls with red posts. */
import { box, curve, limb, polygon } from './outline.ts';
import { type Pen, sketch } from './sketch.ts';

const TILE = '#4a5358';
const TILE_DARK = '#343b42';
const POST = '#9c3b2b';
const WALL = '#e6dcc6';
const EDGE = '#c9a25a';

/** A swept roof: `y` is its eave, `half` its half width there, `rise` its height; `ridge` the half width of its top. */
function roof(d: Pen, x: number, y: number, half: number, rise: number, ridge: number): void {
  const top = y - rise;
  d.form(
    curve(
      `${x - ridge},${top}! ${x + ridge},${top}! ${x + half * 0.55},${y - rise * 0.3} ${x + half},${y - rise * 0.16}! ${x + half * 0.9},${y + rise * 0.04}! ${x},${y + rise * 0.16} ${x - half * 0.9},${y + rise * 0.04}! ${x - half},${y - rise * 0.16}! ${x - half * 0.55},${y - rise * 0.3}`,
    ),
    TILE,
    { round: 12 },
  );
  // Rows of tiles run down to the eave.
  for (let k = -6; k <= 6; k++)
    d.fill(
      limb(
        `${x + (k / 6.5) * ridge},${top + 3},1.6 ${x + (k / 6.8) * half * 0.52},${y - rise * 0.28},2 ${x + (k / 7) * half * 0.9},${y},2.4`,
      ),
      TILE_DARK,
      { opacity: 0.55 },
    );
  d.fill(
    limb(
      `${x - half},${y - rise * 0.15},4 ${x - half * 0.86},${y + rise * 0.03},5 ${x},${y + rise * 0.15},6 ${x + half * 0.86},${y + rise * 0.03},5 ${x + half},${y - rise * 0.15},4`,
    ),
    EDGE,
    {
      opacity: 0.8,
    },
  );
}

/** A storey: plaster, posts, lattice windows, the shade of the eaves above it. */
function storey(d: Pen, x: number, y: number, half: number, tall: number, door: boolean): void {
  d.form(box(x - half, y, half * 2, tall), WALL, { round: 14, role: 'body' });
  d.fill(box(x - half, y, half * 2, tall * 0.3), '#2a2230', { opacity: 0.34 });
  const bays = 3;
  for (let k = 0; k < bays; k++) {
    const left = x - half + ((k + 0.24) * half * 2) / bays;
    const wide = (half * 2 * 0.52) / bays;
    const entry = door && k === 1;
    d.fill(
      box(left, y + tall * (entry ? 0.26 : 0.36), wide, tall * (entry ? 0.74 : 0.4)),
      '#3a2c26',
      entry ? {} : { role: 'window' },
    );
    for (let i = 1; i < 4; i++)
      d.fill(box(left + (wide * i) / 4 - 1, y + tall * 0.36, 2, tall * (entry ? 0.64 : 0.4)), POST, { opacity: 0.85 });
  }
  for (let k = 0; k <= bays; k++) d.form(box(x - half + (k * half * 2) / bays - 5, y, 10, tall), POST, { round: 4 });
  d.fill(box(x - half - 8, y + tall - 9, half * 2 + 16, 9), POST);
}

export const pagoda = sketch(
  'pagoda',
  560,
  1000,
  [280, 988],
  (d) => {
    d.form(polygon('70,988 96,930 464,930 490,988'), '#a39a8b', { round: 12 });
    d.fill(box(236, 930, 88, 58), '#8b8274');
    for (let k = 1; k < 4; k++) d.fill(box(230, 930 + k * 14, 100, 3), '#6b6459');
    const tiers = 5;
    let base = 930;
    for (let t = 0; t < tiers; t++) {
      const s = 1 - t * 0.12;
      const tall = 92 * s;
      storey(d, 280, base - tall, 138 * s, tall, t === 0);
      roof(d, 280, base - tall + 6, 250 * s, 74 * s, t === tiers - 1 ? 10 : 118 * s);
      base -= tall + 56 * s;
    }
    // The finial with its rings.
    d.fill(limb(`280,${base - 10},7 280,60,2.4`, 'flat'), '#7d6336');
    for (let k = 0; k < 7; k++) d.fill(box(280 - 15 + k * 1.3, base - 40 - k * 17, 30 - k * 2.6, 6), '#b08a46');
  },
  'front',
);

export const templeHall = sketch(
  'temple-hall',
  1000,
  640,
  [500, 628],
  (d) => {
    d.form(polygon('60,628 96,560 904,560 940,628'), '#a39a8b', { round: 12 });
    for (let k = 0; k < 4; k++) d.fill(box(410 - k * 9, 560 + k * 17, 180 + k * 18, 14), k % 2 ? '#8b8274' : '#b3aa9b');
    storey(d, 500, 420, 340, 140, true);
    roof(d, 500, 428, 450, 130, 250);
    storey(d, 500, 232, 210, 70, false);
    roof(d, 500, 238, 320, 120, 190);
    d.form(box(300, 108, 400, 16), TILE_DARK, { round: 5 });
    for (const x of [300, 700])
      d.form(curve(`${x - 16},124! ${x - 10},92 ${x},78 ${x + 10},92 ${x + 16},124!`), EDGE, { round: 6 });
  },
  'front',
);

const VERMILION = '#c23a24';
const SHADE_OF_IT = '#8e2a1c';

/** The gate before a shrine: slender posts that lean towards each other, a tie beam with wedges, a lintel whose ends turn up. */
export const torii = sketch(
  'torii',
  900,
  800,
  [450, 786],
  (d) => {
    // Beam and lintel go before the far side of the posts, the posts before the beam.
    d.form(box(130, 252, 640, 30), VERMILION, { role: 'body', round: 8, shade: 0.4 });
    d.form(box(428, 150, 44, 104), VERMILION, { role: 'body', round: 8 });
    for (const side of [-1, 1]) {
      const foot = 450 + side * 219;
      const head = 450 + side * 208;
      d.form(limb(`${head},140,31 ${(foot + head) / 2},440,35 ${foot},786,39`), VERMILION, {
        role: 'body',
        round: 12,
        shade: 0.5,
      });
      d.form(limb(`${foot - side * 1},716,43 ${foot},786,46`), '#2b2a2c', { round: 10 });
      d.fill(box(head + side * 8 - 15, 166, 30, 9), SHADE_OF_IT, { opacity: 0.7 });
      for (const k of [-1, 1]) d.form(box(head + side * 10 + k * 31 - 8, 242, 16, 50), '#a8321f', { round: 3 });
    }
    d.form(curve('92,126! 450,142 808,126! 800,158! 450,168 100,158!'), VERMILION, { role: 'body', round: 8, shade: 0.35 });
    d.form(curve('48,82! 180,104 450,112 720,104 852,82! 838,130! 450,146 62,130!'), VERMILION, {
      role: 'body',
      round: 8,
      shade: 0.3,
    });
    d.form(curve('38,62! 170,88 450,98 730,88 862,62! 850,86! 720,108 450,117 180,108 50,86!'), '#2f3236', { round: 6 });
    d.fill(limb('100,160,3 450,170,3 800,160,3'), SHADE_OF_IT, { opacity: 0.8 });
    d.form(box(422, 176, 56, 70), '#2b2a2c', { round: 3 });
    d.fill(box(429, 183, 42, 56), '#3f4f46');
    for (const y of [192, 209, 226]) d.fill(box(443, y, 14, 7), '#d9b24a');
  },
  'front',
);
