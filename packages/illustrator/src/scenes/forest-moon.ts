/** A wood closes before the sky; its moon stands in the gap, behind the trees that are near, and lights the air round it. */
import { moonPhase, paintMoon } from '../light/moon.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, exp, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { scaleAt, type View } from '../stage/view.ts';
import type { ForestAir } from './forest-air.ts';
import type { Tree } from './forest-tree.ts';
import type { SceneContext } from './scene.ts';

/** Depths in the object map between which trees begin to stand before the moon. */
const NEAR = 0.13;
const FAR = 0.2;
/** Metres to which trees do. */
const NEAREST = 16;

/** The column near `x` that is farthest from the trunks before the moon. */
function freeColumn(view: View, x: number, trees: readonly Tree[]): number {
  const trunks = trees
    .filter((t) => t.z < NEAREST)
    .map((t) => ({ at: view.centre + t.x * scaleAt(view, t.z), half: t.radius * scaleAt(view, t.z) }));
  let best = { x, free: Number.NEGATIVE_INFINITY };
  for (let step = -10; step <= 10; step++) {
    const column = clamp(x + step * 0.016 * view.unit, 0.08 * view.width, 0.92 * view.width);
    const free =
      Math.min(view.unit * 0.12, ...trunks.map((t) => Math.abs(t.at - column) - t.half)) - Math.abs(step) * 0.001 * view.unit;
    if (free > best.free) best = { x: column, free };
  }
  return best.x;
}

export function forestMoon({ view, light, element, brief }: SceneContext, air: ForestAir, trees: readonly Tree[]): Pass[] {
  const moon = light.night ? element('moon') : undefined;
  if (!moon) return [];
  const given = sunPlace(view, light);
  // A moon that was named has its place in the Stage; that of moonlight stands where no near trunk is.
  const named = brief.subjects.some((s) => s.id === moon.fact) || brief.setting.some((f) => f.id === moon.fact);
  const place = named ? given : { ...given, x: freeColumn(view, given.x, trees) };
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
            for (let c = 0; c < 3; c++)
              color[4 * p + c] = color[4 * p + c]! + (light.glow[c]! * 0.6 + air.bright[c]! * 0.5) * glow;
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
