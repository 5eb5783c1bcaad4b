/** The verb of an opening: of a phrase in the person's own words the participle made finite, and "sits on" for a thing that is on another. */
import { presentParticiple, verbBase, wordNet } from '@atelier/lexicon';
import type { Brief, Span, Subject } from '@atelier/spec';
import { formOf } from '../../subjects/form-of.ts';
import { classOf } from '../../subjects/plain-portrait.ts';
import { STATE, thirdPerson } from './participle.ts';

/** One after another or in a list: no verb among them stands for all. */
const SEVERAL_VERBS = /\b(?:and|or|while)\b/;
/** Two who do one thing together: "a boy and his dog ". */
const BOTH =
  /^(?:(?:an?|the|two|three|one|his|her|some) )?(?:[\p{L}-]+ ){1,2}and (?:(?:an?|the|two|three|one|his|her|their) )?(?:[\p{L}-]+ ){1,2}$/iu;
/** Nouns that end as participles do. */
const IN_ING =
  /\b(?:evening|morning|wedding|engagement|bowling|boxing|swimming|wrestling|diving|riding|fishing|training|running|hiking|climbing|sewing|rocking|ceiling|building|clothing|ring|king|viking|wing|string|spring|sling|thing|pudding|stocking)(?= (?:gowns?|dress(?:es)?|suits?|clothes|robes?|lights?|gloves?|trunks?|shoes|boots|coats?|hats?|chairs?|horses?|pools?|machines?|and|in|on|at|with|$)|s\b|$)/g;
const GROUPED =
  /\b(?:group|pair|couple|crowd|row|line|herd|flock|pack|bunch|team|family|band|gang|number|stack|pile|bunch|bowl|bouquet|flight|school|swarm)\b/;

/** "A tart on a plate" sits on it: of a thing that is on or in another the one verb that says no more. */
function standing(nominal: string, first: Subject, { idea, relations, subjects, setting, look }: Brief): string | undefined {
  const found = classOf(first);
  // How it lies there a scene tells; that lemons sit on their branch is no news.
  if (found !== 'vehicle' && look.some(({ rule, off }) => !off && rule?.startsWith('tableau-'))) return undefined;
  const [where, ...more] = relations.filter(({ from, source }) => from === first.id && source === 'user');
  if (where === undefined || more.length > 0 || !STANDS_ON.test(where.predicate)) return undefined;
  const below = subjects.find(({ id }) => id === where.to)?.name ?? setting.find(({ id }) => id === where.to)?.value ?? '';
  // A boat floats; what flies or dives does no standing that is worth a verb.
  if (found === 'vehicle' && ALOFT.test(below)) return undefined;
  // Before a backdrop a thing is, and does nothing.
  if (/\b(?:background|backdrop)$/.test(below)) return undefined;
  const afloat = WATER.test(below);
  if (afloat && found === 'vehicle' && !AFLOAT.test(first.name)) return undefined;
  const stands =
    afloat && AFLOAT.test(first.name) && where.predicate === 'on'
      ? 'float'
      : afloat && AFLOAT.test(first.name)
        ? undefined
        : found === 'vehicle'
          ? 'stand'
          : found === 'food' || found === 'drink' || found === 'product'
            ? 'sit'
            : undefined;
  const [before = '', ...after] = nominal.split(` ${where.predicate} `);
  if (
    stands === undefined ||
    after.length !== 1 ||
    before === '' ||
    /\b(?:and|or|with|of|in|on)\b/.test(before.replace(/^an? \S+ of /, ''))
  )
    return undefined;
  const several = formOf(first, idea) === 'many' && !/^an? (?!bit )/i.test(before);
  return `${before} ${several ? stands : `${stands}s`} ${where.predicate} ${after[0]}`;
}
const ALOFT = /\b(?:sky|skies|air|space|orbit|clouds?|deep sea|seabed)$/i;
const WATER = /\b(?:sea|ocean|lake|river|water|pond|bay|canal|stream|puddle|harbou?r|lagoon|fjord|pool|waves?)s?$/i;
const AFLOAT =
  /\b(?:boat|ship|sailboat|kayak|canoe|raft|gondola|yacht|ferry|barge|dinghy|rowboat|steamboat|galleon|trawler)s?$/i;
const STANDS_ON = /^(?:on|in|by|beside|next to|on top of|in front of)$/;

/** "A couple", "a group of old friends". */
const AS_ONE =
  /^an? (?:[\p{L}-]+ ){0,2}(?:couple|pair|group|crowd|row|line|herd|flock|pack|bunch|team|family|band|gang|school|swarm)(?: of (?:[\p{L}-]+ ){1,3})? ?$/iu;

/** "Plating" is of "plate", whatever the tables guess first. */
function baseOf(participle: string): string | undefined {
  const stem = participle.replace(/ing$/, '');
  return [verbBase(participle), `${stem}e`, stem].find(
    (base) =>
      base !== undefined &&
      // "Saw" is of "see" as well.
      (presentParticiple(base) === participle || (`${base}ing` === participle && verbBase(base) !== base)) &&
      wordNet(base)?.verb !== undefined,
  );
}

