/** Light as something that happens to things: where it comes from, what it does, what it is seen on. */
import { lightKnown, lightLines, remember, wordNet } from '@atelier/lexicon';
import type { Brief, LookFact, Random, Subject } from '@atelier/spec';
import { isElsewhere } from '../../subjects/elsewhere.ts';
import { hasSurface } from '../../subjects/has-surface.ts';
import { outOfPlaceIn, spokenOf } from '../../subjects/out-of-place.ts';
import { agreeing, many, participled } from './clauses.ts';
import { finished } from './filled.ts';
import type { Material } from './material.ts';
import { again } from './noun-phrase.ts';
import { isCity } from './setting.ts';
import { voiceOf } from './voice.ts';
import { list } from './words.ts';

const LIT = /(?:lit|lighted|luminous|glowing|well lit|backlit)$/i;
const GENERIC_MOVES = [
  'comes in from one side',
  'shapes the scene',
  'falls across the forms',
  'does most of the drawing',
] as const;
const PLAIN_MOVES = ['falls across the scene', 'lies over everything', 'shapes the scene'] as const;
const GENERIC_EFFECTS = ['picks out', 'settles on', 'brings up', 'edges'] as const;

/** Words for light that people say, and the known light that behaves so. */
const LIKE: readonly (readonly [RegExp, string])[] = [
  [/candle/, 'candlelight'],
  [/fire/, 'firelight'],
  [/moon/, 'cool moonlight'],
  [/star/, 'starlight'],
  [/neon/, 'neon light'],
  [/rim|edge/, 'rim light'],
  [/back ?lit|back ?light/, 'backlight'],
  [/studio/, 'soft studio light'],
  [/stage|spot/, 'stage light'],
  [/golden|warm/, 'low golden light'],
  [/sunbeam|god ?ray|shaft|volumetric|crepuscular/, 'shafts of sunlight'],
  [/dappled/, 'dappled light'],
  [/sunlit|sunlight|sunshine/, 'low morning light'],
  [/chiaroscuro|low.key|dramatic|hard|harsh|rembrandt|noir|moody/, 'dramatic lighting'],
  [/diffuse|mist|fog|haz/, 'soft diffuse light'],
  [/window|natural/, 'soft window light'],
  [/soft/, 'soft daylight'],
  [/rippling|blue-green|underwater/, 'blue underwater light'],
  [/leaves|leaf|canopy/, 'green forest light'],
];

/** By its own name, else as what it is like. */
const knownLike = remember(
  (name: string) => lightKnown(name) ?? lightKnown(LIKE.find(([pattern]) => pattern.test(name.toLowerCase()))?.[1] ?? ''),
);

export interface LightWords {
  lights: readonly string[];
  /** Whether the person named it, and so must find the word. */
  said: boolean;
  /** What it is seen on, without articles: "wet rope". */
  gleams: readonly string[];
  /** What the picture is of, where nothing else is known to catch the light: "the mug". */
  subject: string | undefined;
  /** Where nothing may be invented, not even where the light comes from. */
  plain: boolean;
}

