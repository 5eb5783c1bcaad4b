import type { Span } from '@atelier/spec';

/** What may have been said in one stretch of the idea or in several. */
export interface Spanned {
  span?: Span | undefined;
  spans?: Span[] | undefined;
}

/** Every stretch of the idea that says it, in their order; of what was not said, none. */
export const spansOf = ({ span, spans }: Spanned = {}): Span[] => spans ?? (span ? [span] : []);
