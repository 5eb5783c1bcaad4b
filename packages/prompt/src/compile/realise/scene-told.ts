/** The rows of tableaux as parts of a text, in reading order and by how soon a short text does without them. */
import { rankOf } from '../dialect.ts';
import { type Part, partOf } from './material.ts';
import type { Said } from './passages.ts';
import { sentence } from './words.ts';

interface Scene {
  /** What is in the picture, up to its light. */
  before: Part[];
  /** How it is seen. */
  end: Part[];
}

interface Telling {
  passages: readonly Said[];
  /** What the opening has told. */
  worn: Said | undefined;
  spelled: boolean;
  /** Whether its light is one that was said. */
  named: boolean;
  short: boolean;
  /** Names what was said beside the main thing. */
  beside?: RegExp | undefined;
}

/** In which order rows stand, and what each is worth: the deed last goes. */
const MAIN: Partial<Record<Said['slot'], readonly [order: number, worth: number]>> = {
  instant: [0, 0.2],
  object: [1, 0.62],
  look: [2, 0.6],
  telling: [6, 1],
  behind: [7, 0.9],
  lit: [8, 0.5],
  viewed: [9, 0.45],
};
/** Of a place, a state or a medium beside it. */
const BESIDE: typeof MAIN = {
  instant: [3, 0.4],
  object: [4, 0.7],
  telling: [6, 1.1],
  behind: [7, 1],
  lit: [8, 0.55],
  viewed: [9, 0.5],
};
/** Rows of what is round the main thing. */
const SIDE = /^(?:object|telling|behind|instant)$/;
const SHOWN = 0.4;
/** What an idea is about besides. */
const TOPIC: typeof MAIN = { instant: [0, 0.25], look: [1.5, 0.5], telling: [2.5, 0.55] };
/** What the first word of a compound place brings into it stands behind what the picture is begun by. */
const COMPOUND: typeof MAIN = { ...BESIDE, instant: [0.5, 0.22], telling: [0.5, 0.22] };
/** What only comes beside the scene that tells the idea. */
const ADDED = /^(?:state|medium|topic|motif|compound)$/;
const ON_SHEET = /^(?:motif|deed|thing)$/;
/** What was said to be drawn on a sheet comes before how the sheet is made. */
const DRAWN: typeof MAIN = { instant: [-1, 0.15], object: [-0.9, 0.4] };
const SHEET = /^(?:mark|sheet)$/;
const AROUND: typeof MAIN = { ...BESIDE, instant: [5, 0.75] };

export function sceneIn({ passages, worn, spelled, named, short, beside }: Telling): Scene {
  const sheet = passages.some(({ tableau }) => SHEET.test(tableau ?? ''));
  const main = (
    passages.find(({ tableau }) => (sheet ? SHEET.test(tableau ?? '') : tableau !== undefined && !ADDED.test(tableau))) ??
    passages.find(({ tableau }) => tableau !== undefined)
  )?.tableau;
  const seen = new Map<string, number>();
  const all = passages.flatMap((passage) => {
    const said = passage.spells && !spelled && !short ? unquoted(passage) : passage;
    const { slot, tableau } = said;
    const table =
      tableau === 'topic'
        ? TOPIC
        : tableau === 'compound'
          ? COMPOUND
          : sheet && ON_SHEET.test(tableau ?? '')
            ? DRAWN
            : tableau === main
              ? MAIN
              : tableau === 'place'
                ? AROUND
                : BESIDE;
    const [order, worth] = tableau === undefined ? besides(said, sheet, main === 'frame') : (table[slot] ?? [3, 0.8]);
    if (passage === worn || said.text === '' || (said.spells && !spelled)) return [];
    const key = `${tableau} ${slot}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    // What was said comes in before what only lies about.
    const shown = SIDE.test(slot) && beside?.test(said.text) === true;
    const part = partFor(said, shown ? Math.min(worth, SHOWN) : worth + nth * 0.2, spelled);
    if (named && slot === 'lit') part.rank = 0;
    return [{ order, part, seen: slot === 'viewed' }];
  });
  const parts = (end: boolean) =>
    all
      .filter((each) => each.seen === end)
      .sort((a, b) => a.order - b.order)
      .map(({ part }) => part);
  return { before: parts(false), end: parts(true) };
}

/** How the letters stand, where a sentence of its own spells them. */
function unquoted(said: Said): Said {
  const text = said.text.replace(QUOTED, 'The lettering');
  return { ...said, text, spells: text === said.text, short: () => undefined, tail: undefined };
}
const QUOTED = /^"[^"]*"(?:(?:,| and|, and) "[^"]*")*/;

/** Of what else was named, and of a place that was said. */
const besides = ({ slot, rule }: Said, sheet: boolean, framed: boolean): readonly [order: number, worth: number] =>
  framed && /^(?:pose|touch)$/.test(slot)
    ? [0, 0.2]
    : sheet
      ? [-0.5, 0.5]
      : /^(?:around|fore|sky|set)$/.test(slot)
        ? [5, 0.85]
        : slot === 'lodged'
          ? // What carries a thing comes after what it carries.
            [rule.startsWith('lodged-under-') ? 1.5 : 0.5, 0.35]
          : [3.5, 0.65];

/** Said of one thing alone. */
const OF_ONE = /^It ((?:is|has|stands|lies|sits|leans|hangs|rests|fills|rises) .+)$/;

function partFor(said: Said, worth: number, spelled: boolean): Part {
  const { text, spells, source, about, clear, short } = said;
  const standsForLetters = spells && spelled;
  const tail =
    said.slot === 'lodged'
      ? said.tail
      : said.slot === 'instant'
        ? (said.tail ?? (said.tableau === 'thing' ? OF_ONE.exec(text)?.[1] : undefined))
        : undefined;
  const told = { about, clear, short, tail, told: true };
  return standsForLetters ? partOf(sentence(text), 0, 0, told) : partOf(sentence(text), rankOf(source), worth, told);
}
