/** Ways with green on both sides: an avenue under its trees, a road between cypresses, a lane between hedges. */
import { random } from '@atelier/spec';
import { hex, type Rgb } from '../../colour.ts';
import { smoothstep } from '../../math.ts';
import type { Land } from '../hills-land.ts';
import type { LandWish } from '../land-wish.ts';
import type { SceneContext } from '../scene.ts';
import { clippedHedge, leafy, type Spot } from './leafage.ts';
import { siteOn } from './site.ts';

interface AvenueKind {
  words: RegExp;
  plant: string;
  /** Metres: height, from tree to tree, and from the edge of the way to the trunks. */
  tall: readonly [number, number];
  step: number;
  off: number;
  leaf?: Rgb;
}

const AVENUES: readonly AvenueKind[] = [
  { words: /\bcypress/, plant: 'tree.cypress', tall: [9, 12], step: 5, off: 1.6 },
  { words: /\bpoplar/, plant: 'tree.poplar', tall: [13, 17], step: 5.5, off: 2 },
  { words: /\bbirch/, plant: 'tree.birch', tall: [10, 13], step: 5.5, off: 1.8 },
  { words: /\bolive/, plant: 'tree.olive', tall: [4.5, 5.5], step: 6.5, off: 2.2 },
  { words: /\bginkgo/, plant: 'tree.broadleaf', tall: [9, 12], step: 6.5, off: 2, leaf: hex('#e8b92e') },
  { words: /./, plant: 'tree.broadleaf', tall: [10, 12.5], step: 7.5, off: 3 },
];

export function avenueWish(context: SceneContext, id: number, said: string): LandWish {
  const { seed, setting } = context;
  const kind = AVENUES.find(({ words }) => words.test(said))!;
  const straight = kind.plant !== 'tree.cypress' || /\bstraight\b/.test(said);
  const half = /\b(?:path|alley|all[ée]e|footpath)\b/.test(said) ? 1.9 : 2.4;
  let way: Land | undefined;
  const shaded = kind.plant === 'tree.broadleaf';
  return {
    framed: !shaded,
    plan: straight ? { level: true, way: 'road' } : {},
    cover: { woods: 0.4, fields: 60 },
    sward: (x, z, land) => Math.abs(x - land.path(z)) < half * 0.95,
    grove: { groups: [6, 9], from: 120 },
    paint: {
      pathHalf: half,
      pathTo: 600,
      tint: (m, z, albedo, { fine, stroke, tuft, broad }) => {
        const away = Math.abs(m - (way?.path(z) ?? 0));
        if (away < half + (fine - 0.5) * 0.3) {
          const ruts = 1 - 0.2 * smoothstep(0.4, 0.1, Math.abs(away - half * 0.5));
          for (let c = 0; c < 3; c++)
            albedo[c] = (setting.weather === 'snow' ? 0.7 : [0.4, 0.34, 0.25][c]!) * ruts * (0.7 + 0.5 * stroke);
          // Grass between the wheels.
          const grown =
            setting.weather === 'snow'
              ? 0
              : smoothstep(0.5, 0.2, away + (fine - 0.5) * 0.5 + (tuft - 0.5) * 0.5) *
                smoothstep(0.3, 0.55, stroke * 0.5 + broad * 0.5);
          for (let c = 0; c < 3; c++)
            albedo[c] = albedo[c]! + ([0.11, 0.15, 0.05][c]! * (0.6 + 0.8 * stroke) - albedo[c]!) * grown * 0.8;
        }
        if (!shaded || away > half + 7) return;
        // Light through the leaves.
        const spot = smoothstep(0.42, 0.6, tuft * 0.4 + fine * 0.4 + broad * 0.2);
        for (let c = 0; c < 3; c++) albedo[c] = albedo[c]! * (0.42 + 0.68 * spot);
      },
    },
    built: (land) => {
      way = land;
      const site = siteOn(context, land, id);
      const r = random(seed, 'avenue', 'trees');
      let i = 0;
      for (let z = Math.max(6.5, 7.5 * (context.view.focal / context.view.unit)); z < 230; z += kind.step * (1 + z * 0.001))
        for (const side of [-1, 1] as const) {
          const at = z + r.bell() * 0.4;
          site.plant(
            kind.plant,
            land.path(at) + side * (half + kind.off + r.bell() * 0.2),
            at,
            r.between(...kind.tall),
            `avenue ${i++}`,
            {
              lean: shaded ? -side * 0.05 : 0,
              ...(kind.leaf ? { leaf: kind.leaf } : {}),
            },
          );
        }
      return site.built;
    },
  };
}

