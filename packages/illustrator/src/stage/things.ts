/** Subjects of a Brief as things to place: what draws them, how many, how large in life, where they belong. */
import { type Drawing, drawingOf, drawnAs, isWorn, type Place, sceneOf, seasonOf, weatherOf } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import type { VectorAsset } from '../art/asset.ts';
import { BURNING } from '../art/burning.ts';
import { loadAsset } from '../art/load-asset.ts';
import { isHands } from '../art/own/hand-kinds.ts';
import { poseIn } from '../art/own/index.ts';
import { isPose, type PoseName } from '../art/own/pose-kinds.ts';
import { hex, type Rgb } from '../colour.ts';
import { plantOf } from '../plants/registry.ts';
import { isOutsideOf } from '../scenes/room-words.ts';
import { artBox, referenceOf } from '../sprite/rasterise.ts';
import { isAshore, isInWater } from './ashore.ts';
import { nearerFor, stonesUnder } from './bearers.ts';
import type { Carried } from './carried.ts';
import { colourName, mainColours, paintFor, paintOn } from './colours.ts';
import { countOf } from './counts.ts';
import { flavourOf } from './flavours.ts';
import { garmentOf } from './garment-names.ts';
import { gatheringsIn } from './gathered.ts';
import { hairOf, hairSaid, hairWanted, isHairColour } from './hair.ts';
import { artOf, isPerched, jointOf, setOf } from './joints.ts';
import { kinOf } from './kin.ts';
import type { LandKind } from './land-kinds.ts';
import { landsSaid, placeAsSubject } from './landforms-said.ts';
import { madeOf } from './materials.ts';
import { isFrontRow, isParty } from './party.ts';
import { PATCH, patchOf } from './patch.ts';
import { PLANT_ASPECTS } from './plant-aspects.ts';
import { type Where, whereOf } from './relations.ts';
import { elementNamed } from './scenery-of.ts';
import { isSitting, isUpright, SITTING_HEIGHT } from './sitting.ts';
import { isSo, PLANT_COLOURS, takesColour } from './taken-colour.ts';
import { absorbed, ofLinks, servedOf, wordsOf } from './within.ts';

export interface Thing {
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
  colors: string[];
  recolour: Rgb | undefined;
  /** A said colour that the drawing cannot take. */
  colourLost: string | undefined;
  /** Said to be on their feet: who stands on a chair is not before it. */
  upright: boolean;
  /** Said by the person, as against invented by the writer. */
  said: boolean;
  /** Asked for as a silhouette. */
  dark: boolean;
  /** For the shapes of what is held. */
  held: Rgb | undefined;
  /** For the hair of a person. */
  hair: Rgb | undefined;
  /** For clothes, by the role of their shapes. */
  worn: Readonly<Record<string, Rgb>> | undefined;
  /** Other facts that the drawing shows with it (the horse of a rider), and which part of its box each takes. */
  carries: readonly Carried[];
  /** The second thing that somebody holds: it is in the left hand. */
  inLeft?: boolean;
  /** Came with a later edit: it finds a place among what is there already (L1). */
  late: boolean;
  /** Land that others stand on, of this kind. */
  land?: LandKind;
}

/** Metres, where six hundred units are a man on his feet. */
const heightOfParty = (asset: VectorAsset | undefined): number => ((asset?.height ?? 600) * 1.78) / 600;

/** As high as it and its flames. */
function heightOfBurning(art: string, drawing: Drawing | undefined): number {
  const [own, bare] = [loadAsset(art), loadAsset(art.slice(0, -BURNING.length))];
  if (!own || !bare) return drawing?.height ?? 1;
  const [a, b] = [artBox(own), artBox(bare)];
  return ((drawing?.height ?? 1) * (a.y1 - a.y0)) / (b.y1 - b.y0);
}

/** As high as the vehicle and who sits in it. */
function heightOfManned(art: string, drawing: Drawing | undefined): number {
  const [own, bare] = [loadAsset(art), drawing && loadAsset(drawing.grounding.name)];
  if (!own || !bare || !drawing) return 1.5;
  const [a, b] = [artBox(own), artBox(bare)];
  return (drawing.height * (a.y1 - a.y0)) / (b.y1 - b.y0);
}

/** What no person wears takes the colour that was said of it where the drawing knows it apart. */
const SCARVED = /^own:snowman .*\bscarf$/;

/** What a window shows. */
const isRainy = ({ setting }: Brief): boolean =>
  setting.some((f) => !f.off && f.kind === 'weather' && /^(?:rain|storm)/.test(weatherOf(f.value) ?? ''));

