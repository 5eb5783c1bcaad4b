/**
 * The colours that were said of a mark, a sheet or an abstract picture as a whole, where no row of its scene has them: "lion logo, black and gold",
 * "swirls in blue and gold", and by name those of a manner: "warm earth colours" are terracotta, ochre, umber and sand.
 */
import { tableauOfRule } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { coloursIn } from '../subjects/colours-in.ts';
import type { Met } from '../subjects/tableau-of.ts';
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

/** Words for colours that name none: "earth" of warm earth colours, "blue" of blue tones, "pastels". */
export function mannersIn({ idea, absent }: Brief): string[] {
  const low = idea.toLowerCase();
  const out = on(absent).map(({ value }) => value.toLowerCase());
  return MANNERS.flatMap((manner) => {
    const [, before, alone] = manner.exec(low) ?? [];
    const word = before ?? alone;
    return word === undefined || out.some((value) => value.includes(word)) ? [] : [word];
  });
}
const MANNERS: readonly RegExp[] = [
  /\b(earthy?|pastel|neon|rainbow|autumn|sunset|ocean|jewel|muted|bright|vibrant|blue|green|red|pink|purple|brown) (?:colou?rs?|tones?|hues?|shades?|palette|blues|greens)\b|\b(pastels|blues|greens|reds|pinks|purples|browns|multicolou?r(?:ed)?|colou?rful)\b/,
  /\b(warm|cool) (?:colou?rs?|tones?|hues?|shades?|palette)\b/,
];

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
