/** A low fence along the lane of a village, with snow on its rails: it leads the eye from the empty front to the houses. */
import { type Random, random } from '@atelier/spec';
import { mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import { clamp, exp, sin } from '../math.ts';
import { pointsFrom } from '../vector/points.ts';
import { type Face, paintFaces } from './faces.ts';
import { heightAt, type Land } from './hills-land.ts';
import { landDepth } from './hills-rows.ts';
import type { Built } from './hills-trees.ts';
import { SNOW } from './house-space.ts';
import type { SceneContext } from './scene.ts';

/** Metres: between posts, from the middle of the lane, of the nearest and the farthest post. */
const STEP = 2.3;
const ASIDE = 2.6;
const [NEAR, FAR] = [7, 46];
const WOOD: Rgb = [0.17, 0.12, 0.085];

/** Fields of the fence, far to near as all that stands on the land; `taken` says where something else stands. */
export function laneFence(context: SceneContext, land: Land, snow: boolean, taken: (x: number, z: number) => boolean): Built[] {
  const r = random(context.seed, 'village', 'fence');
  const side = r.chance(0.5) ? 1 : -1;
  const both = r.chance(0.4);
  const fields: Built[] = [];
  for (const s of both ? [-1, 1] : [side]) {
    // A gate stands open here and there, and old posts lean.
    const own = random(context.seed, 'village', 'fence', s);
    let last: Post | undefined;
    for (let z = NEAR; z < FAR; z += STEP) {
      const x = land.path(z) + s * ASIDE * (1 + 0.012 * z) + own.between(-0.04, 0.04);
      const gap = own.chance(0.04) || taken(x, z);
      const post = postOf(context, land, x, z, own);
      if (!gap) fields.push(fieldOf(context, post, last, snow));
      last = gap ? undefined : post;
    }
  }
  return fields;
}

interface Post {
  z: number;
  /** Foot in pixels, pixels of a metre, height in metres and lean. */
  x: number;
  foot: number;
  metre: number;
  tall: number;
  lean: number;
}

function postOf({ view }: SceneContext, land: Land, x: number, z: number, r: Random): Post {
  const metre = view.focal / z;
  return {
    z,
    metre,
    x: view.centre + x * metre,
    foot: view.horizon + (view.eye - heightAt(land, x, z)) * metre,
    tall: r.between(0.82, 1.02),
    lean: r.between(-0.04, 0.04),
  };
}

/** A post, and the rails that run from it to the one before. */
function fieldOf(context: SceneContext, post: Post, before: Post | undefined, snow: boolean): Built {
  const { light } = context;
  const id = context.mass('houses');
  const haze = clamp((1 - exp(-post.z / 900)) * 0.9);
  const lit = (albedo: Rgb, share: number): Rgb =>
    mixRgb(
      [0, 1, 2].map(
        (c) => albedo[c]! * (light.fill[c]! * share + light.key[c]! * (light.night ? 0.16 : 0.34) * share),
      ) as unknown as Rgb,
      light.haze,
      haze,
    );
  const wood = lit(WOOD, light.night ? 1.5 : 0.8);
  const dark = scaleRgb(wood, 0.62);
  const white = lit(SNOW, light.night ? 2.1 : 0.95);
  const faces: Face[] = [];
  const quad = (points: readonly (readonly [number, number])[], color: Rgb): void => {
    faces.push({ polygon: pointsFrom(points.flat()), color, id });
  };
  const at = (p: Post, up: number, aside = 0): [number, number] => [
    p.x + (p.lean * up + aside) * p.metre,
    p.foot - up * p.metre,
  ];
  if (before)
    for (const up of [0.36, 0.68]) {
      // Rails sag a little, and carry a roll of snow.
      const middle = (t: number, by: number): [number, number] => {
        const [a, b] = [at(post, up + by), at(before, up + by)];
        const dip = 0.03 * sin(t * 3.1416) * (post.metre * (1 - t) + before.metre * t);
        return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t + dip];
      };
      const steps = [0, 0.25, 0.5, 0.75, 1];
      const band = (low: number, high: number, color: Rgb): void =>
        quad([...steps.map((t) => middle(t, low)), ...[...steps].reverse().map((t) => middle(t, high))], color);
      band(-0.06, 0.06, up > 0.5 ? wood : dark);
      if (snow) band(0.03, 0.12, white);
    }
  const half = 0.065;
  const { tall } = post;
  quad([at(post, -0.1, -half), at(post, -0.1, half), at(post, tall, half * 0.85), at(post, tall, -half * 0.85)], dark);
  quad([at(post, -0.1, -half), at(post, -0.1, -half * 0.1), at(post, tall, 0), at(post, tall, -half * 0.85)], wood);
  // Far ones are too small for caps and drifts.
  if (snow && post.metre > 0.012 * context.view.unit) {
    const cap = [-1, -0.75, -0.3, 0.2, 0.7, 1].map((t): [number, number] =>
      at(post, tall + 0.12 * (1 - t * t), t * half * 1.35),
    );
    quad([...cap, at(post, tall - 0.035, half * 1.3), at(post, tall - 0.02, -half * 1.3)], white);
    // A drift at its foot.
    quad(
      [-1, -0.6, -0.2, 0.2, 0.6, 1].map((t) => at(post, 0.11 * (1 - t * t) - 0.08, t * 0.17)),
      white,
    );
  }
  const depth = landDepth(post.z);
  const top = Math.min(post.foot - 1.2 * post.metre, before ? before.foot - 1.2 * before.metre : post.foot);
  const bottom = Math.max(post.foot, before?.foot ?? 0) + 0.2 * post.metre;
  return {
    z: post.z,
    paint: (frame, y0, y1) => {
      if (y1 > top && y0 < bottom) paintFaces(frame, faces, depth, y0, y1);
    },
  };
}
