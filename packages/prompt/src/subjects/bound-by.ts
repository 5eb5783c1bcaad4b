/** The things beside the one who acts that a tableau binds: the book that is read, the boat that is drawn on. */
import { type Need, singular, type Tableau, verbBase } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { isSpoken } from './actors-in.ts';
import { everySubject } from './every-subject.ts';
import { type IdeaWord, wordsOfIdea } from './idea-words.ts';
import { is } from './is.ts';
import type { Spoken } from './meetings.ts';
import { motifsOf } from './motifs.ts';
import { longest, type Phrases } from './words-asked.ts';

interface Bound {
  thing: Spoken;
  words: readonly IdeaWord[];
}

/** The thing that a group binds: a subject or a place by its name, else by a word of the idea. */
export function boundBy(
  tableau: Tableau,
  need: Need,
  phrases: Phrases,
  actor: Subject | undefined,
  brief: Brief,
  taken: readonly Spoken[],
): Bound | undefined {
  const all = wordsOfIdea(brief);
  const { words } = all;
  const free = (id: string) =>
    id !== actor?.id && isReached(tableau, id, actor, brief) && !taken.some((each) => each.id === id);
  const own = (id: string) => words.filter(({ of }) => of?.part === 'name' && of.subject === id);
  // A knight in armour that holds a sword holds the sword.
  const meant = (subject: Subject): number => Number(isDoneTo(subject, tableau, actor, brief));
  const subjects = [...everySubject(brief.subjects)];
  if (subjects.length > 2) subjects.sort((a, b) => meant(b) - meant(a));
  for (const subject of subjects) {
    if (!isSpoken(subject) || !free(subject.id)) continue;
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

/** What is drawn with something holds it, rides it or sits on it. */
const isReached = ({ kind, needs }: Tableau, id: string, actor: Subject | undefined, brief: Brief): boolean =>
  kind !== 'motif' ||
  (motifsOf(brief).some((each) => each.id === id) &&
    (needs.every(({ binds, traits }) => binds !== undefined || traits.length > 0) ||
      brief.relations.some(({ from, to, off }) => !off && from === actor?.id && to === id)));

/** Whether what the tableau asks for is done to it. */
const isDoneTo = ({ id }: Subject, { needs }: Tableau, actor: Subject | undefined, { relations }: Brief): boolean =>
  relations.some(
    ({ from, to, predicate, off }) =>
      !off &&
      from === actor?.id &&
      to === id &&
      needs.some(
        ({ binds, phrases }) =>
          binds === undefined && phrases.some(([verb = '']) => predicate.split(' ').some((word) => verbBase(word) === verb)),
      ),
  );
