/** The scene's light as it falls on a drawn thing. */

import type { SceneId } from '@atelier/lexicon';
import { addRgb, luminance, mixRgb, multiplyRgb, type Rgb, scaleRgb } from '../colour.ts';
import type { Light } from '../light/light.ts';
import { lightWith } from '../light/light-with.ts';
import { clamp, exp } from '../math.ts';
import type { SpriteLight } from '../sprite/relight.ts';
import type { Placed } from '../stage/placed.ts';
import type { Setting } from '../stage/setting.ts';

/** Colour that the ground of a scene throws back, about as it is painted; linear. */
const GROUNDS: Readonly<Record<SceneId, Rgb>> = {
  beach: [0.5, 0.4, 0.28],
  sea: [0.05, 0.14, 0.18],
  lake: [0.1, 0.14, 0.12],
  mountains: [0.16, 0.16, 0.12],
  meadow: [0.13, 0.22, 0.05],
  hills: [0.13, 0.22, 0.05],
  forest: [0.1, 0.11, 0.05],
  city: [0.14, 0.14, 0.15],
  'night-sky': [0.04, 0.05, 0.06],
  desert: [0.6, 0.42, 0.25],
  snowfield: [0.8, 0.84, 0.9],
  underwater: [0.1, 0.3, 0.3],
  river: [0.1, 0.16, 0.08],
  waterfall: [0.08, 0.11, 0.09],
  canyon: [0.4, 0.24, 0.14],
  harbour: [0.1, 0.14, 0.16],
  village: [0.13, 0.2, 0.06],
  farmland: [0.2, 0.2, 0.08],
  garden: [0.12, 0.2, 0.06],
  sky: [0.6, 0.62, 0.68],
  plain: [0.55, 0.5, 0.44],
};

const groundColour = ({ scene, weather }: Setting): Rgb => (weather === 'snow' ? GROUNDS.snowfield : GROUNDS[scene]);

export function spriteLight(setting: Setting, seed: number, painted = false): SpriteLight {
  const { light } = setting;
  const ground = multiplyRgb(groundColour(setting), light.key);
  const low = light.backlit || light.time === 'dusk';
  if (setting.scene === 'city' && (light.night || light.time === 'dusk')) return lampLight(light, seed);
  return {
    // By night the moon is taken to stand to the side of the viewer: against it things would be holes in the picture.
    // A painter does the same with a low sun behind his subject: the form must show.
    direction: light.night || (painted && low) ? [light.direction[0] >= 0 ? 0.62 : -0.62, 0.66, -0.42] : light.direction,
    // Moonlight is no coloured lamp: a grey wolf stays grey in it.
    key: light.night ? scaleRgb(greyed(light.key), 2.3) : scaleRgb(light.key, low ? 1.25 : 1.1),
    sky: scaleRgb(light.night ? greyed(light.fill) : light.fill, light.night ? 2 : low ? (painted ? 0.95 : 0.66) : 0.8),
    bounce: scaleRgb(ground, low ? 0.22 : 0.34),
    ambientOcclusion: 0.75,
    texture: { seed },
    saturation: 0.86,
    rim:
      low || light.night
        ? { direction: rimDirection(light), color: scaleRgb(light.key, light.night ? 0.7 : 0.55), width: 0.014 }
        : undefined,
    glow: light.night || light.time === 'dusk' ? [3.2, 1.9, 0.75] : undefined,
  };
}

/** Half of its colour taken out. */
function greyed(colour: Rgb): Rgb {
  const l = luminance(colour);
  return mixRgb(colour, [l, l, l], 0.5);
}

/** A street at night: lamps above and windows around give more than the moon. */
function lampLight(light: Light, seed: number): SpriteLight {
  return {
    direction: [light.direction[0] * 0.5, 0.9, -0.35],
    key: [0.62, 0.46, 0.28],
    sky: addRgb(scaleRgb(light.fill, 0.9), [0.11, 0.085, 0.06]),
    bounce: [0.1, 0.075, 0.06],
    ambientOcclusion: 0.75,
    texture: { seed },
    saturation: 0.92,
    rim: { direction: [light.direction[0], 0.9], color: [0.7, 0.5, 0.28], width: 0.012 },
    glow: [3.2, 1.9, 0.75],
  };
}

