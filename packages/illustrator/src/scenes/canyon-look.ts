/** What a canyon is painted by: its rock, its light and its air. */
import { random } from '@atelier/spec';
import { hex, mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import type { CanyonPlan } from './canyon-plan.ts';
import type { SceneContext } from './scene.ts';

/** Beds of rock from the bottom up. */
const BEDS: readonly (readonly Rgb[])[] = [
  ['#6d3a2a', '#8b4f36', '#a2633f', '#8a5136', '#b5774b', '#9c6244', '#c08a60', '#d8b48c'].map(hex),
  ['#6f5038', '#94663f', '#a97a4c', '#8f5f3c', '#bd9462', '#a37548', '#d2b281', '#c29b69'].map(hex),
  ['#6b3a35', '#8c4c3f', '#a5654c', '#85473d', '#b98062', '#9c5a45', '#cfa07c', '#b47a5a'].map(hex),
];

export const SCRUB: Rgb = [0.085, 0.1, 0.045];

export interface CanyonLook {
  beds: readonly Rgb[];
  walls: number;
  river: number | undefined;
  snow: boolean;
  /** Strength of the sun and of the light from the sky. */
  sun: number;
  ambient: number;
  /** Height up to which the walls opposite keep the sun off, −1 … 0. */
  shade: number;
  /** What distance fades to: bluer than the haze over open land, since the depth lies in shade. */
  air: Rgb;
  thick: number;
  side: number;
}

export function canyonLook(context: SceneContext, plan: CanyonPlan, river: number | undefined): CanyonLook {
  const { light, setting, seed } = context;
  const r = random(seed, 'canyon', 'rock');
  const mist = (context.element('mist') ? 0.014 : 0) + light.mist * 0.08;
  const low = light.time === 'sunset' || light.time === 'dawn' ? -0.52 : light.time === 'golden-hour' ? -0.72 : -1.3;
  return {
    beds: r.pick(BEDS),
    walls: context.mass('canyon'),
    river,
    snow: light.weather === 'snow' || setting.season === 'winter',
    sun: light.night ? 0.6 : light.time === 'dusk' ? 0.4 : light.time === 'day' ? 1.15 : 1.5,
    ambient: light.night ? 0.7 : light.time === 'day' ? 0.52 : 0.6,
    shade: light.night || light.time === 'dusk' || light.cover > 0.5 ? -2 : low + r.between(-0.1, 0.14),
    air: mixRgb(light.haze, scaleRgb(light.fill, light.night ? 0.8 : 1.05), 0.4),
    thick: (plan.rim ? 0.028 : 0.03) + mist,
    side: light.azimuth >= 0 ? 1 : -1,
  };
}
