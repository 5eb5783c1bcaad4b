/** What is pointed at, shared by the words, the chips and the picture. A store of its own, so that moving a pointer renders little. */
import { useSyncExternalStore } from 'react';

export interface Light {
  /** Ids of what is painted. */
  ids: readonly string[];
  /** Where the pointer is over the picture, in parts of it. */
  at?: { x: number; y: number };
}

const NONE: Light = { ids: [] };
let now: Light = NONE;
const listeners = new Set<() => void>();

export function shine(next: Light = NONE): void {
  const same = next.ids.length === now.ids.length && next.ids.every((id, i) => id === now.ids[i]);
  if (same && next.at === undefined && now.at === undefined) return;
  now = next;
  for (const listener of listeners) listener();
}

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

export const useLight = (): Light => useSyncExternalStore(listen, () => now);
