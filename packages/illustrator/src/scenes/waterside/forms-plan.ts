/** Where the forms of a kind of coast stand: near and far, one of them on a third, never two alike. */
import { random } from '@atelier/spec';
import { clamp, smoothstep } from '../../math.ts';
import { fractal } from '../../noise.ts';
import { saidFromStart } from '../said-from-start.ts';
import type { SceneContext } from '../scene.ts';
import { CANAL } from './backwaters.ts';
import type { Form } from './forms.ts';
import { isLow, saidIn, type WaterPlace } from './kinds.ts';
import { berg, block, running, scattered, spread, spur, wall } from './shapes.ts';
import { BANK, BASALT, CHALK, CLIFF, FJORD, ISLE, LIMESTONE, OCHRE, RIM, SANDSTONE, TABLE } from './stones.ts';

/** The forms of a kind, far and near. */
export function formsOf(context: SceneContext, { kind }: WaterPlace): { forms: Form[]; air: number } {
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
          running(context, /\balgarve\b/.test(saidFromStart(context.brief)) ? OCHRE : CLIFF, {
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
        saidFromStart(context.brief),
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
      const falls = /waterfall|\bfalls\b/.test(saidIn(context.brief));
      const forms = Array.from({ length: 7 }, (_, i) => {
        const own = random(seed, 'spur', i);
        const side = (i % 2 === 0 ? 1 : -1) * (r.chance(0.5) ? 1 : 1) * (seed % 2 === 0 ? 1 : -1);
        const z = [640, 900, 1500, 2000, 3200, 4600, 7000][i]! * own.between(0.9, 1.1);
        const to = [0.2, 0.16, 0.09, 0.05, -0.02, -0.06, -0.2][i]! + own.between(-0.02, 0.03);
        const tall = [520, 640, 800, 900, 1050, 1200, 1400][i]! * own.between(0.85, 1.15);
        const form = spur(view, side, z, to, tall, i > 3 ? { ...FJORD, grain: [260, 420] } : FJORD, own.below(1 << 16));
        if (falls && i < 3) form.fall = { at: side * (to + 0.11 + 0.05 * i) * z, half: 7 + 2 * i };
        return form;
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
    case 'lilies': {
      const salt = r.below(1 << 16);
      const z = r.between(20, 25);
      return {
        forms: [
          wall(view, [-wide - 0.02, wide + 0.02], BANK, salt, (t) => {
            const m = t * z;
            const h = 4 + 9 * smoothstep(0.36, 0.72, fractal(m / 7 + 3, 4, 3, salt)) + 1.6 * fractal(m * 1.1, 2, 3, salt ^ 3);
            return { z, h, along: m, turn: clamp((fractal(m / 2, 6, 3, salt) - 0.5) * 2.4, -1, 1) };
          }),
        ],
        air: 0.002,
      };
    }
    case 'backwaters': {
      const banks = [-1, 1].map((side) => {
        const salt = r.below(1 << 16);
        const range: [number, number] = side > 0 ? [CANAL / 420, wide + 0.02] : [-wide - 0.02, -CANAL / 420];
        return wall(view, range, BANK, salt, (t) => {
          const z = CANAL / Math.max(0.03, side * t);
          const h = 1 + 2.6 * smoothstep(0.5, 0.8, fractal(z / 9, side + 3, 3, salt)) + 0.5 * fractal(z, 2, 2, salt);
          return { z, h, along: z, turn: clamp(-side * 0.3 + fractal(z / 3, 2, 2, salt) - 0.5, -1, 1) };
        });
      });
      const salt = r.below(1 << 16);
      const end = wall(view, [-0.2, 0.2], BANK, salt, (t) => {
        const m = t * 430;
        return { z: 430, h: 9 + 9 * fractal(m / 14, 5, 4, salt), along: m / 4, turn: fractal(m / 9, 3, 2, salt) - 0.5 };
      });
      return { forms: [end, ...banks], air: 0.0016 };
    }
    case 'huts':
      return { forms: [block(view, islet(context), ISLE, r.below(1 << 16))], air: 0.0006 };
    case 'isle': {
      const main = islet(context);
      if (isLow(context.brief)) return { forms: [block(view, main, { ...ISLE, sand: 2.2 }, r.below(1 << 16))], air: 0.0006 };
      // A higher back, a shoulder before it, and a rock that the sea cut off.
      const side = r.chance(0.5) ? 1 : -1;
      const part = (x: number, z: number, half: number, tall: number, square: number): Form =>
        block(
          view,
          {
            ...main,
            x: main.x + x * main.half,
            z: main.z + z,
            half: main.half * half,
            tall: main.tall * tall,
            square,
            jag: 0.9,
          },
          ISLE,
          r.below(1 << 16),
        );
      return {
        forms: [
          part(0, 8, 1, 1.05, 1.15),
          part(0.5 * side, 4, 0.72, 0.62, 1.4),
          part(-0.62 * side, 0, 0.55, 0.42, 1.6),
          part(-1.22 * side, -6, 0.1, 0.3, 2.5),
        ],
        air: 0.0006,
      };
    }
    case 'table': {
      const salt = r.below(1 << 16);
      const side = r.chance(0.5) ? 1 : -1;
      const table = wall(view, [-0.4, 0.4], TABLE, salt, (t) => {
        const u = Math.abs(t - 0.03 * side) / 0.235;
        const top = 1060 + (fractal(t * 40, 3, 4, salt) - 0.5) * 46;
        const h = top * smoothstep(1.14, 0.98, u) + 330 * smoothstep(1.7, 1, u) * smoothstep(0.96, 1.1, u);
        return { z: 7400, h, along: t * 7400, turn: clamp((fractal(t * 26, 6, 3, salt) - 0.5) * 2.4, -1, 1) };
      });
      const peak = (x: number, tall: number, half: number): Form =>
        block(view, { x: x * 7000, z: 7000, half, tall, square: 1.5, jag: 0.2, lean: 0 }, TABLE, r.below(1 << 16));
      return { forms: [table, peak(0.3 * side, 800, 800), peak(-0.36 * side, 560, 900)], air: 0.00006 };
    }
    default:
      return { forms: [], air: 0 };
  }
}

/** The island of a picture that shows it whole; behind bungalows it lies farther off. */
export function islet({ view, seed, brief, setting }: SceneContext): {
  x: number;
  z: number;
  half: number;
  tall: number;
  square: number;
  jag: number;
  lean: number;
} {
  const r = random(seed, 'islet');
  const low = isLow(brief);
  const behind = setting.water?.kind === 'huts';
  const z = behind ? r.between(300, 360) : low ? r.between(58, 66) : r.between(190, 230);
  const wide = view.width / view.focal / 2;
  return {
    x: wide * z * r.between(0.08, 0.3) * (r.chance(0.5) ? 1 : -1),
    z,
    half: behind ? 90 : low ? r.between(15, 19) : r.between(62, 78),
    tall: behind ? 10 : low ? r.between(1.5, 2) : r.between(26, 44),
    square: low ? 1.6 : 1.25,
    jag: low ? 0 : 0.7,
    lean: r.between(-0.6, 0.6),
  };
}
