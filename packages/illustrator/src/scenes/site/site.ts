/**
 * Solid things on land that is laid out: walls, blocks, slabs, posts and the plants between them, in metres (x right, y up, z away from
 * the viewer, whose eye is above (0, 0)). Each is lit by its own normals, throws its shadow on the ground, and stands among the trees of
 * the land at its own distance.
 */
import { random } from '@atelier/spec';
import { mixRgb, type Rgb } from '../../colour.ts';
import { lightWith } from '../../light/light-with.ts';
import { sunPlace } from '../../light/sky.ts';
import { clamp, cos, exp, sin } from '../../math.ts';
import type { PlantLook } from '../../plants/look.ts';
import { type Part, paintParts } from '../../plants/parts.ts';
import { plantOf } from '../../plants/registry.ts';
import type { Polygon } from '../../vector/flatten.ts';
import { pointsFrom } from '../../vector/points.ts';
import { type Face, hull, paintFaces } from '../faces.ts';
import { heightAt, type Land } from '../hills-land.ts';
import { landDepth } from '../hills-rows.ts';
import type { Built } from '../hills-trees.ts';
import { isTreeless } from '../ruled-out.ts';
import type { SceneContext } from '../scene.ts';

export type Point = readonly [x: number, y: number, z: number];

/** Nearer than this nothing is drawn: it would be all of the picture. */
const NEAREST = 0.9;
const SNOW: Rgb = [0.84, 0.87, 0.92];

export interface Site {
  context: SceneContext;
  land: Land;
  id: number;
  built: Built[];
  snow: boolean;
  ground(x: number, z: number): number;
  haze(z: number): number;
  /** Colour of a face under this light, in the air of its distance. */
  lit(albedo: Rgb, normal: Point, z: number): Rgb;
  seen(point: Point): readonly [number, number];
  polygon(points: readonly Point[]): Polygon;
  face(points: readonly Point[], albedo: Rgb, normal: Point, z?: number): Face;
  /** Pixels of a metre. */
  metre(z: number): number;
  /** Stands there, far to near with all that stands on the land. */
  put(z: number, faces: readonly Face[]): void;
  /** The shadow that something of such a footprint and height throws, a little farther off than itself. */
  shadow(z: number, feet: readonly Point[], height: number): void;
  parts(z: number, parts: readonly Part[], id?: number): void;
  plant(name: string, x: number, z: number, height: number, salt: string, look?: PlantLook & { lean?: number }): void;
}

export function siteOn(context: SceneContext, land: Land, id: number): Site {
  const { view, light, seed, setting } = context;
  const [lx, ly, lz] = light.direction;
  const direct = light.night ? 0.5 : 1 - 0.55 * light.cover;
  const snow = light.weather === 'snow' || setting.season === 'winter' || context.element('snow') !== undefined;
  const sun = sunPlace(view, light);
  const treeless = isTreeless(context.brief);
  const built: Built[] = [];
  const haze = (z: number): number => clamp((1 - exp(-z / (light.mist > 0.5 ? 120 : light.mist > 0 ? 400 : 1500))) * 0.9);
  const lit = (albedo: Rgb, [nx, ny, nz]: Point, z: number): Rgb => {
    const facing = Math.max(0, nx * lx + ny * ly + nz * lz);
    const sky = 0.34 + 0.26 * Math.max(0, ny) + (snow ? 0.28 : 0.14) * (1 - Math.abs(ny)) + (light.night ? 0.2 : 0);
    const own = [0, 1, 2].map(
      (c) => albedo[c]! * (light.key[c]! * facing * direct * 1.05 + light.fill[c]! * sky * (light.backlit ? 1.05 : 0.85)),
    ) as unknown as Rgb;
    return mixRgb(own, light.haze, haze(z));
  };
  const seen = ([x, y, z]: Point): readonly [number, number] => {
    const k = view.focal / Math.max(NEAREST, z);
    return [view.centre + x * k, view.horizon + (view.eye - y) * k];
  };
  const polygon = (points: readonly Point[]): Polygon => pointsFrom(points.flatMap((p) => [...seen(p)]));
  const put = (z: number, faces: readonly Face[]): void => {
    let top = Number.POSITIVE_INFINITY;
    let bottom = Number.NEGATIVE_INFINITY;
    for (const { polygon: points } of faces)
      for (let i = 1; i < points.length; i += 2) {
        top = Math.min(top, points[i]!);
        bottom = Math.max(bottom, points[i]!);
      }
    const depth = landDepth(z);
    built.push({
      z,
      paint: (frame, y0, y1) => {
        if (y1 > top - 1 && y0 < bottom + 1) paintFaces(frame, faces, depth, y0, y1);
      },
    });
  };
  const casts = light.direction[1] > 0.02 && light.cover < 0.6 && !light.night;
  const parts = (z: number, made: readonly Part[], of = id): void => {
    const own = light.mist > 0.5 ? lightWith(light, {}) : light;
    built.push({
      z,
      paint: (frame, y0, y1) => paintParts(frame, made, view, own, sun, { id: of, depth: landDepth(z), haze: haze(z) }, y0, y1),
    });
  };
  const shadow = (z: number, feet: readonly Point[], height: number): void => {
    if (!casts) return;
    const reach = Math.min(3.2, 1 / Math.max(0.06, ly)) * height;
    const all = [...feet, ...feet.map(([x, y, at]): Point => [x - lx * reach, y, at - lz * reach])];
    const outline = hull(all.filter((p) => p[2] > NEAREST).map((p) => [...seen(p)] as [number, number]));
    if (outline.length < 3) return;
    put(Math.max(z, ...all.map((p) => p[2])) + 0.05, [
      { polygon: pointsFrom(outline.flat()), color: [0, 0, 0], id: -1, shade: (snow ? 0.24 : 0.4) * (1 - light.cover) },
    ]);
  };
  const ground = (x: number, z: number): number => heightAt(land, x, z);
  return {
    context,
    land,
    id,
    built,
    snow,
    ground,
    haze,
    lit,
    seen,
    polygon,
    face: (points, albedo, normal, z) => ({
      polygon: polygon(points),
      color: lit(albedo, normal, z ?? points[0]![2]),
      id,
    }),
    metre: (z) => view.focal / z,
    put,
    shadow,
    parts,
    plant(name, x, z, height, salt, look = {}) {
      const plant = plantOf(name);
      if (!plant || z < NEAREST || (treeless && name.startsWith('tree.'))) return;
      const k = view.focal / z;
      const px = view.centre + x * k;
      const tall = height * k;
      if (px < -tall || px > view.width + tall) return;
      const own = random(seed, 'site', salt, name, Math.round(x * 10), Math.round(z * 10));
      const y = view.horizon + (view.eye - ground(x, z)) * k + 0.04 * k;
      parts(
        z,
        plant({ x: px, y, height: tall, ...(look.lean === undefined ? {} : { lean: look.lean }) }, own, light, {
          season: setting.season,
          snow,
          far: tall < view.unit * 0.09,
          ...look,
        }),
      );
    },
  };
}

