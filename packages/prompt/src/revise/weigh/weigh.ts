/**
 * Several readings of one line, weighed (R36–R38). The line is taken as it stands first; only where that reading is suspicious are others
 * tried, said in plain forms, and the best is taken where it is clearly better. Where all are nonsense nothing changes, and the answer asks.
 */
import type { Brief } from '@atelier/spec';
import { mainSubject } from '../../subjects/main-subject.ts';
import { findScene, findSubjects, focusOf, livingFocus } from '../find.ts';
import { inEnglish } from '../in-english.ts';
import { sheetOf } from '../on-sheet.ts';
import { isSettingKind } from '../put-scene.ts';
import type { ReviseOptions } from '../revision.ts';
import { heard, paintsBeside } from '../taught/heard.ts';
import { oneByOne } from '../taught/one-by-one.ts';
import type { Field } from '../taught/plain-wish.ts';
import { inOneLine, type Wish } from '../taught/wishes.ts';
import { ERRAND_LINE } from '../taught/wordings.ts';
import { tidy } from '../words.ts';
import { Workbench } from '../workbench.ts';
import { asking, saysNothing } from './ask.ts';
import { type Fault, faultsOf, type Told, weightOf } from './faults.ts';
import type { Ground } from './ground.ts';
import { isBeside, piecesOf } from './pieces.ts';
import type { Edited, Reading } from './reading.ts';
import { waysOf } from './ways.ts';

/** From here on a reading is suspicious, and others are tried. */
const SUSPICIOUS = 2.5;
/** By so much another reading has to be better. */
const CLEARLY = 1;
/** What speaks against a reading so much that rather nothing is done. */
const NONSENSE = 3;
/** A reading that is good enough to look no further. */
const ENOUGH = 0.5;
/** Readings of one line that are tried at most. */
const MOST = 40;
/** Characters of all those readings together: a short line is worth forty of them, a page hardly two. */
const MOST_CHARACTERS = 1500;

interface Weighed {
  line: string;
  pieces: readonly string[];
  /** Pieces that were left out though they may be wishes. */
  left: readonly string[];
  reading: Reading;
  faults: readonly Fault[];
  weight: number;
}

const toldOf = (brief: Brief, reading: Reading, left: readonly string[]): Told => {
  if (reading.done) {
    const { unplaced, undone = [], brief: after } = reading.done;
    return {
      refused: unplaced.length > 0 && after === brief,
      undone: [...undone, ...left],
      silent: unplaced.length === 0 && after === brief,
    };
  }
  return { refused: false, undone: [...reading.undone, ...left], silent: false };
};
const afterOf = (reading: Reading): Brief => (reading.done ? reading.done.brief : reading.bench.brief);

export function fieldOf(brief: Brief, about: string | undefined): Field {
  const { there, who, text, sheet } = groundOf(brief, about);
  const reads = (words: string): boolean =>
    brief.text.some(({ content, off }) => !off && content.toLowerCase().includes(words.toLowerCase()));
  return { there, who, lettered: text !== undefined, sheet, reads };
}
function groundOf(brief: Brief, about: string | undefined): Ground {
  const bench = new Workbench(brief, about);
  const focus = focusOf(bench);
  const own = bench.subjects().filter(({ source }) => source !== 'writer');
  return {
    thing: (phrase) => findSubjects(bench, phrase).length > 0,
    there: (phrase) =>
      findSubjects(bench, phrase).length > 0 ||
      findScene(bench, phrase).some(({ kind, wordsOnly }) => !wordsOnly && isSettingKind(kind)),
    several: own.find(({ count }) => count === undefined || !('exact' in count && count.exact === 1))?.name,
    text: brief.text.find(({ off }) => !off)?.content,
    who: livingFocus(bench)?.name,
    it: (focus ?? mainSubject(brief))?.name,
    sheet: sheetOf(brief) !== undefined,
    ofColour: (colour) =>
      own.find(({ attributes }) => attributes.some(({ value, off }) => !off && value.split(' ').includes(colour)))?.name,
  };
}

