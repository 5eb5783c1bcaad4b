/** A template, read. */
export type Sampler = 'random' | 'combinatorial' | 'cyclical';

export interface Text {
  kind: 'text';
  text: string;
}
interface Sequence {
  kind: 'sequence';
  nodes: Node[];
}
export interface Option {
  /** 1 where none is given. */
  weight: number;
  node: Node;
}
/** `{a|b}`: `min` to `max` options at once, without replacement, joined. */
export interface Variant {
  kind: 'variant';
  options: Option[];
  min: number;
  max: number;
  joiner: string;
  sampler?: Sampler;
}
/** `__path__`. */
export interface Wildcard {
  kind: 'wildcard';
  path: Node;
  values: Assign[];
  sampler?: Sampler;
  /** Where it stands. */
  at: number;
}
/** `${name=value}`: no text of its own. */
export interface Assign {
  kind: 'assign';
  name: string;
  node: Node;
  /** `=!`: chosen once, at once. */
  immediate: boolean;
  /** `?=`: what was there before stays. */
  keep: boolean;
}
/** `${name}` and `${name:default}`. */
export interface Access {
  kind: 'access';
  name: string;
  fallback?: Node;
  at: number;
}
/** `%{outer ... outer$$inner}`. */
export interface Wrap {
  kind: 'wrap';
  outer: Node;
  inner: Node;
}
export type Node = Text | Sequence | Variant | Wildcard | Assign | Access | Wrap;
/** What gives text. */
export type Speaking = Exclude<Node, Assign>;

export const EMPTY: Text = { kind: 'text', text: '' };

export const samplerOf = (node: Node): Sampler | undefined =>
  node.kind === 'variant' || node.kind === 'wildcard' ? node.sampler : undefined;
