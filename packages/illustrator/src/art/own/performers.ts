/** Who shows a skill: a juggler with seven balls in the air, an acrobat on a great ball, a climber on a face of rock. */
import { facing } from './facing.ts';
import { SKIN } from './head.ts';
import { curve, ellipse, limb, type Outline, polygon } from './outline.ts';
import { NIGHT, type Pen, ruffle, sketch } from './sketch.ts';
import { standing } from './standing.ts';

const BALLS: readonly (readonly [x: number, y: number, color: string])[] = [
  [22, 176, '#d9432f'],
  [6, 90, '#e6b23a'],
  [28, 4, '#3f86b8'],
  [88, -58, '#5a9a4c'],
  [154, -36, '#d9432f'],
  [190, 40, '#e6b23a'],
  [186, 128, '#3f86b8'],
];

export const juggler = standing('juggler', 300, 50, 100, (d) =>
  facing(d, {
    top: '#f0ebdf',
    bottom: '#34384a',
    hair: ['#5a3522', '#6d432b', '#452818'],
    shoes: '#3a2a22',
    left: [26, 222],
    leftElbow: [24, 268],
    right: [174, 222],
    rightElbow: [176, 268],
    bent: -5,
    over: [
      (p) => {
        // A waistcoat, and a bow.
        for (const s of [-1, 1]) {
          const side = curve(
            `${100 + s * 18},112! ${100 + s * 44},118 ${100 + s * 50},160 ${100 + s * 48},250 ${100 + s * 50},318! ${100 + s * 24},332 ${100 + s * 2},322! ${100 + s * 3},220 ${100 + s * 8},170!`,
          );
          p.form(side, '#8c2f4a', { role: 'body', round: 9, shade: 0.4 });
          for (const x of [18, 32])
            p.within(side, limb(`${100 + s * x},120,3 ${100 + s * x},330,3`), '#c9506a', { role: 'body', opacity: 0.6 });
        }
        for (const y of [214, 252, 290]) p.fill(ellipse(100, y, 4.5), '#e0b64a');
        p.form(curve('100,136! 82,124 78,146! 100,138 122,146! 118,124'), '#e0b64a', { round: 3 });
      },
    ],
    hat: (p) => {
      p.form(curve('50,36 72,28 100,26 128,28 150,36 132,46 100,43 68,46'), '#2b2a30', { role: 'hat', round: 5 });
      p.form(curve('66,34! 66,4 84,-14 100,-16 116,-14 134,4 134,34! 100,40'), '#33323a', {
        role: 'hat',
        round: 9,
        light: 0.35,
      });
      p.fill(limb('67,30,8 100,37,8 133,30,8', 'flat'), '#8c2f4a');
    },
    held: (p) => {
      for (const [x, y, color] of BALLS) {
        p.form(ellipse(x, y, 19, 19), color, { round: 6, shade: 0.42, light: 0.4 });
        p.fill(ellipse(x - 6, y - 7, 4.5, 3.5, -30), '#fff6e4', { opacity: 0.8 });
      }
    },
  }),
);

/** A ball of coloured gores, as circuses have it. */
function circusBall(d: Pen): void {
  const round = ellipse(0, 0, 96, 96);
  d.form(round, '#f1ead8', { round: 20, shade: 0.45, light: 0.3 });
  for (const gore of ['-70,-90,44 -108,0,60 -70,90,44', '8,-110,18 2,0,52 8,110,18', '86,-70,16 104,0,30 86,70,16'])
    d.within(round, limb(gore), '#2c6aa0');
  d.within(round, curve('-100,-16 0,12 100,-16 100,18 0,46 -100,18'), '#d9a93c');
  for (const x of [-64, -22, 22, 64]) d.within(round, polygon(star(x, 26 - Math.abs(x) * 0.16, 12)), '#f6f0df');
  d.glaze(round, { round: 20, shade: 0.5, light: 0.3 });
}

