/** Lettering: what stands in quotes, and what follows "that says", "with the words", "titled". */
import { PAINTERS, singular } from '@atelier/lexicon';
import type { Span } from '@atelier/spec';
import { isLiving } from './living.ts';
import { matchesOf, pattern } from './pattern.ts';

interface Lettering {
  content: string;
  /** Of the content, without the quotes. */
  span: Span;
  /** With the quotes. */
  outer: Span;
}

/** `\x60` is the backtick. */
const quotes = pattern(
  String.raw`"([^"\n]{1,400})"|“([^”\n]{1,400})”|„([^“”\n]{1,400})[“”]|«([^»\n]{1,400})»|「([^」\n]{1,400})」|(?<![\p{L}\p{N}])‘([^’\n]{1,400})’(?![\p{L}])|(?<![\p{L}\p{N}])'((?:[^'\n]|(?<=[\p{L}])'(?=[\p{L}])){1,400})'(?![\p{L}])|(?<![\p{L}\p{N}])\x60([^\x60\n]{1,400})[\x60'](?![\p{L}])`,
  'g',
);

const cue = pattern(
  String.raw`\b(?:that (?:says?|reads?|spells?)|which (?:says?|reads?)|saying|(?<=\b(?:sign|signboard|chalkboard|blackboard|menu|board|label|tag|banner|poster|card|sticker|plaque|screen|billboard|note) )reading(?= +[\p{Lu}\d£$€])|spelling(?: out)?|(?:it|sign|phone|clock|screen|shirt|banner|board|label|card|poster|text|caption) (?:says|reads|displays)|says|with the (?:words?|text|caption|message|title|inscription|slogan|phrase|letters?)|the (?:words?|text|caption|inscription|slogan|phrase|letters?)(?! on | in )|titled|entitled|labell?ed|captioned|(?:title|text|caption)(?= *:)|(?<=\bin the shape of )(?:text|words?|letters)) *(?:: *|that says |saying |reading |of |the (?:words?|text|phrase|name|letters?) (?=["“'‘A-Z]))?`,
  'gi',
);

/** The same in five other languages; it ends before their small words, too. */
const foreignCue = pattern(
  String.raw`(?<![\p{L}])(?:que (?:dice|diga|pone|diz)|qui dit|che dice|(?:mit der )?aufschrift) *:? *`,
  'gi',
);
const FOREIGN_END =
  /[,.;!?\n]|\s(?:en|sobre|con|por|encima|y|sur|avec|dans|et|su|in|auf|mit|an|am|im|und|em|com|na|no|nella|sulla|e)\s/iu;

/** Without one of these there is no cue. */
const CUE_HINT =
  /sa(?:ys?|id)|reads?|spell|displays|words?|text|caption|message|title|inscription|slogan|phrase|letters?|label/iu;

/** "with word STOP", "a sign OPEN": capitals after a noun that holds lettering. */
const capitals = pattern(
  String.raw`\b(?:words?|text|letters|caption|sign|logo|title|slogan|message|lettering|spelling|saying|says|reads|reading|displaying):? +((?:[\p{Lu}][\p{Lu}\p{N}'’!&-]+)(?: +[\p{Lu}][\p{Lu}\p{N}'’!&-]*| +[\p{N}]+(?:[/:][\p{N}]+)+)*)(?![\p{L}])`,
  'g',
);

/** What words in capitals begin with. */
const twoCapitals = pattern(String.raw`[\p{Lu}][\p{Lu}\p{N}'’!&-]`);

/** "Book cover: THE SALT ROAD, camels": what is printed, by what prints it, and nothing else in that part of the sentence. */
const heading = pattern(
  String.raw`\b(?:covers?|posters?|flyers?|fliers?|banners?|magazines?|title cards?|billboards?)(?:: *| +)((?:[\p{Lu}][\p{Lu}\p{N}'’!&-]+)(?: +[\p{Lu}\p{N}][\p{Lu}\p{N}'’!&-]*)+|(?<=: *)[\p{Lu}][\p{Lu}\p{N}'’!&-]+)(?= *(?:$|[,.;!?\n]| with | by ))`,
  'g',
);

