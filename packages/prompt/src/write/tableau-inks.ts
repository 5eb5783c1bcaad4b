/**
 * The colours that were said of a mark, a sheet or an abstract picture as a whole, where no row of its scene has them: "lion logo, black and gold",
 * "swirls in blue and gold", and by name those of a manner: "warm earth colours" are terracotta, ochre, umber and sand.
 */
import { tableauOfRule } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { coloursIn } from '../subjects/colours-in.ts';
import { sheetGround } from '../subjects/sheet-ground.ts';
import type { Met } from '../subjects/tableau-of.ts';
import { mannersIn } from './manners-of-colour.ts';
import { on } from './on.ts';
import type { RowsOf } from './tableau-rows.ts';

/** Taken here alone. */
const INKS: Readonly<Record<string, string>> = {
  mark: 'marks-said-inks',
  abstract: 'abstract-said-inks',
  sheet: 'sheets-said-inks',
};
const OF_MANNER = 'inks-of-manner';
export const isOfInks = (id: string): boolean => id === OF_MANNER || Object.values(INKS).includes(id);

/** Says them in one sentence, unless a row has. */
export function takeInks(rows: RowsOf, main: Met, brief: Brief): void {
  const { kind } = main.tableau;
  const own = INKS[kind];
  if (own === undefined) return;
  const look = on(brief.look).filter(({ source }) => source === 'user' || source === 'edit');
  const [manner] = mannersIn(brief);
  const inks = coloursIn({ ...brief, look });
  if (manner !== undefined && inks.length === 0) {
    if (!rows.knows(manner)) take(rows, main, OF_MANNER);
    return;
  }
  // What a sheet lies on is no ink.
  if (inks.length === 1 && kind !== 'abstract' && sheetGround(brief)?.endsWith(inks[0] as string)) return;
  if (inks.length === 0 || inks.length > 3 || rows.tells(inks)) return;
  // A card with a red balloon is not red.
  if (!isOfAll({ ...brief, look }) && (kind === 'mark' || inks.length === 1)) return;
  take(rows, main, kind === 'sheet' && ROUND.test(brief.idea) ? (INKS.abstract as string) : own);
}
/** Drawn with a compass: nothing lies behind its forms. */
const ROUND = /\b(?:mandala|kaleidoscope)\b/i;

function take(rows: RowsOf, main: Met, id: string): void {
  const tableau = tableauOfRule(`tableau-${id}.`);
  if (tableau) rows.take({ ...main, tableau }, { instant: 1 });
}

/** Whether they are of the whole: the green of a green leaf is the leaf's. */
const isOfAll = ({ subjects, look, idea }: Brief): boolean =>
  look.some(({ kind, off }) => kind === 'palette' && !off) ||
  on(subjects).every(({ span, attributes }) =>
    on(attributes).every(
      ({ kind, span: own }) =>
        kind !== 'color' ||
        own === undefined ||
        span === undefined ||
        idea.slice(own[1], span[0]).trim() !== '' ||
        own[0] > span[0],
    ),
  );
