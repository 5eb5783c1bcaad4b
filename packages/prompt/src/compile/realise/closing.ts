/** The last sentence of a long text: where it is seen from, with what, how it is set in the frame, and in which colours. */
import { closingsOf, placeKnown } from '@atelier/lexicon';
import type { Brief, LookFact, Random } from '@atelier/spec';
import { mainSubject } from '../../subjects/main-subject.ts';
import { perBrief } from '../per-brief.ts';
import { shuffled } from './colour.ts';
import { filled } from './passages.ts';
import { capital, list } from './words.ts';

export interface ClosingFacts {
  shots: readonly LookFact[];
  lenses: readonly LookFact[];
  compositions: readonly LookFact[];
  palettes: readonly LookFact[];
  moods: readonly LookFact[];
}

export function closing(
  { shots, lenses, compositions, palettes, moods }: ClosingFacts,
  brief: Brief,
  roll: Random,
): string | undefined {
  const tags = tagsOf(brief);
  const main = mainSubject(brief);
  const say = (facts: readonly LookFact[]): string[] =>
    facts.flatMap(({ value }) => {
      const ways = closingsOf(value).filter(
        ({ text, any, none }) =>
          (main !== undefined || !text.includes('$')) &&
          (any.length === 0 || any.some((word) => tags.has(word))) &&
          !none.some((word) => tags.has(word)),
      );
      if (ways.length === 0) return closingsOf(value).length === 0 ? [`with ${value}`] : [];
      const { text } = roll.pick(ways);
      // It stands within a sentence.
      return [text.charAt(0) + filled(text, main, brief).slice(1)];
    });
  const view = list(say(shots));
  // "With the background blurred" is no glass to look through.
  const [optics] = say(lenses);
  const lens = optics !== undefined && /^an? /.test(optics) ? optics : undefined;
  const [placed = lens === undefined ? optics : undefined] = say(compositions);
  const colours = list(palettes.map(({ value }) => list(shuffled(value, roll) ?? [value])));
  const [mood] = moods.map(({ value }) => value);
  if (view === '' && lens === undefined && placed === undefined && colours === '') return undefined;

  // "From the doorway", "at eye level" stand after "the view is"; "alone on its ground" after "shown".
  const stands = STANDING.test(view);
  const camera = lens
    ? roll.pick(stands ? LENS_AND_STAND : LENS_AND_VIEW)(view, lens)
    : view && roll.pick(stands ? STANDS : VIEWS)(view);
  const frame =
    camera === '' ? (placed === undefined ? '' : roll.pick(COMPOSED)(placed)) : [camera, placed].filter(Boolean).join(', ');
  const feel = mood ? `, ${mood} in mood` : '';
  if (colours === '') return capital(frame + (frame === '' ? '' : feel));
  const tone = roll.pick(COLOURED)(colours) + (mood && roll.chance(0.6) ? `, and the mood is ${mood}` : '');
  return frame === '' ? capital(tone) : `${capital(frame)}. ${capital(tone)}`;
}

const COLOURED: readonly ((colours: string) => string)[] = [
  (colours) => `the colours are ${colours}`,
  (colours) => `the palette is ${colours}`,
  (colours) => `the main colours are ${colours}`,
  (colours) => `${colours} are the main colours`,
  (colours) => `the whole is in ${colours}`,
];

/** Where one stands to see it. */
const STANDING = /^(?:from (?!(?:head|crown|the (?:waist|belt|chest|knees?)) )|at (?!full length|half length)|over |through )/;
const STANDS: readonly ((view: string) => string)[] = [
  (view) => `seen ${view}`,
  (view) => `the view is ${view}`,
  (view) => (/^from /.test(view) ? `we look on ${view}` : `the view is ${view}`),
  (view) => `viewed ${view}`,
  (view) => `taken ${view}`,
  (view) => `shown ${view}`,
  (view) => `pictured ${view}`,
  (view) => `framed ${view}`,
];
const VIEWS: readonly ((view: string) => string)[] = [
  (view) => `shown ${view}`,
  (view) => `seen ${view}`,
  (view) => `it is shown ${view}`,
  (view) => `viewed ${view}`,
  (view) => `pictured ${view}`,
];
const LENS_AND_STAND: readonly ((view: string, lens: string) => string)[] = [
  (view, lens) => [`photographed ${view}`, `with ${lens}`].filter(Boolean).join(view.includes(',') ? ', ' : ' '),
  (view, lens) => `the view is ${view}, through ${lens}`,
  (view, lens) => `seen ${view} through ${lens}`,
  (view, lens) => `taken ${view} with ${lens}`,
  (view, lens) => `taken with ${lens} ${view}`,
  (view, lens) => `pictured ${view} through ${lens}`,
];
const LENS_AND_VIEW: readonly ((view: string, lens: string) => string)[] = [
  (view, lens) => (view ? `shown ${view}, photographed with ${lens}` : `photographed with ${lens}`),
  (view, lens) => (view ? `seen ${view}, through ${lens}` : `seen through ${lens}`),
  (view, lens) => (view ? `pictured ${view}, with ${lens}` : `taken with ${lens}`),
  (view, lens) => (view ? `taken with ${lens}, ${view}` : `pictured through ${lens}`),
];
const COMPOSED: readonly ((placed: string) => string)[] = [
  (placed) => `the picture is composed ${placed}`,
  (placed) => `framed ${placed}`,
  (placed) => `the view is framed ${placed}`,
  (placed) => `it is framed ${placed}`,
  (placed) => `composed ${placed}`,
];

/** The words of the idea, and whether it is set indoors. */
const tagsOf = perBrief((brief): ReadonlySet<string> => {
  const said = new Set(brief.idea.toLowerCase().match(/[\p{L}]+/gu) ?? []);
  said.delete(indoors(brief) ? 'out' : 'in');
  said.add(indoors(brief) ? 'in' : 'out');
  return said;
});

/** Whether the place is a room: by the places that are named, and only without one by the things ("a kitchen with copper pots"). */
const indoors = ({ setting, subjects }: Brief): boolean => {
  const places = setting.filter(({ kind, off }) => kind === 'place' && !off).map(({ value }) => value);
  return (places.length > 0 ? places : subjects.map(({ name }) => name)).some(
    (value) => placeKnown(value)?.tags.some((tag) => tag === 'in' || tag === 'table') === true,
  );
};
