/**
 * A compound that nobody listed is drawn as its head, as a likeness that the picture tells of: "chocolate birthday cake" as a birthday cake, "cafe table"
 * as a table. English compounds that no dictionary has mean their head nearly always; what WordNet lists as a whole often means something else
 * (a prairie dog, a fish tank), so that there the kinds must agree, and of what lives or grows none is guessed but under a few heads. Before all that
 * comes a trade of somebody who has no drawing (`trades.ts`).
 */
import { singular } from '../words/lemma.ts';
import { wordNet } from '../words/wordnet.ts';
import { compoundNet, keepsSense } from '../writing/head-senses.ts';
import { ofTrade } from './trades.ts';
import type { Drawing } from './types.ts';

/** What a thing is made or printed of: whoever asks for a paper tiger wants no tiger. */
const IMITATED: ReadonlySet<string> = new Set(
  'toy paper origami lego plush stuffed knitted crochet felt plastic rubber clay ceramic porcelain glass ice snow sand gingerbread chocolate sugar candy balloon inflatable cardboard neon doll dolls model marble bronze stone metal wire yarn wooden gummy jelly sea water guinea prairie'.split(
    ' ',
  ),
);

/** Makers of cars, whose models bear the names of animals and of much else. */
const MAKERS: ReadonlySet<string> = new Set(
  'vw volkswagen ford dodge chevrolet chevy plymouth mercury buick fiat mini rolls aston triumph hudson sunbeam shelby'.split(
    ' ',
  ),
);

/** Kinds of animal of which a listed compound names a breed or a species: a tabby cat, a sloth bear. */
const BRED: ReadonlySet<string> = new Set(
  'cat dog horse bear owl eagle shark whale snake frog turtle monkey duck penguin parrot squirrel butterfly hummingbird spider'.split(
    ' ',
  ),
);
const NO_BREED = /^(?:prairie dog|sand cat|hot dog|horseshoe crab|water bear|ant bear|woolly bear|flying squirrel|saw horse)$/;

/** Heads that mean something else after most words. */
const LOOSE: ReadonlySet<string> = new Set(
  'tank bath cake trunk pot stick jack nest horn wing tail star head man woman candy puzzle'.split(' '),
);
const LOOSELY: Readonly<Record<string, RegExp>> = {
  cake: /^(?:crab|fish|rice|urinal|yellow|moon|oat|potato|corn|cattle|salt)$/,
  pot: /^(?!plant|flower|cooking|soup|copper|iron|clay)/,
  tank: /^(?!army|battle|war|military)/,
  bath: /^(?:bird|blood|sun|mud|foot|steam|oil)/,
  head: /./,
  candy: /^(?:cotton|eye|arm)$/,
  puzzle: /^(?:crossword|word|sudoku|logic|number)$/,
  horn: /^(?!french)/,
};

/** A living thing as the first word of something made is what that is for, and no kind of it: a bird bath, a cat tree. */
const isCreature = (drawing: Drawing | undefined): boolean => /^(?:animal|bird|sea life)$/.test(drawing?.category ?? '');

/** Words for a picture of a thing. */
const SHOWN =
  /^(?:mock-?up|photo|photograph|picture|image|render|rendering|illustration|drawing|sketch|icon|clip-?art|shot|close-?up)s?$/;

/** What holds a thing, and is drawn as what is on it. */
const SERVED =
  /^(?:slice|piece|wedge|platter|plate|tray|board|dish|serving|portion|display|assortment|selection|arrangement|spread|buffet)s?$/;

/** What makes of a name a phrase with more than one thing in it. */
const JOINS: ReadonlySet<string> = new Set(
  'with without of in on at by for from to and or as riding holding wearing over under'.split(' '),
);

const KIND: Readonly<Record<string, readonly string[]>> = {
  animal: ['animal'],
  bird: ['bird'],
  'sea life': ['animal'],
  person: ['person'],
  vehicle: ['vehicle'],
  boat: ['vehicle'],
  building: ['building'],
  nature: ['plant'],
  food: ['food'],
  object: ['product'],
};

function means(
  before: readonly string[],
  head: string,
  drawing: Drawing,
  exact: (name: string) => Drawing | undefined,
): boolean {
  const last = before.at(-1) as string;
  const noun = singular(head);
  const { category } = drawing;
  const living = /^(?:animal|bird|sea life|person)$/.test(category);
  const large = living || /^(?:vehicle|boat|building|nature)$/.test(category);
  if (large && before.some((word) => IMITATED.has(word))) return false;
  if (before.some((word) => MAKERS.has(word))) return false;
  if (LOOSE.has(noun) && (LOOSELY[noun] ?? /./).test(last)) return false;
  if (!living && category !== 'food' && isCreature(exact(last))) return false;
  const whole = [...before, head].join(' ');
  const listed = compoundNet(`${last} ${head}`);
  if (listed && (living || category === 'nature') && (!BRED.has(noun) || NO_BREED.test(`${last} ${noun}`))) return false;
  if (listed?.concrete === 'plant' && category !== 'nature') return false;
  return keepsSense(whole, head, KIND[category]);
}

/** "An elf archer" is an elf before all else: of two words for somebody the one that is drawn. */
function whoOf(words: readonly string[], last: string, exact: (name: string) => Drawing | undefined): Drawing | undefined {
  const who = exact(words.slice(0, -1).join(' '));
  return who?.category === 'person' && wordNet(singular(last))?.nounClass === 'person'
    ? { ...who, via: 'likeness' }
    : undefined;
}

/** `exact`: the drawing that is listed under a name; `isNone`: what is known to be no kind of its head. */
export function akinOf(
  phrase: string,
  exact: (name: string) => Drawing | undefined,
  isNone: (name: string) => boolean,
): Drawing | undefined {
  const words = phrase.split(' ');
  const last = words.at(-1) as string;
  if (words.some((word) => JOINS.has(word))) return undefined;
  const trade = ofTrade(words, exact);
  if (trade && !trade.before.some((word) => IMITATED.has(word))) return trade.drawing;
  const likened = (drawing: Drawing): Drawing => ({ ...drawing, via: 'likeness' });
  if (words.length > 1 && SERVED.test(last)) {
    for (let from = 0; from < words.length - 1; from++) {
      const served = exact(words.slice(from, -1).join(' '));
      if (served?.category === 'food') return likened(served);
    }
  }
  if (words.length > 1 && SHOWN.test(last)) {
    const shown = exact(words.slice(0, -1).join(' '));
    if (shown) return shown;
  }
  for (let dropped = 1; dropped < words.length; dropped++) {
    const head = words.slice(dropped).join(' ');
    if (isNone(head)) return undefined;
    const drawing = exact(head);
    if (!drawing && head === last) return whoOf(words, last, exact);
    if (!drawing) continue;
    const drawn = drawing.grounding.kind === 'asset' || drawing.grounding.name.startsWith('tree.');
    return drawn && means(words.slice(0, dropped), head, drawing, exact) ? likened(drawing) : undefined;
  }
  return undefined;
}
