/** Shapes of land in water, by the column: blocks that stand free, cliffs that run off, spurs, bergs. */
import { type Random, random } from '@atelier/spec';
import { clamp, exp, log, pow, smoothstep } from '../../math.ts';
import { fractal } from '../../noise.ts';
import type { View } from '../../stage/view.ts';
import type { SceneContext } from '../scene.ts';
import type { Form, Stone } from './forms.ts';
import { ICE } from './stones.ts';

/** A wall by the column: `shape` gives distance, height, way along and the turn of its face, or nothing where there is none. */
export function wall(
  view: View,
  [left, right]: readonly [number, number],
  stone: Stone,
  salt: number,
  shape: (t: number) => { z: number; h: number; along: number; turn: number },
): Form {
  const from = Math.max(-8, Math.floor(view.centre + left * view.focal));
  const n = Math.max(4, Math.min(view.width + 8, Math.ceil(view.centre + right * view.focal)) - from);
  const form: Form = {
    from,
    z: new Float32Array(n),
    tall: new Float32Array(n),
    along: new Float32Array(n),
    turn: new Float32Array(n),
    stone,
    salt,
  };
  for (let i = 0; i < n; i++) {
    const at = shape((from + i + 0.5 - view.centre) / view.focal);
    form.z[i] = at.z;
    form.tall[i] = at.h;
    form.along[i] = at.along;
    form.turn[i] = at.turn;
  }
  return form;
}

interface Block {
  /** Metres to the right, away, half broad, tall. */
  x: number;
  z: number;
  half: number;
  tall: number;
  /** How square its outline is: 2 a dome, 8 a block. */
  square: number;
  /** Roughness of its top, 0–1. */
  jag: number;
  lean: number;
}

/** A form that stands by itself. */
export function block(view: View, b: Block, stone: Stone, salt: number): Form {
  const reach = b.half * 1.06;
  return wall(view, [(b.x - reach) / b.z, (b.x + reach) / b.z], stone, salt, (t) => {
    const m = t * b.z - b.x;
    const edge = (fractal(m / b.half / 0.6 + 9, salt % 97, 3, salt) - 0.5) * 0.16;
    const u = (m / b.half) * (1 + edge);
    const inside = 1 - pow(Math.min(1, Math.abs(u)), b.square);
    const body = inside <= 0 ? 0 : Math.sqrt(inside);
    const crown = 1 + b.lean * u * 0.3 + (fractal((m / b.half) * 1.1 + 4, salt % 89, 4, salt ^ 5) - 0.5) * 1.5 * b.jag;
    const h = b.tall * body * Math.max(0.15, crown) + (fractal(m * 0.7, 3, 3, salt ^ 9) - 0.5) * b.tall * 0.05 * body;
    return { z: b.z, h, along: m, turn: clamp(u * 1.1, -1, 1) };
  });
}

/** Distances from near to far, each its share farther than the one before. */
export const spread = (r: Random, near: number, far: number, i: number, n: number): number =>
  exp(log(near) + (log(far) - log(near)) * clamp((i + r.between(-0.3, 0.3)) / Math.max(1, n - 1)));

/** Free-standing forms: one great one on a third, a neighbour, a cut-off near one at the other edge, others behind. */
export function scattered(
  { view, seed }: SceneContext,
  stone: Stone,
  plan: {
    n: number;
    near: number;
    far: number;
    tall: readonly [number, number];
    slim: readonly [number, number];
    square: number;
    jag: number;
    edge: boolean;
  },
): Form[] {
  const r = random(seed, 'forms', 'plan');
  const side = r.chance(0.5) ? 1 : -1;
  const wide = view.width / view.focal / 2;
  return Array.from({ length: plan.n }, (_, i) => {
    const own = random(seed, 'form', i);
    const z = i === 0 ? plan.near * own.between(1.1, 1.4) : spread(own, plan.near * 1.25, plan.far, i, plan.n);
    const tall = own.between(...plan.tall) * (i === 0 ? 1.25 : 1);
    const half = tall * own.between(...plan.slim) * 0.5;
    const t =
      i === 0
        ? side * own.between(0.26, 0.42)
        : i === 1 && plan.edge
          ? -side * own.between(0.86, 1.05)
          : (((i * 0.618 + own.between(-0.1, 0.1) + (side > 0 ? 0.2 : 0.6)) % 1) * 2 - 1) * 1.05;
    return block(
      view,
      {
        x: t * wide * z,
        z: i === 1 && plan.edge ? plan.near * 0.95 : z,
        half,
        tall,
        square: plan.square * own.between(0.7, 1.4),
        jag: plan.jag * own.between(0.5, 1.3),
        lean: own.between(-1, 1),
      },
      stone,
      own.below(1 << 16),
    );
  });
}

