/** Whether a Brief meets what a tableau asks for, and of whom and which words of the idea it then tells. */
import { drawingOf, type Need, singular, type Tableau } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { actorsIn, isLiving } from './actors-in.ts';
import { boundBy } from './bound-by.ts';
import { carryWords, type IdeaWord, type IdeaWords, wordsOfIdea } from './idea-words.ts';
import { is } from './is.ts';
import { firstFor, fitsFor, isDoneTo, isOtherOne } from './meant-by.ts';
import type { Spoken } from './meetings.ts';
import { motifsOf } from './motifs.ts';
import { classOf } from './plain-portrait.ts';
import { longest, type Phrases } from './words-asked.ts';

export interface Met {
  tableau: Tableau;
  /** Whom `$the` stands for; of a place, and of what is no thing, nobody. */
  actor: Subject | undefined;
  that: Spoken | undefined;
  other: Spoken | undefined;
  /** The words of the idea that it tells of. */
  covers: ReadonlySet<IdeaWord>;
  /** Those by which it was found, without what it binds and the name of who acts. */
  asked: readonly (readonly IdeaWord[])[];
  /** The words of what it binds. */
  named: readonly IdeaWord[];
  /** How much was asked of the main thing. */
  traits: number;
}

/** What anything may be: asking for it says little. */
const ANYBODY = /^(?:wom[ae]n|m[ae]n|girls?|boys?|child(?:ren)?|kids?|people|persons?|couples?|lad(?:y|ies)|guys?)$/;
const GENERIC = new Set(['person', 'animal', 'many', 'food', 'alone', 'plant', 'vehicle', 'scene', 'product']);

const found = new WeakMap<Brief, Map<Tableau, Met | undefined>>();
const foundIn = (brief: Brief): Map<Tableau, Met | undefined> => {
  let known = found.get(brief);
  if (known === undefined) {
    known = new Map();
    found.set(brief, known);
  }
  return known;
};

/** Undefined where a need is not met. */
export function metBy(tableau: Tableau, brief: Brief): Met | undefined {
  const known = foundIn(brief);
  if (!known.has(tableau)) known.set(tableau, meet(tableau, wordsOfIdea(brief), brief));
  return known.get(tableau);
}

/** Those whose needs are met. */
export function metOf(tableaux: readonly Tableau[], brief: Brief): Met[] {
  const known = foundIn(brief);
  const words = wordsOfIdea(brief);
  const all: Met[] = [];
  for (const tableau of tableaux) {
    const met = known.get(tableau) ?? meet(tableau, words, brief);
    if (met === undefined) continue;
    known.set(tableau, met);
    all.push(met);
  }
  return all;
}

/** After a writer has added what is for words alone: what was met is met. */
export function carryMet(from: Brief, to: Brief): void {
  carryWords(from, to);
  const known = found.get(from);
  if (known !== undefined) found.set(to, known);
}

/** Of each group the phrases all of whose words were said; undefined where one that binds nothing cannot be met at all. */
function saidOf({ needs, worded }: Tableau, words: IdeaWords): readonly Phrases[] | undefined {
  if (!worded.every((need) => need.phrases.some((_, at) => isSaid(need, at, words)))) return undefined;
  return needs.map((need) => need.phrases.filter((_, at) => isSaid(need, at, words)));
}

/** Whether all words of a phrase were said, or the one word that it is also written as. */
function isSaid({ phrases, wholes }: Need, at: number, { byKey }: IdeaWords): boolean {
  const phrase = phrases[at] as readonly string[];
  if (phrase.length === 1) return byKey.has(phrase[0] as string);
  const whole = wholes[at];
  return (whole !== undefined && byKey.has(whole)) || phrase.every((word) => byKey.has(word));
}

function meet(tableau: Tableau, words: IdeaWords, brief: Brief): Met | undefined {
  const said = saidOf(tableau, words);
  if (said === undefined) return undefined;
  if (tableau.kind === 'topic' || tableau.kind === 'compound') return topicMet(tableau, said, brief);
  let most: Met | undefined;
  for (const actor of actorsOf(tableau, brief)) {
    const met = meetFor(tableau, said, actor, brief);
    if (met && tableau.kind !== 'motif') return met;
    // Of a moth and the moon the moon is the thing.
    if (met && (most === undefined || met.traits > most.traits || (met.traits === most.traits && isRather(met, most, brief))))
      most = met;
  }
  return most;
}

/** What is alive has motifs of its own. */
const isRather = ({ actor }: Met, most: Met, brief: Brief): boolean =>
  actor !== undefined && most.actor !== undefined && isLiving(most.actor, brief) && !isLiving(actor, brief);

/** On a sheet it is what is drawn there that does something. */
function actorsOf({ kind, needs }: Tableau, brief: Brief): readonly (Subject | undefined)[] {
  if (kind === 'motif') return motifsOf(brief);
  if (kind === 'deed' || kind === 'thing') {
    const actors = [...new Set([...motifsOf(brief), ...actorsIn(brief)])];
    // Of "a king's throne, no king" no throne sits with its robe spread.
    return kind === 'deed' && isDeserted(brief) ? actors.filter((actor) => actor !== undefined && isAlive(actor)) : actors;
  }
  // A fox in cross stitch is what is stitched.
  return kind === 'sheet' && needs.some(({ binds }) => binds !== undefined) ? [...actorsIn(brief), undefined] : actorsIn(brief);
}

