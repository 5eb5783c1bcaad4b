/**
 * What a screen reader hears, from the one live region of the page: that a picture is there and what it shows, a quarter's progress at a
 * time, what a line came to.
 */
import { useEffect, useState } from 'react';
import type { Progress } from '../state/use-large.ts';

interface Props {
  alt: string | undefined;
  settled: boolean;
  progress: Progress | undefined;
  notice: string | undefined;
  /** What was answered to a line under the picture; another object for every answer. */
  said: { text: string } | undefined;
  /** What else is to be heard: what a prompt kept, dropped and invented. */
  heard: { text: string } | undefined;
}

const CALM_MS = 1200;

export function Announcer({ alt, settled, progress, notice, said, heard }: Props) {
  const [text, setText] = useState('');
  useEffect(() => {
    if (!alt || !settled) return;
    const soon = setTimeout(() => setText(`Drawn: ${alt}`), CALM_MS);
    return () => clearTimeout(soon);
  }, [alt, settled]);
  const quarter = progress && Math.floor(progress.fraction * 4) * 25;
  useEffect(() => {
    if (quarter !== undefined) setText(quarter === 0 ? 'Painting it at full size.' : `${quarter} percent painted.`);
  }, [quarter]);
  useEffect(() => {
    if (notice) setText(notice);
  }, [notice]);
  useEffect(() => {
    if (said) setText(said.text);
  }, [said]);
  useEffect(() => {
    if (heard) setText(heard.text);
  }, [heard]);
  return (
    <p className="sr-only" role="status" aria-live="polite">
      {text}
    </p>
  );
}
