/** What stands far off is built of flat faces on this: metres to the right, up and away, in the light and the air there. */
import { type Rgb, scaleRgb } from '../colour.ts';
import { clamp, cos, PI, sin } from '../math.ts';
import { pointsFrom } from '../vector/points.ts';
import type { Face } from './faces.ts';
import { litFace } from './lit-face.ts';
import type { SceneContext } from './scene.ts';

const SHARE = { night: 0.25, backlit: 0.35, day: 0.75, sky: 0.6 };

export function easel({ view, light }: SceneContext, id: number) {
  const faces: Face[] = [];
  const at = (x: number, y: number, z: number): [number, number] => [
    view.centre + (x * view.focal) / z,
    view.horizon + ((view.eye - y) * view.focal) / z,
  ];
  const tone = (albedo: Rgb, facing: number, z: number): Rgb =>
    litFace(albedo, facing, clamp(z / 420 + light.mist * (0.06 + z / 420)), light, SHARE);
  const put = (points: readonly (readonly [number, number])[], color: Rgb): void => {
    faces.push({ polygon: pointsFrom(points.flat() as number[]), color, id });
  };
  const box = (x0: number, x1: number, y0: number, y1: number, z: number, color: Rgb): void =>
    put([at(x0, y0, z), at(x1, y0, z), at(x1, y1, z), at(x0, y1, z)], color);
  /** A wall whose sunny part is told from its shaded one. */
  const block = (x0: number, x1: number, y0: number, y1: number, z: number, albedo: Rgb): void => {
    const bright = light.azimuth >= 0;
    box(x0, x1, y0, y1, z, tone(albedo, 0.8, z));
    const edge = x0 + (x1 - x0) * (bright ? 0.34 : 0.66);
    box(bright ? x0 : edge, bright ? edge : x1, y0, y1, z, tone(scaleRgb(albedo, 0.72), 0.45, z));
  };
  /** A half ball, or a part of one, pointed where `tip` says so. */
  const dome = (x: number, y: number, r: number, z: number, albedo: Rgb, tip = 0): void => {
    const arc = (k0: number, k1: number, side: number): [number, number][] =>
      Array.from({ length: 13 }, (_, i) => {
        const a = k0 + ((k1 - k0) * i) / 12;
        return at(x + side * r * cos(a), y + r * sin(a) * (1 + tip * sin(a) * sin(a)), z);
      });
    put(arc(0, PI, 1), tone(albedo, 0.75, z));
    const side = light.azimuth >= 0 ? -1 : 1;
    put(
      [...arc(0, PI / 2, side), at(x + side * r * 0.2, y + r * (0.9 + tip), z), at(x + side * r * 0.42, y, z)],
      tone(scaleRgb(albedo, 0.74), 0.4, z),
    );
    box(x - r * 0.025, x + r * 0.025, y + r * (1 + tip) - 0.2, y + r * (1.22 + tip), z, tone([0.6, 0.45, 0.12], 0.8, z));
  };
  return { faces, at, tone, put, box, block, dome };
}

export type Easel = ReturnType<typeof easel>;
