/** The document with its undo, kept over reloads. */
import { useCallback, useEffect, useReducer } from 'react';
import { type Doc, drawSeed, emptyDoc, ownDoc } from '../model/doc.ts';
import { storeDoc, storedDoc } from './stored.ts';
import { changed, redone, type Timeline, timelineOf, undone } from './undo.ts';

type Move =
  | { move: 'change'; make: (doc: Doc) => Doc; kind: string; at: number }
  | { move: 'undo' }
  | { move: 'redo' }
  | { move: 'replace'; doc: Doc };

function moved(timeline: Timeline<Doc>, move: Move): Timeline<Doc> {
  if (move.move === 'undo') return undone(timeline);
  if (move.move === 'redo') return redone(timeline);
  if (move.move === 'replace') return { ...timeline, present: move.doc };
  const next = move.make(timeline.present);
  if (next === timeline.present) return timeline;
  const own = ownDoc(next);
  return changed(next.demo ? timelineOf(emptyDoc(own.seed)) : timeline, own, move.kind, move.at);
}

export interface DocStore {
  doc: Doc;
  canUndo: boolean;
  canRedo: boolean;
  /** `kind` ends in a colon where several changes in quick succession are one step. */
  change(kind: string, make: (doc: Doc) => Doc): void;
  /** Without a step of undo: what the page does by itself. */
  replace(doc: Doc): void;
  undo(): void;
  redo(): void;
}

export function useDoc(): DocStore {
  const [timeline, dispatch] = useReducer(moved, undefined, () => timelineOf(storedDoc() ?? emptyDoc(drawSeed())));
  const { present: doc, past, future } = timeline;
  useEffect(() => {
    const later = setTimeout(() => storeDoc(doc), 400);
    const now = () => storeDoc(doc);
    addEventListener('pagehide', now);
    return () => {
      clearTimeout(later);
      removeEventListener('pagehide', now);
    };
  }, [doc]);
  return {
    doc,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    change: useCallback((kind, make) => dispatch({ move: 'change', make, kind, at: performance.now() }), []),
    replace: useCallback((next) => dispatch({ move: 'replace', doc: next }), []),
    undo: useCallback(() => dispatch({ move: 'undo' }), []),
    redo: useCallback(() => dispatch({ move: 'redo' }), []),
  };
}