export function lightSentence({ lights, said, gleams, subject, plain }: LightWords, roll: Random): string | undefined {
  const [first] = lights;
  if (first === undefined) return undefined;
  const known = knownLike(first);
  const nouns = lights.filter((value) => !LIT.test(value));
  const lit = lights.filter((value) => LIT.test(value));
  // A light that follows from the hour has more names than one.
  const own = !said && !plain && nouns.length === 1 && known ? roll.pick(known.names) : undefined;
  const name = own ?? (nouns.length > 0 ? list(nouns) : 'the light');
  const [what = ''] = name.split(/ (?:of|from|through|in|filtering|by|under|without) /);
  const plenty = nouns.length > 1 || /(?:rays|shafts|beams|lights|bulbs|lamps|flames|shadows|sunbeams)$/.test(what);
  if (plain && lit.length === 0) return `${name} ${agreeing(roll.pick(PLAIN_MOVES), plenty)}`;
  if (plain)
    return `the lighting is ${list(lit)}${nouns.length > 0 ? `, and ${name} ${agreeing(roll.pick(PLAIN_MOVES), plenty)}` : ''}`;
  const move = agreeing(roll.pick(known?.moves ?? GENERIC_MOVES), plenty);
  const effect = roll.pick(known?.effects ?? GENERIC_EFFECTS);
  const marks = gleams.map((gleam) => `the ${gleam}`);
  const seen = marks.length > 0 ? list(marks) : subject;
  const prefix = lit.length > 0 ? `everything is ${list(lit)}, and ` : '';
  if (seen === undefined) return `${prefix}${name} ${move}`;
  const head = marks[0] ?? seen;
  const ways: (() => string)[] = [
    () => `${name} ${move}, ${participled(effect)} ${seen}`,
    () => `${name} ${move} and ${agreeing(effect, plenty)} ${seen}`,
    () => `${name} ${move}; ${plenty ? 'they' : 'it'} ${agreeing(effect, plenty)} ${seen}`,
  ];
  if (marks.length > 1) {
    const both = marks.join(' and then ');
    ways.push(() => `${name} ${move}, first on ${both}`);
    ways.push(() =>
      `${name} ${move}: it shows on ${marks.join(' and on ')}`.replace('it shows', plenty ? 'they show' : 'it shows'),
    );
  }
  if (/light|sun|glow|lamp/.test(name) && lit.length === 0) {
    ways.push(() => `in ${name} that ${move}, ${seen} ${many(seen) ? 'stand' : 'stands'} out`);
    ways.push(() => `${seen} ${many(seen) ? 'take' : 'takes'} the ${name.replace(/^(?:the|an?|one) /, '')}, which ${move}`);
  }
  if (head.split(' ').length < 5) ways.push(() => `${name} ${move}, strongest along ${head}`);
  return prefix + (roll.pick(ways)() as string);
}

/** "His face", "their faces", "the brass buttons"; of one person who is neither he nor she "the chef’s face". */
function markOf(value: string, subject: Subject | undefined, brief: Brief): string {
  if (!/^(?:face|hands|hair)$/.test(value) || subject === undefined) return `the ${value}`;
  const { many: several, pronouns } = voiceOf(subject, brief);
  if (several) return `$his ${value === 'face' ? 'faces' : value}`;
  return pronouns.subject === 'they' ? `$the’s ${value}` : `$his ${value}`;
}

/** Light in a sentence that was written for it; undefined where the person named the light, or none was written. */
export function litLine(material: Material, gleams: readonly LookFact[], roll: Random): string | undefined {
  const { brief, main: subject } = material;
  const { lights } = material.look;
  const [first] = lights;
  if (first === undefined || lights.length > 1 || first.source === 'user' || first.source === 'edit') return undefined;
  const lines = linesOf(first.value);
  const part = litPart(gleams, material, roll);
  const impossible = outOfPlaceIn(brief);
  const usable = lines.filter(({ onPart, surely, speaks }) => (part !== undefined || !onPart) && !impossible(surely, speaks));
  if (usable.length === 0) return undefined;
  let words = '';
  for (const stretch of roll.pick(usable).stretches)
    if (typeof stretch === 'string') words += stretch;
    else {
      // What is only one of several ways to say a line is left out by itself.
      const possible = stretch.filter((way) => !impossible(way.text, way.speaks));
      if (possible.length > 0) words += roll.pick(possible).text;
    }
  const { name, pronouns, many: isMany } = voiceOf(subject, brief);
  if (words.includes('{')) words = agreed(words, part !== undefined && (part === '$the' ? isMany : many(part)), isMany);
  if (part !== undefined) {
    const spoken = part.includes('$')
      ? part.replaceAll('$the', () => name).replaceAll('$his', () => pronouns.possessive)
      : part;
    words = words.replaceAll('$part', () => spoken);
  }
  return finished(words.includes('  ') ? words.replace(/ {2,}/g, ' ') : words, isMany);
}

