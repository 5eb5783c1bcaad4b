/** Participles that their neighbours decide: "a food processing line", "a family of three cycling", "with its trunk raised". */
import { isPluralForm, type Scores } from './lexeme.ts';
import { numberOf } from './numerals.ts';
import { traitsOf } from './traits.ts';
import { doesThings } from './who-acts.ts';
import type { Word } from './words.ts';

const NOUN: Scores = [['N', 7]];
const PARTICIPLE: Scores = [['G', 7]];
const DONE: Scores = [['E', 7]];

/** Rooms, grounds and gear that are called by what is done there or with them. */
const WORKED_IN =
  /^(?:rooms?|lines?|plants?|factory|area|machines?|stations?|stands?|booths?|halls?|tables?|boards?|equipment|tools?|gear|kits?|racks?|yards?|grounds?|lots?|bays?|pens?|sheds?|shelter|suite|cubicles?|facility|pit|track|gallery|platforms?|decks?|counters?|huts?|rinks?|workshops?|schools?|clubs?|lodges?|shacks?|poles?|rods?|nets?|holes?)$/;
/** Made beings that do things: "a robot watering plants". */
const ACTS =
  /^(?:robots?|androids?|cyborgs?|droids?|drones?|golems?|puppets?|dolls?|skeletons?|ghosts?|monsters?|aliens?|dragons?|snowm[ae]n)$/;
/** What things do to those: "a wall facing tracks". */
const STANDING =
  /^(?:fac|hold|contain|cross|pass|enter|leav|approach|show|lean|hang|stand|sitt|com|overlook|reach|near|surround|cover|runn|sell|build|driv|mak|hav|be|do|us|wear|reflect|break|shatter|melt|glow|gleam|shin|shimmer|flow|catch|wrapp|drap|fill)ing$/;

const MATERIAL =
  /^(?:leather|suede|canvas|rubber|cotton|linen|woollen|woolen|velvet|satin|silk|denim|nylon|felt|brass|bronze|copper|steel|iron|tin|glass|ceramic|porcelain|marble|wicker|bamboo|plastic|enamel|chrome|cast iron|stainless steel)$/;

const ADJECTIVE: Scores = [['J', 7]];
const LYING = /^(?:overlapp|interlock|intersect|intertwin|interweav|alternat|match|radiat)ing$/;

/** Things by names in -ing. */
const STANDING_THINGS = /^(?:building|ceiling|clothing|railing|flooring|bedding|siding|paving|awning|icing|frosting|pudding)$/;

/** How land lies. */
const LIES = /^(?:rolling|winding|towering|sweeping|swirling|flowing|crashing)$/;
const LAND =
  /^(?:hills?|meadows?|fields?|countryside|farmland|valleys?|mountains?|cliffs?|river|road|path|waves?|dunes?|clouds?|plains|galaxy|nebula|landscape|pastures?)$/;

const may = (scores: Scores, tag: string): boolean => scores.some(([each]) => each === tag);

/** Words in -ing and -ed; `open`: a word follows that is none of the small ones. */
export function shapedDoing(words: readonly Word[], i: number, scores: Scores, open: boolean): Scores | undefined {
  const word = words[i]!;
  const previous = words[i - 1];
  const next = words[i + 1];
  const is = traitsOf(word);
  const was = previous && traitsOf(previous);
  // "A tall brick building with a tower": nobody builds it there.
  if (
    is.ing &&
    !open &&
    word.size === 1 &&
    previous?.kind === 'word' &&
    was?.noun &&
    !was.closed &&
    !doesThings(previous.lower) &&
    !isPluralForm(previous.lexeme) &&
    !/^(?:an?|the|his|her|its|their|two|some)$/.test(next?.lower ?? '') &&
    STANDING_THINGS.test(word.lower)
  )
    return NOUN;
  // "Rolling green hills": nobody rolls them.
  if (is.ing && i === 0 && LIES.test(word.lower) && words.slice(1, 4).some(({ lower }) => LAND.test(lower))) return ADJECTIVE;
  // "A shoe rental counter".
  if (word.lower === 'rental' && open && was?.noun) return NOUN;
  // "Leather hiking boots": what they are made of does nothing.
  if (
    is.ing &&
    word.size === 1 &&
    previous?.kind === 'word' &&
    MATERIAL.test(previous.lower) &&
    next?.kind === 'word' &&
    open &&
    !STANDING.test(word.lower)
  )
    return NOUN;
  // "A food processing line", "a swimming pool changing room": what is done there, before the word for where.
  if (
    is.ing &&
    word.size === 1 &&
    was !== undefined &&
    previous?.kind === 'word' &&
    (previous.phrase === 'compound' || previous.phrase === 'place' || (!was.closed && was.noun)) &&
    !doesThings(previous.lower) &&
    !ACTS.test(previous.lower) &&
    !isPluralForm(previous.lexeme) &&
    next !== undefined &&
    WORKED_IN.test(next.lower) &&
    !STANDING.test(word.lower)
  )
    return NOUN;
  // "A shop just before closing": the hour at which it is done.
  if (
    is.ing &&
    word.size === 1 &&
    /^(?:before|after)$/.test(previous?.lower ?? '') &&
    (next === undefined || next.kind === 'mark' || /^(?:in|at|on|with|and|under|by)$/.test(next.lower))
  )
    return NOUN;
  // "Overlapping rings": how they lie.
  if (is.ing && open && LYING.test(word.lower)) return ADJECTIVE;
  // "A family of three cycling": the number stands for them.
  if (
    is.ing &&
    word.size === 1 &&
    !open &&
    previous &&
    words[i - 2]?.lower === 'of' &&
    numberOf(previous) !== undefined &&
    may(scores, 'G')
  )
    return PARTICIPLE;
  // "With its trunk raised": how what is its own is held; it does nothing.
  if (
    word.size === 1 &&
    word.lower.endsWith('ed') &&
    (!open || next?.lower.endsWith('ing') === true) &&
    previous?.kind === 'word' &&
    /^(?:his|her|its|their)$/.test(words[i - 2]?.lower ?? '') &&
    /^(?:with|and|,)$/.test(words[i - 3]?.lower ?? '') &&
    !doesThings(previous.lower) &&
    may(scores, 'E')
  )
    return DONE;
  return undefined;
}
