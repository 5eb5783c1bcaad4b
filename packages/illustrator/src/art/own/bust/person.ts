import type { Look } from '../look.ts';

/** Whose head it is, as its features go by. */
export interface Person {
  readonly look: Look;
  readonly skin: string;
  /** A woman's or a girl's face. */
  readonly soft: boolean;
  readonly child: boolean;
  /** The middle of the features: the head is a little turned. */
  readonly middle: number;
}
