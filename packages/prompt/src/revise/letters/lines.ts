/** The lines of the lettering, and which of them a person speaks of: "the second line", "the year", "the word Not", "her name". */
import type { TextFact } from '@atelier/spec';
import { findSubjects } from '../find.ts';
import { lettersOf } from '../lettering-look.ts';
import type { Workbench } from '../workbench.ts';

export const linesOf = ({ brief }: Workbench): TextFact[] => brief.text.filter(({ off }) => !off);

/** What is spoken of: lines as a whole, or some words of one. */
export interface Spoken {
  lines: readonly TextFact[];
  /** It is all of the lettering. */
  all: boolean;
  /** These words of the line alone. */
  part?: string;
}

const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:days?)?';
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY_OF_MONTH = `\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?`;
const YEAR = '(?<!\\d)(?:1\\d{3}|20\\d{2})(?!\\d)';
const HOUR =
  "\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|a\\.m\\.|p\\.m\\.|o'?clock|h)\\b|\\b\\d{1,2}[:.]\\d{2}\\b|\\bnoon\\b|\\bmidnight\\b";

/** What a part of the lettering is called, and how it is known where it stands; in order. */
const KINDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^years?$/, new RegExp(YEAR, 'giu')],
  [
    /^dates?$/,
    new RegExp(
      `(?:${WEEKDAY},? )?(?:${DAY_OF_MONTH})(?:,? \\d{4})?|\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?|${WEEKDAY}|${YEAR}`,
      'giu',
    ),
  ],
  [/^(?:day|weekday)$/, new RegExp(`\\b${WEEKDAY}\\b|\\b\\d{1,2}\\b`, 'giu')],
  [/^month$/, new RegExp(`\\b${MONTH}\\b`, 'giu')],
  [/^(?:times?|hours?|opening hours|opening times?)$/, new RegExp(HOUR, 'giu')],
  [/^(?:prices?|cost)$/, /[£$€] ?\d+(?:[.,]\d\d)?|\d+(?:[.,]\d\d)? ?[£$€]|(?<= )\d+(?:[.,]\d\d)?$/giu],
  [/^(?:phone|telephone|mobile)(?: number)?$/, /\+?\d[\d ()-]{5,}\d/gu],
  [
    /^(?:address|street|room)(?: number)?$/,
    /\b(?:room|hall|no\.?) \d+\b|\b\d+[a-z]? \p{L}[\p{L} ]+|\p{L}[\p{L} ]+ \d+[a-z]?\b/giu,
  ],
  [/^numbers?$/, /\d[\d ]*/gu],
];
const ORDER: Readonly<Record<string, number>> = {
  first: 0,
  top: 0,
  upper: 0,
  second: 1,
  '2nd': 1,
  third: 2,
  '3rd': 2,
  last: -1,
  bottom: -1,
  lower: -1,
};
const ORDERED =
  /^(?<which>first|top|upper|second|2nd|third|3rd|last|bottom|lower) (?:line|row|text|one|bit|part|sentence|words)$/;
const ALL =
  /^(?:(?:all )?(?:the )?(?:texts?|words|letters|lettering|writing|fonts?|typeface|type|wording|script|everything|all of it|whole thing|both(?: lines)?|all the (?:words|text|letters|lines)|lines|names))$/;
