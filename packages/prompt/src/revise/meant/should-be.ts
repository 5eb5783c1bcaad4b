/** What something should do or be beside another: "walking not sitting", "all the way across the floor", "taller than her" (R64). */
import { CLOTHES, presentParticiple, singular, verbBase, wordNet } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { bare } from '../find.ts';
import { sheetOf } from '../on-sheet.ts';
import { contradicts } from '../postures.ts';
import { positiveOf } from '../put.ts';
import type { Workbench } from '../workbench.ts';
import { at, canBeSeen, headOf, isBodyPart, type Meaning, newThing, one, partOf, partThing } from './meaning.ts';

const WHAT = "(?<what>(?:the|his|her|its|their|my) [\\p{L}' -]+?|he|she|it|they)";
const SHOULD = '(?:should|must|needs to|need to|has to|have to|ought to|could)';
const RATHER_DO = at(
  `${WHAT} ${SHOULD} be (?<deed>(?!more\\b|less\\b)[\\p{L}]+(?: [\\p{L} ]+?)?),? (?:and )?(?:not|instead of|rather than) (?<not>[\\p{L} ]+)`,
);
const PATH =
  '(?:all the way |right |halfway )?(?:across|around|round|along|over|down|up|through|to|into|out of|off|behind|under|past|from) .+|all (?:over|around|across|along) .+';
const REACH = at(
  `${WHAT} ${SHOULD} (?<verb>go|run|reach|wrap|stretch|extend|wind|curl|hang|spread|trail|spill|lead|continue|climb|flow|coil|loop|come) (?<path>${PATH})`,
);
const THAN = at(
  `${WHAT} ${SHOULD} be (?:(?:a bit|a little|a lot|much|way|even|slightly|also) )?(?<how>[\\p{L}]+er|(?:more|less) [\\p{L}]+|(?:twice|half) as [\\p{L}]+) (?<than>than|as) (?<other>(?:the |his |her |its |their |an? )?[\\p{L} ]+)`,
);

/** The thing that is spoken of; one that can be seen and was never named comes in. */
function spoken(bench: Workbench, phrase: string): Subject | undefined {
  const part = partOf(bench, phrase);
  const known = one(bench, phrase);
  if (known && !(part && isBodyPart(phrase) && headOf(known.name) !== headOf(part.part))) return known;
  if (part) return partThing(bench, part.who, part.part);
  if (!/^(?:the|his|her|its|their) /i.test(phrase) || !canBeSeen(phrase)) return undefined;
  const name = bare(phrase);
  const head = headOf(name);
  const kind = wordNet(head)?.concrete;
  if ((kind === 'person' || kind === 'animal') && !CLOTHES.has(head)) return undefined;
  return newThing(bench, singular(name) === name ? name : singular(name), singular(name) === name ? {} : { count: { min: 2 } });
}

/** "The bird should be walking not sitting": what it does, and what it does no longer. */
export const ratherDoing: Meaning = ({ bench, said, edit }) => {
  const { what, deed, not } = RATHER_DO.exec(said)?.groups ?? {};
  if (!what || !deed || !not) return undefined;
  const who = one(bench, what);
  const verb = deed.split(' ')[0]?.toLowerCase() ?? '';
  if (!/ing$/.test(verb) || verbBase(verb) === undefined) {
    // "Asleep not singing": how it is.
    if (!who) return undefined;
    const gone = not.toLowerCase();
    who.actions = who.actions.filter(({ value }) => value !== gone && value.split(' ')[0] !== gone);
    return edit(`the ${who.name} should be ${deed}`) ? true : undefined;
  }
  if (!who) return `I know of no ${bare(what)} in the picture.`;
  const gone = not.trim().toLowerCase();
  const stem = gone.split(' ')[0] ?? '';
  who.actions = who.actions.filter(({ value }) => value.split(' ')[0] !== stem);
  // "Crawling down not up": the way, along what was said.
  const way = /^(?:up|down|left|right|in|out|forwards?|backwards?)$/;
  const last = deed.split(' ').at(-1)?.toLowerCase() ?? '';
  if (way.test(gone) && way.test(last)) {
    const along = bench.brief.relations.find(
      ({ from, predicate, off }) => !off && from === who.id && predicate === `${verb} ${gone}`,
    );
    if (along) {
      along.predicate = deed.toLowerCase();
      along.source = 'edit';
      bench.claim(who);
      return true;
    }
  }
  bench.brief.relations = bench.brief.relations.filter(
    ({ from, predicate }) => from !== who.id || predicate.split(' ')[0] !== stem,
  );
  bench.setAction(who, deed.toLowerCase(), (other) => contradicts(other, deed.toLowerCase()));
  return true;
};

