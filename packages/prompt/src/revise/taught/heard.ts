/** What a line wishes, as it was taught by examples (R74): plain wishes, and how sure that is. */
import { CLOSED, COLOURS, singular, verbBase } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { everySubject } from '../../subjects/every-subject.ts';
import { labelled } from './label.ts';
import type { Field } from './plain-wish.ts';
import { signsOf } from './signs.ts';
import { taught } from './taught.ts';
import { tokensOf } from './tokens.ts';
import { type Wish, wishesOf } from './wishes.ts';

/** Tokens; what is longer tells a story. */
const LONGEST = 60;

export interface Heard {
  wishes: Wish[];
  /** By how much the labels outweigh the next best, in the weights' own steps; 0 and more. */
  margin: number;
  /** Words that are said beside it, by their bases: none of them is to be seen. */
  beside: ReadonlySet<string>;
}

export function heard(brief: Brief, line: string, field: Field): Heard | undefined {
  const tokens = tokensOf(line);
  if (tokens.length === 0 || tokens.length > LONGEST) return undefined;
  const words = new Set(tokensOf(brief.idea).map(({ word }) => singular(word)));
  for (const { name, off } of everySubject(brief.subjects))
    if (!off) for (const { word } of tokensOf(name)) words.add(singular(word));
  const known = taught();
  const { stretches, margin } = labelled(
    signsOf(line, tokens, known.common, (word) => words.has(word)),
    known,
  );
  const inside = stretches.flatMap(({ from, to }) => tokens.slice(from, to).flatMap(({ word }) => basesOf(word)));
  const beside = new Set(
    tokens
      .filter((_, i) => !stretches.some(({ from, to }) => from <= i && i < to))
      .flatMap(({ word }) => (word.length > 2 && !CLOSED.has(word) && !COLOURS.has(word) ? basesOf(word) : [])),
  );
  for (const word of inside) beside.delete(word);
  return { wishes: wishesOf(line, tokens, stretches, field), margin, beside };
}

const basesOf = (word: string): string[] => [word, singular(word), verbBase(word) ?? word];

/** Whether something came into the picture that the line says only beside its wishes. */
export function paintsBeside(before: Brief, after: Brief, beside: ReadonlySet<string>): boolean {
  const was = new Set(saidIn(before));
  return saidIn(after).some(
    (said) => !was.has(said) && tokensOf(said).some(({ word }) => basesOf(word).some((base) => beside.has(base))),
  );
}

/** What was said of a picture after its idea, each with whom it is of. */
function saidIn({ subjects, setting, look, text }: Brief): string[] {
  const own = ({ source, off }: { source: string; off?: boolean | undefined }) => !off && source === 'edit';
  return [
    ...everySubject(subjects).flatMap(({ name, source, off, attributes, actions }) => [
      ...(!off && (source === 'edit' || source === 'user') ? [name] : []),
      ...[...attributes, ...actions].filter(own).map(({ value }) => value),
    ]),
    ...[...setting, ...look].filter((fact) => own(fact) && !fact.wordsOnly).map(({ value }) => value),
    ...text.filter(own).map(({ content }) => content),
  ];
}
