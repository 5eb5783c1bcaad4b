/** What shall be true of a thing: a colour, a size, a place in the picture, something it does, wears or turns into. */
import { ATTRIBUTE_KINDS, COLOURS, isShadeOf, NUMBERS, presentParticiple, wordNet } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { kindOf } from '../read/draft.ts';
import { read } from '../read/read.ts';
import { alone } from './alone.ts';
import { becomes } from './becoming.ts';
import { findSubjects, lives } from './find.ts';
import { hand } from './hand.ts';
import { move, placed } from './move.ts';
import { OPPOSITES } from './opposite-of.ts';
import { contradicts } from './postures.ts';
import { positiveOf, put, setProperty } from './put.ts';
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
      /^(?:to be|to look|looks?(?! (?:at|into|up|down|over|away|outside|inside|left|right|ahead|straight|upwards?|downwards?|sideways|past|behind|toward|towards|out|through|back|for|like|after|around)\b)|be|is|are|being|into|becomes?|turns? into|turns?(?! (?:around|round|away|back|to(?:ward)?s?|left|right|up|down|over|his|her|its|their|the)\b)|coloured|colored|painted|in)\s+(?=\S)/i,
      (word) => (/^in/i.test(word) ? word : ''),
    )
    .trim()
    .replace(/^in (?=\p{L}+(?: \p{L}+)?$)/iu, (word: string, _: number, whole: string) =>
      isColour(whole.slice(3).toLowerCase()) ? '' : word,
    );
  const lower = rest.toLowerCase();
  const [only, another] = subjects;
  if (!only || lower === '') return false;
  return another ? brought(bench, subjects, rest) : alone(bench, only, () => brought(bench, subjects, rest));
}

