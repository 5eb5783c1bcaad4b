/**
 * A mountain range: peaked massifs whose flanks are broken by ridged noise, with eroded detail, and a farther range behind
 * them; rock, scree, woods and meadow below, and snow on what is level and high.
 */
import type { Rgb } from '../colour.ts';
import { clamp, mix, smoothstep } from '../math.ts';
import type { Surface } from './terrain.ts';
import type { HeightField } from './terrain-grid.ts';

export interface Massif {
  /** Centre, across and away. */
  x: number;
  z: number;
  /** Half widths. */
  width: number;
  length: number;
  height: number;
}

/** A volcano: flanks that steepen upwards to the rim of a crater. */
export interface Cone {
  x: number;
  z: number;
  /** Height of the rim, radius of the crater, and how fast the flanks fall away. */
  rim: number;
  crater: number;
  fall: number;
}

export interface Range {
  massifs: readonly Massif[];
  cone?: Cone | undefined;
  /** Towers of bare rock, broken up to their tips. */
  towers?: boolean;
  frequency: number;
  /** Offset of the noise. */
  shiftX: number;
  shiftZ: number;
  seed: number;
  /** Distance where the land rises out of the plain. */
  foot: number;
}

/** Octaves for the grid, and for the slopes that light falls on. */
const GRID_OCTAVES = 7;
const FULL_OCTAVES = 9;

export function rangeHeights(range: Range): HeightField {
  return (k, xs, zs, px, pz, out, n, full) => {
    for (let i = 0; i < n; i++) {
      px[i] = xs[i]! * range.frequency + range.shiftX;
      pz[i] = zs[i]! * range.frequency + range.shiftZ;
    }
    k.eroded(px, pz, out, n, full ? FULL_OCTAVES : GRID_OCTAVES, range.seed);
    for (let i = 0; i < n; i++) {
      px[i] = px[i]! * 1.15 + 70;
      pz[i] = pz[i]! * 1.15;
    }
    k.ridged(px, pz, px, n, 4, range.seed ^ 77);
    for (let i = 0; i < n; i++) {
      const detail = out[i]! - 0.34;
      const ridge = px[i]! - 0.42;
      const lift = liftOf(range, xs[i]!, zs[i]!, (ridge * 0.55 + detail * 0.3) * (range.towers ? 1.5 : 1));
      // The ground near the viewer stays low; the range rises behind it.
      const back = smoothstep(range.foot * 1.05, range.foot * 2.2, zs[i]!);
      // High up the noise has less say: a lone octave must not grow a needle on a summit.
      const say = range.towers ? 1 : (1 - 0.62 * smoothstep(1.4, 3.2, lift)) * (range.cone ? 0.4 : 1);
      const rough = lift * (0.76 + (0.62 * ridge + 0.4 * detail) * say) + detail * (0.16 + 0.4 * back);
      out[i] = rough * (0.04 + 0.96 * back) + 0.2 * back - 0.14;
    }
  };
}

/** Sum of the massifs; `bend` moves their flanks in and out, so that ridges run down from the tops. */
function liftOf(range: Range, x: number, z: number, bend: number): number {
  let lift = 0;
  if (range.cone) {
    const { cone } = range;
    const u = x - cone.x;
    const v = z - cone.z;
    const away = Math.sqrt(u * u + v * v) * (1 - bend * 0.16) - cone.crater;
    lift =
      away < 0
        ? cone.rim * (1 + 0.35 * Math.max(away / cone.crater, -0.6))
        : cone.rim / (1 + cone.fall * away * (1 + 0.3 * away));
  }
  for (const m of range.massifs) {
    const u = (x - m.x) / m.width;
    const v = (z - m.z) / m.length;
    const r = u * u + v * v;
    if (r > 9) continue;
    // Steep at the top, running out below: the profile of a worn peak. The small term rounds the very tip.
    const away = Math.max(0, Math.sqrt(r + 0.07) * (1 - bend * 0.5) - 0.265);
    const t = smoothstep(9, 4, r) / (1 + 0.75 * away + 0.75 * r);
    lift = Math.max(lift, m.height * t) + 0.18 * Math.min(lift, m.height * t);
  }
  return lift;
}

export interface Mantle {
  /** Height above which snow lies, and how much of what could be covered is: 0 none, 1 all. */
  snowLine: number;
  snow: number;
  rock: Rgb;
  /** Vegetation of the lower slopes. */
  green: Rgb;
  rockId: number;
  snowId: number;
  /** Woods up to this height, where the Brief has trees. */
  woods?: undefined | { id: number; line: number; dark: Rgb; light: Rgb };
}

export function rangeSurface(m: Mantle): Surface {
  return ({ height, level, mottle, band }, albedo) => {
    // Level ground and couloirs hold snow; near the snow line only the flattest ledges do.
    const above = (height - m.snowLine) * 0.42;
    const snow =
      m.snow *
      smoothstep(0.47, 0.6, level * 0.94 + (mottle - 0.5) * 0.3 + (band - 0.5) * 0.1 + clamp(above, -0.7, 0.16)) *
      smoothstep(-0.32, 0.08, above + (mottle - 0.5) * 0.3);
    const low = smoothstep(m.snowLine * 0.8, 0.1, height) * smoothstep(0.3, 0.6, level) * (1 - snow);
    const stone = 0.42 + 1.1 * band;
    const woods = m.woods
      ? smoothstep(m.woods.line + 0.12, m.woods.line - 0.14, height + (mottle - 0.5) * 0.5) * smoothstep(0.34, 0.5, level)
      : 0;
    for (let c = 0; c < 3; c++) {
      const ground = mix(mix(m.rock[c]! * stone, m.green[c]! * (0.55 + 0.9 * mottle), low), 0.86, snow);
      const trees = m.woods ? mix(m.woods.dark[c]!, m.woods.light[c]!, smoothstep(0.4, 0.62, band)) : 0;
      albedo[c] = mix(ground, trees, woods * (0.96 - 0.35 * snow));
    }
    if (m.woods && woods > 0.5) return m.woods.id;
    return snow > 0.5 ? m.snowId : m.rockId;
  };
}
