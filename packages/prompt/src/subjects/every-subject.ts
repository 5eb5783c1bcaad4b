import type { Subject } from '@atelier/spec';

/** Subjects with their parts, and the parts of those. */
export const everySubject = (subjects: readonly Subject[]): Subject[] =>
  subjects.flatMap((each) => [each, ...everySubject(each.parts)]);
