/**
 * Document → view and draft. The view follows every key; the draft begins a breath after the last one, so that a burst of keys
 * costs one painting, and the next key stops it. When the keys rest, the picture is painted again, sharper.
 */
import { useEffect, useRef, useState } from 'react';
import { type Doc, isBlank } from '../model/doc.ts';
import type { Painted, View } from '../worker/protocol.ts';
import type { StudioClient } from './studio-client.ts';

/** Keys that fall together are one draft; longer would only be waited for: the page calls off what the next key makes old. */
const BREATH_MS = 8;
const REST_MS = 700;
export const DRAFT_SIDE = 384;
const SHARP_SIDE = 768;
/** Before that nobody wonders where the picture is. */
const SLOW_MS = 1200;

export interface Drafts {
  view: View | undefined;
  picture: Painted | undefined;
  /** Whether what is shown is not yet what the words say. */
  behind: boolean;
  /** Whether that has been so for longer than a moment. */
  slow: boolean;
  trouble: string | undefined;
  /** Whether somebody stopped it: what is shown stays, though it is not what the words say. */
  halted: boolean;
  halt(): void;
  resume(): void;
  /** Shows a picture that was painted elsewhere, until the document changes. */
  show(picture: Painted): void;
}

export function useDrafts(
  client: StudioClient | undefined,
  doc: Doc,
  sharpen: boolean,
  onSharp: (doc: Doc, picture: Painted) => void,
): Drafts {
  const [view, setView] = useState<View>();
  const [picture, setPicture] = useState<Painted>();
  const [behind, setBehind] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const [halted, setHalted] = useState(false);
  const [turn, setTurn] = useState(0);
  const slow = useSlow(behind);
  const settled = useRef(onSharp);
  settled.current = onSharp;
  const current = useRef<AbortController>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn is the same document once more
  useEffect(() => {
    if (!client) return;
    setHalted(false);
    if (isBlank(doc)) {
      setView(undefined);
      setPicture(undefined);
      setBehind(false);
      setTrouble(undefined);
      return;
    }
    const abort = new AbortController();
    current.current = abort;
    const { signal } = abort;
    setBehind(true);
    const failed = (error: Error & { code?: string }) => {
      if (signal.aborted || error.code === 'interrupted') return;
      setTrouble(error.message);
      setBehind(false);
    };
    const shown = (painted: Painted) => {
      setPicture(painted);
      if (painted.final) setBehind(false);
    };
    client
      .call('view', { doc }, { signal })
      .then((next) => {
        if (signal.aborted) return;
        setView(next);
        setTrouble(undefined);
      })
      .catch(failed);
    const soon = setTimeout(() => {
      client
        .call('draft', { doc, side: DRAFT_SIDE, quick: true }, { signal, onEvent: shown })
        .then(() => {
          if (!sharpen) return;
          rest = setTimeout(() => {
            const sharp = (painted: Painted) => {
              shown(painted);
              settled.current(doc, painted);
            };
            client.call('draft', { doc, side: SHARP_SIDE, quick: false }, { signal, onEvent: sharp }).catch(failed);
          }, REST_MS);
        })
        .catch(failed);
    }, BREATH_MS);
    let rest: ReturnType<typeof setTimeout> | undefined;
    return () => {
      abort.abort();
      clearTimeout(soon);
      clearTimeout(rest);
    };
  }, [client, doc, sharpen, turn]);

  return {
    view,
    picture,
    behind,
    slow,
    trouble,
    halted,
    halt: () => {
      current.current?.abort();
      setBehind(false);
      setHalted(true);
    },
    resume: () => {
      // At once: between the click and the new call the old picture would pass for the new one.
      setHalted(false);
      setBehind(true);
      setTurn((now) => now + 1);
    },
    show: (painted) => {
      current.current?.abort();
      setPicture(painted);
      setBehind(false);
      setHalted(false);
    },
  };
}

function useSlow(on: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (!on) return;
    const later = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(later);
  }, [on]);
  return slow;
}
