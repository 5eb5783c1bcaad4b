/** Whether a tableau whose needs are met is of this picture after all: of what is done in it, and of the thing that was named. */
import { isOfHead, placeKnown, singular, verbBase, wordNet } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { beastTraits } from '../subjects/beasts.ts';
import { everySubject } from '../subjects/every-subject.ts';
import { FORMS } from '../subjects/forms.ts';
import type { IdeaWord } from '../subjects/idea-words.ts';
import { classOf } from '../subjects/plain-portrait.ts';
import type { Met } from '../subjects/tableau-of.ts';
import { traitsOf } from '../subjects/traits.ts';
import { ASLEEP, isAsleep } from './asleep.ts';
import { on } from './on.ts';
import { isWorn } from './own-dress.ts';
import { standsIn, tellsWhere } from './surroundings.ts';

/** Done beside anything: it needs no picture of its own. */
const BESIDE = /^(?:wear|dress|sit|stand|lie|lay|perch|rest|lean|have|call|name|be|look|get|do|try|start|begin)$/;
const PREPOSITION =
  /^(?:in|on|at|by|to|of|with|from|under|beneath|below|behind|beside|near|over|above|across|along|inside|outside|into|onto|against|between|around|round|through|next|front|top|middle|off|out|up|down|towards?|after|before|as|is|are|was|has|have|across|underneath)$/;
/** Where nothing of what is done in or on a thing is done. */
const ELSEWHERE = /^(?:before|under|beneath|below|behind|beside|near|over|above|outside|next|underneath|against|past)$/;
/** What makes another thing of food. */
const CHANGED =
  /^(?:iced|grilled|fried|roast|roasted|baked|dried|pickled|mashed|melted|burnt|burned|toasted|stuffed|deep-fried)$/i;

/** "In front of" is not in it. */
const wherein = (predicate: string): string => (/^in front\b/.test(predicate) ? 'before' : (predicate.split(' ')[0] ?? ''));

const DONE = /^(?:deed|state)$/;

interface Deed {
  /** "watch" */
  verb: string;
  /** Whether the tableau tells it. */
  told: boolean;
  /** What it is done to. */
  to: Subject | undefined;
}

/** What the actor does, word by word. */
function deedsOf({ actor, covers, tableau }: Pick<Met, 'actor' | 'covers'> & Partial<Met>, brief: Brief): Deed[] {
  if (actor === undefined) return [];
  const words = [...covers];
  // A dog in leaves has a row for one that plays there.
  const byRow = (verb: string): boolean =>
    tableau?.kind === 'deed' && tableau.rows().some(({ slot, any }) => slot === 'instant' && any.includes(verb));
  const deed = (phrase: string, to?: Subject): Deed[] => {
    const [word] = phrase
      .toLowerCase()
      .split(' ')
      .filter((each) => !PREPOSITION.test(each) && !each.endsWith('ly'));
    const verb = word && verbBase(word);
    if (verb === undefined) return [];
    return [{ verb, told: words.some(({ keys }) => keys.has(word as string) || keys.has(verb)) || byRow(verb), to }];
  };
  return [
    ...on(actor.actions).flatMap(({ value }) => deed(value)),
    ...on(brief.relations).flatMap(({ from, to, predicate }) =>
      from === actor.id
        ? deed(
            predicate,
            brief.subjects.find(({ id }) => id === to),
          )
        : [],
    ),
  ];
}

