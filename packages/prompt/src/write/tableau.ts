/**
 * The tableau that an idea meets: one small situation thought out as a whole, in whose sentences the idea is then told; with it a tableau of
 * the place that was said, up to two of states and one of the medium. All of it is for words alone: the painter paints what it painted.
 */
import { type Tableau, tableauxFor } from '@atelier/lexicon';
import { type Brief, hashSeed, type LookFact, type SettingFact, type Subject } from '@atelier/spec';
import { isElsewhere } from '../subjects/elsewhere.ts';
import { type IdeaWord, ideaWords, wordsOfIdea } from '../subjects/idea-words.ts';
import { motifsOf } from '../subjects/motifs.ts';
import { actorsIn, carryMet, is, type Met, metBy } from '../subjects/tableau-of.ts';
import { traitsOf } from '../subjects/traits.ts';
import { type Addition, withAdditions } from './addition.ts';
import type { Context } from './context.ts';
import { FACETS, type Facet } from './facets.ts';
import { on } from './on.ts';
import type { Survey } from './survey.ts';
import { staysBeside, tells } from './tableau-beside.ts';
import { frameOf, staysRound } from './tableau-frame.ts';
import { isMain, MARKED, SMALL } from './tableau-main.ts';
import { motifOn } from './tableau-motif.ts';
import { ownLook, PUT, toldByRows } from './tableau-own.ts';
import { RowsOf } from './tableau-rows.ts';
import {
  isAsSaid,
  isHead,
  isLiving,
  isPutElsewhere,
  isPutThere,
  missedDeeds,
  missedLiving,
  missedObjects,
  TRANSFORMED,
} from './tableau-suits.ts';
import { isDrawnByTopics, topicsOf } from './tableau-topics.ts';

/** A kind of picture, which tells less than what is in it. */
const PICTURE = /^(?:portraits?|photos?|photographs?|pictures?|images?)$/;

/** Of near ties the seed decides. */
const NEAR = 0.4;

