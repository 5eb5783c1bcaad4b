/** What a fact at the other end of a relation is called. */
import type { Brief } from '@atelier/spec';

/** The name of a subject or the words of a setting fact; empty where there is none, or it is switched off. */
export const nameOf = ({ subjects, setting }: Brief, id: string): string =>
  subjects.find((s) => s.id === id && !s.off)?.name ?? setting.find((f) => f.id === id && !f.off)?.value ?? '';
