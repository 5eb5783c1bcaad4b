/** A wood closes before the sky; its moon stands in the gap, behind the trees that are near, and lights the air round it. */
import { moonPhase, paintMoon } from '../light/moon.ts';
import { sunPlace } from '../light/sky.ts';
import { exp, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import type { ForestAir } from './forest-air.ts';
import type { SceneContext } from './scene.ts';

/** Depths in the object map between which trees begin to stand before the moon. */
const NEAR = 0.13;
const FAR = 0.2;

export function forestMoon({ view, light, element }: SceneContext, air: ForestAir): Pass[] {
  const moon = light.night ? element('moon') : undefined;
  if (!moon) return [];
  const place = sunPlace(view, light);
  const phase = moonPhase([moon.name, ...moon.attributes].join(' '));
  const reach = view.unit * 0.5;
  return [
    {
      name: 'moon',
      run(frame, _k, y0, y1) {
        const { color, ids, depth, width } = frame;
        const kept: number[] = [];
        const top = Math.max(y0, Math.floor(place.y - reach));
        const bottom = Math.min(y1, Math.ceil(place.y + reach));
        for (let y = top; y < bottom; y++)
          for (let x = Math.max(0, Math.floor(place.x - reach)); x < Math.min(width, Math.ceil(place.x + reach)); x++) {
            const p = y * width + x;
            const far = smoothstep(NEAR, FAR, depth[p]!);
            const dx = (x + 0.5 - place.x) / view.unit;
            const dy = (y + 0.5 - place.y) / view.unit;
            const d = Math.sqrt(dx * dx + dy * dy);
            const glow = (0.5 * exp(-d * 18) + 0.34 * exp(-d * 7)) * (0.18 + 0.82 * far) * smoothstep(0.5, 0.3, d);
            for (let c = 0; c < 3; c++) color[4 * p + c] = color[4 * p + c]! + (light.glow[c]! * 0.6 + air.bright[c]! * 0.5) * glow;
            if (d * view.unit < place.radius + 2 && far < 1)
              kept.push(p, far, ids[p]!, color[4 * p]!, color[4 * p + 1]!, color[4 * p + 2]!);
          }
        paintMoon(frame, moon.id, view, light, place, phase, y0, y1, view.horizon);
        for (let i = 0; i < kept.length; i += 6) {
          const p = kept[i]!;
          const far = kept[i + 1]!;
          if (far < 0.5) ids[p] = kept[i + 2]!;
          for (let c = 0; c < 3; c++) color[4 * p + c] = kept[i + 3 + c]! + (color[4 * p + c]! - kept[i + 3 + c]!) * far;
        }
      },
    },
  ];
}
