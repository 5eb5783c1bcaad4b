/**
 * Puts what a phrase says on the bench: the phrase is read like any idea, and its facts become edits. Things that stand in the
 * picture already are meant by "the cat"; `add` always brings something new, `set` may also change what is there.
 */
import {
  ATTRIBUTE_KINDS,
  CLOTHES,
  COMPOUNDS,
  drawingOf,
  LETTERING_NOUNS,
  LOOKS,
  MOODS,
  presentParticiple,
  singular,
  verbBase,
  weatherOf,
  wordNet,
} from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { read } from '../read/read.ts';
import { toldSubjects } from '../subjects/told.ts';
import { belongTo, together } from './belonging.ts';
import { findScene, focusOf, isCalled, lives, livingFocus, pointing, whoHas } from './find.ts';
import { inGroup, sizeGroup } from './group-of.ts';
import { withoutLack } from './lacks.ts';
import { nextSize } from './ladders.ts';
import { onPart } from './on-part.ts';
import { contradicts } from './postures.ts';
import { isSettingKind, putScene, waterOf } from './put-scene.ts';
import { DOWN, IDIOM } from './where-words.ts';
import type { Workbench } from './workbench.ts';

export interface Putting {
  mode: 'add' | 'set';
  /** Names that nobody knows are taken on trust: the person said "add". */
  trusting?: boolean;
}

/** What lies still under whatever sky. */
const CALM_WATER = /\b(?:calm|still|flat|quiet|glassy|peaceful|smooth) (?:sea|ocean|waters?|lake|waves|weather)\b/i;

/** False where the phrase says nothing that can be put into a picture. */
export function put(bench: Workbench, told: string, { mode, trusting = false }: Putting): boolean {
  // "A tiny ship in trouble": how it is, and no place.
  const state = IDIOM.exec(told);
  if (state?.[1] && told.length > state[0].length) {
    if (!put(bench, told.replace(IDIOM, '').trim(), { mode, trusting })) return false;
    const stands = bench.focus;
    if (stands) bench.setAttribute(stands, 'state', state[1].toLowerCase());
    return true;
  }
  const phrase = owned(bench, told);
  const two = together(bench, phrase);
  if (two) {
    const stands = adopt(bench, two.thing);
    bench.brief.subjects.push(stands);
    bench.relate(stands.id, two.how, two.of.id);
    bench.focus = stands;
    return true;
  }
  const said = read(phrase);
  // "at a waterhole" says plainly what it is.
  if (
    !trusting &&
    !/^(?:(?:in|on|at|near|by|under|behind|beside) )?(?:an?|some|two|three|four|five)\s/i.test(phrase) &&
    said.subjects.some((subject) => !isKnown(subject.name))
  )
    return false;
  const before = JSON.stringify(bench.brief);
  // Nothing storms over a calm sea.
  if (CALM_WATER.test(phrase))
    bench.brief.setting = bench.brief.setting.filter(
      ({ kind, value, locked }) => locked || kind !== 'weather' || !/storm|wind|gale|hurricane|thunder/.test(value),
    );
  const ids = new Map<string, string>();
  const things = said.subjects.filter(({ name }) => !(said.text.length > 0 && LETTERING_NOUNS.has(name)));
  const places = putScene(bench, said, phrase, mode, things.length > 0, ids);
  for (const subject of [...things, ...places]) putSubject(bench, subject, phrase, said, mode, ids);
  putRelations(bench, said, ids);
  // "A mouse on the table": it is the mouse.
  const stands = things.findLast(({ id }) => !said.relations.some(({ to }) => to === id));
  const it =
    stands && bench.focus && said.relations.length > 0
      ? bench.subjects().find(({ id }) => id === ids.get(stands.id))
      : undefined;
  if (it && said.relations.some(({ from, to }) => from === stands?.id && ids.get(to) === bench.focus?.id)) bench.focus = it;
  for (const { kind, value } of said.look)
    bench.setLook(kind, kind === 'style' && LOOKS.has(value.replace(/ style$/, '')) ? value.replace(/ style$/, '') : value);
  for (const fact of said.absent) bench.setAbsent(fact.value);
  for (const { content, on } of said.text) bench.addText(content, on === undefined ? undefined : ids.get(on));
  if (said.format.aspect) bench.setAspect(said.format.aspect);
  return JSON.stringify(bench.brief) !== before;
}

