/** What is to be read on the picture without quotes, by its capitals, its figures or what is said of it (R75). */
import type { Subject, TextFact } from '@atelier/spec';
import { bare, findSubjects, focusOf, lives } from '../find.ts';
import type { Meaning } from '../meant/meaning.ts';
import { sheetOf } from '../on-sheet.ts';
import type { Outcome } from '../outcome.ts';
import { isColour } from '../predicate.ts';
import { SHEET } from '../sheet.ts';
import type { Workbench } from '../workbench.ts';
import { bearerNamed, comesIn, WITH_PLACE } from './bearers.ts';
import { at, OF_ROLE, ROLE, VERBS, WISH } from './forms.ts';
import { bearerBy, letterIt } from './letter-it.ts';
import { linesOf, spokenOf } from './lines.ts';
import { apart, mannerIn } from './manner.ts';
import { inQuotes } from './quoted.ts';

/** What was said, and of which picture. */
interface Asked {
  bench: Workbench;
  said: string;
  lines: readonly TextFact[];
  /** What the sheet is called that the picture is; undefined where it is none. */
  sheet: string | undefined;
  /** Something is lettered there, or made to be. */
  lettered: boolean;
}
/** One way to say it: undefined where it was not said so. */
type Step = (asked: Asked) => Outcome;

