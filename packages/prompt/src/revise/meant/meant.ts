/**
 * A line as what is meant by it (R60–R72), before its clauses are read by their forms: pieces of it that are known here are done, and the rest of it is
 * heard as other lines are. Undefined where nothing of it is known here.
 */
import type { Brief } from '@atelier/spec';
import { clauseEdit } from '../clause.ts';
import { noThing } from '../hear/gate.ts';
import { ofLetters } from '../letters/of-letters.ts';
import { ontoSheet } from '../on-sheet.ts';
import type { Outcome } from '../outcome.ts';
import { claimParts } from '../parts-of.ts';
import type { Edited, Reading } from '../weigh/reading.ts';
import { Workbench } from '../workbench.ts';
import { afterAll } from './after-all.ts';
import { amiss } from './amiss.ts';
import { asItWas } from './as-it-was.ts';
import { askedAndWished } from './asked.ts';
import { asSeen } from './camera.ts';
import { colourBut, lessHere } from './except.ts';
import { hidden } from './hidden.ts';
import { madeOf, mirrored, setBefore } from './made-of.ts';
import { mannered } from './manners.ts';
import type { Meaning } from './meaning.ts';
import { bringMotif } from './motif.ts';
import { shortly } from './short.ts';
import { betterThere, comparing, ratherDoing, reaching } from './should-be.ts';
import { corrected, roomToWrite, titled } from './titles.ts';
import { doneToOne, onTheEnd, putInOne, soMany } from './which.ts';

/** In order; the first that knows a piece decides. */
const MEANINGS: readonly Meaning[] = [
  ofLetters,
  askedAndWished,
  hidden,
  asItWas,
  afterAll,
  lessHere,
  colourBut,
  asSeen,
  mannered,
  madeOf,
  mirrored,
  setBefore,
  roomToWrite,
  corrected,
  titled,
  putInOne,
  onTheEnd,
  soMany,
  ratherDoing,
  reaching,
  comparing,
  betterThere,
  doneToOne,
  shortly,
  amiss,
];

/** What is longer is told and not asked for. */
const LONGEST = 240;
const MOST_PIECES = 6;
const CUT =
  /\s*[.;!…]+\s+(?=\S)|\s*\?+\s+(?=\S)|,\s+(?:(?:and|but|so|then) )?|\s+but\s+(?:also )?|\s+and\s+(?=(?:also |then |please )?(?:make|put|add|remove|lose|take|give|turn|have|let|move|write|change|keep|show|he|she|they|it)\b)|\s+[—–-]\s+/giu;
const LEAD =
  /^(?:(?:ok(?:ay)?|and|but|so|hm+|oh|also|please|pls|now|then|actually|well|hey|maybe|wait|no wait|lol|haha|good|great|nice|cool|thanks|yeah|yes|i think|i guess|(?:can|could|would|will) (?:you|we|u)(?: please| maybe| also| just)?|i'd like you to|i want you to|let's)[,.! ]+)+(?=\S)/iu;
const TRAIL =
  /[\s,]*(?:\b(?:lol|haha+|lmao|please|pls|thanks|thx|obviously|of course|though|tho|instead|actually|then|for me|if possible|ok|too much)\b|[.!?…]+)+$/iu;

/** Beside what is known it asks for nothing: that all else stays, and what it has to be good for. */
const SAID_BESIDE =
  /^(?:(?:the )?same(?: thing| one| picture| again)?|(?:keep|leave) (?:that|it|this|everything|all(?: of it)?|the rest|everything else)(?: (?:as it is|as is|the same|like that))?|(?:it|this|that) (?:has to|needs to|should|must) (?:work|fit|print|be (?:readable|legible|usable)|look good|go) (?:on|as|for|in|at|with|into)\b.*)$/iu;

/** "Make it so we don't see her" says the same as "don't show her". */
const SO_UNSEEN = /^make it so (?:that )?(?:we|you|i|one) (?:don't|do not|can't|cannot|never) see /iu;
const bared = (piece: string): string => piece.replace(LEAD, '').replace(SO_UNSEEN, "don't show ").replace(TRAIL, '').trim();

/** Where the pieces of a line begin and end. */
function piecesOf(line: string): [number, number][] {
  const all: [number, number][] = [];
  let from = 0;
  for (const cut of line.matchAll(CUT)) {
    if (isQuoted(line, cut.index)) continue;
    if (cut.index > from) all.push([from, cut.index + (/^\s*\?/.test(cut[0]) ? (cut[0].match(/\?/g)?.length ?? 0) : 0)]);
    from = cut.index + cut[0].length;
  }
  if (from < line.length) all.push([from, line.length]);
  return all;
}

