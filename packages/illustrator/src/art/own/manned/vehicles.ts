/**
 * Where people sit in the vehicles and boats that there are drawings of, in the frame of those: the chin of each, how large a figure is
 * beside it, and what of them is seen.
 */
import type { Pose } from '../jointed/pose.ts';
import { curve, ellipse, limb } from '../outline.ts';
import type { Pen } from '../sketch.ts';

export interface Vehicle {
  /** What it is without its own paddle. */
  readonly base?: string;
  /** Units of the drawing to one of facing.ts. */
  readonly scale: number;
  /** Hips of each: of the one at the wheel or the oars first. */
  readonly seats: readonly (readonly [x: number, y: number])[];
  /** Windows, or all above a rim; a rider is seen whole. */
  readonly panes?: readonly string[];
  /** Behind glass. */
  readonly glazed?: true;
  readonly pose: Pose;
  readonly others?: Pose;
  /** Looks to the left, as the vehicle does. */
  readonly flip: boolean;
  /** What is held or worked with, drawn over all. */
  readonly after?: (d: Pen, seats: readonly (readonly [number, number])[], scale: number) => void;
}

const DRIVES: Pose = { side: 0.4, legs: 'seat', arms: [{ to: [84, -96] }, { to: [92, -104] }], turn: 0.5 };
const SITS: Pose = { side: 0.2, legs: 'seat', turn: 0.3 };

const inCar = (scale: number, seats: Vehicle['seats'], panes: readonly string[]): Vehicle => ({
  scale,
  seats,
  panes,
  glazed: true,
  pose: DRIVES,
  others: SITS,
  flip: true,
});

/** From the chin to the hips, in units of facing.ts. */
const CHIN = 196;
const chins = (scale: number, ...at: readonly (readonly [number, number])[]): Vehicle['seats'] =>
  at.map(([x, y]) => [x, y + CHIN * scale]);

const RIDES: Pose = {
  side: 0.7,
  lean: 20,
  legs: [
    [72, -22],
    [64, -14],
  ],
  arms: [{ to: [176, -92] }, { to: [182, -98] }],
  turn: 0.6,
  farArm: true,
  sporty: true,
};
const PILLION: Pose = {
  ...RIDES,
  lean: 10,
  arms: [{ to: [104, -60] }, { to: [110, -66] }],
};
const ROWS: Pose = {
  side: 0.6,
  lean: 16,
  legs: [
    [84, 20],
    [92, 30],
  ],
  arms: [{ to: [118, -92] }, { to: [124, -100] }],
  turn: 0.5,
};
const PADDLES: Pose = { side: 0.4, lean: 6, legs: 'seat', arms: [{ to: [10, -60] }, { to: [104, -126] }], turn: 0.5 };
const STEERS: Pose = { side: 0.4, legs: 'seat', arms: [undefined, { to: [70, -40] }], turn: 0.4 };

/** An oar over the near side of a boat, from the hands into the water. */
const oars = (d: Pen, seats: Vehicle['seats'], scale: number): void => {
  for (const [x, y] of seats) {
    const hand = [x + 120 * scale, y - 90 * scale] as const;
    d.form(
      limb(`${hand[0]},${hand[1]},6 ${x - 20 * scale},${y + 10 * scale},6 ${x - 176 * scale},${y + 236 * scale},6`),
      '#b98a58',
      {
        role: 'held',
        round: 2,
      },
    );
    d.form(
      curve(
        `${x - 158 * scale},${y + 206 * scale}! ${x - 186 * scale},${y + 214 * scale} ${x - 236 * scale},${y + 316 * scale} ${x - 208 * scale},${y + 322 * scale}!`,
      ),
      '#c2986a',
      {
        round: 3,
      },
    );
  }
};

const paddle = (d: Pen, seats: Vehicle['seats'], scale: number): void => {
  for (const [x, y] of seats) {
    const [a, b] = [
      [x + 190 * scale, y + 60 * scale],
      [x - 190 * scale, y - 240 * scale],
    ] as const;
    d.form(limb(`${a[0]},${a[1]},7 ${b[0]},${b[1]},7`), '#33302f', { round: 2 });
    for (const [px, py, s] of [
      [a[0], a[1], 1],
      [b[0], b[1], -1],
    ] as const)
      d.form(
        curve(
          `${px - 6 * s},${py - 8 * s}! ${px + 20 * s},${py - 6 * s} ${px + 52 * s},${py + 30 * s} ${px + 44 * s},${py + 44 * s} ${px + 14 * s},${py + 34 * s}`,
        ),
        '#f0d24a',
        {
          round: 5,
        },
      );
  }
};

