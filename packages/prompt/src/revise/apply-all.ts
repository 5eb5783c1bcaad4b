/** A line's clauses on the bench, each in turn (R3). */

import { inOne } from './apposition.ts';
import { aboutWhatIsWrong, withoutAsides, withTheirDeeds } from './asides.ts';
import { clauseEdit } from './clause.ts';

import { findSubjects } from './find.ts';
import { type Asked, behind } from './hear/behind.ts';
import { noThing } from './hear/gate.ts';
import { otherwise } from './hear/otherwise.ts';
import { parted } from './hear/parted.ts';
import { spelledOut } from './hear/spelled-out.ts';
import { keepOnly, withoutKeeping } from './keep.ts';
import { layout } from './layout.ts';
import { nameParts, withEnds } from './named-parts.ts';
import { ontoSheet } from './on-sheet.ts';
import type { ClauseContext, Outcome } from './outcome.ts';
import { claimParts } from './parts-of.ts';

import { asOneOfPeople, nameThing, underItsName } from './spoken-of.ts';
import { startOver } from './start-over.ts';

import type { Applied } from './weigh/reading.ts';
import { clausesOf, plainClause } from './words.ts';
import type { Workbench } from './workbench.ts';

/** "No put it in the garden": the no is about what was done before, and rules out nothing. */
const NO_BUT =
  /^(?:(?:hm+|oh|ok|okay|um+|uh+|ah)[\s,.]+)*(?:no|nope|nah)\s+(?=(?:back to|(?:go|put|make|turn|change|bring|give|add|set|let|get|take|keep|move|switch|paint|remove|use|show|draw|i want) (?:back|it|this|that|them|him|her|the|me|an?|to|away|up|down))\b)/i;
