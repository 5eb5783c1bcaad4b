/** Two who hold each other: who is hugged hugs back, and both stand close. */
import { poseIn } from '../art/own/index.ts';
import type { PoseName } from '../art/own/pose-kinds.ts';
import { reposed } from './redrawn.ts';
import type { Link } from './relations.ts';
import type { Thing } from './things.ts';

const HOLD: ReadonlySet<PoseName> = new Set(['embracing', 'kissing', 'waltzing']);
/** Who is no taller than this beside the other is knelt down to. */
const LOW = 0.8;

const poseOf = ({ art }: Thing): PoseName | undefined => (art === undefined ? undefined : poseIn(art));
const isBody = ({ drawing, art, count }: Thing): boolean =>
  art !== undefined && count === 1 && /^(?:person|animal)$/.test(drawing?.category ?? '');
const heightOf = ({ stands, metres }: Thing): number => stands ?? metres;

interface Pair {
  readonly one: Thing;
  readonly other: Thing;
  readonly pose: PoseName;
}

/** Who holds whom: by a relation, or two who are both said to. */
function pairsIn(things: readonly Thing[], links: readonly Link[]): Pair[] {
  const found: Pair[] = [];
  const free = (thing: Thing): boolean => isBody(thing) && !found.some(({ one, other }) => one === thing || other === thing);
  for (const one of things) {
    const said = poseOf(one);
    const pose = said === 'dancing' ? 'waltzing' : said;
    if (!pose || !HOLD.has(pose) || !free(one)) continue;
    const other = things.find(
      (t) =>
        t !== one &&
        free(t) &&
        (links.some(
          ({ from, to }) => (from === one.fact.id && to === t.fact.id) || (to === one.fact.id && from === t.fact.id),
        ) ||
          (pose !== 'waltzing' && poseOf(t) === said)) &&
        (pose !== 'waltzing' || t.drawing?.category === 'person'),
    );
    if (other) found.push({ one, other, pose });
  }
  return found;
}

/** The things with both of each pair in the pose of it, and the links that keep them together. */
export function partnered(
  things: readonly Thing[],
  links: readonly Link[],
): { things: readonly Thing[]; links: readonly Link[] } {
  const pairs = pairsIn(things, links);
  if (pairs.length === 0) return { things, links };
  const made = new Map<Thing, Thing>();
  for (const { one, other, pose } of pairs) {
    const [tall, low] = heightOf(one) >= heightOf(other) ? [one, other] : [other, one];
    const uneven = heightOf(low) < LOW * heightOf(tall) && pose !== 'waltzing';
    for (const who of [tall, low])
      if (who.drawing?.category === 'person') made.set(who, reposed(who, uneven && who === tall ? 'cuddling' : pose) ?? who);
  }
  const both = ({ from, to }: Link, { one, other }: Pair): boolean =>
    [one.fact.id, other.fact.id].includes(from) && [one.fact.id, other.fact.id].includes(to);
  return {
    things: things.map((thing) => made.get(thing) ?? thing),
    links: [
      ...links.filter((link) => !pairs.some((pair) => both(link, pair))),
      ...pairs.map(({ one, other, pose }): Link => ({ from: other.fact.id, to: one.fact.id, bond: 'close', predicate: pose })),
    ],
  };
}
