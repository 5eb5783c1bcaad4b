/** Whether words that a tableau asks for mean in the idea what it takes them for: nobody oils anything in an oil painting. */
import type { Need, Tableau } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { acts, isLiving } from './actors-in.ts';
import { FORMS } from './forms.ts';
import { type IdeaWord, wordsOfIdea } from './idea-words.ts';
import { traitsOf } from './traits.ts';

type Fits = (run: readonly IdeaWord[]) => boolean;

/** What words have to be to meet a need. */
export function fitsFor(tableau: Tableau, { traits }: Need, actor: Subject | undefined, brief: Brief): Fits {
  const { kind } = tableau;
  if (kind === 'motif') return traits.length > 0 ? (run) => isNameOf(run, actor) : (run) => isDoneBy(run, actor);
  if (kind === 'deed') return (run) => isDeedOf(run, actor, brief);
  if (THINGS.test(kind)) return (run) => isThingSaid(run, tableau, actor, brief);
  // What is covered in moss is no cover.
  return ([word]) => !(word?.of?.part === 'deed' && /(?:ed|ing)$/.test(word.text));
}

/** Of the words that meet a need, which are meant first. */
export function firstFor({ kind }: Tableau, actor: Subject | undefined, brief: Brief): Fits | undefined {
  // A fairground with a wheel is met by the fairground, a hospital corridor by the corridor.
  if (kind === 'place') {
    // Of a desert with dunes the desert is the place.
    const placed = wordsOfIdea(brief).words.some(({ of }) => of?.part === 'place' && of.head);
    return (run) => isHeadOf(run, placed ? undefined : actor);
  }
  // Of a "strawberry cheesecake slice" the slice is met, and of a "treasure chest full of gold" the chest.
  return NAMED_FIRST.test(kind) && actor !== undefined ? (run) => isNameOf(run, actor) : undefined;
}
const NAMED_FIRST = /^(?:thing|mark|sheet)$/;

/** Kinds whose words are of things: an orange chair is no orange. */
const THINGS = /^(?:thing|place|state)$/;
function isThingSaid(run: readonly IdeaWord[], { kind, needs }: Tableau, actor: Subject | undefined, brief: Brief): boolean {
  const [word] = run;
  // A red dress is what it says, and an orange chair no orange.
  if (word?.of?.part === 'color' && !((kind === 'state' || kind === 'thing') && run.length > 1)) return false;
  if (kind === 'state') return !isOfSomebodyElse(word, actor, brief);
  // An enchanted forest is a forest.
  return run.some(({ of }) => of?.part !== 'look') || isShot(word) || (kind === 'place' && needs.length > 1);
}

/** Whether a word tells what another person does or is: the mother who cries. */
const isOfSomebodyElse = (word: IdeaWord | undefined, actor: Subject | undefined, brief: Brief): boolean =>
  actor !== undefined &&
  /^(?:deed|state|quality)$/.test(word?.of?.part ?? '') &&
  brief.subjects.some(
    (each) => each.id === word?.of?.subject && each.id !== actor.id && traitsOf(each, brief.idea).has('person'),
  );

/** How near it is seen is what a portrait is about, and no manner; nor is a world of neon. */
const isShot = (word: IdeaWord | undefined): boolean =>
  /^(?:portrait|headshot|close|closeup|close-up|macro|cyberpunk|steampunk|neon)$/.test(word?.text ?? '');

/** Whether words tell what the actor does, and are no part of a name, nor what somebody else does. */
function isDeedOf(run: readonly IdeaWord[], actor: Subject | undefined, brief: Brief): boolean {
  const [{ of } = { of: undefined }] = run;
  if (of === undefined) return true;
  // Nobody oils anything in an oil painting.
  if (of.part === 'color' || (of.part === 'look' && !isShot(run[0]))) return false;
  // Worn boots wear nothing.
  if (of.part === 'state' && run[0]?.text === 'worn') return false;
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

const isHeadOf = (run: readonly IdeaWord[], actor: Subject | undefined): boolean =>
  run.some(({ of }) => of?.head === true && (of.part === 'place' || (of.part === 'name' && of.subject === actor?.id)));

/** What asks who acts is not met by what it is done to: a book that is read does not read. */
export const isDoneTo = (
  { kind }: Tableau,
  { traits }: Need,
  run: readonly IdeaWord[] | undefined,
  actor: Subject | undefined,
): boolean => kind === 'deed' && traits.length > 0 && traits.every((each) => LIFELESS.has(each)) && isOfAnother(run, actor);
const LIFELESS = new Set('product food drink fruit toy music plant vehicle building clothes instrument furniture'.split(' '));
const isOfAnother = (run: readonly IdeaWord[] = [], actor: Subject | undefined): boolean =>
  actor !== undefined &&
  run.some(({ of }) => of?.part === 'name' && of.subject !== actor.id && !actor.parts.some(({ id }) => id === of.subject));

/** A salmon that is fished, named among what the tableau speaks of. */
export const isOtherOne = ({ of }: IdeaWord, actor: Subject | undefined, brief: Brief): boolean =>
  of?.part === 'name' &&
  of.head &&
  of.subject !== actor?.id &&
  brief.subjects.some((each) => each.id === of.subject && isLiving(each, brief));
