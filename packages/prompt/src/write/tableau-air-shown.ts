/** An hour, a weather or a season that was said is seen: where no chosen row shows it, one sentence of `air-shown` does. */
import { tableauOfRule } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import type { Met } from '../subjects/tableau-of.ts';
import { on } from './on.ts';
import { isFlat } from './tableau-bodies.ts';
import type { RowsOf } from './tableau-rows.ts';

const AIR = 'air-shown';
export const isOfAir = (id: string): boolean => id === AIR;
const MOST = 2;

/** Takes it, for up to two of them. */
export function takeAir(rows: RowsOf, main: Met, brief: Brief): void {
  const tableau = tableauOfRule(`tableau-${AIR}.`);
  if (tableau === undefined || isFlat(main.tableau)) return;
  let left = MOST;
  for (const { kind, value, source } of on(brief.setting)) {
    if (left === 0 || !/^(?:weather|time|season)$/.test(kind) || (source !== 'user' && source !== 'edit')) continue;
    const low = value.toLowerCase();
    const seen = SEEN.find(([said]) => said.test(low));
    if (seen === undefined || rows.shows(seen[1])) continue;
    const before = rows.all().length;
    rows.take({ ...main, tableau }, { instant: 1 }, 'order', (row) => row.any.some((word) => low.split(/[ -]/).includes(word)));
    left -= rows.all().length - before;
  }
}

/** What was said, and the words by which a sentence shows it. */
const SEEN: readonly (readonly [said: RegExp, shown: RegExp])[] = [
  [/thunder|lightning/, /\blightning\b/i],
  [/storm/, /\b(?:storm\w*|torn|wind\w*|rain\w*|lightning|clouds?|waves?|spray|gusts?)\b/i],
  [/rain|drizzl|downpour/, /\b(?:rain\w*|drops?|wet|puddles?|drip\w*)\b/i],
  [/fog/, /\b(?:fog|mist|haze)\b|\bpaler?\b.*\b(?:shapes?|tone|behind|row)\b/i],
  [/mist|haz/, /\b(?:fog|mist|haze)\b|\bpaler?\b.*\b(?:shapes?|tone|behind|row)\b/i],
  [/snow|blizzard/, /\b(?:snow\w*|flakes?)\b/i],
  [/wind|breez|gust/, /\b(?:winds?|breeze|blow\w*|gusts?|streams? (?:out|to)|bent|bends|slant\w*)\b/i],
  [/starry/, /\bstars?\b/i],
  [/moon/, /\bmoon\w*\b/i],
  [/night/, /\b(?:night|dark\w*|black|moon\w*|stars?|lamps?|lit|lanterns?|neon)\b/i],
  [/dawn|sunrise|daybreak/, /\b(?:dawn|first|pink|rosy|sunrise|early|low sun|sun is low|horizon)\b/i],
  [/golden/, /\b(?:golden?|low (?:warm )?sun|sun (?:is|stands) (?:just|low)|last sun|late (?:sun|light)|long shadows?)\b/i],
  [
    /sunset/,
    /\b(?:sunset|low (?:golden |red |warm )?sun|last (?:sun|light)|sun (?:is|stands|behind)|late (?:sun|light)|orange|setting)\b/i,
  ],
  [/dusk|twilight|evening|blue/, /\b(?:dusk\w*|evening|twilight|blue|last (?:sun|light)|lamps?|lit)\b/i],
  [/morning/, /\b(?:morning|early|dew|low (?:\w+ )?(?:sun|light)|first)\b/i],
  [/noon|midday/, /\b(?:noon|overhead|high (?:sun|light)|short (?:\w+ )?shadows?)\b/i],
  [/afternoon/, /\b(?:afternoon|late|low sun|slant\w*|sun\w*)\b/i],
  [/cloud|overcast/, /\b(?:clouds?|grey (?:light|sky)|overcast|even light|flat (?:white )?light)\b/i],
  [/sun/, /\b(?:sun\w*|short (?:\w+ )?shadows?)\b/i],
  [/spring/, /\b(?:spring|blossoms?|buds?|fresh|new leaves|tulips|daffodils)\b/i],
  [/summer/, /\b(?:summer|heat|dry grass|high (?:sun|light)|full (?:green )?leaves|parasols?|sun\w*)\b/i],
  [/autumn|fall/, /\b(?:autumn|leaves|rust|harvest|pumpkins?)\b/i],
  [/winter/, /\b(?:winter|snow\w*|frost\w*|bare|ice|icy)\b/i],
];
