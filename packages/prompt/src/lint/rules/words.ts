import { lastFitting, lengthIn, UNIT_NAMES } from '../../compile/measure.ts';
import { removal } from '../edits.ts';
import type { Rule } from '../fault.ts';

const SOUP =
  /(?<![\p{L}\p{N}-])(?:masterpiece|best quality|high quality|highest quality|top quality|amazing quality|(?:ultra|super|hyper|extremely|insanely|highly)[ -]?(?:detailed|realistic|hd|high[ -]res(?:olution)?)|hyper-?realism|(?:ultra )?hd|uhd|[48] ?k(?: (?:resolution|uhd|quality|wallpaper))?|16k|trending on (?:artstation|deviantart|pixiv|behance)|artstation(?: hq)?|award[ -]winning|unreal engine(?: \d)?|octane render|intricate details?|absurdres|highres|score_\d(?:_up)?|very aesthetic|stunning|breathtaking|sharp details)(?![\p{L}\p{N}-])/giu;
/** Trained on comma tags with quality words: there they do what they say. */
const TAUGHT = /^(?:sd|comfyui|invokeai|novelai)$/;
const ENOUGH = 2;

export const qualitySoup: Rule = {
  id: 'quality-soup',
  about: 'quality words that say nothing to the model',
  find: ({ bare, bodyEnd, dialect, capabilities }) => {
    const found = [...bare.slice(0, bodyEnd).matchAll(SOUP)];
    const taught = TAUGHT.test(dialect.id) && capabilities.register !== 'prose';
    if (found.length < (taught ? 6 : ENOUGH)) return [];
    return found.map(({ 0: word, index }) => {
      const span: [number, number] = [index, index + word.length];
      const why = taught
        ? `${found.length} quality words take tokens from what should be seen`
        : `${dialect.name} reads sentences; “${word}” names nothing that could be seen and flattens the style`;
      return { span, message: `${why}. Name light, lens or material instead, or leave it out.`, fix: [removal(span)] };
    });
  },
};

export const tooLong: Rule = {
  id: 'too-long',
  about: 'more than the target reads',
  find: ({ text, bodyEnd, dialect, capabilities: { maxLength, unit, limit } }) => {
    const counted = limit === 'chunks' ? text.slice(0, bodyEnd) : text;
    const length = lengthIn(counted, unit);
    if (length <= maxLength) return [];
    const at = lastFitting(counted, (some) => lengthIn(some, unit) <= maxLength);
    const span: [number, number] = [at, counted.length];
    const about = unit === 't5' ? 'about ' : '';
    const message =
      limit === 'chunks'
        ? `${about}${length} ${UNIT_NAMES[unit]}; ${dialect.name} reads ${maxLength} at a time, so what follows counts for less. Say the important first, or say less.`
        : limit === 'assumed'
          ? `${length} ${UNIT_NAMES[unit]}; no limit of ${dialect.name} is documented, but ${maxLength} is the lowest that anyone sets.`
          : `${about}${length} ${UNIT_NAMES[unit]}; ${dialect.name} takes ${maxLength}, and the rest is refused or cut off.`;
    // A chunk more is the person's to decide.
    return [
      {
        span,
        message,
        ...(limit !== 'chunks' && { fix: [{ span: [tidy(counted, at), counted.length] as [number, number], text: '' }] }),
      },
    ];
  },
};

/** At the end of a sentence or phrase, if there is one in the last quarter. */
function tidy(text: string, at: number): number {
  const head = text.slice(0, at);
  const ends = [...head.matchAll(/[.!?](?=\s)|,(?=\s)/g)].map(({ 0: sign, index }) => (sign === ',' ? index : index + 1));
  const end = ends.filter((each) => each > at * 0.75).at(-1);
  return end ?? Math.max(head.lastIndexOf(' '), 0);
}
