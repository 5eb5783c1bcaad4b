/** The sentences of a text with their worth, in one of the orders that suit what they tell. */
import { placeKnown } from '@atelier/lexicon';
import type { Brief, Length, LookFact, Random } from '@atelier/spec';
import { mainSubject } from '../../subjects/main-subject.ts';
import { isClear, ownerOf } from '../../subjects/pronoun.ts';
import { sheetGround } from '../../subjects/sheet-ground.ts';
import { toldSubjects } from '../../subjects/told.ts';
import { DARK_SKY } from '../../write/tableau-air.ts';
import type { Piece } from '../dialect.ts';
import { perBrief } from '../per-brief.ts';
import { begun } from './begun.ts';
import { begunInPlace } from './begun-in-place.ts';
import { type Turn, turnsOf } from './clauses.ts';
import { joined } from './join.ts';
import { isDressed } from './lettering.ts';
import { lightSentence, litLine } from './light.ts';
import { type Material, type Part, partFrom, partOf } from './material.ts';
import { FROM, type Opening, opening as open } from './opening.ts';
import { absenceSentence, bearsName, isTitled, letteringSentence } from './plain-sentences.ts';
import { wordsFor } from './recast.ts';
import { isBackdrop } from './scene.ts';
import { sceneIn } from './scene-told.ts';
import { type Seen, seen } from './seen.ts';
import { soundOpening } from './sound.ts';
import { standingLook } from './standing.ts';
import { type Told, toldIn } from './told.ts';
import { unshown } from './unshown.ts';
import { sentence } from './words.ts';

/** `roll` turns with every fact, `steady` with those that the person named first. */
export interface Lots {
  roll: Random;
  steady: (what: string) => Random;
}

/** Lots are drawn in the order of these lines, so that none of them moves another's. */
export function sentences(material: Material, length: Length, start: 'place' | 'subject' | undefined, lots: Lots): Part[] {
  const { brief, passages } = material;
  const { roll } = lots;
  const opened = open(material, start, roll);
  if (passages.some(({ tableau }) => tableau !== undefined)) return tableauSentences(material, opened, length, lots);
  const turns = turnsOf(brief, ownerOf(brief), roll);
  const light = lightIn(material, length, roll);
  const living = passages.length > 0 && material.living;
  const view = seen(material, opened, length, living, roll);
  const added = addedIn(material, turns, length, roll);
  const spelled = areSpelled(material);
  const told = toldIn({ passages, worn: opened.told, spelled, opening: view.opening });
  const sound = soundOpening(view.opening, brief);
  const rest = sound.typed ? [] : opened.rest;
  const begins = partOf(sound.text, 0, 0, { bare: sound.typed ? undefined : view.bare, about: onlyOne(material, rest) });
  if (length !== 'short' && rest.length === 0) begunInPlace(begins, told.other, material);
  return [
    begins,
    ...rest.map(first),
    ...(spelled ? [] : letteringSentence(brief, roll)).map(first),
    ...backgroundsIn(material),
    ...inOrder(
      passages.length > 0
        ? roll.pick(describedOrders(material, living))(told, added, light, view)
        : roll.pick(PLAIN_ORDERS)(added, light, view),
    ),
    ...view.finishing,
    ...absenceSentence(brief).map(first),
  ];
}

