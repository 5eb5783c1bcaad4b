/** Paints rolling land: light and shade by slope, fields and hedges, woods, path, flowers as drifts of colour, cloud shadows, air. */

import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { clamp, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { albedoAt, type Spot } from './hills-albedo.ts';
import { type Cover, fieldAt, rowOfTrees, woodAt } from './hills-cover.ts';
import { besideRiver, type Land, slopeAt, smoothHeight } from './hills-land.ts';
import { type LandPaint, LandRows, lookAlong, NEAREST_WOOD, nearestCover, STEP, STEPS } from './hills-rows.ts';
import { terraceAt } from './hills-terraces.ts';
import { shadeAt } from './near-shade.ts';
import type { SceneContext } from './scene.ts';
import { snowPathAt } from './snow-path.ts';

/** From here on the land counts as hills rather than as the meadow at one's feet. */
const HILLS_FROM = 130;

/** Metres from which low ground lies in thicker air. */
const LOW_AIR_FROM = 110;

const PATH_TO = 700;
/** A footpath is lost to the eye between these: farther off it would be a scratch on the hill. */
const [FADES_FROM, FADES_TO] = [110, 260];
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

export function landPass(context: SceneContext, land: Land, cover: Cover, paint: LandPaint): Pass {
  const rows = new LandRows(context, land, cover, paint);
  return { name: 'land', weight: 4, look: rows, run: (frame, k, y0, y1) => paintRows(rows, frame, k, y0, y1) };
}

function paintRows(l: LandRows, frame: Frame, k: Kernels, y0: number, y1: number): void {
  l.begin(frame);
  for (let y = y0; y < y1; y++) if (lookAlong(l, k, frame.width, y)) paintRow(l, frame, y);
}

function paintRow(l: LandRows, frame: Frame, y: number): void {
  const { pz } = l;
  const { width } = frame;
  for (let x = 0; x < width; x++) {
    if (pz[x]! <= 0) continue;
    spotAt(l, x);
    groundAt(l, x);
    lightAt(l, frame, x, y);
  }
}

/** What kind of spot pixel `x` of the row shows. */
function spotAt(l: LandRows, x: number): void {
  const { spot, field, cover, paint, land, tuftsTo, px, pz, wood, crown, warp, broad, fine, stroke, tuft, damp } = l;
  const z = pz[x]!;
  const m = px[x]!;
  let green = 0;
  // Fields may begin nearer than woods: each pixel has its own, never that of the one before it.
  if (z > nearestCover(cover)) fieldAt(cover, m, z, warp[x]!, field);
  if (z > NEAREST_WOOD) {
    green = Math.max(woodAt(cover, wood[x]!, z), 0.85 * rowOfTrees(field.hedge, crown[x]! * 0.5 + fine[x]! * 0.5));
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
  spot.trodden = paint.pathId > 0 && z < (paint.pathTo ?? PATH_TO) ? pathAt(land, paint, m, spot) : 0;
  l.snowPath.bank = 0;
  if (paint.snow && paint.pathHalf === undefined && paint.pathId > 0 && z < (paint.pathTo ?? PATH_TO)) {
    snowPathAt(m - land.path(z), z, spot.fine, spot.stroke, l.snowPath);
    spot.trodden = clamp(l.snowPath.trodden) * (1 - green);
  }
  spot.bloom = paint.flowerId === 0 ? 0 : paint.lavish ? spreadAt(spot) : z < FLOWERS_TO ? bloomAt(spot) : 0;
}

/** Its colour before light, its slope and its water. */
function groundAt(l: LandRows, x: number): void {
  const { spot, albedo, paint, land, slope, bumps } = l;
  const { px, broad, fine, stroke } = l;
  const { z } = spot;
  const m = px[x]!;
  albedoAt(spot, l.field, l.cover, paint, albedo);
  let wet = paint.riverId ? besideRiver(land, m, z) : 99;
  // The shore of a pond is no broader than a river's.
  if (land.pond && wet > 1) wet = 1 + (wet - 1) * 2.5;
  if (wet < 1.5) shoreAt(albedo, wet, fine[x]!, stroke[x]!, paint.snow);
  if (paint.tint) paint.tint(m, z, albedo, spot);
  slopeAt(land, bumps, m, z, slope);
  l.wet = wet;
  l.mirror = paint.terraces
    ? terraceAt(
        albedo,
        slope,
        {
          height: smoothHeight(land, bumps, m, z),
          m,
          z,
          broad: broad[x]!,
          fine: fine[x]!,
          stroke: stroke[x]!,
          tuft: spot.tuft,
        },
        paint.terraces,
        l.pixel * z,
      )
    : 0;
}

/** Lights it and lays it down. */
function lightAt(l: LandRows, frame: Frame, x: number, y: number): void {
  const { spot, albedo, paint, slope, mirror, wet, key, fill, sky } = l;
  const { light } = l.context;
  const { color, ids, depth, width } = frame;
  const { z, broad, fine, stroke, crown, green } = spot;
  // Snow lies in drifts, long across the view.
  const drift = paint.snow
    ? (broad - 0.5) * (light.night ? 1.1 : 1.3) +
      ((fine - 0.5) * (light.night ? 2.6 : 1.7) + (spot.tuft - 0.5) * 0.5) * smoothstep(160, 20, z) +
      l.snowPath.bank * (l.lx >= 0 ? 2.4 : -2.4)
    : (fine - 0.5) * 0.35;
  const flat = facingAt(l, slope, green > 0.5 ? (crown - 0.5) * 3.4 : drift);
  const toSun = l.sides[x]!;
  // Light lies in it here and there.
  const passing =
    l.shadeTo > 0
      ? 1 - shadeAt(l.shadeTo, z + ((broad - 0.5) * 7 + (fine - 0.5) * 1.6) * l.ragged) * smoothstep(0.66, 0.44, spot.damp)
      : 1;
  const near = (1 - 0.3 * smoothstep(9, 2.5, z)) * passing;
  const clouded = paint.cloudShadows ? smoothstep(0.52, 0.64, l.xs[x]! + (paint.showery ? 0.06 : 0)) * smoothstep(2, 16, z) : 0;
  const shadow = near * (paint.showery ? 1.28 - 0.98 * clouded : 1 - 0.54 * clouded);
  const direct = (light.backlit ? 0.12 + 0.46 * flat * (0.5 + 0.8 * toSun) : l.most * flat) * shadow * l.uncovered;
  const step = Math.min(STEPS, Math.floor(z / STEP));
  let air = l.hazes[step]!;
  if (z > 70) air += (1 - air) * hollowAt(paint.hollows, spot, slope[1]!, flat);
  // Air lies thickest over low ground: each ridge stands clear of the foot of the next one.
  if (z > LOW_AIR_FROM) {
    const { view } = l.context;
    const above = view.eye + l.land.valley - ((y + 0.5 - view.horizon) / view.focal) * z;
    air += (1 - air) * l.lowAir * smoothstep(LOW_AIR_FROM, 420, z) * smoothstep(0.09 * z, 0, above);
  }
  const shine =
    l.glows && z < 90 && !paint.snow
      ? (0.06 + 0.42 * toSun * toSun) * clamp((stroke - 0.42) * 3) * smoothstep(70, 10, z) * (1 - spot.trodden)
      : 0;
  const bright = light.backlit ? 0.72 + 0.36 * toSun : 0.94;
  const o = (y * width + x) * 4;
  const part = l.seen[y * width + x]!;
  const alpha = part < 0 ? -part : 1;
  // The nearer still water is, the higher the sky that it shows.
  const steep = mirror > 0 ? 0.85 * smoothstep(130, 12, z) : 0;
  for (let c = 0; c < 3; c++) {
    const own = albedo[c]!;
    const lit = own * (key[c]! * direct + fill[c]!) + shine * light.glow[c]! * clamp(own * 2.6);
    const seenThere = mirror > 0 ? lit + (sky[c]! + (l.above[c]! - sky[c]!) * steep - lit) * mirror : lit;
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
          : z > (paint.hillsFrom ?? HILLS_FROM)
            ? paint.hillsId
            : paint.grassId;
  depth[y * width + x] = l.depths[step]!;
}

function facingAt({ lx, ly, lz, steep, wrap, level }: LandRows, slope: Float64Array, bump: number): number {
  const nx = -slope[0]! * steep + bump * 0.5 * (lx >= 0 ? 1 : -1);
  const nz = -slope[1]! * steep - Math.abs(bump) * 0.1;
  const toLight = (nx * lx + ly + nz * lz) / Math.sqrt(1 + nx * nx + nz * nz);
  // Snow passes light on: no swell of it ends in a hard shadow.
  return clamp((toLight + wrap) / (level + wrap), 0, 1.7);
}

function pathAt(land: Land, { pathHalf }: LandPaint, m: number, { z, fine, stroke, green }: Spot): number {
  const wide = Math.max(pathHalf ?? 0.45, z * 0.0016);
  const ragged = pathHalf === undefined ? 0.35 : 0.08;
  const way = Math.abs(m - land.path(z)) + (fine - 0.5) * ragged + (stroke - 0.5) * ragged;
  return pathHalf === undefined
    ? smoothstep(wide * 1.25, wide * 0.75, way) * (1 - green) * smoothstep(FADES_TO, FADES_FROM, z)
    : smoothstep(wide * 1.02, wide * 0.98, way);
}

function hollowAt(hollows: number, { z, broad, crown }: Spot, rise: number, flat: number): number {
  return (
    hollows *
    0.7 *
    smoothstep(70, 260, z) *
    clamp(1 - flat * 0.25) *
    smoothstep(0.62, 0.3, broad * 0.4 + crown * 0.1 + 0.3 * clamp(rise * 6 + 0.3))
  );
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