const CHERRY = /\bcherry(?: blossom)? tree|\bsakura tree|\bblossom(?:ing)? (?:cherry )?tree/;

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
  const { dressed } = joint;
  const plain =
    drawing?.noun === 'bird' && flies(drawing, words)
      ? 'bird.gull'
      : drawing === joint.drawing
        ? joint.art
        : artOf(drawing, fact, brief);
  const art = plain === 'own:window' && isRainy(brief) ? 'own:window-rain' : plain;
  const asset = art?.includes(':') ? loadAsset(art) : undefined;
  const painted = art !== undefined && (asset !== undefined || isPaintable(art));
  const said = wantedOf(fact, drawing);
  // A golden eagle, a blue tit, a brown bear: the colour is in the name, and the drawing has it.
  const own = said && drawing && drawingOf(`${said.value} ${fact.name}`)?.noun === drawing.noun;
  const wanted = own ? undefined : said;
  const isWorn = ({ of }: Carried): boolean => dressed?.garments.some((g) => g.of === of) === true;
  const carries = joint.carries.map((carried) => (isWorn(carried) ? carried : colouredCarried(carried, asset)));
  const held = joint.carries
    .filter(
      (carried) => !isWorn(carried) && (garmentOf(carried.of.name) === undefined || SCARVED.test(`${art} ${carried.of.name}`)),
    )
    .map(({ of }) => wantedOf(of, drawnAs(of.name)))
    .find((a) => a !== undefined);
  // Who names a cherry tree and no season thinks of its blossom.
  const seasons = brief.setting.flatMap((f) => (f.off ? [] : (seasonOf(f.value) ?? [])));
  const blossom = !wanted && CHERRY.test(fact.name) && seasons.every((season) => season === 'spring');
  const made =
    (drawing?.category === 'food' && drawing.via === 'likeness' ? flavourOf(fact, asset) : undefined) ??
    (/object|food/.test(drawing?.category ?? '') ? madeOf(fact, asset) : undefined);
  const turned = !wanted && art === 'own:leaf' && seasons.includes('autumn');
  const recolour = blossom
    ? hex('#eda3b8')
    : turned
      ? hex('#c8702c')
      : wanted
        ? paintOn(fact.name, wanted.value)
        : made
          ? made.paint
          : drawing?.color
            ? hex(drawing.color)
            : undefined;
  const takes = !painted || takesColour(drawing, asset, art);
  const blonde = drawing?.category === 'person' ? hairSaid(fact) : undefined;
  const hairLost = drawing?.category === 'person' ? hairWanted(fact) : undefined;
  const withHair = asset?.shapes.some(({ role }) => role === 'hair') === true;
  const flat = !painted && FLAT.test(fact.name);
  const patch = patchOf(fact.name) !== undefined;
  const count = patch
    ? PATCH
    : isParty(art) || (drawing !== undefined && drawing === setOf(fact))
      ? 1
      : countOf(fact, brief.idea, painted ? art : undefined, seed);
  const tall = tallness(art, asset);
  return {
    fact,
    drawing: drawing && asset?.faces === 'right' && poseIn(art!) ? { ...drawing, heading: 'right' } : drawing,
    art: painted ? art : undefined,
    why: painted ? undefined : 'no drawing for it yet',
    count,
    ...(flat ? { aspect: 5, foot: [0.5, 1] as const } : formOf(asset, art)),
    metres: art?.endsWith(BURNING)
      ? heightOfBurning(art, drawing)
      : art?.startsWith('own:manned-')
        ? heightOfManned(art, drawing)
        : isParty(art)
          ? heightOfParty(asset)
          : (stonesUnder(brief, fact) ?? drawing?.height ?? (flat ? 0.4 : 0.9)) *
            (tall ?? (isSitting(art) ? SITTING_HEIGHT : art?.endsWith('-sleeping') ? CURLED_HEIGHT : 1)),
    ...(tall !== undefined && drawing && { stands: drawing.height }),
    place:
      flies(drawing, words) || isAloft(fact)
        ? 'sky'
        : patch || isPerched(drawing, fact, brief) || (drawing?.category === 'boat' && isAshore(fact, brief))
          ? 'ground'
          : art === 'rock' && isInWater(fact, brief)
            ? 'water'
            : (drawing?.place ?? 'ground'),
    where: whereOf(words),
    words,
    factor: factorOf(fact) * nearerFor(brief, fact),
    facing: facingOf(words),
    colors:
      withHair && blonde
        ? [blonde]
        : coloursOf(
            blossom ? 'pink' : turned ? 'orange' : (dressed?.body ?? wanted?.value ?? made?.colour),
            drawing,
            asset,
            art,
            takes,
          ),
    recolour: takes ? recolour : undefined,
    colourLost:
      wanted && ((!takes && !isSo(wanted.value, asset, art)) || (dressed?.body !== undefined && dressed.body !== wanted.value))
        ? wanted.value
        : withHair
          ? undefined
          : hairLost,
    upright: isUpright(brief, fact),
    said: fact.source !== 'writer',
    held: held && asset && heldShape(asset) ? paintFor(held.value) : undefined,
    hair: withHair ? hairOf(fact) : undefined,
    worn: dressed?.worn,
    carries,
    dark: ofLinks(brief).some(({ whole, part }) => part.id === fact.id && whole.name === 'silhouette'),
  };
}

