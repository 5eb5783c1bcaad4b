/** What is seen in the places that people name most. Read when first asked for. */
import { SEEN_OUTDOORS } from './seen-outdoors.ts';
import { SEEN_ROOMS } from './seen-rooms.ts';

export const SEEN_PLACES = [SEEN_ROOMS, SEEN_OUTDOORS] as const;
