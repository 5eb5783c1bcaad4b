/** What shall be true of a thing: a colour, a size, a place in the picture, something it does, wears or turns into. */
import { ATTRIBUTE_KINDS, COLOURS, isShadeOf, NUMBERS, presentParticiple, singular, verbBase, wordNet } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { kindOf } from '../read/draft.ts';
import { read } from '../read/read.ts';
import { bringAlong } from './bring-along.ts';
import { findSubjects, lives } from './find.ts';
import { contradicts } from './postures.ts';
import { adopt, hand, positiveOf, put, setProperty } from './put.ts';
import { removeProperty } from './remove.ts';
import type { Workbench } from './workbench.ts';

export const isColour = (text: string): boolean => {
  const words = text.split(/[\s-]+/);
  return (
    (COLOURS.has(words.at(-1) ?? '') || COLOURS.has(text)) &&
    words.slice(0, -1).every((word, i) => isShadeOf(word, words[i + 1]!) || COLOURS.has(word) || word === 'and')
  );
};

/** True where every one of `subjects` was brought to it. */
export function predicate(bench: Workbench, subjects: readonly Subject[], said: string): boolean {
  const rest = said
    .replace(
      /^(?:to be|to look|looks?(?! (?:at|into|up|down|over|away|toward|towards|out|through|back|for|like|after|around)\b)|be|is|are|being|into|becomes?|turns? into|turns?|coloured|colored|painted|in)\s+(?=\S)/i,
      (word) => (/^in/i.test(word) ? word : ''),
    )
    .trim()
    .replace(/^in (?=\p{L}+(?: \p{L}+)?$)/iu, (word: string, _: number, whole: string) =>
      isColour(whole.slice(3).toLowerCase()) ? '' : word,
    );
  const lower = rest.toLowerCase();
  if (subjects.length === 0 || lower === '') return false;
  return (
    compared(bench, subjects, lower) ||
    move(bench, subjects, lower) ||
    number(bench, subjects, lower) ||
    wakes(bench, subjects, lower) ||
    material(bench, subjects, lower) ||
    quality(bench, subjects, lower) ||
    wears(bench, subjects, lower) ||
    becomes(bench, subjects, rest) ||
    shaped(bench, subjects, lower) ||
    qualityWith(bench, subjects, lower) ||
    does(bench, subjects, lower)
  );
}

/** "bigger than the girl": a size, and beside whom. */
function compared(bench: Workbench, subjects: readonly Subject[], text: string): boolean {
  const found = /^(?:much )?(bigger|larger|taller|smaller|tinier|shorter|wider|longer) than (?:the |an? )?(.+)$/.exec(text);
  const [other] = found?.[2] ? findSubjects(bench, found[2]) : [];
  if (!found?.[1] || !other || subjects.includes(other)) return false;
  for (const subject of subjects) {
    bench.relate(subject.id, `${found[1]} than`, other.id);
    bench.claim(subject);
  }
  return true;
}

const SIDE =
  /^(?:(?:a bit |further |more |over )?(?:on|to|at|in|towards?)(?: the)?|the)? ?(?:far )?(left|right|cent(?:re|er)|middle|top|bottom|foreground|background|distance|corner)(?:[ -](?:hand )?side)?(?: of the (?:picture|image|frame))?$/;
/** Where in the picture, or where in respect of another thing. */
export function move(bench: Workbench, subjects: readonly Subject[], where: string): boolean {
  const position = positionOf(where);
  if (position) {
    for (const subject of subjects) {
      const sides = /\b(?:left|right|cent(?:re|er)|middle|top|bottom)\b/.test(position);
      if (sides)
        bench.brief.relations = bench.brief.relations.filter(
          (r) => r.from !== subject.id || !/\b(?:left|right)\b/.test(r.predicate),
        );
      bench.setAttribute(subject, 'position', position);
    }
    return true;
  }
  const near = /^(?:closer|nearer|close|next|up) to (?:the |an? )?(.+)$/.exec(where);
  const phrase = near && !/^next/.test(where) ? `near the ${near[1]}` : where;
  if (
    !/^(?:to the|on|in|at|under|underneath|behind|beside|next to|near|above|below|over|in front of|inside|between|by|against|on top of|onto|into|around|beneath|left of|right of|to)\b/.test(
      phrase,
    )
  )
    return false;
  const towards = phrase.replace(/^(?:to|onto) (?=the (?!left|right)|an? )/, 'on ').replace(/^into\b/, 'in');
  return placed(bench, subjects, towards);
}

