import type { Pen } from './sketch.ts';

/** A thin wisp over what is hot, between two lines; broader ones read as blobs of whatever is behind them. */
export function wisp(d: Pen, first: string, last: string, opacity = 0.34): void {
  d.strands(first, last, 2, ['#fbf8f0'], { opacity, stray: 2 });
}
