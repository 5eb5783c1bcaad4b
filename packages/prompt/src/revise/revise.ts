/**
 * Going on by talking: an instruction becomes a patch on a Brief (docs/rules-revise.md). Pure (B6). What cannot be placed is said,
 * and then nothing changes at all; questions are answered; moves in the history are recognised and left to the caller.
 */
import { type Brief, hashSeed } from '@atelier/spec';
import { answerFor } from './answer.ts';
import { applyAll, CONTENT } from './apply-all.ts';

import { askedBack, isDisliked } from './displeased.ts';
import { difference, linesOf, type Patch } from './facts.ts';
import { findScene, findSubjects } from './find.ts';
import { asMeant } from './hear/as-meant.ts';
import { asSpoken } from './hear/as-spoken.ts';
import { askedOfUs } from './hear/asked-of-us.ts';
import { backKeeping } from './hear/back-keeping.ts';

import { hear } from './hear/hear.ts';
import { historyMove } from './history.ts';
import { inEnglish } from './in-english.ts';

import { layout } from './layout.ts';
import { meantIn } from './meant/meant.ts';

import { answerTo, wishAndQuestion } from './questions.ts';
import type { ReviseOptions, Revision } from './revision.ts';
import { settle } from './settle.ts';
import { severalPictures } from './several-pictures.ts';

import { suggestion, surprise } from './suggesting.ts';
import { unsaying } from './unsaid.ts';
import type { Edited, Reading } from './weigh/reading.ts';
import { weighed } from './weigh/weigh.ts';
import { plainClause, tidy } from './words.ts';
import { Workbench } from './workbench.ts';

