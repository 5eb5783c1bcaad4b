/** A cell of the body in section, with its parts named. */
import { radians, sin } from '../../math.ts';
import { box, curve, ellipse, limb } from './outline.ts';
import { label } from './school-charts.ts';
import { type Pen, sketch } from './sketch.ts';

function mitochondrion(d: Pen, x: number, y: number, turn: number): void {
  d.include(
    (p) => {
      const hull = ellipse(0, 0, 76, 38);
      p.form(hull, '#e2793f', { round: 9 });
      p.fill(ellipse(0, 0, 65, 29), '#f6c08a');
      const folds = Array.from({ length: 25 }, (_, i) => `${-58 + i * 4.8},${sin(radians(i * 60)) * 21},6`).join(' ');
      p.within(hull, limb(folds), '#c9572a');
    },
    { x, y, turn },
  );
}

function cell(d: Pen): void {
  const wall = curve('500,70 690,84 830,190 880,360 850,560 720,700 520,748 320,716 170,610 110,430 150,240 300,106');
  d.form(wall, '#e59a9a', { round: 16, shade: 0.3 });
  const inside = curve('500,92 680,104 812,204 858,362 830,550 708,682 520,726 330,696 186,598 132,428 170,252 310,126');
  d.fill(inside, '#fbe3d2');
  d.strokes(inside, '#f3cbb4', { count: 120, length: 70, width: 6, angle: 14, stray: 30, opacity: 0.4 });
  // Folds round the nucleus.
  for (const [k, tone] of [
    [1, '#8fb3d9'],
    [1.16, '#a7c4e2'],
    [1.32, '#8fb3d9'],
  ] as const)
    d.fill(
      limb(
        [
          [-186, -40],
          [-160, -112],
          [-86, -158],
          [0, -172],
          [84, -160],
          [150, -112],
        ]
          .map(([x, y]) => `${500 + x! * k},${410 + y! * k},13`)
          .join(' '),
      ),
      tone,
    );
  for (let i = 0; i < 34; i++)
    d.fill(ellipse(d.chance.between(250, 720), d.chance.between(160, 270), 5), '#5b4a8a', { opacity: 0.85 });
  d.form(ellipse(500, 410, 138, 128), '#a786c9', { role: 'body', round: 18, shade: 0.34 });
  d.fill(ellipse(500, 410, 122, 112), '#c3a9de', { opacity: 0.7 });
  for (const line of [
    '430,360,8 470,340,8 500,372,8 540,346,8',
    '420,450,8 460,480,8 500,462,8',
    '560,470,8 590,430,8 572,390,8',
  ])
    d.fill(limb(line), '#8765ad', { opacity: 0.7 });
  d.form(ellipse(528, 428, 46, 42), '#6d4a96', { round: 9 });
  mitochondrion(d, 262, 500, 38);
  mitochondrion(d, 730, 300, -64);
  mitochondrion(d, 420, 640, -6);
  // The stack that packs.
  for (let i = 0; i < 5; i++)
    d.form(
      limb(`${640 + i * 8},${520 + i * 27},15 ${704 + i * 4},${536 + i * 27},17 ${770 - i * 14},${508 + i * 27},15`),
      i % 2 ? '#76b06d' : '#8fc484',
      {
        round: 4,
      },
    );
  for (const [x, y, r] of [
    [792, 480, 14],
    [622, 656, 13],
    [604, 560, 12],
  ] as const)
    d.form(ellipse(x, y, r), '#8fc484', { round: 4 });
  d.form(ellipse(246, 320, 46, 40), '#a9d6e8', { round: 9 });
  d.form(ellipse(560, 650, 34, 30), '#a9d6e8', { round: 8 });
}

export const bodyCell = sketch(
  'body-cell',
  1560,
  830,
  [780, 822],
  (d) => {
    d.form(box(0, 0, 1560, 828), '#fbf8ef', { round: 6, shade: 0.2 });
    d.include(cell, { x: 280 });
    label(d, 'Nucleus', 1370, 250, 42, [872, 372]);
    label(d, 'Golgi', 1370, 560, 42, [1030, 566]);
    label(d, 'Ribosomes', 1350, 110, 42, [950, 196]);
    label(d, 'Membrane', 190, 130, 42, [506, 160]);
    label(d, 'Vacuole', 160, 330, 42, [502, 324]);
    label(d, 'Cytoplasm', 200, 700, 42, [550, 600]);
    label(d, 'Mitochondria', 1300, 752, 42, [746, 650]);
  },
  'front',
);
