/** What somebody is said to do, and the pose that shows it: verbs, with what is done to whom where that matters. */
import { type Drawing, drawnAs, verbBase } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { loadAsset } from '../art/load-asset.ts';
import { canPose } from '../art/own/index.ts';
import type { PoseName } from '../art/own/pose-kinds.ts';
import { CARRYING } from './carrying.ts';
import { DEEDS } from './deed-table.ts';
import { isDesk } from './sitting.ts';

interface Row {
  readonly verbs: ReadonlySet<string>;
  /** What it is done with; any when absent. */
  readonly object: RegExp | undefined;
  /** The drawing of the pose has that thing in it. */
  readonly shows: boolean;
  readonly large: boolean;
  readonly bare: boolean;
  readonly pose: PoseName;
}

/** `verb, verb | object, object | pose`, as told in `deed-table.ts`. */
const rows: readonly Row[] = DEEDS.trim()
  .split('\n')
  .map((line) => {
    const [verbs = '', objects = '', pose = ''] = line.split('|').map((cell) => cell.trim());
    const named = objects.replace(/^[+!-]/, '').trim();
    return {
      verbs: new Set(verbs.split(', ')),
      object: named === '' ? undefined : new RegExp(`(?:^|[\\s-])(?:${named.split(', ').join('|')})(?:e?s)?$`),
      shows: objects.startsWith('+'),
      large: objects.startsWith('!'),
      bare: objects === '-',
      pose: pose as PoseName,
    };
  });

export interface Said {
  readonly words: string;
  readonly other: Subject | undefined;
  readonly object: string;
  /** The fact that says it: an action, an attribute; none for a relation. */
  readonly fact: Subject['actions'][number] | undefined;
}

/** A word for a place is a deed by itself only: "on a bicycle", and not "on top of" one. */
const PLACES: ReadonlySet<string> = new Set(['on', 'with']);

const tells = (said: string, verbs: ReadonlySet<string>): boolean =>
  verbs.has(said) ||
  said.split(/[\s-]+/).some((word) => !PLACES.has(word) && (verbs.has(word) || verbs.has(verbBase(word) ?? '')));

/** All that is said of somebody that may be a deed: how they stand to others, and their own. */
export function saidOf(brief: Brief, fact: Subject): Said[] {
  const own = [...fact.actions, ...fact.attributes]
    .filter((a) => !a.off)
    .map((a) => ({ words: a.value.toLowerCase(), other: undefined, object: a.value.toLowerCase(), fact: a }));
  const relations = brief.relations
    .filter((r) => !r.off && r.from === fact.id)
    .map((r) => {
      const other = brief.subjects.find((s) => s.id === r.to && !s.off);
      const part = fact.parts.find((p) => p.id === r.to);
      return {
        words: r.predicate.toLowerCase(),
        other,
        object: (other?.name ?? part?.name ?? r.to.replace(/~\d+$/, '').replaceAll('-', ' ')).toLowerCase(),
        fact: undefined,
      };
    });
  // "Shouting at his phone": the deed is the verb, and the relation says at what.
  const aimed = relations
    .filter(({ words }) => PREPOSITIONS.test(words))
    .flatMap((relation) =>
      own
        .filter(({ fact: action }) => fact.actions.some((a) => a === action))
        .map((action) => ({ ...relation, words: action.words })),
    );
  return [...relations, ...aimed, ...own];
}

const PREPOSITIONS = /^(?:at|to|into|on|in|with|for|through|over)$/;

/** Not to be taken into the arms: nobody knows who is hugged where nobody is named. */
function isLarge(other: Subject | undefined): boolean {
  const drawing = other && drawnAs(other.name);
  return !drawing || (drawing.height > 0.4 && !/^(?:object|food)$/.test(drawing.category));
}

const rowOf = ({ words, object, other }: Said, among: readonly Row[] = rows): Row | undefined =>
  among.find(
    (row) =>
      tells(words, row.verbs) &&
      (row.object === undefined || row.object.test(object)) &&
      (!row.large || isLarge(other)) &&
      (!row.bare || other === undefined),
  );

/** Whether this is a deed that there is a pose for. */
export const isDeed = (said: Said): boolean => rowOf(said) !== undefined;

export interface Deed {
  readonly pose: PoseName;
  readonly said: Said;
  /** What is drawn with it. */
  readonly with: Subject | undefined;
}

