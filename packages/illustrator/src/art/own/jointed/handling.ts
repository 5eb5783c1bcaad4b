/** Poses in which something is done with a thing; the thing is in the drawing. */

import { book } from '../open-book.ts';
import type { HandlingName } from '../pose-kinds.ts';
import * as on from './boards.ts';
import * as play from './instruments.ts';
import type { LimbPose, Pose } from './pose.ts';
import * as tool from './tools.ts';

const STAND: readonly [LimbPose, LimbPose] = [
  [-4, -3],
  [4, 3],
];
const READING: readonly [LimbPose, LimbPose] = [
  { at: [58, 250], elbow: [26, 236] },
  { at: [142, 250], elbow: [174, 236] },
];
const STRIDE: readonly [LimbPose, LimbPose] = [
  [-20, -10],
  [24, 6],
];
const RIDE: readonly [LimbPose, LimbPose] = [
  [-34, 22],
  [52, -28],
];
/** Both hands on something before the waist. */
const ATWORK: readonly [LimbPose, LimbPose] = [
  { at: [62, 268], elbow: [24, 232] },
  { at: [140, 262], elbow: [176, 228] },
];
const worker = (tool_: tool.Tool, more: Partial<Pose> = {}): Pose => ({
  legs: STAND,
  arms: ATWORK,
  down: true,
  nod: 5,
  prop: { middle: tool_ },
  ...more,
});
/** A shaft held across the body, down to the right. */
const shaft = (tool_: tool.Tool): Pose => ({
  lean: 6,
  legs: STRIDE,
  arms: [
    { at: [86, 214], elbow: [34, 222] },
    { at: [146, 276], elbow: [166, 214] },
  ],
  down: true,
  nod: 6,
  turn: 0.6,
  prop: { before: tool_ },
});