export interface Block {
  x: number;
  z: number;
  /** Metres above the ground there; the ground itself where absent. */
  y?: number;
  wide: number;
  tall: number;
  deep: number;
  turn?: number;
  albedo: Rgb;
  top?: Rgb;
  /** How much narrower it is at its top: 1 a pyramid, 0 a box. */
  taper?: number;
}

const unit = ([x, y, z]: Point): Point => {
  const l = Math.sqrt(x * x + y * y + z * z) || 1;
  return [x / l, y / l, z / l];
};

/** The faces of a block that are seen, and where its four feet are. */
export function blockFaces(site: Site, b: Block): { faces: Face[]; feet: Point[] } {
  const { view } = site.context;
  const c = cos(b.turn ?? 0);
  const s = sin(b.turn ?? 0);
  const y = b.y ?? site.ground(b.x, b.z) - 0.06;
  const lean = 1 - (b.taper ?? 0);
  const at = (u: number, up: number, v: number): Point => {
    const k = up > 0 ? lean : 1;
    return [b.x + (u * c - v * s) * k, y + up, b.z + (v * c + u * s) * k];
  };
  const [U, V] = [b.wide / 2, b.deep / 2];
  const faces: Face[] = [];
  const side = (points: readonly Point[], n: Point): void => {
    const [x, py, z] = points[0]!;
    if (n[0] * x + n[1] * (py - view.eye) + n[2] * z >= 0) return;
    faces.push(site.face(points, b.albedo, n, b.z));
  };
  const steep = ((b.taper ?? 0) * Math.min(U, V)) / Math.max(0.01, b.tall);
  const out = (u: number, v: number): Point => unit([u * c - v * s, steep, v * c + u * s]);
  side([at(-U, 0, V), at(U, 0, V), at(U, b.tall, V), at(-U, b.tall, V)], out(0, 1));
  side([at(-U, 0, -V), at(-U, 0, V), at(-U, b.tall, V), at(-U, b.tall, -V)], out(-1, 0));
  side([at(U, 0, -V), at(U, 0, V), at(U, b.tall, V), at(U, b.tall, -V)], out(1, 0));
  side([at(-U, 0, -V), at(U, 0, -V), at(U, b.tall, -V), at(-U, b.tall, -V)], out(0, -1));
  if (y + b.tall < view.eye && lean > 0.02) {
    const top = [at(-U, b.tall, -V), at(U, b.tall, -V), at(U, b.tall, V), at(-U, b.tall, V)];
    faces.push(site.face(top, site.snow ? SNOW : (b.top ?? b.albedo), [0, 1, 0], b.z));
  }
  return { faces, feet: [at(-U, 0, -V), at(U, 0, -V), at(U, 0, V), at(-U, 0, V)] };
}

/** A block that stands on the ground with its shadow; on snow with a cap. */
export function block(site: Site, b: Block): void {
  const { faces, feet } = blockFaces(site, b);
  site.shadow(b.z + b.deep / 2, feet, b.tall);
  site.put(b.z, faces);
  const y = (b.y ?? site.ground(b.x, b.z) - 0.06) + b.tall;
  if (site.snow && y >= site.context.view.eye - 0.2 && (b.taper ?? 0) < 0.5) {
    const cap = blockFaces(site, {
      ...b,
      y,
      tall: Math.min(0.12, b.wide * 0.3),
      wide: b.wide * 1.04,
      albedo: SNOW,
      taper: 0.1,
    });
    site.put(b.z - 0.001, cap.faces);
  }
}
