/**
 * Which rows of a tableau are said: from the top, those whose conditions hold, but none that what was said contradicts. Its author has
 * thought of the whole, so that a row is said unless something speaks against it.
 */
import { COLOURS, contradictedBy, isPlural, type Passage, rowInWay, ruleOfRow, verbBase } from '@atelier/lexicon';
import { hashSeed, type Subject } from '@atelier/spec';
import { ideaWords } from '../subjects/idea-words.ts';
import { is } from '../subjects/is.ts';
import { lookReason } from '../subjects/looks.ts';
import { oneWay } from '../subjects/one-way.ts';
import { isEnclosed } from '../subjects/out-of-place.ts';
import { classOf } from '../subjects/plain-portrait.ts';
import type { Met } from '../subjects/tableau-of.ts';
import { type Addition, type Grounds, look, setting } from './addition.ts';
import { belies } from './belies.ts';
import { lacks } from './bodies.ts';
import { contentWords } from './content-words.ts';
import type { Context } from './context.ts';
import { needsFreeHands } from './full-hands.ts';
import { idOf } from './guard.ts';
import { on } from './on.ts';
import { opposesScene, opposesThing } from './opposed.ts';
import { hasOwnDress, hasSaidDress, isAnybody } from './own-dress.ts';
import { isOtherwisePosed, posturesSaid } from './posture.ts';
import { isForeign, type Lands, landsOfScene, landsSaid } from './surroundings.ts';
import type { Survey } from './survey.ts';
import { MANNER, type Motif } from './tableau-motif.ts';
import { hasOtherVessel, setsElsewhere } from './tableau-set-down.ts';
import { isLiving } from './tableau-suits.ts';
import type { Topic } from './tableau-topics.ts';

type Slots = Partial<Record<Passage['slot'], number>>;

const ON_ITSELF = /^(?:color|material|pattern|texture)$/;
const WITHOUT_COLOUR = /\b(?:black and white|monochrome|sepia|gr[ae]yscale|line art|line drawing|charcoal|pencil|silhouette)\b/;
const PEOPLE =
  /\b(?:people|persons?|humans?|man|men|woman|women|child|children|boys?|girls?|somebody|someone|hands?|fingers?)\b/i;
const DAY = /^(?:day|daytime|daylight|sunny|sunshine|clear)$/i;
/** Words of an hour that a light for it says as well. */
const HOURS: readonly (readonly [RegExp, RegExp])[] = [
  [/morning/i, /\b(?:morning|early)\b/i],
  [/afternoon/i, /\b(?:afternoon|late)\b/i],
  [/noon|midday/i, /\b(?:noon|midday|high|overhead)\b/i],
  [/evening|sunset|golden/i, /\b(?:evening|setting|golden)\b/i],
];
const suitsHour = (text: string, hour: string): boolean =>
  DAY.test(hour) || HOURS.some(([said, told]) => said.test(hour) && told.test(text));
const DAYLIT = /\b(?:sun|sunlight|sunlit|sunbeams?|daylight)\b/i;
const GLOOMY = /^(?:rain|rainy|overcast|fog|foggy|mist|misty|snowing|blizzard|storm|stormy|thunderstorm|drizzle|cloudy)$/;
/** What gives all the light that there is. */
const LIT_BY = /\b(?:lit by|(?:by|in) (?:the light of|candle|fire|lamp|moon|torch|lantern)(?:light)?)\b/i;
const NIGHTLY = /^(?:night|midnight|nighttime|late-night|evening|dusk|blue-hour)$/;

/** Rows that are about bodies. */
const BODILY = /^(?:instant|object|look)$/;
/** What is drawn has no body: hands there are those of the drawing. */
const FLAT = /^(?:mark|sheet|abstract|medium|motif)$/;
const SHEET = /^(?:mark|sheet|abstract)$/;
/** Has an inside. */
const HOLLOW = /^(?:vehicle|building)$/;
/** Parts of people. */
const HUMAN =
  /\b(?:arms?|hands?|fingers?|fingertips?|knuckles?|thumbs?|elbows?|palms?|wrists?|sleeves?|trousers|cross-legged|hoods?|they play)\b/i;
/** What only several are. */
const OF_SEVERAL =
  /^They\b|\b(?:the (?:smallest|tallest|nearest|foremost|biggest) (?:of them|one)?|the others|the rest|each of them|nearly all heads|round heads)\b/i;
const isAnyOf = ({ tableau: { kind } }: Met): boolean => kind !== 'deed';

