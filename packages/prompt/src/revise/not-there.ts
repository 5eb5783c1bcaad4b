/**
 * What is spoken of as if it were there and is not: what shall stand in its place comes in all the same, and the answer says so (R57). Floors and
 * walls of a room, which nobody needs to name, and where a thing shall be alone.
 */
import { isPlural, placeKnown, wordNet } from '@atelier/lexicon';
import { bare, findScene, findSubjects, focusOf } from './find.ts';
import { changeScenery } from './of-scenery.ts';
import type { Form } from './outcome.ts';
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

export const notThere: Form = (bench, clause) => {
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
