/** What a writer says in whole sentences, with the subject's name, its pronouns and its number put in. */
import { once, type Passage, passageKnown, remember } from '@atelier/lexicon';
import type { Brief, Source, Subject } from '@atelier/spec';
import { coloursIn } from '../../subjects/colours-in.ts';
import { borneOn } from '../../subjects/emblems.ts';
import { formOf } from '../../subjects/form-of.ts';
import { type LookParts, lookParts, lookReason } from '../../subjects/looks.ts';
import { mainSubject, named } from '../../subjects/main-subject.ts';
import { holding, isMany, type Meeting, meetingsOf, otherOf, type Spoken } from '../../subjects/meetings.ts';
import { plainPortraitOf } from '../../subjects/plain-portrait.ts';
import { portraitOf } from '../../subjects/portrait-of.ts';
import { isClear, pronounsOf } from '../../subjects/pronoun.ts';
import { qualitiesOf } from '../../subjects/qualities.ts';
import { perBrief } from '../per-brief.ts';
import { nominal } from './nominal.ts';
import { again } from './noun-phrase.ts';
import { partsOfSeveral } from './parts-of-several.ts';
import { capital, list, quoted, withArticle } from './words.ts';

export interface Said {
  slot: Passage['slot'];
  /** What it is called where there is room for a few words alone. */
  label: string;
  /** Whether it shows what the person said is being done. */
  deed: boolean;
  /** Whether it is about a second thing. */
  second: boolean;
  /** Whether it spells out the lettering. */
  spells: boolean;
  text: string;
  /** With the pronoun for its subject, for where the sentence before speaks of the same one; undefined where another could be meant. */
  short: () => string | undefined;
  /** The id of what it speaks of; of a place, none. */
  about: string | undefined;
  /** Whether the pronoun means nobody else, whatever the sentence before is about. */
  clear: boolean;
  /** Of a look: as it stands after the name of who has it. */
  look?: LookParts;
  source: Source;
}

/** Rows whose other forms are remembered; the tables have fewer. */
const ROWS = 20_000;

/** Every passage in the Brief, in the order of its facts. */
export const passagesIn: (brief: Brief) => readonly Said[] = perBrief(findPassages);
function findPassages(brief: Brief): Said[] {
  const said = named(brief);
  const first = mainSubject(brief);
  const portraits = once(() => said.map((each) => [portraitOf(each), plainPortraitOf(each)]));
  const anyMade = brief.look.some(isMade);
  return [...brief.look, ...brief.setting].flatMap((fact) => {
    const passage = fact.off || fact.rule === undefined ? undefined : passageKnown(fact.rule);
    if (passage === undefined) return [];
    const view = passage.rule.startsWith('view-');
    const isIt = ({ rule }: Passage) => rule === passage.rule;
    // "Logo for a bakery": it is the mark that is described.
    const mark = anyMade && MARK.test(passage.rule);
    // Of a row that holds of a whole class, of two things that were named, or of a look the reason says whose it was taken for.
    const taken =
      passage.slot === 'look'
        ? said.findIndex((each) => fact.reason === lookReason(each))
        : passage.rule.startsWith('portrait-')
          ? said.findIndex(({ name }) => fact.reason?.endsWith(`: ${name}`))
          : -1;
    const owner = () =>
      said[
        mark || taken >= 0 ? taken : portraits().findIndex((known) => known.some((each) => each?.[passage.slot].some(isIt)))
      ];
    const meeting = passage.slot === 'touch' ? meetingOf(brief, passage.rule, fact.reason) : undefined;
    const quality = passage.slot === 'quality' ? qualitiesOf(brief).find((each) => each.quality.quality.some(isIt)) : undefined;
    const emblem = passage.slot === 'emblem';
    // What it tells of was switched off.
    if ((passage.slot === 'touch' && meeting === undefined) || (passage.slot === 'quality' && quality === undefined)) return [];
    const of = mark
      ? undefined
      : meeting
        ? meeting.from
        : emblem
          ? anyMade
            ? undefined
            : first
          : quality
            ? quality.subject
            : view ||
                (ANYBODY.test(passage.rule) && (passage.slot === 'pose' || passage.rule.startsWith('portrait-doing-'))) ||
                passage.rule.startsWith('stage-')
              ? first
              : passage.rule.startsWith('portrait-motif.')
                ? borneOn(brief)[0]
                : (owner() ?? first);
    if (passage.slot === 'look') return of === undefined ? [] : [lookSaid(passage, of, brief, fact.source, of !== first)];
    const spells = passage.text.includes('$words');
    if (spells && brief.text.every(({ off }) => off)) return [];
    if (COLOURED.test(passage.text) && coloursIn(brief).length < 2) return [];
    const names = {
      that: meeting?.to,
      other: meeting && otherOf(meeting, passage, brief.idea)?.thing,
      place: quality?.subject ? undefined : quality?.name,
    };
    const other = of !== undefined && of !== first && meeting === undefined;
    const text = filled(other ? nominal(passage.text) : passage.text, of, brief, names);
    // He and she are clear from anywhere; "it" and "they" where the sentence before speaks of the same.
    const clear = of !== undefined && isPersonal(of, brief);
    const alone = of !== undefined && (clear || (!view && meeting === undefined));
    const short = () => {
      if (!alone || PARTICLE.test(passage.text)) return undefined;
      const words = filled(passage.slot === 'many' ? severally(passage.text) : passage.text, of, brief, {
        ...names,
        met: true,
      });
      return words === text || TWICE.test(words) ? undefined : words;
    };
    return [
      {
        slot: passage.slot,
        label: passage.value,
        deed: passage.slot === 'pose' && (passage.any.length > 0 || passage.rule.startsWith('portrait-doing-')),
        second: of !== undefined && of !== first,
        spells,
        text,
        short,
        // A sentence of two things names the other last: no pronoun after it would mean the first.
        about: view || meeting ? undefined : of?.id,
        clear,
        source: fact.source,
      },
    ];
  });
}

