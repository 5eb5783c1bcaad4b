/** How words are spelled: "with a K", "two Ls", "you forgot the e", "is one word", "no apostrophe", "and a question mark at the end" (R76). */
import type { TextFact } from '@atelier/spec';
import type { Meaning } from '../meant/meaning.ts';
import type { Outcome } from '../outcome.ts';
import { editsWithin } from '../typos.ts';
import type { Workbench } from '../workbench.ts';
import { escaped, lastOf, linesOf, reword } from './lines.ts';

interface Word {
  line: TextFact;
  word: string;
  index: number;
}
const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu;
/** Those of the line that was put last come first. */
const wordsOf = (bench: Workbench): Word[] => {
  const last = lastOf(bench);
  return [...linesOf(bench)]
    .sort((a, b) => Number(b === last) - Number(a === last))
    .flatMap((line) => [...line.content.matchAll(WORD)].map(({ 0: word, index }) => ({ line, word, index })));
};
const put = (bench: Workbench, { line, word, index }: Word, by: string): true => {
  const upper = word === word.toUpperCase() && word.length > 1;
  const capital = /^\p{Lu}/u.test(word);
  const as = upper ? by.toUpperCase() : capital ? by.replace(/^\p{L}/u, (first) => first.toUpperCase()) : by;
  return reword(bench, line, line.content.slice(0, index) + as + line.content.slice(index + word.length));
};
const listed = (bench: Workbench, line?: TextFact): string =>
  (line ? [line] : linesOf(bench)).map(({ content }) => `“${content}”`).join(' and ');
const sayHow = (bench: Workbench): string =>
  `Which word is it? The words are ${listed(bench)}. Say how it is spelled, for example “it should say …”.`;
const right = (bench: Workbench, line?: TextFact): string =>
  `The words are to read ${listed(bench, line)}, as you say. If it is drawn otherwise, say “another”.`;

/** What one letter is mistaken for. */
const MISTAKEN: Readonly<Record<string, readonly string[]>> = {
  k: ['ck', 'c', 'q', 'ch'],
  c: ['k', 's', 'ck'],
  y: ['ie', 'i', 'ey'],
  i: ['y', 'e'],
  e: ['a', 'i'],
  a: ['e', 'o'],
  o: ['a', 'u'],
  s: ['z', 'c'],
  z: ['s'],
  f: ['ph', 'v'],
  v: ['f', 'w'],
  w: ['v'],
  j: ['g', 'y'],
  g: ['j'],
  u: ['oo', 'o', 'w'],
  x: ['cks', 'ks', 'cs'],
  ph: ['f'],
  ie: ['y', 'ei', 'i'],
  ei: ['ie'],
  ou: ['u', 'o'],
};
const ENDS: ReadonlySet<string> = new Set(['e', 's', 'h', 'n', 't', 'r']);

/** The first of its letters that is taken for another is that other; a letter it does not have comes behind. */
function withLetter(word: string, letter: string, old?: string): string | undefined {
  const low = word.toLowerCase();
  for (const wrong of old ? [old] : (MISTAKEN[letter] ?? [])) {
    const found = low.indexOf(wrong);
    if (found >= 0) return low.slice(0, found) + letter + low.slice(found + wrong.length);
  }
  return !old && ENDS.has(letter) && !low.endsWith(letter) ? low + letter : undefined;
}
const doubled = (word: string, letter: string): string | undefined => {
  const low = word.toLowerCase();
  const found = low.indexOf(letter);
  return found < 0 || low.includes(letter + letter) ? undefined : low.slice(0, found) + letter + low.slice(found);
};
const single = (word: string, letter: string): string | undefined => {
  const low = word.toLowerCase();
  return low.includes(letter + letter) ? low.replace(letter + letter, letter) : undefined;
};

/** Of the words that could be meant, the one that is plain: the only one, else the only name among them. */
function meantOf(
  words: readonly Word[],
  change: (word: string) => string | undefined,
): { word: Word; now: string } | undefined {
  const could = words.flatMap((word) => {
    const now = change(word.word);
    return now === undefined ? [] : [{ word, now }];
  });
  if (could.length === 1) return could[0];
  const names = could.filter(({ word: { word } }) => !COMMON.has(word.toLowerCase()));
  const first = names[0];
  if (names.length === 1) return first;
  // Of a line that was put last, its only name.
  const own = names.filter(({ word: { line } }) => line === first?.word.line);
  return own.length === 1 ? own[0] : undefined;
}
const COMMON: ReadonlySet<string> = new Set(
  'happy birthday the and of a in at to for merry christmas welcome love congratulations good luck best wishes dear from with sale open closed free day night our my your little here is be not cafe bar shop hotel club bakery pizza beer menu team'.split(
    ' ',
  ),
);