/** Five points round (x, y), written as polygon() reads them. */
const star = (x: number, y: number, r: number): string =>
  [
    [0, -1],
    [0.24, -0.32],
    [0.95, -0.31],
    [0.38, 0.12],
    [0.59, 0.81],
    [0, 0.4],
    [-0.59, 0.81],
    [-0.38, 0.12],
    [-0.95, -0.31],
    [-0.24, -0.32],
  ]
    .map(([dx, dy]) => `${x + dx! * r},${y + dy! * r}`)
    .join(' ');

export const acrobat = sketch(
  'acrobat',
  420,
  780,
  [210, 768],
  (d) => {
    d.include(circusBall, { x: 210, y: 670 });
    d.include(
      (p) =>
        facing(p, {
          top: '#b5325f',
          bottom: '#b5325f',
          bottomRole: 'body',
          hair: ['#3a271e', '#4a3326', '#2c1d17'],
          hairCut: 'bun',
          shoes: '#f0e6d2',
          sleeves: 'short',
          loose: true,
          legs: 'walk',
          left: [-66, 92],
          leftElbow: [0, 136],
          right: [266, 92],
          rightElbow: [200, 136],
          over: [
            (q) => {
              // A leotard: stars on it, a short frill at the hips.
              const frill = ruffle(curve('48,296! 100,304 152,296! 176,344 140,354 100,358 60,354 24,344'), q.chance, {
                gap: 9,
                length: 9,
                flow: 90,
              });
              q.form(frill, '#e6b23a', { round: 8, shade: 0.34 });
              for (const x of [46, 74, 100, 126, 154])
                q.fill(limb(`${100 + (x - 100) * 0.7},306,1.6 ${x},350,3`), NIGHT, { opacity: 0.16 });
              for (const [x, y, r] of [
                [100, 184, 15],
                [72, 226, 9],
                [128, 226, 9],
                [100, 262, 10],
              ] as const)
                q.fill(polygon(star(x, y, r)), '#f6dc8a');
            },
          ],
        }),
      { x: 110, y: -6 },
    );
  },
  'front',
);

const STONE = '#8d8478';

/** A pillar of rock with ledges, cracks and grass at its foot. In a frame of 480 × 800. */
function face(d: Pen): void {
  const rock = curve(
    '60,794! 40,640 66,520 48,380 84,250 76,130 130,40! 220,14 320,34 372,110! 388,240 420,350 412,500 440,640 452,794!',
  );
  d.form(rock, STONE, { role: 'rock', round: 34, shade: 0.5, light: 0.3 });
  for (const [facet, tone, k] of [
    ['76,130 130,40 220,60 196,200 110,260', '#a59c8e', 0.8],
    ['220,60 330,40 372,110 330,230 196,200', '#9a9184', 0.8],
    ['330,230 388,240 420,350 340,420 280,330', '#766e64', 0.75],
    ['48,380 110,260 190,340 150,480 66,520', '#a1988a', 0.7],
    ['150,480 280,520 260,660 120,680 66,560', '#958c7f', 0.7],
    ['280,520 412,500 440,640 340,740 260,660', '#716a61', 0.75],
  ] as const)
    d.within(rock, polygon(facet), tone, { opacity: k });
  for (const crack of [
    '150,60,5 190,180,4 170,300,6 210,430,3',
    '330,120,3 310,260,5 350,390,3',
    '120,500,3 200,560,6 180,700,3',
    '300,560,3 340,640,5 320,780,3',
  ]) {
    d.within(rock, limb(crack), NIGHT, { opacity: 0.34 });
  }
  d.strokes(rock, '#4f483f', { count: 90, length: 46, width: 2.6, angle: 70, stray: 24, opacity: 0.2 });
  d.strokes(rock, '#d8cfbf', { count: 50, length: 34, width: 2.4, angle: 60, stray: 30, opacity: 0.26 });
  for (const [x, y] of [
    [136, 196],
    [332, 144],
    [148, 560],
    [336, 520],
    [96, 420],
    [372, 330],
  ] as const)
    d.form(curve(`${x - 22},${y}! ${x - 8},${y - 12} ${x + 16},${y - 10} ${x + 24},${y + 2}! ${x},${y + 12}`), '#b0a697', {
      round: 4,
      shade: 0.5,
    });
  d.strands('50,796,5 44,772,4 36,748,1', '456,796,5 462,770,4 470,746,1', 34, ['#6b8a4a', '#4f7040', '#89a35c'], { stray: 9 });
}

