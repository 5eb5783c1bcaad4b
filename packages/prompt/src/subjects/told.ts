/** The subjects that a person named, in the idea or in talk: not what a writer added or what follows from their words. */
import type { Brief, Subject } from '@atelier/spec';

export const toldSubjects = ({ subjects }: Pick<Brief, 'subjects'>): Subject[] =>
  subjects.filter(({ off, source }) => !off && source !== 'writer' && source !== 'inferred');
