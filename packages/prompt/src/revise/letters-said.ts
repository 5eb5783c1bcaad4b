/**
 * What is said of the words in a picture in whatever grammar: how they look ("rounder and brown", "like handwriting", "easier to read"), that they are
 * spelled wrong, a date or an hour that comes in as a line, a word changed, a line that goes.
 */
import type { Subject, TextFact } from '@atelier/spec';
import { kindOf } from '../read/draft.ts';
import { findSubjects } from './find.ts';
import { isMarks } from './items.ts';
import { lettersOf, lookOfLetters } from './lettering-look.ts';
import { sheetOf } from './on-sheet.ts';
import type { Form, Outcome } from './outcome.ts';
import { isColour } from './predicate.ts';
import { positiveOf } from './put.ts';
import type { Workbench } from './workbench.ts';

const LETTERS =
  '(?:texts?|words?|letters?|lettering|(?:main )?title|captions?|headlines?|headings?|header|inscription|fonts?|typeface|type|writing|names?|sub ?titles?|tag ?line|slogan|greeting|message)';
const THE = `(?:(?:all |both )?(?:the |its |his |her |my |our )?(?:${LETTERS}) ?(?:(?:on|in|of) (?:it|the [\\p{L} ]+?) )?)`;
const MADE = '(?:(?:make|have|set|put|change|turn|do|write|can|could|should|let|want) )?';
const BE = '(?:(?:should|must|could|can|needs? to|has to|to) )?(?:be |look |get |become |is |are |in |into |to )*';
const at = (source: string): RegExp => new RegExp(`^${source}$`, 'iu');

const AS = at(`${MADE}${THE}${BE}(?<how>.+)`);
/** "Brown rounder letters", "names in cursive". */
const BEFORE = at(`(?:(?:make|use|with|have|in|add|try|want|clear(?=er)) )*(?<how>[\\p{L},' -]+?) (?:${LETTERS})`);
const FACE =
  /^(?:an? |some )?(?:(?:kind of |more |real |nice |pretty |beautiful |elegant )*)(?<face>hand ?-?(?:writing|written|lettered|lettering)|cursive|calligraphy|script|serif|sans[- ]serif|typewriter|chalk|brush|stencil|bubble|block|gothic|graffiti|pixel)(?: (?:font|letters|lettering|style|text|type|script|writing))?$/iu;
