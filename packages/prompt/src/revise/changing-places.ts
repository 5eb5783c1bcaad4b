/** Two that change places, clothes or colours, or are told apart in one breath: "swap their hats", "one asleep, the other staring" (R53). */
import type { Subject } from '@atelier/spec';
import { toldSubjects } from '../subjects/told.ts';
import { alone } from './alone.ts';
import { findSubjects, livingOnes } from './find.ts';
import { splitOff } from './one-of.ts';
import type { Form, Outcome } from './outcome.ts';
import { predicate } from './predicate.ts';
import { Workbench } from './workbench.ts';

const SWAP = '(?:swap|switch|trade|exchange|change|reverse|flip)';
const PLACES = new RegExp(
  `^(?:(?:make|have|let|get) (?:them|both|the two(?: of them)?) )?${SWAP} (?:(?<both>them|both|the two(?: of them)?|(?:the|my) (?<one>[\\p{L} ]+?) and (?:the |my )?(?<other>[\\p{L} ]+?))(?:'s?)?(?: (?:places|positions|sides|spots|seats))?(?: (?:a?round|over|about))?|(?:their |the )?(?:places|positions|sides|spots|seats)(?: (?:a?round|over))?)$`,
  'iu',
);
const THEIR = new RegExp(
  `^(?:(?:make|have|let|get) (?:them|both|the two(?: of them)?) )?${SWAP} (?:their|(?:the|my) (?<one>[\\p{L} ]+?)(?:'s)? and (?:the |my )?(?<other>[\\p{L} ]+?)'s?) (?<what>[\\p{L}]+(?: [\\p{L}]+)?)(?: (?:a?round|over))?$`,
  'iu',
);
const ONE_OTHER =
  /^(?:make |have )?(?:the )?one (?:of them |should be |is |be )*(?<how>[^,]+?)(?:,| and|, and| while| but|;)? (?:the )?(?:other(?: one)?|one) (?:should be |is |be )*(?<as>[^,]+)$/iu;

/** The two that are meant, in the order in which they were named. */
function twoOf(bench: Workbench, one: string | undefined, other: string | undefined): [Subject, Subject] | undefined {
  if (one && other) {
    const [a] = findSubjects(bench, one);
    const [b] = findSubjects(bench, other);
    return a && b && a !== b ? [a, b] : undefined;
  }
  const living = livingOnes(bench);
  const own = toldSubjects(bench.brief);
  const [a, b, c] = living.length > 0 ? living : own;
  return a && b && !c ? [a, b] : undefined;
}

const sideOf = ({ attributes }: Subject): string | undefined =>
  attributes.find(({ kind, off }) => kind === 'position' && !off)?.value;

/** Where nobody said who stands where, the first named stood on the left. */
function swapPlaces(bench: Workbench, [a, b]: [Subject, Subject]): true {
  const [left, right] = [sideOf(a) ?? 'on the left', sideOf(b) ?? 'on the right'];
  bench.setAttribute(a, 'position', left === right ? 'on the right' : right);
  bench.setAttribute(b, 'position', left === right ? 'on the left' : left);
  return true;
}

const WORN = /^(?:wearing|dressed in|dressed as|in|holding|carrying|with)$/;
const CLOTHES = /^(?:clothes|outfits?|costumes?|dress(?:es)?|uniforms?)$/i;
/** What one wears or has the other has now; where nothing of the kind was said, each has the other's. */
function swapOwn(bench: Workbench, [a, b]: [Subject, Subject], what: string): true {
  const word = what.toLowerCase();
  if (/^colou?rs?$/.test(word)) {
    const [one, other] = [a, b].map(({ attributes }) =>
      attributes.filter(({ kind }) => kind === 'color').map(({ value }) => value),
    );
    for (const [to, values] of [
      [a, other],
      [b, one],
    ] as const) {
      to.attributes = to.attributes.filter(({ kind }) => kind !== 'color');
      for (const value of values ?? []) bench.setAttribute(to, 'color', value);
      bench.claim(to);
    }
    return true;
  }
  const things = new Map(bench.subjects().map((each) => [each.id, each.name]));
  const has = (who: Subject) =>
    bench.brief.relations.filter(
      ({ from, to, predicate: how }) =>
        from === who.id && WORN.test(how) && (CLOTHES.test(word) || things.get(to)?.endsWith(word.replace(/s$/, ''))),
    );
  const [ofA, ofB] = [has(a), has(b)];
  const same = ofA.length === ofB.length && ofA.every(({ to }, i) => ofB[i]?.to === to);
  if (ofA.length + ofB.length > 0 && !same) {
    for (const relation of ofA) relation.from = b.id;
    for (const relation of ofB) relation.from = a.id;
    for (const relation of [...ofA, ...ofB]) relation.source = 'edit';
    bench.claim(a);
    bench.claim(b);
    return true;
  }
  const wears =
    CLOTHES.test(word) || /(?:hat|cap|coat|jacket|shirt|scarf|helmet|glasses|shoe|boot)s?$/.test(word) ? 'in' : 'with';
  bench.setAttribute(a, 'state', `${wears} the ${b.name}'s ${word}`);
  bench.setAttribute(b, 'state', `${wears} the ${a.name}'s ${word}`);
  return true;
}

/** "One asleep, the other staring": of two different ones the first is so; of a pair one is told apart. */
function apart(bench: Workbench, how: string, as: string): Outcome {
  const pairs = bench.brief.subjects.filter(({ off, count }) => !off && count && 'exact' in count && count.exact === 2);
  const [pair] = pairs;
  const trial = new Workbench(bench.brief);
  const two = twoOf(bench, undefined, undefined);
  const said = (on: Workbench, each: Subject, words: string): boolean => {
    const same = on.brief.subjects.find(({ id }) => id === each.id);
    return same !== undefined && alone(on, same, () => predicate(on, [same], words));
  };
  if (two) {
    if (!said(trial, two[0], how) || !said(trial, two[1], as)) return undefined;
    said(bench, two[0], how);
    said(bench, two[1], as);
    return true;
  }
  if (!pair || !said(trial, pair, how) || !said(new Workbench(bench.brief), pair, as)) return undefined;
  const one = splitOff(bench, pair);
  said(bench, one, how);
  said(bench, pair, as);
  return true;
}

export const changingPlaces: Form = (bench, clause) => {
  const own = THEIR.exec(clause)?.groups;
  if (own?.what && !/^(?:places?|positions?|sides?|spots?|seats?)$/i.test(own.what)) {
    const two = twoOf(bench, own.one, own.other);
    if (two) return swapOwn(bench, two, own.what);
  }
  const places = PLACES.exec(clause)?.groups;
  const two = places && twoOf(bench, places.one, places.other);
  // "A cat to the left of a dog" says where both are: `replacing` turns it over.
  const beside =
    two &&
    bench.brief.relations.some(
      ({ from, to, off }) => !off && two.some(({ id }) => id === from) && two.some(({ id }) => id === to),
    );
  if (two && !beside) return swapPlaces(bench, two);
  const pair = places && !places.one && livingOnes(bench).length === 1 ? livingOnes(bench)[0] : undefined;
  if (pair?.count && 'exact' in pair.count && pair.count.exact === 2)
    return `The two are both called ${pair.name}; say how one of them shall be, for example “the one on the left in red”.`;
  const { how, as } = ONE_OTHER.exec(clause)?.groups ?? {};
  return how && as ? apart(bench, how, as) : undefined;
};