/** What stands in quotes is never cut. */
const isQuoted = (line: string, at: number): boolean => (line.slice(0, at).match(/["“”]/g)?.length ?? 0) % 2 === 1;

function meaningOf(bench: Workbench, piece: string, whole: boolean): Outcome {
  const edit = (clause: string): boolean => {
    const before = bench.mark();
    const done = clauseEdit(bench, clause, { correcting: false, before: undefined });
    if (done === true && noThing(bench, before.brief, clause) === undefined) return true;
    bench.reset(before);
    return false;
  };
  const before = bench.mark();
  const there = new Set(bench.subjects().map(({ id }) => id));
  const said = bared(piece);
  if (said === '') return undefined;
  // What a card is named by is on it from now on.
  const quoted = /["“”]/.test(said);
  const motif = !quoted && bringMotif(bench, said);
  const started = bench.mark();
  const done = (): true => {
    claimParts(bench, there);
    ontoSheet(bench, there);
    return true;
  };
  // Of words in quotes nothing else is said here.
  for (const meaning of quoted ? [ofLetters] : MEANINGS) {
    const outcome = meaning({ bench, said, whole, edit });
    if (outcome === true) return done();
    bench.reset(started);
    if (outcome === undefined) continue;
    bench.reset(before);
    return outcome;
  }
  if (motif && edit(said)) return done();
  bench.reset(before);
  return undefined;
}

interface Span {
  said: string;
  known: boolean;
}
/** Which pieces of the line are known here, each as long as it can be; what stands between them stays together. */
function spansOf(brief: Brief, line: string, about: string | undefined): Span[] {
  const pieces = piecesOf(line);
  if (pieces.length === 0 || pieces.length > MOST_PIECES) return [];
  const trial = new Workbench(brief, about);
  const spans: Span[] = [];
  let rest: [number, number] | undefined;
  const close = (): void => {
    if (rest) spans.push({ said: line.slice(...rest), known: false });
    rest = undefined;
  };
  for (let i = 0; i < pieces.length; ) {
    const from = pieces[i]?.[0] ?? 0;
    let upTo = pieces.length - 1;
    while (
      upTo >= i &&
      meaningOf(trial, line.slice(from, pieces[upTo]?.[1]), i === 0 && upTo === pieces.length - 1) === undefined
    )
      upTo--;
    if (upTo >= i) {
      close();
      spans.push({ said: line.slice(from, pieces[upTo]?.[1]), known: true });
      i = upTo + 1;
    } else rest = [rest?.[0] ?? from, pieces[i++]?.[1] ?? line.length];
  }
  close();
  return spans;
}

/** @param hearRest how the rest of the line is heard, of the picture as it then is */
export function meantIn(
  brief: Brief,
  line: string,
  about: string | undefined,
  hearRest: (brief: Brief, rest: string, about: string | undefined) => Reading,
  answered: (answer: string) => Reading,
): Reading | undefined {
  if (line.length > LONGEST) return undefined;
  const spans = spansOf(brief, line, about);
  if (!spans.some(({ known }) => known)) return undefined;
  let bench = new Workbench(brief, about);
  const troubles: string[] = [];
  const undone: string[] = [];
  let done = 0;
  for (const { said, known } of spans) {
    if (!known && SAID_BESIDE.test(said)) continue;
    const outcome = known ? meaningOf(bench, said, spans.length === 1) : undefined;
    if (outcome === true) done++;
    else if (outcome !== undefined) {
      undone.push(said);
      troubles.push(outcome);
    } else {
      const reading = hearRest(bench.brief, said, bench.focus?.id ?? about);
      if (!reading.done) {
        bench = carriedOn(bench, reading);
        undone.push(...reading.undone);
        if (reading.trouble) troubles.push(reading.trouble.replace(/^Not done: /, ''));
        done++;
        continue;
      }
      // A move in the history is made by the caller, who has all of the line.
      if (reading.done.move || reading.done.brief !== bench.brief) return undefined;
      if (reading.done.unplaced.length === 0) continue;
      undone.push(said);
      troubles.push(reading.done.answer.replace(/ ?Nothing has changed\.$/, ''));
    }
  }
  if (done === 0) return answered(`${troubles.join(' ')} Nothing has changed.`);
  const trouble = troubles.length > 0 ? `Not done: ${troubles.join(' ')}` : '';
  return { bench, text: line, unplaced: [], undone, trouble, anew: false, sure: true };
}

/** The bench of the rest, with what was told before it. */
export function carriedOn(before: Workbench, { bench }: Pick<Edited, 'bench'>): Workbench {
  for (const [id, of] of before.replaced) if (!bench.replaced.has(id)) bench.replaced.set(id, of);
  Object.assign(bench.reasons, { ...before.reasons, ...bench.reasons });
  bench.notes.unshift(...before.notes);
  return bench;
}
