/** Where drawings are found: the baked set and Atelier's own. */

import { artBox } from '../sprite/rasterise.ts';
import type { VectorAsset } from './asset.ts';
import { NOTO } from './noto/data.generated.ts';
import { dressedAsset, OWN_ASSETS } from './own/index.ts';
import { type PackedAsset, unpackAsset } from './packed-asset.ts';

const opened = new Map<string, VectorAsset>();

/** `noto:<name>`, `own:<name>` or `own:<person>~<clothes>+<clothes>`; undefined where there is no such drawing. */
export function loadAsset(name: string): VectorAsset | undefined {
  if (name.endsWith(BUST) && !Object.hasOwn(OWN_ASSETS, name.slice(4))) return bustOf(name);
  if (name.startsWith('own:') && name.includes('~')) return dressedAsset(name.slice(4));
  if (name.startsWith('own:')) return Object.hasOwn(OWN_ASSETS, name.slice(4)) ? OWN_ASSETS[name.slice(4)] : undefined;
  const known = opened.get(name);
  if (known) return known;
  const key = name.startsWith('noto:') ? name.slice(5) : '';
  const text = Object.hasOwn(NOTO, key) ? NOTO[key] : undefined;
  if (text === undefined) return undefined;
  const asset = unpackAsset(name, JSON.parse(text) as PackedAsset);
  opened.set(name, asset);
  return asset;
}

const BUST = '-portrait';
/** How much of a figure its portrait shows, from the top. */
const SHOWN = 0.4;

/** `own:king-portrait`, `own:man~glasses-portrait`: a figure's head and shoulders, cut off below. */
function bustOf(name: string): VectorAsset | undefined {
  const known = opened.get(name);
  if (known) return known;
  const whole = loadAsset(name.slice(0, -BUST.length));
  if (!whole) return undefined;
  const box = artBox(whole);
  const height = box.y0 + (box.y1 - box.y0) * SHOWN;
  const { grips: _, ...figure } = whole;
  const bust: VectorAsset = { ...figure, name, height, foot: [whole.foot[0], height] };
  opened.set(name, bust);
  return bust;
}

/** Every name that `loadAsset` knows. */
export function assetNames(): string[] {
  return [...Object.keys(NOTO).map((name) => `noto:${name}`), ...Object.keys(OWN_ASSETS).map((name) => `own:${name}`)];
}
