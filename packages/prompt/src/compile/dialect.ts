/** What a target says about itself, and the parts that every realisation shares. */
import { conflictsOf } from '@atelier/lexicon';
import type { Brief, DialectPrompt, Length, Warning } from '@atelier/spec';
import { notRead } from '../not-read.ts';

export interface Capabilities {
  /** Characters a prompt may have; the reason and date stand in docs/dialects. */
  maxLength: number;
  /** Where things that must not appear go: a channel of their own, or words in the prompt. */
  negative: 'parameter' | 'words';
  /** Highest seed it takes; absent where it takes none. */
  maxSeed?: number;
  /** Whether a fact can be given more or less weight. */
  weights: boolean;
}

export interface CompileOptions {
  /** `16:9`; wins over the Brief's own format. */
  aspect?: string | undefined;
  /** 0 … 2³²−1; wins over the Brief's own format. */
  seed?: number | undefined;
  /** How much is said, for targets that take sentences. Default `medium`. */
  length?: Length | undefined;
}

export interface Dialect {
  id: string;
  /** As shown to people. */
  name: string;
  capabilities: Capabilities;
  compile(brief: Brief, options: CompileOptions): DialectPrompt;
}

/** A stretch of a prompt that can be left out as a whole when space runs short. */
export interface Piece {
  text: string;
  /** 0 what the person said, 1 what follows from it, 2 what a writer added. */
  rank: 0 | 1 | 2;
}

export const rankOf = (source: string): Piece['rank'] => (source === 'writer' ? 2 : source === 'inferred' ? 1 : 0);

/**
 * Joins pieces within a length: additions go first, from the end, then inferences, and the person's own words last of
 * all. What went is listed in a warning.
 */
export function fit(
  pieces: readonly Piece[],
  joiner: string,
  maxLength: number,
  target: string,
): { text: string; warnings: Warning[] } {
  const kept = [...pieces];
  const left: string[] = [];
  const length = () => kept.reduce((sum, { text }) => sum + text.length, 0) + joiner.length * Math.max(0, kept.length - 1);
  for (const rank of [2, 1, 0] as const)
    for (let i = kept.length - 1; i >= 0 && length() > maxLength; i--)
      if (kept[i]?.rank === rank) left.unshift(...kept.splice(i, 1).map(({ text }) => text));
  const warnings: Warning[] =
    left.length === 0
      ? []
      : [
          {
            code: 'prompt-shortened',
            message: `${target} takes ${maxLength} characters; left out: ${left.map((text) => text.replace(/\.$/, '')).join('; ')}.`,
          },
        ];
  return { text: kept.map(({ text }) => text).join(joiner), warnings };
}

/** What no dialect here can take, or this one cannot, in words. */
export function refusals(brief: Brief, name: string, { weights }: Capabilities): Warning[] {
  const warnings: Warning[] = [];
  const said = brief.setting.filter(
    ({ off, source, kind }) => !off && source !== 'writer' && (kind === 'time' || kind === 'weather'),
  );
  for (const { between, note } of conflictsOf(said.map(({ value }) => value)))
    warnings.push({ code: 'conflict', message: note, about: between[1] });
  const unread = notRead(brief);
  if (unread.length > 0)
    warnings.push({ code: 'unread', message: `Not understood, so not in the prompt: ${unread.join(', ')}.` });
  if (brief.references.length > 0)
    warnings.push({ code: 'no-references', message: `Reference pictures are not part of the prompt for ${name}.` });
  const weighted = [...brief.subjects, ...brief.setting, ...brief.look].filter(
    ({ weight, off }) => weight !== undefined && weight !== 1 && !off,
  );
  if (!weights && weighted.length > 0)
    warnings.push({
      code: 'no-weights',
      message: `${name} takes no weights; said once each: ${weighted.map((fact) => ('name' in fact ? fact.name : fact.value)).join(', ')}.`,
    });
  return warnings;
}

export const absences = (brief: Brief): string[] =>
  brief.absent.filter(({ off }) => !off).map(({ value }) => value.replace(/^(no|any|without) /i, ''));

/** The idea without the frame round it: what a prompt falls back to where nothing was understood. */
export function bareIdea({ idea, request }: Brief): string {
  const spans = [...(request ? (request.spans ?? [request.span]) : [])].sort((a, b) => b[0] - a[0]);
  const rest = spans
    .reduce((text, [start, end]) => text.slice(0, start) + text.slice(end), idea)
    .replace(/\s+/g, ' ')
    .trim();
  return rest || idea.replace(/\s+/g, ' ').trim();
}