const LEADING = /^(?:(?:main |big |film |movie |book |band |shop )?(?:title|heading|headline|header|greeting|slogan))$/;
const UNDER = /^(?:sub ?title|tag ?line|caption|small (?:text|print|line)|smaller (?:text|line)|credits?)$/;
const WRITER = /^(?:author|writer|artist|author's? name|writer's? name)$/;
const GREETING =
  /^(?:(?:happy|merry|welcome|congrat\w*|well done|good luck|get well|thank you|bon voyage|dear|hello|goodbye|i love|love|marry me|hi|hey|go)\b.*?) (?<name>\p{Lu}[\p{L}'’-]*)(?=[!.?]*$|,)/iu;

const plain = (phrase: string): string =>
  phrase
    .trim()
    .toLowerCase()
    .replace(/^(?:all )?(?:the |its |his |her |their |my |our |that |this |your )/, '')
    .replace(/ (?:itself|bit|part)$/, '');

const whole = (line: TextFact): Spoken => ({ lines: [line], all: false });
/** All of a line where the words are all it says; else these words of it. */
function within(line: TextFact, words: string): Spoken {
  return words.trim().length === line.content.trim().length ? whole(line) : { lines: [line], all: false, part: words.trim() };
}

/** Which part of the lettering a phrase names; undefined where it names none. */
export function spokenOf(bench: Workbench, phrase: string): Spoken | undefined {
  const lines = linesOf(bench);
  const [first] = lines;
  if (!first) return undefined;
  const said = plain(phrase);
  if (ALL.test(said)) return { lines, all: true };
  // "The letters on the second sign".
  const borne =
    /^(?:texts?|words?|letters|lettering|writing|name|number) (?:on|of) (?:the |his |her |its |their )?(?:(?<nth>first|second|third|last|other) )?(?<of>[\p{L} ]+)$/u.exec(
      said,
    )?.groups;
  if (borne?.of) {
    const ids = new Set(findSubjects(bench, `the ${borne.of}`).map(({ id }) => id));
    const there = lines.filter(({ on }) => on !== undefined && ids.has(on));
    const line = borne.nth ? there.at(ORDER[borne.nth] ?? 1) : undefined;
    if (line) return { lines: [line], all: lines.length === 1 };
    return there.length > 0 && !borne.nth ? { lines: there, all: there.length === lines.length } : undefined;
  }
  const which = ORDERED.exec(said)?.groups?.which;
  if (which) {
    const line = lines.length > 1 ? lines.at(ORDER[which] ?? 0) : undefined;
    return line && whole(line);
  }
  const quoted = /^(?:words? |line |name |text )?["“](?<words>[^"“”]+)["”]$/i.exec(phrase.trim().replace(/^the /i, ''))?.groups
    ?.words;
  const named = quoted ?? /^the (?:words?|line|letters?|name) (?<words>[^"“”]+)$/i.exec(phrase.trim())?.groups?.words;
  if (named) return wordsIn(lines, named);
  for (const [name, pattern] of KINDS)
    if (name.test(said)) {
      const hits = lines.flatMap((line) => [...line.content.matchAll(pattern)].map(([words]) => ({ line, words })));
      const hit = hits.at(-1);
      if (!hit) return undefined;
      // "The date" of a line that says the hour as well is that line.
      return /^year|^number|^month|^day|^room|^price/.test(said) || /prices/.test(said)
        ? within(hit.line, hit.words)
        : lineAround(hit.line, hit.words);
    }
  if (/^(?:dish|dishes|food|items?|starters?|drinks?)$/.test(said)) {
    const dishes = lines.filter(({ content }) => /\d/.test(content));
    return dishes.length > 0 ? { lines: dishes, all: dishes.length === lines.length } : undefined;
  }
  if (WRITER.test(said)) {
    const line = lines.filter(({ content }) => !/\d/.test(content)).at(-1);
    return lines.length > 1 && line ? whole(line) : undefined;
  }
  if (UNDER.test(said)) {
    const line = lines.at(-1);
    return lines.length > 1 && line ? whole(line) : undefined;
  }
  const worded = lines.find(({ content }) => /\p{L}{2}/u.test(content)) ?? first;
  if (LEADING.test(said)) return whole(worded);
  if (/^(?:\p{L}+(?:'s)? )?name$/u.test(said)) {
    const greeted = lines
      .map((line) => ({ line, name: GREETING.exec(line.content)?.groups?.name }))
      .find(({ name }) => name !== undefined);
    return greeted?.name ? within(greeted.line, greeted.name) : whole(worded);
  }
  if (/^(?:&|ampersand)$/.test(said)) return wordsIn(lines, '&');
  return undefined;
}

/** The line that has those words in it. */
export function wordsIn(lines: readonly TextFact[], words: string): Spoken | undefined {
  const low = words.trim().toLowerCase();
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(low)}(?![\\p{L}\\p{N}])`, 'iu');
  const line = lines.find(({ content }) => content.toLowerCase() === low) ?? lines.find(({ content }) => pattern.test(content));
  const found = line && (pattern.exec(line.content)?.[0] ?? line.content);
  return line && found ? within(line, found) : undefined;
}

/** A line that tells of little else is meant as a whole. */
const lineAround = (line: TextFact, words: string): Spoken =>
  line.content.length <= words.length * 2.5 ? whole(line) : within(line, words);

export const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** The line that was put or changed last. */
export const lastOf = (bench: Workbench): TextFact | undefined =>
  linesOf(bench).findLast(({ source }) => source === 'edit') ?? linesOf(bench).at(-1);

/** Another wording of a line; what is said of its look goes along, and so does the name of what is called so. */
export function reword(bench: Workbench, line: TextFact, content: string): true {
  const old = line.content;
  line.content = content.replace(/\s+/g, ' ').trim();
  line.source = 'edit';
  for (const key of ['rule', 'reason', 'span', 'spans'] as const) delete line[key];
  for (const look of bench.brief.look)
    if (look.value.includes(`“${old}”`)) {
      look.value = look.value.replace(`“${old}”`, `“${line.content}”`);
      look.source = 'edit';
    }
  for (const { attributes } of bench.subjects())
    for (const each of attributes)
      if (each.kind === 'name' && each.value.toLowerCase().endsWith(` ${old.toLowerCase()}`)) {
        each.value = each.value.slice(0, -old.length) + line.content;
        each.source = 'edit';
      }
  return true;
}

/** A line that goes takes along what was said of its look; the last one takes along how letters looked. */
export function dropLine(bench: Workbench, line: TextFact): true {
  bench.brief.text = bench.brief.text.filter((each) => each !== line);
  bench.brief.look = bench.brief.look.filter(({ value }) => !value.startsWith(`“${line.content}”`));
  if (linesOf(bench).length === 0 && bench.subjects().some(({ name }) => name === 'lettering'))
    bench.removeSubject(lettersOf(bench));
  return true;
}
