/** "Go back a step but keep the fish": a step back, and what is to be there still is wished for again (R59). */
import { isPlural, plural } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { findScene, findSubjects } from '../find.ts';
import type { HistoryMove } from '../revision.ts';
import type { Workbench } from '../workbench.ts';

const BACK =
  /^(?:(?:ok|no|hmm+|wait|please|can you|can we|let's)[, ]+)*(?:go back(?: (?:a|one) (?:step|version|picture))?|undo(?: (?:that|it|the last (?:one|change|thing|step)))?|step back|(?:go )?back (?:a|one) step|revert(?: (?:that|it))?|go back to (?:before|how it was before)(?: (?:that|the last (?:thing|one|change|step)))?|(?:go )?back to the (?:last|previous) one),? (?:but |and |, )*(?:please )?(?:keep|leave|with|hold on to) (?<what>(?:the|his|her|its|that|those) [\p{L} ]+?)(?: (?:in|there|though|please))*[.!]*$/iu;

const said = ({ name, attributes, count }: Subject): string => {
  const how = attributes
    .filter(({ off, kind }) => !off && /^(?:color|size|material|age|pattern)$/.test(kind))
    .map(({ value }) => value);
  const exact = count && 'exact' in count ? count.exact : undefined;
  if (exact !== undefined && exact > 1) return `${exact} ${[...how, plural(name)].join(' ')}`;
  const words = [...how, name].join(' ');
  return exact !== 1 && (isPlural(name) || count) ? words : `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`;
};

export function backKeeping(bench: Workbench, line: string): { move: HistoryMove; further?: string } | undefined {
  const what = BACK.exec(line)?.groups?.what;
  if (!what) return undefined;
  const move: HistoryMove = { intent: 'undo', to: 1 };
  const [thing] = findSubjects(bench, what);
  if (thing) {
    const holder = bench.brief.relations.find(
      ({ to, off, predicate }) => !off && to === thing.id && /^(?:wearing|holding|with|carrying)$/.test(predicate),
    );
    const who = holder && bench.subjects().find(({ id }) => id === holder.from);
    if (!who) return { move, further: `add ${said(thing)}` };
    const verb = { wearing: 'wear', holding: 'hold', carrying: 'carry' }[holder.predicate];
    return { move, further: verb ? `the ${who.name} should ${verb} ${said(thing)}` : `give the ${who.name} ${said(thing)}` };
  }
  const [lettered] = /\b(?:text|words?|lettering|title|letters|name)$/i.test(what)
    ? bench.brief.text.filter(({ off }) => !off)
    : [];
  if (lettered) return { move, further: `write "${lettered.content}"` };
  const [fact] = findScene(bench, what);
  return fact ? { move, further: `make it ${fact.value}` } : { move };
}
