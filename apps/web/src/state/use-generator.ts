/** The generator, and its version, whose prompt is shown and copied: what was asked for last, over reloads too; at first plain words. */
import { useCallback, useEffect, useState } from 'react';
import type { DialectName } from '../worker/protocol.ts';
import { type StoredPrompt, storedPrompt, storePrompt } from './stored.ts';

const AT_FIRST = 'plain';

export interface GeneratorStore {
  /** Undefined until they are known. */
  generator: DialectName | undefined;
  /** Of this generator; undefined for its usual one. */
  version: string | undefined;
  /** Whether its prompt is unfolded. */
  open: boolean;
  /** Another generator in its usual version: names of versions mean something else there. The same one stays as it is. */
  choose(id: string): void;
  chooseVersion(version: string): void;
  unfold(open: boolean): void;
}

export function useGenerator(all: readonly DialectName[]): GeneratorStore {
  const [{ id, version, open }, set] = useState<StoredPrompt>(storedPrompt);
  useEffect(() => storePrompt({ id, version, open }), [id, version, open]);
  const generator = all.find((each) => each.id === (id ?? AT_FIRST)) ?? all[0];
  return {
    generator,
    version: generator?.versions.slice(1).find((each) => each === version),
    open,
    choose: useCallback((next) => set((now) => chosen(now, next)), []),
    chooseVersion: useCallback((next) => set((now) => ({ ...now, version: next })), []),
    unfold: useCallback((next) => set((now) => ({ ...now, open: next })), []),
  };
}

export const chosen = (now: StoredPrompt, id: string): StoredPrompt =>
  id === (now.id ?? AT_FIRST) ? { ...now, id } : { id, open: now.open };

/** What its prompt is asked for by: `midjourney`, `midjourney@7`. */
export const idOf = ({ id }: DialectName, version?: string): string => (version ? `${id}@${version}` : id);

/** "for Midjourney", "for Midjourney 7", "in plain English". */
export const wordsFor = ({ id, name }: DialectName, version?: string): string =>
  `${id === AT_FIRST ? 'in' : 'for'} ${name}${version ? ` ${version}` : ''}`;
