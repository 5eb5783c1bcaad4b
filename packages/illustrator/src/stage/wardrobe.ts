/** What a person of the Brief is said to wear: "in a yellow raincoat", "with glasses", "her red scarf". */
import { singular } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { loadAsset } from '../art/load-asset.ts';
import { type Garment, PARTS, roleOf } from '../art/own/garment-kinds.ts';
import { canDress } from '../art/own/index.ts';
import type { Rgb } from '../colour.ts';
import { referenceOf } from '../sprite/rasterise.ts';
import { colourName, paintFor } from './colours.ts';

interface Worn {
  /** The garment's fact: a subject of its own, or a part of the person. */
  of: Subject;
  /** A subject of its own. */
  apart: boolean;
  garment: Garment;
  role: string;
}

/** By the last word of a name, or its last two. */
const NAMES: readonly (readonly [garment: Garment, names: string])[] = [
  ['dress', 'dress gown ballgown sundress frock'],
  ['robe', 'robe kimono cloak cape toga caftan kaftan poncho abaya cassock'],
  ['raincoat', 'raincoat mackintosh slicker oilskin oilskins'],
  ['coat', 'coat overcoat parka anorak'],
  ['suit', 'suit tuxedo'],
  ['outfit', 'uniform tracksuit pyjamas pajamas jumpsuit overalls outfit clothes clothing costume onesie dungarees'],
  ['tee', 't-shirt tshirt tee jersey'],
  ['top', 'jacket blazer cardigan hoodie sweater sweatshirt jumper pullover shirt blouse top vest tunic'],
  ['shorts', 'shorts'],
  ['jeans', 'jeans'],
  ['trousers', 'trousers pants slacks leggings'],
  ['skirt', 'skirt'],
  ['shoes', 'shoes boots sneakers trainers heels sandals wellies shoe boot sneaker trainer heel sandal welly'],
  ['gloves', 'gloves mittens glove mitten'],
  ['scarf', 'scarf shawl'],
  ['tie', 'tie necktie'],
  ['necklace', 'necklace'],
  ['sunglasses', 'sunglasses'],
  ['glasses', 'glasses spectacles eyeglasses'],
  ['apron', 'apron'],
  ['hat', 'hat fedora'],
  ['cap', 'cap'],
  ['beret', 'beret'],
  ['beanie', 'beanie'],
];
const BY_NAME = new Map(NAMES.flatMap(([garment, names]) => names.split(' ').map((name) => [name, garment] as const)));
/** Compounds whose last word names another thing than it does alone. */
const WHOLE: ReadonlyMap<string, Garment | undefined> = new Map<string, Garment | undefined>([
  ['tee shirt', 'tee'],
  ['straw hat', 'straw-hat'],
  ['sun hat', 'straw-hat'],
  ['summer hat', 'straw-hat'],
  ['trench coat', 'coat'],
  ['rain coat', 'raincoat'],
  ['rain jacket', 'raincoat'],
  ['bow tie', undefined],
  ['top hat', undefined],
  ['hard hat', undefined],
  ['party hat', undefined],
  ['chef hat', undefined],
  ['wizard hat', undefined],
  ['witch hat', undefined],
  ['santa hat', undefined],
  ['cowboy hat', undefined],
  ['space suit', undefined],
  ['diving suit', undefined],
  ['swim suit', undefined],
  ['rain boots', 'shoes'],
  ['wine glasses', undefined],
  ['drinking glasses', undefined],
]);

/** The kind of garment a name stands for, where a figure can be drawn in it. */
export function garmentOf(name: string): Garment | undefined {
  const words = name.toLowerCase().split(' ');
  const last = words.at(-1)!;
  const two = words.slice(-2).join(' ');
  if (WHOLE.has(two)) return WHOLE.get(two);
  return BY_NAME.get(last) ?? BY_NAME.get(singular(last));
}

const WEARS = /^(?:in|wears?|wearing|dressed in|clad in|with|has|having|sporting)$/;

/** Garments of the person, each kind of place once: of two coats the first. */
function wornBy(brief: Brief, fact: Subject): Worn[] {
  const found: Worn[] = [];
  const add = (of: Subject, garment: Garment, apart: boolean): void => {
    const role = roleOf(garment);
    if (!found.some((other) => other.role === role || other.of === of)) found.push({ of, garment, role, apart });
  };
  for (const part of fact.parts) {
    const garment = part.off ? undefined : garmentOf(part.name);
    if (garment) add(part, garment, false);
  }
  // "In a pink dress with a straw hat": the hat is said of the dress, and worn by her who wears that.
  const wearers = new Set([fact.id]);
  for (let more = true; more; ) {
    more = false;
    for (const { from, to, predicate, off } of brief.relations) {
      if (off || wearers.has(to) || !wearers.has(from) || !WEARS.test(predicate.toLowerCase())) continue;
      const other = brief.subjects.find((s) => s.id === to && !s.off);
      const garment = other && isOnePerPerson(other, fact) ? garmentOf(other.name) : undefined;
      if (!other || !garment) continue;
      add(other, garment, true);
      wearers.add(to);
      more = true;
    }
  }
  return found;
}

/** "Three hats" are not all on one head; "two dancers in red dresses" wear one each. */
function isOnePerPerson({ count }: Subject, person: Subject): boolean {
  if (count === undefined || !('exact' in count)) return true;
  const people = person.count && 'exact' in person.count ? person.count.exact : 1;
  return count.exact === 1 || count.exact === people;
}

export interface Dressed {
  /** The drawing in these clothes. */
  art: string;
  /** Said colours by role. */
  worn: Readonly<Record<string, Rgb>>;
  /** The garments that are subjects of their own, and where on the figure each is. */
  garments: readonly { of: Subject; part: readonly [number, number, number, number]; colors: string[] }[];
  /** The colour of what covers the chest. */
  body: string | undefined;
}

/** The figure in what it is said to wear; undefined where nothing is said or the drawing has its own clothes. */
export function dressedOf(brief: Brief, fact: Subject, art: string | undefined): Dressed | undefined {
  if (!art?.startsWith('own:') || !canDress(art.slice(4))) return undefined;
  const all = wornBy(brief, fact);
  if (all.length === 0) return undefined;
  const said = ({ of }: Worn): string | undefined =>
    of.attributes.find((a) => !a.off && a.kind === 'color' && paintFor(a.value))?.value;
  const dressed = `${art}~${all.map(({ garment }) => garment).join('+')}`;
  const asset = loadAsset(dressed);
  const colourOf = (one: Worn): string[] => {
    const shape = asset?.shapes.find(({ role }) => role === one.role);
    return said(one) ? [said(one)!] : asset && shape ? [colourName(referenceOf(asset, shape))] : [];
  };
  return {
    art: dressed,
    worn: Object.fromEntries(all.flatMap((one) => (said(one) ? [[one.role, paintFor(said(one)!)!] as const] : []))),
    garments: all.filter(({ apart }) => apart).map((one) => ({ of: one.of, part: PARTS[one.role]!, colors: colourOf(one) })),
    body: all.filter(({ role }) => role === 'body').map(said)[0],
  };
}