/** "a scar on his cheek": whose cheek, by the name of what was spoken of last. */
function owned(bench: Workbench, told: string): string {
  const who = /^(?:she|he|they) (?=[\p{L}]+s? )/iu.test(told) ? livingFocus(bench) : undefined;
  // "she loves horses" → "the sister loving horses", which no reader takes for a noun.
  const said = who
    ? told.replace(/^(?:she|he|they) ([\p{L}]+)/iu, (_, verb: string) => {
        const base = verbBase(verb);
        return `the ${who.name} ${base !== undefined && wordNet(base)?.verb !== undefined ? presentParticiple(base) : verb}`;
      })
    : told;
  // "She loves roses" of whoever the card is for.
  const loved = who ? undefined : /^(?:she|he|they) (?:really )?(?:loves?|likes?|adores?) (.+)$/iu.exec(said)?.[1];
  const main = loved && focusOf(bench);
  if (main) return `the ${main.name} with ${loved}`;
  const phrase = onPart(bench, pointing(bench, said) ?? said)
    .replace(DOWN, '')
    .replace(/ {2,}/g, ' ');
  return phrase.replace(
    /\b(on|in|at|over|around|under|behind|above|below|near|against|between|to|with|beside) (his|her|its|their) (?=(\p{L}+))/giu,
    (whole, where: string, whose: string, part: string) => {
      const owner = /^its$/i.test(whose) ? focusOf(bench) : (whoHas(bench, whose, part) ?? livingFocus(bench));
      return owner ? `${where} the ${owner.name}'s ` : whole;
    },
  );
}

/** Whether somebody has heard of such a thing. */
export function isKnown(name: string): boolean {
  const head = name.slice(name.lastIndexOf(' ') + 1);
  if (COMPOUNDS.has(name) || drawingOf(name) !== undefined || wordNet(name)?.noun !== undefined) return true;
  return wordNet(singular(head))?.noun !== undefined && name.split(' ').every((word) => wordNet(singular(word)) !== undefined);
}

