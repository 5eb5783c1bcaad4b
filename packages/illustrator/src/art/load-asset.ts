/** Where drawings are found: the baked set and Atelier's own. */
import type { VectorAsset } from './asset.ts';
import { NOTO } from './noto/data.generated.ts';
import { dressedAsset, OWN_ASSETS } from './own/index.ts';
import { type PackedAsset, unpackAsset } from './packed-asset.ts';

const opened = new Map<string, VectorAsset>();

/** `noto:<name>`, `own:<name>` or `own:<person>~<clothes>+<clothes>`; undefined where there is no such drawing. */
export function loadAsset(name: string): VectorAsset | undefined {
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

/** Every name that `loadAsset` knows. */
export function assetNames(): string[] {
  return [...Object.keys(NOTO).map((name) => `noto:${name}`), ...Object.keys(OWN_ASSETS).map((name) => `own:${name}`)];
}
