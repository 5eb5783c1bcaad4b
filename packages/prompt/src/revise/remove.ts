/** Taking out: things, kinds of things, qualities, weather, lettering, and what the writer added. */
import { isPlural, SCENES, sceneOf, singular, wordNet } from '@atelier/lexicon';
import type { LookFact, SettingFact, Subject } from '@atelier/spec';
import { read } from '../read/read.ts';
import { bare, facetOf, findScene, findSubjects, focusOf, isCalled } from './find.ts';
import { goesAlong } from './goes-along.ts';
import { isThing } from './never-named.ts';
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
  // "Remove the band name" where one line is lettered.
  const lines = bench.brief.text.filter(({ off }) => !off);
  if (
    /(?:^| )(?:name|title|headline|slogan|tag ?line|address|line|price)$/.test(text) &&
    findSubjects(bench, item).length === 0
  ) {
    if (lines.length > 1) return 'Which line should go? Say “remove …” with its words.';
    if (lines.length === 1) {
      bench.brief.text = [];
      return undefined;
    }
  }
  // "without the date", where one is lettered.
  const dated = text === 'date' ? bench.brief.text.filter(({ content, off }) => !off && DATED.test(content)) : [];
  if (dated.length > 0) {
    bench.brief.text = bench.brief.text.filter((each) => !dated.includes(each));
    return undefined;
  }
  // Without a cigarette nobody smokes.
  const deed = DEED_OF[singular(text)];
  if (deed) for (const each of bench.subjects()) stopped(each, deed);
  const behind = /^(?<what>.+?) (?<where>in the (?:background|back|distance)|behind (?:him|her|them|it))$/u.exec(text)?.groups;
  if (behind?.what && behind.where) return removeBehind(bench, behind.what, behind.where, how);
  // "No toys on the floor": the toys.
  const { thing, where } =
    /^(?<thing>[\p{L} ]+?) (?<where>(?:on|in|at|under|behind|near|beside|around) .+)$/u.exec(text)?.groups ?? {};
  if (thing && where && findSubjects(bench, text).length === 0 && findSubjects(bench, thing).length > 0)
    return removeOne(bench, thing, how);
  const facet = facetOf(text);
  if (facet === 'palette' && removeColour(bench)) return undefined;
  const kind = CLASSES.test(text) ? singular(text) : undefined;
  // "The trees" are all of them: those that a writer added and the acacia that was named.
  const called = kind === undefined ? [] : bench.subjects().filter(({ name }) => isCalled(name, kind));
  const things = [...new Set([...findSubjects(bench, item), ...called])];
  const rid = kind !== undefined && thinnedOfKind(bench, kind);
  if (things.length > 0 || rid) {
    const invented = things.some(({ source }) => source === 'writer' || source === 'inferred');
    for (const thing of new Set(things.flatMap((each) => [...goesAlong(bench, each), each]))) bench.removeSubject(thing);
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
  // A hat, a crowd, a fire: painters put them in unasked, so that they are ruled out though nobody named them.
  const unasked = UNASKED.exec(text)?.[0];
  if (unasked) {
    bench.setAbsent(unasked);
    return undefined;
  }
  if (/^(?:it|this|that|them|these|those|him|her|one)$/.test(text)) return 'Take out what? Name it, please.';
  // The mountains behind, the lamps of a kitchen: nobody named them, and whoever looks may see them.
  const seen = text.replace(/ (?:(?:on|in|at|from|of|behind|under|over) .+|outside|around|everywhere)$/, '');
  if (
    /^(?:the|those|these|that|all|any|his|her|its|their)\b/i.test(item.trim()) &&
    isThing(seen.slice(seen.lastIndexOf(' ') + 1)) &&
    madeOf(bench, text) === undefined
  ) {
    bench.setAbsent(seen);
    return undefined;
  }
  // A graveyard is made of its graves, a vineyard of its vines.
  const made = madeOf(bench, text);
  if (made) return `The ${text} ${isPlural(text) ? 'are' : 'is'} what the ${made} is made of; say another place, and it goes.`;
  return `There ${isPlural(text) ? 'are' : 'is'} no ${text} in the picture.`;
}

/** "The people in the background": whoever stands at the front stays, and where nobody is behind, nobody shall be. */
function removeBehind(bench: Workbench, what: string, where: string, how: Removal): string | undefined {
  const found = findSubjects(bench, what);
  const kind = singular(what);
  const all = CLASSES.test(what) ? bench.subjects().filter(({ name }) => isCalled(name, kind)) : found;
  const far = [...new Set([...found, ...all])].filter(
    ({ attributes, source }) =>
      source === 'writer' ||
      attributes.some(({ kind: each, value, off }) => !off && each === 'position' && /background|distance|behind/.test(value)),
  );
  for (const thing of far) bench.removeSubject(thing);
  if (far.length > 0) return undefined;
  if (found.length + all.length === 0 || !(CLASSES.test(what) || UNASKED.test(what)))
    return removeOne(bench, `the ${what}`, how);
  bench.setAbsent(`${what} ${where}`);
  return undefined;
}

