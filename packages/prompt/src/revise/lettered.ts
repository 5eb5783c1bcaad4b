/** What is lettered, and in which colour. */
import { read } from '../read/read.ts';
import { findSubjects } from './find.ts';
import { type Form, ok } from './outcome.ts';
import { move, qualify } from './predicate.ts';
import { put } from './put.ts';
import { reletter } from './replace.ts';

const LETTERS = 'text|words?|letter(?:ing|s)|title|sign|caption|headline|inscription|font|type|writing';
const SAYS = new RegExp(
  `^(?:make |let |have |change )?(?:the |its )?(?:${LETTERS}) (?:(?:should|must|could|has to|needs to|to) )?(?:say|read|be|spell)s? ["“]([^"”]+)["”]$`,
  'i',
);
const INKED = new RegExp(
  `^(?:(?:make|have|paint|colou?r|turn) )?(?:(?:the )?(?:${LETTERS})(?: (?:should|must|could))?(?: be| in| is| are)? (?<after>[\\p{L} -]+)|(?:in |with |use )?(?<before>[\\p{L} -]+) (?:letter(?:ing|s)|text|type|font))$`,
  'iu',
);
/** "add the date december 12": a further line where there is lettering. */
/** "the name is Street Bites", "date: 12 June": of what is lettered on a sheet. */
const NAMED_LINE =
  /^(?:the )?(?:band(?:'s)? name|name|headline|date|time|venue|address|slogan|tag ?line|sub ?title|price|author)(?: is| should be| reads|:)? (?<line>\p{Lu}[^"“”]*|[^"“”]*\d[^"“”]*)$/u;
const SHEET =
  /\b(?:poster|flyer|card|invitation|banner|cover|logo|sign|menu|label|ticket|advert|ad|leaflet|book|album|magazine|title|plate)s?$/;
const LINE =
  /^(?:add|put|include|write|with) (?:the |a )?(?:date|time|venue|address|name|tag ?line|sub ?title|slogan|price|web ?site|(?:line|phrase|words?|text)(?= (?:of |saying |that says )?["“]))(?: in| on| below| above| under it)?(?: of| saying| that says|:)? (?<line>["“].+["”]|[^"“”]*\d[^"“”]*|\p{Lu}[^"“”]*)$/u;

/** "write Greetings from Nice": a capital says where the lettering begins; "write an e-mail" is an errand. */
const WRITTEN = /^(?:write|letter|print)(?: on it| below| above| at the (?:top|bottom))?:? (?<content>\p{Lu}[^"“”]*)$/u;
const SAID =
  /^(?:make |let |have )?(?:it|the \p{L}+) (?:(?:should|must|could|to) )?(?:say|says|read|reads|spell|spells) (?<content>\p{Lu}[^"“”]*)$/u;

const TITLED =
  /^(?:add|put|write|include|with) (?:the |a )?(?:title|words?|text|caption|headline|phrase|inscription)(?: of| saying| that says| reading|:)? (?<content>\p{Lu}[^"“”]*)$/u;
const WHERE =
  /^(?<words>.+) (?<where>at the (?:very )?(?:top|bottom)|in the (?:middle|cent(?:re|er)|corner)|on the (?:left|right))$/iu;

/** "the text should say …", "gold letters": what is lettered, and in which colour. */
export const lettered: Form = (bench, clause, context) => {
  const apart = WHERE.exec(clause)?.groups;
  if (apart?.words && apart.where && /\p{Lu}|["“]/u.test(apart.words)) {
    const lines = bench.brief.text.length;
    const done = lettered(bench, apart.words, context);
    if (done === true && bench.brief.text.length > lines)
      return lettered(bench, `lettering ${apart.where.toLowerCase()}`, context);
    if (done !== undefined) return done;
  }
  const content = SAYS.exec(clause)?.[1];
  if (content) return ok(reletter(bench, content));
  const spoken = SAID.exec(clause)?.groups?.content;
  if (spoken) return ok(reletter(bench, spoken));
  const written = (WRITTEN.exec(clause) ?? TITLED.exec(clause))?.groups?.content;
  if (written) {
    bench.brief.text.push({ id: bench.freshId(`text ${written.slice(0, 24)}`), content: written, source: 'edit' });
    return true;
  }
  const none = bench.brief.text.every(({ off }) => off);
  if (/^(?:less|fewer) (?:text|words|lettering|letters|writing)$/i.test(clause))
    return none ? 'There is no lettering in the picture.' : 'Which line should go? Say “remove …” with its words.';
  const named = NAMED_LINE.exec(clause)?.groups?.line;
  const isSheet =
    bench.brief.subjects.some(({ name, off }) => !off && SHEET.test(name)) ||
    bench.brief.look.some(({ value }) => SHEET.test(value));
  if (named && (!none || isSheet)) {
    bench.brief.text.push({ id: bench.freshId(`text ${named.slice(0, 24)}`), content: named, source: 'edit' });
    return true;
  }
  if (none) return undefined;
  const line = LINE.exec(clause)?.groups?.line?.replace(/^["“](.*)["”]$/, '$1');
  if (line) {
    bench.brief.text.push({ id: bench.freshId(`text ${line.slice(0, 24)}`), content: line, source: 'edit' });
    return true;
  }
  const found = INKED.exec(clause)?.groups;
  const manner = (found?.after ?? found?.before)?.toLowerCase().trim();
  if (!manner) return undefined;
  const known = findSubjects(bench, 'lettering')[0];
  if (/^(?:at|on|in) the \p{L}+$/u.test(manner))
    return ok(known ? move(bench, [known], manner) : put(bench, `lettering ${manner}`, { mode: 'add', trusting: true }));
  if (known) return ok(qualify(bench, [known], manner));
  const said = read(`${manner} lettering`);
  const plain = said.subjects.length === 1 && said.subjects[0]?.name === 'lettering' && said.subjects[0].attributes.length > 0;
  return plain ? ok(put(bench, `${manner} lettering`, { mode: 'add', trusting: true })) : undefined;
};
