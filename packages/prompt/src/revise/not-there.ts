/**
 * What is spoken of as if it were there and is not: what shall stand in its place comes in all the same, and the answer says so (R57). Floors and
 * walls of a room, which nobody needs to name, and where a thing shall be alone.
 */
import { isPlural, placeKnown, plural, singular, wordNet } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { bare, findScene, findSubjects, focusOf } from './find.ts';
import { isThing } from './never-named.ts';
import { changeScenery } from './of-scenery.ts';
import type { Form } from './outcome.ts';
import { isAdjective } from './predicate.ts';
import { isKnown, put } from './put.ts';
import type { Workbench } from './workbench.ts';

/** "There is no rug in the picture": what comes in its place is told beside it. */
export function comesAnyway(bench: Workbench, old: string, by: string): boolean {
  const gone = bare(old);
  if (!/^(?:the|his|her|its|their|those|that|these) /i.test(old.trim()) || !isKnown(gone)) return false;
  const surface = surfaced(bench, bare(by));
  if (!surface && !put(bench, by, { mode: 'add', trusting: true })) return false;
  if (wordNet(gone.split(' ').at(-1) ?? gone)?.concrete !== 'person') bench.setAbsent(gone);
  bench.notes.push(`There ${isPlural(gone) ? 'were' : 'was'} no ${gone} in the picture.`);
  return true;
}

const SURFACE =
  /^(?:(?:with|make it|have|add|use|just|give it|i want) )*(?:an? |the )?(?<how>(?!the\b|no\b|remove\b|make\b)[\p{L}-]+(?: [\p{L}-]+){0,2}) (?<what>floors?|floorboards|walls?|ceiling)(?:,? (?:instead of|rather than|not|and no) (?:an? |the )?(?<old>[\p{L} ]+))?$/iu;
function surfaced(bench: Workbench, said: string): boolean {
  const { how, what } = SURFACE.exec(said)?.groups ?? {};
  const indoors = bench.brief.setting.some(
    ({ kind, value, off }) => kind === 'place' && !off && placeKnown(value) !== undefined,
  );
  return (
    !!how &&
    !!what &&
    indoors &&
    changeScenery(bench, what.toLowerCase().replace(/^floor(?:s|boards)$/, 'floor'), how.toLowerCase())
  );
}

const STAYS =
  /^(?:but )?(?:please )?(?:leave|keep)(?: in)? (?<the>the|that|his|her|my) (?<what>[\p{L}]+(?: [\p{L}]+){0,2}?)(?: (?:though|in|there|alone|in there|in it|as is|where (?:he|she|it) is))*$/iu;
const FARTHER =
  /^(?:just |only )?(?:keep|leave) the (?<how>farther|further|closer|nearer|far|back|front|distant)(?:(?:most|est))? (?:one|ship|boat)?$/iu;
