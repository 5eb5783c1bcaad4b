/** What somebody is said to do, and the pose that shows it: verbs, with what is done to whom where that matters. */
import { type Drawing, drawnAs, verbBase } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { loadAsset } from '../art/load-asset.ts';
import { canPose } from '../art/own/index.ts';
import type { PoseName } from '../art/own/pose-kinds.ts';
import { DEEDS } from './deed-table.ts';

interface Row {
  readonly verbs: ReadonlySet<string>;
  /** What it is done with; any when absent. */
  readonly object: RegExp | undefined;
  /** The drawing of the pose has that thing in it. */
  readonly shows: boolean;
  readonly large: boolean;
  readonly pose: PoseName;
}

/** `verb, verb | object, object | pose`; `+` before the objects: they are in the drawing; `!`: somebody, or what is too large for the arms. */
const rows: readonly Row[] = DEEDS.trim()
  .split('\n')
  .map((line) => {
    const [verbs = '', objects = '', pose = ''] = line.split('|').map((cell) => cell.trim());
    const named = objects.replace(/^[+!]/, '').trim();
    return {
      verbs: new Set(verbs.split(', ')),
      object: named === '' ? undefined : new RegExp(`(?:^|[\\s-])(?:${named.split(', ').join('|')})s?$`),
      shows: objects.startsWith('+'),
      large: objects.startsWith('!'),
      pose: pose as PoseName,
    };
  });

export interface Deed {
  readonly pose: PoseName;
  /** What is drawn with it. */
  readonly with: Subject | undefined;
}

interface Said {
  readonly words: string;
  readonly other: Subject | undefined;
  readonly object: string;
}

const tells = (said: string, verbs: ReadonlySet<string>): boolean =>
  said.split(/[\s-]+/).some((word) => verbs.has(word) || verbs.has(verbBase(word) ?? ''));

/** All that is said of somebody that may be a deed: their own, and how they stand to others. */
function saidOf(brief: Brief, fact: Subject): Said[] {
  const own = [...fact.actions, ...fact.attributes]
    .filter((a) => !a.off)
    .map((a) => ({ words: a.value.toLowerCase(), other: undefined, object: a.value.toLowerCase() }));
  const relations = brief.relations
    .filter((r) => !r.off && r.from === fact.id)
    .map((r) => {
      const other = brief.subjects.find((s) => s.id === r.to && !s.off);
      const part = fact.parts.find((p) => p.id === r.to);
      return {
        words: r.predicate.toLowerCase(),
        other,
        object: (other?.name ?? part?.name ?? r.to.replace(/~\d+$/, '')).toLowerCase(),
      };
    });
  return [...relations, ...own];
}

/** Not to be taken into the arms: nobody knows who is hugged where nobody is named. */
function isLarge(other: Subject | undefined): boolean {
  const drawing = other && drawnAs(other.name);
  return !drawing || (drawing.height > 0.4 && !/^(?:object|food)$/.test(drawing.category));
}

/** The pose that shows what is said of somebody; the first deed that has one, those done with a named thing before bare ones. */
export function deedOf(brief: Brief, fact: Subject, drawing: Drawing | undefined): Deed | undefined {
  if (drawing?.category !== 'person' || !canPose(drawing.grounding.name.slice(4))) return undefined;
  const said = saidOf(brief, fact);
  const has = (names: RegExp): Said | undefined => said.find(({ object }) => names.test(object));
  for (const row of rows) {
    const found = said.find(
      ({ words, object, other }) =>
        tells(words, row.verbs) && (row.object === undefined || row.object.test(object)) && (!row.large || isLarge(other)),
    );
    if (!found) continue;
    return { pose: row.pose, with: row.shows ? (found.other ?? (row.object && has(row.object)?.other)) : undefined };
  }
  return undefined;
}

/** The drawing of somebody in the pose of what they do, where there is one. */
export function posedArt(brief: Brief, fact: Subject, drawing: Drawing | undefined): string | undefined {
  const deed = deedOf(brief, fact, drawing);
  const art = deed && `${drawing!.grounding.name}~${deed.pose}`;
  return art && loadAsset(art) ? art : undefined;
}
