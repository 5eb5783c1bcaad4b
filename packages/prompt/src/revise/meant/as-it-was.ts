/** One thing as it was before, as far as the idea tells it: "go back to how the plate was", "the radio was fine on the windowsill", "put the ivy back" (R67). */
import { isPlural, singular } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { read } from '../../read/read.ts';
import { everySubject } from '../../subjects/every-subject.ts';
import { bare, findSubjects, isCalled } from '../find.ts';
import type { Outcome } from '../outcome.ts';
import type { Workbench } from '../workbench.ts';
import { at, type Meaning, type Saying } from './meaning.ts';

const THE = '(?:the|his|her|its|their|my)';
const NAME = "[\\p{L}'-]+(?: [\\p{L}'-]+){0,2}?";
const REST =
  '(?:,? (?:but |and )?(?:keep|leave|not) (?:the rest|everything else|all else|the others?|anything else|that)(?: (?:as it is|as is|the same|alone))?)?';
const HOW_IT_WAS = at(
  `(?:(?:can (?:you|we) |could (?:you|we) |please |let's )*(?:go back|back|return|change (?:it|that) back|switch back|take (?:it|me) back|i (?:want|liked?|preferred?)|revert|restore|give me back|bring back) ?(?:to )?(?:how|what|the way|the look of|where) |undo (?:what you did to |the changes? (?:to|of) )|put back (?:how |the way )|(?:make|have|leave|keep) )(?<what>${THE} ${NAME})(?: (?:was|were|looked|used to (?:be|look)|had been|is used to be))?(?: (?:like|as|how|the way) (?:it|they|he|she) (?:was|were))?(?: (?:before|originally|at first|in the beginning|earlier|the first time))*${REST}`,
);
const WAS_FINE = at(
  `(?:i (?:think|thought|guess) )?(?<what>${THE} ${NAME}|it|he|she|they) (?:was|were|looked) (?:already |much |way |just |so much |perfectly )*(?:fine|good|better|nicer|great|ok|okay|perfect|lovely|right|cuter|cooler)(?: (?<how>(?!before|the way|as it|how|at first|originally|when|than|though|with me)(?:on|in|at|by|under|near|behind|next to|beside|against|without|with) [\\p{L} ]+))?(?: (?:before|originally|at first|earlier|though|(?:the way|as|how|where) (?:it|they|he|she) (?:was|were)(?: before)?))*`,
);
const MOVED_FROM = at(
  `(?<what>${THE} ${NAME}) (?:moved|has moved|changed|shifted|is in the wrong place|is somewhere else),? (?:and |but )?(?:it|they|he|she) (?:was|were) (?:fine|better|good|ok|nicer|perfect|right) (?<where>(?:on|in|at|by|under|near|behind|next to|beside|against) [\\p{L} ]+)`,
);
const LIKED = at(
  `i (?:liked|preferred|loved) (?<what>${THE} ${NAME})(?: (?:better|more))?(?: (?:how|the way|as|where|like) (?:it|they|he|she) (?:was|were|looked)(?: before)?| before| (?:better|more) before)`,
);
const MOVED = at(
  `(?:(?<gone>${THE} ${NAME}) (?:moved|has moved|changed|is gone from there|disappeared|got moved|shifted)(?:,? (?:and|so|please|but|can you))* ?)?(?:,? ?(?:put|bring|move|get) (?<what>it|them|him|her|${THE} ${NAME}) back(?<where> (?:where|how|as|the way|to where|to how) (?:it|they|he|she|things) (?:was|were|belongs?|used to be)(?: before)?| there| in(?:to)? place)?)?`,
);
const PUT_BACK = at(
  `(?:but )?(?:put|bring|get|have|i want|i'd like|can i have|give me|add) (?<what>${THE} ${NAME}) back(?<where> (?:in|on|onto|into|at|under|over|around|by|near|next to|behind) (?!the back\\b|sleep\\b)[\\p{L} ]+| in| there| again)?`,
);

