/** A prompt of one generator in another one's language, and what could not cross. */
import { dialectNamed, parse, proseOf } from '@atelier/prompt';
import type { Brief, DialectPrompt, Warning } from '@atelier/spec';
import { checkedIdea } from './idea.ts';
import { type GivenPrompt, pasted } from './pasted.ts';
import { promptOf } from './plan.ts';

export interface Translation extends DialectPrompt {
  /** What the other generator cannot take, or takes otherwise: each a sentence. */
  lost: string[];
}

/** Nothing is added: what was not in the prompt is not in its translation. */
export async function translate({ prompt, negative, parameters }: GivenPrompt, from: string, to: string): Promise<Translation> {
  const dialectFrom = from.split('@')[0] ?? from;
  const found = negative === undefined && parameters === undefined ? pasted(prompt, dialectFrom) : undefined;
  const given = found ?? { prompt: checkedIdea(prompt, 'prompt'), negative, parameters };
  const brief = parse(given.prompt, dialectFrom, given);
  const { dialect, version } = dialectNamed(to);
  const seed = brief.format.seed ?? 0;
  const plan = { brief, seed, width: 1024, height: 1024 };
  const asWritten = proseOf(given.prompt, dialectFrom, given);
  if (!dialect.usesStage(version)) return withLost(promptOf(plan, to, { asWritten }));
  const { stage } = await import('./stage.ts');
  // The layout of the Brief as it is: without a liberty it would be written on first.
  const said: Brief = { ...brief, liberty: brief.liberty ?? 'faithful' };
  return withLost(
    promptOf(plan, to, { asWritten, stage: stage({ start: { brief: said }, seed, aspect: ratio(said) }, 'leave') }),
  );
}

/** The prompt's own ratio where the planner can lay it out, else a square. */
function ratio({ format: { aspect, width, height } }: Brief): string {
  const said = width && height ? `${width}:${height}` : (aspect ?? '1:1');
  const [w = 1, h = 1] = said.split(':').map(Number);
  return w / h <= 16 && h / w <= 16 && w < 10_000 && h < 10_000 ? said : '1:1';
}

/** Said otherwise is not lost. */
const KEPT = new Set(['absence-as-positive', 'conflict']);
const withLost = (made: DialectPrompt): Translation => ({
  ...made,
  lost: made.warnings.filter(({ code }: Warning) => !KEPT.has(code)).map(({ message }) => message),
});