/** "The vase is ugly, use a jug instead": what is wrong with it is no quality it shall have. */
const COMPLAINT =
  /^(?<what>the [\p{L} ]+?) (?:is|are|looks?|feels?) (?:so |too |a bit |really |very |just )?(?:ugly|boring|wrong|bad|weird|awful|odd|strange|silly|dull|off|not (?:good|right|nice))[,;.]? (?:and |so )?(?:use|try|have|put|give me|show|draw|i want|make it|let's have|how about|what about)? ?(?<by>(?:an?|some|two|three) [\p{L} ]+?)(?: instead)?$/iu;
/** "Never mind the camel, horse was better". */
const BETTER =
  /^(?:never ?mind|nvm|forget(?: about)?|scrap|scratch|drop|lose|not) (?:the |that |this )(?<what>[\p{L} ]+?)[,;.]* (?:i think )?(?:(?:the|an?) )?(?<by>[\p{L} ]+?) (?:was|were|looked|is|are|looks) (?:much |way |so much )?(?:better|nicer|prettier|cooler|best)(?: before)?[.!\s]*$/iu;
export const CONTENT =
  /^(?:(?:don't|do not) (?:change|touch|alter) (?!.*\b(?:but|and|just)\b)[^,;.]{1,60}|thanks?(?: you)?|thx|perfect|great|nice|lovely|beautiful|wonderful|i (?:love|like) (?:it|this|that)|love it|good|cool|wow|ok(?:ay)?|yes|(?:that|it|this)(?:'s| is| looks) (?:perfect|great|good|nice|lovely|beautiful|wonderful|fine|amazing|cool)(?: (?:already|now|so far|as it is))?)[\s!.]*$/i;

/** Every clause in turn: what can be done is done, and what cannot is told (R3). */
export function applyAll(bench: Workbench, text: string): Applied {
  const laid = layout(bench, plainClause(text));
  if (laid === true) return { unplaced: [], undone: [], trouble: '', anew: false };
  const kept = keepOnly(bench, plainClause(text));
  if (typeof kept === 'string') return { unplaced: [text], undone: [], trouble: kept, anew: false };
  if (kept) return { unplaced: [], undone: [], trouble: '', anew: kept.anew };
  const opening =
    /^(?:(?:no|nope|nah|wait|oh|sorry|ok|yes)[,\s]+)*(?:actually|i meant|i mean|rather|i(?:'d| would) (?:rather|prefer)|make it|nah|nope|no,|no wait|not)\b/i.test(
      text,
    );
  const said = text
    .replace(NO_BUT, '')
    .replace(/^(?:no|nope|nah)(?:,? wait)?\s*[,.!]\s*(?=\S)/i, '')
    .replace(/^(?:no|nope|nah) (?=(?:(?:on|to|in|at) )?the (?:(?:far )?(?:left|right)|other side)\b)/i, '');
  const ugly = COMPLAINT.exec(plainClause(said))?.groups;
  if (ugly?.what && ugly.by && findSubjects(bench, ugly.what).length > 0)
    return applyAll(bench, `replace ${ugly.what} with ${ugly.by}`);
  const again = BETTER.exec(said)?.groups;
  if (again?.what && again.by && findSubjects(bench, again.what).length > 0)
    return applyAll(bench, `replace the ${again.what} with ${again.by}`);
  const anew = startOver(bench, said);
  if (anew !== undefined) return anew ? { unplaced: [], undone: [], trouble: '', anew: true } : unknown(text);
  const instruction = withoutAsides(bench, withoutKeeping(plainClause(said) === '' ? '' : said)).replace(
    /(?:,| and)? (?:and )?(?:nothing|no one|nobody) else$/i,
    '',
  );
  // "not a dog, a cat" and the like say one thing with a comma in it.
  const whole = /^not .+,/i.test(instruction) ? [plainClause(instruction)] : clausesOf(instruction);
  const main = /\binstead[.!]*$/i.test(text.trim());
  const context: ClauseContext = { correcting: opening || main || /\binstead\b/i.test(text), before: undefined, main };
  const unplaced: string[] = [];
  const troubles: string[] = [];
  let done = 0;
  // "That's perfect, but make it evening": praise asks for nothing.
  const wishes = spelledOut(
    bench,
    whole.filter((clause) => !CONTENT.test(clause)),
  );
  // "The cafe looks too empty, add some people": what is wrong with it is no wish.
  const asking = wishes.length > 1 ? withTheirDeeds(inOne(aboutWhatIsWrong(wishes))) : wishes;
  for (const asked of behind(asking.flatMap(parted))) {
    const there = new Set(bench.subjects().map(({ id }) => id));
    const outcome = placed(bench, asked, context);
    if (outcome === true) {
      claimParts(bench, there);
      ontoSheet(bench, there);
      done++;
    } else if (!asked.soft) {
      unplaced.push(asked.text);
      troubles.push(outcome ?? `I could not place “${asked.text}”.`);
    }
    if (/^(?:remove|delete|drop|lose|get rid|take|no)\b/i.test(asked.text)) context.before = 'remove';
    else if (bench.focus && !there.has(bench.focus.id)) context.before = 'add';
  }
  if (asking.length === 0) return unknown(text);
  if (unplaced.length === 0) return { unplaced, undone: [], trouble: '', anew: false };
  return done === 0
    ? { unplaced, undone: [], trouble: `${troubles.join(' ')} Nothing has changed.`, anew: false }
    : { unplaced: [], undone: unplaced, trouble: `Not done: ${troubles.join(' ')}`, anew: false };
}

/** What a clause comes to; where it cannot be placed, or would bring in what is no thing, the bench is as it was (R30). */
function placed(bench: Workbench, { text }: Asked, context: ClauseContext): Outcome {
  const plain = text.replace(/^(?:i meant|i mean|rather)\s+/i, '');
  const clause = withEnds(bench, asOneOfPeople(bench, plain) ?? plain);
  const before = bench.mark();
  /** Whether it is placed and painted nothing that is no thing, in the picture as it is now; else all is undone. */
  const done = (said: string): boolean => {
    const there = structuredClone(bench.brief);
    if (clauseEdit(bench, said, context) === true && noThing(bench, there, said) === undefined) return true;
    bench.reset(before);
    return false;
  };
  if (OF_A_PART.test(clause) && nameParts(bench, clause).length > 0 && done(clause)) return true;
  const outcome = clauseEdit(bench, clause, context);
  const wrong = outcome === true ? noThing(bench, before.brief, clause) : undefined;
  if (outcome === true && wrong === undefined) return true;
  bench.reset(before);
  if (otherwise(bench, clause).some(done)) return true;
  for (const named of [partsNamed, somebodyNamed, thingNamed]) {
    const again = named(bench, clause);
    if (again !== undefined && done(again)) return true;
  }
  return wrong === undefined
    ? outcome
    : `I understood “${wrong}” in “${clause}” as a thing, and it is none that I could show; say it in other words.`;
}

/** Ground and water that a thing has of its own: no scenery takes its place for them. */
const OF_A_PART = /^(?:(?:make|paint|turn|colou?r) )?(?:the |its )?(?:water|sand|grass|snow|path|road) (?!in\b|on\b|at\b)/iu;
/** Ways to take a clause that speaks of what nobody named: the clause to try once it is there. */
const partsNamed = (bench: Workbench, clause: string) => (nameParts(bench, clause).length > 0 ? clause : undefined);
const somebodyNamed = underItsName;
const thingNamed = (bench: Workbench, clause: string) => (nameThing(bench, clause) ? clause : undefined);

const unknown = (text: string): Applied => ({
  unplaced: [text],
  undone: [],
  trouble: 'I could not place that; say what should change. Nothing has changed.',
  anew: false,
});