const LETTER = "[\"'“‘]?(?<letter>\\p{L}|ph|ie|ei|ou)[\"'”’]?(?:'?s)?";
const IT =
  "(?:(?:it|that|he|she|this|there|the (?:name|word|title|text|sign|spelling)|(?:his|her|my|our|their|its) name)(?:'s| is| was| has| should have| needs| should be| gets| only has)? |[\"“]?(?<of>\\p{L}[\\p{L}'’-]+)[\"”]?(?:'s| is| has| should have| needs| should be| only has| gets)? |)(?:(?:actually|just|only|really|spelled|spelt|written|spell it|with|supposed to have|meant to have|got) )*";
const at = (source: string): RegExp => new RegExp(`^${source}$`, 'iu');
const WITH = at(
  `${IT}with (?:an? |the )?${LETTER}(?:,? (?:and )?(?:not|instead of|rather than)(?: an?| with an?)? ["'“]?(?<old>\\p{L})["'”]?)?(?: at the (?<end>end|beginning|start))?`,
);
const DOUBLE = at(
  `${IT}(?:with )?(?:two|2|double|a double) ["'“]?(?<letter>\\p{L})["'”]?(?:'?s)?(?: in (?:it|(?:the )?["“]?(?<in>\\p{L}[\\p{L}'’-]*)["”]?))?`,
);
const SINGLE = at(
  `${IT}(?:with )?(?:(?:one|1|a single|only one|just one|only 1) ["'“]?(?<letter>\\p{L})["'”]?(?: only| not two)?|only (?:has )?one ["'“]?(?<one>\\p{L})["'”]?)(?: in (?:it|(?:the )?["“]?(?<in>\\p{L}[\\p{L}'’-]*)["”]?))?`,
);
const FORGOT = at(
  `(?:(?:you|it|that|there|["“]?(?<of>\\p{L}[\\p{L}'’-]+)["”]?) ?(?:have |has |'s |'ve |is |was )?)?(?:forgot(?:ten)?|left out|missed|missing|is missing|lacks?|misses|dropped)(?: out)? (?:the|an?) (?:letter )?["'“]?(?<letter>\\p{L})["'”]?(?: (?:missing )?(?:in|at the end of|from|of|off) (?:the )?["“]?(?<in>\\p{L}[\\p{L}'’-]*)["”]?)?(?: at the end)?`,
);
const MISSING = at(
  `(?:there(?:'s| is) )?(?:an?|the) ["'“]?(?<letter>\\p{L})["'”]?(?: is)? missing(?: (?:in|at the end of|from|of) (?:the )?["“]?(?<in>\\p{L}[\\p{L}'’-]*)["”]?)?`,
);
const WITHOUT = at(
  `${IT}(?:has no|without|with no|no|doesn'?t have|does not have|drop|lose|remove|leave out|take out) (?:an? |the |any )?["'“]?(?<letter>\\p{L})["'”]?(?: (?:in|from|of|at the end of) (?:it|["“]?(?<in>\\p{L}[\\p{L}'’-]*)["”]?)| at the end)?`,
);
const GIVEN =
  /^(?:[\p{L}' ]+? (?:is |are |should be |gets )?(?:spelled|spelt|written|called)|it(?:'s| is| should be)|that(?:'s| is| should be)|should be|make it) (?:actually |really )?["“]?(?<word>\p{Lu}[\p{L}'’-]+)["”]?,?(?<more> .+)$/iu;
const ONE_WORD =
  /^(?:["“]?(?<of>[\p{L}][\p{L} '’-]*?)["”]?|it|that|the name|the title)(?:'s| is| are| should be| must be) (?:all )?(?:one|a single|1) word(?:,? (?:not two|["“]?(?<word>\p{L}[\p{L}'’-]+)["”]?))?(?:[.,;]? (?:you|it|yours?|the \p{L}+) .*)?$/iu;
const TWO_WORDS =
  /^["“]?(?<of>[\p{L}][\p{L}'’-]*(?: [\p{L}'’-]+)?)["”]?(?:'s| is| are| should be| must be) (?:meant to be )?(?:two|2|separate) words?(?:,? not one)?(?:[.,;]? (?:you|it) .*)?$/iu;
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/exclamation (?:mark|point)s?/, '!'],
  [/question marks?/, '?'],
  [/full stops?|periods?/, '.'],
  [/commas?/, ','],
  [/colons?/, ':'],
  [/dots?/, '…'],
];
const MARK = 'exclamation (?:mark|point)s?|question marks?|full stops?|periods?|commas?|colons?';
const END_MARK = at(
  `(?:(?:add|put|give it|needs?|it needs|with|and|then|also|there should be|it should have|it should end (?:with|in)|have|use|want) )*(?:an? |the |(?<many>two|three|2|3) |some |more )?(?<mark>${MARK})(?: (?:at|on) the (?:very )?end| (?:behind|after) (?:it|(?:the )?["“]?(?<after>[\\p{L}' ]+?)["”]?)| at the end of (?:it|the [\\p{L} ]+))?`,
);
const NO_MARK = at(
  `(?:it(?:'s| is| should be) )?(?:["“]?[\\p{L}' ]+["”]?,? )??(?:no|without|remove|drop|lose|take (?:away|off|out)|get rid of|delete)(?: an?| the| any| all)?(?: the)? (?<mark>apostrophe|hyphen|dash|accent|${MARK})s?(?: in (?:it|["“]?[\\p{L}'’ ]+["”]?))?`,
);
const APOSTROPHE = at(
  `(?:${IT})?(?:(?:add|put|needs?|there should be|forgot|you forgot|missing|it needs|with|there's|there is|an?) )*(?:an? |the )?apostrophe(?: (?:before|in front of) the (?<before>\\p{L}))?(?: (?:missing|in (?:it|["“]?(?<in>[\\p{L}]+)["”]?)))?`,
);
const AMPERSAND = at(
  `(?:(?:use|put|write|have|with|make it|change|can we have|i want|an?|the) )*(?:["“]?&["”]?|ampersand|and sign)(?: sign)? (?:instead of|rather than|for|not) (?:the word |the )?["“]?and["”]?|(?:replace|change|swap) (?:the )?(?:word )?["“]?and["”]? (?:to|with|for|into) (?:an? )?(?:["“]?&["”]?|ampersand)`,
);

