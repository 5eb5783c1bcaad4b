/** Variations of a document: one tap goes on from one of them; once that is taken back, all of them are there again. */
import { useCallback, useRef, useState } from 'react';
import type { Doc } from '../model/doc.ts';
import type { Painted, Way } from '../worker/protocol.ts';
import type { StudioClient } from './studio-client.ts';

export interface ShownWay extends Way {
  painted?: Painted;
}

interface Offer {
  of: Doc;
  list: readonly ShownWay[];
  /** The one that was gone on from. */
  taken?: Doc;
}

export interface WaysStore {
  ways: readonly ShownWay[] | undefined;
  /** Whether they are to be chosen from: until then there is no picture to act on, by button or by key. */
  choosing(): boolean;
  /** @throws StudioError */
  offer(of: Doc, make: (client: StudioClient) => Promise<Way[]>): Promise<void>;
  take(way: Way): void;
  dismiss(): void;
  /** The page shows this document now. True where that brought them back. */
  follow(doc: Doc): boolean;
}

const SIDE = 288;

export function useWays(client: StudioClient | undefined, onTrouble: (error: unknown) => void): WaysStore {
  const [ways, setWays] = useState<readonly ShownWay[]>();
  const offered = useRef<Offer>(undefined);
  const open = useRef(false);
  const painting = useRef<AbortController>(undefined);
  const trouble = useRef(onTrouble);
  trouble.current = onTrouble;

  const close = useCallback(() => {
    // What nobody will choose from any more is not painted either.
    painting.current?.abort();
    open.current = false;
    setWays(undefined);
  }, []);

  const show = useCallback(
    async (offer: Offer) => {
      if (!client) return;
      painting.current?.abort();
      const abort = new AbortController();
      painting.current = abort;
      const { signal } = abort;
      offered.current = offer;
      open.current = true;
      setWays(offer.list);
      for (const { doc, painted } of offer.list) {
        if (painted) continue;
        const onEvent = (picture: Painted) => {
          offer.list = offer.list.map((each) => (each.doc === doc ? { ...each, painted: picture } : each));
          setWays(offer.list);
        };
        try {
          await client.call('draft', { doc, side: SIDE, quick: false }, { signal, onEvent });
        } catch (error) {
          if (!signal.aborted) throw error;
        }
        if (signal.aborted) return;
      }
    },
    [client],
  );

  return {
    ways,
    choosing: useCallback(() => open.current, []),
    offer: useCallback(
      async (of, make) => {
        if (!client) return;
        const mine: Offer = { of, list: [] };
        offered.current = mine;
        mine.list = await make(client);
        // Other words may stand there meanwhile.
        if (offered.current === mine) await show(mine);
      },
      [client, show],
    ),
    take: useCallback((way) => {
      if (offered.current) offered.current.taken = way.doc;
    }, []),
    dismiss: useCallback(() => {
      offered.current = undefined;
      close();
    }, [close]),
    follow: useCallback(
      (doc) => {
        const offer = offered.current;
        if (!offer || (doc === offer.of && !offer.taken)) return false;
        if (doc === offer.of) {
          const { of, list } = offer;
          show({ of, list }).catch((error) => trouble.current(error));
          return true;
        }
        if (doc !== offer.taken) offered.current = undefined;
        close();
        return false;
      },
      [close, show],
    ),
  };
}
