/**
 * Instructions in German, French, Spanish, Italian and Portuguese, put into English: known ways to say an instruction by their table,
 * what they speak of by the reader's own translation. A word that neither knows is named, and then nothing is guessed.
 */
import { CLOSED, LANGUAGES, type Language, withoutMarks } from '@atelier/lexicon';
import { languageOf } from '../read/language.ts';
import { isKnown } from '../read/mend.ts';
import { tokenise } from '../read/tokens.ts';
import { translate } from '../read/translate.ts';

export interface InEnglish {
  text: string;
  /** ISO 639-1. */
  language: string;
  /** Words that were not understood. */
  unknown: string[];
}

const wordsOf = (text: string): string[] => tokenise(text).flatMap(({ kind, lower }) => (kind === 'word' ? [lower] : []));
/** Small talk of English that no dictionary has. */
const TALK = new Set('nah nope yep yeah ok okay lol hmm pls plz thx wanna gonna ugh meh ooh wow whoops oops'.split(' '));
const isEnglish = (word: string): boolean => CLOSED.has(word) || TALK.has(word) || isKnown(word);

/**
 * The instruction in English, or undefined where it is English already. `hint` is the language of the idea it goes on from.
 *
 * @example inEnglish('añade un barco a la izquierda')?.text // "add a boat on the left"
 */
export function inEnglish(instruction: string, hint?: string): InEnglish | undefined {
  const words = wordsOf(instruction);
  if (words.length === 0) return undefined;
  const told = languageOf(tokenise(instruction));
  const english = words.every(isEnglish);
  if (english && told === undefined && hint === undefined) return undefined;
  const rank = ({ id }: Language): number => (id === hint ? 0 : id === told?.id ? 1 : 2);
  let partly: InEnglish | undefined;
  for (const language of LANGUAGES.toSorted((a, b) => rank(a) - rank(b))) {
    const mine = said(instruction, language);
    // "plus sombre" could be English words; only a whole instruction of the language spoken so far counts against that.
    if (english && !(mine.whole && language.id === hint) && language !== told) continue;
    if (mine.unknown.length === 0 && (mine.known || language === told || language.id === hint)) return mine;
    // What is not understood is only called so where most of it is foreign: a slip in an English instruction is mended elsewhere.
    const foreign = words.filter((word) => !isEnglish(word)).length * 2 >= words.length;
    if (!english && (language === told || (language.id === hint && mine.known && foreign))) partly ??= mine;
  }
  return partly;
}

interface Said extends InEnglish {
  /** Some clause is an instruction of the table, or all are. */
  known: boolean;
  whole: boolean;
}

function said(instruction: string, language: Language): Said {
  const clauses = instruction
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .split(/[,;.!?\n]+/)
    .map((clause) => polite(clause.trim(), language))
    .filter((clause) => clause !== '')
    .flatMap((clause) => joined(clause, language));
  const parts = clauses.map((clause) => clauseIn(clause, language));
  return {
    text: parts.map(({ text }) => text).join(', '),
    language: language.id,
    unknown: parts.flatMap(({ unknown }) => unknown),
    known: parts.some(({ known }) => known),
    whole: parts.length > 0 && parts.every(({ whole }) => whole),
  };
}

const COMPARED = /^(?:\p{L}+er|(?:more|less) \p{L}+)$/u;

/** "Und jetzt", "y ahora": what comes next, which says nothing of it. */
const NOW =
  /^(?:(?:und|et|y|e) )?(?:jetzt|nun|dann|maintenant|alors|puis|ahora|luego|entonces|adesso|ora|poi|agora|depois)(?: (?:bitte|noch))? (?=\p{L})/u;

