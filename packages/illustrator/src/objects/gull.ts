/** A gull: in the air with arm, wrist and hand of each wing at its own moment of the beat; on the ground in profile. */
import type { Random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Part } from '../plants/parts.ts';
import { unite } from '../vector/flatten.ts';
import { closed } from './curve.ts';

export interface GullShape {
  /** Lowest point, middle of the width; pixels. */
  x: number;
  y: number;
  width: number;
  height: number;
  flying: boolean;
  /** Drawn looking left; mirrored it looks right. */
  flip: boolean;
}

type Point = readonly [number, number];

const WHITE: Rgb = [0.62, 0.62, 0.61];
const GREY: Rgb = [0.3, 0.32, 0.34];
const DARK: Rgb = [0.035, 0.035, 0.04];
const BILL: Rgb = [0.62, 0.4, 0.06];
const LEG: Rgb = [0.42, 0.22, 0.14];

interface Drawn {
  points: readonly Point[];
  albedo: Rgb;
  facing: number;
  through: number;
}

export function gull(shape: GullShape, r: Random): Part[] {
  return toPixels(shape.flying ? flying(r) : standing(r), shape);
}

/** Scales the unit drawing (width 1) to the width wanted, lowest point on y. */
function toPixels(drawn: readonly Drawn[], { x, y, width, flip }: GullShape): Part[] {
  const all = drawn.flatMap((d) => d.points);
  const x0 = Math.min(...all.map((p) => p[0]));
  const x1 = Math.max(...all.map((p) => p[0]));
  const low = Math.max(...all.map((p) => p[1]));
  const k = width / (x1 - x0);
  const middle = (x0 + x1) / 2;
  return drawn.map(({ points, albedo, facing, through }) => ({
    polygons: unite([closed(points.map(([px, py]) => [x + (px - middle) * k * (flip ? -1 : 1), y + (py - low) * k] as const))]),
    albedo,
    facing,
    through,
  }));
}

/** y downwards, the body at the origin, looking left. */
function flying(r: Random): Drawn[] {
  // −1 hands down … 1 hands high; the wrist leads the hand.
  const beat = r.between(-0.75, 1);
  const roll = r.between(-0.07, 0.07);
  const tone = r.between(0.85, 1.1);
  const wing = (side: number): Point[] => {
    const short = side > 0 ? r.between(0.82, 0.94) : 1;
    const wristUp = 0.1 + 0.075 * beat + roll * side;
    const tipUp = 0.05 + 0.2 * beat + roll * side * 2.4;
    const wx = side * 0.235 * short;
    const tx = side * 0.52 * short;
    return [
      [side * 0.02, -0.022],
      [side * 0.12 * short, -0.03 - wristUp * 0.72],
      [wx, -wristUp - 0.026],
      [side * 0.36 * short, -wristUp * 0.55 - tipUp * 0.5 - 0.022],
      [tx, -tipUp],
      [side * 0.4 * short, -wristUp * 0.35 - tipUp * 0.58 + 0.026],
      [side * 0.26 * short, -wristUp + 0.052],
      [side * 0.13 * short, -wristUp * 0.5 + 0.062],
      [side * 0.03, 0.038],
    ];
  };
  const hand = (points: readonly Point[]): Point[] =>
    [points[3]!, points[4]!, points[5]!].map(([px, py], i) => [px, py + (i === 1 ? 0 : 0.004)] as const);
  const left = wing(-1);
  const right = wing(1);
  const body: Point[] = [
    [-0.118, -0.012],
    [-0.09, -0.033],
    [-0.05, -0.034],
    [0.02, -0.032],
    [0.085, -0.012],
    [0.128, 0.006],
    [0.13, 0.022],
    [0.07, 0.028],
    [0, 0.044],
    [-0.06, 0.034],
    [-0.1, 0.012],
  ];
  const bill: Point[] = [
    [-0.112, -0.016],
    [-0.146, -0.002],
    [-0.142, 0.004],
    [-0.112, 0.006],
  ];
  const grey: Rgb = [GREY[0] * tone, GREY[1] * tone, GREY[2] * tone];
  return [
    { points: right, albedo: grey, facing: 0.5, through: 0.35 },
    { points: hand(right), albedo: DARK, facing: 0.3, through: 0 },
    { points: bill, albedo: BILL, facing: 0.5, through: 0 },
    { points: body, albedo: WHITE, facing: 0.7, through: 0.1 },
    { points: left, albedo: [grey[0] * 1.25, grey[1] * 1.25, grey[2] * 1.25], facing: 0.8, through: 0.35 },
    { points: hand(left), albedo: DARK, facing: 0.4, through: 0 },
  ];
}

function standing(r: Random): Drawn[] {
  const up = r.between(-0.03, 0.05);
  const stride = r.between(0.03, 0.1);
  const body: Point[] = [
    [-0.36, 0.02],
    [-0.25, -0.13],
    [-0.02, -0.2],
    [0.24, -0.13],
    [0.5, -0.035],
    [0.52, 0.005],
    [0.28, 0.06],
    [0.04, 0.14],
    [-0.2, 0.15],
  ];
  const head: Point[] = [
    [-0.44, -0.235 - up],
    [-0.36, -0.29 - up],
    [-0.27, -0.255 - up],
    [-0.2, -0.12],
    [-0.22, 0.02],
    [-0.36, 0.02],
    [-0.36, -0.12 - up * 0.5],
    [-0.42, -0.18 - up],
  ];
  const wing: Point[] = [
    [-0.2, -0.1],
    [0, -0.165],
    [0.26, -0.115],
    [0.54, -0.02],
    [0.36, 0.02],
    [0.1, 0.06],
    [-0.14, 0.03],
  ];
  const tip: Point[] = [
    [0.3, -0.075],
    [0.5, -0.022],
    [0.6, 0.012],
    [0.44, 0.012],
    [0.33, -0.01],
  ];
  const leg = (at: number, lean: number): Point[] => [
    [at - 0.012, 0.1],
    [at + 0.012, 0.1],
    [at + 0.012 + lean, 0.33],
    [at - 0.06 + lean, 0.345],
    [at - 0.012 + lean, 0.325],
  ];
  const bill: Point[] = [
    [-0.42, -0.235 - up],
    [-0.53, -0.212 - up],
    [-0.535, -0.19 - up],
    [-0.42, -0.19 - up],
  ];
  const eye: Point[] = [
    [-0.392, -0.236 - up],
    [-0.38, -0.248 - up],
    [-0.368, -0.236 - up],
    [-0.38, -0.224 - up],
  ];
  return [
    { points: leg(0.06, stride), albedo: [LEG[0] * 0.7, LEG[1] * 0.7, LEG[2] * 0.7], facing: 0.3, through: 0 },
    { points: leg(-0.03, -stride * 0.6), albedo: LEG, facing: 0.5, through: 0 },
    { points: bill, albedo: BILL, facing: 0.6, through: 0 },
    { points: body, albedo: WHITE, facing: 0.7, through: 0.05 },
    { points: head, albedo: WHITE, facing: 0.85, through: 0.05 },
    { points: wing, albedo: GREY, facing: 0.75, through: 0 },
    { points: tip, albedo: DARK, facing: 0.5, through: 0 },
    { points: eye, albedo: DARK, facing: 0.2, through: 0 },
  ];
}
