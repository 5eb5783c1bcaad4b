/** A low cottage under thatch, with roses at its door. */
import { snow } from './houses.ts';
import { courses, pane } from './masonry.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

const BRICKS = ['#b37a62', '#7d4a39', '#c18b72'] as const;

function straightChimney(d: Pen): void {
  const stack = polygon('384,66 440,66 444,180 382,180');
  d.form(stack, '#9a5f4a', { round: 8 });
  courses(d, stack, [382, 66, 444, 180], 11, 18, [...BRICKS]);
  d.form(box(376, 54, 72, 15), '#7d4a39', { round: 3 });
  for (const x of [398, 426]) d.form(polygon(`${x - 9},54 ${x - 7},30 ${x + 7},30 ${x + 9},54`), '#b56a48', { round: 3 });
}

/** It bends one way, then the other, and its pot leans. */
function crookedChimney(d: Pen): void {
  const stack = curve('398,200! 404,150 440,112 436,70 424,14! 482,6! 500,66 506,116 470,160 468,200!');
  d.form(stack, '#9a5f4a', { round: 10, shade: 0.42 });
  for (let i = 0; i < 11; i++) {
    const y = 24 + i * 17;
    d.within(stack, limb(`390,${y + 6},2 450,${y - 3},2.4 516,${y - 8},2`), '#5f3426', { opacity: 0.6 });
    for (let k = 0; k < 4; k++)
      d.within(
        stack,
        polygon(
          `${402 + k * 26 + (i % 2) * 13},${y} ${422 + k * 26 + (i % 2) * 13},${y - 3} ${422 + k * 26 + (i % 2) * 13},${y + 8} ${402 + k * 26 + (i % 2) * 13},${y + 11}`,
        ),
        BRICKS[(i + k) % 3] ?? '#b37a62',
        {
          opacity: 0.5,
        },
      );
  }
  d.form(polygon('412,16 488,4 492,-12 410,0'), '#7d4a39', { round: 4 });
  d.form(polygon('434,-2 442,-38 472,-44 470,-8'), '#b56a48', { round: 4 });
}

function drawCottage(d: Pen, chimney: (d: Pen) => void): void {
  chimney(d);
  const wall = polygon('84,268 520,268 514,452 90,452');
  d.form(wall, '#ece2cb', { role: 'body', round: 14, shade: 0.3 });
  d.strokes(wall, '#b3a587', { count: 60, length: 26, width: 5, angle: 8, opacity: 0.2 });
  const base = polygon('88,424 516,424 514,454 90,454');
  d.fill(base, '#8f857a');
  courses(d, base, [88, 424, 516, 454], 11, 26, ['#a39889', '#766d63', '#b3a898']);
  for (const x of [126, 400]) {
    d.form(box(x - 10, 316, 86, 78), '#6f8f86', { round: 4 });
    d.fill(box(x - 2, 322, 70, 66), '#efe8d8');
    pane(d, x, 324, 66, 62);
    d.form(box(x - 14, 392, 94, 12), '#8a6040', { round: 3 });
    for (let i = 0; i < 9; i++)
      d.form(ellipse(x - 8 + i * 10, 388 + (i % 2) * 4, 8, 7), ['#d9586a', '#e9a13c', '#5f8a4f'][i % 3] ?? '#5f8a4f', {
        round: 2,
      });
  }
  d.form(curve('254,452! 254,344 276,312 300,304 324,312 346,344 346,452!'), '#efe8d8', { round: 4 });
  const door = curve('264,452! 264,350 282,322 300,316 318,322 336,350 336,452!');
  d.form(door, '#4f7358', { round: 6 });
  for (const x of [282, 300, 318]) d.within(door, limb(`${x},310,2 ${x},452,2`), NIGHT, { opacity: 0.3 });
  d.fill(ellipse(324, 396, 4.5), '#d9b45a');
  d.within(door, ellipse(300, 352, 13, 14), '#f3dc96', { role: 'window' });
  // Thatch: a thick soft cap that comes down over the windows and curves over the door.
  const roof = curve(
    '150,118! 220,106 390,106 452,118! 500,190 560,280 562,300! 540,318 500,316 430,312 376,306 340,282 300,270 260,282 224,306 170,312 100,316 60,318 38,300! 42,280 100,190',
  );
  d.form(roof, '#b3935a', { round: 20, shade: 0.42, light: 0.34 });
  d.strokes(roof, '#6f5630', { count: 190, length: 52, width: 3, angle: 82, stray: 16, opacity: 0.3 });
  d.strokes(roof, '#e4cd92', { count: 110, length: 44, width: 3, angle: 84, stray: 16, opacity: 0.3 });
  d.within(roof, limb('36,304,13 170,306,15 226,300,13 300,268,12 374,300,13 430,306,15 566,304,13'), NIGHT, { opacity: 0.2 });
  const ridge = limb('146,122,24 300,108,26 456,122,24');
  d.form(ridge, '#8f7142', { round: 7 });
  for (let x = 160; x < 450; x += 22)
    d.within(ridge, limb(`${x},104,2 ${x + 11},132,2 ${x + 22},104,2`), '#5f4826', { opacity: 0.6 });
  for (const [x, y] of [
    [246, 440],
    [242, 400],
    [248, 360],
    [258, 326],
    [352, 444],
    [358, 404],
    [352, 362],
    [342, 328],
  ] as const) {
    d.form(ellipse(x, y, 15, 17), '#5b8048', { round: 5 });
    d.form(ellipse(x + 4, y - 4, 7, 7), y % 3 ? '#d9586a' : '#e98a98', { round: 2 });
  }
  d.form(polygon('250,452 350,452 362,466 238,466'), '#a39889', { round: 4 });
  snow(
    d,
    curve(
      '148,114! 220,104 390,104 454,114! 500,186 558,276! 556,292 528,284 496,296 452,284 404,292 372,280 340,256 300,248 260,256 228,280 190,292 150,284 106,296 70,284 44,290! 52,262 104,184',
    ),
  );
}

export const cottage = sketch('cottage', 600, 480, [300, 458], (d) => drawCottage(d, straightChimney), 'front');
export const crookedCottage = sketch(
  'crooked-cottage',
  600,
  580,
  [300, 558],
  (d) => d.include((p) => drawCottage(p, (c) => c.include(crookedChimney, { x: -92, y: -44 })), { y: 100 }),
  'front',
);
