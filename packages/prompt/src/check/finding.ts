import type { Span } from '@atelier/spec';

export interface Finding {
  value: string;
  /** In the prompt; of what was dropped, in the idea. UTF-16 units. */
  span: Span;
  /** `thing`, `count`, `action`, `relation`, `lettering`, `absence`, a kind of attribute, setting or look, or `word`. */
  kind: string;
  /** Why, in a few plain words. */
  reason: string;
}
