/** What is said of a storm of sand or dust, for whoever places or paints it. */
import type { Brief } from '@atelier/spec';

export const DUST_STORM = /\b(?:sand ?storms?|dust ?storms?|haboobs?)\b/;

/** Said from the start: an edit raises no wall of dust (L1). */
export const isDustStorm = ({ setting }: Brief): boolean =>
  setting.some((f) => !f.off && f.source === 'user' && f.kind === 'weather' && DUST_STORM.test(f.value.toLowerCase()));
