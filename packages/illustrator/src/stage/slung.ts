/** What is slung between two trees: they stand at its ends, as tall as trees are beside it. */
import type { Room } from './arrange.ts';
import type { Item } from './boxes.ts';

/** Where its ropes end, as a part of its width from either side. */
const ENDS = 0.055;
/** Heights of it that a tree is high, and the part of the picture's height that it may be. */
const TREES_OVER = 4.4;
const TALLEST = 0.82;

/** Moves the trees of "a hammock between two palms" to its ends; those that it is between and are more stand on where they were. */
export function sling(items: readonly Item[], { brief, setting: { view } }: Room): void {
  for (const slung of items) {
    if (!/^own:(?:hammock|clothesline)$/.test(slung.thing.art ?? '') || slung.settled) continue;
    const anchors = brief.relations
      .filter((r) => !r.off && r.from === slung.thing.fact.id && /\bbetween$/.test(r.predicate))
      .map((r) => r.to);
    const trees = items
      .filter((i) => anchors.includes(i.thing.fact.id) && i.thing.art?.startsWith('tree.') && !i.settled)
      .slice(0, 2);
    if (trees.length < 2) continue;
    trees.sort((a, b) => a.x - b.x);
    // It hangs in the middle, with room for a crown at both sides.
    const middle = Math.min(Math.max(slung.x, 0.42 * view.width), 0.58 * view.width);
    slung.x = middle;
    for (const [i, tree] of trees.entries()) {
      const side = i === 0 ? -1 : 1;
      const tall = Math.min(TREES_OVER * slung.h, TALLEST * view.height, 0.97 * slung.base) * (i === 0 ? 1 : 0.92);
      tree.x = slung.x + side * (0.5 - ENDS) * slung.w;
      tree.w *= tall / tree.h;
      tree.h = tall;
      // A trunk stands before its post; what has boughs to the ground, behind what hangs there.
      tree.base = slung.base + (tree.thing.art === 'tree.palm' ? 1 : -1);
      tree.top = tree.base - tall * tree.thing.foot[1];
      tree.seat = 'ground';
      tree.lean = side * 0.06;
    }
  }
}
