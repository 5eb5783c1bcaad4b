/**
 * What one sees of a thing: the handle of a teapot, the jersey of a football player, the net of a goal. Whoever says "make the handle red" to a picture
 * of a teapot speaks of a part that nobody named.
 */
import { drawingOf } from '../drawing/drawing.ts';
import { singular } from '../words/lemma.ts';
import { once } from '../words/once.ts';
import { remember } from '../words/remember.ts';
import { CLOTHES } from '../words/things.ts';
import { wordNet } from '../words/wordnet.ts';
import { kindsOf } from './kinds.ts';
import { PARTS_OF_LIVING } from './parts-of-living.ts';
import { PARTS_OF_MADE } from './parts-of-made.ts';

/** Wholes by name, classes with "@" before it. */
const rows = once(() => {
  const found = new Map<string, readonly string[]>();
  for (const line of `${PARTS_OF_MADE}\n${PARTS_OF_LIVING}`.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const parts = line
      .slice(colon + 1)
      .trim()
      .split(' ')
      .map((part) => part.replaceAll('-', ' '));
    for (const whole of line.slice(0, colon).split(',')) {
      const name = whole.trim();
      found.set(name, [...(found.get(name) ?? []), ...parts]);
    }
  }
  return found;
});

/** Classes that a drawing's category stands for. */
const BY_CATEGORY: Readonly<Record<string, readonly string[]>> = {
  vehicle: ['vehicle'],
  boat: ['boat'],
  building: ['building'],
  food: ['food'],
  bird: ['bird', 'animal'],
  'sea life': ['animal'],
  animal: ['animal'],
  person: ['person'],
};
/** Classes that WordNet's are. */
const BY_CLASS: Readonly<Record<string, readonly string[]>> = {
  person: ['person'],
  animal: ['animal'],
  plant: ['plant'],
  food: ['food'],
};

function classesOf(name: string, head: string): Set<string> {
  const category = (drawingOf(name) ?? drawingOf(head))?.category ?? '';
  const classes = new Set<string>([
    ...(BY_CATEGORY[category] ?? []),
    ...(BY_CLASS[wordNet(name)?.concrete ?? wordNet(head)?.concrete ?? ''] ?? []),
    ...kindsOf(name),
    ...kindsOf(head),
    // "Apple tree": what it is called ends with the class.
    head,
  ]);
  if (CLOTHES.has(name) || CLOTHES.has(head)) classes.add('garment');
  return classes;
}

/**
 * The visible parts and belongings of a thing, singular, commonest first: those of its own name, of its last word, of what it is drawn as, of its classes.
 *
 * @param whole a noun or compound, as a subject is named
 * @returns empty where nothing is known of it
 */
export const partsOf: (whole: string) => ReadonlySet<string> = remember((whole) => {
  const name = singular(whole.toLowerCase());
  const head = name.slice(name.lastIndexOf(' ') + 1);
  const drawn = drawingOf(name);
  const known = rows();
  return new Set([
    ...[name, head, ...(drawn && drawn.via !== 'likeness' ? [drawn.noun] : [])].flatMap((each) => known.get(each) ?? []),
    ...[...classesOf(name, head)].flatMap((each) => known.get(`@${each}`) ?? []),
  ]);
});

/** Whether a part of that name belongs to it: "tail feathers", or "feathers", of a rooster. */
export function isPartOf(part: string, whole: string): boolean {
  const parts = partsOf(whole);
  const name = singular(part.toLowerCase());
  return parts.has(name) || parts.has(name.slice(name.lastIndexOf(' ') + 1));
}