/** Hips, knee and foot of a climber seen from behind. */
const climbing = (d: Pen, spine: string, boot: Outline): void => {
  d.form(boot, '#c8502f', { round: 4 });
  d.form(limb(spine, 'flat'), '#3a4557', { round: 11, shade: 0.42 });
};

export const climber = sketch(
  'climber',
  490,
  800,
  [245, 792],
  (d) => {
    face(d);
    d.fill(limb('244,20,4 250,160,4 246,430,4'), '#e0b23a');
    climbing(d, '276,436,56 338,452,46 344,524,27', curve('330,512! 360,514! 366,532 350,546 328,544 322,532'));
    climbing(d, '218,436,58 148,474,47 150,562,27', curve('136,550! 166,552! 172,572 156,584 132,582 126,570'));
    // Arms that reach for holds.
    for (const [upper, lower, hand] of [
      ['284,292,36 330,244,30', '330,246,27 344,196,24 334,152,17', [333, 142]],
      ['206,292,36 150,270,30', '152,272,27 132,240,24 138,206,17', [138, 196]],
    ] as const) {
      d.form(ellipse(hand[0], hand[1], 13, 14), SKIN, { round: 4 });
      d.form(limb(lower), SKIN, { round: 7 });
      d.form(limb(upper), '#3f8a9a', { role: 'body', round: 8 });
    }
    const back = curve('206,270! 244,258 284,270! 304,310 296,380 298,436! 246,450 196,436! 198,380 188,310');
    d.form(back, '#3f8a9a', { role: 'body', round: 18, shade: 0.4 });
    d.within(back, limb('246,290,2 250,350,6 246,430,2'), NIGHT, { opacity: 0.2 });
    d.within(back, limb('206,330,1 230,346,5 246,340,1'), NIGHT, { opacity: 0.16 });
    // The harness, a bag of chalk, the rope.
    d.form(limb('196,432,20 246,444,20 298,432,20', 'flat'), '#2b2a30', { round: 5 });
    d.form(limb('212,444,12 196,492,11', 'flat'), '#2b2a30', { round: 3 });
    d.form(limb('282,444,12 300,484,11', 'flat'), '#2b2a30', { round: 3 });
    d.form(curve('232,446! 264,446! 268,490 248,500 230,490'), '#d9632f', { round: 6 });
    d.fill(limb('232,450,5 264,450,5', 'flat'), '#f2ecdf');
    for (const x of [206, 286]) d.fill([ellipse(x, 458, 8, 12), ellipse(x, 458, 4.5, 8)], '#c9ced3');
    d.form(limb('244,236,34 246,272,38', 'flat'), SKIN, { round: 6, shade: 0.5 });
    d.form(ellipse(244, 222, 36, 38), '#3a271e', { round: 9 });
    d.form(curve('204,222! 204,180 226,158 246,156 268,160 286,184 286,222! 246,230'), '#d9432f', {
      role: 'hat',
      round: 10,
      shade: 0.4,
      light: 0.34,
    });
    for (const s of [-1, 1])
      d.fill(limb(`${246 + s * 16},166,4 ${246 + s * 20},190,6 ${246 + s * 20},212,4`), NIGHT, { opacity: 0.24 });
    d.fill(limb('206,222,7 246,230,7 286,222,7', 'flat'), '#8f2c22');
  },
  'front',
);
