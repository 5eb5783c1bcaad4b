/** The whole page takes pictures: dropped, or pasted from the clipboard. */
import { type ReactNode, useEffect, useRef, useState } from 'react';

const hasFiles = (transfer: DataTransfer | null): boolean => Boolean(transfer?.types.includes('Files'));

export function DropZone({ onPicture, children }: { onPicture: (file: Blob) => void; children: ReactNode }) {
  const [over, setOver] = useState(false);
  const take = useRef(onPicture);
  take.current = onPicture;
  useEffect(() => {
    let depth = 0;
    const enter = (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return;
      depth++;
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const hover = (event: DragEvent) => hasFiles(event.dataTransfer) && event.preventDefault();
    const drop = (event: DragEvent) => {
      depth = 0;
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      take.current(file);
    };
    const paste = (event: ClipboardEvent) => {
      const file = event.clipboardData?.files[0];
      if (!file?.type.startsWith('image/')) return;
      event.preventDefault();
      take.current(file);
    };
    const listeners = { dragenter: enter, dragleave: leave, dragover: hover, drop, paste } as const;
    for (const [name, listener] of Object.entries(listeners)) addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(listeners)) removeEventListener(name, listener as EventListener);
    };
  }, []);
  return (
    <>
      {children}
      <div className="drop" data-over={over || undefined} aria-hidden="true">
        <p>Drop it: the picture’s own record brings back its words.</p>
      </div>
    </>
  );
}