function putSubject(
  bench: Workbench,
  subject: Subject,
  phrase: string,
  said: Brief,
  mode: Putting['mode'],
  ids: Map<string, string>,
): void {
  if (ids.has(subject.id)) return;
  // "A smaller gold pile" of a pile of gold: that one.
  const heap =
    mode === 'set' ||
    /^(?:small|large|bigg|tall|tini|high)er$/.test(subject.attributes.find(({ kind }) => kind === 'size')?.value ?? '')
      ? inGroup(bench, subject.name, ofWhat(subject, said))
      : undefined;
  if (heap) {
    const size = subject.attributes.find(({ kind }) => kind === 'size')?.value;
    if (size) sizeGroup(bench, heap, size);
    ids.set(subject.id, heap.id);
    for (const { from, to, predicate } of said.relations) if (from === subject.id && predicate === 'of') ids.set(to, heap.id);
    return;
  }
  const start = (subject.span ?? subject.spans?.[0])?.[0] ?? 0;
  const before = phrase.slice(0, start).toLowerCase();
  const definite =
    /\b(?:the|my|his|her|its|their|this|that)\s+(?:[\p{L}-]+\s+)*$/u.test(before) &&
    !/\b(?:an?|with|and)\s+(?:(?!(?:the|my|his|her|its|their|this|that)\b)[\p{L}-]+\s+)?$/u.test(before);
  const target = said.relations.some(({ to }) => to === subject.id);
  const known = bench.subjects().find((each) => isCalled(each.name, subject.name.toLowerCase()) || each.name === subject.name);
  // One stands in a place and walks along a shore, but not along a light or a mood.
  const scene = definite
    ? findScene(bench, subject.name).find((fact) => isSettingKind(fact.kind) && fact.wordsOnly !== true)
    : undefined;
  // "the buildings" of a city, where a bridge is a building too.
  const merely = known && singular(known.name) !== singular(subject.name) && !known.name.endsWith(` ${singular(subject.name)}`);
  if (definite && target && scene && merely) {
    ids.set(subject.id, scene.id);
    return;
  }
  if (definite && known) {
    ids.set(subject.id, known.id);
    alter(bench, known, subject);
    for (const part of subject.parts) {
      const own = known.parts.find(({ name }) => name === part.name);
      if (own) ids.set(part.id, own.id);
    }
    return;
  }
  if (definite && target && scene) {
    ids.set(subject.id, scene.id);
    // "The earth in the sky": from now on the sky has been said.
    if (scene.kind === 'background' && scene.source !== 'user') {
      scene.source = 'edit';
      delete scene.rule;
      delete scene.reason;
    }
    return;
  }
  const wet = definite && target && subject.name === 'water' && subject.attributes.length === 0 ? waterOf(bench) : undefined;
  if (wet) {
    ids.set(subject.id, wet);
    return;
  }
  const weather = weatherOf(subject.name);
  const lies = said.relations.some(({ from }) => from === subject.id);
  if (weather && subject.attributes.length === 0 && !target && !lies && subject.name !== 'cloud') {
    bench.setSetting('weather', subject.name);
    return;
  }
  // "Stormy sky": the storm has come in, and there is one sky.
  const only = ONE_ALONE.test(subject.name) && subject.attributes.length + subject.actions.length === 0 && !target && !lies;
  if (only && (known || findScene(bench, subject.name).length > 0)) return;
  const plainly = subject.attributes.every(({ kind }) => kind !== 'position') && said.relations.length === 0;
  const called =
    known &&
    (singular(known.name) === singular(subject.name) || (mode === 'set' && known.name.endsWith(` ${singular(subject.name)}`)));
  const same = called && !target ? known : undefined;
  if (same && mode === 'set' && alter(bench, same, subject)) {
    ids.set(subject.id, same.id);
    return;
  }
  // "Knight on a horse" where there is a knight: it is he.
  if (same && mode === 'set' && said.relations.some(({ from }) => from === subject.id) && isOneOf(same)) {
    ids.set(subject.id, same.id);
    return;
  }
  if (same && plainly && subject.attributes.length === 0 && subject.actions.length === 0) {
    addTo(bench, same, subject);
    ids.set(subject.id, same.id);
    return;
  }
  // Scenery that follows (the sun of a sunset) and is now spoken of is the same thing, with the same id (L1).
  const mass = bench.brief.setting.find(
    ({ kind, value, source }) => kind === 'background' && source !== 'user' && singular(value) === singular(subject.name),
  );
  if (mass) bench.brief.setting = bench.brief.setting.filter((fact) => fact !== mass);
  const put = adopt(bench, subject);
  if (mass) bench.replaced.set(put.id, mass.id);
  bench.brief.subjects.push(put);
  if (
    (mass || (OVERHEAD.test(put.name) && plainly && bench.brief.setting.some(({ kind, off }) => kind === 'place' && !off))) &&
    !target &&
    !lies
  )
    belongTo(bench, put);
  bench.focus = put;
  ids.set(subject.id, put.id);
}

/** What a heap is said to be of: "a heap of books", "a gold pile". */
const ofWhat = (heap: Subject, said: Brief): string | undefined =>
  said.subjects.find(({ id }) =>
    said.relations.some(({ from, to, predicate }) => from === heap.id && to === id && predicate === 'of'),
  )?.name ?? heap.attributes.find(({ kind }) => kind === 'color' || kind === 'material')?.value;

const OVERHEAD = /^(?:(?:full |new |crescent |half |harvest )?moon|sun|rainbow|northern lights|aurora)$/;

const ONE_ALONE = /^(?:sky|sea|ground|horizon|sun|moon|ocean)$/;

const isOneOf = ({ count }: Subject): boolean => count === undefined || ('exact' in count && count.exact === 1);

/** "add a dog" where there is one makes two. */
function addTo(bench: Workbench, known: Subject, more: Subject): void {
  if (known.source === 'writer' || known.count === undefined) {
    bench.setCount(known, more.count ?? { quantifier: 'several' });
    return;
  }
  const exact = 'exact' in known.count ? known.count.exact : undefined;
  const by = more.count && 'exact' in more.count ? more.count.exact : undefined;
  bench.setCount(known, exact !== undefined && by !== undefined ? { exact: exact + by } : { quantifier: 'many' });
}

