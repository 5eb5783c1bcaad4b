/** What is to be read on the picture, with what bears it, where it stands and how it looks (R75). */
import { drawingOf, wordNet } from '@atelier/lexicon';
import type { Subject, TextFact } from '@atelier/spec';
import { bare, findScene, findSubjects, focusOf, lives } from '../find.ts';
import { type Meaning, newThing, type Saying } from '../meant/meaning.ts';
import { sheetOf } from '../on-sheet.ts';
import { isColour } from '../predicate.ts';
import type { Outcome } from '../outcome.ts';
import { put } from '../put.ts';
import { SHEET } from '../sheet.ts';
import type { Workbench } from '../workbench.ts';
import { letterIt } from './letter-it.ts';
import { lastOf, linesOf, spokenOf } from './lines.ts';
import { apart, type Manner, mannerIn } from './manner.ts';

const at = (source: string, flags = 'iu'): RegExp => new RegExp(`^${source}$`, flags);
const ROLE =
  "(?:(?:main |big |second |first )?(?:title|heading|headline|header|text|words?|lettering|letters|caption|inscription|message|line|phrase|greeting|slogan|tag ?line|sub ?title|wording|writing)|(?:(?:film|movie|book|band|shop|boat|ship|restaurant|cafe|café|team|brand|wine|event)(?:'s)? )?name|(?:author|artist)(?:'s name)?|date|day|year|time|place|venue|address|price|number|phone(?: number)?|telephone(?: number)?|web ?site|room|quote|motto)";
const VERB =
  '(?:put|add|write|print|letter|paint|have|include|stick|place|show|give it|carve|engrave|stamp|sew|set|with|needs?|use|i want|i need|we need|it needs|there should be|also|then|now|and|just)';
const VERBS = `(?:(?:${VERB})(?: |$))*`;
const SAYING = '(?:says?|reads?|spells?|saying|reading|spelling|that says|that reads|which says|which reads|to say|to read)';
const WISH = '(?:should|must|needs? to|has to|have to|ought to|could|can|is supposed to|are supposed to|to|will)';