export class RowsOf {
  private readonly additions: Addition[] = [];
  private readonly taken: Passage[] = [];
  private readonly ofPlace = new Set<string>();
  private readonly known: Survey;
  private readonly context: Context;
  private readonly said: ReadonlySet<string>;
  private readonly lettered: ReadonlySet<string>;
  private readonly tags: ReadonlySet<string>;
  private readonly absent: ReadonlySet<string>;
  private readonly unpeopled: boolean;
  private readonly contradicted: ReadonlySet<string>;
  /** "Bare-armed" in the snow, where an arm may be. */
  private readonly contradictedPhrases: readonly string[];
  private readonly grey: boolean;
  /** Whether the colours of what is drawn or printed were said. */
  private readonly inks: boolean;
  /** Rows that were locked or switched off. */
  private readonly standing: ReadonlySet<string>;
  /** What else is shown of the idea. */
  topics: readonly Topic[] = [];
  /** What was said to be on a sheet or a mark. */
  motif: Motif | undefined;
  /** Whether what is told is a sheet or a mark. */
  made: string | undefined;
  /** What the picture is told by. */
  main: Met | undefined;
  /** What may be seen where the person has put the picture. */
  private readonly round: Lands | undefined;
  private readonly dark: boolean;
  private readonly gloomy: boolean;
  private readonly enclosed: boolean;

