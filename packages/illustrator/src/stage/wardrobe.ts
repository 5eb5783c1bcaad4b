/** What a person of the Brief is said to wear: "in a yellow raincoat", "with glasses", "her red scarf". */
import { drawnAs, isPlural } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import type { VectorAsset } from '../art/asset.ts';
import { loadAsset } from '../art/load-asset.ts';
import { type Garment, isTrait, roleOf } from '../art/own/garment-kinds.ts';
import { canDress } from '../art/own/index.ts';
import type { Rgb } from '../colour.ts';
import { artBox, referenceOf } from '../sprite/rasterise.ts';
import { colourName, paintFor } from './colours.ts';
import { garmentOf, hairCutsOf } from './garment-names.ts';

interface Worn {
  /** The garment's fact: a subject of its own, or a part of the person. */
  of: Subject;
  /** A subject of its own. */
  apart: boolean;
  garment: Garment;
  role: string;
}

type Part = readonly [x: number, y: number, width: number, height: number];

export interface Dressed {
  /** The drawing in these clothes. */
  art: string;
  /** Said colours by role. */
  worn: Readonly<Record<string, Rgb>>;
  /** The garments that are subjects of their own, and where on the figure each is. */
  garments: readonly { of: Subject; part: Part; colors: string[] }[];
  /** The said colour of what covers the chest. */
  body: string | undefined;
}

/**
 * The figure in what it is said to wear; undefined where nothing of it can be. A figure of a trade cannot change its clothes, and
 * takes the colour of what is worn over the chest.
 */
export function dressedOf(brief: Brief, fact: Subject, art: string | undefined): Dressed | undefined {
  if (!art?.startsWith('own:') || drawnAs(fact.name)?.category !== 'person') return undefined;
  const changes = canDress(art.slice(4));
  const all = layered(wornBy(brief, fact), changes && !isSeveral(fact));
  const put = changes ? all : all.filter(({ garment }) => isTrait(garment));
  const wanted = put.length > 0 ? `${art}${art.includes('~') ? '+' : '~'}${put.map(({ garment }) => garment).join('+')}` : art;
  const dressed = loadAsset(wanted) ? wanted : art;
  const asset = loadAsset(dressed);
  const shown = asset ? all.filter(({ role }) => asset.shapes.some((shape) => shape.role === role)) : [];
  if (!asset || shown.length === 0) return undefined;
  const said = ({ of, role }: Worn): string | undefined =>
    role === 'hair' || role === 'beard'
      ? undefined
      : of.attributes.find((a) => !a.off && a.kind === 'color' && paintFor(a.value))?.value;
  return {
    art: dressed,
    worn: Object.fromEntries(shown.flatMap((one) => (said(one) ? [[one.role, paintFor(said(one)!)!] as const] : []))),
    garments: shown
      .filter(({ apart }) => apart)
      .map((one) => ({ of: one.of, part: partOf(asset, one.role), colors: [said(one) ?? ownColour(asset, one.role)] })),
    body: shown.filter(({ role }) => role === 'body').map(said)[0],
  };
}

const ownColour = (asset: VectorAsset, role: string): string =>
  colourName(referenceOf(asset, asset.shapes.find((shape) => shape.role === role)!));

/** Where the shapes of a role are, as parts of what the drawing shows. */
function partOf(asset: VectorAsset, role: string): Part {
  const [all, own] = [artBox(asset), artBox({ ...asset, shapes: asset.shapes.filter((shape) => shape.role === role) })];
  const [width, height] = [all.x1 - all.x0, all.y1 - all.y0];
  return [(own.x0 - all.x0) / width, (own.y0 - all.y0) / height, (own.x1 - own.x0) / width, (own.y1 - own.y0) / height];
}

/** From the outermost: what is over what. */
const LAYERS: readonly Garment[] = ['coat', 'raincoat', 'jacket', 'robe', 'suit', 'outfit', 'top', 'tee', 'dress'];
/** What goes with any cut of the hair, and with a beard. */
const BESIDES: ReadonlySet<Garment> = new Set(['fringe', 'moustache', 'beard']);
const OUTER: ReadonlySet<Garment> = new Set(['coat', 'raincoat', 'jacket']);

