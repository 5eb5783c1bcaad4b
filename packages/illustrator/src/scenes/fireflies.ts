/** Fireflies: small lights that hang over the ground in drifts, larger and softer the nearer they are. */
import { random } from '@atelier/spec';
import { exp, mix } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import type { Element, SceneContext } from './scene.ts';

interface Spark {
  x: number;
  y: number;
  /** Radius of the core, pixels. */
  core: number;
  power: number;
}

/** Yellow-green, brighter than white paper, so that they bloom. Linear. */
const LIGHT = [2.6, 2.5, 0.55] as const;
/** How far the halo reaches, in cores: they light the air and the leaves about them. */
const HALO = 15;

export function fireflyPass({ view, seed, light }: SceneContext, flies: Element): Pass {
  const r = random(seed, 'fireflies');
  const count = flies.count ?? 90;
  // Few are what one looks at, and hang near by.
  const large = count < 4 ? 3 : 1;
  const drifts = Array.from({ length: 5 }, () => ({
    x: r.between(-0.42, 0.42),
    y: r.between(-0.05, 0.14),
    wide: r.between(0.08, 0.2),
  }));
  const wide = view.width / view.unit;
  const sparks = Array.from({ length: count }, (): Spark => {
    const drift = drifts[Math.floor(r.next() * drifts.length)]!;
    const near = r.next() * r.next();
    // Most hang between the knee and the eye: about the horizon, lower and farther apart when near.
    const x = view.centre + (r.chance(0.6) ? drift.x * wide + r.bell() * drift.wide : r.between(-0.5, 0.5) * wide) * view.unit;
    const y =
      view.horizon + (mix(0.02, 0.26, near) + r.bell() * mix(0.06, 0.14, near) - 0.03 + drift.y * (1 - near)) * view.unit;
    return {
      x,
      y,
      core: view.unit * mix(0.0013, 0.0054, near) * r.between(0.8, 1.25) * large,
      power: large > 1 ? 1 : 0.16 + 0.84 * r.next() * r.next(),
    };
  });
  const strength = light.night ? 1 : light.time === 'dusk' ? 0.8 : 0.45;
  return {
    name: 'fireflies',
    weight: 0.3,
    run(frame, _k, y0, y1) {
      const { color, ids, width } = frame;
      for (const spark of sparks) {
        const reach = spark.core * HALO;
        for (let y = Math.max(y0, Math.floor(spark.y - reach)); y < Math.min(y1, Math.ceil(spark.y + reach)); y++)
          for (let x = Math.max(0, Math.floor(spark.x - reach)); x < Math.min(width, Math.ceil(spark.x + reach)); x++) {
            const dx = (x + 0.5 - spark.x) / spark.core;
            const dy = (y + 0.5 - spark.y) / spark.core;
            const d = dx * dx + dy * dy;
            const far = exp(-d * 0.0125);
            const lit =
              ((d < 9 ? exp(-d * 0.9) * 1.5 : 0) + (d < 70 ? 0.16 * exp(-d * 0.09) : 0) + 0.05 * far) * spark.power * strength;
            if (lit < 0.002) continue;
            const p = y * width + x;
            // What stands about it gives its light back, leaves more than the dark between them.
            const around = 0.9 * far * spark.power * strength;
            for (let c = 0; c < 3; c++) {
              const there = color[p * 4 + c]!;
              color[p * 4 + c] = there + LIGHT[c]! * (lit + around * (there < 0.12 ? there : 0.12));
            }
            if (lit > 0.5) ids[p] = flies.id;
          }
      }
    },
  };
}
