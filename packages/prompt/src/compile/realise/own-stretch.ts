/** Which stretch of an idea can be said in its own words, and whether each word of it still stands under a fact. */
import { singular, verbBase, wordNet } from '@atelier/lexicon';
import type { Brief, Span, Subject } from '@atelier/spec';
import { madeThing } from '../../subjects/emblems.ts';
import { extentOf, type Spanned, spansOf } from '../../subjects/spans-of.ts';
import type { Stretch } from './origins.ts';

const PLACING = new Set(['in', 'on', 'under', 'behind', 'beside', 'inside', 'near', 'over', 'above', 'below']);
/** Words of grammar. */
export const SMALL = new Set(
  (
    'a an the some this that these those his her hers its their theirs him them himself herself itself themselves he she it they who ' +
    'which whose where while as and or of in on at by to for from with into onto over under up down out off through across along ' +
    'around round about against between behind beside near next inside outside above below after before during is are be being been ' +
    'was were has have having each other one another there back away picture'
  ).split(' '),
);

/** An afterthought behind one comma: "a welder working on a big ship, sparks everywhere". */
const AFTERTHOUGHT = /^(?:[^\s,]+ ){2,}[^\s,]+, (?!and )(?:[^\s,.;:!?(]+ ?){1,6}$/u;

const SHEET =
  '(?:\\p{L}+ ){0,3}(?:card|poster|cover|flyer|invitation|sticker|logo|print|page|(?:t-?shirt|shirt|tattoo) design)';
export const SHEET_FIRST = new RegExp(`^${SHEET}(?= |$)`, 'iu');
/** "A tarot card the moon". */
export const SHEET_AND = new RegExp(`^(an? ${SHEET}) (?=(?:the|an?|two|three) )`, 'iu');
export const isMade = (brief: Brief): boolean => madeThing(brief) !== undefined || SHEET_FIRST.test(brief.idea);

/** What is to be on a sheet or a mark comes in a list: "logo for a coffee shop, minimal, brown". */
const LISTED = /^(?:[^\s,.;:!?(]+ ){1,6}[^\s,.;:!?(]+(?:, (?:[^\s,.;:!?(]+ ?){1,6})+$/u;

/**
 * The words before the first comma or stop, without the frame; what comes after must be of look and setting alone, or an afterthought to a
 * whole phrase.
 */
export function stretchOf(brief: Brief): Stretch | undefined {
  const { idea, request, subjects, relations, look } = brief;
  let start = 0;
  let end = idea.length;
  for (const [from, to] of spansOf(request)) {
    if (idea.slice(start, from).trim() === '') start = to;
    else if (idea.slice(to, end).trim() === '') end = from;
    else return undefined;
  }
  const stop = /[,.;:!?\n(]/.exec(idea.slice(start, end))?.index;
  if (stop !== undefined) {
    const cut = start + stop;
    const later = (each: Spanned & { source: string }) => each.source === 'user' && (extentOf(each)?.[1] ?? 0) > cut;
    const any = (subject: Subject): boolean =>
      later(subject) || subject.attributes.some(later) || subject.actions.some(later) || subject.parts.some(any);
    const goesOn = subjects.some(any) || relations.some(later);
    if (goesOn) {
      // Of "a boxer training, sweat, dramatic lighting" the light is told elsewhere.
      for (let comma = idea.lastIndexOf(',', end - 1); comma > cut; comma = idea.lastIndexOf(',', end - 1)) {
        const from = comma;
        const said = (each: Spanned & { source: string }) => {
          const [at = 0, to = 0] = extentOf(each) ?? [];
          return each.source === 'user' && at < end && to > from;
        };
        const has = (subject: Subject): boolean =>
          said(subject) || subject.attributes.some(said) || subject.actions.some(said) || subject.parts.some(has);
        if (subjects.some(has) || relations.some(said) || !look.some(said)) break;
        end = comma;
      }
      const whole = idea.slice(start, end).trim();
      if (!AFTERTHOUGHT.test(whole) && !(LISTED.test(whole) && isMade(brief))) return undefined;
    } else end = cut;
  }
  while (start < end && idea[start] === ' ') start++;
  while (end > start && idea[end - 1] === ' ') end--;
  // Whose aunt it is is not seen.
  start += /^(?:my|our) /i.exec(idea.slice(start, end))?.[0].length ?? 0;
  return start < end ? { start, end } : undefined;
}

/** Whether each word is one of grammar or stands under a fact: what a revision took away is not said again. */
export function covered(brief: Brief, { start, end }: Stretch): boolean {
  const spans: Span[] = [];
  const add = (fact: Spanned & { source: string }): void => {
    if (fact.source === 'user') for (const span of spansOf(fact)) spans.push(span);
  };
  const addSubject = (subject: Subject): void => {
    add(subject);
    subject.attributes.forEach(add);
    subject.actions.forEach(add);
    subject.parts.forEach(addSubject);
  };
  brief.subjects.forEach(addSubject);
  for (const facts of [brief.relations, brief.setting, brief.look, brief.text]) for (const fact of facts) add(fact);
  const places: number[] = [];
  for (const { source, span } of brief.setting) if (source === 'user' && span) places.push(span[0]);
  // "In blue and gold".
  for (const { source, span, kind } of brief.look) if (source === 'user' && span && IN_COLOURS.test(kind)) places.push(span[0]);
  // What was not understood and is a word is no less said.
  for (const { span, value } of brief.unread) if (span && isWord(value.toLowerCase())) spans.push(span);
  for (let at = start; at < end; ) {
    const to = wordEnd(brief.idea, at, end);
    if (to === at) {
      at++;
      continue;
    }
    const whole = brief.idea.slice(at, to).toLowerCase();
    // "Each other's hair".
    const word = whole.endsWith("'s") || whole.endsWith('’s') ? whole.slice(0, -2) : whole;
    const small = SMALL.has(word);
    const placing = PLACING.has(word);
    if (!small || placing) {
      const under = isUnder(spans, at, to);
      // A relation that was taken away leaves its preposition without a fact: "a cat in a box" out of the box.
      if (placing && !under && !places.some((from) => from > at && from - at < word.length + 8)) return false;
      // "Ocean view": of a view the thing says what is seen.
      if (!small && !under && !/^['’-]/.test(whole) && !/^views?$/.test(word)) return false;
    }
    at = to;
  }
  return true;
}

function isUnder(spans: readonly Span[], start: number, end: number): boolean {
  for (const [from, to] of spans) if (from <= start && end <= to) return true;
  return false;
}

/** Where the word ends that stands at a place, its marks within it; the place itself where none stands there. */
function wordEnd(text: string, at: number, end: number): number {
  let to = at;
  while (to < end) {
    const code = text.charCodeAt(to);
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 39 || code === 45 || code === 0x2019) to++;
    else if (code > 127 && LETTER.test(String.fromCodePoint(text.codePointAt(to) as number)))
      to += (text.codePointAt(to) as number) > 0xffff ? 2 : 1;
    else break;
  }
  return Math.min(to, end);
}
const LETTER = /\p{L}/u;

const IN_COLOURS = /^(?:palette|medium|style)$/;

const isWord = (word: string): boolean =>
  /^(?:everywhere|nearby|around|overhead|outside|inside|other's|another's)$/.test(word) ||
  verbBase(word) !== undefined ||
  wordNet(singular(word))?.noun !== undefined;
