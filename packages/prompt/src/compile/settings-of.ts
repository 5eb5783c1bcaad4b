/** Size, seed and number of pictures, as a target takes them, and a warning for what it does not take. */
import type { Brief, DialectPrompt, Warning } from '@atelier/spec';
import type { Capabilities } from './capabilities.ts';
import type { CompileOptions } from './dialect.ts';
import { sized } from './sizing.ts';

export function settingsOf(
  { format }: Brief,
  options: CompileOptions,
  { sizing, seed, count }: Capabilities,
  name: string,
): { parameters: DialectPrompt['parameters']; warnings: Warning[] } {
  const { parameters, warnings } = sized(format, options.aspect, sizing, name);
  const all: DialectPrompt['parameters'] = { ...parameters };
  const wanted = options.seed ?? format.seed;
  if (wanted !== undefined) {
    if (seed === 'none')
      warnings.push({
        code: 'no-seed',
        message: `${name} takes no seed: the same prompt gives another picture each time.`,
        about: 'seed',
      });
    else if (wanted > seed.most)
      warnings.push({
        code: 'no-seed',
        message: `${name} takes seeds up to ${seed.most}; ${wanted} was left out.`,
        about: 'seed',
      });
    else all[seed.parameter] = wanted;
  }
  const pictures = format.count;
  if (pictures !== undefined) {
    if ('always' in count) {
      if (count.always === 1 ? pictures > 1 : pictures % count.always !== 0)
        warnings.push({
          code: 'count-changed',
          message: `${name} makes ${COUNTS[count.always] ?? count.always} a job; asked for ${pictures}.`,
          about: 'count',
        });
    } else {
      if (pictures > 1) all[count.parameter] = Math.min(pictures, count.most);
      if (pictures > count.most)
        warnings.push({
          code: 'count-changed',
          message: `${name} makes at most ${count.most} pictures a request; asked for ${pictures}.`,
          about: 'count',
        });
    }
  }
  return { parameters: all, warnings };
}
const COUNTS: Readonly<Record<number, string>> = { 1: 'one picture', 4: 'four pictures' };
