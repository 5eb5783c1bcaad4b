/** The strip's pictures, kept over reloads. Small stills are made outside the page's own thread, from pixels that are there anyway. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Doc } from '../model/doc.ts';
import type { Painted } from '../worker/protocol.ts';
import { keptAs, type Past, withOthers, withPast } from './past.ts';
import { storedPast, storePast } from './stored.ts';

/** Shown at half of it on a sharp screen. */
const SIDE = 120;

export interface PastStore {
  past: readonly Past[];
  add(doc: Doc, picture: Painted): void;
  keep(doc: Doc, name: string): void;
}

export function usePast(): PastStore {
  const [past, setPast] = useState(storedPast);
  useEffect(() => storePast(past), [past]);
  // One after another, so that a picture is there before it is marked.
  const making = useRef<Promise<void>>(Promise.resolve());
  const add = useCallback((doc: Doc, picture: Painted) => {
    making.current = making.current
      .then(() => stillOf(picture))
      .then((still) => setPast((all) => withPast(withOthers(all, storedPast()), doc, still)))
      // A picture that cannot be made small is not in the strip; nothing else is lost.
      .catch(() => {});
  }, []);
  const keep = useCallback((doc: Doc, name: string) => {
    void making.current.then(() => setPast((all) => keptAs(all, doc, name)));
  }, []);
  return { past, add, keep };
}

async function stillOf({ data, width, height }: Painted): Promise<string> {
  const side = Math.min(width, height);
  const square = { resizeWidth: SIDE, resizeHeight: SIDE, resizeQuality: 'high' } as const;
  const image = new ImageData(data, width, height);
  const small = await createImageBitmap(image, (width - side) >> 1, (height - side) >> 1, side, side, square);
  const canvas = new OffscreenCanvas(SIDE, SIDE);
  canvas.getContext('2d')?.drawImage(small, 0, 0);
  small.close();
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 });
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(blob);
  });
}
