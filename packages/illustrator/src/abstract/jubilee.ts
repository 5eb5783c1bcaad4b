/**
 * Jubilee: a burst that opens upwards from one point, as fireworks, bouquets and fans do: half rounds of colour, petals that lengthen towards the
 * middle of the fan, stalks that end in balls, and what was thrown up beyond them. Petals and balls are spread by the golden angle's step, so that no two lengths
 * side by side are alike (H. Vogel, "A Better Way to Construct the Sunflower Head", 1979). After S. Delaunay's rhythms (1912–38) and the cut
 * blossoms of mid-century posters.
 */
import { cos, mix, sin, TAU } from '../math.ts';
import type { Polygon } from '../vector/flatten.ts';
import type { Artboard, Colour, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { circle, closedCurve, ribbon, sector } from './shapes.ts';
import { blend, chroma, lightness, toldApart } from './tint.ts';

type Point = readonly [number, number];
const GOLDEN = 0.6180339887;

interface Burst {
  x: number;
  y: number;
  reach: number;
  /** The way it opens and how far to either side, radians. */
  turn: number;
  open: number;
}

export function jubilee(sheet: Sheet): Artboard {
  const { width, height, unit, palette, r } = sheet;
  const { ground } = palette;
  const form = r.pick(['fan', 'rounds', 'fan', 'corner'] as const);
  const side = r.chance(0.5) ? 1 : -1;
  const bursts: Burst[] =
    form === 'fan'
      ? [
          {
            x: width * (0.5 + side * r.between(0, 0.1)),
            y: height * 0.985,
            reach: Math.min(height * 0.86, width * 0.8),
            turn: -TAU / 4,
            open: TAU * 0.235,
          },
        ]
      : form === 'corner'
        ? [
            {
              x: side > 0 ? 0 : width,
              y: height,
              reach: unit * 1.0,
              turn: side > 0 ? -TAU / 8 : (-3 * TAU) / 8,
              open: TAU * 0.122,
            },
          ]
        : [
            { x: width * (0.5 - side * 0.14), y: height * 0.58, reach: unit * 0.36, turn: -TAU / 4, open: TAU / 2 },
            { x: width * (0.5 + side * 0.27), y: height * 0.25, reach: unit * 0.2, turn: 0.3, open: TAU / 2 },
            { x: width * (0.5 + side * 0.3), y: height * 0.8, reach: unit * 0.16, turn: 1, open: TAU / 2 },
          ];
  const shapes: Shape[] = [];
  for (const [i, burst] of bursts.entries()) shapes.push(...opened(sheet, burst, i));
  shapes.push(...thrown(sheet, bursts));
  return { width, height, ground, shapes };
}

function opened({ unit, palette, traits, r }: Sheet, { x, y, reach, turn, open }: Burst, n: number): Shape[] {
  const { ground, main, accent, ink } = palette;
  const colours = toldApart([...main, accent]).filter(
    (c) => Math.abs(lightness(c) - lightness(ground)) + chroma(c) * 0.4 > 0.16,
  );
  const at = (i: number): Colour => colours[(((i + n) % colours.length) + colours.length) % colours.length]!;
  const shapes: Shape[] = [];
  const whole = open > TAU * 0.45;
  const polar = (a: number, d: number): Point => [x + cos(a) * d, y + sin(a) * d];
  const round = (d: number, fill: Colour): Shape => ({
    polygons: [circle(x, y, d, 120)],
    fill,
  });
  // Rows of petals, the farthest first.
  const rows = reach > unit * 0.3 ? 3 : 2;
  const share = reach > unit * 0.5 ? r.between(11, 15) : r.between(9, 12);
  for (let row = 0; row < rows; row++) {
    const count = Math.round((share + row * -1.5) * (whole ? 1.25 : 1)) + (row & 1);
    const far = reach * [1, 0.72, 0.47][row]!;
    const near = reach * [0.34, 0.26, 0.14][row]!;
    const order = Array.from({ length: count }, (_, i) => i).sort((a, b) => ((a * GOLDEN) % 1) - ((b * GOLDEN) % 1));
    for (const i of order) {
      const step = (2 * open) / (whole ? count : count - 1);
      const a = turn - open + i * step + (row & 1 ? step / 2 : 0);
      if (!whole && Math.abs(a - turn) > open + 0.02) continue;
      const leap = 0.5 + 0.5 * cos(((a - turn) / open) * (TAU / 4));
      const long = far * (whole ? 1 : mix(0.54, 1, leap)) * mix(0.8, 1, (i * GOLDEN * 2 + row * 0.37) % 1);
      if (row === 0) {
        // Stalks that end in balls.
        const ball = unit * mix(0.014, 0.03, (i * GOLDEN) % 1) * (reach > unit * 0.5 ? 1.15 : 0.62);
        const [bx, by] = polar(a, long);
        shapes.push({ polygons: [ribbon([polar(a, near), polar(a, long * 0.5), [bx, by]], () => unit * 0.0048)], fill: ink });
        shapes.push({ polygons: [circle(bx, by, ball, 48)], fill: at(i * 2 + 1) });
        if (i % 3 === 0) shapes.push({ polygons: [circle(bx, by, ball * 0.45, 32)], fill: ground });
        continue;
      }
      const wide = step * far * (row === 1 ? 0.39 : 0.33);
      const fill = row === 1 ? at(i) : at(i + 2);
      shapes.push({ polygons: [petal(polar, a, near, long, wide)], fill });
      shapes.push({
        polygons: [petal(polar, a, mix(near, long, 0.3), mix(near, long, 0.8), wide * 0.4)],
        fill: row === 1 ? at(i + 3) : blend(fill, ground, 0.75),
      });
    }
  }
  const core = reach * 0.25;
  [1, 0.8, 0.58, 0.34].forEach((k, i) => {
    shapes.push(round(core * k, i === 0 ? ground : i === 3 ? accent : at(i * 2 + 1)));
  });
  if (traits.density > 0.3) {
    const dots: Polygon[] = [];
    for (let i = 0; i < 40; i++) {
      const a = turn - TAU / 2 + (i / 40) * TAU;
      dots.push(circle(...polar(a, core * 0.9), unit * 0.0042, 20));
    }
    shapes.push({ polygons: dots, fill: ink });
  }
  return shapes;
}

/** What flies beyond: rounds, halves and short curls, thinning out. */
function thrown({ width, height, unit, palette, traits, r }: Sheet, bursts: readonly Burst[]): Shape[] {
  const { main, accent, ink } = palette;
  const colours = toldApart([...main, accent, ink]);
  const shapes: Shape[] = [];
  const m = unit * 0.035;
  const placed: Point[] = [];
  const wanted = Math.round(mix(22, 44, traits.density));
  for (let tries = 0; placed.length < wanted && tries < 500; tries++) {
    const [x, y] = [r.between(m, width - m), r.between(m, height * 0.96)];
    const free = bursts.every((b) => {
      const d = Math.sqrt((b.x - x) * (b.x - x) + (b.y - y) * (b.y - y));
      return d > b.reach * 1.08 || (d > b.reach * 0.5 && b.open < TAU * 0.3 && y < height * 0.9 && d > b.reach * 0.98);
    });
    if (!free || !placed.every(([u, v]) => (u - x) * (u - x) + (v - y) * (v - y) > unit * unit * 0.0042)) continue;
    placed.push([x, y]);
    const fill = r.pick(colours);
    const s = unit * r.between(0.007, 0.016);
    const kind = r.below(4);
    const a = r.next() * TAU;
    if (kind === 0) shapes.push({ polygons: [sector(x, y, 0, s * 1.3, a, a + TAU / 2)], fill });
    else if (kind === 1) {
      const curl = Array.from({ length: 14 }, (_, i): Point => {
        const t = i / 13;
        const [u, v] = [(t - 0.5) * s * 5, sin(t * TAU) * s];
        return [x + u * cos(a) - v * sin(a), y + u * sin(a) + v * cos(a)];
      });
      shapes.push({ polygons: [ribbon(curl, () => unit * 0.0055)], fill });
    } else shapes.push({ polygons: [circle(x, y, s, 36)], fill });
  }
  return shapes;
}

function petal(polar: (a: number, d: number) => Point, a: number, near: number, far: number, half: number): Polygon {
  const outline: readonly Point[] = [
    [0, 0],
    [0.3, 0.34],
    [0.66, 1],
    [0.9, 0.72],
    [1, 0],
    [0.9, -0.72],
    [0.66, -1],
    [0.3, -0.34],
  ];
  return closedCurve(
    outline.map(([u, v]): Point => {
      const d = mix(near, far, u);
      return polar(a + (v * half) / Math.max(d, half), d);
    }),
    8,
  );
}