const COVER = /\bcovers?:/i;
/** "Book cover: The Last Gardener": a title by its capitals. */
const coverTitle = pattern(
  String.raw`\b(?:book|album|novel|magazine) covers?: *([\p{Lu}][\p{L}\p{N}'’-]*(?: +(?:[\p{Lu}][\p{L}\p{N}'’-]*|of|the|and|in|on|an?|to|for|from|at))* +[\p{Lu}][\p{L}\p{N}'’-]*)(?= *(?:$|[,.;!?\n]| with | by ))`,
  'g',
);

/** Words in capitals at the start, with a word in lower case after them; one of them has two capitals or more, unlike "I love you". */
const capitalRun = pattern(
  String.raw`^(?=(?:[\p{Lu}\p{N}\p{Sc}.'’!?&-]+ +)*[\p{Lu}\p{N}]*[\p{Lu}][\p{Lu}\p{N}'’])((?:[\p{Lu}\p{N}\p{Sc}&](?:[\p{Lu}\p{N}'’!?&-]|[.,](?=\d))*)(?: +[\p{Lu}\p{N}\p{Sc}&](?:[\p{Lu}\p{N}'’!?&-]|[.,](?=\d))*)*)(?= +[\p{Ll}])`,
);

/** "the number 42 on its chest". */
const NUMBER =
  /\b(?:the (?:numbers?|year|time|digits?) (?:on [\w ]{1,30} (?:says|reads|is) )?|(?:with|house|jersey|shirt|a|like|of) number |^number )(\d[\d.:/-]*(?:,\d+)*)/giu;

/** "A clock that hangs there and reads 12:43". */
const SHOWN_TIME =
  /\b(?:reads?|reading|says?|saying|shows?|showing|displays?|displaying) (?:the time )?(\d{1,2}:\d{2}(?: ?[ap]m\b)?)/giu;

/** A quote that nobody closed: "with the text ‘Open late, in neon". */
const unclosed = pattern(
  String.raw`\b(?:text|words?|caption|message|inscription|slogan|titled?|says|saying|reads|letters)(?: of)?:? ?(?:‘|“|„|(?<![\p{L}\p{N}])'|(?<!\d)")([^‘’“”"'\n,.;!?]{1,60}?) *(?=[,.;!?\n]|$)`,
  'gi',
);
const UNCLOSED_HINT = /[‘“„'"]/;

/** "a cake with happy birthday written on it". */
const WRITTEN =
  /\bwith (?!the\b|an?\b|words?\b|text\b|some\b)([\w'’!&-]+(?: [\w'’!&-]+){0,5}?) (?:written|spelled)(?: out)? (?:on|across|over|in|below|above)\b/gi;

/** "A cake with happy birthday Anna on it". */
const wishedFor = pattern(
  String.raw`\bwith ((?:happy (?:\d+(?:st|nd|rd|th) )?(?:birthday|anniversary|holidays|new year|easter|halloween|retirement)|merry christmas|congratulations|congrats|get well soon|thank you|welcome home|good luck|i love you)(?: (?!on\b|in\b|written\b)[\p{L}'’-]+){0,3}) on (?:it|top|the (?:cake|front|side|top|cover|icing))\b`,
  'gi',
);
/** Without one of these nobody is wished anything. */
const WISHES = ['appy ', 'erry christmas', 'ongrat', 'hank you', 'elcome home', 'ood luck', 'love you', 'et well'];
/** What a sign refuses: "a NO ENTRY sign", "a no parking sign". */
const REFUSAL =
  /\b(NO(?: [A-Z]{3,}){1,3}|no (?:[a-z]{3,}ing|entry|exit|trespassing|admittance|dogs|pets|phones|photos|vacancies|vacancy|entrance)) (?=signs?\b)/g;