const VERBS: Readonly<Record<string, string>> = { go: 'reaching', run: 'running', come: 'coming' };
/** "The scarf should go all the way across the floor". */
export const reaching: Meaning = ({ bench, said }) => {
  const { what, verb, path } = REACH.exec(said)?.groups ?? {};
  if (!what || !verb || !path) return undefined;
  const low = verb.toLowerCase();
  const known = one(bench, what);
  const long = /\b(?:all|right|halfway|across|around|along)\b/i.test(path);
  const loose = partOf(bench, what) !== undefined || (known !== undefined && CLOTHES.has(headOf(known.name)));
  if (/^(?:go|run|come)$/.test(low) && !long && !loose) return undefined;
  // Who lives goes somewhere, and reaches nothing.
  if (known && wordNet(headOf(known.name))?.concrete === 'person') return undefined;
  const thing = spoken(bench, what);
  if (!thing) return `I know of no ${bare(what)} in the picture; “add a ${bare(what)}” brings one in.`;
  bench.setAction(
    thing,
    `${low === 'go' && long ? 'stretching' : (VERBS[low] ?? presentParticiple(low))} ${path.toLowerCase()}`,
    (other) => /^(?:stretching|running|reaching|lying|hanging)/.test(other),
  );
  return true;
};

/** "They should be taller than her": how the one stands to the other. */
export const comparing: Meaning = ({ bench, said }) => {
  const { what, how, than, other } = THAN.exec(said)?.groups ?? {};
  if (!what || !how || !other || !than) return undefined;
  if (/^(?:that|this|now|before|it is|usual|normal)\b/i.test(other)) return undefined;
  const thing = spoken(bench, what);
  if (!thing) return undefined;
  const measure = /^(?:her|him|he|she|they|them)$/i.test(other)
    ? other.toLowerCase() === 'he'
      ? 'him'
      : other.toLowerCase() === 'she'
        ? 'her'
        : other
    : other;
  const found = one(bench, measure);
  // A card is nobody's measure.
  const beside = found && found === sheetOf(bench.brief)?.of ? undefined : found;
  const low = how.toLowerCase();
  if (beside && beside !== thing) {
    bench.brief.relations = bench.brief.relations.filter(
      ({ from, to, predicate }) => from !== thing.id || to !== beside.id || !/ than$| as$/.test(predicate),
    );
    thing.attributes = thing.attributes.filter(({ kind }) => kind !== 'size');
    bench.relate(thing.id, `${low} ${than.toLowerCase()}`, beside.id);
    bench.claim(thing);
    return true;
  }
  if (beside === thing) return undefined;
  // Beside what is not there it is a likeness: so tall.
  const quality = positiveOf(low.replace(/^(?:twice|half) as /, ''));
  const size = /^(?:bigger|larger)$/.test(low) ? 'large' : low === 'smaller' ? 'small' : quality;
  bench.setAttribute(thing, 'size', size);
  if (!/^(?:her|him|them)$/i.test(other)) bench.notes.push(`There is no ${bare(other)} to be measured by; it is ${size}.`);
  return true;
};

const BETTER_AT = at(
  '(?<what>him|her|it|them|(?:the|his|her|my) [\\p{L} ]+?) (?<where>(?:on|in|at|under|by|near|next to|behind|beside|against|inside|above) [\\p{L} ]+?) (?:would|might|could) (?:be|look|work|fit) (?:much |way |so much |a lot )?(?:better|nicer|cooler|cuter|good|great|nice)(?: than .+)?',
);
/** "Him on a branch would be better than on the floor": where somebody is to be. */
export const betterThere: Meaning = ({ bench, said, edit }) => {
  const { what, where } = BETTER_AT.exec(said)?.groups ?? {};
  const thing = what ? one(bench, what) : undefined;
  if (!thing || !where) return undefined;
  // What somebody wears they still wear there.
  const worn = bench.brief.relations.filter(
    ({ from, to, predicate }) =>
      from === thing.id &&
      /^(?:in|wearing|with)$/.test(predicate) &&
      bench.subjects().some(({ id, name }) => id === to && CLOTHES.has(headOf(name))),
  );
  if (!edit(`put the ${thing.name} ${where}`) && !edit(`the ${thing.name} should be ${where}`)) return undefined;
  for (const { from, predicate, to } of worn)
    if (!bench.brief.relations.some((each) => each.from === from && each.to === to)) bench.relate(from, predicate, to);
  return true;
};
