/** Were the relations kept? What was not is said (explicit relations win over taste; conflicts are warnings). */
import { plural } from '@atelier/lexicon';
import type { Warning } from '@atelier/spec';
import { MOST_SEEN } from './counts.ts';
import type { Placed } from './placed.ts';
import type { Bond, Link } from './relations.ts';

interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
  depth: number;
}

const boxOf = ({ object }: Placed): Box => {
  const [x, y, w, h] = object.box;
  return { x: x + w / 2, y: y + h / 2, w, h, depth: object.depth };
};

function iou(a: Box, b: Box): number {
  const w = Math.max(0, Math.min(a.x + a.w / 2, b.x + b.w / 2) - Math.max(a.x - a.w / 2, b.x - b.w / 2));
  const h = Math.max(0, Math.min(a.y + a.h / 2, b.y + b.h / 2) - Math.max(a.y - a.h / 2, b.y - b.h / 2));
  return (w * h) / (a.w * a.h + b.w * b.h - w * h || 1);
}

/** On the seat of a high throne, on the sill of a window: its foot is in the other's box, below the middle of that. */
const restsIn = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < b.w / 2 && a.y + a.h / 2 > b.y - b.h / 2 && a.y + a.h / 2 < b.y + b.h / 2 + FEET * a.h;
/** Feet of who sits come to the floor before the seat; part of their height. */
const FEET = 0.06;

const TESTS: Readonly<Partial<Record<Bond, (a: Box, b: Box) => boolean>>> = {
  left: (a, b) => a.x < b.x && Math.abs(b.x - a.x) > Math.abs(b.y - a.y),
  right: (a, b) => a.x > b.x && Math.abs(b.x - a.x) > Math.abs(b.y - a.y),
  above: (a, b) => a.y < b.y,
  'stacked-on': (a, b) => a.y < b.y,
  on: (a, b) => a.y < b.y || restsIn(a, b),
  'stacked-under': (a, b) => a.y > b.y,
  under: (a, b) => a.y > b.y,
  front: (a, b) => a.depth < b.depth,
  behind: (a, b) => a.depth > b.depth,
  hidden: (a, b) => a.depth > b.depth && iou(a, b) > 0,
  near: (a, b) => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) < 0.5,
};

/** "400 pine trees" are a wood, in which nobody counts them: that it holds fewer is said. */
export function crowdsOf(placed: readonly Placed[]): Warning[] {
  return placed.flatMap(({ fact, crowd }) =>
    crowd === undefined || crowd <= MOST_SEEN
      ? []
      : [
          {
            code: 'crowd-not-counted',
            message: `${crowd} ${plural(fact.name)} are painted as a crowd: about ${MOST_SEEN} are seen, which is more than the eye counts.`,
            about: fact.id,
          },
        ],
  );
}

export function conflictsOf(links: readonly Link[], placed: readonly Placed[]): Warning[] {
  const warnings: Warning[] = [];
  for (const { from, to, bond, predicate } of links) {
    const test = TESTS[bond];
    const movers = placed.filter((p) => p.fact.id === from);
    const anchors = placed.filter((p) => p.fact.id === to);
    if (!test || movers.length === 0 || anchors.length === 0) continue;
    if (movers.some((m) => anchors.some((a) => test(boxOf(m), boxOf(a))))) continue;
    const [mover, anchor] = [movers[0]!.fact.name, anchors[0]!.fact.name];
    warnings.push({
      code: 'relation-not-kept',
      message: `“${mover} ${predicate} ${anchor}” could not be kept together with the rest.`,
      about: from,
      relation: { predicate, to },
    });
  }
  return warnings;
}
