/** Which parts of a body a sentence tells of: each is told of once, and none of a face that is covered or turned away. */

const PARTS: readonly (readonly [string, RegExp])[] = [
  ['eyes', /\b(?:eyes?|eyelids?|lids)\b/i],
  ['hair', /\b(?:hair|ponytail|braids?|plaits?|curls?|cowlick)\b/i],
  ['mouth', /\b(?:mouth|lips?|smile|smiling)\b/i],
  ['nose', /\b(?:nose|snout|muzzle)\b/i],
  ['face', /\b(?:face|features|cheeks?|chin|jaw|eyebrows?|brows?|freckles?)\b/i],
  ['ears', /\bears?\b/i],
  ['tail', /\btails?\b/i],
  ['whiskers', /\bwhiskers\b/i],
  ['coat', /\b(?:fur|coat|fleece|plumage)\b/i],
  ['wings', /\bwings?\b/i],
  ['horns', /\b(?:horns?|antlers?)\b/i],
];
/** Parts of a face. */
const FACIAL = new Set(['eyes', 'mouth', 'nose', 'face']);
/** Parts of a head that are covered with its face, and seen from behind. */
const ROUND_IT = new Set(['hair', 'ears']);
/** What only a face has or does. */
const SHOWN_BY_FACE =
  /\b(?:beard|moustache|stubble|dimples?|tears?|gaze|expression|glasses|grin\w*|laugh\w*|smil\w*|yawn\w*|under the chin|forehead|cheekbones?|looks? (?:straight )?(?:at us|at the viewer|toward us))\b/i;

export const partsIn = (text: string): string[] => PARTS.flatMap(([name, words]) => (words.test(text) ? [name] : []));

/** Whether a sentence is about what a face shows; `whole`: or about the rest of a head. */
export const showsFace = (text: string, whole = true): boolean =>
  SHOWN_BY_FACE.test(text) || partsIn(text).some((part) => FACIAL.has(part) || (whole && ROUND_IT.has(part)));

/** Whether it is about what is on the front of a body, which is not seen of who is turned away. */
export const showsFront = (text: string): boolean => FRONT.test(text);
const FRONT = /\b(?:collarbone|chest|buttons?|pendant|necklace|buckle|neckline|lapels?|zip)\b/i;
