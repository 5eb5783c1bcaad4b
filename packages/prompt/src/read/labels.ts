/** "Idea: a fox", "Style: watercolour. Mood: calm": a label says what the words behind it are about, and is nothing in the picture. */
import type { Span } from '@atelier/spec';
import type { Token } from './tokens.ts';

const LABEL =
  /(?<=^|[\n.;!?,]\s{0,4})[*#_>-]{0,3}\s{0,2}(?:(?:my|the|your|here(?:'s| is) (?:my|the|an?)|main|image|picture|prompt|scene|art|overall|visual)\s+){0,2}(?:idea|prompt|image|picture|subject|scene|topic|concept|description|request|theme|setting|background|environment|style|medium|lighting|light|mood|atmosphere|palette|colou?rs?|colou?r palette|composition|camera|details?)[*_]{0,2}:[*_]{0,2}(?=\s+\S)/giu;

/** The stretches of labels with their colons. */
export function findLabels(idea: string): Span[] {
  if (!idea.includes(':')) return [];
  return [...idea.matchAll(LABEL)].map(({ 0: text, index }): Span => [index + text.search(/\S/), index + text.length]);
}

/** The line break before a label parts what stands behind it from the line before. */
export function withGaps(tokens: readonly Token[], all: readonly Token[], labels: readonly Span[]): readonly Token[] {
  if (labels.length === 0) return tokens;
  return tokens.map((token) => {
    const label = labels.find(
      ([, end]) => end <= token.start && !tokens.some(({ start }) => end <= start && start < token.start),
    );
    const gap = label ? (all.find(({ start }) => start >= label[0])?.gap ?? 0) : 0;
    return gap > token.gap ? { ...token, gap } : token;
  });
}
