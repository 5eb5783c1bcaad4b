/** What the words of a place ask of the view: land that one looks down on, a road that runs along the sea. */

export const TERRACED = /\bterrace[ds]?\b|\bpadd(?:y|ies)\b/;

/** Land that falls away before the viewer. */
export const VALLEY = /\bvalleys?\b/;

/** How high the eye stands over the viewer's feet, in metres, where the place says so: over land, or in a street. */
export function eyeOver(scene: string, place: string): number | undefined {
  if (scene === 'village') return /\b(?:street|lane|alley)\b/.test(place) ? 2.3 : undefined;
  if (scene !== 'hills') return undefined;
  // On the level of the towers.
  if (/\bgreat wall\b/.test(place)) return 15;
  if (TERRACED.test(place)) return 11;
  // A valley is looked down into.
  return VALLEY.test(place) ? 9 : undefined;
}

/** A road with the sea beside it. */
export const isCoastRoad = (place: string): boolean =>
  /\b(?:coast(?:al)?|sea(?:side|shore)?|ocean|cliff(?:side)?) (?:road|highway|drive|route|boulevard)\b|\bcorniche\b|\b(?:road|highway) (?:along|by|beside) the (?:coast|sea|ocean|shore)\b/.test(
    place,
  );

/** What makes of a road a track of earth between its verges, or a way of stones. */
const EARTHEN =
  'dirt|gravel|sand|sandy|earth|earthen|mud|muddy|clay|dust|dusty|country|farm|rural|village|unpaved|unmade|field|cart|caravan|red|yellow|brick|stone|cobbled?|cobblestone|roman|ancient|medieval|plantation|tea|coffee|vineyard|olive|rice';
/** Roads that are paved. */
export const PAVED = new RegExp(
  `\\b(?:highway|motorway|freeway|interstate|autobahn)s?\\b|(?<!\\b(?:${EARTHEN}) )(?<!\\b(?:rail|down|up) ?)\\broads?\\b(?! (?:works?|signs?|trip|map))`,
);
/** Tracks with two ruts. */
export const TRACK = new RegExp(`\\b(?:${EARTHEN}) (?:road|lane|track)s?\\b|\\b(?:country|rural|farm) lanes?\\b`);
/** Roads that go round what they meet. */
export const WINDING = /\b(?:winding|curv\w+|twist\w+|serpentine|snaking|bendy|mountain|alpine|hill|pass)\b/;
/** A road among mountains has them before it. */
export const MOUNTAIN_ROAD =
  /\b(?:mountain(?:ous)?|alpine|himalayan?|andean) (?:pass )?(?:roads?|highways?|lanes?|tracks?)\b|^(?=.*\b(?:mountains?|alps|peaks|himalayas?|andes)\b)(?=.*\b(?:road|highway)s?\b)/;