const isPersonal = (subject: Subject, brief: Brief): boolean =>
  /^s?he$/.test(pronounsOf(subject, brief.idea).subject) && isClear(subject, brief);

/** What somebody wears as a sentence of its own, and by its parts. */
function lookSaid({ slot, text, value }: Passage, of: Subject, brief: Brief, source: Source, second: boolean): Said {
  const parts = lookParts(text);
  // How old somebody is was said, or is in the name.
  const aged = of.attributes.some(({ kind, off }) => kind === 'age' && !off);
  const said = (part: string | undefined) => {
    if (part === undefined) return undefined;
    const whole = filled(part, of, brief);
    return part.charAt(0) + whole.slice(1);
  };
  const look: LookParts = { age: aged ? undefined : said(parts.age), has: said(parts.has), wears: said(parts.wears) };
  const told = [
    ...(parts.has === undefined ? [] : [`{has|have} ${parts.has}`]),
    ...(parts.wears === undefined ? [] : [`{wears|wear} ${parts.wears}`]),
  ];
  const row = `$The ${told.join(' and ')}.`;
  const whole = filled(row, of, brief);
  return {
    slot,
    label: value,
    deed: false,
    second,
    spells: false,
    text: whole,
    short: () => {
      const words = filled(row, of, brief, { met: true });
      return words === whole ? undefined : words;
    },
    about: of.id,
    clear: isPersonal(of, brief),
    source,
    look,
  };
}

/** The meeting that a passage tells of: of several that it holds of, the one that it was taken for. */
function meetingOf(brief: Brief, rule: string, reason: string | undefined): Meeting | undefined {
  const all = meetingsOf(brief).filter(({ touch }) => touch.touch.some((each) => each.rule === rule));
  if (all.length < 2) return all[0];
  const told = all.filter((each) => holding(each, brief).some((row) => row.rule === rule));
  return told.find(({ relation }) => reason?.endsWith(` ${relation.predicate}`)) ?? told[0] ?? all[0];
}

