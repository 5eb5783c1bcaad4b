/**
 * What is asked of a poster, a card, a logo or another sheet: words for it in whatever case they are typed, its colours, its border and its
 * shape, and what is to be drawn on it.
 */
import { wordNet } from '@atelier/lexicon';
import type { Brief, Subject, TextFact } from '@atelier/spec';
import { bare, findSubjects } from './find.ts';
import { lettered } from './lettered.ts';
import type { ClauseContext, Edit, Form, Outcome } from './outcome.ts';
import { isColour } from './predicate.ts';
import { reletter } from './replace.ts';
import { SHEET } from './sheet.ts';
import type { Workbench } from './workbench.ts';

const LINES =
  'text|words?|caption|title|headline|heading|header|slogan|tag ?line|sub ?title|phrase|quote|message|names?|(?:brand|band|album|song|film|movie|book|shop|company|business|event|product|team)(?:\u2019?s)? name|(?:the )?author(?:\u2019?s? name)?|date|year|times?|venue|address|price|web ?site|phone(?: number)?|telephone|e-?mail|instagram|wording|lettering|credits';
const PUT = '(?:(?:add|put|include|with|have|use|write|print|set|make|change|and) )?';
/** "Add the text happy birthday mom", "title Blue Night", "date june 5". */
const LINE = new RegExp(
  `^${PUT}(?:the |some |a |in )?(?<what>${LINES})(?: on (?:it|the \\p{Ll}+))?(?<set> (?:is|to|into|should be|must be|should say|should read|says?|reads?))?(?: saying| that says| reading| of)?:? (?<content>.+)$`,
  'iu',
);
const SAY =
  /^(?:(?:make|have|let) (?:it|this|the \w+) |(?:it|this) (?:should|must|could|has to) )?(?:say|read)s? (?<content>.+)$/iu;