/** A cliff that runs from one edge of the picture away to a point of land beyond the middle. */
export function running(
  context: SceneContext,
  stone: Stone,
  plan: { tall: number; off: number; reach: number; bays: number; waves: number; part?: number },
): Form {
  const { view, seed } = context;
  const own = random(seed, 'cliff', plan.part ?? 0);
  const side = (random(seed, 'cliff', 'side').chance(0.5) ? 1 : -1) * ((plan.part ?? 0) % 2 === 1 ? -1 : 1);
  const salt = own.below(1 << 16);
  const wide = view.width / view.focal / 2;
  const slope = plan.reach;
  const end = plan.off / 0.055;
  const range: [number, number] = side > 0 ? [-slope, wide + 0.02] : [-wide - 0.02, slope];
  return wall(view, range, stone, salt, (t) => {
    const u = side * t;
    const straight = plan.off / Math.max(0.055, u + slope);
    // Bays and buttresses: the face comes nearer and goes back.
    const way = log(straight) * 9;
    const bay = (fractal(way * 0.5 + 3, 5, 3, salt) - 0.5) * plan.bays;
    const z = straight * (1 + bay);
    const d = (fractal((way + 0.2) * 0.5 + 3, 5, 3, salt) - 0.5) * plan.bays - bay;
    const along = straight * 1.05;
    const h = plan.tall * (0.86 + plan.waves * (fractal(along / 130 + 2, 8, 3, salt ^ 4) - 0.5) * 2);
    return { z, h: h * smoothstep(end * 1.02, end * 0.8, straight), along, turn: clamp(-side * 0.45 + side * d * 30, -1, 1) };
  });
}

/** A spur of a fjord's wall, from one edge down into the water. */
export function spur(view: View, side: number, z: number, to: number, tall: number, stone: Stone, salt: number): Form {
  const wide = view.width / view.focal / 2;
  const range: [number, number] = side > 0 ? [to, wide + 0.02] : [-wide - 0.02, -to];
  return wall(view, range, stone, salt, (t) => {
    const d = side * t - to;
    const m = d * z;
    // Steep below, and ever less so; broken into shoulders and summits.
    const rise = tall * (1 - exp((-m / tall) * 1.9));
    const ridge = (fractal(m / (tall * 0.45) + 3, 7, 5, salt) - 0.5) * tall * 0.75 * smoothstep(0, tall * 0.5, m);
    return {
      z,
      h: Math.max(0, rise + ridge),
      along: t * z,
      turn: clamp(-side * 0.5 + (fractal(m / (tall * 0.3), 2, 2, salt ^ 3) - 0.5) * 1.6, -1, 1),
    };
  });
}

export function berg(view: View, r: Random, x: number, z: number, tall: number): Form {
  const kind = r.below(4);
  const lean = r.between(-1, 1);
  const at = r.between(-0.35, 0.35);
  const half = tall * [2.6, 1.5, 1.2, 1.7][kind]! * r.between(0.8, 1.2);
  const salt = r.below(1 << 16);
  return wall(view, [(x - half) / z, (x + half) / z], ICE, salt, (t) => {
    const m = t * z - x;
    const u = m / half;
    const line = (a: number, b: number): number => a + (b - a) * clamp((u + 1) / 2);
    const top =
      kind === 0
        ? line(0.5 - 0.08 * lean, 0.5 + 0.08 * lean)
        : kind === 1
          ? Math.max(0.08, lean > 0 ? line(0.12, 1) : line(1, 0.12))
          : kind === 2
            ? Math.max(0.24, Math.min(0.95, 1.12 - Math.abs(u - at) * (u > at ? 1.7 : 2.4)))
            : Math.max(0.2, 0.86 - Math.abs(u - at - 0.42) * 2.1, 0.68 + 0.1 * lean - Math.abs(u - at + 0.45) * 1.6);
    const cut = Math.round(top * 9 + fractal(u * 3, 2, 2, salt) * 2) / 9 - 0.12;
    const h = tall * smoothstep(1, 0.93, Math.abs(u)) * (top * 0.8 + cut * 0.2 + (fractal(u * 6, 5, 3, salt) - 0.5) * 0.1);
    return { z, h: Math.max(0, h), along: m, turn: clamp(u * 0.8 + (fractal(u * 5, 3, 2, salt) - 0.5), -1, 1) };
  });
}
