/** Not imported from the vocabulary's room: that would bring its schema library into the first load. A test compares them. */
import type { Liberty } from '@atelier/spec';

export type { Liberty };
export const LIBERTIES = ['faithful', 'balanced', 'free'] as const satisfies readonly Liberty[];
