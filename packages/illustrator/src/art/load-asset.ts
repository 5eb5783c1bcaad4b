/** Where drawings are found: the baked set and Atelier's own. */

import { artBox } from '../sprite/rasterise.ts';
import type { VectorAsset } from './asset.ts';
import { BURNING, burningAsset } from './burning.ts';
import { NOTO } from './noto/data.generated.ts';
import { bustAsset, dressedAsset, OWN_ASSETS } from './own/index.ts';
import { mannedAsset } from './own/manned/manned.ts';
import { partyAsset } from './own/party/party.ts';
import { type PackedAsset, unpackAsset } from './packed-asset.ts';

/** Several people in one drawing. */
const PARTY = 'own:together-';

/** Somebody in a vehicle. */
const MANNED = 'own:manned-';

const opened = new Map<string, VectorAsset>();

/** `noto:<name>`, `own:<name>` or `own:<person>~<clothes>+<clothes>`; undefined where there is no such drawing. */
export function loadAsset(name: string): VectorAsset | undefined {
  if (name.endsWith(BURNING)) return burningOf(name);
  const cut = CUTS.find((end) => name.endsWith(`-${end}`));
  if (cut && name.startsWith('own:') && !Object.hasOwn(OWN_ASSETS, name.slice(4)))
    return bustAsset(name.slice(4, -cut.length - 1), cut) ?? bustOf(name, cut);
  if (name.startsWith(PARTY)) return partyAsset(name.slice(PARTY.length));
  if (name.startsWith(MANNED)) return mannedAsset(name.slice(MANNED.length), loadAsset);
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

function burningOf(name: string): VectorAsset | undefined {
  const known = opened.get(name);
  if (known) return known;
  const whole = loadAsset(name.slice(0, -BURNING.length));
  const asset = whole && burningAsset(name, whole);
  if (asset) opened.set(name, asset);
  return asset;
}

/** What ends the name of a figure that is seen from near by. */
const CUTS = ['portrait', 'close'] as const;
/** How much of a figure is shown then, from the top, where there is no drawing of it. */
const SHOWN = { portrait: 0.4, close: 0.31 } as const;

/** `own:king-portrait`, `own:man~glasses-portrait`: a figure's head and shoulders, cut off below. */
function bustOf(name: string, cut: keyof typeof SHOWN): VectorAsset | undefined {
  const known = opened.get(name);
  if (known) return known;
  const whole = loadAsset(name.slice(0, -cut.length - 1));
  if (!whole) return undefined;
  const box = artBox(whole);
  const height = box.y0 + (box.y1 - box.y0) * SHOWN[cut];
  const { grips: _, ...figure } = whole;
  const bust: VectorAsset = { ...figure, name, height, foot: [whole.foot[0], height] };
  opened.set(name, bust);
  return bust;
}

/** Every name that `loadAsset` knows. */
export function assetNames(): string[] {
  return [...Object.keys(NOTO).map((name) => `noto:${name}`), ...Object.keys(OWN_ASSETS).map((name) => `own:${name}`)];
}