const LIKE = /^(?:more )?(?:like|as if(?: it (?:was|were|is))?|as though)(?: it(?:'s| is| was)?)? (?<what>.+)$/iu;
const CLEAR =
  /^(?:(?:more|much|very|really|a bit|a lot|easy|easier|not so|less) )*(?:clear(?:er|ly)?|legible|readable|clean(?:er)?|sharp(?:er)?|crisp(?:er)?|visible|to read|hard to read|to see|neat(?:er)?)$/iu;
const SIZE = /^(?:(?:much|a bit|a little|way|even) )*(?:bigger|larger|smaller|big|large|huge|small|tiny|higher|lower)$/i;
const CASE = /^(?:(?:in|all) )*(?:caps|capitals|capital letters|upper ?-?case|lower ?-?case|block letters)$/i;
const WITH =
  /^(?<how>[\p{L}, -]+?),? (?<with>with (?:an? |some )?[\p{L} -]*(?:outlines?|shadows?|edges?|borders?|glow|serifs?|gradient))$/iu;
const WITHOUT_HAND =
  /^(?:gone|off|away|there|here|it|this|that|missing|not .+|wrong|cut off|different|another|other|new|nice|nicer|better|fun|fancy)$/iu;

/** One line of several. */
const PART = at(
  `${MADE}(?:the |its )(?<line>sub ?title|tag ?line|slogan|date|caption|small text|second line|bottom line|last line) ${BE}(?<how>.+)`,
);

const lines = ({ brief }: Workbench): TextFact[] => brief.text.filter(({ off }) => !off);

/** Each thing that is said of how the letters look; undefined where anything else is said. */
function manners(how: string): string[] | undefined {
  const all = how
    .trim()
    .toLowerCase()
    .split(/,? and |, |,/)
    .map((each) =>
      each
        .replace(/^(?:more |be |look |in |a bit |a little |also )+(?=\p{L})/u, (lead) => (/more $/.test(lead) ? 'more ' : ''))
        .trim(),
    )
    .filter(Boolean);
  const known = (each: string): boolean =>
    !WITHOUT_HAND.test(each) &&
    (FACE.test(each) ||
      CLEAR.test(each) ||
      SIZE.test(each) ||
      CASE.test(each) ||
      isColour(each) ||
      isMarks(each) ||
      LIKE.test(each));
  return all.length > 0 && all.every(known) ? all : undefined;
}

function look(bench: Workbench, how: string): boolean {
  const like = LIKE.exec(how)?.groups?.what?.replace(/^(?:an? |some |written (?:by|in) |made (?:of|from|with) )+/, '');
  const face = FACE.exec(like ?? how)?.groups?.face ?? (like && /^(?:by )?hand$/.test(like) ? 'handwritten' : undefined);
  const letters = lettersOf(bench);
  if (face) {
    const value = /^hand/.test(face) ? 'handwritten' : /^(?:cursive|calligraphy)$/.test(face) ? 'script' : face;
    letters.attributes = letters.attributes.filter(({ kind }) => kind !== 'style');
    bench.setAttribute(letters, 'style', value);
    return true;
  }
  if (like) {
    bench.setAttribute(letters, 'style', `${like}-like`);
    return true;
  }
  if (CLEAR.test(how)) {
    bench.setAttribute(letters, 'state', 'clear');
    return true;
  }
  if (SIZE.test(how) || CASE.test(how)) return lookOfLetters(bench, CASE.test(how) ? how : `${how} letters`) === true;
  const plain = positiveOf(how.replace(/^(?:more|very|really) /, ''));
  bench.setAttribute(letters, isColour(plain) ? 'color' : kindOf(plain), plain);
  return true;
}

/** How the letters look: "rounder and brown", "like handwriting", "in cursive", "easier to read". */
export const lettersLook: Form = (bench, clause) => {
  if (lines(bench).length === 0 || /^(?:clear|remove|delete|erase) the\b/i.test(clause)) return undefined;
  const part = PART.exec(clause)?.groups;
  if (part?.line && part.how && lines(bench).length > 1 && manners(part.how)) {
    bench.setLook('detail', `the ${part.line.toLowerCase()} ${part.how.toLowerCase()}`);
    return true;
  }
  const said = AS.exec(clause)?.groups?.how ?? BEFORE.exec(clause)?.groups?.how;
  if (!said || /["“”\p{Lu}]|\d/u.test(said)) return undefined;
  const bare = said.replace(new RegExp(` (?:${LETTERS})$`, 'iu'), '');
  const { how, with: along } = WITH.exec(bare)?.groups ?? {};
  const all = manners(how ?? bare);
  // What others know as it is.
  const [only] = all ?? [];
  if (!all || (all.length === 1 && only && (SIZE.test(only) || CASE.test(only)))) return undefined;
  const done = all.every((each) => look(bench, each));
  if (done && along)
    bench.setAttribute(
      lettersOf(bench),
      'other',
      along
        .toLowerCase()
        .replace(/^with (?:an? |some )?/, '')
        .replace(/^(?<how>.+) outlines?$/u, 'outlined in $<how>'),
    );
  return done || undefined;
};

const AMISS =
  /^(?:(?:but |oh |no |hey |wait |sorry )*)(?:(?:it|that|this|there|something|the (?:name|title|word|words|text|spelling|lettering|letters|sign)(?: on (?:it|the \p{L}+))?)(?:'s| is| are| was| has| have| got|s)? )?(?:(?:still|now|all|just|actually|in the (?:name|title|text)) )*(?:(?:spelled|spelt|written) (?:wrong(?:ly)?|incorrectly|badly|weird(?:ly)?|funny)|miss?-?spell?(?:ed|t|ing)|wrong(?:ly)? (?:spelled|spelt|spelling)|wrong|(?:an? )?(?:typo|spelling (?:mistake|error)|mistake in (?:it|the \p{L}+)))(?: (?:in|on) (?:it|there|the [\p{L} ]+))?$/iu;
/** "It's spelled wrong": what it is to read is known, and how else it shall be spelled is not. */
export const misspelled: Form = (bench, clause) => {
  const said = AMISS.exec(clause)?.[0];
  if (!said || !/spel|typo|written|mistake|miss/i.test(said)) return undefined;
  const all = lines(bench);
  if (all.length === 0) return undefined;
  const listed = all.map(({ content }) => `“${content}”`).join(' and ');
  return `The words are to read ${listed}. If that is not right, say how it is spelled (“it should say …”); if it is only drawn wrong, say “another”.`;
};

const PLACED =
  /,? (?<where>(?:at|on|in|along|across|near) the (?:very )?(?:top|bottom|middle|cent(?:er|re)|left|right|corner)(?: (?:left|right))?(?: corner)?|(?:right )?(?:under|below|beneath|underneath|above|over|beside|next to|behind|around) (?:it|them|that|the [\p{L} ]{2,30}))$/iu;
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?s?';
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const HOUR = "\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|a\\.m\\.|p\\.m\\.|o'?clock|h)\\b|\\b\\d{1,2}:\\d{2}\\b";
const NOTICE = new RegExp(
  `${HOUR}|\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b|\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}\\b|\\brsvp\\b|\\bfree (?:entry|admission|entrance)\\b|\\bcoming (?:soon|this|in)\\b|\\bdoors (?:open)?\\b|\\b(?:est\\.?|since|established) \\d{4}\\b|\\bwww\\.|\\.com\\b|[$£€] ?\\d|\\d+ ?[%€£$]|\\b${WEEKDAY},? (?:night|evening|morning|afternoon)?,? ?(?:at|from)? ?\\d`,
  'iu',
);
const ADDED =
  /^(?:(?:and |also |then )*(?:add|put|include|write|with|have|print|needs?|insert) )?(?:the |a )?(?:(?:date|time|text|words?|line|details?)(?: on (?:it|the \p{L}+))?(?: |: ?))?(?:saying |that says |of )?(?<what>.+)$/iu;

/** "Add friday 7 pm at the bottom" of a poster: a line of it, and no hour of the day that it shows. */
export const noticed: Form = (bench, clause) => {
  const sheet = sheetOf(bench.brief);
  if (!sheet || !NOTICE.test(clause) || /["“”]/.test(clause)) return undefined;
  if (/^(?:says?|reads?|make|change|remove|delete|turn|take|move|set|drop|lose|replace|no|it|the)\b/i.test(clause))
    return undefined;
  if (/(?:^| )(?:menu|price list)$/i.test(sheet.names) && /[$£€] ?\d|\d[.,]\d\d/.test(clause)) return undefined;
  // "Put the date under the title: June 5".
  const {
    lead = '',
    spot,
    told,
  } = /^(?<lead>[^:]*?) ?(?<spot>(?:under|below|above|beneath|at|on|in) (?:the [\p{L}]+|it)): ?(?<told>.+)$/iu.exec(clause)
    ?.groups ?? {};
  const said = told ? `${lead} ${told}` : clause;
  const where = spot ?? PLACED.exec(said)?.groups?.where;
  const what = ADDED.exec(said.replace(PLACED, ''))?.groups?.what?.trim();
  if (!what || !NOTICE.test(what)) return undefined;
  addLine(bench, what, where);
  return true;
};

function addLine(bench: Workbench, what: string, where: string | undefined): void {
  const on = sheetOf(bench.brief)?.of;
  bench.addText(what, on?.id);
  const spot = where
    ?.toLowerCase()
    .replace(/^right /, '')
    .replace(/^(?:on|in) it$/, '');
  if (!spot) return;
  const known = bench.brief.look.some(({ kind, source, off }) => !off && kind === 'composition' && source !== 'writer');
  bench.setLook(known ? 'detail' : 'composition', `“${what}” ${spot.replace(/ (?:it|them|that)$/, ' the title')}`);
}

const WORDS_PLACED =
  /^(?:(?:and |also )*(?:add|put|include|write|print|letter) )(?:the )?(?:words?|text|line|title|name|caption|phrase|saying)?:? ?(?<what>["“][^"“”]+["”]|\p{Lu}[\p{L}\p{N}'’!?&.-]*(?: [\p{Lu}\p{N}&][\p{L}\p{N}'’!?&.-]*)*),? (?:right )?(?<where>(?:under|below|beneath|underneath|above|over|beside|next to|around) (?:the [\p{L} ]{2,30}|it|them))$/u;
/** "Add the words STAY HOPPY under the frog": where they stand is none of them. */
export const wordsBeside: Form = (bench, clause) => {
  const { what, where } = WORDS_PLACED.exec(clause)?.groups ?? {};
  if (!what || !where || !(sheetOf(bench.brief) || lines(bench).length > 0 || /["“]|words?|text/i.test(clause)))
    return undefined;
  addLine(bench, what.replace(/^["“]|["”]$/g, ''), where);
  return true;
};

const BESIDE_WORDS =
  /^(?:(?:add|put|place|draw|include|have) )?(?<what>(?:(?:an?|some|two|three|more|many|a few|lots of) |(?<=^(?:add|put|place|draw) ))[\p{L} -]+?) (?:right |just )?(?<where>(?:under|below|beneath|underneath|above|over|beside|next to|around|behind|on both sides of|between) (?:the |its )(?:names?|title|text|words?|lettering|letters|writing|slogan|sub ?title|date))$/iu;
const BESIDE_IT =
  /^(?:(?:add|put|place|draw|include) )(?<what>(?:an?|some|two|three) [\p{L} -]+?) (?:right |just )?(?<where>(?:under|below|beneath|underneath|above)) it$/iu;
const AT_EDGE =
  /^(?:(?:add|put|place|draw|include|have) )?(?<what>(?:(?:an?|some|two|three|more|many|a few|lots of) )?[\p{L} -]+?) (?<where>(?:all )?(?:around|round|along|at|in|on) (?:all )?(?:the |its )(?:four )?(?:edges?|corners?|borders?|sides?|outside|margins?))$/iu;
/** "A wheat ear under the name", "more roses around the edges": it comes in, and where it is is said of the sheet. */
export const thingBeside: Form = (bench, clause, context, edit) => {
  const sheet = sheetOf(bench.brief);
  const words = lines(bench).length > 0;
  const found =
    (words ? BESIDE_WORDS.exec(clause)?.groups : undefined) ??
    (sheet?.mark && words ? BESIDE_IT.exec(clause)?.groups : undefined) ??
    (sheet ? AT_EDGE.exec(clause)?.groups : undefined);
  const { what, where } = found ?? {};
  if (!what || !where || /^(?:the|it|move|remove|no)\b/i.test(what)) return undefined;
  if (edit(bench, /^(?:more|less)\b/i.test(what) ? what : `add ${what}`, context) !== true) return undefined;
  const thing = what.replace(/^(?:an?|some|two|three|more|many|a few|lots of) /i, '').toLowerCase();
  const spot = /\b(?:the|its)\b/i.test(where) ? where.toLowerCase() : `${where.toLowerCase()} the name`;
  bench.setLook('detail', `${thing} ${spot}`);
  return true;
};

const CHANGED =
  /^(?:change|replace|swap|switch|correct|turn|fix) (?:the (?:word|name) )?["“]?(?<old>[\p{L}\p{N}'’-]+(?: [\p{L}\p{N}'’-]+)?)["”]? (?:to|with|for|by|into) ["“]?(?<by>[\p{L}\p{N}'’!?-]+(?: [\p{L}\p{N}'’!?-]+)?)["”]?(?<where> (?:in|on|of) (?:the|its) (?:title|text|name|words?|line|heading|headline|sign|slogan|tag ?line|sub ?title|lettering|caption|poster|card|logo|banner))?$/iu;
/** "Change treasure to island in the title": one word of the lettering, and whoever is called so. */
export const wordChanged: Form = (bench, clause) => {
  const { old, by, where } = CHANGED.exec(clause)?.groups ?? {};
  if (!old || !by) return undefined;
  const word = new RegExp(`(?<!\\p{L})${old.replace(/[^\p{L}\p{N} ]/gu, '.')}(?!\\p{L})`, 'iu');
  const text = lines(bench).find(({ content }) => word.test(content));
  if (
    !text ||
    text.content.toLowerCase() === old.toLowerCase() ||
    !(where || /^\p{Lu}/u.test(by) || findSubjects(bench, old).length === 0)
  )
    return undefined;
  const was = word.exec(text.content)?.[0] ?? '';
  const now =
    was === was.toUpperCase() && was.length > 1
      ? by.toUpperCase()
      : /^\p{Lu}/u.test(was)
        ? by.replace(/^\p{L}/u, (first) => first.toUpperCase())
        : by;
  own(text, text.content.replace(word, now));
  for (const each of bench.subjects()) if (each.name.toLowerCase() === old.toLowerCase()) renamed(each, now);
  return true;
};
function renamed(subject: Subject, name: string): void {
  subject.name = name;
  subject.source = 'edit';
}

/** The words are the person's from now on. */
function own(text: TextFact, content: string): void {
  text.content = content;
  text.source = 'edit';
  for (const key of ['rule', 'reason', 'span', 'spans'] as const) delete text[key];
}

/** A line that goes takes along where it stood. */
function drop({ brief }: Workbench, line: TextFact): void {
  brief.text = brief.text.filter((each) => each !== line);
  brief.look = brief.look.filter(({ value }) => !value.includes(`“${line.content}”`));
}

const OUT = '(?:remove|delete|take (?:out|away|off)|drop|lose|erase|cut|get rid of|leave out|clear)';
const LINE_OUT = at(
  `${OUT} (?:the |that )?(?:lines?|text|words?|part|bit|sentence|phrase) (?:with|about|that (?:says?|reads?)|saying|where it says) ["“]?(?:the )?(?<what>[^"“”]+?)["”]?`,
);
const WORD_OUT = at(`${OUT} the (?<which>first|second|third|last) (?<what>word|line)(?: of (?:it|the ${LETTERS}))?`);
const ON_OUT = at(
  `(?:${OUT}|no) (?:all )?(?:the |any |that )?(?:(?:weird|strange|gibberish|random|fake|garbled|nonsense|silly) )?(?:text|words?|writing|letters?|lettering|gibberish|scribbles?) (?:on|from|in|at) (?:the |his |her |its |their )?(?<where>[\\p{L} ]+)`,
);
const ORDINAL = ['first', 'second', 'third'];
/** "Take out the line with friday", "drop the second word", "remove the text on the board". */
export const linesOut: Form = (bench, clause): Outcome => {
  const all = lines(bench);
  const what = LINE_OUT.exec(clause)?.groups?.what?.toLowerCase();
  if (what && all.length > 0) {
    const found = all.filter(({ content }) => content.toLowerCase().includes(what));
    if (found.length === 0)
      return `No line says “${what}”. The words are ${all.map(({ content }) => `“${content}”`).join(' and ')}.`;
    for (const each of found) drop(bench, each);
    return true;
  }
  const one = WORD_OUT.exec(clause)?.groups;
  if (one?.which && one.what && all.length > 0) {
    const nth = (count: number): number => (one.which === 'last' ? count - 1 : ORDINAL.indexOf(one.which?.toLowerCase() ?? ''));
    if (/line/i.test(one.what)) {
      const line = all.length > 1 ? all[nth(all.length)] : undefined;
      if (!line) return undefined;
      drop(bench, line);
      return true;
    }
    const text = all.at(-1);
    const words = text?.content.split(' ') ?? [];
    if (!text || words.length < 2 || words[nth(words.length)] === undefined) return undefined;
    words.splice(nth(words.length), 1);
    own(text, words.join(' '));
    return true;
  }
  const where = ON_OUT.exec(clause)?.groups?.where;
  if (!where || /^(?:picture|image|title|poster|card|bottom|top|cover|background)$/i.test(where)) return undefined;
  const [bearer] = findSubjects(bench, where);
  const there = all.filter(({ on }) => on !== undefined && on === bearer?.id);
  bench.brief.text = bench.brief.text.filter((each) => !there.includes(each));
  if (there.length === 0) bench.setAbsent(`text on the ${where.toLowerCase()}`);
  return true;
};
