/** One of several: "make one of them white", "the middle one should wear a hat". */
import type { Subject } from '@atelier/spec';
import { bare, isCalled } from './find.ts';
import { hand } from './hand.ts';
import { type Form, ok } from './outcome.ts';
import { predicate } from './predicate.ts';
import { adopt } from './put.ts';
import { Workbench } from './workbench.ts';

const WHICH = '(?<which>one|another|the (?:left|right|middle|first|second|third|last|other|front|back)(?: one)?)';
const ONE_OF = new RegExp(
  `^(?:make |turn |paint |let |have |give |move |put |shift |place )?${WHICH}(?: of (?:them|these|those|the (?<of>[\\p{L} ]+?)))?(?: (?!should|must|could|is|to|wear)(?<noun>[\\p{L}]+))?(?: (?:should|must|could|is|to)(?: be)?)? (?<rest>.+)$`,
  'iu',
);
const PLACE_OF: Readonly<Record<string, string>> = {
  left: 'on the left',
  right: 'on the right',
  middle: 'in the centre',
  front: 'in the foreground',
  back: 'in the distance',
};
/** "make one of them white": one of several is told apart from the others. */
export const oneOf: Form = (bench, clause) => {
  const groups = ONE_OF.exec(clause)?.groups;
  if (!groups?.rest || !groups.which) return undefined;
  const named = groups.of ?? groups.noun;
  const pronoun = / of (?:them|these|those)\b/i.test(clause) || /\bone\b/i.test(groups.which);
  const several = bench.brief.subjects.filter(({ off, count }) => !off && count && 'exact' in count && count.exact > 1);
  const called = named ? several.filter(({ name }) => isCalled(name, bare(named))) : [];
  const placed =
    /^(?:move|put|shift|place) /i.test(clause) && clause.endsWith(` to ${groups.rest}`) ? `to ${groups.rest}` : groups.rest;
  const rest = called.length === 0 && groups.noun ? `${groups.noun} ${placed}` : placed;
  const group = called[0] ?? (pronoun ? several.at(-1) : undefined);
  const given = /^give /i.test(clause);
  const another = group ? undefined : theOther(bench, groups.which);
  if (another) return ok(becomesSo(bench, another, rest, given));
  if (!group)
    return /^(?:make |turn |paint |let |have |give )?one of (?:them|these|those)\b/i.test(clause)
      ? 'There is only one of each thing; say how many there should be first, for example “two of them”.'
      : undefined;
  // "… and the other black"
  const [doing = '', other] = rest.split(/(?:,? and|,) (?:the others?|one)(?: one)?(?: (?:should|must)(?: be)?)? /i);
  const first = doing.replace(/^(?:wear|wears|wearing) /i, 'wearing ');
  const trial = new Workbench(bench.brief);
  const same = trial.brief.subjects.find(({ id }) => id === group.id);
  if (!same || !becomesSo(trial, same, first, given)) return undefined;
  const one = splitOff(bench, group);
  const where = PLACE_OF[/left|right|middle|front|back/i.exec(groups.which)?.[0].toLowerCase() ?? ''];
  if (where) bench.setAttribute(one, 'position', where);
  becomesSo(bench, one, first, given);
  if (other && !predicate(bench, [group], other)) return `I could not place “${other}”.`;
  bench.focus = one;
  return true;
};

/** "With a bow tie", "a hat" that is given: what it has; anything else is how it is. */
function becomesSo(bench: Workbench, one: Subject, said: string, given: boolean): boolean {
  const had = /^(?:with|has|having) (.+)$/i.exec(said)?.[1] ?? (given ? said : undefined);
  return had === undefined ? predicate(bench, [one], said) : hand(bench, [one], had);
}

/** Of two that were told apart the one that was not spoken of last. */
function theOther(bench: Workbench, which: string): Subject | undefined {
  if (!/^(?:the other|another)\b/i.test(which)) return undefined;
  const { about, brief } = bench;
  const alike = (each: Subject) => brief.subjects.filter(({ name, off }) => !off && name === each.name);
  const owner = about && brief.relations.find(({ to, off }) => !off && to === about.id)?.from;
  const last = brief.subjects.find(({ id }) => id === (owner ?? about?.id));
  const [other, more] = last ? alike(last).filter((each) => each !== last) : [];
  return more ? undefined : other;
}

/** One of several, as a thing of its own beside the others. */
export function splitOff(bench: Workbench, group: Subject, many = 1): Subject {
  const left = group.count && 'exact' in group.count ? { exact: group.count.exact - many } : undefined;
  // A crowd that one is told apart from is a crowd still, and who stands out is in no crowd of its own.
  const attributes = group.attributes.filter(({ kind }) => kind !== 'arrangement');
  const one = adopt(bench, { ...group, attributes, count: { exact: many }, parts: structuredClone(group.parts) });
  if (left) bench.setCount(group, left);
  bench.brief.subjects.splice(bench.brief.subjects.indexOf(group) + 1, 0, one);
  for (const relation of bench.brief.relations.filter(({ from }) => from === group.id))
    bench.relate(one.id, relation.predicate, relation.to);
  return one;
}