/** A Brief told by the tableau that it meets; the very Brief where it meets none. */
export function tableau(known: Survey, context: Context, closed: (facet: Facet) => boolean): Brief {
  const { brief, liberty } = known;
  if (liberty === 'faithful' || closed('details')) return brief;
  const all = candidates(brief);
  if (all.length === 0) return brief;
  const rows = new RowsOf(known, context);
  // Where the sentence that its idea turns on cannot be said it is another picture.
  const whole = best(
    drawnFirst(
      all.filter((met) => isMain(met, known, context) && isAsSaid(met, all, brief)),
      rows,
      brief,
    ),
    known,
    context,
    (met) => rows.opens(met),
  );
  const frame = whole ? undefined : frameOf(all, known, context, (met) => isThere(met, known, context));
  const main = whole ?? frame?.met;
  if (main === undefined) return brief;
  // A kitchen with curtains tells nothing of the curtains.
  const covered = new Set([...tells(main), ...toldByRows(main, brief, rows)]);
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
      for (const word of tells(next)) covered.add(word);
    }
    return taken;
  };
  const flat = MARKED.test(main.tableau.kind);
  const [place] = more('place', flat ? 0 : 1).filter(
    (met) => main.tableau.kind !== 'place' || met.asked.every((run) => run.at(-1)?.of?.part === 'other'),
  );
  const states = more('state', flat ? 0 : 2);
  // What a thing is made of may be part of its name: a paper crane.
  for (const word of main.named) if (!main.asked.some((run) => run.includes(word))) covered.delete(word);
  const [medium] = more('medium', 1);
  const there = isThere(main, known, context);
  const own = frame ? undefined : ownLook(main, all, brief, rows, (its) => best(its, known));
  const taken = [main, ...(own ? [own] : []), ...(place ? [place] : []), ...states, ...(medium ? [medium] : [])];
  const about = topicsOf(all, new Set(taken.flatMap(({ asked, named }) => [...asked.flat(), ...named])), flat, brief);
  rows.made = flat ? (SIGNS.test(brief.idea) ? 'mark' : STUCK.test(brief.idea) ? 'sheet' : main.tableau.kind) : undefined;
  const plain = flat
    ? motifOn(main, all, brief, (of) =>
        best(
          of.filter((met) => isAsSaid(met, all, brief)),
          known,
          context,
          (met) => rows.opens(met),
        ),
      )
    : undefined;
  const drawn = plain !== undefined && isDrawnByTopics(plain, about, brief);
  const motif = drawn ? undefined : plain;
  rows.motif = motif;
  // A dragon in a blueprint is the thing that it shows.
  const topics =
    (motifsOf(brief).length > 0 && !drawn) || main.tableau.kind === 'abstract'
      ? []
      : about.filter(({ met }) => !flat || drawn || !isOfActor(met, main));
  rows.topics = topics;
  const worn = topics.some(({ how, met: { actor } }) => how === 'worn' && actor === main.actor);
  rows.take(main, {
    instant: own ? 2 : 3,
    object: own ? 1 : 2,
    look: there && !worn && !frame ? 1 : 0,
    lit: closed('lighting') ? 0 : 1,
    viewed: medium || VIEWED.some(closed) ? 0 : 1,
  });
  // What is made of bread has the form of headphones and none of their leather.
  const remade = main.asked.some((run) => run.some(({ text }) => /^(?:made|built|carved|sculpture)$/.test(text)));
  if (own) rows.take(own, { instant: remade ? 1 : 2, object: remade ? 0 : 1 }, 'order', (row) => !PUT.test(row.text));
  for (const met of motif?.mets ?? []) rows.take(met, { instant: 2, object: 1 });
  if (place) rows.take(place, { instant: 1, telling: 1, behind: 1 }, 'lot');
  const near = frame ? frame.near : there && (liberty === 'free' || placed(known, context) || isPutThere(main, brief));
  if (near) rows.take(main, { telling: place ? 1 : 2, behind: place ? 0 : 1 });
  // Of a place that is the picture what is near or behind shows now and then, so that another seed has another side of it.
  else if (there && main.tableau.kind === 'place') {
    const coin = (what: string): number => hashSeed(known.seed, 'side', known.key, what) % 2;
    rows.take(main, { telling: coin('near'), behind: place ? 0 : coin('behind') });
  }
  for (const state of states)
    rows.take(state, { instant: 2, object: 1, telling: 1, lit: closed('lighting') || rows.isLit() ? 0 : 1 });
  if (medium) rows.take(medium, { instant: 2, object: 1, viewed: VIEWED.some(closed) ? 0 : 1 });
  for (const { met, how } of topics)
    if (how === 'drawn') rows.take(met, { instant: 2 });
    // Whose calling is worn has its things by only in a room: a surgeon on a park bench carries no clamps.
    else if (how === 'worn') rows.take(met, { look: 1, telling: liberty === 'free' && context.tags.has('in') ? 1 : 0 });
    else rows.take(met, { telling: 1 });
  const scene = rows.all();
  const short = rows.words() + brief.idea.split(' ').length < SHORT;
  if (frame) return withScene(brief, scene, (fact) => staysRound(fact, frame, placed(known, context)));
  const beside = staysBeside(brief, [...taken, ...topics.map(({ met }) => met)], scene, there, motif?.subjects, short);
  return withScene(brief, scene, ({ rule }) => beside.has(rule ?? ''));
}

/** What is drawn as a mark, whatever it is printed on. */
const SIGNS = /\b(?:icon|logo|favicon|emblem|monogram)s?\b/i;
const STUCK = /\b(?:stickers?|patch(?:es)?|pins?|mascots?|decals?|tattoos?)\b/i;
const isOfActor = ({ asked }: Met, { actor }: Met): boolean =>
  actor !== undefined && asked.flat().every(({ of }) => of?.part === 'name' && of.subject === actor.id);

/** Of what is drawn on a sheet the sheet is told. */
function drawnFirst(all: readonly Met[], rows: RowsOf, brief: Brief): readonly Met[] {
  const sheets = motifsOf(brief).length > 0 ? all.filter((met) => MARKED.test(met.tableau.kind) && rows.opens(met)) : [];
  return sheets.length > 0 ? sheets : all;
}

/** Words under which a text is too short for a picture. */
const SHORT = 78;

/** What the fragment at the end tells. */
const VIEWED: readonly Facet[] = ['shot', 'angle', 'lens', 'composition'];