/** "Make up $the" has no pronoun at its end. */
const PARTICLE = /\b(?:up|out|off|down) \$the\b/;
/** Of several: a plain verb stands after them. */
const severally = remember(
  (text: string): string =>
    owned(text)
      .replace(AFTER_PREPOSITION, '$1$$him')
      .replace(
        /(?<!\b(?:of|in|on|to|by|for|with|from) )\$([Tt])he(?= (?!(?:of|and|in|on|with|at|to|by)\b)[a-z]+\b)/i,
        (_, t: string) => (t === 'T' ? '$It' : '$it'),
      ),
  ROWS,
  Number.POSITIVE_INFINITY,
);
const TWICE = /\b(?:it it|them them|they them)\b/;
const COLOURED = /\$(?:ink|ground|accent)\b/;

/** The portrait of a mark: it speaks of the logo, whatever the logo is for. */
const MARK = /^portrait-(?:mark-of-several|[a-z-]*(?:logo|icon|emblem)|poster|book-cover|invitation|card|label|chalkboard)\./;

/** Portraits whose deeds are lent to other kinds (a baker kneads as any man does): they speak of the main subject, whatever its name. */
const ANYBODY = /^portrait-(?:person|man|woman|bird|animal|doing-\w+)\./;

const MADE = /(?:logo|emblem|icon|badge|poster|cover|card|invitation|menu|banner|flyer|label|sign)$/i;
/** What a picture of no thing is called: "the logo", "the picture". */
const pictureNoun = ({ look }: Brief): string => look.find(isMade)?.value ?? 'picture';
const isMade = ({ kind, off, value }: Brief['look'][number]): boolean => !off && kind === 'medium' && MADE.test(value);

/** What a passage calls things by. */
interface Names {
  /** Whether the subject was just named, and goes by its pronoun. */
  met?: boolean;
  /** The second thing of a meeting. */
  that?: Spoken | undefined;
  /** A third thing that it reaches. */
  other?: Spoken | undefined;
  /** What a place is called, where the passage is about one. */
  place?: string | undefined;
}

/** `$The`, `$its`, `{wears|wear}` and `$words` as they are said of this subject. */
export function filled(
  text: string,
  subject: Subject | undefined,
  brief: Brief,
  { met = false, that, other: third, place }: Names = {},
): string {
  const many = subject !== undefined && formOf(subject, brief.idea) === 'many';
  const name = subject === undefined ? `the ${place || pictureNoun(brief)}` : grown(again(subject, brief.idea));
  const called = (thing: Spoken | undefined) =>
    thing === undefined ? '' : thing.subject ? grown(again(thing.subject, brief.idea)) : `the ${thing.name}`;
  const pronouns = pronounsOf(subject, brief.idea);
  const colours = () => coloursIn(brief);
  // Of one person who is neither he nor she "they" would read as several.
  const alone = pronouns.subject === 'they' && !many;
  const nameFor = (word: string): string | undefined => {
    switch (word) {
      case 'the':
        return name;
      case 'that':
        return called(that);
      case 'other':
        return called(third);
      case 'thing':
        return list(named(brief).map(({ name: each }) => each));
      case 'bearing':
        return list(borneOn(brief).map(({ name: each }) => withArticle(each)));
      case 'words':
        return list(brief.text.filter(({ off }) => !off).map(({ content }) => quoted(content)));
      case 'ink':
        return colours()[0] ?? '';
      case 'ground':
        return colours()[1] ?? '';
      case 'accent':
        return colours()[2] ?? colours()[1] ?? '';
      case 'he':
      case 'it':
        return alone ? name : pronouns.subject;
      case 'his':
      case 'its':
        return pronouns.possessive;
      case 'him':
        return alone ? name : pronouns.object;
      case 'himself':
      case 'itself':
        return pronouns.reflexive;
      default:
        return undefined;
    }
  };
  let plural = many;
  const short =
    met && !alone && (many || pronouns.subject !== 'it' || /^The |^the /.test(`${name} `)) && !text.includes('$words');
  let said = '';
  for (const piece of piecesOf(short ? shortened(text) : text)) {
    if (typeof piece === 'string') said += piece;
    else if ('several' in piece) said += plural ? piece.several : piece.one;
    else {
      const value = nameFor(piece.word);
      if (piece.word === 'the' || piece.word === 'he' || piece.word === 'it') plural = many;
      else if (piece.word === 'that') plural = that !== undefined && isMany(that, brief.idea);
      else if (piece.word === 'other') plural = third !== undefined && isMany(third, brief.idea);
      said += value === undefined ? piece.whole : piece.capital ? capital(value) : value;
    }
  }
  const told = said.includes('s’s') ? said.replace(/s’s\b/g, 's’') : said;
  return capital(many ? partsOfSeveral(told) : told);
}

