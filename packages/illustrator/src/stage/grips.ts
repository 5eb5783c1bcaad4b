/** What somebody holds and how: which hands the holder shows for it, and where in them it is. */
import { loadAsset } from '../art/load-asset.ts';
import type { Hands, OneHand } from '../art/own/hand-kinds.ts';
import { canHold } from '../art/own/index.ts';
import { artBox } from '../sprite/rasterise.ts';
import { MOST_INSTANCES } from './counts.ts';
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

/** The hand for one of two things: what is carried on both lies on the palm of one. */
const handFor = (thing: Thing): OneHand => (handsFor(thing) === 'bearing' ? 'bearing' : 'raising');

/**
 * The figures in the pose of holding what they are given, one thing or two, where they have one; several have it where there is
 * something for each, and what nobody counted is as many as they are.
 */
export function withHands(things: readonly Thing[], links: readonly Link[]): Thing[] {
  const made = new Map(things.map((thing) => [thing.fact.id, thing]));
  for (const thing of things) {
    const { fact, art, count } = thing;
    const mount = links.find(({ from, bond }) => from === fact.id && (bond === 'riding' || bond === 'on'))?.to;
    const under = things.find((t) => t.fact.id === mount);
    if (under && isMounted(thing, under) && under.art !== undefined && !under.late && count === 1) {
      made.set(fact.id, astride(thing));
      continue;
    }
    // "Two penguins in hats" have one each.
    for (const { from } of links.filter(({ bond, to }) => bond === 'worn' && to === fact.id)) {
      const hat = things.find((t) => t.fact.id === from);
      if (hat && !hat.late && isOpen(hat) && count > 1) made.set(from, { ...hat, count });
    }
    const held = [...new Set(links.filter(({ bond, to }) => bond === 'held' && to === fact.id).map(({ from }) => from))];
    const given = held.flatMap((id) => things.filter((t) => t.fact.id === id));
    // Who came first is not drawn anew for what an edit gives them.
    if (given.length === 0 || given.length > 2 || given.some((t) => t.late || t.art === undefined)) continue;
    const each = given.map((t) => ({ ...t, count: Math.max(t.count, isOpen(t) ? count : 0), inLeft: t === given[1] }));
    if (!art?.startsWith('own:') || !canHold(art.slice(4)) || count > MOST_INSTANCES || each.some((t) => t.count < count))
      continue;
    const hands = given.length === 1 ? given.map(handsFor) : given.map(handFor);
    const pose = `${art}${art.includes('~') ? '+' : '~'}${hands.join('+')}`;
    const asset = loadAsset(pose);
    if (!asset) continue;
    made.set(fact.id, { ...made.get(fact.id)!, art: pose, ...formOf(asset, pose) });
    for (const t of each) made.set(t.fact.id, t);
  }
  return [...made.values()];
}

function astride(thing: Thing): Thing {
  const { art } = thing;
  if (!art?.startsWith('own:') || !canHold(art.slice(4))) return thing;
  const pose = `${art}${art.includes('~') ? '+' : '~'}riding`;
  const asset = loadAsset(pose);
  return asset ? { ...thing, art: pose, ...formOf(asset, pose) } : thing;
}

/** A person on an animal rides it, unless they are said to stand there. */
export const isMounted = (rider: Thing, mount: Thing): boolean =>
  mount.drawing?.category === 'animal' && rider.drawing?.category === 'person' && !rider.upright;

/** Drawn astride. */
export const isAstride = ({ art }: Thing): boolean => /[~+]riding$/.test(art ?? '');

/** "Balloons": more than one, and nobody said how many. */
const isOpen = ({ fact: { count } }: Thing): boolean => count !== undefined && 'min' in count && count.max === undefined;

/** Where in the box of the drawing what is held meets the hands, and a second thing the left; undefined where it shows no such hands. */
export function gripsOf(art: string | undefined): readonly (readonly [x: number, y: number])[] | undefined {
  const asset = art?.startsWith('own:') ? loadAsset(art) : undefined;
  if (!asset?.grips) return undefined;
  const { x0, y0, x1, y1 } = artBox(asset);
  return asset.grips.map(([x, y]) => [(x - x0) / (x1 - x0), (y - y0) / (y1 - y0)]);
}
