/** How the lettering that is there looks and where it stands: "the second line bigger", "round the circle", "isn't readable" (R77). */
import type { TextFact } from '@atelier/spec';
import { findSubjects } from '../find.ts';
import type { Meaning, Saying } from '../meant/meaning.ts';
import type { Outcome } from '../outcome.ts';
import type { Workbench } from '../workbench.ts';
import { dress } from './dress.ts';
import { lastOf, linesOf, reword, type Spoken, spokenOf, wordsIn } from './lines.ts';
import { type Manner, mannerIn } from './manner.ts';

const at = (source: string): RegExp => new RegExp(`^${source}$`, 'iu');
const NOUN =
  "(?:(?:main |big |small |film |movie |book |band |shop |boat's |ship's |her |his |author's |opening |phone )?(?:title|heading|headline|header|texts?|words?|lettering|letters|captions?|inscription|message|greeting|slogan|tag ?line|sub ?title|wording|writing|fonts?|typeface|type|names?|author|dates?|day|year|times?|hours|venue|address|prices?|numbers?|phone|room|credits|quote|motto|dishes|items)|(?:first|second|third|last|top|bottom|upper|lower|2nd|3rd) (?:line|row|bit|part)|both lines|everything|all of it|&|ampersand|small (?:text|print))";
const REF = `(?<ref>(?:all (?:the )?|both )?(?:the |its |his |her |their |my |our |that |this )?${NOUN}(?: (?:on|of|in) (?:it|the (?!very|top|bottom|left|right|middle|centre|center|corner|back|front|side)(?:(?:first|second|third|last|other) )?[\\p{L}]+))?|(?:the )?(?:word|line|name|number|letters?)? ?["“][^"“”]+["”]|the (?:word|name|letter|number) [\\p{L}\\d&'’]+?)`;
const VERB =
  "(?:make|have|put|set|move|turn|change|write|print|let|want|get|place|shift|raise|lower|bring|push|slide|nudge|do|with|use|using|can you|could you|can|could|may|i want|i need|i'd like|keep|arrange|bend|curve|run|style|give|show)";
const BE =
  "(?:(?:should|must|could|can|needs? to|has to|have to|ought to|shall|to)(?: all| both| also| just| rather)? )?(?:be |is |are |look |looks |go |goes |run |stand |sit |come |appear |become |'s |'re |in |into )*";
const OF_LINE = at(`(?:(?:${VERB}) )*${REF}(?:,|:)? (?<verb>${BE})(?<how>.+)`);
/** "The word Not should be bigger". */
const OF_WORD = at(
  `(?:(?:${VERB}) )*(?<ref>the (?:word|words|name|letter|number|line) [\\p{L}\\d&'’]+(?: [\\p{L}\\d&'’]+)?) (?:(?:should|must|could|can|needs? to|has to|have to|is|are|to) )?(?:be |look )?(?<how>.+)`,
);
/** "Saturday in capitals". */
const OF_ANY = at(
  `(?:(?:make|have|put|set|write|print|let) )*(?:the )?(?<ref>[\\p{L}\\d&'’]+(?: [\\p{L}\\d&'’]+){0,2}?) (?:(?:should|must|could|can|needs? to|has to|have to|is|are|to) )?(?:be |look |go )?(?<how>(?:bigger|smaller|larger|bold|bolder|in|underneath|below|above|all|on its own|upper|lower|spelled|written|capital|italic)\\b.*)`,
);
/** "Thinner letters, more spaced out". */
const BEFORE = at(
  `(?:(?:make|have|with|use|using|i want|in|try|give (?:it|me)|needs?|want|add|change to) )*(?:(?:an?|the|some|much|all) )*(?<how>[\\p{L},' -]+?) (?<noun>letters|lettering|text|fonts?|type|typeface|writing|title|words|script|heading|headline|name|numbers?|date|year)(?<more>,? .+)?`,
);
/** "It" of the lettering, and what can be meant of nothing else. */
const OF_IT = at(
  `(?:(?:make|put|set|have|write|print|do|turn|change|move|no|hmm|i want|back to|go back to|now) )*(?:(?:it|that|this|them|all|everything) )?(?<how>.+)`,
);
const UNREAD = at(
  `(?:${REF}|it|that|(?:i|you|we|one|nobody|no one|people) (?:can'?t|cannot|can hardly|can barely|could not|couldn'?t|will not|won'?t)(?: really| even)? (?:read|see|make out) (?<seen>(?:the |its |his |her )?[\\p{L} ]+?|it|that|them|anything))(?: (?:is|are|'s))?(?<why> (?:isn'?t|aren'?t|is not|are not|not|hard(?:ly)?|difficult|impossible|barely|un|too|gets? lost|disappears?|doesn'?t|does not|don'?t|illegible|unreadable|very)\\b[^,;.]*| (?:on|against|in|over|at|from|behind)\\b[^,;.]*)?`,
);
const UNREADABLE =
  /\b(?:readable|legible|visible|unreadable|illegible|hard to (?:read|see|make out)|difficult to read|impossible to read|gets? lost|disappears?|show(?:s)? up|stand(?:s)? out|clear|read(?:s)? well)\b/i;
