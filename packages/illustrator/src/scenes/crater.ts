/** A volcano from the air: a cone over wooded land, gullies down its flanks, and a lake in its mouth. */
import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import type { SceneContext, ScenePasses } from './scene.ts';
import { skyPasses } from './sky-passes.ts';
import { type Terrain, terrainPasses } from './terrain.ts';
import { type HeightField, TERRAIN_PLANES } from './terrain-grid.ts';

interface Mouth {
  x: number;
  z: number;
  radius: number;
  rim: number;
  /** Height of the water. */
  level: number;
  salt: number;
}

const WATER: Rgb = [0.012, 0.2, 0.25];
const ASH: Rgb = [0.13, 0.108, 0.098];
const SCREE: Rgb = [0.27, 0.22, 0.18];

export function paintCrater(context: SceneContext): ScenePasses {
  const { seed, light, setting } = context;
  const r = random(seed, 'crater', 'shape');
  const mouth: Mouth = {
    x: r.between(-0.7, 0.7),
    z: r.between(8, 8.6),
    radius: r.between(1.5, 1.8),
    rim: r.between(1.25, 1.5),
    level: r.between(0.72, 0.86),
    salt: r.below(1 << 20),
  };
  const lake = context.element('lake')?.id ?? context.mass('lake');
  const land = context.element('land')?.id ?? context.element('volcano')?.id ?? context.mass('grass');
  const winter = setting.season === 'winter' || light.weather === 'snow';
  const green: Rgb = setting.season === 'autumn' ? [0.2, 0.11, 0.03] : [0.05, 0.08, 0.025];
  const terrain: Terrain = {
    heights: coneHeights(mouth),
    surface: ({ height, level, mottle, band, x, z }, albedo) => {
      const away = awayFrom(mouth, x, z);
      if (away < mouth.radius && height < mouth.level + 0.004) {
        const shore = smoothstep(mouth.radius * 0.4, mouth.radius * 0.75, away);
        for (let c = 0; c < 3; c++) albedo[c] = WATER[c]! * (0.72 + 0.5 * shore + 0.2 * (mottle - 0.5));
        return lake;
      }
      const grown =
        away < mouth.radius ? 0 : smoothstep(0.95, 0.45, height + (mottle - 0.5) * 0.7) * smoothstep(0.45, 0.7, level);
      const white = winter ? smoothstep(0.5, 0.8, level + (mottle - 0.5) * 0.4) : 0;
      const strand = away < mouth.radius ? smoothstep(mouth.level + 0.05, mouth.level, height) : 0;
      for (let c = 0; c < 3; c++) {
        const stone = mix(ASH[c]!, SCREE[c]!, clamp(band * 1.3 - 0.2 + strand)) * (0.7 + 0.6 * mottle);
        albedo[c] = mix(mix(stone, green[c]! * (0.5 + 1.1 * mottle), grown), 0.84, white);
      }
      return land;
    },
    near: 3.5,
    far: 60,
    eye: 5.2,
    seed: mouth.salt,
    air: 0.016,
    mist: context.element('mist') || light.mist > 0 ? 0.5 : 0.02,
    ceiling: 2.2,
    below: true,
    sun: light.night ? 1.1 : light.time === 'day' ? 1.75 : 2.3,
    ambient: 0.72,
    low: 0.36,
    shade: 0.4,
  };
  return {
    planes: TERRAIN_PLANES,
    ground: [...skyPasses(context), distance(context, land), ...terrainPasses('crater', context, terrain)],
    front: [],
  };
}

/** Past the end of the land there is only air. */
function distance({ view, light }: SceneContext, land: number): Pass {
  const from = Math.floor(view.horizon);
  return {
    name: 'distance',
    weight: 0.1,
    run({ color, ids, depth, width }, _k, y0, y1) {
      for (let p = Math.max(y0, from) * width; p < y1 * width; p++) {
        for (let c = 0; c < 3; c++) color[p * 4 + c] = light.haze[c]!;
        color[p * 4 + 3] = 1;
        ids[p] = land;
        depth[p] = 0.98;
      }
    },
  };
}

function awayFrom({ x, z }: Mouth, px: number, pz: number): number {
  return Math.sqrt((px - x) * (px - x) + (pz - z) * (pz - z));
}

function coneHeights(mouth: Mouth): HeightField {
  const { radius, rim, level, salt } = mouth;
  return (k, xs, zs, px, pz, out, n, full) => {
    for (let i = 0; i < n; i++) {
      px[i] = xs[i]! * 0.9 + 60;
      pz[i] = zs[i]! * 0.9 + 60;
    }
    k.eroded(px, pz, out, n, full ? 9 : 6, salt);
    for (let i = 0; i < n; i++) {
      // Gullies run down: noise that changes round the cone and hardly along its flank.
      const u = xs[i]! - mouth.x;
      const v = zs[i]! - mouth.z;
      const away = Math.sqrt(u * u + v * v) + 0.001;
      const along = 5 + 0.5 * away;
      px[i] = (u / away) * along + 80;
      pz[i] = (v / away) * along + 80;
    }
    k.ridged(px, pz, px, n, 3, salt ^ 7);
    for (let i = 0; i < n; i++) {
      const away = awayFrom(mouth, xs[i]!, zs[i]!);
      const rough = out[i]! - 0.34;
      // The rim is no circle, and higher on one side.
      const edge = radius * (1 + 0.22 * rough);
      const past = away - edge;
      const crest = rim * (1 + 0.1 * ((xs[i]! - mouth.x) / radius) * smoothstep(2.4, 1, away / radius));
      const flank = crest * exp(-past * 0.52) + (px[i]! - 0.45) * 0.34 * smoothstep(0, 0.7, past) * exp(-past * 0.4);
      const wall = mix(level - 0.25, crest, smoothstep(-0.62, 0, past + rough * 0.16));
      const land = past < 0 ? wall + rough * 0.16 : flank + rough * (0.16 + 0.3 * smoothstep(1, 4, past));
      out[i] = past < 0 ? Math.max(level, land) : land;
    }
  };
}
