/**
 * Parts that nobody named and that a clause speaks of as there ("the net" of a goal, "her left ear", "rear wheels should be bigger"): the thing has
 * them from now on, so that every form finds them (R55).
 */
import { COLOURS, isPlural, singular } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { bareThing } from './bare-thing.ts';
import { findScene, findSubjects, lives } from './find.ts';
import { OF_PICTURES } from './never-named.ts';
import { GROUND } from './parts-of.ts';
import { isAdjective } from './predicate.ts';
import { positiveOf } from './put.ts';
import { wholeOf } from './whole-of.ts';
import type { Workbench } from './workbench.ts';

const NAMED =
  /(?<=^|[\s(])(?<whose>the|his|her|its|their|both|all the|both the|that|those|these) (?<phrase>\p{L}+(?:[ -]\p{L}+){0,2})/giu;
/** "Wheels should be bigger": bare, where what they shall be is said. */
const BARE =
  /^(?!(?:the|his|her|its|their|that|those) )(?<phrase>\p{L}+(?: \p{L}+)?) (?:at the (?:front|back)|on (?:it|top))? ?(?:should|must|needs?|could|are|is|looks?|to be)\b/iu;
/** What comes in or goes is not there to be named. */
const NOT_NAMED =
  /^(?:(?:please|and|also|then|now|just|can you|could you) )*(?:add|remove|delete|drop|lose|erase|no|without|get rid of|take (?:away|off|out)|(?:an?|some|more|another) )/i;

/** What a phrase names at its beginning that is no part of the picture yet: "rear wheels" of "rear wheels bigger". */
function partIn(bench: Workbench, phrase: string, whose: string | undefined): { part: string; whole: Subject } | undefined {
  const words = phrase.toLowerCase().split(' ');
  for (let length = words.length; length > 0; length--) {
    const part = words.slice(0, length).join(' ');
    const before = words.slice(0, length - 1);
    // "The red handle" tells of a handle which it is; "the left wing" is one of two.
    if (
      OF_PICTURES.test(words[length - 1] ?? '') ||
      GROUND.test(words[length - 1] ?? '') ||
      before.some((word) => COLOURS.has(word) || isComparative(word))
    )
      continue;
    if (lives({ name: singular(part) })) continue;
    if (findSubjects(bench, part).length + findScene(bench, part).length > 0) return undefined;
    const whole = wholeOf(bench, part, whose);
    if (whole) return { part, whole };
  }
  return undefined;
}
const isComparative = (word: string): boolean => /er$/.test(word) && positiveOf(word) !== word && isAdjective(positiveOf(word));

/** "Wheels at the back should be bigger": of a tractor these are the rear wheels. */
export function withEnds(bench: Workbench, clause: string): string {
  return clause.replace(
    /^(?<the>the )?(?<part>\p{L}+) (?:at|in|on) the (?<end>back|rear|front)(?= (?:should|must|needs?|could|are|is)\b)(?<rest>.*?)(?: than (?:the )?(?:front|rear|back|other)(?: ones?)?)?$/iu,
    (whole, article: string | undefined, part: string, end: string, rest: string) =>
      findSubjects(bench, part).length === 0 && wholeOf(bench, part)
        ? `${article ?? 'the '}${/^front$/i.test(end) ? 'front' : 'rear'} ${part}${rest}`
        : whole,
  );
}

/** @returns the parts that came in, each with its whole; empty where all that is named is there, or is part of nothing */
export function nameParts(bench: Workbench, clause: string): Subject[] {
  if (NOT_NAMED.test(clause)) return [];
  const bare = BARE.exec(clause)?.groups?.phrase;
  const named = [...clause.matchAll(NAMED)].map(({ groups }) => groups ?? {});
  const came: Subject[] = [];
  for (const { phrase = '', whose } of bare === undefined ? named : [{ phrase: bare }, ...named]) {
    const found = partIn(bench, phrase, whose);
    if (!found) continue;
    const { part, whole } = found;
    const subject = bareThing(bench, singular(part), {
      id: bench.freshId(part),
      ...(isPlural(part) && { count: { min: 2 } }),
    });
    bench.brief.subjects.push(subject);
    bench.relate(whole.id, 'with', subject.id);
    came.push(subject);
  }
  return came;
}
