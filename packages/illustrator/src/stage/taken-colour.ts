/** Whether a thing takes the colour that was said of it, or has it already. */
import type { Drawing } from '@atelier/lexicon';
import type { VectorAsset } from '../art/asset.ts';
import { plantOf } from '../plants/registry.ts';
import { colourOf, mainColours, paintFor } from './colours.ts';

export const PLANT_COLOURS: Readonly<Record<string, readonly string[]>> = {
  'bird.gull': ['white'],
  rock: ['gray'],
  'tree.bare': ['brown'],
};

/** Whether a said colour shows on it. */
export const takesColour = (drawing: Drawing | undefined, asset: VectorAsset | undefined, art: string | undefined): boolean =>
  !drawing?.fixed &&
  (asset
    ? asset.shapes.some(({ role }) => role === 'body' || role === 'piece')
    : art !== undefined && plantOf(art) !== undefined);

/** A grey rock, a white gull, brown bread: what takes no colour may have it. */
export const isSo = (said: string, asset: VectorAsset | undefined, art: string | undefined): boolean => {
  const paint = paintFor(said);
  const own = asset ? mainColours(asset) : art === undefined ? [] : (PLANT_COLOURS[art] ?? ['green']);
  const name = paint && colourOf(paint);
  // A crust that one calls brown is a dark orange.
  return name !== undefined && (own.includes(name) || (name === 'brown' && own.includes('orange')));
};