const REASON =
  /,? (?:(?:so |because |and |his |her |my |the |nobody|no one|people|you|i|we|one|they|everyone|[\p{L}]+ )[\p{L}' ]*?(?:can|can't|cannot|will|won't|could|couldn't|able|hardly|not)\b[\p{L}' ]*?\b(?:read|see|make out|tell)\b.*)$/iu;
const AGAIN = at(
  `${REF} (?<verb>${BE})?(?<how>.+?)(?: and |, (?:and )?)(?:(?:make|put|set|turn|have|write) )(?:it|them|that)? ?(?<more>.+)`,
);

/** Without what it shall no longer be, and without who says how. */
const plain = (how: string): string =>
  how
    .trim()
    .replace(/ (?:rather than|instead of|not) (?!that\b).+$/i, '')
    .replace(/^(?:to |into )?(?:something |a style that is )?(?=more |old|less )/i, '')
    .replace(/^(?:a bit|a little|slightly|just) (?=(?:up|down|higher|lower|to|left|right)\b)/i, '')
    .replace(/ (?:a bit|a little|slightly|some more|again|please|instead|though)$/i, '')
    .trim();
const TOO: Readonly<Record<string, string>> = {
  big: 'smaller',
  large: 'smaller',
  huge: 'smaller',
  small: 'bigger',
  tiny: 'bigger',
  little: 'bigger',
  thin: 'bolder',
  fine: 'bolder',
  thick: 'thinner',
  bold: 'thinner',
  fat: 'thinner',
  dark: 'lighter',
  light: 'darker',
  pale: 'darker',
  faint: 'darker',
  high: 'lower down',
  low: 'higher up',
};
const tooMuch = (how: string): string | undefined => {
  const word = /^(?:(?:still|way|much|a bit|far|all) )*too (?<word>\p{L}+)(?:$| (?:to read|for|and|on)\b.*)/iu
    .exec(how)
    ?.groups?.word?.toLowerCase();
  return word === undefined ? undefined : TOO[word];
};

/** How a name stands to a mark is told of the whole. */
const BESIDE_SHAPE =
  /^(?:put |place |move |have |set )?the (?:name|text|title|words?|lettering|letters) (?:under|underneath|below|beneath|above|over|beside|next to|around|inside) (?:the|it|its)(?: [\p{L} ]+)?$/iu;
/** "A different font, something like an old western". */
const OTHER_FACE =
  /^(?:(?:use|try|make it|have|with|in|change (?:it|the [\p{L}]+) to|i want) )*(?:an? )?(?:different|another|new|other) (?:font|typeface|lettering|letters|script)(?:,|;|:| -)? (?:something |maybe |one |that(?:'s| is) |that looks )*(?<how>.+)$/iu;
const SPOT = /^(?:in|at|on|to) the (?:lower|upper|top|bottom|left|right)[ -](?:left|right)?/i;
const MOVING = /^(?:move|shift|raise|lower|bring|push|slide|nudge|put|place)\b/i;
/** A step of a line that is to stand elsewhere. */
function movedBy(said: string, manner: Manner): Manner {
  if (manner.where) return manner;
  return /\braise\b/i.test(said)
    ? { ...manner, where: 'higher up' }
    : /^(?:please )?lower\b/i.test(said)
      ? { ...manner, where: 'lower down' }
      : manner;
}

function ofLine(bench: Workbench, said: string): Outcome {
  const both =
    AGAIN.exec(said.replace(at(`(?:${VERB} )*`), ''))?.groups ??
    AGAIN.exec(said.replace(new RegExp(`^(?:${VERB} )+`, 'i'), ''))?.groups;
  if (both?.ref && both.how && both.more) {
    const spoken = spokenOf(bench, both.ref);
    const [one, other] = [mannerIn(plain(both.how), true), mannerIn(plain(both.more), true)];
    if (spoken && one && other) return dress(bench, spoken, { ...one, ...other });
  }
  for (const form of [OF_WORD, OF_LINE, OF_ANY]) {
    const line = form.exec(said)?.groups;
    if (!line?.ref || !line.how) continue;
    const done = ofRef(bench, said, line.ref, line.how, form === OF_ANY);
    if (done !== undefined) return done;
  }
  return undefined;
}

function ofRef(bench: Workbench, said: string, ref: string, told: string, any: boolean): Outcome {
  // "Saturday" is a word of it where it stands there and nothing is called so.
  const spoken = any ? (findSubjects(bench, ref).length > 0 ? undefined : wordsIn(linesOf(bench), ref)) : spokenOf(bench, ref);
  if (!spoken) return undefined;
  const how = plain(told.replace(REASON, ''));
  const too = tooMuch(how);
  const manner = mannerIn(too ?? how, true);
  if (!manner) return undefined;
  if (MOVING.test(said) && manner.where === undefined && !/^(?:put|place)/i.test(said)) return undefined;
  if (/own line|separate line|new line/.test(manner.where ?? '') && spoken.part && spoken.lines[0])
    return parted(bench, spoken.lines[0], spoken.part);
  return dress(bench, spoken, movedBy(said, manner));
}

/** "… , make it white": what is done about it. */
const MEND = /,? (?:so |please |can you |maybe )*(?:make|turn|put|set|print) (?:it|them|that) (?<mend>.+)$/iu;
/** Some words of a line on a line of their own. */
function parted(bench: Workbench, line: TextFact, words: string): true {
  const rest = line.content.replace(words, ' ').replace(/^[\s,;:·|–—-]+|[\s,;:·|–—-]+$/gu, '');
  reword(bench, line, rest);
  bench.addText(words, line.on);
  return true;
}

function unread(bench: Workbench, said: string): Outcome {
  const mend = MEND.exec(said);
  const found = UNREAD.exec(mend ? said.slice(0, mend.index) : said)?.groups;
  const mended = mend?.groups?.mend ? mannerIn(plain(mend.groups.mend), true) : {};
  if (!mended) return undefined;
  if (!found) return undefined;
  const why = found.why ?? '';
  if (!found.seen && !UNREADABLE.test(why) && !/too (?:small|tiny|thin|dark|light) to read/i.test(why)) return undefined;
  if (!found.seen && /\bclear\b/i.test(why) && !/n'?t|not/i.test(why)) return undefined;
  const phrase = found.seen ?? found.ref;
  const spoken: Spoken | undefined =
    phrase && !/^(?:it|that|them|anything)$/i.test(phrase)
      ? spokenOf(bench, phrase)
      : phrase || found.seen || !found.ref
        ? itOf(bench)
        : undefined;
  if (!spoken) return undefined;
  const size = /\btoo (?:small|tiny)\b/i.test(why) ? { size: 'large' } : {};
  return dress(bench, spoken, mend ? { ...size, ...mended } : { state: 'clear', ...size });
}

/** The lettering as "it": all of it where there is one line, else the line that came last. */
function itOf(bench: Workbench): Spoken | undefined {
  const lines = linesOf(bench);
  const last = lastOf(bench);
  return lines.length === 1 ? { lines, all: true } : last && { lines: [last], all: false };
}

/** What can be said of letters alone. */
const isOfLetters = (how: string, { upper, face, shape, size }: Manner): boolean =>
  upper !== undefined ||
  (face !== undefined &&
    /\b(?:font|letters?|lettering|typeface|script|handwrit\w+|cursive|italics?|calligraphy|type)\b/i.test(how)) ||
  (shape !== undefined && /^(?:curved|straight|arched)/.test(shape)) ||
  (size?.includes(' ') === true && /\b(?:title|text|name|heading|headline|date|words?|letters|first line|line)\b/.test(size));

/** "Smaller, in the corner of the window" where the window bears the words. */
function isOnBearer(bench: Workbench, { where, ...looks }: Manner): boolean {
  const thing = /^(?:in|at|on|across|along) the [\p{Ll} -]+ of (?<thing>(?:the|it|its) ?[\p{Ll} ]*)$/u.exec(where ?? '')?.groups
    ?.thing;
  const bearer = thing && (thing === 'it' ? bench.about : findSubjects(bench, thing)[0]);
  return (
    bearer !== undefined && bearer !== '' && Object.keys(looks).length > 0 && linesOf(bench).some(({ on }) => on === bearer.id)
  );
}

function ofIt(bench: Workbench, said: string): Outcome {
  const how =
    OTHER_FACE.exec(said)?.groups?.how ??
    /^(?:(?:make|put|set|have) )?(?<how>(?:lower ?case|upper ?case|capitals|caps|all caps)) (?:everything|all of it|it all|all|the (?:text|words|whole thing))$/iu.exec(
      said,
    )?.groups?.how ??
    OF_IT.exec(said)?.groups?.how;
  if (!how) return undefined;
  const manner = mannerIn(plain(how));
  const ofWriting = /^(?:write|print|letter) (?:it|that|this|them)\b/i.test(said);
  if (!manner || !(OTHER_FACE.test(said) || ofWriting || isOfLetters(how, manner) || isOnBearer(bench, manner)))
    return undefined;
  const spoken = /\b(?:everything|all of it)\b|^all caps|^(?:upper|lower) ?case/i.test(said)
    ? { lines: linesOf(bench), all: true }
    : itOf(bench);
  // A path that is curved is no lettering.
  const { about } = bench;
  const bears = about === undefined || linesOf(bench).some(({ on }) => on === about.id) || about.name === 'lettering';
  if (!bears && !ofWriting && manner.upper === undefined && manner.face === undefined) return undefined;
  return (
    spoken &&
    dress(
      bench,
      manner.upper !== undefined && spoken.lines.length > 1 && !/\b(?:it|that|this)\b/.test(said)
        ? { lines: linesOf(bench), all: true }
        : spoken,
      manner,
    )
  );
}

function qualityBefore(bench: Workbench, said: string): Outcome {
  const { how, noun, more } = BEFORE.exec(said)?.groups ?? {};
  if (!how || !noun || /["“”]/.test(said)) return undefined;
  const one = mannerIn(`${how} letters`.toLowerCase().replace(/^(?:a|the|some) /, ''), true);
  if (!one) return undefined;
  const other = more ? mannerIn(more, true) : {};
  if (!other) return undefined;
  const spoken = spokenOf(
    bench,
    /^(?:letters|lettering|text|fonts?|type|typeface|writing|words|script)$/i.test(noun) ? 'letters' : noun,
  );
  return spoken && dress(bench, spoken, { ...one, ...other });
}

/** "Fancy script for the names but the date plain". */
function forEach(bench: Workbench, said: string): Outcome {
  const { how, ref, rest } =
    at(`(?:use |put |have )?(?:an? )?(?<how>[\\p{L} -]+?) for ${REF}(?<rest>,? (?:and|but) .+|, .+)?`).exec(said)?.groups ?? {};
  if (!how || !ref) return undefined;
  const manner = mannerIn(how, true) ?? mannerIn(`${how} letters`, true);
  const spoken = spokenOf(bench, ref);
  if (!manner || !spoken) return undefined;
  const others = rest?.replace(/^,? ?(?:and|but) |^, /, '');
  const done = dress(bench, /^(?:the )?names?$/i.test(ref) && spoken.all ? namesOf(bench, spoken) : spoken, manner);
  if (done !== true || !others) return done;
  return ofLine(bench, others) ?? forEach(bench, others);
}
const namesOf = (bench: Workbench, spoken: Spoken): Spoken => {
  const lines = linesOf(bench).filter(({ content }) => !/\d/.test(content));
  return lines.length > 0 && lines.length < spoken.lines.length ? { lines, all: false } : spoken;
};

export const looking: Meaning = ({ bench, said }: Saying) => {
  if (linesOf(bench).length === 0 || SPOT.test(said)) return undefined;
  if (
    /^(?:remove|delete|drop|lose|no|without|erase|take|get rid|add|clear(?! letter)|call)\b/i.test(said) &&
    !/^no (?:put|make|write)\b/i.test(said)
  )
    return undefined;
  if (BESIDE_SHAPE.test(said)) return undefined;
  const first = said
    .replace(/^(?:no|hm+|nah|ok),? (?=put|make|write|back|straight|not)/i, '')
    .replace(/^not readable like that[,.]? ?/i, '');
  return (
    unread(bench, first) ?? forEach(bench, first) ?? ofLine(bench, first) ?? qualityBefore(bench, first) ?? ofIt(bench, first)
  );
};
