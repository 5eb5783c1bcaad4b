/** A road through dunes: a level strip that runs to the horizon in one long bend, paved with a broken line, or a track with two ruts. */
import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { clamp, mix, sin, smoothstep } from '../math.ts';
import type { HeightField } from './terrain-grid.ts';

export interface DesertRoad {
  /** Where its middle lies at a distance, in the units of the terrain. */
  at(z: number): number;
  /** Half its width. */
  half: number;
  paved: boolean;
}

const PAVED = /\b(?:road|highway|route|street|asphalt|motorway)s?\b/i;
const TRACK = /\b(?:track|trail|path|dirt road|sand road|piste)s?\b/i;
const ASPHALT: Rgb = [0.085, 0.085, 0.09];
const LINE: Rgb = [0.62, 0.46, 0.12];

/** The road that the words of the place name, if they do. A straight one leads the eye to what stands at its end. */
export function desertRoadOf(place: string, seed: number, straight = false): DesertRoad | undefined {
  const track = TRACK.test(place);
  if (!track && !PAVED.test(place)) return undefined;
  const r = random(seed, 'desert', 'road');
  const start = r.between(-0.5, 0.5);
  const lean = r.between(-0.09, 0.09);
  const bend = r.between(0.5, 1.4) * (r.chance(0.5) ? 1 : -1) * (straight ? 0.12 : 1);
  const phase = r.between(0, 6.28);
  return {
    at: (z) => start + lean * z + bend * smoothstep(3, 24, z) * sin(phase + z * 0.11),
    half: track ? 0.5 : 0.72,
    paved: !track,
  };
}

/** Dunes that leave the road level, and rise from its shoulders. */
export const alongRoad =
  (dunes: HeightField, road: DesertRoad): HeightField =>
  (k, xs, zs, px, pz, out, n, full) => {
    dunes(k, xs, zs, px, pz, out, n, full);
    for (let i = 0; i < n; i++) {
      const off = Math.abs(xs[i]! - road.at(zs[i]!));
      out[i] = mix(0.01, out[i]!, smoothstep(road.half * 1.05, road.half * 4.5, off));
    }
  };

/** Colours a point of the ground that lies on the road; `mottle` (0–1) blows sand over its edges. */
export function paveRoad(
  road: DesertRoad,
  { x, z, mottle }: { x: number; z: number; mottle: number },
  albedo: Float32Array,
): void {
  const off = Math.abs(x - road.at(z));
  const inside = 1 - smoothstep(road.half * (0.95 - 0.07 * mottle), road.half * (1.01 - 0.03 * mottle), off);
  if (inside <= 0) return;
  if (!road.paved) {
    const rut = 1 - smoothstep(0.07, 0.16, Math.abs(off - road.half * 0.56));
    for (let c = 0; c < 3; c++) albedo[c]! *= 1 - inside * (0.14 + 0.22 * rut);
    return;
  }
  // The dashes of the line run together far away, where a row of pixels has several.
  const far = smoothstep(9, 18, z);
  const dash = mix(z * 0.6 - Math.floor(z * 0.6) < 0.55 ? 1 : 0, 0.55, far);
  const line = dash * clamp(1 - smoothstep(0.025 + 0.001 * z, 0.045 + 0.003 * z, off)) * (1 - smoothstep(22, 34, z));
  for (let c = 0; c < 3; c++) {
    const worn = ASPHALT[c]! * (0.85 + 0.4 * mottle);
    albedo[c] = mix(albedo[c]!, mix(worn, LINE[c]!, line), inside);
  }
}
