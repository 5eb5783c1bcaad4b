/** Words of the lettering: how one of them is spelled, and what is told behind words in capitals ("write FLY HOME in big letters across the top"). */
import type { TextFact } from '@atelier/spec';
import type { Form } from './outcome.ts';
import { editsWithin } from './typos.ts';

const SPELLED =
  /^(?:(?:it|that|the (?:name|title|word|text|spelling)|(?:his|her|my|our|their|its) name|["“]?(?<old>\p{L}[\p{L}'-]*)["”]?)(?:'s| is| was| should be| must be| needs to be| has to be| gets)? )?(?:(?:actually|really|supposed to be|meant to be|just|be) )*(?:spelled|spelt|spell it|written)(?: out)?(?: like| as|:)? ["“]?(?<word>\p{L}[^"“”]*?)["”]?(?: with (?:an? )?["“]?\p{L}["”]?)?$/iu;
/** "It's Jon, not John". */
const NOT =
  /^(?:(?:it|that|the name|(?:his|her|my|our|their) name)(?:'s| is| should be|s)? |change it to |make it )?(?:(?:actually|really|supposed to be) )*["“]?(?<word>\p{L}[\p{L}'-]*)["”]?,? (?:and )?(?:not|instead of|rather than) ["“]?(?<old>\p{L}[\p{L}'-]*)["”]?$/iu;
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;

export const respelled: Form = (bench, clause) => {
  const texts = bench.brief.text.filter(({ off }) => !off);
  const found = SPELLED.exec(clause)?.groups ?? NOT.exec(clause)?.groups;
  const word = found?.word?.trim();
  if (!word || texts.length === 0) return undefined;
  const all = texts.flatMap((text) => [...text.content.matchAll(WORD)].map(({ 0: old, index }) => ({ text, old, index })));
  const low = word.toLowerCase();
  const exact =
    found?.old && !/^(?:it|that|name|title)$/i.test(found.old)
      ? all.find(({ old }) => old.toLowerCase() === found.old?.toLowerCase())
      : undefined;
  if (NOT.test(clause) && !exact) return undefined;
  const near = (most: number) => all.find(({ old }) => old.toLowerCase() !== low && editsWithin(old.toLowerCase(), low, most));
  const whole = texts.find(({ content }) => editsWithin(content.toLowerCase().replace(/\s/g, ''), low.replace(/\s/g, ''), 2));
  if (!exact && whole && all.filter(({ text }) => text === whole).length > 1) return told(whole, word);
  const one = exact ?? near(1) ?? near(2) ?? near(Math.floor(word.length / 2)) ?? all.at(-1);
  if (!one) return undefined;
  const { content } = one.text;
  const upper = one.old === one.old.toUpperCase() && one.old.length > 1;
  const small = word === low && one.old[0] !== one.old[0]?.toLowerCase();
  const as = upper ? word.toUpperCase() : small ? word[0]?.toUpperCase() + word.slice(1) : word;
  return told(one.text, content.slice(0, one.index) + as + content.slice(one.index + one.old.length));
};

/** The words are the person's from now on. */
function told(text: TextFact, content: string): true {
  text.content = content;
  text.source = 'edit';
  for (const key of ['rule', 'reason', 'span', 'spans'] as const) delete text[key];
  return true;
}

const TAILED =
  /^(?<order>(?:write|print|put|letter|add|with|include)(?: the (?:words?|text|title|name))?) (?<content>["“][^"”]+["”]|\p{Lu}[\p{Lu}\d'’!?.&-]+(?: [\p{Lu}\d&][\p{Lu}\d'’!?.&-]*)*) (?<tail>(?:in|across|along|at|underneath|below|with) .+)$/u;
const TAIL =
  /^(?:in (?<how>[\p{Ll} -]+?) (?:letters|lettering|type|text|font|print|writing|capitals|caps)|(?:across|along|at|near) the (?:very )?(?<where>top|bottom)|(?<below>underneath|below)(?: it)?)(?: |$)/u;

/** Words in capitals or quotes end where small letters tell how large they are and where. */
export const lettersTold: Form = (bench, clause, context, edit) => {
  const { order, content, tail } = TAILED.exec(clause)?.groups ?? {};
  if (!order || !content || !tail) return undefined;
  const wishes: string[] = [];
  for (let rest = tail; rest !== ''; ) {
    const found = TAIL.exec(rest);
    if (!found) return undefined;
    const { how, where, below } = found.groups ?? {};
    if (how) wishes.push(`${how} letters`);
    else wishes.push(`lettering at the ${where ?? (below ? 'bottom' : 'top')}`);
    rest = rest.slice(found[0].length).replace(/^,? ?(?:and )?/, '');
  }
  const done = edit(bench, `write ${content}`, context);
  if (done !== true) return done;
  for (const wish of wishes) if (edit(bench, wish, context) !== true) return `I could not place “${wish}”.`;
  return true;
};
