/** A palette that comes from the things: from the colours that were said of them, and those that they are described in. */
import { knownPalettes, passageKnown, type Rating } from '@atelier/lexicon';
import type { Random } from '@atelier/spec';
import { scoreOf } from './choose.ts';
import type { Survey } from './survey.ts';

/** Grounds that any colour stands on, light and dark. */
const GROUNDS = [
  ['cream', 'warm grey'],
  ['bone', 'slate'],
  ['soft white', 'charcoal'],
  ['oatmeal', 'deep brown'],
  ['pale grey', 'ink'],
  ['linen', 'umber'],
  ['chalk', 'smoke'],
  ['ivory', 'pewter'],
] as const;
const PLAIN = /^(?:black|white|grey|gray|brown|beige|cream)$/;

/** What is of many colours names none that a palette could begin with. */
const OF_MANY = /^(?:colou?rful|multi-?colou?r(?:ed)?|rainbow(?:[- ]colou?red)?)$/;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}]+/gu) ?? [];

/** Undefined where the things have no colour that a palette knows. */
export function coloursOfThings({ brief }: Survey, tags: ReadonlySet<string>, roll: Random): string | undefined {
  if (tags.has('letter') || tags.has('logo') || tags.has('abstract')) return undefined;
  const said = [
    ...new Set(
      brief.subjects
        .filter(({ off, source }) => !off && (source === 'user' || source === 'edit'))
        .flatMap(({ attributes }) => attributes.filter(({ kind, off }) => kind === 'color' && !off).map(({ value }) => value))
        .filter((value) => !OF_MANY.test(value)),
    ),
  ];
  const told = new Set(
    [...brief.look, ...brief.setting].flatMap(({ rule, off }) =>
      off || rule === undefined ? [] : wordsOf(passageKnown(rule)?.text ?? ''),
    ),
  );
  // What is said weighs most: a red toaster stands in no palette of teal.
  const own = (value: string) => said.filter((colour) => wordsOf(colour).every((word) => value.includes(word))).length;
  const rated = knownPalettes()
    .filter((row) => scoreOf(row, tags) >= 0 && own(row.value) === said.length && (said.length > 0 || scoreOf(row, tags) > 0))
    .map((row) => ({ row, score: overlap(row, told) + (scoreOf(row, tags) > 0 ? 0.5 : 0) }));
  const best = rated.reduce((most, { score }) => (score > most ? score : most), 0);
  const found = rated.filter(({ score }) => score === best).map(({ row }) => row.value);
  if (found.length > 0 && best >= 1) return roll.pick(found);
  if (said.length === 0) return undefined;
  const grounds = roll.pick(GROUNDS.filter((pair) => !pair.some((ground) => said.includes(ground))));
  const needed = said.length > 1 ? grounds.slice(0, 1) : PLAIN.test(said[0] ?? '') ? [...grounds].reverse() : grounds;
  const all = [...said, ...needed];
  return `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

/** Words that stand in any description, and say nothing of whose colours these are. */
const COMMON = new Set('and soft warm pale deep dark cold clear thin white black grey blue shadow light'.split(' '));
const overlap = ({ value }: Rating, told: ReadonlySet<string>): number =>
  wordsOf(value).filter((word) => !COMMON.has(word) && told.has(word)).length;
