/** A canyon of banded rock: seen along its floor, or from its rim down into the depth; terraces, buttes, scree, a river. */
import { random } from '@atelier/spec';
import { hex, type Rgb } from '../colour.ts';
import { clamp, mix, sin, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { SceneContext, ScenePainter } from './scene.ts';
import { skyPasses } from './sky-passes.ts';
import { type Surface, type Terrain, terrainPasses } from './terrain.ts';
import { type HeightField, TERRAIN_PLANES } from './terrain-grid.ts';

/** Beds of rock from the bottom up. */
const BEDS: readonly (readonly Rgb[])[] = [
  ['#7d3f28', '#a2573a', '#8b4530', '#c27a4e', '#a85a3a', '#d39a6a', '#b86a46', '#dcb48a'].map(hex),
  ['#6f4630', '#94603c', '#b57d4c', '#8f5738', '#c99a62', '#a3683f', '#dcbc8a', '#c2925c'].map(hex),
  ['#7a3a34', '#9c4a40', '#b9664f', '#8c4038', '#cd8a68', '#a9523f', '#dba888', '#c07a5a'].map(hex),
];

export const paintCanyon: ScenePainter = (context) => {
  const { seed, brief, light, setting } = context;
  const place = [...brief.setting.map((f) => f.value), ...brief.subjects.map((s) => s.name)].join(' ').toLowerCase();
  const r = random(seed, 'canyon', 'shape');
  const rim = /grand canyon|rim|overlook|viewpoint/.test(place) || (!/slot|zion|gorge|ravine/.test(place) && r.chance(0.5));
  const slot = /slot|narrow/.test(place);
  const salt = r.below(1 << 20);
  const walls = context.mass('canyon');
  const river = context.element('river');
  const high = rim ? 2.5 : r.between(2.1, 3);
  const shape: Shape = {
    rim,
    high,
    half: rim ? r.between(2, 3) : slot ? 0.5 : r.between(0.9, 1.5),
    swing: r.between(0.5, 1.1) * (r.chance(0.5) ? 1 : -1),
    phase: r.next() * 6.28,
    shift: r.between(0, 300),
    steps: 4 + r.below(3),
    water: river ? 0.2 : 0,
    seed: salt,
  };
  const terrain: Terrain = {
    heights: canyonHeights(shape),
    surface: rockSurface(shape, r.pick(BEDS), walls, river?.id, light.weather === 'snow' || setting.season === 'winter'),
    near: 0.8,
    far: 44,
    eye: rim ? high + 0.42 : 0.55,
    seed: salt,
    air: context.element('mist') ? 0.03 : 0.017,
    mist: context.element('mist') ? 0.3 : 0.02,
    ceiling: high + 0.8,
    below: true,
    ...lightOnRock(context),
  };
  return { planes: TERRAIN_PLANES, ground: [...skyPasses(context), ...terrainPasses('canyon', context, terrain)], front: [] };
};

function lightOnRock({ light }: SceneContext): Pick<Terrain, 'sun' | 'ambient' | 'low' | 'shade'> {
  if (light.night) return { sun: 0.75, ambient: 0.75, low: 0.4, shade: 0.7 };
  if (light.time === 'dusk') return { sun: 0.9, ambient: 0.85, low: 0.3, shade: 0.5 };
  if (light.time === 'day') return { sun: 1.7, ambient: 0.7, low: 0.5, shade: 0.25 };
  return { sun: 2.5, ambient: 0.66, low: 0.34, shade: 0.45 };
}

interface Shape {
  rim: boolean;
  /** Height of the rim above the floor. */
  high: number;
  /** Half the width of the floor. */
  half: number;
  swing: number;
  phase: number;
  shift: number;
  /** Terraces. */
  steps: number;
  /** Half the width of the river. */
  water: number;
  seed: number;
}

const axisOf = (s: Shape, z: number): number =>
  s.swing * (sin(z * 0.42 + s.phase) - sin(s.phase) * smoothstep(4, 0, z)) * smoothstep(0.5, 7, z) * (0.6 + z * 0.05);

function canyonHeights(s: Shape): HeightField {
  return (k, xs, zs, px, pz, out, n, full) => {
    for (let i = 0; i < n; i++) {
      px[i] = xs[i]! * 0.62 + s.shift;
      pz[i] = zs[i]! * 0.62 + s.shift;
    }
    k.fbm(px, pz, out, n, 3, s.seed);
    for (let i = 0; i < n; i++) {
      px[i] = px[i]! * 2.3 + 11;
      pz[i] = pz[i]! * 2.3;
    }
    k.fbm(px, pz, px, n, full ? 6 : 4, s.seed ^ 5);
    for (let i = 0; i < n; i++) {
      const z = zs[i]!;
      const axis = axisOf(s, z);
      const rough = px[i]! - 0.5;
      // Side canyons bite into the walls where the broad noise runs low.
      const off = Math.abs(xs[i]! - axis) + (out[i]! - 0.5) * (s.rim ? 3.6 : 2.6) + rough * 0.5;
      const slope = s.rim ? 4.4 : 2;
      const t = clamp((off - s.half) / slope);
      const end = smoothstep(s.rim ? 22 : 30, 42, z);
      const lip = Math.max(end, s.rim ? smoothstep(3.3, 1.15, z + rough * 0.8 + (out[i]! - 0.5) * 0.6) : 0);
      const wall = terrace(Math.max(t, lip), s.steps);
      // Plateaus are not all of one height; far ones rise a little above the horizon.
      const top = s.high * (0.94 + 0.16 * (out[i]! - 0.5) * smoothstep(5, 12, z)) + (s.rim ? 0.75 * smoothstep(10, 40, z) : 0);
      const bed = -0.022 * smoothstep(s.water + 0.34, s.water, Math.abs(xs[i]! - axis));
      out[i] = wall * top + rough * (0.05 + 0.1 * t) + bed * (1 - t);
    }
  };
}

/** Cliffs with ledges between them: slopes of scree below each cliff. */
function terrace(t: number, steps: number): number {
  const at = t * steps;
  const step = Math.min(steps - 1, Math.floor(at));
  const f = at - step;
  return ((step + mix(0.34 * f, 1, smoothstep(0.4, 0.76, f))) / steps) * 0.82 + 0.18 * t;
}

function rockSurface(s: Shape, beds: readonly Rgb[], wallId: number, riverId: number | undefined, snow: boolean): Surface {
  const scrub: Rgb = [0.1, 0.115, 0.05];
  return ({ height, level, mottle, band, x, z }, albedo) => {
    if (riverId !== undefined && Math.abs(x - axisOf(s, z)) < s.water && height < 0.2) {
      albedo[0] = 0.09;
      albedo[1] = 0.2 + 0.1 * mottle;
      albedo[2] = 0.2 + 0.12 * mottle;
      return riverId;
    }
    const at = (height / s.high) * beds.length * 1.6 + (mottle - 0.5) * 0.5 + 40;
    const a = beds[Math.floor(at) % beds.length]!;
    const b = beds[(Math.floor(at) + 1) % beds.length]!;
    const f = smoothstep(0.72, 1, at - Math.floor(at));
    // Level ground is scree and scrub; walls show their beds.
    const flat = smoothstep(0.72, 0.9, level);
    // Gravel and grit at the viewer's feet.
    const grit = z < 6 ? mix(1, 0.66 + 0.68 * fractal(x * 30, z * 22, 3, s.seed), smoothstep(6, 1.6, z)) : 1;
    const stain = (0.74 + 0.5 * band) * grit;
    const green = flat * smoothstep(0.5, 0.68, mottle) * 0.6;
    const white = snow ? smoothstep(0.5, 0.75, level + (mottle - 0.5) * 0.3) : 0;
    for (let c = 0; c < 3; c++) {
      const rock = mix(a[c]!, b[c]!, f) * stain;
      const ground = mix(rock, (rock + beds[5]![c]!) * 0.46, flat);
      albedo[c] = mix(mix(ground, scrub[c]!, green), 0.84, white);
    }
    return wallId;
  };
}
