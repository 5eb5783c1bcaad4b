/** How high things are in life, in metres, by what their drawings show: with their flames, with who sits in them, in a pose. */
import type { Drawing } from '@atelier/lexicon';
import type { VectorAsset } from '../art/asset.ts';
import { BURNING } from '../art/burning.ts';
import { loadAsset } from '../art/load-asset.ts';
import { poseIn } from '../art/own/index.ts';
import { artBox } from '../sprite/rasterise.ts';
import { isParty } from './party.ts';
import { isSitting, SITTING_HEIGHT } from './sitting.ts';

/** The height of what is drawn; `upright` is that of the thing itself, standing. */
export function metresOf(
  art: string | undefined,
  asset: VectorAsset | undefined,
  drawing: Drawing | undefined,
  upright: number,
): number {
  if (art?.endsWith(BURNING)) return heightOfBurning(art, drawing);
  if (art?.startsWith('own:manned-')) return heightOfManned(art, drawing);
  if (isParty(art)) return heightOfParty(asset);
  const posed = isSitting(art) ? SITTING_HEIGHT : art?.endsWith('-sleeping') ? CURLED_HEIGHT : 1;
  return upright * (tallness(art, asset) ?? posed);
}

/** How high who lies curled is, as a part of the height of the standing animal. */
const CURLED_HEIGHT = 0.46;

/** Metres, where six hundred units are a man on his feet. */
const heightOfParty = (asset: VectorAsset | undefined): number => ((asset?.height ?? 600) * 1.78) / 600;

/** As high as it and its flames. */
function heightOfBurning(art: string, drawing: Drawing | undefined): number {
  const [own, bare] = [loadAsset(art), loadAsset(art.slice(0, -BURNING.length))];
  if (!own || !bare) return drawing?.height ?? 1;
  const [a, b] = [artBox(own), artBox(bare)];
  return ((drawing?.height ?? 1) * (a.y1 - a.y0)) / (b.y1 - b.y0);
}

/** As high as the vehicle and who sits in it. */
function heightOfManned(art: string, drawing: Drawing | undefined): number {
  const [own, bare] = [loadAsset(art), drawing && loadAsset(drawing.grounding.name)];
  if (!own || !bare || !drawing) return 1.5;
  const [a, b] = [artBox(own), artBox(bare)];
  return (drawing.height * (a.y1 - a.y0)) / (b.y1 - b.y0);
}

/** How tall somebody in a pose is, as a part of their height when they stand; undefined for who is in none. */
export function tallness(art: string | undefined, asset: VectorAsset | undefined): number | undefined {
  if (!asset || !art || !poseIn(art)) return undefined;
  const upright = loadAsset(art.split('~')[0]!);
  if (!upright) return undefined;
  const [own, whole] = [artBox(asset), artBox(upright)];
  return (own.y1 - own.y0) / (whole.y1 - whole.y0);
}
