/** What a front end has found in a prompt before anybody reads its words. Spans are of the prompt. */
import type { Format, Reference, Span, Unread } from '@atelier/spec';
import { Projection } from './projection.ts';

export type Setting = string | number | boolean;

export interface Denied {
  /** As written, without weights. */
  value: string;
  /** Absent where it came in a field of its own beside the prompt. */
  span?: Span;
  weight?: number;
}

export interface Reading {
  /** The words to read. */
  words: Projection;
  /** Where the prompt proper stands in what was pasted, without the command or the quotes round it and the parameters behind it. Absent: all of it. */
  body?: Span;
  /** Stretches that weigh more or less than 1; later ones win. */
  weights: { start: number; end: number; weight: number }[];
  denied: Denied[];
  format: Partial<Format>;
  /** Stretches that say something of the format. */
  formatSpans: Span[];
  /** Settings of the target that no field of the Brief has, by the target's own names. */
  parameters: Record<string, Setting>;
  /** Of the target, where the prompt names one. */
  version?: string;
  references: Reference[];
  /** What the front end could not place. */
  unread: Unread[];
}

export const emptyReading = (): Reading => ({
  words: new Projection(),
  weights: [],
  denied: [],
  format: {},
  formatSpans: [],
  parameters: {},
  references: [],
  unread: [],
});
