/** Links that were told one by one, made to agree: what is vague gives way, and what stands on something goes where that goes. */
import { isStand } from './cluster-words.ts';
import type { Link } from './relations.ts';
import { isSeat, isSitting } from './sitting.ts';
import type { Thing } from './things.ts';

const BESIDE = /^(?:beside|next to|near|by|close to|alongside)$/;

export function agreed(told: readonly Link[], things: ReadonlyMap<string, Thing>): Link[] {
  const exact = withoutVague(told);
  const stood = byStands(onOneTop(exact, things), things);
  return bySeats(stood, exact, things);
}

/** "A towel with a cat on it" says two things of the pair: the more exact one counts. */
function withoutVague(links: readonly Link[]): Link[] {
  const vague = ({ bond }: Link): boolean => bond === 'near' || bond === 'part';
  const samePair = (a: Link, b: Link): boolean => (a.from === b.from && a.to === b.to) || (a.from === b.to && a.to === b.from);
  return links.filter((link) => !vague(link) || !links.some((other) => !vague(other) && samePair(link, other)));
}

/** "A burger with fries on a table": both are on it. */
function onOneTop(links: readonly Link[], things: ReadonlyMap<string, Thing>): Link[] {
  return links.map((link) => {
    const [one, other] = [things.get(link.from)!, things.get(link.to)!];
    const lies = link.bond === 'near' && one.place === 'surface' && other.place === 'surface';
    const top = lies && links.find((l) => l.from === link.to && (l.bond === 'on' || l.bond === 'stacked-on'));
    const alone = !links.some((l) => l !== link && l.from === link.from && l.bond !== 'near');
    return top && alone && top.to !== link.from ? { ...link, to: top.to, bond: top.bond } : link;
  });
}

/** "Two books on a table beside a window": it is the table that stands there. */
function byStands(links: readonly Link[], things: ReadonlyMap<string, Thing>): Link[] {
  const standOf = (link: Link): string | undefined =>
    BESIDE.test(link.predicate) && things.get(link.to)!.place !== 'surface'
      ? links.find(
          (l) => l !== link && l.from === link.from && l.bond === 'on' && l.to !== link.to && isStand(things.get(l.to)!),
        )?.to
      : undefined;
  return links.map((link) => {
    const stand = standOf(link);
    return stand === undefined ? link : { ...link, from: stand, bond: 'near' as const };
  });
}

/** "A man by the fire in a rocking chair": it is the chair that stands by the fire. */
function bySeats(links: readonly Link[], exact: readonly Link[], things: ReadonlyMap<string, Thing>): Link[] {
  const seatOf = (id: string): string | undefined =>
    exact.find(
      ({ from, to, bond }) =>
        from === id && (bond === 'on' || bond === 'in') && isSitting(things.get(id)!.art) && isSeat(things.get(to)!.fact.name),
    )?.to;
  return links.map((link) => {
    const chair = /^(?:near|left|right)$/.test(link.bond) ? seatOf(link.from) : undefined;
    return chair === undefined || chair === link.to ? link : { ...link, from: chair };
  });
}