/** A picture thought out as one: what is done, then what else was named, what lies about, the light, and how it is seen. */
function tableauSentences(material: Material, opened: Opening, length: Length, { roll, steady }: Lots): Part[] {
  const { brief, passages } = material;
  const view = seen(material, opened, length, false, steady('view'));
  // A short text spells the letters and leaves out how they are painted.
  const spelled = length !== 'short' && (areSpelled(material) || isLettered(material));
  const sound = soundOpening(view.opening, brief);
  const rest = sound.typed ? [] : opened.rest;
  // A light that was said is said at every length: by the row that names it, else by a sentence of its own.
  const [said] = material.look.lights.filter(({ source }) => source === 'user' || source === 'edit');
  const kinds =
    said?.value
      .toLowerCase()
      .split(' ')
      .filter((word) => !/^(?:light(?:s|ing)?|glow(?:ing)?)$/.test(word)) ?? [];
  const names = (text: string) =>
    said === undefined ||
    (length !== 'short' &&
      (kinds.length > 0 ? kinds : [said.value.toLowerCase()]).every((word) => text.toLowerCase().includes(word)));
  const lit = passages.some(({ slot, text }) => slot === 'lit' && names(text));
  const told = sceneIn({
    passages: lit ? passages : passages.filter(({ slot }) => slot !== 'lit'),
    worn: opened.told,
    spelled,
    named: said !== undefined,
    short: length === 'short',
    beside: besideIn(brief).words,
  });
  const begins = partOf(sound.text, 0, 0, { bare: sound.typed ? undefined : view.bare, about: onlyOne(material, rest) });
  const lettered = [...rest, ...(spelled ? [] : letteringSentence(brief, steady('letters')))].map(first);
  const behind = backgroundsIn(material);
  const colon = roll.chance(0.75);
  // A poster of somebody stands nowhere.
  const onSheet = passages.some(({ tableau }) => tableau === 'motif');
  if (length !== 'short' && lettered.length === 0 && behind.length === 0)
    begun(begins, told.before, told.end, material, opened, { colon, onSheet, typed: sound.typed, roll: steady('begun') });
  const shown =
    length === 'long' && !passages.some(({ tableau }) => ON_PAPER.test(tableau ?? ''))
      ? namedOnly(begins, told.before, material, steady('named'))
      : onGround(told.before, material, steady('ground'));
  return [
    begins,
    ...lettered,
    ...behind,
    ...told.before.slice(0, 2),
    ...shown,
    ...told.before.slice(2),
    ...(lit || isLitByHour(passages) ? [] : lightIn(material, length, steady('light'))),
    ...told.end,
    ...view.colours,
    ...view.frame,
    ...view.end,
    ...view.finishing,
    ...absenceSentence(brief).map(first),
  ];
}

/** By which words a sentence names what was said beside the main thing. */
const besideIn = perBrief((brief) => {
  const main = mainSubject(brief);
  const heads = toldSubjects(brief).flatMap((each) => (each === main ? [] : wordsFor(each.name)));
  return { words: heads.length === 0 ? undefined : new RegExp(`\\b(?:${heads.join('|')})\\b`, 'i') };
});

/** Whether the sentence that shows the hour has told of its light: a morning sun has no midday sun beside it. */
const isLitByHour = (passages: Material['passages']): boolean =>
  passages.some(({ rule, text }) => rule.startsWith('tableau-air-shown.') && HOUR_LIGHT.test(text));
const HOUR_LIGHT = /\b(?:sun|sunlight|light|lamps?|glow)\b/i;

const ON_PAPER = /^(?:mark|sheet|abstract|motif)$/;

/** What a sheet was said to lie on, where no row tells of it. */
function onGround(rows: readonly Part[], { brief }: Material, roll: Random): Part[] {
  const ground = sheetGround(brief);
  if (ground === undefined || brief.liberty === 'faithful' || rows.some(({ text }) => text.toLowerCase().includes(ground)))
    return [];
  return [partOf(sentence(roll.pick(GROUNDS)(ground)), 1, WORTH_OF_GROUND, { told: true })];
}
const WORTH_OF_GROUND = 0.35;
const GROUNDS: readonly ((ground: string) => string)[] = [
  (ground) => `all of it lies on one even ${ground}`,
  (ground) => `the ground is ${ground}, flat to every edge`,
  (ground) => `between the shapes the ground shows ${ground}`,
  (ground) => `behind everything runs one flat ${ground}`,
  (ground) => `${ground} fills all that lies between`,
];

/** Where what stands in the opening alone is. */
function namedOnly(
  { text, bare = '' }: Part,
  rows: readonly Part[],
  { brief, main, passages }: Material,
  roll: Random,
): Part[] {
  // An opening that was not added to tells no more than was said.
  const more = bare !== '' && text.startsWith(bare.slice(0, -1)) ? text.slice(bare.length) : '';
  // What a scene of its own tells is shown, by whatever words.
  const own = passages.some(({ tableau }) => tableau === 'thing' || tableau === 'deed');
  return unshown(brief, main, own, ` ${[more, ...rows.map((row) => row.text)].join(' ')}`, roll);
}

