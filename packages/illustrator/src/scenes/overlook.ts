/** Land that one looks down on, because it is seen from above: how high the eye stands over the viewer's feet, in metres. */

export const TERRACED = /\bterrace[ds]?\b|\bpadd(?:y|ies)\b/;

export function eyeOver(place: string): number | undefined {
  // On the level of the towers.
  if (/\bgreat wall\b/.test(place)) return 15;
  return TERRACED.test(place) ? 11 : undefined;
}
