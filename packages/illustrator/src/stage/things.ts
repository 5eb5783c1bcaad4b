/** Subjects of a Brief as things to place: what draws them, how many, how large in life, where they belong. */
import { type Drawing, drawnAs, isWorn, type Place, sceneOf, weatherOf } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import type { VectorAsset } from '../art/asset.ts';
import { loadAsset } from '../art/load-asset.ts';
import { poseIn } from '../art/own/index.ts';
import { plantOf } from '../plants/registry.ts';
import { isOutsideOf } from '../scenes/room-words.ts';
import { artBox } from '../sprite/rasterise.ts';
import { isAshore, isInWater } from './ashore.ts';
import { nearerFor, stonesUnder } from './bearers.ts';
import { countOf } from './counts.ts';
import { gatheringsIn } from './gathered.ts';
import { artOf, isPerched, type Joint, jointOf, setOf } from './joints.ts';
import { kinOf } from './kin.ts';
import type { LandKind } from './land-kinds.ts';
import { landsSaid, placeAsSubject } from './landforms-said.ts';
import { metresOf, tallness } from './life-size.ts';
import { isFrontRow, isParty } from './party.ts';
import { PATCH, patchOf } from './patch.ts';
import { PLANT_ASPECTS } from './plant-aspects.ts';
import { type Where, whereOf } from './relations.ts';
import { elementNamed } from './scenery-of.ts';
import { isUpright } from './sitting.ts';
import { type Colouring, colouringOf } from './thing-colours.ts';
import { absorbed, ofLinks, servedOf, wordsOf } from './within.ts';

export interface Thing extends Colouring {
  fact: Subject;
  drawing: Drawing | undefined;
  /** Drawing after the pose, `noto:dog`; undefined for what cannot be drawn. */
  art: string | undefined;
  /** Why there is no drawing. */
  why: string | undefined;
  count: number;
  /** Width ÷ height of what is visible. */
  aspect: number;
  /** Foot point as parts of the visible box, as drawn. */
  foot: readonly [number, number];
  /** Height in metres, in life. */
  metres: number;
  /** Height in metres on their feet, of who is drawn in a pose: as large beside others as they would be then. */
  stands?: number;
  place: Place;
  where: Where;
  /** What is said of it that may place it. */
  words: readonly string[];
  /** A wish for larger or smaller: "tiny", "huge". */
  factor: number;
  facing: 'left' | 'right' | undefined;
  /** Said to be on their feet: who stands on a chair is not before it. */
  upright: boolean;
  /** Said by the person, as against invented by the writer. */
  said: boolean;
  /** Asked for as a silhouette. */
  dark: boolean;
  /** The second thing that somebody holds: it is in the left hand. */
  inLeft?: boolean;
  /** Came with a later edit: it finds a place among what is there already (L1). */
  late: boolean;
  /** Land that others stand on, of this kind. */
  land?: LandKind;
}

/** What a window shows. */
const isRainy = ({ setting }: Brief): boolean =>
  setting.some((f) => !f.off && f.kind === 'weather' && /^(?:rain|storm)/.test(weatherOf(f.value) ?? ''));

export function thingsOf(brief: Brief, seed: number): Thing[] {
  const parts = absorbed(brief);
  for (const s of brief.subjects) for (const { of } of jointOf(brief, s).carries) if (of !== s) parts.add(of.id);
  for (const event of gatheringsIn(brief)) parts.add(event.of);
  const lands = landsSaid(brief, (name) => drawnAs(name)?.category === 'building');
  const things: Thing[] = brief.subjects
    .filter((s) => !s.off && (elementNamed(s.name) === undefined || isWorn(s, brief)) && !parts.has(s.id) && !lands.has(s.id))
    .map((s) => ({ ...thingOf(brief, s, seed), late: isLate(brief, s) }));
  for (const fact of kinOf(brief)) things.push({ ...thingOf(brief, fact, seed), late: false });
  for (const fact of buildingsOutside(brief)) things.push({ ...thingOf(brief, fact, seed), late: false });
  for (const { fact, kind } of lands.values()) things.push({ ...thingOf(brief, fact, seed), ...landOf(kind), late: false });
  return things;
}

