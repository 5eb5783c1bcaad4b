/** What a writer says in whole sentences, with the subject's name, its pronouns and its number put in. */
import { type Passage, type Portrait, passageKnown, plural, remember, type Tableau, verbBase } from '@atelier/lexicon';
import type { Brief, LookFact, SettingFact, Source, Subject } from '@atelier/spec';
import { calledAsSaid, renamedIn } from '../../subjects/called-as-said.ts';
import { coloursIn } from '../../subjects/colours-in.ts';
import { borneOn } from '../../subjects/emblems.ts';
import { hostSpoken } from '../../subjects/host.ts';
import { type LookParts, lookParts, lookReason } from '../../subjects/looks.ts';
import { mainSubject } from '../../subjects/main-subject.ts';
import { holding, isMany, type Meeting, meetingsOf, otherOf, tracesOf } from '../../subjects/meetings.ts';
import { oneWay } from '../../subjects/one-way.ts';
import { plainPortraitOf } from '../../subjects/plain-portrait.ts';
import { portraitOf } from '../../subjects/portrait-of.ts';
import { type Quality, qualitiesOf } from '../../subjects/qualities.ts';
import { type Met, metBy } from '../../subjects/tableau-of.ts';
import { toldSubjects } from '../../subjects/told.ts';
import { perBrief } from '../per-brief.ts';
import { agreeing } from './begun-verbs.ts';
import { carriedInto, placesIn } from './carried.ts';
import { carriedOf } from './carried-words.ts';
import { filled, type Names, severally } from './filled.ts';
import { nominal } from './nominal.ts';
import { grownAsSaid, recast } from './recast.ts';
import { ROWS, type Row, type Standing, standingLook, standingSetting } from './standing.ts';
import { viewedOf } from './viewed.ts';
import { isMade, voiceOf } from './voice.ts';

export interface Said {
  slot: Passage['slot'];
  rule: string;
  /** The kind of tableau that it is a row of. */
  tableau: Tableau['kind'] | undefined;
  /** What it is called where there is room for a few words alone. */
  label: string;
  /** Whether it shows what the person said is being done. */
  deed: boolean;
  /** Whether it is about a second thing. */
  second: boolean;
  /** Whether it spells out the lettering. */
  spells: boolean;
  /** Put into words when it is asked for: tags have the label alone. */
  readonly text: string;
  /** The same without what was said of the things that it tells of, where the row does not say it. */
  readonly plain: string;
  /** With the pronoun for its subject, for where the sentence before speaks of the same one; undefined where another could be meant. */
  short: () => string | undefined;
  /** What follows the name of whom a sentence begins with: "stands on one leg". */
  readonly tail: string | undefined;
  /** The id of what it speaks of; of a place, none. */
  about: string | undefined;
  /** Whether the pronoun means nobody else, whatever the sentence before is about. */
  clear: boolean;
  /** Of a look: as it stands after the name of who has it. */
  readonly look: LookParts | undefined;
  source: Source;
}

/** Every passage in the Brief, in the order of its facts. */
export const passagesIn: (brief: Brief) => readonly Said[] = perBrief(findPassages);

/** By which words things go. */
const renamed = perBrief(renamedIn);

/** What was said of things, by the row that it is put into. */
const placed = perBrief((brief) => placesIn(carriedOf(brief), passagesIn(brief)));

function findPassages(brief: Brief): Said[] {
  const owners = new Owners(brief);
  const all: Said[] = [];
  for (const standing of [standingLook(brief), standingSetting(brief)])
    for (const { fact, known } of standing) {
      const said = known.row && saidIn(known.row, fact, brief, owners);
      if (said) all.push(said);
    }
  return all;
}

/** Whether the Brief is told in passages at all. */
export const isDescribed = (brief: Brief): boolean => standingLook(brief).some(isRow) || standingSetting(brief).some(isRow);
const isRow = ({ known }: Standing): boolean => known.row !== undefined;

