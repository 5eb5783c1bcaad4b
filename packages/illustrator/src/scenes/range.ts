/** A mountain range: derivative-damped noise raised by massifs; rock, scree, meadow below and snow on what is level and high. */
import type { Rgb } from '../colour.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import type { HeightField, Surface } from './terrain.ts';

export interface Massif {
  /** Centre, across and away. */
  x: number;
  z: number;
  /** Half widths. */
  width: number;
  length: number;
  height: number;
}

export interface Range {
  massifs: readonly Massif[];
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
const FULL_OCTAVES = 11;

export function rangeHeights(range: Range): HeightField {
  return (k, xs, zs, px, pz, out, n, full) => {
    for (let i = 0; i < n; i++) {
      px[i] = xs[i]! * range.frequency + range.shiftX;
      pz[i] = zs[i]! * range.frequency + range.shiftZ;
    }
    k.eroded(px, pz, out, n, full ? FULL_OCTAVES : GRID_OCTAVES, range.seed);
    for (let i = 0; i < n; i++) {
      const lift = liftOf(range, xs[i]!, zs[i]!);
      // The ground near the viewer stays low; the range rises behind it.
      const back = smoothstep(range.foot * 1.05, range.foot * 2.2, zs[i]!);
      const raw = (out[i]! * 2.1 - 0.2) * (0.1 + 0.22 * back + 0.5 * lift) + lift * 0.27 - 0.12 * (1 - back);
      // Summits are blunted: a lone octave must not grow a needle.
      out[i] = raw > 2.1 ? 2.1 + (raw - 2.1) * 0.55 : raw;
    }
  };
}

function liftOf(range: Range, x: number, z: number): number {
  let lift = 0;
  for (const m of range.massifs) {
    const u = (x - m.x) / m.width;
    const v = (z - m.z) / m.length;
    lift += m.height * exp(-(u * u) - v * v);
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
}

export function rangeSurface(m: Mantle): Surface {
  return ({ height, level, mottle, band }, albedo) => {
    // Level ground holds snow; near the snow line only the flattest ledges and gullies do.
    const above = (height - m.snowLine) * 0.34;
    const snow =
      m.snow *
      smoothstep(0.5, 0.63, level * 0.92 + (mottle - 0.5) * 0.3 + clamp(above, -0.7, 0.13)) *
      smoothstep(-0.35, 0.1, above);
    const low = smoothstep(m.snowLine * 0.75, 0.1, height) * smoothstep(0.3, 0.6, level) * (1 - snow);
    const stone = 0.5 + 0.95 * band;
    for (let c = 0; c < 3; c++) {
      const ground = mix(m.rock[c]! * stone, m.green[c]! * (0.55 + 0.9 * mottle), low);
      albedo[c] = mix(ground, 0.93, snow);
    }
    return snow > 0.5 ? m.snowId : m.rockId;
  };
}
