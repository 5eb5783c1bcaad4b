/** More and fewer of a thing that is there. */
import { isPlural, NUMBERS, singular, wordNet } from '@atelier/lexicon';
import type { Count, Subject } from '@atelier/spec';
import { read } from '../read/read.ts';
import { isMass as isMassName } from '../subjects/form-of.ts';
import { mainSubject } from '../subjects/main-subject.ts';
import { bare, findScene, findSubjects, lives } from './find.ts';
import { isThing } from './never-named.ts';
import { changeScenery } from './of-scenery.ts';
import { look } from './picture.ts';
import { isKnown, put } from './put.ts';
import type { Workbench } from './workbench.ts';

const numberOf = (word: string | undefined): number | undefined =>
  word === undefined
    ? undefined
    : /^(?:an?|one|another)$/.test(word)
      ? 1
      : (NUMBERS.get(word) ?? (/^\d+$/.test(word) ? Number(word) : undefined));

const more = (count: Count | undefined): Count => {
  if (count === undefined) return { quantifier: 'many' };
  if ('exact' in count) return { exact: count.exact + Math.max(2, Math.floor(count.exact / 2)) };
  return { quantifier: 'quantifier' in count && /many|lots|dozens|hundreds/.test(count.quantifier) ? 'countless' : 'many' };
};
/** Syrup and milk have no number. */
const isMass = ({ brief }: Workbench, { id, name, count }: Subject): boolean =>
  count === undefined &&
  !isPlural(name) &&
  (/^(?:food|substance)$/.test(wordNet(name)?.concrete ?? '') ||
    brief.relations.some(({ to, predicate }) => to === id && predicate === 'with'));
const fewer = (count: Count | undefined): Count | undefined => {
  if (count && 'exact' in count) return count.exact > 1 ? { exact: Math.max(1, Math.floor(count.exact / 2)) } : undefined;
  if (count && 'quantifier' in count && count.quantifier === 'few') return { exact: 2 };
  return { quantifier: 'few' };
};

const TIMES_MANY: Readonly<Record<string, number>> = { double: 2, twice: 2, triple: 3, quadruple: 4, halve: 0.5, half: 0.5 };

/** "double them", "twice as many cats", "halve the number of boats". */
function multiply(bench: Workbench, text: string): true | undefined {
  const found =
    /^(double|triple|quadruple|halve|twice|half)(?: (?:(?:the (?:number|amount) of|as many|of) )?((?:the |them|they|it|those|these|\p{L}+s$).*))?$/u.exec(
      text,
    );
  const by = TIMES_MANY[found?.[1] ?? ''];
  if (!found || by === undefined) return undefined;
  const counted = (found[2] ? findSubjects(bench, found[2]) : bench.subjects()).filter(
    ({ count }) => count && 'exact' in count && (found[2] !== undefined || count.exact > 1),
  );
  for (const subject of counted)
    if (subject.count && 'exact' in subject.count)
      bench.setCount(subject, { exact: Math.max(1, Math.floor(subject.count.exact * by)) });
  return counted.length > 0 ? true : undefined;
}

