/** What stands on the quay at the viewer's feet: bollards with their ropes, a coil, crates. Without it the front of a harbour is bare stone. */
import { type Random, random } from '@atelier/spec';
import { hex, type Rgb, scaleRgb } from '../colour.ts';
import { cos, sin, TAU } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { pointsFrom } from '../vector/points.ts';
import { type Face, paintFaces } from './faces.ts';
import type { SceneContext } from './scene.ts';

const IRON: Rgb = [0.05, 0.05, 0.055];
const ROPE: Rgb = [0.42, 0.32, 0.19];
const BOARDS = ['#8f6e4a', '#7c5f42', '#6a6c62', '#8a5a42'].map(hex);
/** What a flame shines with, and the glass about it. */
const FLAME: Rgb = [3.2, 2.1, 0.95];
const GLASS: Rgb = [1.5, 0.8, 0.26];

type Spot = readonly [number, number];

/** Lays faces in the order they are to be seen in. */
interface Bench {
  shape(points: readonly Spot[], color: Rgb): void;
  lit(albedo: Rgb, facing: number): Rgb;
}

/** `edge` tells where the quay begins in each column. */
export function quayGearPass(context: SceneContext, edge: (x: number) => number): Pass {
  const { view, light, seed } = context;
  const id = context.mass('houses');
  const r = random(seed, 'harbour', 'gear');
  const faces: Face[] = [];
  const bench: Bench = {
    shape: (points, color) => {
      faces.push({ polygon: pointsFrom(points.flat()), color, id });
    },
    lit: (albedo, facing) =>
      [0, 1, 2].map(
        (c) =>
          albedo[c]! *
          (light.key[c]! * (light.night ? 0.4 : 0.8) * facing +
            light.fill[c]! * (0.35 + 0.4 * facing) * (light.time === 'dusk' ? 1.7 : 1.1)),
      ) as unknown as Rgb,
  };
  const metre = (y: number): number => ((y - view.horizon) / view.eye) * 1.15;
  // Crates to one side, bollards along the edge, one of them near the middle.
  const side = r.chance(0.5) ? 1 : -1;
  for (const at of [side * -0.36, side * 0.1]) {
    const x = view.centre + (at + r.between(-0.05, 0.05)) * view.width;
    const y = edge(x) + view.unit * 0.026;
    moor(bench, r, x, y, metre(y), edge(x), r.chance(0.5) ? 1 : -1);
    bollard(bench, x, y, metre(y));
  }
  const x = view.centre + side * view.width * r.between(0.3, 0.38);
  const y = edge(x) + view.unit * 0.052;
  crates(bench, r, x, y, metre(y));
  if (light.night || light.time === 'dusk') lantern(bench, x - 0.1 * metre(y), y - 0.93 * metre(y), metre(y));
  coil(bench, x - side * metre(y) * 1.3, y + view.unit * 0.008, metre(y));
  return { name: 'quay gear', weight: 0.2, run: (frame, _k, y0, y1) => paintFaces(frame, faces, 0.06, y0, y1) };
}

/** A waist between a foot and a head, lit from one side. */
function bollard({ shape, lit }: Bench, x: number, y: number, k: number): void {
  const outline = (from: number, to: number): Spot[] =>
    [
      [0.19, 0],
      [0.15, 0.06],
      [0.12, 0.26],
      [0.13, 0.33],
      [0.21, 0.38],
      [0.2, 0.46],
      [0.1, 0.5],
    ]
      .flatMap(([w, up]) => [[x + from * w! * k, y - up! * k] as const])
      .concat(
        [
          [0.1, 0.5],
          [0.2, 0.46],
          [0.21, 0.38],
          [0.13, 0.33],
          [0.12, 0.26],
          [0.15, 0.06],
          [0.19, 0],
        ].map(([w, up]) => [x + to * w! * k, y - up! * k] as const),
      );
  shape(ring(x + 0.03 * k, y, 0.3 * k, 0.05 * k), lit([0.02, 0.02, 0.022], 0.2));
  shape(outline(-1, 1), lit(IRON, 0.3));
  for (const [from, to, shine] of [
    [-0.88, 0.3, 1.5],
    [-0.76, 0, 2.2],
    [-0.62, -0.24, 3.4],
  ] as const)
    shape(outline(from, to), lit(scaleRgb(IRON, shine), 0.7));
  shape(ring(x, y - 0.48 * k, 0.13 * k, 0.035 * k), lit(scaleRgb(IRON, 3), 1));
}

/** It stands on the crates and is lit when the houses are. */
function lantern({ shape, lit }: Bench, x: number, y: number, k: number): void {
  const iron = lit(scaleRgb(IRON, 1.4), 0.6);
  shape(ring(x, y, 0.11 * k, 0.03 * k), iron);
  shape(
    [
      [x - 0.075 * k, y - 0.04 * k],
      [x - 0.09 * k, y - 0.14 * k],
      [x - 0.06 * k, y - 0.24 * k],
      [x + 0.06 * k, y - 0.24 * k],
      [x + 0.09 * k, y - 0.14 * k],
      [x + 0.075 * k, y - 0.04 * k],
    ],
    GLASS,
  );
  shape(ring(x, y - 0.12 * k, 0.045 * k, 0.07 * k), FLAME);
  shape(ring(x, y - 0.03 * k, 0.09 * k, 0.025 * k), iron);
  for (const at of [-0.09, 0.08]) shape(box(x + at * k, y - 0.25 * k, x + (at + 0.012) * k, y - 0.03 * k), iron);
  shape(
    [
      [x - 0.08 * k, y - 0.24 * k],
      [x - 0.035 * k, y - 0.31 * k],
      [x + 0.035 * k, y - 0.31 * k],
      [x + 0.08 * k, y - 0.24 * k],
    ],
    iron,
  );
}

