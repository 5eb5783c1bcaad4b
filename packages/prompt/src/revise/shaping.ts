/** What one is to be or to become: "make the cat orange and the dog white", "the leaves turn red", "the street should be cobblestone". */
import { MOODS, singular, wordNet } from '@atelier/lexicon';
import { kindOf } from '../read/draft.ts';
import { read } from '../read/read.ts';
import { ofBuilding } from './belonging.ts';
import { facetOf, findScene, findSubjects, isBoth, WHICH_TWO } from './find.ts';
import { hand } from './hand.ts';
import { things } from './moving.ts';
import { comeIn, isThing, qualities } from './never-named.ts';
import { changeScenery } from './of-scenery.ts';
import { oppositeOf } from './opposite-of.ts';
import { type Form, type Outcome, ok, split } from './outcome.ts';
import { look } from './picture.ts';
import { isColour, predicate } from './predicate.ts';
import { positiveOf, put } from './put.ts';
import { insteadOfItsKind, insteadOfNobody, setFacet } from './replace.ts';
import type { Workbench } from './workbench.ts';

/** "the leaves turn red", "the weather turns stormy", "the lake turns to ice"; "turns left" and "turns to the girl" are moves. */
const TURNING =
  /^(?<what>(?:the|her|his|its|their|my) [\p{L} ]+?) turns? (?:(?:in)?to )?(?!(?:the|him|her|them|it|left|right|around|round|away|back|on|off|up|down|over|out|towards?|at|his|its|their)\b)(?<into>.+)$/iu;

/** "Tall", "wilted", "lit": how a thing is, and no thing. */
const isWayToBe = (word: string): boolean =>
  isColour(word) ||
  kindOf(word) !== 'state' ||
  (wordNet(word)?.adjective ?? 0) > 0 ||
  (/(?:ed|en)$/.test(word) && wordNet(word)?.concrete === undefined);

