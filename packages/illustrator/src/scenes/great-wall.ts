/**
 * The Great Wall: a battlemented wall with a walk on it and watchtowers, on the crest of a ridge that winds from the viewer's side
 * to the farthest hills. Made of short lengths, each painted at its own distance among the trees; what nearer land hides is cut off.
 */
import { random } from '@atelier/spec';
import { luminance, mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import { clamp, exp, log2, mix, sin, smoothstep } from '../math.ts';
import { pointsFrom } from '../vector/points.ts';
import { type Face, paintFaces } from './faces.ts';
import { heightAt, type Land, landRow } from './hills-land.ts';
import { landDepth } from './hills-rows.ts';
import type { Built } from './hills-trees.ts';
import type { LandWish } from './land-wish.ts';
import type { Element, SceneContext } from './scene.ts';

type Point = readonly [number, number, number];
/** Distance, and the row of the picture below which nearer land stands, at both ends of a length. */
interface Floor {
  near: readonly [number, number];
  far: readonly [number, number];
}

/** Metres: height to the walk, half the breadth, parapet, and merlons above it. */
const TALL = 6.4;
const HALF = 2.7;
const PARAPET = 0.9;
const MERLON = 0.85;
const STONE: Rgb = [0.4, 0.33, 0.245];
const TOWERS = [58, 130, 235, 400, 640, 980];
const FROM = 26;
const TO = 1500;
const GROWTH = 1.055;

export function greatWallWish(context: SceneContext, wall: Element): LandWish {
  const r = random(context.seed, 'great wall', 'course');
  const side = r.chance(0.5) ? 1 : -1;
  const phase = r.between(0, 6.28);
  const swing = r.between(0.2, 0.28);
  /** Middle of the wall at a distance: it enters the picture from one side, crosses it, and winds on, evenly to the eye. */
  const course = (z: number): number => z * (side * 0.95 * exp(-z / 70) + swing * sin(1.9 * log2(1 + z / 40) + phase));
  const steep = r.between(0.07, 0.1);
  return {
    framed: true,
    keptClear: side,
    sward: 'none',
    plan: { ridge: { at: course, height: (z) => z * mix(0.03, steep, smoothstep(60, 420, z)) } },
    cover: { woods: 0.85, fields: 1e9 },
    grove: { groups: [26, 34], from: 34, count: 6, clear: (z) => (z < 60 ? 12 : 4) },
    built: (land) => wallOn(context, land, course, wall.id),
  };
}

function wallOn({ view, light, seed }: SceneContext, land: Land, course: (z: number) => number, id: number): Built[] {
  const [lx, ly, lz] = light.direction;
  const direct = light.night ? 0.5 : 1 - 0.55 * light.cover;
  const grey = luminance(light.fill);
  const shade = (albedo: Rgb, [nx, ny, nz]: Point, haze: number): Rgb => {
    const facing = Math.max(0, nx * lx + ny * ly + nz * lz);
    const sky = (light.backlit ? 0.62 : 0.4) + 0.26 * Math.max(0, ny);
    return [0, 1, 2].map((c) =>
      // Sunlit ground and the other walls throw warm light into the shade.
      mix(
        albedo[c]! * (light.key[c]! * direct * (facing * 1.2 + 0.24) + mix(light.fill[c]!, grey, 0.5) * sky),
        light.haze[c]! * 0.94,
        haze,
      ),
    ) as unknown as Rgb;
  };
  /** Row of the picture below which nearer land stands before a place. */
  const floorAt = (x: number, z: number): number => {
    let row = view.height;
    for (let i = 3; i < 23; i++) row = Math.min(row, landRow(land, view, (x * i) / 24, (z * i) / 24));
    return row;
  };
  const at = (z: number): { c: Point; n: Point; top: number; base: number } => {
    const dx = (course(z * 1.02) - course(z * 0.98)) / (z * 0.04);
    const l = Math.sqrt(1 + dx * dx);
    const x = course(z);
    const ground = heightAt(land, x, z);
    // The walk climbs evenly over bumps of the ground.
    const even = (heightAt(land, course(z * 0.97), z * 0.97) + ground + heightAt(land, course(z * 1.03), z * 1.03)) / 3;
    const n: Point = [1 / l, 0, -dx / l];
    // It stands on the lower of its two feet.
    const feet = [-HALF, HALF].map((s) => heightAt(land, x + n[0] * s, z + n[2] * s));
    return { c: [x, even, z], n, top: even + TALL, base: Math.min(...feet, even) - 0.4 };
  };
  const out: Built[] = [];
  const put = (z: number, faces: Face[]): void => {
    out.push({ z, paint: (frame, y0, y1) => paintFaces(frame, faces, landDepth(z), y0, y1) });
  };
  const hazeAt = (z: number): number => clamp((1 - exp(-z / (light.mist > 0.5 ? 240 : light.mist > 0 ? 900 : 2000))) * 0.9);
  /** `floor`: what hides the foot of it, at its near and its far end. */
  const quad = (points: readonly Point[], color: Rgb, floor: Floor): Face => ({
    polygon: pointsFrom(
      points.flatMap(([x, y, z]) => {
        const k = view.focal / Math.max(1, z);
        const hidden = Math.abs(z - floor.near[0]) < Math.abs(z - floor.far[0]) ? floor.near[1] : floor.far[1];
        return [view.centre + x * k, Math.min(hidden, view.horizon + (view.eye - y) * k)];
      }),
    ),
    color,
    id,
  });
  let towers = 0;
  for (let z = FROM, i = 0; z < TO; z *= GROWTH, i++) {
    const near = at(z);
    // Lengths overlap, or the sky would shine through their joints.
    const far = at(z * GROWTH * 1.012);
    const haze = hazeAt(z);
    const ends = [near, far].map(({ c }) => [c[2], floorAt(c[0], c[2])] as const);
    const floor: Floor = { near: ends[0]!, far: ends[1]! };
    // Lengths that lie wholly behind nearer land would leave slivers along it.
    const rowOf = (y: number, at: number): number => view.horizon + ((view.eye - y) * view.focal) / at;
    if (
      rowOf(near.top + PARAPET + MERLON, near.c[2]) > ends[0]![1] &&
      rowOf(far.top + PARAPET + MERLON, far.c[2]) > ends[1]![1]
    )
      continue;
    const own = random(seed, 'great wall', i);
    const weathered = mixRgb(STONE, [0.27, 0.25, 0.2], own.next() * 0.5);
    /** A point of the wall: from the middle to a side, at a height, between the near and the far end. */
    const point = (end: typeof near, s: number, y: number): Point => [end.c[0] + end.n[0] * s, y, end.c[2] + end.n[2] * s];
    const facing = -(near.c[0] * near.n[0] + near.c[2] * near.n[2]) >= 0 ? 1 : -1;
    const towards: Point = [near.n[0] * facing, 0, near.n[2] * facing];
    const away: Point = [-towards[0], 0, -towards[2]];
    const faces: Face[] = [];
    const side = (s: number, low: [number, number], high: [number, number], normal: Point, albedo: Rgb): void => {
      faces.push(
        quad(
          [point(near, s, low[0]), point(far, s, low[1]), point(far, s, high[1]), point(near, s, high[0])],
          shade(albedo, normal, haze),
          floor,
        ),
      );
    };
    const inner = -facing * HALF;
    const outer = facing * HALF;
    const battlements = (s: number, normal: Point): void => {
      const teeth = z < 520 ? Math.max(1, Math.round((z * (GROWTH - 1)) / 2.6)) : 0;
      for (let k = 0; k < teeth; k++) {
        const along = (t: number, y: number): Point => {
          const [a, b] = [point(near, s, near.top), point(far, s, far.top)];
          return [mix(a[0], b[0], t), mix(a[1], b[1], t) + y, mix(a[2], b[2], t)];
        };
        const [t0, t1] = [(k + 0.2) / teeth, (k + 0.75) / teeth];
        faces.push(
          quad(
            [along(t0, PARAPET), along(t1, PARAPET), along(t1, PARAPET + MERLON), along(t0, PARAPET + MERLON)],
            shade(weathered, normal, haze),
            floor,
          ),
        );
      }
    };
    // The far parapet's inside, the walk, then the side that is turned to the viewer.
    battlements(inner, towards);
    side(inner, [near.top, far.top], [near.top + PARAPET, far.top + PARAPET], towards, weathered);
    faces.push(
      quad(
        [point(near, inner, near.top), point(near, outer, near.top), point(far, outer, far.top), point(far, inner, far.top)],
        shade([0.4, 0.36, 0.3], [0, 1, 0], haze),
        floor,
      ),
    );
    // Where it climbs the walk is a stair.
    const climb = Math.abs(far.top - near.top) / Math.max(1, far.c[2] - near.c[2]);
    const treads = z < 420 ? Math.min(9, Math.round(climb * 26)) : 0;
    for (let k = 0; k < treads; k++) {
      const [t0, t1] = [k / treads, (k + 0.42) / treads];
      const lay = (s: number, t: number): Point => {
        const [a, b] = [point(near, s * 0.92, near.top + 0.03), point(far, s * 0.92, far.top + 0.03)];
        return [mix(a[0], b[0], t), mix(a[1], b[1], t), mix(a[2], b[2], t)];
      };
      faces.push(
        quad(
          [lay(inner, t0), lay(outer, t0), lay(outer, t1), lay(inner, t1)],
          shade([0.25, 0.215, 0.17], [0, 1, 0], haze),
          floor,
        ),
      );
    }
    side(outer, [near.top, far.top], [near.top + PARAPET, far.top + PARAPET], away, weathered);
    side(outer, [near.base, far.base], [near.top + PARAPET, far.top + PARAPET], towards, weathered);
    // Damp and dust darken its foot.
    side(
      outer,
      [near.base, far.base],
      [mix(near.base, near.top, 0.3), mix(far.base, far.top, 0.3)],
      towards,
      scaleRgb(weathered, 0.8),
    );
    if (z < 150) {
      // Courses of blocks of several tones with joints between them, the lowest ones damp, and the string course below the parapet.
      const courses = z < 60 ? 9 : 6;
      const up = (end: typeof near, f: number): number => end.top - TALL + (TALL * f) / courses;
      const on = (t: number, f: number): Point => {
        const [a, b] = [point(near, outer, up(near, f)), point(far, outer, up(far, f))];
        return [mix(a[0], b[0], t), mix(a[1], b[1], t), mix(a[2], b[2], t)];
      };
      const joint = shade(scaleRgb(weathered, 0.62), towards, haze);
      faces.push(quad([on(0, 0), on(1, 0), on(1, courses), on(0, courses)], joint, floor));
      const long = clamp(1.9 / (z * (GROWTH - 1)), 0.12, 0.5);
      for (let row = 0; row < courses; row++)
        for (let u = row % 2 === 0 ? 0 : -long / 2; u < 1; u += long) {
          const tone = own.between(0.84, 1.18) * mix(0.8, 1, clamp(row / 3));
          const [left, right] = [Math.max(0, u + long * 0.03), Math.min(1, u + long * 0.97)];
          if (right - left < 0.02) continue;
          const colour = shade(scaleRgb(mixRgb(weathered, STONE, own.next() * 0.6), tone), towards, haze);
          faces.push(
            quad([on(left, row + 0.06), on(right, row + 0.06), on(right, row + 0.94), on(left, row + 0.94)], colour, floor),
          );
        }
      side(outer, [near.top - 0.22, far.top - 0.22], [near.top, far.top], towards, [0.46, 0.4, 0.32]);
    }
    battlements(outer, towards);
    put(z, faces);
    if (towers < TOWERS.length && z >= TOWERS[towers]!) {
      towers++;
      put(z * 0.999, tower(near, weathered, haze, floor));
    }
  }
  return out;

  /** A square watchtower astride the wall, with three arched windows a side. */
  function tower({ c, n, top, base }: ReturnType<typeof at>, albedo: Rgb, haze: number, floor: Floor): Face[] {
    const half = 4.6;
    const roof = top + 5.4;
    const blocks = c[2] < 75 ? 13 : c[2] < 150 ? 8 : 0;
    const faces: Face[] = [];
    const t: Point = [-n[2], 0, n[0]];
    const corner = (a: number, b: number, y: number): Point => [
      c[0] + n[0] * a * half + t[0] * b * half,
      y,
      c[2] + n[2] * a * half + t[2] * b * half,
    ];
    const walls: readonly (readonly [Point, (u: number, y: number) => Point])[] = [
      [n, (u, y) => corner(1, u, y)],
      [[-n[0], 0, -n[2]], (u, y) => corner(-1, u, y)],
      [t, (u, y) => corner(u, 1, y)],
      [[-t[0], 0, -t[2]], (u, y) => corner(u, -1, y)],
    ];
    const seenWalls = walls.filter(([normal, place]) => {
      const [x, , z] = place(0, 0);
      return normal[0] * x + normal[2] * z < 0;
    });
    for (const [normal, place] of walls) {
      const turned = seenWalls.some(([other]) => other === normal);
      // Of the walls behind only the battlements are seen.
      const colour = shade(albedo, turned ? normal : ([-normal[0], 0, -normal[2]] as Point), haze);
      for (let k = 0; k < 5; k++) {
        const [u0, u1] = [-1 + 0.4 * k + 0.06, -1 + 0.4 * k + 0.3];
        faces.push(
          quad(
            [place(u0, roof), place(u1, roof), place(u1, roof + MERLON * 1.2), place(u0, roof + MERLON * 1.2)],
            colour,
            floor,
          ),
        );
      }
    }
    for (const [normal, place] of seenWalls) {
      faces.push(
        quad(
          [place(-1, base), place(1, base), place(1, roof + 0.2), place(-1, roof + 0.2)],
          shade(blocks > 0 ? scaleRgb(albedo, 0.66) : albedo, normal, haze),
          floor,
        ),
        ...(blocks > 0 ? coursesOf(place, normal) : []),
        quad(
          [place(-1, roof - 0.5), place(1, roof - 0.5), place(1, roof), place(-1, roof)],
          shade([0.44, 0.39, 0.32], normal, haze),
          floor,
        ),
      );
      for (const u of [-0.55, 0, 0.55]) {
        const y = top + 1.5;
        const arch = [0, 0.25, 0.5, 0.75, 1].map((k) => place(u - 0.13 + 0.26 * k, y + 1.5 + 0.55 * 4 * k * (1 - k)));
        faces.push(
          quad([place(u - 0.13, y), ...arch, place(u + 0.13, y)], mixRgb([0.02, 0.018, 0.016], light.haze, haze), floor),
        );
      }
    }
    return faces;

    /** Its blocks, each of a tone of its own. */
    function coursesOf(place: (u: number, y: number) => Point, normal: Point): Face[] {
      const own = random(seed, 'great wall', 'tower', Math.round(c[2]));
      const tall = (roof - 0.5 - base) / blocks;
      const made: Face[] = [];
      for (let row = 0; row < blocks; row++)
        for (let u = row % 2 === 0 ? -1 : -1.2; u < 1; u += 0.4) {
          const [left, right] = [Math.max(-1, u + 0.012), Math.min(1, u + 0.388)];
          const tone = own.between(0.86, 1.08) * mix(0.8, 1, clamp(row / 3));
          if (right - left < 0.03) continue;
          const [low, high] = [base + tall * (row + 0.04), base + tall * (row + 0.96)];
          const colour = shade(scaleRgb(mixRgb(albedo, STONE, own.next() * 0.6), tone), normal, haze);
          made.push(quad([place(left, low), place(right, low), place(right, high), place(left, high)], colour, floor));
        }
      return made;
    }
  }
}