function inOrder(lists: readonly Part[][]): Part[] {
  const all: Part[] = [];
  for (const list of lists) for (const part of list) all.push(part);
  return all;
}

const first = ({ text, rank, bare }: Piece): Part => partOf(text, rank, 0, { bare });

function lightIn(material: Material, length: Length, roll: Random): Part[] {
  const { brief, look, passages } = material;
  const gleams: LookFact[] = [];
  for (const { fact, known } of standingLook(brief)) if (known.gleam) gleams.push(fact);
  // A light that was said is the only one: that of the scene would be a second.
  const own = look.lights.filter(({ source }) => source === 'user' || source === 'edit');
  // A sky that was said to be dark gives the light that there is.
  if (passages.some(({ tableau }) => tableau !== undefined) && DARK_SKY.test(brief.idea) && own.length === 0)
    return [partOf(sentence(roll.pick(OVERCAST)), 2, 0.5, { told: true })];
  const lights = own.length > 0 && passages.some(({ tableau }) => tableau !== undefined) ? own : look.lights;
  const plain = ![brief.subjects, brief.setting, brief.look].some((facts) => facts.some(({ source }) => source === 'writer'));
  const line = length === 'short' || plain ? undefined : litLine(material, gleams, roll);
  const words =
    line ??
    lightSentence(
      {
        lights: lights.map(({ value }) => value),
        said: lights.some(({ source }) => source === 'user' || source === 'edit'),
        gleams: length === 'short' ? [] : gleams.map(({ value }) => value),
        subject: undefined,
        plain,
      },
      roll,
    );
  return partFrom(words, lights, passages.length > 0 ? 0.85 : 2);
}

const OVERCAST = [
  'even grey light comes from the whole sky, with hardly a shadow',
  'the light is flat and grey, a little brighter where the clouds part',
  'under the cloud cover all colours stand deep and even',
  'a dull light without direction lies on all that faces up',
] as const;

/** What a writer added and the text says in clauses. */
interface Added {
  own: Part[];
  near: Part[];
  far: Part[];
  made: Part[];
}

function addedIn({ brief, passages, main }: Material, turns: readonly Turn[], length: Length, roll: Random): Added {
  const of: Record<Turn['role'], Turn[]> = { own: [], near: [], far: [], air: [], made: [], feel: [], seen: [] };
  for (const turn of turns) of[turn.role].push(turn);
  const grouped = (worth: number, all: readonly Turn[]): Part[] =>
    all.length === 0
      ? []
      : joined(length === 'short' ? all.slice(0, 1) : all, length === 'short' ? 1 : 2, roll).flatMap(({ text, from }, i) =>
          partFrom(text, from, worth + i * 2.5),
        );
  const own = grouped(1, of.own);
  const described = passages.length > 0;
  const alone = described && main === undefined;
  // Things that stand in the picture are said before what only surrounds them.
  // Beside what the person named nothing else is needed; a place alone lives by it.
  const staged = passages.filter(({ slot }) => slot === 'around' || slot === 'fore' || slot === 'set').length;
  // Where the place has been told of, what the painter sets there is still named; furniture is.
  // Of a room that was said to be empty nothing is named that would stand in it.
  const emptied = standingLook(brief).some(({ known }) => known.emptied);
  const near = emptied ? [] : grouped(alone ? 0.75 : 3, of.near);
  const most = !described ? undefined : staged > 1 && isRoom(brief) ? 0 : alone ? undefined : 1;
  const far = !described
    ? grouped(4.5, of.air.length === 0 ? of.far : turns.filter(({ role }) => role === 'far' || role === 'air'))
    : staged > 0
      ? []
      : grouped(4.5, of.far).slice(0, 1);
  return { own, near: near.slice(0, most), far, made: grouped(5, of.made) };
}

const isRoom = ({ setting }: Brief): boolean =>
  setting.some(({ kind, off, value }) => kind === 'place' && !off && placeKnown(value)?.tags.includes('in'));

/** A passage that spells the words out stands for the sentence that does, unless there is more to say of them. */
function areSpelled({ brief, passages }: Material): boolean {
  if (!passages.some(({ spells }) => spells)) return false;
  if (brief.text.filter(({ off }) => !off).length !== 1) return false;
  const more = isTitled(brief) || isDressed(brief);
  return !more || (passages.some(({ slot }) => slot === 'lockup') && !bearsName(brief));
}

