/** Paints rolling land: light and shade by slope, fields and hedges, woods, path, flowers as drifts of colour, cloud shadows, air. */
import type { Rgb } from '../colour.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import { SNOW } from '../plants/parts.ts';
import type { Pass } from '../pool/pass.ts';
import { type Cover, coverRows, type FieldAt, fieldAt, woodAt } from './hills-cover.ts';
import { type Land, slopeAt } from './hills-land.ts';
import { type SceneContext, scratch } from './scene.ts';

export interface LandColours {
  /** Grass, dark and light. */
  grass: readonly [Rgb, Rgb];
  wood: readonly [Rgb, Rgb];
  /** Other crops and pastures. */
  fields: readonly Rgb[];
  flowers: readonly Rgb[];
}

export interface LandPaint {
  grassId: number;
  hillsId: number;
  pathId: number;
  flowerId: number;
  colours: LandColours;
  snow: boolean;
  cloudShadows: boolean;
  /** 0–1: mist in the hollows. */
  hollows: number;
}

const EARTH: Rgb = [0.26, 0.19, 0.12];
/** From here on the land counts as hills rather than as the meadow at one's feet. */
const HILLS_FROM = 130;
const NEAREST_WOOD = 140;

export function landPass(context: SceneContext, land: Land, cover: Cover, paint: LandPaint): Pass {
  const { view, light } = context;
  const sun = sunPlace(view, light);
  const [lx, ly, lz] = light.direction;
  const level = Math.max(0.16, ly);
  const reach = light.mist > 0.5 ? 260 : light.mist > 0 ? 1200 : light.night ? 1500 : light.backlit ? 1500 : 2300;
  return {
    name: 'land',
    weight: 4,
    run(frame, k, y0, y1) {
      const { color, ids, depth, width } = frame;
      const seen = frame.plane('land.z').data;
      const [px, pz, xs, ys, wood, crown, warp, broad, fine, stroke] = scratch(frame, 10) as [
        Float32Array,
        Float32Array,
        Float32Array,
        Float32Array,
        Float32Array,
        Float32Array,
        Float32Array,
        Float32Array,
        Float32Array,
        Float32Array,
      ];
      const n = px.length;
      const field: FieldAt = { tone: 0, kind: 0, hedge: 0 };
      const slope = new Float64Array(2);
      const noise = (out: Float32Array, fx: number, fz: number, octaves: number, salt: number): void => {
        for (let i = 0; i < n; i++) {
          xs[i] = px[i]! * fx + 100;
          ys[i] = pz[i]! * fz + 60;
        }
        k.fbm(xs, ys, out, n, octaves, salt);
      };
      for (let y = y0; y < y1; y++) {
        let farthest = 0;
        for (let x = 0; x < n; x++) {
          const here = x < width ? seen[y * width + x]! : 0;
          // Below 0 it is the share of the pixel that the land's edge covers.
          const z = here < 0 ? Math.max(0, seen[Math.min(view.height - 1, y + 1) * width + x]!) : here;
          pz[x] = z;
          px[x] = ((x + 0.5 - view.centre) / view.focal) * z;
          if (z > farthest) farthest = z;
        }
        if (farthest <= 0) continue;
        if (farthest > NEAREST_WOOD) coverRows(k, cover, px, pz, { xs, ys, wood, crown, warp }, n);
        else for (const row of [wood, crown, warp]) row.fill(0.5);
        noise(broad, 0.045, 0.03, 4, land.salt);
        noise(stroke, 8, 3.6, 3, land.salt ^ 9);
        noise(fine, 0.35, 0.16, 3, land.salt ^ 11);
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
          slopeAt(land, m, z, slope);
          const woody = woodAt(cover, wood[x]!, z);
          fieldAt(cover, m, z, warp[x]!, field);
          const green = Math.max(woody, field.hedge > 0.25 ? 1 : 0);
          // Bumpy crowns turn their own sides to the light.
          const bump = green > 0.5 ? (crown[x]! - 0.5) * 3.4 : (fine[x]! - 0.5) * 0.35;
          const nx = -slope[0]! * 1.6 + bump * 0.5 * (lx >= 0 ? 1 : -1);
          const nz = -slope[1]! * 1.6 - Math.abs(bump) * 0.1;
          const facing = (nx * lx + ly + nz * lz) / Math.sqrt(1 + nx * nx + nz * nz);
          const flat = clamp(facing / level, 0, 1.7);
          const toSun = exp((-Math.abs(x + 0.5 - sun.x) / view.unit) * 2);
          const shadow = paint.cloudShadows ? 1 - 0.62 * smoothstep(0.5, 0.62, xs[x]!) * smoothstep(8, 60, z) : 1;
          const direct =
            (light.backlit ? 0.2 + 0.3 * flat * (0.5 + 0.8 * toSun) : light.night ? 0.42 * flat : 0.84 * flat) *
            (1 - light.cover * 0.25) *
            shadow;
          const ambient = light.backlit ? 0.5 : light.night ? 0.62 : 0.42;
          const clear = clamp(1.25 - z / 900);
          const tone = clamp(
            0.42 + (broad[x]! - 0.5) * 1.9 + (fine[x]! - 0.5) * 0.7 + (field.tone - 0.5) * 0.7 * clamp(z / cover.fields),
          );
          const blades =
            1 +
            (stroke[x]! - 0.5) * 1.0 * smoothstep(75, 18, z) * (paint.snow ? 0.12 : 1) +
            (fine[x]! - 0.5) * 0.55 * smoothstep(400, 60, z);
          const wide = Math.max(0.55, z * 0.0018);
          const way = Math.abs(m - land.path(z)) + (fine[x]! - 0.5) * 0.5 + (stroke[x]! - 0.5) * 0.5;
          const trodden = paint.pathId > 0 && z < 700 ? smoothstep(wide * 1.25, wide * 0.75, way) * (1 - green) : 0;
          const drift =
            paint.flowerId > 0 && z < HILLS_FROM * 1.2 ? smoothstep(0.5, 0.66, fine[x]! * 0.45 + broad[x]! * 0.55 + 0.03) : 0;
          const bloom = drift * smoothstep(0.5, 0.6, stroke[x]!) * smoothstep(4, 14, z) * smoothstep(170, 60, z);
          const petals = paint.colours.flowers[(Math.floor(broad[x]! * 23) & 1) % Math.max(1, paint.colours.flowers.length)];
          const crop = field.kind > 3 ? paint.colours.fields[field.kind % paint.colours.fields.length] : undefined;
          const haze = clamp((1 - exp(-z / reach)) * 0.93);
          const hollow =
            paint.hollows *
            smoothstep(70, 260, z) *
            clamp(1 - flat * 0.25) *
            smoothstep(0.62, 0.3, broad[x]! * 0.4 + crown[x]! * 0.1 + 0.3 * clamp(slope[1]! * 6 + 0.3)) *
            0.7;
          const air = clamp(haze + (1 - haze) * hollow);
          const shine =
            light.backlit && !light.night
              ? (0.1 + 0.5 * toSun * toSun) *
                clamp((stroke[x]! - 0.42) * 3) *
                smoothstep(90, 6, z) *
                (1 - green) *
                (1 - trodden) *
                (1 - light.cover)
              : 0;
          const o = (y * width + x) * 4;
          const part = seen[y * width + x]!;
          const alpha = part < 0 ? -part : 1;
          for (let c = 0; c < 3; c++) {
            let albedo = mix(paint.colours.grass[0][c]!, paint.colours.grass[1][c]!, tone);
            if (crop) albedo = mix(albedo, crop[c]!, 0.75 * clamp((z - cover.fields) / 50));
            albedo = mix(
              albedo * blades,
              mix(paint.colours.wood[0][c]!, paint.colours.wood[1][c]!, clamp(crown[x]! * 1.6 - 0.4)),
              green,
            );
            if (petals) albedo = mix(albedo, petals[c]!, bloom * 0.75);
            albedo = mix(albedo, EARTH[c]! * (0.75 + 0.5 * stroke[x]!), trodden * 0.85);
            if (paint.snow)
              albedo = mix(
                albedo,
                SNOW[c]! * (0.93 + 0.14 * (fine[x]! - 0.5)),
                (1 - green * 0.8) *
                  (1 - trodden * 0.3) *
                  (1 - 0.5 * smoothstep(0.66, 0.76, stroke[x]!) * smoothstep(60, 10, z)),
              );
            const lit =
              albedo * (light.key[c]! * direct * (paint.snow ? 0.8 : 1) + light.fill[c]! * ambient) +
              shine * light.glow[c]! * clamp(albedo * 2.6);
            const veil = light.haze[c]! * (light.backlit ? 0.72 + 0.36 * toSun : 0.94);
            color[o + c] = mix(color[o + c]!, mix(lit * (0.86 + 0.14 * clear), veil, air), alpha);
          }
          color[o + 3] = 1;
          ids[y * width + x] =
            trodden > 0.5 ? paint.pathId : bloom > 0.5 ? paint.flowerId : z > HILLS_FROM ? paint.hillsId : paint.grassId;
          depth[y * width + x] = clamp(0.02 + 0.14 * (1 - exp(-z / 40)) + 0.8 * (1 - exp(-z / 600)));
        }
      }
    },
  };
}
