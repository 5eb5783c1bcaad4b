/** Whether a tableau whose needs are met may be what the picture is of. */
import { PLACES, placeKnown } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { abstractStage } from '../subjects/abstract-stage.ts';
import { madeThing } from '../subjects/emblems.ts';
import { type IdeaWord, ideaWords } from '../subjects/idea-words.ts';
import { mainSubject } from '../subjects/main-subject.ts';
import { isSheetFirst, motifsOf, sheetIn } from '../subjects/motifs.ts';
import { classOf } from '../subjects/plain-portrait.ts';
import type { Met } from '../subjects/tableau-of.ts';
import type { Context } from './context.ts';
import { isHeld, isScene } from './is-scene.ts';
import { on } from './on.ts';
import { isOutsideOnly } from './surroundings.ts';
import type { Survey } from './survey.ts';
import { isHead, isLiving, isStill, suitsDeed, suitsThing } from './tableau-suits.ts';

export const SMALL = new Set(
  'a an the and or of in on at by to for from with into onto over under up down out off is are be his her its their my our your some very that this it he she they while as after before inside'.split(
    ' ',
  ),
);

/** What only comes beside a main tableau. */
const ADDED = /^(?:state|medium|topic|frame|motif|compound)$/;
export const MARKED = /^(?:mark|sheet|abstract)$/;
/** Words for what a person does to a thing. */
const DOES = /(?:ing|ed)\b/;
/** What makes another picture of a place. */
const CHANGES = /^(?:burn|explod|collaps|melt|fly|sink|crumbl|float|fall|demolish)/;
/** How a thing is, and nothing that it does. */
const RESTS =
  /^(?:overgrown|left|abandoned|forgotten|dumped|discarded|parked|lost|stranded|covered|buried|half-buried|sunk|sunken|standing|lying|sitting|lit|swallowed|reclaimed|surrounded|lined|filled|framed|wrapped|closed|moored|hanging|turned)\b/;
/** What is done for a portrait: who smiles or wears a hat is told by what they look like. */
const POSES =
  /^(?:standing|posing|wearing|dressed|smiling|grinning|sitting|seated|kneeling|facing|hooded|masked|armed|armou?red|cloaked)\b/;

/** An armchair calls for a room and is none. */
const isThingOfRoom = (actor: Subject): boolean =>
  /^(?:product|food|drink)$/.test(classOf(actor) ?? '') && !PLACES.has(actor.name);

