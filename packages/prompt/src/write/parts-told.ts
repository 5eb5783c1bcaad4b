/** Which parts of a body a sentence tells of: each is told of once, and none of a face that a visor, a mask or a net covers. */

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
/** Parts of a head that is covered. */
const COVERED = new Set(['eyes', 'hair', 'mouth', 'nose', 'face', 'ears']);
const COVER =
  /\b(?:visor|(?:space|diving|welding|motorcycle|closed|great) ?helmets?|welding mask|gas mask|full mask|net veil|black net|hood over the face|space ?suits?|astronauts?|hazmat|scuba)\b/i;

export const partsIn = (text: string): string[] => PARTS.flatMap(([name, words]) => (words.test(text) ? [name] : []));

/** Whether what is said or told of somebody hides the face. */
export const hidesFace = (text: string): boolean => COVER.test(text);

/** Whether a sentence is about what a covered head does not show. */
export const showsFace = (text: string): boolean =>
  partsIn(text).some((part) => COVERED.has(part)) || /\bunder the chin\b/.test(text);
