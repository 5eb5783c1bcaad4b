/** Subjects of a Brief as things to place: what draws them, how many, how large in life, where they belong. */
import { type Drawing, drawingOf, elementOf, type Place, seasonOf, verbBase, weatherOf } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import type { VectorAsset } from '../art/asset.ts';
import { loadAsset } from '../art/load-asset.ts';
import { hex, type Rgb } from '../colour.ts';
import { plantOf } from '../plants/registry.ts';
import { isStage, namesRoom } from '../scenes/room-words.ts';
import { artBox, referenceOf } from '../sprite/rasterise.ts';
import { colourName, mainColours, paintFor, paintOn } from './colours.ts';
import { countOf } from './counts.ts';
import { hairOf, hairSaid, isHairColour } from './hair.ts';
import { placingWords, type Where, whereOf } from './relations.ts';
import { CROPS } from './scene-choice.ts';
import { isSeated, isSitting, SITTING_HEIGHT } from './sitting.ts';
import { type Dressed, dressedOf } from './wardrobe.ts';

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
  /** Came with a later edit: it finds a place among what is there already (L1). */
  late: boolean;
}

interface Carried {
  of: Subject;
  /** x, y, width, height as parts of the carrier's box. */
  part: readonly [number, number, number, number];
  /** Its own on the Stage, where the drawing knows them apart. */
  colors?: string[];
  /** A colour that was said of it and that the drawing does not take. */
  colourLost?: string;
}

const PLANT_ASPECTS: Readonly<Record<string, number>> = {
  'tree.palm': 0.85,
  'tree.pine': 0.45,
  'tree.broadleaf': 0.95,
  'tree.birch': 0.5,
  'tree.bare': 0.85,
  'plant.bush': 1.3,
  'plant.reed': 0.6,
  'plant.grass': 1.3,
  'plant.fern': 1.4,
  'plant.bamboo': 0.62,
  'bird.gull': 2.3,
  rock: 1.45,
};
const PLANT_COLOURS: Readonly<Record<string, readonly string[]>> = {
  'bird.gull': ['white'],
  rock: ['gray'],
  'tree.bare': ['brown'],
};

/** The scene element that a name stands for (`sea`, `sun`), if the scene paints it. */
export function elementNamed(name: string): string | undefined {
  const generator = elementOf(name) ?? drawingOf(name)?.grounding.name;
  return generator?.startsWith('scene.') ? generator.slice(6) : undefined;
}

const BLOOMS = /^(?:noto:(?:tulip|rose|sunflower|hyacinth|cherry-blossom))$/;
/** Blossom that grows on trees, and the scenes whose painter plants them. */
const BLOSSOM = /^(?:(?:cherry|plum|peach|apple|almond) blossoms?|sakura)$/;
export const BLOSSOMING: ReadonlySet<string> = new Set(['meadow', 'hills', 'mountains', 'village', 'river']);
const LAND: ReadonlySet<string> = new Set(['meadow', 'hills', 'mountains', 'lake']);

/** Scenes whose painter plants the writer's trees itself, in groups. */
const PLANTED: ReadonlySet<string> = new Set(['river', 'village', 'garden', 'waterfall']);

/** Trees that a writer added to such a scene are woods, not one tree in front. */
export const isGrove = (fact: Subject, scene: string): boolean =>
  fact.source === 'writer' && PLANTED.has(scene) && /^(?:tree|plant)\./.test(drawingOf(fact.name)?.grounding.name ?? '');

/** Flowers of no said number on open land are a field of them, not two giants. */
function isFlowerField(fact: Subject, scene: string, brief: Brief): boolean {
  // A bunch in a vase or in somebody's hands is no field.
  const held = brief.relations.some(
    (r) =>
      !r.off &&
      (r.from === fact.id || r.to === fact.id) &&
      drawingOf(nameOf(brief, r.from === fact.id ? r.to : r.from))?.category === 'object',
  );
  if (held) return false;
  const many = fact.count !== undefined && !('exact' in fact.count);
  return many && LAND.has(scene) && BLOOMS.test(drawingOf(fact.name)?.grounding.name ?? '');
}

