/** Whether the things a person named are out of doors or in, and what that says of a place to invent for them. */
import { placeKnown } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { mainSubject } from '../subjects/main-subject.ts';
import { traitsOf } from '../subjects/traits.ts';

const SPATIAL =
  /(?:^| )(?:on|in|at|by|inside|under|beneath|beside|near|behind|over|above|across|against|next to|around|through|from|out of)$/;
const WITHIN = /^(?:in|inside|within)$/;
/** What stands out of doors wherever it is said. */
const OUTDOORS = [
  'plant',
  'building',
  'vehicle',
  'land',
  'bench',
  'gutter',
  'hydrant',
  'fence',
  'post',
  'roof',
  'road',
  'pavement',
  'sidewalk',
  'puddle',
  'gate',
  'rock',
  'cliff',
];
const INDOORS = [
  'window',
  'windowsill',
  'sofa',
  'couch',
  'bed',
  'armchair',
  'rug',
  'carpet',
  'desk',
  'counter',
  'shelf',
  'bathtub',
  'fireplace',
  'piano',
];

export interface Whereabouts {
  /** Whether a place agrees with them. */
  suits: (place: string) => boolean;
  /** A place for what stands there, where others do not suit. */
  instead: string | undefined;
  /** Whether what the picture is of is inside a thing that was named, so that a place round it would be a second one. */
  held: boolean;
}

export function whereabouts(brief: Brief): Whereabouts {
  const main = mainSubject(brief);
  const near = brief.relations.flatMap(({ from, to, predicate, off }) => {
    const target = brief.subjects.find(({ id, off: gone }) => id === to && !gone);
    return !off && target && target.id !== main?.id && from === main?.id && SPATIAL.test(predicate)
      ? [{ target, predicate }]
      : [];
  });
  const traits = near.map(({ target }) => traitsOf(target, brief.idea));
  const out = traits.some((has) => OUTDOORS.some((word) => has.has(word)) && !has.has('pot') && !has.has('vase'));
  const inside = traits.some((has) => INDOORS.some((word) => has.has(word)));
  return {
    suits: (place) => {
      const tags = placeKnown(place)?.tags ?? [];
      return !(out && tags.includes('in')) && !(inside && tags.includes('out'));
    },
    instead: out ? (traits.some((has) => has.has('plant')) ? 'garden' : 'street') : undefined,
    held: near.some(
      ({ predicate, target }) => WITHIN.test(predicate) && /^(?:gutter|drain|puddle|pocket|hand|palm)$/.test(target.name),
    ),
  };
}
