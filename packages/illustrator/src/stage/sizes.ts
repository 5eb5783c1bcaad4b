/**
 * How tall a thing stands in the picture, as a part of its height. Life sizes are softened: a main subject is easy to see
 * whatever it is, and beside a horse a cat is small but no speck.
 */
import type { Brief } from '@atelier/spec';
import { clamp, log2, pow } from '../math.ts';
import type { Link } from './relations.ts';
import type { Thing } from './things.ts';

/** Above this a thing is scenery that stands far off, and no measure for what is near. */
const BIG = 5;

/** Metres: what stands on a table is smaller. */
const TABLE = 0.6;

/** Stands or swims near the viewer, unless it is said to be far. */
export const isNear = ({ metres, place, where }: Thing): boolean =>
  metres <= BIG && (place === 'ground' || place === 'water' || place === 'surface') && where.reach !== 'far';

/** Part of the picture's height for a main subject of so many metres. */
function mainShare(metres: number, plain: boolean): number {
  const share = clamp(0.425 + 0.0166 * log2(metres), 0.33, 0.52);
  return plain ? clamp(share * 1.27, 0.46, 0.62) : share;
}

/** Somebody a picture is about, nearer than other things are. */
export interface Lead {
  thing: Thing;
  /** Part of the picture's height. */
  share: number;
}

/**
 * One or two people who were named first, out of doors: they stand near, and a little farther off where the place was asked for too. Nobody where
 * they are far, on a wide shot's say (which makes what is named smaller anyway) or among many.
 */
export function leadOf(things: readonly Thing[], elsewhere: boolean, brief: Brief): Lead | undefined {
  const named = things.filter((t) => t.said && !t.late);
  const thing = named[0];
  const isPerson = (t: Thing): boolean => t.drawing?.category === 'person' && t.art !== undefined;
  if (elsewhere || !thing || !isPerson(thing) || thing.where.reach === 'far') return undefined;
  const people = named.filter(isPerson).reduce((sum, t) => sum + t.count, 0);
  if (people > 6 || named.some((t) => t.count > 6 || (people > 2 && !isPerson(t)))) return undefined;
  const wide = brief.setting.some((f) => !f.off && f.kind === 'place' && f.source === 'user');
  return { thing, share: (wide ? 0.48 : 0.54) * (people > 2 ? 0.86 : people > 1 ? 0.94 : 1) };
}

/** Part of the height for what such people stand under or beside: a tree or a house is cut to their measure and not they to its. */
export function standFor(
  { fact, metres, place, drawing, art }: Thing,
  lead: Lead | undefined,
  links: readonly Link[],
): number | undefined {
  const stands =
    metres > BIG && metres <= 12 && place === 'ground' && (drawing?.category === 'building' || art?.startsWith('tree.'));
  if (!lead || !stands) return undefined;
  return links.some((l) => l.from === lead.thing.fact.id && l.to === fact.id) ? 0.84 : undefined;
}

/** Above this a building is seen from afar over all others. */
const TALL = 60;
const GRAND = 0.61;

/** Fill the picture. */
const CHARTS = /^own:(?:solar-system|water-cycle|plant-parts|body-cell|icon-set|weather-icons)/;

/** Part of the height for a landmark that is all that was named: a wide view makes its city wide, and not it small. */
export function grandShare(thing: Thing, things: readonly Thing[]): number | undefined {
  const { drawing, metres, said, late, count, where, factor } = thing;
  // A chart is as wide as the picture.
  if (CHARTS.test(thing.art ?? '') && said && !late) return Math.min(0.86, 0.94 / thing.aspect);
  const stands = drawing?.category === 'building' && drawing.place === 'far' && metres > TALL && where.reach !== 'far';
  if (!stands || !said || late || count !== 1 || things.some((t) => t !== thing && t.said && !t.late)) return undefined;
  return clamp(GRAND * factor, 0.1, 0.76) * (thing.aspect > 1 ? 1 / thing.aspect : 1);
}

/** Metres on their feet. */
export const uprightOf = ({ metres, stands }: Thing): number => stands ?? metres;

export interface Measure {
  /** Metres of the largest thing near the viewer. */
  largest: number;
  share: number;
  /** One thing was named and no other. */
  alone?: boolean;
}

/** What all near things are measured by. Taken from what was there before any edit, so that an edit resizes nothing (L1). */
export function measureOf(things: readonly Thing[], plain: boolean, lead?: Lead): Measure {
  const named = things.filter((t) => t.said && !t.late);
  // What is not seen is no measure for what is.
  const drawn = named.filter((t) => t.art !== undefined);
  const said = plain && drawn.length > 0 ? drawn : named;
  const near = said.filter((t) => t.metres <= BIG || plain);
  const list = near.length > 0 ? near : said;
  if (lead) return { largest: Math.max(uprightOf(lead.thing), ...near.map(uprightOf)), share: lead.share };
  if (list.length === 0) return { largest: 1.7, share: 0.34 };
  const largest = Math.max(...list.map((t) => Math.min(uprightOf(t), plain ? 60 : BIG)));
  const heads = said.reduce((sum, t) => sum + Math.min(t.count, 8), 0);
  const crowding = heads <= 1 ? 1 : heads <= 2 ? 0.86 : heads <= 4 ? 0.74 : heads <= 8 ? 0.6 : 0.48;
  return { largest, share: mainShare(largest, plain) * crowding, alone: heads <= 1 };
}

/** Part of the picture's height for one thing among others. */
export function shareOf(thing: Thing, measure: Measure, plain: boolean): number {
  if (thing.stands !== undefined) {
    const { stands, ...posed } = thing;
    const share = shareOf({ ...posed, metres: stands, aspect: 0.4 }, measure, plain);
    return (share * thing.metres) / stands;
  }
  const flat = thing.aspect > 1.15 ? Math.sqrt(1.15 / thing.aspect) : 1;
  if (!plain && thing.metres > BIG) {
    const far = (thing.where.reach === 'far' ? 0.5 : 1) * (thing.place === 'sky' && !measure.alone ? 0.72 : 1);
    return clamp(mainShare(thing.metres, false) * flat * thing.factor * far, 0.1, 0.55);
  }
  // Pigeons about a bench are small, and many.
  // On one table sizes are compared: a glass as large as the bottle would be seen to be wrong.
  const small = thing.drawing?.category === 'bird' && thing.count > 1 && thing.metres < 0.5 && measure.largest > 1.2;
  const soft = thing.metres > measure.largest ? 0.3 : plain && measure.largest < TABLE ? 0.7 : small ? 0.75 : 0.45;
  const ratio = pow(thing.metres / measure.largest, soft);
  // What floats has wide water round it.
  const afloat = !plain && thing.place === 'water' ? 0.66 : 1;
  const far = (thing.where.reach === 'far' ? 0.4 : 1) * afloat;
  return clamp(measure.share * ratio * flat * thing.factor * far, 0.07, plain ? 0.64 : 0.58);
}
