/** How many: "five", "make it two dogs", "only the dog", "not too many". */
import { NUMBERS } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { countClause } from './counts.ts';
import { findSubjects, focusOf, livingOnes } from './find.ts';
import { type Form, type Outcome, ok } from './outcome.ts';
import { predicate } from './predicate.ts';
import type { Workbench } from './workbench.ts';

export const numberWord = (text: string): boolean =>
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})$/i.test(text);

/** "Add birds, but not too many": said of what came in with the clause before. */
const FEW =
  /^(?:but )?(?:not (?:too |so |very )?many|(?:just|only) a (?:few|couple)|a (?:few|couple)(?: only)?|not a lot|nothing crazy)$/i;

export const numbers: Form = (bench, clause, { before }) => {
  const added = before === 'add' && FEW.test(clause) ? focusOf(bench) : undefined;
  if (added) {
    bench.setCount(added, { quantifier: 'few' });
    return true;
  }
  if (/^(?:no|without)\b/i.test(clause)) return undefined;
  // "Make it two dogs" of a boy and a dog.
  const so = /^(?:with|(?:make|let|have) (?:it|that|this|them|there)(?: be)?) (?<many>\p{L}+|\d+) (?<what>[\p{L} ]+)$/iu.exec(
    clause,
  )?.groups;
  const [meant, another] = so?.what && numberWord(so.many ?? '') ? findSubjects(bench, so.what) : [];
  if (so?.many && meant && !another) return ok(predicate(bench, [meant], so.many.toLowerCase()));
  const number = clause
    .replace(/^(?:make|let|have) (?:it|that|this|them|there) (?:be )?(?=(?:just|only)? ?\S+$)/i, '')
    .replace(/^(?:just|only) /i, '')
    .replace(/ (?:is|are|will do|would be|will be) ?(?:enough|plenty)?$/i, '');
  return numberWord(number)
    ? howMany(bench, number)
    : countClause(bench, clause.replace(/^((?:add )?)a (?:second|third|fourth|fifth) /i, '$1another '));
};

/** Glasses, trousers: one of them is said in the plural. */
const isPair = (name: string): boolean =>
  /(?:glasses|goggles|scissors|trousers|jeans|pants|shorts|tights|binoculars)$/.test(name);

/** "Five", where there is one thing that it can be the number of. */
function howMany(bench: Workbench, number: string): Outcome {
  const own = bench.brief.subjects.filter(({ off, source }) => !off && (source === 'user' || source === 'edit'));
  const several = own.filter(
    ({ count, name }) => count !== undefined && !('exact' in count && count.exact === 1) && !isPair(name),
  );
  const [first, another] = several.length > 0 ? several : own;
  if (!first) return undefined;
  const subject = another === undefined ? first : several.length === 0 ? oneMeant(bench) : undefined;
  return subject ? ok(predicate(bench, [subject], number.toLowerCase())) : `${number} of what? Name it, please.`;
}

/** Of several things one by one: the one spoken of last, unless somebody has it; else the only one that lives. */
function oneMeant(bench: Workbench): Subject | undefined {
  const { about, brief } = bench;
  const had = brief.relations.some(({ to, predicate: how, off }) => !off && to === about?.id && HAD.test(how));
  if (about && !had && !UNIQUE.test(about.name) && brief.subjects.includes(about)) return about;
  const [living, another] = livingOnes(bench);
  return another ? undefined : living;
}
const UNIQUE = /^(?:earth|moon|sun|sky|sea|ocean|ground|horizon|background)$/;
const HAD = /^(?:wearing|holding|carrying|with|in|dressed in)$/;

/** "Only one dog" of two. */
export const onlySoMany: Form = (bench, clause) => {
  const found = /^(?:just|only) (\p{L}+|\d+) (?:of (?:the|those|these) )?([\p{L} ]+)$/iu.exec(clause);
  const [group, another] = found?.[2] ? findSubjects(bench, found[2]) : [];
  if (found?.[1] && found[2] && another && numberWord(found[1])) return inAll(bench, findSubjects(bench, found[2]), found[1]);
  if (found?.[1] && group && !another && numberWord(found[1])) return ok(predicate(bench, [group], found[1].toLowerCase()));
  return undefined;
};

/** "Only two kittens" of two and an orange one: those that were told apart stay, and the others are what is left to two. */
function inAll(bench: Workbench, alike: readonly Subject[], number: string): Outcome {
  const all = NUMBERS.get(number.toLowerCase()) ?? Number(number);
  const several = alike.filter(({ count }) => count && 'exact' in count && count.exact > 1);
  const [group, more] = several;
  const left = all - (alike.length - several.length);
  if (!group || more || left < 0 || new Set(alike.map(({ name }) => name)).size > 1) return undefined;
  if (left === 0) bench.removeSubject(group);
  else bench.setCount(group, { exact: left });
  return true;
}

export const only: Form = (bench, clause, _, edit) => {
  const named = (/^(?:just|only) (.+)$/i.exec(clause) ?? /^(.+) only$/i.exec(clause))?.[1];
  if (!named) return undefined;
  const items = named.split(/\s*(?:,| and )\s*/);
  const kept = items.flatMap((item) => findSubjects(bench, item));
  const counted = /^(?:an?|one|two|three|four|five|six|\d+)\b/i.test(named);
  if (kept.length === 0 || counted) return edit(bench, named, { correcting: true, before: undefined });
  for (const subject of [...bench.brief.subjects])
    if (!kept.includes(subject) && !subject.off && !kept.some((each) => subject.parts.includes(each))) {
      const ground = bench.brief.relations.some((r) => r.to === subject.id && kept.some(({ id }) => id === r.from));
      if (!ground) bench.removeSubject(subject);
    }
  return true;
};
