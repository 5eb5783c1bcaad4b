/** Proper nouns with their capitals, which names in a Brief need not have. */
import { ALSO_WORDS, NAMED_PLACES, remember } from '@atelier/lexicon';
import type { Span } from '@atelier/spec';

/** Sights and persons that are typed in lower case as often as not. */
const KNOWN = new Set(
  'eiffel tower|big ben|great wall|golden gate bridge|statue of liberty|taj mahal|mount fuji|mount everest|santa claus|brooklyn bridge|tower bridge|empire state building|notre dame|colosseum|sydney opera house|leaning tower of pisa|albert einstein|mona lisa|cleopatra|nefertiti|napoleon|napoleon bonaparte|einstein|shakespeare|william shakespeare|mozart|beethoven|vivaldi|wolfgang amadeus mozart|leonardo da vinci|da vinci|michelangelo|galileo|charles darwin|socrates|aristotle|plato|isaac newton|van gogh|vincent van gogh|frida kahlo|julius caesar|caesar|joan of arc|marie antoinette|queen victoria|abraham lincoln|abe lincoln|george washington|sherlock holmes|king arthur|robin hood|merlin|medusa|zeus|poseidon|odin|hades|hercules|heracles|thor|anubis|horus|bastet|dracula|count dracula|nosferatu|frankenstein|godzilla|king kong|bigfoot|cthulhu|krampus|peter pan|cinderella|rapunzel|pinocchio|darth vader|baba yaga|genghis khan'.split(
    '|',
  ),
);
const SMALL = /^(?:of|the|and|de|la|le|du|da|del)$/;

const capitalised = (name: string): string =>
  name
    .split(' ')
    .map((word) =>
      /^(?:nyc|usa|uk|dc|k2)$/.test(word)
        ? word.toUpperCase()
        : SMALL.test(word)
          ? word
          : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');

/** A place or name of the lists, with capitals; anything else as it is. */
export const proper = remember((name: string): string =>
  KNOWN.has(name) || NAMED_PLACES.has(name.toLowerCase()) ? capitalised(name) : name,
);

/** The name as the person spelled it, where they gave it capitals of its own and not those of a whole title. */
export function spelled(name: string, { span, source }: { span?: Span | undefined; source: string }, idea: string): string {
  // A turkey is no country unless it has its capital.
  const plain = ALSO_WORDS.has(name) && !/^\p{Lu}/u.test(span === undefined ? name : idea.slice(...span));
  const known = plain ? name : proper(name);
  if (known !== name || source !== 'user' || span === undefined || !name.includes(' ')) return known;
  const at = idea
    .slice(...span)
    .toLowerCase()
    .indexOf(name.toLowerCase());
  const typed = at < 0 ? '' : idea.slice(span[0] + at, span[0] + at + name.length);
  const words = typed.split(' ');
  const capitals = words.every((word) => SMALL.test(word) || /^\p{Lu}\p{Ll}/u.test(word));
  const rest = idea.slice(0, span[0]) + idea.slice(span[1]);
  return capitals && typed !== '' && /(?:^|\s)\p{Ll}{4,}/u.test(rest) ? typed : name;
}
