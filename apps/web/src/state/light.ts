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

const HOVER_MS = 150;
const TYPING_MS = 800;
let soon: ReturnType<typeof setTimeout> | undefined;
let awaited = '';
let typedAt = Number.NEGATIVE_INFINITY;

/** What a pointer only passes over is not lit, nor anything while keys are struck. */
export function shineSoon(ids: readonly string[] = []): void {
  const key = ids.join(' ');
  if (key === awaited) return;
  shine();
  if (key === '') return;
  awaited = key;
  // A pointer that rests on a word soon after the last key lights it when the keys have been quiet long enough: it need not move again.
  const quiet = TYPING_MS - (performance.now() - typedAt);
  soon = setTimeout(
    () => {
      shine({ ids });
      awaited = key;
    },
    Math.max(HOVER_MS, quiet),
  );
}

export function typed(): void {
  typedAt = performance.now();
  shine();
}

export function shine(next: Light = NONE): void {
  clearTimeout(soon);
  awaited = '';
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