/** The pose that shows what is said of somebody: of several deeds the one that stands first in the table. */
export function deedOf(brief: Brief, fact: Subject, drawing: Drawing | undefined): Deed | undefined {
  if (drawing?.category !== 'person' || !canPose(drawing.grounding.name.slice(4))) return undefined;
  // A knight has his sword, and a fisherman his rod.
  const own = CARRYING[drawing.grounding.name]?.names;
  const said = saidOf(brief, fact).filter(({ object, other }) => !(other && own?.test(object)));
  for (const row of rows) {
    const found = said.find((one) => rowOf(one, [row]));
    if (!found) continue;
    return {
      pose: poseIn(brief, fact, drawing, row.pose, found),
      said: found,
      with: row.shows ? thingOf(brief, row, found) : undefined,
    };
  }
  return undefined;
}

/** The thing that the drawing has: what the verb is done with, or what is named somewhere else with it. */
const thingOf = (brief: Brief, { object }: Row, { other, object: named }: Said): Subject | undefined =>
  other ?? brief.subjects.find((s) => !s.off && s.name.toLowerCase() === named && object?.test(named));

const BEDS =
  /\b(?:bed|sofa|couch|hammock|bench|lounger|deck ?chair|mattress|floor|grass|ground|sand|beach|meadow|hay|haystack|blanket|towel|lawn|park|field|lap|rug|carpet)$/;
const DESKS = /\b(?:desk|table|counter|bar|keyboard|book)$/;
/** Who is known by no trade lies down to sleep; whoever is at work nods off on a chair. */
const ANYBODY = /^(?:man|woman|person|child|girl|boy|teenager|teenage girl|old man|old woman|hiker|princess)$/;

function poseIn(brief: Brief, fact: Subject, drawing: Drawing, pose: PoseName, { object }: Said): PoseName {
  if (pose !== 'asleep') return WARRIORS.test(drawing.grounding.name) && pose === 'boxing' ? 'swordplay' : pose;
  const on = brief.relations
    .filter((r) => !r.off && r.from === fact.id && /\b(?:on|in|at|upon|over)\b/.test(r.predicate))
    .map((r) => brief.subjects.find((s) => s.id === r.to)?.name ?? r.to.replaceAll('-', ' '));
  if (on.some((name) => BEDS.test(name))) return 'asleep';
  if (on.some((name) => DESKS.test(name)) || DESKS.test(object)) return 'slumping';
  return ANYBODY.test(drawing.noun) && on.every((name) => !/chair|armchair|train|bus|class|seat|stool/.test(name))
    ? 'asleep'
    : 'dozing';
}
const WARRIORS = /^own:(?:samurai|knight|viking|pirate|ninja|orc|fencer|king|prince)$/;

export const LYING: ReadonlySet<PoseName> = new Set(['asleep', 'lying']);

/** The drawing of somebody in the pose of what they do, where there is one; `seated`: on a seat or at a desk of the picture. */
export function posedArt(brief: Brief, fact: Subject, drawing: Drawing | undefined, seated: boolean): string | undefined {
  const deed = deedOf(brief, fact, drawing);
  if (!deed) return undefined;
  const desk = deed.pose === 'slumping' && deskOf(brief, fact) !== undefined;
  const plain = `${drawing!.grounding.name}~${deed.pose}`;
  const art = (seated || desk) && !LYING.has(deed.pose) ? (SITS.has(deed.pose) ? `${plain}+sitting` : undefined) : plain;
  return art && loadAsset(art) ? art : undefined;
}

/** The desk that somebody is at, or has laid the head on. */
const deskOf = (brief: Brief, { id }: Subject): Subject | undefined =>
  brief.subjects.find(
    (s) => !s.off && isDesk(s.name) && drawnAs(s.name) && brief.relations.some((r) => !r.off && r.from === id && r.to === s.id),
  );

/** What can be done on a chair. */
const SITS: ReadonlySet<PoseName> = new Set([
  'guitar',
  'banjo',
  'violin',
  'cello',
  'saxophone',
  'trumpet',
  'flute',
  'clarinet',
  'harmonica',
  'accordion',
  'drum',
  'harp',
  'singing',
  'reading',
  'newspaper',
  'knitting',
  'phoning',
  'raging',
  'texting',
  'selfie',
  'photographing',
  'drinking',
  'eating',
  'pouring',
  'belly',
  'cardplay',
  'dozing',
  'slumping',
  'weeping',
  'thinking',
  'waving',
  'pointing',
  'clapping',
  'shouting',
  'cheering',
  'praying',
]);
