/**
 * What an idea is about besides what its tableaux tell: the beekeeper of a beekeeper's shed, the baker who has a break, the moths that a
 * teenager is obsessed with. At most two such topics show in a text.
 */
import type { Brief, Subject } from '@atelier/spec';
import { type IdeaWord, ideaWords } from '../subjects/idea-words.ts';
import { motifsOf } from '../subjects/motifs.ts';
import { isOnlyOwner } from '../subjects/only-owner.ts';
import { classOf } from '../subjects/plain-portrait.ts';
import type { Met } from '../subjects/tableau-of.ts';
import { traitsOf } from '../subjects/traits.ts';
import { on } from './on.ts';
import type { Motif } from './tableau-motif.ts';

export interface Topic {
  met: Met;
  /** `drawn` on a sheet or a mark, `worn` by somebody who is in the picture, `shown` by things of it. */
  how: 'drawn' | 'worn' | 'shown';
}

/** Stands before what somebody cares for. */
const CARES =
  /\b(?:obsess\w* (?:with|by)|(?:mad|crazy|passionate|nuts|wild|dreams?|dreaming|thinks?|thinking) (?:about|for|of)|fans? of|lovers? of|loves?|devoted to|dedicated to|themed?|inspired by) (?:\p{L}+ ){0,2}$/iu;
/** Wears something that was said. */
const DRESSED = /^(?:wear\w*|dressed\b.*|clad\b.*|in)$/;
const MOST = 2;

/** Those of the topics that nothing told so far tells, the one that says most first. */
export function topicsOf(all: readonly Met[], told: ReadonlySet<IdeaWord>, flat: boolean, brief: Brief): Topic[] {
  const left = new Set(ideaWords(brief).filter((word) => !told.has(word)));
  const size = ({ asked }: Met): number => asked.reduce((sum, run) => sum + run.length, 0);
  const taken: Topic[] = [];
  for (const met of all.filter(({ tableau: { kind } }) => kind === 'topic').sort((a, b) => size(b) - size(a))) {
    if (taken.length === MOST) break;
    const words = met.asked.flat();
    // Whose wine is told in its glass has no more of wine by it.
    if (words.length === 0 || !met.asked.some((run) => left.has(run.at(-1) as IdeaWord))) continue;
    // A minimalist logo is a logo of something else.
    const how = !flat ? howShown(met, brief) : isManner(words.at(-1), brief) || !isDrawn(met) ? undefined : 'drawn';
    if (how === undefined) continue;
    taken.push({ met, how });
    for (const word of words) left.delete(word);
  }
  return taken;
}

const isDrawn = ({ tableau }: Met): boolean => tableau.rows().some(({ slot }) => slot === 'instant');

/** In which manner something is made: said before it, or of the look of the whole. */
function isManner(word: IdeaWord | undefined, brief: Brief): boolean {
  const part = word?.of?.part;
  if (part === 'look' || part === 'other') return true;
  const head = ideaWords(brief).find(({ of }) => of?.part === 'name' && of.head && of.subject === word?.of?.subject);
  return part === 'quality' && word !== undefined && head !== undefined && word.at < head.at;
}

/** A moth that does nothing is drawn with a moth's feelers, and not like any other animal. */
export const isDrawnByTopics = ({ mets, subjects }: Motif, topics: readonly Topic[], brief: Brief): boolean =>
  subjects.length === motifsOf(brief).length &&
  mets.every(({ asked, tableau: { needs } }) => asked.flat().length === 0 && needs.every(({ traits }) => traits.length > 0)) &&
  subjects.every(
    ({ id, actions, attributes }) =>
      actions.length === 0 &&
      !attributes.some(({ kind, source }) => kind === 'color' && source !== 'writer' && source !== 'inferred') &&
      topics.some(({ met }) => met.asked.flat().some(({ of }) => of?.part === 'name' && of.head && of.subject === id)),
  );