/** "the letter A", "a letter M logo", but not "a letter I wrote". */
const letter = pattern(String.raw`\b(?:[Tt]he |^|, ?|[Aa] (?=letter [^I]))letters? ([\p{Lu}])(?![\p{L}\p{N}])`, 'g');
const wordOrNumber = pattern(String.raw`[\p{L}\p{N}]`);
const capitalOrNumber = pattern(String.raw`^[\p{Lu}\p{N}]`);
/**
 * Whose it is, said after a title on what carries one: `album cover "Slow Weather" by The Lanterns`. On a poster it is who drew that,
 * unless a film, a movie or a play is told by it.
 */
const TITLED =
  /\b(?:covers?|albums?|books?|novels?|records?|singles?|(?:films?|movies?|plays?)(?: posters?)?|magazines?|playbills?)\b/i;
/** What carries lettering and has no title page: the nearest before the quotes decides whose name follows. */
const CARRIER = new RegExp(
  `${TITLED.source}|\\b(?:posters?|prints?|paintings?|signs?|murals?|logos?|banners?|flyers?|fliers?|cards?|stickers?|graffiti|illustrations?)\\b`,
  'gi',
);
const isTitled = (before: string, idea: string): boolean => TITLED.test(before.match(CARRIER)?.at(-1) ?? idea);
const byline = pattern(
  String.raw`^,? +by +((?:[\p{Lu}][\p{L}\p{N}.'’-]*)(?: +(?:(?:and|&|of|the|de|van|von) +)?[\p{Lu}][\p{L}\p{N}.'’-]*)*)`,
);

/** What is printed for a day says which: "wedding invitation for Anna and Paul, June 12". */
const DATED = /\b(?:invitations?|invites?|save[- ]the[- ]date|flyers?|fliers?|posters?|tickets?|playbills?)\b/i;
const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const dates = pattern(
  `\\b(?:(?:${MONTH})\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)?\\.? (?:${MONTH})(?: \\d{4})?)(?![\\p{L}\\p{N}])`,
  'g',
);

/** "A coffee shop logo Blue Heron": a name behind it, where what it is of is in small letters. */
const logoName = pattern(
  String.raw`\b[\p{Ll}]+ logo +((?:[\p{Lu}][\p{Ll}]+)(?: +[\p{Lu}][\p{Ll}]+){0,3})(?= *(?:$|[,.;!?\n]))`,
  'g',
);

/** "Good Vibes Only hand lettering poster": capitals before the word for letters. */
const slogan = pattern(
  String.raw`^((?:[\p{Lu}][\p{L}'’]+)(?: +(?:[\p{Lu}][\p{L}'’]*|of|the|and|to|a|in|is|it|your)){1,6}) +(?:(?:hand|brush|script|retro|vintage|groovy|modern|bold) +){0,2}(?:lettering|lettered|typography|typographic|calligraphy|quote|slogan)\b`,
  'g',
);

/** Without one of these words none is. */
const SLOGAN = /\b(?:letter(?:ing|ed)|typograph(?:y|ic)|calligraphy|quote|slogan)\b/;

/** "Wedding invitation, names Anna & Leo". */
const namesOn = pattern(String.raw`\bnames?:? +((?:[\p{Lu}][\p{L}'’-]+)(?: +(?:&|and|\+) +[\p{Lu}][\p{L}'’-]+)+)`, 'g');
const BEARS_NAMES = /\b(?:invitations?|invites?|save[- ]the[- ]date|cards?|place cards?|certificates?|banners?|cakes?)\b/i;

/**
 * What stands before its letters, whatever letters they are: "the name Emma in pink cursive letters", "SALE in big red letters" by its
 * capitals, and a wish in small ones, "happy birthday in balloon letters".
 */
