/** What somebody does, said without "should": "both wear scarves", "the owl looks at him", "the bus stops". */
import { presentParticiple, verbBase, wordNet } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { findSubjects, isBoth, lives, WHICH_TWO } from './find.ts';
import { type Form, ok, split } from './outcome.ts';
import { predicate } from './predicate.ts';
import type { Workbench } from './workbench.ts';

const AUXILIARY = /^(?:should|must|could|can|will|are|is|was|were|have|has|needs?|looks?)$/;
const LOOKING = /^looks? (?:at|up|down|into|over|out|away|towards?)\b/;
/** Whether "stops" in "the bus stops" is more likely done than a thing: of who lives a verb will do. */
const isDone = (base: string, who: readonly Subject[]): boolean => {
  const { verb, noun = -1 } = wordNet(base) ?? {};
  return verb !== undefined && (verb > noun || who.every(lives));
};

/** "he hugs her": whom, by name; undefined where nobody but the one who does it can be meant. */
function withObject(bench: Workbench, who: readonly Subject[], rest: string): string | undefined {
  const found = /^(him|her|them|it)(?= (?:on|in|at|with|and|to|from|by|under|over|behind|near) |$)/.exec(rest)?.[1];
  if (!found) return rest;
  const fits = (each: Subject): boolean => !who.includes(each);
  const meant = findSubjects(bench, found).filter(fits);
  const others = meant.length > 0 ? meant : bench.brief.subjects.filter((each) => fits(each) && each.source !== 'writer');
  const [one] = others;
  if (!one || (meant.length === 0 && others.length > 1)) return undefined;
  const named = (found === 'them' ? others : [one]).map(({ name }) => `the ${name}`).join(' and ');
  return `${named}${rest.slice(found.length)}`;
}

/** "both wear scarves", "the owl looks at him": what somebody does, said without "should". */
export const doing: Form = (bench, clause) => {
  const several = /^(?:both|they|all|each|everyone)\b/i.test(clause);
  if (!several && !/^(?:the|he|she|it)\b/i.test(clause)) return undefined;
  return split(clause, (who, said) => {
    const [verb = '', ...rest] = said.toLowerCase().split(' ');
    const base = verbBase(verb);
    if (base === undefined || (AUXILIARY.test(verb) && !LOOKING.test(said.toLowerCase()))) return undefined;
    // "the horse ride" names a thing, "the horse rides" says what one does.
    if (!several && verb === base && !/ and /i.test(who)) return undefined;
    const subjects = findSubjects(bench, who);
    // Whom a card is for is not in the picture, and no card loves roses.
    if (/^(?:he|she)$/i.test(who) && !subjects.some(lives)) return undefined;
    if (subjects.length === 0) return isBoth(who) ? WHICH_TWO : undefined;
    if (rest.length === 0) return isDone(base, subjects) ? ok(predicate(bench, subjects, presentParticiple(base))) : undefined;
    const object = withObject(bench, subjects, rest.join(' '));
    return object === undefined
      ? `Whom do you mean by “${rest[0]}”? Name them, please.`
      : ok(predicate(bench, subjects, `${base} ${object}`));
  });
};