function positionOf(where: string): string | undefined {
  const side = SIDE.exec(where)?.[1];
  if (side !== undefined) {
    if (/^(?:left|right)$/.test(side)) return `on the ${side}`;
    if (/^(?:cent(?:re|er)|middle)$/.test(side)) return 'in the centre';
    return /^(?:top|bottom)$/.test(side) ? `at the ${side}` : `in the ${side}`;
  }
  if (/^(?:(?:further|farther|far)(?: away| back| off)?|back|smaller and further away|away)$/.test(where))
    return 'in the distance';
  if (/^(?:closer|nearer|forward|to the front|in front|closer to (?:us|me|the (?:viewer|camera)))$/.test(where))
    return 'in the foreground';
  return undefined;
}

/** "under the sofa", "in a library": by the reader, with the thing as the subject of the phrase. */
function placed(bench: Workbench, subjects: readonly Subject[], where: string): boolean {
  const [first] = subjects;
  if (!first) return false;
  const said = read(`a ${first.name} ${where}`);
  const self = said.subjects[0];
  const relation = said.relations.find(({ from }) => from === self?.id);
  const target = relation && said.subjects.find(({ id }) => id === relation.to);
  if (relation && target && self) {
    const known = findSubjects(bench, target.name)[0];
    if (known && subjects.includes(known)) return false;
    // "On a cliff by the sea": the sea is the place.
    const at = said.setting.find(({ kind }) => kind === 'place');
    if (at) bench.setSetting('place', at.value);
    leaveLand(bench, subjects);
    const stands = known ?? adopt(bench, target);
    if (!known) bench.brief.subjects.push(stands);
    bringAlong(bench, said, new Map([[target.id, stands.id]]));
    for (const subject of subjects) {
      // "put him on a skateboard": he stays in the park.
      const places = new Set(bench.brief.setting.map(({ id }) => id));
      bench.brief.relations = bench.brief.relations.filter(
        (r) =>
          r.from !== subject.id ||
          !isPlacing(r.predicate) ||
          places.has(r.to) ||
          // Who howls at the moon does so from wherever one stands.
          (r.predicate === 'at' && subject.actions.some(({ off }) => !off)),
      );
      subject.attributes = subject.attributes.filter(({ kind }) => kind !== 'position');
      bench.relate(subject.id, relation.predicate, stands.id);
      bench.claim(subject);
    }
    return true;
  }
  const place = said.setting.find(({ kind }) => kind === 'place');
  if (place) {
    const preposition = /^(in|on|at|under)\b/.exec(where)?.[1] ?? 'in';
    // Who is put on the floor is on the sofa no more.
    if (/^(?:floor|ground|grass|carpet|lawn|sand|snow|pavement|street|road)$/.test(place.value))
      bench.brief.relations = bench.brief.relations.filter(
        (r) => !subjects.some(({ id }) => id === r.from) || !isPlacing(r.predicate) || r.predicate === 'at',
      );
    bench.setSetting('place', place.value, preposition);
    // "in a forest by a stream": what else there is, is there too.
    const beside = said.relations.find(
      ({ from, to }) => (from === self?.id || from === place.id) && said.subjects.some(({ id }) => id === to),
    );
    const other = beside && said.subjects.find(({ id }) => id === beside.to);
    if (beside && other && other !== self) {
      const known = findSubjects(bench, other.name)[0];
      const stands = known ?? adopt(bench, other);
      if (!known) bench.brief.subjects.push(stands);
      for (const subject of subjects) if (subject !== stands) bench.relate(subject.id, beside.predicate, stands.id);
    }
    return true;
  }
  return false;
}

/** The hill that a castle stood on goes when it stands elsewhere; the sofa that a cat sat on stays. */
function leaveLand(bench: Workbench, subjects: readonly Subject[]): void {
  const { brief } = bench;
  for (const subject of subjects)
    for (const { to, predicate } of [...brief.relations].filter(({ from }) => from === subject.id)) {
      const land = bench.subjects().find(({ id }) => id === to);
      const alone = brief.relations.every((r) => r.to !== to || r.from === subject.id);
      if (land && alone && isPlacing(predicate) && LAND.test(land.name) && land.attributes.length === 0)
        bench.removeSubject(land);
    }
}
const LAND = /(?:^| )(?:hill|mountain|cliff|rock|meadow|field|island|beach|dune|shore|valley|plain|coast)s?$/;

const isPlacing = (text: string): boolean =>
  /^(?:on|in|at|under|underneath|beneath|behind|beside|next to|near|above|below|over|in front of|inside|between|by|against|on top of|to the (?:left|right) of|left of|right of|around|atop|close to)$/.test(
    text,
  );

function number(bench: Workbench, subjects: readonly Subject[], text: string): boolean {
  const exact = NUMBERS.get(text) ?? (/^\d{1,4}$/.test(text) ? Number(text) : undefined);
  if (exact === undefined || exact === 0) return false;
  for (const subject of subjects) bench.setCount(subject, { exact });
  return true;
}

