/**
 * Heads of animals as marks show them: seen from in front and the same on both sides (the eagle in profile), each of a few flat figures in a disc from
 * −1 to 1, with u to the right and v down.
 */
import type { Colour, Shape } from '../abstract/artboard.ts';
import { circle, closedCurve, polygon, ribbon } from '../abstract/shapes.ts';
import { cos, PI, sin, TAU } from '../math.ts';
import { fill, type Point } from './pen.ts';

interface HeadTones {
  ink: Colour;
  paper: Colour;
  accent: Colour;
}
type Place = (u: number, v: number) => Point;
export type HeadMark = (place: Place, size: number, tones: HeadTones) => Shape[];

/** Points as text: "u,v u,v". */
const p = (points: string): Point[] =>
  points.split(' ').map((pair): Point => {
    const [u = 0, v = 0] = pair.split(',').map(Number);
    return [u, v];
  });

/** What a head is drawn with: figures over the middle line, and pairs of them beside it. */
function drawn(place: Place, size: number) {
  const over = (points: readonly Point[]): Point[] => [
    ...points.map(([u, v]) => place(u, v)),
    ...[...points].reverse().flatMap(([u, v]) => (u === 0 ? [] : [place(-u, v)])),
  ];
  return {
    /** From the middle at the top down the right side to the middle below. */
    whole: (points: readonly Point[], tone: Colour): Shape => fill(polygon(...over(points)), tone),
    soft: (points: readonly Point[], tone: Colour): Shape => fill(closedCurve(over(points)), tone),
    pair: (points: readonly Point[], tone: Colour): Shape[] =>
      [1, -1].map((side) => fill(polygon(...points.map(([u, v]) => place(side * u, v))), tone)),
    softPair: (points: readonly Point[], tone: Colour): Shape[] =>
      [1, -1].map((side) => fill(closedCurve(points.map(([u, v]) => place(side * u, v))), tone)),
    dots: (u: number, v: number, r: number, tone: Colour): Shape[] =>
      [1, -1].map((side) => fill(circle(...place(side * u, v), size * r), tone)),
    dot: (v: number, r: number, tone: Colour): Shape => fill(circle(...place(0, v), size * r), tone),
    lines: (points: readonly Point[], wide: number, tone: Colour): Shape[] =>
      [1, -1].map((side) =>
        fill(
          ribbon(
            points.map(([u, v]) => place(side * u, v)),
            () => size * wide,
          ),
          tone,
        ),
      ),
  };
}

const lion: HeadMark = (place, size, { ink, paper, accent }) => {
  const d = drawn(place, size);
  const mane = Array.from({ length: 36 }, (_, i): Point => {
    const [a, far] = [-PI / 2 + (i / 36) * TAU, i % 2 === 0 ? 0.92 : 0.74];
    return place(far * cos(a), far * sin(a));
  });
  return [
    fill(polygon(...mane), accent),
    ...d.dots(0.42, -0.48, 0.15, ink),
    d.soft(p('0,-0.56 0.34,-0.5 0.48,-0.18 0.4,0.2 0.3,0.48 0,0.62'), ink),
    d.soft(p('0,0.12 0.22,0.2 0.28,0.38 0.14,0.54 0,0.56'), paper),
    d.whole(p('0,-0.36 0.07,-0.3 0.12,0.12 0,0.2'), paper),
    d.whole(p('0,0.16 0.15,0.16 0.04,0.3 0,0.31'), ink),
    ...d.lines(p('0,0.3 0.04,0.42 0.16,0.42'), 0.035, ink),
    ...d.pair(p('0.15,-0.08 0.36,-0.18 0.32,-0.04 0.2,0'), paper),
  ];
};