/** It is a title, a name or a number by how it is written: it begins with a capital or a figure, and no manner does. */
const isWords = (content: string): boolean =>
  /^[\p{Lu}\d£$€"'&#@]/u.test(content) &&
  content.length < 80 &&
  !/\b(?:please|must|should|can you|could you|make|needs|instead)\b|, (?:and|but|so) /u.test(content) &&
  mannerIn(content.toLowerCase()) === undefined;

interface More {
  on?: Subject;
  instead?: TextFact | undefined;
  beside?: boolean;
  where?: string;
}
/** Letters what was told, without what is said behind it of its look and place. */
function words(bench: Workbench, told: string, { where, ...more }: More = {}): Outcome {
  const all = apart(told);
  if (!isWords(all.content)) return undefined;
  const manner = where ? { ...all.manner, ...(mannerIn(where.toLowerCase()) ?? { where: where.toLowerCase() }) } : all.manner;
  return letterIt(bench, { content: all.content, manner, ...more });
}

const LED = /^(?:(?:put|add|write|and|then|have|with|the) )*(?<lead>[\p{L} ,'-]{3,50}?): ?(?<told>\S[^"“”]*)$/u;
/** "Underneath in small type: doors 8pm", "top line: Find Your Seat". */
const led: Step = ({ bench, said, lettered }) => {
  const { lead, told } = LED.exec(said)?.groups ?? {};
  if (!lead || !told || !(lettered || SHEET.test(bench.brief.idea))) return undefined;
  const line = /^(?<which>top|first|second|third|next|last|bottom|main) (?:line|row)$/i
    .exec(lead)
    ?.groups?.which?.toLowerCase();
  const manner = line ? {} : mannerIn(lead.toLowerCase());
  if (!manner) return undefined;
  const first = line !== undefined && /^(?:top|first|main)$/.test(line);
  const where =
    line !== undefined && /^(?:bottom|last)$/.test(line) ? 'at the bottom' : first && lettered ? 'at the top' : undefined;
  return letterIt(bench, { content: told.trim(), manner: { ...(where && { where }), ...manner }, beside: !first });
};

const CALLED_AND_PUT =
  /^(?:the |my |our |his |her )?(?<what>[\p{Ll} ]+?|it)(?:'s| is|) (?:called|named) (?<told>\p{Lu}[^,]*?)(?:,? and|,|\.)? (?:put|write|paint|letter|print|have|show) (?:that|it|this|the name) (?<how>.+)$/u;
/** "The boat is called Dragonfly, put that on the side in yellow". */
const calledAndPut: Step = ({ bench, said }) => {
  const { what, told, how } = CALLED_AND_PUT.exec(said)?.groups ?? {};
  const manner = how ? mannerIn(how.toLowerCase()) : undefined;
  if (!what || !told || !manner) return undefined;
  const on = findSubjects(bench, what === 'it' ? 'it' : `the ${what}`)[0];
  const there = manner.where && /^(?:on|across|along|at|over|down) /.test(manner.where);
  return letterIt(bench, { content: told.trim(), manner, ...(on && there && !lives(on) && { on }) });
};

const PAIR =
  /^(?:write|letter|print|chalk) (?<one>(?!(?:an?|the|some|my|me|it|that|your) )[^,"“”]{2,60}?)(?<where> (?:on it|at the top|across the top|in [\p{L} ]+ letters))?,? and (?:then )?(?:(?:under|below|underneath|beneath) (?:that|it|this)|underneath|below) (?<other>[^"“”,]{2,60})$/iu;
/** "Write soup of the day on it, and under that leek and potato". */
const pair: Step = ({ bench, said }) => {
  const { one, other, where = '' } = PAIR.exec(said)?.groups ?? {};
  if (!one || !other) return undefined;
  const on = / on it$/i.test(where) ? focusOf(bench) : undefined;
  const manner =
    mannerIn(
      where
        .trim()
        .toLowerCase()
        .replace(/^on it$/, ''),
    ) ?? {};
  const done = letterIt(bench, { content: one, manner, ...(on && !lives(on) && { on }) });
  return done === true ? letterIt(bench, { content: other, manner: { where: 'underneath' }, beside: true }) : done;
};

const ROLE_BELOW = at(
  `(?:(?:put|add|write|and|with|the) )*(?:${ROLE}) (?<where>below|underneath|under it|below it|above|at the (?:top|bottom)|in the corner|under the \\p{L}+|on the \\p{L}+): ?(?<told>.+)`,
);
/** "Date below: 14 June". */
const roleBelow: Step = ({ bench, said }) => {
  const { where, told } = ROLE_BELOW.exec(said)?.groups ?? {};
  return where && told ? words(bench, told, { where, beside: true }) : undefined;
};

const OUR_NAMES =
  /^(?:(?:(?:put|add|write|print|have|include|and) )+(?:our|my|his|her|their|the|its) (?:names?|(?:\p{L}+'s )?name|weight|size|flavou?r|vintage|score|room|motto|initials)|(?:the )?names? of (?:the|our|his|her|my|their) [\p{Ll} ]+?)(?: (?<where>(?:on|in|across|at|under|above|over|below|along|underneath)\b[^,:]*))?[,:] (?<told>[\p{Lu}\d].+)$/u;
/** "Put our names on it, Priya and Daniel". */
const ourNames: Step = ({ bench, said }) => {
  const { where, told } = OUR_NAMES.exec(said)?.groups ?? {};
  return told ? words(bench, told, where ? { where } : {}) : undefined;
};

const NAME_OF = /^(?:the )?name of the [\p{Ll} ]+ (?:is|should be) (?<told>\p{Lu}.+)$/u;
const CALL_IT =
  /^(?:title|call|name|caption) (?:it|this|the (?:poster|cover|card|book|film|movie|album|logo|picture))(?: as)?:? (?<told>\p{Lu}.+)$/u;
/** "Call it The Last Keeper", "name of the wine is Vieux Renard, in gold". */
const callIt: Step = ({ bench, said, lines, lettered }) => {
  const told = NAME_OF.exec(said)?.groups?.told ?? CALL_IT.exec(said)?.groups?.told;
  return told && lettered ? words(bench, told, { instead: lines.length === 1 ? lines[0] : undefined }) : undefined;
};

const CALL_PLACE = /^(?<verb>call|name|label|mark) (?<what>the [\p{Ll} ]+?)(?: as)? (?<told>\p{Lu}.+)$/u;
/** "Name the bay Dead Man's Cove" of a map. */
const callPlace: Step = ({ bench, said, lines, sheet }) => {
  const { verb, what, told } = CALL_PLACE.exec(said)?.groups ?? {};
  if (!verb || !what || !told || !(/^(?:label|mark)/.test(verb) || /\bmap\b/i.test(sheet ?? bench.brief.idea)))
    return undefined;
  const on = findSubjects(bench, what)[0] ?? comesIn(bench, `a ${bare(what)}`);
  return on && words(bench, told, { on, instead: lines.find((line) => line.on === on.id) });
};

const TITLED = at(
  `${VERBS}(?:the |its |his |her |their |our |my |a )?(?<role>${ROLE})(?: (?:of|on) (?:the |it|this )?(?:[\\p{Ll} -]*?))?(?<how>:| is| are| should be| must be| could be| needs to be| should say| should read| must say| has to say| says| reads| saying| that says|,| (?=\\d)) ?(?<told>.+)`,
);
const AND_ROLE =
  /,? (?:and |by )?(?:the )?(?:author|date|venue|place|time|sub ?title|tag ?line|artist|address):? (?=\p{Lu}|\d)/u;
/** It says what the words shall not be, which is corrected elsewhere. */
const CORRECTS = /^\S+ ?(?:[^,]+,)? ?(?:not|instead|you|it says)\b/i;
/** A place, a day and a year are facts of the picture where nothing is lettered. */
const OF_WORDS = /title|text|words?|letter|caption|inscription|headline|message|number|'s name/i;
/** "Title: The Cold Harbour, author Ingrid Dahl", "phone number 07700 900123 at the bottom". */
const byRole: Step = ({ bench, said, lines, lettered }) => {
  const { role, told = '', how } = TITLED.exec(said)?.groups ?? {};
  if (!role || !/^[\p{Lu}\d£$€]/u.test(told) || !(lettered || OF_WORDS.test(role)) || CORRECTS.test(told)) return undefined;
  if (how === ',' && !(lettered && /^(?:title|headline|date|name)$/i.test(role))) return undefined;
  const known = spokenOf(bench, role);
  const adds = /^(?:(?:and|also|then) )*(?:add|include|put|write|with)\b/i.test(said);
  // "The date should be the 14th" changes what is there; the rest of the line stays.
  if (known?.part && !adds) return undefined;
  const line = known?.all && lines.length > 1 ? undefined : known?.lines[0];
  const cut = AND_ROLE.exec(told);
  const first = cut ? told.slice(0, cut.index) : told.trim();
  const done = words(bench, first, { instead: adds ? undefined : line, beside: !/title|head|name/i.test(role) });
  return done === true && cut ? words(bench, told.slice(cut.index + cut[0].length), { beside: true }) : done;
};

const BY_LINE =
  '(?:right |just )?(?:below|under|underneath|above|beneath|over|next to|beside) (?:it|that|them|this|the (?:title|name|text|number|words|date|heading|year))|underneath|below';
const BELOW = new RegExp(
  `^(?:(?:put|add|write|have|and|with|the|then) )*(?<told>[\\p{Lu}\\d][^"“”]*?) (?<where>${BY_LINE})(?<rest>,? .+)?$`,
  'u',
);
const BELOW_FIRST = new RegExp(
  `^(?:(?:put|add|write|have|and|with|then) )*(?<where>${BY_LINE})(?: (?:put|add|write|it should say|should be|it says|goes))?[:,]? (?:put |write |add )?(?<told>[\\p{Lu}\\d][^"“”]*)$`,
  'u',
);
/** "2019 below it", "under that put Saturday 8 to noon". */
const belowIt: Step = ({ bench, said, lines }) => {
  const { told, where, rest = '' } = BELOW.exec(said)?.groups ?? BELOW_FIRST.exec(said)?.groups ?? {};
  return told && where && lines.length > 0 ? words(bench, `${told}${rest}`, { where, beside: true }) : undefined;
};

const NUMBERED =
  /^(?:(?:put|add|write|have|give (?:him|her|it)|with|and|paint|the|a|big) )*(?:number|no\.?) (?<told>\d{1,4}\b.*)$/i;
/** "Number 27 on the door". */
const numbered: Step = ({ bench, said, lines }) => {
  const told = NUMBERED.exec(said)?.groups?.told;
  const { content, manner } = apart(told ?? '');
  return /^\d+$/.test(content) && (lines.length > 0 || manner.where)
    ? letterIt(bench, { content, manner, beside: true })
    : undefined;
};

const SAYS = at(
  `(?<who>.+?)(?:,? ${WISH})? (?:say|read|spell|says|reads|saying|reading) (?:the words? )?(?<told>\\p{Lu}.*|\\d.*)`,
  'u',
);
/** "One sign should say NO MORE CUTS", "it should say Da Enzo at the top". */
const says: Step = ({ bench, said, lines, sheet }) => {
  const { who: named, told } = SAYS.exec(said)?.groups ?? {};
  if (!named || !told) return undefined;
  const who = named.trim();
  const role = OF_ROLE.exec(who)?.groups?.role;
  if (role) {
    const known = spokenOf(bench, role);
    return words(bench, told, { instead: known && !known.part ? known.lines[0] : undefined });
  }
  if ((/^(?:it|this|that)$/i.test(who) && !sheet && lines.length === 0) || / and (?:is|are) /.test(told)) return undefined;
  // What is said in plain words alone, other forms know.
  const again = /^(?:make |have |let )?it$/i.test(who) && lines.length === 1;
  const plain = Object.keys(apart(told).manner).length === 0 && !/^(?:one|another|some)\b/i.test(who) && !WITH_PLACE.test(who);
  if (!again && plain && !/^(?:the )?\p{L}+$/iu.test(who)) return undefined;
  const bearer = bearerNamed(bench, who, false);
  if (bearer === 'nothing') return undefined;
  return words(bench, told, { ...(bearer.on && { on: bearer.on }), instead: bearer.instead, beside: bearer.fresh === true });
};

const HUNG =
  /^(?:(?:add|put|have|with) )?(?:an? |the )?(?<thing>(?:\p{Ll}+ )?(?:sign|banner|board|placard|flag|plaque|billboard|screen|sash|poster)) with (?:the words? |the name )?(?<told>\p{Lu}[^,]*?) on it(?: (?<where>.+))?$/u;
/** "Sign with The Plough on it hanging over the door". */
const hung: Step = ({ bench, said }) => {
  const { thing, told, where } = HUNG.exec(said)?.groups ?? {};
  if (!thing || !told || !isWords(told)) return undefined;
  const on = findSubjects(bench, `the ${thing}`)[0] ?? comesIn(bench, `a ${thing}${where ? ` ${where}` : ''}`);
  return on && letterIt(bench, { content: told, manner: {}, on, beside: true });
};

const SHOUTED_AND = /^(?<one>\p{Lu}[\p{Lu}'’&!]+(?: \p{Lu}[\p{Lu}'’&!]*)+), (?<other>(?:\p{L}+ )?\d[^,]*)$/u;
/** "SCIENCE FAIR, room 12". */
const shoutedAnd: Step = ({ bench, said, lines, lettered }) => {
  const { one, other } = SHOUTED_AND.exec(said)?.groups ?? {};
  if (!one || !other || !(lettered || SHEET.test(bench.brief.idea))) return undefined;
  const done = letterIt(bench, { content: one, manner: {}, instead: lines.length === 1 ? lines[0] : undefined });
  return done === true ? letterIt(bench, { content: other, manner: {}, beside: true }) : done;
};

const SHOUTED =
  /^(?:(?:put|add|write|print|have|with|and|then|also|the words?|(?:his|her|their|the|our|my) (?:name|surname|last name|title|word)|just) )*(?<told>\p{Lu}[\p{Lu}\d'’!?&.:-]+(?: [\p{Lu}\d&'’!?.:-]+)*(?:,? .+)?)$/u;
const LETTERED_PART =
  /\b(?:side|front|back|door|hull|bow|stern|chest|sleeve|roof|wing|tail|windows?|walls?|bonnet|flank|lid)\b/;
/** "LOST at the top, really big", "UNITY down the side of the shuttle in black". */
const shouted: Step = ({ bench, said, lines, lettered }) => {
  const told = SHOUTED.exec(said)?.groups?.told;
  if (!told) return undefined;
  const { content, manner } = apart(told);
  if (content !== content.toUpperCase() || Object.keys(manner).length === 0 || isColour(content.toLowerCase()))
    return undefined;
  const onPart = LETTERED_PART.test(manner.where ?? '') && bearerBy(bench, manner.where).on !== undefined;
  return lettered || onPart ? letterIt(bench, { content, manner, beside: lines.length > 0 }) : undefined;
};

const TITLE =
  /^(?:(?:put|add|write|have|with) )?(?<told>\p{Lu}[\p{L}'’&]+(?: (?:\p{Lu}[\p{L}'’&]*|of|the|and|in|\d+|&))+,? .+)$/u;
/** "Village Fete 12 July in red white and blue letters" of a banner. */
const title: Step = ({ bench, said, sheet }) => {
  const told = sheet ? TITLE.exec(said)?.groups?.told : undefined;
  if (!told || !/\b(?:letters|lettering|font|script|type|capitals)\b/i.test(told)) return undefined;
  return Object.keys(apart(told).manner).length > 0 ? words(bench, told) : undefined;
};

/** In the order in which they are tried. */
const STEPS: readonly Step[] = [
  led,
  calledAndPut,
  pair,
  roleBelow,
  ourNames,
  callIt,
  callPlace,
  byRole,
  belowIt,
  numbered,
  says,
  hung,
  shoutedAnd,
  shouted,
  title,
];

export const writing: Meaning = (saying) => {
  const { bench, said } = saying;
  if (/["“”]/.test(said)) return inQuotes(saying);
  for (const step of STEPS) {
    const before = bench.mark();
    // Asked anew each time: to take back what a step did replaces all that is there.
    const lines = linesOf(bench);
    const sheet = sheetOf(bench.brief)?.names;
    const outcome = step({ bench, said, lines, sheet, lettered: sheet !== undefined || lines.length > 0 });
    if (outcome !== undefined) return outcome;
    bench.reset(before);
  }
  return undefined;
};
