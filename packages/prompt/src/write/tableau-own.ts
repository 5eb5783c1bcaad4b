/** What a thing looks like where the tableau taken tells only what is done with it, and which of its words need no more telling. */
import { COLOURS } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { type IdeaWord, ideaWords } from '../subjects/idea-words.ts';
import type { Met } from '../subjects/tableau-of.ts';
import { traitsOf } from '../subjects/traits.ts';
import { on } from './on.ts';
import type { RowsOf } from './tableau-rows.ts';
import { isAsSaid, isHead, isLiving, suitsThing } from './tableau-suits.ts';

/** The words for which it has a row of the thing itself: of toast that is burnt no more need be said. */
export const toldByRows = (met: Met, brief: Brief, rows: RowsOf): IdeaWord[] =>
  ideaWords(brief).filter(
    ({ keys, of }) =>
      // A place has rows of its own.
      (of?.part !== 'place' &&
        met.tableau
          .rows()
          .some((row) => BODY.test(row.slot) && row.any.some((word) => keys.has(word)) && rows.holds(row, met))) ||
      // What fog does to mountains is told by their light.
      (met.tableau.kind === 'place' &&
        [...keys].some((key) => FOG.test(key)) &&
        met.tableau.rows().some((row) => row.any.some((word) => FOG.test(word)))),
  );
const FOG = /^(?:fog|foggy|mist|misty|haze|hazy)$/;
const BODY = /^(?:instant|object)$/;

/** What a dress on a door looks like, where the main tableau tells no more than how anything hangs there. */
export function ownLook(
  main: Met,
  all: readonly Met[],
  brief: Brief,
  rows: RowsOf,
  best: (all: readonly Met[]) => Met | undefined,
): Met | undefined {
  const { actor } = main;
  if (main.tableau.kind !== 'deed' || actor === undefined || isLiving(actor)) return undefined;
  // Its author has told what it looks like.
  if (looksTold(main, rows)) return undefined;
  // A ship in a bottle does not stand over us.
  if (isContained(actor, brief)) return undefined;
  // From far nothing is seen of what it is made like.
  if (main.tableau.rows().some(({ slot, text }) => slot === 'viewed' && FAR.test(text))) return undefined;
  const its = all.filter(
    (met) =>
      met.tableau.kind === 'thing' &&
      met.actor === actor &&
      met.asked.some((run) => isHead(run, actor.id)) &&
      suitsThing(met, brief) &&
      isAsSaid(met, all, brief) &&
      rows.opens(met),
  );
  return best(its);
}

/** Whether a sentence of the scene gives the body its colours and materials, so that no other need. */
const looksTold = (met: Met, rows: RowsOf): boolean =>
  met.tableau
    .rows()
    .some(
      (row) => row.slot === 'instant' && (row.coloured || row.any.some((word) => COLOURS.has(word))) && rows.holds(row, met),
    );

const isContained = ({ id }: Subject, brief: Brief): boolean =>
  on(brief.relations).some(
    ({ from, to, predicate }) =>
      from === id &&
      /(?:^| )(?:in|inside)$/.test(predicate) &&
      on(brief.subjects).some(
        (each) => each.id === to && (traitsOf(each, brief.idea).has('container') || /(?:bottle|globe|shell)$/.test(each.name)),
      ),
  );

const FAR = /^(?:Very )?(?:wide|far|distant|aerial)\b/i;

/** Says how a thing is set down, which the deed has told. */
export const PUT =
  /^(?:\$The|\$It|It|They|The two|The pair|Both)\b[^,;]*?(?:\{|\b)(?:stands?|lies?|sits?|hangs?|leans?|rests?|floats?|lay|comes?|fills?)\b|\b(?:on|in|into|against) (?:a|an|the) (?:\w+ ){0,2}(?:tables?|boards?|bench|plate|slab|counter|chair|stand|sofa|hook|hanger|box|dish|tray|cloth|floor|shelf|wall|ground)\b/i;
