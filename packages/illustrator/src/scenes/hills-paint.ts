/** Paints rolling land: light and shade by slope, fields and hedges, woods, path, flowers as drifts of colour, cloud shadows, air. */

import { scaleRgb } from '../colour.ts';
import { scratch } from '../kernels/scratch.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, exp, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { albedoAt, type LandColours, type Spot } from './hills-albedo.ts';
import { type Cover, coverRows, type FieldAt, fieldAt, woodAt } from './hills-cover.ts';
import { besideRiver, bumpsBetween, type Land, slopeAt, smoothHeight } from './hills-land.ts';
import { type Terraces, terraceAt } from './hills-terraces.ts';
import { nearShade } from './near-shade.ts';
import type { SceneContext } from './scene.ts';

export interface LandPaint {
  grassId: number;
  hillsId: number;
  pathId: number;
  /** Half the path's width in metres near the viewer, and its two tones where it is no trodden earth. */
  pathHalf?: number;
  /** Metres at which the path ends; 700 where nothing is said. */
  pathTo?: number;
  riverId?: number;
  flowerId: number;
  /** The meadow is the flowers' own: they cover it. */
  lavish?: boolean;
  colours: LandColours;
  snow: boolean;
  cloudShadows: boolean;
  /** Slopes are laid out in terraces. */
  terraces?: Terraces;
  /** 0–1: mist in the hollows. */
  hollows: number;
  /** Changes the colour of the ground at a place: crops in rows, beds, paving. */
  tint?(m: number, z: number, albedo: Float64Array, spot: Spot): void;
}

/** From here on the land counts as hills rather than as the meadow at one's feet. */
const HILLS_FROM = 130;
const NEAREST_WOOD = 95;

const PATH_TO = 700;
/** Metres at a lens as long as the picture is wide. */
const TUFTS_TO = 130;
/** Metres along the slope that a metre of height counts for. */
const ALOFT = 2.2;
const FLOWERS_TO = 156;

/** Where flowers were asked for they lie over the land in broad drifts, with paths of grass between. */
const spreadAt = ({ z, fine, broad, damp, stroke, green }: Spot): number =>
  smoothstep(0.44, 0.58, damp * 0.4 + fine * 0.3 + broad * 0.3 + 0.045) *
  smoothstep(0.3, 0.56, stroke) *
  smoothstep(3, 9, z) *
  smoothstep(170, 60, z) *
  (1 - green);

/** Drifts of flowers seen as specks of their colour. */
const bloomAt = ({ z, fine, broad, stroke }: Spot): number =>
  smoothstep(0.52, 0.66, fine * 0.45 + broad * 0.55 + 0.03) *
  smoothstep(0.5, 0.6, stroke) *
  smoothstep(4, 14, z) *
  smoothstep(156, 60, z);

/** Metres from which low ground lies in thicker air. */
const LOW_AIR_FROM = 110;

/** What depends on distance alone is tabled in steps of so many metres. */
const STEP = 2;
const STEPS = 1800;

/** Depth in the picture, 0 nearest … 1 farthest, of something `z` metres away. */
export const landDepth = (z: number): number => clamp(0.02 + 0.14 * (1 - exp(-z / 40)) + 0.8 * (1 - exp(-z / 600)));

const grazing = ([x, y, z]: readonly [number, number, number]): readonly [number, number, number] => [
  x < 0 ? Math.min(x, -0.5) : Math.max(x, 0.5),
  Math.min(y, 0.4),
  z,
];

