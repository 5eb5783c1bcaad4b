/** What was named and is what the scene consists of: its painter's, and no thing in it. */
import { drawnAs, elementOf, flowerOf, type SceneId } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { isBareGround, isCover } from '../qualities/said.ts';
import { isViewWindow } from '../qualities/window.ts';
import { aerialElement, aerialOf } from '../scenes/aerial-kind.ts';
import { isOfCave } from '../scenes/cave-words.ts';
import { interiorNamed } from '../scenes/interior/named-interior.ts';
import { isOwn } from '../scenes/interior/own-things.ts';
import { isStage, namesRoom, roomOf } from '../scenes/room-words.ts';
import { isOfSite } from '../scenes/site/site-kinds.ts';
import { hasSpaceWindow, isSpaceWindow } from '../scenes/space-window.ts';
import { isStreetOfHouses } from '../scenes/town-river.ts';
import { vistaOf } from '../scenes/vista.ts';
import { waterPlaceOf } from '../scenes/waterside/kinds.ts';
import { isFoliage } from './foliage.ts';
import { CROPS } from './grounded.ts';
import { phenomenonOf } from './phenomena.ts';
import { streetSceneryOf } from './street-scenery.ts';
import { townPartOf } from './town-parts.ts';
import { DARKNESS, SHAFT, wallElement } from './wall-words.ts';

/** Terraces are the very ground of their hills. */
export const isTerrace = (scene: string, name: string): boolean => scene === 'hills' && /\bterraces?$/.test(name);

/** The scene element that a name stands for (`sea`, `sun`), if the scene paints it. */
export function elementNamed(name: string): string | undefined {
  // A hockey player on ice is somebody.
  if (drawnAs(name)?.category === 'person') return undefined;
  // A storm is what the sky shows.
  if (/^(?:(?:big|great|heavy|wild|violent|raging|summer|winter) )?(?:storm|thunderstorm|tempest|gale)$/.test(name))
    return 'sky';
  // The solar system is a chart and not the sky.
  if (/^(?:solar system|water cycle|plant parts)\b/.test(name)) return undefined;
  const generator =
    elementOf(name) ?? drawnAs(name)?.grounding.name ?? (/ (?:galaxy|nebula)$/.test(name) ? 'scene.galaxy' : undefined);
  return generator?.startsWith('scene.') ? generator.slice(6) : undefined;
}

/** Blossom that grows on trees, and the scenes whose painter plants them. */
export const BLOSSOM = /^(?:(?:cherry|plum|peach|apple|almond) blossoms?|sakura)$/;
const BLOSSOM_TREES = /^(?:(?:blooming|blossoming|pink) )?(?:(?:cherry|plum|peach|almond)(?: blossom)?|sakura) trees?$/;
export const BLOSSOMING: ReadonlySet<string> = new Set(['harbour', 'meadow', 'hills', 'mountains', 'village', 'river']);
const LAND: ReadonlySet<string> = new Set(['meadow', 'hills', 'mountains', 'lake']);
/** Scenes on whose ground flowers are planted. */
const PLANTS_FLOWERS: ReadonlySet<string> = new Set([...LAND, 'forest', 'garden', 'farmland', 'river', 'village']);

/** Scenes whose painter plants the writer's trees itself, in groups. */
const PLANTED: ReadonlySet<string> = new Set(['river', 'village', 'garden', 'waterfall', 'harbour']);

/** What a writer added to such a scene grows all over it: woods, not one tree in front; in a wood its undergrowth, beside the path. */
export const isGrove = (fact: Subject, scene: string): boolean =>
  fact.source === 'writer' &&
  (scene === 'forest' ? /^plant\.(?:fern|bush)$/ : PLANTED.has(scene) ? /^(?:tree|plant)\./ : /^$/).test(
    drawnAs(fact.name)?.grounding.name ?? '-',
  );

/** Flowers of no said number on open ground are a field of them, not two giants. */
function isFlowerField(fact: Subject, scene: string, brief: Brief): boolean {
  // A bunch that is tied, in a vase or in somebody's hands is no field.
  if (fact.attributes.some((a) => !a.off && a.kind === 'arrangement' && /^(?:bouquet|bunch|posy)$/.test(a.value))) return false;
  const held = brief.relations.some(
    (r) =>
      !r.off &&
      (r.from === fact.id || r.to === fact.id) &&
      (HANDS.test(r.predicate) || drawnAs(nameOf(brief, r.from === fact.id ? r.to : r.from))?.category === 'object'),
  );
  // "Mountains with flowers": of no kind, they are of many.
  if (!held && PLANTS_FLOWERS.has(scene) && GENERIC.test(fact.name) && fact.count && !('exact' in fact.count)) return true;
  const flower = held || !PLANTS_FLOWERS.has(scene) ? undefined : flowerOf(fact.name);
  if (!flower || (scene === 'farmland' && CROPS.test(fact.name))) return false;
  return fact.count === undefined ? flower.mass || drawnAs(fact.name) === undefined : !('exact' in fact.count);
}

