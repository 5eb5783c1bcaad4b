import type { Frame } from './frame.ts';

/** As many as were asked for, so that each can have a name of its own. */
type Rows<N extends number, T extends Float32Array[] = []> = number extends N
  ? Float32Array[]
  : T['length'] extends N
    ? T
    : Rows<N, [...T, Float32Array]>;

/** `count` rows of scratch, one float a pixel, rounded up to a multiple of four. */
export function scratch<N extends number>(frame: Frame, count: N): Rows<N> {
  return Array.from({ length: count }, () => frame.rows(frame.width)) as Rows<N>;
}