/** Whether it may be what the picture is of. */
export function isMain(met: Met, { brief }: Survey, context: Context): boolean {
  const { kind } = met.tableau;
  if (ADDED.test(kind)) return false;
  if (met.actor && /^(?:deed|thing)$/.test(kind) && isOnlyOwner(met, brief)) return false;
  // Posters on a wall make no poster of a bedroom.
  const made =
    madeThing({ ...brief, subjects: [] }) ??
    (isScene(brief, context) || beginsWithPlace(brief, met.actor) ? undefined : madeThing(brief));
  if (kind === 'mark') return made === 'mark' || (made === undefined && met.asked.slice(0, 1).some(isOfMain(brief)));
  if (kind === 'sheet')
    return (
      made !== undefined ||
      (((!isScene(brief, context) && !beginsWithPlace(brief, met.actor)) || motifsOf(brief).length > 0) &&
        met.asked.some(isOfMain(brief)))
    );
  // Of a pink car no pink is the picture.
  if (kind === 'abstract')
    return (
      sheetIn(brief) === undefined &&
      // A zen room is a room.
      (context.tags.has('abstract') ||
        !on(brief.setting).some(({ kind: each, source }) => each === 'place' && source === 'user')) &&
      made === undefined &&
      isOfNoThing(brief, context) &&
      !met.asked.some((run) => run.some(({ of }) => of?.part === 'color' && of.subject !== undefined))
    );
  if (made !== undefined || context.tags.has('abstract')) return false;
  // A cellar full of jars does nothing.
  if (kind === 'deed')
    return (
      suitsDeed(met, brief) &&
      !(
        beginsWithPlace(brief, met.actor) &&
        (met.asked.flat().some(({ text }) => FULL.test(text)) ||
          !met.asked.some((run) => run.some(({ of }) => of?.part === 'name')))
      )
    );
  const { actor } = met;
  // An exterior shows no tables.
  if (kind === 'place' && EXTERIOR.test(brief.idea) && !saysOutside(met) && met.asked.some((run) => isInside(run)))
    return false;
  if (kind === 'place' && INTERIOR.test(brief.idea)) {
    const [first] = met.tableau.rows();
    if (first && isOutsideOnly(first.text)) return false;
  }
  // A car that is parked is no car park.
  if (
    kind === 'place' &&
    met.asked.some(
      (run) =>
        run.some(({ of, text }) => of?.part === 'deed' && /(?:ed|ing)$/.test(text)) &&
        run.some(({ of }) => of?.part === 'name'),
    )
  )
    return false;
  // Where no thing was named the place is the picture, be it only a name: Lisbon.
  if (kind === 'place' && actor === undefined)
    return met.asked.every(
      (run) =>
        isOfPlace(run) ||
        run.at(-1)?.of === undefined ||
        // Of a neon alley the alley was asked for as well.
        (met.asked.some(isOfPlace) && run.every(({ of }) => of?.part === 'place')),
    );
  if (kind === 'place' && (isScene(brief, context) || beginsWithPlace(brief, actor))) {
    // Of a lake with a dock the lake is the picture.
    const said = on(brief.setting).some(({ kind: each, source }) => each === 'place' && source !== 'writer');
    // A waterfall in Iceland is the waterfall.
    const lies =
      actor !== undefined &&
      on(brief.relations).some(
        ({ from, to }) => from === actor.id && on(brief.setting).some(({ id, kind: each }) => id === to && each === 'place'),
      );
    const itself = (said && !lies) || (actor !== undefined && isHeld(brief, actor.id)) ? undefined : actor?.id;
    // How it is belongs to it: a flooded station.
    const isIts = (run: readonly IdeaWord[]) => itself !== undefined && run.every(({ of }) => of?.subject === itself);
    // What it is and what it holds were said together: a gym with chairs, a frozen canal with skaters.
    return (
      met.asked.every((run) => run.some((word) => isHead([word], itself)) || isOfPlace(run) || isIts(run)) ||
      ((!(actor && isLiving(actor)) || (met.asked.length > 1 && met.asked.some((run) => isHead(run, actor.id)))) &&
        met.asked.some(
          (run) =>
            (met.asked.length > 1 && isHead(run, itself)) ||
            ((met.asked.length > 1 || ROLLS_OVER.test(brief.idea)) && actor !== undefined && isHead(run, actor.id)),
        ))
    );
  }
  if (actor === undefined || (isScene(brief, context) && !isThingOfRoom(actor))) return false;
  if (kind === 'thing' && beginsWithPlace(brief, actor)) return false;
  const { id } = actor;
  // Of a hailstorm over a trailer park the park is the place.
  if (kind === 'place' && AIRY.test(actor.name)) {
    const below = on(brief.relations).flatMap(({ from, to }) => (from === id ? [to] : []));
    if (met.asked.some((run) => below.some((to) => isHead(run, to) || isHead(run, undefined)))) return true;
  }
  const still = isStill(actor, brief);
  // Tracks that go off into fog are still tracks.
  const rests = (words: string): boolean =>
    still ||
    (isLiving(actor) ? kind === 'thing' && POSES.test(words) : kind === 'place' ? !CHANGES.test(words) : RESTS.test(words));
  if (on(actor.actions).some(({ value }) => !rests(value))) return false;
  if (
    on(brief.relations).some(
      ({ from, to, predicate }) => (from === id || to === id) && DOES.test(predicate) && !(from === id && rests(predicate)),
    )
  )
    return false;
  // By its own name, or by what it is.
  if (kind === 'place') return met.asked.some((run) => run.some((word) => isHead([word], id)));
  return (
    ((kind === 'thing' && met.traits > 0) || met.asked.some((run) => isHead(run, id) || isServedIn(run, actor))) &&
    suitsThing(met, brief)
  );
}

