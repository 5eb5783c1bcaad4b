/**
 * Which rows of a tableau are said: from the top, those whose conditions hold, but none that what was said contradicts. Its author has
 * thought of the whole, so that a row is said unless something speaks against it.
 */
import { contradictedBy, type Passage, verbBase } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { ideaWords } from '../subjects/idea-words.ts';
import { lookReason } from '../subjects/looks.ts';
import { oneWay } from '../subjects/one-way.ts';
import { isEnclosed } from '../subjects/out-of-place.ts';
import { is, type Met } from '../subjects/tableau-of.ts';
import { type Addition, type Grounds, look, setting } from './addition.ts';
import { belies } from './belies.ts';
import { contentWords } from './content-words.ts';
import type { Context } from './context.ts';
import { idOf } from './guard.ts';
import { on } from './on.ts';
import { opposesScene, opposesThing } from './opposed.ts';
import type { Survey } from './survey.ts';

type Slots = Partial<Record<Passage['slot'], number>>;

const ON_ITSELF = /^(?:color|material|pattern|texture)$/;
const WITHOUT_COLOUR = /\b(?:black and white|monochrome|sepia|gr[ae]yscale|line art|line drawing|charcoal|pencil|silhouette)\b/;
const PEOPLE =
  /\b(?:people|persons?|humans?|man|men|woman|women|child|children|boys?|girls?|somebody|someone|hands?|fingers?)\b/i;
/** Of the air and the hour: what a light row must answer to once it was said. */
const HOUR = new Set(['time', 'weather']);
const DAY = /^(?:day|daytime|daylight|noon|midday)$/;
const DAYLIT = /\b(?:sun|sunlight|sunlit|sunbeams?|daylight)\b/i;
const NIGHTLY = /^(?:night|midnight|nighttime|late-night|evening|dusk|blue-hour)$/;

export class RowsOf {
  private readonly additions: Addition[] = [];
  private readonly known: Survey;
  private readonly context: Context;
  private readonly said: ReadonlySet<string>;
  private readonly tags: ReadonlySet<string>;
  private readonly absent: ReadonlySet<string>;
  private readonly unpeopled: boolean;
  private readonly contradicted: ReadonlySet<string>;
  private readonly grey: boolean;
  private readonly dark: boolean;
  private readonly enclosed: boolean;

  constructor(known: Survey, context: Context) {
    this.known = known;
    this.context = context;
    const { brief } = known;
    this.said = new Set(ideaWords(brief).flatMap(({ keys }) => [...keys]));
    this.tags = airOf(known, context);
    this.absent = new Set(on(brief.absent).flatMap(({ value }) => contentWords(value)));
    this.unpeopled = [...this.absent].some((word) => /^(?:people|person|human|anyone|anybody)$/.test(word));
    const ruled = contradictedBy([...this.said]);
    this.contradicted = new Set([...ruled].filter((word) => !this.said.has(word)).flatMap(contentWords));
    this.grey = on(brief.look).some(({ value }) => WITHOUT_COLOUR.test(value));
    this.dark = [...this.tags].some((tag) => NIGHTLY.test(tag));
    this.enclosed = isEnclosed(brief);
  }

  all(): Addition[] {
    return this.additions;
  }

  /** Of each slot up to so many rows. */
  take(met: Met, most: Slots): void {
    const left = new Map(Object.entries(most));
    for (const row of met.tableau.rows()) {
      const room = left.get(row.slot) ?? 0;
      if (room === 0 || !this.allowed(row, met) || !this.holds(row, met) || this.isRefused(row, met)) continue;
      left.set(row.slot, room - 1);
      this.additions.push(this.addition(row, met));
    }
  }

  private addition(row: Passage, { actor, asked }: Met): Addition {
    const words = asked.flat().map(({ text }) => text);
    const reason =
      row.slot === 'look' && actor
        ? lookReason(actor)
        : words.length > 0
          ? `because you said ${words.join(' ')}`
          : 'because of what was said';
    const grounds: Grounds = { source: 'writer', rule: row.rule, reason, wordsOnly: true };
    const id = idOf(row.value);
    if (row.slot === 'telling' || row.slot === 'behind') return setting('background', id, row.value, grounds);
    return look(row.slot === 'lit' ? 'lighting' : 'detail', id, row.value, grounds);
  }