/** A sentence of trouble, `true` where it was done, undefined where the clause is about no number of things there. */
export function countClause(bench: Workbench, clause: string): string | true | undefined {
  const text = clause.toLowerCase();
  // "Fewer shadows": of the light, unless one was named.
  const step = /^(?:more|less|fewer|too (?:much|many)) (?<what>.+)$/u.exec(text)?.groups?.what;
  if (step && findSubjects(bench, step).length === 0 && look(bench, text) === true) return true;
  const multiplied = multiply(bench, text);
  if (multiplied) return multiplied;
  const plus =
    /^(?:add |put |give me |i want )?(?:(\w+) more|(another)|(?:(a lot|lots|many|even) )?more) (?:of (?:the |those )?)?(.+)$/.exec(
      text,
    );
  const minus =
    /^(?:(\w+) )?(?:fewer|less)(?: of)?(?: the)? (.+)$/.exec(text) ??
    /^(\w+) (.+) (?:less|fewer)$/.exec(text) ??
    /^not so many()? (.+)$/.exec(text) ??
    /^too many()? (.+)$/.exec(text);
  const one =
    /^(?:remove|take (?:away|out)|lose|drop|delete) (one|two|three|four|five|\d+)(?: of)?(?: the)? (?!more\b)(.+)$/.exec(text);
  if (one && !plus) return countClause(bench, `${one[1]} fewer ${one[2]}`);
  const found = plus ? plus[4] : minus?.[2];
  if (found === undefined || bare(found) === '') return undefined;
  const subjects = findSubjects(bench, found);
  if (subjects.length === 0) {
    const fewerOfNone =
      !plus && /\b(?:fewer|less)\b/.test(text) && isPlural(bare(found))
        ? `There ${isPlural(bare(found)) ? 'are' : 'is'} no ${bare(found)} in the picture.`
        : undefined;
    // Of people nobody named: the crowd that comes with a market or a street.
    if (/^(?:too|not so) many /.test(text) && /^(?:people|persons|crowds?|folks?)$/.test(bare(found)))
      return look(bench, 'less crowded') === true || undefined;
    return (
      masses(bench, found, plus !== null) ??
      (plus && !plus[1] && !plus[2] && OF_IT.test(singular(bare(found))) ? manyNew(bench, bare(found)) : undefined) ??
      ofScenery(bench, bare(found), plus !== null) ??
      fewerOfNone ??
      soManyNew(bench, plus ? numberOf(plus[1] ?? (plus[2] ? 'one' : undefined)) : undefined, bare(found)) ??
      (plus && !plus[1] && !plus[2] ? manyNew(bench, bare(found)) : undefined)
    );
  }
  // "add a third fox" to a fox and a white fox makes one more fox, and not one more of each.
  const named = plus && subjects.length > 1 && (plus[1] ?? plus[2]) !== undefined ? subjects.slice(0, 1) : subjects;
  // "fewer circles" of many and a blue one: of the many.
  const many = plus ? [] : named.filter(({ count }) => count === undefined || !('exact' in count && count.exact === 1));
  const meant = many.length > 0 ? many : named;
  for (const subject of meant) {
    const exact = subject.count && 'exact' in subject.count ? subject.count.exact : undefined;
    const by = plus ? (numberOf(plus[1]) ?? (plus[2] ? 1 : undefined)) : numberOf(minus?.[1] || undefined);
    if (plus) {
      const lots = plus[3] !== undefined && plus[3] !== 'even';
      bench.setCount(
        subject,
        lots
          ? { quantifier: 'many' }
          : by !== undefined && (exact !== undefined || (subject.count === undefined && subject.source === 'user'))
            ? { exact: (exact ?? 1) + by }
            : isMass(bench, subject)
              ? { quantifier: 'lots' }
              : more(subject.count),
      );
    } else {
      const left =
        by !== undefined && exact !== undefined ? (exact > by ? { exact: exact - by } : undefined) : fewer(subject.count);
      if (!left) return `There is only one ${subject.name}; say “remove the ${subject.name}” to take it out.`;
      bench.setCount(
        subject,
        'quantifier' in left && left.quantifier === 'few' && isMassName(subject.name) ? { quantifier: 'a little' } : left,
      );
    }
  }
  return true;
}

/** "Fewer trees" of a forest: few of them. */
const ofScenery = (bench: Workbench, what: string, more: boolean): true | undefined =>
  isPlural(what) && !/ /.test(what) && changeScenery(bench, what, more ? 'many' : 'few') ? true : undefined;

/** "More fireflies", where nobody has spoken of any: many of them. */
function manyNew(bench: Workbench, what: string): true | undefined {
  const said = read(`many ${what}`);
  const plain = said.subjects.length === 1 && said.setting.length + said.look.length + said.unread.length === 0;
  const before = new Set(bench.subjects().map(({ id }) => id));
  if (!(isPlural(what) && plain && put(bench, `many ${what}`, { mode: 'add' }))) return undefined;
  // More layers are the cake's.
  const fresh = bench.subjects().find(({ id }) => !before.has(id));
  const main = mainSubject(bench.brief);
  if (fresh && main && main !== fresh && before.has(main.id) && OF_IT.test(fresh.name)) bench.relate(main.id, 'with', fresh.id);
  return true;
}

const OF_IT =
  /^(?:layer|floor|storey|story|window|tower|turret|leg|wheel|petal|button|pocket|spot|stripe|leaf|branch|topping|decoration|ornament|sprinkle|feather|scale|spike|tentacle|rivet|gear|balcony|chimney|sail|flag)$/;

/** "One more cub" of a family of lions: a cub, or two. */
function soManyNew(bench: Workbench, by: number | undefined, what: string): true | undefined {
  if (by === undefined || !isKnown(singular(what)) || !(isThing(what) || lives({ name: singular(what) }))) return undefined;
  return put(bench, by === 1 ? `a ${singular(what)}` : `${by} ${what}`, { mode: 'add', trusting: true }) ? true : undefined;
}

/** More or fewer of what has no number: clouds, flowers, windows. */
function masses(bench: Workbench, phrase: string, more: boolean): true | undefined {
  const fact = findScene(bench, phrase).find(({ kind }) => kind === 'background');
  if (!fact || !isPlural(fact.value) || !isPlural(bare(phrase))) return undefined;
  fact.value = `${more ? 'many' : 'few'} ${bare(phrase)}`;
  fact.source = 'edit';
  delete fact.rule;
  delete fact.reason;
  return true;
}
