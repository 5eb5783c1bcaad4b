/**
 * The tableau that an idea meets: one small situation thought out as a whole, in whose sentences the idea is then told; with it a tableau of
 * the place that was said, up to two of states and one of the medium. All of it is for words alone: the painter paints what it painted.
 */
import { placeKnown, type Tableau } from '@atelier/lexicon';
import { type Brief, hashSeed, type LookFact, type SettingFact, type Subject } from '@atelier/spec';
import { isElsewhere } from '../subjects/elsewhere.ts';
import { type IdeaWord, ideaWords } from '../subjects/idea-words.ts';
import { motifsOf } from '../subjects/motifs.ts';
import { classOf } from '../subjects/plain-portrait.ts';
import { carryMet, type Met } from '../subjects/tableau-of.ts';
import { askedForBy } from '../subjects/words-asked.ts';
import { type Addition, withAdditions } from './addition.ts';
import type { Context } from './context.ts';
import { FACETS, type Facet } from './facets.ts';
import { on } from './on.ts';
import { isWorn } from './own-dress.ts';
import { hasGround } from './surroundings.ts';
import type { Survey } from './survey.ts';
import { isOfAir, takeAir } from './tableau-air-shown.ts';
import { staysBeside, tells, tellsDress } from './tableau-beside.ts';
import { best, candidates } from './tableau-choice.ts';
import { type Compound, compoundsOf, isWithin } from './tableau-compounds.ts';
import { type Frame, frameOf, staysRound } from './tableau-frame.ts';
import { isOfInks, takeInks } from './tableau-inks.ts';
import { isMain, MARKED } from './tableau-main.ts';
import { type Motif, motifOn } from './tableau-motif.ts';
import { ownLook, PUT, toldByRows } from './tableau-own.ts';
import { RowsOf } from './tableau-rows.ts';
import { isAsSaid, isHead, isLiving, isPutThere } from './tableau-suits.ts';
import { isOtherPlace, isThere, placed } from './tableau-there.ts';
import { isDrawnByTopics, type Topic, topicsOf } from './tableau-topics.ts';

/** What a picture is told by. */
interface Cast {
  main: Met;
  /** Where what is done no tableau tells, and the main one stands round it. */
  frame: Frame | undefined;
  /** What the thing looks like with which something is done. */
  own: Met | undefined;
  place: Met | undefined;
  /** What the first word of a compound place brings into it. */
  compounds: readonly Compound[];
  states: readonly Met[];
  medium: Met | undefined;
  topics: readonly Topic[];
  motif: Motif | undefined;
}

/** A Brief told by the tableau that it meets, `going` before all others; the very Brief where it meets none. */
export function tableau(known: Survey, context: Context, closed: (facet: Facet) => boolean, going?: string): Brief {
  const { brief, liberty } = known;
  if (liberty === 'faithful' || closed('details')) return brief;
  const all = candidates(brief);
  if (all.length === 0) return brief;
  const rows = new RowsOf(known, context);
  const cast = castOf(all, rows, known, context, going);
  if (cast === undefined) return brief;
  const { main, frame, own, place, compounds, states, medium, topics, motif } = cast;
  const there = isThere(main, known, context);
  tell(cast, rows, known, context, there, closed);
  const scene = rows.all();
  if (frame) {
    const stays = staysRound(frame, placed(known, context), place !== undefined, scene, brief.idea);
    return withScene(brief, scene, stays);
  }
  const short = rows.words() < SHORT;
  const taken = [
    main,
    own,
    place,
    ...states,
    medium,
    ...topics.map(({ met }) => met),
    ...compounds.map(({ met }) => met),
  ].filter((met) => met !== undefined);
  const beside = staysBeside(brief, taken, scene, there, motif?.subjects, short);
  return withScene(brief, scene, ({ rule }) => beside.has(rule ?? ''));
}

/** The tableau that was told before, if it may still be told: a raincoat makes no other picture of who wears it. */
function goingOn(id: string, all: readonly Met[], known: Survey, context: Context, rows: RowsOf): Met | undefined {
  const { brief } = known;
  const undressed = { ...brief, relations: brief.relations.filter(({ predicate }) => predicate !== 'wearing') };
  return all.find(
    (met) =>
      met.tableau.id === id &&
      isMain(met, { ...known, brief: undressed }, context) &&
      isAsSaid(met, all, brief) &&
      rows.opens(met),
  );
}