const inLetters = pattern(
  String.raw`(?:\b[Tt]he (?:words?|names?|phrase) +((?!(?:of|on|in|for|that|which|is|a|an|the) )[\p{L}\p{N}'’&!-]+(?: +(?!in )[\p{L}\p{N}'’&!-]+){0,4})|^((?:[\p{Lu}][\p{L}\p{N}'’&!-]*|&)(?: +(?:[\p{Lu}\p{N}][\p{L}\p{N}'’&!-]*|&|of|the|and|to|is|you|for)){0,5})|^((?:[Hh]appy (?:birthday|anniversary|new year|easter|halloween|holidays|mother's day|father's day)|[Mm]erry christmas|[Cc]ongratulations|[Tt]hank you|[Ww]elcome(?: home)?|[Gg]ood luck|[Gg]et well soon|i love you|love)(?: +(?!in )[\p{L}'’]+){0,2}))(?= in(?: +(?!in )[\p{L}-]+){0,4}? +(?:letters|lettering|letterforms|calligraphy|cursive|script|handwriting|typography|capitals|type|font)(?![\p{L}]))`,
  'g',
);
const IN_LETTERS =
  / in (?:[^ ]+ +){0,4}(?:letter(?:s|ing|forms)|calligraphy|cursive|script|handwriting|typography|capitals|type|font)\b/i;

/** Without one of these there is no lettering, and no pattern is tried. */
const hint = pattern(
  String.raw`["“„«「‘'\x60\d]|sa(?:y|id)|read|spell|word|text|letter|caption|cover|poster|typograph|calligraph|quote|fl[iy]er|banner|magazine|billboard|logo|sign|slogan|message|title|label|inscription|phrase|cursive|script|handwriting|capitals|font|type|phone|clock|screen|display|writ|que di|que pone|qui dit|che dice|aufschrift|names?:? +[\p{Lu}]`,
  'i',
);

/** Words that end unquoted lettering. */
const END =
  /[,.](?!\d)|[;!?\n]|\s(?:on|in|at(?! \d)|with|by|written|above|below|over|under|and|from|is|are|for|next|behind|made|floating|sprouting|printed|painted|engraved|carved|displayed)\s|\s{2,}/iu;

/** "Saying this is fine": what is said may be said of something. */
const SAID_END = new RegExp(END.source.replace('is|are|', 'is(?= (?:on|in|at|hung|hanging|placed|above|visible)\\b)|'), 'iu');

const ENDS = new RegExp(END, 'giu');
const SAID_ENDS = new RegExp(SAID_END, 'giu');

/** What tells that the quote it leads to is written there, however long that is. */
const LED = /\b(?:says?|saying|reads|reading|(?:words?|text|caption|quote|message|inscription|verse|poem)(?: of)?)\s*:?\s*$/iu;

