/**
 * Ground of other worlds than ours: how a place's words name one, and how its sky and its soil look. The Moon has no air: a black
 * sky by day, no distance that fades, hard light. On Mars dust makes the day butterscotch and the glow round a low sun blue (Bell
 * et al., "Mars Exploration Rover Mission: Chromaticity of the Martian sky", JGR 2006).
 */

import { random } from '@atelier/spec';
import { hex, type Ramp, type Rgb } from '../colour.ts';
import type { Light } from '../light/light.ts';
import { lightWith } from '../light/light-with.ts';
import { seen, seenRamp } from '../light/tone-curve.ts';
import { COLOUR_OF_WORLD } from './world-colours.ts';

export interface World {
  name: 'moon' | 'ice' | 'mars' | 'planet';
  soil: Rgb;
  /** 0–1: how much of the ground lies in craters. */
  craters: number;
  /** Extinction as a part of Earth's. */
  air: number;
}

const MOON = /\bmoonscape|\blunar\b|\b(?:surface of the )?moon(?:'s)?(?: surface| crater| horizon)?$/;
/** A frozen moon, as a vista calls it. */
const ICE = /\bice moon surface$/;
const MARS = /\bmars\b|\bmartian|\bred planet\b/;
const PLANET =
  /\b(?:alien|strange|distant|far-?off|foreign|unknown|another|other|faraway) (?:\w+ )?(?:planet|world|moon)\b|\b(?:planet|exoplanet|asteroid)(?:'s)? surface\b|\bsurface of (?:an?|the) (?:\w+ )?(?:planet|asteroid|world)\b|\balien (?:landscape|desert)\b|\b(?:\w+ )?planet$|\bexoplanet\b/;
/** Seen from far off, or our own. */
const NO_GROUND =
  /\borbit|\bspace\b|\bearth\b|\b(?:saturn|jupiter|uranus|neptune)\b|\bdesert planet\b|\b(?:full|new|crescent|half|harvest|blood) moon/;

/** The world on whose ground a place lies; undefined on Earth. `place` in small letters. */
export function worldNamed(place: string): World['name'] | undefined {
  if (NO_GROUND.test(place)) return undefined;
  return MARS.test(place)
    ? 'mars'
    : ICE.test(place)
      ? 'ice'
      : MOON.test(place)
        ? 'moon'
        : PLANET.test(place)
          ? 'planet'
          : undefined;
}

export function worldOf(place: string, seed: number): World | undefined {
  const name = worldNamed(place.toLowerCase());
  if (name === undefined) return undefined;
  if (name === 'moon') return { name, soil: [0.17, 0.167, 0.16], craters: 1, air: 0 };
  if (name === 'ice') return { name, soil: [0.4, 0.48, 0.58], craters: 0.5, air: 0 };
  if (name === 'mars') return { name, soil: [0.46, 0.19, 0.085], craters: 0.35, air: 0.8 };
  return { name, soil: hex(colourOf(place, seed).soil), craters: 0.5, air: 0.7 };
}

const colourOf = (place: string, seed: number) =>
  COLOUR_OF_WORLD.find(({ words }) => words.test(place)) ?? random(seed, 'world', 'colours').pick(COLOUR_OF_WORLD);

/** The light of a world: Earth's, of the same hour, with the sky it would have there. */
export function lightOnWorld(light: Light, place: string, seed: number): Light {
  const name = worldNamed(place.toLowerCase());
  if (name === undefined) return light;
  const clear: Light = lightWith(light, { weather: 'clear', cover: 0, mist: 0, snowing: false });
  if (name === 'ice')
    return lightWith(clear, {
      sky: seenRamp(['#141a2c', '#0a0d1a', '#04050b']),
      glow: [0, 0, 0],
      key: [1.05, 1.02, 0.95],
      fill: [0.1, 0.13, 0.2],
      haze: [0.012, 0.014, 0.022],
    });
  if (name === 'moon')
    return lightWith(clear, {
      sky: seenRamp(['#0b0c10', '#06070a', '#030305']),
      glow: [0, 0, 0],
      key: [1.35, 1.32, 1.25],
      fill: [0.1, 0.11, 0.135],
      haze: [0.012, 0.012, 0.014],
    });
  const low = light.backlit && !light.night;
  if (name === 'mars')
    return light.night
      ? lightWith(clear, {
          sky: MARS_NIGHT,
          glow: [0.1, 0.055, 0.035],
          key: [0.62, 0.42, 0.3],
          fill: [0.24, 0.13, 0.095],
          haze: seen('#5a3324'),
        })
      : lightWith(clear, {
          sky: low ? MARS_LOW : MARS_DAY,
          glow: low ? [0.5, 0.62, 0.72] : [0.4, 0.34, 0.28],
          disc: [hex('#f4f6ff'), hex('#d9e4ff')],
          key: low ? [1.1, 0.78, 0.56] : [1.25, 0.98, 0.74],
          fill: [0.52, 0.34, 0.24],
          haze: seen(low ? '#b98465' : '#cfa078'),
        });
  const { sky, key, fill } = colourOf(place, seed);
  if (light.night) return clear;
  const ramp = seenRamp(low ? [sky[0]!, ...sky] : sky);
  return lightWith(clear, { sky: ramp, key: hex(key), fill: hex(fill), haze: seen(sky[0]!), glow: hex(key) });
}

const MARS_DAY: Ramp = seenRamp(['#dcb48a', '#cf9d72', '#b98560', '#94674c', '#70503f']);
/** Dust holds the red of the day long after the sun is gone; moons are seen in it. */
const MARS_NIGHT: Ramp = seenRamp(['#8a5034', '#6b3d2b', '#472a22', '#2b1b1a', '#1a1216']);
const MARS_LOW: Ramp = seenRamp(['#c9a58c', '#b98c70', '#936a57', '#694c45', '#463638']);
