/** Colours that were said of what a scene consists of: "pink sand", "a red lake", "a green sky", "a purple sunset". */
import { NAMED_PLACES, wordNet } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { paintFor } from './colours.ts';
import { elementNamed } from './scenery-of.ts';

export interface Tint {
  /** Fact that says so. */
  of: string;
  /** Scene element that takes the colour (`sand`, `sky`). */
  element: string;
  /** As said: "light blue". */
  colour: string;
  /** The fact is the whole place; the element is a part of it with a number of its own in the object map. */
  part: boolean;
}

/** Elements that are light, air or many-coloured by nature, whose colour is not a paint. */
const UNTINTED: ReadonlySet<string> = new Set([
  'sunlight',
  'horizon',
  'rainbow',
  'rain',
  'snowfall',
  'stars',
  'galaxy',
  'windows',
  'signs',
  'lamps',
  'houses',
  'buildings',
  'street',
  'parked-cars',
  'flowers',
  'fireflies',
  'petals',
  'falling-leaves',
  'sparks',
  'dust',
  'sunbeams',
  'beam',
  'colours',
  'smoke',
  'steam',
  'footprints',
  'light-trails',
  'reflection',
  'shadow',
  'surface',
]);

/** Element names by which painters call one surface. */
const ONE_SURFACE: readonly ReadonlySet<string>[] = [
  new Set(['lake', 'river', 'pool', 'sea', 'waves']),
  new Set(['sand', 'desert', 'shore']),
  new Set(['grass', 'hills', 'garden', 'rows', 'meadow']),
  new Set(['snow', 'ice']),
];

export const canTint = (element: string, colour: string): boolean => !UNTINTED.has(element) && paintFor(colour) !== undefined;

/** The elements that are one surface with this one, itself included. */
export const surfaceOf = (element: string): ReadonlySet<string> =>
  ONE_SURFACE.find((s) => s.has(element)) ?? new Set([element]);

/** The colour in what a place or an hour is called, with what it stands before: "pink sand beach" → pink, "sand beach". */
export function colourIn(value: string): { colour: string; thing: string } | undefined {
  const words = value.toLowerCase().split(/\s+/);
  if (NAMED_PLACES.has(words.join(' ')) || NAMED_PLACES.has(`the ${words.join(' ')}`)) return undefined;
  const at = words.findLastIndex((word, i) => i < words.length - 1 && paintFor(word) !== undefined);
  if (at < 0 || isNameOf(words[at]!, words[at + 1]!)) return undefined;
  const from = at > 0 && SHADE.test(words[at - 1]!) ? at - 1 : at;
  return { colour: words.slice(from, at + 1).join(' '), thing: words.slice(at + 1).join(' ') };
}

/** What also names a plant, a fruit or a beast: rose, orange, chestnut, salmon. */
const GROWN: ReadonlySet<string> = new Set(['plant', 'food', 'animal']);
/** Surfaces that have no growth of their own, which "rose" or "orange" could only colour. */
const BARE: ReadonlySet<string> = new Set(
  ['sky', 'clouds', 'sun', 'moon', 'mountains', 'cliff'].concat(...['lake', 'sand', 'snow'].map((e) => [...surfaceOf(e)])),
);

/** A rose garden is a garden of roses, a coral reef a reef: names, and no colours. */
function isNameOf(word: string, next: string): boolean {
  if (wordNet(`${word} ${next}`) !== undefined) return true;
  return GROWN.has(wordNet(word)?.nounClass ?? '') && !BARE.has(elementNamed(next) ?? '') && !HOURS.test(next);
}

const HOURS = /^(?:sunset|sunrise|dawn|dusk|twilight|evening|morning|afternoon|night)$/;

const SHADE = /^(?:light|pale|pastel|soft|dark|deep)$/;

/** The first colour that is said of a subject. */
export const colourSaidOf = (brief: Brief, fact: string): string | undefined =>
  brief.subjects.find((s) => s.id === fact)?.attributes.find((a) => !a.off && a.kind === 'color' && paintFor(a.value))?.value;

/** "A purple sunset" colours the sky; the golden and the blue hour are times of day. */
export function hourInColour({ setting }: Brief): Tint | undefined {
  for (const { id, kind, value, off } of setting) {
    const said = off || kind !== 'time' ? undefined : colourIn(value);
    if (said && said.thing !== 'hour') return { of: id, element: 'sky', colour: said.colour, part: true };
  }
  return undefined;
}
