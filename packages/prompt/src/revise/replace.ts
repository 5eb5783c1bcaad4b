/** One thing in another's place, and two things that change places. */
import { ATTRIBUTE_KINDS, isPlural, sceneOf, seasonOf, singular, timeOf, weatherOf, wordNet } from '@atelier/lexicon';
import type { LookFact, SettingFact, Subject } from '@atelier/spec';
import { read } from '../read/read.ts';
import { replaceSubject } from './becoming.ts';
import { bare, facetOf, findScene, findSubjects, focusOf, isCalled, lives } from './find.ts';
import { comesAnyway } from './not-there.ts';
import { contradicts } from './postures.ts';
import { isColour, predicate } from './predicate.ts';
import { put } from './put.ts';
import { removeProperty } from './remove.ts';
import { SHEET } from './sheet.ts';
import type { Workbench } from './workbench.ts';

type Facet = SettingFact['kind'] | LookFact['kind'];
const SETTING = new Set<string>(['place', 'time', 'weather', 'season', 'era', 'background', 'event']);

/** Sets a facet to what a phrase says, whatever the reader would take the phrase for: "the beach" → "snow" is a place. */
export function setFacet(bench: Workbench, kind: Facet, phrase: string): boolean {
  const said = read(phrase);
  const plain = bare(phrase);
  if (kind === 'place' && (isColour(plain) || /^(?:dark|light|plain|simple|blurred|transparent|empty)$/.test(plain))) {
    bench.setLook('composition', `${plain} background`);
    return true;
  }
  if (kind === 'palette' && isColour(plain)) {
    bench.setLook('palette', plain);
    return true;
  }
  const facts = [...said.setting, ...said.look];
  const fact = facts.find((each) => each.kind === kind) ?? facts[0];
  const named = fact?.value ?? said.subjects[0]?.name;
  if (named === undefined) return false;
  // What is said decides ("change the mood to night"), save that a place is asked for or was only read as one.
  const own = fact && fact.kind !== 'place' && kind !== 'place' ? fact.kind : kind;
  if (SETTING.has(own)) bench.setSetting(own as SettingFact['kind'], named);
  else bench.setLook(own as LookFact['kind'], named);
  return true;
}

/** A sentence of trouble, or true. */
export function replace(bench: Workbench, old: string, said: string): string | true {
  // "swap the car for a motorbike but keep the colour"
  const keeping =
    /,? (?:but|and) (?:keep|leave) (?:the|its|his|her|their) (?:same )?(colou?r|size|pattern|material|age)$/i.exec(said);
  const by = keeping ? said.slice(0, keeping.index) : said;
  const kept = keeping
    ? findSubjects(bench, old).flatMap(({ attributes }) =>
        attributes.filter(({ kind }) => kind === keeping[1]?.toLowerCase().replace('colour', 'color')),
      )
    : [];
  const done = replaceBy(bench, old, by);
  const { focus } = bench;
  if (done === true && focus) for (const { kind, value } of kept) bench.setAttribute(focus, kind, value);
  return done;
}

