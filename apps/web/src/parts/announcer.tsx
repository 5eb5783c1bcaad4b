/** What a screen reader hears: that a picture is there and what it shows, and a quarter's progress at a time. */
import { useEffect, useState } from 'react';
import type { Progress } from '../state/use-large.ts';

interface Props {
  alt: string | undefined;
  settled: boolean;
  progress: Progress | undefined;
  notice: string | undefined;
}

const CALM_MS = 1200;

export function Announcer({ alt, settled, progress, notice }: Props) {
  const [text, setText] = useState('');
  useEffect(() => {
    if (!alt || !settled) return;
    const soon = setTimeout(() => setText(`Drawn: ${alt}`), CALM_MS);
    return () => clearTimeout(soon);
  }, [alt, settled]);
  const quarter = progress && Math.floor(progress.fraction * 4) * 25;
  useEffect(() => {
    if (quarter !== undefined) setText(quarter === 0 ? 'Painting it large.' : `${quarter} percent painted.`);
  }, [quarter]);
  useEffect(() => {
    if (notice) setText(notice);
  }, [notice]);
  return (
    <p className="sr-only" role="status" aria-live="polite">
      {text}
    </p>
  );
}