/** Whether the tableau is of what is done: of somebody who watches a fish nothing is told that only has to do with the bowl. */
export function suitsDeed(met: Met, brief: Brief): boolean {
  const deeds = deedsOf(met, brief).filter(({ verb }) => !BESIDE.test(verb));
  // A camera that lies on old photos does not look at them.
  if (
    met.actor &&
    !isLiving(met.actor) &&
    !met.asked.some((run) => run.some(({ of }) => of === undefined || DONE.test(of.part)))
  )
    return false;
  if (deeds.length > 0 && !deeds.some(({ told }) => told)) return false;
  // A dragonfly on a fishing rod fishes for nothing.
  if (met.actor && deeds.length === 0 && isTiny(met.actor, brief) && !isOfTiny(met)) return false;
  // Nobody tattoos a man with tattoos; a hedgehog with a hat is about the hat.
  if (met.actor && classOf(met.actor) !== 'animal' && isLiving(met.actor) && isOnlyHad(met, brief)) return false;
  // Sardines on burnt toast are not about toast that burns.
  const asked = new Set(met.asked.flatMap((run) => run.flatMap(({ of }) => of?.subject ?? [])));
  if (met.actor && !isLiving(met.actor) && asked.size > 0 && !asked.has(met.actor.id)) return false;
  const told = new Set([...met.covers].flatMap(({ of }) => (of?.part === 'name' ? [of.subject] : [])));
  if (met.actor && deeds.length === 0 && classOf(met.actor) === 'animal' && isPutOnUntold(met.actor, told, brief, met.tableau))
    return false;
  // Who sits round a fire is not told without the fire.
  if (on(brief.relations).some(({ from, to, predicate }) => from === met.actor?.id && ROUND.test(predicate) && !told.has(to)))
    return false;
  // Nor can it leave out who lies on who sleeps.
  if (
    on(brief.relations).some(
      ({ from, to, predicate }) =>
        (from === met.actor?.id || to === met.actor?.id) &&
        /(?:^| )on(?: |$)/.test(predicate) &&
        brief.subjects.some(
          (each) => (each.id === from || each.id === to) && each !== met.actor && isLiving(each) && !told.has(each.id),
        ),
    )
  )
    return false;
  // Whom it is done to is in the picture.
  if (deeds.some((each) => each.told && each.to !== undefined && isLiving(each.to) && !told.has(each.to.id))) return false;
  // "Under a boat" is not in it.
  return !on(brief.relations).some(
    ({ from, to, predicate }) =>
      from === met.actor?.id &&
      told.has(to) &&
      ELSEWHERE.test(wherein(predicate)) &&
      ![...met.covers].some(({ text }) =>
        predicate
          .replace(/^in front/, 'front')
          .toLowerCase()
          .split(' ')
          .includes(text),
      ),
  );
}

const TINY =
  /^(?:insect|bee|ant|fly|spider|beetle|butterfly|moth|dragonfly|ladybug|ladybird|wasp|snail|caterpillar|grasshopper)$/;
const isTiny = (actor: Subject, brief: Brief): boolean => [...traitsOf(actor, brief.idea)].some((trait) => TINY.test(trait));
/** Whether a scene was thought of for one of these, or names the very one. */
const isOfTiny = ({ actor, asked, tableau: { needs } }: Met): boolean =>
  needs.some(({ traits }) => traits.some((trait) => TINY.test(trait))) ||
  asked.some((run) => run.some(({ of }) => of?.part === 'name' && of.subject === actor?.id));

/** Whether all that it was found by is a thing that the actor has: tattoos, headphones, a crown. */
function isOnlyHad({ actor, asked, named }: Met, { relations }: Brief): boolean {
  const words = new Set([...asked.flat(), ...named].filter(({ of }) => !(of?.part === 'name' && of.subject === actor?.id)));
  const of = new Set([...words].flatMap((word) => (word.of?.part === 'name' ? [word.of.subject] : [undefined])));
  const [thing, ...more] = of;
  return (
    thing !== undefined &&
    more.length === 0 &&
    on(relations).some(({ from, to, predicate }) => from === actor?.id && to === thing && predicate === 'with')
  );
}

const ROUND = /(?:^| )(?:around|round)$/;

/** What makes another picture of a thing or a place, if it is not told of. */
export const TRANSFORMED =
  /^(?:futuristic|alien|giant|gigantic|miniature|toy|flying|floating|abandoned|derelict|ruined|disused|burnt|burned|burning|broken|shattered|melted|melting|frozen|underwater|flooded|drained|upside-down|exploding|robotic|mechanical|steampunk|cyberpunk|invisible|transparent|inflatable|ghostly|crashed|sunken|dead|wilted|rusty|rusted)$/i;

