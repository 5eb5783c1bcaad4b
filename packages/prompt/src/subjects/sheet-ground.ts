/** What a sheet lies on as the person said it: "on blue", "on a dark green background". */
import { COLOURS } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';

/** "dark green"; undefined where no colour was said. */
export function sheetGround({ setting }: Pick<Brief, 'setting'>): string | undefined {
  for (const { kind, value, source, off } of setting) {
    if (off || kind !== 'background' || (source !== 'user' && source !== 'edit')) continue;
    const words = value
      .toLowerCase()
      .replace(/ (?:background|backdrop|ground)$/, '')
      .split(' ');
    if (COLOURS.has(words.at(-1) as string) && words.length < 4) return words.filter((word) => !PLAIN.test(word)).join(' ');
  }
  return undefined;
}
const PLAIN = /^(?:plain|solid|flat|simple|clean|an?|the)$/;

/** Whether a sentence gives a sheet another ground than that. */
export function isOnOtherSheet(text: string, brief: Pick<Brief, 'setting'>): boolean {
  const said = sheetGround(brief)?.split(' ').at(-1);
  if (said === undefined) return false;
  const low = text.toLowerCase();
  return [...low.matchAll(ON), ...low.matchAll(GROUND), ...low.matchAll(OF)].some(([, run = '']) => {
    const hues = run.split(/[ -]/).filter((word) => COLOURS.has(word) || SHEETS.test(word));
    return hues.length > 0 && !hues.includes(said);
  });
}
/** "On one warm pale pink". */
const ON = /\b(?:on|over|against)((?: [a-z-]+){1,4})/g;
/** "Ink blue ground". */
const GROUND = /((?:[a-z-]+ ){1,2})ground\b/g;
/** "A ground of ink blue". */
const OF = /\bground (?:of|is|in|stays)((?: [a-z-]+){1,3})/g;
/** What paper goes by beside its colours. */
const SHEETS = /^(?:cream|sand|ivory|bone|chalk|parchment|linen|navy|ink)$/;