/** Brings a thing to what is said of it now; false where that is nothing new. */
function alter(bench: Workbench, known: Subject, said: Subject): boolean {
  const before = JSON.stringify(known);
  const claimed = known.source;
  const count = said.count;
  const single = count && 'exact' in count && count.exact === 1 && said.attributes.length > 0;
  // "brown dogs" of two dogs says no new number.
  const merelyMany = count && 'min' in count && known.count && !('exact' in known.count && known.count.exact === 1);
  if (count && !single && !merelyMany) bench.setCount(known, count);
  for (const { kind, value } of said.attributes) setProperty(bench, known, kind, value);
  for (const { value } of said.actions) bench.setAction(known, value, (other) => contradicts(other, value));
  for (const part of said.parts) {
    const own = known.parts.find(({ name }) => name === part.name);
    if (own) alter(bench, own, part);
    else {
      withoutLack(known, part);
      known.parts.push(adopt(bench, part));
    }
  }
  const changed = JSON.stringify(known) !== before;
  if (changed) bench.claim(known);
  else known.source = claimed;
  return changed;
}

/** An attribute as said of a thing that may have one already: "bigger" is a step up from its size. */
export function setProperty(bench: Workbench, subject: Subject, kind: string, value: string): void {
  if (/^(?:bigger|larger|taller|smaller|tinier)$/.test(value)) {
    const size = subject.attributes.find((each) => each.kind === 'size')?.value;
    const step = nextSize(size, !/^(?:smaller|tinier)$/.test(value));
    bench.setAttribute(subject, 'size', value === 'taller' && step === 'large' ? 'tall' : step);
    return;
  }
  // An older girl is no old girl.
  const young = /^(?:girl|boy|child|kid|baby|toddler|teenager|puppy|kitten|foal|cub|lamb|calf|chick)$/.test(
    singular(subject.name),
  );
  if (young && /^(?:older|younger)$/.test(value)) {
    bench.setAttribute(subject, 'age', value);
    return;
  }
  const positive = positiveOf(value);
  bench.setAttribute(subject, ATTRIBUTE_KINDS.get(positive) ?? kind, positive);
}

/** "older" → "old", "happier" → "happy". */
export function positiveOf(word: string): string {
  const known = (base: string) => ATTRIBUTE_KINDS.has(base) || MOODS.has(base) || (wordNet(base)?.adjective ?? 0) > 1;
  if (!/er$/.test(word)) return word;
  const stem = word.slice(0, -2);
  return (
    [...(/i$/.test(stem) ? [stem.replace(/i$/, 'y')] : []), `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem].find(
      (base) => base.length > 2 && known(base),
    ) ?? word
  );
}

/** A thing as it was read, with ids that are free here and all its facts edits. */
export function adopt(bench: Workbench, said: Subject): Subject {
  const id = bench.freshId(said.name);
  const own = (value: string) => `${id}.${value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`;
  const mended = said.corrected ? { corrected: said.corrected } : {};
  return {
    id,
    name: said.name,
    ...(said.count ? { count: said.count } : {}),
    attributes: said.attributes.map(({ kind, value }) => ({ id: own(value), kind, value, source: 'edit' })),
    actions: said.actions.map(({ value }) => ({ id: own(value), value, source: 'edit' })),
    parts: said.parts.map((part) => adopt(bench, part)),
    source: 'edit',
    ...mended,
  };
}

function putRelations(bench: Workbench, said: Brief, ids: ReadonlyMap<string, string>): void {
  for (const { from, predicate, to } of said.relations) {
    const a = ids.get(from);
    const b = ids.get(to);
    if (!a || !b) continue;
    const thing = bench.subjects().find(({ id }) => id === a);
    const who = bench.subjects().find(({ id }) => id === b);
    // A scarf that is put on a dog is worn.
    const worn =
      /^(?:on|around|over)$/.test(predicate) &&
      thing &&
      who &&
      lives(who) &&
      isClothes(thing.name) &&
      !ON_HEADS.test(thing.name);
    if (worn) bench.relate(b, 'wearing', a);
    else bench.relate(a, predicate, b);
  }
}

/** A hat is on a cat. */
const ON_HEADS = /(?:hat|cap|crown|helmet|hood|tiara|wig|beanie|bonnet|glasses|goggles)$/;
export const isClothes = (name: string): boolean => CLOTHES.has(name) || CLOTHES.has(name.slice(name.lastIndexOf(' ') + 1));

/** The one thing a change of colour can be meant for: "make it blue". */
export function colourable(bench: Workbench): Subject | undefined {
  const focus = focusOf(bench);
  const own = toldSubjects(bench.brief);
  const coloured = own.filter(({ attributes }) => attributes.some(({ kind, off }) => kind === 'color' && !off));
  return bench.about ?? (coloured.length === 1 ? coloured[0] : focus);
}