/** Undefined where what it tells of was switched off. */
function saidIn(row: Row, fact: LookFact | SettingFact, brief: Brief, owners: Owners): Said | undefined {
  const { passage, view } = row;
  const { slot } = passage;
  if (row.tableau) return sceneSaid(row, row.tableau, fact, brief, owners);
  const meeting = slot === 'touch' ? meetingOf(brief, passage, fact.reason) : undefined;
  const quality = slot === 'quality' ? qualityOf(brief, passage) : undefined;
  if ((slot === 'touch' && meeting === undefined) || (slot === 'quality' && quality === undefined)) return undefined;
  const of = owners.of(row, fact.reason, meeting, quality);
  const second = of !== undefined && of !== owners.first;
  if (slot === 'look') return of === undefined ? undefined : lookSaid(row, of, brief, fact.source, second);
  if ((row.spells && brief.text.every(({ off }) => off)) || (row.coloured && coloursIn(brief).length < 2)) return undefined;
  const names: Names = {
    that: meeting?.to ?? (slot === 'lodged' && of ? hostSpoken(of, brief) : undefined),
    other: meeting && otherOf(meeting, passage, brief.idea)?.thing,
    place: quality?.subject ? undefined : quality?.name,
  };
  // He and she are clear from anywhere; "it" and "they" where the sentence before speaks of the same.
  const clear = of !== undefined && voiceOf(of, brief).personal;
  const alone = of !== undefined && (clear || (!view && meeting === undefined));
  return new Telling(brief, of, {
    row,
    second,
    whole: second && meeting === undefined ? nominal(ofIts(passage)) : ofIts(passage),
    // What is set down somewhere is named there.
    again: !alone || row.particle || slot === 'lodged' ? undefined : slot === 'many' ? severally(passage.text) : passage.text,
    names,
    // A sentence of two things names the other last: no pronoun after it would mean the first.
    about: view || meeting ? undefined : of?.id,
    clear,
    source: fact.source,
    look: undefined,
  });
}

/** Parts that anything of a class shows name no thing: so it is said whose they are. */
const ofIts = ({ rule, text }: Row['passage']): string =>
  rule.startsWith('seen-') && !text.includes('$') ? text.replace(/^The [a-z-]+(?= [a-z]+s )/, '$& of $$the') : text;

/** What somebody wears as a sentence of its own, and by its parts. */
function lookSaid(row: Row, of: Subject, brief: Brief, source: Source, second: boolean): Said {
  const { parts, sentence } = wornOf(eyesIn(brief).shut ? withoutEyes(row.passage.text) : row.passage.text);
  // How old somebody is was said, or is in the name.
  const aged = of.attributes.some(({ kind, off }) => kind === 'age' && !off);
  const said = (part: string | undefined) =>
    part && carriedInto(part.charAt(0) + filled(part, of, brief).slice(1), placed(brief).get(row.passage.rule));
  const several = row.tableau !== undefined && isMany({ id: of.id, subject: of, name: of.name }, brief.idea);
  return new Telling(brief, of, {
    row,
    second,
    whole: several ? eachOf(sentence) : sentence,
    again: several ? undefined : sentence,
    names: {},
    about: of.id,
    clear: voiceOf(of, brief).personal,
    source,
    look: several
      ? undefined
      : () => ({ age: aged ? undefined : said(parts.age), has: said(parts.has), wears: said(parts.wears) }),
  });
}

/** Whether a row that stands says that eyes are shut: their colour is not seen. */
const eyesIn = perBrief((brief) => ({
  shut: [...brief.look, ...brief.setting].some(
    ({ off, rule }) => !off && rule !== undefined && SHUT.test(passageKnown(rule)?.text ?? ''),
  ),
}));
const SHUT = /\b(?:eyes|lids) (?:are |is |tight |tightly |fast )*(?:shut|closed)\b|\b(?:shut|closed) eyes\b/i;

