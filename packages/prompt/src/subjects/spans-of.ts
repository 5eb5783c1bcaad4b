import type { Span } from '@atelier/spec';

/** What may have been said in one stretch of the idea or in several. */
export interface Spanned {
  span?: Span | undefined;
  spans?: Span[] | undefined;
}

/** Every stretch of the idea that says it, in their order; of what was not said, none. */
export const spansOf = ({ span, spans }: Spanned = {}): Span[] => spans ?? (span ? [span] : []);

/** From its first word to its last. */
export const extentOf = ({ span, spans }: Spanned): Span | undefined =>
  spans === undefined || spans.length === 0 ? span : [spans[0]![0], spans.at(-1)![1]];