/** @param read one way to take a line, on a bench of its own */
export function weighed(
  brief: Brief,
  instruction: string,
  { about }: ReviseOptions,
  read: (line: string) => Reading,
  readWish: (brief: Brief, sentence: string, about: string | undefined) => Reading,
): Reading {
  // What is said in another language is heard in one way alone.
  if (inEnglish(instruction, brief.language)) return read(instruction);
  const said = tidy(instruction);
  const weigh = (line: string, pieces: readonly string[], left: readonly string[]): Weighed => {
    const reading = read(line);
    const faults = faultsOf(brief, said, afterOf(reading), toldOf(brief, reading, left));
    return { line, pieces, left, reading, faults, weight: weightOf(faults) };
  };
  const first = weigh(instruction, [], []);
  if (!first.reading.done && first.reading.sure) return first.reading;

  const asHeard = (than: Weighed): Weighed | undefined =>
    asTaught(
      brief,
      instruction,
      fieldOf(brief, about),
      than,
      (pieces) => weigh(inOneLine(pieces), pieces, []),
      (wishes) => {
        const reading = oneByOne(brief, instruction, wishes, about, readWish, isSound);
        if (!reading) return undefined;
        // What was marked is kept in its words: whether they are a thing's or a quality's is not asked.
        const faults = faultsOf(brief, said, afterOf(reading), toldOf(brief, reading, [])).filter(
          ({ what }) => !/^(?:no thing|no quality|no verb|nobody named|rules out)/.test(what),
        );
        return { line: instruction, pieces: [], left: [], reading, faults, weight: weightOf(faults) };
      },
    );
  if (
    first.weight < SUSPICIOUS ||
    (first.reading.done && first.reading.done.brief === brief && !saysNothing(first.reading.done.answer))
  )
    return (asHeard(first) ?? first).reading;
  const ground = groundOf(brief, about);
  const tried: Weighed[] = [{ ...first, pieces: piecesOf(said) }];
  const seen = new Set([instruction]);
  let heard = 0;
  const best = (): Weighed => tried.reduce((one, other) => (other.weight < one.weight ? other : one));
  const attempt = (pieces: readonly string[], left: readonly string[]): void => {
    const line = pieces.join('. ');
    if (tried.length > MOST || line === '' || seen.has(line) || best().weight <= ENOUGH) return;
    if (heard + line.length > MOST_CHARACTERS) return;
    seen.add(line);
    heard += line.length;
    const next = weigh(line, pieces, left);
    if (next.reading.done?.move || toldOf(brief, next.reading, left).silent) return;
    tried.push(next);
  };
  const opened = new Set<Weighed>();
  for (let round = 0; round < 4 && best().weight > ENOUGH; round++) {
    const from = tried
      .filter((each) => !opened.has(each))
      .reduce<Weighed | undefined>((one, other) => (one && one.weight <= other.weight ? one : other), undefined);
    if (!from || from.weight > first.weight) break;
    opened.add(from);
    const { pieces, left } = from;
    // The whole line another way, and each of its pieces.
    if (round === 0) {
      if (pieces.length > 1) attempt(pieces, []);
      for (const way of waysOf(said, ground)) attempt(way.split(/\. (?=\S)/), []);
    }
    for (const [i, piece] of pieces.entries()) {
      const others = (by: readonly string[]) => [...pieces.slice(0, i), ...by, ...pieces.slice(i + 1)];
      if (pieces.length > 1) attempt(others([]), isBeside(piece) ? left : [...left, piece]);
      if (round > 0 || pieces.length > 1)
        for (const way of waysOf(piece, ground)) attempt(others(way.split(/\. (?=\S)/)), left);
    }
  }
  const better = best();
  const weighed = first.weight - better.weight >= CLEARLY ? better : first;
  const taken = asHeard(weighed) ?? weighed;

  const nonsense = taken.faults.filter(({ nonsense }) => nonsense).reduce((sum, { weight }) => sum + weight, 0);
  const refused = taken.reading.done !== undefined && toldOf(brief, taken.reading, []).refused;
  if (nonsense >= NONSENSE || (refused && taken === first))
    return asking(brief, said, about, ground, taken.reading, nonsense >= NONSENSE);
  if (taken.left.length === 0 || taken.reading.done) return taken.reading;
  const undone = [...taken.reading.undone, ...taken.left];
  return {
    ...taken.reading,
    undone,
    trouble: `Not done: ${undone.map((each) => `I could not place “${each}”.`).join(' ')}`,
  };
}

