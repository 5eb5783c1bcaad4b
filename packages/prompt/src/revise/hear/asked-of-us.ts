/** What is asked of whoever draws, and what is said of the drawing that no words can mend: answered, and nothing changes (R58). */
import { isPlural, LOOKS, singular } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { bare, findScene, findSubjects } from '../find.ts';
import { Workbench } from '../workbench.ts';

const CAN_YOU =
  /^(?:(?:hey|hi|ok|so|and|also|btw)[, ]+)*(?:can|could|do|are) you (?:also |even |only )?(?:able to )?(?:do|make|draw|paint|create|handle|know how to (?:do|draw|make)) (?<what>(?!(?:it|this|that|him|her|them|the|an?|one|some|more|two|three|my|something|better)\b)[\p{L}-]+(?: [\p{L}-]+){0,2})(?: too| as well| also)?\s*\?*$/iu;
const MOVING = /\b(?:animations?|animated|videos?|gifs?|movies?|films|3d models?|music|songs?|websites?)\b/i;
const GONE =
  /^(?:(?:wait|hey|um|but|and|oh|hmm+)[, ]+)*(?:where(?:'d| did| has| have| is|'s| are) (?<what>(?:the|his|her|its|my|their) [\p{L} ]+?) (?:go|gone|disappear(?:ed)?|vanish(?:ed)?)|what happened to (?<lost>(?:the|his|her|its|my) [\p{L} ]+?)|where(?:'s| is| are) (?<missed>(?:the|his|her|its|my) [\p{L} ]+?))\s*\?*$/iu;
const ODD =
  /\b(?:something|some (?:weird|odd|strange) (?:thing|stuff|blob)|an? (?:weird|odd|strange|random) (?:thing|blob|shape|object|spot))\b.*\b(?:get rid of|remove|delete|take|lose|erase|fix) (?:it|that|this)\b/iu;
const NOT_SO =
  /^(?:(?:but|hey|no|um)[, ]+)*(?:that's|that is|it's|this is|these are|those are) not (?:how|what|the way|where) (?<what>.+?)[.!]*$/iu;

const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
const one = (name: string): string => (isPlural(name) ? name : `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`);

/** What stands in the picture unasked. */
const invented = ({ subjects, setting }: Brief): string[] => [
  ...subjects.filter(({ source, off }) => !off && source === 'writer').map(({ name }) => name),
  ...setting
    .filter(
      ({ source, off, kind, wordsOnly }) =>
        !off && !wordsOnly && kind === 'background' && source !== 'user' && source !== 'edit',
    )
    .map(({ value }) => value),
];

export function askedOfUs(brief: Brief, text: string): string | undefined {
  const what = CAN_YOU.exec(text)?.groups?.what?.toLowerCase();
  if (what && MOVING.test(what)) return `No ${what}: I draw pictures that stand still. Nothing has changed.`;
  const style = what && [what, singular(what)].find((each) => LOOKS.has(each));
  if (what && (isPlural(what) || style))
    return `Yes. Say “make it ${style && !isPlural(what) ? style : one(singular(what))}”, or begin with one: “${one(singular(what))} of …”. Nothing has changed.`;
  const bench = new Workbench(brief);
  const groups = GONE.exec(text)?.groups;
  const gone = groups?.what ?? groups?.lost ?? groups?.missed;
  if (
    gone &&
    findSubjects(bench, gone).length +
      findScene(bench, gone).filter(({ kind }) => kind === 'place' || kind === 'background').length ===
      0 &&
    !/^(?:the|my) (?:picture|image|file|prompt)s?$/i.test(gone)
  ) {
    const name = bare(gone);
    return `No ${name} ${isPlural(name) ? 'were' : 'was'} named, so that nothing says ${isPlural(name) ? 'they are' : 'it is'} there. “Add ${one(name)}” brings ${isPlural(name) ? 'them' : 'it'} in.`;
  }
  if (
    /^(?:and |so )?what(?:'s| is| do you have) (?:in|at) the (?:back ?ground|back|distance)(?: there| exactly)?\s*\?*$/iu.test(
      text,
    )
  ) {
    const behind = brief.setting
      .filter(({ kind, off, wordsOnly }) => !off && !wordsOnly && (kind === 'background' || kind === 'place'))
      .map(({ value }) => value);
    if (behind.length > 0) return `Behind: ${list([...new Set(behind)])}.`;
  }
  if (ODD.test(text)) {
    const mine = [...new Set(invented(brief))].slice(0, 6);
    return `I cannot see the drawing, only what is in it${mine.length > 0 ? `; unasked there ${mine.length > 1 || isPlural(mine[0] ?? '') ? 'are' : 'is'} ${list(mine)}` : ''}. Name what it looks like, and it goes; “another” paints it all anew. Nothing has changed.`;
  }
  if (NOT_SO.test(text))
    return 'How should it be instead? Say it, for example “he holds a sword” or “the handle on the left”. Nothing has changed.';
  return undefined;
}
