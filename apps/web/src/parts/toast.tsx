import { useEffect } from 'react';
import type { Notice } from '../state/use-atelier.ts';

const STAYS_MS = 5000;

/** One line at the edge that goes by itself; the announcer says it aloud. */
export function Toast({ notice, onGone }: { notice: Notice | undefined; onGone: () => void }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new notice begins anew, a new callback does not
  useEffect(() => {
    if (!notice) return;
    const later = setTimeout(onGone, notice.tone === 'trouble' ? STAYS_MS * 2 : STAYS_MS);
    return () => clearTimeout(later);
  }, [notice]);
  if (!notice) return null;
  return (
    <div className="toast" data-tone={notice.tone}>
      <p>{notice.text}</p>
      <button type="button" className="text-button" onClick={onGone}>
        OK
      </button>
    </div>
  );
}
