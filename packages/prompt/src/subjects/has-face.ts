/** Whether somebody's face can be seen: not under what was said or told to cover it, and not of who is turned away. */
import { BODY_PARTS, passageKnown } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { classOf } from './plain-portrait.ts';

/** What hides a face, by its name or in a sentence. */
const COVER =
  /\b(?:visor|(?:space|diving|welding|motorcycle|closed|great|full.face|hazmat) ?helmets?|(?:welding|gas|ski|plague|full|hockey|iron) mask|net veil|black net|hood over the face|space ?suits?|astronauts?|cosmonauts?|hazmat|scuba|balaclava|only the eyes showing)\b/i;
/** What hides a face where it is worn. */
const WORN = /\b(?:masks?|veils?|balaclavas?|niqab|burqa|visors?)$/i;
const WORN_BY = /^(?:wearing|in|with|behind|under|beneath)$/;
const COVERED = /^(?:masked|veiled|faceless|headless|helmeted|hooded)$/i;
const HIDDEN = /\b(?:covered|hidden|veiled|wrapped|masked|obscured|concealed)\b/i;
const FACE = /^(?:face|head|eyes?|mouth)$/;

/** How a picture is taken of a back, and how somebody turns it. */
const BEHIND = /\b(?:from behind|from the back|rear view|back view)\b/i;
const BACK_TO = /^backs? (?:to|toward|towards|turned)\b/i;
const AWAY = /\b(?:fac|turn|look|walk)\w* away\b/i;

const on = <T extends { off?: boolean | undefined }>(facts: readonly T[]): T[] => facts.filter(({ off }) => !off);

/** Whether a sentence covers a face. */
export const hidesFace = (text: string): boolean => COVER.test(text);

/** Whether it is turned away from who looks. */
export const isTurnedAway = ({ actions, attributes }: Subject, { look, unread }: Brief): boolean =>
  on(look).some(({ kind, value }) => (kind === 'angle' || kind === 'shot' ? BEHIND.test(value) : BACK_TO.test(value))) ||
  [...on(actions), ...on(attributes)].some(
    ({ value }) =>
      AWAY.test(value) ||
      BACK_TO.test(value) ||
      (/^turned$/.test(value) && unread.some(({ value: word }) => /^backs?$/.test(word))),
  );

/** What a writer has told of it; where others live in the picture too, it may be told of them. */
const toldIn = ({ look, subjects }: Brief): string[] =>
  on(subjects).filter((each) => /^(?:person|animal)$/.test(classOf(each) ?? '')).length > 1
    ? []
    : on(look).flatMap(({ rule }) => (rule !== undefined && passageKnown(rule)?.text) || []);

/** `told`: what a writer tells of it besides what is in the Brief. */
export function isCovered(subject: Subject, brief: Brief, told: readonly string[] = []): boolean {
  const { id, name, attributes, parts } = subject;
  const { relations, subjects } = brief;
  if (hidesFace(name) || told.some(hidesFace) || toldIn(brief).some(hidesFace)) return true;
  if (on(attributes).some(({ value }) => COVERED.test(value))) return true;
  const faces = on(parts).filter((part) => FACE.test(part.name));
  if (faces.some((part) => on(part.attributes).some(({ value }) => HIDDEN.test(value)))) return true;
  // A hand is over a mouth, a bag over all of it.
  if (
    on(relations).some(
      ({ from, predicate, to }) =>
        /(?:^|\s)(?:over|covering|hiding)$/.test(predicate) &&
        faces.some((part) => part.id === to) &&
        subjects.some((each) => each.id === from && !BODY_PARTS.has(each.name)),
    )
  )
    return true;
  return on(relations).some(({ from, predicate, to }) => {
    const worn = from === id && WORN_BY.test(predicate) ? subjects.find((each) => each.id === to) : undefined;
    if (worn === undefined || worn.off) return false;
    // "With a mask in her hand": it is worn on no face.
    if (
      on(relations).some(
        (each) => (each.from === to || each.from === id) && parts.some((part) => part.id === each.to && !FACE.test(part.name)),
      )
    )
      return false;
    const called = [...on(worn.attributes).map(({ value }) => value), worn.name].join(' ');
    return WORN.test(worn.name) || COVER.test(called);
  });
}

/** Whether its face can be seen. */
export const hasFace = (subject: Subject, brief: Brief, told: readonly string[] = []): boolean =>
  !isTurnedAway(subject, brief) && !isCovered(subject, brief, told);