const tiger: HeadMark = (place, size, { ink, paper, accent }) => {
  const d = drawn(place, size);
  return [
    ...d.dots(0.5, -0.5, 0.21, ink),
    ...d.dots(0.5, -0.5, 0.11, accent),
    d.soft(p('0,-0.62 0.42,-0.54 0.68,-0.1 0.66,0.22 0.4,0.6 0,0.74'), ink),
    d.whole(p('0,-0.58 0.06,-0.56 0,-0.26'), paper),
    ...d.pair(p('0.14,-0.56 0.24,-0.55 0.13,-0.32'), paper),
    ...d.pair(p('0.66,-0.06 0.66,0.06 0.42,0.08'), paper),
    ...d.pair(p('0.66,0.2 0.6,0.32 0.4,0.24'), paper),
    ...d.pair(p('0.52,0.46 0.42,0.56 0.34,0.4'), paper),
    d.soft(p('0,0.16 0.26,0.26 0.28,0.46 0.1,0.6 0,0.6'), paper),
    d.whole(p('0,0.18 0.15,0.18 0.04,0.32 0,0.33'), ink),
    ...d.lines(p('0,0.32 0.05,0.45 0.17,0.45'), 0.035, ink),
    ...d.pair(p('0.17,-0.06 0.42,-0.18 0.38,-0.02 0.24,0.04'), paper),
  ];
};

const wolf: HeadMark = (place, size, { ink, paper, accent }) => {
  const d = drawn(place, size);
  return [
    d.whole(
      p('0,-0.36 0.18,-0.44 0.42,-0.88 0.58,-0.3 0.8,0.06 0.6,0.1 0.66,0.3 0.44,0.3 0.4,0.5 0.2,0.64 0.08,0.8 0,0.82'),
      ink,
    ),
    ...d.pair(p('0.4,-0.66 0.48,-0.34 0.28,-0.42'), accent),
    d.whole(p('0,-0.3 0.05,-0.24 0.13,0.1 0.16,0.46 0.08,0.62 0,0.64'), accent),
    ...d.pair(p('0.56,0.06 0.5,0.24 0.34,0.24 0.22,0.5 0.2,0.16'), paper),
    d.whole(p('0,0.54 0.11,0.56 0.06,0.7 0,0.74'), paper),
    ...d.pair(p('0.15,0.02 0.4,-0.14 0.34,0.02 0.22,0.06'), paper),
  ];
};

const fox: HeadMark = (place, size, { ink, paper, accent }) => {
  const d = drawn(place, size);
  return [
    d.whole(p('0,-0.3 0.2,-0.38 0.6,-0.84 0.68,-0.2 0.88,0.1 0.42,0.46 0.1,0.76 0,0.8'), ink),
    ...d.pair(p('0.54,-0.62 0.58,-0.26 0.34,-0.36'), accent),
    ...d.pair(p('0.82,0.11 0.4,0.43 0.09,0.72 0.06,0.5 0.2,0.2 0.46,0.06'), paper),
    ...d.pair(p('0.16,0 0.36,-0.1 0.3,0.04'), paper),
    d.dot(0.72, 0.09, accent),
  ];
};

const bear: HeadMark = (place, size, { ink, paper, accent }) => {
  const d = drawn(place, size);
  return [
    ...d.dots(0.5, -0.48, 0.23, ink),
    ...d.dots(0.5, -0.48, 0.12, accent),
    d.soft(p('0,-0.56 0.44,-0.46 0.68,-0.02 0.62,0.4 0.34,0.66 0,0.72'), ink),
    d.soft(p('0,0.08 0.26,0.16 0.32,0.36 0.2,0.54 0,0.58'), paper),
    d.soft(p('0,0.12 0.13,0.16 0.06,0.28 0,0.3'), ink),
    ...d.lines(p('0,0.28 0.03,0.42 0.13,0.44'), 0.035, ink),
    ...d.dots(0.25, -0.06, 0.06, paper),
  ];
};

const panda: HeadMark = (place, size, { ink, paper }) => {
  const d = drawn(place, size);
  return [
    ...d.dots(0.54, -0.5, 0.24, ink),
    d.soft(p('0,-0.62 0.48,-0.5 0.76,0 0.68,0.42 0.36,0.7 0,0.76'), ink),
    d.soft(p('0,-0.56 0.44,-0.45 0.7,0 0.62,0.4 0.32,0.64 0,0.7'), paper),
    ...d.softPair(p('0.16,-0.1 0.34,-0.18 0.46,0.02 0.4,0.2 0.24,0.18'), ink),
    ...d.dots(0.29, 0.01, 0.055, paper),
    d.soft(p('0,0.26 0.12,0.28 0.06,0.38 0,0.4'), ink),
    ...d.lines(p('0,0.38 0.04,0.48 0.14,0.48'), 0.03, ink),
  ];
};

