/** A pond from its bank: lily pads in drifts on dark water that mirrors the trees behind, flowers open among them. */

import { mix32, random } from '@atelier/spec';
import type { Rgb } from '../../colour.ts';
import { scratch } from '../../kernels/scratch.ts';
import { atan2, clamp, cos, exp, mix, smoothstep } from '../../math.ts';
import type { Pass } from '../../pool/pass.ts';
import { saidFromStart } from '../said-from-start.ts';
import type { SceneContext } from '../scene.ts';

const PAD: readonly [Rgb, Rgb] = [
  [0.035, 0.075, 0.03],
  [0.17, 0.27, 0.085],
];
const PETALS: readonly Rgb[] = [
  [0.9, 0.86, 0.84],
  [0.86, 0.5, 0.62],
  [0.88, 0.68, 0.74],
  [0.86, 0.78, 0.42],
];

/** Metres between the places that a pad may have. */
const CELL = 0.42;

export function liliesPass(context: SceneContext, id: number): Pass {
  const { view, light, seed } = context;
  const r = random(seed, 'lilies');
  const salt = r.below(1 << 20);
  const lotus = /\blotus/.test(saidFromStart(context.brief));
  const first = r.below(PETALS.length);
  const metre = (z: number): number => view.focal / z;
  const row = (z: number): number => view.horizon + view.eye * metre(z);
  const flowers = Array.from({ length: 40 }, (_, i) => {
    const own = random(seed, 'lily', i);
    const z = exp(0.95 + (i / 40) * 1.75 + own.between(-0.08, 0.08));
    const drift = own.between(-0.52, 0.52);
    return {
      x: view.centre + drift * view.width * 1.02,
      y: row(z),
      size: metre(z) * (lotus ? 0.19 : 0.115) * own.between(0.8, 1.2),
      rise: lotus ? metre(z) * own.between(0.1, 0.34) : 0,
      tone: PETALS[(first + (own.chance(0.7) ? 0 : own.below(PETALS.length))) % PETALS.length]!,
      z,
      turn: own.between(0, 3),
    };
  }).sort((a, b) => a.y - b.y);
  const lit = light.night ? 0.5 : light.backlit ? 0.7 : 1;
  return {
    name: 'lilies',
    weight: 3,
    run(frame, k, y0, y1) {
      const { color, ids, depth, width } = frame;
      const [xs, ys, drift, tone] = scratch(frame, 4);
      const n = xs.length;
      for (let y = Math.max(y0, Math.ceil(view.horizon + 0.02 * view.unit)); y < y1; y++) {
        const z = (view.eye * view.focal) / (y + 0.5 - view.horizon);
        const s = view.focal / z;
        for (let x = 0; x < n; x++) {
          xs[x] = ((x + 0.5 - view.centre) / s) * 0.42 + 70;
          ys[x] = z * 0.3 + 40;
        }
        k.fbm(xs, ys, drift, n, 3, salt);
        for (let x = 0; x < n; x++) {
          xs[x] = xs[x]! * 26;
          ys[x] = ys[x]! * 22;
        }
        k.fbm(xs, ys, tone, n, 2, salt ^ 3);
        for (let x = 0; x < width; x++) {
          // Pads lie in drifts, with open water between.
          const dense = smoothstep(0.4, 0.53, drift[x]!);
          if (dense <= 0) continue;
          const wx = (x + 0.5 - view.centre) / s / CELL + 400;
          const wz = z / CELL;
          const ix = Math.floor(wx);
          const iz = Math.floor(wz);
          let best = 0;
          let over = -1;
          let rim = 0;
          let leaf = 0;
          for (let dz = -1; dz <= 1; dz++)
            for (let dx = -1; dx <= 1; dx++) {
              const h = mix32(Math.imul(ix + dx, 0x1b873593) ^ Math.imul(iz + dz, 0x27d4eb2d) ^ salt);
              if ((h >>> 24) / 255 > dense * 0.96) continue;
              const px = wx - (ix + dx + 0.25 + ((h & 255) / 255) * 0.5);
              const pz = wz - (iz + dz + 0.25 + (((h >>> 8) & 255) / 255) * 0.5);
              const size = 0.3 + 0.3 * (((h >>> 16) & 255) / 255);
              const d = Math.sqrt(px * px + pz * pz) / size;
              const order = ((h >>> 4) & 1023) / 1023;
              if (d > 1 || order < over) continue;
              // Each has a notch that runs to its middle.
              const angle = atan2(pz, px) - ((h >>> 12) & 63) / 10;
              if (cos(angle) > 0.975 && d > 0.15) continue;
              const a = clamp((1 - d) * size * CELL * s * Math.min(1, view.eye / z) * 2 + 0.2);
              over = order;
              best = a;
              rim = smoothstep(0.78, 0.97, d);
              leaf = ((h >>> 20) & 255) / 255;
            }
          if (best <= 0) continue;
          const p = y * width + x;
          const shine = smoothstep(0.35, 0.8, tone[x]!) * 0.5 + 0.5 * leaf;
          const glance = smoothstep(3, 16, z) * 0.5;
          for (let c = 0; c < 3; c++) {
            const albedo = mix(PAD[0][c]!, PAD[1][c]!, clamp(shine + rim * 0.3)) * (leaf > 0.92 ? [2.2, 1.1, 0.5][c]! : 1);
            const body =
              albedo * (light.key[c]! * 0.85 * lit + light.fill[c]! * 0.7) + light.sky[1]![1][c]! * (0.05 + 0.1 * rim);
            color[p * 4 + c] = mix(color[p * 4 + c]!, mix(body, light.haze[c]!, glance * 0.25), best);
          }
          ids[p] = id;
          depth[p] = clamp(0.7 - (y / view.height) * 0.6);
        }
      }
      for (const f of flowers) {
        const R = f.size;
        const cy = f.y - f.rise - R * 0.35;
        for (let y = Math.max(y0, Math.floor(cy - R * 1.1)); y < Math.min(y1, Math.ceil(f.y + R * 0.3)); y++)
          for (let x = Math.max(0, Math.floor(f.x - R * 1.3)); x < Math.min(width, Math.ceil(f.x + R * 1.3)); x++) {
            const dx = (x + 0.5 - f.x) / R;
            const dy = (y + 0.5 - cy) / R;
            if (f.rise > 0 && Math.abs(dx) < 0.06 && dy > 0) {
              for (let c = 0; c < 3; c++) color[(y * width + x) * 4 + c] = PAD[1][c]! * light.fill[c]! * 0.7;
              continue;
            }
            // Cups of pointed petals, one within the other, seen from a little above.
            let a = 0;
            let shade = 0;
            let gold = 0;
            for (let cup = 0; cup < 3; cup++) {
              const w = 1.15 - 0.3 * cup;
              const ex = dx / w;
              const ey = (dy + 0.16 * cup) / (0.62 * w + 0.08 * cup);
              const d = Math.sqrt(ex * ex + ey * ey);
              const angle = atan2(ey, ex) + f.turn + cup * 0.35;
              const petal = 0.66 + 0.34 * Math.abs(cos(angle * 4));
              const edge = clamp((petal - d) * R * 0.8 + 0.5);
              if (edge > 0.01) {
                a = Math.max(a, edge);
                shade = 0.55 + 0.35 * d + 0.12 * cup - 0.25 * smoothstep(0.5, 0, Math.abs(cos(angle * 4)));
                gold = cup === 2 ? smoothstep(0.42, 0.2, d) : 0;
              }
            }
            if (a <= 0) continue;
            const p = y * width + x;
            for (let c = 0; c < 3; c++) {
              const albedo = mix(f.tone[c]!, [0.85, 0.6, 0.12][c]!, gold) * shade;
              color[p * 4 + c] = mix(color[p * 4 + c]!, albedo * (light.key[c]! * lit + light.fill[c]! * 0.75), a);
            }
            if (a > 0.5) ids[p] = id;
          }
      }
    },
  };
}
