/** Trees that were named along a street: both kerbs are lined with them. */
import { drawnAs } from '@atelier/lexicon';
import { random } from '@atelier/spec';
import { hex, type Rgb, scaleRgb } from '../colour.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, exp } from '../math.ts';
import { paintParts } from '../plants/parts.ts';
import { plantOf } from '../plants/registry.ts';
import type { Pass } from '../pool/pass.ts';
import type { Street } from './city-plan.ts';
import type { Element, SceneContext } from './scene.ts';

const BLOSSOM: readonly Rgb[] = ['#f0a9bd', '#f6c9d3', '#f3b6c6'].map(hex);

export function streetTreesPass(context: SceneContext, street: Street, element: Element): Pass | undefined {
  const { view, light, seed, setting } = context;
  const plant = plantOf(drawnAs(element.name)?.grounding.name ?? '') ?? plantOf('tree.broadleaf');
  if (!plant) return undefined;
  const palm = /palm/.test(element.name);
  // Petals let the light through.
  const blossom = /blossom|sakura|cherry/.test(element.name);
  const sun = sunPlace(view, light);
  const trees = ([-1, 1] as const).flatMap((side) =>
    Array.from({ length: 9 }, (_, i) => {
      const own = random(seed, 'street tree', side, i);
      const z = 11 + i * (palm ? 9 : 11) + own.between(-1, 1) + (side > 0 ? 3 : 0);
      const k = view.focal / z;
      const tall = own.between(palm ? 9 : 6.5, palm ? 13 : 8.5) * k;
      const shape = {
        x: street.vanish + side * Math.min(street.road + 0.9, street.walls - 0.4) * k,
        y: view.horizon + view.eye * k,
        height: tall,
        lean: -side * own.between(0, 0.05),
      };
      const parts = plant(shape, own, light, {
        season: blossom ? 'spring' : setting.season,
        far: tall < view.unit * 0.1,
        ...(blossom && { leaf: scaleRgb(own.pick(BLOSSOM), light.backlit ? 1.8 : 1.1), airy: true }),
      });
      const haze = clamp(1 - exp(-z * (0.004 + 0.017 * light.mist)));
      return { z, parts, place: { id: element.id, depth: clamp(0.1 + z / 140), haze } };
    }),
  );
  trees.sort((a, b) => b.z - a.z);
  return {
    name: 'street trees',
    weight: 3,
    run(frame, _k, y0, y1) {
      for (const { parts, place } of trees) paintParts(frame, parts, view, light, sun, place, y0, y1);
    },
  };
}
