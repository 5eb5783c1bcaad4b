/** A monastery: a long church with its tower, cloister wings about it, all within one wall. */
import { courses, tiles } from './masonry.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { type Pen, sketch } from './sketch.ts';

const STONE = ['#e0d4ba', '#b3a68a', '#c6b99c', '#a59878'];
const TILES = ['#b8684f', '#7d3f30', '#a95d47', '#8a4737'];

/** A plain wing under a tiled roof: a row of small windows above, round arches below. */
function range(d: Pen, x: number, y: number, wide: number, foot: number, arches: number): void {
  const wall = box(x, y, wide, foot - y);
  d.form(wall, '#d6c9ac', { role: 'body', round: 10, shade: 0.34 });
  courses(d, wall, [x, y, x + wide, foot], 15, 30, STONE, 0.4);
  const roof = polygon(`${x + 18},${y - 56} ${x + wide - 18},${y - 56} ${x + wide + 14},${y + 6} ${x - 14},${y + 6}`);
  d.form(roof, '#9c5440', { round: 9, shade: 0.4 });
  tiles(d, roof, 6, Math.round(wide / 20), TILES);
  const step = wide / arches;
  for (let i = 0; i < arches; i++) {
    const at = x + (i + 0.5) * step;
    d.fill(
      curve(`${at - 7},${y + 44}! ${at - 7},${y + 26} ${at},${y + 18} ${at + 7},${y + 26} ${at + 7},${y + 44}!`),
      '#3d3a40',
      { role: 'window' },
    );
    const half = step * 0.34;
    d.fill(
      curve(
        `${at - half},${foot}! ${at - half},${foot - 46}! ${at - half * 0.7},${foot - 46 - half * 0.7} ${at},${foot - 46 - half} ${at + half * 0.7},${foot - 46 - half * 0.7} ${at + half},${foot - 46}! ${at + half},${foot}!`,
      ),
      '#5d5346',
    );
  }
}

export const monastery = sketch(
  'monastery',
  980,
  560,
  [490, 544],
  (d) => {
    // The church behind, its gable and its great tower.
    const nave = box(350, 210, 360, 200);
    d.form(nave, '#cdbfa0', { round: 12, shade: 0.34 });
    courses(d, nave, [350, 210, 710, 410], 16, 32, STONE, 0.4);
    const roof = polygon('380,120 690,120 726,216 340,216');
    d.form(roof, '#9c5440', { round: 10, shade: 0.4 });
    tiles(d, roof, 9, 18, TILES);
    for (const x of [400, 470, 540, 610, 672])
      d.fill(curve(`${x - 12},300! ${x - 12},256 ${x},238 ${x + 12},256 ${x + 12},300!`), '#4d5b68', { role: 'window' });
    const tower = box(236, 96, 120, 320);
    d.form(tower, '#ddd1b4', { role: 'body', round: 16, shade: 0.4 });
    courses(d, tower, [236, 96, 356, 416], 16, 30, STONE, 0.4);
    for (const y of [130, 206]) {
      d.form(box(230, y + 62, 132, 9), '#c6b99c', { round: 3 });
      for (const x of [272, 320])
        d.fill(curve(`${x - 13},${y + 54}! ${x - 13},${y + 14} ${x},${y} ${x + 13},${y + 14} ${x + 13},${y + 54}!`), '#3d3a40');
    }
    d.form(polygon('228,100 296,22 364,100'), '#8a4737', { round: 10, shade: 0.45 });
    d.fill(limb('296,22,5 296,-8,4', 'flat'), '#4a4038');
    d.fill(limb('284,4,4 308,4,4', 'flat'), '#4a4038');
    range(d, 60, 330, 260, 500, 6);
    range(d, 660, 330, 260, 500, 6);
    range(d, 316, 352, 348, 500, 8);
    // The wall round it, with a gate.
    const wall = box(20, 470, 940, 76);
    d.form(wall, '#c0b394', { role: 'body', round: 8 });
    courses(d, wall, [20, 470, 960, 546], 15, 34, STONE, 0.5);
    d.form(box(14, 462, 952, 12), '#9c5440', { round: 4 });
    d.form(polygon('432,430 548,430 556,546 424,546'), '#d6c9ac', { role: 'body', round: 8 });
    d.form(polygon('418,434 490,384 562,434'), '#9c5440', { round: 6 });
    d.fill(curve('456,546! 456,482 470,462 490,454 510,462 524,482 524,546!'), '#5c412b');
    d.fill(limb('490,456,3 490,546,3', 'flat'), '#2b2018');
    d.fill(limb('490,418,4 490,398,4', 'flat'), '#4a4038');
    d.fill(limb('482,406,4 498,406,4', 'flat'), '#4a4038');
    for (const [x, top] of [
      [130, 396],
      [850, 388],
      [610, 404],
    ] as const) {
      const tree = curve(`${x},${top} ${x + 16},${top + 50} ${x + 14},470 ${x - 14},470 ${x - 16},${top + 50}`);
      d.form(tree, '#46613f', { round: 7, shade: 0.5 });
    }
    for (const x of [60, 250, 700, 900]) d.form(ellipse(x, 540, 24, 14), '#6f8a55', { round: 6 });
  },
  'front',
);