const ASKING = /^(?:(?:what|who|whose|why|when|where|which|how)\b|(?:did|do|does|are|is|was|were|has|have) .*\?$)/i;
/** "how about a dog", "what if it was night": questions in form only. */
const OFFERING = /^(?:how about|what about|what if|why not|why don't (?:you|we))\b/i;
/** Characters; what is longer is no instruction but an idea of its own. */
const LONGEST = 2000;
/** From here on no piece of it is taken for a line of its own. */
const A_PAGE = 600;
/** "More like the first", "combine 1 and 3": what would be taken from where is not said, and one picture is known here. */
const MIXTURE =
  /^(?:(?:ok|and|please|now|can you|could you|make|do|it|this|that)[,\s]+)*(?:(?:a (?:bit|little) )?(?:more|closer|similar) (?:like|to|as) |(?:combine|mix|merge|blend|average) )(?:the |number |picture |image |no\.? ?|#)*(?:\d+|first|second|third|fourth|fifth|sixth|seventh|eighth|last|original|previous|other|one before)(?: (?:one|picture|image|version|variation))?(?: (?:and|with) .{1,40})?[.!?\s]*$/i;
/** "I liked the first one's shapes better, use those with these colours". */
const OF_ANOTHER =
  /\bthe (?:first|second|third|last|previous|other|original)(?: (?:one|picture|image|version))?'?s (?:shapes?|colou?rs?|composition|layout|style|face|pose|background|light(?:ing)?|look|mood)\b/i;
const NO_MIXTURE =
  'I cannot mix pictures. Go to the one you mean (“the first”), and say what it should have of the other. Nothing has changed.';
const AMISS =
  'In which way? Say what it should be like, for example “bigger” or “looking left”; “another” paints all of it anew. Nothing has changed.';
/** The one that is spoken of: "the last one but at night". */
const THIS_ONE = /^(?:the )?(?:last|latest|newest|current|present)(?: (?:one|picture|image|version))?,? but (?=\S)/i;
const NOTHING: Patch = { added: [], removed: [], changed: [], reasons: {} };

/**
 * @example revise(brief, 'make it night, a sailboat on the left', { seed: 7 }).answer
 */
export function revise(brief: Brief, instruction: string, options: ReviseOptions = {}): Revision {
  const taken = weighed(
    brief,
    spokenPlainly(brief, instruction, options.about),
    options,
    (line) => readingOf(brief, line, options, instruction.length > A_PAGE),
    readingWith(options),
  );
  return taken.done ?? finished(brief, instruction, taken, options);
}

/** The line with its manners of speaking put plainly; as it was typed where it has none. */
function spokenPlainly(brief: Brief, instruction: string, about: string | undefined): string {
  if (instruction.length > A_PAGE || inEnglish(instruction, brief.language)) return instruction;
  const typed = tidy(instruction);
  const said = asSpoken(new Workbench(brief, about), typed);
  return said === typed ? instruction : said;
}

/** One wish of a line, of the picture as it then is. */
const readingWith =
  (options: ReviseOptions) =>
  (brief: Brief, sentence: string, about: string | undefined): Reading =>
    readingOf(brief, sentence, { ...options, about });

/** One way to take a line: what it comes to on the bench, or all of the answer where it asks for no edit. */
function readingOf(
  brief: Brief,
  instruction: string,
  { seed = 0, liberty, about }: ReviseOptions = {},
  ofPage = false,
): Reading {
  const unchanged = (answer: string, more: Partial<Revision> = {}): { done: Revision } => ({
    done: unchangedAs(brief, about, answer, more),
  });
  if (instruction.length > LONGEST)
    return unchanged(`That is over ${LONGEST} characters; say one or two changes at a time. Nothing has changed.`, {
      unplaced: [`${instruction.slice(0, 60)}…`],
    });
  const told = inEnglish(instruction, brief.language);
  // Where much of it is unknown to the other language ("nah, warmer"), it is taken for English if that can be placed whole.
  const doubtful =
    told !== undefined &&
    told.unknown.length > 0 &&
    5 * told.unknown.length >= 2 * (instruction.match(/\p{L}+/gu)?.length ?? 0);
  const asEnglish = doubtful && isPlacedWhole(new Workbench(brief, about), tidy(instruction));
  const foreign = asEnglish ? undefined : told;
  if (foreign && foreign.unknown.length > 0)
    return unchanged(`I do not know the ${listed(foreign.unknown)}. Nothing has changed.`, { unplaced: [instruction.trim()] });
  const written = tidy(foreign?.text ?? instruction)
    .replace(/^[\s,.!?;:]+$/, '')
    .replace(THIS_ONE, '');
  const idea = suggestion(brief, written);
  if (idea) return unchanged(idea);
  const dared = surprise(brief, written);
  if (dared) return { done: revise(brief, dared, { seed, about, ...(liberty && { liberty }) }) };
  const kept = backKeeping(new Workbench(brief, about), written);
  if (kept) return unchanged(MOVES.undo, kept);
  const answered = askedOfUs(brief, written);
  if (answered) return unchanged(answered);
  if (OF_ANOTHER.test(written)) return unchanged(NO_MIXTURE, { unplaced: [written] });
  const move = historyMove(written);
  if (move) return unchanged(MOVES[move.intent], { move });
  // What came in last can be what is not liked.
  if (isDisliked(written) && about === undefined) return unchanged(MOVES.again, { move: { intent: 'again' } });
  const meant =
    foreign || ofPage
      ? undefined
      : meantIn(
          brief,
          written,
          about,
          (then, rest, of) =>
            weighed(
              then,
              rest,
              { seed, about: of, ...(liberty && { liberty }) },
              (said) => readingOf(then, said, { seed, about: of, ...(liberty && { liberty }) }),
              readingWith({ seed, ...(liberty && { liberty }) }),
            ),
          (answer) => unchanged(answer, { unplaced: [written] }),
        );
  if (meant) return meant;
  const looking = new Workbench(brief, about);
  const plain = asMeant(looking, written);
  // "So it's tall" is no reason where it says how the page shall be.
  const laid = layout(new Workbench(brief, about), plainClause(plain)) !== undefined;
  const heard = laid ? { line: plain, beside: [], first: undefined } : hear(plain, (phrase) => isThere(looking, phrase));
  const { first } = heard;
  if (first) return unchanged(MOVES[first.intent], { move: first, ...(heard.line && { further: heard.line }) });
  if (heard.line === '' && heard.beside.some(({ act }) => act === 'praise' || act === 'keep'))
    return unchanged('Then it stays as it is.');
  if (heard.line === '' && heard.beside.some(({ act }) => act === 'reason'))
    return unchanged('Good to know. What should change in the picture? Nothing has changed.', { unplaced: [plain] });
  const text = heard.line || plain;
  const back = askedBack(brief, text) ?? askedBack(brief, plainClause(text));
  if (back) return unchanged(`${back} Nothing has changed.`, { unplaced: [text] });
  // "Fix the hands": what is wrong with a drawing no words mend.
  if (
    /^(?:please |can you |could you )*(?:fix|redo|repair|correct) (?:(?:it|that|this|them|him)|(?:the|his|her|its) (?!text\b|spelling\b|name\b|title\b|lettering\b|words\b)\p{L}+(?: \p{L}+)?)[.!?]*$/iu.test(
      text,
    )
  )
    return unchanged(AMISS, { unplaced: [text] });
  const several = severalPictures(text);
  if (several) return unchanged(several, { unplaced: [text] });
  if (MIXTURE.test(text)) return unchanged(NO_MIXTURE, { unplaced: [text] });
  const both = wishAndQuestion(text);
  if (both) {
    const done = revise(brief, both.wish, { seed, about, ...(liberty && { liberty }) });
    const told = answerTo(both.first ? brief : done.brief, both.question);
    if (told && !done.move)
      return { done: { ...done, answer: both.first ? `${told} ${done.answer}` : `${done.answer} ${told}` } };
  }
  // "Where is the dog? We need a dog": the question is a way to say so.
  const wish = /^[^?]+\?\s+(?=\p{L})(?!.*\?)(.+)$/u.exec(text)?.[1];
  if (wish && ASKING.test(text.slice(0, text.indexOf('?') + 1)) && !CONTENT.test(wish))
    return { done: revise(brief, ofTheAsked(text, wish), { seed, about, ...(liberty && { liberty }) }) };
  const answer = answerTo(brief, text);
  if (answer) return unchanged(answer);

  if (CONTENT.test(text)) return unchanged('Then it stays as it is.');
  if (ASKING.test(text) && !OFFERING.test(text))
    return unchanged('I can say what is in the picture, what you said and what I added; that I cannot answer.', {
      unplaced: [text],
    });
  const bench = new Workbench(brief, about);
  const applied = applyAll(bench, text);
  if (applied.unplaced.length > 0) return unchanged(applied.trouble, { unplaced: applied.unplaced });
  return { bench, text, ...applied };
}

const unchangedAs = (brief: Brief, about: string | undefined, answer: string, more: Partial<Revision> = {}): Revision => ({
  brief,
  patch: NOTHING,
  answer,
  unplaced: [],
  ...(about !== undefined && { about }),
  ...more,
});

/** What follows from an edit, and its answer. */
function finished(
  brief: Brief,
  instruction: string,
  { bench, text, undone, trouble, anew }: Edited,
  { seed = 0, liberty, about }: ReviseOptions,
): Revision {
  const unchanged = (answer: string, more: Partial<Revision> = {}) => unchangedAs(brief, about, answer, more);
  const asked = bench.brief;
  const askedToGo = goneFrom(brief, asked);
  const level = liberty ?? brief.liberty;
  const roll = anew ? hashSeed(seed, 'revise', text) : seed;
  const settled = level === undefined ? asked : settle(brief, bench, { seed: roll, liberty: level, anew });
  const after = unsaying(brief, settled);
  const { reasons: _, ...patch } = { ...difference(brief, after, bench.replaced), reasons: {} };
  const still = patch.added.length + patch.removed.length + patch.changed.length === 0;
  const on = bench.about && { about: bench.about.id };
  // "Make it golden hour" where the writer had chosen it: from now on it is the person's (R8).
  if (still && JSON.stringify(after) !== JSON.stringify(brief))
    return {
      brief: after,
      patch: NOTHING,
      answer: 'It is so already; now that you have said it, it stays so.',
      unplaced: [],
      ...on,
    };
  if (still)
    return unchanged(
      undone.length > 0 ? `It is so already. ${trouble} Nothing has changed.` : 'It is so already; nothing changes.',
      {
        unplaced: undone.length > 0 ? undone : [instruction.trim()],
      },
    );
  const full: Patch = { ...patch, reasons: reasonsFor(patch, after, bench.reasons, instruction) };
  const said = [answerFor(full, askedToGo, brief, after), ...bench.notes].filter(Boolean).join(' ');
  return {
    brief: after,
    patch: full,
    answer: trouble ? `${said} ${trouble}` : said,
    unplaced: [],
    ...(undone.length > 0 && { undone }),
    ...on,
  };
}

/** "Where is the wizard? Add him": the one that was asked for. */
const ofTheAsked = (text: string, wish: string): string => {
  const who = /^[^?]*\bwhere (?:is|are|did) (?:the |my )?(?<who>[\p{L} ]+?)(?: go| gone)?\s*\?/iu.exec(text)?.groups?.who;
  return who
    ? wish.replace(/^((?:please |can you |just )*(?:add|put|bring|include)) (?:him|her|it|them)\b/i, `$1 the ${who}`)
    : holdingIt(text, wish);
};

/** "Who reads the paper? Add hands holding it": the paper. */
const holdingIt = (text: string, wish: string): string => {
  const thing = /^[^?]*\bwho \p{L}+s (?<thing>the [\p{L} ]+?)\?/iu.exec(text)?.groups?.thing;
  return thing ? wish.replace(/(?<=ing )it(?=[.!]*$)/i, thing) : wish;
};

const MOVES = {
  undo: 'Going back.',
  redo: 'Going forward again.',
  goto: 'Going to that one.',
  again: 'Once more, with a new seed.',
} as const;

const isPlacedWhole = (bench: Workbench, text: string): boolean => {
  const { unplaced, undone } = applyAll(bench, text);
  return unplaced.length + undone.length === 0;
};

const isThere = (bench: Workbench, phrase: string): boolean =>
  findSubjects(bench, phrase).length + findScene(bench, phrase).length > 0 ||
  (/^(?:the |its )?(?:text|letters?|lettering|words?|title|names?|font|writing)$/i.test(phrase) &&
    bench.brief.text.some(({ off }) => !off));

/** 'word "a"', 'words "a" and "b"'. */
const listed = (words: readonly string[]): string =>
  `word${words.length > 1 ? 's' : ''} ${words.map((word) => `“${word}”`).join(words.length > 2 ? ', ' : ' and ')}`;

function goneFrom(before: Brief, asked: Brief): Set<string> {
  const left = new Set(linesOf(asked).map(({ kind, id }) => `${kind} ${id}`));
  return new Set(
    linesOf(before)
      .map(({ kind, id }) => `${kind} ${id}`)
      .filter((key) => !left.has(key)),
  );
}

function reasonsFor(
  patch: Omit<Patch, 'reasons'>,
  after: Brief,
  own: Readonly<Record<string, string>>,
  instruction: string,
): Record<string, string> {
  const said = `you said: “${instruction.trim()}”`;
  const known = new Map([...after.subjects, ...after.setting, ...after.look].map(({ id, reason }) => [id, reason]));
  const reasons: Record<string, string> = {};
  for (const { id } of patch.changed) reasons[id] = said;
  for (const { id } of patch.removed) reasons[id] = own[id] ?? said;
  for (const { id, source } of patch.added)
    reasons[id] = source === 'edit' || source === 'user' ? said : (known.get(id) ?? said);
  return reasons;
}
