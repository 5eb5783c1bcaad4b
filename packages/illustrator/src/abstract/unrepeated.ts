import type { Random } from '@atelier/spec';
import type { Colour } from './artboard.ts';

/** Draws from `colours`, hardly ever the same one twice running: two figures of one colour side by side run together. */
export function unrepeated(r: Random, colours: readonly Colour[]): () => Colour {
  let last: Colour | undefined;
  return () => {
    let c = r.pick(colours);
    for (let i = 0; i < 4 && c === last; i++) c = r.pick(colours);
    last = c;
    return c;
  };
}