  constructor(known: Survey, context: Context) {
    this.known = known;
    this.context = context;
    const { brief } = known;
    this.said = new Set(ideaWords(brief).flatMap(({ keys }) => [...keys]));
    this.lettered = new Set(on(brief.text).flatMap(({ content }) => content.toLowerCase().match(/\p{L}+/gu) ?? []));
    this.tags = airOf(known, context);
    this.absent = new Set(on(brief.absent).flatMap(({ value }) => contentWords(value)));
    this.unpeopled = [...this.absent].some((word) => /^(?:people|person|human|anyone|anybody)$/.test(word));
    const ruled = contradictedBy([...this.said]);
    const against = [...ruled].filter((word) => !this.said.has(word));
    this.contradicted = new Set(against.filter((word) => !/[ -]/.test(word)).flatMap(contentWords));
    this.contradictedPhrases = against.filter((word) => /[ -]/.test(word));
    this.grey = on(brief.look).some(({ value }) => WITHOUT_COLOUR.test(value));
    this.inks = on(brief.look).some(({ kind, source }) => kind === 'palette' && (source === 'user' || source === 'edit'));
    this.dark = [...this.tags].some((tag) => NIGHTLY.test(tag));
    this.gloomy = [...this.tags].some((tag) => GLOOMY.test(tag));
    this.enclosed = isEnclosed(brief);
    this.round = landsSaid(brief, context.place);
    this.standing = new Set(
      [...brief.look, ...brief.setting].flatMap(({ rule }) => (rule === undefined ? [] : ruleOfRow(rule))),
    );
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

  /** Whether it has a view of its own: a medium without one is seen as what it shows. */
  isViewed(met: Met): boolean {
    return met.tableau.rows().some((row) => row.slot === 'viewed' && this.holds(row, met));
  }

  /** Whether the first of its rows that is for this picture may be said. */
  opens(met: Met): boolean {
    const rows = met.tableau.rows().filter((row) => this.holds(row, met));
    // What was thought of another body fits nowhere.
    const { actor } = met;
    const told = FLAT.test(met.tableau.kind) ? [] : rows.filter(({ slot }) => BODILY.test(slot));
    // A van with a face only loses that row.
    if (actor && isLiving(actor) && told.some(({ text }) => lacks(actor, text))) return false;
    const anybody = met.tableau.needs.every(({ traits }) => traits.length === 0);
    if (actor && anybody && classOf(actor) === 'animal' && told.some(({ text }) => HUMAN.test(text))) return false;
    // Of a deed it is the first sentence that its idea turns on, of a thing any that tells its form.
    const forms = rows.filter(({ slot }) => slot === 'instant');
    const able = (row: Passage): boolean => !this.isRefused(row.coloured ? { ...row, coloured: false } : row, met);
    return met.tableau.kind === 'thing' ? forms.some(able) : forms[0] !== undefined && able(forms[0]);
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
        this.isEcho(row)
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
    const own = row.value.split(' ').filter((word) => !this.said.has(word));
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
      met.tableau.kind === 'topic' ||
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
    const has = (word: string): boolean => this.has(word, met);
    if (row.slot === 'lit' && row.groups.length === 0 && this.isLitOtherwise(row.text)) return false;
    return row.groups.every((group) => group.some(has)) && !row.none.some(has);
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

  /** Whether an hour, a weather or a light was said that a light for no hour need not suit. */
  private isLitOtherwise(text: string): boolean {
    const { setting: places, look: looks, idea } = this.known.brief;
    return (
      on(places).some(
        ({ kind, value, source }) =>
          (kind === 'weather' || kind === 'time') &&
          // An hour that was only chosen for painting asks for no more than that there is daylight.
          (source === 'writer' ? NIGHTLY.test(value.toLowerCase().replaceAll(' ', '-')) : !suitsHour(text, value)),
      ) ||
      LIT_BY.test(idea) ||
      on(looks).some(({ kind, source }) => kind === 'lighting' && (source === 'user' || source === 'edit'))
    );
  }

  private isRefused(row: Passage, met: Met): boolean {
    return this.refusal(row, met) !== undefined;
  }

  /** What speaks against a row. */
  private refusal(row: Passage, met: Met): string | undefined {
    const { brief } = this.known;
    const { actor, that } = met;
    const text = oneWay(row.text, brief.idea);
    if (row.text.includes('$words') && on(brief.text).length === 0) return 'nothing is lettered';
    const words = contentWords(text);
    if (words.some((word) => this.absent.has(word)) || (this.unpeopled && PEOPLE.test(text))) return 'ruled out';
    if (row.coloured && (this.grey || this.isColoured(text, met))) return 'another colour was said';
    if (this.isElsewhere(text, row, met)) return 'somewhere else';
    if (row.coloured && FLAT.test(met.tableau.kind) && this.inks) return 'the colours of the sheet were said';
    if (row.slot === 'viewed') return undefined;
    // A row with a condition was written for what was said.
    if (row.groups.length === 0) {
      if (words.some((word) => this.contradicted.has(word)) || this.contradictedPhrases.some((each) => text.includes(each)))
        return 'contradicts what was said';
      if ((this.dark || this.gloomy) && DAYLIT.test(text)) return 'no sun is there';
      if (opposesScene(text, brief)) return 'not in this scene';
    }
    if (this.enclosed && DAYLIT.test(text)) return 'no daylight is there';
    if (
      actor &&
      met.tableau.kind === 'thing' &&
      row.groups.length === 0 &&
      (setsElsewhere(row.text, actor, brief) || hasOtherVessel(row.text, actor, brief))
    )
      return 'set down elsewhere';
    if (actor && SEVERAL_FIRST.test(row.text) && this.isOnlyOne(actor, met)) return 'several';
    if (actor && BODILY.test(row.slot) && this.isOfAnotherColour(text, actor)) return 'another colour was said';
    if (actor && BODILY.test(row.slot) && !FLAT.test(met.tableau.kind)) {
      if (lacks(actor, text)) return 'another body';
      if (!/\$that\b/i.test(text) && needsFreeHands(text, actor, brief)) return 'the hands are full';
      if (isOtherwisePosed(text, posturesSaid(actor, brief))) return 'another posture';
      // A row that asks for ducklings was written for several.
      const ofSeveral = row.any.some((word) => this.said.has(word) && isPlural(word));
      if (!is(actor, 'many', brief) && !is(actor, 'couple', brief) && !isAnyOf(met) && !ofSeveral && OF_SEVERAL.test(text))
        return 'several';
    }
    for (const each of [actor, that?.subject])
      if (each !== undefined && speaksOf(text, each, met)) {
        if (belies(text, each)) return 'of another colour or material';
        if (opposesThing(text, each, brief)) return 'in another state';
      }
    return undefined;
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

  /** Whether it tells of another place than the one that the picture is in; what a place itself or a sheet shows is there. */
  private isElsewhere(text: string, { slot, groups }: Passage, met: Met): boolean {
    const { kind } = met.tableau;
    const imagined = met === this.main ? undefined : this.main?.tableau.where;
    const lands = this.round ?? (imagined && landsOfScene(imagined));
    if (lands === undefined || kind === 'place' || FLAT.test(kind) || FLAT.test(this.main?.tableau.kind ?? '')) return false;
    // A plain ground may be lit from a window.
    if (slot === 'lit' && lands.size === 0) return false;
    // What can be seen within a van is not where the van is.
    const { actor } = met;
    if (BODILY.test(slot) && actor && HOLLOW.test(classOf(actor) ?? '')) return false;
    // A row with a condition was written for what was said.
    if (groups.some((group) => group.some((word) => this.said.has(word) && !this.tags.has(word)))) return false;
    return isForeign(text, lands, (word) => word.split(' ').every((each) => this.said.has(each)));
  }

  /** Whether the one who is told of is one, and nobody and nothing of its kind is with it. */
  private isOnlyOne(actor: Subject, { covers }: Met): boolean {
    const { brief } = this.known;
    if (is(actor, 'many', brief) || is(actor, 'two', brief) || is(actor, 'couple', brief)) return false;
    const others = on(brief.subjects).filter(
      (each) => each !== actor && each.source !== 'writer' && each.source !== 'inferred',
    );
    return !others.some(
      (each) =>
        classOf(each) === classOf(actor) || [...covers].some(({ of }) => of?.subject === each.id) || is(each, 'many', brief),
    );
  }

  /** A red dragon has no slate scales. */
  private isOfAnotherColour(text: string, actor: Subject): boolean {
    const own = on(actor.attributes).filter(({ kind, source }) => kind === 'color' && (source === 'user' || source === 'edit'));
    if (own.length === 0 || !COAT.test(text)) return false;
    const shades = coloursOf(text);
    return shades.length > 0 && !own.some(({ value }) => shades.some((shade) => value.includes(shade)));
  }

  /** Whether the person has given a colour or a material to what the sentence gives one. */
  private isColoured(text: string, { actor, that, tableau: { kind } }: Met): boolean {
    const second = /\$that\b/i.test(text) ? that?.subject : undefined;
    const of = second ?? actor;
    const given = of === undefined ? [] : on(of.attributes).filter((each) => ON_ITSELF.test(each.kind));
    // What the painter has given a thing binds no logo of it, and the very colour that was said stays said.
    return given.some(
      ({ source, value }) => (!FLAT.test(kind) || source === 'user' || source === 'edit') && !saysAll(text, value),
    );
  }
}

/** A sentence that has so much of its words from another one says the same. */
const ECHO = 0.6;

const saysAll = (text: string, value: string): boolean => {
  const told = text.toLowerCase();
  return value.split(' ').every((word) => new RegExp(`\\b${word}\\b`).test(told)) && coloursOf(text).length === 1;
};

/** A light that was thought of for what was said comes before that for any hour. */
const ordered = (rows: readonly Passage[]): readonly Passage[] => {
  const special = rows.filter(({ slot, groups }) => slot === 'lit' && groups.length > 0);
  return special.length === 0 ? rows : [...special, ...rows.filter((row) => !special.includes(row))];
};

/** Few rows have more ways. */
const WAYS = 4;

/** Begins with more than one, whoever acts. */
const SEVERAL_FIRST = /^(?:They|All|Both|Each of them|One of them)\b/;
/** What a body or a thing has its colour on. */
const COAT =
  /\b(?:scales?|fur|coat|skin|feathers?|plumage|hide|shell|paint(?:work)?|body|bodywork|petals|wool|mane|\$the|\$it)\b/i;
const coloursOf = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z]+/g) ?? []).filter(
    (word) => COLOURS.has(word) || /^(?:slate|brass|rust|cream|copper|ivory)$/.test(word),
  );