export function landPass(context: SceneContext, land: Land, cover: Cover, paint: LandPaint): Pass {
  const { view, light } = context;
  const sun = sunPlace(view, light);
  // Snow is modelled by light that grazes it; from above it would be one white sheet.
  const [lx, ly, lz] = paint.snow ? grazing(light.direction) : light.direction;
  const level = Math.max(0.16, ly);
  const reach = light.mist > 0.5 ? 260 : light.mist > 0 ? 1200 : light.night ? 1500 : light.backlit ? 1500 : 2300;
  const sides = Float32Array.from({ length: view.width }, (_, x) => exp((-Math.abs(x + 0.5 - sun.x) / view.unit) * 2));
  const hazes = Float32Array.from({ length: STEPS + 1 }, (_, i) => clamp((1 - exp((-i * STEP) / reach)) * 0.93));
  const depths = Float32Array.from({ length: STEPS + 1 }, (_, i) => landDepth(i * STEP));
  // After sunset the whole sky is the lamp.
  const ambient = light.time === 'dusk' ? 0.95 : light.backlit ? 0.5 : light.night ? 0.8 : 0.42;
  const most = light.night ? 0.42 : 0.84;
  const uncovered = 1 - light.cover * 0.25;
  const glows = light.backlit && !light.night && light.cover < 0.5;
  const key = scaleRgb(light.key, paint.snow ? 0.46 : 1);
  const fill = scaleRgb(light.fill, ambient * (paint.snow ? 0.95 : 1));
  // Snow shows every swell.
  const steep = paint.snow ? 2.6 : 1.6;
  const wrap = paint.snow ? 0.4 : 0;
  // What still water shows of the sky at a low angle.
  const sky = light.sky[Math.min(light.sky.length - 1, 1)]![1];
  /** Metres that a pixel covers at one metre. */
  const pixel = 1 / view.focal;
  const lowAir = light.night ? 0.3 : light.mist > 0.5 ? 0.2 : light.backlit ? 0.55 : 0.4;
  const shaded = nearShade(view, light, paint.snow);
  // Its edge is as ragged as that of the cloud that throws it.
  const ragged = (view.eye * view.focal) / (view.height - view.horizon) / 5;
  const tuftsTo = (TUFTS_TO * view.focal) / view.unit;
  const facingAt = (slope: Float64Array, bump: number): number => {
    const nx = -slope[0]! * steep + bump * 0.5 * (lx >= 0 ? 1 : -1);
    const nz = -slope[1]! * steep - Math.abs(bump) * 0.1;
    const toLight = (nx * lx + ly + nz * lz) / Math.sqrt(1 + nx * nx + nz * nz);
    // Snow passes light on: no swell of it ends in a hard shadow.
    return clamp((toLight + wrap) / (level + wrap), 0, 1.7);
  };
  const pathAt = (m: number, z: number, { fine, stroke, green }: Spot): number => {
    const wide = Math.max(paint.pathHalf ?? 0.45, z * 0.0016);
    const ragged = paint.pathHalf === undefined ? 0.35 : 0.08;
    const way = Math.abs(m - land.path(z)) + (fine - 0.5) * ragged + (stroke - 0.5) * ragged;
    return paint.pathHalf === undefined
      ? smoothstep(wide * 1.25, wide * 0.75, way) * (1 - green)
      : smoothstep(wide * 1.02, wide * 0.98, way);
  };
  const hollowAt = ({ z, broad, crown }: Spot, rise: number, flat: number): number =>
    paint.hollows *
    0.7 *
    smoothstep(70, 260, z) *
    clamp(1 - flat * 0.25) *
    smoothstep(0.62, 0.3, broad * 0.4 + crown * 0.1 + 0.3 * clamp(rise * 6 + 0.3));
  return {
    name: 'land',
    weight: 4,
    run(frame, k, y0, y1) {
      const { color, ids, depth, width } = frame;
      const seen = frame.plane('land.z').data;
      const [px, pz, up, xs, ys, wood, crown, warp, broad, fine, stroke, tuft, damp] = scratch(frame, 13);
      const n = px.length;
      const field: FieldAt = { tone: 0, kind: 0, hedge: 0 };
      const slope = new Float64Array(2);
      const albedo = new Float64Array(3);
      const spot: Spot = { z: 0, broad: 0, fine: 0, tuft: 0.5, damp: 0.5, stroke: 0, crown: 0, green: 0, trodden: 0, bloom: 0 };
      const noise = (out: Float32Array, fx: number, fz: number, octaves: number, salt: number): void => {
        for (let i = 0; i < n; i++) {
          xs[i] = px[i]! * fx + 100;
          ys[i] = up[i]! * fz + 60;
        }
        k.fbm(xs, ys, out, n, octaves, salt);
      };
      for (let y = y0; y < y1; y++) {
        let farthest = 0;
        let closest = 1e9;
        for (let x = 0; x < n; x++) {
          const here = x < width ? seen[y * width + x]! : 0;
          // Below 0 it is the share of the pixel that the land's edge covers.
          const z = here < 0 ? Math.max(0, seen[Math.min(view.height - 1, y + 1) * width + x]!) : here;
          pz[x] = z;
          px[x] = ((x + 0.5 - view.centre) / view.focal) * z;
          // Measured up the slope, or what grows on a steep one would be drawn out into streaks.
          up[x] = z + ALOFT * (view.eye - ((y + 0.5 - view.horizon) / view.focal) * z);
          if (z > farthest) farthest = z;
          if (z > 0 && z < closest) closest = z;
        }
        if (farthest <= 0) continue;
        const bumps = bumpsBetween(land, closest, farthest);
        if (farthest > NEAREST_WOOD) coverRows(k, cover, px, pz, { xs, ys, wood, crown, warp }, n);
        else for (const row of [wood, crown, warp]) row.fill(0.5);
        noise(broad, 0.045, 0.03, 4, land.salt);
        noise(stroke, 15, 6, 3, land.salt ^ 9);
        noise(fine, 0.35, 0.16, 3, land.salt ^ 11);
        noise(damp, 0.021, 0.034, 3, land.salt ^ 15);
        if (closest < tuftsTo) noise(tuft, 2.6, 1.5, 2, land.salt ^ 17);
        else tuft.fill(0.5);
        if (paint.cloudShadows) {
          for (let i = 0; i < n; i++) {
            xs[i] = px[i]! / 260 + 40;
            ys[i] = pz[i]! / 420 + 20;
          }
          k.fbm(xs, ys, xs, n, 3, land.salt ^ 13);
        }
        for (let x = 0; x < width; x++) {
          const z = pz[x]!;
          if (z <= 0) continue;
          const m = px[x]!;
          let green = 0;
          if (z > NEAREST_WOOD) {
            fieldAt(cover, m, z, warp[x]!, field);
            green = Math.max(woodAt(cover, wood[x]!, z), smoothstep(0.15, 0.6, field.hedge * (0.5 + crown[x]!)));
          }
          spot.z = z;
          spot.broad = broad[x]!;
          spot.fine = fine[x]!;
          spot.tuft = 0.5 + (tuft[x]! - 0.5) * smoothstep(tuftsTo, 0.4 * tuftsTo, z);
          // Its patches have soft, ragged edges.
          spot.damp = damp[x]! + (fine[x]! - 0.5) * 0.14;
          spot.stroke = stroke[x]!;
          spot.crown = crown[x]!;
          spot.green = green;
          spot.trodden = paint.pathId > 0 && z < (paint.pathTo ?? PATH_TO) ? pathAt(m, z, spot) : 0;
          spot.bloom = paint.flowerId === 0 ? 0 : paint.lavish ? spreadAt(spot) : z < FLOWERS_TO ? bloomAt(spot) : 0;
          albedoAt(spot, field, cover, paint, albedo);
          let wet = paint.riverId ? besideRiver(land, m, z) : 99;
          // The shore of a pond is no broader than a river's.
          if (land.pond && wet > 1) wet = 1 + (wet - 1) * 2.5;
          if (wet < 1.5) shoreAt(albedo, wet, fine[x]!, stroke[x]!, paint.snow);
          if (paint.tint) paint.tint(m, z, albedo, spot);
          slopeAt(land, bumps, m, z, slope);
          const mirror = paint.terraces
            ? terraceAt(
                albedo,
                slope,
                { height: smoothHeight(land, bumps, m, z), m, z, broad: broad[x]!, fine: fine[x]!, stroke: stroke[x]! },
                paint.terraces,
                pixel * z,
              )
            : 0;
          // Snow lies in drifts, long across the view.
          const drift = paint.snow
            ? (broad[x]! - 0.5) * (light.night ? 0.8 : 1.3) + (fine[x]! - 0.5) * 1.1 * smoothstep(160, 20, z)
            : (fine[x]! - 0.5) * 0.35;
          const flat = facingAt(slope, green > 0.5 ? (crown[x]! - 0.5) * 3.4 : drift);
          const toSun = sides[x]!;
          const passing = 1 - shaded(z + ((broad[x]! - 0.5) * 5 + (fine[x]! - 0.5) * 1.2) * ragged);
          const near = (1 - 0.3 * smoothstep(9, 2.5, z)) * passing;
          const shadow = near * (paint.cloudShadows ? 1 - 0.62 * smoothstep(0.5, 0.62, xs[x]!) * smoothstep(2, 16, z) : 1);
          const direct = (light.backlit ? 0.12 + 0.46 * flat * (0.5 + 0.8 * toSun) : most * flat) * shadow * uncovered;
          const step = Math.min(STEPS, Math.floor(z / STEP));
          let air = hazes[step]!;
          if (z > 70) air += (1 - air) * hollowAt(spot, slope[1]!, flat);
          // Air lies thickest over low ground: each ridge stands clear of the foot of the next one.
          if (z > LOW_AIR_FROM) {
            const above = view.eye + land.valley - ((y + 0.5 - view.horizon) / view.focal) * z;
            air += (1 - air) * lowAir * smoothstep(LOW_AIR_FROM, 420, z) * smoothstep(0.09 * z, 0, above);
          }
          const shine =
            glows && z < 90 && !paint.snow
              ? (0.06 + 0.42 * toSun * toSun) * clamp((stroke[x]! - 0.42) * 3) * smoothstep(70, 10, z) * (1 - spot.trodden)
              : 0;
          const bright = light.backlit ? 0.72 + 0.36 * toSun : 0.94;
          const o = (y * width + x) * 4;
          const part = seen[y * width + x]!;
          const alpha = part < 0 ? -part : 1;
          for (let c = 0; c < 3; c++) {
            const own = albedo[c]!;
            const lit = own * (key[c]! * direct + fill[c]!) + shine * light.glow[c]! * clamp(own * 2.6);
            const seenThere = mirror > 0 ? lit + (sky[c]! - lit) * mirror : lit;
            const v = seenThere + (light.haze[c]! * bright - seenThere) * air;
            color[o + c] = color[o + c]! + (v - color[o + c]!) * alpha;
          }
          color[o + 3] = 1;
          ids[y * width + x] =
            wet < 1
              ? paint.riverId!
              : spot.trodden > 0.5
                ? paint.pathId
                : spot.bloom > 0.5
                  ? paint.flowerId
                  : z > HILLS_FROM
                    ? paint.hillsId
                    : paint.grassId;
          depth[y * width + x] = depths[step]!;
        }
      }
    },
  };
}

/** Gravel and wet earth at the water's edge. */
function shoreAt(albedo: Float64Array, beside: number, fine: number, stroke: number, snow: boolean): void {
  const gravel = smoothstep(1.42, 1.16, beside + (fine - 0.5) * 0.35) * (snow ? 0.35 : 0.85);
  const wet = smoothstep(1.12, 1, beside);
  for (let c = 0; c < 3; c++) {
    const pebbles = [0.17, 0.15, 0.125][c]! * (0.45 + 1.1 * stroke);
    albedo[c] = (albedo[c]! + (pebbles - albedo[c]!) * gravel) * (1 - 0.55 * wet);
  }
}