/** The tableau that tells most of the idea, with those of what it does not tell. */
function castOf(
  all: readonly Met[],
  rows: RowsOf,
  known: Survey,
  context: Context,
  going: string | undefined,
): Cast | undefined {
  const { brief } = known;
  // Where the sentence that its idea turns on cannot be said it is another picture.
  const opens = (met: Met): boolean => rows.opens(met);
  const fit = all.filter(
    (met) =>
      isMain(met, known, context) &&
      isAsSaid(met, all, brief) &&
      !isWornThing(met, brief) &&
      !isOfWares(met, brief) &&
      // A logo is a mark, whatever it shows.
      !(LOGO_OF.test(brief.idea) && !MARKED.test(met.tableau.kind)) &&
      // A street with neon signs is a street.
      !(WITH_SIGNS.test(brief.idea) && MARKED.test(met.tableau.kind)),
  );
  const whole =
    (going === undefined ? undefined : goingOn(going, all, known, context, rows)) ??
    best(drawnFirst(fit, rows, brief), known, context, opens, (met) => (isDrawnOrWorn(met) ? 1 : rows.size(met)));
  const frame = whole ? undefined : frameOf(all, known, context, (met) => isThere(met, known, context));
  const main = whole ?? frame?.met;
  if (main === undefined) return undefined;
  rows.main = main;
  // A kitchen with curtains tells nothing of the curtains.
  const flat = MARKED.test(main.tableau.kind);
  const itsOwn = flat ? askedForBy(main.tableau, brief) : [];
  const told = [...tells(main), ...itsOwn, ...toldByRows(main, brief, rows)];
  const covered = new Set(told.filter((word) => !isOtherPlace(word, main)));
  const more = (kind: Tableau['kind'], most: number): Met[] => {
    const taken: Met[] = [];
    const of = all.filter(({ tableau: { kind: each, id } }) => each === kind && !isOfInks(id) && !isOfAir(id));
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
  const [place] = more('place', flat ? 0 : 1);
  const states = more('state', flat ? 0 : 2);
  // What a thing is made of may be part of its name: a paper crane.
  for (const word of main.named) if (!main.asked.some((run) => run.includes(word))) covered.delete(word);
  const [medium] = more('medium', 1);
  const own = frame ? undefined : ownLook(main, all, brief, rows, (its) => best(its, known));
  const compounds = flat ? [] : compoundsOf(all, main, place, brief);
  rows.bars = compounds.flatMap(({ bars }) => bars ?? []);
  rows.spared = rows.bars.length > 0 && !rows.hasForm(main);
  const taken = [main, own, place, ...states, medium].filter((met) => met !== undefined);
  const about = topicsOf(
    all,
    new Set([
      ...itsOwn,
      ...(flat ? toldByRows(main, brief, rows) : []),
      ...taken.flatMap(({ asked, named }) => [...asked.flat(), ...named]),
    ]),
    flat,
    brief,
  );
  rows.made = flat ? (SIGNS.test(brief.idea) ? 'mark' : STUCK.test(brief.idea) ? 'sheet' : main.tableau.kind) : undefined;
  const asSaid = (of: readonly Met[]) => of.filter((met) => isAsSaid(met, all, brief));
  const plain = flat ? motifOn(main, all, brief, (of) => best(asSaid(of), known, context, opens)) : undefined;
  const drawn = plain !== undefined && isDrawnByTopics(plain, about, brief);
  const motif = drawn ? undefined : plain;
  rows.motif = motif;
  // A mountain that a coffee shop's logo shall have is drawn, before any cup.
  if (
    main.tableau.kind === 'mark' &&
    motifsOf(brief).some(({ id }) => !told.some(({ of }) => of?.part === 'name' && of.subject === id))
  )
    return undefined;
  // A dragon in a blueprint is the thing that it shows.
  const topics =
    (motifsOf(brief).length > 0 && !drawn) || main.tableau.kind === 'abstract'
      ? []
      : about.filter(
          ({ met, how }) =>
            (flat ? drawn || !isOfActor(met, main) : !isOfItself(met, main)) &&
            // Where the scene has dressed them nobody wears a second coat.
            !(how === 'worn' && main.tableau.rows().some((row) => tellsDress(row) && rows.holds(row, main))) &&
            // A castle that is medieval has no jugs before its gate.
            !(how === 'shown' && main.tableau.kind === 'place' && !context.tags.has('in') && isOnlyHow(met)) &&
            // Nor has a woman in a vintage portrait a telephone of those years beside her.
            !(how === 'shown' && !frame && main.actor && isLiving(main.actor) && isStyle(met)),
        );
  rows.topics = topics;
  return { main, frame, own, place, compounds, states, medium, topics, motif };
}

/** Words of rows above which nothing more is told of what stands beside the main thing. */
const ENOUGH = 85;

/** So many sentences are of what is round the main thing. */
const MOST_ROUND = 3;

/** Takes the rows: what the picture is of carries the text, and what is round it gets a few sentences. */
function tell(
  cast: Cast,
  rows: RowsOf,
  known: Survey,
  context: Context,
  there: boolean,
  closed: (facet: Facet) => boolean,
): void {
  const { main, frame, own, place, compounds, states, medium, topics, motif } = cast;
  const { brief, liberty } = known;
  const { kind } = main.tableau;
  const lit = closed('lighting') ? 0 : 1;
  const viewed = VIEWED.some(closed) ? 0 : 1;
  const worn = topics.some(({ how, met: { actor } }) => how === 'worn' && actor === main.actor);
  // Where the person has put it somewhere else the light is that of the place: no lamp of a bar shines on a beach.
  const litByPlace = place !== undefined && !there;
  const within = compounds.length > 0 && isWithin(main, brief, context);
  // The light of an ice bar comes through its ice.
  if (within) for (const { met } of compounds) rows.take(met, { lit: rows.isLit() ? 0 : lit });
  const fewer = own || within;
  rows.take(main, {
    instant: fewer ? 2 : 3,
    object: fewer ? 1 : 2,
    look: there && !worn && !frame ? 1 : 0,
    lit: litByPlace || rows.isLit() ? 0 : lit,
    viewed: medium && rows.isViewed(medium) ? 0 : viewed,
  });
  for (const { met } of compounds) rows.take(met, within ? { instant: compounds.length > 1 ? 1 : 2 } : { telling: 2 });
  if (within) for (const { met } of compounds) rows.take(met, { behind: rows.isClosed() ? 0 : 1 });
  // What is made of bread has the form of headphones and none of their leather.
  const remade = main.asked.some((run) => run.some(({ text }) => /^(?:made|built|carved|sculpture)$/.test(text)));
  if (own) rows.take(own, { instant: remade ? 1 : 2, object: remade ? 0 : 1 }, 'order', (row) => !PUT.test(row.text));
  for (const met of motif?.mets ?? []) rows.take(met, { instant: 2, object: 1 });
  takeInks(rows, main, brief);
  // What is said of the thing or of how it is made comes before what is round it.
  for (const state of states)
    rows.take(state, { instant: rows.words() < ENOUGH ? 2 : 1, object: rows.words() < ENOUGH ? 1 : 0 });
  if (medium) rows.take(medium, { instant: rows.words() < ENOUGH ? 2 : 1, object: 1, viewed });
  if (place) {
    rows.take(place, { instant: 1, lit: rows.isLit() ? 0 : lit });
    // Of a place beside the place that is the picture no more is told.
    if (kind !== 'place') rows.take(place, { behind: 1 }, 'lot');
    if (litByPlace && !rows.isLit()) rows.take(main, { lit });
  }
  for (const { met, how } of topics)
    if (how === 'drawn') rows.take(met, { instant: 2 });
    // Whose calling is worn has its things by only in a room: a surgeon on a park bench carries no clamps.
    else if (how === 'worn')
      rows.take(met, { look: 1, telling: liberty === 'free' && context.tags.has('in') && rows.words() < ENOUGH ? 1 : 0 });
    else rows.take(met, { telling: 1 });
  const near = frame
    ? frame.near
    : !hasGround(brief) && there && (liberty === 'free' || placed(known, context) || isPutThere(main, brief));
  const left = MOST_ROUND - rows.around();
  if (near)
    rows.take(main, { telling: Math.min(left, place ? 1 : 2), behind: place || rows.isClosed() ? 0 : Math.min(left, 1) });
  // Of a place that is the picture what is near or behind shows now and then, so that another seed has another side of it.
  else if (there && kind === 'place') {
    const coin = (what: string): number => hashSeed(known.seed, 'side', known.key, what) % 2;
    rows.take(main, { telling: coin('near'), behind: place || rows.isClosed() ? 0 : coin('behind') });
  }
  for (const state of states) rows.take(state, { telling: rows.words() < ENOUGH ? 1 : 0, lit: rows.isLit() ? 0 : lit });
  if (place && kind !== 'place' && rows.around() < MOST_ROUND)
    rows.take(place, { telling: rows.words() < ENOUGH ? 1 : 0 }, 'lot');
  // A picture that is short so far has room for what its author had to spare.
  if (rows.words() < SHORT) rows.take(main, { object: 1, telling: near ? 1 : 0 });
  if (rows.words() < SHORT && kind === 'thing') rows.take(main, { instant: 1 });
  if (lit > 0) takeAir(rows, main, brief);
}

/** Sheets, and scenes of people, who come with tools and clothes of their own: there the longer is not the better. */
const isDrawnOrWorn = ({ actor, tableau: { kind } }: Met): boolean =>
  MARKED.test(kind) || (actor !== undefined && classOf(actor) === 'person');

/** Of a queen with a crown the queen is the picture, and no crown on a cushion. */
const isWornThing = ({ asked, tableau: { kind, rows } }: Met, brief: Brief): boolean => {
  const [first] = on(brief.subjects);
  if (kind !== 'thing' || first === undefined || !isLiving(first)) return false;
  const of = asked[0]?.at(-1)?.of;
  const thing = of?.part === 'name' ? brief.subjects.find(({ id }) => id === of.subject) : undefined;
  if (thing === undefined || thing === first || !isWorn('in', thing, brief)) return false;
  return !rows().some(({ slot, text }) => slot === 'instant' && OF_WHO.test(text));
};
/** Tells of whoever has it. */
const OF_WHO = /\$(?:the|he|his|him)\b|\b(?:she|he|her|his)\b/i;

/** A farm shop with pumpkins is a shop, and no field of them. */
function isOfWares({ tableau: { kind }, asked }: Met, brief: Brief): boolean {
  if (kind !== 'place' || asked.some((run) => isHead(run, undefined))) return false;
  const [first] = ideaWords(brief).filter(({ of }) => of?.part === 'place' && of.head);
  return (
    first !== undefined &&
    placeKnown(first.text)?.tags.some((tag) => /^(?:in|home|urban)$/.test(tag)) === true &&
    asked.some((run) => run.some(({ of, at }) => of?.part === 'name' && at > first.at)) &&
    !asked.some(
      (run) => run.some(({ of }) => of?.part === 'name') && placeKnown(run.map(({ text }) => text).join(' ')) !== undefined,
    )
  );
}

const WITH_SIGNS = /\b(?:street|alley|road|avenue|city|downtown|market|square|district|lane)\b.* with (?:[a-z]+ ){0,3}signs\b/i;
const LOGO_OF =
  /^(?:(?:an?|the|my|simple|minimalist|modern|vintage|circular|round|flat|line) )*(?:logo|icon|emblem|monogram) /i;
/** What is drawn as a mark, whatever it is printed on. */
const SIGNS = /\b(?:icon|logo|favicon|emblem|monogram)s?\b/i;
const STUCK = /\b(?:stickers?|patch(?:es)?|pins?|mascots?|decals?|tattoos?)\b/i;
const isOnlyHow = ({ asked }: Met): boolean => /^(?:quality|look|other)$/.test(asked[0]?.at(-1)?.of?.part ?? '');
const isStyle = ({ asked }: Met): boolean => asked[0]?.at(-1)?.of?.part === 'look';
const isOfActor = ({ asked }: Met, { actor }: Met): boolean =>
  actor !== undefined && asked.flat().every(({ of }) => of?.part === 'name' && of.subject === actor.id);

/** An antique key has no antiques by it. */
const isOfItself = ({ asked }: Met, { actor, tableau: { kind } }: Met): boolean =>
  kind !== 'place' && actor !== undefined && !isLiving(actor) && asked.flat().every(({ of }) => of?.subject === actor.id);

/** Of what is drawn on a sheet the sheet is told. */
function drawnFirst(all: readonly Met[], rows: RowsOf, brief: Brief): readonly Met[] {
  const sheets = motifsOf(brief).length > 0 ? all.filter((met) => MARKED.test(met.tableau.kind) && rows.opens(met)) : [];
  return sheets.length > 0 ? sheets : all;
}

/** Words under which a text is too short for a picture. */
const SHORT = 78;

/** What the fragment at the end tells. */
const VIEWED: readonly Facet[] = ['shot', 'angle', 'lens', 'composition'];

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
  const placed = new Set(
    on(brief.relations).flatMap(({ from, to, predicate }) => (PLACING.test(predicate) && !isGuest(from, brief) ? [to] : [])),
  );
  return asked.every((run) => {
    const of = run.at(-1)?.of;
    return (
      of?.head === true &&
      (of.part === 'place' || (of.part === 'name' && placed.has(of.subject ?? ''))) &&
      !isSeenFromOutside(run, brief)
    );
  });
}

/** The fox of a shed with a fox on the roof: where it is, the shed is not. */
const isGuest = (id: string, { relations, subjects }: Brief): boolean =>
  on(relations).some(
    ({ from, to, predicate }) => to === id && predicate === 'with' && subjects.some((each) => each.id === from),
  );

/** Of a car in front of a diner no counter is seen. */
function isSeenFromOutside(run: readonly IdeaWord[], { idea }: Brief): boolean {
  const word = run.at(-1)?.text ?? '';
  if (run.some(({ text }) => /^(?:front|outside)$/.test(text)) || !placeKnown(word)?.tags.includes('in')) return false;
  const before = idea.toLowerCase().split(word)[0] ?? '';
  return /\b(?:in front of|outside(?: of)?|opposite|past)(?: (?!with\b|and\b)\p{L}+){0,3} $/u.test(before);
}
const PLACING = /(?:^| )(?:in|on|at|by|inside|outside|in front of|outside of|along|across|near|through|over)$/;

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
