/**
 * What the person said is on a sheet or a mark, told in place of what the author of its tableau drew there: of that the letters, the colours
 * and the manner stay.
 */
import { type Passage, wordNet } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { type IdeaWord, ideaWords } from '../subjects/idea-words.ts';
import { motifsOf } from '../subjects/motifs.ts';
import type { Met } from '../subjects/tableau-of.ts';
import { askedForBy } from '../subjects/words-asked.ts';
import { contentWords } from './content-words.ts';
import { on } from './on.ts';
import { suitsDeed } from './tableau-suits.ts';

export interface Motif {
  subjects: readonly Subject[];
  /** How they are drawn. */
  mets: readonly Met[];
  /** The rows that show nothing else. */
  kept: ReadonlySet<string>;
}

/** Rows that say how anything is drawn, whatever it is. */
export const MANNER =
  /\$(?:the|that)\b|\b(?:motif|satin stitch\w*|stitch(?:es)?|enamel|outer lines|contour|overprint|airbrush|gouache|vinyl|white (?:border|rim)|printed grain|fine grain|cut lines?|cut[- ]paper|coloured paper|the paper's|drawn (?:plump|in|with)|reduced to|the (?:figure|sign|mark) (?:is|stands)|quilt|key lines|numbered steps|(?:picture|drawing|figure) (?:is|are|stands?|appears?)|all four edges|postmark|thick pen|ink lies|printed|glass tubes?|pictogram|tubes?|outline of the thing|the (?:thing|specimen) |construction lines|dimension lines|etched line)\b/i;
/** Nouns of the sheet itself. */
const OF_SHEET =
  /^(?:letters?|capitals?|edges?|top|foot|middle|centre|band|colou?rs?|tones?|ground|inks?|paper|lines?|side|left|right|sheet|card|poster|cover|label|picture|corners?|shapes?|fields?|space|height|width|half|quarter|third|thirds|parts?|white|black|red|blue|green|yellow|cream|gold|grey|orange|pink|brown|shadow|light|dark|hand|margin|frame|border|circle|disc|oval|square|title|name|words?|two|three|four|five|one|size|way|row|stands?|lies?|hangs?|runs?|rises?|falls?|rests?)$/;
const wordsIn = (text: string): readonly string[] => contentWords(text.replace(/[[\]/]/g, ' '));
const SEEN = /^(?:animal|artifact|food|plant|person|object|body)$/;
const isThing = (word: string): boolean => !OF_SHEET.test(word) && SEEN.test(wordNet(word)?.concrete ?? '');
const MOST = 2;
const HEAD = / (?:head|face|silhouette|portrait|paw|wings?|skull)$/i;

/** Undefined where nothing was said to be on it that its tableau does not tell of. */
export function motifOn(
  main: Met,
  all: readonly Met[],
  brief: Brief,
  best: (of: readonly Met[]) => Met | undefined,
): Motif | undefined {
  if (main.that !== undefined || main.tableau.kind === 'abstract') return undefined;
  const subjects = motifsOf(brief);
  if (subjects.length === 0) return undefined;
  const asked = [...main.asked.flat(), ...main.named, ...askedForBy(main.tableau, brief), ...askedByRows(main, brief)];
  // A lion's head is told by what is known of lions.
  const isTold = ({ id, name }: Subject): boolean =>
    asked.some(({ of }) => of?.part === 'name' && of.subject === id && (of.head || HEAD.test(name)));
  // A guitar on fire that the sheet was asked for with is told by it.
  const among = subjects.every(isTold) ? [] : subjects;
  const done = subjects.some((each) => isDone(each, among, brief, asked));
  const whole = !done && subjects.some(isTold);
  const left = done ? subjects : subjects.filter((each) => !isTold(each));
  if (left.length === 0) return undefined;
  const mets: Met[] = [];
  for (let open = new Set(left.map(({ id }) => id)); mets.length < MOST && open.size > 0; ) {
    const doing = new Set(left.filter((each) => open.has(each.id) && acts(each, brief)).map(({ id }) => id));
    const next = (doing.size > 0 ? bestOf(all, doing, main, brief, best) : undefined) ?? bestOf(all, open, main, brief, best);
    if (next === undefined) break;
    mets.push(next);
    const told = new Set([next.actor?.id, next.that?.id, next.other?.id]);
    open = new Set([...open].filter((id) => !told.has(id)));
  }
  return mets.length > 0 ? { subjects: left, mets, kept: keptRows(main, whole) } : undefined;
}

/** The words that its rows ask for: a snake that lies round a rose. */
const askedByRows = ({ tableau }: Met, brief: Brief): IdeaWord[] =>
  ideaWords(brief).filter(({ keys }) =>
    tableau.rows().some(({ slot, any }) => slot === 'instant' && any.some((word) => keys.has(word))),
  );

/** Of a fox that reads a fox alone tells too little. */
function isDone(each: Subject, subjects: readonly Subject[], brief: Brief, asked: Met['named']): boolean {
  const ids = new Set(subjects.map(({ id }) => id));
  return (
    [...on(each.actions), ...on(each.attributes).filter(({ value }) => /^\p{L}+ing$/u.test(value))].some(
      ({ value }) => !asked.some(({ text }) => value.startsWith(text)),
    ) || on(brief.relations).some(({ from, to }) => from === each.id && ids.has(to))
  );
}

/** One that was thought of for what is done, else a scene of it from life, else how such a thing is drawn at all. */
function bestOf(
  all: readonly Met[],
  open: ReadonlySet<string>,
  main: Met,
  brief: Brief,
  best: (of: readonly Met[]) => Met | undefined,
): Met | undefined {
  const own = all.filter(({ actor, tableau: { kind } }) => actor !== undefined && open.has(actor.id) && kind === 'motif');
  const told = (met: Met): boolean =>
    met.named.length > 0 || met.asked.some((run) => run.some(({ of }) => of?.part !== 'name'));
  const deeds = all.filter(
    (met) => met.tableau.kind === 'deed' && met.actor !== undefined && open.has(met.actor.id) && acts(met.actor, brief),
  );
  const fromLife = main.tableau.kind !== 'mark' && !REPEATED.test(brief.idea);
  return (
    best(own.filter(told)) ??
    (fromLife ? best(deeds.filter((met) => suitsDeed(met, brief))) : undefined) ??
    best(own.filter(({ tableau: { needs } }) => !needs.some(({ traits }) => traits.includes('idle')))) ??
    best(own)
  );
}
const REPEATED = /\b(?:signs?|patterns?|wallpaper|wrapping paper|gift wrap|fabric|textile|seamless)\b/i;
const acts = ({ id, actions }: Subject, { relations }: Brief): boolean =>
  on(actions).length > 0 || on(relations).some(({ from, predicate }) => from === id && !STILL.test(predicate));
/** Says where it is, and of nothing that it does. */
const STILL =
  /^(?:with|of|in|on|at|by|to|from|for|under|over|beside|behind|near|around|round|and|in front of|next to|on top of|above|below|inside)$/;

/** Those that tell how it is drawn, or all where it goes with what the tableau draws. */
function keptRows({ tableau }: Met, whole: boolean): ReadonlySet<string> {
  const rows = tableau.rows();
  const isKept = ({ slot, text, coloured }: Passage): boolean =>
    slot === 'viewed' || coloured || (slot !== 'instant' && slot !== 'telling') || MANNER.test(text);
  if (whole) return new Set(rows.map(({ rule }) => rule));
  const away = new Set(rows.flatMap((row) => (isKept(row) ? [] : wordsIn(row.text).filter(isThing))));
  return new Set(
    rows.flatMap((row) =>
      isKept(row) && (row.slot === 'viewed' || row.coloured || !wordsIn(row.text).some((word) => away.has(word)))
        ? [row.rule]
        : [],
    ),
  );
}
