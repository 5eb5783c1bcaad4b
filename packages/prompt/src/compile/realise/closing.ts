/**
 * The last sentence of a long text, a fragment as photographers write it: what kind of picture it is, where it is seen from, with what lens,
 * what is in focus, and in which colours and mood.
 */
import { closingsOf, type Gleam, lightKnown, pictureKnown, placeKnown, tonesOf } from '@atelier/lexicon';
import type { Brief, LookFact, Random } from '@atelier/spec';
import { isSeenFromOutside } from '../../subjects/seen-from-outside.ts';
import { perBrief } from '../per-brief.ts';
import { shuffled } from './colour.ts';
import { filled } from './filled.ts';
import { moodPhrase } from './look.ts';
import type { Material } from './material.ts';
import { capital, list } from './words.ts';

export interface ClosingFacts {
  /** The kind of picture, where a writer chose one. */
  kinds: readonly LookFact[];
  shots: readonly LookFact[];
  lenses: readonly LookFact[];
  compositions: readonly LookFact[];
  palettes: readonly LookFact[];
  moods: readonly LookFact[];
  /** A light that gives the whole its colours; none where colours were said. */
  lights: readonly LookFact[];
}

export function closing(facts: ClosingFacts, { brief, main }: Material, roll: Random): string | undefined {
  let known: ReadonlySet<string> | undefined;
  const has = (word: string): boolean => {
    known ??= tagsOf(brief);
    return known.has(word);
  };
  const fitting = ({ text, any, none }: Gleam): boolean =>
    (main !== undefined || !text.includes('$')) && (any.length === 0 || any.some(has)) && !none.some(has);
  const say = (of: readonly LookFact[]): string[] => {
    const said: string[] = [];
    for (const { value } of of) {
      const all = closingsOf(value);
      const ways = all.filter(fitting);
      if (ways.length === 0) {
        if (all.length === 0) said.push(`with ${value}`);
        continue;
      }
      const { text } = roll.pick(ways);
      // It stands within a sentence.
      const told = filled(text, main, brief);
      said.push(text.startsWith('$') ? told.charAt(0).toLowerCase() + told.slice(1) : text.charAt(0) + told.slice(1));
    }
    return said;
  };

  const [kind] = facts.kinds.map(({ value }) => roll.pick(pictureKnown(value)?.names ?? [value]));
  const views = say(facts.shots);
  const before: string[] = [];
  const alone: string[] = [];
  const behind: string[] = [];
  const apart: string[] = [];
  for (const view of views)
    if (!view.startsWith('~')) (PREPOSITION.test(view) ? behind : apart).push(view);
    else if (kind === undefined) alone.push(`${view.slice(1)} view`);
    else before.push(view.slice(1));
  const optics = roll.chance(0.6) ? say(facts.lenses) : say(facts.lenses).reverse();
  const composed = say(facts.compositions);
  // A mood that was only chosen says nothing that can be seen, and may be another than that of what is done.
  const moods = facts.moods.filter(({ source }) => source !== 'writer');
  const tail = [...feeling({ ...facts, moods }, roll), ...toned(facts, has, roll)];
  if (kind === undefined && views.length === 0 && optics.length === 0 && composed.length === 0 && tail.length === 0)
    return undefined;

  const stand = behind.join(', ');
  const head =
    kind === undefined
      ? stand === ''
        ? []
        : [
            /^(?:taken|seen|looking) /.test(stand)
              ? stand
              : `${roll.pick(['seen', 'viewed', 'shown', 'taken', 'pictured'])} ${stand}`,
          ]
      : [headed([...before, kind].join(' '), stand, roll)];
  const middle = roll.chance(0.5) ? [...alone, ...apart, ...optics] : [...optics, ...alone, ...apart];
  return capital([...head, ...middle, ...composed, ...(roll.chance(0.3) ? [...tail].reverse() : tail)].join(', '));
}

/** "Food photograph from a low angle". */
function headed(kind: string, stand: string, roll: Random): string {
  if (stand === '') return kind;
  if (/^(?:taken|seen|looking) /.test(stand)) return `${kind}, ${stand}`;
  return roll.pick([`${kind} ${stand}`, ...(/^(?:from|at) /.test(stand) ? [`${kind} taken ${stand}`] : [`${kind}, ${stand}`])]);
}

const PREPOSITION = /^(?:from|at|in|against|to|as|taken|seen|looking) /;

function feeling({ moods }: ClosingFacts, roll: Random): string[] {
  const [mood] = moods.map(({ value }) => value);
  if (mood === undefined) return [];
  const phrase = moodPhrase(mood);
  return [phrase === mood ? mood : roll.pick([phrase, `${mood} atmosphere`, `${mood} feel`])];
}

function toned({ lights, palettes }: ClosingFacts, has: (word: string) => boolean, roll: Random): string[] {
  if (palettes.length > 0) {
    const colours = list(palettes.map(({ value }) => list(shuffled(value, roll) ?? [value])));
    return [roll.pick([`colours of ${colours}`, `palette of ${colours}`, `in ${colours}`])];
  }
  const [light] = lights;
  const ways = light === undefined ? [] : tonesOf(lightKnown(light.value)?.value ?? light.value);
  const fitting = ways.filter(({ any }) => any.length === 0 || any.some(has));
  return fitting.length === 0 ? [] : [roll.pick(fitting).text];
}

/** The words of the idea, and whether it is set indoors. */
const tagsOf = perBrief((brief): ReadonlySet<string> => {
  const said = new Set(brief.idea.toLowerCase().match(/[\p{L}]+/gu) ?? []);
  const inside = indoors(brief);
  said.delete(inside ? 'out' : 'in');
  said.add(inside ? 'in' : 'out');
  return said;
});

/** Whether the place is a room: by the places that are named, and only without one by the things ("a kitchen with copper pots"). */
const indoors = ({ setting, subjects, idea }: Brief): boolean => {
  const [first] = subjects.filter(({ off, source }) => !off && source !== 'writer');
  if (first && isSeenFromOutside(first, { idea })) return false;
  const places = setting.filter(({ kind, off }) => kind === 'place' && !off).map(({ value }) => value);
  return (places.length > 0 ? places : subjects.map(({ name }) => name)).some(
    (value) => placeKnown(value)?.tags.some((tag) => tag === 'in' || tag === 'table') === true,
  );
};