/** A state that stands right behind whose it is. */
const BEING =
  /^(.*? )((?:asleep|awake|stuck|trapped|stranded|tangled|curled up|wrapped up|hidden|lost) (?:on|in|under|by|between|behind|at|inside) .*)$/u;
/** A clause that says all that is said of it: "a goat that refuses to get out of a taxi". */
const CLAUSE = /^((?:an? |the |two |three |some )?(?:[\p{L}-]+ ){1,3})(?:that|who) (\p{L}+) (.*)$/u;
/** A second verb that would stand beside it. */
const ANOTHER_VERB = /\b(?:is|are|was|were|has|have|that|who|which|and|or|while)\b|^\p{L}+s? (?:is|are)\b/u;
/** "A postwoman being followed by a goose". */
const PASSIVE = /^(.*? )(being \p{L}+(?:ed|en|wn|ut|ld|ght) .*)$/u;
/** The last word of what was named first, as it was typed. */
const spokenHead = ({ span, name }: Subject, idea: string): string =>
  (span ? idea.slice(...span) : name).toLowerCase().split(' ').at(-1) ?? name;

/** With its verb made finite: "two boys chase a goat". */
export function finiteOf(nominal: string, first: Subject, brief: Brief): string | undefined {
  const { idea, relations, liberty } = brief;
  const said = [
    ...first.actions.flatMap(({ span }) => (span ? [span] : [])),
    ...relations.flatMap(({ from, span }) => (from === first.id && span ? [span] : [])),
  ].sort((a, b) => a[0] - b[0]);
  const verbs = said.flatMap((span) => /^\p{L}+ing\b/u.exec(idea.slice(...(span as Span)))?.[0] ?? []);
  // What is worn is said on the way to what is done: "a cat wearing a bell stalking a robin".
  const [verb] = verbs[0] === 'wearing' && verbs.length > 1 ? verbs.slice(1) : verbs;
  // Where nothing was added no verb is.
  const passive = verb === undefined || verb === 'being' ? PASSIVE.exec(nominal) : null;
  if (passive?.[1] !== undefined && !/ing\b|\b(?:and|or|is|are)\b/.test(passive[1])) {
    const are = formOf(first, idea) === 'many' && !AS_ONE.test(passive[1]) ? 'are' : 'is';
    return `${passive[1]}${are} ${passive[2]}`;
  }
  const being = BEING.exec(nominal);
  if (verb === undefined && being !== null && being[1]?.trim().split(' ').at(-1)?.toLowerCase() === spokenHead(first, idea)) {
    const are = formOf(first, idea) === 'many' && !AS_ONE.test(being[1]) ? 'are' : 'is';
    return `${being[1]}${are} ${being[2]}`;
  }
  const [, who = '', does = '', rest = ''] = CLAUSE.exec(nominal) ?? [];
  if (
    does !== '' &&
    who.trim().split(' ').at(-1)?.toLowerCase() === spokenHead(first, idea) &&
    !ANOTHER_VERB.test(rest) &&
    !/^(?:is|are|was|were|has|have|had|can|could|will|would|looks?|likes?|loves?)$/.test(does) &&
    said.some((span) => idea.slice(...span).startsWith(does)) &&
    verbBase(does) !== undefined
  )
    return `${who}${does} ${rest}`;
  if (verb === undefined && first.actions.length === 0 && liberty !== undefined && liberty !== 'faithful')
    return standing(nominal, first, brief);
  if (verb === undefined || verb === 'being') return undefined;
  const base = baseOf(verb);
  if (base === undefined) return undefined;
  const index = nominal.indexOf(` ${verb}`) + 1;
  // "A sleeping cat sleeping on a sofa": which of the two is the verb is not for a search to say.
  if (index <= 0 || nominal.indexOf(verb, index + verb.length) >= 0) return undefined;
  const head = nominal.slice(0, index);
  // "A park with dogs playing": the park is what it opens with, and plays at nothing.
  if (/\bwith\b/i.test(head.slice(0, Math.max(0, head.toLowerCase().lastIndexOf(spokenHead(first, idea)))))) return undefined;
  const tail = nominal.slice(index + verb.length);
  // "A cat in a hat and a dog chasing", "sitting and reading", "is sitting", "wearing a hat reading".
  const both = BOTH.test(head) && verb !== 'wearing' && /^(?:person|animal)$/.test(classOf(first) ?? '');
  if ((SEVERAL_VERBS.test(head) && !both) || /\b(?:is|are|was|were)\b/.test(head) || /\b(?:and|or) \p{L}+ing\b/u.test(tail))
    return undefined;
  if (
    /(?<!\bwear)ing\b/.test(head.split(' ').slice(1).join(' ').replace(IN_ING, '')) ||
    (verb === 'wearing' && /ing\b/.test(tail))
  )
    return undefined;
  // One group of several does what it does as one.
  const { count } = first;
  const band = count && 'quantifier' in count ? count.quantifier : undefined;
  const asOne = AS_ONE.test(head) || (/^an? /i.test(head) && head.trimEnd().split(' ').at(-1) === band);
  if ((GROUPED.test(head) && !asOne) || STATE.test(verb + tail)) return undefined;
  const several = both || (formOf(first, idea) === 'many' && !asOne);
  return `${head}${several ? base : thirdPerson(base)}${tail}`;
}
