/** A boulder: an uneven outline that is flat below, a lit upper face and a shaded flank with a few cracks. */
import type { Random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { cos, PI, sin } from '../math.ts';
import type { Part } from '../plants/parts.ts';
import { type Polygon, unite } from '../vector/flatten.ts';

export interface RockShape {
  /** Middle of the foot line, pixels. */
  x: number;
  y: number;
  width: number;
  height: number;
}

const STONES: readonly Rgb[] = [
  [0.2, 0.19, 0.18],
  [0.24, 0.215, 0.19],
  [0.17, 0.175, 0.18],
];

export function rock({ x, y, width, height }: RockShape, r: Random): Part[] {
  const stone = r.pick(STONES);
  const n = 11;
  const outline: [number, number][] = [];
  for (let i = 0; i <= n; i++) {
    const t = PI - (PI * i) / n;
    const k = r.between(0.86, 1.08) * (i === 0 || i === n ? 1 : 1 + 0.1 * sin(t * 3));
    outline.push([x + cos(t) * width * 0.5 * k, y - sin(t) * height * k * 0.96]);
  }
  outline[0] = [x - width / 2, y - height * 0.06];
  outline[n] = [x + width / 2, y - height * 0.05];
  const ridge = outline.slice(2, n - 1);
  const inner: [number, number][] = ridge
    .map(([px, py], i): [number, number] => [
      px + r.bell() * width * 0.02,
      py + height * (0.22 + 0.16 * sin((i / (ridge.length - 1)) * PI)) * r.between(0.8, 1.2),
    ])
    .reverse();
  const foot: [number, number][] = [
    [x + width * 0.44, y],
    [x + width * 0.1, y + height * 0.03],
    [x - width * 0.42, y],
  ];
  const poly = (points: readonly (readonly [number, number])[]): Polygon => Float64Array.from(points.flat());
  const flank = outline.slice(0, 5);
  const parts: Part[] = [
    {
      polygons: unite([poly([...outline, ...foot])]),
      albedo: [stone[0] * 0.72, stone[1] * 0.72, stone[2] * 0.74],
      facing: 0.25,
      through: 0,
    },
    { polygons: unite([poly([...flank, ...inner.slice(-2), [x - width * 0.3, y]])]), albedo: stone, facing: 0.5, through: 0 },
    {
      polygons: unite([poly([...ridge, ...inner])]),
      albedo: [stone[0] * 1.25, stone[1] * 1.25, stone[2] * 1.22],
      facing: 1,
      through: 0,
    },
  ];
  return parts;
}
