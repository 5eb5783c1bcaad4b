/**
 * The tableau that an idea meets: one small situation thought out as a whole, in whose sentences the idea is then told; with it a tableau of
 * the place that was said, up to two of states and one of the medium. All of it is for words alone: the painter paints what it painted.
 */
import { type Tableau, tableauxFor } from '@atelier/lexicon';
import { type Brief, hashSeed } from '@atelier/spec';
import { madeThing } from '../subjects/emblems.ts';
import { type IdeaWord, ideaWords } from '../subjects/idea-words.ts';
import { actorsIn, type Met, metBy } from '../subjects/tableau-of.ts';
import { traitsOf } from '../subjects/traits.ts';
import { type Addition, withAdditions } from './addition.ts';
import type { Context } from './context.ts';
import { FACETS, type Facet } from './facets.ts';
import { isScene } from './is-scene.ts';
import { on } from './on.ts';
import type { Survey } from './survey.ts';
import { RowsOf } from './tableau-rows.ts';

const SMALL = new Set(
  'a an the and or of in on at by to for from with into onto over under up down out off is are be his her its their my our your some very that this it he she they while as after before'.split(
    ' ',
  ),
);

/** A kind of picture, which tells less than what is in it. */
const PICTURE = /^(?:portraits?|photos?|photographs?|pictures?|images?)$/;

/** Of near ties the seed decides. */
const NEAR = 0.4;

export function tableau(known: Survey, context: Context, closed: (facet: Facet) => boolean): Addition[] {
  const { brief, liberty } = known;
  if (liberty === 'faithful' || closed('details')) return [];
  const all = candidates(brief);
  if (all.length === 0) return [];
  const main = best(
    all.filter((met) => isMain(met, known, context)),
    known,
  );
  if (main === undefined) return [];
  const covered = new Set(main.covers);
  const more = (kind: Tableau['kind'], most: number): Met[] => {
    const taken: Met[] = [];
    const of = all.filter(({ tableau: { kind: each } }) => each === kind);
    for (let left = most; left > 0; left--) {
      const next = best(
        of.filter((met) => !taken.includes(met) && adds(met, covered, brief)),
        known,
      );
      if (next === undefined) break;
      taken.push(next);
      for (const word of next.covers) covered.add(word);
    }
    return taken;
  };
  const flat = MARKED.test(main.tableau.kind);
  const [place] = more('place', flat ? 0 : 1);
  const states = more('state', flat ? 0 : 2);
  const [medium] = more('medium', 1);
  const rows = new RowsOf(known, context);
  rows.take(main, {
    instant: 3,
    object: 2,
    look: 1,
    lit: closed('lighting') ? 0 : 1,
    viewed: closed('lens') || medium ? 0 : 1,
  });
  const there = isThere(main, known, context);
  if (place) rows.take(place, { instant: 1, telling: 1, behind: 1 });
  if (there && (liberty === 'free' || placed(known, context)))
    rows.take(main, { telling: place ? 1 : 2, behind: place ? 0 : 1 });
  for (const state of states) rows.take(state, { instant: 2, object: 1, telling: 1 });
  if (medium) rows.take(medium, { instant: 2, object: 1, viewed: 1 });
  return rows.all();
}

/** Those whose needs are met. */
function candidates(brief: Brief): Met[] {
  const words = new Set<string>();
  for (const { keys } of ideaWords(brief)) for (const key of keys) words.add(key);
  for (const actor of actorsIn(brief)) if (actor) for (const trait of traitsOf(actor, brief.idea)) words.add(`#${trait}`);
  for (const trait of ['#many', '#two', '#alone', '#scene', '#man', '#woman', '#child', '#couple']) words.add(trait);
  return tableauxFor(words).flatMap((each) => metBy(each, brief) ?? []);
}

/** What a tableau is worth: how much of the idea it tells. */
function worth({ covers, traits, that, other, asked, tableau: { kind } }: Met): number {
  let sum = traits + (that ? 0.6 : 0) + (other ? 0.6 : 0) + (kind === 'deed' ? 0.5 : 0);
  for (const { text } of covers) sum += SMALL.has(text) ? 0 : PICTURE.test(text) ? 0.2 : 1;
  for (const { length } of asked) if (length > 1) sum += 0.2 * length;
  return sum;
}

function best(all: readonly Met[], { seed, key }: Survey): Met | undefined {
  const most = all.reduce((top, met) => Math.max(top, worth(met)), 0);
  const near = all.filter((met) => worth(met) >= most - NEAR);
  return near.sort((a, b) => hashSeed(seed, 'tableau', key, a.tableau.id) - hashSeed(seed, 'tableau', key, b.tableau.id))[0];
}

/** Whether it tells of words that nothing taken tells of. */
const adds = (met: Met, covered: ReadonlySet<IdeaWord>, brief: Brief): boolean =>
  met.asked.some((run) => run.every((word) => !covered.has(word))) && isSettled(met, brief);