const GENERIC = /^(?:(?:wild|spring|summer|mountain|alpine|meadow|colou?rful) ?)*flower$/;

const HANDS = /^(?:holding|carrying|wearing|giving|offering|arranging|painting|drawing|cutting|eating)/;

/** Scenes through whose land a way runs. */
const HAS_WAYS: ReadonlySet<string> = new Set(['forest', 'meadow', 'hills', 'garden', 'farmland']);

const SKERRIES = /^(?:(?:jagged |black |dark |sharp )?rocks?|sea stacks?|boulders?|reef)$/;

/** Rows of them line the water or the lane; "colourful" is what they are anyway. */
const HOUSES =
  /^(?:(?:row|town|fisherman's |fishermen's |timber |stone |wooden |cliff ?side |cliff |hill ?side |village |white |white-?washed |painted |pastel |stacked |fishing )?houses?|cottages?|buildings?|homes?|rooftops?|roofs?)$/;
/** Scenes of houses, whose windows are in their walls. */
const LIT: ReadonlySet<string> = new Set(['city', 'village', 'harbour']);
const hasOwnColour = ({ attributes }: Subject): boolean =>
  attributes.some(
    ({ kind, value, off }) =>
      !off && kind === 'color' && !/^(?:colou?rful|multi-?colou?red|bright|painted|pastel|white|whitewashed)$/.test(value),
  );

/** Trees that a wood is painted of: by their drawing, and what has none and is a wood by itself. */
const WOODED = /^(?:tree\.(?:pine|broadleaf|fruit|birch|cypress|poplar|willow|olive|eucalyptus|mangrove)|plant\.bamboo)$/;
/** Woods are so by themselves. */
const OF_WOODS = /^(?:dark|green|dark green|deep green|black|dense|thick|old|ancient|mossy|misty|foggy|wet|silent|still)$/;
const GIANTS = /^(?:redwood|sequoia)(?: tree)?s?$/;

/**
 * "A lane with birches": the wood is of them. Trees that were counted or coloured, that do something or are in a state ("burning", "bare"), or
 * that something is done with, stand in it.
 */
const isStand = (fact: Subject, { relations }: Brief): boolean =>
  fact.source === 'user' &&
  fact.count !== undefined &&
  !('exact' in fact.count) &&
  (WOODED.test(drawnAs(fact.name)?.grounding.name ?? '') || GIANTS.test(fact.name)) &&
  !fact.actions.some((a) => !a.off) &&
  !fact.attributes.some((a) => !a.off && a.kind === 'state' && !OF_WOODS.test(a.value)) &&
  !hasOwnColour({ ...fact, attributes: fact.attributes.filter((a) => !OF_WOODS.test(a.value)) }) &&
  !relations.some(
    (r) => !r.off && (r.from === fact.id || r.to === fact.id) && !/^(?:with|of|in|seen through)$/.test(r.predicate),
  );

/** Scenes whose painter hangs boughs into the upper corners of the picture. */
const FRAMED: ReadonlySet<string> = new Set(['meadow', 'hills', 'mountains', 'garden', 'village', 'river', 'forest']);
const HUNG =
  /^(?:(?:japanese|red|orange|golden|autumn|colou?rful) )*maple lea(?:f|ves)$|^wisterias?(?: (?:blossom|flower|vine)s?)?$|^(?:spanish|hanging) moss$/;

/** What hangs from boughs near the viewer; moss that hangs from nothing covers the floor of a wood. */
function boughsOf(fact: Subject, scene: string, { relations }: Brief): string | undefined {
  if (single(fact) || !FRAMED.has(scene)) return undefined;
  const heaped = relations.some((r) => !r.off && r.to === fact.id && r.predicate === 'of');
  if (HUNG.test(fact.name) && !heaped) return 'boughs';
  if (fact.name !== 'moss' || scene !== 'forest') return undefined;
  const hangs =
    fact.attributes.some((a) => !a.off && /hang|drip|drap/.test(a.value)) ||
    fact.actions.some((a) => !a.off && /hang|drip|drap/.test(a.value)) ||
    relations.some((r) => !r.off && (r.to === fact.id || r.from === fact.id) && /hang|drip|drap|from/.test(r.predicate));
  return hangs ? 'boughs' : 'moss';
}