const CHERRY = /\bcherry(?: blossom)? tree|\bsakura tree|\bblossom(?:ing)? (?:cherry )?tree/;
const SKERRIES = /^(?:(?:jagged |black |dark |sharp )?rocks?|sea stacks?|boulders?|reef)$/;

/** Rows of them line the water or the lane; "colourful" is what they are anyway. */
const HOUSES =
  /^(?:(?:row|town|fisherman's |fishermen's |timber |stone |wooden )?houses?|cottages?|buildings?|homes?|rooftops?|roofs?)$/;
const hasOwnColour = ({ attributes }: Subject): boolean =>
  attributes.some(
    ({ kind, value, off }) =>
      !off && kind === 'color' && !/^(?:colou?rful|multi-?colou?red|bright|painted|pastel)$/.test(value),
  );

/** What was named is what the scene consists of, and so no thing in it: the element that paints it. */
export function sceneryOf(fact: Subject, scene: string, brief: Brief): string | undefined {
  // In a garden the trees along its way flower.
  if (scene === 'garden' && BLOSSOM.test(fact.name) && !single(fact)) return 'flowers';
  if (BLOSSOMING.has(scene) && BLOSSOM.test(fact.name) && !single(fact)) return 'blossom';
  if (isFlowerField(fact, scene, brief)) return 'flowers';
  if (/^sun(?:shine|light)$/.test(fact.name)) return 'sunlight';
  const counted = fact.count !== undefined && 'exact' in fact.count && fact.count.exact > 1;
  if (scene === 'plain' && namesRoom(fact.name)) return 'room';
  if (scene === 'plain' && !counted && /^(?:(?:stage|theat(?:re|er)|velvet) )?curtains?$/.test(fact.name) && isStage(brief))
    return 'curtain';
  // "An orchard in blossom": its trees flower.
  if (scene === 'farmland' && /^(?:\w+ )?blossom$/.test(fact.name) && !single(fact) && hasOrchard(brief)) return 'orchard';
  const alone = single(fact);
  if (scene === 'farmland' && !counted && CROPS.test(fact.name)) return 'rows';
  if (scene === 'harbour' && !counted && /\bcanals?$/.test(fact.name)) return 'sea';
  if (scene === 'hills' && !counted && /\bterraces?$/.test(fact.name)) return 'grass';
  if (scene === 'desert' && !counted && /^(?:mesa|butte|table mountain)$/.test(fact.name)) return 'mountains';
  if (scene === 'mountains' && !counted && fact.name === 'volcano') return 'volcano';
  if (scene === 'canyon' && !counted && /\b(?:river|stream|creek)$/.test(fact.name)) return 'river';
  if (scene === 'sea' && !counted && /^(?:ice ?berg|ice floe)s?$/.test(fact.name)) return 'iceberg';
  if ((scene === 'sea' || scene === 'beach') && !alone && fact.source === 'user' && SKERRIES.test(fact.name))
    return 'sea-rocks';
  if ((scene === 'village' || scene === 'harbour') && !alone && HOUSES.test(fact.name) && !hasOwnColour(fact)) return 'houses';
  if (scene === 'city' && !alone && /^(?:skyscraper|high-?rise|tower block)s?$/.test(fact.name)) return 'buildings';
  return undefined;
}

const single = (fact: Subject): boolean => fact.count !== undefined && 'exact' in fact.count;

const hasOrchard = (brief: Brief): boolean => brief.setting.some((f) => !f.off && elementOf(f.value) === 'scene.orchard');

const nameOf = (brief: Brief, id: string): string => brief.subjects.find((s) => s.id === id && !s.off)?.name ?? '';

