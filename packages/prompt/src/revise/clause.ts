/** One clause of an instruction: which edit it asks for. Each form is tried in turn; the first that fits decides. */
import { aboutIt } from './about-it.ts';
import { adding } from './adding.ts';
import { another } from './another.ts';
import { colourful, goingOut, mirroring, stepping, surrounding, weathering } from './arranging.ts';
import { changingPlaces } from './changing-places.ts';
import { describing } from './describing.ts';
import { doing } from './doing.ts';
import { filling } from './filling.ts';
import { findSubjects } from './find.ts';
import { framing } from './framing.ts';
import { grouped } from './group-of.ts';
import { asFormat, inItsWords } from './in-its-words.ts';
import { layout } from './layout.ts';
import { lettered } from './lettered.ts';
import { lettersLook, linesOut, misspelled, noticed, thingBeside, wordChanged, wordsBeside } from './letters-said.ts';
import { aged, expressed, inHand, looksOf } from './looks-of.ts';
import { ofGroup } from './members.ts';
import { moving } from './moving.ts';
import { closer, saying } from './naming.ts';
import { notThere } from './not-there.ts';
import { numbers, only, onlySoMany } from './numbering.ts';
import { ofColour } from './of-colour.ts';
import { ofPlace } from './of-place.ts';
import { onSheet } from './on-sheet.ts';
import { oneOf } from './one-of.ts';
import type { ClauseContext, Form, Outcome } from './outcome.ts';
import { asMedium, cutOpen, featured, feeling, halved, keepJust, lightFrom, litUp, spaced, wornSheet } from './particular.ts';
import { commanded, holding } from './parts-of.ts';
import { isOfHour, whole } from './picture.ts';
import { removing } from './removing.ts';
import { rephrased } from './rephrased.ts';
import { replacing } from './replacing.ts';
import { seen } from './seen.ts';
import { shaping } from './shaping.ts';
import { share } from './share.ts';
import { soMany } from './so-many.ts';
import { theirs } from './theirs.ts';
import { tinting } from './tinting.ts';
import { fitted, glowingMore, inManner, madeOfKind, neverThere, wholeSeen } from './turned.ts';
import { nameTheMost, whichOne } from './which-one.ts';
import { plainClause } from './words.ts';
import { lettersTold, respelled } from './words-told.ts';
import type { Workbench } from './workbench.ts';

const FORMS: readonly Form[] = [
  misspelled,
  linesOut,
  wordChanged,
  wordsBeside,
  noticed,
  thingBeside,
  lettersLook,
  madeOfKind,
  fitted,
  glowingMore,
  wholeSeen,
  inManner,
  neverThere,
  aged,
  expressed,
  inHand,
  looksOf,
  keepJust,
  respelled,
  lettersTold,
  spaced,
  wornSheet,
  litUp,
  cutOpen,
  featured,
  asMedium,
  halved,
  lightFrom,
  feeling,
  onSheet,
  another,
  grouped,
  holding,
  commanded,
  changingPlaces,
  whichOne,
  numbers,
  onlySoMany,
  oneOf,
  lettered,
  filling,
  surrounding,
  weathering,
  colourful,
  stepping,
  goingOut,
  share,
  tinting,
  removing,
  only,
  seen,
  theirs,
  replacing,
  moving,
  closer,
  ofPlace,
  whole,
  shaping,
  mirroring,
  doing,
  aboutIt,
  adding,
  saying,
  describing,
];

/** Whether it asks for a format or a camera and nothing else. */
const ofCamera = (bench: Workbench, said: string): boolean =>
  framing(bench, said) !== undefined || asFormat(said) !== undefined;

/** Whether they are two things, each of them there. */
function areTwo(bench: Workbench, one: string, other: string): boolean {
  const [a] = findSubjects(bench, one);
  const [b] = findSubjects(bench, other);
  return a !== undefined && b !== undefined && a !== b;
}
const SIDE =
  '(?:on|to|at|in) the (?:far )?(?:left|right|top|bottom|middle|cent(?:er|re)|foreground|background|front|back)(?: side)?';
