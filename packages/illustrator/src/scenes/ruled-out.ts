/** What a place would be painted with by itself, and somebody wants none of. */
import type { Brief } from '@atelier/spec';

/** "No trees", "without the trees": none that a place brings along either. */
export const isTreeless = ({ absent }: Pick<Brief, 'absent'>): boolean =>
  absent.some(({ value, off }) => !off && /^(?:any |more )?trees?$/.test(value.toLowerCase()));
