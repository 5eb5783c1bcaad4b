/** `$The`, `$its`, `{wears|wear}` and `$words` of a row as they are said of a subject. */
import { isPlural, plural, remember } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { coloursIn } from '../../subjects/colours-in.ts';
import { borneOn } from '../../subjects/emblems.ts';
import { isMany, type Spoken } from '../../subjects/meetings.ts';
import { oneWay } from '../../subjects/one-way.ts';
import { toldSubjects } from '../../subjects/told.ts';
import { partsOfSeveral } from './parts-of-several.ts';
import { type Voice, voiceOf } from './voice.ts';
import { capital, list, quoted, withArticle } from './words.ts';

/** What a passage calls things by. */
export interface Names {
  /** The second thing of a meeting. */
  that?: Spoken | undefined;
  /** A third thing that it reaches. */
  other?: Spoken | undefined;
  /** What a place is called, where the passage is about one. */
  place?: string | undefined;
}

/** `met`: whether the subject was just named, and goes by its pronoun. */
export function filled(text: string, subject: Subject | undefined, brief: Brief, names: Names = NO_NAMES, met = false): string {
  const voice = voiceOf(subject, brief);
  const { that, other, place } = names;
  const { many, alone, pronouns } = voice;
  const name = subject === undefined && place ? `the ${place}` : voice.name;
  const pronoun = met && !alone && (many || pronouns.subject !== 'it' || /^[Tt]he /.test(name));
  let plural = many;
  let said = '';
  const one = oneWay(text, brief.idea);
  for (const piece of piecesOf(pronoun && !text.includes('$words') ? shortened(one) : one)) {
    switch (piece.means) {
      case 'text':
        said += piece.text;
        break;
      case 'verb':
        said += plural ? piece.several : piece.text;
        break;
      default: {
        const value = nameFor(piece.means, name, voice, names, brief);
        said += piece.capital ? capital(value) : value;
        if (piece.means === 'the' || piece.means === 'he') plural = many;
        else if (piece.means === 'that') plural = that !== undefined && isMany(that, brief.idea);
        else if (piece.means === 'other') plural = other !== undefined && isMany(other, brief.idea);
      }
    }
  }
  return finished(said, many);
}

const NO_NAMES: Names = {};

/** With a capital, "the boys’ hats", and of several "their heads". */
export function finished(said: string, many: boolean): string {
  const told = said.includes('s’s') ? said.replace(/s’s\b/g, 's’') : said;
  return capital(many ? partsOfSeveral(told) : told);
}

/** "An anchor", "two waves", "sunglasses". */
function countedOf({ name, count }: Subject): string {
  const exact = count !== undefined && 'exact' in count ? count.exact : undefined;
  if (exact !== undefined && exact > 1) return `${NUMBERS[exact - 2] ?? exact} ${plural(name)}`;
  return isPlural(name) ? name : count !== undefined && exact === undefined ? plural(name) : withArticle(name);
}
const NUMBERS = 'two three four five six seven eight nine ten'.split(' ');

function nameFor(word: Placeholder, name: string, { alone, pronouns }: Voice, { that, other }: Names, brief: Brief): string {
  switch (word) {
    case 'the':
      return name;
    case 'he':
      return alone ? name : pronouns.subject;
    case 'his':
      return pronouns.possessive;
    case 'him':
      return alone ? name : pronouns.object;
    case 'himself':
      return pronouns.reflexive;
    case 'that':
      return called(that, brief);
    case 'other':
      return called(other, brief);
    case 'thing':
      return list(toldSubjects(brief).map((each) => each.name));
    case 'bearing':
      return list(borneOn(brief).map(countedOf));
    case 'words':
      return list(brief.text.filter(({ off }) => !off).map(({ content }) => quoted(content)));
    case 'ink':
      return coloursIn(brief)[0] ?? '';
    case 'ground':
      return coloursIn(brief)[1] ?? '';
    case 'accent': {
      const [, ground = '', accent = ground] = coloursIn(brief);
      return accent;
    }
  }
}

function called(thing: Spoken | undefined, brief: Brief): string {
  if (thing === undefined) return '';
  return thing.subject ? voiceOf(thing.subject, brief).name : `the ${thing.name}`;
}

/** "It" and "he" are one, and so are their other forms. */
const PLACEHOLDERS = {
  the: 'the',
  he: 'he',
  it: 'he',
  his: 'his',
  its: 'his',
  him: 'him',
  himself: 'himself',
  itself: 'himself',
  that: 'that',
  other: 'other',
  thing: 'thing',
  bearing: 'bearing',
  words: 'words',
  ink: 'ink',
  ground: 'ground',
  accent: 'accent',
} as const;
type Placeholder = (typeof PLACEHOLDERS)[keyof typeof PLACEHOLDERS];
const isPlaceholder = (word: string): word is keyof typeof PLACEHOLDERS => Object.hasOwn(PLACEHOLDERS, word);

/** A stretch of text, a thing that is named there, or a verb: `text` of one, `several` of several. */
interface RowPiece {
  means: 'text' | 'verb' | Placeholder;
  text: string;
  several: string;
  capital: boolean;
}

/** Rows whose other forms are remembered; the tables have fewer. */
const ROWS = 20_000;
const ofRow = <T>(work: (row: string) => T): ((row: string) => T) => remember(work, ROWS, Number.POSITIVE_INFINITY);

/** A row cut at its `$the`, `$Its` and `{one|several}`, once for all that it is said of. */
const piecesOf = ofRow((text: string): RowPiece[] => {
  const pieces: RowPiece[] = [];
  const add = (means: RowPiece['means'], piece: string, several = '', upper = false) =>
    pieces.push({ means, text: piece, several, capital: upper });
  let after = 0;
  for (const { 0: whole, 1: word, 2: one, 3: several, index } of text.matchAll(/\$([A-Za-z]+)|\{([^|}]*)\|([^}]*)\}/g)) {
    if (index > after) add('text', text.slice(after, index));
    after = index + whole.length;
    const lower = word?.toLowerCase();
    if (word === undefined || lower === undefined) add('verb', one ?? '', several ?? '');
    else if (isPlaceholder(lower)) add(PLACEHOLDERS[lower], '', '', /^[A-Z]/.test(word));
    else add('text', whole);
  }
  if (after < text.length) add('text', text.slice(after));
  return pieces;
});

/** The first "$the" of a sentence as a pronoun: of what does something when a verb follows, of what something is done to else. */
const shortened = ofRow((text: string): string =>
  owned(text)
    .replace(AFTER_PREPOSITION, '$1$$him')
    .replace(SAYS, (_, t: string) => (t === 'T' ? '$It' : '$it'))
    .replace(/(?<!of )\$([Tt])he(?! [a-z]+ of\b)(?=( \{)?)/, (_, t: string, verb: string | undefined) =>
      verb !== undefined ? (t === 'T' ? '$It' : '$it') : t === 'T' ? '$The' : '$him',
    ),
);

/** Of several: a plain verb stands after them. */
export const severally = ofRow((text: string): string =>
  owned(text)
    .replace(AFTER_PREPOSITION, '$1$$him')
    .replace(
      /(?<!\b(?:of|in|on|to|by|for|with|from) )\$([Tt])he(?= (?!(?:of|and|in|on|with|at|to|by)\b)[a-z]+\b)/i,
      (_, t: string) => (t === 'T' ? '$It' : '$it'),
    ),
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
