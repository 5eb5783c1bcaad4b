/** Crowns as clumps of many small leaves, sorted into tones by how each faces the light, dark behind and lit in front. */
import { type Random, random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { scaleRgb } from '../colour.ts';
import type { Light } from '../light/light.ts';
import { clamp, cos, mix, sin, TAU } from '../math.ts';
import type { Polygon } from '../vector/flatten.ts';
import { facingOf } from './look.ts';
import type { Part } from './parts.ts';
import { leaf } from './shapes.ts';

export interface Clump {
  x: number;
  y: number;
  /** Pixels. */
  radius: number;
  /** −1 at the back … 1 at the front of the crown. */
  front: number;
  /** From the middle of the crown outwards, up to about 1. */
  nx: number;
  ny: number;
}

export interface Foliage {
  /** Dark to light. */
  tones: readonly Rgb[];
  /** Length of a leaf in pixels. */
  leaf: number;
  /** Leaves per clump area: 1 covers it about once. */
  density: number;
  /** 0 leaves point anywhere, 1 they hang. */
  hang: number;
}

/** Pixels: shorter leaves could not be told apart, and are drawn fewer and as long as this. */
const LEAST_LEAF = 3.1;

/** Parts of the clumps behind (`front` < 0) and before the limbs. */
export function foliage(clumps: readonly Clump[], look: Foliage, light: Light, r: Random): { behind: Part[]; before: Part[] } {
  const salt = r.below(1 << 30);
  const tones = look.tones.length;
  const behind = look.tones.map((): Polygon[] => []);
  const before = look.tones.map((): Polygon[] => []);
  const long = Math.max(LEAST_LEAF, look.leaf);
  clumps.forEach((clump, i) => {
    const own = random(salt, 'clump', i);
    layClump(clump, own, look, long, light, clump.front < -0.15 ? behind : before);
  });
  const part = (polygons: Polygon[], tone: number, deep: number): Part => ({
    polygons,
    albedo: scaleRgb(look.tones[tone]!, deep),
    facing: ((tone + 0.5) / tones) * deep,
    through: mix(0.55, 1, (tone + 0.5) / tones) * deep,
  });
  const parts = (heaps: Polygon[][], deep: number): Part[] =>
    heaps.map((polygons, tone) => part(polygons, tone, deep)).filter(({ polygons }) => polygons.length > 0);
  return { behind: parts(behind, 0.72), before: parts(before, 1) };
}

/** The leaves of one clump, each to those of its tone. Of the module: what is made for a picture is compiled anew after each full collection. */
function layClump(clump: Clump, own: Random, look: Foliage, long: number, light: Light, heap: readonly Polygon[][]): void {
  const shift = own.bell() * 0.16;
  const count = Math.max(
    2,
    Math.round((look.density * (long > look.leaf * 1.3 ? 1.7 : 1) * clump.radius * clump.radius * 2.4) / (long * long * 0.42)),
  );
  for (let k = 0; k < count; k++) {
    const a = own.next() * TAU;
    const d = Math.sqrt(own.next());
    const ux = cos(a) * d;
    const uy = sin(a) * d * 0.8;
    const nx = ux * 0.75 + clump.nx * 0.6;
    const ny = uy * 0.9 + clump.ny * 0.55;
    const nz = 0.35 + clump.front * 0.35;
    const l = Math.sqrt(nx * nx + ny * ny + nz * nz);
    // Deep in the crown and low in a clump little light arrives.
    const open = clamp(0.62 + 0.25 * clump.ny + 0.3 * uy + 0.2 * clump.front);
    const lit = facingOf(light, nx / l, ny / l, nz / l) * open * 1.12 - 0.06 + shift + own.bell() * 0.1;
    const tone = Math.floor(clamp(lit, 0, 0.999) * heap.length);
    const angle = mix(own.next() * TAU, 1.57 + own.bell() * 0.6, look.hang);
    const size = long * own.between(0.7, 1.25);
    const x = clump.x + ux * clump.radius - cos(angle) * size * 0.5;
    const y = clump.y - uy * clump.radius - sin(angle) * size * 0.5;
    heap[tone]!.push(leaf(x, y, size, size * own.between(0.42, 0.66), angle));
  }
}
