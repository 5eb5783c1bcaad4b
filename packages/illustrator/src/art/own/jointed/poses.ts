/** The poses people are named in, as angles. What is done with a thing is in `trades-of.ts`. */
import type { BareName, HandlingName, PoseName } from '../pose-kinds.ts';
import { HANDLING } from './handling.ts';
import type { LimbPose, Pose } from './pose.ts';

const UP: readonly [LimbPose, LimbPose] = [
  [-150, -168],
  [150, 168],
];
const STAND: readonly [LimbPose, LimbPose] = [
  [-4, -3],
  [4, 3],
];
const KNEEL: readonly [LimbPose, LimbPose] = [
  [8, -88],
  [22, -84, 1, 1],
];
/** One knee on the ground, the other foot ahead. */
const ONE_KNEE: readonly [LimbPose, LimbPose] = [
  [-4, -88],
  [84, 2],
];
const CROSSED: readonly [LimbPose, LimbPose] = [
  [-74, 82, 0.8, 0.95],
  [74, -82, 0.8, 0.95],
];

const POSES: Readonly<Record<BareName, Pose>> = {
  running: {
    side: 0.7,
    lean: 13,
    legs: [
      [-24, -92],
      [62, -8],
    ],
    arms: [
      [62, 138],
      [-52, 28],
    ],
    farArm: true,
    turn: 0.7,
    sporty: true,
    lift: 14,
  },
  walking: {
    side: 0.6,
    lean: 2,
    legs: [
      [-16, -34],
      [24, 8],
    ],
    arms: [
      [22, 40],
      [-22, -4],
    ],
    farArm: true,
    turn: 0.6,
  },
  jumping: {
    legs: [
      [-42, 8],
      [48, -46],
    ],
    toes: [-30, 0],
    arms: [
      [-142, -160],
      [140, 160],
    ],
    mood: 'glad',
    lift: 90,
  },
  leaping: {
    side: 0.5,
    lean: 8,
    legs: [
      [-70, -96],
      [78, 58],
    ],
    toes: [-130, 120],
    arms: [
      [-84, -100],
      [100, 116],
    ],
    turn: 0.6,
    lift: 80,
  },
  dancing: {
    lean: -4,
    legs: [
      [-4, 4],
      [34, -34],
    ],
    toes: [undefined, 30],
    arms: [
      [-112, -158],
      [104, 66],
    ],
    nod: 8,
    mood: 'glad',
  },
  spinning: {
    legs: [
      [-2, 0],
      [58, -74],
    ],
    toes: [undefined, -20],
    arms: [
      [-158, 160],
      [158, -160],
    ],
    mood: 'glad',
  },
  cheering: { legs: STAND, arms: UP, mood: 'glad' },
  waving: { legs: STAND, arms: [undefined, [138, 168]], mood: 'glad' },
  pointing: {
    legs: STAND,
    arms: [
      [-22, 30],
      [92, 90],
    ],
    turn: 0.7,
  },
  reaching: { legs: STAND, arms: [undefined, [164, 172]], turn: 0.5, nod: 6, free: 'right' },
  balancing: {
    legs: STAND,
    arms: [
      [-92, -94],
      [92, 94],
    ],
  },
  tree: {
    legs: [
      [-1, 0],
      [66, -66, 0.95, 0.95],
    ],
    toes: [undefined, -30],
    arms: [
      [-156, 152],
      [156, -152],
    ],
    sporty: true,
    bare: true,
  },
  warrior: {
    legs: [
      [-50, -50],
      [70, 2],
    ],
    toes: [-100, 90],
    arms: [
      [-92, -90],
      [92, 90],
    ],
    turn: 0.9,
    sporty: true,
    bare: true,
  },
  lotus: {
    legs: CROSSED,
    toes: [80, -80],
    arms: [
      [-32, -40],
      [32, 40],
    ],
    mood: 'asleep',
    kneesFirst: true,
    sporty: true,
  },
  stretching: {
    lean: 24,
    legs: [
      [-26, -24],
      [26, 24],
    ],
    arms: [
      [-150, 150],
      [30, 40],
    ],
    sporty: true,
  },
  floor: {
    lean: -6,
    legs: [
      [-74, 82, 0.8, 0.95],
      [74, -82, 0.8, 0.95],
    ],
    toes: [80, -80],
    arms: [
      [-20, 34],
      [20, -34],
    ],
    kneesFirst: true,
  },
  knees: {
    side: 0.6,
    lean: -8,
    legs: [
      [116, 20],
      [104, 8],
    ],
    arms: [
      [48, 84],
      [40, 90],
    ],
    turn: 0.4,
    kneesFirst: true,
  },
  kneeling: {
    side: 0.6,
    legs: ONE_KNEE,
    arms: [
      [14, 60],
      [20, 66],
    ],
    turn: 0.5,
    farArm: true,
  },
  praying: {
    side: 0.5,
    legs: KNEEL,
    arms: [
      [30, 128],
      [26, 132],
    ],
    down: true,
    nod: 12,
    turn: 0.5,
  },
  groundwork: {
    side: 0.6,
    lean: 30,
    legs: KNEEL,
    arms: [
      [34, 48],
      [40, 56],
    ],
    nod: -8,
    turn: 0.6,
    down: true,
  },
  stooping: {
    side: 0.7,
    lean: 62,
    legs: [
      [-10, -6],
      [8, 2],
    ],
    arms: [
      [8, 20],
      [16, 28],
    ],
    nod: -34,
    turn: 0.6,
    down: true,
    farArm: true,
  },
  crouching: {
    side: 0.7,
    lean: 24,
    legs: [
      [86, -38],
      [98, -20],
    ],
    arms: [
      [44, 60],
      [52, 66],
    ],
    nod: -8,
    turn: 0.5,
    farArm: true,
  },
  lying: {
    lean: -90,
    legs: [
      [86, 92],
      [94, 90],
    ],
    toes: [176, 178],
    arms: [
      [80, 92],
      [98, 88],
    ],
    bare: true,
  },
  asleep: {
    lean: -88,
    side: 0.5,
    legs: [
      [76, 112],
      [62, 104],
    ],
    toes: [170, 170],
    arms: [
      [60, 140],
      [40, 120],
    ],
    nod: 6,
    mood: 'asleep',
    bare: true,
  },
  dozing: {
    legs: 'seat',
    arms: [
      { at: [82, 306], elbow: [40, 238] },
      { at: [118, 306], elbow: [160, 238] },
    ],
    mood: 'asleep',
    nod: 20,
  },
  slumping: {
    legs: 'seat',
    lean: 6,
    arms: [
      { at: [112, 236], elbow: [22, 222] },
      { at: [90, 238], elbow: [178, 222] },
    ],
    mood: 'asleep',
    nod: 30,
  },
  seated: { legs: 'seat', arms: [{ at: [66, 322] }, { at: [136, 322] }] },
  falling: {
    lean: -24,
    legs: [
      [30, 70],
      [70, 20],
    ],
    toes: [130, 100],
    arms: [
      [-140, -170],
      [120, 150],
    ],
    mood: 'open',
    lift: 60,
  },
  diving: {
    lean: 128,
    side: 0.5,
    legs: [
      [-126, -130],
      [-132, -128],
    ],
    toes: [-140, -136],
    arms: [
      [48, 52],
      [56, 52],
    ],
    nod: 6,
    turn: 0.8,
    lift: 120,
    sporty: true,
    bare: true,
  },
  floating: {
    lean: 16,
    legs: [
      [-14, -46],
      [10, -28],
    ],
    toes: [-40, -20],
    arms: [
      [-72, -104],
      [84, 116],
    ],
    lift: 60,
  },
  flying: {
    lean: 62,
    side: 0.4,
    legs: [
      [-64, -70],
      [-54, -60],
    ],
    toes: [-80, -70],
    arms: [
      [-30, -52],
      [118, 120],
    ],
    nod: -40,
    turn: 0.8,
    lift: 160,
  },
  swimming: {
    lean: 74,
    side: 0.5,
    legs: [
      [-80, -96],
      [-94, -78],
    ],
    toes: [-100, -80],
    arms: [
      [20, 60],
      [112, 84],
    ],
    nod: -50,
    turn: 0.8,
    sporty: true,
    bare: true,
  },
  climbing: {
    side: 0.3,
    legs: [
      [-10, -6],
      [72, -14],
    ],
    toes: [undefined, 70],
    arms: [
      [-160, 176],
      [128, 172],
    ],
    sporty: true,
  },
  boxing: {
    side: 0.5,
    lean: 6,
    legs: [
      [-24, -16],
      [26, 6],
    ],
    arms: [
      [30, 142],
      [86, 96],
    ],
    turn: 0.7,
    mood: 'cross',
  },
  kicking: {
    side: 0.6,
    lean: -16,
    legs: [
      [-6, 2],
      [74, 60],
    ],
    toes: [undefined, 140],
    arms: [
      [-66, -40],
      [70, 96],
    ],
    turn: 0.7,
    sporty: true,
  },
  throwing: {
    side: 0.5,
    lean: -10,
    legs: [
      [-22, -10],
      [34, 4],
    ],
    arms: [
      [-130, 168],
      [70, 84],
    ],
    turn: 0.7,
  },
  catching: {
    legs: [
      [-18, -4],
      [18, 4],
    ],
    arms: [
      [-60, -150],
      [60, 150],
    ],
    mood: 'open',
  },
  pushing: {
    side: 0.7,
    lean: 32,
    legs: [
      [-36, -40],
      [34, -14],
    ],
    arms: [
      [72, 92],
      [78, 92],
    ],
    nod: -16,
    turn: 0.7,
    farArm: true,
  },
  pulling: {
    side: 0.7,
    lean: -26,
    legs: [
      [12, -12],
      [44, 20],
    ],
    arms: [
      [64, 84],
      [72, 84],
    ],
    turn: 0.7,
    farArm: true,
  },
  bowing: {
    side: 0.7,
    lean: 48,
    legs: STAND,
    arms: [
      [10, 10],
      [14, 14],
    ],
    nod: 4,
    down: true,
    turn: 0.5,
    farArm: true,
  },
  saluting: { legs: STAND, arms: [undefined, [64, -122]] },
  thinking: {
    legs: STAND,
    arms: [
      [-8, 76],
      [22, -158],
    ],
    nod: 6,
  },
  weeping: {
    legs: STAND,
    arms: [
      [-28, 152],
      [28, -152],
    ],
    mood: 'crying',
    nod: 6,
  },
  shouting: { legs: STAND, arms: [[-38, 142], undefined], mood: 'cross' },
  clapping: {
    legs: STAND,
    arms: [
      [-26, 104],
      [26, -104],
    ],
    mood: 'glad',
  },
  shrugging: {
    legs: STAND,
    arms: [
      [-34, -104],
      [34, 104],
    ],
  },
  folded: {
    legs: STAND,
    arms: [
      { at: [128, 214], elbow: [34, 226] },
      { at: [72, 222], elbow: [166, 226] },
    ],
  },
  embracing: {
    side: 0.6,
    lean: 6,
    legs: STAND,
    arms: [{ to: [116, -120] }, { to: [112, -84] }],
    turn: 0.8,
    mood: 'asleep',
    nod: 10,
    farArm: true,
  },
  kissing: {
    side: 0.6,
    lean: 5,
    legs: STAND,
    arms: [{ to: [84, -66] }, { to: [92, -108] }],
    turn: 1.1,
    mood: 'kiss',
    nod: 8,
    farArm: true,
  },
  waltzing: {
    side: 0.4,
    lean: -2,
    legs: [
      [-14, -20],
      [14, -4],
    ],
    arms: [{ to: [104, -112] }, { to: [56, -196] }],
    turn: 0.7,
    mood: 'glad',
    farArm: true,
  },
  cuddling: {
    side: 0.6,
    lean: 8,
    legs: ONE_KNEE,
    arms: [{ to: [110, -104] }, { to: [104, -64] }],
    turn: 0.8,
    mood: 'asleep',
    nod: 10,
    farArm: true,
  },
  stopping: {
    legs: STAND,
    arms: [
      [-96, -94],
      [72, 178],
    ],
  },
  casting: {
    legs: STAND,
    arms: [
      [-66, -112],
      [66, 112],
    ],
    mood: 'open',
  },
  skating: {
    side: 0.6,
    lean: 24,
    legs: [
      [-30, -58],
      [40, -12],
    ],
    toes: [30, 92],
    arms: [
      [-70, -80],
      [56, 88],
    ],
    turn: 0.7,
    sporty: true,
  },
};

export const poseOf = (name: PoseName): Pose => (isHandling(name) ? HANDLING[name] : POSES[name]);

const isHandling = (name: PoseName): name is HandlingName => Object.hasOwn(HANDLING, name);