/** How the one thing that is written stands on what a tableau draws, which says it letter for letter. */
const isLettered = ({ brief, passages }: Material): boolean =>
  !isTitled(brief) &&
  passages.some(({ spells, tableau }) => spells && tableau !== undefined) &&
  brief.text.filter(({ off }) => !off).length === 1;

const backgroundsIn = ({ backgrounds }: Material): Part[] =>
  backgrounds
    .filter((value) => !isBackdrop(value) && !FROM.test(value))
    .flatMap((value) => partFrom(`the background shows ${value}`, [{ source: 'user' }], 0));

/** What the sentences after the opening can go on with by a pronoun: where one thing alone was named nothing else can be meant. */
function onlyOne({ brief, main }: Material, rest: readonly Piece[]): string | undefined {
  if (rest.length > 0) return undefined;
  const subjects = brief.subjects.filter(({ off, source }) => !off && source !== 'writer');
  // After "a library with a staircase" the one pronoun would mean the library.
  const inPlace = brief.setting.some(
    ({ kind, off, span, source }) =>
      kind === 'place' && !off && source === 'user' && span !== undefined && span[0] < (subjects[0]?.span?.[0] ?? 0),
  );
  return !inPlace && (subjects.length === 1 || isClear(main, brief)) ? main?.id : undefined;
}

type Described = (told: Told, added: Added, light: Part[], seen: Seen) => Part[][];
/** As prompts are read: subject and deed, how it looks, where it is, the light, and last how it is seen. */
const placeOn = ({ nearest, around, sky, hue, unmade }: Told, { near, far, made }: Added, light: Part[], view: Seen) => [
  ...[nearest, around, sky, near, far, light],
  ...[made, hue, unmade, view.colours, view.frame, view.end],
];
/** How two things meet is said where the eye is on them, before or after what they look like. */
const POSED: Described = (told, added, ...rest) => [
  ...[told.pose, told.meeting, told.form, told.shown, told.other, told.lockup, told.small, added.own, told.set],
  ...placeOn(told, added, ...rest),
];
const MET: Described = (told, added, ...rest) => [
  ...[told.meeting, told.pose, told.form, told.other, told.shown, told.lockup, added.own, told.small, told.set],
  ...placeOn(told, added, ...rest),
];
const FORMED: Described = (told, added, ...rest) => [
  ...[told.form, told.pose, told.meeting, told.shown, told.other, told.lockup, added.own, told.small, told.set],
  ...placeOn(told, added, ...rest),
];
const SHOWN: Described = (told, added, ...rest) => [
  ...[told.form, told.shown, told.lockup, told.pose, told.other, told.meeting, added.own, told.small, told.set],
  ...placeOn(told, added, ...rest),
];
const DEED_FIRST = [POSED, MET] as const;
const LOOK_FIRST = [FORMED, SHOWN] as const;
const ANY = [POSED, MET, FORMED, SHOWN] as const;

/** What is being done may come before who does it looks like; a bearing of one's own comes after. */
function describedOrders({ passages }: Material, living: boolean): readonly Described[] {
  if (!passages.some((each) => each.deed || each.slot === 'touch')) return LOOK_FIRST;
  // Of somebody who does something the deed comes first.
  return living ? DEED_FIRST : ANY;
}

const PLAIN_ORDERS: readonly ((added: Added, light: Part[], seen: Seen) => Part[][])[] = [
  ({ own, near, far, made }, light, { colours, frame }) => [own, near, light, far, made, colours, frame],
  ({ own, near, far, made }, light, { colours, frame }) => [own, light, near, far, made, colours, frame],
  ({ own, near, far, made }, light, { colours, frame }) => [light, own, near, far, made, colours, frame],
  ({ own, near, far, made }, light, { colours, frame }) => [own, near, far, light, colours, frame, made],
  ({ own, near, far, made }, light, { colours, frame }) => [near, far, own, light, made, colours, frame],
  ({ own, near, far, made }, light, { colours, frame }) => [frame, own, light, near, far, made, colours],
  ({ own, near, far, made }, light, { colours, frame }) => [near, light, own, far, made, frame, colours],
];
