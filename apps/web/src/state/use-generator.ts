/** The generator whose prompt is shown and copied: the one that was asked for last, over reloads too; at first plain words. */
import { useCallback, useEffect, useState } from 'react';
import type { DialectName } from '../worker/protocol.ts';
import { type StoredPrompt, storedPrompt, storePrompt } from './stored.ts';

const AT_FIRST = 'plain';

export interface GeneratorStore {
  /** Undefined until they are known. */
  generator: DialectName | undefined;
  /** Whether its prompt is unfolded. */
  open: boolean;
  choose(id: string): void;
  unfold(open: boolean): void;
}

export function useGenerator(all: readonly DialectName[]): GeneratorStore {
  const [{ id, open }, set] = useState<StoredPrompt>(storedPrompt);
  useEffect(() => storePrompt({ id, open }), [id, open]);
  return {
    generator: all.find((each) => each.id === (id ?? AT_FIRST)) ?? all[0],
    open,
    choose: useCallback((next) => set((now) => ({ ...now, id: next })), []),
    unfold: useCallback((next) => set((now) => ({ ...now, open: next })), []),
  };
}

/** "for Midjourney", "in plain English". */
export const wordsFor = ({ id, name }: DialectName): string => `${id === AT_FIRST ? 'in' : 'for'} ${name}`;
