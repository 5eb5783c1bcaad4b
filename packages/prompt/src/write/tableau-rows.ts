/**
 * Which rows of a tableau are said: from the top, those whose conditions hold, but none that what was said contradicts. Its author has
 * thought of the whole, so that a row is said unless something speaks against it.
 */
import { type Passage, rowInWay, ruleOfRow } from '@atelier/lexicon';
import { hashSeed } from '@atelier/spec';
import { is } from '../subjects/is.ts';
import { lookReason } from '../subjects/looks.ts';
import { oneWay } from '../subjects/one-way.ts';
import { classOf } from '../subjects/plain-portrait.ts';
import type { Met } from '../subjects/tableau-of.ts';
import { type Addition, type Grounds, look, setting } from './addition.ts';
import { isAnotherBed } from './another-of-it.ts';
import { contentWords } from './content-words.ts';
import type { Context } from './context.ts';
import { idOf } from './guard.ts';
import { hasOwnDress, hasSaidDress, isAnybody } from './own-dress.ts';
import type { Survey } from './survey.ts';
import { Against } from './tableau-against.ts';
import { isOfOtherBody } from './tableau-bodies.ts';
import { Conditions } from './tableau-conditions.ts';
import { MANNER, type Motif } from './tableau-motif.ts';
import type { Topic } from './tableau-topics.ts';

type Slots = Partial<Record<Passage['slot'], number>>;

const SHEET = /^(?:mark|sheet|abstract)$/;

export class RowsOf {
  private readonly additions: Addition[] = [];
  private readonly taken: Passage[] = [];
  private readonly ofPlace = new Set<string>();
  private readonly known: Survey;
  private readonly conditions: Conditions;
  private readonly against: Against;
  /** Rows that were locked or switched off. */
  private readonly standing: ReadonlySet<string>;
  /** What else is shown of the idea. */
  topics: readonly Topic[] = [];
  /** What was said to be on a sheet or a mark. */
  motif: Motif | undefined;
  /** What the scene has and a compound place has otherwise. */
  bars: readonly RegExp[] = [];
  /** Where they would leave nothing of it its form stays. */
  spared = false;
  /** What the picture is told by. */
  main: Met | undefined;

  constructor(known: Survey, context: Context) {
    this.known = known;
    const { brief } = known;
    this.conditions = new Conditions(known, context);
    this.against = new Against(brief, context, this.conditions);
    this.standing = new Set(
      [...brief.look, ...brief.setting].flatMap(({ rule }) => (rule === undefined ? [] : ruleOfRow(rule))),
    );
  }

  /** Tells whether what is told is a sheet or a mark. */
  set made(made: string | undefined) {
    this.conditions.made = made;
  }

  all(): Addition[] {
    return this.additions;
  }

  /** How many words they are, with those of the idea. */
  words(): number {
    const { idea } = this.known.brief;
    return this.taken.reduce((sum, { text }) => sum + oneWay(text, idea).split(' ').length, idea.split(' ').length);
  }

  /** How many sentences are of what is round the main thing. */
  around(): number {
    return this.taken.filter(({ slot, rule }) => slot === 'telling' || slot === 'behind' || this.ofPlace.has(rule)).length;
  }

  /** Whether a light was told. */
  isLit(): boolean {
    return this.taken.some(({ slot }) => slot === 'lit');
  }

  /** Whether what is behind was told. */
  isClosed(): boolean {
    return this.taken.some(({ slot }) => slot === 'behind');
  }

  /** Whether one of these words stands in a row of the body, or stands there for a colour that was said. */
  tells(words: readonly string[]): boolean {
    return this.taken.some(
      ({ slot, text }) => slot !== 'viewed' && (/\$ink/i.test(text) || words.every((word) => text.includes(word))),
    );
  }

  /** Whether a row of the body says such words. */
  shows(words: RegExp): boolean {
    const { idea } = this.known.brief;
    return this.taken.some(({ slot, text }) => slot !== 'viewed' && words.test(oneWay(text, idea)));
  }