const cat: HeadMark = (place, size, { ink, paper, accent }) => {
  const d = drawn(place, size);
  return [
    d.soft(p('0,-0.42 0.3,-0.46 0.66,-0.06 0.64,0.3 0.34,0.62 0,0.68'), ink),
    ...d.pair(p('0.12,-0.42 0.52,-0.84 0.68,-0.06'), ink),
    ...d.pair(p('0.32,-0.42 0.5,-0.64 0.56,-0.28'), accent),
    ...d.softPair(p('0.12,0.06 0.26,-0.06 0.42,0.02 0.28,0.12'), paper),
    d.whole(p('0,0.26 0.08,0.26 0,0.35'), paper),
    ...d.lines(p('0,0.34 0.05,0.43 0.14,0.42'), 0.03, paper),
    ...d.lines(p('0.3,0.3 0.78,0.22'), 0.025, paper),
    ...d.lines(p('0.3,0.36 0.78,0.4'), 0.025, paper),
  ];
};

const dog: HeadMark = (place, size, { ink, paper, accent }) => {
  const d = drawn(place, size);
  return [
    d.soft(p('0,-0.6 0.34,-0.54 0.5,-0.16 0.42,0.3 0.28,0.62 0,0.7'), ink),
    ...d.softPair(p('0.3,-0.56 0.62,-0.5 0.8,-0.04 0.72,0.36 0.54,0.3 0.46,-0.1'), accent),
    d.soft(p('0,-0.1 0.12,0 0.28,0.3 0.2,0.54 0,0.6'), paper),
    d.soft(p('0,0.16 0.16,0.2 0.08,0.33 0,0.36'), ink),
    ...d.lines(p('0,0.34 0.04,0.46 0.15,0.46'), 0.035, ink),
    ...d.dots(0.24, -0.14, 0.065, paper),
  ];
};

const owl: HeadMark = (place, size, { ink, paper, accent }) => {
  const d = drawn(place, size);
  return [
    d.whole(p('0,-0.42 0.3,-0.5 0.7,-0.82 0.74,-0.1 0.7,0.36 0.4,0.7 0,0.82'), ink),
    ...d.dots(0.32, -0.08, 0.29, paper),
    ...d.dots(0.32, -0.08, 0.15, ink),
    ...d.dots(0.27, -0.14, 0.045, paper),
    d.whole(p('0,-0.04 0.1,0.12 0,0.34'), accent),
    ...[0.44, 0.56, 0.68].flatMap((v, i) =>
      d.lines(
        [
          [0.04, v],
          [0.16 - i * 0.03, v - 0.06],
          [0.28 - i * 0.05, v],
        ],
        0.035,
        paper,
      ),
    ),
  ];
};

const stag: HeadMark = (place, size, { ink, paper, accent }) => {
  const d = drawn(place, size);
  return [
    ...d.lines(p('0.1,-0.16 0.3,-0.36 0.42,-0.62 0.36,-0.9'), 0.075, accent),
    ...d.lines(p('0.3,-0.36 0.2,-0.7'), 0.06, accent),
    ...d.lines(p('0.38,-0.5 0.66,-0.6 0.72,-0.84'), 0.06, accent),
    ...d.lines(p('0.22,-0.28 0.56,-0.34'), 0.055, accent),
    ...d.softPair(p('0.2,-0.08 0.5,-0.2 0.66,-0.12 0.46,0.06 0.24,0.08'), ink),
    d.soft(p('0,-0.22 0.22,-0.16 0.28,0.06 0.2,0.4 0.16,0.7 0,0.8'), ink),
    d.soft(p('0,0.56 0.1,0.58 0.08,0.7 0,0.74'), paper),
    ...d.dots(0.17, 0.08, 0.045, paper),
  ];
};

const bull: HeadMark = (place, size, { ink, paper, accent }) => {
  const d = drawn(place, size);
  return [
    ...d.softPair(p('0.28,-0.42 0.6,-0.4 0.74,-0.62 0.7,-0.8 0.88,-0.54 0.78,-0.26 0.34,-0.22'), accent),
    ...d.softPair(p('0.36,-0.2 0.66,-0.16 0.76,0.02 0.54,0.04 0.38,-0.04'), ink),
    d.soft(p('0,-0.5 0.34,-0.42 0.42,-0.1 0.32,0.3 0.34,0.62 0.16,0.78 0,0.8'), ink),
    d.soft(p('0,0.38 0.24,0.4 0.28,0.6 0.14,0.72 0,0.73'), paper),
    ...d.dots(0.13, 0.54, 0.05, ink),
    ...d.pair(p('0.14,0.02 0.34,-0.08 0.28,0.06'), paper),
  ];
};