/** A word of the lettering by how it is said or nearly so. */
const wordLike = (words: readonly Word[], said: string): Word | undefined => {
  const low = said.toLowerCase();
  return (
    words.find(({ word }) => word.toLowerCase() === low) ??
    words.find(({ word }) => editsWithin(word.toLowerCase(), low, 1)) ??
    (low.length > 4 ? words.find(({ word }) => editsWithin(word.toLowerCase(), low, 2)) : undefined)
  );
};
const NO_WORD =
  /^(?:it|that|this|name|word|title|text|there|he|she|you|the|spelled|spelt|written|actually|only|just|double|two|one|with|without|no|a|an|now|yes|but|and|so|oh|make|drop|lose|remove|add|put|take|leave|is|has)$/i;
const named = (of: string | undefined): string | undefined => (of === undefined || NO_WORD.test(of) ? undefined : of);

/** One letter of a word is changed, doubled, left out. */
function lettersOfWord(bench: Workbench, said: string): Outcome {
  const words = wordsOf(bench);
  const change = (of: string | undefined, how: (word: string) => string | undefined): Outcome => {
    const given = named(of);
    const target = given ? wordLike(words, given) : undefined;
    if (given && !target) return undefined;
    // The word was said as it should be.
    if (given && target && given.toLowerCase() !== target.word.toLowerCase()) return put(bench, target, given);
    if (target) {
      const now = how(target.word);
      return now === undefined ? right(bench, target.line) : put(bench, target, now);
    }
    const plain = meantOf(words, how);
    if (plain) return put(bench, plain.word, plain.now);
    return words.some(({ word }) => how(word) !== undefined) ? sayHow(bench) : right(bench);
  };
  const double = DOUBLE.exec(said)?.groups;
  if (double?.letter) return change(double.in ?? double.of, (word) => doubled(word, double.letter?.toLowerCase() ?? ''));
  const one = SINGLE.exec(said)?.groups;
  const only = (one?.letter ?? one?.one)?.toLowerCase();
  if (only) return change(one?.in ?? one?.of, (word) => single(word, only));
  const forgot = FORGOT.exec(said)?.groups ?? MISSING.exec(said)?.groups;
  const lost = forgot?.letter?.toLowerCase();
  if (lost) {
    const told = forgot?.in ?? named(forgot?.of);
    const target = told ? wordLike(words, told) : undefined;
    if (told && !target) return undefined;
    if (target && told && target.word.toLowerCase() !== told.toLowerCase()) return put(bench, target, told);
    const without = (target ? [target] : words).filter(({ word }) => !word.toLowerCase().includes(lost));
    if (without.length === 0) return right(bench, target?.line);
    const [only] = without;
    if (without.length > 1 || !only || !(ENDS.has(lost) || /at the end/i.test(said))) return sayHow(bench);
    return put(bench, only, only.word + lost);
  }
  const using = WITH.exec(said)?.groups;
  if (using?.letter) {
    const letter = using.letter.toLowerCase();
    return change(using.of, (word) =>
      using.end === 'end'
        ? word.toLowerCase().endsWith(letter)
          ? undefined
          : word.toLowerCase() + letter
        : withLetter(word, letter, using.old?.toLowerCase()),
    );
  }
  const leaving = WITHOUT.exec(said)?.groups;
  if (leaving?.letter && (leaving.of ?? leaving.in ?? /^(?:it|that|the name|there|without|no)\b/i.exec(said)))
    return change(leaving.in ?? leaving.of, (word) => {
      const low = word.toLowerCase();
      const found = low.lastIndexOf(leaving.letter?.toLowerCase() ?? '');
      return found < 0 ? undefined : low.slice(0, found) + low.slice(found + 1);
    });
  return undefined;
}

