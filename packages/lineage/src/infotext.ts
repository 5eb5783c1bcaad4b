/**
 * The `parameters` text of AUTOMATIC1111's web UI: prompt, `Negative prompt: …`, and a last line of `Key: value` pairs, which
 * is recognised only from three pairs up. Only true things are written: no steps or sampler where there were none.
 */
import type { Provenance } from '@atelier/spec';
import { promptLines, quote } from './recall/infotext-writer.ts';

/** Options that have a name of their own there, in the order in which that UI writes them. */
const OPTION_KEYS: [key: string, option: string][] = [
  ['Steps', 'steps'],
  ['Sampler', 'sampler'],
  ['CFG scale', 'guidance'],
];

export function infotext(provenance: Provenance): string {
  const { engine, options, prompt, negative, seed, width, height, software } = provenance;
  const pairs: [string, string | number | boolean][] = [];
  for (const [key, option] of OPTION_KEYS) {
    const value = options[option];
    if (value !== undefined) pairs.push([key, value]);
  }
  pairs.push(['Seed', seed], ['Size', `${width}x${height}`], ['Model', engine.model ?? engine.name], ['Version', software]);
  const lines = [promptLines(prompt)];
  if (negative) lines.push(`Negative prompt: ${promptLines(negative)}`);
  lines.push(pairs.map(([key, value]) => `${key}: ${quote(value)}`).join(', '));
  return lines.join('\n');
}
