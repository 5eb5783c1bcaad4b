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

/** A way through the land: where its middle is at a distance, once there is land, and that nothing grows on it or close to it. In metres. */
function wayOfLand(winding: boolean, { from, half, clear }: { from: number; half: number; clear: number }) {
  let built: Land | undefined;
  const wish: LandWish = {
    framed: true,
    plan: { way: winding ? 'winding' : 'road' },
    built: (land) => {
      built = land;
      return [];
    },
    grove: { groups: [14, 20], from, clear: () => half + clear },
    sward: (x, z, land) => Math.abs(x - land.path(z)) < half,
  };
  return { wish, at: (z: number): number => built?.path(z) ?? 0 };
}

export function highwayWish(snow: boolean, winding = false): LandWish {
  const way = wayOfLand(winding, { from: 75, half: SHOULDER, clear: 2 });
  return {
    ...way.wish,
    paint: {
      pathHalf: HALF,
      tint: (m, z, albedo, { fine, stroke }) => {
        const off = Math.abs(m - way.at(z));
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

/** Half the width of a track, and how far from its middle the wheels go. */
const TRACK_HALF = 1.75;
const RUT = 0.78;
const DIRT = [0.29, 0.215, 0.14] as const;

/** A track of earth: two ruts, and grass between them and at their sides. */
export function trackWish(snow: boolean, winding: boolean): LandWish {
  const way = wayOfLand(winding, { from: 42, half: TRACK_HALF, clear: 2.5 });
  return {
    ...way.wish,
    paint: {
      pathHalf: TRACK_HALF,
      tint: (m, z, albedo, { fine, stroke }) => {
        const off = Math.abs(m - way.at(z)) + (fine - 0.5) * 0.24 + (stroke - 0.5) * 0.2;
        if (off > TRACK_HALF + 0.3) return;
        const rut = clamp(1.55 - Math.abs(off - RUT) * 3.2);
        const bare = clamp((TRACK_HALF - off) * 3) * (0.16 + 0.84 * rut);
        for (let c = 0; c < 3; c++) {
          const earth = DIRT[c]! * (0.55 + 0.7 * fine + 0.3 * stroke) * (1 - 0.16 * clamp(2 - Math.abs(off - RUT) * 9));
          albedo[c] = albedo[c]! + (earth - albedo[c]!) * bare * (snow ? 0.45 : 1);
        }
      },
    },
  };
}
