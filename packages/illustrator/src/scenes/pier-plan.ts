/** Where the pier of a picture lies, for what is painted, for who stands on it and for the Stage. It follows from the setting and the seed alone (L1). */
import { type Brief, random } from '@atelier/spec';
import type { Light } from '../light/light.ts';
import { sunPlace } from '../light/sky.ts';
import type { View } from '../stage/view.ts';
import { wordsOfPlace } from './words-of-place.ts';

/** Metres: height of the deck over the water, half its width, how far it runs. */
export const OVER = 1.3;
export const HALF = 1.5;
export const LENGTH = 46;
/** Least height in metres of the viewer's eye over the deck. */
const LEAST_EYE = 0.4;

const PIERS = /\b(?:piers?|jett(?:y|ies)|boardwalks?|docks?)\b/;

export const namesPier = (value: string): boolean => PIERS.test(value.toLowerCase());
export const isPier = ({ brief, setting }: { brief: Brief; setting: { place: string | undefined } }): boolean =>
  namesPier(wordsOfPlace(brief, setting.place));

export interface PierPlan {
  /** Metres from straight ahead to its middle line. */
  aside: number;
  salt: number;
  /** Metres of the viewer's eye over its deck. */
  eye: number;
  /** Row where it ends. */
  far: number;
  /** Columns of its edges at a row, and of lines that lie so many metres within them. */
  across(row: number, within?: number): readonly [left: number, right: number];
}

export function pierPlan({ view, light }: { view: View; light: Light }, seed: number): PierPlan {
  const r = random(seed, 'pier', 'plan');
  // Under the sun: what floats beside it keeps off that side.
  const aside = r.between(0.3, 1.1) * (sunPlace(view, light).x > view.width / 2 ? 1 : -1);
  const eye = Math.max(LEAST_EYE, view.eye - OVER);
  return {
    aside,
    salt: r.below(1 << 20),
    eye,
    far: view.horizon + (eye * view.focal) / LENGTH,
    across: (row, within = 0) => {
      const metre = (row - view.horizon) / eye;
      return [view.centre + (aside - HALF + within) * metre, view.centre + (aside + HALF - within) * metre];
    },
  };
}