const SIDES = new RegExp(
  `^(?:(?:can|could|should|may) |put |place |move |have |with )?(?<one>it|him|her|them|(?:the|his|her|its|my) [\\p{L} ]+?) (?:(?:should|could|must) )?(?:be |stand |go )?(?<there>${SIDE}),? and (?:put |have |with )?(?<other>it|him|her|them|(?:the|his|her|its|my) [\\p{L} ]+?) (?:be |stand |go )?(?<where>${SIDE})$`,
  'iu',
);

const IN_THE_SKY = /\b(?:stars?|moon|clouds?|comets?|auroras?|northern lights|fireworks|milky way|constellations?)$/i;

/** The edit a clause asks for. */
export function clauseEdit(bench: Workbench, clause: string, context: ClauseContext): Outcome {
  const bared = plainClause(clause);
  const laid =
    layout(bench, bared) ??
    soMany(bench, bared) ??
    ofColour(bench, bared, context, clauseEdit) ??
    notThere(bench, bared, context, clauseEdit);
  if (laid !== undefined) return laid;
  ofGroup(bench, bared);
  const plain = inItsWords(bench, nameTheMost(bench, bared));
  if (plain === '') return undefined;
  // "At dusk with the lights on": two wishes.
  const lit =
    /^(.+?) with (?:the |all the )?(?:[\p{L}]+ )?(?:lights?|lamps?|windows|lanterns?|(?:neon )?signs?|neons?) (?:on|lit)$/iu.exec(
      plain,
    )?.[1];
  if (lit && !/^(?:an?|the) /i.test(lit)) {
    const done = clauseEdit(bench, lit, context);
    return done === true ? clauseEdit(bench, 'turn the lights on', context) : done;
  }
  // "Night with lots of stars": the hour is the picture's, and what comes with it comes in.
  const { hour, along } =
    /^(?:(?:make|turn|let|have) (?:it|this|the scene) (?:be )?|it should be |(?:can|could) it be |at )?(?<hour>[\p{L} ]+?) with (?<along>(?!it\b|the lights?\b).+)$/iu.exec(
      plain,
    )?.groups ?? {};
  if (hour && along && isOfHour(hour.toLowerCase())) {
    const done = clauseEdit(bench, `make it ${hour}`, context);
    const up = IN_THE_SKY.test(along) && !/\bsky\b/i.test(along) ? ' in the sky' : '';
    return done === true ? clauseEdit(bench, `add ${along}${up}`, context) : done;
  }
  // "Square for instagram and a bit more zoomed in": of the picture as a whole, each half.
  const halves = /^(?<one>.+?),? (?:and|but) (?<other>.+)$/i.exec(plain)?.groups;
  if (
    halves?.one &&
    halves.other &&
    !ofCamera(bench, plain) &&
    (ofCamera(bench, halves.one) || ofCamera(bench, halves.other)) &&
    findSubjects(bench, plain).length === 0
  ) {
    const done = clauseEdit(bench, halves.one, context);
    return done === true ? clauseEdit(bench, halves.other, context) : done;
  }
  // "The earth on the left and him on the right": each in its place.
  const sides = SIDES.exec(plain)?.groups;
  if (sides?.one && sides.there && sides.other && sides.where && areTwo(bench, sides.one, sides.other)) {
    const done = clauseEdit(bench, `move ${sides.one} ${sides.there}`, context);
    return done === true ? clauseEdit(bench, `move ${sides.other} ${sides.where}`, context) : done;
  }
  // "In black and white except the balloon": two wishes as well.
  const { all, not } =
    /^(?<all>.*\b(?:black and white|monochrome|gr[ae]yscale|sepia)\b.*?),? (?:except|apart|but not|other than|save)(?: for| from)? (?<not>.+)$/i.exec(
      plain,
    )?.groups ?? {};
  if (all && not) {
    const done = clauseEdit(bench, all, context);
    return done === true ? clauseEdit(bench, `keep ${not} in colour`, context) : done;
  }
  const text = rephrased(bench, plain);
  for (const form of FORMS) {
    const outcome = form(bench, text, context, clauseEdit);
    if (outcome !== undefined) return outcome;
  }
  return undefined;
}