  /** Whether a row was taken that was written for a word. */
  knows(word: string): boolean {
    return this.taken.some(({ any }) => any.includes(word));
  }

  /** Whether it has a view of its own: a medium without one is seen as what it shows. */
  isViewed(met: Met): boolean {
    return met.tableau.rows().some((row) => row.slot === 'viewed' && this.holds(row, met));
  }

  /** Whether the first of its rows that is for this picture may be said. */
  opens(met: Met): boolean {
    const rows = met.tableau.rows().filter((row) => this.holds(row, met));
    // What was thought of another body fits nowhere.
    if (isOfOtherBody(rows, met)) return false;
    // Of a deed it is the first sentence that its idea turns on, of a thing any that tells its form.
    const forms = rows.filter(({ slot }) => slot === 'instant');
    const able = (row: Passage): boolean => !this.isRefused(row.coloured ? { ...row, coloured: false } : row, met);
    return met.tableau.kind === 'thing' ? forms.some(able) : forms[0] !== undefined && able(forms[0]);
  }

  /** Whether any of its first sentences may be said. */
  hasForm(met: Met): boolean {
    return met.tableau.rows().some((row) => row.slot === 'instant' && this.holds(row, met) && !this.isRefused(row, met));
  }

  /** How many words it would be told in. */
  size(met: Met): number {
    const left = new Map(Object.entries(WHOLE));
    let words = 0;
    for (const row of met.tableau.rows()) {
      const room = left.get(row.slot) ?? 0;
      if (room === 0 || !this.holds(row, met) || this.isRefused(row, met)) continue;
      left.set(row.slot, room - 1);
      words += row.text.split(' ').length;
    }
    return words;
  }

  /** Of each slot up to so many rows: of what the picture is of from the top, of a place around it whichever lot falls. */
  take(met: Met, most: Slots, by: 'order' | 'lot' = 'order', fits?: (row: Passage) => boolean): void {
    const left = new Map(Object.entries(most));
    const { seed, key } = this.known;
    const rows =
      by === 'order'
        ? ordered(met.tableau.rows())
        : [...met.tableau.rows()].sort((a, b) => hashSeed(seed, 'row', key, a.rule) - hashSeed(seed, 'row', key, b.rule));
    for (const each of rows) {
      // Of the ways to say it the seed takes one.
      const row = rowInWay(each, hashSeed(seed, 'way', key, each.rule) % WAYS);
      const room = left.get(row.slot) ?? 0;
      if (
        room === 0 ||
        this.taken.includes(row) ||
        this.standing.has(each.rule) ||
        !this.allowed(row, met) ||
        this.isReplaced(row, met) ||
        !this.holds(row, met) ||
        fits?.(row) === false ||
        this.isRefused(row, met) ||
        // The colours that were said, and not those of its author as well.
        (row.coloured &&
          row.slot === 'object' &&
          SHEET.test(met.tableau.kind) &&
          this.taken.some(({ text }) => /\$ink/i.test(text))) ||
        (row.slot === 'instant' && met.tableau.kind === 'place' && isAnotherBed(row.text, this.known.brief)) ||
        this.isEcho(row) ||
        this.taken.some(({ text }) => givesOtherEyes(row.text, text))
      )
        continue;
      left.set(row.slot, room - 1);
      this.taken.push(row);
      if (met !== this.main && met.tableau.kind === 'place' && row.slot === 'instant') this.ofPlace.add(row.rule);
      this.additions.push(this.addition(row, met));
    }
  }

  private addition(row: Passage, met: Met): Addition {
    const { actor, asked } = met;
    const words = asked.flat().map(({ text }) => text);
    const reason =
      row.slot === 'look' && actor
        ? lookReason(actor)
        : words.length > 0
          ? `because you said ${words.join(' ')}`
          : 'because of what was said';
    const grounds: Grounds = { source: 'writer', rule: row.rule, reason, wordsOnly: true };
    // A label in the person's own word would be taken for what they said.
    const own = row.value.split(' ').filter((word) => !this.conditions.said.has(word));
    const value = own.length > 0 ? row.value : met.tableau.kind === 'medium' ? 'manner' : `${row.value} in the picture`;
    const id = idOf(value);
    if (row.slot === 'telling' || row.slot === 'behind') return setting('background', id, value, grounds);
    return look('detail', id, value, grounds);
  }