/** A pool, and places that are a building, which somebody is said to be before and not in: it stands there as a thing. */
const buildingsOutside = (brief: Brief): Subject[] =>
  brief.setting.flatMap((f) => {
    const drawing = f.off || f.kind !== 'place' || f.source !== 'user' ? undefined : drawnAs(f.value);
    if (drawing?.grounding.name === 'own:swimming-pool' && sceneOf(f.value) === undefined) return [placeAsSubject(f)];
    const stands = drawing?.category === 'building' && drawing.grounding.kind === 'asset' && drawing.height > 3;
    return stands && sceneOf(f.value) === undefined && isOutsideOf(brief, f.id) ? [placeAsSubject(f)] : [];
  });

/** What a thing is that is land. */
const landOf = (land: LandKind): Partial<Thing> => ({
  land,
  art: `land.${land}`,
  why: undefined,
  count: 1,
  aspect: 2,
  foot: [0.5, 1],
  metres: land === 'stack' || land === 'island' || land === 'iceberg' ? 14 : 5.5,
  place: 'ground',
  facing: undefined,
  carries: [],
  colourLost: undefined,
  colors: [land === 'floe' || land === 'iceberg' ? 'white' : land === 'island' ? 'green' : 'gray'],
});

/** The writer adds after what was said: whatever else comes after that came with an edit. */
function isLate({ subjects }: Brief, fact: Subject): boolean {
  const written = subjects.findIndex((s) => s.source === 'writer');
  return fact.source === 'edit' || (fact.source !== 'writer' && written >= 0 && subjects.indexOf(fact) > written);
}

function thingOf(brief: Brief, fact: Subject, seed: number): Omit<Thing, 'late'> {
  const joint = jointOf(brief, fact);
  const drawing = servedOf(brief, fact) ?? joint.drawing;
  const words = wordsOf(brief, fact);
  const art = artFor(brief, fact, joint, drawing, words);
  const asset = art?.includes(':') ? loadAsset(art) : undefined;
  const painted = art !== undefined && (asset !== undefined || isPaintable(art));
  const flat = !painted && FLAT.test(fact.name);
  const tall = tallness(art, asset);
  return {
    fact,
    drawing: drawing && asset?.faces === 'right' && poseIn(art!) ? { ...drawing, heading: 'right' } : drawing,
    art: painted ? art : undefined,
    why: painted ? undefined : 'no drawing for it yet',
    count: countFor(brief, fact, drawing, art, painted, seed),
    ...(flat ? { aspect: 5, foot: [0.5, 1] as const } : formOf(asset, art)),
    metres: metresOf(art, asset, drawing, stonesUnder(brief, fact) ?? drawing?.height ?? (flat ? 0.4 : 0.9)),
    ...(tall !== undefined && drawing && { stands: drawing.height }),
    place: placeOf(brief, fact, drawing, art, words),
    where: whereOf(words),
    words,
    factor: factorOf(fact) * nearerFor(brief, fact),
    facing: facingOf(words),
    ...colouringOf({ brief, fact, joint, drawing, art, asset, painted }),
    upright: isUpright(brief, fact),
    said: fact.source !== 'writer',
    dark: ofLinks(brief).some(({ whole, part }) => part.id === fact.id && whole.name === 'silhouette'),
  };
}

/** What shows it: its own drawing or that of what it is served as, a bird in the air by its wings, a window by the weather. */
function artFor(
  brief: Brief,
  fact: Subject,
  joint: Joint,
  drawing: Drawing | undefined,
  words: readonly string[],
): string | undefined {
  if (drawing?.noun === 'bird' && flies(drawing, words)) return 'bird.gull';
  const art = drawing === joint.drawing ? joint.art : artOf(drawing, fact, brief);
  return art === 'own:window' && isRainy(brief) ? 'own:window-rain' : art;
}

function countFor(
  brief: Brief,
  fact: Subject,
  drawing: Drawing | undefined,
  art: string | undefined,
  painted: boolean,
  seed: number,
): number {
  if (patchOf(fact.name) !== undefined) return PATCH;
  // One drawing shows all of them.
  if (isParty(art) || (drawing !== undefined && drawing === setOf(fact))) return 1;
  return countOf(fact, brief.idea, painted ? art : undefined, seed);
}