const wheelOf = (x: number, y: number, r: number) => (d: Pen) => {
  d.fill([ellipse(x, y, r * 0.5, r), ellipse(x, y, r * 0.34, r * 0.8)], '#22242a');
};

export const VEHICLES: Readonly<Record<string, Vehicle>> = {
  'own:car': inCar(0.52, chins(0.52, [302, 108], [412, 108], [466, 112], [262, 112]), [
    '214,120! 260,74 304,60 342,58 342,122!',
    '356,58! 420,58 472,74 514,120! 356,122!',
  ]),
  'own:sports-car': inCar(0.46, chins(0.46, [378, 92], [330, 94]), ['262,98! 318,60 380,46 410,47 424,100 340,102']),
  'own:vintage-car': inCar(0.5, chins(0.5, [402, 136], [520, 136], [556, 138]), [
    '350,148! 358,80! 448,78! 448,150!',
    '466,78! 560,80! 574,150! 466,150!',
  ]),
  'noto:taxi': inCar(0.2, chins(0.2, [62, 79], [92, 79]), ['44.5,81! 59,57 77,56! 77,82!', '81,56! 98,57 110,80! 81,82!']),
  'noto:police-car': inCar(0.19, chins(0.19, [56, 73], [86, 73]), [
    '27,74! 43,54 68,52! 68,75!',
    '71,52! 90,55 103,71! 99,75! 71,75!',
  ]),
  'noto:pickup-truck': inCar(0.19, chins(0.19, [51, 66]), ['32,67! 42,47 63,47! 63,68!']),
  'noto:sport-utility-vehicle': inCar(0.2, chins(0.2, [61, 70], [97, 70]), [
    '36,73! 48,47 76,47! 76,73!',
    '87,47! 106,47! 107,73! 87,73!',
  ]),
  'own:convertible': {
    scale: 0.5,
    seats: chins(0.5, [404, 58], [508, 58]),
    panes: ['-100,-500! 820,-500! 820,118! 560,118 420,120 330,124 -100,130!'],
    pose: { ...DRIVES, arms: [{ to: [104, -84] }, { to: [110, -92] }] },
    others: SITS,
    flip: true,
  },
  'own:jeep': {
    scale: 0.5,
    seats: chins(0.5, [372, 92], [474, 92]),
    panes: ['-100,-500! 820,-500! 820,186! -100,186!'],
    pose: { ...DRIVES, arms: [{ to: [120, -84] }, { to: [126, -92] }] },
    others: SITS,
    flip: true,
    after: wheelOf(296, 150, 26),
  },
  'noto:motorcycle': {
    scale: 0.19,
    seats: [
      [84, 77],
      [99, 74],
    ],
    pose: RIDES,
    others: PILLION,
    flip: true,
  },
  'noto:motor-scooter': {
    scale: 0.24,
    seats: [
      [88, 55],
      [105, 53],
    ],
    pose: {
      ...RIDES,
      lean: 4,
      legs: [
        [78, -4],
        [84, 4],
      ],
      arms: [{ to: [92, -84] }, { to: [98, -90] }],
    },
    others: { ...PILLION, lean: 4 },
    flip: true,
  },
  'own:rowing-boat': {
    scale: 0.46,
    seats: [
      [262, 92],
      [404, 96],
      [150, 92],
      [336, 98],
    ],
    panes: ['-200,-600! 760,-600! 760,30! 534,46! 440,90 280,104 110,90 30,58! -200,40!'],
    pose: ROWS,
    others: { ...SITS, arms: [{ at: [66, 322] }, { at: [136, 322] }] },
    flip: false,
    after: (d, seats, scale) => oars(d, seats.slice(0, 1), scale),
  },
  'own:kayak': {
    base: 'own:kayak-hull',
    scale: 0.56,
    seats: [[330, 122]],
    panes: ['-200,-600! 900,-600! 900,96! 392,100! 326,112 260,100! -200,96!'],
    pose: PADDLES,
    flip: true,
    after: paddle,
  },
  'own:sailboat': {
    scale: 0.46,
    seats: [
      [424, 578],
      [350, 582],
    ],
    panes: ['-200,-600! 900,-600! 900,520! 500,522! 440,530 300,540 60,530! -200,520!'],
    pose: STEERS,
    others: SITS,
    flip: true,
  },
};