/** What makes another picture of a place, wherever it is said. */
const WHOLE_STATE = /\b(?:underwater|in ruins|upside down)\b/;

/** Whether what makes another picture of it is told by it, by one of its rows, or by a state or a medium that is met as well. */
export function isAsSaid(met: Met, all: readonly Met[], brief: Brief): boolean {
  const { subjects, setting } = brief;
  const { actor, tableau, asked } = met;
  // Who sleeps does nothing else.
  if (
    actor &&
    isAsleep(actor, brief) &&
    (tableau.kind === 'deed' || tableau.kind === 'thing') &&
    !asked.some((run) => run.some(({ keys }) => ASLEEP.some((word) => keys.has(word)))) &&
    !tableau.rows().some(({ any }) => ASLEEP.some((word) => any.includes(word)))
  )
    return false;
  if (tableau.kind !== 'thing' && tableau.kind !== 'place') return true;
  const [state] = tableau.kind === 'place' ? (WHOLE_STATE.exec(brief.idea.toLowerCase()) ?? []) : [];
  if (
    state !== undefined &&
    !saidIn(asked, state.replace('in ', '')) &&
    !tableau.needs.some(({ phrases }) => phrases.some((phrase) => phrase.join(' ').includes(state.replace('in ', '')))) &&
    !tableau.rows().some(({ any }) => any.includes(state.replace('in ', '')))
  )
    return false;
  const qualities = [
    // Of salt flats with abandoned poles the flats are as they are.
    ...(asked.some((run) => run.some(({ of }) => of?.part === 'place'))
      ? []
      : on(subjects).flatMap((each) => (each.id === actor?.id ? on(each.attributes) : []))),
    ...(tableau.kind === 'place' ? on(setting).filter(({ kind, source }) => kind === 'background' && source === 'user') : []),
  ].map(({ value }) => value);
  const told = (word: string): boolean =>
    saidIn(asked, word) ||
    tableau.rows().some(({ any }) => any.includes(word)) ||
    all.some((other) => (other.tableau.kind === 'state' || other.tableau.kind === 'medium') && saidIn(other.asked, word));
  return qualities
    .flatMap((value) => value.toLowerCase().split(' '))
    .filter((word) => TRANSFORMED.test(word))
    .every(told);
}

/** What a thing does that shows it as it is. */
const STILL =
  /^(?:lie|lay|sit|stand|lean|hang|cool|rest|tie|wrap|wait|dry|dangle|prop|place|set|arrange|serve|display|park|stack|pile|drip|steam|top|garnish|decorate|fill|leave|forget|drop|lose|look|sprinkle|drizzle|dust|gather|show|glisten|sparkle|see|have|be|sell|pour|cover|overlook|surround|chain|lock|fasten|open|close|scatter|play|melt|sizzle|bubble|glow|shine|full|point|face|aim|cut|halve|slice|peel|crack|charge|light|illuminate|hold|contain|reflect|overflow|cast|carry|bear|feature)$/;

/** Whether a thing only is somewhere and in some state, so that it can be told by what it is. */
export function isStill(actor: Subject, brief: Brief): boolean {
  if (isLiving(actor)) return false;
  const deeds = deedsOf({ actor, covers: new Set() }, brief);
  return deeds.every(({ verb }) => STILL.test(verb));
}

/** How much is done by the actor of which the tableau does not tell. */
export const missedDeeds = (met: Met, brief: Brief): number =>
  deedsOf(met, brief).filter(({ told, verb }) => !told && !/^(?:open|close|wear|dress|pose|smile|grin)$/.test(verb)).length;

/** How many things are done to which the tableau does not speak of. */
export const missedObjects = (met: Met, brief: Brief): number => {
  const told = new Set([...met.covers].flatMap(({ of }) => (of?.part === 'name' ? [of.subject] : [])));
  return deedsOf(met, brief).filter((each) => each.told && each.to !== undefined && !told.has(each.to.id)).length;
};

export const isLiving = (subject: Subject): boolean =>
  /^(?:person|animal)$/.test(classOf(subject) ?? '') || FABLED.test(subject.name) || beastTraits(subject.name).length > 0;

