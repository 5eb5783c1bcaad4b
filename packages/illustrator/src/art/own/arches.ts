/** Parts that buildings of many lands share: arches, lancets and onion domes. */
import { curve, type Outline } from './outline.ts';
import type { Pen } from './sketch.ts';

export const arch = (x: number, top: number, foot: number, half: number): Outline =>
  curve(
    `${x - half},${foot}! ${x - half},${top + half}! ${x - half * 0.7},${top + half * 0.3} ${x},${top} ${x + half * 0.7},${top + half * 0.3} ${x + half},${top + half}! ${x + half},${foot}!`,
  );

export const lancets = (d: Pen, xs: readonly number[], top: number, foot: number, half: number): void => {
  for (const x of xs) d.fill(arch(x, top, foot, half), '#46505c', { role: 'window' });
};

/** A dome of onion form: its widest part above its foot. */
export const onion = (x: number, foot: number, half: number, tall: number): Outline =>
  curve(
    `${x - half * 0.8},${foot}! ${x - half},${foot - tall * 0.3} ${x - half * 0.72},${foot - tall * 0.62} ${x - half * 0.18},${foot - tall * 0.84} ${x},${foot - tall}! ${x + half * 0.18},${foot - tall * 0.84} ${x + half * 0.72},${foot - tall * 0.62} ${x + half},${foot - tall * 0.3} ${x + half * 0.8},${foot}!`,
  );
