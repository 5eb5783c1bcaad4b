/** The crown of a tree: its outline as a heap of balls, where its twigs grow to, and the clumps of leaves on them. */
import type { Random } from '@atelier/spec';
import { cos, mix, sin, TAU } from '../math.ts';
import type { Clump } from './leaves.ts';
import type { PlantShape } from './look.ts';
import type { Skeleton } from './skeleton.ts';

/** A crown as a heap of balls. */
export interface Lobe {
  x: number;
  y: number;
  rx: number;
  ry: number;
}

/** Crowns lean and bulge: a large middle, lower side limbs, a top off the axis. */
export function crownLobes(r: Random, lean: number): Lobe[] {
  // Round, spreading like an oak, or upright like an elm.
  const [narrow, broad, high] = r.pick([
    [0.34, 0.44, 0.29],
    [0.34, 0.44, 0.29],
    [0.44, 0.54, 0.26],
    [0.26, 0.32, 0.33],
  ] as const);
  const wide = r.between(narrow, broad);
  const lobes: Lobe[] = [{ x: lean * 0.4, y: 0.6, rx: wide * 0.82, ry: high - 0.01 }];
  const around = 8 + r.below(4);
  for (let i = 0; i < around; i++) {
    const a = mix(-0.18, 0.5 + 0.18, i / (around - 1)) * TAU + r.bell() * 0.12;
    // Boughs reach out by turns, and between them the outline falls back.
    const d = r.between(0.56, i % 2 === 0 ? 1.1 : 0.86);
    const size = r.between(0.08, 0.17);
    lobes.push({ x: lean * 0.5 + cos(a) * wide * d, y: 0.6 + sin(a) * high * d, rx: size, ry: size * r.between(0.72, 0.9) });
  }
  // The crown's top is the top of the tree.
  const top = Math.max(...lobes.map((l) => l.y + l.ry));
  return lobes.map((l) => ({ ...l, y: l.y + (1 - top) * (l.y > 0.5 ? 1 : 0.6) }));
}

/** Points spread through the lobes, denser near their skins, where leaves are. */
export function airIn(lobes: readonly Lobe[], count: number, r: Random): Float64Array {
  const air = new Float64Array(count * 3);
  const total = lobes.reduce((sum, l) => sum + l.rx * l.ry, 0);
  for (let i = 0; i < count; i++) {
    let at = r.next() * total;
    let lobe = lobes[0]!;
    for (const l of lobes) {
      lobe = l;
      at -= l.rx * l.ry;
      if (at <= 0) break;
    }
    const a = r.next() * TAU;
    const c = r.between(-1, 1);
    const s = Math.sqrt(1 - c * c);
    const d = 0.55 + 0.45 * Math.sqrt(r.next());
    air[i * 3] = lobe.x + cos(a) * s * lobe.rx * d;
    air[i * 3 + 1] = lobe.y + sin(a) * s * lobe.ry * d;
    air[i * 3 + 2] = c * lobe.rx * d;
  }
  return air;
}

/** A clump at most twig ends; those left out are holes where the sky shows. */
export function clumpsOn(
  bone: Skeleton,
  shape: PlantShape,
  lobes: readonly Lobe[],
  size: number,
  share: number,
  r: Random,
): Clump[] {
  const low = Math.min(...lobes.map((l) => l.y - l.ry));
  const wide = Math.max(...lobes.map((l) => Math.abs(l.x) + l.rx));
  const clumps: Clump[] = [];
  const ends = new Set(bone.tips);
  for (let n = 0; n < bone.x.length; n++) {
    // Leaves grow at the ends and here and there along the thin twigs.
    const along = bone.width[n]! < 0.16 && r.chance(0.22);
    const radius = shape.height * size * r.between(0.6, 1.15);
    if (!(ends.has(n) ? r.chance(share) : along)) continue;
    const x = bone.x[n]!;
    const y = bone.y[n]!;
    clumps.push({
      x: shape.x + x * shape.height,
      y: shape.y - y * shape.height,
      radius,
      front: Math.max(-1, Math.min(1, (bone.z[n]! / wide) * 1.4)),
      nx: x / wide,
      ny: ((y - low) / (1 - low)) * 2 - 1,
    });
  }
  // Lower clumps first: upper ones catch the light before them.
  return clumps.sort((a, b) => b.y - a.y);
}
