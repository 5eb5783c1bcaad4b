/** What is said of the place where the picture is its place: "messier" of a kitchen, "a bigger room", "make it overgrown" of a library full of books. */
import { placeKnown, wordNet } from '@atelier/lexicon';
import type { Brief, SettingFact } from '@atelier/spec';
import { livingOnes } from './find.ts';
import { type Form, ok } from './outcome.ts';
import { positiveOf, put } from './put.ts';
import type { Workbench } from './workbench.ts';

const SAID =
  /^(?:(?:make|turn|let|have) (?:it|this|that|the (?:place|whole place|whole thing)) (?:look |be |feel )?|(?:it|the place) (?:should|must|could) (?:be|look|feel) )?(?:(?:a bit|a little|much|more|all|very|really) )*(?<how>[\p{L}-]+(?:(?:,| and) [\p{L}-]+)*)$/iu;
const ROOM =
  /^(?:an? |the )?(?<how>[\p{L}-]+er|more [\p{L}-]+|big|small|huge|tiny) (?<what>room|place|house|space|building)$/iu;

/** The place that the picture is, with no more in it than what belongs to it. */
function placeItself({ brief }: Workbench): SettingFact | undefined {
  const place = brief.setting.find(({ kind, off, source }) => kind === 'place' && !off && source !== 'writer');
  return place &&
    brief.subjects.every(
      (each) => each.off || each.source === 'writer' || each.source === 'inferred' || isHeld(brief, place.id, each.id),
    )
    ? place
    : undefined;
}

const isHeld = ({ relations }: Brief, place: string, thing: string): boolean =>
  relations.some(({ from, to, predicate, off }) => !off && from === place && to === thing && HOLDS.test(predicate));
const HOLDS = /^(?:full of|filled with|with|lined with|packed with|of)$/;

/** Ways to be that a place can have; a colour or a light is the picture's. */
const isOfPlaces = (word: string): boolean => PLACE_WORDS.test(word) && (wordNet(word)?.adjective ?? 1) > 0;
/** Of a picture these words ask for another format or crop. */
const SIZES = /^(?:wide|narrow|big|large|small)/i;
const PLACE_WORDS =
  /^(?:mess(?:y|ier)|tid(?:y|ier)|dust(?:y|ier)|dirt(?:y|ier)|clean(?:er)?|clutter(?:ed)?|abandoned|overgrown|ruined|derelict|flooded|frozen|empt(?:y|ier)|crowded|bus(?:y|ier)|narrow(?:er)?|wide(?:r)?|big(?:ger)?|large(?:r)?|small(?:er)?|old(?:er)?|grand(?:er)?|luxurious|shabb(?:y|ier)|run-down|decayed|deserted|haunted|ancient|modern|rustic|steep(?:er)?|hill(?:y|ier)|lush(?:er)?|gre(?:en|ener)|wild(?:er)?|rock(?:y|ier)|sand(?:y|ier)|mudd(?:y|ier)|leaf(?:y|ier))$/i;

export const ofPlace: Form = (bench, clause) => {
  const place = placeItself(bench);
  if (!place || livingOnes(bench).length > 0) return undefined;
  const room = ROOM.exec(clause)?.groups;
  const how = room && placeKnown(place.value) ? room.how : SAID.exec(clause)?.groups?.how;
  const words =
    how
      ?.toLowerCase()
      .replace(/^more /, '')
      .split(/(?:,| and) /) ?? [];
  if (words.length === 0 || !words.every((word) => isOfPlaces(word) && (room !== undefined || !SIZES.test(word))))
    return undefined;
  return ok(
    put(
      bench,
      `${room ? 'a' : 'the'} ${words.map((word) => positiveOf(word).replace(/ier$/, 'y')).join(', ')} ${place.value}`,
      { mode: 'set', trusting: true },
    ),
  );
};
