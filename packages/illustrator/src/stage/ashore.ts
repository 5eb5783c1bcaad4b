/** Boats that lie on land and rocks that lie in the water, as the words say. */
import { sceneOf } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { nameOf } from './named.ts';

const STRANDED = /\b(?:stranded|beached|aground|ashore|washed up|shipwrecked|pulled up|dragged up|hauled out|dry[- ]docked)\b/;
const LAND =
  /\b(?:beach|shore|sand|sands|dunes?|desert|meadow|grass|field|lawn|bank|coast|seashore|mud|ice|snow|garden|road|street)\b/;
const WATER = /\b(?:sea|ocean|waves?|water|lake|bay|river|pond|stream|surf|lagoon|creek|tide)\b/;

const namesOf = (brief: Brief, id: string, predicates: RegExp): string[] =>
  brief.relations.filter((r) => !r.off && r.from === id && predicates.test(r.predicate)).map((r) => nameOf(brief, r.to));

/** "A boat on a beach", "a stranded ship". */
export function isAshore(fact: Subject, brief: Brief): boolean {
  const said = [...fact.attributes, ...fact.actions].filter((a) => !a.off).map((a) => a.value.toLowerCase());
  if (said.some((s) => STRANDED.test(s))) return true;
  if (said.some((s) => /\b(?:sailing|floating|rowing|drifting|anchored|moored)\b/.test(s))) return false;
  return namesOf(brief, fact.id, /(?:^|\s)(?:on|upon|ashore on)$/).some((name) => LAND.test(name) && !WATER.test(name));
}

/** "A rock in the sea"; a seal on a rock alone says nothing of water. */
export const isInWater = (fact: Subject, brief: Brief): boolean =>
  namesOf(brief, fact.id, /^(?:in|amid|in the middle of|surrounded by|off|out in|out of)$/).some(
    (name) => WATER.test(name) || sceneOf(name) === 'sea',
  );
