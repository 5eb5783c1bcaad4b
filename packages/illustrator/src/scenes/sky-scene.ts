/** The sky alone: clouds looked up at, of several kinds; or a sea of clouds from above, lit as snow is. */

import { random } from '@atelier/spec';
import { clamp, mix, smoothstep } from '../math.ts';
import { cloudBankPass } from './cloud-bank.ts';
import { contextWith } from './context.ts';
import { rangeOf } from './lake.ts';
import type { SceneContext, ScenePainter } from './scene.ts';
import { skyPasses } from './sky-passes.ts';
import { isAboveClouds } from './sky-words.ts';
import { type Terrain, terrainPasses } from './terrain.ts';
import { type HeightField, TERRAIN_PLANES } from './terrain-grid.ts';

const KINDS = [
  'towering clouds',
  'scattered clouds',
  'thin clouds',
  'towering clouds',
  'scattered clouds',
  'thin clouds',
] as const;

export const paintSky: ScenePainter = (context) => {
  const { brief, seed, light } = context;
  // Peaks stand out of a sea of clouds.
  const peaks = context.setting.water?.kind === 'cloud-sea';
  const above = peaks || isAboveClouds(brief, seed);
  const r = random(seed, 'sky', 'clouds');
  const kind = above ? 'thin clouds' : r.pick(KINDS);
  const named: SceneContext = contextWith(context, {
    element(name) {
      const found = context.element(name);
      if (name !== 'clouds' || !found || light.weather !== 'clear') return found;
      // Whoever names a cloud and says no more of it wants one with a form.
      if (/^clouds?$/.test(found.name) && isSaid(context, found.fact)) return found;
      // The kind that was said stays; "clouds" alone says none.
      return /^clouds?$|^soft/.test(found.name) ? { ...found, name: kind } : found;
    },
  });
  const ground = skyPasses(named);
  if (!above) return { ground, front: [] };
  if (peaks) ground.push(...terrainPasses('mountains', context, rangeOf(context, 1)));
  const salt = r.below(1 << 20);
  const id = context.mass('clouds');
  const terrain: Terrain = {
    heights: billows({
      size: r.between(0.3, 0.62),
      height: r.between(0.34, 0.62),
      towers: r.between(0.2, 1),
      shift: r.between(0, 400),
      seed: salt,
    }),
    surface: ({ height, mottle }, albedo) => {
      // Valleys between the heads are in their own shade.
      const tone = mix(0.66, 0.97, smoothstep(-0.1, 0.5, height)) * (0.95 + 0.1 * mottle);
      albedo[0] = tone;
      albedo[1] = tone;
      albedo[2] = tone * 1.01;
      return id;
    },
    near: 0.9,
    far: 60,
    eye: 1.25,
    seed: salt,
    air: 0.045,
    mist: 0.8,
    ceiling: 1.6,
    below: true,
    sun: light.night ? 0.6 : light.time === 'day' ? 0.62 : 0.95,
    ambient: light.night ? 0.9 : 1.5,
    low: light.time === 'day' ? 0.4 : 0.24,
    shade: 0,
  };
  return {
    planes: TERRAIN_PLANES,
    ground: [...ground, ...terrainPasses('clouds', context, terrain), ...(peaks ? [cloudBankPass(context, id)] : [])],
    front: [],
  };
};

const isSaid = ({ brief }: SceneContext, fact: string | undefined): boolean =>
  brief.subjects.some(({ id, source }) => id === fact && source === 'user');

interface Billows {
  size: number;
  height: number;
  towers: number;
  shift: number;
  seed: number;
}

/** Heads of cloud: a noise folded upwards gives round tops and sharp clefts, as heaps have. */
function billows(b: Billows): HeightField {
  return (k, xs, zs, px, pz, out, n, full) => {
    for (let i = 0; i < n; i++) {
      px[i] = xs[i]! * b.size + b.shift;
      pz[i] = zs[i]! * b.size * 0.8 + b.shift;
    }
    k.fbm(px, pz, out, n, 2, b.seed);
    for (let i = 0; i < n; i++) {
      px[i] = px[i]! * 3.4;
      pz[i] = pz[i]! * 3.4;
    }
    k.fbm(px, pz, px, n, full ? 3 : 2, b.seed ^ 3);
    for (let i = 0; i < n; i++) {
      const z = zs[i]!;
      const broad = out[i]!;
      // Folded: round above, cleft below.
      const folded = 2 * px[i]! - 1;
      const heads = 1 - Math.sqrt(folded * folded + 0.012) * 1.5;
      const tower = b.towers * smoothstep(0.5, 0.74, broad) * smoothstep(4, 9, z) * smoothstep(60, 20, z);
      out[i] =
        b.height * (broad * 0.9 + heads * 0.2 * smoothstep(70, 8, z) * (0.6 + clamp(broad))) +
        tower * (0.5 + 0.3 * heads) -
        0.28;
    }
  };
}
