/** A court within a house: arcades on three sides with their galleries in the shade, a floor of tiles or stone, a fountain, trees and pots. */
import { random } from '@atelier/spec';
import { hex, type Rgb, scaleRgb } from '../../colour.ts';
import { fract, sin } from '../../math.ts';
import type { Land } from '../hills-land.ts';
import type { Built } from '../hills-trees.ts';
import type { LandWish } from '../land-wish.ts';
import type { SceneContext } from '../scene.ts';
import { front } from './courtyard-front.ts';
import { type CourtKind, KINDS, MARBLE } from './courtyard-kinds.ts';
import { pool, pot, redLantern, well } from './courtyard-things.ts';
import { fountain } from './fountain.ts';
import { block, siteOn } from './site.ts';

const TILES: readonly Rgb[] = ['#e6dcc6', '#2f6f8c', '#c9a25a', '#e6dcc6', '#3f7f66'].map(hex);
const FLAG: Rgb = [0.42, 0.38, 0.32];

export function courtyardWish(context: SceneContext, id: number, said: string): LandWish {
  const { seed } = context;
  const kind = KINDS.find(({ words }) => words.test(said))!;
  const r = random(seed, 'courtyard', 'plan');
  const half = r.between(6.4, 7.6);
  const end = r.between(18, 22);
  const snow = context.light.weather === 'snow' || context.setting.season === 'winter' || context.element('snow') !== undefined;
  const middle = end * 0.56;
  return {
    plan: { level: true, hills: false },
    cover: { woods: 0, fields: 1e9 },
    ...(kind.floor === 'grass'
      ? { sward: (m: number, z: number) => paved(m, z, middle) || z > end, bladesTo: 8 }
      : { sward: 'none' as const }),
    paint: {
      cloudShadows: false,
      tint: (m, z, albedo, { fine, stroke }) => {
        if (snow || (kind.floor === 'grass' && !paved(m, z, middle))) return;
        const tone = 0.82 + 0.3 * stroke;
        const size = kind.floor === 'tiles' ? 0.46 : 0.95;
        const fu = fract(m / size);
        const fv = fract(z / size);
        const iu = Math.floor(m / size);
        const iv = Math.floor(z / size);
        const joint = z < 13 && (fu < 0.04 + z * 0.004 || fv < 0.05 + z * 0.006);
        if (kind.floor === 'tiles') {
          // A star in each tile, and borders of one colour round the middle.
          const away = Math.max(Math.abs(m), Math.abs(z - middle) * 0.8);
          const border = Math.abs(away - 3) < 0.3;
          const star = Math.abs(fu - 0.5) + Math.abs(fv - 0.5) < 0.32;
          const colour = border
            ? TILES[1]!
            : star && z < 16
              ? TILES[1 + ((iu * 3 + iv) & 1) * 3]!
              : (iu + iv) % 2 === 0
                ? TILES[0]!
                : TILES[2]!;
          for (let c = 0; c < 3; c++) albedo[c] = colour[c]! * tone * (joint ? 0.6 : 1) * 0.9;
        } else {
          const own = fract(sin(iu * 12.9 + iv * 78.2) * 43.7);
          for (let c = 0; c < 3; c++)
            albedo[c] = FLAG[c]! * tone * (0.8 + 0.34 * own) * (joint ? 0.55 : 1) * (0.9 + 0.2 * fine);
        }
      },
    },
    grove: { groups: [0, 1], from: 400 },
    built: (land) => courtOn(context, land, id, kind, half, end, said),
  };
}

/** Ways that cross in the middle of the grass. */
const paved = (m: number, z: number, middle: number): boolean =>
  Math.abs(m) < 0.9 || Math.abs(z - middle) < 0.9 || Math.sqrt(m * m + (z - middle) * (z - middle)) < 2.2;

function courtOn(
  context: SceneContext,
  land: Land,
  id: number,
  kind: CourtKind,
  half: number,
  end: number,
  said: string,
): Built[] {
  const site = siteOn(context, land, id);
  const { seed } = context;
  const r = random(seed, 'courtyard', 'things');
  const sides: readonly (readonly [from: readonly [number, number], to: readonly [number, number], salt: string])[] = [
    [[-half, end], [half, end], 'back'],
    [[-half, 1.4], [-half, end], 'left'],
    [[half, 1.4], [half, end], 'right'],
  ];
  for (const [from, to, salt] of sides) front(site, kind, from, to, salt);
  const middle = end * 0.56;
  const wants = /\bwells?\b/.test(said)
    ? 'well'
    : /\b(?:pool|basin)\b/.test(said)
      ? 'pool'
      : /\bfountains?\b/.test(said)
        ? 'fountain'
        : kind.middle;
  if (wants === 'fountain') fountain(site, 0, middle, { marble: MARBLE, ...(kind.dado ? { tiles: kind.dado } : {}) });
  else if (wants === 'well') well(site, 0, middle);
  else if (wants === 'pool') pool(site, 0, middle, half * 0.42, end * 0.22, kind.dado?.[0]);
  else site.plant(kind.trees, -half * 0.34, middle, 6.5, 'court tree');
  const spots: readonly (readonly [number, number])[] = [
    [-half * 0.62, end * 0.42],
    [half * 0.62, end * 0.42],
    [-half * 0.6, end * 0.82],
    [half * 0.6, end * 0.82],
  ];
  const orange = /\borange/.test(said) ? hex('#f08a1c') : /\blemon/.test(said) ? hex('#f0d23c') : kind.fruit;
  const tree = /\bpalms?\b/.test(said)
    ? 'tree.palm'
    : /\bolive/.test(said)
      ? 'tree.olive'
      : /\b(?:orange|lemon|citrus) trees?\b/.test(said)
        ? 'tree.fruit'
        : kind.trees;
  for (const [i, [x, z]] of spots.entries()) {
    if (wants === 'tree' && i % 2 === 1) continue;
    if (kind.floor !== 'grass')
      block(site, {
        x,
        z,
        wide: 1.15,
        tall: 0.42,
        deep: 1.15,
        albedo: kind.dado ? kind.dado[i % kind.dado.length]! : scaleRgb(kind.wall, 0.85),
        top: [0.09, 0.06, 0.04],
      });
    site.plant(
      tree,
      x,
      z - 0.02,
      r.between(2.9, 3.8),
      `tree ${i}`,
      tree === 'tree.fruit' && orange && !site.snow ? { fruit: orange } : {},
    );
  }
  for (let i = 0; i < 10; i++) {
    const s = i % 2 === 0 ? -1 : 1;
    pot(site, s * (half - 0.55), 4.4 + Math.floor(i / 2) * (end - 6) * 0.2, r.between(0.34, 0.5), `pot ${i}`);
  }
  if (kind.roof && kind.arch === 'none')
    for (let i = 0; i < 6; i++) redLantern(site, -half + ((i + 0.5) * half) / 3, end - 0.9);
  return site.built;
}
