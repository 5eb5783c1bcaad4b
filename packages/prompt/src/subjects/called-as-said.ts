/** A thing goes by the word that was said: where a sentence says boat of what is a canoe, it says canoe. */
import { plural, remember, singular } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { toldSubjects } from './told.ts';

/** What was said, and the wider words that sentences have for it. */
const WIDER: readonly (readonly [said: RegExp, wider: string])[] = [
  [
    /^(?:canoe|kayak|rowboat|rowing boat|sailboat|gondola|dinghy|raft|tugboat|houseboat|speedboat|motorboat|fishing boat)$/,
    'boat',
  ],
  [/^(?:cabin|cottage|farmhouse|hut|villa|mansion|bungalow)$/, 'house'],
  [/^(?:cabin|treehouse|shack|shed)$/, 'hut'],
  [/^(?:taxi)$/, 'cab'],
  [/^(?:wok|skillet|griddle)$/, 'pan'],
  [/^cake stand$/, 'plate'],
  [/^(?:armchair|rocking chair|deckchair|wheelchair)$/, 'chair'],
  [/^(?:cardigan|hoodie)$/, 'jumper'],
];
const ANY = new RegExp(WIDER.map(([said]) => said.source).join('|'));
/** What goes with another word for it: a canoe has paddles. */
const PADDLED = /^(?:canoe|kayak)$/;

/** A truck that somebody lies under is no car; cars that are parked behind are. */
const DRIVEN = /^(?:truck|van|jeep|lorry|pickup truck|tractor|bus|camper van|campervan|taxi|motorcycle|motorbike|scooter)$/;

export interface Renamed {
  from: RegExp;
  to: string;
}

/** Which words of sentences give way in a picture. */
export function renamedIn(brief: Brief): readonly Renamed[] {
  const names = toldSubjects(brief).map(({ name }) => name.toLowerCase());
  const low = brief.idea.toLowerCase();
  return names.flatMap((name) => {
    const own = singular(name);
    if (DRIVEN.test(own) && !/\bcars?\b/.test(low)) return [{ from: THE_CAR, to: own }];
    // Soup in a pot, juice in a jar: what holds it in a scene is that.
    if (own === 'pot' && /\bpot of\b/.test(low) && !/\bbowl/.test(low)) return [{ from: THE_BOWL, to: own }];
    if (
      /^(?:jar|bottle|cup|mug)$/.test(own) &&
      !/\bglass/.test(low) &&
      new RegExp(`\\bin an? (?:[a-z]+ ){0,2}${own}\\b`).test(low)
    )
      return [{ from: TALL_GLASS, to: own }];
    if (!ANY.test(own)) return [];
    return WIDER.flatMap(([said, wider]) =>
      said.test(own) && !new RegExp(`\\b${wider}`).test(low)
        ? [
            { from: wordOf(wider), to: own },
            ...(wider === 'boat' && PADDLED.test(own) ? [{ from: wordOf('oar'), to: 'paddle' }] : []),
          ]
        : [],
    );
  });
}
const THE_BOWL = /(?<=\b(?:the|an?) (?:(?:dark|deep|wide|white|plain|round|stoneware) ){0,2})bowl\b/gi;
/** A glass that something is drunk from, and not what it is made of. */
const TALL_GLASS =
  /(?<=\b(?:a|the) (?:tall|plain|wide|short|thin|straight|round|slim) (?:plain |thin |straight |clear )?)glass(?= (?:is|stands|holds|with)\b)/gi;
const THE_CAR = /(?<=\bthe )car(?![\p{L}-]| (?:park|wash|seat)s?\b)/gu;
/** Not of what is named after it: a boat shed, a houseboat, a lifeboat. */
const wordOf = remember(
  (word: string) =>
    new RegExp(
      `(?<![\\p{L}-])(${word}|${plural(word)})(?![\\p{L}-]| (?:shed|house|builder|yard|door|leg|back|roof)s?\\b)`,
      'giu',
    ),
);

export function calledAsSaid(text: string, renamed: readonly Renamed[]): string {
  let told = text;
  for (const { from, to } of renamed)
    told = told.replace(from, (word) => {
      const own = /[^s]s$/i.test(word) ? plural(to) : to;
      return /^\p{Lu}/u.test(word) ? own.charAt(0).toUpperCase() + own.slice(1) : own;
    });
  return told === text
    ? text
    : told.replace(/\b([Aa]) (?=[aeio])/g, '$1n ').replace(/\b([Aa])n (?=[bcdfgjklmnpqrstvwxyz])/g, '$1 ');
}