/** "Thick grey fur and a pale muzzle" of "thick grey fur, a pale muzzle and yellow eyes". */
export function withoutEyes(text: string): string {
  const short = text
    .replace(/,? and (?:[\p{L}-]+ )*eyes(?=[,.]|$)/u, '')
    .replace(/, (?:[\p{L}-]+ )*eyes and /u, ' and ')
    .replace(/(\}|has|have) (?:[\p{L}-]+ )*eyes and /u, '$1 ');
  return short === text || short.includes(' and ') ? short : short.replace(/, (?=[^,]*$)/, ' and ');
}

/** Of several each wears one. */
const eachOf = (sentence: string): string => sentence.replace('$The', 'Each of $the').replace(ONE_OR_MORE, '$1');
const ONE_OR_MORE = /\{([^|}]*)\|[^}]*\}/g;

/** A row of a tableau, as long as its needs are met. */
function sceneSaid(row: Row, tableau: Tableau, fact: LookFact | SettingFact, brief: Brief, owners: Owners): Said | undefined {
  const met = metBy(tableau, brief);
  if (met === undefined || (row.spells && brief.text.every(({ off }) => off))) return undefined;
  const { actor, that, other } = met;
  if (row.passage.slot === 'look')
    return actor === undefined ? undefined : lookSaid(row, actor, brief, fact.source, actor !== owners.first);
  const { text } = row.passage;
  const named =
    actor !== undefined && (actor !== owners.first || owners.isPlaceFirst()) && owners.isNew(tableau)
      ? text.replace(/^It (?=\p{Ll})/u, '$$The ')
      : text;
  const several = actor !== undefined && OF_THING.test(tableau.kind) && isSeveral(actor, brief);
  const numbered = several ? ofSeveral(named) : named;
  const whole =
    row.passage.slot === 'viewed' && !DRAWN.test(tableau.kind) ? viewedOf(oneWay(text, brief.idea), brief) : numbered;
  const of = tableau.kind === 'place' && actor !== undefined && !isNamedBy(actor, met) ? undefined : actor;
  const about = of !== undefined && OF_FIRST.test(row.passage.text) ? of.id : undefined;
  return new Telling(brief, of, {
    row,
    second: false,
    whole,
    again: about === undefined ? undefined : whole,
    names: { that, other, place: of === undefined ? placeOf(met, brief) : undefined },
    about,
    clear: of !== undefined && about !== undefined && voiceOf(of, brief).personal,
    source: fact.source,
    look: undefined,
  });
}
/** Of fried eggs "it lies in the pan" was written of one: they lie there. What is in a bowl or a stack goes by that. */
const isSeveral = (actor: Subject, brief: Brief): boolean =>
  voiceOf(actor, brief).many &&
  !brief.relations.some(({ to, predicate, off }) => !off && to === actor.id && predicate === 'of');
const ofSeveral = (text: string): string => {
  const [begun = '', part = '', does = ''] = PART_OF_ONE.exec(text) ?? [];
  if (begun !== '' && verbBase(does) !== undefined)
    return `The ${plural(part)} ${agreeing(does, true)}${text.slice(begun.length)}`;
  const [whole = '', verb = ''] = ONE_THING.exec(text) ?? [];
  if (whole === '' || /\bit\b/.test(text)) return text;
  return `$It {${verb}|${agreeing(verb, true)}}${text.slice(whole.length)}`.replace(/\bits\b/g, '$$its');
};
/** "The mouth is shut" of two wolves. */
const PART_OF_ONE = /^The (mouth|head|face|tail|nose|neck|chest|beak|bill|muzzle|mane|chin|forehead) (is|[a-z]+s)\b/;
const ONE_THING = /^It (is|has|[a-z]+s)\b/;
const OF_THING = /^(?:thing|deed|state)$/;