/** A portrait is cut by the lower edge of the picture, as portraits are. */
export const isBust = (thing: Thing): boolean =>
  (/-(?:portrait|close)$/.test(thing.art ?? '') && thing.count === 1) || isFrontRow(thing.art);

/** The same person in another pose, in the same clothes; undefined where there is none. */
export function reposed(thing: Thing, pose: PoseName): Thing | undefined {
  const [who = '', ...more] = (thing.art ?? '').split(/[~+]/);
  const art = [`${who}~${pose}`, ...more.filter((name) => !isPose(name) && !isHands(name))].join('+');
  const asset = who.startsWith('own:') ? loadAsset(art) : undefined;
  const tall = tallness(art, asset);
  if (!asset || tall === undefined || !thing.drawing) return undefined;
  const stands = thing.stands ?? thing.drawing.height;
  const heading = asset.faces === 'right' ? 'right' : 'front';
  return { ...thing, art, ...formOf(asset, art), metres: stands * tall, stands, drawing: { ...thing.drawing, heading } };
}

/** How tall somebody in a pose is, as a part of their height when they stand; undefined for who is in none. */
function tallness(art: string | undefined, asset: VectorAsset | undefined): number | undefined {
  if (!asset || !art || !poseIn(art)) return undefined;
  const upright = loadAsset(art.split('~')[0]!);
  if (!upright) return undefined;
  const [own, whole] = [artBox(asset), artBox(upright)];
  return (own.y1 - own.y0) / (whole.y1 - whole.y0);
}

/** How high who lies curled is, as a part of the height of the standing animal. */
const CURLED_HEIGHT = 0.46;

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

/** A colour that was said of it, of those that there is a paint for. */
const wantedOf = (fact: Subject, drawing: Drawing | undefined): Subject['attributes'][number] | undefined =>
  fact.attributes.find(
    (a) =>
      !a.off &&
      (a.kind === 'color' || a.kind === 'colour') &&
      // A blonde dog is so all over.
      !(drawing?.category === 'person' && isHairColour(a.value)) &&
      paintFor(a.value),
  );

const heldShape = (asset: VectorAsset): VectorAsset['shapes'][number] | undefined =>
  asset.shapes.find(({ role }) => role === 'held');

/** What is held takes the colour that was said of it; of what else a drawing shows with its subject the loss is told. */
function colouredCarried(carried: Carried, asset: VectorAsset | undefined): Carried {
  const said = wantedOf(carried.of, drawnAs(carried.of.name))?.value;
  const shape = asset && heldShape(asset);
  if (shape) return { ...carried, colors: [said ?? colourName(referenceOf(asset, shape))] };
  return said === undefined ? carried : { ...carried, colourLost: said };
}

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

function coloursOf(
  said: string | undefined,
  drawing: Drawing | undefined,
  asset: VectorAsset | undefined,
  art: string | undefined,
  takes: boolean,
): string[] {
  if (said !== undefined && takes) return [said];
  if (drawing?.color) return [colourName(drawing.color)];
  // What is held has colours of its own.
  if (asset?.bodyColor && heldShape(asset)) return [colourName(asset.bodyColor)];
  if (asset) return mainColours(asset);
  return art === undefined ? [] : [...(PLANT_COLOURS[art] ?? ['green'])];
}

/** How they look where they come towards the viewer. */
const ONCOMING: Readonly<Record<string, string>> = {
  'own:car': 'own:car-front',
  'own:sports-car': 'own:sports-car-front',
  'noto:taxi': 'own:taxi-front',
  'noto:bus': 'own:bus-front',
};

/** In a street that runs away from the viewer vehicles drive along it, not across, unless they are said to go to a side. */
export function alongStreet(thing: Thing): Thing {
  const front = ONCOMING[thing.art ?? ''];
  if (front === undefined || !thing.drawing || thing.facing !== undefined || thing.place === 'sky') return thing;
  return { ...thing, art: front, ...formOf(loadAsset(front), front), drawing: { ...thing.drawing, heading: 'front' } };
}