export function thingsOf(brief: Brief, seed: number): Thing[] {
  const parts = absorbed(brief);
  for (const s of brief.subjects) for (const { of } of jointOf(brief, s).carries) parts.add(of.id);
  return brief.subjects
    .filter((s) => !s.off && elementNamed(s.name) === undefined && !parts.has(s.id))
    .map((s) => ({ ...thingOf(brief, s, seed), late: isLate(brief, s) }));
}

/** The writer adds after what was said: whatever else comes after that came with an edit. */
function isLate({ subjects }: Brief, fact: Subject): boolean {
  const written = subjects.findIndex((s) => s.source === 'writer');
  return fact.source === 'edit' || (fact.source !== 'writer' && written >= 0 && subjects.indexOf(fact) > written);
}

const isRegion = (name: string): boolean => elementNamed(name) !== undefined;

/** A word that only says in which form another thing is there. */
const FORMS =
  /^(?:silhouette|outline|shape|form|group|row|line|pair|herd|flock|cluster|bunch|pile|stack|piece|lot|glimpse|view|reflection|number|kind|type|sort)$/;

const ofLinks = (brief: Brief): { whole: Subject; part: Subject }[] =>
  brief.relations.flatMap((r) => {
    const whole = brief.subjects.find((s) => s.id === r.from);
    const part = brief.subjects.find((s) => s.id === r.to);
    return !r.off && r.predicate === 'of' && whole && part ? [{ whole, part }] : [];
  });

/** "Silhouettes of palm trees" are palm trees; the coffee of "a cup of coffee" is in the drawing of the cup. */
function absorbed(brief: Brief): Set<string> {
  const ids = new Set<string>();
  for (const { whole, part } of ofLinks(brief)) {
    if (FORMS.test(whole.name)) ids.add(whole.id);
    else {
      const content = drawingOf(part.name);
      const filled = drawingOf(`${whole.name} of ${part.name}`);
      const carrier = filled ?? drawingOf(whole.name);
      if (filled || (carrier && content?.grounding.name === carrier.grounding.name)) ids.add(part.id);
    }
  }
  return ids;
}

/** What is said of a thing, the words for the form it comes in included. */
function wordsOf(brief: Brief, fact: Subject): string[] {
  const forms = ofLinks(brief).filter(({ whole, part }) => part.id === fact.id && FORMS.test(whole.name));
  return [fact, ...forms.map((f) => f.whole)].flatMap((s) => placingWords(brief, s.id, isRegion));
}

