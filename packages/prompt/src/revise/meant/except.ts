/** Less here and more there, all but one: "fewer figs on top but put some on the table", "less pink overall except for them" (R71). */
import { isPlural, plural, singular } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { bare, findScene, findSubjects } from '../find.ts';
import { isColour } from '../predicate.ts';
import { adopt } from '../put.ts';
import type { Workbench } from '../workbench.ts';
import { at, canBeSeen, type Meaning, newThing, one } from './meaning.ts';

const WHERE = '(?:on|in|under|around|next to|beside|behind|over|near|along|in front of|inside|across|by)';
const FEWER = at(
  `(?:(?:(?:have|put|make it|with|use) )?(?:fewer|less|not so many|not as many)|take (?:some|a few|half)(?: of)?(?: the)?) (?<what>[\\p{L}]+?(?: [\\p{L}]+?)??)(?: (?<here>off|away|out|${WHERE} (?:top|it|(?:the|his|her|its) [\\p{L} ]+?)))?,? (?:but|and|and then|then) (?:(?:put|add|have|place|scatter|lay|drop|with|leave|set|move) )?(?:some|a few|more|the rest|one|two|three|them|others?)(?: of (?:them|those))?(?: [\\p{L}]+)?? (?<there>${WHERE} (?:the |his |her |its |an? )?[\\p{L} ]+)`,
);
const TINT_BUT = at(
  `(?:(?:make (?:it|this|everything)|use|with) )?(?<way>less|no|fewer) (?<colour>[\\p{L}]+)(?: (?:overall|everywhere|all over|in general|in (?:it|the (?:picture|rest))|on everything))?,? (?:except(?: for)?|apart from|other than|besides|but(?: not)?(?: for| on| in)?|only (?:on|in)|save for) (?<but>(?:(?:on|in|for) )?(?:the |his |her |its |their )?[\\p{L} ]+)`,
);
const ALL_BUT = at(
  `(?:make |turn |paint |have )?(?:everything|it all|all of it|the (?:whole (?:thing|picture)|rest|picture))(?: else)? (?:in )?(?:be |go )?(?<how>(?:(?:a (?:bit|little)|much|way|more|less) )?[\\p{L}-]+(?: and [\\p{L}]+)?),? (?:except(?: for)?|apart from|other than|besides|but not|but(?: leave| keep)?|save for) (?<but>(?:the |his |her |its |their )?[\\p{L} ]+)`,
);

/** A second lot of the same, somewhere else. */
function elsewhere(bench: Workbench, like: Subject, there: string): boolean {
  const { where, on } =
    new RegExp(`^(?<where>${WHERE}) (?:the |his |her |its |an? )?(?<on>[\\p{L} ]+)$`, 'iu').exec(there)?.groups ?? {};
  if (!where || !on) return false;
  const place = one(bench, on) ?? one(bench, `the ${on}`);
  const scene = place
    ? undefined
    : findScene(bench, on).find(({ kind, wordsOnly }) => !wordsOnly && (kind === 'place' || kind === 'background'));
  const holder = place?.id ?? scene?.id ?? (canBeSeen(on) ? newThing(bench, on.toLowerCase()).id : undefined);
  if (holder === undefined) return false;
  const lot = adopt(bench, {
    ...like,
    count: { quantifier: 'some' },
    attributes: structuredClone(like.attributes),
    actions: [],
    parts: [],
  });
  bench.brief.subjects.push(lot);
  bench.relate(lot.id, where.toLowerCase(), holder);
  bench.focus = lot;
  return true;
}

export const lessHere: Meaning = ({ bench, said }) => {
  const { what, there } = FEWER.exec(said)?.groups ?? {};
  if (!what || !there) return undefined;
  const [thing] = findSubjects(bench, what);
  if (!thing) return undefined;
  const held = bench.brief.relations.filter(({ from, to, off }) => !off && (from === thing.id || to === thing.id));
  bench.setCount(thing, { quantifier: 'a few' });
  if (!isPlural(thing.name) && singular(plural(thing.name)) !== thing.name) return undefined;
  const spot = there.replace(/^\p{L}+(?: front of| to)? (?:the |his |her |its |an? )?/iu, '');
  // What lies there already is the few.
  const same = held.find(
    ({ from, to, predicate }) => from === thing.id && /^on\b/.test(predicate) && one(bench, spot)?.id === to,
  );
  if (same) bench.brief.relations = bench.brief.relations.filter((each) => each !== same);
  return elsewhere(bench, thing, there) ? true : undefined;
};

/** "Less pink overall except for them": of the whole, and what is named keeps it. */
export const colourBut: Meaning = ({ bench, said, edit }) => {
  const tint = TINT_BUT.exec(said)?.groups;
  const colour = tint?.colour?.toLowerCase();
  if (tint?.but && colour && isColour(colour)) {
    const but = tint.but.replace(/^(?:on|in|for) /i, '');
    const [thing] = findSubjects(bench, but);
    const scene = thing ? undefined : findScene(bench, but).find(({ wordsOnly }) => !wordsOnly);
    if (!thing && !scene && !canBeSeen(but))
      return `Of the ${bare(but)} I know nothing in the picture; name what should keep its ${colour}.`;
    if (!edit(`less ${colour}`)) bench.setLook('palette', `little ${colour}`);
    if (thing) {
      const still = bench.subjects().find(({ id }) => id === thing.id);
      if (!still) return undefined;
      bench.setAttribute(still, 'color', colour);
    } else bench.setLook('detail', `${colour} only in the ${bare(but)}`);
    return true;
  }
  const all = ALL_BUT.exec(said)?.groups;
  if (!all?.how || !all.but) return undefined;
  const [thing] = findSubjects(bench, all.but);
  if (!thing && !canBeSeen(all.but)) return undefined;
  const how = all.how.toLowerCase();
  if (/\bblack and white|monochrome|gr[ae]yscale|sepia\b/.test(how)) return undefined;
  const plainHow = how.replace(/^(?:a (?:bit|little)|much|way) /, '');
  if (isColour(plainHow)) bench.setLook('palette', plainHow);
  else if (!edit(`make it ${plainHow}`) && !edit(plainHow)) return undefined;
  const still = bench.subjects().find(({ id }) => id === thing?.id);
  if (still) bench.claim(still);
  const name = still?.name ?? bare(all.but);
  const many = isPlural(name);
  bench.setLook(
    'detail',
    isColour(plainHow)
      ? `only the ${name} in ${many ? 'their' : 'its'} own colors`
      : `only the ${name} left as ${many ? 'they are' : 'it is'}`,
  );
  return true;
};
