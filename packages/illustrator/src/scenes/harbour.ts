/** A harbour: painted houses along the quay, more of them up the slope, boats moored before them, all mirrored in the water. */

import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import { lightWith } from '../light/light-with.ts';
import { paintWater } from '../light/water.ts';
import { clamp, mix, smoothstep } from '../math.ts';
import { noise } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import { type View, viewWith } from '../stage/view.ts';
import { foamLightOf, isRough } from './beach-sea.ts';
import { townBridgeOf } from './bridge-words.ts';
import { isCanal, paintCanal } from './canal.ts';
import { paintCliffTown } from './cliff-town.ts';
import { boatsPass } from './harbour-boats.ts';
import { isSandy, pavementOf, pavementPass } from './harbour-quay.ts';
import { ACROSS, townPass } from './harbour-town.ts';
import { isSteepTown } from './house-character.ts';
import { hillPasses } from './lake-hills.ts';
import { quayGearPass } from './quay-gear.ts';
import type { SceneContext, ScenePainter } from './scene.ts';
import { skyPasses } from './sky-passes.ts';
import { townBridgePass } from './town-bridge.ts';
import { ferriesPass, ghatsPass, landmarkPass, portPass, waterfrontOf } from './waterfront.ts';
import { mudPass } from './waterside/mud.ts';

export const paintHarbour: ScenePainter = (context) => {
  if (isCanal(context) && townBridgeOf(context.brief)?.name !== 'arcade') return paintCanal(context);
  if (isSteepTown(context)) return paintCliffTown(context);
  return overWater(withAfterglow(context));
};

/** Houses hide the lowest sky: what is left of the day stands higher, so that it shows above their roofs. */
const withAfterglow = (context: SceneContext): SceneContext =>
  context.light.time === 'dusk'
    ? {
        ...context,
        light: lightWith(context.light, { sky: context.light.sky.map(([at, c]) => [mix(0.3, 1, at), c] as const) }),
      }
    : context;

const overWater: ScenePainter = (context) => {
  const { view, light, seed, setting } = context;
  const r = random(seed, 'harbour', 'plan');
  const shore = view.horizon + (view.eye * view.focal) / ACROSS;
  const snow = light.weather === 'snow' || setting.season === 'winter';
  const hills = context.element('hills');
  const ground: Pass[] = [...skyPasses(context)];
  const autumn = setting.season === 'autumn';
  if (hills)
    ground.push(
      ...hillPasses(context, {
        id: hills.id,
        ridges: 3,
        tall: r.between(0.12, 0.22),
        low: snow ? [0.2, 0.23, 0.28] : [0.016, 0.034, 0.016],
        high: snow ? [0.8, 0.83, 0.88] : autumn ? [0.38, 0.18, 0.05] : [0.11, 0.16, 0.05],
        rough: 1,
        haze: light.time === 'day' ? 0.4 : 0.5,
        base: shore + 1,
      }),
    );
  const known = waterfrontOf(context);
  const landmark = known && landmarkPass(context, known, 4);
  if (landmark) ground.push(landmark);
  ground.push(known === 'port' ? portPass(context, ACROSS) : townPass(context, { hills: hills?.id, shore, snow }));
  ground.push(known === 'ghats' ? ghatsPass(context, ACROSS - 1) : quayWallPass(context, shore, snow));
  ground.push(...townBridgePass(context));
  const ferries = context.element('ferries');
  if (ferries) ground.push(ferriesPass(context, ferries, ACROSS - 12));
  const masts = context.element('masts');
  if (masts) ground.push(boatsPass(context, masts.id, shore));
  const zenith = light.sky[light.sky.length - 1]![1];
  const deep: Rgb = [zenith[0] * 0.1 + 0.006, zenith[1] * 0.17 + 0.014, zenith[2] * 0.2 + 0.018];
  const level: View = viewWith(view, { horizon: shore });
  // Wind gets in over the mole: short, steep water with white on it, which mirrors in pieces.
  const rough = isRough(context);
  const calm = r.between(0.12, 0.24);
  const water = {
    roughness: rough ? 1.15 + calm : calm + (context.element('waves') ? 0.1 : 0),
    stillness: rough ? 0.2 : 0.75,
    deep,
    end: view.height,
    seed: random(seed, 'harbour', 'water').below(1 << 20),
    mirror: rough ? ([0.6, 0.42] as const) : ([0.92, 0.55] as const),
    ...(rough && { caps: { amount: 1, light: foamLightOf(context) } }),
  };
  const id = context.mass('sea');
  ground.push({ name: 'harbour', weight: 3, run: (frame, k, y0, y1) => paintWater(frame, k, level, water, id, y0, y1) });
  if (context.setting.water?.kind === 'low-tide')
    ground.push(mudPass(context, context.element('landform')?.id ?? id, shore, () => view.height, [0.2, 0.15, 0.1]));
  const { level: front, slant } = pavementOf(context);
  ground.push(pavementPass(context, snow));
  if (!snow && !isSandy(context) && known !== 'ghats')
    ground.push(quayGearPass(context, (x) => view.height * (front + slant * (x / view.width - 0.5))));
  return { ground, front: [] };
};

/** The wall of the quay, wet below. */
function quayWallPass(context: SceneContext, shore: number, snow: boolean): Pass {
  const look = quayLook(context, shore, snow);
  return {
    name: 'quay',
    look,
    run: (frame, _k, y0, y1) => paintQuay(look, frame, y0, y1),
  };
}

/** What the rows are painted by, the same for all of them. */
function quayLook(context: SceneContext, shore: number, snow: boolean) {
  const { view, light, seed } = context;
  const id = context.mass('houses');
  const top = shore - (1.25 * view.focal) / ACROSS;
  const salt = random(seed, 'harbour', 'wall').below(1 << 16);
  return { shore, snow, view, light, id, top, salt };
}

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintQuay(
  { shore, snow, view, light, id, top, salt }: ReturnType<typeof quayLook>,
  frame: Frame,
  y0: number,
  y1: number,
): void {
  const { color, ids, depth, width } = frame;
  for (let y = Math.max(y0, Math.floor(top)); y < Math.min(y1, Math.ceil(shore) + 1); y++)
    for (let x = 0; x < width; x++) {
      const a = clamp(y + 1 - top) * clamp(shore + 1 - y);
      const down = clamp((y - top) / (shore - top));
      const u = (x - view.centre) / view.unit;
      const stone = 0.2 * (0.75 + 0.5 * noise(u * 90, y * 0.9, salt)) * (1 - 0.55 * smoothstep(0.45, 0.8, down));
      const p = y * width + x;
      const lid = snow && down < 0.2 ? 0.7 : stone;
      for (let c = 0; c < 3; c++) {
        const body = lid * [1.05, 1, 0.92][c]! * (light.key[c]! * (light.night ? 0.3 : 0.5) + light.fill[c]! * 0.6);
        color[4 * p + c] = mix(color[4 * p + c]!, mix(body, light.haze[c]!, 0.06 + light.mist * 0.3), a);
      }
      if (a > 0.5) {
        ids[p] = id;
        depth[p] = 0.7;
      }
    }
}