const WRITE = /^(?:write|letter|print)(?: on it)?:? (?<content>.+)$/iu;
/** "Add latte 3.50": a line of a price list. */
const PRICED = /^(?:add|put|include) (?<content>\p{L}[\p{L} '’-]*?,? (?:for )?[£$€]? ?\d+(?:[.,]\d\d)?[£$€]?)$/iu;
const LISTED = /(?:^| )(?:menu|price list|chalkboard|blackboard|menu board|tag|label)$/i;
const WHERE =
  / (?<where>(?:at|on|in) the (?:very )?(?:top|bottom|middle|cent(?:er|re)|left|right)|underneath(?: it)?|below(?: it)?|above(?: it)?|on it|in it)$/iu;
/** What is said of how letters look and where they stand is no wording. */
const OF_LOOK =
  /^(?:(?:should|must|could|can|is|are|be|to be|has|have|needs?) )*(?:in|on|at|to|under|underneath|below|beneath|above|over|around|round|beside|next|inside|out|off|away|from|too|more|less|a (?:bit|little)|much|bigger|smaller|larger|bolder|bold|big|small|large|huge|tiny|thick(?:er)?|thin(?:ner)?|higher|lower|up|down|left|right|darker|lighter|brighter|rounder|curved?|straight|centered|centred|italic|readable|visible|legible|with|and|or|like|as|please|stand|pop|go|disappear|cut|hard|difficult|missing|gone|unreadable|illegible|blurry|wrong|crooked|not|misspelled|misspelt|hidden|upside|backwards|barely|hardly|spelled|it|this)\b|^(?:underneath|below|above|there|somewhere|here)$/iu;
const FACES =
  /^(?:an? )?(?:sans|serif|slab|script|cursive|handwritten|handwriting|typewriter|capitals?|caps|upper ?case|lower ?case)\b/iu;

const PLACED =
  /^(?:put|move|place|have|set) (?:all )?(?:the )?(?:prices?|names?|dates?|text|words?|lettering|letters|title) (?:over )?(?<where>(?:at|on|in|to) the (?:left|right|middle|cent(?:er|re)|top|bottom))$/iu;
const FONT =
  /^(?:(?:make|put|set|have|use|with|the|title|text|words|letters|lettering|name|in|an?) )*(?:fun|funky|nice|nicer|cool|fancy|playful|better|cute|cuter|elegant|modern|retro|vintage|bold(?:er)?|classy|whimsical) (?:font|typeface)$/iu;
const BY = /^(?:written |a (?:novel|book) )?by (?<who>\p{Lu}[^"“”]*)$/u;
const FOR = /^for \p{Lu}\p{L}+(?:(?: and| &) \p{Lu}\p{L}+)?$/u;
/** "Class times: mon 6pm": a label of its own, which is lettered with what it is of. */
const LABELLED =
  /^(?!(?:add|make|change|put|title|text|words?|name|tag ?line|slogan|caption|headline|sub ?title|date)\b)[\p{L} ]{3,24}: \S.*$/iu;
const WEEKDAY = /^(?:on )?(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?s?,? .*\d/iu;
/** "Text at the top", where there is none. */
const BARE =
  /^(?:add |put |have |with )?(?:some |the |a )?(?:text|credits|caption|words|title|line|names?|lettering)(?: (?:at|on|in) the \p{L}+)?$/iu;
const UNSAID = 'What should it read? Say the words, for example: write “HELLO”.';
/** "Put the name underneath the cup". */
const BESIDE =
  /^(?:put |place |move |have |set )?the (?<what>name|text|title|words?|lettering|letters) (?<where>(?:under|underneath|below|beneath|above|over|beside|next to|around|inside) (?:the|it|its) ?[\p{L} ]*)$/iu;
const FEW_COLOURS = /^(?:(?:make it|use|in|with|have) )?(?:just|only)? ?(?<many>one|two|three|1|2|3) colou?rs?(?: only)?$/iu;
const FACE = /^(?:make (?:it|them) )?(?:more )?(?<face>handwritten|hand[- ]lettered|cursive|script)$/iu;

const COLOURED =
  /^(?:(?:change|make|set|switch|turn|use|do) )?(?:(?:all )?the |it )?(?:colou?rs?(?: scheme)?|palette) (?:should be |is |are )?(?:to |into |in |of )?(?<colours>.+)$/iu;
const BORDER =
  /^(?:(?:add|put|with|make|have|give it|draw|use|and|the) )*(?:an? )?(?<how>[\p{L} -]*?) ?(?<what>border|frame|outline|edge)(?: (?:a?round|on) (?:it|the (?:edges?|outside|card|poster|sticker|logo)))?$/iu;
const NO_BORDER = /\b(?:no|not|without|remove|take|lose|delete|drop|get rid|less|thicker|thinner|the|its)\b/i;
const SHAPE =
  /^(?:make |turn |put |have )?(?:it|the (?:logo|badge|emblem|icon|sticker)) (?:be |look |into |in )?(?:an? )?(?<shape>circle|circular|round|square|oval|hexagon|hexagonal|shield|triangle|triangular|diamond|rectangle|rectangular)(?: shape[d]?| shape)?$/iu;
/** "A round badge". */
const SHAPED =
  /^(?:(?:make it|use|as) )?(?:an? )?(?<shape>round|circular|square|oval|hexagonal|triangular|diamond|rectangular) (?<what>logo|badge|emblem|sticker|icon|patch)$/iu;
const ONTO =
  /^(?<said>(?:add|put|place|include|have|draw|show|with) .+?) (?:on|onto|in|into) (?:it|the (?:card|poster|cover|logo|sticker|badge|invitation|flyer|sheet|design|menu|sign|label|post|front))$/iu;

const LOOK = /^(?:(?:with|in|make it|give it|add) )*(?:an? |the )?(?<how>[\p{L}-]+)(?:,)? (?:look|style|feel|vibe)$/iu;
const MANNER =
  /^(?:make it )?(?:more )?(?<how>rustic|vintage|elegant|modern|playful|festive|fancy|classy|sleek|feminine|masculine|boho|bohemian|luxurious|professional|distressed|grungy|corporate|futuristic|handmade)$/iu;
const DRAWN =
  /^((?:add|put|include|draw) (?:an? |some )?)(?:little |small )?(?:drawing|picture|illustration|sketch|image|icon)s? of (?:an? |some )?/iu;

/** Words that only speak of the picture's own lettering when there is some. */
const NAMED = /^(?:called|named|titled|entitled) /i;

/** What is asked, and of which sheet. */
interface Asked {
  bench: Workbench;
  clause: string;
  context: ClauseContext;
  edit: Edit;
  sheet: Sheet;
  /** The letters that are on it. */
  there: readonly TextFact[];
}
/** One way to ask something of a sheet: undefined where it was not asked so. */
type Step = (asked: Asked) => Outcome;

/** The first that was asked so. */
function firstOf(steps: readonly Step[], asked: Asked): Outcome {
  for (const step of steps) {
    const done = step(asked);
    if (done !== undefined) return done;
  }
  return undefined;
}

export const onSheet: Form = (bench, clause, context, edit) => {
  const sheet = sheetOf(bench.brief);
  const there = bench.brief.text.filter(({ off }) => !off);
  return sheet && firstOf([...WORDS, ...LOOKS], { bench, clause, context, edit, sheet, there });
};

const areColours = (said: string | undefined): boolean =>
  said?.split(/,? and |, /).every((each) => isColour(each.trim())) === true;
function inLook(bench: Workbench, kind: 'palette' | 'composition' | 'style', value: string): true {
  bench.setLook(kind, value);
  return true;
}

const colours: Step = ({ bench, clause }) => {
  const said = COLOURED.exec(clause)?.groups?.colours?.toLowerCase();
  return said !== undefined && areColours(said) ? inLook(bench, 'palette', said) : undefined;
};
const tint: Step = ({ bench, clause, sheet }) => {
  const said = /^(?:(?:make it|in|do it in|use) )(?<tint>.+)$/iu.exec(clause)?.groups?.tint?.toLowerCase();
  return sheet.mark && said !== undefined && areColours(said) ? inLook(bench, 'palette', said) : undefined;
};
const fewColours: Step = ({ bench, clause }) => {
  const many = FEW_COLOURS.exec(clause)?.groups?.many;
  if (!many) return undefined;
  return inLook(bench, 'palette', `a limited palette of ${many} ${many === 'one' || many === '1' ? 'colour' : 'colours'}`);
};
const border: Step = ({ bench, clause }) => {
  const said = BORDER.exec(clause)?.groups;
  if (!said?.what || NO_BORDER.test(said.how ?? '')) return undefined;
  return inLook(bench, 'composition', [said.how?.toLowerCase().trim(), said.what.toLowerCase()].filter(Boolean).join(' '));
};
const shapedMark: Step = ({ bench, clause, sheet }) => {
  const said = SHAPED.exec(clause)?.groups;
  if (!said?.what || !said.shape || !sheet.mark) return undefined;
  bench.setLook('composition', `${ROUNDED[said.shape.toLowerCase()] ?? said.shape.toLowerCase()} shape`);
  if (!sheet.names.endsWith(said.what.toLowerCase())) bench.setLook('medium', said.what.toLowerCase());
  return true;
};
const shape: Step = ({ bench, clause, sheet }) => {
  const said = SHAPE.exec(clause)?.groups?.shape?.toLowerCase();
  return said && sheet.mark ? inLook(bench, 'composition', `${ROUNDED[said] ?? said} shape`) : undefined;
};
const manner: Step = ({ bench, clause }) => {
  const how = (LOOK.exec(clause) ?? MANNER.exec(clause))?.groups?.how?.toLowerCase();
  return how && !isColour(how) ? inLook(bench, 'style', how) : undefined;
};
/** "A drawing of a cup" on a menu is a cup. */
const drawnOn: Step = ({ bench, clause, context, edit }) => {
  const onto = ONTO.exec(clause)?.groups?.said ?? (DRAWN.test(clause) ? clause : undefined);
  return onto === undefined ? undefined : edit(bench, onto.replace(DRAWN, '$1'), context);
};
/** What is asked of its look and of what is drawn on it, in the order in which it is tried. */
const LOOKS: readonly Step[] = [colours, tint, fewColours, border, shapedMark, shape, manner, drawnOn];

const ROUNDED: Readonly<Record<string, string>> = {
  circle: 'round',
  circular: 'round',
  hexagonal: 'hexagon',
  triangular: 'triangle',
  rectangular: 'rectangle',
};

interface Sheet {
  /** The thing that the sheet is, where it was read as one. */
  of: Subject | undefined;
  /** A logo and its like. */
  mark: boolean;
  /** What it is called by. */
  names: string;
}

export function sheetOf({ subjects, look }: Brief): Sheet | undefined {
  const on = subjects.filter(({ off, source }) => !off && source !== 'writer');
  const of = on[0] && SHEET.test(on[0].name) ? on[0] : undefined;
  const made = look.find(({ kind, value, off }) => !off && kind === 'medium' && SHEET.test(value))?.value;
  const names = of?.name ?? made;
  return names === undefined ? undefined : { of, names, mark: MARK.test(names) };
}
const MARK = /(?:^| )(?:logo|icon|emblem|badge|monogram|sticker|patch)$/i;

const price: Step = ({ bench, clause, sheet }) => {
  const said = LISTED.test(sheet.names) ? PRICED.exec(clause)?.groups?.content : undefined;
  return said ? letter(bench, said, false, true) : undefined;
};
const saying: Step = ({ bench, clause, context, there }) => {
  const said = (SAY.exec(clause) ?? WRITE.exec(clause))?.groups?.content;
  // What begins with a capital or a quote is plain anywhere (`lettered`), unless a greeting that nobody asked for is to make way.
  const greeted = there.some(({ source }) => source !== 'user' && source !== 'edit');
  if (!said || OF_LOOK.test(said) || isErrand(said)) return undefined;
  if (!greeted && !/^says? /i.test(clause) && /^["“\p{Lu}]/u.test(said)) return undefined;
  return letter(bench, said, /^(?:write|letter|print)/i.test(clause) ? context.correcting : there.length === 1);
};
/** "A fun font": which one is asked back. */
const font: Step = ({ bench, clause, there }) =>
  FONT.test(clause) && there.length > 0 ? lettered(bench, 'a different font') : undefined;
const author: Step = ({ bench, clause, sheet }) => {
  const by = /cover|book|novel|album|magazine|poster|zine/i.test(sheet.names) ? BY.exec(clause)?.groups?.who : undefined;
  return by ? letter(bench, by, false, true) : undefined;
};
const forWhom: Step = ({ bench, clause, sheet }) =>
  /card|invit/i.test(sheet.names) && FOR.test(clause) ? letter(bench, clause, false, true) : undefined;
const labelled: Step = ({ bench, clause }) =>
  LABELLED.test(clause) || WEEKDAY.test(clause) ? letter(bench, clause, false, true) : undefined;
const unsaid: Step = ({ clause, there }) => (BARE.test(clause) && there.length === 0 ? UNSAID : undefined);
const instead: Step = ({ bench, clause, there }) => {
  const said = /^(?:change|turn|make) (?:it|this|that) (?:in)?to (?<content>[\p{Lu}\d][\p{Lu}\d !?&'-]+)$/u.exec(clause)?.groups
    ?.content;
  return said && there.length === 1 ? letter(bench, said, true) : undefined;
};
const beside: Step = ({ bench, clause, there }) => {
  const said = BESIDE.exec(clause)?.groups;
  if (!said?.what || !said.where || there.length === 0) return undefined;
  return inLook(bench, 'composition', `the ${said.what.toLowerCase()} ${said.where.toLowerCase()}`);
};
const placed: Step = ({ bench, clause, there }) => {
  const where = PLACED.exec(clause)?.groups?.where?.toLowerCase();
  return where && there.length > 0 ? lettered(bench, `lettering ${where.replace(/^to/, 'on')}`) : undefined;
};
const face: Step = ({ bench, clause, there }) => {
  const said = FACE.exec(clause)?.groups?.face?.toLowerCase();
  return said && there.length > 0 ? lettered(bench, `${said} letters`) : undefined;
};
const line: Step = ({ bench, clause, there }) => {
  const { content, what, set } = LINE.exec(clause)?.groups ?? {};
  if (!content || !what || isLook(content) || NAMED.test(content)) return undefined;
  if (/^(?:lettering|wording|words?|text|title|names?)$/i.test(what) && areQualities(content)) return undefined;
  const anew =
    set !== undefined &&
    /^(?:text|words?|title|headline|header|heading|caption|wording|lettering|name|message|quote|phrase)$/i.test(what);
  return letter(bench, content, anew && (there.length === 1 || /^(?:text|words?|wording|lettering|message)$/i.test(what)));
};
/** "Make the title gold" of a book that was called something: that is its title, and what is asked of it others do. */
const ownTitle: Step = ({ bench, clause, there }) => {
  const name = there.length === 0 && OWN_TITLE.test(clause) ? calledBy(bench) : undefined;
  if (name !== undefined) bench.addText(name);
  return undefined;
};
/** Lettering that is asked for, or where it is asked for. */
const WORDS: readonly Step[] = [
  price,
  saying,
  font,
  author,
  forWhom,
  labelled,
  unsaid,
  instead,
  beside,
  placed,
  face,
  line,
  ownTitle,
];
const OWN_TITLE = /\b(?:title|name|letters|lettering|text|font)\b/i;

/** "Gold and curly" is how letters are. */
const areQualities = (content: string): boolean =>
  content.split(/,? and |, /).every((part) => {
    const word = part.trim();
    return /^\p{Ll}+$/u.test(word) && (isColour(word) || (wordNet(word)?.adjective ?? 0) > (wordNet(word)?.noun ?? 0));
  });

const isLook = (content: string): boolean => {
  const plain = content.toLowerCase().trim();
  return (
    OF_LOOK.test(content) ||
    FACES.test(content) ||
    isColour(plain) ||
    /^(?:gold|silver|white|black|neon|glow(?:ing)?)$/.test(plain)
  );
};
/** "Write an e-mail to my landlord". */
const isErrand = (content: string): boolean => /^(?:an?|the|my|some|me) /i.test(content) && !/["“]|\d/.test(content);

function calledBy({ brief }: Workbench): string | undefined {
  for (const { attributes, off } of brief.subjects)
    for (const { kind, value, off: gone } of attributes) if (!off && !gone && kind === 'name') return value.replace(NAMED, '');
  return undefined;
}

const HUNG = /(?:^| )(?:sign|chalkboard|blackboard|plate)$/i;

/** Quotes off, its place apart; `beside`: a greeting or a heading that is there stays. */
function letter(bench: Workbench, said: string, anew: boolean, beside = false): Outcome {
  const where = WHERE.exec(said)?.groups?.where?.toLowerCase();
  const content = said
    .replace(WHERE, '')
    .replace(/^["“'](.*)["”']$/u, '$1')
    .replace(/^(?:the )?(?:words?|text) /i, '')
    .trim();
  if (content === '') return UNSAID;
  const unasked = bench.brief.text.filter(({ off, source }) => !off && source !== 'user' && source !== 'edit');
  // A greeting that nobody asked for makes way.
  if (anew || (unasked.length > 0 && !beside)) {
    const [first, ...others] = anew ? bench.brief.text.filter(({ off }) => !off) : unasked;
    bench.brief.text = bench.brief.text.filter((each) => each === first || !others.includes(each));
    reletter(bench, content, first?.content);
  } else bench.addText(content);
  return where && /^(?:at|in|on) the /.test(where) ? (lettered(bench, `lettering ${where}`) ?? true) : true;
}

/** What has come in by a clause and stands in no relation is on the sheet; how letters looked that are gone is gone. */
export function ontoSheet(bench: Workbench, before: ReadonlySet<string>): void {
  const sheet = sheetOf(bench.brief);
  // A sign hangs somewhere, beside other things.
  if (sheet && HUNG.test(sheet.names)) return;
  if (sheet && bench.brief.text.every(({ off }) => off))
    for (const each of [...bench.brief.subjects])
      if (each.name === 'lettering' && each.source === 'edit' && before.has(each.id)) bench.removeSubject(each);
  const [first] = bench.brief.subjects.filter(({ off, source }) => !off && source !== 'writer');
  const bearer = sheet?.of ?? (sheet && first && before.has(first.id) && /\bfor\b/i.test(bench.brief.idea) ? first : undefined);
  if (!bearer) return;
  const others = new Set(bench.brief.subjects.flatMap(({ parts }) => parts.map(({ id }) => id)));
  for (const { id, off, name } of bench.brief.subjects) {
    if (
      off ||
      before.has(id) ||
      id === bearer.id ||
      others.has(id) ||
      findSubjects(bench, 'lettering').some((each) => each.id === id)
    )
      continue;
    const related = bench.brief.relations.find((each) => !each.off && (each.from === id || each.to === id));
    // "A cat on it": on the card.
    if (related && !(related.from === id && related.to === bearer.id && /^(?:on|in|onto)$/.test(related.predicate))) continue;
    if (related) bench.brief.relations = bench.brief.relations.filter((each) => each !== related);
    if (bare(name) !== '') bench.relate(bearer.id, 'with', id);
  }
}
