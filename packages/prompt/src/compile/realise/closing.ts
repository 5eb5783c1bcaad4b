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
      if (ways.length === 0) return closingsOf(value).length === 0 ? [`built on ${value}`] : [];
      const { text } = roll.pick(ways);
      const whole = filled(text, main, brief);
      return [/^\$/.test(text) ? whole.charAt(0).toLowerCase() + whole.slice(1) : text.charAt(0) + whole.slice(1)];
    });
  const view = list(say(shots));
  const [lens] = say(lenses);
  const [placed] = say(compositions);
  const colours = list(palettes.map(({ value }) => list(shuffled(value, roll) ?? [value])));
  const [mood] = moods.map(({ value }) => value);
  if (view === '' && lens === undefined && placed === undefined && colours === '') return undefined;

  const camera = lens
    ? roll.pick([
        () => `photographed ${[view, `with ${lens}`].filter(Boolean).join(/ with | and /.test(view) ? ', ' : ' ')}`,
        () => `shot ${[view, `${GLASS.test(lens) ? 'through' : 'with'} ${lens}`].filter(Boolean).join(' ')}`,
        () => (view ? `seen ${view}; ${lens}` : lens),
        () => (view ? `${lens}, ${view}` : lens),
        () => (view ? `photographed with ${lens}, ${view}` : `photographed with ${lens}`),
      ])()
    : view
      ? roll.pick([
          `seen ${view}`,
          /^(?:framed|cut)/.test(view) ? `shown ${view}` : `framed ${view}`,
          `shown ${view}`,
          `viewed ${view}`,
        ])
      : '';
  const parts = [camera, placed].filter((part): part is string => part !== undefined && part !== '');
  if (parts.length === 2 && roll.chance(0.35)) parts.reverse();
  const frame = parts.join(', ');
  if (colours === '') return capital(frame + (mood && frame ? `, ${mood} in mood` : ''));
  const tone = roll.pick([
    () => `in ${colours}`,
    () => `in a palette of ${colours}`,
    () => `the palette ${colours}`,
    () => `in tones of ${colours}`,
    () => `its colours ${colours}`,
  ])();
  const feel = mood && roll.chance(0.6) ? roll.pick([`, ${mood} in mood`, `, the mood ${mood}`, `, ${mood} in tone`]) : '';
  if (frame === '') return capital(`${tone.replace(/^(?:the palette|its colours) /, 'the colours are ')}${feel}`);
  return capital(
    roll.pick([
      `${frame}, ${tone}${feel}`,
      `${frame}; ${tone.replace(/^in (?!a )/, 'all in ')}${feel}`,
      `${frame}${feel}, ${tone}`,
    ]),
  );
}

/** What one can look through. */
const GLASS = /^(?:an?|portrait|the) .*(?:lens|telephoto|glass|macro)/;
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
