/** What was ruled out comes after all, and what is said to be missing comes in or is told to be there (R68). */
import { isPlural, singular } from '@atelier/lexicon';
import { bare, findScene, findSubjects } from '../find.ts';
import type { Workbench } from '../workbench.ts';
import { at, canBeSeen, type Meaning } from './meaning.ts';

const NAME = "(?:(?:the|a|an|some|my|his|her) )?[\\p{L}'-]+(?: [\\p{L}'-]+)?";
const AFTER_ALL = '(?: after all| anyway| though| again| now| then| in the end)*';
const BRING = at(
  `(?:i changed my mind,? ?(?:and )?)?(?:bring|put|let|have|get|allow|show|include|add|give me) (?<what>${NAME}?)(?: back)?(?: (?:back )?in(?: (?:it|there|the picture))?| be (?:there|in it))?${AFTER_ALL}(?:,? (?:but )?(?:just|only) (?:as )?(?<part>(?:his|her|its|their) [\\p{L}]+)(?<where> (?:on|in|behind|at|across|over|under|through) [\\p{L} ]+)?)?`,
);
const ALLOWED = at(
  `(?<what>${NAME}) (?:can (?:be (?:there|in(?: it)?|back)|come(?: back| in)?|stay)|(?:is|are) (?:fine|ok|okay|allowed|alright|all right|welcome|good))${AFTER_ALL}`,
);
const MISSING = at(
  `(?<what>(?:the |my |his |her |our )?[\\p{L}'-]+?(?: [\\p{L}-]+)?)(?:'s| is| are) (?:still |also )?(?:missing|not there|nowhere(?: to be seen)?|not in it)`,
);
const NONE_IN_IT = at(
  `there(?:'s| is| are)(?: still)? (?:no|not any|not a|not an) (?<what>[\\p{L}' -]+?) (?:in (?:it|there|the picture)|anywhere|here|yet|at all)`,
);
const WHERE = at(`where(?:'s| is| are| did)(?: the| my)? (?<what>[\\p{L} -]+?)(?: go| gone)?\\??`);

const ruledOut = (bench: Workbench, name: string): boolean =>
  bench.brief.absent.some(
    ({ value, off }) => !off && singular(value.replace(/^no /, '').toLowerCase()) === singular(name.toLowerCase()),
  );
const lift = (bench: Workbench, name: string): void => {
  bench.brief.absent = bench.brief.absent.filter(
    ({ value }) => singular(value.replace(/^no /, '').toLowerCase()) !== singular(name.toLowerCase()),
  );
};
const a = (name: string): string =>
  isPlural(name) || /^(?:rain|snow|fog|mist|smoke|steam|water|grass|sand)$/.test(name)
    ? name
    : `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`;

export const afterAll: Meaning = ({ bench, said, edit }) => {
  const bring = BRING.exec(said)?.groups;
  const name = bring?.what ? bare(bring.what).replace(/ back$/, '') : undefined;
  if (bring && name && ruledOut(bench, name)) {
    lift(bench, name);
    if (bring.part) {
      const part = bring.part.replace(/^\p{L}+ /u, '');
      return edit(`add ${a(name)} ${part}${bring.where ?? ''}`) ? true : undefined;
    }
    return edit(`add ${isPlural(name) ? name : a(name)}`) ? true : undefined;
  }
  const allowed = ALLOWED.exec(said)?.groups?.what;
  if (allowed && ruledOut(bench, bare(allowed))) {
    lift(bench, bare(allowed));
    if (/\bcan\b/i.test(said) && edit(`add ${a(bare(allowed))}`)) return true;
    bench.notes.push(
      `${bare(allowed).replace(/^\p{L}/u, (first) => first.toUpperCase())} may be there again; “add ${bare(allowed)}” brings ${isPlural(bare(allowed)) ? 'them' : 'it'} in.`,
    );
    return true;
  }
  const missing = MISSING.exec(said)?.groups?.what ?? NONE_IN_IT.exec(said)?.groups?.what;
  if (missing) {
    const what = bare(missing);
    if (/^(?:something|it|that|this|what|everything|nothing|one)$/i.test(what)) return undefined;
    if (
      findSubjects(bench, missing).length > 0 ||
      findScene(bench, what).some(({ source, wordsOnly }) => source !== 'writer' && !wordsOnly)
    )
      return `That there ${isPlural(what) ? 'are' : 'is'} ${isPlural(what) ? '' : a(what) === what ? '' : `${a(what).split(' ')[0]} `}${what} is set already; “another” paints it anew.`.replace(
        / {2,}/g,
        ' ',
      );
    if (!canBeSeen(what) && !edit(`add ${what}`)) return undefined;
    lift(bench, what);
    return edit(`add ${a(what)}`) ? true : undefined;
  }
  const where = WHERE.exec(said)?.groups?.what;
  const [fact] = where
    ? findScene(bench, where).filter(({ wordsOnly, kind }) => !wordsOnly && /^(?:weather|background|time|season)$/.test(kind))
    : [];
  if (where && fact && findSubjects(bench, where).length === 0)
    return `“${fact.value.replace(/^\p{L}/u, (first) => first.toUpperCase())}” is set already; “more ${bare(where)}” makes it plainer, and “another” paints it anew.`;
  return undefined;
};
