/** The colours that were said of a mark as a whole, where its scene has none of its own for them: "lion logo, black and gold". */
import { tableauOfRule } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { coloursIn } from '../subjects/colours-in.ts';
import type { Met } from '../subjects/tableau-of.ts';
import { on } from './on.ts';
import type { RowsOf } from './tableau-rows.ts';

/** Taken here alone. */
export const SAID_INKS = 'marks-said-inks';

/** Says them in one sentence, unless a row has. */
export function takeInks(rows: RowsOf, main: Met, brief: Brief): void {
  const look = on(brief.look).filter(({ source }) => source === 'user' || source === 'edit');
  const inks = coloursIn({ ...brief, look });
  const tableau = tableauOfRule(`tableau-${SAID_INKS}.`);
  if (main.tableau.kind !== 'mark' || tableau === undefined || inks.length === 0 || inks.length > 3) return;
  if (rows.tells(inks) || !isOfAll({ ...brief, look })) return;
  rows.take({ ...main, tableau }, { instant: 1 });
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