/** Somebody is said not to be there. */
const isDeserted = ({ absent }: Brief): boolean =>
  absent.some(
    ({ off, source, value }) =>
      !off &&
      source === 'user' &&
      (/^(?:people|person|humans?)$/.test(value) || drawingOf(singular(value.toLowerCase()))?.category === 'person'),
  );

/** A topic is of whoever has that name. */
function topicMet(tableau: Tableau, said: readonly Phrases[], brief: Brief): Met | undefined {
  const met = meetFor(tableau, said, undefined, brief);
  const of = met?.asked[0]?.at(-1)?.of;
  if (met === undefined || of?.part !== 'name' || !of.head) return met;
  return { ...met, actor: brief.subjects.find(({ id }) => id === of.subject) };
}

/** Who takes apples off a tree does not take off: what stands between the words of a deed is what it is done to. */
const takesAnother = (
  asked: readonly (readonly IdeaWord[])[],
  covers: ReadonlySet<IdeaWord>,
  actor: Subject | undefined,
  brief: Brief,
): boolean =>
  asked.some((run) => {
    const [first] = run;
    const last = run.at(-1);
    return (
      first !== undefined &&
      last !== undefined &&
      PARTICLE.test(last.text) &&
      wordsOfIdea(brief).words.some(
        (each) =>
          each.at > first.at &&
          each.at < last.at &&
          each.of?.part === 'name' &&
          each.of.head &&
          each.of.subject !== actor?.id &&
          !covers.has(each),
      )
    );
  });
const PARTICLE = /^(?:off|out|up|down|on|in|over|away)$/;

/** A castle with a dragon sleeps on no gold: what tells of who lives is not done by the thing that is with them. */
function isOfAnotherOne(
  { kind }: Tableau,
  actor: Subject | undefined,
  asked: readonly (readonly IdeaWord[])[],
  isOne: boolean,
  brief: Brief,
): boolean {
  if (!/^(?:deed|thing)$/.test(kind) || actor === undefined || isOne || !STILL.test(classOf(actor) ?? '')) return false;
  return asked.some((run) => {
    const of = run.at(-1)?.of;
    const other = of?.part === 'name' && of.head && of.subject !== actor.id;
    return other && brief.subjects.some((each) => each.id === of.subject && isAlive(each));
  });
}
/** Said of anything, whatever it is. */
const HOW_MANY = /^(?:idle|alone|many|two|one|couple)$/;
/** Stands about others and does nothing. */
const STILL = /^(?:building|land)$/;
const isAlive = (each: Subject): boolean =>
  /^(?:person|animal)$/.test(classOf(each) ?? '') || /^(?:person|animal|bird|fish)$/.test(drawingOf(each.name)?.category ?? '');

function meetFor(tableau: Tableau, said: readonly Phrases[], actor: Subject | undefined, brief: Brief): Met | undefined {
  const words = wordsOfIdea(brief);
  const covers = new Set<IdeaWord>();
  const asked: (readonly IdeaWord[])[] = [];
  let traits = 0;
  // Whether it is what the tableau asks of who acts, by its kind.
  let isOne = false;
  const counted = new Set<IdeaWord>();
  const named: IdeaWord[] = [];
  const bound: { that?: Spoken; other?: Spoken } = {};
  for (const [i, need] of tableau.needs.entries()) {
    const phrases = said[i] as Phrases;
    if (need.binds !== undefined) {
      const thing = boundBy(tableau, need, phrases, actor, brief, Object.values(bound));
      if (thing === undefined) return undefined;
      bound[need.binds] = thing.thing;
      named.push(...thing.words);
      for (const word of thing.words) covers.add(word);
      continue;
    }
    const trait = need.traits.find((each) => is(actor, each, brief));
    const phrase = longest(phrases, words, fitsFor(tableau, need, actor, brief), firstFor(tableau, actor, brief));
    if (phrase === undefined && trait === undefined) return undefined;
    if (trait === undefined && isDoneTo(tableau, need, phrase, actor)) return undefined;
    if (trait !== undefined && !HOW_MANY.test(trait)) isOne = true;
    if (phrase !== undefined) {
      asked.push(phrase);
      for (const word of phrase) covers.add(word);
    }
    // "Building a dam": found by the dam, it tells of the building as well.
    if (tableau.kind === 'deed' && phrase !== undefined)
      for (const [verb = '', ...more] of need.phrases)
        if (more.length === 0)
          for (const word of words.byKey.get(verb) ?? [])
            if ((word.of?.part === 'deed' && word.of.subject === actor?.id) || isOtherOne(word, actor, brief)) covers.add(word);
    // A farmer's own tableau tells more of a farmer than one of any person, a woman's no more than that.
    const own = phrase?.find(
      ({ of, text }) =>
        of?.part === 'name' &&
        of.subject === actor?.id &&
        !ANYBODY.test(text) &&
        // Of a superhero girl it is the superhero that tells.
        (of.head || ANYBODY.test(actor?.name.split(' ').at(-1) ?? '')),
    );
    // Asked for in two groups, a dancer is told by it no more than once.
    if (own !== undefined) traits += counted.has(own) ? 0.3 : 1;
    else if (trait !== undefined) traits += GENERIC.has(trait) ? 0.3 : 0.8;
    if (own !== undefined) counted.add(own);
  }
  if (isOfAnotherOne(tableau, actor, asked, isOne, brief)) return undefined;
  if (tableau.kind === 'deed' && takesAnother(asked, covers, actor, brief)) return undefined;
  if (actor) for (const word of words.words) if (word.of?.part === 'name' && word.of.subject === actor.id) covers.add(word);
  return { tableau, actor, that: bound.that, other: bound.other, covers, asked, named, traits };
}
