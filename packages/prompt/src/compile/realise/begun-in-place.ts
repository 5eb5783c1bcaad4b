/** "A mountain lake with a red canoe at sunrise" begins as "On a mountain lake at sunrise, a red canoe rests half on the pebbles": the thing is what the eye goes to. */
import { NAMED_PLACES, singular } from '@atelier/lexicon';
import { count, type Material, type Part } from './material.ts';
import { leadPlace } from './scene.ts';
import { placePhrase } from './setting.ts';

/** Words of the whole sentence at most. */
const LONGEST = 56;
/** A place, the one thing that it was said to have, and when or in which weather. */
const WITH = /^(?<place>[^,:;"“”]+?) with (?<thing>(?:an?|one|two|three|several|some) [^,:;"“”]+)$/i;
/** Where what was said of the thing ends. */
const AFTER = / (?:at|in|on|during|under|by|before|after|beneath) /;
const SETS_DOWN = 'lodged';

/** Lets the thing that a place was said to have open the text, where a row tells where it is; the row is taken out of the others. */
export function begunInPlace(begins: Part, rows: Part[], { brief, main, passages, look }: Material): boolean {
  // A watercolour of a lake has nothing lying on its shore.
  if (look.media.length > 0) return false;
  const lodged = passages.find(({ slot, about, second, tail }) => slot === SETS_DOWN && !second && about === main?.id && tail);
  const at = lodged === undefined ? -1 : rows.findIndex(({ about, text }) => about === main?.id && lodged.text === text);
  const row = rows[at];
  const tail = lodged?.tail;
  const place = leadPlace(brief);
  if (row === undefined || tail === undefined || main === undefined || place === undefined) return false;
  const { place: named = '', thing = '' } = WITH.exec((begins.bare ?? begins.text).replace(/\.$/, ''))?.groups ?? {};
  if (!endsIn(named, place.value) || / of /.test(named.replace(place.value, ''))) return false;
  const [what = '', ...when] = splitAfter(thing);
  if (/ (?:and|with|of|or) /.test(what) || !endsIn(what, main.name)) return false;
  const preposition = placePhrase(place.value).split(' ', 1)[0] ?? '';
  if (!/^(?:in|on|at|by)$/.test(preposition)) return false;
  // "Stormy sea with a lighthouse" was typed without an article, and a sentence has one.
  const bare = !DETERMINED.test(named) && !isProper(named.split(' ', 1)[0] as string, place.value);
  const where = `${bare ? placePhrase(`${named.charAt(0).toLowerCase()}${named.slice(1)}`, preposition) : `${preposition} ${lower(named)}`}${when.join('')}`;
  const text = `${where.charAt(0).toUpperCase()}${where.slice(1)}, ${lower(what)} ${tail}`;
  if (count(text) > LONGEST) return false;
  rows.splice(at, 1);
  begins.bare ??= begins.text;
  begins.text = text;
  return true;
}

const DETERMINED = /^(?:an?|the|one|two|three|several|some|my|our|his|her|their) /i;
/** "Amsterdam canal": a name keeps its capital, and the first word of a line has one whatever it is. */
const isProper = (first: string, place: string): boolean =>
  NAMED_PLACES.has(first.toLowerCase()) || place.split(' ').includes(first);

/** The thing, and what was said after it of hour, weather or country. */
function splitAfter(thing: string): [string, string] {
  const found = AFTER.exec(thing);
  return found === null ? [thing, ''] : [thing.slice(0, found.index), thing.slice(found.index)];
}

/** Whether a phrase ends in the head of a name, in either number. */
const endsIn = (phrase: string, name: string): boolean => headOf(phrase) === headOf(name);
const headOf = (text: string): string => singular(text.toLowerCase().split(' ').at(-1) ?? '');
/** "A lake" within a sentence; "Amsterdam" stays. */
const lower = (text: string): string =>
  /^(?:An?|The|One|Two|Three|Several|Some) /.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
