/** The colours of a thing: what was said of it and of what it carries, as far as its drawing can take it, and else its own. */
import { type Drawing, drawingOf, drawnAs, seasonOf } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import type { VectorAsset } from '../art/asset.ts';
import { hex, type Rgb } from '../colour.ts';
import { referenceOf } from '../sprite/rasterise.ts';
import type { Carried } from './carried.ts';
import { colourName, mainColours, paintFor, paintOn } from './colours.ts';
import { flavourOf } from './flavours.ts';
import { garmentOf } from './garment-names.ts';
import { hairOf, hairSaid, hairWanted, isHairColour } from './hair.ts';
import type { Joint } from './joints.ts';
import { madeOf } from './materials.ts';
import { isSo, PLANT_COLOURS, takesColour } from './taken-colour.ts';

export interface Colouring {
  colors: string[];
  recolour: Rgb | undefined;
  /** A said colour that the drawing cannot take. */
  colourLost: string | undefined;
  /** For the shapes of what is held. */
  held: Rgb | undefined;
  /** For the hair of a person. */
  hair: Rgb | undefined;
  /** For clothes, by the role of their shapes. */
  worn: Readonly<Record<string, Rgb>> | undefined;
  /** Other facts that the drawing shows with it (the horse of a rider), and which part of its box each takes. */
  carries: readonly Carried[];
}

/** A thing as far as its colours need it. */
interface Uncoloured {
  brief: Brief;
  fact: Subject;
  joint: Joint;
  drawing: Drawing | undefined;
  art: string | undefined;
  asset: VectorAsset | undefined;
  painted: boolean;
}

export function colouringOf(thing: Uncoloured): Colouring {
  const { fact, joint, drawing, art, asset, painted } = thing;
  const { dressed } = joint;
  const wanted = wantedBeside(fact, drawing);
  const seasonal = wanted ? undefined : seasonalOf(thing);
  const made = madeAs(thing);
  const takes = !painted || takesColour(drawing, asset, art);
  const recolour = wanted
    ? paintOn(fact.name, wanted.value)
    : (seasonal?.paint ?? made?.paint ?? (drawing?.color ? hex(drawing.color) : undefined));
  const isPerson = drawing?.category === 'person';
  const withHair = asset?.shapes.some(({ role }) => role === 'hair') === true;
  const blonde = withHair && isPerson ? hairSaid(fact) : undefined;
  const named = seasonal?.colour ?? dressed?.body ?? wanted?.value ?? made?.colour;
  const isLost =
    wanted && ((!takes && !isSo(wanted.value, asset, art)) || (dressed?.body !== undefined && dressed.body !== wanted.value));
  const hairLost = isPerson && !withHair ? hairWanted(fact) : undefined;
  const held = heldColour(thing);
  return {
    colors: blonde ? [blonde] : coloursOf(named, drawing, asset, art, takes),
    recolour: takes ? recolour : undefined,
    colourLost: isLost ? wanted.value : hairLost,
    held: held && asset && heldShape(asset) ? paintFor(held.value) : undefined,
    hair: withHair ? hairOf(fact) : undefined,
    worn: dressed?.worn,
    carries: joint.carries.map((carried) => (isGarmentIn(joint, carried) ? carried : colouredCarried(carried, asset))),
  };
}

/** A golden eagle, a blue tit, a brown bear: a colour that is in the name the drawing has already, and it is not asked for. */
function wantedBeside(fact: Subject, drawing: Drawing | undefined): Subject['attributes'][number] | undefined {
  const said = wantedOf(fact, drawing);
  const own = said && drawing && drawingOf(`${said.value} ${fact.name}`)?.noun === drawing.noun;
  return own ? undefined : said;
}

interface Named {
  paint: Rgb;
  colour: string;
}

const CHERRY = /\bcherry(?: blossom)? tree|\bsakura tree|\bblossom(?:ing)? (?:cherry )?tree/;

function seasonalOf({ brief, fact, art }: Uncoloured): Named | undefined {
  const seasons = brief.setting.flatMap((f) => (f.off ? [] : (seasonOf(f.value) ?? [])));
  // Who names a cherry tree and no season thinks of its blossom.
  if (CHERRY.test(fact.name) && seasons.every((season) => season === 'spring'))
    return { paint: hex('#eda3b8'), colour: 'pink' };
  return art === 'own:leaf' && seasons.includes('autumn') ? { paint: hex('#c8702c'), colour: 'orange' } : undefined;
}

/** By what it tastes of or is made of. */
const madeAs = ({ fact, drawing, asset }: Uncoloured): Named | undefined =>
  (drawing?.category === 'food' && drawing.via === 'likeness' ? flavourOf(fact, asset) : undefined) ??
  (/object|food/.test(drawing?.category ?? '') ? madeOf(fact, asset) : undefined);

const isGarmentIn = ({ dressed }: Joint, { of }: Carried): boolean => dressed?.garments.some((g) => g.of === of) === true;

/** The colour that was said of what somebody holds. */
const heldColour = ({ joint, art }: Uncoloured): Subject['attributes'][number] | undefined =>
  joint.carries
    .filter((carried) => !isGarmentIn(joint, carried))
    .filter(({ of }) => garmentOf(of.name) === undefined || SCARVED.test(`${art} ${of.name}`))
    .map(({ of }) => wantedOf(of, drawnAs(of.name)))
    .find((a) => a !== undefined);

/** What no person wears takes the colour that was said of it where the drawing knows it apart. */
const SCARVED = /^own:snowman .*\bscarf$/;

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
