/** What is lettered, and in which colour. */
import { read } from '../read/read.ts';
import { findSubjects } from './find.ts';
import { type Form, ok } from './outcome.ts';
import { qualify } from './predicate.ts';
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
const LINE =
  /^(?:add|put|include|write|with) (?:the |a )?(?:date|time|venue|address|name|tag ?line|sub ?title|slogan|price|web ?site|(?:line|phrase|words?|text)(?= (?:of |saying |that says )?["“]))(?: in| on| below| above| under it)?(?: of| saying| that says|:)? (?<line>["“].+["”]|[^"“”]*\d[^"“”]*|\p{Lu}[^"“”]*)$/u;

/** "the text should say …", "gold letters": what is lettered, and in which colour. */
export const lettered: Form = (bench, clause) => {
  const content = SAYS.exec(clause)?.[1];
  if (content) return ok(reletter(bench, content));
  if (bench.brief.text.every(({ off }) => off)) return undefined;
  const line = LINE.exec(clause)?.groups?.line?.replace(/^["“](.*)["”]$/, '$1');
  if (line) {
    bench.brief.text.push({ id: bench.freshId(`text ${line.slice(0, 24)}`), content: line, source: 'edit' });
    return true;
  }
  const found = INKED.exec(clause)?.groups;
  const manner = (found?.after ?? found?.before)?.toLowerCase().trim();
  if (!manner) return undefined;
  const known = findSubjects(bench, 'lettering')[0];
  if (known) return ok(qualify(bench, [known], manner));
  const said = read(`${manner} lettering`);
  const plain = said.subjects.length === 1 && said.subjects[0]?.name === 'lettering' && said.subjects[0].attributes.length > 0;
  return plain ? ok(put(bench, `${manner} lettering`, { mode: 'add', trusting: true })) : undefined;
};
