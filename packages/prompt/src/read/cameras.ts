/** Cameras and films by make and model ("Canon EOS R5", "Arri Alexa", "Kodak Vision3 500T"), exposures ("ISO 100", "1/200s"): how a picture is taken. */
import { CAMERA_MAKERS } from '@atelier/lexicon';
import type { Token } from './tokens.ts';

/** Makers; without a model they name a firm. */
export const isMaker = (word: string): boolean => CAMERA_MAKERS.has(word);
/** What stands in the names of models beside letters with digits. */
const MODEL =
  /^(?:eos|alpha|alexa|komodo|raptor|lumix|coolpix|powershot|mark|mk|ii|iii|iv|v|lf|mini|pro|max|plus|ultra|one|mavic|rolleicord|otus|master|prime|primes|vision|vision\d|portra|ektar|velvia|provia|superia|acros|ektachrome|pan|delta|gr|rx|gfx|monochrom|noctilux|summicron|summilux|mirrorless|instax)$/;
const LETTERED = /^(?:[a-z]{1,3}-?)?\d{1,4}[a-z]{0,4}$|^[a-z]\d{1,2}(?:i{1,3}|iv|v)?[rsch]?$|^[a-z]{1,2}-[a-z]?\d{1,3}[a-z]?$/;
const SHUTTER = /^1\/\d{1,4}s?$/;

/** "A Leica M6 on a desk": an article that nothing leads to. */
const isThing = (tokens: readonly Token[], i: number): boolean =>
  /^(?:an?|the|my|his|her)$/.test(tokens[i - 1]?.lower ?? '') &&
  !/^(?:with|on|by|using|from)$/.test(tokens[i - 2]?.lower ?? '');

/** The number of tokens at `i` that name a camera, a film or an exposure; 0 where none does. */
export function cameraAt(tokens: readonly Token[], i: number): number {
  const first = tokens[i]!;
  if (first.lower === 'iso') return /^\d{2,5}$/.test(tokens[i + 1]?.lower ?? '') ? 2 : 0;
  if (SHUTTER.test(first.lower)) return 1;
  if (!isMaker(first.lower) || isThing(tokens, i)) return 0;
  let size = 1;
  let told = false;
  for (; size < 6; size++) {
    const token = tokens[i + size];
    if (token === undefined || token.gap > 1 || (token.kind !== 'word' && token.kind !== 'number')) break;
    if (!(MODEL.test(token.lower) || LETTERED.test(token.lower)) || /^\d+mm$/.test(token.lower)) break;
    told = true;
  }
  if (!told) return 0;
  // "Red one", "a pixel pro", "3 sony": what has no digits is a camera where the maker makes nothing else.
  const digits = tokens.slice(i + 1, i + size).some(({ lower }) => /\d/.test(lower));
  return digits || !/^(?:red|pixel|phase|sigma|pentax|fuji)$/.test(first.lower) ? size : 0;
}
