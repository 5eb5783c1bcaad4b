/** What no target can take, said with every prompt. */
import { conflictsOf } from '@atelier/lexicon';
import type { Brief, Warning } from '@atelier/spec';
import { notRead } from '../not-read.ts';

export function refusals(brief: Brief): Warning[] {
  const warnings: Warning[] = [];
  const said = brief.setting.filter(
    ({ off, source, kind }) => !off && source !== 'writer' && (kind === 'time' || kind === 'weather'),
  );
  for (const { between, note } of conflictsOf(said.map(({ value }) => value)))
    warnings.push({ code: 'conflict', message: note, about: between[1] });
  const unread = notRead(brief);
  if (unread.length > 0)
    warnings.push({ code: 'unread', message: `Not understood, so not in the prompt: ${unread.join(', ')}.` });
  return warnings;
}