/** "Made of glass", "out of felt": what it is made of. */
function material(bench: Workbench, subjects: readonly Subject[], text: string): boolean {
  const found =
    /^(?:(?:made|built|carved|woven|knitted|cut|formed|moulded|sculpted) (?:out )?(?:of|from)|out of) ((?:pure |solid |old |clear )?[\p{L}-]+(?: [\p{L}-]+)?)$/u.exec(
      text,
    )?.[1];
  if (!found || (ATTRIBUTE_KINDS.get(found) !== 'material' && wordNet(found)?.concrete !== 'substance')) return false;
  for (const subject of subjects) bench.setAttribute(subject, 'material', found);
  return true;
}

/** "Awake and looking at us": how it is, and what it does. */
function wakes(bench: Workbench, subjects: readonly Subject[], text: string): boolean {
  const { how, deed } =
    /^(?:wide )?(?<how>awake|asleep|alive|barefoot|alone)(?:,? and|,) (?<deed>\p{L}+ing\b.*)$/u.exec(text)?.groups ?? {};
  return how !== undefined && deed !== undefined && quality(bench, subjects, how) && predicate(bench, subjects, deed);
}

function quality(bench: Workbench, subjects: readonly Subject[], text: string): boolean {
  const less = /^(?:less|not(?: so)?|no longer|n't) (.+)$/.exec(text);
  if (less?.[1]) return removeProperty(bench, less[1], subjects);
  const too = /^(?:is |are )?too (.+)$/.exec(text)?.[1];
  const wish = too ? OPPOSITE[too] : undefined;
  if (too && !wish) return false;
  const value = (wish ?? text).replace(/^(?:more|very|really|a (?:bit|little|lot)|much|rather)\s+/, '');
  const parts = value.split(/\s*(?:,| and )\s*/).filter(Boolean);
  const isQuality = (word: string) =>
    isColour(word) || /^(?:bigger|larger|smaller|taller|tinier)$/.test(word) || isAdjective(positiveOf(word));
  // "Bigger and closer": the second is where it stands.
  const nearer = parts.filter((word) => parts.length > 1 && /^(?:closer|nearer|further|farther)(?: away)?$/.test(word));
  const listed = isColour(value) ? [value] : parts.filter((word) => !nearer.includes(word));
  if (!listed.every(isQuality)) return qualify(bench, subjects, value);
  if (value === 'awake') woken(bench, subjects);
  for (const subject of subjects)
    for (const word of listed) setProperty(bench, subject, isColour(word) ? 'color' : kindOf(positiveOf(word)), word);
  for (const word of nearer) move(bench, subjects, word);
  return true;
}

/** Who wakes sleeps nowhere: where it slept it lies. */
function woken(bench: Workbench, subjects: readonly Subject[]): void {
  for (const word of ['sleeping', 'asleep', 'napping', 'dozing']) removeProperty(bench, word, subjects);
  for (const relation of bench.brief.relations)
    if (subjects.some(({ id }) => id === relation.from))
      relation.predicate = relation.predicate.replace(/^(?:sleeping|napping|dozing)\b/, 'lying');
}

/** "dark green leather", "tall and bare": each word a quality of the thing, as the reader has it before the noun. */
export function qualify(bench: Workbench, subjects: readonly Subject[], text: string): boolean {
  const [first] = subjects;
  if (!first || /^(?:an?|the|some)\s|ing$/.test(text) || !/^[\p{L}\s,'-]+$/u.test(text)) return false;
  const said = read(`a ${text.replace(/,? and /g, ', ')} ${first.name}`);
  const [thing, another] = said.subjects;
  if (!thing || another || thing.name !== first.name || thing.actions.length + thing.parts.length > 0) return false;
  const told = new Set(thing.attributes.flatMap(({ value }) => value.split(' ')));
  const words = text.split(/[\s,]+/).filter((word) => word !== 'and' && word !== '');
  if (said.look.length + said.setting.length + said.unread.length > 0 || !words.every((word) => told.has(word))) return false;
  for (const subject of subjects) for (const { kind, value } of thing.attributes) bench.setAttribute(subject, kind, value);
  return true;
}

const OPPOSITE: Readonly<Record<string, string>> = {
  small: 'bigger',
  little: 'bigger',
  tiny: 'bigger',
  big: 'smaller',
  large: 'smaller',
  huge: 'smaller',
  old: 'young',
  young: 'old',
  happy: 'sad',
  sad: 'happy',
  thin: 'thick',
  fat: 'slim',
  short: 'tall',
  tall: 'short',
  bright: 'dark',
  dark: 'bright',
  light: 'dark',
  wide: 'narrow',
  narrow: 'wide',
  long: 'short',
  clean: 'worn',
  dirty: 'clean',
  new: 'old',
  colourful: 'muted',
  colorful: 'muted',
  shiny: 'matte',
  smooth: 'rough',
  rough: 'smooth',
  round: 'angular',
  sharp: 'soft',
  hard: 'soft',
  soft: 'firm',
  thick: 'thin',
  heavy: 'light',
  plain: 'ornate',
  empty: 'full',
  full: 'half-empty',
  calm: 'lively',
  serious: 'cheerful',
  scary: 'friendly',
  cute: 'serious',
};

/** What is wished for where something is too much: "too bright" asks for dark. */
export const oppositeOf = (word: string): string | undefined =>
  ({ small: 'big', little: 'big', tiny: 'big', big: 'small', large: 'small', huge: 'small' })[word] ?? OPPOSITE[word];

export function isAdjective(word: string): boolean {
  if (ATTRIBUTE_KINDS.has(word)) return true;
  const entry = wordNet(word);
  return (
    entry?.adjective !== undefined && (entry.adjective > (entry.noun ?? -1) || entry.noun === undefined) && !/ing$/.test(word)
  );
}

function wears(bench: Workbench, subjects: readonly Subject[], text: string): boolean {
  const found = /^(?:wear(?:ing)?|in) (?!the |front)(.+)$/.exec(text);
  return (
    found?.[1] !== undefined &&
    (/^wear/.test(text) || /\b(?:hat|coat|dress|suit|scarf|uniform|armou?r|shirt)\b/.test(text)) &&
    hand(bench, subjects, found[1])
  );
}

/** "make the dog a wolf"; "reading" is what one does, and "a painting" something that one can be. */
function becomes(bench: Workbench, subjects: readonly Subject[], text: string): boolean {
  const named = /^(?:an?|some)\s/i.test(text);
  if (!named && !(/^[\p{L} -]+$/u.test(text) && isNoun(text.toLowerCase()))) return false;
  // Who shall wave is no wave.
  if (!named && DONE.test(text) && subjects.some(lives)) return false;
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
        bench.relate(stands.id, brought(other.id)?.predicate ?? 'with', own.id);
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

/** The new thing stands where the old one stood, as many, and doing the same. */
export function replaceSubject(bench: Workbench, old: Subject, by: Subject): Subject {
  const stands = adopt(bench, by);
  const own = (value: string) => `${stands.id}.${value.replace(/[^\p{L}\p{N}]+/gu, '-')}`;
  if (old.count && !(by.count && 'exact' in by.count && by.count.exact !== 1)) stands.count = old.count;
  const kept = old.attributes.filter(
    ({ kind }) => kind === 'position' && !stands.attributes.some((each) => each.kind === kind),
  );
  stands.attributes.push(...kept.map((fact) => ({ ...fact, id: own(fact.value) })));
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

/** "shaped like a fish". */
function shaped(bench: Workbench, subjects: readonly Subject[], text: string): boolean {
  if (!/^(?:in the shape of|shaped like) /.test(text)) return false;
  for (const subject of subjects) bench.setAttribute(subject, 'shape', text);
  return true;
}

/** "white with a long mane". */
function qualityWith(bench: Workbench, subjects: readonly Subject[], text: string): boolean {
  const found = /^([\p{L} -]+?) (with .+)$/u.exec(text);
  const [first] = subjects;
  if (!found?.[1] || !found[2] || !first || !quality(bench, subjects, found[1])) return false;
  return put(bench, `the ${first.name} ${found[2]}`, { mode: 'set' });
}

function does(bench: Workbench, subjects: readonly Subject[], text: string): boolean {
  const [verb = '', ...others] = text.split(' ');
  const entry = wordNet(verb);
  const participle = /ing$/.test(verb) ? verb : entry?.verb !== undefined ? presentParticiple(verb) : undefined;
  const [first] = subjects;
  if (!participle || !first || isColour(verb) || isColour(`${verb} ${others[0] ?? ''}`)) return false;
  const phrase = `${participle} ${others.join(' ')}`.trim();
  // "facing left": a side is no thing that one faces.
  if (others.length === 0 || /^(?:to the )?(?:left|right)$/.test(others.join(' '))) {
    for (const subject of subjects) bench.setAction(subject, phrase, (other) => contradicts(other, phrase));
    return true;
  }
  // "Sitting next to the sofa": it sat on it before.
  const where = /^(?:on|in|under|next to|beside|behind|in front of|near|above|over|against|inside|on top of) /.test(
    others.join(' '),
  );
  if (where && contradicts(participle, 'standing') && placed(bench, subjects, others.join(' '))) {
    for (const subject of subjects) bench.setAction(subject, participle, (other) => contradicts(other, participle));
    return true;
  }
  // Read as one sentence, so that what it holds or rides is there and stands in relation to it.
  const names = [...new Set(subjects.map(({ name }) => name))];
  return names.map((name) => put(bench, `the ${name} ${phrase}`, { mode: 'set' })).every(Boolean);
}
