/** Whether a Brief meets what a tableau asks for, who acts in it, and which things of the Brief its sentences speak of. */
import { type Need, singular, type Tableau } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { beastInRole, beastTraits } from './beasts.ts';
import { everySubject } from './every-subject.ts';
import { formOf, isTwo } from './form-of.ts';
import { FORMS } from './forms.ts';
import { isGroup } from './group.ts';
import { carryWords, type IdeaWord, type IdeaWords, wordsOfIdea } from './idea-words.ts';
import { mainSubject } from './main-subject.ts';
import type { Spoken } from './meetings.ts';
import { motifsOf } from './motifs.ts';
import { CHILD, COUPLE, isOnlyInName, isVessel } from './name-head.ts';
import { pronounsOf } from './pronoun.ts';
import { traitsOf } from './traits.ts';

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

/** How far apart the words of a phrase may stand: three between. */
const REACH = 4;

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

type Phrases = Need['phrases'];

/** Of each group the phrases all of whose words were said; undefined where one that binds nothing cannot be met at all. */
function saidOf({ needs }: Tableau, { byKey }: IdeaWords): readonly Phrases[] | undefined {
  const all: Phrases[] = [];
  // What binds stands first and is met by names as well.
  for (let i = needs.length - 1; i >= 0; i--) {
    const { binds, traits, phrases, wholes } = needs[i] as Need;
    const said: (readonly string[])[] = [];
    for (let at = 0; at < phrases.length; at++) {
      const phrase = phrases[at] as readonly string[];
      const whole = wholes[at];
      if (
        phrase.length === 1
          ? byKey.has(phrase[0] as string)
          : (whole !== undefined && byKey.has(whole)) || phrase.every((word) => byKey.has(word))
      )
        said.push(phrase);
    }
    if (said.length === 0 && binds === undefined && traits.length === 0) return undefined;
    all[i] = said;
  }
  return all;
}

function meet(tableau: Tableau, words: IdeaWords, brief: Brief): Met | undefined {
  const said = saidOf(tableau, words);
  if (said === undefined) return undefined;
  if (tableau.kind === 'topic') return topicMet(tableau, said, brief);
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
  if (kind === 'deed' || kind === 'thing') return [...new Set([...motifsOf(brief), ...actorsIn(brief)])];
  // A fox in cross stitch is what is stitched.
  return kind === 'sheet' && needs.some(({ binds }) => binds !== undefined) ? [...actorsIn(brief), undefined] : actorsIn(brief);
}

/** A topic is of whoever has that name. */
function topicMet(tableau: Tableau, said: readonly Phrases[], brief: Brief): Met | undefined {
  const met = meetFor(tableau, said, undefined, brief);
  const of = met?.asked[0]?.at(-1)?.of;
  if (met === undefined || of?.part !== 'name' || !of.head) return met;
  return { ...met, actor: brief.subjects.find(({ id }) => id === of.subject) };
}

const spoken = ({ off, source }: Subject): boolean => !off && (source === 'user' || source === 'edit');
const DOING = /^(?:\p{L}+ly )?\p{L}+(?:ing|ed|s)\b/u;

/** What the picture is of, else who does something in it. */
export function actorsIn(brief: Brief): (Subject | undefined)[] {
  const main = mainSubject(brief);
  // The candle that burns down beside a sleeper is not the picture.
  const fits = (each: Subject): boolean => main === undefined || !isLiving(main, brief) || isLiving(each, brief);
  const others = brief.subjects.filter((each) => each !== main && spoken(each) && acts(each, brief) && fits(each));
  return main === undefined ? [undefined] : acts(main, brief) ? [main] : [main, ...others];
}

const isLiving = (subject: Subject, { idea }: Brief): boolean => {
  const traits = traitsOf(subject, idea);
  return traits.has('person') || traits.has('animal');
};

const acts = ({ id, actions }: Subject, { relations }: Brief): boolean =>
  actions.some(({ off }) => !off) ||
  relations.some(
    ({ from, predicate, off }) =>
      !off && from === id && DOING.test(predicate) && !/^(?:across|towards|is|was)$/.test(predicate),
  );

