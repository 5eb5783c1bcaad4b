/**
 * Country seen from the air as a map: how far each point lies inside the land (above 0) or out in the water. Units are the height of
 * the eye: the foot of the picture lies a little more than one away.
 */
import { type Random, random } from '@atelier/spec';
import { cos, length, log, mix, sin, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { AerialKind } from './aerial-kind.ts';

/** A course of water, its middle and half breadth by distance; it runs between two distances. */
/** A cone is no map (`crater.ts`). */
export type Country = Exclude<AerialKind, 'crater'>;

interface Course {
  from: number;
  to: number;
  at(z: number): number;
  half(z: number): number;
}

export interface AerialPlan {
  kind: Country;
  /** Inside of the land, before the roughness of its edge. */
  land(x: number, z: number): number;
  /** Above 0 within a ring of land, where the water is shallow. */
  lagoon?(x: number, z: number): number;
  /** How rough that edge is: broad bays, and small ones. */
  bays: number;
  nooks: number;
  courses: readonly Course[];
  /** A reef lies this far out; 0 for none. */
  reef: number;
  /** 0–1: how high the land rises inside. */
  relief: number;
  /** Fields or woods on it. */
  cover: 'fields' | 'woods' | 'grass';
  salt: number;
}

export function aerialPlan(kind: Country, seed: number): AerialPlan {
  const r = random(seed, 'aerial', kind);
  const salt = r.below(1 << 20);
  const side = r.chance(0.5) ? 1 : -1;
  const base = { kind, bays: 0, nooks: 0, courses: [], reef: 0, relief: 0, salt };
  const everywhere = (): number => 9;
  switch (kind) {
    case 'island': {
      const land = isle(side * r.between(0, 0.16), r.between(1.85, 2.1), r.between(0.56, 0.74), r.between(0.44, 0.58), r);
      return { ...base, land, bays: 0.5, nooks: 0.14, reef: r.between(0.26, 0.36), relief: 0.8, cover: 'woods' };
    }
    case 'atoll': {
      const whole = isle(side * r.between(0, 0.16), r.between(2.1, 2.4), r.between(0.66, 0.8), r.between(0.6, 0.75), r);
      // A ring, with passes where the sea comes in.
      const land = (x: number, z: number): number => 0.07 - Math.abs(whole(x, z) - 0.06) * 1.1;
      const lagoon = (x: number, z: number): number => whole(x, z) - 0.06;
      return { ...base, land, lagoon, bays: 0.22, nooks: 0.1, reef: 0.1, cover: 'woods' };
    }
    case 'isles': {
      const all = Array.from({ length: 9 }, (_, i) => {
        const z = 1.5 + i * 0.42 + r.between(-0.15, 0.15);
        const size = r.between(0.1, 0.34) * (0.7 + 0.2 * z);
        return isle(r.between(-0.5, 0.5) * z * 0.85, z, size, size * r.between(0.6, 0.95), r);
      });
      const land = (x: number, z: number): number => all.reduce((most, one) => Math.max(most, one(x, z)), -9);
      return { ...base, land, bays: 0.3, nooks: 0.12, reef: r.between(0.12, 0.18), relief: 0.7, cover: 'woods' };
    }
    case 'coast': {
      const slant = r.between(-0.1, 0.3);
      const at = r.between(-0.06, 0.12);
      const bow = r.between(0, 200);
      const land = (x: number, z: number): number =>
        (side * x + at - slant * (z - 1.6) * 0.6 + (fractal(z * 0.7 + bow, 3, 2, salt) - 0.5) * 0.9) * 0.8;
      return { ...base, land, bays: 0.42, nooks: 0.14, relief: 0.5, cover: r.chance(0.6) ? 'woods' : 'grass' };
    }
    case 'delta': {
      const edge = r.between(3.9, 4.6);
      const land = (x: number, z: number): number => (edge - z - 0.28 * x * x) * 0.3;
      return { ...base, land, bays: 0.55, nooks: 0.2, courses: branches(edge, r), cover: 'grass' };
    }
    case 'river': {
      const course = meander(0, 14, r.between(0.045, 0.065), r.between(0.13, 0.2), side, r);
      return { ...base, land: everywhere, courses: [course], cover: 'woods', relief: 0.3 };
    }
    case 'lake': {
      const lake = isle(side * r.between(0, 0.15), r.between(2.1, 2.5), r.between(0.5, 0.66), r.between(0.5, 0.65), r);
      const land = (x: number, z: number): number => -lake(x, z);
      return { ...base, land, bays: 0.5, nooks: 0.14, relief: 0.5, cover: 'woods' };
    }
    case 'fields':
      return { ...base, land: everywhere, cover: 'fields' };
    case 'forest':
      return { ...base, land: everywhere, cover: 'woods', relief: 0.7 };
  }
}

/** An oval, turned: inside of it by distance, about. */
function isle(x0: number, z0: number, wide: number, deep: number, r: Random): (x: number, z: number) => number {
  const turn = r.between(-0.5, 0.5);
  const [c, s] = [cos(turn), sin(turn)];
  const mean = (wide + deep) / 2;
  return (x, z) => {
    const u = ((x - x0) * c + (z - z0) * s) / wide;
    const v = ((z - z0) * c - (x - x0) * s) / deep;
    return (1 - length(u, v)) * mean;
  };
}

/** A river that winds, ever the wider as the land is seen farther off, so that it stays one. */
function meander(from: number, to: number, half: number, swing: number, side: number, r: Random): Course {
  const a = r.between(0, 6.28);
  const b = r.between(0, 6.28);
  const lean = side * r.between(0.02, 0.12);
  return {
    from,
    to,
    at: (z) => {
      const t = log(z);
      return lean * (z - 2) + swing * (sin(t * 4.6 + a) + 0.4 * sin(t * 9.7 + b)) * (0.5 + 0.42 * z);
    },
    half: (z) => half * (0.7 + 0.2 * z) * smoothstep(to, to * 0.6, z),
  };
}

/** A trunk that parts again and again on its way to the sea. */
function branches(edge: number, r: Random): Course[] {
  const courses: Course[] = [];
  const grow = (x: number, z: number, half: number, heading: number, level: number, before = half): void => {
    const to = level === 0 ? z + r.between(0.85, 1) : z + r.between(0.32, 0.62);
    const end = level >= 6 ? edge + 1.4 : Math.min(edge + 1.4, to);
    const phase = r.between(0, 6.28);
    const sway = r.between(0.02, 0.05) * (level === 0 ? 1.4 : 1);
    const at = (at_: number): number => {
      const t = at_ - z;
      const whole = end - z;
      // Both ends stay where the branches meet.
      const tie = Math.min(1, Math.min(t, whole - t) * 5);
      return x + heading * t + sway * sin(at_ * 9 + phase) * Math.max(0, tie);
    };
    courses.push({
      from: z,
      to: end,
      at,
      half: (d) => mix(before, half, smoothstep(z, z + 0.3, d)) * (1 + 0.3 * smoothstep(edge - 0.4, edge + 0.3, d)),
    });
    if (end >= edge + 1.3 || half < 0.006) return;
    const x1 = at(end);
    const spread = r.between(0.16, 0.34);
    const share = r.between(0.52, 0.78);
    grow(x1, end, half * share, heading * 0.75 + spread * (level === 0 ? 0.8 : 1), level + 1, half);
    grow(x1, end, half * (1.3 - share), heading * 0.75 - spread * (level === 0 ? 0.8 : 1), level + 1, half);
  };
  grow(r.between(-0.1, 0.1), 0.6, r.between(0.09, 0.115), r.between(-0.06, 0.06), 0);
  return courses;
}

/** Nearest course at each column of a row: how far inside of it, in its own half breadths (1 in the middle, below 0 outside). */
export function coursesIn(plan: AerialPlan, z: number, left: number, step: number, out: Float32Array, n: number): void {
  out.fill(-9, 0, n);
  for (const { from, to, at, half } of plan.courses) {
    if (z < from - 0.02 || z > to) continue;
    const middle = at(Math.max(z, from));
    const breadth = half(z);
    const reach = breadth * 4;
    const a = Math.max(0, Math.floor((middle - reach - left) / step));
    const b = Math.min(n - 1, Math.ceil((middle + reach - left) / step));
    for (let i = a; i <= b; i++) {
      const inside = 1 - Math.abs(left + i * step - middle) / breadth;
      if (inside > out[i]!) out[i] = inside;
    }
  }
}
