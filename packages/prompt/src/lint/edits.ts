import type { Span } from '@atelier/spec';
import type { Edit, Fault } from './fault.ts';

/** Takes a stretch out, with the comma and the space that would be left over. */
export const removal = (span: Span): Edit => ({ span, text: '', tidy: true });

/**
 * The text with every fix that can be applied. A fix whose stretch another one has changed waits: lint again for it.
 *
 * @example applyFixes('a cat -- ar 1:1', lint('a cat —ar 1:1', 'midjourney'))
 */
export function applyFixes(text: string, faults: readonly Fault[]): string {
  const taken: Edit[] = [];
  for (const { fix } of faults) {
    if (fix === undefined) continue;
    if (fix.some(({ span: [a, b] }) => taken.some(({ span: [c, d] }) => (a < d && b > c) || (a === c && b === d)))) continue;
    taken.push(...fix);
  }
  let mended = text;
  for (const { span, text: put, tidy } of [...taken].sort((a, b) => b.span[0] - a.span[0] || b.span[1] - a.span[1]))
    mended = mended.slice(0, span[0]) + (tidy ? GAP : put) + mended.slice(span[1]);
  return closed(mended).trim();
}

/** Marks where something was taken out: a character that stands for itself in no text. */
const GAP = '\uE000';
const GAPS = /[ \t]*(,?)[ \t]*\uE000(?:[ \t,]*\uE000)*[ \t]*(,?)[ \t]*/g;

function closed(text: string): string {
  return text.replace(GAPS, (gap: string, before: string, after: string, at: number) => {
    const rest = text.slice(at + gap.length);
    if (at === 0 || rest === '' || /^[.;:!?)\]]/.test(rest)) return '';
    // Before parameters, and right behind the name of one, there is no comma.
    const lone = /^(?:--|—)/.test(rest) || /(?:^|\s)--\w+$/.test(text.slice(0, at));
    return (before || after || gap.includes(',')) && !lone ? ', ' : ' ';
  });
}