const horse: HeadMark = (place, size, { ink, paper, accent }) => {
  const d = drawn(place, size);
  return [
    ...d.pair(p('0.1,-0.48 0.26,-0.86 0.32,-0.42'), ink),
    d.soft(p('0,-0.56 0.26,-0.48 0.36,-0.2 0.24,0.2 0.22,0.58 0.16,0.76 0,0.82'), ink),
    d.whole(p('0,-0.74 0.14,-0.5 0.08,-0.2 0,-0.04'), accent),
    d.whole(p('0,0.04 0.06,0.1 0.05,0.46 0,0.52'), paper),
    ...d.dots(0.1, 0.64, 0.04, paper),
    ...d.softPair(p('0.2,-0.14 0.3,-0.18 0.28,-0.06 0.22,-0.06'), paper),
  ];
};

const rabbit: HeadMark = (place, size, { ink, paper, accent }) => {
  const d = drawn(place, size);
  return [
    ...d.softPair(p('0.08,-0.2 0.12,-0.66 0.3,-0.9 0.44,-0.66 0.36,-0.14'), ink),
    ...d.softPair(p('0.18,-0.3 0.22,-0.62 0.3,-0.74 0.35,-0.6 0.3,-0.26'), accent),
    d.soft(p('0,-0.26 0.36,-0.18 0.56,0.2 0.44,0.56 0,0.72'), ink),
    ...d.dots(0.22, 0.14, 0.06, paper),
    d.soft(p('0,0.28 0.1,0.28 0.05,0.36 0,0.38'), paper),
    ...d.lines(p('0,0.36 0.04,0.46 0.14,0.46'), 0.03, paper),
  ];
};

/** Looking to the right, its beak hooked. */
const eagle: HeadMark = (place, size, { ink, paper, accent }) => {
  const at = (points: readonly Point[]): Point[] => points.map(([u, v]) => place(u, v));
  return [
    fill(
      polygon(
        ...at(
          p(
            '-0.12,-0.66 0.22,-0.58 0.4,-0.36 0.34,-0.06 0.12,0.14 0.06,0.34 0.22,0.84 -0.06,0.6 -0.16,0.86 -0.34,0.56 -0.52,0.76 -0.58,0.44 -0.8,0.5 -0.66,0.14 -0.86,0.06 -0.62,-0.18 -0.7,-0.38 -0.46,-0.42 -0.4,-0.6',
          ),
        ),
      ),
      ink,
    ),
    fill(closedCurve(at(p('0.34,-0.4 0.62,-0.38 0.84,-0.18 0.82,0.16 0.7,-0.02 0.5,-0.06 0.28,-0.04'))), accent),
    fill(polygon(...at(p('-0.06,-0.38 0.32,-0.34 0.2,-0.2 0.04,-0.2'))), paper),
    fill(circle(...place(0.14, -0.29), size * 0.055), ink),
    fill(
      ribbon(at(p('0.3,-0.2 0.5,-0.2 0.66,-0.1')), () => size * 0.03),
      ink,
    ),
  ];
};

/** By what the animal is called; its head or face must have been said. */
export const HEAD_MARKS: readonly (readonly [animal: string, mark: HeadMark])[] = [
  ['lion(?:ess)?', lion],
  ['tiger|leopard|jaguar', tiger],
  ['wolf|husky|coyote', wolf],
  ['fox', fox],
  ['bear|grizzly(?: bear)?|polar bear', bear],
  ['panda', panda],
  ['cat|kitten|panther', cat],
  ['dog|puppy|labrador|beagle', dog],
  ['owl', owl],
  ['stag|deer|buck|elk|reindeer|moose', stag],
  ['bull|ox|bison|buffalo|cow', bull],
  ['horse|stallion|mustang', horse],
  ['rabbit|bunny|hare', rabbit],
  ['eagle|hawk|falcon', eagle],
];
