/** Trees like a flame or a feather: the cypress, closed and dark down to the ground, and the poplar, looser, on a bare foot. */
import type { Random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Light } from '../light/light.ts';
import { mix, sin } from '../math.ts';
import { farTree } from './far-tree.ts';
import { leafTones } from './leaf-colours.ts';
import { type Clump, foliage } from './leaves.ts';
import { isFar, leafless, type PlantLook, type PlantShape } from './look.ts';
import type { Part } from './parts.ts';
import type { Plant } from './plant.ts';
import { limb } from './shapes.ts';

interface Column {
  /** Half the width at its widest, as a part of the height. */
  wide: number;
  /** Where the leaves begin. */
  foot: number;
  /** How ragged its outline is. */
  loose: number;
  dark: Rgb;
  wood: Rgb;
  evergreen: boolean;
}

const CYPRESS: Column = {
  wide: 0.085,
  foot: 0.03,
  loose: 0.16,
  dark: [0.06, 0.1, 0.045],
  wood: [0.1, 0.075, 0.055],
  evergreen: true,
};
const POPLAR: Column = {
  wide: 0.12,
  foot: 0.13,
  loose: 0.5,
  dark: [0.16, 0.22, 0.06],
  wood: [0.16, 0.14, 0.115],
  evergreen: false,
};

export const cypress: Plant = (shape, r, light, look) => columnar(CYPRESS, shape, r, light, look);
export const poplar: Plant = (shape, r, light, look) => columnar(POPLAR, shape, r, light, look);

function columnar(kind: Column, shape: PlantShape, r: Random, light: Light, look: PlantLook = {}): Part[] {
  const { x, y, height } = shape;
  const turned = !kind.evergreen && look.season === 'autumn';
  const tones = leafTones(
    turned ? 'birch' : 'broadleaf',
    kind.evergreen ? undefined : look.season,
    look.leaf ?? (turned ? undefined : kind.dark),
    r,
  );
  const slim = r.between(0.8, 1.2) * kind.wide;
  const lean = shape.lean ?? r.bell() * 0.012;
  const waves = r.next() * 6.28;
  /** Half the width at a height, 0 at the tip. */
  const half = (t: number): number => {
    const u = (t - kind.foot) / (1 - kind.foot);
    // Fullest below the middle, drawn out to a point.
    const above = (u - 0.28) / 0.72;
    return slim * Math.sqrt(Math.max(0, above < 0 ? 0.45 + 1.96 * u : 1 - above * above)) * (1 + 0.1 * sin(waves + t * 17));
  };
  if (isFar(shape, look)) {
    const lobes = Array.from({ length: 7 }, (_, i) => {
      const t = kind.foot + ((i + 0.5) / 7) * (1 - kind.foot);
      return { x: lean * t, y: t, rx: half(t) * 0.95, ry: 0.1 };
    });
    return leafless(light, look) && !kind.evergreen
      ? farTree(shape, lobes, tones, kind.wood, light, r).slice(0, 1)
      : farTree(shape, lobes, tones, kind.wood, light, r);
  }
  const clumps: Clump[] = [];
  const many = 230;
  for (let i = 0; i < many; i++) {
    const t = mix(kind.foot + 0.01, 0.985, (i + r.next()) / many);
    const side = r.between(-1, 1);
    const w = half(t);
    const out = side * w * (1 + kind.loose * r.bell() * 0.5);
    clumps.push({
      x: x + (lean * t + out) * height,
      y: y - t * height,
      radius: height * Math.min(0.03, 0.01 + w * 0.24) * r.between(0.8, 1.2),
      front: 1 - 1.6 * Math.abs(side) * r.next() - (r.chance(0.25) ? 0.9 : 0),
      nx: side,
      ny: 0.25 + 0.5 * t,
    });
  }
  clumps.sort((a, b) => b.y - a.y);
  const stem: Part = {
    polygons: [
      limb(
        [
          [x, y + height * 0.004],
          [x + lean * 0.5 * height, y - height * 0.5],
          [x + lean * height, y - height * 0.95],
        ],
        [height * 0.034, height * 0.02, height * 0.004],
      ),
    ],
    albedo: kind.wood,
    facing: 0.45,
    through: 0.05,
  };
  if (leafless(light, look) && !kind.evergreen) return [stem, ...twigs(kind, shape, lean, half, r)];
  // Sprays of the cypress point upwards, leaves of the poplar hang.
  const { behind, before } = foliage(
    clumps,
    {
      tones,
      leaf: height * (kind.evergreen ? 0.011 : 0.01),
      density: kind.evergreen ? 1 : 0.8,
      hang: kind.evergreen ? 0.75 : 0.4,
    },
    light,
    r,
  );
  const body = [0, 0.08, 0.2, 0.34, 0.5, 0.66, 0.8, 0.9, 0.97].map((u) => kind.foot + u * (1 - kind.foot));
  const core: Part = {
    polygons: [
      limb(
        body.map((t): [number, number] => [x + lean * t * height, y - t * height]),
        body.map((t) => half(t) * height * 2 * (1 - 0.55 * kind.loose)),
      ),
    ],
    albedo: tones[0]!,
    facing: 0.3,
    through: 0.3,
  };
  return [...behind, stem, ...(kind.evergreen ? [core] : []), ...before];
}

/** Upright branches of a bare poplar. */
function twigs(
  { wood, foot }: Column,
  { x, y, height }: PlantShape,
  lean: number,
  half: (t: number) => number,
  r: Random,
): Part[] {
  const polygons = Array.from({ length: 46 }, () => {
    const t = r.between(foot, 0.85);
    const side = r.between(-1, 1);
    const top = Math.min(0.99, t + r.between(0.08, 0.2));
    const at = (u: number, off: number): [number, number] => [x + (lean * u + off) * height, y - u * height];
    return limb(
      [at(t, 0), at(mix(t, top, 0.5), side * half(t) * 0.6), at(top, side * half(top) * 0.9)],
      [height * 0.007, height * 0.004, height * 0.001],
    );
  });
  return [{ polygons, albedo: wood, facing: 0.5, through: 0.1 }];
}