/** Beasts that are in no book of animals. */
const FABLED =
  /(?:^| )(?:dragons?|wyverns?|unicorns?|alicorns?|pegasus|phoenix(?:es)?|griffins?|gryphons?|hippogriffs?|krakens?|monsters?|fair(?:y|ies)|hydra|cerberus|kitsune|chimera|leviathan|basilisk|werewol(?:f|ves)|hellhounds?|minotaurs?|centaurs?|yetis?|bigfoot)$/i;

/** How many more who are alive were named than the tableau speaks of. */
export const missedLiving = ({ actor, covers }: Met, { subjects }: Brief): number => {
  const told = new Set([...covers].flatMap(({ of }) => (of?.part === 'name' ? [of.subject] : [])));
  return on(subjects).filter(
    (each) => (each.source === 'user' || each.source === 'edit') && each !== actor && isLiving(each) && !told.has(each.id),
  ).length;
};

/** Whether the thing is what its last word says: a hot water bottle is no bottle with a letter in it. */
export function suitsThing({ actor, asked, covers, tableau }: Met, brief: Brief): boolean {
  if (actor === undefined) return false;
  const told = new Set([...covers].flatMap(({ of }) => (of?.part === 'name' ? [of.subject] : [])));
  // A jug of milk holds no water; the ghost of a girl is a ghost.
  if (
    !isLiving(actor) &&
    on(brief.relations).some(
      ({ from, to, predicate }) => from === actor.id && predicate === 'of' && !told.has(to) && !PART.test(actor.name),
    )
  )
    return false;
  // A goat on a photocopier has not looked up from the grass.
  if (isLiving(actor) && isPutOnUntold(actor, told, brief, tableau)) return false;
  // Who sits on a cow sits on no twig.
  if (isLiving(actor) && isPutElsewhere({ actor, covers, tableau }, brief)) return false;
  if (on(actor.attributes).some(({ value }) => CHANGED.test(value) && !saidIn(asked, value))) return false;
  const name = actor.name.toLowerCase();
  const words = name.split(/[ -]+/);
  if (words.length < 2) return true;
  // A chess robot is told by no chess board.
  const own = asked.flat().filter(({ of }) => of?.part === 'name' && of.subject === actor.id);
  if (
    !isLiving(actor) &&
    own.length > 0 &&
    !own.some(({ of }) => of?.head) &&
    !FORMS.test(singular(words.at(-1) ?? '')) &&
    !VESSEL.test(words.at(-1) ?? '') &&
    !/^(?:platter|bucket|board|set|mix|arrangement|display|collection|still|half|halves|piece|pieces|mockup|product|ad|shot|art|design)$/.test(
      words.at(-1) ?? '',
    )
  )
    return false;
  // A skin care cream jar is met by the jar, and skin care is asked for as well.
  const askedBy = (word: string): boolean =>
    tableau.needs.some(({ phrases }) =>
      phrases.some((phrase) => phrase.length > 1 && phrase.includes(word) && phrase.every((each) => words.includes(each))),
    );
  const left = words.slice(0, -1).filter((word) => !saidIn(asked, word) && !askedBy(word));
  if (left.length === 0) return true;
  if (!isOfHead(name, words.at(-1) ?? name)) return false;
  return (
    (/^(?:person|animal|food|drink|plant|vehicle)$/.test(classOf(actor) ?? '') && !VESSEL.test(words.at(-1) ?? '')) ||
    left.every(
      (word) => STUFF.test(word) || isOfPlace(word, words) || (wordNet(word)?.adjective ?? 0) > (wordNet(word)?.noun ?? 0),
    )
  );
}

/** A canteen freezer is a freezer; a street lamp is a kind of its own. */
const isOfPlace = (word: string, words: readonly string[]): boolean =>
  placeKnown(word)?.tags.includes('in') === true && wordNet(words.slice(-2).join(' ')) === undefined;

