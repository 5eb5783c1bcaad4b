/** The large picture, as the command line paints it: with progress, stoppable, its file at hand for as long as nothing changed. */
import { useCallback, useRef, useState } from 'react';
import type { Doc } from '../model/doc.ts';
import type { Calls, Painted } from '../worker/protocol.ts';
import type { StudioClient } from './studio-client.ts';

export interface Progress {
  /** 0 … 1 */
  fraction: number;
  stage: string;
}
type LargePicture = Calls['paint']['out'];

export interface Large {
  progress: Progress | undefined;
  /** Paints, or answers at once with what was painted of the same document; undefined where it was stopped. */
  paint(doc: Doc, format?: 'png' | 'svg'): Promise<LargePicture | undefined>;
  stop(): void;
  /** What was painted of exactly this document. */
  of(doc: Doc): LargePicture | undefined;
}

export function useLarge(client: StudioClient | undefined, onPicture: (picture: Painted) => void): Large {
  const [progress, setProgress] = useState<Progress>();
  const done = useRef<{ doc: Doc; picture: LargePicture }>(undefined);
  const abort = useRef<AbortController>(undefined);
  const show = useRef(onPicture);
  show.current = onPicture;

  const of = useCallback((doc: Doc) => (done.current?.doc === doc ? done.current.picture : undefined), []);
  const paint = useCallback(
    async (doc: Doc, format: 'png' | 'svg' = 'png') => {
      const known = done.current?.doc === doc && format === 'png' ? done.current.picture : undefined;
      if (known) {
        show.current(known.painted);
        return known;
      }
      if (!client) return undefined;
      abort.current?.abort();
      const mine = new AbortController();
      abort.current = mine;
      setProgress({ fraction: 0, stage: 'beginning' });
      try {
        const picture = await client.call('paint', { doc, format }, { signal: mine.signal, onEvent: setProgress });
        if (mine.signal.aborted) return undefined;
        if (format === 'png') done.current = { doc, picture };
        show.current(picture.painted);
        return picture;
      } catch (error) {
        if (mine.signal.aborted || (error as { code?: string }).code === 'interrupted') return undefined;
        throw error;
      } finally {
        if (abort.current === mine) setProgress(undefined);
      }
    },
    [client],
  );
  return {
    progress,
    paint,
    of,
    stop: useCallback(() => {
      abort.current?.abort();
      setProgress(undefined);
    }, []),
  };
}
