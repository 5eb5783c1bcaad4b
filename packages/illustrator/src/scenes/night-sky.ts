/** A wide night sky over a dark line of land; or, where the words are of space, stars and glowing gas and no land at all. */
import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { clamp, mix, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import type { SceneContext, ScenePainter } from './scene.ts';
import { skyPasses } from './sky-passes.ts';
import { paintSpace } from './space-scene.ts';
import { isSpace } from './space-words.ts';

const LAYERS = 4;

export const paintNightSky: ScenePainter = (context) => {
  if (isSpace(context.brief)) return paintSpace(context);
  const ground: Pass[] = [...skyPasses(context)];
  for (let i = 0; i < LAYERS; i++) ground.push(landPass(context, i));
  return { ground, front: [] };
};

/** One clean silhouette of land, farthest first: paler and bluer with distance, with mist lying before the next. */
function landPass(context: SceneContext, index: number): Pass {
  const { view, light, seed } = context;
  const id = context.mass('hills') || context.mass('grass');
  const r = random(seed, 'night-sky', 'land', index);
  const t = index / (LAYERS - 1);
  const salt = r.below(1 << 16);
  const jagged = index === 0 && random(seed, 'night-sky', 'range').chance(0.5);
  const shift = r.between(0, 20);
  const below = view.height - view.horizon;
  const tops = Float32Array.from({ length: view.width }, (_, x) => {
    const u = (x + 0.5 - view.centre) / view.unit;
    const swell = fractal(u * mix(2.2, 1.1, t) + shift, index * 4.1, jagged ? 5 : 3, salt) - 0.5;
    // The nearest hill rises to one side, so the picture leans on it.
    const side = index === LAYERS - 1 ? 0.05 * u * (salt % 2 === 0 ? 1 : -1) : 0;
    return (
      view.horizon + below * mix(-0.1, 0.62, t * t) - view.unit * (swell * mix(jagged ? 0.3 : 0.16, 0.09, t) + 0.02 - side)
    );
  });
  const far = light.sky[0]![1];
  const snowy = light.weather === 'snow' || context.setting.season === 'winter';
  const tone = (c: number): number =>
    mix(
      mix(far[c]!, light.haze[c]!, 0.5) * (snowy ? 0.8 : 0.46),
      // Snow gives back what little light there is.
      snowy ? light.fill[c]! * 1.15 + light.key[c]! * 0.16 : light.fill[c]! * 0.085,
      smoothstep(0, 1, t * 1.05),
    );
  const body: Rgb = [tone(0), tone(1), tone(2)];
  return {
    name: 'land',
    run(frame, _k, y0, y1) {
      const { color, ids, depth, width } = frame;
      for (let y = Math.max(y0, Math.floor(view.horizon - view.unit * 0.25)); y < y1; y++)
        for (let x = 0; x < width; x++) {
          const a = clamp(y + 1 - tops[x]!);
          if (a <= 0) continue;
          const p = y * width + x;
          // Air gathers at the foot of each hill; a rim of sky light lies along its top.
          const fall = clamp((y - tops[x]!) / (view.unit * 0.1));
          const air = (0.34 * fall * (1 - t) + light.mist * 0.3 * fall) * (index === LAYERS - 1 ? 0 : 1);
          const rim = 0.12 * (1 - smoothstep(0, view.unit * 0.006, y - tops[x]!));
          for (let c = 0; c < 3; c++) {
            const v = mix(body[c]! * (1 - 0.35 * fall * t), far[c]! * 0.6, air) + light.key[c]! * rim * 0.06;
            color[p * 4 + c] = mix(color[p * 4 + c]!, v, a);
          }
          color[p * 4 + 3] = 1;
          if (a > 0.5) {
            ids[p] = id;
            depth[p] = mix(0.95, 0.2, t) - 0.1 * fall * t;
          }
        }
    },
  };
}