/** Whether it was put on, in or behind something that the tableau does not speak of. */
const isPutOnUntold = (
  actor: Subject,
  told: ReadonlySet<string | undefined>,
  brief: Brief,
  tableau?: Met['tableau'],
): boolean =>
  on(brief.relations).some(
    ({ from, to, predicate }) =>
      from === actor.id &&
      PLACED.test(predicate) &&
      !told.has(to) &&
      everySubject(brief.subjects).some(
        (each) =>
          each.id === to &&
          each.off !== true &&
          // What is somebody's own is no other thing.
          !actor.parts.some(({ id }) => id === to) &&
          !isWorn(predicate, each, brief) &&
          !(tableau && (standsIn(each, tableau.where) || isAsked(each, tableau))),
      ),
  );

/** Where somebody is in respect of a thing. */
const PLACED =
  /(?:^| )(?:on|in|inside|under|beneath|behind|against|through|over|across|into|out of|at|by|beside|next to|in front of|on top of|between|among)$/;

/** What something is made of makes no other thing of it. */
const STUFF =
  /^(?:bakelite|plastic|leather|wood|oak|pine|walnut|bamboo|brass|copper|steel|iron|silver|gold|enamel|porcelain|china|ceramic|stoneware|velvet|silk|satin|linen|cotton|denim|tweed|wool|suede|rattan|wicker|rubber|chrome|crystal|marble|granite|concrete|metal|tin|zinc|christmas|birthday|wedding|kids|luxury|designer|antique|vintage)$/;
/** A part of something bigger is told by itself. */
const PART =
  /(?:^| )(?:dashboard|wheel|cockpit|door|roof|engine|keyboard|handle|lid|label|sole|spine|hull|bow|deck|cabin|interior)$/i;
const VESSEL = /^(?:bottle|glass|jar|cup|mug|box|bag|can|tin|jug|bowl|plate|pot|machine|shop|maker)s?$/;

const saidIn = (asked: Met['asked'], words: string): boolean =>
  words
    .toLowerCase()
    .split(/[ -]+/)
    .every((each) => asked.some((run) => run.some((word: IdeaWord) => word.keys.has(each))));

/** A row that asks for blossoms tells of those under which she stands. */
const isAsked = ({ name }: Subject, { rows }: Met['tableau']): boolean => {
  const words = name.toLowerCase().split(/[ -]+/);
  return rows().some(({ any }) => any.some((word) => words.includes(word) || words.includes(`${word}s`)));
};

const PLACING = /(?:^| )(?:in|on|on top of|at|inside|along|across|outside|by|beside|near|through|over|under|behind)$/;
/** The things that the actor was put in, on or near. */
const putAt = ({ actor }: Pick<Met, 'actor'>, brief: Brief): Subject[] =>
  on(brief.relations).flatMap(({ from, to, predicate }) =>
    from === actor?.id && PLACING.test(predicate)
      ? everySubject(brief.subjects).filter(
          (each) => each.id === to && !actor.parts.some(({ id }) => id === to) && !isWorn(predicate, each, brief),
        )
      : [],
  );
/** Whether the person put the actor where the scene was imagined: on a doorstep. */
export const isPutThere = (met: Met, brief: Brief): boolean =>
  putAt(met, brief).some((each) => standsIn(each, met.tableau.where));

/** Whether the actor was put somewhere that the tableau does not speak of. A plate and a vase are in any room. */
export function isPutElsewhere(met: Pick<Met, 'actor' | 'covers' | 'tableau'>, brief: Brief): boolean {
  const told = new Set([...met.covers].flatMap(({ of }) => (of?.part === 'name' ? [of.subject] : [])));
  const alive = met.actor !== undefined && isLiving(met.actor);
  return putAt(met, brief).some(
    (each) =>
      !told.has(each.id) && (alive || tellsWhere(each)) && !standsIn(each, met.tableau.where) && !isAsked(each, met.tableau),
  );
}

/** Whether words end in the head of a name: of this subject or, without one, of a place. */
export function isHead(run: readonly IdeaWord[], subject: string | undefined): boolean {
  const of = run.at(-1)?.of;
  return of?.head === true && (subject === undefined ? of.part === 'place' : of.part === 'name' && of.subject === subject);
}
