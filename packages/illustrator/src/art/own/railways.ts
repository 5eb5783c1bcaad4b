/** A railway station of the old kind, seen across its rails: booking hall with a clock, wings, a roof over the platform. */
import { courses, pane, tiles } from './masonry.ts';
import { box, curve, ellipse, limb, type Outline, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

const BRICKS = ['#b06a52', '#8a4c3a', '#a05c46', '#7d4436'];
const STONE = '#e0d5bf';
const SNOW = '#f2f4f8';

function brick(d: Pen, x: number, y: number, w: number, h: number): void {
  const outline = box(x, y, w, h);
  d.form(outline, '#9c5843', { role: 'body', round: 12, shade: 0.35 });
  courses(d, outline, [x, y, x + w, y + h], 9, 20, BRICKS, 0.42);
}

function roof(d: Pen, outline: Outline, rows: number, across: number): void {
  d.form(outline, '#5a626d', { round: 9, shade: 0.42 });
  tiles(d, outline, rows, across, ['#6b7480', '#4b525c', '#626a75']);
}

/** Snow on a roof: it lies to an uneven edge a little above the eaves, and shows the slates where it has slid. */
function snowOn(d: Pen, outline: Outline, low: number): void {
  const xs = outline.map((p) => p[0]);
  const [left, right] = [Math.min(...xs) - 6, Math.max(...xs) + 6];
  const top = Math.min(...outline.map((p) => p[1])) - 8;
  const edge: string[] = [];
  for (let x = right; x >= left; x -= 22) edge.push(`${x},${low + d.chance.between(-7, 8)}`);
  const sheet = curve(`${left},${top}! ${right},${top}! ${edge.join(' ')}`);
  d.within(outline, sheet, '#c3cddd');
  d.include((p) => p.within(outline, sheet, SNOW), { y: -5 });
}

function arched(d: Pen, x: number, y: number, w: number, h: number): void {
  const ring = (m: number): Outline =>
    curve(
      `${x - m},${y + h}! ${x - m},${y + w * 0.5}! ${x + w * 0.14 - m * 0.7},${y + w * 0.15 - m * 0.7} ${x + w / 2},${y - m} ${x + w * 0.86 + m * 0.7},${y + w * 0.15 - m * 0.7} ${x + w + m},${y + w * 0.5}! ${x + w + m},${y + h}!`,
    );
  d.fill(ring(7), STONE);
  d.fill(ring(0), '#4d5b68', { role: 'window' });
  d.fill(box(x + w / 2 - 2, y + 4, 4, h - 4), STONE);
  d.fill(box(x, y + h * 0.5, w, 4), STONE);
  d.fill(box(x - 10, y + h, w + 20, 7), STONE);
}

function clock(d: Pen, x: number, y: number, r: number): void {
  d.form(ellipse(x, y, r + 8), '#6b5136', { round: 4 });
  d.fill(ellipse(x, y, r), '#f6efdc', { role: 'window' });
  for (let i = 0; i < 12; i++) d.include((p) => p.fill(box(-1.6, -r + 3, 3.2, i % 3 ? 4 : 7), NIGHT), { x, y, turn: i * 30 });
  d.include((p) => p.fill(box(-2.4, -r * 0.56, 4.8, r * 0.6), NIGHT), { x, y, turn: 305 });
  d.include((p) => p.fill(box(-1.7, -r * 0.82, 3.4, r * 0.88), NIGHT), { x, y, turn: 54 });
}

function drawStation(d: Pen, snow: boolean): void {
  for (const x of [222, 1130]) {
    d.form(box(x, 132, 44, 110), '#8a4c3a', { round: 7 });
    d.form(box(x - 6, snow ? 118 : 124, 56, snow ? 20 : 14), snow ? SNOW : '#6d3d30', { round: 3 });
  }
  for (const x of [120, 850]) brick(d, x, 270, 430, 250);
  for (const outline of [polygon('172,176 520,176 566,280 92,280'), polygon('880,176 1228,176 1308,280 834,280')]) {
    roof(d, outline, 8, 20);
    if (snow) snowOn(d, outline, 262);
  }
  for (const x of [166, 252, 338, 424, 926, 1012, 1098, 1184]) arched(d, x, 308, 46, 90);
  // The booking hall under its gable, and the clock turret over it.
  brick(d, 530, 220, 340, 300);
  d.form(polygon('700,92 886,232 514,232'), '#9c5843', { role: 'body', round: 10 });
  courses(d, polygon('700,92 886,232 514,232'), [514, 92, 886, 232], 9, 20, BRICKS, 0.42);
  d.form(limb('700,84,20 496,240,18', 'flat'), snow ? SNOW : STONE, { round: 5 });
  d.form(limb('700,84,20 904,240,18', 'flat'), snow ? SNOW : '#cfc4ae', { round: 5 });
  d.form(box(660, 44, 80, 52), STONE, { round: 7 });
  roof(d, polygon('696,4 704,4 760,48 640,48'), 6, 5);
  if (snow) snowOn(d, polygon('696,4 704,4 760,48 640,48'), 42);
  for (const x of [672, 714]) d.fill(curve(`${x},92! ${x},66! ${x + 8},56 ${x + 16},66! ${x + 16},92!`), '#35343f');
  clock(d, 700, 178, 40);
  for (const [x, w] of [
    [566, 40],
    [668, 64],
    [794, 40],
  ] as const)
    arched(d, x, 276, w, 120);
  d.form(box(514, 246, 372, 10), STONE, { round: 3 });
  for (const x of [524, 856]) d.form(box(x, 256, 20, 264), STONE, { round: 4 });
  // Under the platform's roof it is dark; doors and benches stand there.
  d.fill(box(120, 430, 1160, 92), NIGHT, { opacity: 0.5 });
  for (const x of [180, 420, 664, 930, 1150]) {
    d.form(box(x, 436, 64, 86), '#4a5a4c', { round: 4 });
    pane(d, x + 10, 444, 44, 34, { frame: '#39463b' });
  }
  for (const x of [290, 540, 790, 1040]) {
    pane(d, x, 444, 70, 40, { frame: STONE });
    d.form(box(x - 6, 498, 84, 7), '#7a5232', { round: 2 });
    for (const s of [0, 66]) d.fill(box(x + s, 505, 5, 16), '#3b2c22');
  }
  d.form(polygon('66,404 1334,404 1374,432 26,432'), '#6a727c', { round: 6, shade: 0.4 });
  for (let x = 70; x < 1330; x += 24)
    d.fill(limb(`${x},404,2 ${700 + (x - 700) * 1.06},432,2`, 'flat'), NIGHT, { opacity: 0.24 });
  if (snow) snowOn(d, polygon('66,396 1334,396 1374,432 26,432'), 424);
  for (let x = 28; x < 1372; x += 16) d.fill(polygon(`${x},430 ${x + 14},430 ${x + 14},444 ${x + 7},454 ${x},444`), STONE);
  for (let x = 76; x < 1360; x += 156) {
    d.form(limb(`${x},440,11 ${x},534,13`, 'flat'), '#38503f', { round: 3 });
    for (const s of [-1, 1])
      d.fill(
        curve(`${x},490! ${x + s * 8},464 ${x + s * 34},446! ${x + s * 42},446! ${x + s * 14},470 ${x + s * 5},494!`),
        '#38503f',
      );
    if (x < 1280) d.fill(ellipse(x + 66, 462, 8, 10), '#ffe6ab', { role: 'light' });
  }
  // The platform's edge, ballast and two pairs of rails.
  d.form(polygon('20,520 1380,520 1392,542 8,542'), snow ? SNOW : '#c3b8a6', { round: 3 });
  d.fill(box(8, 540, 1384, 22), '#6d6660');
  courses(d, box(8, 540, 1384, 22), [8, 540, 1392, 562], 11, 34, ['#857d75', '#5a544f'], 0.5);
  d.fill(polygon('8,562 1392,562 1400,624 0,624'), '#6b655f');
  for (let i = 0; i < 620; i++)
    d.fill(
      ellipse(d.chance.between(8, 1392), d.chance.between(564, 622), 4, 2.4),
      d.chance.pick(['#8d867e', '#514c48', '#78716a']),
    );
  for (let x = 4; x < 1390; x += 30) d.fill(polygon(`${x},572 ${x + 14},572 ${x + 15},592 ${x - 1},592`), '#46382e');
  for (let x = 2; x < 1390; x += 34) d.fill(polygon(`${x},598 ${x + 17},598 ${x + 18},620 ${x - 1},620`), '#4a3b30');
  for (const y of [574, 586, 601, 615]) {
    d.fill(box(0, y, 1400, 5), '#5b4a40');
    d.fill(box(0, y - 1, 1400, 2.2), '#c9ccd0');
  }
  // Snow lies between the rails, thinner where trains have run.
  if (snow)
    for (const [y, h] of [
      [560, 14],
      [579, 6],
      [591, 9],
      [606, 8],
      [619, 6],
    ] as const)
      d.fill(box(0, y, 1400, h), '#e9edf4', { opacity: 0.86 });
}

export const railwayStation = sketch('railway-station', 1400, 640, [700, 622], (d) => drawStation(d, false), 'front');
export const railwayStationSnow = sketch('railway-station-snow', 1400, 640, [700, 622], (d) => drawStation(d, true), 'front');