/** A rope about its waist that runs over the edge to a boat below. */
function moor({ shape, lit }: Bench, r: Random, x: number, y: number, k: number, edge: number, way: number): void {
  const end: Spot = [x + way * k * r.between(1.6, 2.6), edge - k * 0.04];
  const thick = 0.035 * k;
  const line = (by: number): Spot[] =>
    [0, 0.25, 0.5, 0.75, 1].map((t) => [
      x + (end[0] - x) * t,
      y - 0.26 * k + (end[1] - y + 0.26 * k) * t + 0.3 * k * t * (1 - t) + by,
    ]);
  shape([...line(-thick), ...line(thick).reverse()], lit(ROPE, 0.7));
  for (const up of [0.2, 0.27, 0.34]) shape(ring(x, y - up * k, 0.15 * k, 0.035 * k), lit(ROPE, up));
}

function coil({ shape, lit }: Bench, x: number, y: number, k: number): void {
  shape(ring(x, y, 0.42 * k, 0.13 * k), lit(scaleRgb(ROPE, 0.35), 0.3));
  for (let i = 0; i < 4; i++) {
    const wide = (0.4 - 0.06 * i) * k;
    const up = y - 0.035 * k * i;
    shape(ring(x, up, wide, wide * 0.3), lit(ROPE, 0.55 + 0.12 * i));
    shape(ring(x, up - 0.012 * k, wide - 0.035 * k, wide * 0.3 - 0.02 * k), lit(scaleRgb(ROPE, 0.45), 0.4));
  }
}

/** Two below and one on them, of slats with gaps. */
function crates(bench: Bench, r: Random, x: number, y: number, k: number): void {
  const { shape, lit } = bench;
  for (const [dx, up] of [
    [-0.42, 0],
    [0.38, 0],
    [-0.05, 0.44],
  ] as const) {
    const tone = r.pick(BOARDS);
    const left = x + (dx - 0.36 + r.between(-0.05, 0.05)) * k;
    const right = left + 0.72 * k;
    const foot = y - up * k;
    const [deep, tall] = [0.16 * k, 0.42 * k];
    if (up === 0) shape(ring((left + right) / 2, foot, 0.5 * k, 0.07 * k), lit([0.02, 0.02, 0.022], 0.2));
    shape(box(left, foot - tall, right, foot), lit(scaleRgb(tone, 0.25), 0.3));
    for (let i = 0; i < 3; i++) {
      const top = foot - tall + (i * tall) / 3 + 0.015 * k;
      const slat = scaleRgb(tone, r.between(0.8, 1.1));
      const low = top + tall / 3 - 0.035 * k;
      shape(box(left, top, right, low), lit(slat, 0.6 + 0.08 * i));
      grain(bench, r, [left, top, right, low], slat);
    }
    for (const at of [left, right - 0.06 * k]) shape(box(at, foot - tall, at + 0.06 * k, foot), lit(scaleRgb(tone, 0.75), 0.6));
    shape(
      [
        [left, foot - tall],
        [right, foot - tall],
        [right + deep * 0.5, foot - tall - deep * 0.7],
        [left + deep * 0.5, foot - tall - deep * 0.7],
      ],
      lit(scaleRgb(tone, 1.15), 1),
    );
    shape(
      [
        [right, foot - tall],
        [right + deep * 0.5, foot - tall - deep * 0.7],
        [right + deep * 0.5, foot - deep * 0.7],
        [right, foot],
      ],
      lit(scaleRgb(tone, 0.5), 0.3),
    );
  }
}

/** Fibres that run along a board, dark and worn pale, and the edge that has caught the light. */
function grain(
  { shape, lit }: Bench,
  r: Random,
  [left, top, right, low]: readonly [number, number, number, number],
  tone: Rgb,
): void {
  const tall = low - top;
  shape(box(left, top, right, top + tall * 0.1), lit(scaleRgb(tone, 1.35), 0.7));
  for (let i = 0; i < 3; i++) {
    const from = r.between(0, 0.7);
    const to = Math.min(1, from + r.between(0.2, 0.7));
    const at = top + tall * r.between(0.16, 0.9);
    const sag = tall * r.between(-0.05, 0.05);
    const [a, b] = [left + (right - left) * from, left + (right - left) * to];
    const thick = tall * r.between(0.04, 0.08);
    shape(
      [
        [a, at],
        [(a + b) / 2, at + sag - thick],
        [b, at],
        [(a + b) / 2, at + sag + thick],
      ],
      lit(scaleRgb(tone, i % 3 === 2 ? 1.25 : 0.6), 0.6),
    );
  }
}

const box = (left: number, top: number, right: number, bottom: number): Spot[] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

const ring = (x: number, y: number, wide: number, tall: number): Spot[] =>
  Array.from({ length: 20 }, (_, i) => [x + cos((i / 20) * TAU) * wide, y + sin((i / 20) * TAU) * tall] as const);