/** Without "bitte", "por favor" and "und jetzt". */
function polite(said: string, language: Language): string {
  const clause = said.replace(NOW, '');
  for (const each of language.polite) {
    const words = each.replace(/' /g, "'");
    if (clause === words) return '';
    if (clause.startsWith(`${words} `)) return clause.slice(words.length + 1);
    if (clause.endsWith(` ${words}`)) return clause.slice(0, -words.length - 1);
  }
  return clause;
}

/** "mach es Nacht und füge ein Boot hinzu" is two. */
function joined(clause: string, language: Language): string[] {
  const found = /^(.+?) (?:und|et|y|e|ed) (.+)$/.exec(clause);
  return found && instructionIn(found[1]!, language) && instructionIn(found[2]!, language) ? [found[1]!, found[2]!] : [clause];
}

interface Clause {
  text: string;
  unknown: string[];
  known: boolean;
  whole: boolean;
}

function clauseIn(clause: string, language: Language): Clause {
  const found = instructionIn(clause, language);
  if (!found) return { ...phraseIn(clause, language), known: false, whole: false };
  // "Hazlo más grande", "fallo più scuro": what it shall be is an instruction of its own.
  const shall = found.english === 'make it *' ? instructionIn(found.captured[0]!, language) : undefined;
  if (shall && COMPARED.test(shall.english)) return { text: `make it ${shall.english}`, unknown: [], known: true, whole: true };
  const unknown: string[] = [];
  const put = (text: string, alone: boolean): string => {
    const phrase = alone ? phraseIn(text, language) : describedIn(text, language);
    unknown.push(...phrase.unknown);
    return phrase.text;
  };
  let taken = 0;
  let text = found.english.replace(/\*\*?/g, (stars) => put(found.captured[taken++] ?? '', stars === '*'));
  if (found.english === 'make it *') text = text.replace(/^make it (?:at|in|on|of) (?:the )?/, 'make it ');
  if (found.english.includes('the **')) text = text.replace(/\bthe the /, 'the ');
  return { text, unknown, known: true, whole: found.captured.length === 0 };
}

function instructionIn(clause: string, language: Language): { english: string; captured: string[] } | undefined {
  const bare = withoutMarks(clause);
  for (const { english, phrase } of language.instructions) {
    if (phrase === '') continue;
    if (!phrase.includes('*')) {
      if (phrase === bare) return { english, captured: [] };
      continue;
    }
    const pieces = phrase.split('*');
    const at = pieces[0]!;
    if (!bare.startsWith(at) || !bare.endsWith(pieces.at(-1)!)) continue;
    const pattern = pieces.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('(.+?)');
    const match = new RegExp(`^${pattern}$`).exec(bare);
    if (match) return { english, captured: match.slice(1) };
  }
  return undefined;
}

/** A phrase by the reader's translation, and the words that it left out. */
function phraseIn(text: string, language: Language): { text: string; unknown: string[] } {
  const tokens = tokenise(text);
  const { tokens: put, small, frames } = translate(tokens, language);
  const spans = [...put.map(({ start, end }): [number, number] => [start, end]), ...small, ...frames.map(({ span }) => span)];
  const unknown = tokens.filter(
    ({ kind, start, end }) =>
      kind === 'word' && !spans.some(([s, e]) => s <= start && end <= e) && !covered(text, spans, start, end),
  );
  return {
    text: put
      .map(({ lower }) => lower)
      .join(' ')
      .replace(/ ([,.])/g, '$1'),
    unknown: unknown.map(({ text: word }) => word),
  };
}

/** An elided word ("l'été") is cut in two by the translation. */
const covered = (text: string, spans: readonly [number, number][], start: number, end: number): boolean => {
  const cut = text.indexOf("'", start) + 1;
  return (
    cut > start &&
    cut < end &&
    [[start, cut] as const, [cut, end] as const].every(([a, b]) => spans.some(([s, e]) => s <= a && b <= e))
  );
};

/** "den Hund schwarz", "le chien noir": a thing and what it shall be, in this order in all of them. */
function describedIn(text: string, language: Language): { text: string; unknown: string[] } {
  const words = text.split(' ');
  for (const size of [2, 1]) {
    const tail = words.slice(-size).join(' ');
    const quality = language.entries(tail).find(({ part }) => part === 'quality');
    if (!quality || words.length <= size) continue;
    const thing = phraseIn(words.slice(0, -size).join(' '), language);
    return { text: `${thing.text} ${quality.english}`, unknown: thing.unknown };
  }
  return phraseIn(text, language);
}
