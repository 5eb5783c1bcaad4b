/** Long leaves that bend out of a round pot: the outer ones lean most and hang lowest, the inner stand before them. */
import type { Random } from '@atelier/spec';

type Point = readonly [x: number, y: number, z: number];

/** What panels are put into; `P` is what they are painted with. */
interface Panels<P> {
  readonly r: Random;
  shadow(x0: number, x1: number, z0: number, z1: number): void;
  panel(at: Point, across: Point, up: Point, paint: P): void;
  front(x0: number, x1: number, y0: number, y1: number, z: number, paint: P): void;
}

/** `tall` metres in all, from the pot's foot at `[x, y, z]`. */
export function growLeaves<P>(b: Panels<P>, [x, y, z]: Point, tall: number, leaf: P, pot: P): void {
  const [high, n] = [tall * 0.3, 11];
  if (y < 0.1) b.shadow(x - high * 0.5, x + high * 0.5, z - 0.1, z + 0.1);
  for (let i = 0; i < n; i++) {
    const t = ((i % 2 ? 1 : -1) * (n - i)) / n;
    const long = tall * (0.74 - 0.26 * Math.abs(t)) * b.r.between(0.88, 1.08);
    const lean = t * 0.85 + b.r.between(-0.08, 0.08);
    const up = Math.sqrt(Math.max(0.15, 1 - lean * lean));
    const wide = tall * 0.15;
    const foot = y + high * 0.9;
    b.panel(
      [x - (wide / 2) * up + t * high * 0.2, foot + (wide / 2) * lean, z - 0.002 * i],
      [wide * up, -wide * lean, 0],
      [long * lean, long * up, 0],
      leaf,
    );
  }
  b.front(x - high * 0.46, x + high * 0.46, y, y + high, z - 0.03, pot);
  b.front(x - high * 0.5, x + high * 0.5, y + high * 0.8, y + high, z - 0.035, pot);
}