  /** `balanced` invents nobody's clothes, and no two wear the same. */
  private allowed({ slot }: Passage, { actor }: Met): boolean {
    const { liberty, brief } = this.known;
    return slot !== 'look' || (liberty === 'free' && !is(actor, 'many', brief) && !is(actor, 'two', brief));
  }

  private holds(row: Passage, met: Met): boolean {
    const has = (word: string): boolean => this.has(word, met);
    if (row.slot === 'lit' && row.groups.length === 0 && this.isLit()) return false;
    return row.groups.every((group) => group.some(has)) && !row.none.some(has);
  }

  private has(word: string, { actor, that, other }: Met): boolean {
    const { brief } = this.known;
    if (word.startsWith('from-')) return is(actor, word.slice(5), brief);
    const [start, second] = word.startsWith('to-') ? [3, that] : word.startsWith('other-') ? [6, other] : [0, undefined];
    if (start > 0) {
      const asked = word.slice(start);
      return second?.subject ? is(second.subject, asked, brief) : second?.name.split(' ').includes(asked) === true;
    }
    if (word === 'many' || word === 'two') return is(actor, word, brief);
    if (word === 'one') return actor !== undefined && !is(actor, 'many', brief) && !is(actor, 'two', brief);
    if (word === 'in' || word === 'out') return this.context.tags.has(word);
    return this.tags.has(word) || this.said.has(word) || this.said.has(verbBase(word) ?? word) || phraseIn(word, this.known);
  }

  /** Whether an hour, a weather or a light was said that a light for no hour need not suit. */
  private isLit(): boolean {
    const { setting: places, look: looks } = this.known.brief;
    return (
      on(places).some(({ kind, value, source }) => HOUR.has(kind) && !(source !== 'user' && DAY.test(value))) ||
      on(looks).some(({ kind, source }) => kind === 'lighting' && source !== 'writer' && source !== 'inferred')
    );
  }

  private isRefused(row: Passage, met: Met): boolean {
    const { brief } = this.known;
    const text = oneWay(row.text, brief.idea);
    if (row.text.includes('$words') && on(brief.text).length === 0) return true;
    const words = contentWords(text);
    if (words.some((word) => this.absent.has(word)) || (this.unpeopled && PEOPLE.test(text))) return true;
    if (row.coloured && (this.grey || this.isColoured(text, met))) return true;
    if (row.slot === 'viewed') return false;
    if (words.some((word) => this.contradicted.has(word))) return true;
    if (this.dark && row.groups.length === 0 && DAYLIT.test(text)) return true;
    if (this.enclosed && DAYLIT.test(text)) return true;
    const things = [met.actor, met.that?.subject].filter((each): each is Subject => each !== undefined);
    if (things.some((each) => speaksOf(text, each, met) && belies(text, each))) return true;
    return opposesScene(text, brief) || things.some((each) => speaksOf(text, each, met) && opposesThing(text, each, brief));
  }

  /** Whether the person has given a colour or a material to what the sentence gives one. */
  private isColoured(text: string, { actor, that }: Met): boolean {
    const second = /\$that\b/i.test(text) ? that?.subject : undefined;
    const of = second ?? actor;
    return of !== undefined && on(of.attributes).some(({ kind }) => ON_ITSELF.test(kind));
  }
}

/** Whether a sentence is about a thing. */
const speaksOf = (text: string, subject: Subject, { actor }: Met): boolean =>
  subject === actor ? /\$(?:the|it|its|he|his)\b/i.test(text) : /\$that\b/i.test(text);

/** Hour, weather and season as they stand in the Brief. */
function airOf({ brief, time, weather, season }: Survey, { skies }: Context): Set<string> {
  const tags = new Set<string>(skies.flatMap(({ known }) => [known.id, ...known.tags]));
  for (const each of [time, weather, season]) if (each !== undefined) tags.add(each);
  if (time === 'golden-hour') tags.add('golden');
  for (const { kind, value } of on(brief.setting))
    if (kind !== 'place' && kind !== 'background') for (const word of value.toLowerCase().split(' ')) tags.add(word);
  return tags;
}

/** "half-eaten". */
const phraseIn = (word: string, { brief }: Survey): boolean =>
  word.includes('-') && brief.idea.toLowerCase().includes(word.replaceAll('-', ' '));