function brought(bench: Workbench, subjects: readonly Subject[], rest: string): boolean {
  const lower = rest.toLowerCase();
  return (
    compared(bench, subjects, lower) ||
    mirrored(bench, subjects, lower) ||
    move(bench, subjects, lower) ||
    number(bench, subjects, lower) ||
    wakes(bench, subjects, lower) ||
    material(bench, subjects, lower) ||
    substance(bench, subjects, lower) ||
    quality(bench, subjects, lower) ||
    wears(bench, subjects, lower) ||
    flavour(bench, subjects, lower) ||
    outline(bench, subjects, lower) ||
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

/** "Reflected in the water": how it is seen; the water is where it was. */
function mirrored(bench: Workbench, subjects: readonly Subject[], text: string): boolean {
  if (!/^(?:reflected|mirrored) (?:in|on|by) (?:the|an?|its|his|her) [\p{L} ]+$/u.test(text)) return false;
  for (const subject of subjects) bench.setAttribute(subject, 'state', text);
  return true;
}

function number(bench: Workbench, subjects: readonly Subject[], text: string): boolean {
  const exact = NUMBERS.get(text) ?? (/^\d{1,4}$/.test(text) ? Number(text) : undefined);
  if (exact === undefined || exact === 0) return false;
  for (const subject of subjects) bench.setCount(subject, { exact });
  return true;
}

/** "Zinc", "slate", where a bucket or a roof shall be so: what it is made of, and no thing that takes its place. */
function substance(bench: Workbench, subjects: readonly Subject[], text: string): boolean {
  const { concrete, noun = -1, verb = -1 } = wordNet(text) ?? {};
  const made = concrete === 'substance' && noun >= verb && !isColour(text);
  // Water, milk and dust are nothing that a thing is made of.
  if (!made || text.includes(' ') || LOOSE.test(text)) return false;
  if (
    subjects.some(({ name }) =>
      ['substance', 'food', 'animal', 'person', 'plant'].includes(wordNet(headOf(name))?.concrete ?? ''),
    )
  )
    return false;
  for (const subject of subjects) setProperty(bench, subject, 'material', text);
  return true;
}
const LOOSE =
  /^(?:water|milk|wine|beer|oil|smoke|steam|dust|sand|soil|mud|dirt|fog|mist|air|fire|ice|snow|blood|ink|paint|soap|juice|gas|fuel|food|light|tea|coffee)$/;
const headOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

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
  const wish = too ? OPPOSITES[too] : undefined;
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
  // "Tired and sad": one look on a face, in two words.
  const felt = listed.length > 1 && listed.every((word) => kindOf(positiveOf(word)) === 'emotion');
  if (felt) {
    for (const subject of subjects) bench.setAttribute(subject, 'emotion', listed.join(' and '));
    return true;
  }
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

export function isAdjective(word: string): boolean {
  if (ATTRIBUTE_KINDS.has(word)) return true;
  const entry = wordNet(word);
  return (
    entry?.adjective !== undefined && (entry.adjective > (entry.noun ?? -1) || entry.noun === undefined) && !/ing$/.test(word)
  );
}

/** "Chocolate" of a cake, "vegetarian" of a pizza: which it is, and nothing that takes its place. */
function flavour(bench: Workbench, subjects: readonly Subject[], text: string): boolean {
  if (text.includes(' ') || isColour(text) || /ing$/.test(text)) return false;
  const { concrete, adjective } = wordNet(text) ?? {};
  const isFood = (name: string): boolean => wordNet(headOf(name))?.concrete === 'food' || wordNet(name)?.concrete === 'food';
  if (!(concrete === 'food' || adjective !== undefined || DIETS.test(text)) || !subjects.every(({ name }) => isFood(name)))
    return false;
  for (const subject of subjects)
    if (concrete === 'food') {
      subject.name = `${text} ${subject.name}`;
      bench.claim(subject);
    } else bench.setAttribute(subject, 'other', text);
  return true;
}

const DIETS = /^(?:vegetarian|vegan|halal|kosher|organic|gluten-free)$/;

/** "A diamond" of a kite: its shape. */
function outline(bench: Workbench, subjects: readonly Subject[], text: string): boolean {
  const shape = /^an? (?<shape>\p{L}+)(?:,? (?:and )?not an? \p{L}+)?$/u.exec(text)?.groups?.shape;
  if (!shape || !SHAPES.test(shape) || subjects.some(lives)) return false;
  for (const subject of subjects) bench.setAttribute(subject, 'shape', `${shape}-shaped`);
  return true;
}
const SHAPES =
  /^(?:diamond|triangle|square|circle|heart|star|hexagon|octagon|pentagon|oval|rectangle|crescent|cross|cube|sphere|cone|pyramid|cylinder|spiral|ring)$/;

function wears(bench: Workbench, subjects: readonly Subject[], text: string): boolean {
  const found = /^(?:wear(?:ing)?|in) (?!the |front)(.+)$/.exec(text);
  return (
    found?.[1] !== undefined &&
    (/^wear/.test(text) || /\b(?:hat|coat|dress|suit|scarf|uniform|armou?r|shirt)\b/.test(text)) &&
    hand(bench, subjects, found[1])
  );
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
  if (verb === 'like' || verb === 'liking') return false;
  // "Spraying water": one deed, and no water beside it.
  if (participle && others.join(' ') === 'water') {
    for (const subject of subjects) bench.setAction(subject, `${participle} water`, (other) => contradicts(other, participle));
    return true;
  }
  // "On one leg": how one stands.
  if (
    participle &&
    /^on (?:one|its hind|his hind|her hind|their hind|one of its|one of her|one of his) legs?$/.test(others.join(' '))
  ) {
    for (const subject of subjects)
      bench.setAction(subject, `${participle} ${others.join(' ')}`, (other) => contradicts(other, participle));
    return true;
  }
  if (!participle || !first || isColour(verb) || isColour(`${verb} ${others[0] ?? ''}`)) return false;
  const phrase = `${participle} ${others.join(' ')}`.trim();
  // "Looking at each other": one deed of them all.
  if (
    /^(?:(?:at|towards?|to|into|from|with|next to|against|around) )?(?:each other|one another)(?:'s [\p{L}]+)?$/u.test(
      others.join(' '),
    )
  ) {
    for (const subject of subjects) bench.setAction(subject, phrase, (other) => contradicts(other, phrase));
    return true;
  }
  // "facing left": a side is no thing that one faces.
  if (
    others.length === 0 ||
    /^(?:(?:to the )?(?:left|right)|(?:in )?the (?:other|opposite) (?:way|direction)|around|round|up|down|away|back|over|off|out|outside|inside|ahead|straight(?: ahead)?|forwards?|backwards?|sideways)$/.test(
      others.join(' '),
    )
  ) {
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
