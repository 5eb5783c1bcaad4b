/** What a thing turns into: a dog that becomes a wolf, a knight who shall be a woman. */
import { singular, verbBase, wordNet } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { read } from '../read/read.ts';
import { isCalled, lives } from './find.ts';
import { adopt } from './put.ts';
import type { Workbench } from './workbench.ts';

/** "make the dog a wolf"; "reading" is what one does, and "a painting" something that one can be. */
export function becomes(bench: Workbench, subjects: readonly Subject[], text: string): boolean {
  // "A convertible with the top down": how it is stays said.
  const { what, state } =
    /^(?<what>an? [\p{L} -]+?) (?<state>with (?:the|its|his|her|their) [\p{L} ]+ (?:down|up|open|closed|off|on|out|in|shut|folded))$/iu.exec(
      text,
    )?.groups ?? {};
  if (what && state) {
    if (!becomes(bench, subjects, what)) return false;
    const stands = bench.focus;
    if (stands) bench.setAttribute(stands, 'state', state.toLowerCase());
    return true;
  }
  const named = /^(?:an?|some)\s/i.test(text);
  if (!named && !(/^[\p{L} -]+$/u.test(text) && isNoun(text.toLowerCase()))) return false;
  // Who shall wave is no wave.
  if (!named && DONE.test(text) && subjects.some(lives)) return false;
  // Who drinks water is no drinking water.
  if (!named && /^\p{L}+ing \p{L}/iu.test(text) && subjects.some(lives)) return false;
  if (!named && /ing$/i.test(text) && verbBase(text.toLowerCase()) !== undefined) return false;
  const said = read(text);
  const thing = said.subjects[0] ?? placeAsThing(said.setting.find(({ kind }) => kind === 'place')?.value);
  const [, ...others] = said.subjects;
  // "A girl with a straw hat": what she has comes with her.
  const brought = (id: string) =>
    said.relations.find(({ from, to, predicate: how }) => to === id && from === thing?.id && HAS.test(how));
  if (!thing || !others.every(({ id }) => brought(id))) return false;
  // "Make the knight a woman": a knight still.
  const gender = GENDERS[thing.name];
  for (const subject of subjects)
    if (gender && isRole(subject.name)) bench.setAttribute(subject, 'state', gender);
    else {
      const stands = replaceSubject(bench, subject, thing);
      for (const other of others) {
        const own = adopt(bench, other);
        bench.brief.subjects.push(own);
        const how = brought(other.id)?.predicate ?? 'with';
        bench.relate(stands.id, how === 'in' ? 'wearing' : how, own.id);
      }
    }
  return true;
}
const DONE =
  /^(?:wave|point|dance|jump|run|walk|smile|laugh|cry|sleep|fly|swim|play|fight|kiss|hug|drink|paint|fish|drum|sing|nap|yawn|frown|shout|salute|bow|kick|punch|howl|bark|roar|stretch)$/i;
const HAS = /^(?:with|wearing|holding|carrying|in)$/;
const GENDERS: Readonly<Record<string, string>> = {
  woman: 'female',
  lady: 'female',
  girl: 'young female',
  man: 'male',
  guy: 'male',
  boy: 'young male',
};
/** A trade or a rank, and no word for anybody. */
const isRole = (name: string): boolean =>
  !/(?:^| )(?:m[ae]n|wom[ae]n|girl|boy|person|people|child|kid|baby|lady|guy|gentleman|couple|grandma|grandad|grandpa|grandmother|grandfather|mother|father|mum|mom|dad|son|daughter|brother|sister|teenager|toddler|figure)$/.test(
    name,
  ) && wordNet(name.slice(name.lastIndexOf(' ') + 1))?.concrete === 'person';
const isNoun = (word: string): boolean => {
  const entry = wordNet(word);
  return entry?.concrete !== undefined && (entry.noun ?? 0) > (entry.verb ?? -1);
};
const placeAsThing = (value: string | undefined): Subject | undefined =>
  value === undefined
    ? undefined
    : { id: value, name: singular(value.toLowerCase()), attributes: [], actions: [], parts: [], source: 'edit' };

const FILLED =
  /(?:^| )(?:cup|mug|glass|bowl|pot|jug|jar|bottle|plate|basket|bucket|box|bag|can|vase|pan|teacup|tray|barrel|crate|sack|pitcher|tin|carton)$/;

const KEPT = /^(?:color|size|age|material|pattern)$/;
const isArtifact = (name: string): boolean => wordNet(name.slice(name.lastIndexOf(' ') + 1))?.concrete === 'artifact';

/** The new thing stands where the old one stood, as many, and doing the same. */
export function replaceSubject(bench: Workbench, old: Subject, by: Subject): Subject {
  const stands = adopt(bench, by);
  const own = (value: string) => `${stands.id}.${value.replace(/[^\p{L}\p{N}]+/gu, '-')}`;
  // A stack of books in the place of a cup is a stack, and holds no tea.
  const group = by.count !== undefined && 'quantifier' in by.count;
  if (old.count && !group && !(by.count && 'exact' in by.count && by.count.exact !== 1)) stands.count = old.count;
  if (old.name !== stands.name)
    for (const held of bench.brief.relations.filter(({ from, predicate }) => from === old.id && predicate === 'of')) {
      const content = bench.brief.subjects.find(({ id }) => id === held.to);
      if (content && !FILLED.test(stands.name)) bench.removeSubject(content);
    }
  const kept = old.attributes.filter(
    ({ kind }) => kind === 'position' && !stands.attributes.some((each) => each.kind === kind),
  );
  stands.attributes.push(...kept.map((fact) => ({ ...fact, id: own(fact.value) })));
  // A red car that becomes a convertible is a red convertible.
  if (isArtifact(old.name) && isCalled(stands.name, singular(old.name.toLowerCase())))
    stands.attributes.push(
      ...old.attributes
        .filter(({ kind, off }) => !off && KEPT.test(kind) && !stands.attributes.some((each) => each.kind === kind))
        .map((fact) => ({ ...fact, id: own(fact.value) })),
    );
  if (stands.actions.length === 0) stands.actions = old.actions.map((fact) => ({ ...fact, id: own(fact.value) }));
  // "the boy becomes a girl": his dog is hers now.
  stands.parts.push(...old.parts.filter((part) => lives(part) && !part.off));
  const swap = (list: Subject[]): Subject[] =>
    list.map((each) => (each === old ? stands : Object.assign(each, { parts: swap(each.parts) })));
  bench.brief.subjects = swap(bench.brief.subjects);
  for (const relation of bench.brief.relations) {
    if (relation.from === old.id) relation.from = stands.id;
    if (relation.to === old.id) relation.to = stands.id;
  }
  for (const text of bench.brief.text) if (text.on === old.id) text.on = stands.id;
  bench.replaced.set(stands.id, old.id);
  bench.focus = stands;
  return stands;
}