/** Those whose needs are met. */
function candidates(brief: Brief): Met[] {
  const words = new Set(wordsOfIdea(brief).byKey.keys());
  for (const actor of [...motifsOf(brief), ...actorsIn(brief)])
    if (actor) {
      for (const trait of traitsOf(actor, brief.idea)) words.add(`#${trait}`);
      if (is(actor, 'product', brief)) words.add('#product');
    }
  for (const trait of ['#many', '#idle', '#two', '#alone', '#scene', '#man', '#woman', '#child', '#couple']) words.add(trait);
  return tableauxFor(words).flatMap((each) => metBy(each, brief) ?? []);
}

/** A portrait of anybody says less of a man who was put in a place than what he does there. */
const PLAIN =
  /(?:^| )(?:man|men|woman|women|boys?|girls?|child|children|kids?|teenagers?|persons?|people|lady|ladies|guys?|couple|stranger|figure)$/i;
const AWAY = 2;
const MADE = 2;
const isPlaced = ({ setting }: Brief): boolean =>
  on(setting).some(({ kind, source }) => kind === 'place' && source !== 'writer');

/** So does a portrait of a bear in its river of one in a supermarket. */
function isAway({ actor, tableau: { where } }: Met, brief: Brief): boolean {
  if (!isPlaced(brief)) return false;
  if (PLAIN.test(actor?.name ?? '')) return true;
  const said = on(brief.setting).flatMap(({ kind, value }) => (kind === 'place' ? [value.toLowerCase()] : []));
  return (
    actor !== undefined &&
    traitsOf(actor, brief.idea).has('animal') &&
    !where.some((each) => each === 'any' || said.some((value) => value === each || value.endsWith(` ${each}`)))
  );
}

/** What a tableau is worth: how much of the idea it tells. */
function worth(met: Met, brief: Brief): number {
  const { traits, that, other, asked, named } = met;
  const { kind } = met.tableau;
  let sum =
    traits -
    (kind === 'deed' ? 1.2 * missedObjects(met, brief) + 0.8 * missedLiving(met, brief) : 0) +
    (that ? 0.6 : 0) +
    (other ? 0.6 : 0) +
    (kind === 'deed' ? 0.5 : 0) -
    (kind === 'thing' && met.actor && missedDeeds(met, brief) > 0 ? 1.5 : 0) -
    ((kind === 'thing' || (asked.length === 0 && kind !== 'motif')) && isAway(met, brief) ? AWAY : 0);
  // A poster of a fox is a poster first.
  if (MARKED.test(kind)) sum += MADE;
  // Where it is done says less of a deed than what is done, and that a woman does it says nothing.
  for (const { text, of } of new Set([...asked.flat(), ...named]))
    if (!SMALL.has(text) && !(kind === 'deed' && PLAIN.test(text)))
      sum += PICTURE.test(text) ? 0.2 : kind === 'deed' && of?.part === 'place' ? 0.4 : 1;
  for (const { length } of asked) if (length > 1) sum += 0.2 * length;
  // Rice fields are told by what is known of rice.
  if (kind === 'place') {
    sum -= 0.35 * leftOfPlace(met, brief);
    // Of a frozen canal the ice is the picture.
    for (const word of ideaWords(brief)) if (TRANSFORMED.test(word.text) && word.of && !asked.flat().includes(word)) sum -= 1;
    // A bookshop in a church is a bookshop.
    const [first, second] = ideaWords(brief).filter(({ of }) => of?.part === 'place' && of.head);
    if (first && second && !asked.flat().includes(first) && !(met.actor && asked.some((run) => isHead(run, met.actor?.id))))
      sum -= AWAY;
  }
  // What holds of any of its class says less than what is known of the thing itself.
  return met.tableau.id.startsWith('any-') ? Math.max(0.05, sum - 1) : sum;
}

/** How many words of the place that was said it has not asked for. */
const leftOfPlace = ({ asked }: Met, brief: Brief): number => {
  const told = asked.flat();
  if (!told.some(({ of }) => of?.part === 'place')) return 0;
  return ideaWords(brief).filter((word) => word.of?.part === 'place' && !SMALL.has(word.text) && !told.includes(word)).length;
};