function replaceBy(bench: Workbench, old: string, by: string): string | true {
  const missing = `There ${isPlural(bare(old)) ? 'are' : 'is'} no ${bare(old)} in the picture.`;
  const quoted = /["“”]([^"“”]+)["“”]/.exec(by)?.[1];
  if (quoted !== undefined) return reletter(bench, quoted, old) || missing;
  const facet = facetOf(old);
  if (facet) {
    const focus = facet === 'palette' && isColour(bare(by)) ? findSubjects(bench, 'it') : [];
    if (focus.length > 0 && predicate(bench, focus, bare(by))) return true;
    return setFacet(bench, facet, by) || `I do not know “${by}”.`;
  }
  const property = /^(?:the )?colou?rs? of (.+)$|^(.+?)(?:'s)? colou?rs?$/i.exec(old);
  const owner = property?.[1] ?? property?.[2];
  if (owner) {
    const things = findSubjects(bench, owner);
    if (things.length > 0) return predicate(bench, things, bare(by)) || `I do not know the colour “${by}”.`;
  }
  const named = by.trim().replace(/^(?:the|an?)\s+/i, '');
  const lettered = rename(bench, bare(old), named);
  const subjects = findSubjects(bench, old);
  if (subjects.length > 0) return replaceThings(bench, subjects, by) || `I do not know “${by}”.`;
  if (replaceProperty(bench, bare(old), named, true) || flavoured(bench, bare(old), bare(by))) return true;
  const scene = findScene(bench, old)[0] ?? placeWithout(bench, bare(old));
  // The bean that a sentence alone tells of: what takes its place comes in.
  if (scene?.wordsOnly) {
    // A wooden chair whose wood a sentence tells of as well is what is wooden.
    if (replaceProperty(bench, bare(old), named)) return true;
    bench.brief.look = bench.brief.look.filter((fact) => fact !== scene);
    bench.brief.setting = bench.brief.setting.filter((fact) => fact !== scene);
    return put(bench, by, { mode: 'add', trusting: true }) || `I do not know “${by}”.`;
  }
  if (scene) {
    const done = setFacet(bench, scene.kind, by);
    // "A stormy sea": the storm comes with it.
    if (done && scene.kind === 'place')
      for (const { kind, value } of read(by).setting)
        if (kind !== 'place' && kind !== 'background') bench.setSetting(kind, value);
    return done || `I do not know “${by}”.`;
  }
  const parted = otherDeed(bench, bare(old), bare(by));
  if (parted) return true;
  return (
    replaceProperty(bench, bare(old), named) ||
    lettered ||
    replaceImplied(bench, bare(old), named) ||
    comesAnyway(bench, old, by) ||
    missing
  );
}

/** "autumn instead of winter" where snow alone said winter: one season, hour or weather for another that was not named. */
function replaceImplied(bench: Workbench, old: string, by: string): boolean {
  const kind =
    seasonOf(old) && seasonOf(by)
      ? 'season'
      : timeOf(old) && timeOf(by)
        ? 'time'
        : weatherOf(old) && weatherOf(by)
          ? 'weather'
          : undefined;
  if (!kind) return false;
  if (seasonOf(old) === 'winter')
    bench.brief.setting = bench.brief.setting.filter(({ kind: of, value }) => of !== 'weather' || weatherOf(value) !== 'snow');
  bench.setSetting(kind, by);
  return true;
}

const GROWN = /^(?:food|plant)$/;

function replaceThings(bench: Workbench, subjects: readonly Subject[], by: string): boolean {
  const text = bare(by);
  // "In the snow instead of flowers": a weather takes no thing's place.
  const air = bare(text.replace(/^(?:in|with|under) /, ''));
  if (/^(?:in|with|under) /.test(text) && weatherOf(air)) {
    for (const subject of subjects) bench.removeSubject(subject);
    bench.setSetting('weather', air);
    return true;
  }
  // "Swap the lemon for ginger": of things to eat and plants a word for one is no colour.
  const alike =
    GROWN.test(wordNet(text)?.concrete ?? '') && subjects.every(({ name }) => GROWN.test(wordNet(name)?.concrete ?? ''));
  if (!alike && (isColour(text) || ATTRIBUTE_KINDS.has(text))) return predicate(bench, subjects, text);
  const said = read(alike && !/^an? /i.test(by) ? `some ${text}` : by);
  const thing = said.subjects[0];
  const place = said.setting.find(({ kind }) => kind === 'place')?.value;
  const name = place === undefined ? undefined : singular(place.toLowerCase());
  const stands =
    thing ?? (name ? { id: name, name, attributes: [], actions: [], parts: [], source: 'edit' as const } : undefined);
  if (!stands) return false;
  const [first, ...others] = subjects as [Subject, ...Subject[]];
  const counted = stands.count && 'exact' in stands.count;
  // "With a dog and a cat": the first takes its place, the others come in beside it.
  const [, ...more] = said.subjects.length > 1 && said.relations.length === 0 ? by.split(/\s*(?:,| and )\s*(?:and )?/i) : [];
  replaceSubject(bench, first, stands);
  if (more.length === said.subjects.length - 1) for (const each of more) put(bench, each, { mode: 'add', trusting: true });
  // "swap the astronauts for robots" where each is a thing of its own: as many robots; "for a robot" is one.
  for (const other of others)
    if (counted) bench.removeSubject(other);
    else replaceSubject(bench, other, stands);
  return true;
}

/** "Vanilla instead of chocolate" of a chocolate cake: another word before its last. */
function flavoured(bench: Workbench, old: string, by: string): boolean {
  const thing = bench.subjects().find(({ name, source }) => source !== 'writer' && name.toLowerCase().startsWith(`${old} `));
  if (!thing || !/^[\p{L}-]+$/u.test(by)) return false;
  replaceSubject(bench, thing, { ...structuredClone(thing), name: `${by}${thing.name.slice(old.length)}` });
  return true;
}

/** "Walking instead of riding": the horse is there still, beside the one who walks. */
function otherDeed(bench: Workbench, old: string, by: string): boolean {
  const relation = bench.brief.relations.find(({ predicate, off }) => !off && predicate.split(' ')[0] === old);
  const who = relation && bench.subjects().find(({ id }) => id === relation.from);
  if (!relation || !who || !/^\p{L}+ing$/u.test(by) || !/^\p{L}+ing$/u.test(old)) return false;
  bench.brief.relations = bench.brief.relations.filter((each) => each !== relation);
  bench.setAction(who, by, (other) => contradicts(other, by));
  bench.relate(who.id, 'beside', relation.to);
  return true;
}

/** The lake of "the calm lake", where calm was said of the picture: the mood goes with it. */
function placeWithout(bench: Workbench, old: string): SettingFact | LookFact | undefined {
  const [, how, what] = /^([\p{L}-]+) ([\p{L} ]+)$/u.exec(old) ?? [];
  const mood = how && bench.brief.look.find(({ kind, value, off }) => kind === 'mood' && !off && value === how);
  const place = mood && what ? findScene(bench, what).find(({ kind }) => kind === 'place') : undefined;
  if (place) bench.brief.look = bench.brief.look.filter((fact) => fact !== mood);
  return place;
}

/** "blue instead of red", "metal instead of wood"; `exact`: only where that very word was said. */
function replaceProperty(bench: Workbench, old: string, by: string, exact = false): boolean {
  const stem = (word: string) => (exact ? word : word.replace(/(?:en|y|ing)$/, ''));
  for (const subject of bench.subjects()) {
    const attribute = subject.attributes.find(({ value }) => value === old || stem(value) === stem(old));
    if (attribute) {
      subject.attributes = subject.attributes.filter((each) => each !== attribute);
      bench.setAttribute(subject, attribute.kind, by);
      return true;
    }
    const action = subject.actions.find(({ value }) => value === old || stem(value) === stem(old));
    if (action) {
      subject.actions = subject.actions.filter((each) => each !== action);
      bench.setAction(subject, by, (other) => contradicts(other, by));
      return true;
    }
  }
  return false;
}

/** A name on a card is lettering too. */
function rename(bench: Workbench, old: string, by: string): boolean {
  const lettered = bench.brief.text.find(({ content, off }) => !off && content.toLowerCase() === old);
  const one = lettered ?? within(bench, old);
  if (!one) return false;
  // "Merry Christmas" for "season's greetings": with capitals, as it was.
  const titled = by === by.toLowerCase() && /^(?:\p{Lu}\S* ?)+$/u.test(one.content);
  const told = titled ? by.replace(/(?<=^| )\p{Ll}/gu, (first) => first.toUpperCase()) : by;
  one.content = lettered ? told : one.content.replace(wordIn(old), told);
  one.source = 'edit';
  for (const key of ['rule', 'reason', 'span', 'spans'] as const) delete one[key];
  return true;
}
const wordIn = (word: string): RegExp => new RegExp(`(?<!\\p{L})${word.replace(/[^\p{L}\p{N} ]/gu, '.')}(?!\\p{L})`, 'iu');
/** The line that has the word in it. */
const within = ({ brief }: Workbench, word: string) =>
  brief.text.find(({ content, off }) => !off && word.length > 1 && wordIn(word).test(content));

/**
 * "make it say …": the lettering there is changes, else there is some now. `on` names what is lettered, or the words that were: of
 * a cup the cup's alone, never those on a sign; what is said of no thing belongs to a sheet.
 */
export function reletter(bench: Workbench, content: string, on = ''): boolean {
  const there = bench.brief.text.filter(({ off }) => !off);
  const quoted = there.find((text) => on !== '' && text.content.toLowerCase() === bare(on).replace(/^["“]|["”]$/g, ''));
  const thing = on === '' || quoted ? undefined : findSubjects(bench, on)[0];
  const loose = there.find((text) => text.on === undefined);
  const known =
    quoted ??
    (thing
      ? (there.find((text) => text.on === thing.id) ?? (SHEET.test(thing.name) ? loose : undefined))
      : (loose ?? there[0]));
  // A bakery called Crumb is called by the new name.
  if (known)
    for (const subject of bench.subjects())
      for (const attribute of subject.attributes)
        if (attribute.kind === 'name' && attribute.value.endsWith(` ${known.content}`)) {
          attribute.value = attribute.value.slice(0, -known.content.length) + content;
          attribute.source = 'edit';
        }
  bench.brief.text = bench.brief.text.filter((text) => text !== known);
  bench.brief.text.push({
    id: known?.id ?? bench.freshId(`text ${content.slice(0, 24)}`),
    content,
    ...((known?.on ?? thing?.id) ? { on: known?.on ?? thing?.id } : {}),
    source: 'edit',
  });
  return true;
}

/**
 * "the wolf" for "the dog" without naming the dog: "actually a cat". Only where it is plain what goes; `main`: "instead" was said, and
 * of a lighthouse and a boat it is the lighthouse, which the picture is of.
 */
export function insteadOfTheOnly(bench: Workbench, phrase: string, main = false): boolean {
  const said = read(phrase);
  const [thing] = said.subjects;
  const own = ownSubjects(bench);
  if (!thing || said.subjects.length > 1 || said.setting.length > 0) return false;
  // Of several, the one of its kind: the cat of "a cat on a sofa" for a dog.
  const alike = own.length > 1 ? own.filter(({ name }) => sortOf(name) === sortOf(thing.name)) : own;
  // A lion takes the cat's place and not the girl's.
  const closest = alike.filter(({ name }) => classOf(name) === classOf(thing.name));
  const among = alike.length > 1 && closest.length > 0 ? closest : alike;
  const [only = main ? own[0] : undefined] = among;
  if (!only || among.length > 1) return false;
  if (sceneOf(thing.name) || weatherOf(thing.name)) return false;
  if (singular(only.name) === singular(thing.name)) return put(bench, phrase, { mode: 'set' });
  replaceSubject(bench, only, thing);
  return true;
}

/** "make it a golden retriever", "roses": the one thing that the new name is a kind of makes way for it, wherever the talk has been. */
export function insteadOfItsKind(bench: Workbench, phrase: string): boolean {
  // "A convertible with the top down" of a car.
  const { what, state } = /^(?<what>an? [\p{L} -]+?) (?<state>with (?:the|its|his|her|their) .+)$/iu.exec(phrase)?.groups ?? {};
  if (what && state) {
    if (!insteadOfItsKind(bench, what)) return false;
    if (bench.focus) bench.setAttribute(bench.focus, 'state', state.toLowerCase());
    return true;
  }
  // "roses" alone is read as a colour.
  const alone = read(phrase);
  const said = alone.subjects.length === 0 ? read(`some ${phrase}`) : alone;
  const [thing] = said.subjects;
  if (!thing || said.subjects.length + said.setting.length + said.look.length > 1) return false;
  const name = singular(thing.name);
  const own = ownSubjects(bench);
  const general = own.filter((each) => singular(each.name) !== name && isCalled(name, singular(each.name.toLowerCase())));
  const [only] = general;
  if (!only || general.length > 1 || own.some((each) => singular(each.name) === name)) return false;
  replaceSubject(bench, only, thing);
  return true;
}

/** "a girl and her cat", "make it a lion": nobody is an "it" where another thing named is of the new one's class. */
export function insteadOfNobody(bench: Workbench, phrase: string): boolean {
  const [thing, another] = read(phrase).subjects;
  const focus = focusOf(bench);
  if (!thing || another || !focus || classOf(focus.name) !== 'person' || classOf(thing.name) === 'person') return false;
  const [only, ...others] = ownSubjects(bench).filter(({ name }) => classOf(name) === classOf(thing.name));
  if (!only || others.length > 0 || singular(only.name) === singular(thing.name)) return false;
  replaceSubject(bench, only, thing);
  return true;
}

/** What the person named: things, and who belongs to somebody ("a man and his dog"). */
function ownSubjects(bench: Workbench): Subject[] {
  const top = new Set(bench.brief.subjects);
  return bench
    .subjects()
    .filter((each) => each.source !== 'writer' && each.source !== 'inferred' && (top.has(each) || lives(each)));
}

const classOf = (name: string): string | undefined =>
  wordNet(name)?.concrete ?? wordNet(name.slice(name.lastIndexOf(' ') + 1))?.concrete;

/** Animals and people are one sort: "actually a dog" for a girl. */
function sortOf(name: string): string | undefined {
  const is = classOf(name);
  return is === 'person' ? 'animal' : is;
}

const MIRROR: Readonly<Record<string, string>> = {
  left: 'right',
  right: 'left',
  above: 'below',
  below: 'above',
  'in front of': 'behind',
  behind: 'in front of',
};

/** Two things change places: their positions, or the relation between them. A sentence of trouble, or true. */
export function exchange(bench: Workbench, a: Subject, b: Subject): string | true {
  const between = bench.brief.relations.filter((r) => (r.from === a.id && r.to === b.id) || (r.from === b.id && r.to === a.id));
  const placing = between.filter(({ predicate: said }) => Object.keys(MIRROR).some((word) => said.includes(word)));
  const place = (subject: Subject) => subject.attributes.find(({ kind }) => kind === 'position');
  const [pa, pb] = [place(a), place(b)];
  if (placing.length === 0 && !pa && !pb)
    return `Nothing says where ${a.name} and ${b.name} stand, so they cannot change places; say “the ${a.name} on the left”.`;
  for (const relation of placing) {
    [relation.from, relation.to] = [relation.to, relation.from];
    relation.source = 'edit';
  }
  if (pa || pb) {
    a.attributes = a.attributes.filter((each) => each !== pa);
    b.attributes = b.attributes.filter((each) => each !== pb);
    if (pb) bench.setAttribute(a, 'position', pb.value);
    if (pa) bench.setAttribute(b, 'position', pa.value);
  }
  return true;
}

/** "the cat sleeping instead of sitting": what is named last goes where it is still there. */
export function dropRest(bench: Workbench, old: string): void {
  removeProperty(bench, bare(old));
}
