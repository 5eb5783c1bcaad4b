/** What stands for a trade, a title or a name on a mark or a sheet, and which passages of the knowledge draw it. */
import { emblemShown, LETTERING_NOUNS, type Passage, type Portrait, singular, wordNet } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';

export interface Emblem {
  emblem: Portrait;
  /** The word that was said: "bakery". */
  word: string;
}

/** Words for the mark itself, and for whom it is: none of them is drawn on it. A wolf mascot is a wolf. */
const WHOSE = /^mascot$|(?:^| )(?:brand|company|club|shop|store|business|agency|studio|firm|team|startup|tracker)$/i;
const MARK = /\b(?:logo|icon|emblem|badge|monogram|crest|sticker)$/i;
const SHEET = /\b(?:poster|cover|card|invitation|label|flyer|banner|postcard|stamp|packaging|menu)$/i;
const SIGN = /\b(?:sign|chalkboard|signboard|storefront|shopfront|menu)$/i;

/** "Book cover" says what it is, and nothing of what is on it. */
const ITSELF =
  /(?:(?:^| )(?:book|album|magazine|travel|movie|film|business|greeting|gift))? ?(?:poster|cover|card|invitation|label|flyer|banner|postcard|stamp|packaging|menu|logo|icon|emblem|badge|sign|chalkboard|signboard)$/;

/** What is made: a mark, a sheet with room for a picture, a sign; undefined where the picture is of something else. */
export function madeThing({ look, subjects }: Brief): 'mark' | 'sheet' | 'sign' | undefined {
  const media = look.filter(({ kind, off }) => kind === 'medium' && !off).map(({ value }) => value);
  const first = subjects.find(({ off, source }) => !off && source === 'user');
  // "Letter M logo".
  const plain = subjects.filter(
    ({ off, source, name }) => !off && source === 'user' && /^(?:logo|monogram|emblem|app icon)$/i.test(name),
  );
  const names = [...media, ...[first, ...plain].flatMap((each) => each?.name ?? [])];
  if (names.some((name) => MARK.test(name))) return 'mark';
  if (names.some((name) => SHEET.test(name))) return 'sheet';
  return names.some((name) => SIGN.test(name)) ? 'sign' : undefined;
}

/** Letters that are the picture themselves, on nothing that bears them. */
export const isLettering = (brief: Brief): boolean =>
  madeThing(brief) === undefined &&
  brief.text.some(({ off }) => !off) &&
  brief.look.some(({ kind, value, off }) => kind === 'medium' && !off && LETTERED.test(value));
const LETTERED = /\b(?:lettering|calligraphy|typography)$/i;

/** What was named to be drawn on it: what it is "with", or what it is "about" where that is a thing. */
export function borneOn({ subjects, relations, look, idea }: Brief): Subject[] {
  const said = subjects.filter(({ off, source }) => !off && (source === 'user' || source === 'edit'));
  const sheet = said.find(({ name }) => SHEET.test(name) || MARK.test(name));
  const made = look.some(({ kind, off, value }) => kind === 'medium' && !off && (SHEET.test(value) || MARK.test(value)));
  const borne = said.filter((each) => {
    // "With the words" is lettering, and nothing that is drawn (R6).
    if (LETTERING_NOUNS.has(each.name) || LETTERING_NOUNS.has(singular(each.name))) return false;
    if (WHOSE.test(each.name)) return false;
    if (each === sheet || each.span === undefined) return false;
    if (wordNet(each.name.replace(/ mascot$/, ''))?.concrete === undefined) return false;
    const own = relations.some(
      ({ from, to, predicate, off }) => !off && to === each.id && predicate === 'with' && from === sheet?.id,
    );
    const before = idea.slice(0, each.span[0]);
    return own || (made && SHOWING.test(before) && !FOR_WHAT.test(before));
  });
  if (borne.length > 0 || !(sheet || made)) return borne;
  // Of a lost parrot the parrot is shown.
  return said.filter(
    ({ name, span }) =>
      span !== undefined &&
      FOR_WHAT.test(idea.slice(0, span[0])) &&
      /^(?:animal|plant)$/.test(wordNet(name.toLowerCase())?.concrete ?? ''),
  );
}
/** "… with a", "… of a fox and a", "…, a mountain and a": what comes next is drawn on it. */
const SHOWING = /(?:\b(?:with|of|about|showing|featuring|and)|,) (?:(?:an?|the|some|two|three|\p{L}+) ){0,2}$/iu;
const FOR_WHAT = /\bfor (?:\p{L}+ ){0,3}$/iu;

/** Everything named on it or for it that the knowledge can draw, the longest words first and what is named before what is titled. */
export function emblemsOf(brief: Brief): Emblem[] {
  if (madeThing(brief) === undefined) return [];
  const found: Emblem[] = [];
  const look = (phrase: string) => {
    const words = (
      phrase
        .toLowerCase()
        .replace(ITSELF, '')
        .match(/[\p{L}’'-]+/gu) ?? []
    ).filter((word) => word.length > 1);
    for (let size = Math.min(4, words.length); size > 0; size--)
      for (let start = 0; start + size <= words.length; start++) {
        const word = words.slice(start, start + size).join(' ');
        const emblem = emblemShown(word) ?? emblemShown(singular(word));
        if (emblem && !found.some((each) => each.emblem === emblem)) found.push({ emblem, word });
      }
  };
  for (const { name, off, source } of brief.subjects) if (!off && (source === 'user' || source === 'edit')) look(name);
  for (const { content, off } of brief.text) if (!off) look(content);
  for (const { kind, value, off, source } of [...brief.look, ...brief.setting])
    if (!off && source === 'user' && (kind === 'style' || kind === 'place')) look(value);
  return found;
}

/** The rows for a mark, a sheet or a sign; those that join it with something else that was said first: a bean with a flame for Ember. */
export function drawing({ emblem }: Emblem, made: string, { idea }: Brief): Passage[] {
  const said = new Set((idea.toLowerCase().match(/[\p{L}]+/gu) ?? []).flatMap((word) => [word, singular(word)]));
  const rows = emblem.emblem.filter(
    ({ groups, any }) =>
      any.includes(made) && groups.every((group) => group.includes(made) || group.some((word) => said.has(word))),
  );
  const joined = rows.filter(({ groups }) => groups.length > 1);
  return joined.length > 0 ? joined : rows;
}