/** A place tells of the place that was said, and not of a bar in a "bar of soap". */
function isSettled(met: Met, brief: Brief): boolean {
  const {
    tableau: { kind },
    asked,
    actor,
  } = met;
  // Whoever holds crayons is not drawn in them.
  if (kind === 'medium')
    return asked.some((run) => isOfPicture(run, met) || (actor !== undefined && run.at(-1)?.of?.subject === actor.id));
  if (kind !== 'place') return true;
  const placed = new Set(on(brief.relations).flatMap(({ to, predicate }) => (PLACING.test(predicate) ? [to] : [])));
  return asked.every(
    (run) => run.at(-1)?.of === undefined || run.at(-1)?.of?.part === 'place' || placed.has(run.at(-1)?.of?.subject ?? ''),
  );
}
const PLACING = /(?:^| )(?:in|on|at|by|inside|outside|along|across|near|through|over)$/;

const MARKED = /^(?:mark|sheet|abstract)$/;
/** Whether words name the picture itself, and nothing that is in it: no menu that a waiter hands over, no mood of a happy dog. */
function isOfPicture(run: readonly IdeaWord[], { actor }: Met): boolean {
  const of = run.at(-1)?.of;
  return of === undefined || of.part === 'other' || (of.part === 'name' && of.subject === actor?.id);
}
/** Words for what a person does to a thing. */
const DOES = /(?:ing|ed)\b/;

/** Whether it may be what the picture is of. */
function isMain(met: Met, { brief }: Survey, context: Context): boolean {
  const { kind } = met.tableau;
  if (kind === 'state' || kind === 'medium') return false;
  const made = madeThing(brief);
  if (MARKED.test(kind)) return kind === 'mark' ? made === 'mark' : met.asked.some((run) => isOfPicture(run, met));
  if (made !== undefined || context.tags.has('abstract')) return false;
  if (kind === 'deed') return true;
  const { actor } = met;
  if (kind === 'place' && isScene(brief, context)) return met.asked.every((run) => isOfPlace(run, brief, context));
  if (actor === undefined) return false;
  const { id } = actor;
  if (on(actor.actions).length > 0) return false;
  if (on(brief.relations).some(({ from, to, predicate }) => (from === id || to === id) && DOES.test(predicate))) return false;
  // By its own name, or by what it is.
  return (
    (kind === 'thing' && met.traits > 0) ||
    met.asked.some((run) => run.at(-1)?.of?.subject === id && run.at(-1)?.of?.head === true)
  );
}

const isOfPlace = (run: readonly IdeaWord[], brief: Brief, { place }: Context): boolean =>
  run.every(({ of }) => of === undefined || of.part !== 'name' || named(of.subject, brief) === place?.word || of.head);
const named = (id: string | undefined, { subjects }: Brief): string | undefined =>
  subjects.find((each) => each.id === id)?.name;

/** Whether a place was said. */
const placed = ({ brief }: Survey, { place }: Pick<Context, 'place'>): boolean =>
  place?.named === true || on(brief.setting).some(({ kind, source }) => kind === 'place' && source !== 'writer');

/** Whether the scene may be where the person has put it. */
function isThere({ tableau: { kind, where }, covers }: Met, known: Survey, { place }: Context): boolean {
  if (kind === 'place' || !placed(known, { place })) return true;
  const words = ideaWords(known.brief).filter(({ of }) => of?.part === 'place');
  // The place is what it was found by: "at a bus stop".
  if (words.length > 0 && words.every((word) => covers.has(word))) return true;
  const said = on(known.brief.setting).flatMap(({ kind: each, value }) => (each === 'place' ? [value.toLowerCase()] : []));
  if (place?.named) said.push(place.word.toLowerCase(), place.known.id);
  return where.some((each) => said.some((value) => value === each || value.endsWith(` ${each}`)));
}

export const locks = (forbidden: readonly Facet[], locked: Readonly<Partial<Record<Facet, string>>>) => {
  const closed = new Set(FACETS.filter((facet) => forbidden.includes(facet) || locked[facet] !== undefined));
  return (facet: Facet): boolean => closed.has(facet);
};

/** A Brief told by a tableau: what the tables say for words alone gives way to it, and what the painter paints stays. */
export function withTableau(brief: Brief, scene: readonly Addition[]): Brief {
  if (scene.length === 0) return brief;
  const stays = ({
    source,
    wordsOnly,
    locked,
  }: {
    source: string;
    wordsOnly?: boolean | undefined;
    locked?: boolean | undefined;
  }) => source !== 'writer' || wordsOnly !== true || locked === true;
  return withAdditions({ ...brief, setting: brief.setting.filter(stays), look: brief.look.filter(stays) }, scene);
}
