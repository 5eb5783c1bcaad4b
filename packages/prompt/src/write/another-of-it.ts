/** A row that brings in one more of what was named beside the main thing: a low bed where a bunk bed was said, a rowing boat by the canoe. */
import { plural, singular } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { formOf } from '../subjects/form-of.ts';
import { synonymsOf } from '../subjects/synonyms.ts';
import type { Met } from '../subjects/tableau-of.ts';
import { on } from './on.ts';

/** Things of which a picture that names one has no second: each goes for the others. */
const FAMILIES: readonly (readonly string[])[] = [
  ['bed', 'cot', 'crib', 'hammock', 'mattress'],
  ['bath', 'bathtub', 'tub'],
  ['skylight', 'window', 'porthole'],
  ['fireplace', 'hearth', 'stove'],
  ['staircase', 'stairs', 'stairway'],
  ['boat', 'canoe', 'kayak', 'rowboat', 'sailboat', 'yacht', 'ship', 'gondola', 'raft', 'ferry'],
  ['bridge', 'footbridge', 'viaduct'],
  ['house', 'cottage', 'farmhouse', 'cabin', 'hut', 'chalet', 'barn'],
  ['tower', 'lighthouse', 'windmill'],
  ['church', 'chapel', 'cathedral'],
  ['car', 'taxi', 'van', 'truck', 'bus', 'tram'],
  ['bicycle', 'bike', 'motorcycle', 'scooter'],
  ['clock'],
  ['mirror'],
  ['desk'],
  ['piano'],
  ['sofa', 'couch'],
  ['fence'],
  ['umbrella', 'parasol'],
  ['rug', 'carpet'],
  ['moon'],
  ['rainbow'],
];
const FAMILY: ReadonlyMap<string, readonly string[]> = new Map(
  FAMILIES.flatMap((all) => all.map((each) => [each, all] as const)),
);
const MOST_BETWEEN = 3;

/** Whether a text has another of something that was said to be one and that the scene was not written for. */
export function bringsAnotherOfIt(text: string, { asked }: Met, brief: Brief): boolean {
  const low = text.toLowerCase();
  return on(brief.subjects).some((each) => isSaidOnce(each, brief) && !isAsked(each, asked) && hasAnother(low, each));
}

/** A low bed in a room that was said to have a bunk bed: there its scene goes without the sentence. */
export function isAnotherBed(text: string, brief: Brief): boolean {
  const [, bed, crib] = OF_BEDS.exec(brief.idea) ?? [];
  const kind = bed ?? crib;
  return kind !== undefined && A_BED.test(text) && !text.toLowerCase().includes(kind.toLowerCase());
}
const OF_BEDS = /\b(?:(bunk|canopy|four-poster|loft|murphy|day|trundle|hospital) ?beds?|(crib|cot|cradle)s?)\b/i;
const A_BED = /\b(?:an?|the) (?:[a-z]+ ){0,2}bed\b(?! of)/i;

const isSaidOnce = (each: Subject, brief: Brief): boolean =>
  (each.source === 'user' || each.source === 'edit') && formOf(each, brief.idea) !== 'many';

const isAsked = ({ id }: Subject, asked: Met['asked']): boolean =>
  asked.flat().some(({ of }) => of?.part === 'name' && of.head && of.subject === id);

function hasAnother(text: string, { name, attributes }: Subject): boolean {
  const shaped = attributes.flatMap(({ kind, value, off }) => (kind === 'shape' && !off ? [value.toLowerCase()] : []));
  const words = [...shaped, ...name.toLowerCase().split(' ')];
  const head = singular(words.at(-1) as string);
  const family = FAMILY.get(head);
  if (family === undefined) return false;
  return family.some((kin) => {
    // A name that the row says whole is the thing itself: "a rolling ladder".
    const found = new RegExp(
      `\\b(?:an?|one|another|the|its|two|three|several) ((?:[\\w-]+,? ){0,${MOST_BETWEEN}})(?:${kin}|${plural(kin)})\\b(?!['’-])`,
    ).exec(text);
    if (found === null) return false;
    const before = (found[1] ?? '').split(/,? /);
    const itself = kin === head || synonymsOf(head).includes(kin) || synonymsOf(kin).includes(head);
    // A tall mirror is not the round one.
    if (itself && shaped.length > 0 && before.some((word) => SHAPES.test(word) && !shaped.includes(word))) return true;
    return !itself || words.slice(0, -1).some((word) => OWN.has(word) && !before.includes(word));
  });
}

const SHAPES = /^(?:tall|long|square|oval|round|narrow|rectangular|oblong|full-length)$/;

/** Whether its first word makes another kind of it: who reads of an armchair has not read of the rocking chair. */
export const isOfOwnKind = ({ name }: Subject): boolean => {
  const words = name.toLowerCase().split(' ');
  return words.length > 1 && words.slice(0, -1).some((word) => OWN.has(word) && !(word === 'fishing' && /huts?$/.test(name)));
};
/** Make another kind of it: a bunk bed is not a low one. */
const OWN: ReadonlySet<string> = new Set(
  'bunk canopy four-poster round spiral sailing rowing fishing stained rocking grandfather pocket floor standing covered suspension water clock bell cargo pirate cruise stone log tree'.split(
    ' ',
  ),
);
