/** A Brief as a structure, facet by facet, for targets that read JSON. */
import type { Brief, Subject } from '@atelier/spec';
import { absences, bareIdea } from '../dialect.ts';
import { nominal } from '../realise/cluster.ts';
import { clusters } from '../realise/clusters.ts';
import { bearerOf } from '../realise/lettering.ts';
import { lookOf, pictureKinds } from '../realise/look.ts';
import { finite } from '../realise/noun-phrase.ts';
import { passagesIn } from '../realise/passages.ts';
import { addedClauses, saidBackgrounds, scenery } from '../realise/scene.ts';

/** Keys without a value are left out. */
const filled = (value: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(value).filter(
      ([, each]) => each !== undefined && each !== '' && !(Array.isArray(each) && each.length === 0),
    ),
  );

export const valuesOf = (brief: Brief, ...kinds: Parameters<typeof lookOf>[1][]): string[] =>
  lookOf(brief, ...kinds).map(({ value }) => value);

/** What it is made with, and what kind of picture it is. */
export const mediaOf = (brief: Brief): string[] => [
  ...valuesOf(brief, 'medium'),
  ...pictureKinds(brief).map(({ value }) => value),
];

/** "Palm trees lean over the sand." as plain clauses, and what the person said of the background. */
export const surroundings = (brief: Brief): string[] => {
  const told = passagesIn(brief).filter(({ tableau, slot }) => tableau !== undefined && SCENE.test(slot));
  return [
    ...saidBackgrounds(brief),
    // A scene is told in its own sentences: their labels alone are no picture.
    ...(told.length > 0
      ? told.map(({ text }) => text.replace(/\.$/, ''))
      : addedClauses(brief, 6).map(({ phrase }) => finite(phrase))),
  ];
};
const SCENE = /^(?:instant|object|telling|behind)$/;

/** What a text says in all, a phrase each: "two small black dogs beside a red car". */
export const things = (brief: Brief): string[] => clusters(brief).map(nominal);

export const sceneOf = (brief: Brief): string => scenery(brief).name;

/** `sentences`: scene and subjects as they were written. */
export function facets(brief: Brief, sentences?: string): Record<string, unknown> {
  const named = sentences === undefined ? things(brief) : [];
  const scene = sentences === undefined ? [sceneOf(brief), ...surroundings(brief)].filter(Boolean) : [sentences];
  const value = filled({
    scene: scene.join('; '),
    subjects: named.length > 0 ? named : undefined,
    counts: counts(brief.subjects),
    style: filledOrNone({
      medium: mediaOf(brief).join(', '),
      technique: valuesOf(brief, 'style').join(', '),
      reference: valuesOf(brief, 'artist').join(', '),
    }),
    lighting: valuesOf(brief, 'lighting').join(', '),
    color_palette: valuesOf(brief, 'palette'),
    mood: valuesOf(brief, 'mood').join(', '),
    composition: valuesOf(brief, 'composition').join(', '),
    camera: filledOrNone({
      shot: valuesOf(brief, 'shot').join(', '),
      angle: valuesOf(brief, 'angle').join(', '),
      lens: valuesOf(brief, 'lens').join(', '),
    }),
    details: valuesOf(brief, 'texture', 'detail'),
    text: brief.text.filter(({ off }) => !off).map(({ content, on }) => filled({ content, on: bearerOf(on, brief) })),
    avoid: absences(brief),
  });
  return Object.keys(value).length > 0 ? value : { scene: bareIdea(brief) };
}

const filledOrNone = (value: Readonly<Record<string, unknown>>): Record<string, unknown> | undefined => {
  const kept = filled(value);
  return Object.keys(kept).length > 0 ? kept : undefined;
};

/** Exact numbers above one, so that nobody has to find them in a phrase. */
function counts(subjects: readonly Subject[]): Record<string, number> | undefined {
  const known = subjects.flatMap(({ name, count, off }) =>
    !off && count && 'exact' in count && count.exact > 1 ? [[name, count.exact] as const] : [],
  );
  return known.length > 0 ? Object.fromEntries(known) : undefined;
}