const ONLY_WHERE =
  /^(?:(?:have|put|keep|with|the|i want) )*(?:(?<what>(?!only\b|just\b)[\p{L}' -]+?) )?(?:only|just) (?<where>(?:on|in|at|along|around|near|behind|under|over) .+)$/iu;

const DESERTED = /^(?:make it |it should be )?(?:almost |nearly |quite |completely )?(?:deserted|empty of people)$/iu;
const BEEN =
  /^(?:like|as if|as though) (?:it(?:'s| is| has| had|s)?|they(?:'ve| have)?|he(?:'s| has)?|she(?:'s| has)?) (?:just )?(?<what>been .+)$/iu;

const NO_SUCH =
  /^(?:lose|drop|remove|delete|get rid of|take (?:out|away)|ditch|erase) (?:the|that|those|all the) (?<how>[\p{L}-]+) ones?$/iu;
const MORE_ON = /^put more (?<more>[\p{L}]+) on (?<on>(?:the|his|her|its|my) [\p{L} ]+|it|them)$/iu;
const OFFERED =
  /^(?<who>(?:the|his|her|my) [\p{L} ]+?|he|she|it) should be (?<deed>(?:offering|giving|handing|showing|passing|feeding|bringing|throwing) [\p{L} ]+? to (?:the|his|her) [\p{L} ]+)$/iu;
const MOVED =
  /^(?:move|shift|push|slide|pull|bring|drag) (?:the|that|his|her) (?<moved>[\p{L}]+(?: [\p{L}]+)?) (?<where>(?:under|next to|beside|behind|in front of|near|by|against|to the|onto|on|into|in|between|closer to|over to) .+)$/iu;

export const notThere: Form = (bench, clause, context, edit) => {
  if (DESERTED.test(clause)) {
    bench.setAbsent('crowds');
    bench.setLook('composition', 'almost deserted');
    return true;
  }
  // "Like it's been in a shed for 60 years": what has become of it, and no shed.
  const been = BEEN.exec(clause)?.groups?.what;
  if (been) {
    bench.setLook('texture', `worn as if it had ${been.toLowerCase()}`);
    return true;
  }
  const surface = SURFACE.exec(clause)?.groups;
  if (surface && surfaced(bench, clause.replace(/,? (?:instead of|rather than|not|and no) .+$/iu, ''))) {
    const old = surface.old && bare(surface.old);
    if (old && findSubjects(bench, old).length === 0 && isKnown(old)) bench.setAbsent(old);
    return true;
  }
  // "Lose the spiky one": where none was said to be so, none shall be.
  const so = NO_SUCH.exec(clause)?.groups?.how?.toLowerCase();
  const group = so
    ? bench.brief.subjects.find(
        ({ off, count, source }) => !off && source !== 'writer' && count && !('exact' in count && count.exact === 1),
      )
    : undefined;
  if (so && group && isAdjective(so) && findSubjects(bench, `${so} one`).length === 0) {
    bench.setAbsent(`${so} ${plural(group.name)}`);
    bench.notes.push(`None was said to be ${so}; now none is.`);
    return true;
  }
  // "More icing": what of it there is lies on it.
  const { more, on } = MORE_ON.exec(clause)?.groups ?? {};
  const [bearer] = more && on ? findSubjects(bench, on) : [];
  if (more && bearer && findSubjects(bench, more).length === 0 && wordNet(more.toLowerCase())?.concrete !== undefined) {
    const name = singular(more.toLowerCase());
    const thing: Subject = {
      id: bench.freshId(name),
      name,
      count: { quantifier: isPlural(more) ? 'many' : 'lots' },
      attributes: [],
      actions: [],
      parts: [],
      source: 'edit',
    };
    bench.brief.subjects.push(thing);
    bench.relate(bearer.id, 'with', thing.id);
    bench.focus = bearer;
    return true;
  }
  const offered = OFFERED.exec(clause)?.groups;
  const [giver] = offered?.who ? findSubjects(bench, offered.who) : [];
  if (giver && offered?.deed) {
    bench.setAction(giver, offered.deed.toLowerCase(), () => false);
    return true;
  }
  // "Move the bed under the window": in a bedroom there is one, whether or not it was named.
  const { moved, where } = MOVED.exec(clause)?.groups ?? {};
  if (
    moved &&
    where &&
    findSubjects(bench, moved).length + findScene(bench, moved).length === 0 &&
    isThing(moved.split(' ').at(-1) ?? moved)
  )
    return edit(
      bench,
      `add ${isPlural(moved) ? '' : 'a '}${moved.toLowerCase()} ${where.replace(/^to the (?=left|right)/i, 'on the ')}`,
      context,
    );
  const farther = FARTHER.exec(clause)?.groups?.how;
  const focus = focusOf(bench);
  if (farther && focus) {
    bench.setAttribute(focus, 'position', /^(?:closer|nearer|front)/i.test(farther) ? 'in the foreground' : 'in the distance');
    return true;
  }
  const what = STAYS.exec(clause)?.groups?.what;
  if (what && findSubjects(bench, what).length + findScene(bench, what).length === 0) {
    const kind = wordNet(what.split(' ').at(-1)?.toLowerCase() ?? '')?.concrete;
    if (
      !/^(?:person|animal|artifact|plant|food)$/.test(kind ?? '') ||
      !put(bench, isPlural(what) ? what : `a ${what}`, { mode: 'add', trusting: true })
    )
      return undefined;
    bench.notes.push(`There was no ${what.toLowerCase()} in what I was told; now there is.`);
    return true;
  }
  const only = ONLY_WHERE.exec(clause)?.groups;
  if (only?.where) {
    const things = only.what
      ? findSubjects(bench, only.what)
      : bench.brief.subjects.filter(
          ({ id, source, off }) =>
            !off &&
            source !== 'writer' &&
            bench.brief.relations.some(({ from, predicate }) => from === id && /^(?:on|in|at|along)$/.test(predicate)),
        );
    const [thing] = things;
    if (!thing) return undefined;
    bench.setAttribute(thing, 'position', `${only.where.toLowerCase()} only`);
    return true;
  }
  return undefined;
};
