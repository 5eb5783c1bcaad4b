/** Taking out: things, kinds of things, qualities, weather, lettering, and what the writer added. */
import { isPlural, singular } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { bare, facetOf, findScene, findSubjects, focusOf } from './find.ts';
import { isKnown } from './put.ts';
import type { Workbench } from './workbench.ts';

/** `no`: it shall not be there ("no people"), whether it is now or not; `remove`: it is there and shall go. */
export type Removal = 'no' | 'remove';

/** A sentence about what could not be done, or undefined. */
export function remove(bench: Workbench, phrase: string, how: Removal): string | undefined {
  const items = phrase.split(/\s*(?:,| and | or | nor |&)\s*(?:no )?/).filter((item) => bare(item) !== '');
  if (items.length === 0) return 'Take out what?';
  for (const item of items) {
    const trouble = removeOne(bench, item, how);
    if (trouble) return trouble;
  }
  return undefined;
}

const LETTERING = /^(?:text|texts|words?|lettering|letters|writing|captions?|title|inscription)$/;
const DATED =
  /\b(?:january|february|march|april|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:1[5-9]|20)\d\d)\b|\b(?!24\/7)\d{1,2}[./-]\d{1,2}(?:[./-]\d+)?\b/i;
const CLASSES =
  /^(?:animals?|people|persons?|humans?|birds?|boats?|plants?|vehicles?|buildings?|creatures?|wildlife|trees?|anybody|anyone|nobody)$/;

function removeOne(bench: Workbench, item: string, how: Removal): string | undefined {
  const text = bare(item);
  if (LETTERING.test(text)) {
    const any = bench.brief.text.length > 0;
    bench.brief.text = [];
    if (how === 'no') bench.setAbsent('text');
    return any || how === 'no' ? undefined : 'There is no lettering in the picture.';
  }
  // "without the date", where one is lettered.
  const dated = text === 'date' ? bench.brief.text.filter(({ content, off }) => !off && DATED.test(content)) : [];
  if (dated.length > 0) {
    bench.brief.text = bench.brief.text.filter((each) => !dated.includes(each));
    return undefined;
  }
  const facet = facetOf(text);
  if (facet === 'palette' && removeColour(bench)) return undefined;
  const things = findSubjects(bench, item);
  if (things.length > 0) {
    const invented = things.some(({ source }) => source === 'writer' || source === 'inferred');
    for (const thing of things) bench.removeSubject(thing);
    if (invented || CLASSES.test(text)) bench.setAbsent(text);
    return undefined;
  }
  if (facet === 'place' && !bench.brief.setting.some(({ kind, off }) => kind === 'place' && !off)) {
    bench.setLook('composition', 'plain background');
    return undefined;
  }
  if (removeScene(bench, text, how) || removeProperty(bench, text)) return undefined;
  // "The cubist style", which was said as "cubist".
  const manner = text.replace(/ (?:style|look)$/, '');
  if (manner !== text && (removeScene(bench, manner, how) || removeProperty(bench, manner))) return undefined;
  if (how === 'no' && (CLASSES.test(text) || isKnown(singular(text)))) {
    bench.setAbsent(text);
    return undefined;
  }
  if (/^(?:it|this|that|them|these|those|him|her|one)$/.test(text)) return 'Take out what? Name it, please.';
  return `There ${isPlural(text) ? 'are' : 'is'} no ${text} in the picture.`;
}

function removeScene(bench: Workbench, text: string, how: Removal): boolean {
  const facet = facetOf(text);
  const facts = facet ? ofFacet(bench, facet) : findScene(bench, text);
  if (facts.length === 0) return false;
  bench.brief.setting = bench.brief.setting.filter((fact) => !facts.includes(fact));
  bench.brief.look = bench.brief.look.filter((fact) => !facts.includes(fact));
  const ids = new Set(facts.map(({ id }) => id));
  bench.brief.relations = bench.brief.relations.filter(({ from, to }) => !ids.has(from) && !ids.has(to));
  const tangible = facts.some(
    ({ kind, source }) =>
      kind === 'background' || (kind === 'weather' && how === 'no') || (kind === 'place' && source !== 'user'),
  );
  if (tangible) bench.setAbsent(text);
  return true;
}

/** A "style" is said of a medium or of somebody's hand as well, where no style was named. */
function ofFacet({ brief }: Workbench, facet: string) {
  const all = [...brief.setting, ...brief.look].filter(({ off }) => !off);
  const kinds = facet === 'style' ? ['style', 'artist', 'medium'] : [facet];
  return kinds.map((kind) => all.filter((fact) => fact.kind === kind)).find(({ length }) => length > 0) ?? [];
}

function removeColour(bench: Workbench): boolean {
  const focus = focusOf(bench);
  const left = focus?.attributes.filter(({ kind }) => kind !== 'color');
  if (!focus || left?.length === focus.attributes.length) return false;
  focus.attributes = left ?? [];
  return true;
}

/** "not red", "no longer running". */
export function removeProperty(bench: Workbench, text: string, of: readonly Subject[] = bench.subjects()): boolean {
  let any = false;
  const says = (value: string) => value === text || value.split(' ').includes(text);
  for (const subject of of) {
    const before = subject.attributes.length + subject.actions.length;
    subject.attributes = subject.attributes.filter(({ value }) => !says(value));
    subject.actions = subject.actions.filter(({ value }) => !says(value));
    any ||= subject.attributes.length + subject.actions.length < before;
  }
  return any;
}

/** Everything a writer invented; what follows from the person's words stays. */
export function removeInventions(bench: Workbench): number {
  const { brief } = bench;
  const invented = <T extends { source: string; locked?: boolean | undefined }>(fact: T) =>
    fact.source === 'writer' && !fact.locked;
  const gone = brief.subjects.filter(invented);
  const count = gone.length + brief.setting.filter(invented).length + brief.look.filter(invented).length;
  for (const subject of gone) bench.removeSubject(subject);
  brief.setting = brief.setting.filter((fact) => !invented(fact));
  brief.look = brief.look.filter((fact) => !invented(fact));
  return count;
}

/** Fewer things: props and masses that a writer added. */
export function clearProps(bench: Workbench): void {
  for (const subject of bench.brief.subjects.filter(({ source, locked }) => source === 'writer' && !locked))
    bench.removeSubject(subject);
  bench.brief.setting = bench.brief.setting.filter(
    ({ kind, source, locked, rule }) => locked || source !== 'writer' || kind !== 'background' || rule?.endsWith('.sun'),
  );
}