const UNASKED =
  /^(?:people|persons?|crowds?|tourists|hats?|caps?|glasses|sunglasses|beard|moustache|make-?up|jewellery|smoke|steam|fires?|flames|wires|cables|watermarks?|signature|logos?|borders?|frames?|shadows?|reflections?|curtains|traffic|litter|rubbish)(?= (?:in|on|at|from|of|behind) |$)/;

/** The place whose one word is that of the thing and of the ground that is laid out with it. */
function madeOf({ brief }: Workbench, text: string): string | undefined {
  const word = singular(text);
  const places = brief.setting
    .filter(({ kind, off }) => kind === 'place' && !off)
    .flatMap(({ value }) => value.toLowerCase().split(/\s+/));
  return places.find((place) => /(?:yard|field|land)s?$/.test(place) && place.replace(/(?:yard|field|land)s?$/, '') === word);
}

/** Places that a thing of that kind is in the name of: a cypress road without trees. */
function thinnedOfKind(bench: Workbench, kind: string): boolean {
  if (!/^(?:tree|plant|boat|building|animal)$/.test(kind)) return false;
  const places = bench.brief.setting.filter((fact) => fact.kind === 'place' && !fact.off && fact.source === 'user');
  let any = false;
  for (const fact of places) {
    const word = fact.value.split(/\s+/).find((each) => singular(each.toLowerCase()) !== kind && isCalled(each, kind));
    if (word !== undefined && thinned(bench, fact, word.toLowerCase())) any = true;
  }
  return any;
}

function removeScene(bench: Workbench, text: string, how: Removal): boolean {
  const facet = facetOf(text);
  const found = facet ? ofFacet(bench, facet) : findScene(bench, text);
  if (found.length === 0) return false;
  const facts = found.filter((fact) => facet !== undefined || !thinned(bench, fact, text));
  bench.brief.setting = bench.brief.setting.filter((fact) => !facts.includes(fact));
  bench.brief.look = bench.brief.look.filter((fact) => !facts.includes(fact));
  const ids = new Set(facts.map(({ id }) => id));
  bench.brief.relations = bench.brief.relations.filter(({ from, to }) => !ids.has(from) && !ids.has(to));
  const tangible = facts.some(
    ({ kind, source }) =>
      kind === 'background' ||
      (kind === 'weather' && how === 'no') ||
      (kind === 'place' && source !== 'user') ||
      // The lamp that the light came from.
      (kind === 'lighting' && source !== 'user' && isThing(text)),
  );
  if (tangible) bench.setAbsent(text);
  return true;
}

/**
 * "Not frozen" of a frozen lake leaves the lake, "remove the cottage" of a cottage garden the garden, "no road" of a cypress road in the hills
 * the hills: what is still a place without the word stays. What is taken out so comes back with no prop either.
 */
function thinned(bench: Workbench, fact: SettingFact | LookFact, text: string): boolean {
  if (fact.kind !== 'place' || fact.source === 'writer' || fact.source === 'inferred') return false;
  const value = withoutWords(fact.value, text);
  if (value === undefined) return false;
  bench.replaced.set(fact.id, fact.id);
  bench.brief.setting = bench.brief.setting.map((each) => (each === fact ? { ...each, value } : each));
  if (wordNet(singular(text))?.concrete !== undefined) bench.setAbsent(text);
  return true;
}

/** The place without those words; where that is none, without what stands before them too; at last its kind of land. */
function withoutWords(place: string, text: string): string | undefined {
  const words = place.split(/\s+/);
  const out = new Set(text.split(/\s+/).map(singular));
  const isOut = (word: string | undefined): boolean => word !== undefined && out.has(singular(word.toLowerCase()));
  const at = words.findIndex(isOut);
  const scene = sceneOf(place);
  for (let from = at; from >= 0; from--) {
    const rest = words.filter((word, i) => !isOut(word) && (i < from || i > at)).join(' ');
    const known = rest === '' ? undefined : sceneOf(rest);
    // Without its baobabs an avenue is no street of a town.
    if (known === undefined || (known !== scene && !isOut(words.at(-1)))) continue;
    if (read(rest).setting.some(({ kind, value }) => kind === 'place' && value.toLowerCase() === rest.toLowerCase()))
      return rest;
  }
  return scene === undefined || isOut(words.at(-1)) ? undefined : SCENES[scene].name.replace(/^(?:an?|the) /, '');
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

/** What is done with a thing and not without it. */
const DEED_OF: Readonly<Record<string, string>> = {
  cigarette: 'smoking',
  cigar: 'smoking',
  cigarillo: 'smoking',
  tear: 'crying',
  skateboard: 'skateboarding',
  surfboard: 'surfing',
};
function stopped(subject: Subject, deed: string): void {
  const does = ({ value }: { value: string }): boolean => value === deed || value.startsWith(`${deed} `);
  subject.attributes = subject.attributes.filter((each) => !does(each));
  subject.actions = subject.actions.filter((each) => !does(each));
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