/** Slender trees of no said number, which stand in lines on open land, and the scenes whose land grows them. */
const IN_LINES = /^(?:tree\.(?:cypress|poplar)|own:olive-tree)$/;
const LINED: ReadonlySet<string> = new Set(['meadow', 'hills', 'mountains', 'farmland', 'village', 'river']);
const isLined = (fact: Subject, scene: string): boolean =>
  LINED.has(scene) &&
  fact.source === 'user' &&
  fact.count !== undefined &&
  !('exact' in fact.count) &&
  IN_LINES.test(drawnAs(fact.name)?.grounding.name ?? '') &&
  !fact.actions.some((a) => !a.off) &&
  !hasOwnColour(fact);

/** Kinds that are seen over open water or salt, with their own trees or none. */
const BARE: ReadonlySet<string> = new Set([
  'salt',
  'karst',
  'lilies',
  'backwaters',
  'cenote',
  'lanterns',
  'great-falls',
  'table',
]);

/** What the forms of the place are called. */
const isOfForm = ({ name, source }: Subject, scene: string, brief: Brief): boolean => {
  const water = waterPlaceOf(brief, scene as SceneId);
  if (water?.scene !== scene) return false;
  // Trees that nobody asked for grow on the land there, and not in the water.
  if (source === 'writer')
    return (scene === 'sea' || BARE.has(water.kind)) && /^(?:tree|plant)\./.test(drawnAs(name)?.grounding.name ?? '');
  return source === 'user' && water.own.test(name.toLowerCase());
};

/** Light that comes through a window or through the roof. */
const fallsIn = ({ id }: Subject, { relations }: Brief): boolean =>
  relations.some((r) => !r.off && r.from === id && /^(?:(?:\w+ing|falling) )?(?:through|from|in)$/.test(r.predicate));

