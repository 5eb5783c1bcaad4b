/** What somebody holds and how: which hands the holder shows for it, and where in them it is. */
import { loadAsset } from '../art/load-asset.ts';
import type { Hands } from '../art/own/hand-kinds.ts';
import { canHold } from '../art/own/index.ts';
import { artBox } from '../sprite/rasterise.ts';
import type { Link } from './relations.ts';
import { formOf, type Thing } from './things.ts';

/** Held up by its lower end. */
export const UPHELD =
  /\b(?:umbrella|parasol|balloons?|flag|kite|torch|sign|banner|sword|staff|spear|flower|rose|tulip|sunflower|candle)$/;
/** Hangs from the hand. */
const HANDLED = /\b(?:bag|handbag|bucket|pail|suitcase|briefcase|lantern|watering can|shopping bag|toolbox)$/;

/** The hands that something is held with; flowers by the bunch are before the chest, one is held up. */
export const handsFor = ({ fact, art }: Thing): Hands =>
  UPHELD.test(fact.name) && !BUNCHES.test(art ?? '') ? 'raising' : HANDLED.test(fact.name) ? 'bearing' : 'carrying';
const BUNCHES = /bouquet|posy/;

/** The figures in the pose of holding what they are given, where they have one and hold nothing else. */
export function withHands(things: readonly Thing[], links: readonly Link[]): Thing[] {
  return things.map((thing) => {
    const { art, count } = thing;
    const held = links.filter(({ bond, to }) => bond === 'held' && to === thing.fact.id);
    const given = things.find(({ fact }) => fact.id === held[0]?.from);
    // Who came first is not drawn anew for what an edit gives them.
    if (held.length !== 1 || !given || given.late || given.art === undefined || count !== 1) return thing;
    if (!art?.startsWith('own:') || !canHold(art.slice(4))) return thing;
    const pose = `${art}${art.includes('~') ? '+' : '~'}${handsFor(given)}`;
    const asset = loadAsset(pose);
    return asset ? { ...thing, art: pose, ...formOf(asset, pose) } : thing;
  });
}

/** Where in the box of the drawing the held thing meets the hands; undefined where the drawing shows no such hands. */
export function gripOf(art: string | undefined): readonly [x: number, y: number] | undefined {
  const asset = art?.startsWith('own:') ? loadAsset(art) : undefined;
  if (!asset?.grip) return undefined;
  const { x0, y0, x1, y1 } = artBox(asset);
  return [(asset.grip[0] - x0) / (x1 - x0), (asset.grip[1] - y0) / (y1 - y0)];
}