export const shaping: Form = (bench, told, context, edit) => {
  const turned = TURNING.exec(told)?.groups;
  // Water that turns to ice is frozen.
  const clause = turned ? `${turned.what} should be ${turned.into?.replace(/^ice$/i, 'frozen')}` : told;
  const rest =
    /^(?:make|turn|have|let|paint|colou?r|dye|render|change|get)\s+(.+)$/i.exec(clause)?.[1] ??
    (/^(?:the |both |her |his |its )?.+ (?:should|must|needs?|is|are|could|has|have|becomes?|turns? into)\b/i.test(clause)
      ? clause
      : undefined);
  if (rest === undefined) return undefined;
  // "make the cat orange and the dog white"
  const parts = rest.split(/ and (?=the )/i);
  if (
    parts.length > 1 &&
    parts.every((part) => split(part, (phrase) => (findSubjects(bench, phrase).length > 0 ? true : undefined)))
  )
    return ok(parts.every((part) => shaping(bench, `make ${part}`, context, edit) === true));
  const done = split(rest, (phrase, said) => {
    if (/^(?:an?|some)\s/i.test(phrase)) return undefined;
    const facet = facetOf(phrase);
    if (facet)
      return (
        look(bench, facet === 'place' ? '' : said.toLowerCase()) ??
        ok(setFacet(bench, facet, said.replace(/^(?:should|must|to|is|are)\s+(?:be\s+)?/i, '')))
      );
    if (/^(?:it|this|that)$/i.test(phrase) && (insteadOfItsKind(bench, said) || insteadOfNobody(bench, said))) return true;
    const subjects = things(bench, phrase);
    if (subjects.length === 0 && isBoth(phrase)) return WHICH_TWO;
    if (subjects.length === 0 && findScene(bench, phrase).length > 0) return look(bench, said.toLowerCase());
    if (subjects.length === 0) return undefined;
    const predicative = said.replace(/^(?:should|must|needs to|need to|could)\s+/i, '').replace(/^(?:be|is|are|to be)\s+/i, '');
    const owning = /^(?:has|have)\s+(.+)$/i.exec(predicative)?.[1];
    if (owning) return ok(hand(bench, subjects, owning));
    return ok(predicate(bench, subjects, predicative));
  });
  // "her hair turns grey": grey hair, of whom it is said.
  const theirs = /^(?:her|his|its|their) (.+)$/i.exec(turned?.what ?? '')?.[1];
  if (done === undefined && theirs && turned?.into) return edit(bench, `${turned.into} ${theirs}`, context);
  const too = /^the ([\p{L} ]+?) (?:is|are|looks?) too ([\p{L}-]+)$/iu.exec(clause);
  if (done === undefined && too?.[1] && too[2]) {
    const wish = oppositeOf(too[2].toLowerCase());
    if (!wish) return `What should the ${too[1]} be instead of ${too[2]}?`;
    return ok(put(bench, `${wish} ${too[1]}`, { mode: 'set' }));
  }
  // "the street should be cobblestone" where no street was named: it comes with what is said of it.
  const named =
    /^(?!make|turn|have|let|paint|colou?r|dye|render|change|get)the ([\p{L} ]+?) (?:should|must|needs to) be ([\p{L} -]+)$/iu.exec(
      clause,
    );
  if (done === undefined && named?.[1] && named[2] && !/^(?:picture|image)$/i.test(named[1])) {
    const whole = read(`${named[2]} ${named[1]}`);
    if (whole.subjects.length + whole.setting.length === 1 && whole.unread.length === 0)
      return ok(put(bench, `${named[2]} ${named[1]}`, { mode: 'set' }));
  }
  const placed =
    /^(?!make|turn|have|let|paint|colou?r|dye|render|change|get)(the [\p{L} ]+?) (?:should|must|needs to) be ((?:in|on|at|next|behind|under|over|above|near|beside|between) .+)$/iu.exec(
      clause,
    );
  if (done === undefined && placed?.[1] && placed[2]) return ok(put(bench, `${placed[1]} ${placed[2]}`, { mode: 'set' }));
  // "make the valley full of lavender": of a place.
  const filled = /^make (the [\p{L} ]+? (?:full of|covered (?:in|with)|made of|filled with|lined with) .+)$/iu.exec(
    clause,
  )?.[1];
  if (done === undefined && filled) return ok(put(bench, filled, { mode: 'set' }));
  // "make the sky moodier": there is a sky, a ground and a light in most pictures, whoever named them.
  const part =
    /^(?:make|turn|paint|colou?r) the (sky|clouds|ground|horizon|water|sea|waves|sand|grass|air|floor|walls?|trees|leaves|sun|moon|stars|windows?|lights?|neon(?: (?:lights?|signs?))?|shadows?|hills|mountains|road|street|roofs?|door|background) ([\p{L}-]+(?: [\p{L}-]+){0,2})$/iu.exec(
      clause,
    );
  if (done === undefined && part?.[1] && part[2]) {
    const value = positiveOf(part[2].toLowerCase());
    const whole = ofBuilding(bench, part[1].toLowerCase(), value);
    if (whole) return ok(put(bench, whole, { mode: 'set' }));
    if (isColour(value) || kindOf(value) !== 'state' || MOODS.has(value) || (wordNet(value)?.adjective ?? 0) > 0)
      return ok(changeScenery(bench, part[1], value) || put(bench, `${value} ${part[1].toLowerCase()}`, { mode: 'set' }));
  }
  // "make the flowers red" of a flower field.
  const [, noun, how] =
    /^(?:make|turn|paint|colou?r|let|have|get) (?:all )?the ([\p{L}-]+) (?:be |look )?([\p{L}-]+(?:,? (?:and )?[\p{L}-]+){0,2})$/iu.exec(
      clause,
    ) ??
    /^the ([\p{L}-]+) (?:should|must|could|needs? to) (?:be |look )([\p{L}-]+(?:,? (?:and )?[\p{L}-]+){0,2})$/iu.exec(clause) ??
    [];
  if (done === undefined && noun && how) {
    const values = how
      .toLowerCase()
      .split(/,? and |,? /)
      .map(positiveOf);
    const value = isColour(how.toLowerCase()) ? how.toLowerCase() : values.join(', ');
    if ((isColour(value) || values.every(isWayToBe)) && changeScenery(bench, noun, value)) return true;
  }
  // A sofa of a room, whoever put it there: it comes with its colour.
  const coloured = /^(?:make|paint|colou?r|turn) the ([\p{L}-]+) ([\p{L}-]+(?: [\p{L}-]+)?)$/iu.exec(clause);
  if (
    done === undefined &&
    coloured?.[1] &&
    coloured[2] &&
    wordNet(singular(coloured[1].toLowerCase()))?.concrete === 'artifact' &&
    isColour(coloured[2].toLowerCase()) &&
    !/^(?:picture|image|letters?|lettering|text|words?|title)$/i.test(coloured[1])
  )
    return ok(put(bench, `a ${coloured[2].toLowerCase()} ${coloured[1].toLowerCase()}`, { mode: 'set', trusting: true }));
  // "Make the table dark wood", where nobody named a table.
  const never = done === undefined ? neverNamed(bench, clause) : undefined;
  if (never) return never;
  // "make the zebra blue" is about a zebra that is there; it brings none in.
  const about = /^(?:make|turn|paint|colou?r|dye) the (.+)$/i.exec(clause)?.[1];
  return done ?? (about && !/^(?:picture|image)\b/i.test(about) ? `I find no “${about}” in the picture to change.` : undefined);
};

const NEVER =
  /^(?:(?:make|turn|paint|colou?r|have|let|change|get) (?:all )?(?:the|his|her|its|their|all) (?<made>[\p{L} -]+)|(?:the|all the) (?<said>[\p{L} -]+?) (?:should|must|could|needs? to|has to|have to) (?:be |look )(?<how>[\p{L}, -]+))$/iu;

/** A thing that nobody named is changed: it comes in with what is said of it. */
function neverNamed(bench: Workbench, clause: string): Outcome {
  const { made, said, how } = NEVER.exec(clause)?.groups ?? {};
  const comes = (noun: string, rest: string): Outcome => {
    const plain = rest
      .toLowerCase()
      .replace(/^(?:be|look|to|in|into|out of|made of|of) /, '')
      .split(/ and |, /)
      .map(positiveOf)
      .join(', ');
    return (!/ /.test(noun) || wordNet(singular(noun.toLowerCase())) !== undefined) &&
      isThing(noun.slice(noun.lastIndexOf(' ') + 1)) &&
      qualities(plain, noun.slice(noun.lastIndexOf(' ') + 1))
      ? comeIn(bench, noun.toLowerCase(), `${plain} ${noun.toLowerCase()}`)
      : undefined;
  };
  return said && how ? comes(said, how) : made ? split(made, comes) : undefined;
}
