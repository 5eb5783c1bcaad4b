/** Whether the picture is looked down on: by what was said of it anywhere, or by the angle that it has. */
import type { Brief } from '@atelier/spec';

const ABOVE =
  /\b(?:overhead|top[- ]?down|flat[- ]?lay|bird['’]?s[- ]eye|aerial|drone (?:shot|view|photo)|(?:seen |shot |viewed |photographed )?(?:straight |directly |right )?from (?:high |straight |directly |right )?(?:above|the air|overhead))\b/i;

/** Where nothing stands behind anything, and no horizon is. */
export const isSeenFromAbove = ({ idea, look, setting, subjects }: Brief): boolean =>
  look.some(({ kind, off, value }) => !off && (kind === 'angle' || kind === 'shot') && ABOVE.test(value)) ||
  setting.some(({ off, source, value }) => !off && (source === 'user' || source === 'edit') && ABOVE.test(value)) ||
  subjects.some(({ off, attributes }) => !off && attributes.some((each) => !each.off && ABOVE.test(each.value))) ||
  ABOVE.test(idea);

/** What is seen only by looking ahead: things at the back, walls, skies and horizons. */
export const looksAhead = (text: string): boolean => AHEAD.test(text);
const AHEAD =
  /\b(?:behind|background|backdrop|horizon|sky(?! blue)|skies|clouds?|in the distance|farther (?:back|in|off|down)|at the (?:back|rear)|far (?:off|shore|bank|side)|hills?|mountains?|peaks?|walls?|ceiling|stands? at the (?:side|edge))\b/i;
