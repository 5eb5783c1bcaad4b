/** What trades give to logos, as flat figures in a disc: a loaf with its steam for a bakery, a cup for a café, a board on its wave for surfers. */
import type { Colour, Shape } from '../abstract/artboard.ts';
import { circle, closedCurve, polygon, ribbon } from '../abstract/shapes.ts';
import { cos, PI, sin } from '../math.ts';
import { fill, type Point } from './pen.ts';

type Place = (u: number, v: number) => Point;
interface Tones {
  ink: Colour;
  paper: Colour;
  accent: Colour;
}

/** Three threads of steam that swell and end in nothing. */
function steam(place: Place, size: number, fillOf: Colour, foot: number, tall: number, apart: number): Shape[] {
  return [-1, 0, 1].map((i) =>
    fill(
      ribbon(
        Array.from({ length: 25 }, (_, k): Point => {
          const t = k / 24;
          return place(i * apart + 0.055 * sin(t * 2 * PI + i), foot - (i === 0 ? tall : tall * 0.8) * t);
        }),
        (t) => size * 0.075 * sin(PI * t),
      ),
      fillOf,
    ),
  );
}

/** A country loaf with its cuts, on an ear of wheat to each side. */
export function loaf(place: Place, size: number, { ink, paper }: Tones): Shape[] {
  const shapes: Shape[] = [
    ...steam(place, size, paper, -0.34, 0.42, 0.27),
    fill(
      closedCurve(
        (
          [
            [-0.72, 0.2],
            [-0.7, 0],
            [-0.5, -0.19],
            [-0.2, -0.27],
            [0.2, -0.27],
            [0.5, -0.19],
            [0.7, 0],
            [0.72, 0.2],
            [0.6, 0.31],
            [0, 0.33],
            [-0.6, 0.31],
          ] as const
        ).map(([u, v]) => place(u, v)),
      ),
      ink,
    ),
  ];
  // The cuts open widest in their middle, and lean.
  for (const u of [-0.38, 0, 0.38])
    shapes.push(
      fill(
        ribbon(
          Array.from({ length: 13 }, (_, k): Point => {
            const t = k / 12;
            return place(u - 0.1 + 0.2 * t + 0.03 * sin(PI * t), 0.16 - 0.32 * t);
          }),
          (t) => size * 0.1 * sin(PI * t),
        ),
        paper,
      ),
    );
  for (const side of [-1, 1]) {
    const stem = (t: number): Point => [side * (-0.01 + 0.67 * t), 0.72 - 0.2 * t * t];
    shapes.push(
      fill(
        ribbon(
          Array.from({ length: 13 }, (_, k) => place(...stem(k / 12))),
          () => size * 0.028,
        ),
        ink,
      ),
    );
    for (let i = 0; i < 4; i++)
      for (const over of [-1, 1]) {
        const [u, v] = stem(0.36 + 0.17 * i);
        const a = (side > 0 ? 0 : PI) - side * 0.35 + over * side * 0.62;
        const tip: Point = [u + 0.17 * cos(a), v + 0.17 * sin(a)];
        shapes.push(
          fill(
            ribbon(
              [place(u, v), place((u + tip[0]) / 2, (v + tip[1]) / 2), place(...tip)],
              (t) => size * 0.095 * sin(PI * (0.12 + 0.8 * t)),
            ),
            ink,
          ),
        );
      }
  }
  return shapes;
}

/** A cup from the side, on its saucer. */
export function cup(place: Place, size: number, { ink, paper }: Tones): Shape[] {
  const ear = Array.from({ length: 25 }, (_, k): Point => {
    const a = -PI / 2 + (PI * k) / 24;
    return place(0.42 + 0.27 * cos(a), 0.08 + 0.2 * sin(a));
  });
  const bowl = Array.from({ length: 25 }, (_, k): Point => {
    const a = (PI * k) / 24;
    return place(0.5 * cos(a), 0.05 + 0.46 * sin(a));
  });
  return [
    ...steam(place, size, paper, -0.3, 0.42, 0.24),
    fill(
      ribbon(ear, () => size * 0.09),
      ink,
    ),
    fill(polygon(place(0.5, -0.18), ...bowl, place(-0.5, -0.18)), ink),
    fill(
      ribbon([place(-0.68, 0.6), place(0, 0.64), place(0.68, 0.6)], (t) => size * 0.11 * sin(PI * (0.12 + 0.76 * t))),
      ink,
    ),
    fill(
      ribbon(
        Array.from({ length: 9 }, (_, k): Point => place(-0.36 + 0.03 * k * k * 0.12, -0.06 + 0.045 * k)),
        (t) => size * 0.06 * sin(PI * t),
      ),
      paper,
    ),
  ];
}

/** A board upright before a low sun, two waves at its foot. */
export function surf(place: Place, size: number, { ink, paper, accent }: Tones): Shape[] {
  const long = (k: number): Point[] =>
    Array.from({ length: 41 }, (_, i): Point => {
      const a = (i / 40) * 2 * PI;
      const w = 0.27 * k * (1 + 0.16 * cos(a));
      return place(w * sin(a), -0.08 - 0.74 * k * cos(a));
    });
  const crest = (v: number, phase: number): Point[] =>
    Array.from({ length: 57 }, (_, i): Point => {
      const half = 0.94 * Math.sqrt(1 - v * v);
      const u = -half + (2 * half * i) / 56;
      return place(u, v + 0.06 * sin(u * 9 + phase));
    });
  const low = Array.from({ length: 33 }, (_, i): Point => {
    const a = (i / 32) * PI;
    const start = 0.3998;
    const t = start + ((PI - 2 * start) * a) / PI;
    return place(0.96 * cos(t), 0.96 * sin(t));
  });
  return [
    fill(circle(...place(0.34, -0.16), size * 0.3), accent),
    fill(polygon(...long(1)), ink),
    fill(
      ribbon([place(0, -0.72), place(0, 0.5)], () => size * 0.035),
      paper,
    ),
    fill(polygon(...crest(0.38, 0.6), ...low), ink),
    fill(
      ribbon(crest(0.36, 0.6), () => size * 0.07),
      paper,
    ),
    fill(
      ribbon(crest(0.62, 2.2), () => size * 0.06),
      paper,
    ),
  ];
}
