/** A wish in a generator's own language, with the planned layout where the generator places things by boxes. */
import { type CompileOptions, dialectNamed } from '@atelier/prompt';
import type { DialectPrompt } from '@atelier/spec';
import { planOf, promptOf, type Wish } from './plan.ts';

export async function prompt(
  wish: Wish,
  name: string,
  options: Pick<CompileOptions, 'length' | 'motion'> = {},
): Promise<DialectPrompt> {
  const { dialect, version } = dialectNamed(name);
  const plan = planOf(wish);
  if (!dialect.usesStage(version)) return promptOf(plan, name, options);
  // The painter plans the layout; its drawings need not be loaded for the others.
  const { stage } = await import('./stage.ts');
  return promptOf(plan, name, { ...options, stage: stage({ ...wish, start: { brief: plan.brief } }, 'leave') });
}
