/** Walls of stones laid without mortar over green land: one that comes in beside the viewer, others across the slopes up to the far ones. */
import { random } from '@atelier/spec';
import { mixRgb, type Rgb, scaleRgb } from '../../colour.ts';
import { clamp, mix, sin } from '../../math.ts';
import type { Face } from '../faces.ts';
import { type Land, landRow } from '../hills-land.ts';
import { type Built, isHidden } from '../hills-trees.ts';
import type { LandWish } from '../land-wish.ts';
import type { SceneContext } from '../scene.ts';
import { type Point, type Site, siteOn } from './site.ts';

const GREY: readonly Rgb[] = [
  [0.36, 0.35, 0.31],
  [0.3, 0.29, 0.265],
  [0.42, 0.4, 0.35],
];
const TALL = 1.25;
const THICK = 0.55;

type Way = (t: number) => readonly [x: number, z: number];

/** Paths of the walls, t 0 … 1 from their near end. */
function ways({ seed, view }: Pick<SceneContext, 'seed' | 'view'>): { way: Way; long: number }[] {
  const r = random(seed, 'drystone', 'ways');
  const edge = view.centre / view.focal;
  const side = r.chance(0.5) ? 1 : -1;
  const made: { way: Way; long: number }[] = [];
  // From the viewer's side into the distance.
  const near = r.between(7, 9);
  const bend = r.between(0.8, 1.6);
  const end = r.between(-0.25, 0.35) * edge;
  made.push({
    long: 150,
    way: (t) => {
      const z = near * (1 - t) + 150 * t * t + near * t;
      const along = mix(side * edge * 1.08, side * end, clamp(t * 1.9) * (2 - clamp(t * 1.9)));
      return [along * z + sin(t * 9) * bend, z];
    },
  });
  // Across the view, each at its own distance and slant: the borders of fields.
  for (const [i, z] of [27, 46, 74, 118, 175].entries()) {
    const own = random(seed, 'drystone', 'across', i);
    const at = z * own.between(0.88, 1.12);
    const slant = own.between(-0.34, 0.34);
    const wave = own.between(0.5, 2.2);
    const from = i === 0 ? -side * edge * at * 1.15 : -edge * at * 1.15;
    const to = i === 0 ? side * edge * at * 0.35 : edge * at * 1.15;
    made.push({
      long: Math.abs(to - from),
      way: (t) => {
        const x = mix(from, to, t);
        return [x, at + x * slant + sin(t * 7 + i * 2) * wave];
      },
    });
  }
  // Up the slopes between them.
  for (let i = 0; i < 5; i++) {
    const own = random(seed, 'drystone', 'up', i);
    const x = own.between(-0.95, 0.95) * edge;
    const from = own.between(34, 60);
    const slide = own.between(-0.25, 0.25) * edge;
    made.push({
      long: 150,
      way: (t) => {
        const z = mix(from, from * own.between(3.4, 3.41), t);
        return [(x + slide * t) * z, z];
      },
    });
  }
  return made;
}

/** Whether a wall stands before the feet of something that is so far away. */
export function isBehindWall(
  land: Land,
  seen: Pick<SceneContext, 'seed' | 'view'>,
  x: number,
  z: number,
  row: number,
  height: number,
): boolean {
  const { view } = seen;
  return ways(seen).some(({ way }) => {
    for (let t = 0; t <= 1; t += 0.02) {
      const [wx, wz] = way(t);
      const k = view.focal / wz;
      // As wide as the step from one sample to the next.
      if (wz < 3.5 || wz > z + 0.8 || Math.abs(view.centre + wx * k - x) > height + 0.03 * view.width) continue;
      if (landRow(land, view, wx, wz) - TALL * k < row - 0.12 * height && wz > z - 40) {
        if (landRow(land, view, wx, wz) > row - height) return true;
      }
    }
    return false;
  });
}

export function drystoneWish(context: SceneContext, id: number): LandWish {
  return {
    framed: context.setting.scene !== 'farmland',
    cover: { woods: 0.25, fields: 1e9 },
    built: (land) => wallsOn(context, land, id),
  };
}