/** Each place on the body once. Under a coat or jacket a second thing shows: a dress by its skirt, the rest at the neck. */
function layered(all: readonly Worn[], alone: boolean): Worn[] {
  const chest = all.filter(({ role }) => role === 'body').sort((a, b) => LAYERS.indexOf(a.garment) - LAYERS.indexOf(b.garment));
  const [outer, inner] = chest;
  const kept = all.filter(
    (one, i) => one.role !== 'body' && (all.findIndex((other) => other.role === one.role) === i || BESIDES.has(one.garment)),
  );
  if (!outer) return kept;
  if (!inner || !OUTER.has(outer.garment) || !alone)
    return [chest.length > 1 && !alone ? all.find((one) => one.role === 'body')! : outer, ...kept];
  const below = outer.garment === 'jacket' && inner.garment === 'dress' && !kept.some(({ role }) => role === 'bottom');
  return [
    outer,
    { ...inner, ...(below ? { garment: 'skirt', role: 'bottom' } : { garment: 'under', role: 'under' }) },
    ...kept,
  ];
}

const WEARS = /^(?:in|wears?|wearing|dressed in|clad in|with|has|having|sporting)$/;
/** Somebody may have with them what they do not wear: a top spins, and a coat is on the arm. */
const HAS = /^(?:with|has|having)$/;

/** Garments of the person, in the order of the Brief. */
function wornBy(brief: Brief, fact: Subject): Worn[] {
  const found: Worn[] = [];
  const add = (of: Subject, garment: Garment, apart: boolean): void => {
    if (!found.some((other) => other.of === of && other.garment === garment))
      found.push({ of, garment, role: roleOf(garment), apart });
  };
  for (const part of fact.parts) {
    if (part.off) continue;
    const garment = garmentOf(part.name);
    for (const one of garment ? [garment] : hairCutsOf(part)) add(part, one, false);
  }
  for (const one of hairCutsOf(fact)) add(fact, one, false);
  // "In a pink dress with a straw hat": the hat is said of the dress, and worn by her who wears that.
  const wearers = new Set([fact.id]);
  for (let more = true; more; ) {
    more = false;
    for (const { from, to, predicate, off } of brief.relations) {
      if (off || wearers.has(to) || !wearers.has(from) || !WEARS.test(predicate.toLowerCase())) continue;
      const other = brief.subjects.find((s) => s.id === to && !s.off);
      const garment = other && isTheirs(brief, other, fact) ? garmentOf(other.name) : undefined;
      if (!other || !garment || (other.name === 'top' && HAS.test(predicate))) continue;
      add(other, garment, true);
      wearers.add(to);
      more = true;
    }
  }
  // "In a shirt and a jacket, jeans": clothes that nothing else is said of are those of the one who wears the others.
  if (found.length > 0 && brief.subjects.filter((s) => !s.off && drawnAs(s.name)?.category === 'person').length === 1)
    for (const other of brief.subjects) {
      const loose = !other.off && !brief.relations.some((r) => !r.off && (r.from === other.id || r.to === other.id));
      const garment = loose && isTheirs(brief, other, fact) ? garmentOf(other.name) : undefined;
      if (garment) add(other, garment, true);
    }
  return found;
}

const isSeveral = ({ count }: Subject): boolean => count !== undefined && !('exact' in count && count.exact === 1);

/** "Three hats" are not all on one head, nor are "many"; "two dancers in red dresses" wear one each. A coat of arms is no coat. */
function isTheirs(brief: Brief, { id, name, count }: Subject, person: Subject): boolean {
  if (brief.relations.some((r) => !r.off && r.from === id && r.predicate === 'of')) return false;
  if (count === undefined) return true;
  if (!('exact' in count)) return isSeveral(person) || COME_IN_PAIRS.has(garmentOf(name) ?? 'hat') || isPlural(name);
  return count.exact === 1 || (person.count !== undefined && 'exact' in person.count && count.exact === person.count.exact);
}

const COME_IN_PAIRS: ReadonlySet<Garment> = new Set([
  'headphones',
  'shoes',
  'gloves',
  'glasses',
  'sunglasses',
  'jeans',
  'trousers',
  'shorts',
]);
