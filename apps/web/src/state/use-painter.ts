/** Starts the worker once, after what it needs is loaded. */
import { useEffect, useState } from 'react';
import { type Loading, loadPainter, Stopped } from './load-painter.ts';
import { StudioClient } from './studio-client.ts';

export type PainterState =
  | { is: 'loading'; loading: Loading }
  | { is: 'ready'; client: StudioClient; threads: number }
  | { is: 'broken'; message: string /** Nothing answers any more. */; stopped: boolean };

export function usePainter(): PainterState {
  const [state, setState] = useState<PainterState>({ is: 'loading', loading: { loaded: 0, total: 0 } });
  useEffect(() => {
    let gone = false;
    const show = (loading: Loading) => gone || setState((now) => (now.is === 'loading' ? { is: 'loading', loading } : now));
    async function start(): Promise<void> {
      if (typeof Worker === 'undefined')
        throw new Error(
          'This browser allows no workers, and the painter is one. Try another browser, or “atelier imagine” in a terminal.',
        );
      await loadPainter(show);
      const worker = new Worker(new URL('../worker/entry.ts', import.meta.url), { type: 'module', name: 'studio' });
      const client = new StudioClient(worker);
      const { threads } = await client.ready;
      if (gone) worker.terminate();
      else setState({ is: 'ready', client, threads });
    }
    start().catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      if (!gone) setState({ is: 'broken', message, stopped: error instanceof Stopped });
    });
    return () => {
      gone = true;
    };
  }, []);
  return state;
}
