/**
 * A waterfall: a rock face with trees along its edge, one fall or several steps of it, spray at its foot, and a pool that mirrors
 * it all, closed in front by a bank with stones.
 */

import { random } from '@atelier/spec';
import { luminance, mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import { lightWith } from '../light/light-with.ts';
import { paintWater } from '../light/water.ts';
import { exp, mix, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { viewWith } from '../stage/view.ts';
import { bankPass } from './bank.ts';
import { contextWith } from './context.ts';
import { fallsPass, foamPass, sprayPass } from './falling-water.ts';
import type { SceneContext, ScenePainter } from './scene.ts';
import { bowBefore } from './sky-lights.ts';
import { skyPasses } from './sky-passes.ts';
import { icePass } from './snowfield-ice.ts';
import { type Face, faceOf, facePass, wordsOf } from './waterfall-face.ts';
import {
  edgeTrees,
  footRocks,
  hangingBoughs,
  hangingGreen,
  inWoods,
  jungleFrame,
  nearGreen,
  partsPass,
  poolRocks,
  shady,
} from './waterfall-growth.ts';
import { beamsPass } from './waterfall-sun.ts';
import { gateOf, woodBeyond } from './wood-beyond.ts';

/** In a gorge the light of a low sun comes by way of leaves and sky, and is paler. */
function shaded(given: SceneContext): SceneContext {
  const { light } = given;
  if (light.night) return given;
  const grey = luminance(light.key);
  const key = mixRgb(light.key, [grey * 1.02, grey, grey * 0.93], light.time === 'day' ? 0 : 0.62);
  const air = luminance(light.haze);
  const haze = mixRgb(light.haze, [air * 0.62, air * 0.66, air * 0.66], light.time === 'day' ? 0 : 0.82);
  const sky = luminance(light.fill);
  const fill = mixRgb(light.fill, [sky * 0.96, sky * 1.02, sky * 0.98], light.time === 'day' ? 0 : 0.55);
  return contextWith(given, { light: lightWith(light, { key, fill, haze }) });
}

/** The green of a pool: milky where the fall stirs air into it, brown over the stones at the viewer's feet. */
function poolBody({ view, light }: SceneContext, face: Face, deep: Rgb): (row: number, out: Float32Array) => void {
  const stir = ([0.14, 0.34, 0.28] as const).map(
    (v, c) => v * (light.fill[c]! * 0.6 + light.key[c]! * (light.night ? 0.05 : 0.3)),
  );
  const bed = ([0.11, 0.1, 0.06] as const).map(
    (v, c) => v * (light.fill[c]! * 0.5 + light.key[c]! * (light.night ? 0.04 : 0.16)),
  );
  const falls = face.falls.filter(({ foot }) => foot === face.base);
  return (row, out) => {
    const d = (row - face.base) / (view.height - face.base);
    const shallow = smoothstep(0.45, 1, d) * 0.75;
    const reach = 0.12 + 0.5 * d;
    for (let x = 0; x < view.width; x++) {
      const u = (x + 0.5 - view.centre) / view.unit;
      let milk = 0.2;
      for (const fall of falls) {
        const dx = (u - fall.x) / (reach + fall.half);
        milk = Math.max(milk, Math.min(1, fall.half * 30) * exp(-dx * dx * 1.4) * smoothstep(0.8, 0.05, d));
      }
      for (let c = 0; c < 3; c++) out[x * 3 + c] = mix(mix(deep[c]!, stir[c]!, milk), bed[c]!, shallow);
    }
  };
}

/** "A frozen waterfall": the fall itself is said to be ice. */
const isFrozen = (context: SceneContext): boolean =>
  [context.element('waterfall'), context.element('pool')].some(
    (e) => e?.attributes.some((a) => /\b(?:frozen|icy|ice)\b/.test(a)) === true,
  ) || /\b(?:frozen|icy) (?:water ?)?falls?\b/.test(wordsOf(context));

export const paintWaterfall: ScenePainter = (given) => {
  const context = shaded(given);
  const { view, light, seed, setting } = context;
  const frozen = isFrozen(context);
  const winter = frozen || light.weather === 'snow' || setting.season === 'winter';
  const face = faceOf(context, winter);
  const wood = inWoods(context) && !light.night && !winter ? context.element('forest') : undefined;
  const beyond = { x: face.falls[0]!.x, row: face.base, salt: face.salt };
  const ground: Pass[] = [
    ...skyPasses(context),
    ...(wood ? [woodBeyond(context, beyond, wood.id)] : []),
    ...edgeTrees(
      wood ? contextWith(context, { light: lightWith(light, { haze: scaleRgb(gateOf(light), 0.8) }) }) : context,
      face,
    ),
    facePass(context, face),
  ];
  const greenery =
    context.element('greenery') ??
    context.element('plant.fern') ??
    context.element('plant.bush') ??
    (face.lush ? context.element('forest') : undefined);
  if (greenery && !winter) ground.push(partsPass(context, 'ledges', () => hangingGreen(context, face), greenery.id, 0.6, 0.1));
  ground.push(fallsPass(context, face, frozen));
  const zenith = light.sky[light.sky.length - 1]![1];
  const deep: Rgb = [zenith[0] * 0.05 + 0.01, zenith[1] * 0.15 + 0.034, zenith[2] * 0.1 + 0.026];
  const level = viewWith(view, { horizon: face.base });
  const water = {
    // Water that something falls into mirrors in pieces.
    roughness: 0.55,
    stillness: 0.05,
    deep,
    body: poolBody(context, face, deep),
    end: view.height,
    seed: random(seed, 'waterfall', 'pool').below(1 << 20),
    mirror: [0.52, 0.3] as const,
  };
  const pool = context.mass('pool');
  if (frozen) ground.push(icePass(context, pool));
  else {
    ground.push({ name: 'pool', weight: 3, run: (frame, k, y0, y1) => paintWater(frame, k, level, water, pool, y0, y1) });
    ground.push(foamPass(context, face));
  }
  ground.push(partsPass(context, 'foot', () => footRocks(context, face), context.mass('cliff'), 0.6, 0.06));
  const spray = context.element('spray');
  if (!frozen) ground.push(sprayPass(context, face, spray?.id ?? 0, spray ? 1 : 0.75));
  if (!frozen) ground.push(...beamsPass(context, face));
  ground.push(...bowBefore(context));
  const stones = context.element('stones');
  if (stones) ground.push(partsPass(context, 'rocks', () => poolRocks(context, face), stones.id, 0.3));
  ground.push(bankPass(context, winter));
  const front =
    greenery && !winter
      ? [
          partsPass(wood ? shady(context, 0.75) : context, 'ferns', () => nearGreen(context), greenery.id, 0.05),
          ...(wood && !face.lush
            ? [partsPass(shady(context), 'boughs', () => hangingBoughs(context, 20), wood.id, 0.02, 0)]
            : []),
          ...(face.lush ? [partsPass(shady(context), 'jungle', () => jungleFrame(context), greenery.id, 0.02, 0)] : []),
        ]
      : [];
  return { ground: [...ground, ...front], front: [] };
};
