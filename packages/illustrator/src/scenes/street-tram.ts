/** A tram that comes along its rails: a box in the street's own perspective with its face towards the viewer. */
import { type Rgb, scaleRgb } from '../colour.ts';
import { clamp, cos, exp, PI, sin } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { pointsFrom } from '../vector/points.ts';
import type { Street } from './city-plan.ts';
import { colourOfElement } from './colour-words.ts';
import { type Face, paintFaces } from './faces.ts';
import type { Element, SceneContext } from './scene.ts';

/** Metres: half its width, its length, its height, and to its face. */
const HALF = 1.05;
const LONG = 8.4;
const HIGH = 3.25;
const AT = 12.5;

const CREAM: Rgb = [0.78, 0.72, 0.58];
const YELLOW: Rgb = [0.83, 0.52, 0.06];
const MAROON: Rgb = [0.36, 0.06, 0.05];
const GLASS: Rgb = [0.05, 0.065, 0.075];
const DARK: Rgb = [0.03, 0.03, 0.032];

export function tramPass(context: SceneContext, street: Street, element: Element): Pass {
  const { view, light } = context;
  const x0 = street.rails[0] ?? 0;
  const faces: Face[] = [];
  const dark = light.night || light.time === 'dusk';
  const cable = /cable/.test(element.name);
  const body = colourOfElement(element) ?? (cable ? MAROON : YELLOW);
  const haze = clamp(1 - exp(-AT * (0.003 + 0.017 * light.mist)));
  // The street carries it: it stands upright on ground that rises.
  const foot = view.horizon + (view.eye * view.focal) / AT;
  const at = (x: number, y: number, z: number): [number, number] => {
    const k = view.focal / z;
    const ground = view.horizon + view.eye * k;
    return [street.vanish + x * k, ground - y * k];
  };
  const lit = (albedo: Rgb, facing: number): Rgb =>
    [0, 1, 2].map((c) => {
      const tone =
        albedo[c]! *
        (light.key[c]! * facing * street.sun.power * 0.8 +
          light.fill[c]! * (light.night ? 0.35 : 0.62) +
          (dark ? [0.3, 0.2, 0.1][c]! : 0));
      return tone + (light.haze[c]! - tone) * haze;
    }) as unknown as Rgb;
  const quad = (points: readonly (readonly [number, number])[], color: Rgb): void => {
    faces.push({ polygon: pointsFrom(points.flat() as number[]), color, id: element.id });
  };
  const front = (xa: number, xb: number, ya: number, yb: number, color: Rgb): void =>
    quad([at(x0 + xa, ya, AT), at(x0 + xb, ya, AT), at(x0 + xb, yb, AT), at(x0 + xa, yb, AT)], color);
  const ends: readonly [number, number] = [AT, AT + LONG];
  // The flank that the street's middle sees.
  const side = x0 > 0 ? -1 : 1;
  const flank = (ya: number, yb: number, za: number, zb: number, color: Rgb): void => {
    const x = x0 + side * HALF;
    quad([at(x, ya, za), at(x, ya, zb), at(x, yb, zb), at(x, yb, za)], color);
  };
  quad(
    [
      at(x0 - HALF * 1.15, 0, AT - 0.5),
      at(x0 + HALF * 1.15, 0, AT - 0.5),
      at(x0 + HALF * 1.15, 0, AT + 2),
      at(x0 - HALF * 1.15, 0, AT + 2),
    ],
    lit([0.02, 0.02, 0.022], 0.1),
  );
  flank(0.3, 1.5, ...ends, lit(scaleRgb(body, 0.85), street.sun.side === side ? 0.7 : 0.25));
  flank(1.5, HIGH - 0.25, ...ends, lit(CREAM, street.sun.side === side ? 0.65 : 0.22));
  for (let i = 0; i < 6; i++) {
    const z = AT + 0.5 + (i * (LONG - 0.8)) / 6;
    flank(1.6, 2.65, z, z + 1, dark ? [0.95, 0.66, 0.32] : lit(GLASS, 0.3));
  }
  front(-HALF, HALF, 0.22, 0.5, lit(DARK, 0.4));
  front(-HALF, HALF, 0.42, 1.5, lit(body, 0.7));
  front(-HALF, HALF, 1.5, HIGH - 0.3, lit(CREAM, 0.7));
  front(-HALF, HALF, 1.42, 1.5, lit(scaleRgb(body, 0.6), 0.6));
  const pane = dark ? ([0.9, 0.66, 0.36] as Rgb) : lit([0.1, 0.13, 0.15], 0.6);
  for (const [a, b] of [
    [-0.95, -0.42],
    [-0.36, 0.36],
    [0.42, 0.95],
  ] as const) {
    front(a - 0.03, b + 0.03, 1.58, 2.62, lit([0.2, 0.12, 0.07], 0.5));
    front(a, b, 1.62, 2.58, pane);
    if (!dark)
      quad([at(x0 + a, 2.58, AT), at(x0 + a + (b - a) * 0.6, 2.58, AT), at(x0 + a, 2, AT)], lit([0.24, 0.29, 0.33], 0.7));
  }
  // The board over the windows, the lamp and the fender.
  front(-0.55, 0.55, 2.66, 2.9, lit([0.05, 0.05, 0.05], 0.4));
  front(-0.42, 0.42, 2.71, 2.85, dark ? [1.3, 1.1, 0.7] : lit([0.8, 0.78, 0.7], 0.7));
  quad(
    [
      at(x0 - HALF, HIGH - 0.3, AT),
      at(x0 + HALF, HIGH - 0.3, AT),
      at(x0 + HALF * 0.8, HIGH, AT + 0.3),
      at(x0 - HALF * 0.8, HIGH, AT + 0.3),
    ],
    lit([0.5, 0.48, 0.44], 0.9),
  );
  const disc = (x: number, y: number, r: number, color: Rgb): void =>
    quad(
      Array.from({ length: 18 }, (_, i): [number, number] =>
        at(x0 + x + r * cos((i / 18) * 2 * PI), y + r * sin((i / 18) * 2 * PI), AT),
      ),
      color,
    );
  disc(0, 1, 0.2, lit([0.3, 0.28, 0.25], 0.6));
  disc(0, 1, 0.15, dark || light.mist > 0.4 ? [2.2, 1.9, 1.3] : lit([0.85, 0.83, 0.75], 0.9));
  front(-0.85, 0.85, 0.14, 0.24, lit([0.12, 0.1, 0.08], 0.5));
  if (!cable) {
    // The pole that takes the current, and the wire along the street.
    const wire = 5.4;
    const thin = 0.03;
    quad(
      [at(x0 - thin, HIGH, AT + 1), at(x0 + thin, HIGH, AT + 1), at(x0 + thin, wire, AT + 5), at(x0 - thin, wire, AT + 5)],
      lit(DARK, 0.3),
    );
    quad([at(x0 - 0.03, wire, 5), at(x0 + 0.03, wire, 5), at(x0 + 0.05, wire, 90), at(x0 - 0.05, wire, 90)], lit(DARK, 0.3));
  }
  return {
    name: 'tram',
    run(frame, _k, y0, y1) {
      paintFaces(frame, faces, clamp(0.1 + AT / 140), y0, Math.min(y1, Math.ceil(foot + 0.05 * view.height)));
    },
  };
}