function wallsOn(context: SceneContext, land: Land, id: number): Built[] {
  const site = siteOn(context, land, id);
  for (const [w, { way, long }] of ways(context).entries()) {
    let t = 0;
    for (let i = 0; t < 1 && i < 900; i++) {
      const [x, z] = way(t);
      // As long as a stone or two near by, and no shorter than a few pixels far off.
      const step = Math.max(0.5, z * 0.02) / long;
      const next = Math.min(1, t + step);
      const [x1, z1] = way(next * 1.0008);
      t = next;
      if (z < 3.5 || z1 < 3.5) continue;
      const px = (Math.abs(x) * context.view.focal) / z;
      if (px > context.view.width * 0.75) continue;
      // A gap where stones fell or a gate was.
      if (z > 15 && random(context.seed, 'drystone gap', w, Math.floor(i / 9)).chance(0.035)) continue;
      piece(site, [x, z], [x1, z1], `${w} ${i}`);
    }
  }
  return site.built;
}

function piece(site: Site, [x0, z0]: readonly [number, number], [x1, z1]: readonly [number, number], salt: string): void {
  const { view, seed } = site.context;
  const z = (z0 + z1) / 2;
  const mid = (x0 + x1) / 2;
  const ground = landRow(site.land, view, mid, z);
  if (z > 12 && isHidden(view, site.land, mid, z, ground - TALL * 0.4 * site.metre(z))) return;
  const r = random(seed, 'drystone piece', salt);
  const [dx, dz] = [x1 - x0, z1 - z0];
  const l = Math.sqrt(dx * dx + dz * dz) || 1;
  const turned = (dz / l) * x0 - (dx / l) * z0 > 0 ? -1 : 1;
  const n: Point = [(dz / l) * turned, 0, (-dx / l) * turned];
  const tall = TALL * r.between(0.93, 1.06);
  const at = (t: number, y: number, back = 0): Point => {
    const [x, at] = [mix(x0, x1, t), mix(z0, z1, t)];
    return [x - n[0] * back, site.ground(x, at) - 0.12 + y, at - n[2] * back];
  };
  const faces: Face[] = [];
  const k = site.metre(z);
  const tone = (): Rgb => {
    const grey = mixRgb(r.pick(GREY), [0.27, 0.29, 0.2], r.next() * 0.45);
    return scaleRgb(grey, r.between(0.82, 1.16));
  };
  const courses = k > 26 ? 6 : k > 12 ? 3 : 1;
  faces.push(
    site.face(
      [at(0, 0), at(1.02, 0), at(1.02, tall), at(0, tall)],
      scaleRgb(GREY[1]!, courses > 1 ? 0.42 : r.between(0.5, 0.82)),
      n,
      z,
    ),
  );
  if (courses > 1)
    for (let c = 0; c < courses; c++) {
      const y = (c / courses) * tall;
      const h = tall / courses;
      const many = Math.max(1, Math.round(l / (0.34 * (6 / courses))));
      for (let s = 0; s < many; s++) {
        const shift = c % 2 === 0 ? 0 : 0.4 / many;
        const [a, b] = [s / many + shift + r.between(0, 0.08) / many, (s + 1) / many + shift - 0.06 / many];
        const low = y + h * r.between(0.02, 0.1);
        const high = y + h * r.between(0.9, 1.02);
        faces.push(
          site.face(
            [at(a, low), at(b, low + h * r.between(-0.06, 0.06)), at(b, high), at(a, high + h * r.between(-0.06, 0.06))],
            scaleRgb(tone(), mix(0.8, 1.1, c / courses)),
            n,
            z,
          ),
        );
      }
    }
  // Its top, and the stones on edge along it.
  const cap: Rgb = site.snow ? [0.84, 0.87, 0.92] : scaleRgb(GREY[2]!, courses > 1 ? 1.05 : r.between(0.62, 0.95));
  faces.push(site.face([at(0, tall), at(1.02, tall), at(1.02, tall, THICK), at(0, tall, THICK)], cap, [0, 1, 0], z));
  if (k > 9) {
    const many = Math.max(1, Math.round(l / 0.22));
    for (let s = 0; s < many; s++) {
      const up = tall + r.between(0.1, 0.24);
      faces.push(
        site.face(
          [
            at(s / many, tall - 0.02),
            at((s + 0.92) / many, tall - 0.02),
            at((s + 0.8) / many, up),
            at((s + 0.1) / many, up * 0.99),
          ],
          site.snow ? [0.84, 0.87, 0.92] : tone(),
          n,
          z,
        ),
      );
    }
  }
  site.shadow(z + THICK, [at(0, 0), at(1, 0), at(1, 0, THICK), at(0, 0, THICK)], tall * 0.9);
  site.put(z, faces);
}
