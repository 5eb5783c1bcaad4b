/** Relations that the drawing contradicts: what was said to stand on something and stands beside it, as the object map shows it. */
import { drawingOf } from '@atelier/lexicon';
import type { Brief, EngineImage, Relation } from '@atelier/spec';
import { keyOf } from '../model/keys.ts';
import type { Unkept } from './protocol.ts';
import { nameOf } from './words.ts';

/** "on", "on top of", "standing on"; not "on the left of". */
const RESTS = /(?:^|\s)(?:on|upon|atop|on top of)$/;
/** Pixels below a foot that are looked at: under it lies at first its own shadow or a line of the drawing. */
const BELOW = [1, 2, 3, 5];
/** Of what lies under its feet; a cat on the seat of a sofa touches it with a seventh. */
const LEAST = 0.04;
/** Metres of a plant that others sit in and hang in. A rock is lower. */
const GROWN = 1;

export function unkeptIn(brief: Brief, { objectMap, width, height, warnings }: EngineImage): Unkept[] {
  if (!objectMap) return [];
  const { ids, facts } = objectMap;
  const numberOf = (id: string) => facts.indexOf(id);
  const contradicted = ({ from, predicate, to }: Relation): boolean => {
    if (!RESTS.test(predicate))
      return warnings.some(({ about, relation }) => about === from && relation?.to === to && relation.predicate === predicate);
    if (!standsOn(nameOf(brief, from), nameOf(brief, to))) return false;
    const [mine, under] = [numberOf(from), numberOf(to)];
    // What owns no pixel is hidden, or one drawing with the other.
    if (mine < 0 || under < 0 || !ids.includes(mine) || !ids.includes(under)) return false;
    return restingShare(ids, { width, height }, mine, under) < LEAST;
  };
  return brief.relations
    .filter((each) => !each.off && contradicted(each))
    .map((each) => ({
      key: keyOf.relation(each),
      from: each.from,
      to: each.to,
      said: `${nameOf(brief, each.from)} ${each.predicate} ${nameOf(brief, each.to)}`,
    }));
}

/** Whether the one would stand or lie on the other: the sun shines on it, fruit hangs in a tree, a horse on a mug is a print. */
function standsOn(name: string, onto: string): boolean {
  const [mine, under] = [drawingOf(name), drawingOf(onto)];
  if (mine?.place !== 'ground' && mine?.place !== 'surface') return false;
  if (under === undefined) return true;
  const grown = under.category === 'nature' && under.place === 'ground' && under.height > GROWN;
  if (grown && under.height > mine.height) return false;
  return !(mine.place === 'ground' && under.place === 'surface');
}

/** How much of what lies directly below one thing is the other. */
function restingShare(
  ids: ArrayLike<number>,
  { width, height }: { width: number; height: number },
  mine: number,
  under: number,
): number {
  let [hits, all] = [0, 0];
  for (let x = 0; x < width; x++) {
    let y = height - 1;
    while (y >= 0 && ids[y * width + x] !== mine) y--;
    if (y < 0) continue;
    for (const step of BELOW) {
      if (y + step >= height) continue;
      all++;
      if (ids[(y + step) * width + x] === under) hits++;
    }
  }
  // Cut off by the edge of the picture: it may stand on anything.
  return all === 0 ? 1 : hits / all;
}