/** What is painted in watercolour is the forest, where no thing was named. */
const placeOf = ({ tableau, asked }: Met, { setting }: Brief): string | undefined =>
  (tableau.kind === 'medium'
    ? setting.find(({ kind, off, source }) => kind === 'place' && !off && source === 'user')?.value
    : undefined) ?? asked[0]?.map(({ text }) => text).join(' ');
/** Kinds whose last fragment says how they are drawn. */
const DRAWN = /^(?:mark|sheet|abstract|medium)$/;
const OF_FIRST = /\$(?:the|he|it|his|its|him|himself|itself)\b/i;
const isNamedBy = ({ id }: Subject, { asked }: Met): boolean => asked.some((run) => run.some(({ of }) => of?.subject === id));

interface HowToTell extends Pick<Said, 'second' | 'about' | 'clear' | 'source'> {
  row: Row;
  look: (() => LookParts) | undefined;
  whole: string;
  /** Where the sentence before speaks of the same; undefined where a pronoun could mean another. */
  again: string | undefined;
  names: Names;
}

/** Put into words when it is asked for: tags have the label alone. */
class Telling implements Said {
  readonly slot: Said['slot'];
  readonly rule: string;
  readonly tableau: Tableau['kind'] | undefined;
  readonly label: string;
  readonly deed: boolean;
  readonly spells: boolean;
  readonly second: boolean;
  readonly about: string | undefined;
  readonly clear: boolean;
  readonly source: Source;
  private readonly brief: Brief;
  private readonly of: Subject | undefined;
  private readonly how: HowToTell;
  private words: string | undefined;
  private unsaid: string | undefined;
  private parts: LookParts | undefined;

  constructor(brief: Brief, of: Subject | undefined, how: HowToTell) {
    const { passage, deed, spells } = how.row;
    this.slot = passage.slot;
    this.rule = passage.rule;
    this.tableau = how.row.tableau?.kind;
    this.label = passage.value;
    this.deed = deed;
    this.spells = spells;
    this.second = how.second;
    this.about = how.about;
    this.clear = how.clear;
    this.source = how.source;
    this.brief = brief;
    this.of = of;
    this.how = how;
  }

  get look(): LookParts | undefined {
    this.parts ??= this.how.look?.();
    return this.parts;
  }

  get plain(): string {
    this.unsaid ??= this.asSaid(filled(this.how.whole, this.of, this.brief, this.how.names));
    return this.unsaid;
  }

  /** Things go by the words that were said, and are as many and of what was said. */
  private asSaid(text: string): string {
    const called = recast(calledAsSaid(text, renamed(this.brief)), this.brief);
    return DRAWN.test(this.tableau ?? '') ? grownAsSaid(called, this.brief) : called;
  }

  get text(): string {
    this.words ??= carriedInto(this.plain, placed(this.brief).get(this.rule));
    return this.words;
  }

  get tail(): string | undefined {
    const row = oneWay(this.how.whole, this.brief.idea);
    if (this.about === undefined || !BEGUN.test(row)) return undefined;
    const words = carriedInto(
      this.asSaid(filled(row.replace(BEGUN, '{'), this.of, this.brief, this.how.names)),
      placed(this.brief).get(this.rule),
    );
    return words.charAt(0).toLowerCase() + words.slice(1);
  }

  short = (): string | undefined => {
    const { again, names } = this.how;
    if (again === undefined) return undefined;
    const words = carriedInto(this.asSaid(filled(again, this.of, this.brief, names, true)), placed(this.brief).get(this.rule));
    return words === this.text || TWICE.test(words) ? undefined : words;
  };
}