/** Joined and parted words. */
function asWords(bench: Workbench, said: string): Outcome {
  const one = ONE_WORD.exec(said)?.groups;
  if (one) {
    const lines = linesOf(bench);
    const asked = (one.word ?? named(one.of))?.replace(/\s+/g, '');
    const joined = (pattern: RegExp): boolean => {
      const line = lines.find(({ content }) => pattern.test(content));
      return (
        line !== undefined &&
        reword(
          bench,
          line,
          line.content.replace(pattern, (all) => asCased(all, asked)),
        )
      );
    };
    if (asked) {
      const apart = new RegExp(`(?<!\\p{L})${[...asked].map(escaped).join('[ -]?')}(?!\\p{L})`, 'iu');
      const split = new RegExp(`(?<!\\p{L})(?=${[...asked].map(escaped).join('[ -]?')}(?!\\p{L}))\\p{L}+[ -]\\p{L}+`, 'iu');
      if (joined(split)) return true;
      const line = lines.find(({ content }) => apart.test(content));
      return line && right(bench, line);
    }
    const last = lastOf(bench);
    const two =
      last && /^\p{L}+[ -]\p{L}+$/u.test(last.content)
        ? last
        : lines.find(({ content }) => /^\p{L}+[ -]\p{L}+$/u.test(content));
    return two ? reword(bench, two, asCased(two.content, undefined)) : undefined;
  }
  const parts =
    /^(?:it |that |the name )?(?:should be|is|must be|'s) (?:two|2|separate) (?:separate )?words?[,:] ?["“]?(?<of>\p{L}[\p{L}'’-]+ \p{L}[\p{L}'’-]+)["”]?$/iu.exec(
      said,
    )?.groups?.of;
  const two = parts ?? TWO_WORDS.exec(said)?.groups?.of;
  if (two && !NO_WORD.test(two)) {
    const compact = two.replace(/ /g, '');
    const line = linesOf(bench).find(({ content }) => content.toLowerCase().includes(compact.toLowerCase()));
    if (!line || !/ /.test(two)) return undefined;
    const upper = line.content === line.content.toUpperCase();
    return reword(bench, line, line.content.replace(new RegExp(escaped(compact), 'i'), upper ? two.toUpperCase() : two));
  }
  return undefined;
}
function asCased(all: string, asked: string | undefined): string {
  const joined = all.replace(/[ -]/g, '');
  if (joined === joined.toUpperCase()) return joined;
  return asked && /^\p{Lu}/u.test(asked) ? asked : (joined[0] ?? '') + joined.slice(1).toLowerCase();
}

