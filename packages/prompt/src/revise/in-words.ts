/** Words said without quotes: where they end, and what is said behind them of their colour, place, thing and hour. */
import { wordNet } from '@atelier/lexicon';
import { read } from '../read/read.ts';
import { findScene, findSubjects } from './find.ts';
import { isColour } from './predicate.ts';
import type { Workbench } from './workbench.ts';

export interface Lettering {
  content: string;
  /** The colour of the letters. */
  ink?: string;
  /** The name of what they are on. */
  on?: string;
  /** What the lettered thing is: "red". */
  state?: string;
  /** The hour or season: "at night". */
  scene?: string;
}

const INK = /^(?<content>.+?) in (?<ink>\p{Ll}[\p{Ll} -]*?) (?:letter(?:s|ing)|text|type|font|writing)$/u;
const ON = /^(?<content>.+?) (?:on|across|over|onto) (?:the|an?|his|her|its) (?<on>\p{Ll}+(?: \p{Ll}+)?)$/u;
const STATE = /^(?<content>.+?) and (?:is|are|in) (?<state>\p{Ll}[\p{Ll} -]*)$/u;
const SCENE = /^(?<content>.+?) (?<scene>(?:at|by|in|during)(?: the)? \p{Ll}+)$/u;
/** "Bakery", "Happy Birthday": behind these, small letters are no longer lettering. */
const CAPITALS = /^(?:[\p{Lu}\d][^\s]*)(?: [\p{Lu}\d&][^\s]*)*$/u;

/** What of `said` is lettered. Titles keep what they have in capitals, and sentences ("Meet me at dusk") their small words. */
export function inWords(bench: Workbench, said: string): Lettering {
  const cut = (pattern: RegExp, fits: (found: Readonly<Record<string, string>>) => boolean): Lettering | undefined => {
    const found = pattern.exec(said)?.groups as Record<string, string> | undefined;
    if (!found?.content || !fits(found)) return undefined;
    const { content, ...more } = found;
    return { ...more, ...inWords(bench, content) };
  };
  return (
    cut(INK, () => true) ??
    cut(STATE, ({ state = '' }) => isColour(state) || read(`a ${state} sign`).subjects[0]?.attributes.length === 1) ??
    cut(
      ON,
      ({ content = '', on = '' }) =>
        findSubjects(bench, on).length + findScene(bench, on).length > 0 ||
        (CAPITALS.test(content) && wordNet(on)?.concrete === 'artifact'),
    ) ??
    cut(SCENE, ({ content = '', scene = '' }) => CAPITALS.test(content) && isHour(scene)) ?? { content: said }
  );
}

function isHour(phrase: string): boolean {
  const { subjects, setting, unread } = read(phrase);
  return subjects.length + unread.length === 0 && setting.some(({ kind }) => kind === 'time' || kind === 'season');
}
