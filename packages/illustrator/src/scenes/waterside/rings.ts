/** Rings that raindrops leave on still water, each at its own age: thin ovals by the perspective, with a crown where a drop has just come down. */
import { random } from '@atelier/spec';
import { clamp, exp, mix, smoothstep } from '../../math.ts';
import type { Pass } from '../../pool/pass.ts';
import type { SceneContext } from '../scene.ts';

export function ringsPass({ view, light, seed }: SceneContext): Pass {
  const rings = Array.from({ length: 150 }, (_, i) => {
    const own = random(seed, 'rain ring', i);
    const z = 2.6 * exp((i / 150) * 2.6);
    const s = view.focal / z;
    const y = view.horizon + Math.min(view.eye, 2.4) * s;
    return {
      x: view.centre + own.between(-0.52, 0.52) * view.width,
      y,
      wide: s * own.between(0.03, 0.2),
      flat: Math.min(0.5, 2 / z),
      young: own.next(),
      i,
    };
  }).filter((ring) => ring.y < view.height * 1.05);
  const sky = light.sky[Math.min(2, light.sky.length - 1)]![1];
  return {
    name: 'rain rings',
    run(frame, _k, y0, y1) {
      const { color, width } = frame;
      for (const ring of rings) {
        const tall = ring.wide * ring.flat;
        for (
          let y = Math.max(y0, Math.floor(ring.y - tall * 1.2 - 1));
          y < Math.min(y1, Math.ceil(ring.y + tall * 1.2 + 1));
          y++
        )
          for (
            let x = Math.max(0, Math.floor(ring.x - ring.wide * 1.2));
            x < Math.min(width, Math.ceil(ring.x + ring.wide * 1.2));
            x++
          ) {
            const dx = (x + 0.5 - ring.x) / ring.wide;
            const dy = (y + 0.5 - ring.y) / tall;
            const d = Math.sqrt(dx * dx + dy * dy);
            const thick = 0.05 + 0.7 / Math.max(2, tall);
            const wave =
              exp(-((d - 0.95) * (d - 0.95)) / (thick * thick)) + 0.6 * exp(-((d - 0.58) * (d - 0.58)) / (thick * thick));
            const a = clamp(wave) * (0.25 + 0.3 * ring.young);
            if (a < 0.02) continue;
            // The far side of a ring shows sky, the near side the dark of the water.
            const bright = smoothstep(0.4, -0.4, dy);
            const o = (y * width + x) * 4;
            for (let c = 0; c < 3; c++)
              color[o + c] = mix(color[o + c]!, mix(color[o + c]! * 0.55, sky[c]! * 1.15 + 0.02, bright), a);
          }
      }
    },
  };
}