function placeOf(
  brief: Brief,
  fact: Subject,
  drawing: Drawing | undefined,
  art: string | undefined,
  words: readonly string[],
): Place {
  if (flies(drawing, words) || isAloft(fact)) return 'sky';
  const grounded =
    patchOf(fact.name) !== undefined ||
    isPerched(drawing, fact, brief) ||
    (drawing?.category === 'boat' && isAshore(fact, brief));
  if (grounded) return 'ground';
  return art === 'rock' && isInWater(fact, brief) ? 'water' : (drawing?.place ?? 'ground');
}

/** A portrait is cut by the lower edge of the picture, as portraits are. */
export const isBust = (thing: Thing): boolean =>
  (/-(?:portrait|close)$/.test(thing.art ?? '') && thing.count === 1) || isFrontRow(thing.art);

/** Ground that has no drawing: its place is a wide strip that others stand on. */
const FLAT =
  /\b(?:driveway|floor|ground|lawn|pavement|sidewalk|road|carpet|rug|mat|court|pitch|track|runway|deck|platform|gravel|asphalt|surface|tablecloth|blanket|towel|stage|tray)$/;

const isPaintable = (art: string): boolean =>
  art === 'bird.gull' || art === 'rock' || art.startsWith('land.') || plantOf(art) !== undefined;

/** A bird that is said to be in the air; a plain "bird" is then a pair of wings, whatever its kind. */
function flies(drawing: Drawing | undefined, words: readonly string[]): boolean {
  return (
    drawing?.category === 'bird' &&
    words.some((w) =>
      /\b(?:fly|flies|flying|soar|soaring|glid|gliding|circling|hovering|over|above)\b|in the (?:sky|air)/.test(w),
    )
  );
}

/** "lanterns floating up into the sky": by what it does itself, for a child flying a kite stands on the ground. */
const isAloft = ({ actions, attributes, name }: Subject): boolean =>
  // "Flying cars", "a flying carpet"; a flying buttress stands.
  /^flying (?!fish|squirrel|fox|lemur|lizard|frog|buttress)/.test(name) ||
  attributes.some(({ value, off }) => !off && /^(?:flying|hovering|levitating)$/.test(value)) ||
  actions.some(
    ({ value, off }) =>
      !off &&
      /^(?:soaring|levitating|hovering|flying|floating (?:up|away|in the (?:air|sky))|rising up|drifting up)\b/.test(value),
  );

export function formOf(asset: VectorAsset | undefined, art: string | undefined): Pick<Thing, 'aspect' | 'foot'> {
  if (!asset) return { aspect: (art !== undefined ? PLANT_ASPECTS[art] : undefined) ?? 0.9, foot: [0.5, 1] };
  const box = artBox(asset);
  const width = box.x1 - box.x0;
  const height = box.y1 - box.y0;
  return { aspect: width / height, foot: [(asset.foot[0] - box.x0) / width, (asset.foot[1] - box.y0) / height] };
}

function factorOf(fact: Subject): number {
  const words = fact.attributes.filter((a) => !a.off).map((a) => a.value.toLowerCase());
  if (words.some((w) => /\b(tiny|miniature|minuscule|microscopic)\b/.test(w))) return 0.55;
  if (words.some((w) => /\b(small|little|baby|mini)\b/.test(w))) return 0.78;
  if (words.some((w) => /\b(giant|gigantic|huge|enormous|colossal|massive|immense|towering)\b/.test(w))) return 1.4;
  return words.some((w) => /\b(big|large|tall)\b/.test(w)) ? 1.15 : 1;
}

function facingOf(words: readonly string[]): Thing['facing'] {
  const said = words.find((w) =>
    /\b(?:facing|looking|heading|turned|pointing|running|walking|flying|moving) (?:to(?:wards?)? )?(?:the )?(left|right)\b/.test(
      w,
    ),
  );
  return said === undefined ? undefined : said.includes('left') ? 'left' : 'right';
}
