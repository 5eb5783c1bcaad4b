/** What the Brief and the seed alone decide of a picture, before anything is laid out: enough to tell which pictures will look different. */
import type { Brief } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { coloursOf } from '../scenes/colour-words.ts';
import { settingOf } from './setting.ts';

export interface Face {
  /** 0–1 from the top. */
  horizon: number;
  /** Where the light stands: −1 left, 0 ahead, 1 right. */
  side: number;
  /** The colours that cover most of it, as seen, 0–1: sky below and above, its glow, or the backdrop. */
  colours: readonly Rgb[];
}

export function faceOf(brief: Brief, size: { width: number; height: number; seed: number }): Face {
  const { scene, view, light } = settingOf(brief, size);
  const wall = scene === 'plain' ? coloursOf(brief)[0] : undefined;
  const low = light.sky[0]?.[1] ?? light.haze;
  const high = light.sky.at(-1)?.[1] ?? light.haze;
  return {
    horizon: view.horizon / view.height,
    side: Math.sign(light.azimuth),
    colours: (wall ? [wall, wall, wall] : [low, high, light.glow]).map(
      (colour): Rgb => [Math.sqrt(colour[0]), Math.sqrt(colour[1]), Math.sqrt(colour[2])],
    ),
  };
}