/** Undefined where it is in the picture itself, and no topic of it. */
function howShown({ asked }: Met, brief: Brief): Topic['how'] | undefined {
  const last = asked[0]?.at(-1);
  const of = last?.of;
  if (of === undefined) return 'shown';
  // Whoever tells ghost stories sits in no haunted house.
  if (of.part === 'color' || of.part === 'deed' || of.part === 'state') return undefined;
  // Nor are marbles on a marble table.
  const stuff = brief.subjects.find(({ id }) => id === of.subject)?.attributes ?? [];
  if (
    of.part === 'quality' &&
    stuff.some(({ kind, value }) => kind === 'material' && value.split(' ').includes(last?.text ?? ''))
  )
    return undefined;
  // Where a lake is, is no topic of it: nothing of Finland stands in the water.
  if (of.part === 'place') return isOwnerOfPlace(last, brief) ? 'shown' : undefined;
  // Nor is the day or the age of a place where nobody is.
  if (of.part === 'other' && !on(brief.subjects).some((each) => /^(?:person|animal)$/.test(classOf(each) ?? '')))
    return undefined;
  // How somebody feels, how big or old they are and what a room is like calls for no things.
  if (
    of.part === 'look' &&
    on(brief.look).some(({ kind, value }) => kind === 'mood' && value.split(' ').includes(last?.text ?? ''))
  )
    return undefined;
  // A medieval baker has pewter by.
  if (of.part === 'quality' && !stuff.some(({ kind, value }) => kind === 'age' && !OF_LIFE.test(value))) return undefined;
  // Nor has a gothic crow a skull, or whoever is photographed a camera.
  if (of.part === 'look' && (/^photo/.test(last?.text ?? '') || on(brief.subjects).some((each) => classOf(each) === 'animal')))
    return undefined;
  if (of.part !== 'name') return 'shown';
  const subject = brief.subjects.find(({ id }) => id === of.subject);
  if (subject === undefined) return undefined;
  if (isCaredFor(subject, brief)) return 'shown';
  // A bear costume has to do with no bears, and a beekeeper's shed with bees.
  if (!of.head) return subject.name.toLowerCase().replaceAll('’', "'").includes(`${last?.text}'s `) ? 'shown' : undefined;
  if (isOwner(subject, brief)) return 'shown';
  return classOf(subject) === 'person' && !isOnlyOwner(subject, brief) && !isDressed(subject, brief) && !KIN.test(subject.name)
    ? 'worn'
    : undefined;
}
/** A carpenter's kitchen has a plane and shavings in it. */
const isOwnerOfPlace = (word: IdeaWord | undefined, { setting }: Brief): boolean =>
  word?.of?.head === false &&
  on(setting).some(
    ({ kind, value }) => kind === 'place' && value.toLowerCase().replaceAll('’', "'").includes(`${word.text}'s `),
  );

/** How old somebody is, and not when they lived. */
const OF_LIFE =
  /^(?:very )?(?:old|young|elderly|aged|teen\w*|little|small|baby|new|middle[- ]aged|adult|ancient|antique|\d.*)$/i;
/** Whoever is somebody's has no clothes of a calling: a scene dresses a grandmother for what she does. */
const KIN =
  /(?:^| )(?:(?:grand|step|god)?(?:mother|father|mum|mom|dad|son|daughter|child|parents?|ma|pa)|granny|nan|sisters?|brothers?|twins?|aunt|uncle|cousins?|wife|husband|teenagers?|toddler|baby|neighbou?rs?|friends?)$/i;

const isCaredFor = ({ span }: Subject, { idea }: Brief): boolean => span !== undefined && CARES.test(idea.slice(0, span[0]));

/** Whose something is: the fisherman whose kitchen it is is not in it. */
const isOwner = ({ id }: Subject, { relations, setting, subjects }: Brief): boolean =>
  on(relations).some(
    ({ from, to, predicate }) =>
      to === id &&
      predicate === 'of' &&
      (setting.some((each) => each.id === from) || subjects.some((each) => each.id === from && classOf(each) !== 'person')),
  );

const isDressed = (subject: Subject, { relations, subjects, idea }: Brief): boolean =>
  subject.parts.some((part) => traitsOf(part, idea).has('clothes')) ||
  on(relations).some(
    ({ from, to, predicate }) =>
      from === subject.id &&
      DRESSED.test(predicate) &&
      subjects.some((each) => each.id === to && traitsOf(each, idea).has('clothes')),
  );
