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

/** Roads that are paved; a country road is a track between its verges. */
export const PAVED =
  /\b(?:highway|motorway|freeway|interstate|autobahn|(?:asphalt|tarmac|paved|open|empty|long|straight) road)s?\b|^(?:an? |the )?road$/;
