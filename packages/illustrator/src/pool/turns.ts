/**
 * Serial passes go to the workers in turn. While one paints its own, another makes its next one ready instead of waiting idly: what a
 * thing looks like in its light is most of the work of painting it. Who paints what changes no pixel.
 */
import type { Pass } from './pass.ts';

export interface Turns {
  /** Whether this pass is another worker's alone. */
  isOthers(index: number): boolean;
  /** Makes this worker's next serial pass after `index` ready, unless it is. */
  useTime(index: number): void;
}

export function turnsOf(passes: readonly Pick<Pass, 'serial' | 'prepare'>[], worker: number, workers: number): Turns {
  const serial = passes.flatMap((pass, index) => (pass.serial ? [index] : []));
  const mine = serial.filter((_, turn) => turn % workers === worker);
  const others = new Set(serial.filter((_, turn) => turn % workers !== worker));
  const ready = new Set<number>();
  return {
    isOthers: (index) => others.has(index),
    useTime(index) {
      const next = mine.find((own) => own > index && passes[own]?.prepare);
      if (next === undefined || ready.has(next)) return;
      ready.add(next);
      passes[next]?.prepare?.();
    },
  };
}