function meetFor(tableau: Tableau, said: readonly Phrases[], actor: Subject | undefined, brief: Brief): Met | undefined {
  const words = wordsOfIdea(brief);
  const covers = new Set<IdeaWord>();
  const asked: (readonly IdeaWord[])[] = [];
  let traits = 0;
  const counted = new Set<IdeaWord>();
  const named: IdeaWord[] = [];
  const bound: { that?: Spoken; other?: Spoken } = {};
  // Of a desert with dunes the desert is the place.
  const placed = words.words.some(({ of }) => of?.part === 'place' && of.head);
  for (const [i, need] of tableau.needs.entries()) {
    const phrases = said[i] as Phrases;
    if (need.binds !== undefined) {
      const thing = boundBy(need, phrases, words, actor, brief, Object.values(bound), (id) =>
        isReached(tableau, id, actor, brief),
      );
      if (thing === undefined) return undefined;
      bound[need.binds] = thing.thing;
      named.push(...thing.words);
      for (const word of thing.words) covers.add(word);
      continue;
    }
    const trait = need.traits.find((each) => is(actor, each, brief));
    const phrase = longest(
      phrases,
      words,
      tableau.kind === 'motif' && need.traits.length > 0
        ? (run) => isNameOf(run, actor)
        : tableau.kind === 'deed' || tableau.kind === 'motif'
          ? (run) => (tableau.kind === 'deed' ? isDeedOf(run, actor, brief) : isDoneBy(run, actor))
          : THINGS.test(tableau.kind)
            ? ([word, ...more]) =>
                // A red dress is what it says, and an orange chair no orange.
                (word?.of?.part !== 'color' || (tableau.kind === 'state' && more.length > 0)) &&
                (tableau.kind === 'state'
                  ? !isOfSomebodyElse(word, actor, brief)
                  : // An enchanted forest is a forest.
                    [word, ...more].some((each) => each?.of?.part !== 'look') ||
                    isShot(word) ||
                    (tableau.kind === 'place' && tableau.needs.length > 1))
            : // What is covered in moss is no cover.
              ([word]) => !(word?.of?.part === 'deed' && /(?:ed|ing)$/.test(word.text)),
      // A fairground with a wheel is met by the fairground, a hospital corridor by the corridor.
      // Of a "strawberry cheesecake slice" the slice is met, and of a "treasure chest full of gold" the chest.
      tableau.kind === 'place'
        ? (run) => isHeadOf(run, placed ? undefined : actor)
        : (tableau.kind === 'thing' || MADE.test(tableau.kind)) && actor !== undefined
          ? (run) => isNameOf(run, actor)
          : undefined,
    );
    if (phrase === undefined && trait === undefined) return undefined;
    // What asks who acts is not met by what it is done to: a book that is read does not read.
    if (
      trait === undefined &&
      need.traits.length > 0 &&
      need.traits.every((each) => LIFELESS.has(each)) &&
      tableau.kind === 'deed' &&
      isOfAnother(phrase, actor)
    )
      return undefined;
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
  if (actor) for (const word of words.words) if (word.of?.part === 'name' && word.of.subject === actor.id) covers.add(word);
  return { tableau, actor, that: bound.that, other: bound.other, covers, asked, named, traits };
}

/** The words of an idea that a tableau asks for by themselves, whichever of them it was found by: a cover of fantasy and dragons is of both. */
export function askedForBy({ needs }: Tableau, brief: Brief): ReadonlySet<IdeaWord> {
  const words = wordsOfIdea(brief);
  const asked = new Set<IdeaWord>();
  for (const { phrases } of needs)
    for (const phrase of phrases)
      for (const first of words.byKey.get(phrase[0] ?? '') ?? [])
        for (const each of (phrase.length === 1 ? [first] : runOf(phrase, words, () => true)) ?? [])
          if (each.of?.part !== 'color') asked.add(each);
  return asked;
}

const MADE = /^(?:mark|sheet)$/;
const isHeadOf = (run: readonly IdeaWord[], actor: Subject | undefined): boolean =>
  run.some(({ of }) => of?.head === true && (of.part === 'place' || (of.part === 'name' && of.subject === actor?.id)));

/** A salmon that is fished, named among what the tableau speaks of. */
const isOtherOne = ({ of }: IdeaWord, actor: Subject | undefined, brief: Brief): boolean =>
  of?.part === 'name' &&
  of.head &&
  of.subject !== actor?.id &&
  brief.subjects.some((each) => each.id === of.subject && isLiving(each, brief));

/** What is drawn somewhere does no drawing. */
const isDoneBy = (run: readonly IdeaWord[], actor: Subject | undefined): boolean =>
  run.some(
    ({ of }) =>
      of?.subject === actor?.id && (/^(?:deed|state|quality)$/.test(of?.part ?? '') || (of?.part === 'name' && !of.head)),
  );
const isNameOf = (run: readonly IdeaWord[], actor: Subject | undefined): boolean => {
  const of = run.at(-1)?.of;
  return of?.part === 'name' && of.head && of.subject === actor?.id;
};

const LIFELESS = new Set('product food drink fruit toy music plant vehicle building clothes instrument furniture'.split(' '));
const isOfAnother = (run: readonly IdeaWord[] = [], actor: Subject | undefined): boolean =>
  actor !== undefined &&
  run.some(({ of }) => of?.part === 'name' && of.subject !== actor.id && !actor.parts.some(({ id }) => id === of.subject));

/** Whether a word tells what another person does or is: the mother who cries. */
const isOfSomebodyElse = (word: IdeaWord | undefined, actor: Subject | undefined, brief: Brief): boolean =>
  actor !== undefined &&
  /^(?:deed|state|quality)$/.test(word?.of?.part ?? '') &&
  brief.subjects.some(
    (each) => each.id === word?.of?.subject && each.id !== actor.id && traitsOf(each, brief.idea).has('person'),
  );

/** Kinds whose words are of things: an orange chair is no orange. */
const THINGS = /^(?:thing|place|state)$/;

/** The words that meet one of the phrases: those that name what acts, else the longest. */
function longest(
  phrases: Phrases,
  words: IdeaWords,
  fits: (run: readonly IdeaWord[]) => boolean,
  isOwn: (run: readonly IdeaWord[]) => boolean = NOBODY,
): IdeaWord[] | undefined {
  let best: IdeaWord[] | undefined;
  for (const phrase of phrases) {
    const own = best !== undefined && isOwn(best);
    if (own && phrase.length <= (best?.length ?? 0)) continue;
    const run = runOf(phrase, words, fits);
    if (run && (best === undefined || (isOwn(run) ? !own || run.length > best.length : !own && run.length > best.length)))
      best = run;
  }
  return best;
}
const NOBODY = (): boolean => false;

function runOf(
  phrase: readonly string[],
  { byKey }: IdeaWords,
  fits: (run: readonly IdeaWord[]) => boolean,
): IdeaWord[] | undefined {
  for (const first of byKey.get(phrase[0] as string) ?? []) {
    const run = [first];
    for (let i = 1; i < phrase.length; i++) {
      const last = run[i - 1] as IdeaWord;
      const next = byKey.get(phrase[i] as string)?.find(({ at }) => at > last.at && at - last.at <= REACH);
      if (next === undefined) break;
      run.push(next);
    }
    if (run.length === phrase.length && fits(run)) return run;
  }
  // "Deck chair" is also written in one word.
  const whole = phrase.length === 2 ? byKey.get(`${phrase[0]}${phrase[1]}`)?.[0] : undefined;
  return whole && fits([whole]) ? [whole] : undefined;
}

/** How near it is seen is what a portrait is about, and no manner; nor is a world of neon. */
const isShot = (word: IdeaWord | undefined): boolean =>
  /^(?:portrait|headshot|close|closeup|close-up|macro|cyberpunk|steampunk|neon)$/.test(word?.text ?? '');

/** Whether words tell what the actor does, and are no part of a name, nor what somebody else does. */
function isDeedOf(run: readonly IdeaWord[], actor: Subject | undefined, brief: Brief): boolean {
  const [{ of } = { of: undefined }] = run;
  if (of === undefined) return true;
  // Nobody oils anything in an oil painting.
  if (of.part === 'color' || (of.part === 'look' && !isShot(run[0]))) return false;
  // A slice of pie is nobody's slicing.
  if (of.part === 'name' && run.length === 1 && FORMS.test(run[0]?.text ?? '')) return false;
  const last = run.at(-1)?.of;
  // The swimming of a swimming pool.
  if ((of.part === 'name' || of.part === 'place') && !of.head && !last?.head) return false;
  if ((of.part !== 'deed' && of.part !== 'state') || actor === undefined || of.subject === actor.id) return true;
  if (actor.parts.some(({ id }) => id === of.subject)) return true;
  // A flaming sword is nobody's flaming.
  if (of.part === 'state' && run.length === 1 && brief.subjects.some(({ id }) => id === of.subject)) return false;
  return !acts(actor, brief) || !brief.subjects.some(({ id }) => id === of.subject);
}

/** What is drawn with something holds it, rides it or sits on it. */
const isReached = ({ kind, needs }: Tableau, id: string, actor: Subject | undefined, brief: Brief): boolean =>
  kind !== 'motif' ||
  (motifsOf(brief).some((each) => each.id === id) &&
    (needs.every(({ binds, traits }) => binds !== undefined || traits.length > 0) ||
      brief.relations.some(({ from, to, off }) => !off && from === actor?.id && to === id)));

interface Bound {
  thing: Spoken;
  words: readonly IdeaWord[];
}

/** The thing that a group binds: a subject or a place by its name, else by a word of the idea. */
function boundBy(
  need: Need,
  phrases: Phrases,
  all: IdeaWords,
  actor: Subject | undefined,
  brief: Brief,
  taken: readonly Spoken[],
  fits: (id: string) => boolean,
): Bound | undefined {
  const { words } = all;
  const free = (id: string) => id !== actor?.id && fits(id) && !taken.some((each) => each.id === id);
  const own = (id: string) => words.filter(({ of }) => of?.part === 'name' && of.subject === id);
  for (const subject of everySubject(brief.subjects)) {
    if (!spoken(subject) || !free(subject.id)) continue;
    if (endsWith(subject.name, need) || need.traits.some((trait) => is(subject, trait, brief)))
      return { thing: { id: subject.id, subject, name: subject.name }, words: own(subject.id) };
  }
  for (const { id, kind, value, off } of brief.setting)
    if (kind === 'place' && !off && free(id) && endsWith(value, need))
      return {
        thing: { id, subject: undefined, name: value },
        words: words.filter(({ of }) => of?.part === 'place'),
      };
  const run = longest(phrases, all, (run) => {
    const [word] = run;
    const last = run.at(-1)?.of;
    // The car of a car park is none.
    if ((last?.part === 'name' || last?.part === 'place') && !last.head) return false;
    return !(word?.of?.part === 'name' && !free(word.of.subject ?? '')) && word?.of?.part !== 'color';
  });
  return run && { thing: { id: '', subject: undefined, name: run.map(({ text }) => text).join(' ') }, words: run };
}

/** "Rainbow trout" is a trout. */
function endsWith(name: string, { phrases }: Need): boolean {
  const words = name.toLowerCase().split(/[ -]+/);
  const heads = new Set([name.toLowerCase(), singular(name.toLowerCase())].flatMap((each) => each.split(/[ -]+/).at(-1) ?? []));
  return phrases.some((phrase) => {
    const last = phrase.at(-1) ?? '';
    if (!heads.has(last) && !heads.has(singular(last))) return false;
    return phrase.slice(0, -1).every((word, i) => words[words.length - phrase.length + i] === word);
  });
}

/** Whether a thing is of a kind, a class or a name: asked of many tableaux, worked out once. */
export function is(subject: Subject | undefined, trait: string, brief: Brief): boolean {
  let known = KNOWN.get(brief);
  if (known === undefined) {
    known = new Map();
    KNOWN.set(brief, known);
  }
  let own = known.get(subject);
  if (own === undefined) {
    own = new Map();
    known.set(subject, own);
  }
  let answer = own.get(trait);
  if (answer === undefined) {
    answer = isOf(subject, trait, brief);
    own.set(trait, answer);
  }
  return answer;
}
const KNOWN = new WeakMap<Brief, Map<Subject | undefined, Map<string, boolean>>>();

function isOf(subject: Subject | undefined, trait: string, brief: Brief): boolean {
  switch (trait) {
    case 'idle':
      return subject === undefined || !acts(subject, brief);
    case 'alone':
      return brief.subjects.filter(spoken).length <= 1;
    case 'scene':
      return subject === undefined;
  }
  if (subject === undefined) return false;
  const traits = traitsOf(subject, brief.idea);
  switch (trait) {
    case 'many':
      return formOf(subject, brief.idea) === 'many' || isGroup(subject);
    case 'two':
      return isTwo(subject);
    case 'man':
      return traits.has('man') || (traits.has('person') && pronounsOf(subject, brief.idea).subject === 'he');
    case 'woman':
      return traits.has('woman') || (traits.has('person') && pronounsOf(subject, brief.idea).subject === 'she');
    case 'child':
      return traits.has('child') || CHILD.test(subject.name);
    case 'couple':
      return traits.has('couple') || COUPLE.test(subject.name) || (traits.has('person') && isTwo(subject));
    case 'product':
      return (traits.has('product') && !isOnlyInName(subject.name, trait)) || isVessel(subject.name, traits);
    default:
      return (
        (traits.has(trait) && !isOnlyInName(subject.name, trait)) ||
        beastTraits(subject.name).includes(trait) ||
        beastInRole(subject.name)?.has(trait) === true
      );
  }
}
