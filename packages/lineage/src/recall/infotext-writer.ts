/** Writes an infotext that AUTOMATIC1111's web UI, and `readInfotext`, read back as it was. */
import type { Infotext } from './infotext-reader.ts';

/**
 * Line breaks are LF. A line of the prompt that begins with `Negative prompt:` would be taken for it: its first letter is written
 * small. The reader strips every line, so blanks at the ends of lines do not come back.
 */
export function writeInfotext({ prompt, negative, settings }: Infotext): string {
  const lines = [promptLines(prompt)];
  if (negative !== '') lines.push(`Negative prompt: ${promptLines(negative)}`);
  const pairs = Object.entries(settings).map(([key, value]) => (key === String(value) ? key : `${key}: ${quote(value)}`));
  if (pairs.length > 0) lines.push(pairs.join(', '));
  return lines.join('\n');
}

/** A line of the prompt that begins like the negative prompt would be read as one: its first letter is put small. */
export function promptLines(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/^(\s*)N(?=egative prompt:)/gm, '$1n');
}

/**
 * Values with a comma, a colon or a line break are put in JSON quotes, as that UI does; so are those that its reader would take for
 * quoted ones or strip.
 */
export function quote(value: string | number | boolean): string {
  const text = String(value);
  return /[,:\n]|^"|^\s|\s$/.test(text) ? JSON.stringify(text) : text;
}
