/**
 * Plants that were grown a moment ago. A tree takes longer to grow than to paint, and the next key of somebody typing mostly asks for
 * the same one at the same place. What is remembered is what would be grown again, to the last bit: the key is all that a plant is
 * made of, and the stream of chance goes on where it would have gone on.
 */
import type { Light } from '../light/light.ts';
import type { Part } from './parts.ts';
import type { Plant } from './plant.ts';

interface Grown {
  /** Shared by all who ask: to be read only. */
  parts: readonly Part[];
  /** Of the stream, afterwards. */
  state: number;
  polygons: number;
}

/** About 15 MB. */
const MOST_POLYGONS = 60_000;

/** The oldest first. */
const known = new Map<string, Grown>();
let held = 0;

const lights = new WeakMap<Light, string>();

function nameOf(light: Light): string {
  let name = lights.get(light);
  if (name === undefined) {
    name = JSON.stringify(light);
    lights.set(light, name);
  }
  return name;
}

export function remembered(generator: string, plant: Plant): Plant {
  return (place, r, light, look = {}) => {
    const key = `${generator} ${r.state} ${JSON.stringify([place, look])} ${nameOf(light)}`;
    const before = known.get(key);
    if (before) {
      known.delete(key);
      known.set(key, before);
      r.state = before.state;
      return [...before.parts];
    }
    const parts = plant(place, r, light, look);
    const polygons = parts.reduce((sum, part) => sum + part.polygons.length, 0);
    keep(key, { parts, state: r.state, polygons });
    return [...parts];
  };
}

function keep(key: string, grown: Grown): void {
  known.set(key, grown);
  held += grown.polygons;
  for (const [oldest, { polygons }] of known) {
    if (held <= MOST_POLYGONS) break;
    known.delete(oldest);
    held -= polygons;
  }
}
