/** What gyms, pet shops and musicians put on their marks: a dumbbell, a paw, a note, a bolt of lightning, as flat figures in a disc from −1 to 1. */
import type { Colour, Shape } from '../abstract/artboard.ts';
import { box, closedCurve, polygon, ribbon } from '../abstract/shapes.ts';
import { fill, type Point } from './pen.ts';

type Place = (u: number, v: number) => Point;
interface Tones {
  ink: Colour;
  paper: Colour;
  accent: Colour;
}

export const dumbbell = (place: Place, size: number, { ink, accent }: Tones): Shape[] => [
  fill(box(...place(0, 0), size * 1.1, size * 0.15), accent),
  ...[1, -1].flatMap((side) => [
    fill(box(...place(side * 0.44, 0), size * 0.2, size * 0.92), ink),
    fill(box(...place(side * 0.66, 0), size * 0.16, size * 0.62), ink),
    fill(box(...place(side * 0.82, 0), size * 0.1, size * 0.22), accent),
  ]),
];

export const paw = (place: Place, _size: number, { ink }: Tones): Shape[] => {
  const toe = (u: number, v: number, lean: number): Shape =>
    fill(
      closedCurve(
        (
          [
            [0, -0.26],
            [0.15, -0.12],
            [0.16, 0.1],
            [0, 0.2],
            [-0.16, 0.1],
            [-0.15, -0.12],
          ] as const
        ).map(([a, b]) => place(u + a - b * lean, v + b + a * lean)),
      ),
      ink,
    );
  return [
    fill(
      closedCurve(
        (
          [
            [0, -0.02],
            [0.24, 0.1],
            [0.46, 0.4],
            [0.42, 0.66],
            [0.2, 0.7],
            [0, 0.64],
            [-0.2, 0.7],
            [-0.42, 0.66],
            [-0.46, 0.4],
            [-0.24, 0.1],
          ] as const
        ).map(([u, v]) => place(u, v)),
      ),
      ink,
    ),
    toe(-0.24, -0.44, -0.1),
    toe(0.24, -0.44, 0.1),
    toe(-0.6, -0.06, -0.35),
    toe(0.6, -0.06, 0.35),
  ];
};

/** Two quavers under one beam. */
export const note = (place: Place, size: number, { ink, accent }: Tones): Shape[] => {
  const head = (u: number, v: number): Shape =>
    fill(
      closedCurve(
        (
          [
            [0.24, -0.1],
            [0.16, 0.1],
            [-0.08, 0.18],
            [-0.24, 0.08],
            [-0.16, -0.1],
            [0.08, -0.18],
          ] as const
        ).map(([a, b]) => place(u + a, v + b)),
      ),
      ink,
    );
  const stem = (u: number, foot: number, top: number): Shape =>
    fill(
      ribbon([place(u, foot), place(u, top)], () => size * 0.09),
      ink,
    );
  return [
    fill(polygon(place(-0.3, -0.56), place(0.6, -0.76), place(0.6, -0.5), place(-0.3, -0.3)), accent),
    stem(-0.26, 0.5, -0.5),
    stem(0.56, 0.34, -0.7),
    head(-0.46, 0.54),
    head(0.36, 0.38),
  ];
};

export const bolt = (place: Place, size: number, { ink, accent }: Tones): Shape[] => [
  fill(
    polygon(place(0.2, -0.86), place(-0.5, 0.12), place(-0.06, 0.12), place(-0.24, 0.86), place(0.5, -0.2), place(0.06, -0.2)),
    ink,
  ),
  fill(
    ribbon([place(0.1, -0.6), place(-0.28, -0.04)], () => size * 0.05),
    accent,
  ),
];