/** Drawings that show two things in one: a rider with the mount, what an old man carries. */
const CARRYING: Readonly<Record<string, { names: RegExp; part: Carried['part'] }>> = {
  // Served as it comes out of the oven.
  'own:pizza': {
    names: /^(?:(?:round |wooden |cutting |chopping |pizza |serving )*board|pizza peel)$/,
    part: [0, 0.2, 1, 0.8],
  },
  'own:fisherman': { names: /^(?:fishing )?(?:rod|pole)$/, part: [0.3, 0, 0.7, 0.6] },
  'own:net-mender': { names: /\bnets?$/, part: [0, 0.55, 1, 0.45] },
  'own:artist': { names: /^(?:palette|(?:paint ?)?brush|beret)$/, part: [0, 0.25, 1, 0.3] },
  'own:farmer': { names: /^(?:pitchfork|(?:straw )?hat)$/, part: [0.5, 0, 0.5, 1] },
  'own:gardener': { names: /^(?:shovel|spade|(?:straw )?hat)$/, part: [0.5, 0.35, 0.5, 0.65] },
  'own:chef': { names: /^(?:(?:wooden )?spoon|(?:chef's |white )?hat|apron)$/, part: [0.2, 0, 0.8, 0.5] },
  'own:wizard': { names: /^(?:(?:magic )?(?:staff|wand)|(?:pointed )?hat|robe|beard)$/, part: [0.3, 0, 0.7, 1] },
  'own:witch': { names: /^(?:broom(?:stick)?|(?:pointed )?hat)$/, part: [0.4, 0, 0.6, 1] },
  'own:pirate': { names: /^(?:sword|cutlass|sabre|hat|eye ?patch)$/, part: [0.3, 0, 0.7, 0.5] },
  'own:photographer': { names: /^camera$/, part: [0.2, 0.08, 0.6, 0.1] },
  'own:old-woman-knitting-stool': {
    names: /^(?:(?:knitting )?needles?|knitting|wool|yarn|scarf)$/,
    part: [0.2, 0.4, 0.6, 0.25],
  },
  'own:old-man': { names: /^(?:lantern|stick|cane|walking stick|staff|lamp)$/, part: [0, 0.3, 0.5, 0.7] },
};

/** Words of two meanings, told apart by what else is in the picture: glasses beside wine are drunk from. */
const SENSES: readonly { name: RegExp; beside: RegExp; noun: string }[] = [
  { name: /^glass(?:es)?$/, beside: /\b(?:wine|champagne|prosecco|sherry|port)\b/, noun: 'wine glass' },
  {
    name: /^glasses$/,
    beside: /\b(?:beer|juice|lemonade|water|milk|whisky|whiskey|drinks?|bottles?|jug|carafe|pitcher|cocktails?)\b/,
    noun: 'drinking glass',
  },
];

function senseOf(brief: Brief, fact: Subject): string {
  const others = brief.subjects.filter((s) => s !== fact && !s.off && s.source !== 'edit').map((s) => s.name);
  return SENSES.find((s) => s.name.test(fact.name) && others.some((name) => s.beside.test(name)))?.noun ?? fact.name;
}

/** What there are drawings of people with, and where in them it is. */
const HELD: Readonly<Record<string, Carried['part']>> = {
  umbrella: [0, 0, 1, 0.2],
  violin: [0.35, 0.16, 0.65, 0.16],
  guitar: [0.1, 0.28, 0.9, 0.28],
  book: [0.2, 0.36, 0.6, 0.12],
  'open book': [0.2, 0.36, 0.6, 0.12],
};
const HOLDS = /\b(?:with|hold(?:s|ing)?|play(?:s|ing)?|carr(?:y|ies|ying)|read(?:s|ing)?|under|beneath|underneath)\b/;
/** Several of them are drawn one by one. */
const isCounted = ({ count }: Subject): boolean => count !== undefined && !('exact' in count && count.exact === 1);

interface Joint {
  drawing: Drawing | undefined;
  art: string | undefined;
  dressed: Dressed | undefined;
  carries: Carried[];
}

/** What is drawn together with it: what it rides or holds, and what it wears. */
function jointOf(brief: Brief, fact: Subject): Joint {
  const { drawing, carries } = companyOf(brief, fact);
  const art = artOf(drawing, fact, brief);
  const dressed = dressedOf(brief, fact, art);
  const garments = dressed?.garments.filter(({ of }) => !carries.some((c) => c.of === of)) ?? [];
  return { drawing, art: dressed?.art ?? art, dressed, carries: [...carries, ...garments] };
}

function companyOf(brief: Brief, fact: Subject): Pick<Joint, 'drawing' | 'carries'> {
  const base = drawingOf(senseOf(brief, fact));
  const others = brief.relations
    .filter((r) => !r.off && r.from === fact.id)
    .flatMap((r) => brief.subjects.filter((s) => s.id === r.to && !s.off).map((other) => ({ other, predicate: r.predicate })));
  for (const { other, predicate } of others) {
    if (!/\brid(?:ing|es|e)\b|\bon\b|\bastride\b/.test(predicate)) continue;
    const both = drawingOf(`${fact.name} riding a ${other.name}`);
    if (both) return { drawing: both, carries: [{ of: other, part: [0, 0.3, 1, 0.7] }] };
  }
  for (const { other, predicate } of others) {
    const part = HELD[drawingOf(other.name)?.noun ?? ''];
    if (!part || base?.category !== 'person' || !HOLDS.test(predicate) || isCounted(fact) || isCounted(other)) continue;
    const both = drawingOf(`${base.noun} with ${drawingOf(other.name)?.noun}`);
    if (both) return { drawing: both, carries: [{ of: other, part }] };
  }
  // "Old man" and "black cat" have drawings of their own; "red car" is a car.
  const named = fact.attributes
    .filter((a) => !a.off)
    .map((a) => drawingOf(`${a.value} ${fact.name}`))
    .find((d) => d !== undefined && d.noun !== base?.noun);
  const portrait = brief.look.some((f) => !f.off && /\bportrait\b/.test(f.value))
    ? drawingOf(`portrait of a ${base?.noun ?? fact.name}`)
    : undefined;
  // Snow lies on its roof where there is a drawing of that.
  const snowy = brief.setting.some((f) => !f.off && (seasonOf(f.value) === 'winter' || weatherOf(f.value) === 'snow'))
    ? drawingOf(`snow-covered ${base?.noun ?? fact.name}`)
    : undefined;
  const drawing = portrait ?? named ?? (snowy?.noun.startsWith('snow') ? snowy : base);
  const carrying = drawing && CARRYING[artOf(drawing, fact, brief) ?? ''];
  const carries = carrying
    ? others.filter(({ other }) => carrying.names.test(other.name)).map(({ other }) => ({ of: other, part: carrying.part }))
    : [];
  return { drawing, carries };
}

function thingOf(brief: Brief, fact: Subject, seed: number): Omit<Thing, 'late'> {
  const content = ofLinks(brief).find((l) => l.whole.id === fact.id)?.part.name;
  const joint = jointOf(brief, fact);
  const drawing = (content === undefined ? undefined : drawingOf(`${fact.name} of ${content}`)) ?? joint.drawing;
  const words = wordsOf(brief, fact);
  const { dressed } = joint;
  const art =
    drawing?.noun === 'bird' && flies(drawing, words)
      ? 'bird.gull'
      : drawing === joint.drawing
        ? joint.art
        : artOf(drawing, fact, brief);
  const asset = art?.includes(':') ? loadAsset(art) : undefined;
  const painted = art !== undefined && (asset !== undefined || isPaintable(art));
  const wanted = wantedOf(fact);
  const isWorn = ({ of }: Carried): boolean => dressed?.garments.some((g) => g.of === of) === true;
  const carries = joint.carries.map((carried) => (isWorn(carried) ? carried : colouredCarried(carried, asset)));
  const held = joint.carries
    .filter((carried) => !isWorn(carried))
    .map(({ of }) => wantedOf(of))
    .find((a) => a !== undefined);
  // A cherry tree in spring is in flower.
  const blossom = !wanted && CHERRY.test(fact.name) && brief.setting.some((f) => !f.off && seasonOf(f.value) === 'spring');
  const recolour = blossom
    ? hex('#eda3b8')
    : wanted
      ? paintOn(fact.name, wanted.value)
      : drawing?.color
        ? hex(drawing.color)
        : undefined;
  const takes = !painted || asset !== undefined || !art?.includes(':');
  const blonde = drawing?.category === 'person' ? hairSaid(fact) : undefined;
  const withHair = asset?.shapes.some(({ role }) => role === 'hair') === true;
  const flat = !painted && FLAT.test(fact.name);
  const count = countOf(fact, brief.idea, painted ? art : undefined, seed);
  return {
    fact,
    drawing,
    art: painted ? art : undefined,
    why: painted ? undefined : 'no drawing for it yet',
    count,
    ...(flat ? { aspect: 5, foot: [0.5, 1] as const } : formOf(asset, art)),
    metres: (drawing?.height ?? (flat ? 0.4 : 0.9)) * (isSitting(art) ? SITTING_HEIGHT : 1),
    place: flies(drawing, words) || isAloft(fact) ? 'sky' : (drawing?.place ?? 'ground'),
    where: whereOf(words),
    words,
    factor: factorOf(fact),
    facing: facingOf(words),
    colors:
      withHair && blonde
        ? [blonde]
        : coloursOf(blossom ? 'pink' : (dressed?.body ?? wanted?.value), drawing, asset, art, takes),
    recolour: takes ? recolour : undefined,
    colourLost: wanted && !takes ? wanted.value : withHair ? undefined : blonde,
    said: fact.source !== 'writer',
    held: held && asset && heldShape(asset) ? paintFor(held.value) : undefined,
    hair: withHair ? hairOf(fact) : undefined,
    worn: dressed?.worn,
    carries,
    dark: ofLinks(brief).some(({ whole, part }) => part.id === fact.id && whole.name === 'silhouette'),
  };
}

/** Ground that has no drawing: its place is a wide strip that others stand on. */
const FLAT =
  /\b(?:driveway|floor|ground|lawn|pavement|sidewalk|road|carpet|rug|mat|court|pitch|track|runway|deck|platform|gravel|asphalt|surface|tablecloth|blanket|towel|stage|tray)$/;

const isPaintable = (art: string): boolean => art === 'bird.gull' || art === 'rock' || plantOf(art) !== undefined;

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
const isAloft = ({ actions }: Subject): boolean =>
  actions.some(
    ({ value, off }) =>
      !off &&
      /^(?:soaring|levitating|hovering|flying|floating (?:up|away|in the (?:air|sky))|rising up|drifting up)\b/.test(value),
  );

/** Whether a word of it is the verb or a form of it: who is ready does not read. */
const tellsOf = (said: string, verb: string): boolean =>
  said.split(/[\s-]+/).some((word) => word === verb || verbBase(word) === verb);

/** The drawing of what it does, where there is one: a sitting cat. */
function artOf(drawing: Drawing | undefined, fact: Subject, brief: Brief): string | undefined {
  if (!drawing) return undefined;
  const doing = [...fact.actions, ...fact.attributes].filter((a) => !a.off).map((a) => a.value.toLowerCase());
  for (const relation of brief.relations)
    if (!relation.off && relation.from === fact.id) doing.push(relation.predicate.toLowerCase());
  const poses = drawing.poses ?? {};
  if (isSeated(brief, fact)) {
    const doings = Object.keys(poses).filter((key) => key.startsWith('seated-'));
    const done = doings.find((key) => doing.some((said) => tellsOf(said, key.slice(7))));
    const seated = poses[done ?? 'seated'];
    if (seated) return seated.name;
  }
  for (const [verb, grounding] of Object.entries(poses)) if (doing.some((said) => tellsOf(said, verb))) return grounding.name;
  return drawing.grounding.name;
}

/** A colour that was said of it, of those that there is a paint for. */
const wantedOf = (fact: Subject): Subject['attributes'][number] | undefined =>
  fact.attributes.find(
    (a) => !a.off && (a.kind === 'color' || a.kind === 'colour') && !isHairColour(a.value) && paintFor(a.value),
  );

const heldShape = (asset: VectorAsset): VectorAsset['shapes'][number] | undefined =>
  asset.shapes.find(({ role }) => role === 'held');

/** What is held takes the colour that was said of it; of what else a drawing shows with its subject the loss is told. */
function colouredCarried(carried: Carried, asset: VectorAsset | undefined): Carried {
  const said = wantedOf(carried.of)?.value;
  const shape = asset && heldShape(asset);
  if (shape) return { ...carried, colors: [said ?? colourName(referenceOf(asset, shape))] };
  return said === undefined ? carried : { ...carried, colourLost: said };
}

function formOf(asset: VectorAsset | undefined, art: string | undefined): Pick<Thing, 'aspect' | 'foot'> {
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
  'noto:minibus': 'own:bus-front',
};

/** In a street that runs away from the viewer vehicles drive along it, not across, unless they are said to go to a side. */
export function alongStreet(thing: Thing): Thing {
  const front = ONCOMING[thing.art ?? ''];
  if (front === undefined || !thing.drawing || thing.facing !== undefined) return thing;
  return { ...thing, art: front, ...formOf(loadAsset(front), front), drawing: { ...thing.drawing, heading: 'front' } };
}
