/** What is seen of the things that people name most. Read when first asked for. */
import { SEEN_GROWN } from './seen-grown.ts';
import { SEEN_THINGS } from './seen-things.ts';

export const SEEN = [SEEN_THINGS, SEEN_GROWN] as const;
