/** What shot, angle and composition words do to the camera, to the size of what is named, and to where it stands. */
import type { SceneId } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';

export interface Framing {
  /** Where the horizon lies, as a part of the height from the top; undefined leaves it to the seed. */
  horizon?: readonly [number, number];
  /** Factors on the height of the eye, the focal length, and the size of what the person named. */
  eye: number;
  focal: number;
  size: number;
  /** Where the main subject stands: on a third, in the middle, or as the seed has it. */
  home?: 'third' | 'middle';
  /** The sun or moon stands in the middle. */
  centred: boolean;
}

/** Scenes that look right from the air; the others are rooms of their own and only tilt. */
const OPEN: ReadonlySet<SceneId> = new Set<SceneId>([
  'beach',
  'sea',
  'lake',
  'meadow',
  'hills',
  'desert',
  'snowfield',
  'river',
  'village',
  'farmland',
  'garden',
]);
/** Scenes whose horizon is part of what they are. */
const FIXED: ReadonlySet<SceneId> = new Set<SceneId>(['plain', 'underwater', 'waterfall', 'night-sky', 'sky']);

const AERIAL = /\baerial|bird'?s?[- ]?'?s?[- ]eye|\bdrone\b|top[- ]down|\boverhead|satellite view/;
const HIGH = /high[- ]angle|from above|view from above|top view/;
const LOW = /low[- ]angle|worm'?s?[- ]eye|from below|ground level|looking up/;
const CLOSE = /close[- ]?up|macro|headshot|head and shoulders/;
const WIDE = /wide|panoram|establishing|long shot|full view/;
const SPARE = /minimal|negative space|empty space|uncluttered/;
const THIRDS = /rule of thirds|off[- ]cent/;
const CENTRED = /symmetr|\bcent(?:er|re)d\b/;

export function framingOf(brief: Brief, scene: SceneId): Framing {
  const said = brief.look
    .filter((f) => !f.off && /^(?:shot|angle|composition|lens|style)$/.test(f.kind))
    .map((f) => f.value.toLowerCase())
    .join(' ; ');
  const framing: Framing = { eye: 1, focal: 1, size: 1, centred: false };
  if (said === '') return framing;
  const open = OPEN.has(scene);
  const fixed = FIXED.has(scene);
  if (WIDE.test(said)) {
    framing.focal = 0.78;
    framing.size = 0.68;
  }
  if (CLOSE.test(said)) {
    framing.focal = 1.35;
    framing.size = 1.6;
  }
  if (SPARE.test(said)) {
    framing.size *= 0.62;
    if (!fixed) framing.horizon = [0.72, 0.8];
  }
  if (THIRDS.test(said)) {
    framing.home = 'third';
    if (!fixed) framing.horizon = scene === 'city' || scene === 'mountains' ? [0.66, 0.67] : [0.333, 0.34];
  }
  if (CENTRED.test(said)) {
    framing.home = 'middle';
    framing.centred = true;
    // Half the picture mirrors the other half.
    if (scene === 'lake' || scene === 'sea') framing.horizon = [0.5, 0.5];
  }
  if (HIGH.test(said) && !fixed) {
    framing.horizon = open ? [0.24, 0.32] : [0.4, 0.46];
    framing.eye = open ? 2.6 : 1.6;
  }
  if (AERIAL.test(said) && !fixed) {
    framing.horizon = open ? [0.1, 0.16] : [0.36, 0.42];
    framing.eye = open ? 6 : 2.2;
    framing.size *= open ? 0.6 : 0.85;
  }
  if (LOW.test(said) && !fixed) {
    framing.horizon = [0.76, 0.84];
    framing.eye = 0.4;
    framing.size *= 1.2;
  }
  return framing;
}