interface Quoted {
  pre: string;
  parts: { content: string; post: string }[];
}
/** `put "A" on top and "B" below`: what stands before, and behind each. */
function quotedIn(said: string): Quoted | undefined {
  const found = [...said.matchAll(/["“](?<content>[^"“”]+)["”]/g)];
  const [first] = found;
  if (!first) return undefined;
  return {
    pre: said.slice(0, first.index).trim(),
    parts: found.map((each, i) => ({
      content: (each.groups?.content ?? '').trim().replace(/,$/, ''),
      post: said
        .slice(each.index + each[0].length, found[i + 1]?.index ?? said.length)
        .trim()
        .replace(/(?:^|,? )(?:and|then|,)$/, '')
        .replace(/^,/, '')
        .trim(),
    })),
  };
}

/** Who bears the words, or which line they take the place of. */
interface Bearer {
  on?: Subject;
  instead?: TextFact | undefined;
  fresh?: true;
}
const HEADS = /^(?:sign|banner|board|placard|poster|flag|plaque|label|notice|billboard|number plate|licen[cs]e plate|plate|badge|sash|screen|name tag|tag|sticker|gravestone|headstone|tombstone|stone|shield|ribbon|board)s?$/i;
const headOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
const bears = (name: string): boolean =>
  HEADS.test(headOf(name)) || drawingOf(name) !== undefined || wordNet(headOf(name))?.concrete === 'artifact';

const comesIn = (bench: Workbench, phrase: string): Subject | undefined => {
  const there = new Set(bench.subjects().map(({ id }) => id));
  if (!put(bench, phrase, { mode: 'add', trusting: true })) return undefined;
  const fresh = bench.subjects().filter(({ id }) => !there.has(id));
  const thing = fresh.find(({ name }) => phrase.includes(name.toLowerCase())) ?? fresh[0];
  // That it is one needs no saying.
  if (thing?.count && 'exact' in thing.count && thing.count.exact === 1) delete thing.count;
  return thing;
};

const WITH_PLACE =
  /^(?<what>(?:(?:the|a|an|one|his|her|its|their|my|our) )?[\p{L}' -]+?) (?<where>(?:above|over|on|next to|beside|under|below|in|at|behind|by|in front of|outside|across|hanging|along) .+)$/iu;

/** The thing that a sentence lets say something; "nothing" where it names none that could. */
function bearerNamed(bench: Workbench, phrase: string, on: boolean): Bearer | 'nothing' {
  const said = phrase.trim().replace(/^(?:(?:make|let|have|can|could|i want|i'd like|then|and|add|put|show|include|hang|give it|with) )+/i, '');
  const lines = linesOf(bench);
  const low = said.toLowerCase();
  if (/^(?:it|this|that)$/.test(low)) {
    const sheet = sheetOf(bench.brief);
    const own = lines.find(({ on: of }) => of !== undefined && of === bench.about?.id);
    if (own) return { instead: own };
    const focus = focusOf(bench);
    if (!sheet && focus && !lives(focus) && lines.length === 0) return { on: focus };
    return lines.length > 0 ? { instead: lines.length === 1 ? lines[0] : lastOf(bench) } : {};
  }
  const another = /^(?:another|(?:the|an) other|a second|a different|one more)(?: (?<what>one|[\p{L} ]+))?$/iu.exec(low)?.groups;
  if (another) {
    const last = bench.subjects().find(({ id }) => id === lines.at(-1)?.on);
    const name = another.what && another.what !== 'one' ? another.what : last?.name;
    const fresh = name === undefined ? undefined : newThing(bench, name);
    return fresh ? { on: fresh, fresh: true } : 'nothing';
  }
  const ofSeveral = /^(?:one|one of (?:the|their|them)|some) ?(?:of the )?(?<what>[\p{L} ]+)$/iu.exec(low)?.groups?.what;
  if (ofSeveral && HEADS.test(headOf(ofSeveral))) {
    const name = ofSeveral.replace(/s$/, '');
    const free = findSubjects(bench, name).find(({ id }) => lines.every((line) => line.on !== id));
    const fresh = free ?? comesIn(bench, `a ${name}`);
    return fresh ? { on: fresh, fresh: true } : 'nothing';
  }
  const [known] = findSubjects(bench, said);
  if (known) {
    if (lives(known) && !drawingOf(known.name)) return 'nothing';
    const there = lines.filter((line) => line.on === known.id);
    const loose = SHEET.test(known.name) ? lines.filter((line) => line.on === undefined) : [];
    const instead = there.length + loose.length === 1 ? (there[0] ?? loose[0]) : undefined;
    return lives(known) ? 'nothing' : { on: known, instead };
  }
  // "The stone" of a gravestone.
  const tail = low.replace(/^(?:the|a|an) /, '');
  const compound = bench.subjects().find(({ name, source }) => source !== 'writer' && tail.length > 3 && name.toLowerCase().endsWith(tail));
  if (compound) return { on: compound, instead: lines.find((line) => line.on === compound.id) };
  const { what, where } = WITH_PLACE.exec(said)?.groups ?? {};
  if (what && where && bears(bare(what))) {
    const there = findSubjects(bench, what)[0];
    const line = there && lines.find((each) => each.on === there.id);
    if (there && line) return { on: there, instead: line };
    const fresh = comesIn(bench, `a ${bare(what)} ${where}`);
    return fresh ? { on: fresh, fresh: true } : 'nothing';
  }
  if (on && findScene(bench, said).length > 0) return {};
  if (/^(?:the |a |an |its |his |her |their )?[\p{L}' -]{3,30}$/iu.test(said) && bears(bare(said)) && !lives({ name: bare(said) })) {
    const fresh = comesIn(bench, `a ${bare(said)}`);
    return fresh ? { on: fresh, fresh: true } : 'nothing';
  }
  return 'nothing';
}

/** Behind the words: how they look and where they stand, and nothing else. */
const tailOf = (post: string): Manner | undefined => (post === '' ? {} : mannerIn(post.replace(/^(?:please|too|as well)$/, ''), true) ?? (/^(?:please|too|as well|instead)?$/.test(post) ? {} : undefined));

const ADDING = at(`${VERBS}(?:(?:some |a |an |the |his |her |its |their |our |my )?${ROLE},? ?)?(?<where>.*?),?:?(?: ?(?:${SAYING}|of|is))?:?`);
const SAYS = at(`(?<who>.+?)(?:,? (?:${WISH}|that|which))?(?: (?:now|just|also|both|simply))? (?:${SAYING}|be|have|bear|show|has|with|carry|is|called)(?: (?:the (?:words?|name|text)|just|only))?:?`);
const OF_ROLE = at(`(?:make |have |let )?(?:the |its |his |her |their |our |my |a )?(?<role>${ROLE})(?: (?<of>of .+|on .+))?`);
const BESIDE = /^(?:and |also |then )*(?:add|include|also)\b|\b(?:another|second|also)\b/i;

/** `put "Friday 3pm" underneath in smaller letters`, `Sign above the door should read "Bakery"`. */
function inQuotes({ bench, said }: Saying): Outcome {
  const found = quotedIn(said);
  if (!found || found.parts.length > 4) return undefined;
  const { pre, parts } = found;
  if (/\b(?:instead of|replace|change|swap|remove|delete|take|drop|lose|not|no|without|wrong|say|says|read|it's|spel\p{L}+|correct)\b.*\b(?:should|instead|not|to|with|wrong)\b/iu.test(pre)) return undefined;
  if (/\b(?:remove|delete|take (?:out|away|off)|drop|lose|get rid|replace|change|swap|instead|without|not|the word|erase|bigger|smaller|move)\b/i.test(pre)) return undefined;
  // How words run round a mark is told of the whole.
  if (parts.some(({ post }) => /\ba?round\b.* in an? (?:circle|ring|arc|arch)$|^in an? (?:circle|ring|arc|arch) a?round/i.test(post))) return undefined;
  const tails = parts.map(({ post }) => tailOf(post));
  if (tails.some((tail) => tail === undefined)) return undefined;
  const all = (bearer: Bearer, lead: Manner): Outcome => {
    for (const [i, { content }] of parts.entries()) {
      const done = letterIt(bench, {
        content,
        manner: { ...lead, ...tails[i] },
        ...(bearer.on && { on: bearer.on }),
        ...(i === 0 && bearer.instead && { instead: bearer.instead }),
        beside: i > 0 || BESIDE.test(pre) || bearer.fresh === true,
      });
      if (done !== true) return done;
    }
    return true;
  };
  const adding = ADDING.exec(pre)?.groups;
  const lead = adding && (adding.where?.trim() ? mannerIn(adding.where, true) : {});
  // "One sign" and "the van" are what bears the words; "underneath" is where they stand.
  if (lead && !(pre === '' && Object.keys(tails[0] ?? {}).length === 0)) {
    const role = new RegExp(`(?<=^|[ ])(?:the |its |his |her )?(?<role>title|headline|heading|name|text)(?= |$)`, 'i').exec(pre)?.groups?.role;
    const line = role && /\b(?:is|should)\b/i.test(pre) ? spokenOf(bench, role) : undefined;
    return all({ instead: line?.part ? undefined : line?.lines[0] }, lead);
  }
  // "Say" alone: the words that are there are others.
  if (/^(?:(?:(?:the )?same(?: thing| one)?,? )?but |just |it )?(?:says?|reads?)$/i.test(pre)) {
    const lines = linesOf(bench);
    return all({ instead: lines.length === 1 ? lines[0] : lastOf(bench) }, {});
  }
  // What comes in with its words is known as it is.
  if (parts.length === 1 && parts[0]?.post === '' && /^(?:add|put|include|have|hang|show|give) (?:an?|some|another|two) /i.test(pre)) return undefined;
  const who = SAYS.exec(pre)?.groups?.who;
  if (who) {
    const role = OF_ROLE.exec(who)?.groups;
    if (role?.role) {
      const known = spokenOf(bench, role.role);
      const line = known && !known.part ? known.lines[0] : undefined;
      return all({ instead: /^(?:text|words?|lettering|letters|message|writing)$/i.test(role.role) && linesOf(bench).length > 1 ? lastOf(bench) : line }, {});
    }
    const bearer = bearerNamed(bench, who, false);
    return bearer === 'nothing' ? undefined : all(bearer, {});
  }
  // "Another one" with its words.
  if (/^(?:and )?(?:another|one|a second) (?:one|sign|banner|placard|board|poster|flag)s?$/i.test(pre)) {
    const bearer = bearerNamed(bench, pre.replace(/^and /i, ''), false);
    return bearer === 'nothing' ? undefined : all(bearer, {});
  }
  // On a map, what is called so is lettered where it is.
  const called = at('(?:call|name|label|mark) (?<what>(?:the|a|this|that) .+?)(?: as)?').exec(pre)?.groups?.what;
  if (called && (/^(?:label|mark)/i.test(pre) || sheetOf(bench.brief) || /\bmap\b/i.test(bench.brief.idea))) {
    const on = findSubjects(bench, called)[0] ?? comesIn(bench, `a ${bare(called)}`);
    return on ? all({ on, instead: linesOf(bench).find((line) => line.on === on.id) }, {}) : undefined;
  }
  return undefined;
}

const TITLED = at(
  `${VERBS}(?:the |its |his |her |their |our |my |a )?(?<role>${ROLE})(?: (?:of|on) (?:the |it|this )?(?<of>[\\p{Ll} -]*?))?(?<how>:| is| are| should be| must be| could be| needs to be| should say| should read| must say| has to say| says| reads| saying| that says|,| (?=\\d)) ?(?<told>.+)`,
);
const NAMED_THING =
  /^(?:the )?name of the [\p{Ll} ]+ (?:is|should be) (?<told>\p{Lu}.+)$/u;
const CALL_IT = /^(?:title|call|name|caption) (?:it|this|the (?:poster|cover|card|book|film|movie|album|logo|picture))(?: as)?:? (?<told>\p{Lu}.+)$/u;
const CALL_PLACE = /^(?:call|name|label|mark) (?<what>the [\p{Ll} ]+?)(?: as)? (?<told>\p{Lu}.+)$/u;
const SHOUTED = /^(?:(?:put|add|write|print|have|with|and|then|also|the words?|(?:his|her|their|the|our|my) (?:name|surname|last name|title|word)|just) )*(?<told>\p{Lu}[\p{Lu}\d'’!?&.:-]+(?: [\p{Lu}\d&'’!?.:-]+)*(?:,? .+)?)$/u;
const SAYS_PLAIN = at(
  `(?<who>.+?)(?:,? ${WISH})? (?<verb>say|read|spell|says|reads|saying|reading) (?:the words? )?(?<told>\\p{Lu}.*|\\d.*)`,
  'u',
);
const NUMBERED = /^(?:(?:put|add|write|have|give (?:him|her|it)|with|and|paint|the|a|big) )*(?<what>number|no\.?) (?<told>\d{1,4}\b.*)$/i;
const AND_ROLE = new RegExp(`,? (?:and |by )?(?:the )?(?<role>author|date|venue|place|time|sub ?title|tag ?line|artist|address):? (?=\\p{Lu}|\\d)`, 'u');
const PUT_NAMES = /^(?:(?:put|add|write|print|have|include|and) )+(?:our|my|his|her|their|the|its) (?<role>names?|(?:\p{L}+'s )?name)(?: (?<where>(?:on|in|across|at|under|above|over|below|along)\b[^,:]*))?[,:] (?<told>\p{Lu}.+)$/u;
const BELOW =
  /^(?:(?:put|add|write|have|and|with|the|then) )*(?<told>[\p{Lu}\d][^"“”]*?) (?<where>(?:right |just )?(?:below|under|underneath|above|beneath|over|next to|beside) (?:it|that|them|this|the (?:title|name|text|number|words|date|heading|year))|underneath|below)(?<rest>,? .+)?$/u;
const BELOW_FIRST =
  /^(?:(?:put|add|write|have|and|with|then) )*(?<where>(?:right |just )?(?:below|under|underneath|above|beneath|over) (?:it|that|them|this|the (?:title|name|text|number|words|date|heading|year))|underneath|below)(?: (?:put|add|write|it should say|should be|it says|goes))?[:,]? (?:put |write |add )?(?<told>[\p{Lu}\d][^"“”]*)$/u;
const ROLE_BELOW = new RegExp(`^(?:(?:put|add|write|and|with|the) )*(?:${ROLE}) (?<where>below|underneath|under it|below it|above|at the (?:top|bottom)|in the corner|under the \\p{L}+|on the \\p{L}+): ?(?<told>.+)$`, 'iu');

/** It is a title, a name or a number by how it is written: it begins with a capital or a figure, and no manner does. */
const isWords = (content: string): boolean => /^[\p{Lu}\d£$€"'&#@]/u.test(content) && content.length < 80 && mannerIn(content.toLowerCase()) === undefined;

function plainly({ bench, said }: Saying): Outcome {
  if (/["“”]/.test(said)) return undefined;
  const lines = linesOf(bench);
  const sheet = sheetOf(bench.brief);
  const words = (told: string, more: { on?: Subject; instead?: TextFact | undefined; beside?: boolean; where?: string } = {}): Outcome => {
    const all = apart(told);
    if (!isWords(all.content)) return undefined;
    const { where, ...rest } = more;
    const manner = where ? { ...all.manner, ...(mannerIn(where.toLowerCase()) ?? { where: where.toLowerCase() }) } : all.manner;
    return letterIt(bench, { content: all.content, manner, ...rest });
  };
  const roleBelow = ROLE_BELOW.exec(said)?.groups;
  if (roleBelow?.told && roleBelow.where) return words(roleBelow.told, { where: roleBelow.where, beside: true });
  const names = PUT_NAMES.exec(said)?.groups;
  if (names?.told) return words(names.told, names.where ? { where: names.where } : {});
  const called = NAMED_THING.exec(said)?.groups?.told ?? CALL_IT.exec(said)?.groups?.told;
  if (called && (sheet || lines.length > 0)) return words(called, { instead: lines.length === 1 ? lines[0] : undefined });
  const place = CALL_PLACE.exec(said)?.groups;
  if (place?.what && place.told && (/^(?:label|mark)/i.test(said) || /\bmap\b/i.test(sheet?.names ?? bench.brief.idea))) {
    const on = findSubjects(bench, place.what)[0] ?? comesIn(bench, `a ${bare(place.what)}`);
    return on ? words(place.told, { on, instead: lines.find((line) => line.on === on.id) }) : undefined;
  }
  const titled = TITLED.exec(said)?.groups;
  if (titled?.role && titled.told && /^[\p{Lu}\d£$€]/u.test(titled.told) && (sheet || lines.length > 0 || !/^,/.test(titled.how ?? ''))) {
    const told = titled.told.trim();
    if (titled.how === ',' && !/^(?:title|headline|date|name)$/i.test(titled.role)) return undefined;
    // A place, a day and a year are facts of the picture where nothing is lettered.
    if (!sheet && lines.length === 0 && !/title|text|words?|letter|caption|inscription|headline|message|number|'s name/i.test(titled.role)) return undefined;
    if (/\b(?:not|instead|rather|you have|it says|should)\b/i.test(told) && /^(?:[^,]+,)? ?(?:not|instead|you|it says)/i.test(told.slice(told.indexOf(' ')))) return undefined;
    const cut = AND_ROLE.exec(told);
    const [first, second] = cut ? [told.slice(0, cut.index), told.slice(cut.index + cut[0].length)] : [told, undefined];
    const known = spokenOf(bench, titled.role);
    const adds = /^(?:(?:and|also|then) )*(?:add|include|put|write|with)\b/i.test(said);
    // "The date should be the 14th" changes what is there; the rest of the line stays.
    if (known?.part && !adds) return undefined;
    const instead = adds ? undefined : known && !known.part && !known.all ? known.lines[0] : known?.all && lines.length === 1 ? lines[0] : undefined;
    const leads = /title|head|name/i.test(titled.role);
    const done = words(first ?? told, { instead: leads || known ? instead : undefined, beside: !leads });
    return done === true && second ? words(second, { beside: true }) : done;
  }
  const below = BELOW.exec(said)?.groups;
  if (below?.told && below.where && (sheet || lines.length > 0) && lines.length > 0)
    return words(`${below.told}${below.rest ?? ''}`, { where: below.where, beside: true });
  const under = BELOW_FIRST.exec(said)?.groups;
  if (under?.told && under.where && lines.length > 0) return words(under.told, { where: under.where, beside: true });
  const number = NUMBERED.exec(said)?.groups?.told;
  if (number) {
    const all = apart(number);
    if (!/^\d+$/.test(all.content) || (lines.length === 0 && !all.manner.where)) return undefined;
    return letterIt(bench, { content: all.content, manner: all.manner, beside: true });
  }
  const says = SAYS_PLAIN.exec(said)?.groups;
  if (says?.who && says.told) {
    const who = says.who.trim();
    const role = OF_ROLE.exec(who)?.groups?.role;
    if (role) {
      const known = spokenOf(bench, role);
      return words(says.told, { instead: known && !known.part ? known.lines[0] : undefined });
    }
    if (/^(?:it|this|that)$/i.test(who) && !sheet && lines.length === 0) return undefined;
    const all = apart(says.told);
    // What is said in plain words alone, other forms know.
    if (Object.keys(all.manner).length === 0 && !/^(?:one|another|some)\b/i.test(who) && !WITH_PLACE.test(who) && !/["“]/.test(said) && !/^the \p{L}+$/iu.test(who) && !/^\p{L}+$/u.test(who)) return undefined;
    if (/ (?:on|across|over) (?:the|an?|his|her|its) \p{Ll}+$/u.test(says.told) && /^(?:and|is)\b/.test(says.told)) return undefined;
    if (/ and (?:is|are) /.test(says.told)) return undefined;
    const bearer = bearerNamed(bench, who, false);
    if (bearer === 'nothing') return undefined;
    return words(says.told, { ...(bearer.on && { on: bearer.on }), instead: bearer.instead, beside: bearer.fresh === true });
  }
  const shouted = SHOUTED.exec(said)?.groups?.told;
  if (shouted && (sheet || lines.length > 0)) {
    const all = apart(shouted);
    if (all.content === all.content.toUpperCase() && Object.keys(all.manner).length > 0 && !isColour(all.content.toLowerCase()))
      return letterIt(bench, { content: all.content, manner: all.manner, beside: lines.length > 0 });
  }
  return undefined;
}

export const writing: Meaning = (saying) => inQuotes(saying) ?? plainly(saying);
