/** How a line, some words of one, or all of the lettering looks and where it stands, put into the Brief. */
import type { TextFact } from '@atelier/spec';
import { kindOf } from '../../read/draft.ts';
import { lettersOf, lookOfLetters } from '../lettering-look.ts';
import type { Outcome } from '../outcome.ts';
import type { Workbench } from '../workbench.ts';
import { linesOf, reword, type Spoken } from './lines.ts';
import { inManner, type Manner, mannerIn } from './manner.ts';

const isEmpty = (manner: Manner): boolean => Object.values(manner).every((each) => each === undefined);

/** What is told of a line, and of some words of it. */
export interface Told {
  own: Manner;
  parts: Map<string, Manner>;
}
const PART = /(?:^|, )“(?<words>[^”]+)” (?<how>[^“]*?)(?=$|, “)/g;
const mannerOf = (said: string): Manner =>
  Object.assign(
    {},
    ...said
      .split(', ')
      .filter(Boolean)
      .map((part) => mannerIn(part, true) ?? {}),
  );

export function toldOf({ look = '' }: TextFact): Told {
  const parts = new Map<string, Manner>();
  for (const { groups } of look.matchAll(PART)) if (groups?.words) parts.set(groups.words, mannerOf(groups.how ?? ''));
  return { own: mannerOf(look.replace(PART, '')), parts };
}
export function tellOf(line: TextFact, { own, parts }: Told): void {
  const look = [inManner(own), ...[...parts].map(([words, how]) => `“${words}” ${inManner(how)}`)].filter(Boolean).join(', ');
  if (look) line.look = look;
  else delete line.look;
  line.source = 'edit';
  for (const key of ['rule', 'reason'] as const) delete line[key];
}

/** What is said of one line, or of some words of it. */
function tell(line: TextFact, part: string | undefined, manner: Manner): void {
  const told = toldOf(line);
  const before = { ...(part ? told.parts.get(part) : told.own) };
  // Where it runs round something it no longer stands where it stood, and the other way round.
  if (manner.shape && !manner.where) delete before.where;
  if (manner.where && !manner.shape && before.shape !== 'straight') delete before.shape;
  const now = { ...before, ...manner };
  if (part) told.parts.set(part, now);
  else told.own = now;
  tellOf(line, told);
}

/** What is said of all letters is theirs. */
function ofAll(bench: Workbench, manner: Manner): Outcome {
  const letters = lettersOf(bench);
  const set = (kind: string, value: string | undefined): void => {
    if (value !== undefined) bench.setAttribute(letters, kind, value);
  };
  const { size } = manner;
  if (size && !size.includes(' ')) {
    const done = lookOfLetters(
      bench,
      `${({ huge: 'huge', tiny: 'tiny', large: 'larger', small: 'smaller' } as const)[size] ?? size} letters`,
    );
    const { size: _, ...others } = manner;
    if (typeof done === 'string' && isEmpty(others)) return done;
  } else set('size', size && (/^(?:bigger|larger|taller)/.test(size) ? 'large' : 'small'));
  set('color', manner.color);
  if (manner.weight) set(kindOf(manner.weight), manner.weight);
  if (manner.face) {
    letters.attributes = letters.attributes.filter(({ kind }) => kind !== 'style');
    set('style', manner.face);
  }
  if (manner.shape) {
    letters.attributes = letters.attributes.filter(
      ({ kind, value }) => kind !== 'shape' && (kind !== 'position' || !/round|curv|circle/.test(value)),
    );
    set('shape', manner.shape);
  }
  if (manner.state) set(kindOf(manner.state), manner.state);
  if (manner.along) set('other', manner.along);
  if (manner.where) set('position', whereSaid(manner.where));
  return true;
}
/** Where letters stand that are moved a step. */
const whereSaid = (where: string): string =>
  /^(?:up|upwards?|higher(?: up)?|further up)$/.test(where)
    ? 'at the top'
    : /^(?:down|downwards?|lower(?: down)?|further down|underneath|below|beneath)$/.test(where)
      ? 'at the bottom'
      : where;

function inCase(bench: Workbench, line: TextFact, upper: boolean, part?: string): boolean {
  const cased = (text: string): string => (upper ? text.toUpperCase() : text.toLowerCase());
  const now = part ? line.content.replace(part, cased(part)) : cased(line.content);
  if (now === line.content) return false;
  reword(bench, line, now);
  return true;
}

/** Of these each line has its own. */
const OF_A_LINE: ReadonlySet<string> = new Set(['size', 'where', 'shape']);

/** What was said of the letters while there was one line is said of that line where another comes with a look of its own; `apart`: on another thing. */
export function keepToLine(bench: Workbench, line: TextFact, manner: Manner, isApart: boolean): void {
  const letters = bench.subjects().find(({ name }) => name === 'lettering');
  if (letters?.source !== 'edit') return;
  const own: Manner = {};
  letters.attributes = letters.attributes.filter(({ off, kind, value }) => {
    const told = off ? undefined : mannerIn(kind === 'color' ? `in ${value}` : value, true);
    const goes =
      told !== undefined &&
      (isApart ||
        Object.entries(told).some(
          ([key, said]) => OF_A_LINE.has(key) || (key in manner && manner[key as keyof Manner] !== said),
        ));
    if (goes) Object.assign(own, told);
    return !goes;
  });
  if (isEmpty(own)) return;
  if (letters.attributes.every(({ off }) => off)) bench.removeSubject(letters);
  tell(line, undefined, own);
}

/** Dresses what was spoken of; a sentence of trouble where nothing of it can be. */
export function dress(bench: Workbench, { lines, all, part }: Spoken, manner: Manner): Outcome {
  const { upper, ...looks } = manner;
  let done = false;
  let words = part;
  if (upper !== undefined)
    for (const line of lines) {
      done = inCase(bench, line, upper, part) || done;
      if (part) words = upper ? part.toUpperCase() : part.toLowerCase();
    }
  if (isEmpty(looks)) return done || `The lettering is in ${upper ? 'capitals' : 'small letters'} already.`;
  const there = linesOf(bench);
  const only = there.length === 1 && words === undefined;
  // On several things each bears its own.
  const together = new Set(there.map(({ on }) => on)).size === 1;
  if ((all && together) || (only && there.every(({ look }) => look === undefined))) {
    for (const line of lines) if (line.look !== undefined) override(line, looks);
    return ofAll(bench, looks);
  }
  for (const line of lines) tell(line, words, looks);
  return true;
}

/** What is said of all is said no longer otherwise of one. */
function override(line: TextFact, looks: Manner): void {
  const told = toldOf(line);
  for (const key of Object.keys(looks) as (keyof Manner)[]) delete told.own[key];
  tellOf(line, told);
}
