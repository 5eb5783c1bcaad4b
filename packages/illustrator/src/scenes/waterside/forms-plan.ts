/** Where the forms of a kind of coast stand: near and far, one of them on a third, never two alike. */
import { type Random, random } from '@atelier/spec';
import { clamp, exp, log, pow, smoothstep } from '../../math.ts';
import { fractal } from '../../noise.ts';
import type { Pass } from '../../pool/pass.ts';
import type { View } from '../../stage/view.ts';
import { isRough } from '../beach-sea.ts';
import type { SceneContext } from '../scene.ts';
import { type Form, formsPass, type Stone } from './forms.ts';
import type { WaterPlace } from './kinds.ts';
import { BASALT, CHALK, CLIFF, FJORD, ICE, LIMESTONE, OCHRE, RIM, SANDSTONE } from './stones.ts';

/** A wall by the column: `shape` gives distance, height, way along and the turn of its face, or nothing where there is none. */
function wall(
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
function block(view: View, b: Block, stone: Stone, salt: number): Form {
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
const spread = (r: Random, near: number, far: number, i: number, n: number): number =>
  exp(log(near) + (log(far) - log(near)) * clamp((i + r.between(-0.3, 0.3)) / Math.max(1, n - 1)));

/** Free-standing forms: one great one on a third, a neighbour, a cut-off near one at the other edge, others behind. */
function scattered(
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
function running(
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
function spur(view: View, side: number, z: number, to: number, tall: number, stone: Stone, salt: number): Form {
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

function berg(view: View, r: Random, x: number, z: number, tall: number): Form {
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

/** The forms of a kind, far and near. */
function formsOf(context: SceneContext, { kind }: WaterPlace): { forms: Form[]; air: number } {
  const { view, seed } = context;
  const r = random(seed, 'waterside', kind);
  const wide = view.width / view.focal / 2;
  switch (kind) {
    case 'karst':
      return {
        forms: scattered(context, LIMESTONE, {
          n: 22,
          near: 190,
          far: 2400,
          tall: [55, 120],
          slim: [0.5, 0.95],
          square: 3.4,
          jag: 0.42,
          edge: true,
        }),
        air: 0.00045,
      };
    case 'stacks':
      return {
        forms: [
          ...scattered(context, SANDSTONE, {
            n: 7,
            near: 120,
            far: 520,
            tall: [26, 46],
            slim: [0.34, 0.7],
            square: 6,
            jag: 0.32,
            edge: false,
          }),
          running(context, SANDSTONE, { tall: 52, off: 60, reach: 0.1, bays: 0.5, waves: 0.1 }),
        ],
        air: 0.0005,
      };
    case 'basalt':
      return {
        forms: [
          ...scattered(context, BASALT, {
            n: 4,
            near: 150,
            far: 330,
            tall: [34, 60],
            slim: [0.26, 0.5],
            square: 2,
            jag: 0.8,
            edge: false,
          }),
          running(context, { ...BASALT, green: 0.16, turf: 4 }, { tall: 58, off: 44, reach: 0.04, bays: 0.35, waves: 0.2 }),
        ],
        air: 0.0009,
      };
    case 'arch': {
      const stone = r.chance(0.5) ? { ...CHALK, pale: [0.8, 0.74, 0.62] as const } : OCHRE;
      const side = r.chance(0.5) ? 1 : -1;
      const z = r.between(120, 150);
      const half = r.between(26, 32);
      const arched = block(
        view,
        { x: side * wide * z * r.between(0.1, 0.3), z, half, tall: r.between(36, 42), square: 7, jag: 0.12, lean: side },
        stone,
        r.below(1 << 16),
      );
      arched.arch = { at: -side * half * 0.25, half: half * 0.4, tall: 27 };
      return {
        forms: [arched, running(context, stone, { tall: 56, off: 80, reach: 0.06, bays: 0.4, waves: 0.12 })],
        air: 0.0005,
      };
    }
    case 'chalk':
      return { forms: [running(context, CHALK, { tall: 92, off: 120, reach: 0.27, bays: 0.55, waves: 0.22 })], air: 0.00028 };
    case 'cliffs':
      return {
        forms: [
          running(context, /\balgarve\b/.test(context.brief.idea.toLowerCase()) ? OCHRE : CLIFF, {
            tall: 120,
            off: 150,
            reach: 0.2,
            bays: 0.7,
            waves: 0.12,
          }),
          running(context, CLIFF, { tall: 150, off: 560, reach: 0.34, bays: 0.5, waves: 0.2, part: 2 }),
        ],
        air: 0.0004,
      };
    case 'icebergs': {
      const side = r.chance(0.5) ? 1 : -1;
      // One that was asked for has the water to itself; only brash ice drifts about it.
      const one = /\b(?:an?|one|single|lone|lonely|huge|giant|blue|towering) iceberg\b|^iceberg\b/.test(
        context.brief.idea.toLowerCase(),
      );
      const forms = Array.from({ length: one ? 7 : 11 }, (_, i) => {
        const own = random(seed, 'berg', i);
        const z = i === 0 ? own.between(110, 140) : spread(own, 60, 900, i, 11);
        const t = i === 0 ? side * own.between(0.2, 0.4) : (((i * 0.618 + 0.3) % 1) * 2 - 1) * 1.05;
        return berg(
          view,
          own,
          t * wide * z,
          z,
          i === 0 ? own.between(34, 44) : one || z < 130 ? own.between(1, 4) : own.between(10, 34),
        );
      });
      return { forms, air: 0.0006 };
    }
    case 'fjord': {
      const forms = Array.from({ length: 7 }, (_, i) => {
        const own = random(seed, 'spur', i);
        const side = (i % 2 === 0 ? 1 : -1) * (r.chance(0.5) ? 1 : 1) * (seed % 2 === 0 ? 1 : -1);
        const z = [640, 900, 1500, 2000, 3200, 4600, 7000][i]! * own.between(0.9, 1.1);
        const to = [0.2, 0.16, 0.09, 0.05, -0.02, -0.06, -0.2][i]! + own.between(-0.02, 0.03);
        const tall = [520, 640, 800, 900, 1050, 1200, 1400][i]! * own.between(0.85, 1.15);
        return spur(view, side, z, to, tall, i > 3 ? { ...FJORD, grain: [260, 420] } : FJORD, own.below(1 << 16));
      });
      return { forms, air: 0.00016 };
    }
    case 'crater-lake': {
      const salt = r.below(1 << 16);
      const far = r.between(820, 960);
      const rim = wall(view, [-wide - 0.02, wide + 0.02], RIM, salt, (t) => {
        const z = far / (1 + 2.4 * t * t);
        const m = t * far;
        const h = 205 + 70 * smoothstep(0.1, 0.5, Math.abs(t)) + (fractal(m / 240, 4, 4, salt) - 0.5) * 130;
        return { z, h, along: m * 1.2, turn: clamp(-t * 1.6 + (fractal(m / 90, 6, 3, salt) - 0.5), -1, 1) };
      });
      return { forms: [rim], air: 0.00022 };
    }
    default:
      return { forms: [], air: 0 };
  }
}

/** The forms of the place, between its water and what is near. */
export function watersideForms(context: SceneContext, shores?: Float32Array): Pass[] {
  const { water } = context.setting;
  if (!water) return [];
  if (water.kind === 'cloud-sea') return [];
  const { forms, air } = formsOf(context, water);
  const still = context.setting.scene === 'lake' || water.kind === 'karst' || water.kind === 'icebergs';
  const id =
    ['landform', 'iceberg', 'sea-rocks', 'headland', 'mountains']
      .map((e) => context.element(e)?.id)
      .find((n) => n !== undefined) ?? context.mass('landform');
  return [
    formsPass(context, forms, {
      id,
      rough: isRough(context) ? 1 : still ? 0.12 : 0.4,
      shores,
      air: air + context.light.mist * air * 1.6,
    }),
  ];
}
