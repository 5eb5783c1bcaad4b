/** Whose portrait it is: the one question that writing and saying it must answer alike. */
import { COOKED, kindKnown, type Portrait, portraitById, portraitKnown, remember, singular, wordNet } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { GROUPS } from './group.ts';

const QUALITIES = /^(?:age|color|size|role|origin|material)$/;

/** What another thing is made of where it is a model of it: a paper boat, a knitted fox. */
const MODELS =
  /^(?:paper|origami|lego|knitted|crocheted|plush|stuffed|felt|toy|chocolate|gingerbread|glass|crystal|ice|sand|clay|balloon)$/;
/** What is made of wood in a nursery alone. */
const TOYS = /(?:train|car|truck|bus|plane|airplane|tractor|helicopter|locomotive)$/;
const MODELLED = ['animal', 'vehicle', 'building', 'person', 'dragon', 'land'];

/** Portraits of several, and whose the one is. */
const ALONE: Readonly<Record<string, string>> = { crowd: 'person', sisters: 'girl' };
const COLLECTIVE = /(?:crowd|people|audience|army|public)$/i;

/** What is eaten of what grows and lives; a clay pot is baked and a diamond raw without it. */
function isEaten(subject: Subject, how: string): boolean {
  const { name } = subject;
  const { nounClass, concrete } = wordNet(singular(name.toLowerCase().split(' ').at(-1) ?? name)) ?? {};
  const tags = kindKnown(name)?.tags ?? [nounClass ?? '', concrete ?? ''];
  if (tags.includes('food') || nounClass === 'food') return true;
  // A vase is a kind that plants belong to, and a thing of clay.
  if (concrete === 'artifact') return false;
  // A stuffed bear is a toy, a stuffed pepper a meal.
  return tags.includes('plant') || (tags.includes('animal') && how !== 'stuffed' && !isModel(subject));
}

/** Whether an animal or a plant is on the plate: "grilled salmon" swims nowhere. */
export function isCooked(subject: Subject): boolean {
  const { name, attributes } = subject;
  let how = cookedIn(name);
  for (const { value, off } of attributes)
    if (how === undefined && !off && COOKED.has(value.toLowerCase())) how = value.toLowerCase();
  return how !== undefined && isEaten(subject, how);
}
/** "Grilled" of grilled salmon. */
const cookedIn = remember((name: string): string | undefined => {
  const [first = ''] = name.toLowerCase().split(' ', 1);
  return COOKED.has(first) ? first : undefined;
});

/** Whether it is a model of what its name says, and so nothing that is known of that. */
export function isModel({ name, attributes }: Subject): boolean {
  const kind = modelled(name);
  if (kind === undefined) return false;
  const whole = name.toLowerCase();
  if (attributes.some(({ kind: of, value, off }) => !off && of === 'material' && MODELS.test(value)))
    return !kind.tags.includes('building');
  // A wooden train is a toy; a wooden boat is a boat.
  if (
    kind.tags.includes('vehicle') &&
    attributes.some(({ value, off }) => !off && /^wood(?:en)?$/.test(value)) &&
    TOYS.test(whole)
  )
    return true;
  return !kind.words.includes(whole) && whole.includes(' ') && MODELS.test(whole.split(' ')[0] ?? '');
}

/** The kind of what there are models of. */
const modelled = remember((name: string) => {
  const kind = kindKnown(name);
  return kind !== undefined && MODELLED.some((tag) => kind.tags.includes(tag)) ? kind : undefined;
});

/** "Ramen bowl", "sushi platter": what is in or on it, where that is food. */
const SERVED = /^(.+) (?:bowl|platter|plate|slice|board|box|stack)s?$/;
export function servedIn(name: string): string | undefined {
  const food = SERVED.exec(name.toLowerCase())?.[1];
  return food !== undefined && kindKnown(food)?.tags.includes('food') ? food : undefined;
}

/** With a quality that makes it another kind ("old woman", "black cat"), else by its name. */
export function portraitOf(subject: Subject): Portrait | undefined {
  if (isModel(subject) || (isCooked(subject) && kindKnown(subject.name)?.tags.includes('food') !== true)) return undefined;
  const { name, attributes } = subject;
  const { known, member } = portraitsBy(name);
  // One tourist is no crowd of them, and one sister no pair.
  const alone = subject.count === undefined || ('exact' in subject.count && subject.count.exact === 1);
  const single = alone && known ? ALONE[known.id] : undefined;
  const plain = single !== undefined && !COLLECTIVE.test(name) ? portraitById(single) : known;
  for (const { kind, value, off } of attributes) {
    if (off || !QUALITIES.test(kind)) continue;
    const finer = portraitKnown(`${value} ${name}`);
    if (finer !== undefined && finer !== plain) return finer;
  }
  return member ?? plain;
}
/** By a name alone: its own portrait, and that of who is in a group. */
const portraitsBy = remember((name: string): { known: Portrait | undefined; member: Portrait | undefined } => {
  const member = GROUPS.exec(name.toLowerCase())?.[1];
  return {
    known: portraitKnown(servedIn(name) ?? name),
    member: member === undefined ? undefined : portraitKnown(singular(member)),
  };
});

/** The mark for a logo of this: one of its own, one of its kind, else one that is drawn from whatever it is. */
export function markOf(subjects: readonly Subject[]): Portrait | undefined {
  for (const { name } of subjects) {
    const own = portraitKnown(`${name} logo`);
    if (own !== undefined && own.id !== 'logo') return own;
  }
  const [first] = subjects;
  const tags = first === undefined ? [] : (kindKnown(first.name)?.tags ?? []);
  if (tags.includes('bird')) return portraitById('bird-logo');
  return first === undefined ? undefined : portraitById('any-logo');
}