/** All lettering of an idea, in order, none inside another. */
export function findLettering(idea: string): Lettering[] {
  const wishes = WISHES.some((wish) => idea.includes(wish));
  if (!wishes && !hint(idea).test(idea)) return [];
  const found: Lettering[] = [];
  if (/["“„«「‘'`]/.test(idea))
    for (const match of matchesOf(quotes(idea), idea)) {
      // `A 39" table`: inches, and no quote that opens.
      if (/\d["″”]?$/.test(idea.slice(Math.max(0, match.index - 2), match.index)) && /^["“”]/.test(match[0])) continue;
      const raw = match.slice(1).find((group) => group !== undefined) ?? '';
      const content = raw.trim();
      if (!wordOrNumber(content).test(content)) continue;
      // A whole idea in quotes was pasted so; it is no lettering.
      const words = content.split(/\s+/).length;
      if (
        // What leads to it stands right before it; the whole idea before every quote would be a square law.
        (words > 25 && (words > 60 || !LED.test(idea.slice(Math.max(0, match.index - 40), match.index)))) ||
        (words > 4 && idea.slice(0, match.index).trim() === '' && (words > 8 || match[0].length > 0.6 * idea.trim().length))
      )
        continue;
      const start = match.index + match[0].indexOf(raw) + raw.indexOf(content);
      found.push({ content, span: [start, start + content.length], outer: [match.index, match.index + match[0].length] });
    }
  if (TITLED.test(idea))
    for (const { outer } of [...found]) {
      const rest = idea.slice(outer[1]);
      const name = byline(rest).exec(rest);
      // Who is known as an artist is one, and no name in print.
      if (!name || PAINTERS.has(name[1]!.toLowerCase()) || !isTitled(idea.slice(0, outer[0]), idea)) continue;
      const end = outer[1] + name[0].length;
      const span: Span = [end - name[1]!.length, end];
      found.push({ content: name[1]!, span, outer: span });
    }
  if (DATED.test(idea))
    for (const match of matchesOf(dates(idea), idea)) {
      const span: Span = [match.index, match.index + match[0].length];
      if (!found.some((item) => item.outer[0] < span[1] && span[0] < item.outer[1]))
        found.push({ content: match[0], span, outer: span });
    }
  if (UNCLOSED_HINT.test(idea))
    for (const match of matchesOf(unclosed(idea), idea)) {
      const start = match.index + match[0].lastIndexOf(match[1]!);
      const span: Span = [start, start + match[1]!.length];
      if (!found.some((item) => item.outer[0] < span[1] && span[0] <= item.outer[1]))
        found.push({ content: match[1]!, span, outer: [start - 1, span[1]] });
    }
  const cues = CUE_HINT.test(idea) ? matchesOf(cue(idea), idea) : [];
  for (const match of cues) {
    const from = match.index + match[0].length;
    if (found.some((item) => item.outer[0] < from + 12 && from <= item.outer[1])) continue;
    const rest = idea.slice(from, from + 160);
    if (isSpoken(idea, match, rest)) continue;
    const words = unquoted(rest, /\s{2,}$/.test(match[0]) || match[0].endsWith(':'), match[0], idea.slice(0, match.index));
    if (words)
      found.push({
        content: words.content,
        span: [from + words.at, from + words.at + words.content.length],
        outer: [from + words.at, from + words.at + words.content.length],
      });
  }
  for (const match of matchesOf(foreignCue(idea), idea)) {
    const from = match.index + match[0].length;
    if (found.some((item) => item.outer[0] < from + 12 && from <= item.outer[1])) continue;
    const rest = idea.slice(from, from + 160);
    const content = capitalRun(rest).exec(rest)?.[1] ?? rest.slice(0, FOREIGN_END.exec(rest)?.index).trim();
    if (content === '' || content.split(/\s+/).length > 8) continue;
    found.push({ content, span: [from, from + content.length], outer: [from, from + content.length] });
  }
  const numbers = /\d/.test(idea) ? [...matchesOf(NUMBER, idea), ...matchesOf(SHOWN_TIME, idea)] : [];
  for (const match of [...numbers, ...matchesOf(letter(idea), idea)]) {
    const content = match[1]!;
    const start = match.index + match[0].length - content.length;
    const end = start + content.length;
    if (!found.some((item) => item.outer[0] < end && start < item.outer[1]))
      found.push({ content, span: [start, end], outer: [start, end] });
  }
  if (BEARS_NAMES.test(idea))
    for (const match of matchesOf(namesOn(idea), idea)) {
      const start = match.index + match[0].length - match[1]!.length;
      const span: Span = [start, start + match[1]!.length];
      if (!found.some((item) => item.outer[0] < span[1] && span[0] < item.outer[1]))
        found.push({ content: match[1]!, span, outer: span });
    }
  const named = [
    ...(IN_LETTERS.test(idea) ? matchesOf(inLetters(idea), idea) : []),
    ...(idea.includes(' logo ') ? matchesOf(logoName(idea), idea) : []),
    ...(SLOGAN.test(idea) ? matchesOf(slogan(idea), idea) : []),
  ];
  for (const match of named) {
    const content = match.slice(1).find((group) => group !== undefined) ?? '';
    const start = match.index + match[0].lastIndexOf(content);
    const span: Span = [start, start + content.length];
    if (!found.some((item) => item.outer[0] < span[1] && span[0] < item.outer[1])) found.push({ content, span, outer: span });
  }
  const written = /written|spelled/i.test(idea) ? matchesOf(WRITTEN, idea) : [];
  const wished = wishes ? matchesOf(wishedFor(idea), idea) : [];
  const refused = idea.includes(' sign') && /\bno /i.test(idea) ? matchesOf(REFUSAL, idea) : [];
  for (const match of [...written, ...wished, ...refused]) {
    const start = match.index + match[0].indexOf(match[1]!, match[0].startsWith('with') ? 5 : 0);
    const end = start + match[1]!.length;
    if (!found.some((item) => item.outer[0] < end && start < item.outer[1]))
      found.push({ content: match[1]!, span: [start, end], outer: [start, end] });
  }
  const run = twoCapitals(idea).test(idea);
  for (const match of run
    ? [...matchesOf(capitals(idea), idea), ...matchesOf(heading(idea), idea)]
    : COVER.test(idea)
      ? matchesOf(coverTitle(idea), idea)
      : []) {
    const content = match[1]!;
    const start = match.index + match[0].length - content.length;
    const end = start + content.length;
    if (!found.some((item) => item.outer[0] < end && start < item.outer[1]))
      found.push({ content, span: [start, end], outer: [start, end] });
  }
  return found.sort((a, b) => a.outer[0] - b.outer[0]);
}

/** Where unquoted lettering ends; in capitals a small word is a part of it: "3 FOR $2.50". */
function endOf(body: string, pattern: RegExp): { index: number } | undefined {
  for (const hit of body.matchAll(pattern)) if (!/[a-z]/i.test(hit[0]) || hit[0] !== hit[0].toUpperCase()) return hit;
  return undefined;
}

const lastWord = pattern(String.raw`([\p{L}'’-]+)\s*$`);
/** "A soldier saying goodbye": who lives says things, and letters nothing that is not set apart by capitals or a colon. */
function isSpoken(idea: string, cue: RegExpExecArray, rest: string): boolean {
  if (!/^(?:saying|says|that says|which says)\b/i.test(cue[0]) || cue[0].endsWith(':')) return false;
  // A word is no longer: looking through all that stands before would take square time.
  const at = cue.index;
  const before = idea.slice(Math.max(0, at - 40), at);
  const who = lastWord(before).exec(before)?.[1]?.toLowerCase();
  return who !== undefined && isLiving(singular(who)) && !capitalOrNumber(rest).test(rest);
}

/** At the end of what stands before the words that it bears. */
const BEARER =
  /\b(?:sign|signboard|chalkboard|blackboard|whiteboard|menu|board|poster|card|banner|mug|shirt|t-shirt|tee|cake|label|sticker|badge|letter|note|billboard|flag|plaque|invitation|mural)s? $/i;

function unquoted(rest: string, marked: boolean, cue: string, before: string): { content: string; at: number } | undefined {
  const lead = /^\s*/.exec(rest)![0].length;
  const body = rest.slice(lead);
  if (marked || lead > 0) {
    // Quotes lost on the way here often leave two spaces on either side.
    const spaced = /^(.+?)(?:\s{2,}|$)/.exec(body);
    if (spaced && (lead > 0 || marked) && /\s{2,}/.test(body)) return { content: spaced[1]!.trim(), at: lead };
  }
  if (/^(?:the|a|an|on|in|of|is|are|that|written|made|and|it|its)\b/i.test(body) && !/says|read|spell|titled/i.test(cue))
    return undefined;
  const end = endOf(body, /sa(?:ys?|ying) *$/i.test(cue) ? SAID_ENDS : ENDS);
  const whole = (end ? body.slice(0, end.index) : body).trim();
  // Lettering in capitals ends with the capitals: "OPEN beside a cat".
  const content = capitalRun(body).exec(body)?.[1] ?? whole;
  const words = content.split(/\s+/).filter(Boolean).length;
  if (words === 0 || words > 8) return undefined;
  // "the word" or "the text" without a cue verb is lettering only where it is set apart by capitals.
  // "A chalkboard menu with the words soup of the day": what bears words has them.
  const borne = /^with the words/i.test(cue) && BEARER.test(before);
  if (/^(?:the|with)\b/i.test(cue) && !borne && !capitalOrNumber(content).test(content) && !/:\s*$/.test(cue)) return undefined;
  return { content, at: lead };
}
