/** A town that is named by its water may be asked for by its streets, and one that is named by its streets by its water. */
import { type SceneId, sceneOf } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { townBridgeOf } from '../scenes/bridge-words.ts';
import { hasWaterfront, isFireworksOverRiver, isOverFog } from '../scenes/city-words.ts';
import { isCragCastle, isFloating, isViaduct } from '../scenes/rock-words.ts';
import { begunAs } from '../scenes/said-from-start.ts';
import { isMirrorPool, isNeonGrid, isRidgeRuin } from '../scenes/set-piece-words.ts';
import { isStairs } from '../scenes/street-manner.ts';

const STREETS =
  /\b(?:streets?|alleys?|alleyways?|laneways?|back ?streets?|boulevards?|hutongs?|souks?|medina|stairways?|trams?|tramways?|cable cars?|taxis?|cobble\w*)\b/;
const WATERS =
  /\b(?:canals?|harbou?rs?|ports?|bays?|waterfront|quays?|piers?|marinas?|docks?|beach|boats?|ships?|ferr(?:y|ies)|gondolas?|sea|ocean|lagoons?|rivers?|lakes?|bosphorus|ghats?|shore|coast)\b/;
/** Scenes that a named town brings along, though one may stand between its houses. */
const BY_NAME: ReadonlySet<SceneId> = new Set<SceneId>(['harbour', 'beach', 'sea', 'snowfield', 'plain']);
/** Old towns that are known by how they lie at their water. */
const AT_WATER =
  /\b(?:istanbul|constantinople|bosphorus|golden horn|varanasi|benares|ghats?|udaipur|budapest|prague|porto|venice|stockholm|st\.? petersburg|florence|bruges|salzburg|lucerne|heidelberg)\b/;

/** Cities of towers at a harbour or a river: across the water one sees their skyline. */
const METROPOLIS =
  /\b(?:hong kong|kowloon|victoria harbou?r|sydney|singapore|new york|manhattan|brooklyn|hudson|shanghai|huangpu|dubai|doha|abu dhabi|toronto|vancouver|seattle|san francisco|boston|chicago|miami|baltimore|tokyo|yokohama|osaka|busan|seoul|panama city|auckland|lagos|mumbai|los angeles|san diego|bangkok|jakarta|kuala lumpur|melbourne|perth|frankfurt|rio(?: de janeiro)?|london|thames)\b/;
/** Lands of which a cliff is far from any sea. */
const INLAND =
  /\b(?:himalayas?|himalayan|tibet|tibetan|bhutan|bhutanese|nepal|nepalese|ladakh|alps|alpine|andes|andean|rockies|mountains?|monastery|monasteries)\b/;

const BY_PARK: ReadonlySet<SceneId> = new Set<SceneId>(['city', 'snowfield', 'plain']);

/** Scenes of land that a rock with its castle, or a valley with its bridge, may stand in. */
const LAND: ReadonlySet<SceneId> = new Set<SceneId>([
  'plain',
  'hills',
  'meadow',
  'mountains',
  'forest',
  'sky',
  'night-sky',
  'snowfield',
  'farmland',
  'river',
  'village',
]);

const isCityAtDocks = (said: string): boolean =>
  /\b(?:industrial port|container port|container terminal|shipyard|port (?:with|and) cranes|harbou?r cranes|cargo port)\b/.test(
    said,
  );

export function townChoiceOf(scene: SceneId, brief: Brief): SceneId {
  // Said from the start: an edit moves no town (L1).
  const { setting, subjects } = brief;
  const said = begunAs(brief);
  const begun = [...setting, ...subjects].some((f) => !f.off && f.source === 'user');
  if (!begun) return scene;
  if (/\b(?:central park|hyde park|city park|park bench)\b/.test(said) && BY_PARK.has(scene)) return 'garden';
  const city = setting.some((f) => !f.off && f.source === 'user' && f.kind === 'place' && sceneOf(f.value) === 'city');
  if (scene === 'beach' && city && hasWaterfront(brief) && !/\b(?:beach|sand|shore)\b/.test(said)) return 'city';
  if (scene === 'harbour' && METROPOLIS.test(said) && hasWaterfront(brief)) return 'city';
  if (LAND.has(scene) && isFireworksOverRiver(brief)) return 'city';
  const bridge = townBridgeOf(brief)?.scene;
  if (bridge && (LAND.has(scene) || /^(?:beach|sea|city|harbour)$/.test(scene))) return bridge;
  if (isMirrorPool({ brief }) && (LAND.has(scene) || /^(?:beach|sea|lake|city|garden|desert)$/.test(scene))) return 'garden';
  if (isFloating({ brief }) && scene !== 'underwater') return 'sky';
  // A cliff is at the sea, unless it is said to be in the mountains.
  if ((scene === 'sea' || scene === 'beach') && INLAND.test(said) && !WATERS.test(said)) return 'mountains';
  if ((LAND.has(scene) || scene === 'desert' || (scene === 'city' && !STREETS.test(said))) && isNeonGrid({ brief }))
    return 'mountains';
  if (LAND.has(scene) && isRidgeRuin({ brief })) return 'mountains';
  if (LAND.has(scene) && (isCragCastle({ brief }) || isViaduct({ brief }))) return 'mountains';
  if (scene === 'city' && isCragCastle({ brief }) && !STREETS.test(said)) return 'mountains';
  if (scene === 'city' && /\bparliament\b/.test(said) && /\b(?:budapest|hungarian)\b/.test(said)) return 'harbour';
  if (LAND.has(scene) && isOverFog(brief) && /\b(?:city|skyline|skyscrapers?)\b/.test(said)) return 'city';
  if (isCityAtDocks(said) && (scene === 'city' || scene === 'plain')) return 'harbour';
  const street =
    STREETS.test(said) || (isStairs(said) && /\b(?:houses?|town|village|city|island|greek|santorini)\b/.test(said));
  if (
    BY_NAME.has(scene) &&
    street &&
    !WATERS.test(said) &&
    /\b(?:street|alley|lane|stairs|steps|tram|cobble|hutong|souk|medina|boulevard)/.test(said)
  )
    return 'city';
  if (scene === 'city' && !street && AT_WATER.test(said) && WATERS.test(said)) return 'harbour';
  return scene;
}
