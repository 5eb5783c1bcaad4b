/** Whether the picture is looked down on: by a view that was said or added, never by where a thing in it is. */
import { remember, verbBase } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';

const ABOVE =
  /\b(?:overhead|top[- ]?(?:down|view)|flat[- ]?lay|bird['’]?s?[- ]eye|aerial|drone (?:shot|view|photo\w*)|satellite view|(?:from|view from) (?:high |straight |directly |right )?(?:above|the air|overhead))\b/i;
/** Kinds of look that say how a picture is taken. */
const VIEW: ReadonlySet<string> = new Set(['angle', 'shot', 'composition', 'medium']);
/** What comes down or hangs from above does so whoever looks at it from where. */
const COMING =
  /^(?:fall|drop|rain|snow|hang|dangle|suspend|descend|come|swoop|shine|stream|pour|drip|float|lower|light|illuminate|spotlight|lit|glow|cascade|tumble|drift)$/;
const LIGHT = /\b(?:\w*light|lamp|rays?|beams?|glow|shafts?)\s*$/i;
/** After which "overhead" or "above" is a view and no place: "vegetables on a board, overhead", "seen from right above". */
const VIEWED = /(?:,|\b(?:seen|viewed|shot|photographed|taken|filmed)\b(?: from)?(?: \w+)?)\s*$/i;

const isAbove = remember((value) => ABOVE.test(value));
const isOnlyAbove = remember((value) => value.replace(ABOVE, '').trim() === '');

/** Where nothing stands behind anything, and no horizon is. */
export const isSeenFromAbove = ({ idea, look, setting, subjects }: Brief): boolean =>
  look.some(
    ({ kind, off, value, span }) =>
      !off && VIEW.has(kind) && isAbove(value) && !(span && comesFrom(idea.slice(0, span[0]), value)),
  ) ||
  setting.some(({ kind, off, value }) => !off && kind === 'background' && isOnlyAbove(value)) ||
  subjects.some(
    ({ off, attributes }) =>
      !off &&
      attributes.some(
        (each) =>
          !each.off &&
          each.kind === 'position' &&
          /^(?:overhead|above)$/i.test(each.value) &&
          each.span !== undefined &&
          VIEWED.test(idea.slice(0, each.span[0])),
      ),
  );

/** Of "falling from above" and "a spotlight from above": something in the picture comes from there. */
function comesFrom(before: string, value: string): boolean {
  if (!/^from /i.test(value)) return false;
  const word = /(\p{L}+)\s*$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  return LIGHT.test(before) || COMING.test(verbBase(word) ?? word);
}

/** What is seen only by looking ahead: things at the back, walls, skies and horizons. */
export const looksAhead = (text: string): boolean => AHEAD.test(text);
const AHEAD =
  /\b(?:behind|background|backdrop|horizon|skyline|(?:sun|light) low|low (?:\w+ )?(?:sun|light)|in the back|sky(?! blue)|skies|clouds?|in the distance|farther (?:back|in|off|down)|at the (?:back|rear)|far (?:off|shore|bank|side)|hills?|mountains?|peaks?|walls?|ceiling|stands? at the (?:side|edge))\b/i;
