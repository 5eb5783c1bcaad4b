/** What a prompt's syntax says, apart from its words: weights, and what stands when. */
import { attentionRuns } from './attention.ts';
import { comfyRuns } from './comfy.ts';
import { composition } from './composition.ts';
import { networks } from './networks.ts';
import type { Run } from './pieces.ts';
import { type Step, schedule } from './schedule.ts';

export interface Syntax {
  /** Text and weight, by the rules of the dialect; A1111's are merged, ComfyUI's are not. */
  runs: Run[];
  /** Up to and with that step, that text. Only where steps were given, and only for A1111. */
  schedule?: Step[];
  /** What `AND` parts; absent where it parts nothing. */
  parts?: { text: string; weight: number }[];
  /** `<lora:name:weight>` and its kin. */
  networks?: { kind: string; name: string; weight: number; unet?: number }[];
}

/**
 * `undefined` where the dialect has no syntax tree to show.
 * @throws AtelierError `bad-syntax` where the tool itself stops at the prompt; `usage` for steps out of range
 */
export function syntaxOf(prompt: string, dialect: string, steps?: number): Syntax | undefined {
  if (dialect === 'comfyui') return { runs: comfyRuns(prompt) };
  if (dialect !== 'a1111' && dialect !== 'sd') return undefined;
  const parts = composition(prompt).map(({ text, weight }) => ({ text, weight }));
  const found = networks(prompt).map(({ start: _, end: __, ...network }) => network);
  return {
    runs: attentionRuns(prompt),
    ...(steps !== undefined && { schedule: schedule(prompt, steps) }),
    ...(parts.length > 1 && { parts }),
    ...(found.length > 0 && { networks: found }),
  };
}