/** With a verb behind who does it. */
const BEGUN = /^\$(?:The|It|He) \{/;
const TWICE = /\b(?:it it|them them|they them)\b/;

/** Whose a passage is. */
class Owners {
  readonly first: Subject | undefined;
  private readonly brief: Brief;
  private readonly said: readonly Subject[];
  private readonly anyMade: boolean;
  private readonly begun = new Set<Tableau>();
  /** Of each its own, found out when a row first asks. */
  private portraits: (Portrait | undefined)[] | undefined;

  constructor(brief: Brief) {
    this.brief = brief;
    this.first = mainSubject(brief);
    this.said = toldSubjects(brief);
    this.anyMade = brief.look.some(isMade);
  }

  /** Whether the picture opens with a place: "a desk with a lamp". */
  isPlaceFirst(): boolean {
    const start = this.first?.span?.[0];
    return this.brief.setting.some(
      ({ kind, off, source, span }) =>
        kind === 'place' && !off && source === 'user' && start !== undefined && span !== undefined && span[0] < start,
    );
  }

  /** Whether no row of it was said yet: "it" would be what the picture opens with. */
  isNew(tableau: Tableau): boolean {
    if (this.begun.has(tableau)) return false;
    this.begun.add(tableau);
    return true;
  }

  of(row: Row, reason: string | undefined, meeting: Meeting | undefined, quality: Quality | undefined): Subject | undefined {
    const { slot } = row.passage;
    // "Logo for a bakery": it is the mark that is described.
    if (row.mark && this.anyMade) return undefined;
    if (meeting) return meeting.from;
    if (slot === 'emblem') return this.anyMade ? undefined : this.first;
    if (quality) return quality.subject;
    if (row.ofFirst) return this.first;
    if (row.motif) return borneOn(this.brief)[0];
    return this.takenFor(row, reason) ?? this.ofIts(row) ?? this.first;
  }

  /** Whose portrait it is a row of. */
  private ofIts(row: Row): Subject | undefined {
    this.portraits ??= this.said.map(portraitOf);
    for (const [i, subject] of this.said.entries())
      if (isIn(row, this.portraits[i]) || (row.plain && isIn(row, plainPortraitOf(subject)))) return subject;
    return undefined;
  }

  /** Of a row that holds of a whole class, of two things that were named, or of a look the reason says whose it was taken for. */
  private takenFor({ passage, ofPortrait }: Row, reason: string | undefined): Subject | undefined {
    if (reason === undefined) return undefined;
    if (passage.slot === 'look') return this.said.find((each) => reason === lookReason(each));
    return ofPortrait ? this.said.find(({ name }) => reason.endsWith(name) && reason.endsWith(`: ${name}`)) : undefined;
  }
}

const isIn = ({ passage }: Row, portrait: Portrait | undefined): boolean =>
  portrait !== undefined && rowsOf(portrait, passage.slot).includes(passage);
const rowsOf = (portrait: Portrait, slot: Passage['slot']): readonly Passage[] =>
  slot in portrait ? portrait[slot as Exclude<keyof Portrait, 'id' | 'gleams'>] : [];

const qualityOf = (brief: Brief, passage: Passage): Quality | undefined =>
  qualitiesOf(brief).find(({ quality }) => quality.quality.includes(passage));

/** The meeting that a passage tells of: of several that it holds of, the one that it was taken for. */
function meetingOf(brief: Brief, passage: Passage, reason: string | undefined): Meeting | undefined {
  const holds = (each: Meeting) =>
    (each.touch.touch.includes(passage) && holding(each, brief).includes(passage)) || tracesOf(each, brief).includes(passage);
  const all = meetingsOf(brief).filter((each) => each.touch.touch.includes(passage) || holds(each));
  if (all.length < 2) return all[0];
  const told = all.filter(holds);
  return told.find(({ relation }) => reason?.endsWith(` ${relation.predicate}`)) ?? told[0] ?? all[0];
}

/** What is worn, by its parts and as a sentence. */
const wornOf = remember(
  (text: string) => {
    const parts = lookParts(text);
    const told = [
      ...(parts.has === undefined ? [] : [`{has|have} ${parts.has}`]),
      ...(parts.wears === undefined ? [] : [`{wears|wear} ${parts.wears}`]),
    ];
    return { parts, sentence: `$The ${told.join(' and ')}.` };
  },
  ROWS,
  Number.POSITIVE_INFINITY,
);