/** What was named is what the scene consists of, and so no thing in it: the element that paints it. */
export function sceneryOf(fact: Subject, scene: string, brief: Brief): string | undefined {
  if (isOfForm(fact, scene, brief)) return 'landform';
  if (isCover(fact, scene, brief)) return 'cover';
  if (isViewWindow(fact, scene, brief)) return 'view-window';
  if (isFoliage(fact, scene, brief)) return 'foliage';
  if (LIT.has(scene) && !single(fact) && /^(?:chimney|smoke ?stack)s?$/.test(fact.name))
    return fact.attributes.some((a) => !a.off && /smok/.test(a.value)) ? 'smoke' : scene === 'city' ? 'buildings' : 'houses';
  if (scene === 'snowfield' && /^(?:bare |snowy )?(?:branch|bough|twig)$/.test(fact.name)) return 'grove';
  if (
    scene === 'forest' &&
    /^(?:(?:tree|old) )?(?:trunk|forest floor|woodland floor|root|bark)s?$|^forest floor$/.test(fact.name)
  )
    return 'forest';
  if (scene !== 'plain' && isBareGround(fact)) return scene === 'desert' ? 'desert' : 'grass';
  const vista = scene === 'desert' ? vistaOf(brief) : undefined;
  if (vista?.bodyFacts.includes(fact.id)) return 'planet';
  if (vista?.groundFacts.includes(fact.id)) return 'desert';
  if (
    scene === 'night-sky' &&
    /^(?:(?:super ?massive|giant|huge|rotating) )*(?:black hole|wormhole|accretion dis[ck]|event horizon)s?$/.test(fact.name)
  )
    return 'black-hole';
  if (scene === 'night-sky' && /^(?:(?:the|planet|blue) )*earth$|^blue marble$/.test(fact.name)) return 'planet';
  if (scene === 'night-sky' && /^(?:supernova|pulsar|quasar)$/.test(fact.name)) return 'stars';
  if (scene === 'night-sky' && isSpaceWindow(fact.name) && hasSpaceWindow(brief)) return 'space-window';
  if (SKIED.has(scene) && /^(?:(?:huge|giant|big|dark|massive) )*(?:tornado|twister)$/.test(fact.name)) return 'tornado';
  if (scene !== 'plain' && /^(?:\w+ )?comet$/.test(fact.name)) return 'comet';
  if (scene !== 'plain' && /^(?:(?:total|solar|annular|partial) )*eclipse$|^ring of fire$/.test(fact.name)) return 'eclipse';
  const phenomenon = phenomenonOf(fact, scene, brief);
  if (phenomenon) return phenomenon;
  if (aerialOf(brief) !== undefined && fact.source === 'user') return aerialElement(fact.name);
  if (isOfSite(fact, scene, brief)) return 'site';
  // In a garden the trees along its way flower.
  if (scene === 'garden' && BLOSSOM.test(fact.name) && !single(fact)) return 'flowers';
  if (BLOSSOMING.has(scene) && BLOSSOM.test(fact.name) && !single(fact)) return 'blossom';
  // Trees along the water in no said number are its own.
  if (BLOSSOMING.has(scene) && BLOSSOM_TREES.test(fact.name) && fact.count !== undefined && !('exact' in fact.count))
    return 'blossom';
  const framing = boughsOf(fact, scene, brief);
  if (framing) return framing;
  if (isFlowerField(fact, scene, brief)) return 'flowers';
  if (/^sun(?:shine|light)$/.test(fact.name)) return 'sunlight';
  if (DARKNESS.test(fact.name)) return 'darkness';
  if (scene === 'plain' && isOfCave(fact, brief)) return 'room';
  if (scene === 'plain' && SHAFT.test(fact.name) && roomOf(brief)) return 'shaft';
  if (scene === 'plain' && /^(?:moon)?light$/.test(fact.name) && interiorNamed(brief) && fallsIn(fact, brief)) return 'shaft';
  const counted = fact.count !== undefined && 'exact' in fact.count && fact.count.exact > 1;
  if (scene === 'plain' && isOwn(fact, brief)) return 'furnishing';
  if (scene === 'plain' && (namesRoom(fact.name) || (fact.source === 'user' && interiorNamed(brief)?.facts.includes(fact.id))))
    return 'room';
  if (scene === 'plain' && !counted && /^(?:(?:stage|theat(?:re|er)|velvet) )?curtains?$/.test(fact.name) && isStage(brief))
    return 'curtain';
  const wall = scene === 'plain' ? wallElement(fact, roomOf(brief) !== undefined, brief) : undefined;
  if (wall) return wall;
  // "An orchard in blossom": its trees flower.
  if (scene === 'farmland' && /^(?:\w+ )?blossom$/.test(fact.name) && !single(fact) && hasOrchard(brief)) return 'orchard';
  // "An olive grove with old olive trees", "apple trees in an orchard": they are its own.
  if (scene === 'farmland' && !single(fact) && ORCHARD_TREES.test(calledOf(fact)) && hasOrchard(brief)) return 'orchard';
  if (scene === 'farmland' && fact.name === 'harvest') return 'rows';
  if (
    HAS_WAYS.has(scene) &&
    !counted &&
    drawnAs(fact.name) === undefined &&
    / (?:path|pathway|footpath|trail|track)$/.test(fact.name)
  )
    return 'path';
  const alone = single(fact);
  if (scene === 'farmland' && !counted && CROPS.test(fact.name)) return 'rows';
  if (scene === 'harbour' && !counted && /\b(?:canals?|rivers?)$/.test(fact.name)) return 'sea';
  // The canal has its own; who is on one needs it as a thing.
  if (scene === 'harbour' && !counted && /\bbridges?$/.test(fact.name) && isOverCanal(fact, brief)) return 'bridge';
  if (!counted && isTerrace(scene, fact.name)) return 'grass';
  if (/^(?:mountains|hills)$/.test(scene) && /^(?:layer|ridge|ridge line|spire|silhouette)s?$/.test(fact.name)) return scene;
  if (/^(?:hills|meadow|mountains|river)$/.test(scene) && /^(?:glen|moors?|heath|steppe|savannah?)$/.test(fact.name))
    return 'grass';
  if (/^(?:hills|meadow)$/.test(scene) && fact.name === 'moss' && !single(fact)) return 'grass';
  if (scene === 'desert' && ROCKS.test(fact.name)) return 'mountains';
  if (CONED.has(scene) && !counted && fact.name === 'volcano') return 'volcano';
  if (CONED.has(scene) && LAVA.test(fact.name) && brief.subjects.some((s) => !s.off && s.name === 'volcano')) return 'volcano';
  if (ICED.has(scene) && GLOWING.test(fact.name)) return 'plankton';
  if (scene === 'desert' && /^(?:pool|pond|lake|spring|water|waterhole)$/.test(fact.name)) return 'pool';
  if (scene === 'desert' && MIRRORS.test(fact.name)) return 'desert';
  if (scene === 'canyon' && !counted && /\b(?:river|stream|creek)$/.test(fact.name)) return 'river';
  if (ICED.has(scene) && !counted && /^(?:ice ?berg|ice floe)s?$/.test(fact.name)) return 'iceberg';
  if ((scene === 'sea' || scene === 'beach') && !alone && fact.source === 'user' && SKERRIES.test(fact.name))
    return 'sea-rocks';
  if ((scene === 'village' || scene === 'harbour') && !alone && HOUSES.test(fact.name) && !hasOwnColour(fact)) return 'houses';
  if (scene === 'harbour' && !alone && /^(?:blue )?dome$/.test(fact.name)) return 'houses';
  if (scene === 'forest' && isStand(fact, brief)) return 'forest';
  if (isLined(fact, scene)) return 'grove';
  if (LIT.has(scene) && !alone && fact.name === 'window') return 'windows';
  const inTown = fact.source === 'user' ? townPartOf(fact.name, scene, brief) : undefined;
  if (inTown) return inTown;
  const inStreet =
    scene === 'city' || (scene === 'village' && isStreetOfHouses(brief)) ? streetSceneryOf(fact, brief) : undefined;
  if (inStreet) return inStreet;
  // What lights a street stands along it, and on no table.
  if (scene === 'city' && !counted && /^(?:street ?)?lamps?$/.test(fact.name) && fact.count !== undefined && !alone)
    return 'lamps';
  if (scene === 'city' && !alone && /^(?:skyscraper|high-?rise|tower block)s?$/.test(fact.name)) return 'buildings';
  return undefined;
}