const nameOf = (phrase: string): string => bare(phrase);
const original = ({ brief }: Workbench, name: string): { thing: Subject; idea: ReturnType<typeof read> } | undefined => {
  const idea = read(brief.idea);
  const thing = everySubject(idea.subjects).find(
    (each) => singular(each.name) === singular(name) || isCalled(each.name, singular(name)),
  );
  return thing && { thing, idea };
};

/** Puts one thing back as the idea tells it; what was done to a thing that it does not name goes. */
function restore(bench: Workbench, thing: Subject): Outcome {
  const before = JSON.stringify([thing, bench.brief.relations]);
  const first = original(bench, thing.name) ?? original(bench, thing.name.split(' ').at(-1) ?? thing.name);
  const was = first?.thing;
  const idea = first?.idea;
  const now = thing;
  if (was && idea) {
    now.attributes = [...structuredClone(was.attributes), ...now.attributes.filter(({ source }) => source === 'writer')];
    now.actions = structuredClone(was.actions);
    now.name = was.name;
    if (was.count) now.count = structuredClone(was.count);
    else delete now.count;
    bench.brief.relations = bench.brief.relations.filter(({ from, source }) => from !== now.id || source !== 'edit');
    for (const relation of idea.relations)
      if (
        relation.from === was.id &&
        bench.brief.subjects.concat().some(({ id }) => id === relation.to) &&
        !bench.brief.relations.some(({ from, to }) => from === now.id && to === relation.to)
      )
        bench.brief.relations.push({ ...structuredClone(relation), from: now.id });
    const spans = [was, ...was.attributes, ...was.actions].flatMap(({ span, spans: all }) => all ?? (span ? [span] : []));
    if (bench.brief.unsaid) {
      const left = bench.brief.unsaid.filter(([from, to]) => !spans.some(([start, end]) => from < end && to > start));
      if (left.length > 0) bench.brief.unsaid = left;
      else delete bench.brief.unsaid;
    }
  } else {
    now.attributes = now.attributes.filter(({ source }) => source !== 'edit');
    now.actions = now.actions.filter(({ source }) => source !== 'edit');
  }
  bench.focus = now;
  bench.notes.push(
    `The ${now.name} is as it was before.`.replace(/ is as it was/, isPlural(now.name) ? ' are as they were' : ' is as it was'),
  );
  return JSON.stringify([thing, bench.brief.relations]) === before
    ? `How the ${thing.name} was before I know no more than that. Say how it should be, or “undo” to go a picture back.`
    : true;
}

/** What was in the idea and has gone comes in as it was there. */
function bringBack({ bench, edit }: Saying, name: string, where: string | undefined): Outcome {
  const first = original(bench, name);
  if (
    !where &&
    bench.brief.absent.some(({ value }) => singular(value.replace(/^no /, '')) === singular(name)) &&
    edit(`bring back the ${name}`)
  )
    return true;
  bench.brief.absent = bench.brief.absent.filter(({ value }) => singular(value) !== singular(name));
  if (!first || where)
    return edit(`add ${isPlural(name) ? '' : /^[aeiou]/i.test(name) ? 'an ' : 'a '}${name}${where ?? ''}`) ? true : undefined;
  const { thing, idea } = first;
  const owner = idea.subjects.find(({ parts }) => parts.some(({ id }) => id === thing.id));
  const holder = owner && bench.brief.subjects.find(({ id }) => id === owner.id);
  const again = structuredClone(thing);
  if (holder) holder.parts.push(again);
  else bench.brief.subjects.push(again);
  const there = new Set(bench.subjects().map(({ id }) => id));
  for (const relation of idea.relations)
    if (
      (relation.from === again.id || relation.to === again.id) &&
      there.has(relation.from) &&
      (there.has(relation.to) || bench.brief.setting.some(({ id }) => id === relation.to))
    )
      bench.brief.relations.push(structuredClone(relation));
  const spans = [thing, ...thing.attributes].flatMap(({ span, spans: all }) => all ?? (span ? [span] : []));
  if (bench.brief.unsaid) {
    const left = bench.brief.unsaid.filter(([from, to]) => !spans.some(([start, end]) => from < end && to > start));
    if (left.length > 0) bench.brief.unsaid = left;
    else delete bench.brief.unsaid;
  }
  bench.focus = again;
  return true;
}

