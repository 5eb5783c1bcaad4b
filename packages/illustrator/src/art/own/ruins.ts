/** What time has left of an abbey: a gable with an empty window, broken walls of a nave, ivy over the stones. */
import { courses } from './masonry.ts';
import { box, curve, ellipse, type Outline, polygon } from './outline.ts';
import { type Pen, sketch } from './sketch.ts';

const STONE = ['#b9b09c', '#8f8776', '#a69d8a', '#7d7668'];
const WALL = '#a39a86';
const DEEP = '#6f6a5e';

/** A lancet: its opening as an outline. */
const lancet = (x: number, top: number, foot: number, half: number): Outline =>
  curve(
    `${x - half},${foot}! ${x - half},${top + half * 1.7}! ${x - half * 0.82},${top + half * 0.8} ${x},${top}! ${x + half * 0.82},${top + half * 0.8} ${x + half},${top + half * 1.7}! ${x + half},${foot}!`,
  );

/** Leaves that hang over an edge, thickest at its top. */
function ivy(d: Pen, x: number, y: number, wide: number, long: number): void {
  for (let i = 0; i < wide * 1.1; i++) {
    const t = d.chance.next();
    const across = x + d.chance.between(-0.5, 0.5) * wide * (1 - 0.5 * t);
    const down = y + t * t * long;
    const r = d.chance.between(5, 10);
    d.fill(ellipse(across, down, r, r * 0.8), d.chance.pick(['#3f5a34', '#4f6e3c', '#34492c', '#5f7d46']));
  }
}

export const ruinedAbbey = sketch(
  'ruined-abbey',
  980,
  600,
  [490, 584],
  (d) => {
    // The far wall of the nave, seen through the openings of the near one.
    const far = polygon(
      '330,250 372,262 398,240 452,268 520,262 548,286 604,280 660,318 716,312 764,360 800,352 812,560 330,560',
    );
    d.fill([far, ...[410, 500, 590, 680].map((x) => lancet(x, 330, 500, 22))], DEEP);
    // The gable of the west front: a great window without glass, half of its tracery left.
    const gable = polygon(
      '110,560 110,190 126,150 140,158 160,108 178,116 204,52 224,30 236,44 250,34 274,84 296,92 318,150 340,186 346,240 358,262 352,560',
    );
    const window = lancet(232, 128, 372, 64);
    const door = lancet(232, 430, 562, 40);
    d.fill([gable, window, door], WALL, { role: 'body' });
    courses(
      d,
      polygon('110,560 110,190 160,108 224,30 296,92 346,240 352,560 296,560 296,200 232,110 168,200 168,560'),
      [110, 40, 352, 560],
      17,
      34,
      STONE,
      0.6,
    );
    d.glaze(gable, { round: 16, shade: 0.34 });
    // Its mullions, broken off on one side.
    d.fill(box(208, 210, 8, 164), '#8a8272', { role: 'body' });
    d.fill(box(248, 290, 8, 84), '#8a8272', { role: 'body' });
    d.fill(curve('172,240! 190,196 212,180 212,210! 196,220 184,250!'), '#8a8272');
    d.fill([curve('192,180! 212,150 236,152 250,172! 236,166 214,166 204,190!')], '#8a8272');
    for (const x of [96, 338]) {
      const buttress = polygon(`${x},564 ${x + 2},250 ${x + 10},226 ${x + 26},236 ${x + 30},564`);
      d.form(buttress, '#ada390', { role: 'body', round: 8, shade: 0.4 });
      courses(d, buttress, [x, 230, x + 30, 564], 17, 26, STONE, 0.5);
    }
    // The near wall: three arches that stand, one that has fallen.
    const near = polygon(
      '356,570 356,352 376,330 402,338 430,322 470,330 500,318 534,336 566,330 586,352 612,348 628,380 636,440 660,470 676,462 700,500 742,508 760,540 842,548 872,572',
    );
    const arches = [404, 484, 564].map((x) => lancet(x, 392, 571, 27));
    d.fill([near, ...arches], '#b0a793', { role: 'body' });
    courses(d, polygon('356,388 356,352 430,322 500,318 586,352 620,388'), [356, 318, 620, 388], 15, 30, STONE, 0.7);
    courses(d, polygon('600,570 604,400 636,440 700,500 760,540 840,570'), [600, 400, 840, 570], 15, 30, STONE, 0.6);
    d.glaze(near, { round: 12, shade: 0.34 });
    for (const arch of arches) d.glaze(arch, { round: 9, shade: 0.1, light: 0.3 });
    // A pier that stands alone at the far end.
    const pier = polygon('824,562 828,330 818,318 826,296 846,304 862,290 872,318 864,330 868,562');
    d.form(pier, '#a89f8c', { role: 'body', round: 10, shade: 0.42 });
    courses(d, pier, [818, 290, 872, 562], 16, 26, STONE, 0.55);
    d.form(curve('864,330! 880,340 900,366 904,392! 890,380 876,360 862,356!'), '#9a917f', { round: 4 });
    // Fallen stones in the grass, and what grows over all of it.
    for (let i = 0; i < 26; i++) {
      const x = d.chance.between(380, 930);
      const w = d.chance.between(12, 34);
      d.form(box(x, 574 - w * 0.5 + d.chance.between(-4, 8), w, w * 0.55), d.chance.pick(STONE), { round: 4 });
    }
    ivy(d, 150, 150, 70, 330);
    ivy(d, 330, 250, 60, 250);
    ivy(d, 600, 356, 60, 170);
    ivy(d, 430, 326, 90, 60);
    ivy(d, 850, 306, 44, 210);
    for (let x = 96; x < 930; x += 9) {
      const tall = d.chance.between(12, 34);
      d.fill(
        polygon(`${x},590 ${x + d.chance.between(-6, 8)},${590 - tall} ${x + 7},590`),
        d.chance.pick(['#5f7a44', '#4d6638', '#748c54']),
      );
    }
  },
  'front',
);