/** Whether a sentence is about a thing. */
const speaksOf = (text: string, subject: Subject, { actor }: Met): boolean =>
  subject === actor ? /\$(?:the|it|its|he|his)\b/i.test(text) : /\$that\b/i.test(text);

/** Hour, weather and season as they stand in the Brief. */
function airOf({ brief, time, timeFact, weather, season }: Survey, { skies }: Context): Set<string> {
  const tags = new Set<string>(skies.flatMap(({ known }) => [known.id, ...known.tags]));
  // An hour that only follows from a place, the night of space, bars no sun.
  const hour =
    timeFact !== undefined && on(brief.setting).some(({ kind, value }) => kind === 'place' && value === timeFact.word);
  for (const each of [hour ? undefined : time, weather, season]) if (each !== undefined) tags.add(each);
  if (time === 'golden-hour') tags.add('golden');
  // Who builds a snowman stands in the snow.
  if (ideaWords(brief).some(({ text }) => /^snow(?!drop|y owl)/.test(text)))
    for (const each of ['snow', 'winter']) tags.add(each);
  for (const { kind, value } of on(brief.setting))
    if (kind !== 'place' && kind !== 'background') for (const word of value.toLowerCase().split(' ')) tags.add(word);
  return tags;
}

/** "half-eaten". */
const phraseIn = (word: string, { brief }: Survey): boolean =>
  word.includes('-') && brief.idea.toLowerCase().replaceAll('-', ' ').includes(word.replaceAll('-', ' '));

const isNamed = ({ actor, asked }: Met): boolean =>
  asked.some((run) => run.some(({ of }) => of?.part === 'name' && of.subject === actor?.id));
