/**
 * Things that nobody named, though whoever looks at a picture may see them: the table under a bowl, the lamps of a kitchen. They can be
 * changed, and ruled out; animals and people that nobody named cannot.
 */
import { CLOTHES, drawingOf, isPlural, placeKnown, singular, wordNet } from '@atelier/lexicon';
import { read } from '../read/read.ts';
import { toldSubjects } from '../subjects/told.ts';
import { belongTo } from './belonging.ts';
import { findScene, lives, livingOnes } from './find.ts';
import { hand } from './hand.ts';
import type { Outcome } from './outcome.ts';
import { put } from './put.ts';
import { wholeOf } from './whole-of.ts';
import type { Workbench } from './workbench.ts';

const SHOWN = /^(?:artifact|object|plant|substance|phenomenon|food|shape|body)$/;
const DRAWN = /^(?:object|nature|building|vehicle|food|plant)$/;
/** Words that are said of a picture, and of nothing in it. */
export const OF_PICTURES =
  /^(?:picture|image|scene|photo|photograph|painting|drawing|style|look|mood|colou?rs?|palette|light|lighting|brown|letters?|lettering|fonts?|typeface|text|words?|title|font|name|background|foreground|composition|angle|shot|view|format|size|thing|things|stuff|part|side|top|bottom|rest|whole|one|ones|version|detail|details|middle|corner|lot|bit)$/;

/** Whether a noun names something that can be seen though it was not said. */
export function isThing(noun: string): boolean {
  const word = singular(noun.toLowerCase());
  if (OF_PICTURES.test(noun.toLowerCase()) || OF_PICTURES.test(word) || lives({ name: word })) return false;
  return SHOWN.test(wordNet(word)?.concrete ?? '') || DRAWN.test(drawingOf(word)?.category ?? '');
}

/** Whether words before a noun are all read as qualities of it: "dark wood" of a table. */
export function qualities(how: string, noun: string): boolean {
  if (!/^[\p{L}\s,-]+$/u.test(how) || /ing$/.test(how)) return false;
  const [thing, another] = read(`a ${how.replace(/,? and /g, ', ')} ${singular(noun)}`).subjects;
  if (!thing || another || thing.name !== singular(noun)) return false;
  const told = new Set(thing.attributes.flatMap(({ value }) => value.split(' ')));
  return how.split(/[\s,]+/).every((word) => word === 'and' || told.has(word));
}

/** On these things stand. */
const SURFACE = /(?:^| )(?:table|desk|counter|countertop|shelf|tray|tablecloth|plate|bench|stand|mat|worktop|bar|board|stool)$/;
/** What a room has all round. */
const OF_ROOM = /(?:^| )(?:wall|floor|ceiling|carpet|rug|curtain|door|window|tile|wallpaper|cabinet|cupboard|sofa|bed)$/;

/** What a thing has of its own. */
const OF_THINGS =
  /(?:^| )(?:cap|lid|handle|label|strap|lens|button|wheel|tyre|tire|sleeve|stem|petal|frosting|icing|crust|topping|sauce|filling|glaze|spout|cork|ribbon|bow|sail|mast|headlight|bumper|hood|roof|spire|candle|sprinkle|layer)$/;

/** It comes in with what is said of it: under what the picture is of, in the place that has it, or by itself. */
export function comeIn(bench: Workbench, noun: string, phrase: string): Outcome {
  const word = singular(noun.toLowerCase());
  const [main] = toldSubjects(bench.brief);
  // A coat that nobody named is somebody's.
  const [who, another] = livingOnes(bench);
  if (who && !another && (CLOTHES.has(word) || CLOTHES.has(word.slice(word.lastIndexOf(' ') + 1))))
    return hand(bench, [who], isPlural(noun) || /^(?:an?|the|some|two|three) /i.test(phrase) ? phrase : `a ${phrase}`)
      ? true
      : undefined;
  const before = new Set(bench.subjects().map(({ id }) => id));
  const article = isPlural(noun) || /^(?:an?|the|some|two|three) /i.test(phrase) ? phrase : `a ${phrase}`;
  if (!put(bench, article, { mode: 'add', trusting: true })) return undefined;
  const thing = bench.subjects().find(({ id }) => !before.has(id));
  if (!thing) return true;
  const rests =
    main &&
    main !== thing &&
    !bench.brief.relations.some(({ from, predicate, off }) => !off && from === main.id && /^on/.test(predicate));
  if (SURFACE.test(word) && rests && !lives(main) && findScene(bench, word).every(({ kind }) => kind !== 'place')) {
    bench.relate(main.id, 'on', thing.id);
    return true;
  }
  const room = bench.brief.setting.some(({ kind, value, off }) => kind === 'place' && !off && placeKnown(value) !== undefined);
  const whole = wholeOf(bench, thing.name);
  if (whole && whole !== thing) bench.relate(whole.id, 'with', thing.id);
  else if (main && main !== thing && !lives(main) && OF_THINGS.test(word)) bench.relate(main.id, 'with', thing.id);
  else if (room || !OF_ROOM.test(word)) belongTo(bench, thing);
  return true;
}
