/**
 * The colour that was said of a surface, in the light of a scene: hue from the paint, brightness half way (geometric mean) between
 * what the light made of the surface and the paint itself, so that waves, blades and shadows stay.
 */
import { luminance, type Rgb } from '../colour.ts';
import type { Light } from './light.ts';

export interface LitPaint {
  rgb: Rgb;
  /** Luminance of the paint. */
  bright: number;
  /** Luminance it would have in the scene's light. */
  wanted: number;
  /** Black, white and grey have no hue to tell them by, only their brightness; it has to come nearer. */
  neutral: boolean;
  /** It gives the light, instead of having it: a red moon. */
  shines: boolean;
}

/** What of full light falls on the land. */
const exposureOf = ({ night, time }: Light): number => (night ? 0.12 : time === 'day' ? 1 : 0.7);

/** A pure paint is softer in the open: a part of it is grey air. */
const AIR = 0.06;

/** @param shines it gives the light, instead of having it */
export function litPaint(paint: Rgb, light: Light, shines = false): LitPaint {
  const bright = Math.max(0.004, luminance(paint));
  const rgb: Rgb = [
    paint[0] + (bright - paint[0]) * AIR,
    paint[1] + (bright - paint[1]) * AIR,
    paint[2] + (bright - paint[2]) * AIR,
  ];
  return {
    rgb,
    bright,
    wanted: bright * (shines ? 1 : exposureOf(light)),
    shines,
    neutral: Math.max(...paint) < 1.35 * Math.min(...paint) + 0.01,
  };
}

/** Factor by which the paint is multiplied where the surface had the luminance `own`. */
export function strengthOn(own: number, { bright, wanted, neutral }: LitPaint): number {
  const middle = Math.sqrt(Math.max(0.0005, own) * wanted);
  // A yellow darker than its paint is ochre, a pale red pink: what is to be lighter comes nearer than what is to be darker.
  return (neutral || wanted > own ? Math.sqrt(wanted * middle) : middle) / bright;
}

/** A scene-linear colour in the hue of the paint. */
export function inPaint(color: Rgb, paint: LitPaint): Rgb {
  const k = strengthOn(luminance(color), paint);
  return [paint.rgb[0] * k, paint.rgb[1] * k, paint.rgb[2] * k];
}
