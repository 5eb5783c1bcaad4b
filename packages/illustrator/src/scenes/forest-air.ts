/** The air between the trees: brightest in the gap that the eye walks to, tinted by leaves, dim towards the sides. */
import { random } from '@atelier/spec';
import { luminance, mixRgb, multiplyRgb, type Rgb, scaleRgb } from '../colour.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, exp } from '../math.ts';
import type { Wood } from './forest-kind.ts';
import type { SceneContext } from './scene.ts';

export interface ForestAir {
  /** Column and row of the brightest place, pixels. */
  gateX: number;
  gateY: number;
  /** Brightness 0–1 per column and per row; their product is the brightness at a pixel. */
  across: Float32Array;
  down: Float32Array;
  bright: Rgb;
  dim: Rgb;
  /** Light of the sky after the leaves have had their share. */
  fill: Rgb;
  /** Share of haze before something `z` metres away. */
  haze(z: number): number;
}

/** What kind of fog it is: how far one sees in it, how bright it is, of which tone, and how much of the shafts of light it shows. */
interface Fog {
  readonly reach: number;
  readonly level: number;
  readonly tone: Rgb;
  readonly shafts: number;
}
const CLEAR: Fog = { reach: 18, level: 1, tone: [1, 1, 1], shafts: 1 };
/** By day: sunlit, close and grey, warm, blue and dim, thin between the trunks. */
const FOGS: readonly Fog[] = [
  { reach: 20, level: 1, tone: [1.12, 1.0, 0.78], shafts: 1.25 },
  { reach: 7, level: 0.86, tone: [1.0, 1.01, 1.03], shafts: 0 },
  { reach: 24, level: 1.02, tone: [1.2, 1.0, 0.68], shafts: 1.3 },
  { reach: 13, level: 0.5, tone: [0.76, 0.97, 1.16], shafts: 0 },
  { reach: 42, level: 0.8, tone: [1.06, 1.03, 0.8], shafts: 0.8 },
];

const isMisty = ({ element, light }: SceneContext): boolean => element('mist') !== undefined || light.mist > 0.5;

/** The fog of this seed; that of a low sun, of the night and of snow has the colours of those. */
export function fogOf(context: SceneContext, wood: Wood): Fog {
  const { light, seed } = context;
  if (!isMisty(context) || light.time !== 'day' || light.night || wood.snow) return CLEAR;
  return random(seed, 'forest', 'fog').pick(FOGS);
}

export function airOf(context: SceneContext, wood: Wood): ForestAir {
  const { view, light, seed } = context;
  const sun = sunPlace(view, light);
  const r = random(seed, 'forest', 'gate');
  const side = Math.sign(sun.x - view.centre) || 1;
  const low = light.elevation < 25;
  const gateX =
    low && light.elevation > -2
      ? clamp(sun.x, view.width * 0.14, view.width * 0.86)
      : view.centre + side * view.width * r.between(0.02, 0.16);
  const gateY = view.horizon - view.unit * (light.night ? 0.2 : 0.13);
  const across = Float32Array.from({ length: view.width }, (_, x) => {
    const d = (x + 0.5 - gateX) / view.unit;
    return exp(-d * d * (light.backlit ? 12 : 8));
  });
  const down = Float32Array.from({ length: view.height }, (_, y) => {
    const d = (y + 0.5 - gateY) / view.unit;
    return exp(-d * d * (d < 0 ? 6.5 : 9));
  });
  const misty = isMisty(context);
  const fog = fogOf(context, wood);
  const moonlit = light.night && context.element('moon') !== undefined;
  const level = moonlit ? 3.1 : light.night ? 3.2 : light.time === 'dusk' ? 0.7 : light.time === 'day' ? 0.95 : 0.9;
  // By day the air is full of light that leaves let through, not of the blue of distance.
  const warm = light.backlit || light.night || wood.snow ? 0 : 0.55 * (1 - light.cover * 0.6);
  const sunny = scaleRgb(light.key, luminance(light.haze) / luminance(light.key));
  const pale = luminance(light.haze);
  const seen = light.backlit && !light.night ? mixRgb(light.haze, [pale, pale, pale], 0.2) : light.haze;
  const tinted = multiplyRgb(mixRgb(seen, sunny, warm), light.night ? [1, 1, 1] : wood.tint);
  const bright = multiplyRgb(scaleRgb(tinted, level * fog.level), fog.tone);
  const grey = luminance(light.fill);
  const leafy: Rgb = [grey * wood.tint[0] * 0.86, grey * wood.tint[1], grey * wood.tint[2] * 0.86];
  // Eyes grow used to the dark: what is dim is painted a little lighter than it is.
  const open = (moonlit ? 5 : light.night ? 5 : light.time === 'dusk' ? 1.7 : 1) * (1 + 0.4 * light.cover);
  const fill = mixRgb(light.fill, leafy, wood.snow ? 0.25 : light.night ? 0.2 : light.backlit ? 0.4 : 0.72);
  // Away from the gap the air takes the cool of the shade, so that warm stands against cool.
  const dim = mixRgb(
    multiplyRgb(scaleRgb(tinted, level * fog.level * (wood.snow ? 0.42 : 0.17)), fog.tone),
    scaleRgb(fill, wood.snow ? 0.4 : light.night ? 0.36 : 0.2),
    0.55,
  );
  const reach = misty ? fog.reach : wood.snow ? 34 : light.backlit ? 42 : 62;
  return {
    gateX,
    gateY,
    across,
    down,
    bright,
    dim,
    fill: scaleRgb(fill, open),
    haze: (z) => clamp((1 - exp((-z * z) / (z + 9) / reach)) * (misty ? 1 : 0.97)),
  };
}
