/** Relations of a Brief as links between the things of a picture: who is meant on either side, how the two stand, and what agrees. */
import type { Brief, Relation, Subject } from '@atelier/spec';
import { agreed } from './agreed-links.ts';
import { IN_ARMS, ON_TOP, TOWARDS, WEARING } from './cluster-words.ts';
import { isLimb } from './joints.ts';
import { mixes } from './mixed.ts';
import { WAYS_IN } from './openings.ts';
import { linkOf } from './pair-links.ts';
import type { Link } from './relations.ts';
import type { Thing } from './things.ts';
import { isWindow } from './wall-words.ts';
import { isPartOf } from './within.ts';

/** What may stand for another in a relation. */
interface Known {
  brief: Brief;
  things: ReadonlyMap<string, Thing>;
  /** Who shows what is carried or worn, or whose limb it is: what is said of a dress is said of her who wears it. */
  carriers: ReadonlyMap<string, string>;
  /** Shoulders and heads, on which others sit. */
  bodies: ReadonlyMap<string, { owner: string; at: 'shoulder' | 'head' }>;
  /** The bowl, by what is mixed in it. */
  mixed: ReadonlyMap<string, string>;
}

/** Relations between things that both get a place, in the order of the Brief. */
export function linksOf(brief: Brief, things: readonly Thing[]): Link[] {
  const known = knownOf(brief, things);
  const links: Link[] = [];
  for (const [from, to] of known.mixed)
    if (known.things.has(from) && known.things.has(to)) links.push({ from, to, predicate: 'in', bond: 'in' });
  for (const told of brief.relations) {
    const link = linkTold(told, known);
    if (link) links.push(link);
  }
  return agreed(links, known.things);
}

function knownOf(brief: Brief, things: readonly Thing[]): Known {
  const carriers = new Map(things.flatMap((t) => t.carries.map(({ of }) => [of.id, t.fact.id] as const)));
  const bodies = new Map<string, { owner: string; at: 'shoulder' | 'head' }>();
  for (const { fact } of things)
    for (const part of fact.parts) {
      if (isLimb(part.name)) carriers.set(part.id, fact.id);
      const at = /(?:^| )(shoulder|head)s?$/.exec(part.name)?.[1];
      if (at === 'shoulder' || at === 'head') bodies.set(part.id, { owner: fact.id, at });
    }
  return { brief, things: new Map(things.map((t) => [t.fact.id, t])), carriers, bodies, mixed: mixes(brief) };
}

/** The link that one relation makes, if any. */
function linkTold(told: Relation, known: Known): Link | undefined {
  // Where one of the fruits in a bowl is said to be, the bowl is.
  const stated = { ...told, from: known.mixed.get(told.from) ?? told.from };
  const meant = byOwner(byWhole(stated, known), known);
  const link = aimedAt(stated, known) ?? onBody(stated, known);
  if (link) return link;
  const relation = byHolder(meant, known);
  if (!relation || relation.off || relation.from === relation.to) return undefined;
  const [one, other] = [known.things.get(relation.from), known.things.get(relation.to)];
  return one && other ? linkOf({ one, other, predicate: relation.predicate }) : undefined;
}

const AT_WAY = /^(?:\w+ing )?(?:at|on|by|before|outside)$/;

/** What is said of a part is said of the whole that is drawn: "on the roof of a barn" is on the barn. */
function byWhole(stated: Relation, { brief, things }: Known): Relation {
  if (things.has(stated.to)) return stated;
  const part = brief.subjects.find((s) => s.id === stated.to);
  const whole = part && brief.relations.find((r) => !r.off && r.from === part.id && r.predicate === 'of');
  const drawn = whole && things.get(whole.to);
  if (part && drawn && isPartOf(part, drawn.fact)) return { ...stated, to: drawn.fact.id, ...beforeWayIn(stated, part) };
  // "With a plant on its sill": on the window.
  const sill = [...things.values()].find((t) => t.fact.parts.some(({ id, off }) => id === stated.to && !off));
  return sill && isWindow(sill.art) ? { ...stated, to: sill.fact.id } : stated;
}

/** Who is at the door of a house stands in front of it. */
const beforeWayIn = ({ predicate }: Relation, { name }: Subject): { predicate: string } | undefined =>
  AT_WAY.test(predicate) && WAYS_IN.test(name) ? { predicate: 'in front of' } : undefined;

/** Worn or carried, it is where they are who show it. */
const byOwner = (said: Relation, { carriers }: Known): Relation =>
  WEARING.test(said.predicate) || ON_TOP.test(said.predicate) ? { ...said, from: carriers.get(said.from) ?? said.from } : said;

/** What is aimed at with something in their hands or at their feet is ahead of them. */
function aimedAt({ from, to, predicate, off }: Relation, { things, carriers }: Known): Link | undefined {
  const aiming = things.has(from) ? undefined : carriers.get(from);
  return aiming !== undefined && !off && things.has(to) && TOWARDS.test(predicate)
    ? { from: to, to: aiming, predicate, bond: 'ahead' }
    : undefined;
}

/** "On her shoulder": one sits there, as large beside her as in life. */
function onBody({ from, to, predicate, off }: Relation, { things, bodies }: Known): Link | undefined {
  const body = bodies.get(to);
  return body && body.owner !== from && things.has(from) && !off && ON_TOP.test(predicate)
    ? { from, to: body.owner, predicate, bond: body.at }
    : undefined;
}

/** What is in her arms is held by her; `undefined` where that says nothing new. */
function byHolder(meant: Relation, { brief, carriers }: Known): Relation | undefined {
  const holder = IN_ARMS.test(meant.predicate) ? carriers.get(meant.to) : undefined;
  if (holder === undefined || holder === meant.from) return meant;
  // "A wolf and a girl in a cloak": what she wears holds no wolf.
  const wears = brief.relations.some(
    (r) => !r.off && r.from === holder && r.to === meant.to && r.predicate === meant.predicate,
  );
  return wears ? undefined : { ...meant, from: holder, to: meant.from, predicate: 'holding' };
}