/** Verbs in the number of what the light is seen on, where they come behind it, else of the subject. */
const agreed = (words: string, ofPart: boolean, ofSubject: boolean): string =>
  words
    .replace(/\$part([^{]*)\{([^|}]*)\|([^}]*)\}/g, (_, between: string, one: string, several: string) =>
      ['$part', between, ofPart ? several : one].join(''),
    )
    .replace(/\{([^|}]*)\|([^}]*)\}/g, (_, one: string, several: string) => (ofSubject ? several : one));

/** A line of the knowledge, cut once at its `[a|b]`. */
interface LightLine {
  /** Words, and lists of ways to go on. */
  stretches: readonly (string | readonly Way[])[];
  /** What is said whichever way is drawn. */
  surely: string;
  /** What that speaks of (`out-of-place.ts`). */
  speaks: number;
  /** Whether it speaks of what the light is seen on. */
  onPart: boolean;
}
function lineOf(line: string): LightLine {
  // Of a text split by a pattern with one group, each second piece is what the group found.
  const stretches = line.split(/\[([^\]]*)\]/).map((piece, i) => (i % 2 === 0 ? piece : piece.split('|').map(wayOf)));
  const surely = stretches.filter((piece) => typeof piece === 'string').join('');
  return { stretches, surely, speaks: spokenOf(surely), onPart: line.includes('$part') };
}
interface Way {
  text: string;
  speaks: number;
}
const wayOf = (text: string): Way => ({ text, speaks: spokenOf(text) });
/** The lines for a light, else for what it is like. */
const linesOf = remember((light: string): readonly LightLine[] => {
  const own = lightLines(light);
  return (own.length > 0 ? own : lightLines(knownLike(light)?.value ?? '')).map(lineOf);
}, 2000);

/** What the light is seen on: a part that has been shown, what the picture is of, and what stands beside it; else the place. */
function litPart(gleams: readonly LookFact[], { brief, main: subject, living }: Material, roll: Random): string | undefined {
  const marks = gleams.map(({ value }) => markOf(value, subject, brief));
  // Of a thing the light is as well seen on the whole.
  const whole = subject !== undefined && (marks.length === 0 || (!living && roll.chance(0.5)));
  const [own, second] = whole ? ['$the'] : marks;
  if (own === undefined) {
    const places = brief.setting.filter(({ kind, off, source }) => kind === 'place' && !off && source !== 'writer');
    const place = places.find(({ value }) => !isCity(value) && !isMoment(value));
    if (place === undefined && places.some(({ value }) => isMoment(value))) return undefined;
    return places.length === 0 ? undefined : `the ${place?.value.replace(/^(?:an?|the) /, '') ?? 'city'}`;
  }
  if (own.includes(' of ')) return own;
  const within = brief.relations.flatMap(({ off, predicate, to }) => (!off && AROUND.test(predicate) ? [to] : []));
  const beside = brief.subjects.find(
    (each) =>
      each.id !== subject?.id &&
      !each.off &&
      each.source === 'user' &&
      each.name !== subject?.name &&
      !GROUND.test(each.name) &&
      hasSurface(each.name) &&
      !within.includes(each.id) &&
      !isElsewhere(each, brief),
  );
  const other = beside === undefined ? second : again(beside, brief.idea);
  return other !== undefined && !other.includes(' of ') && roll.chance(0.6) ? list([own, other]) : own;
}

/** What somebody is in is all round them, and no thing among others. */
const AROUND = /^(?:in|inside|into|within)$/;
/** "In rush hour": when it is, said as a place. */
const isMoment = (value: string): boolean =>
  /^(?:time|event|state|feeling)$/.test(wordNet(value.toLowerCase().split(' ').at(-1) ?? value)?.nounClass ?? '');

/** What is under everything, or is the light itself. */
const GROUND =
  /(?:floor|ground|background|sky|sun|moon|fire|flames?|candles?|lamp|lantern|light|lights|stars?|sea|window|night|shadow|smoke|rain|snow|mist|fog|sunset|room|wall)s?$/i;
