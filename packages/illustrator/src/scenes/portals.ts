/** A square of the silk road: a tiled portal with its deep arch, arcades beside it, ribbed domes in turquoise, minarets at the corners. */
import { type Brief, random } from '@atelier/spec';
import { mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import { clamp, cos, PI, sin } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { pointsFrom } from '../vector/points.ts';
import { type Face, paintFaces } from './faces.ts';
import { saidOfTown } from './house-character.ts';
import { litFace } from './lit-face.ts';
import type { SceneContext } from './scene.ts';

/** Said from the start, and nothing of a street with it (L1). */
export const isPortals = (context: { brief: Brief }): boolean => {
  const said = saidOfTown(context);
  return (
    /\b(?:samarkand|registan|bukhara|khiva|isfahan|uzbek\w*|timurid|silk road (?:city|town)|madrasas?|persian (?:mosque|palace|square))\b/.test(
      said,
    ) && !/\b(?:streets?|alley\w*|lanes?|rooftops?|roofs|skyline|market|bazaar|desert|inside|interior)\b/.test(said)
  );
};

const BRICK: Rgb = [0.62, 0.47, 0.3];
const BLUE: Rgb = [0.03, 0.16, 0.42];
const TURQUOISE: Rgb = [0.04, 0.42, 0.5];
const WHITE: Rgb = [0.72, 0.72, 0.68];
const SHARE = { night: 0.3, backlit: 0.4, day: 0.8, sky: 0.6 };
/** Light of the square on what stands about it. */
const LAMPS: Rgb = [0.2, 0.13, 0.05];

export function portalsPass(context: SceneContext, z0: number): Pass {
  const { view, light, seed } = context;
  const r = random(seed, 'portals');
  const id = context.mass('buildings');
  const faces: Face[] = [];
  const sunny = light.azimuth >= 0 ? 1 : -1;
  const at = (x: number, y: number, z: number): [number, number] => [
    view.centre + (x * view.focal) / z,
    view.horizon + ((view.eye - y) * view.focal) / z,
  ];
  const tone = (albedo: Rgb, facing: number, z: number): Rgb =>
    litFace(albedo, facing, clamp(z / 520 + light.mist * 0.25), light, SHARE, light.night ? LAMPS : undefined);
  const put = (points: readonly (readonly [number, number])[], color: Rgb): void => {
    faces.push({ polygon: pointsFrom(points.flat() as number[]), color, id });
  };
  const box = (x0: number, x1: number, y0: number, y1: number, z: number, color: Rgb): void =>
    put([at(x0, y0, z), at(x1, y0, z), at(x1, y1, z), at(x0, y1, z)], color);
  /** A pointed arch that stands on `y0`. */
  const arch = (x: number, half: number, y0: number, y1: number, z: number, color: Rgb): void => {
    const spring = y0 + (y1 - y0) * 0.62;
    const left = Array.from({ length: 9 }, (_, i): [number, number] => {
      const t = i / 8;
      return at(x - half * (1 - t * t * 0.92 - t * 0.08), spring + (y1 - spring) * (0.25 * t + 0.75 * sin((t * PI) / 2)), z);
    });
    const right = Array.from({ length: 9 }, (_, i): [number, number] => {
      const t = 1 - i / 8;
      return at(x + half * (1 - t * t * 0.92 - t * 0.08), spring + (y1 - spring) * (0.25 * t + 0.75 * sin((t * PI) / 2)), z);
    });
    put([at(x - half, y0, z), ...left, ...right, at(x + half, y0, z)], color);
  };
  /** Small lozenges of glaze in rows. */
  const glaze = (x0: number, x1: number, y0: number, y1: number, z: number, size: number): void => {
    for (let row = 0, y = y0 + size / 2; y < y1 - size / 3; y += size, row++)
      for (let x = x0 + size / 2 + (row % 2) * (size / 2); x < x1 - size / 3; x += size) {
        const albedo = r.pick([TURQUOISE, WHITE, TURQUOISE, [0.5, 0.34, 0.06] as Rgb]);
        const k = size * 0.34;
        put([at(x - k, y, z), at(x, y + k, z), at(x + k, y, z), at(x, y - k, z)], tone(albedo, 0.75, z));
      }
  };
  const dome = (x: number, y: number, R: number, z: number): void => {
    const drum = R * 0.9;
    box(x - R * 0.92, x + R * 0.92, y, y + drum, z, tone(BRICK, 0.75, z));
    box(x - sunny * R * 0.92, x - sunny * R * 0.3, y, y + drum, z, tone(scaleRgb(BRICK, 0.66), 0.4, z));
    for (const [k, albedo] of [
      [0.15, BLUE],
      [0.45, TURQUOISE],
      [0.75, BLUE],
    ] as const)
      box(x - R * 0.92, x + R * 0.92, y + drum * k, y + drum * (k + 0.14), z, tone(albedo, 0.7, z));
    const rim = (k: number): [number, number][] =>
      Array.from({ length: 15 }, (_, i) => {
        const a = (i / 14) * (PI / 2);
        // It swells over its drum, and ends in a point.
        return at(
          x + k * R * (cos(a) + 0.16 * sin(2 * a)) * 0.98,
          y + drum + R * 1.3 * sin(a) + 0.12 * R * sin(a) * sin(a) * sin(a),
          z,
        );
      });
    const ribs = 14;
    for (let i = 0; i < ribs; i++) {
      const [k0, k1] = [-1 + (2 * i) / ribs, -1 + (2 * (i + 1)) / ribs];
      const facing = clamp(0.5 + 0.5 * sunny * (k0 + k1) * 0.5);
      put([...rim(k0), ...rim(k1).reverse()], tone(scaleRgb(TURQUOISE, i % 2 ? 0.82 : 1.1), 0.2 + 0.75 * facing, z));
    }
    box(x - R * 0.03, x + R * 0.03, y + drum + R * 1.38, y + drum + R * 1.75, z, tone([0.6, 0.45, 0.12], 0.8, z));
  };
  const minaret = (x: number, tall: number, z: number): void => {
    const w = 1.7;
    put([at(x - w, 0, z), at(x + w, 0, z), at(x + w * 0.78, tall, z), at(x - w * 0.78, tall, z)], tone(BRICK, 0.8, z));
    put(
      [
        at(x - sunny * w, 0, z),
        at(x - sunny * w * 0.2, 0, z),
        at(x - sunny * w * 0.15, tall, z),
        at(x - sunny * w * 0.78, tall, z),
      ],
      tone(scaleRgb(BRICK, 0.62), 0.35, z),
    );
    for (let i = 1; i < 9; i++) {
      const y = (tall * i) / 9;
      const half = w * (1 - (0.22 * y) / tall);
      box(x - half, x + half, y, y + 0.7, z, tone(i % 2 ? BLUE : TURQUOISE, 0.7, z));
    }
    box(x - w * 1.15, x + w * 1.15, tall, tall + 1.3, z, tone(BRICK, 0.8, z));
    box(x - w * 1.15, x + w * 1.15, tall + 0.3, tall + 0.7, z, tone(BLUE, 0.7, z));
    put([at(x - w * 0.8, tall + 1.3, z), at(x + w * 0.8, tall + 1.3, z), at(x, tall + 3.4, z)], tone(TURQUOISE, 0.75, z));
  };
  const z = z0 + 8;
  const wings = 24;
  for (const side of [-1, 1]) dome(side * r.between(14, 17), 10, 6, z + 12);
  for (const side of [-1, 1]) minaret(side * (wings + 2), r.between(26, 29), z - 1);
  // Two tiers of arched cells beside the portal.
  box(-wings, wings, 0, 12, z, tone(BRICK, 0.75, z));
  box(-wings, wings, 11.2, 12, z, tone(BLUE, 0.7, z));
  for (const side of [-1, 1])
    for (let i = 0; i < 4; i++)
      for (const y of [0.6, 6.2]) {
        const x = side * (11.6 + i * 3.4);
        box(x - 1.5, x + 1.5, y, y + 4.9, z, tone(BLUE, 0.7, z));
        arch(x, 1.1, y, y + 4.4, z, tone(scaleRgb(BRICK, 0.55), 0.4, z));
        arch(x, 0.75, y, y + 3.6, z, light.night ? [0.9, 0.55, 0.2] : tone([0.06, 0.05, 0.05], 0.3, z));
      }
  // The portal.
  const [half, tall] = [9.6, 24];
  box(-half, half, 0, tall, z - 1, tone(BRICK, 0.85, z));
  box(-half, half, tall - 0.9, tall, z - 1, tone(TURQUOISE, 0.8, z));
  for (const side of [-1, 1]) {
    const [a, b] = side < 0 ? [-half + 0.5, -half + 2.3] : [half - 2.3, half - 0.5];
    box(a, b, 0.8, tall - 1.4, z - 1, tone(BLUE, 0.8, z));
    glaze(a, b, 0.8, tall - 1.4, z - 1, 0.85);
  }
  box(-half + 2.6, half - 2.6, tall - 4, tall - 1.4, z - 1, tone(BLUE, 0.8, z));
  glaze(-half + 2.6, half - 2.6, tall - 4, tall - 1.4, z - 1, 0.85);
  box(-6.6, 6.6, 0, tall - 4.4, z - 1, tone(TURQUOISE, 0.6, z));
  glaze(-6.6, 6.6, 12, tall - 4.4, z - 1, 1);
  arch(0, 6, 0, tall - 5, z - 1, tone(WHITE, 0.75, z));
  arch(0, 5.6, 0, tall - 5.5, z - 1, tone(scaleRgb(BLUE, 0.8), 0.35, z));
  for (let i = 0; i < 5; i++)
    arch(0, 5 - i * 0.7, 0, tall - 7 - i * 1.5, z - 1, tone(mixRgb(BLUE, BRICK, 0.2 + 0.14 * i), 0.4 - 0.04 * i, z));
  arch(0, 1.7, 0, 6.4, z - 1, light.night ? [1, 0.62, 0.24] : tone([0.07, 0.05, 0.04], 0.3, z));
  return { name: 'portals', weight: 2, run: (frame, _k, y0, y1) => paintFaces(frame, faces, clamp(0.2 + z / 140), y0, y1) };
}