/** Wide land under a wide sky. */
const SKIED: ReadonlySet<string> = new Set([
  'meadow',
  'hills',
  'farmland',
  'desert',
  'mountains',
  'village',
  'sea',
  'beach',
  'lake',
]);
/** What a dry land's rock is called by (`scenes/rock-lands.ts`). */
const ROCKS =
  /^(?:(?:red|sandstone|tall|striped|painted|orange|giant|huge|eroded) )*(?:mesas?|buttes?|table mountains?|hoodoos?|badlands?|monoliths?|rock (?:formation|pillar|needle|pinnacle|tower)s?|fairy chimneys?|rocks?|clay pan|pan)$/;
/** Scenes that a volcano rises behind, and those with water for ice to float in. */
const CONED: ReadonlySet<string> = new Set(['mountains', 'village', 'sea', 'beach', 'lake', 'hills', 'meadow', 'farmland']);
/** What runs down from it and stands over it. */
const LAVA =
  /^(?:(?:hot|glowing|molten|red|flowing) )*(?:lava|magma)(?: (?:flow|stream|river|fountain)s?)?$|^(?:ash|smoke) (?:cloud|column|plume)$/;
const ICED: ReadonlySet<string> = new Set(['sea', 'beach', 'lake']);
const GLOWING = /\bplankton\b|\bbio-?luminescen|\bphosphorescen|\bsea sparkle/;
/** Wet salt is one, and whoever is on another world is on its surface. */
const MIRRORS = /^(?:(?:perfect |giant |natural |sky )?mirror|reflections?|surface)$/;

const isOverCanal = ({ id }: Subject, brief: Brief): boolean =>
  /\bcanals?\b/.test(brief.idea.toLowerCase()) &&
  !brief.relations.some((r) => !r.off && r.to === id && /^(?:on|upon|atop|crossing|across)$/.test(r.predicate));

const single = (fact: Subject): boolean => fact.count !== undefined && 'exact' in fact.count;

/** A name with what is said of it. */
const calledOf = ({ name, attributes }: Subject): string =>
  [...attributes.filter((a) => !a.off).map((a) => a.value), name].join(' ');

const ORCHARD_TREES = /^(?:(?:fruit|apple|cherry|pear|plum|peach|apricot|orange|lemon|olive|almond|old|gnarled) )*trees?$/;

const hasOrchard = (brief: Brief): boolean => brief.setting.some((f) => !f.off && elementNamed(f.value) === 'orchard');

const nameOf = (brief: Brief, id: string): string => brief.subjects.find((s) => s.id === id && !s.off)?.name ?? '';
