/**
 * Serial passes go to the workers in turn. While one paints its own, another makes its next one ready instead of waiting idly: what a
 * thing looks like in its light is most of the work of painting it. Who paints what changes no pixel.
 */
import type { Pass } from './pass.ts';

export interface Turns {
  /** Whether this pass is another worker's alone. */
  isOthers(index: number): boolean;
  /** Makes the first of this worker's next serial passes after `index` ready that is not. */
  useTime(index: number): void;
}

/** Of its own passes a worker has at most `ahead` ready. */
export function turnsOf(
  passes: readonly Pick<Pass, 'serial' | 'prepare'>[],
  worker: number,
  workers: number,
  ahead: number,
): Turns {
  const serial = passes.flatMap((pass, index) => (pass.serial ? [index] : []));
  const mine = serial.filter((_, turn) => turn % workers === worker);
  const others = new Set(serial.filter((_, turn) => turn % workers !== worker));
  const ready = new Set<number>();
  return {
    isOthers: (index) => others.has(index),
    useTime(index) {
      const coming = mine.filter((own) => own > index && passes[own]?.prepare).slice(0, ahead);
      const next = coming.find((own) => !ready.has(own));
      if (next === undefined) return;
      ready.add(next);
      passes[next]?.prepare?.();
    },
  };
}
