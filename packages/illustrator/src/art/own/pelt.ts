import { merge } from './clip.ts';
import { curve, ellipse, limb, type Outline } from './outline.ts';
import { type Pen, ruffle } from './sketch.ts';

export interface Coat {
  readonly base: string;
  readonly far: string;
  readonly dark: string;
  readonly pale: string;
  /** Length of the tufts at the edge. */
  readonly tuft: number;
}

/** A coat in its order: body, far legs, lines and shadows, underside, and the length of its tufts. */
export const coat = (base: string, far: string, dark: string, pale: string, tuft: number): Coat => ({
  base,
  far,
  dark,
  pale,
  tuft,
});

/** Base, volume and hairs along `flow` degrees. */
export function pelt(
  d: Pen,
  body: Outline,
  coat: Coat,
  flow: number,
  round = 17,
  hairs = 110,
  legs: readonly Outline[] = [],
): Outline {
  // Legs stay smooth: tufts on them look ragged.
  const rough = merge(coat.tuft > 0 ? ruffle(body, d.chance, { gap: 9, length: coat.tuft, flow }) : body, ...legs);
  d.form(rough, coat.base, { role: 'body', round, shade: 0.48 });
  d.strokes(rough, coat.dark, { count: hairs, length: 20, width: 2.6, angle: flow, opacity: 0.2 });
  d.strokes(rough, '#ffe9c8', { count: Math.floor(hairs * 0.7), length: 18, width: 2.6, angle: flow, opacity: 0.2 });
  return rough;
}

export const far = (d: Pen, spine: string, foot: string, color: string): void =>
  d.form(merge(limb(spine, 'flat'), curve(foot)), color, { role: 'body', round: 7, light: 0.1 });
export const near = (spine: string, foot: string): Outline => merge(limb(spine, 'flat'), curve(foot));
export const eye = (d: Pen, x: number, y: number, r = 4): void => {
  d.fill(ellipse(x, y, r, r * 0.9), '#17110f');
  d.fill(ellipse(x - r * 0.3, y - r * 0.3, r * 0.28), '#f4ede0', { opacity: 0.8 });
};
