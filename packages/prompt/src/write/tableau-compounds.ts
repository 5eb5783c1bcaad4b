/**
 * What the first word of a compound place brings into it: the bars of a prison library, the portholes of a ship's kitchen, the ice of an ice
 * bar. The scene is of the last word, and gives up what the first has otherwise.
 */
import { placeKnown, type Tableau } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { type IdeaWord, ideaWords } from '../subjects/idea-words.ts';
import { classOf } from '../subjects/plain-portrait.ts';
import type { Met } from '../subjects/tableau-of.ts';
import type { Context } from './context.ts';
import { on } from './on.ts';

export interface Compound {
  met: Met;
  /** Rows of the scene that are of another place than this one. */
  bars: RegExp | undefined;
}

const MOST = 2;
/** What one is in with its walls about: a church in snow is not made of it. */
const HOLDS =
  /^compound-(?:hospital|hotel|prison|school|university|church|monastery|ship|submarine|train|airport|station|castle|museum|theatre|circus|factory|office|greenhouse|lighthouse|caravan|underground|library|attic|space)$/;
const WITHIN = /^(?:in|on|inside|aboard|within|on board)$/;
/** A building that no scene is of stands in its frame. */
const isPlace = ({ tableau: { kind }, actor }: Met): boolean =>
  kind === 'place' || (kind === 'frame' && actor !== undefined && classOf(actor) === 'building');

/** Those of a place that was said, or of a thing that is a place and the picture; what the scene was found by it tells itself. */
export function compoundsOf(all: readonly Met[], main: Met, place: Met | undefined, brief: Brief): Compound[] {
  const told = new Set([...main.asked.flat(), ...(place?.asked.flat() ?? [])]);
  const itself = isPlace(main) ? main.actor?.id : undefined;
  const words = ideaWords(brief);
  const within = on(brief.relations).flatMap(({ from, to, predicate }) =>
    WITHIN.test(predicate) &&
    main.tableau.kind === 'place' &&
    (from === itself || brief.setting.some(({ id, kind }) => id === from && kind === 'place'))
      ? [to]
      : [],
  );
  // A pool on a ship has the ship's rail by it, and a library in a prison its bars.
  const places = brief.setting.flatMap(({ id, value }) => (within.includes(id) ? [value.toLowerCase().split(' ').at(-1)] : []));
  const isRound = ({ of, text }: IdeaWord): boolean =>
    (of?.part === 'name' && of.subject !== undefined && within.includes(of.subject)) ||
    (of?.part === 'place' && of.head && places.includes(text));
  const isBefore = ({ of, at }: IdeaWord): boolean =>
    of !== undefined &&
    !of.head &&
    (of.part === 'place' || (of.part === 'name' && itself !== undefined && of.subject === itself)) &&
    // Of "a bakery in the mountains" each is a place of its own.
    words.some((each) => each.at > at && each.of?.head && each.of.part === of.part && each.of.subject === of.subject);
  return all
    .filter(
      ({ tableau: { id, kind }, asked }) =>
        kind === 'compound' &&
        asked.some(
          (run) => (run.every(isBefore) || (HOLDS.test(id) && run.every(isRound))) && !run.some((word) => told.has(word)),
        ),
    )
    .slice(0, MOST)
    .map((met) => ({ met, bars: barsOf(met.tableau) }));
}

/** Whether one is within it: told by its last word. */
export function isWithin({ tableau: { kind } }: Met, brief: Brief, { tags }: Context): boolean {
  if (kind === 'frame') return false;
  const heads = ideaWords(brief).filter(({ of }) => of?.head === true && (of.part === 'place' || of.part === 'name'));
  for (const { text } of heads) {
    const known = placeKnown(text);
    if (known) return known.tags.includes('in');
  }
  return tags.has('in');
}

const barsOf = ({ id }: Tableau): RegExp | undefined => BARS.find(([of]) => of.test(id))?.[1];

const HOMELY =
  /\b(?:child's|magnets?|trailing ivy|linen curtains?|quilt|slippers?|fireplace|mantelpiece|armchair|wing chair|night table|sheepskin|ladder|leather|velvet|oriental|persian|window|pane|blurred green|garden)\b/i;
const BARS: readonly (readonly [RegExp, RegExp])[] = [
  [/^compound-(?:prison|hospital|army|submarine|factory|dentist|police|space)$/, HOMELY],
  // Nor has what is older than both a bath mat and a refrigerator.
  [
    /^compound-(?:castle|monastery)$/,
    /\b(?:lino|linoleum|fridge|chrome|shampoo|plastic|tea towel|magnets|child's|pink|toothbrush\w*|frosted|radio|dressing gown)\b/i,
  ],
  // Nothing of a street or a garden is aboard, and no window but its own.
  [
    /^compound-(?:ship|train|caravan|underground)$/,
    /\b(?:window|panes?|streets?|gardens?|lawn|hedges?|trees?|palms?|oleanders?|poplars?|flats|house fronts?|neighbours?|kerb|slabs?|paving|five-barred|fields?|garden canes|high ceiling|white wall)\b/i,
  ],
  [
    /^compound-(?:ice|stone|glass|bamboo|wooden|paper)$/,
    /\b(?:zinc|brass|oak|wooden|wood|planks?|boards?|padded|leather|carpets?|tiled|tiles|velvet|plaster|wallpaper|panelling|brick|concrete|marble|cushions?|iron)\b/i,
  ],
  [
    /^compound-(?:mountain|desert|forest|seaside|space|winter)$/,
    /\b(?:flats|tower blocks?|poplars|streets?|house fronts?|parked cars?|traffic|car park)\b/i,
  ],
  [
    /^compound-(?:museum|theatre|hotel|office|church|school)$/,
    /\b(?:shin pad|studs|showers?|balm|towel in a twist|changing)\b/i,
  ],
];