export const HANDLING: Readonly<Record<HandlingName, Pose>> = {
  guitar: {
    legs: STAND,
    arms: [
      { at: [92, 280], elbow: [30, 236] },
      { at: [206, 204], elbow: [178, 240] },
    ],
    prop: { lap: play.guitar },
  },
  banjo: {
    legs: STAND,
    arms: [
      { at: [78, 286], elbow: [28, 236] },
      { at: [206, 202], elbow: [178, 240] },
    ],
    prop: { lap: play.banjo },
  },
  violin: {
    legs: STAND,
    arms: [
      { at: [46, 214], elbow: [20, 222] },
      { at: [206, 176], elbow: [182, 236] },
    ],
    down: true,
    prop: { chest: play.violin },
  },
  cello: {
    legs: 'seat',
    arms: [
      { at: [40, 300], elbow: [14, 240] },
      { at: [144, 168], elbow: [190, 214] },
    ],
    down: true,
    nod: -8,
    prop: { chest: play.cello },
  },
  saxophone: {
    legs: STAND,
    arms: [
      { at: [74, 252], elbow: [24, 234] },
      { at: [132, 190], elbow: [178, 226] },
    ],
    down: true,
    prop: { chest: play.saxophone },
  },
  trumpet: {
    legs: STAND,
    arms: [
      { at: [132, 130], elbow: [48, 196] },
      { at: [172, 134], elbow: [190, 206] },
    ],
    turn: 0.9,
    prop: { chest: play.trumpet },
  },
  flute: {
    legs: STAND,
    arms: [
      { at: [150, 110], elbow: [52, 190] },
      { at: [204, 112], elbow: [200, 194] },
    ],
    down: true,
    nod: 6,
    prop: { chest: play.flute },
  },
  clarinet: {
    legs: STAND,
    arms: [
      { at: [102, 168], elbow: [34, 214] },
      { at: [124, 228], elbow: [176, 226] },
    ],
    down: true,
    prop: { chest: play.clarinet },
  },
  harmonica: {
    legs: STAND,
    arms: [
      { at: [72, 108], elbow: [28, 176] },
      { at: [126, 108], elbow: [172, 176] },
    ],
    down: true,
    prop: { chest: play.harmonica },
  },
  accordion: {
    legs: STAND,
    arms: [
      { at: [36, 230], elbow: [12, 214] },
      { at: [166, 226], elbow: [190, 210] },
    ],
    prop: { lap: play.accordion },
  },
  drum: {
    legs: STAND,
    arms: [
      { at: [72, 244], elbow: [18, 226] },
      { at: [130, 250], elbow: [184, 216] },
    ],
    mood: 'glad',
    prop: { lap: play.drum },
  },
  harp: {
    legs: 'seat',
    arms: [
      { at: [148, 250], elbow: [50, 236] },
      { at: [170, 212], elbow: [190, 226] },
    ],
    down: true,
    nod: 4,
    prop: { lap: play.harp },
  },
  singing: {
    legs: STAND,
    arms: [[-60, -100], { at: [118, 132], elbow: [168, 200] }],
    mood: 'open',
    nod: 5,
    prop: { before: tool.microphone },
  },
  conducting: {
    legs: STAND,
    arms: [
      [-76, -138],
      [84, 140],
    ],
    prop: { before: tool.baton },
  },
  reading: { legs: STAND, arms: READING, down: true, nod: 4, prop: { chest: book(100, 236) } },
  newspaper: {
    legs: STAND,
    arms: [
      { at: [22, 250], elbow: [8, 210] },
      { at: [178, 250], elbow: [192, 210] },
    ],
    down: true,
    prop: { chest: play.newspaper },
  },
  knitting: { legs: STAND, arms: READING, down: true, nod: 4, prop: { chest: play.knitting } },
  phoning: { legs: STAND, arms: [undefined, { at: [134, 92], elbow: [178, 172] }], mood: 'open', prop: { before: tool.phone } },
  raging: {
    legs: STAND,
    arms: [[-44, -96], { at: [150, 150], elbow: [184, 216] }],
    mood: 'cross',
    nod: 8,
    prop: { before: tool.phone },
  },
  texting: {
    legs: STAND,
    arms: [undefined, { at: [118, 208], elbow: [168, 232] }],
    down: true,
    nod: 6,
    prop: { before: tool.phone },
  },
  selfie: { legs: STAND, arms: [undefined, [104, 142]], mood: 'glad', nod: 8, prop: { before: tool.phone } },
  photographing: {
    legs: STAND,
    arms: [
      { at: [58, 84], elbow: [32, 166] },
      { at: [136, 84], elbow: [170, 166] },
    ],
    prop: { before: tool.camera },
  },
  drinking: { legs: STAND, arms: [undefined, { at: [116, 142], elbow: [166, 206] }], prop: { before: tool.cup } },
  eating: {
    legs: STAND,
    arms: [
      { at: [70, 252], elbow: [26, 236] },
      { at: [138, 152], elbow: [172, 212] },
    ],
    mood: 'open',
    prop: { chest: play.bowlAndFork },
  },
  pouring: {
    legs: STAND,
    arms: [
      { at: [84, 252], elbow: [28, 236] },
      { at: [168, 210], elbow: [186, 240] },
    ],
    down: true,
    prop: { chest: play.jugAndCup },
  },
  belly: {
    legs: STAND,
    arms: [
      { at: [74, 240], elbow: [24, 226] },
      { at: [124, 272], elbow: [170, 226] },
    ],
    down: true,
    nod: 5,
    prop: { lap: play.belly },
  },
  cooking: worker(on.counter('#8a9096', '#4a4f55', on.pot)),
  stirring: worker(on.cauldron, {
    arms: [
      { at: [52, 262], elbow: [18, 226] },
      { at: [134, 226], elbow: [178, 214] },
    ],
    prop: { middle: on.cauldron, before: tool.ladle },
  }),
  ironing: worker(on.ironingBoard, {
    arms: [
      { at: [52, 272], elbow: [20, 232] },
      { at: [150, 254], elbow: [184, 214] },
    ],
    prop: { middle: on.ironingBoard, before: on.flatIron },
  }),
  combing: {
    legs: STAND,
    arms: [undefined, { at: [150, 92], elbow: [188, 180] }],
    nod: 4,
    mood: 'smile',
    prop: { before: tool.comb },
  },
  skipping: {
    legs: [
      [-12, -34],
      [16, -26],
    ],
    toes: [-20, 30],
    arms: [
      [-44, -78],
      [44, 78],
    ],
    mood: 'glad',
    lift: 60,
    prop: { behind: tool.skippingRope, before: tool.ropeHandles },
  },
  baking: worker(on.counter('#b58d62', '#e6dcc8', on.mixingBowl)),
  preparing: worker(on.counter('#8a9096', '#c9ced2', on.board), { free: [0, on.COUNTER - 8] }),
  washing: worker(on.counter('#7f9a9a', '#d9dde0', on.suds)),
  mixing: worker(on.counter('#2f3038', '#3d3f48', on.decks), { mood: 'glad' }),
  typing: worker(on.bench(on.laptop)),
  chess: worker(on.bench(on.chessBoard)),
  blowing: worker(on.bench(on.birthdayCake), { arms: [undefined, undefined], mood: 'kiss', nod: 8 }),
  workbench: worker(on.bench(on.board), { free: [0, on.COUNTER - 8] }),
  sawing: worker(on.bench(on.plank), {
    arms: [
      { at: [44, 276], elbow: [16, 226] },
      { at: [170, 244], elbow: [196, 204] },
    ],
    prop: { middle: on.bench(on.plank), before: on.saw },
  }),
  hammering: worker(on.bench(on.plank), {
    arms: [{ at: [50, 276], elbow: [18, 228] }, [96, 166]],
    prop: { middle: on.bench(on.plank), before: tool.hammer },
  }),
  painting: {
    side: 0.3,
    legs: STAND,
    arms: [{ at: [64, 246], elbow: [24, 232] }, [60, 104]],
    turn: 0.8,
    prop: { middle: tool.easel, before: tool.paintingKit },
  },
  writing: { legs: STAND, arms: [undefined, [112, 152]], turn: 0.7, prop: { before: tool.baton } },
  sweeping: shaft(tool.broom),
  raking: shaft(tool.rake),
  digging: shaft(tool.spade),
  vacuuming: {
    lean: 10,
    legs: STRIDE,
    arms: [
      [-10, 20],
      [36, 56],
    ],
    down: true,
    turn: 0.6,
    prop: { before: tool.vacuum },
  },
  mowing: {
    side: 0.7,
    lean: 18,
    legs: [
      [-26, -34],
      [30, 2],
    ],
    arms: [
      [44, 70],
      [48, 72],
    ],
    turn: 0.7,
    farArm: true,
    prop: { before: tool.mower },
  },
  watering: { lean: 4, legs: STRIDE, arms: [undefined, [46, 74]], down: true, turn: 0.6, prop: { before: tool.wateringCan } },
  angling: {
    side: 0.4,
    legs: STAND,
    arms: [
      [30, 64],
      [34, 78],
    ],
    turn: 0.7,
    prop: { before: tool.rod },
  },
  archery: {
    side: 0.4,
    legs: STRIDE,
    arms: [{ at: [120, 130], elbow: [20, 128] }, [90, 90]],
    turn: 1,
    prop: { before: tool.bow },
  },
  swordplay: {
    side: 0.4,
    lean: 6,
    legs: [
      [-40, -34],
      [48, -2],
    ],
    arms: [
      [-70, -110],
      [96, 132],
    ],
    turn: 0.8,
    mood: 'cross',
    prop: { before: tool.blade(230, 8) },
  },
  brandishing: { legs: STAND, arms: [undefined, [72, 160]], prop: { before: tool.blade(230, 8) } },
  axing: {
    lean: 4,
    legs: STRIDE,
    arms: [
      [60, 120],
      [96, 150],
    ],
    turn: 0.7,
    prop: { before: tool.axe },
  },
  axe: { legs: STAND, arms: [undefined, [46, 160]], prop: { before: tool.axe } },
  batting: {
    side: 0.4,
    lean: -4,
    legs: STRIDE,
    arms: [
      [96, 132],
      [112, 148],
    ],
    turn: 0.8,
    sporty: true,
    prop: { before: tool.bat },
  },
  tennis: {
    side: 0.3,
    lean: 4,
    legs: [
      [-30, -10],
      [40, 0],
    ],
    arms: [
      [-60, -80],
      [104, 126],
    ],
    turn: 0.8,
    sporty: true,
    prop: { before: tool.racket },
  },
  golf: {
    side: 0.4,
    lean: 14,
    legs: STAND,
    arms: [
      [26, 34],
      [10, 24],
    ],
    down: true,
    turn: 0.6,
    prop: { before: tool.golfClub },
  },
  hockey: {
    side: 0.5,
    lean: 24,
    legs: [
      [-38, -30],
      [48, -10],
    ],
    arms: [
      [40, 52],
      [24, 40],
    ],
    turn: 0.7,
    sporty: true,
    prop: { before: tool.hockeyStick },
  },
  dunking: {
    lean: 10,
    side: 0.3,
    legs: [
      [-36, -80],
      [54, -24],
    ],
    arms: [
      [-60, -30],
      [152, 166],
    ],
    toes: [-40, 60],
    turn: 0.7,
    mood: 'open',
    lift: 130,
    sporty: true,
    prop: { before: tool.ball('#d9772c', 34, true) },
  },
  lifting: {
    legs: [
      [-22, -4],
      [22, 4],
    ],
    arms: [
      [-124, 178],
      [124, -178],
    ],
    mood: 'cross',
    sporty: true,
    prop: { before: tool.barbell },
  },
  cardplay: { legs: STAND, arms: [[-30, -90], { at: [146, 176], elbow: [182, 226] }], prop: { before: tool.cards } },
  steering: {
    legs: STAND,
    arms: [
      { at: [34, 206], elbow: [22, 176] },
      { at: [166, 206], elbow: [178, 176] },
    ],
    turn: 0.4,
    prop: { middle: tool.wheel },
  },
  cycling: {
    side: 0.8,
    lean: 38,
    legs: [{ to: [40, 240] }, { to: [74, 146] }],
    toes: [84, 96],
    arms: [{ to: [200, 0] }, { to: [212, 4] }],
    nod: -22,
    turn: 0.8,
    farArm: true,
    sporty: true,
    prop: { behind: on.bicycle },
  },
  skateboarding: {
    side: 0.5,
    lean: 10,
    legs: RIDE,
    toes: [70, 90],
    arms: [
      [-74, -98],
      [82, 104],
    ],
    turn: 0.7,
    sporty: true,
    prop: { behind: on.skateboard },
  },
  snowboarding: {
    side: 0.5,
    lean: 12,
    legs: RIDE,
    toes: [70, 90],
    arms: [
      [-66, -92],
      [78, 100],
    ],
    turn: 0.7,
    sporty: true,
    prop: { behind: on.snowboard },
  },
  skiing: {
    side: 0.6,
    lean: 26,
    legs: [
      [48, -28],
      [58, -20],
    ],
    toes: [92, 92],
    arms: [
      [34, 70],
      [44, 78],
    ],
    turn: 0.7,
    farArm: true,
    sporty: true,
    prop: { behind: on.skis },
  },
  scooting: {
    side: 0.5,
    lean: 8,
    legs: [
      [-26, -62],
      [16, -8],
    ],
    toes: [-20, 86],
    arms: [
      [56, 74],
      [54, 76],
    ],
    turn: 0.7,
    farArm: true,
    sporty: true,
    prop: { behind: on.kickScooter },
  },
};
