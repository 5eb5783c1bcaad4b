/** One wording for another: "say closed instead of open", "it says 41, should be 14", "it's room 21 not 12", "the year is wrong, 1912" (R76). */
import type { TextFact } from '@atelier/spec';
import { findSubjects } from '../find.ts';
import type { Meaning } from '../meant/meaning.ts';
import { sheetOf } from '../on-sheet.ts';
import { isColour } from '../predicate.ts';
import { editsWithin } from '../typos.ts';
import type { Workbench } from '../workbench.ts';
import { letterIt } from './letter-it.ts';
import { escaped, linesOf, reword, spokenOf } from './lines.ts';
import { apart, mannerIn } from './manner.ts';

const Q = '["“”]?';
const WORDS = '[^"“”]+?';
const at = (source: string): RegExp => new RegExp(`^${source}$`, 'iu');
const SHOULD =
  "(?:(?:it |that |this |which )?(?:should|must|needs to|has to|is supposed to|ought to) (?:be|say|read|have been)|(?:make|change) (?:it|that) (?:to |into )?|(?:it|that)(?:'s| is) (?:really |actually |meant to be |supposed to be )?|i (?:said|wanted|asked for|meant|want) )(?:an? )?";
const ON_THING = '(?: on (?:the|my|his|her|its) [\\p{L} ]+?)?';
const SAYS = at(
  `(?:(?:it|that|this|you|the [\\p{L} ]+?)${ON_THING} (?:now |currently |still )?(?:says?|reads?|shows?|have|has|wrote|put|spells?)|you've got|you have|i (?:see|read)|there(?:'s| is)) (?:an? )?${Q}(?<old>${WORDS})${Q}(?:(?:,|\\.|;| but| and| when| where)+ ?(?<wish>${SHOULD}) ?(?:the )?|[,.;] (?:and )?)${Q}(?<now>${WORDS})${Q}`,
);
const IS_WRONG = at(
  `(?:the (?:word |line |name )?)?["“](?<old>${WORDS})["”] (?:is|looks|are) (?:wrong|not right|incorrect|a mistake|a typo|misspelled|spelled wrong)[,.;:]*(?: (?:and )?(?:${SHOULD})? ?${Q}(?<now>${WORDS})${Q})?`,
);
const REF_WRONG = at(
  `(?:the |its |his |her )?(?:(?<ref>(?:[\\p{L}]+ )?(?:year|date|time|price|number|name|day|month|address|phone number|hour|room)s?)${ON_THING} (?:is|looks|are|'s) (?:wrong|not right|incorrect)|wrong (?<wrong>year|date|time|price|number|name|day|month|address|phone number|room))[,.;:]* ?(?:${SHOULD})? ?(?:the )?${Q}(?<now>${WORDS})${Q}`,
);
const REF_BE = at(
  `(?:change |set |make |turn |put )?(?:the |its |his |her )?(?<ref>(?:opening |start |phone )?(?:year|date|time|price|number|day|month|address|hour|room)s?)${ON_THING} (?:(?:should|must|needs to|has to|is supposed to|ought to) (?:be|say|read)|is|to|into)(?: actually| really| meant to be)? (?:the )?${Q}(?<now>[^"“”]*\\d[^"“”]*?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)${Q}`,
);
const INSTEAD = at(
  `(?<order>(?:(?:make|let|have) (?:it|the [\\p{L} ]+?) |(?:it|the (?<who>[\\p{L} ]+?)) (?:should|must|could|needs to) )?(?:say|read|write|put|spell|use|have)s? |change it to |call (?:it|him|her|them) |i want )?${Q}(?<now>${WORDS})${Q},? (?:instead of|rather than|in place of|and not|not) (?:the word |the )?${Q}(?<old>${WORDS})${Q}(?: (?<where>on (?:the|his|her|its) [\\p{L} ]+|at the [\\p{L} ]+))?`,
);
const ITS_NOT = at(
  `(?:(?:it|that|the [\\p{L} ]+?)(?:'s| is| should be| should say| says) )(?:actually |supposed to be |meant to be )?${Q}(?<now>${WORDS})${Q},? (?:and )?(?:not|instead of|rather than) ${Q}(?<old>${WORDS})${Q}`,
);
const SHOULD_BE = at(
  `(?:the word |the )?["“](?<old>${WORDS})["”] (?:should|must|needs to|has to|is supposed to) (?:be|say|read) ["“]?(?<now>${WORDS})["”]?`,
);
const NUMBER_BE = at(
  `(?:the )?(?<old>\\d+) (?:should|must|needs to|has to|is supposed to) (?:be|say|read) (?:an? |the )?(?<now>\\d+)`,
);
/** "It's UNITY II": what a line that is like it should be. */
const IS_NOW =
  /^(?:it(?:'?s| is| should be| should say| should read)|should be|that should be|make it|change it to|actually|i meant|make that) (?<now>\p{Lu}[^"“”,]*)$/u;
const WITH_OTHER = at(
  `(?:use|put|write|have) ${Q}(?<now>${WORDS})${Q} (?:instead of|for|rather than) ${Q}(?<old>${WORDS})${Q}`,
);

const digits = (text: string): string => [...text.replace(/\D/g, '')].sort().join('');
const find = (line: TextFact, old: string): number => {
  // The 8 of "8pm" is a number of its own.
  const edge = /^\d+$/.test(old) ? '\\d' : '[\\p{L}\\p{N}]';
  const found = new RegExp(`(?<!${edge})${escaped(old)}(?!${edge})`, 'iu').exec(line.content);
  return found?.index ?? -1;
};

/** Of the words that were there, the piece whose place the new one takes: the number nearest to it, or the word. */
function pieceFor(old: string, now: string): string {
  if (/^\d+$/.test(now)) {
    const numbers = [...old.matchAll(/\d+/g)].map(([number]) => number);
    return (
      numbers.find((each) => digits(each) === digits(now) && each !== now) ??
      numbers.find((each) => each.length === now.length && editsWithin(each, now, 1)) ??
      numbers.findLast((each) => each.length === now.length) ??
      numbers.at(-1) ??
      old
    );
  }
  if (/\s/.test(now) || !/\s/.test(old) || /\d/.test(now)) return old;
  const low = now.toLowerCase();
  return old.split(/\s+/).find((word) => editsWithin(word.toLowerCase(), low, Math.max(1, Math.floor(low.length / 3)))) ?? old;
}

/** Capitals and shape as they were: CLOSED for OPEN. */
function asBefore(was: string, now: string): string {
  if (was.length > 1 && was === was.toUpperCase() && was !== was.toLowerCase() && now === now.toLowerCase())
    return now.toUpperCase();
  return /^\p{Lu}/u.test(was) && now === now.toLowerCase() ? now.replace(/^\p{L}/u, (first) => first.toUpperCase()) : now;
}

/** Puts one wording in the place of another where that stands; false where it stands nowhere. */
function exchange(bench: Workbench, old: string, now: string): boolean {
  for (const line of linesOf(bench)) {
    const index = find(line, old);
    if (index < 0) continue;
    const was = line.content.slice(index, index + old.length);
    const piece = pieceFor(was, now);
    const from = index + was.indexOf(piece);
    const head = line.content.slice(0, from);
    // "Room 21" for the 12 of "room 12".
    const lead = /^(?<lead>\p{L}+ )\d+$/u.exec(now)?.groups?.lead;
    const by = lead && head.toLowerCase().endsWith(lead.toLowerCase()) ? now.slice(lead.length) : asBefore(piece, now);
    return reword(bench, line, head + by + line.content.slice(from + piece.length));
  }
  return false;
}

/** Of one name: one goes on where the other ends, or they share their first word. */
function isAlike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((each) => each.toLowerCase().split(/\s+/));
  return (
    a !== undefined &&
    b !== undefined &&
    one !== other &&
    (a.length > 1 || b.length > 1) &&
    a.some((word) => word.length > 2 && b.includes(word)) &&
    Math.abs(a.length - b.length) <= 2
  );
}

/** Whether two wordings are spoken of and no things: by their quotes, a capital, or since nothing there is called so. */
const isWording = (bench: Workbench, said: string, old: string, now: string): boolean =>
  /["“]/.test(said) ||
  ((/^[\p{Lu}\d&]/u.test(now) || findSubjects(bench, old).length === 0) &&
    !/^(?:an?|the|some) /i.test(now) &&
    !/^(?:an?|the|some) /i.test(old) &&
    !isColour(now.toLowerCase()) &&
    mannerIn(now.toLowerCase(), true) === undefined);

const listed = (bench: Workbench): string =>
  linesOf(bench)
    .map(({ content }) => `“${content}”`)
    .join(' and ');
const trimmed = (said: string | undefined): string =>
  (said ?? '')
    .trim()
    .replace(/^(?:the words? |it )/i, '')
    .replace(/["“”]/g, '')
    .replace(/[.,!?]+$/, '')
    .trim();

export const correcting: Meaning = ({ bench, said }) => {
  const lines = linesOf(bench);
  const found = SAYS.exec(said)?.groups;
  // "The title should say A, across the top" wishes for A; what stands behind a comma alone has to be words.
  const isTold =
    found?.old &&
    !/\b(?:should|must|needs?|has to|have to|could|can|make|let|to)\b/i.test(said.slice(0, said.indexOf(found.old))) &&
    (found.wish !== undefined || /^["“]?[\p{Lu}\d]/u.test(found.now ?? ''));
  const says = isTold ? found : undefined;
  const wrong = IS_WRONG.exec(said)?.groups ?? SHOULD_BE.exec(said)?.groups ?? NUMBER_BE.exec(said)?.groups;
  const told = says ?? wrong;
  if (told?.old && told.now) {
    const [old, now] = [trimmed(told.old), trimmed(told.now)];
    if (exchange(bench, old, now)) return true;
    const piece = pieceFor(old, now);
    const corrected = old.replace(piece, asBefore(piece, now));
    // It is said so already, and was drawn otherwise.
    if (lines.some((line) => find(line, corrected) >= 0))
      return `It is to read ${listed(bench)} already. If it is drawn otherwise, say “another”.`;
    const near = lines.find(({ content }) =>
      editsWithin(content.toLowerCase(), old.toLowerCase(), Math.max(2, Math.floor(old.length / 4))),
    );
    if (near) return reword(bench, near, corrected);
    if (!(lines.length > 0 || sheetOf(bench.brief)) || !/\d|^\p{Lu}|["“]/u.test(told.old)) return undefined;
    bench.addText(corrected, sheetOf(bench.brief)?.of?.id);
    bench.notes.push(`No “${old}” was lettered by me.`);
    return true;
  }
  if (lines.length === 0) return undefined;
  const like = IS_NOW.exec(said)?.groups?.now?.trim();
  const line = like && lines.find((each) => isAlike(each.content, like));
  if (line && like && !mannerIn(like.toLowerCase(), true)) return reword(bench, line, like);
  const ref = REF_WRONG.exec(said)?.groups ?? REF_BE.exec(said)?.groups;
  const name = ref?.ref ?? (ref as { wrong?: string } | undefined)?.wrong;
  if (name && ref?.now) {
    const spoken = spokenOf(bench, name);
    const now = trimmed(ref.now);
    const line = spoken?.lines[0];
    if (!line) return undefined;
    // Of two years in one line the one that is nearest to the new one.
    if (/^\d+$/.test(now)) {
      const piece = pieceFor(line.content, now);
      return piece === line.content && !/\d/.test(piece) ? undefined : reword(bench, line, line.content.replace(piece, now));
    }
    const day = /^(?<day>\d{1,2})(?:st|nd|rd|th)?(?: (?:of )?\p{L}+)?$/iu.exec(now)?.groups?.day;
    if (day && /^\d{1,2}(?:st|nd|rd|th)$/i.test(now)) {
      const piece = pieceFor(line.content, day);
      return reword(bench, line, line.content.replace(piece, day));
    }
    return reword(bench, line, spoken.part ? line.content.replace(spoken.part, now) : now);
  }
  const other = ITS_NOT.exec(said)?.groups ?? WITH_OTHER.exec(said)?.groups;
  if (
    other?.old &&
    other.now &&
    isWording(bench, said, trimmed(other.old), trimmed(other.now)) &&
    exchange(bench, trimmed(other.old), trimmed(other.now))
  )
    return true;
  const instead = INSTEAD.exec(said)?.groups;
  if (instead?.old && instead.now) {
    const [old, now] = [trimmed(instead.old), trimmed(instead.now)];
    if (
      (/\b(?:say|read|write|spell|change it to|call)s?\b/i.test(instead.order ?? '') || isWording(bench, said, old, now)) &&
      exchange(bench, old, now)
    )
      return true;
    if (!instead.order || !/\b(?:say|read|write|spell)s?\b/i.test(instead.order)) return undefined;
    const where = instead.where?.toLowerCase();
    const on = where?.startsWith('on ') ? findSubjects(bench, where.slice(3))[0] : undefined;
    const line = on ? lines.find((each) => each.on === on.id) : undefined;
    bench.notes.push(`No “${old}” was lettered by me.`);
    return letterIt(bench, { content: apart(now).content, manner: {}, ...(on && { on }), instead: line, beside: true });
  }
  return undefined;
};

/** What stands nowhere yet: "it should say closed instead of open". */
export const sayingInstead: Meaning = ({ bench, said }) => {
  if (linesOf(bench).length > 0) return undefined;
  const { order, now, old, who, where } = INSTEAD.exec(said)?.groups ?? {};
  if (!order || !now || !old || !/\b(?:say|read|spell)s?\b/i.test(order)) return undefined;
  const thing = where?.replace(/^on /, '') ?? who;
  const on = thing ? findSubjects(bench, thing)[0] : undefined;
  bench.notes.push(`No “${trimmed(old)}” was lettered by me.`);
  return letterIt(bench, { content: trimmed(now), manner: {}, ...(on && { on }) });
};
