/** Who is in a drawing of several, and what else it shows. */

import type { Drawing } from '@atelier/lexicon';
import { drawingOf, drawnAs } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { memberNamed } from '../art/own/index.ts';
import type { Carried } from './carried.ts';
import { garmentOf } from './garment-names.ts';
import { asSaid } from './traits.ts';
import { type Dressed, dressedOf } from './wardrobe.ts';

export interface Party {
  readonly art: string;
  readonly drawing: Drawing;
  /** What the first of them wears. */
  readonly dressed?: Dressed | undefined;
  /** Whom and what else it shows, and where: the leader, too, from the second of several on. */
  readonly shows: Carried[];
}

/** Sets of people that are one word. */
export const SETS: ReadonlyMap<string, string> = new Map([
  ['family', 'mwbg'],
  ['couple', 'mw'],
  ['children', 'bgbg'],
  ['siblings', 'bg'],
]);

/** Who they are: a letter each for those of a set or of several, and the drawing of somebody in particular. */
export function membersOf(brief: Brief, fact: Subject): string[] | undefined {
  const name = fact.name.toLowerCase();
  const old =
    fact.attributes.some((a) => !a.off && /^(?:old|elderly|aged|senior)$/.test(a.value)) ||
    /^(?:old|elderly) |^grand(?:ma|pa|mother|father|parent)/.test(name);
  const set = SETS.get(name);
  if (set) return [...(old ? set.replace(/m/g, 'M').replace(/w/g, 'W') : set)];
  const n = fact.count === undefined ? 1 : 'exact' in fact.count ? fact.count.exact : 4;
  const named = fact.attributes.filter((a) => !a.off).map((a) => drawingOf(`${a.value} ${name}`));
  const drawing = named.find((d) => d?.category === 'person') ?? drawnAs(name);
  if (drawing?.category !== 'person' || n > 8 || !drawing.grounding.name.startsWith('own:')) return undefined;
  const who = drawing.grounding.name.slice(4);
  const either = EITHER.test(who) && !SEXED.test(name);
  if (n === 1 && !either) {
    const art = asSaid(brief, fact, drawing, drawing.grounding.name);
    const dressed = (art && dressedOf(brief, fact, art)?.art) ?? art;
    return [dressed, art, drawing.grounding.name]
      .flatMap((one) => (one && memberNamed(one.slice(4)) ? [one.slice(4)] : []))
      .slice(0, 1);
  }
  const mixed = (one: string, other: string): string[] => Array.from({ length: n }, (_, i) => (i % 2 ? other : one));
  const all = (one: string): string[] => Array.from({ length: n }, () => one);
  if (/^(?:child|schoolboy|schoolgirl|toddler)$/.test(who))
    return /boy|son$|nephew/.test(name) ? all('b') : /girl/.test(name) ? all('g') : mixed('b', 'g');
  if (who === 'girl') return all('g');
  if (who === 'old-man') return all('M');
  if (who === 'old-woman') return all('W');
  if (who === 'woman') return all(old ? 'W' : 'w');
  if (who === 'man' && SEXED.test(name)) return all(old ? 'M' : 'm');
  if (either) return old ? mixed('M', 'W') : mixed('m', 'w');
  return memberNamed(who) ? all(who) : undefined;
}

const EITHER = /^(?:man|student|businessman|teenager)$/;
const SEXED = /(?:man|men|boy|guy|father|dad|husband|brother|uncle|boyfriend|gentleman)$/;

/** The clothes of the first, where it is somebody in particular. */
export function dressOf(brief: Brief, fact: Subject): Dressed | undefined {
  const [one, ...more] = membersOf(brief, fact) ?? [];
  return one === undefined || one.length === 1 || more.length > 0
    ? undefined
    : dressedOf(brief, fact, `own:${one.split('~')[0]}`);
}

/** Each letter with a figure, so that no two are alike. */
export function coded(members: readonly string[]): string {
  const seen = new Map<string, number>();
  return members
    .map((member) => {
      if (member.length > 1) return member;
      const i = seen.get(member) ?? 0;
      seen.set(member, i + 1);
      return `${member}${i % 10}`;
    })
    .join(',');
}

export const relationsOf = (brief: Brief, { id }: Subject): { predicate: string; name: string; other: Subject | undefined }[] =>
  brief.relations
    .filter((r) => !r.off && r.from === id)
    .map((r) => {
      const other = brief.subjects.find((s) => s.id === r.to && !s.off);
      const place = brief.setting.find((f) => f.id === r.to && !f.off)?.value;
      return {
        predicate: r.predicate.toLowerCase(),
        name: (other?.name ?? place ?? r.to.replaceAll('-', ' ')).toLowerCase(),
        other,
      };
    });

/** Said to be of colours of their own, which a drawing of several does not take. */
export const isParticular = (brief: Brief, fact: Subject, first = false): boolean => {
  // The drawing takes the colours of the first, where it is one.
  if (first && dressOf(brief, fact) !== undefined) return false;
  const coloured = ({ attributes }: Pick<Subject, 'attributes'>): boolean =>
    attributes.some((a) => !a.off && /^(?:color|pattern)$/.test(a.kind));
  return (
    coloured(fact) ||
    fact.parts.some((p) => !p.off && coloured(p)) ||
    relationsOf(brief, fact).some(
      ({ other, predicate }) =>
        other &&
        garmentOf(other.name) &&
        /^(?:in|wearing|wears|with)$/.test(predicate) &&
        (coloured(other) || (membersOf(brief, fact)?.length ?? 0) > 1),
    )
  );
};

/** Where the table's top is, as parts of the drawing. */
export const TOP: Carried['part'] = [0.16, 0.42, 0.68, 0.5];

/** What they wear is in the drawing. */
export const garmentsOf = (brief: Brief, people: readonly Subject[]): Carried[] =>
  people.flatMap((one) =>
    relationsOf(brief, one).flatMap(({ other, predicate }) =>
      other && garmentOf(other.name) && /^(?:in|wearing|wears|with)$/.test(predicate) ? [{ of: other, part: TOP }] : [],
    ),
  );

/** A place for each but the first, from left to right. */
export function seatsOf(brief: Brief, people: readonly Subject[]): Carried[] {
  const each = people.flatMap((of) =>
    Array.from(
      { length: of.count === undefined || SETS.get(of.name.toLowerCase()) ? 1 : (membersOf(brief, of)?.length ?? 1) },
      () => of,
    ),
  );
  return each.slice(1).map((of, i) => ({ of, part: [(i + 1) / each.length, 0, 1 / each.length, 1] }));
}