  /** What was named for a sheet or a mark stands there in place of what its author drew for any: letters, colours and manner stay. */
  private isReplaced(row: Passage, { tableau: { kind } }: Met): boolean {
    const { slot, groups, coloured, text } = row;
    if (!SHEET.test(kind)) return false;
    if (this.motif !== undefined) return !this.motif.kept.has(ruleOfRow(row.rule));
    return (
      groups.length === 0 &&
      !MANNER.test(text) &&
      this.topics.some(({ how }) => how === 'drawn') &&
      (slot === 'instant' || slot === 'telling' || (slot === 'object' && !coloured && !text.includes('$words')))
    );
  }

  /** `balanced` invents nobody's clothes, and no two wear the same. */
  private allowed({ slot }: Passage, met: Met): boolean {
    const { actor } = met;
    const { liberty, brief } = this.known;
    return (
      slot !== 'look' ||
      // What a calling wears is no invention.
      (met.tableau.kind === 'topic' && !(actor && hasSaidDress(actor, brief))) ||
      (liberty === 'free' &&
        !is(actor, 'many', brief) &&
        !is(actor, 'two', brief) &&
        !(actor && (hasOwnDress(actor) || !isAnybody(actor)) && !isNamed(met)) &&
        !(actor && hasSaidDress(actor, brief)) &&
        // A poodle at the groomer's wears no smock.
        !(actor && classOf(actor) === 'animal' && met.tableau.needs.some(({ traits }) => traits.includes('person'))))
    );
  }

  /** Whether its conditions are met. */
  holds(row: Passage, met: Met): boolean {
    return this.conditions.hold(row, met);
  }

  private isRefused(row: Passage, met: Met): boolean {
    return (
      (met.tableau.kind !== 'compound' &&
        row.groups.length === 0 &&
        !(this.spared && row.slot === 'instant') &&
        this.bars.some((bar) => bar.test(row.text))) ||
      this.against.reason(row, met, this.main) !== undefined
    );
  }

  /** Whether most of it was told in other words already. */
  private isEcho({ slot, text }: Passage): boolean {
    if (slot === 'viewed' || slot === 'lit') return false;
    const words = new Set(contentWords(text));
    return this.taken.some((told) => {
      const both = contentWords(told.text).filter((word) => words.has(word));
      return told.slot !== 'viewed' && both.length > 3 && both.length >= ECHO * words.size;
    });
  }
}

/** Eyes that are shut look at nothing. */
const givesOtherEyes = (a: string, b: string): boolean => (SHUT.test(a) && OPEN.test(b)) || (SHUT.test(b) && OPEN.test(a));
const SHUT =
  /\b(?:eyes (?:are |both )?(?:shut|closed)|both (?:pairs of )?eyes are shut|with (?:shut|closed) eyes|(?:shut|closed) eyes|eyelids are closed|sleeps?)\b/i;
const OPEN =
  /\b(?:eyelids are half|eyes (?:are )?(?:wide|fixed|bright|narrowed|raised)|eyes (?:on|rest|look|follow)|gazes?|stares?)\b/i;

/** What a scene that is the picture tells at most. */
const WHOLE: Slots = { instant: 3, object: 2, telling: 1, behind: 1, lit: 1, viewed: 1 };

/** A sentence that has so much of its words from another one says the same. */
const ECHO = 0.6;

/** A light that was thought of for what was said comes before that for any hour. */
const ordered = (rows: readonly Passage[]): readonly Passage[] => {
  const special = rows.filter(({ slot, groups }) => slot === 'lit' && groups.length > 0);
  return special.length === 0 ? rows : [...special, ...rows.filter((row) => !special.includes(row))];
};

/** Few rows have more ways. */
const WAYS = 4;

const isNamed = ({ actor, asked }: Met): boolean =>
  asked.some((run) => run.some(({ of }) => of?.part === 'name' && of.subject === actor?.id));
