/** Whether the conditions of a row hold: what was said, the air of the picture, and what is there of whom it tells. */
import { type Passage, singular, verbBase } from '@atelier/lexicon';
import { ideaWords } from '../subjects/idea-words.ts';
import { is } from '../subjects/is.ts';
import type { Met } from '../subjects/tableau-of.ts';
import type { Context } from './context.ts';
import { on } from './on.ts';
import type { Survey } from './survey.ts';
import { airOf, isLitOtherwise } from './tableau-air.ts';

export class Conditions {
  /** The words of the idea in all their forms. */
  readonly said: ReadonlySet<string>;
  /** The words of the idea as they were said: a puppy is no puppies. */
  private readonly asSaid: ReadonlySet<string>;
  /** Hour, weather and season. */
  readonly tags: ReadonlySet<string>;
  private readonly lettered: ReadonlySet<string>;
  private readonly known: Survey;
  private readonly context: Context;
  /** Whether what is told is a sheet or a mark. */
  made: string | undefined;

  constructor(known: Survey, context: Context) {
    this.known = known;
    this.context = context;
    const { brief } = known;
    this.said = new Set(ideaWords(brief).flatMap(({ keys }) => [...keys]));
    this.asSaid = new Set(ideaWords(brief).map(({ text }) => text));
    this.lettered = new Set(on(brief.text).flatMap(({ content }) => content.toLowerCase().match(/\p{L}+/gu) ?? []));
    this.tags = airOf(known, context);
  }

  hold(row: Passage, met: Met): boolean {
    const has = (word: string): boolean => this.has(word, met);
    if (row.slot === 'lit' && row.groups.length === 0 && isLitOtherwise(row.text, this.known.brief, knownTo(met))) return false;
    const here = (of: readonly string[]) => (word: string) => has(word) && !this.isOneOf(word, of);
    return row.groups.every((group) => group.some(here(group))) && !row.none.some(here(row.none));
  }

  /** Whether a row speaks of several where one was said: by "puppies" and not by "puppy" as well. */
  private isOneOf(word: string, of: readonly string[]): boolean {
    const one = singular(word);
    return one !== word && this.said.has(word) && !this.asSaid.has(word) && this.asSaid.has(one) && !of.includes(one);
  }

  private has(word: string, { actor, that, other, tableau: { kind } }: Met): boolean {
    const { brief } = this.known;
    if (word.startsWith('from-')) return is(actor, word.slice(5), brief);
    const [start, second] = word.startsWith('to-') ? [3, that] : word.startsWith('other-') ? [6, other] : [0, undefined];
    if (start > 0) {
      const asked = word.slice(start);
      return second?.subject ? is(second.subject, asked, brief) : second?.name.split(' ').includes(asked) === true;
    }
    if (word === 'many' || word === 'two' || word === 'idle') return is(actor, word, brief);
    if (word === 'one') return actor !== undefined && !is(actor, 'many', brief) && !is(actor, 'two', brief);
    if (kind === 'motif' && (word === 'mark' || word === 'sheet')) return this.made === word;
    if (word === 'lettered') return on(brief.text).length > 0;
    if (word === 'in' || word === 'out') return this.context.tags.has(word);
    // A logo may show what its name says: the bear of Bear Hill.
    if (kind === 'mark' && this.lettered.has(word)) return true;
    return this.tags.has(word) || this.said.has(word) || this.said.has(verbBase(word) ?? word) || phraseIn(word, this.known);
  }
}

/** The air that a scene was thought of for: a lane of lanterns at night is lit as its author thought, if no row is for that night. */
const knownTo =
  ({ asked, tableau: { kind, needs, rows } }: Met) =>
  (word: string): boolean =>
    asked.some((run) => run.some(({ keys }) => keys.has(word))) ||
    (kind === 'place' &&
      needs.some(({ phrases }) => phrases.some((phrase) => phrase.includes(word))) &&
      !rows().some(({ slot, any }) => slot === 'lit' && any.includes(word)));

/** "half-eaten". */
const phraseIn = (word: string, { brief }: Survey): boolean =>
  word.includes('-') && brief.idea.toLowerCase().replaceAll('-', ' ').includes(word.replaceAll('-', ' '));