/** Whether nothing that a sentence painted speaks against how it was taken. */
const isSound = (before: Brief, sentence: string, reading: Edited): boolean =>
  faultsOf(before, tidy(sentence), afterOf(reading), toldOf(before, reading, [])).every(({ weight }) => weight < SUSPICIOUS);

/** From here on what the forms make of a line is in doubt, and what was taught is asked. */
const DOUBTFUL = 1;
/** What is less sure than this is not taken. */
const UNSURE = 60;
/** From here on it is taken also where the forms found nothing but chatter. */
const SURER = 250;
/** How sure it has to be of what is said beside a wish. */
const BESIDE = 100;
/** Said where nothing was asked for. */
const CHATTED = /^(?:Then it stays as it is|Good to know)\b/;
/** What only the forms know: all there is but something, filling, framing, room that is left, poems, years that are added, and one more of whom the same is wished. */
const OF_THE_FORMS =
  /\b(?:(?:every|any|no)thing else|the rest|all (?:of )?(?:that|it)|start over|new picture|forget|what(?:ever)? you (?:added|invented|made up)|fill\b.{1,40}\bwith|zoom (?:in|out)|close ?up|(?:space|room) (?:above|below|at|for|on)|write (?:me )?an? (?:poem|story|essay|song|letter|article|speech)|add (?:like |about |maybe )?\d+ years|and (?:the|his|her|its) [\p{L}]+ (?:too|as well))\b/iu;

/** The line as it was taught to be heard, where that is surer than its forms (R74). */
function asTaught(
  brief: Brief,
  line: string,
  field: Field,
  first: Weighed,
  weigh: (pieces: readonly string[]) => Weighed,
  carryOut: (wishes: readonly Wish[]) => Weighed | undefined,
): Weighed | undefined {
  const answer = first.reading.done?.answer;
  const chatted = answer !== undefined && CHATTED.test(answer);
  const answers = first.reading.done !== undefined && (first.reading.done.move !== undefined || !saysNothing(answer ?? ''));
  if (OF_THE_FORMS.test(line) || ERRAND_LINE.test(line) || (answers && !chatted)) return undefined;
  if (brief.language !== undefined) return undefined;
  const known = heard(brief, line, field);
  if (!known || known.wishes.length === 0) return undefined;
  // A whole line as lettering is what is made of words that nobody knows.
  if (known.wishes.length === 1 && known.wishes[0]?.line === `write "${line.trim()}"`) return undefined;
  if (known.margin < (chatted ? SURER : UNSURE)) return undefined;
  // Where the forms have no doubt, it is taken for what they made of words that ask for nothing.
  const doubtful = answers || first.weight >= DOUBTFUL;
  if (!doubtful && (known.margin < BESIDE || !paintsBeside(brief, afterOf(first.reading), known.beside))) return undefined;
  const plain = weigh(known.wishes.map((wish) => wish.line));
  const other = (plain.weight >= DOUBTFUL ? carryOut(known.wishes) : undefined) ?? plain;
  // What is surely said beside the wishes need not come.
  const weight =
    known.margin >= BESIDE && first.weight >= DOUBTFUL
      ? weightOf(other.faults.filter(({ what }) => !what.startsWith('unused')))
      : other.weight;
  return weight > first.weight + CLEARLY ? undefined : other;
}
