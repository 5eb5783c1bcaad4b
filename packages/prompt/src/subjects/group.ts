/** Names of several that are told as one: a file of its own, for who asks this needs no portraits. */
import type { Subject } from '@atelier/spec';

/** "A hedgehog family" are hedgehogs. */
export const GROUPS = /^(.+) (?:family|families|herd|flock|pair|couple|group|pack|litter|brood|trio)s?$/;

/** Whether a name is that of several. */
export const isGroup = ({ name }: Subject): boolean =>
  GROUPS.test(name.toLowerCase()) || /^(?:family|crowd|herd|flock)$/i.test(name);