export const asItWas: Meaning = (saying) => {
  const { bench, said, edit } = saying;
  const how = HOW_IT_WAS.exec(said);
  const spoken = LIKED.exec(said)?.groups?.what ?? how?.groups?.what;
  const was = /\b(?:was|were|looked|used to|had been|before|originally|undo|restore|revert)\b/i.test(said);
  if (spoken && was) {
    if (
      /^(?:(?:the|its) )?(?:picture|image|one|first|original|start|beginning|last|previous|light|colou?rs?|background|text)\b/i.test(
        bare(spoken),
      )
    )
      return undefined;
    const [thing] = findSubjects(bench, spoken);
    if (thing) return restore(bench, thing);
    return original(bench, nameOf(spoken))
      ? bringBack(saying, nameOf(spoken), undefined)
      : `I know of no ${bare(spoken)} in the picture; “undo” goes a picture back.`;
  }
  const fine = WAS_FINE.exec(said)?.groups;
  if (
    fine?.what &&
    (fine.how ||
      /\b(?:better|before|originally|at first|the way|as it|how it|where it|was fine|was ok|were fine|was good|was perfect)\b/i.test(
        said,
      ))
  ) {
    if (/^(?:it|he|she|they)$/i.test(fine.what) && !fine.how) return undefined;
    const [thing] = findSubjects(bench, fine.what);
    if (!thing) return undefined;
    const first = original(bench, thing.name);
    // As the idea has it, or as it is told now.
    const toldSo =
      fine.how !== undefined &&
      first &&
      bench.brief.idea.toLowerCase().includes(fine.how.toLowerCase().replace(/^\p{L}+ (?:the |an? )?/u, ''));
    if (!fine.how) return restore(bench, thing);
    const before = bench.mark();
    if (toldSo && restore(bench, thing) === true) return true;
    bench.reset(before);
    const stuff = /^in (?<stuff>[\p{L}]+)$/iu.exec(fine.how)?.groups?.stuff;
    if (stuff) return edit(`make the ${thing.name} ${stuff}`) ? true : undefined;
    return edit(`put the ${thing.name} ${fine.how}`) || edit(`move the ${thing.name} ${fine.how}`) ? true : undefined;
  }
  const from = MOVED_FROM.exec(said)?.groups;
  if (from?.what && from.where) {
    const [thing] = findSubjects(bench, from.what);
    if (!thing)
      return `I know of no ${bare(from.what)} in the picture; “add a ${bare(from.what)} ${from.where}” brings one in.`;
    return edit(`put the ${thing.name} ${from.where}`) || edit(`move the ${thing.name} ${from.where}`) ? true : undefined;
  }
  const moved = MOVED.exec(said)?.groups;
  if (moved && (moved.gone || moved.where)) {
    const phrase = moved.gone ?? moved.what;
    const [thing] = phrase ? findSubjects(bench, phrase) : [];
    if (!thing) return moved.gone ? `Of the ${bare(moved.gone)} I know no place; say where it should be.` : undefined;
    bench.focus = thing;
    const outcome = restore(bench, thing);
    return outcome === true
      ? true
      : `Where the ${thing.name} was I do not know. Say where it should be, for example “put the ${thing.name} on the table”.`;
  }
  const back = PUT_BACK.exec(said)?.groups;
  if (!back?.what) return undefined;
  const where = back.where && !/^ (?:in|there|again)$/i.test(back.where) ? back.where : undefined;
  const name = nameOf(back.what);
  const [thing] = findSubjects(bench, back.what);
  if (thing && where) return edit(`put the ${thing.name}${where}`) ? true : undefined;
  if (thing) return restore(bench, thing);
  return bringBack(saying, name, where);
};
