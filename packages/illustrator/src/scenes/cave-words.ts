/** What a cave is said to hold that is part of its rock and its floor: crystals, and water. */
import type { Brief, Subject } from '@atelier/spec';
import { roomOf } from './room-words.ts';

const CRYSTALS = /\b(?:crystals?|geodes?|gems?|gemstones?|amethysts?|quartz)\b/;
const WATERS = /\b(?:lake|pool|pond|river|stream|water|lagoon)s?$/;

/** What a room of rock is called. */
export const namesCave = (place: string): boolean => /\b(?:caves?|caverns?|grotto(?:es)?)$/.test(place.toLowerCase());
const isCave = (brief: Brief): boolean => roomOf(brief)?.floor === 'cave';

/** Things that the cave itself is made of. */
export const isOfCave = (fact: Subject, brief: Brief): boolean =>
  fact.source === 'user' &&
  (CRYSTALS.test(fact.name) || WATERS.test(fact.name)) &&
  !(fact.count && 'exact' in fact.count && CRYSTALS.test(fact.name)) &&
  isCave(brief);

const saidOf = ({ subjects, setting }: Brief): { id: string; words: string }[] => [
  ...subjects
    .filter((s) => !s.off && s.source === 'user')
    .map((s) => ({
      id: s.id,
      words: [...s.attributes.filter((a) => !a.off && a.source === 'user').map((a) => a.value), s.name].join(' ').toLowerCase(),
    })),
  ...setting
    .filter((f) => !f.off && f.source === 'user' && f.kind === 'place')
    .map((f) => ({ id: f.id, words: f.value.toLowerCase() })),
];

/** The fact that says so, and its words; what glows in a light that was said has its colour. */
export function crystalsSaid(brief: Brief): { id: string; words: string } | undefined {
  const said = saidOf(brief).find(({ words }) => CRYSTALS.test(words));
  const light = brief.look.find((f) => !f.off && f.kind === 'lighting' && f.source !== 'writer' && f.source !== 'inferred');
  return said && light ? { ...said, words: `${said.words} ${light.value.toLowerCase()}` } : said;
}
export const caveWater = (brief: Brief): { id: string; words: string } | undefined =>
  saidOf(brief).find(({ words }) => WATERS.test(words));
