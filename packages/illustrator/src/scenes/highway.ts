/** An asphalt road that runs straight over open land: a broken line in its middle, a white one on each side, and worn gravel beside it. */
import { clamp } from '../math.ts';
import type { Land } from './hills-land.ts';
import type { LandWish } from './land-wish.ts';

const ASPHALT = [0.085, 0.086, 0.09] as const;
const GRAVEL = [0.2, 0.18, 0.15] as const;
const WHITE = 0.62;
/** Half its width in metres, and how far its shoulder reaches. */
const HALF = 2.6;
const SHOULDER = 3.3;

export function highwayWish(snow: boolean): LandWish {
  // The road of the land, once there is one.
  let way: Land | undefined;
  return {
    framed: true,
    plan: { way: 'road' },
    built: (land) => {
      way = land;
      return [];
    },
    grove: { groups: [14, 20], from: 75, clear: () => SHOULDER + 2 },
    sward: (x, z, land) => Math.abs(x - land.path(z)) < SHOULDER,
    paint: {
      pathHalf: HALF,
      tint: (m, z, albedo, { fine, stroke }) => {
        const off = Math.abs(m - (way?.path(z) ?? 0));
        if (off > SHOULDER) return;
        const paved = clamp((HALF - off) * 14);
        // A line thinner than a pixel would be lost, and with it the road's direction.
        const wide = Math.max(0.075, z * 0.0012);
        const dash = off < wide && z % 7 < 3.2 ? 1 : 0;
        const edge = Math.abs(off - (HALF - 0.32)) < wide ? 0.85 : 0;
        for (let c = 0; c < 3; c++) {
          const road = ASPHALT[c]! * (0.82 + 0.36 * fine);
          const lined = road + (WHITE - road) * Math.max(dash, edge);
          const beside = GRAVEL[c]! * (0.6 + 0.8 * stroke);
          const ground = beside + (lined - beside) * paved;
          albedo[c] = snow ? albedo[c]! + (0.6 - albedo[c]!) * 0.4 : ground;
        }
      },
    },
  };
}