/** Of a knight's glove with a moth the glove is the picture, and a ladybird on a soldier's helmet is no soldier. */
function isOnlyOwner({ actor, asked, named }: Met, brief: Brief): boolean {
  const main = mainSubject(brief);
  if (main !== undefined && main.id !== actor?.id && actor?.parts.some(({ id }) => id === main.id)) return true;
  if (
    brief.subjects.some(({ id, parts }) => parts.some((part) => part.id === actor?.id) && asked.some((run) => isHead(run, id)))
  )
    return true;
  const under = on(brief.relations).flatMap(({ from, to, predicate }) =>
    from === actor?.id && PUT_ON.test(predicate) ? [to] : [],
  );
  return brief.subjects.some(
    ({ id, parts }) =>
      id !== actor?.id &&
      parts.some((part) => under.includes(part.id) && [...asked, named].some((run) => isHead(run, id) || isHead(run, part.id))),
  );
}
const PUT_ON = /(?:^| )(?:on|under|behind)$/;

/** A ramen bowl is told by the ramen. */
const isServedIn = (run: readonly IdeaWord[], { id, name }: Subject): boolean =>
  /\b(?:bowl|plate|platter|bucket|slice|stack)s?$/i.test(name) &&
  run.some(({ of }) => of?.part === 'name' && of.subject === id);

/** Said to be seen from within. */
const INTERIOR = /\binteriors?\b|^(?:the )?inside of\b/i;

const EXTERIOR =
  /\b(?:exterior|facade|storefront|from (?:the )?outside)\b|\b(?:shop|bookshop|bookstore|store|caf[eé]|bakery|bar|pub|restaurant|diner|florist)\b.* on an? (?:[a-z]+ ){0,2}(?:street|corner|square|lane|alley|avenue)$/i;
const saysOutside = ({ tableau: { needs } }: Met): boolean =>
  needs.some(({ phrases }) =>
    phrases.some((phrase) => EXTERIOR.test(phrase.join(' ')) || /front|outside/.test(phrase.join(' '))),
  );
const isInside = (run: readonly IdeaWord[]): boolean =>
  placeKnown(run.map(({ text }) => text).join(' '))?.tags.includes('in') === true;

/** How full a place is, which is no deed. */
const FULL = /^(?:full|filled|stuffed|crammed|brimming|overflowing)$/;

/** Sea fog over a bridge. */
const ROLLS_OVER = /^(?:\p{L}+ ){0,3}(?:fog|mist|clouds?|storm|rain|snow|smoke|rainbow)\b.*\bover\b/iu;

/** What is in the air over a place. */
const AIRY =
  /(?:storm|fog|mist|rainbow|snow|rain|hail|lightning|clouds?|sunrise|sunset|dawn|dusk|moon|aurora|northern lights|sun|view|frost|dust|blizzard|tornado|smoke|steam|sky|stars)$/i;

/** A station full of steam, a laundrette where a machine runs: what is named first is the picture, if nobody living is in it. */
const beginsWithPlace = (brief: Brief, actor: Subject | undefined): boolean =>
  !(actor && isLiving(actor)) &&
  ideaWords(brief).find(({ text, of }) => of && !/^(?:other|look)$/.test(of.part) && !SMALL.has(text))?.of?.part === 'place';

/** Hour, weather and the like, which a place may be asked for with. */
const isOfAir = (run: readonly IdeaWord[]): boolean =>
  run.every(({ of }) => of === undefined || of.part === 'other' || of.part === 'look');

/** Whether words name a place, or the hour or weather there: a forest in winter. */
const isOfPlace = (run: readonly IdeaWord[]): boolean => isOfAir(run) || run.some((word) => isHead([word], undefined));

/** Whether words name what the picture is of, or how it is made. */
const isOfMain = (brief: Brief) => {
  const main = sheetIn(brief) ?? mainSubject(brief);
  return (run: readonly IdeaWord[]): boolean => {
    const of = run.at(-1)?.of;
    return (
      of === undefined ||
      of.part === 'look' ||
      of.part === 'other' ||
      (of.part === 'quality' && of.subject === main?.id && isSheetFirst(brief)) ||
      (of.part === 'name' && of.subject === main?.id && of.head)
    );
  };
};

/** A feeling, a sound, colours alone: of running shoes no colour is the picture. */
function isOfNoThing(brief: Brief, { tags, place }: Context): boolean {
  if (tags.has('abstract') || abstractStage(brief) !== undefined) return true;
  const main = mainSubject(brief);
  return place === undefined && (main === undefined || classOf(main) === undefined);
}