/** A stretch of text, a thing that is named there, or a verb in both numbers. */
type RowPiece = string | { whole: string; word: string; capital: boolean } | { one: string; several: string };

/** A row cut at its `$the`, `$Its` and `{one|several}`, once for all that it is said of. */
const piecesOf = remember(
  (text: string): RowPiece[] => {
    const pieces: RowPiece[] = [];
    let after = 0;
    for (const { 0: whole, 1: word, 2: one, 3: several, index } of text.matchAll(/\$([A-Za-z]+)|\{([^|}]*)\|([^}]*)\}/g)) {
      if (index > after) pieces.push(text.slice(after, index));
      after = index + whole.length;
      if (word === undefined) pieces.push({ one: one ?? '', several: several ?? '' });
      else pieces.push({ whole, word: word.toLowerCase(), capital: /^[A-Z]/.test(word) });
    }
    if (after < text.length) pieces.push(text.slice(after));
    return pieces;
  },
  ROWS,
  Number.POSITIVE_INFINITY,
);

/** "A dad teaches his daughter" and goes on as "the father". */
const grown = remember((name: string): string =>
  name.replace(/\b(?:dad|daddy|mom|mum|mommy|grandma|granny|grandpa|kid|kids)$/, (word) => GROWN[word] ?? word),
);
const GROWN: Readonly<Record<string, string>> = {
  dad: 'father',
  daddy: 'father',
  mom: 'mother',
  mum: 'mother',
  mommy: 'mother',
  grandma: 'grandmother',
  granny: 'grandmother',
  grandpa: 'grandfather',
  kid: 'child',
  kids: 'children',
};

/** The first "$the" of a sentence as a pronoun: of what does something when a verb follows, of what something is done to else. */
const shortened = remember(
  (text: string): string =>
    owned(text)
      .replace(AFTER_PREPOSITION, '$1$$him')
      .replace(SAYS, (_, t: string) => (t === 'T' ? '$It' : '$it'))
      .replace(/(?<!of )\$([Tt])he(?! [a-z]+ of\b)(?=( \{)?)/, (_, t: string, verb: string | undefined) =>
        verb !== undefined ? (t === 'T' ? '$It' : '$it') : t === 'T' ? '$The' : '$him',
      ),
  ROWS,
  Number.POSITIVE_INFINITY,
);

const AFTER_PREPOSITION =
  /\b((?:among|amongst|between|over|under|behind|beside|in|on|across|along|round|against|to|with|from|by) )\$the\b(?! [a-z]+ of\b)/gi;
/** Of several: the verb stands in the plural after them. */
const SAYS = /(?<=^|[,;:] |\band |\bwhile |\bwhere )\$([Tt])he(?= (?!of\b|and\b|in\b|on\b|with\b|at\b|to\b)[a-z]+\b)(?! \{)/;

/** "The paint of $the" as "its paint", where nothing else is its own in the sentence. */
const owned = (text: string): string =>
  text.replace(/\b([Tt])he ((?:[\p{L}’-]+ )?[\p{L}’-]+) of \$the\b(?!’)/u, (whole, t: string, part: string) =>
    /\b(?:of|and|or|in|on|nearest|foremost|taller|smaller|tallest|largest|rest)\b/.test(part)
      ? whole
      : `${t === 'T' ? '$Its' : '$its'} ${part}`,
  );

/** Whether the Brief is told in passages at all. */
export const isDescribed = ({ look, setting }: Brief): boolean => look.some(isPassage) || setting.some(isPassage);
const isPassage = ({ off, rule }: { off?: boolean | undefined; rule?: string | undefined }): boolean =>
  !off && rule !== undefined && passageKnown(rule) !== undefined;