function best(
  all: readonly Met[],
  known: Survey,
  context?: Context,
  fits: (met: Met) => boolean = () => true,
): Met | undefined {
  const { seed, key, brief } = known;
  // A dog of a garden is none of space.
  const away = (met: Met) =>
    context !== undefined &&
    met.tableau.kind === 'thing' &&
    met.actor !== undefined &&
    isLiving(met.actor) &&
    !isThere(met, known, context);
  const weighed = all
    .map((met) => ({
      met,
      weight: worth(met, brief) - (away(met) ? AWAY : 0),
      lot: hashSeed(seed, 'tableau', key, met.tableau.id),
    }))
    .sort((a, b) => b.weight - a.weight);
  const most = weighed.find(({ met }) => fits(met))?.weight;
  if (most === undefined) return undefined;
  return weighed
    .filter(({ weight, met }) => weight <= most && weight >= Math.max(most, 0) - NEAR && fits(met))
    .sort((a, b) => a.lot - b.lot)[0]?.met;
}

/** Whether it tells of words that nothing taken tells of. */
const adds = (met: Met, covered: ReadonlySet<IdeaWord>, brief: Brief): boolean =>
  met.asked.some((run) => run.every((word) => !covered.has(word))) && isSettled(met, brief);

/** Carved in wood, a fox in cross stitch. */
const isMadeIn = (run: readonly IdeaWord[], made: string | undefined, { id }: Subject, { relations }: Brief): boolean =>
  run.some(({ text, of }) => of?.subject === id && MAKING.test(text)) ||
  on(relations).some(({ from, to, predicate }) => from === id && to === made && predicate === 'in' && run.length > 1);
const MAKING =
  /^(?:made|carved|built|knitted|sewn|woven|folded|cut|cast|stitched|painted|sculpted|whittled|moulded|crocheted)$/;

/** A place tells of the place that was said, and not of a bar in a "bar of soap". */
function isSettled({ tableau: { kind }, asked, actor }: Met, brief: Brief): boolean {
  // Whoever holds crayons is not drawn in them.
  if (kind === 'medium')
    return asked.some((run) => {
      const of = run.at(-1)?.of;
      return (
        of === undefined ||
        of.part === 'look' ||
        of.part === 'other' ||
        (actor !== undefined && (of.subject === actor.id || isMadeIn(run, of.subject, actor, brief)))
      );
    });
  // Of a bus that is waited for no snow is seen.
  if (kind === 'state')
    return !asked.some((run) => {
      const subject = brief.subjects.find(({ id }) => id === run.at(-1)?.of?.subject);
      return subject !== undefined && isElsewhere(subject, brief);
    });
  if (kind !== 'place') return true;
  const placed = new Set(on(brief.relations).flatMap(({ to, predicate }) => (PLACING.test(predicate) ? [to] : [])));
  return asked.every((run) => {
    const of = run.at(-1)?.of;
    return of?.head === true && (of.part === 'place' || (of.part === 'name' && placed.has(of.subject ?? '')));
  });
}
const PLACING = /(?:^| )(?:in|on|at|by|inside|outside|along|across|near|through|over)$/;

/** Whether a place was said. */
const placed = ({ brief }: Survey, { place }: Pick<Context, 'place'>): boolean =>
  place?.named === true || on(brief.setting).some(({ kind, source }) => kind === 'place' && source !== 'writer');

/** Whether the scene may be where the person has put it. */
function isThere(met: Met, known: Survey, { place }: Context): boolean {
  const { covers } = met;
  const { kind, where } = met.tableau;
  if (kind === 'place') return true;
  if (kind === 'deed' && isPutElsewhere(met, known.brief)) return false;
  if (!placed(known, { place })) return true;
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

/** What the tables say for words alone gives way to a scene, and what the painter paints stays. */
function withScene(brief: Brief, scene: readonly Addition[], beside: (fact: LookFact | SettingFact) => boolean): Brief {
  if (scene.length === 0) return brief;
  const stays = (fact: LookFact | SettingFact): boolean =>
    fact.source !== 'writer' || fact.wordsOnly !== true || fact.locked === true || beside(fact);
  const written = withAdditions({ ...brief, setting: brief.setting.filter(stays), look: brief.look.filter(stays) }, scene);
  carryMet(brief, written);
  return written;
}