/** Light for plants: by night those of a street stand in the light of its lamps. */
export const plantLight = ({ scene, light }: Setting): Light =>
  scene === 'city' && (light.night || light.time === 'dusk')
    ? lightWith(light, {
        key: addRgb(light.key, [0.7, 0.5, 0.28]),
        fill: addRgb(light.fill, [0.2, 0.15, 0.09]),
        backlit: false,
      })
    : scene === 'forest' && light.night
      ? // As eyes grow used to the dark of a wood (`forest-air.ts`).
        lightWith(light, { fill: scaleRgb(light.fill, 4.5), backlit: false })
      : light.weather === 'stormy' && !light.clearing && !light.night
        ? // Before the bright band under a storm trees stand as dark shapes.
          lightWith(light, { key: scaleRgb(light.key, 0.42), fill: scaleRgb(light.fill, 0.6) })
        : light;

export function rimDirection(light: Light): readonly [number, number] {
  const [x, y] = light.direction;
  // Something of the rim comes from above, or it would outline one side only.
  return [x, Math.max(0.35, y)];
}

/** How far a thing stands against the light as a mere shape, 0 … 1. */
export function silhouetteShare({ light, scene }: Setting): number {
  if (scene === 'city' && (light.night || light.time === 'dusk')) return 0;
  if (light.night) return 0;
  if (light.time === 'dusk') return 0.35;
  return light.backlit ? clamp(0.46 - light.elevation / 50) * (1 - light.cover * 0.7) : 0;
}

/** The colour of that shape: the shade of the air, never black. */
export const shadeColour = (light: Light): Rgb => mixRgb(scaleRgb(light.fill, 0.1), scaleRgb(light.haze, 0.06), 0.5);

/** Share of clear air's haze before a thing; mist is laid over the scene afterwards. What the person asked for stays easy to see. */
export const hazeBefore = ({ fact, z }: Placed): number => {
  const far = z / 420;
  // Less than by distance alone where it is near: against the light even a little air makes a tree a ghost.
  return 0.7 * (1 - exp(-far * Math.sqrt(far))) * (fact.source === 'writer' ? 1 : 0.6);
};

/** Shadow on the ground: where it falls on the picture, how long, how soft, how dark. */
export function shadowOf({ light, scene }: Setting): {
  direction: readonly [number, number];
  length: number;
  softness: number;
  strength: number;
  color: Rgb;
} {
  // Under street lamps the shadow lies under the thing.
  if (scene === 'city' && (light.night || light.time === 'dusk'))
    return {
      direction: [-light.direction[0] * 0.4, 0.12],
      length: 0.22,
      softness: 0.12,
      strength: 0.6,
      color: [0.16, 0.16, 0.2],
    };
  // Before a backdrop there is one lamp, high and to the side: a shadow that is broad enough to be seen as one.
  if (scene === 'plain')
    return {
      direction: [light.direction[0] >= 0 ? -0.86 : 0.86, -0.36],
      length: 0.8,
      softness: 0.06,
      strength: light.night || light.time === 'dusk' ? 0.6 : 0.8,
      // Warm light from the wall comes back into it.
      color: mixRgb([0.4, 0.33, 0.33], scaleRgb(light.fill, 0.3), 0.24),
    };
  const [x, y, z] = light.direction;
  const rise = Math.max(0.08, y);
  // The ground is seen at a slant: what runs towards the viewer is shortened.
  const dx = -x / rise;
  // By day the sun stands high over the sea: what stands on the sand throws its shade to the viewer's side.
  const dy = ((scene === 'beach' && light.time === 'day' ? Math.abs(z) : z) / rise) * 0.3;
  const length = clamp(Math.sqrt(dx * dx + dy * dy), 0.25, 1.5);
  const soft = light.cover > 0.4 || light.mist > 0.4 || light.time === 'dusk';
  const total = luminance(light.fill) + luminance(light.key);
  const left = luminance(light.fill) / Math.max(0.05, total);
  // Between houses most of the ground is in their shade already, and what light there is comes down from the sky.
  const shaded = scene === 'city';
  return {
    direction: [dx, dy === 0 ? 0.2 : dy],
    length: soft ? Math.min(0.45, length) : shaded ? Math.min(0.6, length) : length,
    softness: soft || shaded ? 0.14 : 0.05,
    strength: soft ? 0.52 : light.night || shaded ? 0.5 : 0.8,
    color: mixRgb([left * 0.55, left * 0.55, left * 0.6], scaleRgb(light.fill, 0.4), 0.3),
  };
}