const WILD: readonly Rgb[] = ['#f3efe6', '#e6d36a', '#d98fb0', '#f7f4ee'].map(hex);

export function laneWish(context: SceneContext, id: number): LandWish {
  const { seed, light, setting } = context;
  const r = random(seed, 'lane', 'plan');
  const half = r.between(1.5, 1.9);
  const snow = light.weather === 'snow' || setting.season === 'winter';
  let way: Land | undefined;
  return {
    cover: { woods: 0.45, fields: 55, size: 0.5 },
    sward: (x, z, land) => Math.abs(x - land.path(z)) < half,
    bladesTo: 7,
    paint: {
      pathHalf: half,
      pathTo: 500,
      tint: (m, z, albedo, { fine, stroke }) => {
        const away = Math.abs(m - (way?.path(z) ?? 0));
        if (away > half + (fine - 0.5) * 0.3) return;
        const green = away < 0.2 + (fine - 0.5) * 0.4 + (stroke - 0.5) * 0.3;
        for (let c = 0; c < 3; c++)
          albedo[c] = snow ? albedo[c]! : (green ? [0.1, 0.16, 0.045] : [0.33, 0.27, 0.19])[c]! * (0.65 + 0.6 * stroke);
      },
    },
    grove: { groups: [8, 12], from: 60, clear: () => 7 },
    built: (land) => {
      way = land;
      const site = siteOn(context, land, id);
      const own = random(seed, 'lane', 'hedges');
      for (const side of [-1, 1] as const) {
        let z = 2.2;
        for (let i = 0; z < 170; i++) {
          const next = z * 1.13 + 0.5;
          const at = (d: number): number => land.path(d) + side * (half + 0.9);
          const tall = own.between(1.35, 1.9);
          clippedHedge(site, [at(z), z], [at(next), next], {
            tall,
            thick: 1.3,
            albedo: [0.07, 0.125, 0.035],
            salt: `lane ${side} ${i}`,
          });
          // What grows up out of it, and the bank at its foot with its flowers.
          for (let k = 0; k < 2; k++) {
            const d = own.between(z, next);
            site.plant('plant.bush', at(d) + own.bell() * 0.3, d, own.between(1.5, 2.4), `lane bush ${side} ${i} ${k}`);
          }
          if (i % 5 === 4) site.plant('tree.broadleaf', at(z) + side * 0.6, z, own.between(6, 9), `lane tree ${side} ${i}`);
          const spots: Spot[] = Array.from({ length: Math.min(200, 40 + Math.round(900 / z)) }, () => {
            const d = own.between(z, next);
            const x = land.path(d) + side * (half + own.between(0, 0.7));
            return { at: [x, site.ground(x, d) + own.next() * own.next() * 0.5, d], normal: [-side * 0.6, 0.5, -0.4] };
          });
          leafy(site, z, {
            spots,
            leaf: 0.16,
            albedo: [0.09, 0.15, 0.04],
            salt: `bank ${side} ${i}`,
            ...(snow ? {} : { blooms: { colours: WILD, share: 0.22, size: 0.09 } }),
          });
          z = next;
        }
      }
      return site.built;
    },
  };
}