/** Marks between and behind words. */
function marks(bench: Workbench, said: string): Outcome {
  const lines = linesOf(bench);
  const ending = END_MARK.exec(said)?.groups;
  const mark = MARKS.find(([name]) => name.test(ending?.mark?.toLowerCase() ?? ''))?.[1];
  if (ending && mark && !/^(?:no|remove|drop)\b/i.test(said)) {
    const line =
      (ending.after && lines.find(({ content }) => content.toLowerCase().includes(ending.after?.toLowerCase() ?? ''))) ||
      lastOf(bench);
    const many = /^(?:two|2)$/.test(ending.many ?? '') ? 2 : /^(?:three|3)$/.test(ending.many ?? '') ? 3 : 1;
    if (!line) return undefined;
    return line.content.endsWith(mark.repeat(many))
      ? right(bench)
      : reword(bench, line, line.content.replace(/[.!?]+$/, '') + mark.repeat(many));
  }
  const gone = NO_MARK.exec(said)?.groups?.mark?.toLowerCase();
  if (gone) {
    const pattern =
      gone === 'apostrophe'
        ? /['’]/g
        : /^(?:hyphen|dash)$/.test(gone)
          ? /[-–—]/g
          : new RegExp(`[${MARKS.find(([name]) => name.test(gone))?.[1] ?? ''}]`, 'g');
    const line = [...lines].reverse().find(({ content }) => new RegExp(pattern.source).test(content));
    if (line) return reword(bench, line, line.content.replace(pattern, /hyphen|dash/.test(gone) ? ' ' : ''));
    return right(bench);
  }
  const apostrophe = APOSTROPHE.exec(said)?.groups;
  if (apostrophe) {
    const words = wordsOf(bench);
    const target = apostrophe.in ? wordLike(words, apostrophe.in) : words.find(({ word }) => /[^s'’]s$/i.test(word));
    return target && /s$/i.test(target.word)
      ? put(
          bench,
          target,
          target.word.replace(/s$/i, (s) => `'${s}`),
        )
      : sayHow(bench);
  }
  if (AMPERSAND.test(said)) {
    const line = lines.find(({ content }) => /(?<!\p{L})and(?!\p{L})/iu.test(content));
    return line ? reword(bench, line, line.content.replace(/(?<!\p{L})and(?!\p{L})/iu, '&')) : undefined;
  }
  return undefined;
}

/** "Spelled Patell, one l only": the word as it should be is said. */
function given(bench: Workbench, said: string): Outcome {
  // "Spelled with a y, Maysie".
  const shown = /^.*?\b(?:spelled|spelt|with|without|has|needs)\b.*?[,:;] ?(?:so )?["“]?(?<word>\p{Lu}[\p{L}'’-]+)["”]?$/u.exec(
    said,
  )?.groups?.word;
  const like = shown ? wordLike(wordsOf(bench), shown) : undefined;
  if (shown && like) return like.word.toLowerCase() === shown.toLowerCase() ? right(bench, like.line) : put(bench, like, shown);
  const { word, more } = GIVEN.exec(said)?.groups ?? {};
  if (!word || !more) return undefined;
  if (
    !/^ ?(?:with|one|two|double|only|no|without|not|and (?:no|without)|(?:an? )?\p{L}\b)/iu.test(more.trim()) ||
    !/\b\p{L}(?:'?s)?\b(?: |$)|apostrophe|hyphen|double/iu.test(more)
  )
    return undefined;
  const target = wordLike(wordsOf(bench), word);
  if (!target) return undefined;
  const only = SINGLE.exec(`it ${more.replace(/^(?:[,;]| and| but)+ */, '').trim()}`)?.groups;
  const one = (only?.letter ?? only?.one)?.toLowerCase();
  // It was said as it is now: "spelled Patell, one l only".
  if (one && single(word, one) !== undefined)
    return single(word, one) === target.word.toLowerCase()
      ? right(bench, target.line)
      : put(bench, target, single(word, one) ?? word);
  if (target.word.toLowerCase() !== word.toLowerCase()) return put(bench, target, word);
  // Said as it stands: what is said behind it tells what is wrong.
  const behind = more.replace(/^(?:and|but) /, '').trim();
  return lettersOfWord(bench, `${word} ${behind}`) ?? right(bench);
}

export const spelling: Meaning = ({ bench, said, whole }) => {
  if (linesOf(bench).length === 0) return undefined;
  const plain = said.replace(/^(?:no|oh|wait|but|and|sorry|hey|actually)[, ]+(?=it|that|the|["“])/i, '');
  const outcome = asWords(bench, plain) ?? given(bench, plain) ?? marks(bench, plain) ?? lettersOfWord(bench, plain);
  // Beside a wish that it is so already is told and no trouble.
  if (whole || typeof outcome !== 'string' || !outcome.startsWith('The words are to read')) return outcome;
  bench.notes.push(outcome);
  return true;
};
